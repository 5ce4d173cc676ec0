import { Popover } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import type { TopicRow } from '#shared/contract/comparison.ts'
import { BesideButton } from '../../ui/BesideButton.tsx'
import { useFocusBack } from '../../ui/useFocusBack.ts'
import classes from './ComparisonView.module.css'

interface ExplanationProps {
  row: TopicRow
  /** The dotted name it belongs to. */
  button: HTMLElement
  onClose: () => void
}

/** What a doctor's word means, beside its dotted name. */
export function Explanation({ row, button, onClose }: ExplanationProps) {
  const { personId } = useParams({ from: '/people/$personId' })
  useFocusBack(() => button.focus())
  return (
    <Popover
      opened
      onChange={(opened) => {
        if (!opened) onClose()
      }}
      position="bottom-start"
      width={300}
      trapFocus
    >
      <Popover.Target>
        <BesideButton button={button} />
      </Popover.Target>
      <Popover.Dropdown aria-label={`What “${row.label}” means`}>
        <p className={classes.explanation} tabIndex={-1} data-autofocus>
          {row.explanation}
        </p>
        <p className={classes.allWords}>
          <Link className="link" to="/people/$personId/words" params={{ personId }}>
            All words explained
          </Link>
        </p>
      </Popover.Dropdown>
    </Popover>
  )
}
