/** Why a page's picture could not be read. */
export type OcrFailureCode = 'TOO_SLOW' | 'CRASHED' | 'LANGUAGE_MISSING'

const reasons: Record<OcrFailureCode, string> = {
  TOO_SLOW: 'Reading the picture of this page took too long, so it was stopped.',
  CRASHED: 'Reading the picture of this page stopped before its end.',
  LANGUAGE_MISSING: 'The data to read this language is not installed.',
}

/** One page that could not be read. `code` says why; the message holds nothing of the page. */
export class OcrFailure extends Error {
  override readonly name = 'OcrFailure'
  readonly code: OcrFailureCode

  constructor(code: OcrFailureCode) {
    super(reasons[code])
    this.code = code
  }
}
