import { Button } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { OtherVersion } from '#shared/contract/opinions.ts'
import type { Record, VersionSuggestion } from '#shared/contract/records.ts'
import { api } from '../../api.ts'
import { dateWords } from '../../ui/dateWords.ts'
import { Note } from '../../ui/Note.tsx'
import { keepAsNewerVersion, keepAsTwoRecords } from './decideVersion.ts'
import classes from './viewer.module.css'

/** Other versions of this document: those the person knows of, and one that looks like it, to decide on. */
export function RecordVersions({ record }: { record: Record }) {
  const { id, personId, title, date, replaces, replacedBy } = record
  const { data } = useQuery(api.records.versionSuggestions.queryOptions({ input: { personId } }))
  const self: OtherVersion = { id, title, date }
  const looksNewer = data?.find(({ newer }) => newer.id === id)
  const looksOlder = data?.find(({ older }) => older.id === id)
  return (
    <>
      {replacedBy && (
        <VersionNote title={`Replaced by ${named(replacedBy)}`}>
          <Changes personId={personId} newer={replacedBy} older={self} />
          <Open personId={personId} version={replacedBy}>
            Open the newer version
          </Open>
        </VersionNote>
      )}
      {replaces && (
        <VersionNote title={`Newer version of ${named(replaces)}`}>
          <Changes personId={personId} newer={self} older={replaces} />
          <Open personId={personId} version={replaces}>
            Open the older version
          </Open>
        </VersionNote>
      )}
      {looksNewer && (
        <Suggestion
          personId={personId}
          suggestion={looksNewer}
          title={`This looks like a newer version of ${named(looksNewer.older)}`}
        />
      )}
      {looksOlder && (
        <Suggestion
          personId={personId}
          suggestion={looksOlder}
          title={`${named(looksOlder.newer)} looks like a newer version of this`}
        />
      )}
    </>
  )
}

interface SuggestionProps {
  personId: string
  suggestion: VersionSuggestion
  title: string
}

function Suggestion({ personId, suggestion: { newer, older, reason }, title }: SuggestionProps) {
  return (
    <VersionNote title={title} reason={`${reason} Is it so?`}>
      <Button size="sm" variant="default" onClick={() => void keepAsNewerVersion(newer, older)}>
        Yes
      </Button>
      <Button size="sm" variant="default" onClick={() => void keepAsTwoRecords(newer, older)}>
        No
      </Button>
      <Changes personId={personId} newer={newer} older={older} />
    </VersionNote>
  )
}

function VersionNote({ title, reason, children }: { title: string; reason?: string; children: ReactNode }) {
  return (
    <Note tone="dashed" icon={<IconHistory aria-hidden="true" />} title={title}>
      <div className={classes.noteText}>
        {reason && <p>{reason}</p>}
        <div className={classes.noteButtons}>{children}</div>
      </div>
    </Note>
  )
}

function Changes({ personId, newer, older }: { personId: string; newer: OtherVersion; older: OtherVersion }) {
  return (
    <Link
      className="link"
      to="/people/$personId/records/$recordId/changes"
      params={{ personId, recordId: newer.id }}
      search={{ older: older.id }}
    >
      What changed
    </Link>
  )
}

function Open({
  personId,
  version,
  children,
}: {
  personId: string
  version: OtherVersion
  children: string
}) {
  return (
    <Link
      className="link"
      to="/people/$personId/records/$recordId"
      params={{ personId, recordId: version.id }}
    >
      {children}
    </Link>
  )
}

function named({ title, date }: OtherVersion): string {
  return date ? `“${title}”, ${dateWords(date)}` : `“${title}”`
}
