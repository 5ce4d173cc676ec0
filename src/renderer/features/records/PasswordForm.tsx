import { Button, PasswordInput } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import classes from './records.module.css'

interface PasswordFormProps {
  /** The file or record it is for, for people who hear the screen. */
  name: string
  onEnter: (password: string) => void | Promise<void>
  autoFocus?: boolean
  /** Beside the button. */
  children?: ReactNode
}

/** Asks for the password of one document. */
export function PasswordForm({ name, onEnter, autoFocus, children }: PasswordFormProps) {
  const [password, setPassword] = useState('')
  const [busy, setBusy] = useState(false)

  async function enter(event: FormEvent) {
    event.preventDefault()
    if (password === '') return
    setBusy(true)
    await onEnter(password)
    setBusy(false)
  }

  return (
    <form className={classes.password} onSubmit={enter}>
      <PasswordInput
        label="Password"
        aria-label={`Password of ${name}`}
        autoComplete="off"
        autoFocus={autoFocus}
        size="sm"
        value={password}
        onChange={({ currentTarget }) => setPassword(currentTarget.value)}
      />
      <div className={classes.buttons}>
        <Button type="submit" size="sm" loading={busy} disabled={password === ''}>
          Open it
        </Button>
        {children}
      </div>
    </form>
  )
}
