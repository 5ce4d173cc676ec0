import type { MantineLoaderComponent } from '@mantine/core'
import { forwardRef, type Ref } from 'react'

/** "Being done" without motion: nothing in the app loops or pulses. */
export const StillLoader: MantineLoaderComponent = forwardRef((props, ref) => (
  <span ref={ref as Ref<HTMLSpanElement>} className={props.className} aria-hidden="true">
    …
  </span>
))
