import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import classes from './toasts.module.css'

const undoTime = 15_000

/** Ends that the keys undo what the last toast told of. */
let forgetKeys = () => {}

/** Says that something was done, with a way back, by its button or Ctrl Z: "Moved to trash. Undo". Goes away on its own. */
export function showUndo(message: string, onUndo: () => Promise<unknown>) {
  // One at a time: what came before stays undoable where it was done, or in the trash.
  forgetKeys()
  notifications.clean()
  const undo = () => {
    forgetKeys()
    notifications.hide(id)
    onUndo().catch(() => showToast('That could not be undone. What you see is what is kept.'))
  }
  const onKey = (event: KeyboardEvent) => {
    const typing = event.target instanceof Element && event.target.closest('input, textarea, [role="dialog"]')
    if (typing || event.shiftKey || event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey))
      return
    event.preventDefault()
    undo()
  }
  window.addEventListener('keydown', onKey)
  forgetKeys = () => window.removeEventListener('keydown', onKey)
  const id = notifications.show({
    autoClose: undoTime,
    onClose: () => window.removeEventListener('keydown', onKey),
    message: (
      <span className={classes.toast}>
        {message}
        <Button size="sm" variant="subtle" aria-keyshortcuts="Control+Z Meta+Z" onClick={undo}>
          Undo
        </Button>
      </span>
    ),
  })
}

/** Says that something was done. */
export function showToast(message: string) {
  forgetKeys()
  notifications.clean()
  notifications.show({ message, autoClose: 6000 })
}
