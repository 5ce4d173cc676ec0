import type { router } from './routes.tsx'

/**
 * When a screen goes away with what had the focus in it, the keyboard goes on at the beginning of the next one.
 * Returns how to stop.
 */
export function keepFocusWhenTurning({ subscribe }: Pick<typeof router, 'subscribe'>): () => void {
  let hadFocus = false
  const stops = [
    subscribe('onBeforeNavigate', () => {
      hadFocus = document.activeElement !== null && document.activeElement !== document.body
    }),
    subscribe('onRendered', ({ pathChanged }) => {
      if (pathChanged && hadFocus && document.activeElement === document.body) {
        document.getElementById('main')?.focus({ preventScroll: true })
      }
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
