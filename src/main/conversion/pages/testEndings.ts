import fc from 'fast-check'
import { expect } from 'vitest'
import { ConversionFailure, type ConversionFailureCode, type Convert } from '../conversion.ts'
import { bytesOf } from './testPages.ts'

/** Each file is refused with its reason. */
export async function expectRefusals(
  convert: Convert,
  files: readonly (readonly [file: string | Uint8Array<ArrayBuffer>, code: ConversionFailureCode])[],
): Promise<void> {
  for (const [file, code] of files) {
    const bytes = typeof file === 'string' ? bytesOf(file) : file
    await expect(convert(bytes, 'a file', () => {})).rejects.toMatchObject({ code })
  }
}

/** Whatever file comes, converting it ends well or in a reason; what `convert` expects of the pages holds. */
export async function expectPagesOrReason<File>(
  files: fc.Arbitrary<File>,
  numRuns: number,
  convert: (file: File) => Promise<void>,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(files, async (file) => {
      try {
        await convert(file)
      } catch (error) {
        expect(error).toBeInstanceOf(ConversionFailure)
      }
    }),
    { numRuns },
  )
}
