import type { Fact } from '#shared/contract/facts.ts'
import { isPartialDate } from '#shared/domain/dates.ts'
import { RECORD_TYPES } from '#shared/domain/recordType.ts'
import type { Database } from '../../store/database.ts'
import { insertProvider, providerNamed } from '../../store/rows/providers.ts'
import { fieldsSetByPerson, getRecord, updateRecord } from '../../store/rows/records.ts'

/** Takes a fact the person has said is so into the fields its record is listed under, where they have not set them. */
export function fillRecordFrom(db: Database, fact: Fact): void {
  const { recordId, kind, normalized } = fact
  const set = fieldsSetByPerson(db, recordId)
  if (kind === 'record-type') {
    // The type itself was looked at: what the person says about it counts, whatever they had set before.
    const type = RECORD_TYPES.find((one) => one === normalized)
    if (type) updateRecord(db, recordId, { type })
  } else if (kind === 'visit-date' || kind === 'reported-date' || kind === 'collected-date') {
    if (!set.has('date') && normalized !== null && isPartialDate(normalized))
      updateRecord(db, recordId, { date: normalized })
  } else if (kind === 'facility' || kind === 'clinician') linkProvider(db, fact)
}

/** The place or the doctor a record comes from is one of the person's providers: found by name, or added. */
function linkProvider(db: Database, { recordId, kind, normalized, value, detail }: Fact): void {
  const { personId, providerId } = getRecord(db, recordId)
  const isSet = fieldsSetByPerson(db, recordId).has('providerId') && providerId !== null
  // Doctors who only referred the patient, or get a copy, did not write it.
  if (isSet || (kind === 'clinician' && (providerId !== null || !wroteIt(detail.role)))) return
  const name = normalized ?? value
  const found = providerNamed(db, personId, name)
  const provider =
    found ??
    insertProvider(db, {
      personId,
      name,
      ...(kind === 'facility' && { organization: name }),
      ...(detail.specialty && { specialty: detail.specialty }),
      ...(detail.phone && { phone: detail.phone }),
      ...(detail.address && { address: detail.address }),
    }).id
  updateRecord(db, recordId, { providerId: provider })
}

function wroteIt(role: string | undefined): boolean {
  return role === undefined || /author|sign|dictat|attend|pathologist|radiologist|surgeon/i.test(role)
}
