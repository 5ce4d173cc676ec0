import { Button, Select, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { Fact } from '#shared/contract/facts.ts'
import {
  RECORD_GROUP_LABELS,
  RECORD_GROUPS,
  RECORD_TYPE_WORDS,
  RECORD_TYPES,
} from '#shared/domain/recordType.ts'
import { api, failureCode } from '../../api.ts'
import { DateField } from '../../ui/DateField.tsx'
import { NotSaved } from '../../ui/NotSaved.tsx'
import classes from './facts.module.css'
import { correctedValue, FACT_LABELS, factValue, isDate } from './factWords.ts'

/** The value as it should be, in the person's own words. What was read stays beside it. */
export function ChangeFact({ fact, onDone }: { fact: Fact; onDone: () => void }) {
  const [typed, setTyped] = useState(() =>
    fact.kind === 'record-type' || isDate(fact.kind) ? (fact.normalized ?? '') : factValue(fact),
  )
  const correct = useMutation(api.facts.correct.mutationOptions())
  const decide = useMutation(api.facts.decide.mutationOptions())
  const failure = correct.error ?? decide.error

  function save(event: FormEvent) {
    event.preventDefault()
    if (typed.trim() === '') return
    correct.mutate({ id: fact.id, ...correctedValue(fact.kind, typed.trim()) }, { onSuccess: onDone })
  }

  return (
    <form className={classes.change} onSubmit={save}>
      <ValueField fact={fact} value={typed} onChange={setTyped} />
      <div className={classes.buttons}>
        <Button size="sm" type="submit" loading={correct.isPending} disabled={typed.trim() === ''}>
          Save
        </Button>
        <Button size="sm" variant="default" onClick={onDone}>
          Cancel
        </Button>
        {fact.status !== 'suggested' && !fact.addedByPerson && (
          <Button
            size="sm"
            variant="subtle"
            onClick={() => decide.mutate({ id: fact.id, status: 'suggested' }, { onSuccess: onDone })}
          >
            Back to what was read
          </Button>
        )}
      </div>
      {failure && <NotSaved code={failureCode(failure)} error={failure} />}
    </form>
  )
}

interface ValueFieldProps {
  fact: Pick<Fact, 'kind'>
  value: string
  onChange: (value: string) => void
}

/** A field that fits what kind of value it is. */
export function ValueField({ fact: { kind }, value, onChange }: ValueFieldProps) {
  const label = FACT_LABELS[kind]
  if (kind === 'record-type')
    return (
      <Select
        label={label}
        searchable
        allowDeselect={false}
        data-autofocus
        value={value || null}
        data={RECORD_GROUPS.map((group) => ({
          group: RECORD_GROUP_LABELS[group],
          items: RECORD_TYPES.filter((type) => RECORD_TYPE_WORDS[type].group === group).map((type) => ({
            value: type,
            label: RECORD_TYPE_WORDS[type].label,
          })),
        }))}
        onChange={(chosen) => onChange(chosen ?? '')}
      />
    )
  if (isDate(kind))
    return <DateField label={label} value={value || null} onChange={(date) => onChange(date ?? '')} />
  return (
    <TextInput
      label={label}
      autoFocus
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  )
}
