/** What kind of document a record is. */
export const RECORD_TYPES = [
  'pathology',
  'cytology',
  'radiology',
  'laboratory',
  'genetics',
  'operative-note',
  'discharge-summary',
  'consultation',
  'progress-note',
  'referral',
  'medication-list',
  'imaging',
  'insurance',
  'consent',
  'letter',
  'other',
  'unknown',
] as const
export type RecordType = (typeof RECORD_TYPES)[number]

/** The filters above the list of records, in order. */
export const RECORD_GROUPS = ['letters', 'reports', 'test-results', 'pictures', 'other'] as const
export type RecordGroup = (typeof RECORD_GROUPS)[number]

export const RECORD_GROUP_LABELS: Readonly<Record<RecordGroup, string>> = {
  letters: 'Letters',
  reports: 'Reports',
  'test-results': 'Test results',
  pictures: 'Pictures',
  other: 'Other',
}

/** The words for each type, and the filter it falls under. */
export const RECORD_TYPE_WORDS: Readonly<Record<RecordType, { label: string; group: RecordGroup }>> = {
  pathology: { label: 'Pathology report', group: 'reports' },
  cytology: { label: 'Cell test report', group: 'reports' },
  radiology: { label: 'Scan report', group: 'reports' },
  laboratory: { label: 'Lab result', group: 'test-results' },
  genetics: { label: 'Gene test', group: 'test-results' },
  'operative-note': { label: 'Operation note', group: 'reports' },
  'discharge-summary': { label: 'Hospital discharge summary', group: 'reports' },
  consultation: { label: 'Consult letter', group: 'letters' },
  'progress-note': { label: 'Visit note', group: 'reports' },
  referral: { label: 'Referral', group: 'letters' },
  'medication-list': { label: 'Medicines and allergies', group: 'other' },
  imaging: { label: 'Pictures', group: 'pictures' },
  insurance: { label: 'Insurance', group: 'other' },
  consent: { label: 'Consent form', group: 'other' },
  letter: { label: 'Letter', group: 'letters' },
  other: { label: 'Other', group: 'other' },
  unknown: { label: 'Not known yet', group: 'other' },
}
