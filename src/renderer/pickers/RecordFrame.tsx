import { IconChevronLeft } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Record } from '#shared/contract/records.ts'
import { pageWords } from '../ui/pageWords.ts'
import { Tag } from '../ui/Tag.tsx'
import { mismatchWords } from './mismatchWords.ts'
import classes from './RecordFrame.module.css'

interface RecordFrameProps {
  record: Record
  /** Before the number of its pages: "12 Mar 2026". */
  when?: ReactNode
  /** In place of the number of its pages. */
  progress?: string
  /** Further parts of the head. */
  head?: ReactNode
  /** Its pages, or why there are none. */
  pages: ReactNode
  /** The right column; below the pages where there is little room. */
  children: ReactNode
  /** Of the right column: 400 or 510 design pixels. */
  width: 'narrow' | 'wide'
}

/** A screen about one record: a head that says at once if it may be someone else's, its pages at the left, and a column at the right. */
export function RecordFrame({ record, when, progress, head, pages, children, width }: RecordFrameProps) {
  const { pageCount } = record.reading
  const counted = progress || (pageCount === null ? '' : pageWords(pageCount))
  return (
    <div className={classes.screen} data-width={width}>
      <header className={classes.head}>
        <Link className={classes.back} to="/people/$personId/records" params={{ personId: record.personId }}>
          <IconChevronLeft className="i18" aria-hidden="true" />
          Records
        </Link>
        <h1>{record.title}</h1>
        <span className="sub">
          {when}
          {when && counted && ' · '}
          {counted}
        </span>
        {record.mismatches.map((mismatch) => (
          <Tag key={mismatch.factId} tone="warn">
            {mismatchWords(mismatch)}
          </Tag>
        ))}
        {head}
      </header>
      <div className={classes.pages}>{pages}</div>
      <div className={classes.column} data-column>
        {children}
      </div>
    </div>
  )
}

/** In the place of pages that cannot be shown. */
export function InsteadOfPages({ children }: { children: ReactNode }) {
  return <div className={classes.instead}>{children}</div>
}
