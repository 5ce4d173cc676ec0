import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import classes from './toasts.module.css'

const undoTime = 15_000

/** Says that something was done, with a way back: "Moved to trash. Undo". Goes away on its own. */
export function showUndo(message: string, onUndo: () => Promise<unknown>) {
  // One at a time: what came before stays undoable where it was done, or in the trash.
  notifications.clean()
  const id = notifications.show({
    autoClose: undoTime,
    message: (
      <span className={classes.toast}>
        {message}
        <Button
          size="sm"
          variant="subtle"
          onClick={() => {
            notifications.hide(id)
            onUndo().catch(() => showToast('That could not be undone. What you see is what is kept.'))
          }}
        >
          Undo
        </Button>
      </span>
    ),
  })
}

/** Says that something was done. */
export function showToast(message: string) {
  notifications.clean()
  notifications.show({ message, autoClose: 6000 })
}
