import type { SkipReason } from '#shared/contract/imports.ts'
import type { FoundFact } from '#shared/domain/reading/fact.ts'

/** Something a file states as data (C-CDA entries, FHIR elements), with words that stand on the pages drawn of it. */
export interface StatedFact extends Omit<FoundFact, 'pageIndex' | 'start' | 'end'> {
  /** Stands verbatim on the pages: there the fact has its place. */
  quote: string
}

/** A file that lies inside another and is a record of its own. */
export interface EnclosedFile {
  /** As the file inside is called; never used as a path. */
  name: string
  bytes: Uint8Array<ArrayBuffer>
  /** What it is called for a reader, where that is said (FHIR DocumentReference, XDM metadata). */
  title?: string
}

/** What a file that is no PDF is turned into, so that it is shown, read, searched and handed on as pages. */
export interface Conversion {
  /** A PDF that shows the whole file. */
  pdf: Uint8Array<ArrayBuffer>
  /** What the document calls itself, if anything. */
  title?: string
  /** Records of their own that lie inside. */
  enclosed: EnclosedFile[]
  facts: StatedFact[]
}

/**
 * Turns one file into pages. Throws `ConversionFailure`; anything else it throws counts as DAMAGED. Runs in a worker.
 * `progressed`, called now and then, says that it still gets on: what is silent for too long is ended as TOO_SLOW.
 */
export type Convert = (
  bytes: Uint8Array<ArrayBuffer>,
  fileName: string,
  progressed: () => void,
) => Promise<Conversion>

/** A file inside an archive that becomes no record. The name is as in the archive; the reason is for the person. */
export interface SkippedFile {
  name: string
  reason: SkipReason
}

export type ConversionFailureCode =
  | 'DAMAGED'
  | 'PASSWORD_NEEDED'
  | 'TOO_LARGE'
  | 'TOO_SLOW'
  | 'CRASHED'
  /** No kind of file that can be shown. */
  | 'UNKNOWN_KIND'

/** Why a file could not be turned into pages. */
export class ConversionFailure extends Error {
  readonly code: ConversionFailureCode

  constructor(code: ConversionFailureCode) {
    super(code)
    this.name = 'ConversionFailure'
    this.code = code
  }
}
