import { Button, Checkbox, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { client } from '../../api.ts'
import { ChoiceCards } from '../../ui/ChoiceCards.tsx'
import { Entry } from '../../ui/Entry.tsx'
import classes from './form.module.css'
import { useTurn } from './useTurn.ts'
import { VaultProblem } from './VaultProblem.tsx'

/** Shorter passphrases get a word of advice; they are not refused. */
const ADVISED_LENGTH = 12

type Protection = 'passphrase' | 'none'

/** Begins the person's own vault: protected by a passphrase typed twice, or by none. */
export function CreateVault() {
  const navigate = useNavigate()
  const [protection, setProtection] = useState<Protection>('passphrase')
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const [shown, setShown] = useState(false)
  const [told, setTold] = useState(false)
  const creating = useTurn((passphrase: string | null) => client.vault.create({ passphrase }))

  const withPassphrase = protection === 'passphrase'
  const empty = first === '' ? 'Type a passphrase, or choose to go without one.' : null
  const unlike = first !== second ? 'The two are not the same yet.' : null

  function create(event: FormEvent) {
    event.preventDefault()
    if (!withPassphrase) return void creating.run(null)
    setTold(true)
    if (empty) return document.getElementById('passphrase')?.focus()
    if (unlike) return document.getElementById('passphrase-again')?.focus()
    void creating.run(first)
  }

  return (
    <Entry
      title="How should your records be protected?"
      lead="Your records will be kept in one locked file on this computer."
    >
      <form className={classes.form} onSubmit={create} noValidate>
        <ChoiceCards<Protection>
          label="How should your records be protected?"
          value={protection}
          onChange={setProtection}
          choices={[
            {
              value: 'passphrase',
              title: 'With a passphrase',
              description: 'Nobody reads them without it, not even with this computer in their hands.',
            },
            {
              value: 'none',
              title: 'Without a passphrase',
              description: 'They open by themselves. Whoever can use this computer can read them.',
            },
          ]}
        />
        {withPassphrase && (
          <>
            <TextInput
              id="passphrase"
              label="Passphrase"
              description={
                first !== '' && first.length < ADVISED_LENGTH
                  ? 'A short one is easy to guess. Four or five words in a row are better, and easier to remember.'
                  : 'Four or five words in a row are good, and easy to remember.'
              }
              type={shown ? 'text' : 'password'}
              autoComplete="new-password"
              spellCheck={false}
              maxLength={1000}
              value={first}
              onChange={({ currentTarget: { value } }) => setFirst(value)}
              error={told && empty}
            />
            <TextInput
              id="passphrase-again"
              label="The same passphrase once more"
              type={shown ? 'text' : 'password'}
              autoComplete="new-password"
              spellCheck={false}
              maxLength={1000}
              value={second}
              onChange={({ currentTarget: { value } }) => setSecond(value)}
              error={told && !empty && unlike}
            />
            <Checkbox
              label="Show what I type"
              checked={shown}
              onChange={({ currentTarget: { checked } }) => setShown(checked)}
            />
            <p className={classes.plain}>
              <b>Nobody can reset it.</b> There is no account and no copy of the passphrase anywhere: if it is
              forgotten, the records cannot be opened again. Write it on paper and keep it where you keep your
              passport.
            </p>
          </>
        )}
        {creating.error !== null && <VaultProblem error={creating.error} />}
        <div className={classes.actions}>
          <Button variant="default" onClick={() => void navigate({ to: '/', search: {} })}>
            Back
          </Button>
          <Button type="submit" loading={creating.busy}>
            {withPassphrase ? 'Start with this passphrase' : 'Start without a passphrase'}
          </Button>
        </div>
      </form>
    </Entry>
  )
}
