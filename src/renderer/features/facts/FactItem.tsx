import { Button } from '@mantine/core'
import { IconCheck, IconPencil, IconX } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import type { Fact } from '#shared/contract/facts.ts'
import { api, failureCode } from '../../api.ts'
import { NotSaved } from '../../ui/NotSaved.tsx'
import { NumberDot } from '../../ui/NumberDot.tsx'
import { ChangeFact } from './ChangeFact.tsx'
import { ChooseReading } from './ChooseReading.tsx'
import { ChooseRecordDate } from './ChooseRecordDate.tsx'
import classes from './facts.module.css'
import { contextWords, FACT_LABELS, factValue } from './factWords.ts'
import type { ReviewItem } from './reviewItems.ts'

interface FactItemProps {
  item: ReviewItem
  chosen: boolean
  changing: boolean
  onChoose: () => void
  onChange: (changing: boolean) => void
}

/** One thing that was found: what it is, the words it was read from, and what the person says about it. */
export function FactItem({ item, chosen, changing, onChoose, onChange }: FactItemProps) {
  const [fact] = item.facts
  const isDates = item.facts.length > 1
  const label = isDates ? 'Date' : FACT_LABELS[fact.kind]
  return (
    <li className={classes.item} data-chosen={chosen || undefined}>
      <button
        type="button"
        className={classes.number}
        data-item={item.id}
        aria-pressed={chosen}
        aria-label={`${item.number}. ${label}: ${isDates ? 'which one?' : factValue(fact)}${stateWords(item)}`}
        onClick={onChoose}
      >
        <NumberDot number={item.number} variant={chosen ? 'filled' : 'outline'} />
      </button>
      <div className={classes.itemWords}>
        <p className={classes.kind}>{label}</p>
        {isDates ? (
          <ChooseRecordDate facts={item.facts} />
        ) : changing ? (
          <ChangeFact fact={fact} onDone={() => onChange(false)} />
        ) : fact.choices.length > 0 && fact.status === 'suggested' ? (
          <ChooseReading fact={fact} onChange={() => onChange(true)} />
        ) : (
          <OneFact fact={fact} chosen={chosen} onChange={() => onChange(true)} />
        )}
      </div>
    </li>
  )
}

function OneFact({ fact, chosen, onChange }: { fact: Fact; chosen: boolean; onChange: () => void }) {
  const decide = useMutation(api.facts.decide.mutationOptions())
  const remove = useMutation(api.facts.remove.mutationOptions())
  const value = factValue(fact)
  const context = contextWords(fact)
  const failure = decide.error ?? remove.error
  const isOpen = fact.status === 'suggested'
  const wide = chosen && isOpen

  return (
    <div className={classes.fact} data-wide={wide || undefined}>
      <div className={classes.factWords}>
        <p className={classes.value} data-rejected={fact.status === 'rejected' || undefined}>
          {value}
        </p>
        {context && <p className={classes.context}>{context}</p>}
        {details(fact) && <p className="sub">{details(fact)}</p>}
        {fact.readValue !== null && <p className="sub">Read as “{fact.readValue}”</p>}
        {fact.quote !== null && (chosen || fact.quote.trim() !== value) && (
          <p className={classes.quote}>On the page: “{fact.quote.replace(/\s+/g, ' ')}”</p>
        )}
        {chosen && fact.reason && <p className="sub">{fact.reason}</p>}
        {fact.pageIndex !== null && fact.rects.length === 0 && (
          <p className={classes.context}>Its words can no longer be found on the page. Check this.</p>
        )}
      </div>
      {isOpen ? (
        <div className={classes.buttons}>
          <Button
            size="sm"
            variant={wide ? 'filled' : 'default'}
            leftSection={<IconCheck className="i18" aria-hidden="true" />}
            onClick={() => decide.mutate({ id: fact.id, status: 'accepted' })}
          >
            {wide ? 'Yes, correct' : 'Yes'}
          </Button>
          <Button
            size="sm"
            variant="default"
            leftSection={wide && <IconPencil className="i18" aria-hidden="true" />}
            onClick={onChange}
          >
            Change
          </Button>
          {wide && (
            <Button
              size="sm"
              variant="subtle"
              onClick={() => decide.mutate({ id: fact.id, status: 'rejected' })}
            >
              Not in this record
            </Button>
          )}
        </div>
      ) : (
        <div className={classes.buttons}>
          <span className={classes.state}>
            {fact.status === 'rejected' ? (
              <IconX className="i18" aria-hidden="true" />
            ) : (
              <IconCheck className="i18" aria-hidden="true" />
            )}
            {fact.status === 'rejected' ? 'Not in this record' : 'Checked'}
          </span>
          {fact.status === 'rejected' ? (
            <Button
              size="sm"
              variant="subtle"
              onClick={() => decide.mutate({ id: fact.id, status: 'suggested' })}
            >
              Take back
            </Button>
          ) : (
            <Button size="sm" variant="subtle" onClick={onChange}>
              Change
            </Button>
          )}
          {fact.addedByPerson && (
            <Button size="sm" variant="subtle" onClick={() => remove.mutate({ id: fact.id })}>
              Remove
            </Button>
          )}
        </div>
      )}
      {failure && <NotSaved code={failureCode(failure)} error={failure} />}
    </div>
  )
}

/** The parts of a value that say more than the value itself. */
function details({ kind, detail }: Fact): string | null {
  if (kind === 'lab') {
    const parts = [detail.range && `usual range ${detail.range}`, detail.flag && `marked ${detail.flag}`]
    return parts.filter(Boolean).join(' · ') || null
  }
  if (kind === 'clinician') return detail.role ?? null
  return detail.role === 'allergy' ? 'Allergy' : null
}

function stateWords({ open, facts: [{ status }] }: ReviewItem): string {
  if (open) return ', not checked yet'
  return status === 'rejected' ? ', not in this record' : ', checked'
}
