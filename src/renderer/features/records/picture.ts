import type { Record } from '#shared/contract/records.ts'
import { PICTURE_FORMATS } from '#shared/domain/fileFormat.ts'

/** Whether a record is a photo or another picture, by its own bytes. */
export function isPicture({ format }: Pick<Record, 'format'>): boolean {
  return PICTURE_FORMATS.some((picture) => picture === format)
}
