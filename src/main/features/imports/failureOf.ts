import type { ReadingFailure } from '#shared/contract/errors.ts'
import { ConversionFailure } from '../../conversion/conversion.ts'
import { PdfFailure } from '../../pdf/pool.ts'
import { asFailure } from '../../store/database.ts'
import { Failure } from '../../store/failure.ts'

/** Why a file could not be read, as it is kept with it. */
export function failureOf(error: unknown): ReadingFailure {
  if (error instanceof PdfFailure || error instanceof ConversionFailure) return error.code
  const failure = asFailure(error)
  return failure instanceof Failure && failure.code === 'DISK_FULL' ? 'DISK_FULL' : 'CRASHED'
}
