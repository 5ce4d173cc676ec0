import type { Mismatch } from '#shared/contract/records.ts'
import { dateWords } from '../ui/dateWords.ts'

/** What in a record is not as it is with the person it is kept under, in a few words. */
export function mismatchWords({ kind, found }: Mismatch): string {
  return kind === 'patient-name' ? `Another name: “${found}”` : `Another birth date: ${dateWords(found)}`
}
