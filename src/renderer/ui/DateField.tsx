import { TextInput, type TextInputProps } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { localDay } from '#shared/domain/dates.ts'
import { dateWords } from './dateWords.ts'
import { readTypedDate } from './typedDate.ts'

interface DateFieldProps
  extends Pick<
    TextInputProps,
    'className' | 'description' | 'disabled' | 'required' | 'error' | 'onFocus' | 'onBlur'
  > {
  label: string
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where it is not known. */
  value?: string | null
  /** Called with every date that can be read while typing, and with null when the field is emptied. */
  onChange: (date: string | null) => void
  /** Refuses days to come: for birth dates and for what has been. */
  past?: boolean
  'data-autofocus'?: boolean
}

/**
 * A date typed the way people write it, as exact as they know it. While it cannot be read it says why, keeps
 * what was typed, and holds back the form around it (the browser's own validation, shown in our words).
 */
export function DateField({
  value = null,
  onChange,
  onBlur,
  past = false,
  description = 'For example 14 Feb 1968, Feb 1968 or 1968',
  error,
  required,
  ...input
}: DateFieldProps) {
  const field = useRef<HTMLInputElement>(null)
  /** What is being typed, or could not be read; null while the field shows the value. */
  const [draft, setDraft] = useState<string | null>(null)
  const [told, setTold] = useState(false)

  const shown = draft ?? (value === null ? '' : dateWords(value))
  const problem = draft === null ? null : problemOf(draft, past)
  const missing = required && shown.trim() === '' ? 'Write a date.' : null

  useEffect(() => {
    field.current?.setCustomValidity(problem ?? missing ?? '')
  }, [problem, missing])

  return (
    <TextInput
      {...input}
      ref={field}
      description={description}
      aria-required={required}
      autoComplete="off"
      value={shown}
      error={(told && (problem ?? missing)) || error}
      onChange={({ currentTarget: { value: text } }) => {
        setDraft(text)
        setTold(false)
        if (problemOf(text, past) === null) onChange(readTypedDate(text).date)
      }}
      onBlur={(event) => {
        setTold(problem !== null)
        if (problem === null) setDraft(null)
        onBlur?.(event)
      }}
      onInvalid={(event) => {
        event.preventDefault()
        setTold(true)
        const { currentTarget } = event
        if (currentTarget.form?.querySelector('input:invalid') === currentTarget) currentTarget.focus()
      }}
    />
  )
}

function problemOf(text: string, past: boolean): string | null {
  const { date, problem } = readTypedDate(text)
  if (problem !== null || date === null) return problem
  return past && date > localDay(new Date()).slice(0, date.length) ? 'This date has not come yet.' : null
}
