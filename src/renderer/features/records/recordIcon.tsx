import {
  IconFileText,
  IconFileUnknown,
  IconFlask,
  IconMail,
  IconPhoto,
  IconPill,
  IconShieldCheck,
} from '@tabler/icons-react'
import { RECORD_TYPE_WORDS, type RecordType } from '#shared/domain/recordType.ts'

/** The picture of a record's type, for beside its title. */
export function RecordIcon({ type }: { type: RecordType }) {
  const Icon = iconOf(type)
  return <Icon aria-hidden="true" />
}

function iconOf(type: RecordType) {
  if (type === 'unknown') return IconFileUnknown
  if (type === 'medication-list') return IconPill
  if (type === 'insurance') return IconShieldCheck
  if (type === 'radiology') return IconPhoto
  const { group } = RECORD_TYPE_WORDS[type]
  return (
    { letters: IconMail, 'test-results': IconFlask, pictures: IconPhoto }[group as string] ?? IconFileText
  )
}
