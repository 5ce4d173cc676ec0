import '@fontsource-variable/atkinson-hyperlegible-next'
import '@fontsource-variable/atkinson-hyperlegible-next/wght-italic.css'
import '@mantine/core/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import './tokens.css'
import './base.css'
import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import type { ReactNode } from 'react'
import { useLayoutEffect } from 'react'
import { colorSchemeManager } from './colorScheme.ts'
import { useTextSize } from './textSize.ts'
import { cssVariablesResolver, theme } from './theme.ts'
import toasts from './toasts.module.css'

declare global {
  var __webpack_nonce__: string | undefined
}

/** Wraps the whole app once: theme, colour scheme, text size and the place where toasts appear. */
export function ThemeRoot({ children }: { children: ReactNode }) {
  const { size } = useTextSize()

  useLayoutEffect(() => {
    document.documentElement.dataset.textSize = String(size)
  }, [size])

  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
    >
      <Notifications position="bottom-center" containerWidth="32rem" classNames={{ root: toasts.place }} />
      {children}
    </MantineProvider>
  )
}

// The scroll lock under modals and drawers adds a style element of its own and looks for its nonce here.
globalThis.__webpack_nonce__ = styleNonce()

function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''
}
