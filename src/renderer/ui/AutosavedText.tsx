import { Button, Textarea } from '@mantine/core'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import classes from './AutosavedText.module.css'

interface AutosavedTextProps {
  label: string
  /** Hides the label from sight where the place already says it. */
  labelHidden?: boolean
  /** The text as it is kept. */
  value: string
  onSave: (text: string) => Promise<unknown>
  /** Said under the field while it is empty, where an empty text cannot be kept. */
  emptyNote?: string
  placeholder?: string
}

const pause = 500

/** A text that saves itself a moment after the last key, on leaving the field and on leaving the screen. */
export function AutosavedText({
  label,
  labelHidden,
  value,
  onSave,
  emptyNote,
  placeholder,
}: AutosavedTextProps) {
  /** What was typed and may not be kept yet; null while the field shows the kept text. */
  const draft = useRef<string | null>(null)
  /** The text handed over last: `value` follows only a moment later. */
  const sent = useRef<string | null>(null)
  const [shown, setShown] = useState<string | null>(null)
  const [state, setState] = useState<'rest' | 'saving' | 'saved' | 'failed'>('rest')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  async function save({ leaving }: { leaving: boolean }) {
    clearTimeout(timer.current)
    const text = draft.current
    if (text === null || (emptyNote && text.trim() === '')) return
    if (text.trim() !== (sent.current ?? value.trim())) {
      sent.current = text.trim()
      setState('saving')
      try {
        await onSave(text.trim())
        setState('saved')
      } catch {
        sent.current = null
        setState('failed')
        return
      }
    }
    // While the person is still in the field, a space just typed stays.
    if (leaving && draft.current === text) {
      draft.current = null
      sent.current = null
      setShown(null)
    }
  }

  const saveOnLeavingTheScreen = useEffectEvent(() => {
    void save({ leaving: true })
  })
  useEffect(() => () => saveOnLeavingTheScreen(), [])

  const empty = emptyNote !== undefined && shown !== null && shown.trim() === ''
  return (
    <div>
      <Textarea
        label={labelHidden ? undefined : label}
        aria-label={labelHidden ? label : undefined}
        placeholder={placeholder}
        minRows={1}
        value={shown ?? value}
        error={empty && emptyNote}
        onChange={({ currentTarget: { value: text } }) => {
          draft.current = text
          setShown(text)
          setState('rest')
          clearTimeout(timer.current)
          timer.current = setTimeout(() => void save({ leaving: false }), pause)
        }}
        onBlur={() => void save({ leaving: true })}
        rightSection={
          <span className={classes.state} role="status">
            {state === 'saving' && 'Saving'}
            {state === 'saved' && 'Saved'}
          </span>
        }
        rightSectionWidth="calc(64 * var(--px))"
        rightSectionPointerEvents="none"
      />
      {state === 'failed' && (
        <p className={classes.failed} role="alert">
          Not saved. What you typed is still here.
          <Button size="sm" variant="subtle" onClick={() => void save({ leaving: true })}>
            Try again
          </Button>
        </p>
      )}
    </div>
  )
}
