import { SegmentedControl } from '@mantine/core'
import { useId } from 'react'
import { RELATIONS, type RelationCounts } from '#shared/domain/relation.ts'
import { AgreementPill } from '../../ui/AgreementMarker.tsx'
import type { CompareWith } from './opinionPairs.ts'
import type { RowFilter } from './shownRows.ts'
import classes from './Toolbar.module.css'

interface ToolbarProps {
  counts: RelationCounts
  filter: RowFilter
  onFilter: (filter: RowFilter) => void
  compareWith: CompareWith
  onCompareWith: (compareWith: CompareWith) => void
}

/** What there is, as buttons that show one kind alone; which rows; and what each opinion is compared with. */
export function Toolbar({ counts, filter, onFilter, compareWith, onCompareWith }: ToolbarProps) {
  return (
    <div className={classes.bar}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in line. */}
      <div className={classes.pills} role="group" aria-label="Show one kind alone">
        {RELATIONS.filter((relation) => counts[relation] > 0).map((relation) => (
          <AgreementPill
            key={relation}
            state={relation}
            count={counts[relation]}
            pressed={filter === relation}
            onToggle={() => onFilter(filter === relation ? 'everything' : relation)}
          />
        ))}
      </div>
      <div className={classes.choices}>
        <Choice
          label="Show"
          value={filter}
          onChange={(value) => onFilter(value as RowFilter)}
          data={[
            { value: 'everything', label: 'Everything' },
            { value: 'differences', label: 'Only differences' },
          ]}
        />
        <Choice
          label="Compare with"
          value={compareWith}
          onChange={(value) => onCompareWith(value as CompareWith)}
          data={[
            { value: 'previous', label: 'Previous' },
            { value: 'first', label: 'First' },
          ]}
        />
      </div>
    </div>
  )
}

interface ChoiceProps {
  label: string
  value: string
  onChange: (value: string) => void
  data: { value: string; label: string }[]
}

/** A few choices in one control, with its name before it. */
export function Choice({ label, ...control }: ChoiceProps) {
  const id = useId()
  return (
    <div className={classes.choice}>
      <span id={id} className={classes.label}>
        {label}
      </span>
      <SegmentedControl aria-labelledby={id} className={classes.control} {...control} />
    </div>
  )
}
