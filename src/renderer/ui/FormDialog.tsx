import { Button, Modal } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { type ReactNode, type SubmitEvent, useState } from 'react'
import { ConfirmDialog } from './ConfirmDialog.tsx'
import classes from './FormDialog.module.css'
import { useFocusBack } from './useFocusBack.ts'

interface FormDialogProps {
  opened: boolean
  title: string
  onClose: () => void
  onSubmit: (event: SubmitEvent<HTMLFormElement>) => void
  /** Whether something was typed that is not saved: then closing asks first. */
  dirty: boolean
  busy?: boolean
  saveLabel?: string
  /** Why the last try did not save, above the buttons. */
  failure?: ReactNode
  /** At the left of the buttons: "Move to trash". */
  aside?: ReactNode
  children: ReactNode
}

/** A form in a dialog with a clear Save. Nothing typed is thrown away unasked. */
export function FormDialog({
  opened,
  title,
  onClose,
  onSubmit,
  dirty,
  busy,
  saveLabel = 'Save',
  failure,
  aside,
  children,
}: FormDialogProps) {
  const [asking, setAsking] = useState(false)
  const [opener] = useState(() => document.activeElement)
  const narrow = useMediaQuery('(max-width: 36rem)')
  useFocusBack(() => {
    // What opened it may be gone with what was saved.
    const back = opener?.isConnected ? opener : document.getElementById('main')
    if (back instanceof HTMLElement) back.focus({ preventScroll: true })
  })
  const close = () => (dirty ? setAsking(true) : onClose())

  return (
    <>
      <Modal
        opened={opened}
        onClose={close}
        title={title}
        fullScreen={narrow}
        closeOnEscape={!asking}
        trapFocus={!asking}
        classNames={{ body: classes.body }}
      >
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault()
            onSubmit(event)
          }}
        >
          <div className={classes.fields}>{children}</div>
          <div className={classes.foot}>
            {failure}
            <div className={classes.buttons}>
              {aside && <div className={classes.aside}>{aside}</div>}
              <Button variant="default" onClick={close}>
                Cancel
              </Button>
              <Button type="submit" loading={busy}>
                {saveLabel}
              </Button>
            </div>
          </div>
        </form>
      </Modal>
      {/* Not there until asked for: else the Escape that opens it would close it again. */}
      {asking && (
        <ConfirmDialog
          opened
          title="Close without saving?"
          confirmLabel="Close without saving"
          cancelLabel="Keep writing"
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false)
            onClose()
          }}
        >
          What you typed here would not be kept.
        </ConfirmDialog>
      )}
    </>
  )
}
