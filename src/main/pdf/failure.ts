/** Why a PDF could not be used; the page branches on these. */
export type PdfFailureCode =
  | 'NOT_A_PDF'
  | 'PASSWORD_NEEDED'
  | 'WRONG_PASSWORD'
  | 'UNSUPPORTED_SECURITY'
  | 'DAMAGED'
  | 'TOO_LARGE'
  | 'TOO_SLOW'
  | 'CRASHED'

const reasons: Record<PdfFailureCode, string> = {
  NOT_A_PDF: 'This file is not a PDF.',
  PASSWORD_NEEDED: 'This PDF asks for a password.',
  WRONG_PASSWORD: 'This password does not open the PDF.',
  UNSUPPORTED_SECURITY: 'This PDF is locked in a way that cannot be opened here.',
  DAMAGED: 'This PDF cannot be opened: it is damaged, or has no pages.',
  TOO_LARGE: 'This PDF is too large.',
  TOO_SLOW: 'Reading this PDF took too long, so it was stopped.',
  CRASHED: 'Reading this PDF stopped before its end.',
}

/** One PDF that could not be used. `code` says why; the message holds nothing of the document. */
export class PdfFailure extends Error {
  override readonly name = 'PdfFailure'
  readonly code: PdfFailureCode

  constructor(code: PdfFailureCode) {
    super(reasons[code])
    this.code = code
  }
}
