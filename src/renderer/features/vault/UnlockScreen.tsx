import { Button, Checkbox, TextInput } from '@mantine/core'
import { type FormEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { VaultStatus } from '#shared/contract/vault.ts'
import { client, failureCode } from '../../api.ts'
import { Entry } from '../../ui/Entry.tsx'
import { Loading } from '../../ui/Loading.tsx'
import classes from './form.module.css'
import { useSample, useTurn } from './useTurn.ts'
import { VaultProblem } from './VaultProblem.tsx'
import { vaultProblemWords } from './vaultProblems.ts'

/** Opens a vault that is there: with its passphrase, or by itself where it has none. */
export function UnlockScreen({ status }: { status: VaultStatus }) {
  const unlocking = useTurn((passphrase: string | null) => client.vault.unlock({ passphrase }), {
    stay: true,
  })
  const needsPassphrase = status.protection === 'passphrase'

  const openByItself = useEffectEvent(() => {
    if (!needsPassphrase) void unlocking.run(null)
  })
  useEffect(() => openByItself(), [])

  const { error } = unlocking
  if (error !== null && failureCode(error) !== 'WRONG_PASSPHRASE') {
    return (
      <Entry title={vaultProblemWords(error).title}>
        <VaultProblem
          error={error}
          actions={
            <Button loading={unlocking.busy} onClick={() => void unlocking.again()}>
              Try again
            </Button>
          }
        />
        <LookAtSample />
      </Entry>
    )
  }
  if (!needsPassphrase) {
    return (
      <Entry title="Opening your records">
        <Loading lines={2} label="Opening your records" />
      </Entry>
    )
  }
  return (
    <Entry title="Welcome back" lead="Your records are locked.">
      <PassphraseForm
        onOpen={(passphrase) => void unlocking.run(passphrase)}
        busy={unlocking.busy}
        error={error}
      />
      <LookAtSample />
    </Entry>
  )
}

interface PassphraseFormProps {
  onOpen: (passphrase: string) => void
  busy: boolean
  error: unknown
}

function PassphraseForm({ onOpen, busy, error }: PassphraseFormProps) {
  const field = useRef<HTMLInputElement>(null)
  const [passphrase, setPassphrase] = useState('')
  const [shown, setShown] = useState(false)
  const [empty, setEmpty] = useState(false)

  useEffect(() => {
    field.current?.focus()
    if (error !== null) field.current?.select()
  }, [error])

  function open(event: FormEvent) {
    event.preventDefault()
    setEmpty(passphrase === '')
    if (passphrase === '') field.current?.focus()
    else onOpen(passphrase)
  }

  return (
    <form className={classes.form} onSubmit={open} noValidate>
      {error !== null && !busy && <VaultProblem error={error} />}
      <TextInput
        ref={field}
        label="Passphrase"
        size="lg"
        type={shown ? 'text' : 'password'}
        autoComplete="current-password"
        spellCheck={false}
        maxLength={1000}
        value={passphrase}
        onChange={({ currentTarget: { value } }) => setPassphrase(value)}
        error={empty && passphrase === '' && 'Type your passphrase.'}
      />
      <Checkbox
        label="Show what I type"
        checked={shown}
        onChange={({ currentTarget: { checked } }) => setShown(checked)}
      />
      <div className={classes.actions}>
        <Button type="submit" size="lg" loading={busy}>
          Open my records
        </Button>
      </div>
      <p className={classes.plain}>
        Forgotten it? Nobody can reset it, so look where you may have written it down. You can try as often as
        you like.
      </p>
    </form>
  )
}

function LookAtSample() {
  const sample = useSample()
  return (
    <div className={classes.aside}>
      {sample.error !== null && <VaultProblem error={sample.error} />}
      <Button
        variant="subtle"
        classNames={{ label: classes.wrapping }}
        loading={sample.busy}
        onClick={() => void sample.run()}
      >
        Look around with a sample case
      </Button>
    </div>
  )
}
