import type { FactKind, FactSubject } from '../reading/fact.ts'
import type { RecordType } from '../recordType.ts'

/** What may differ between the records of one concern where papers of two people, or of two samples, got mixed up. */
export const MIX_UP_KINDS = ['patient-name', 'birth-date', 'record-number', 'side', 'specimen'] as const
export type MixUpKind = (typeof MIX_UP_KINDS)[number]

/** `alarm`: the mark of a mix-up. `slip`: more likely a slip of the pen, an earlier name or a relative's name. */
export const MIX_UP_WEIGHTS = ['alarm', 'slip'] as const
export type MixUpWeight = (typeof MIX_UP_WEIGHTS)[number]

/** The kinds of fact the rules look at. */
export const MIX_UP_FACTS = [
  'patient-name',
  'birth-date',
  'mrn',
  'facility',
  'case-number',
  'diagnosis',
  'laterality',
] as const satisfies readonly FactKind[]

/** A fact of a record, rejected ones left out; as in `FoundFact`. */
export interface MixUpFact {
  id: string
  recordId: string
  kind: FactKind
  value: string
  normalized: string | null
  confidence: number
  /** The person said that it is so, or gave it as it is. */
  decided: boolean
  quote: string | null
  /** The text just before and after the quote. */
  before: string
  after: string
  negated: boolean
  uncertain: boolean
  about: FactSubject
  role: string | null
  choices: readonly string[]
}

export interface MixUpRecord {
  id: string
  type: RecordType
  /** Opinions on the concern that rest on it. */
  opinionIds: readonly string[]
}

/** What an opinion says on the side or on what it is. */
export interface MixUpStatement {
  id: string
  opinionId: string
  text: string
}

export interface MixUpSource {
  /** Whose records these are said to be. */
  person: { name: string; birthDate: string | null }
  /** The concern, in the person's words. */
  question: string
  /** In the order they are shown. */
  records: readonly MixUpRecord[]
  facts: readonly MixUpFact[]
  statements: readonly MixUpStatement[]
}

/** Who says a value: a fact of a record, an opinion's statement, what is noted of the person, or the question asked. */
export type Witness =
  | { from: 'fact'; factId: string; recordId: string }
  | { from: 'statement'; statementId: string; opinionId: string }
  | { from: 'person' }
  | { from: 'question' }

/** One of the values that do not go together, with all who say it. */
export interface MixUpSide {
  /** As a person would read it; a birth date in ISO 8601. */
  value: string
  witnesses: readonly Witness[]
}

export interface MixUp {
  kind: MixUpKind
  weight: MixUpWeight
  /** What it is about: a part of the body, a hospital, a case; empty where the kind says it. */
  subject: string
  sides: readonly MixUpSide[]
}
