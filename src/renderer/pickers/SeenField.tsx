import { Checkbox, Radio } from '@mantine/core'
import type { Opinion } from '#shared/contract/opinions.ts'
import { SEEN, type Seen } from '#shared/domain/independence.ts'
import { opinionName } from '#shared/domain/ordinal.ts'
import { dateWords } from '../ui/dateWords.ts'
import classes from './opinionForm.module.css'

interface SeenFieldProps {
  /** All opinions of the concern in order, and of these the earlier ones. */
  opinions: readonly Opinion[]
  earlier: readonly Opinion[]
  providerName: (providerId: string) => string
  seen: Seen
  seenOpinionIds: readonly string[]
  onChange: (change: { seen: Seen; seenOpinionIds: string[] }) => void
}

/** What of the earlier opinions the doctor had read: it decides whether this was a look with fresh eyes. */
export function SeenField({
  opinions,
  earlier,
  providerName,
  seen,
  seenOpinionIds,
  onChange,
}: SeenFieldProps) {
  const label = 'Had they read the earlier opinions?'
  if (earlier.length === 0) {
    return (
      <div>
        <p className={classes.fieldLabel}>{label}</p>
        <p className="meta">By its date this is the earliest opinion, so there was none to read.</p>
      </div>
    )
  }
  const choices: [Seen, string][] = [
    ['none', 'No'],
    ...(earlier.length > 1 ? ([['some', 'Some of them']] as [Seen, string][]) : []),
    ['all', earlier.length > 1 ? 'Yes, all of them' : 'Yes'],
    ['unknown', 'We do not know'],
  ]
  return (
    <>
      <Radio.Group
        label={label}
        value={seen}
        onChange={(value) =>
          onChange({ seen: SEEN.find((one) => one === value) ?? seen, seenOpinionIds: [...seenOpinionIds] })
        }
      >
        <div className={classes.options}>
          {choices.map(([value, words]) => (
            <Radio key={value} value={value} label={words} />
          ))}
        </div>
      </Radio.Group>
      {seen === 'some' && earlier.length > 1 && (
        <Checkbox.Group
          label="Which of them?"
          value={[...seenOpinionIds]}
          onChange={(ids) => onChange({ seen, seenOpinionIds: ids })}
        >
          <div className={classes.options} data-stacked>
            {earlier.map(({ id, date, providerId }) => (
              <Checkbox
                key={id}
                value={id}
                label={[
                  opinionName(opinions.findIndex((opinion) => opinion.id === id) + 1),
                  providerName(providerId),
                  date && dateWords(date),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              />
            ))}
          </div>
        </Checkbox.Group>
      )}
    </>
  )
}
