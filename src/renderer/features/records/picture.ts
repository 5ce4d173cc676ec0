import type { Record } from '#shared/contract/records.ts'
import { PICTURE_FORMATS } from '#shared/domain/fileFormat.ts'

/** Whether a record is a photo or another picture, by its own bytes. */
export function isPicture({ format }: Pick<Record, 'format'>): boolean {
  return PICTURE_FORMATS.some((picture) => picture === format)
}

/** A picture on which there is nothing to read: no failure, as a photo need not hold words. */
export function isWordless(record: Pick<Record, 'format' | 'unreadablePages' | 'reading'>): boolean {
  const { unreadablePages, reading } = record
  return isPicture(record) && unreadablePages.length > 0 && unreadablePages.length === reading.pageCount
}
