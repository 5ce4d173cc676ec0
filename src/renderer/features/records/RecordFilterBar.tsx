import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Record } from '#shared/contract/records.ts'
import { RECORD_GROUP_LABELS } from '#shared/domain/recordType.ts'
import { groupCounts, NONE, providerCounts, type RecordFilters, yearCounts } from './recordFilters.ts'
import classes from './records.module.css'

interface RecordFilterBarProps {
  records: readonly Record[]
  filters: RecordFilters
  onChange: (filters: RecordFilters) => void
}

/** The kinds of records as pills with their counts, and menus for provider and date. */
export function RecordFilterBar({ records, filters, onChange }: RecordFilterBarProps) {
  const { group, providerId, year, oldestFirst } = filters
  const providers = providerCounts(records)
  const years = yearCounts(records)
  return (
    <div className={classes.filters}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a line. */}
      <div className={classes.pills} role="group" aria-label="Kind of record">
        <Pill pressed={group === null} onClick={() => onChange({ ...filters, group: null })}>
          All {records.length}
        </Pill>
        {groupCounts(records).map(({ group: one, count }) => (
          <Pill key={one} pressed={group === one} onClick={() => onChange({ ...filters, group: one })}>
            {RECORD_GROUP_LABELS[one]} {count}
          </Pill>
        ))}
      </div>
      <div className={classes.pills}>
        <Choices
          label="Provider"
          chosen={providers.find(({ id }) => id === providerId)?.name}
          all="All providers"
          onAll={() => onChange({ ...filters, providerId: null })}
          choices={providers.map(({ id, name, count }) => ({
            id,
            label: name,
            count,
            chosen: id === providerId,
            onChoose: () => onChange({ ...filters, providerId: id }),
          }))}
        />
        <Choices
          label="Date"
          chosen={year === NONE ? 'No date yet' : (year ?? undefined)}
          all="Any date"
          onAll={() => onChange({ ...filters, year: null })}
          choices={years.map(({ year: one, count }) => ({
            id: one,
            label: one === NONE ? 'No date yet' : one,
            count,
            chosen: one === year,
            onChoose: () => onChange({ ...filters, year: one }),
          }))}
        >
          <Menu.Divider />
          <Choice
            value="newest"
            chosen={!oldestFirst}
            onChoose={() => onChange({ ...filters, oldestFirst: false })}
          >
            Newest first
          </Choice>
          <Choice
            value="oldest"
            chosen={oldestFirst}
            onChoose={() => onChange({ ...filters, oldestFirst: true })}
          >
            Oldest first
          </Choice>
        </Choices>
      </div>
    </div>
  )
}

interface PillProps {
  pressed: boolean
  onClick: () => void
  children: ReactNode
}

function Pill({ pressed, onClick, children }: PillProps) {
  return (
    <button type="button" className={classes.pill} aria-pressed={pressed} onClick={onClick}>
      {children}
    </button>
  )
}

interface ChoicesProps {
  label: string
  /** What is chosen, in words. */
  chosen: string | undefined
  all: string
  onAll: () => void
  choices: { id: string; label: string; count: number; chosen: boolean; onChoose: () => void }[]
  children?: ReactNode
}

function Choices({ label, chosen, all, onAll, choices, children }: ChoicesProps) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          className={classes.pill}
          variant="default"
          data-chosen={chosen !== undefined || undefined}
          rightSection={<IconChevronDown className="i16" aria-hidden="true" />}
        >
          {chosen ? `${label}: ${chosen}` : label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={classes.choices}>
        <Choice value="" chosen={chosen === undefined} onChoose={onAll}>
          {all}
        </Choice>
        {choices.map((choice) => (
          <Choice key={choice.id} value={choice.id} chosen={choice.chosen} onChoose={choice.onChoose}>
            {choice.label} <span className="meta">{choice.count}</span>
          </Choice>
        ))}
        {children}
      </Menu.Dropdown>
    </Menu>
  )
}

interface ChoiceProps {
  value: string
  chosen: boolean
  onChoose: () => void
  children: ReactNode
}

function Choice({ value, chosen, onChoose, children }: ChoiceProps) {
  return (
    <Menu.RadioItem value={value} checked={chosen} onChange={onChoose} closeMenuOnClick>
      {children}
    </Menu.RadioItem>
  )
}
