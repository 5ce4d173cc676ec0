import type { router } from './routes.tsx'

/**
 * When a screen goes away with what had the focus in it, the keyboard goes on at the beginning of the next one.
 * A window that was only just opened keeps its own beginning. Returns how to stop.
 */
export function keepFocusWhenTurning({ subscribe }: Pick<typeof router, 'subscribe'>): () => void {
  let focusWasUsed = false
  const noteUse = () => {
    focusWasUsed = true
  }
  document.addEventListener('focusin', noteUse, { once: true })
  const stop = subscribe('onRendered', ({ pathChanged }) => {
    if (pathChanged && focusWasUsed && document.activeElement === document.body) {
      document.getElementById('main')?.focus({ preventScroll: true })
    }
  })
  return () => {
    document.removeEventListener('focusin', noteUse)
    stop()
  }
}
