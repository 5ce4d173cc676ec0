import type { SkipReason } from '#shared/contract/imports.ts'
import { ConversionFailure } from '../../conversion/conversion.ts'
import { wholeContent } from '../../store/content.ts'
import { inTransaction } from '../../store/database.ts'
import { Failure } from '../../store/failure.ts'
import {
  depthOf,
  noteSkipped,
  setImportFileState,
  setUnpacked,
  type WaitingArchive,
} from '../../store/rows/imports.ts'
import { failureOf } from './failureOf.ts'
import type { Step } from './readers.ts'
import { inOnePart, plainFileName, type TakeIn } from './takeIn.ts'

/** Archives in archives in archives are no one's records. */
const DEEPEST = 3

/** Takes over all that lies in an archive; its own bytes are let go once everything is here. */
export async function unpack(
  archive: WaitingArchive,
  { db, conversion, signal }: Step,
  takeIn: TakeIn,
  password: string | undefined,
): Promise<void> {
  const { id, importId, contentId } = archive
  const skipped: { name: string; reason: SkipReason }[] = []
  try {
    if (depthOf(db, id) > DEEPEST) throw new ConversionFailure('TOO_LARGE')
    const unpacked = await conversion.unpack(await wholeContent(db, contentId), {
      password,
      signal,
      async onFile(file) {
        signal.throwIfAborted()
        try {
          await takeIn({ importId, insideId: id, ...file, stream: inOnePart(file.bytes) })
        } catch (error) {
          if (!(error instanceof Failure) || error.code !== 'EMPTY_FILE') throw error
          skipped.push({ name: file.name, reason: 'EMPTY_FILE' })
        }
      },
    })
    if (signal.aborted) return
    skipped.push(...unpacked.skipped)
    inTransaction(db, () => {
      noteSkipped(
        db,
        archive,
        skipped.map(({ name, reason }) => ({ name: plainFileName(name), reason })),
      )
      setUnpacked(db, archive)
    })
  } catch (error) {
    if (signal.aborted) return
    const reason = failureOf(error)
    const isWrong = reason === 'PASSWORD_NEEDED' && password !== undefined
    setImportFileState(db, id, 'failed', isWrong ? 'WRONG_PASSWORD' : reason)
  }
}
