import type { RecordType } from '#shared/domain/recordType.ts'

/** Kinds of document by their LOINC code (C-CDA R2.1, table 1 and the LOINC document ontology). */
const BY_CODE: Readonly<Record<string, RecordType>> = {
  '11502-2': 'laboratory',
  '26436-6': 'laboratory',
  '11526-1': 'pathology',
  '60567-5': 'pathology',
  '22034-3': 'pathology',
  '22637-3': 'pathology',
  '33717-0': 'cytology',
  '47528-5': 'cytology',
  '18748-4': 'radiology',
  '18726-0': 'radiology',
  '18782-3': 'radiology',
  '11504-8': 'operative-note',
  '28570-0': 'operative-note',
  '18842-5': 'discharge-summary',
  '11490-0': 'discharge-summary',
  '28655-9': 'discharge-summary',
  '34105-7': 'discharge-summary',
  '11488-4': 'consultation',
  '34847-4': 'consultation',
  '34117-2': 'consultation',
  '11506-3': 'progress-note',
  '57133-1': 'referral',
  '57113-1': 'referral',
  '51897-7': 'genetics',
  '51969-4': 'genetics',
  '10160-0': 'medication-list',
  '56445-0': 'medication-list',
  '59284-0': 'consent',
  '57016-8': 'consent',
  '64290-0': 'insurance',
  '34133-9': 'other',
  '60591-5': 'other',
  '52521-2': 'other',
  '81334-5': 'other',
  '18776-5': 'other',
}

/** Kinds by the words of a document's code, where the code itself is not among those above. */
const BY_WORDS: readonly [RegExp, RecordType][] = [
  [/\bcytolog/i, 'cytology'],
  [/\bpatholog|\bbiopsy\b/i, 'pathology'],
  [/\bgenetic|\bgenom|\bmolecular genetics/i, 'genetics'],
  [/\bradiolog|\bdiagnostic imaging|\bmammogra|\bultrasound|\bMRI?\b|\bCT\b|\bX-?ray|\bPET\b/i, 'radiology'],
  [/\blaborator|\blab\b/i, 'laboratory'],
  [/\bsurgical operation|\boperati(ve|on) note|\bprocedure note/i, 'operative-note'],
  [/\bdischarge summar/i, 'discharge-summary'],
  [/\breferral/i, 'referral'],
  [/\bconsult|\bhistory and physical/i, 'consultation'],
  [/\bprogress note|\bsubsequent evaluation/i, 'progress-note'],
  [/\bmedication list|\bmedication summary/i, 'medication-list'],
  [/\bconsent\b/i, 'consent'],
  [/\binsurance\b|\bcoverage\b/i, 'insurance'],
  [/\bletter\b/i, 'letter'],
]

/** What kind of document a LOINC code, or else its words, stand for; null where they do not say. */
export function documentKind(code: string | undefined, words: string): RecordType | null {
  if (code !== undefined && Object.hasOwn(BY_CODE, code)) return BY_CODE[code]!
  return BY_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? null
}
