import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Mismatch, Record } from '#shared/contract/records.ts'
import { dateWords } from '../ui/dateWords.ts'
import { Note } from '../ui/Note.tsx'
import { mismatchWords } from './mismatchWords.ts'
import classes from './pickers.module.css'

/** A word of warning where the record may be someone else's: the mark of a mix-up. `children` stand below each. */
export function MismatchNotes({ record, children }: { record: Record; children?: ReactNode }) {
  return record.mismatches.map((mismatch) => (
    <Note
      key={mismatch.factId}
      tone="warn"
      icon={<IconAlertTriangle aria-hidden="true" />}
      title={mismatchWords(mismatch)}
    >
      <div className={classes.mismatch}>
        <p>{whyWords(mismatch)}</p>
        <p>
          Look at {mismatch.kind === 'patient-name' ? 'the name' : 'the birth date'} on the page. If it is
          yours, leave it as it is. If it is someone else’s, move it to the trash and tell whoever sent it.
        </p>
        {children}
      </div>
    </Note>
  ))
}

function whyWords({ kind, expected }: Mismatch): string {
  return kind === 'patient-name'
    ? `It is kept under ${expected}. The name may only be written in another way, or this may be someone else’s record: such mix-ups happen.`
    : `${dateWords(expected)} is the birth date noted here. One of the two may be a slip, or this may be someone else’s record: such mix-ups happen.`
}
