import { Button, Textarea } from '@mantine/core'
import { IconCheck, IconPencil } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import type { SuggestedStatement } from '#shared/contract/opinions.ts'
import { SuggestedPlace } from '../../pickers/SuggestedPlace.tsx'
import classes from './opinions.module.css'

interface SuggestedItemProps {
  personId: string
  itemKey: string
  /** The topic's name. */
  label: string
  suggestion: SuggestedStatement
  /** What is written on the topic already. */
  said: string | null
  /** One of several to choose from. */
  choice: boolean
  changing: boolean
  /** With other words, if the person gave some. */
  onAccept: (text?: string) => Promise<void>
  onChange: (changing: boolean) => void
  onLeaveOut: () => void
}

/** Words found in a report, the places they stand, and what the person can say to them. */
export function SuggestedItem({
  personId,
  itemKey,
  label,
  suggestion,
  said,
  choice,
  changing,
  onAccept,
  onChange,
  onLeaveOut,
}: SuggestedItemProps) {
  const { text, evidence, confirmed, adds } = suggestion
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; this is one item of a list that keys go through.
    <div
      role="group"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the list's keys act on the item that has the focus, as in a grid.
      tabIndex={0}
      data-item={itemKey}
      className={classes.suggestion}
      aria-label={`${label}: ${text}, from the report${confirmed ? '' : ', not checked yet'}. Enter says yes, E changes it.`}
    >
      <div className={classes.suggestedWords}>
        {changing ? (
          <ChangeWords label={label} text={text} onSave={onAccept} onCancel={() => onChange(false)} />
        ) : (
          <p className={classes.suggestedText}>{text}</p>
        )}
        {adds && said !== null && <p className="sub">Adds to what is written: “{said}”.</p>}
        {evidence.length > 0 && (
          <ul className={classes.evidence}>
            {evidence.map((place) => (
              <li key={place.factId}>
                {place.quote && <q className={classes.quote}>{place.quote.replace(/\s+/g, ' ')}</q>}
                <SuggestedPlace personId={personId} place={place} />
              </li>
            ))}
          </ul>
        )}
      </div>
      {!changing && (
        <div className={classes.suggestedButtons}>
          <Button
            size="sm"
            variant="default"
            leftSection={<IconCheck className="i18" aria-hidden="true" />}
            onClick={() => void onAccept()}
          >
            {choice ? 'This one' : 'Yes'}
            <span className="visually-hidden">
              : {label}, {text}
            </span>
          </Button>
          <Button
            size="sm"
            variant="default"
            leftSection={<IconPencil className="i18" aria-hidden="true" />}
            onClick={() => onChange(true)}
          >
            Change
            <span className="visually-hidden">
              : {label}, {text}
            </span>
          </Button>
          <Button size="sm" variant="subtle" onClick={onLeaveOut}>
            Leave out
            <span className="visually-hidden">
              : {label}, {text}
            </span>
          </Button>
        </div>
      )}
    </div>
  )
}

interface ChangeWordsProps {
  label: string
  text: string
  onSave: (text: string) => Promise<void>
  onCancel: () => void
}

function ChangeWords({ label, text, onSave, onCancel }: ChangeWordsProps) {
  const [typed, setTyped] = useState(text)
  const [saving, setSaving] = useState(false)

  async function save(event: FormEvent) {
    event.preventDefault()
    const words = typed.trim()
    if (words === '') return
    setSaving(true)
    await onSave(words)
    setSaving(false)
  }

  return (
    <form className={classes.changeWords} onSubmit={(event) => void save(event)}>
      <Textarea
        autoFocus
        label={`What they say on ${label}, in your words`}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel()
        }}
      />
      <div className={classes.barButtons}>
        <Button size="sm" type="submit" loading={saving} disabled={typed.trim() === ''}>
          Yes, with these words
        </Button>
        <Button size="sm" variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
