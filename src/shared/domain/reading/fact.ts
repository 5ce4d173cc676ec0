/** Names the rules that read facts; a new name means that records may be read again. */
export const FACTS_READER = 'facts-4'

/** What can be read out of a record. Values are written in the notation of their field, see `FoundFact.normalized`. */
export const FACT_KINDS = [
  'record-type',
  'patient-name',
  'birth-date',
  'mrn',
  'case-number',
  'collected-date',
  'reported-date',
  'visit-date',
  'facility',
  'clinician',
  'specialty',
  'diagnosis',
  'icd10',
  'histologic-type',
  'grade',
  'gleason',
  'grade-group',
  'tnm-t',
  'tnm-n',
  'tnm-m',
  'stage-group',
  'size',
  'laterality',
  'margins',
  'lymph-nodes',
  'marker',
  'bi-rads',
  'lung-rads',
  'pi-rads',
  'li-rads',
  'ti-rads',
  'bosniak',
  'lab',
  'drug',
  'next-step',
] as const
export type FactKind = (typeof FACT_KINDS)[number]

/** Whose fact it is and of which time: the patient's now, the patient's past, or a relative's. */
export const FACT_SUBJECTS = ['patient', 'history', 'family'] as const
export type FactSubject = (typeof FACT_SUBJECTS)[number]

/** How the words around a value turn its meaning. */
export interface FactContext {
  /** "no evidence of", "negative for". */
  negated: boolean
  /** "suspicious for", "cannot exclude". */
  uncertain: boolean
  about: FactSubject
}

/** Something read out of a document, with the place it was read at. Nothing is a fact until the person says so. */
export interface FoundFact extends FactContext {
  kind: FactKind
  /** As a person would read it: "Invasive ductal carcinoma, left breast". */
  value: string
  /**
   * In the field's own notation: ISO 8601 dates (`2026-03-12`), `pT3a`, `N1`, `IIA`, `4+3=7`, `left`, `22 mm`,
   * `C50.912`, a record type. Null where the words do not settle it.
   */
  normalized: string | null
  /** From 0 to 1: how sure the reading is that the words mean this. */
  confidence: number
  /** Counted from 0. */
  pageIndex: number
  /** UTF-16 offsets in the page's text, end exclusive. The words between are the quote. */
  start: number
  end: number
  /** Parts of a value that has several: a lab row's analyte, value, unit, range and flag; a drug's name and dose. */
  detail?: Readonly<Record<string, string>>
  /** Readings among which the person must choose, in the notation of `normalized`: 03/04/2026 is two dates. */
  choices?: readonly string[]
  /** One line in plain words that says why, where the words alone do not. */
  reason?: string
}
