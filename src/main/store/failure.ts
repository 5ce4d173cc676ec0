import type { FailureCode } from '#shared/contract/errors.ts'

/** A failure with a code of the contract; `app.ts` hands it to the page as typed data. */
export class Failure extends Error {
  readonly code: FailureCode
  readonly data: unknown

  constructor(code: FailureCode, data?: unknown) {
    super(code)
    this.name = 'Failure'
    this.code = code
    this.data = data
  }
}
