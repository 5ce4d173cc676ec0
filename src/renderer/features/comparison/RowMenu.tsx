import { Menu } from '@mantine/core'
import {
  IconArrowBackUp,
  IconCheck,
  IconCursorText,
  IconFileText,
  IconHelpCircle,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react'
import { Link, useParams } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { ComparedOpinion, TopicRow } from '#shared/contract/comparison.ts'
import { BesideButton } from '../../ui/BesideButton.tsx'
import { markablePairs } from './opinionPairs.ts'

interface RowMenuProps {
  row: TopicRow
  opinions: readonly ComparedOpinion[]
  /** The button of the row it opens beside. */
  button: HTMLElement
  onClose: () => void
  onPages: () => void
  onChange: () => void
  onCloseDifference: () => void
  onReopen: () => void
  /** For a topic of the person's own. */
  onRename: () => void
  onRemove: () => void
}

/** What can be done with one row. */
export function RowMenu({
  row,
  opinions,
  button,
  onClose,
  onPages,
  onChange,
  onCloseDifference,
  onReopen,
  onRename,
  onRemove,
}: RowMenuProps) {
  const where = useParams({ from: '/people/$personId/concerns/$concernId/compare' })
  const first = useRef<HTMLButtonElement>(null)
  const differs = row.relation === 'different' || row.relation === 'unclear'

  useEffect(() => {
    first.current?.focus()
  }, [])

  return (
    <Menu
      opened
      onClose={() => {
        onClose()
        // An item may have opened a dialog, which keeps the focus.
        if (!document.querySelector('[role="dialog"]')) button.focus()
      }}
      position="bottom-end"
      width={280}
      transitionProps={{ duration: 0 }}
      returnFocus={false}
      withinPortal={false}
    >
      <Menu.Target>
        <BesideButton button={button} />
      </Menu.Target>
      <Menu.Dropdown aria-label={`What to do with “${row.label}”`}>
        <Menu.Item ref={first} leftSection={<IconFileText className="i18" />} onClick={onPages}>
          See the pages
        </Menu.Item>
        {markablePairs(row, opinions).length > 0 && (
          <Menu.Item leftSection={<IconPencil className="i18" />} onClick={onChange}>
            Change how they relate
          </Menu.Item>
        )}
        {differs && !row.closed && (
          <Menu.Item leftSection={<IconCheck className="i18" />} onClick={onCloseDifference}>
            Close this difference
          </Menu.Item>
        )}
        {row.closed && (
          <Menu.Item leftSection={<IconArrowBackUp className="i18" />} onClick={onReopen}>
            Open this difference again
          </Menu.Item>
        )}
        {(differs || row.closed) && (
          <Menu.Item
            leftSection={<IconHelpCircle className="i18" />}
            renderRoot={(props: object) => (
              <Link to="/people/$personId/concerns/$concernId/questions" params={where} {...props} />
            )}
          >
            {row.closed ? 'See its question and why it was closed' : 'See its question'}
          </Menu.Item>
        )}
        {row.custom && (
          <>
            <Menu.Divider />
            <Menu.Item leftSection={<IconCursorText className="i18" />} onClick={onRename}>
              Rename this topic
            </Menu.Item>
            <Menu.Item leftSection={<IconTrash className="i18" />} onClick={onRemove}>
              Remove this topic
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
