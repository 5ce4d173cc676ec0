import { Button } from '@mantine/core'
import classes from './TextSizeButtons.module.css'
import { useTextSize } from './textSize.ts'

/** A− and A+: smaller and larger text in the whole app. */
export function TextSizeButtons() {
  const { smaller, larger, isSmallest, isLargest } = useTextSize()
  return (
    <Button.Group className={classes.group}>
      <Button size="sm" variant="default" aria-label="Smaller text" disabled={isSmallest} onClick={smaller}>
        A−
      </Button>
      <Button size="sm" variant="default" aria-label="Larger text" disabled={isLargest} onClick={larger}>
        <span className={classes.larger}>A+</span>
      </Button>
    </Button.Group>
  )
}
