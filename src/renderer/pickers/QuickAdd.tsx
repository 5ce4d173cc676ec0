import { Button } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import { failureCode } from '../api.ts'
import { NotSaved } from '../ui/NotSaved.tsx'
import { useFocusBack } from '../ui/useFocusBack.ts'
import classes from './pickers.module.css'

interface QuickAddProps {
  title: string
  addLabel: string
  onAdd: () => void
  onCancel: () => void
  /** Puts the keyboard back into the picker, if it has gone nowhere else meanwhile. */
  onFocusBack: () => void
  busy: boolean
  error: unknown
  children: ReactNode
}

/** A few fields in the place of a picker, for what is not in its list yet. It is no form, as it stands inside one. */
export function QuickAdd({
  title,
  addLabel,
  onAdd,
  onCancel,
  onFocusBack,
  busy,
  error,
  children,
}: QuickAddProps) {
  useFocusBack(onFocusBack)
  const heading = useId()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a card.
    <div
      role="group"
      aria-labelledby={heading}
      className={classes.inline}
      // Escape closes this, not the dialog round it, which asks its fields for this mark.
      onFocus={({ target }) => target.setAttribute('data-mantine-stop-propagation', 'true')}
      onKeyDown={(event) => {
        // Enter adds this and leaves the form around it alone.
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
          event.preventDefault()
          onAdd()
        } else if (event.key === 'Escape') {
          onCancel()
        }
      }}
    >
      <h3 id={heading}>{title}</h3>
      {children}
      {error !== null && <NotSaved code={failureCode(error)} error={error} />}
      <div className={classes.buttons}>
        <Button size="sm" onClick={onAdd} loading={busy}>
          {addLabel}
        </Button>
        <Button size="sm" variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  )
}
