import { IconAlertTriangle } from '@tabler/icons-react'
import type { Mismatch, Record } from '#shared/contract/records.ts'
import { dateWords } from '../../ui/dateWords.ts'
import { Note } from '../../ui/Note.tsx'

/** A word of warning where the record may be someone else's. */
export function MismatchNotes({ record }: { record: Record }) {
  return record.mismatches.map((mismatch) => (
    <Note
      key={mismatch.factId}
      tone="warn"
      icon={<IconAlertTriangle aria-hidden="true" />}
      title={titleOf(mismatch)}
    >
      Here you keep the records of {mismatch.kind === 'patient-name' ? mismatch.expected : 'someone'}
      {mismatch.kind === 'birth-date' && ` born on ${dateWords(mismatch.expected)}`}. Look at the page: if
      this is another person’s record, move it to the trash here and add it under them.
    </Note>
  ))
}

function titleOf({ kind, found }: Mismatch): string {
  return kind === 'patient-name'
    ? `This record names “${found}”`
    : `This record gives another birth date: ${found}`
}
