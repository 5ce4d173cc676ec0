import {
  IconFileText,
  IconFileUnknown,
  IconFlask,
  IconMail,
  IconPhoto,
  IconPill,
  IconShieldCheck,
} from '@tabler/icons-react'
import type { Record } from '#shared/contract/records.ts'
import { RECORD_TYPE_WORDS } from '#shared/domain/recordType.ts'
import { isPicture } from './picture.ts'

/** The picture of a record's type, for beside its title; of its format while the type is not known. */
export function RecordIcon({ record }: { record: Pick<Record, 'type' | 'format'> }) {
  const Icon = iconOf(record)
  return <Icon aria-hidden="true" />
}

function iconOf({ type, format }: Pick<Record, 'type' | 'format'>) {
  if (type === 'unknown') return isPicture({ format }) ? IconPhoto : IconFileUnknown
  if (type === 'medication-list') return IconPill
  if (type === 'insurance') return IconShieldCheck
  if (type === 'radiology') return IconPhoto
  const { group } = RECORD_TYPE_WORDS[type]
  return (
    { letters: IconMail, 'test-results': IconFlask, pictures: IconPhoto }[group as string] ?? IconFileText
  )
}
