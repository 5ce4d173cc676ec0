import { Checkbox } from '@mantine/core'
import { IconFlag } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './CheckRow.module.css'
import { Tag } from './Tag.tsx'

interface CheckRowProps {
  label: ReactNode
  checked: boolean
  onChange: (checked: boolean) => void
  /** At the right: a date, "3 pages". */
  aside?: ReactNode
  /** Under the label. */
  hint?: ReactNode
  /** The step to do next. */
  current?: boolean
  disabled?: boolean
}

/** A row of a checklist. The whole row can be pressed. */
export function CheckRow({ label, checked, onChange, aside, hint, current, disabled }: CheckRowProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the checkbox is inside.
    <label className={classes.row} data-current={current || undefined}>
      <Checkbox
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span className={classes.label}>
        {label}
        {hint && <span className={classes.hint}>{hint}</span>}
      </span>
      {aside && <span className={classes.aside}>{aside}</span>}
    </label>
  )
}

/** A row for a record that is not here, among the ones that are. */
export function MissingRow({ label }: { label: ReactNode }) {
  return (
    <div className={classes.row}>
      <span className={classes.flag}>
        <IconFlag aria-hidden="true" />
      </span>
      <span className={classes.label}>{label}</span>
      <Tag tone="warn">missing</Tag>
    </div>
  )
}
