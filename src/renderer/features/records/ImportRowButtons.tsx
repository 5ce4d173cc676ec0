import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { leaveFile } from './importActions.ts'
import classes from './imports.module.css'
import type { FileView, ImportView } from './importView.ts'

interface RowButtonProps {
  view: FileView
  of: ImportView
}

/** Leaves a file as it is: its row goes, what is kept stays. */
export function Leave({
  view,
  of,
  variant = 'subtle',
  children,
}: RowButtonProps & { variant?: 'default' | 'subtle'; children: ReactNode }) {
  return (
    <Button size="sm" variant={variant} onClick={() => void leaveFile(view, of)}>
      {children}
    </Button>
  )
}

/** Leads to a record, at a page (counted from 1) if one is named. */
export function OpenRecord({
  personId,
  recordId,
  page,
  children = 'Open it',
}: {
  personId: string
  recordId: string
  page?: number
  children?: ReactNode
}) {
  return (
    <Button
      size="sm"
      variant="subtle"
      renderRoot={(props) => (
        <Link
          to="/people/$personId/records/$recordId"
          params={{ personId, recordId }}
          search={{ page }}
          {...props}
        />
      )}
    >
      {children}
    </Button>
  )
}

/** What became of a file that needs nothing more, and where it leads. */
export function DoneLine({
  words,
  personId,
  recordId,
}: {
  words: string
  personId: string
  recordId: string
}) {
  return (
    <span className={classes.doneLine}>
      {words}
      <Link className="link" to="/people/$personId/records/$recordId" params={{ personId, recordId }}>
        Open it
      </Link>
    </span>
  )
}
