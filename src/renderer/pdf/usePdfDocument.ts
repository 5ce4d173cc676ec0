import { useEffect, useState } from 'react'
import {
  failureOf,
  needsPassword,
  openPdf,
  type PdfDocument,
  type PdfFailure,
  type PdfSource,
} from './openPdf.ts'
import { forgetPasswords, rememberedPassword, rememberPassword } from './passwords.ts'

export type PdfState =
  | { state: 'loading' }
  | { state: 'ready'; document: PdfDocument }
  | { state: 'failed'; failure: PdfFailure; retry: () => void }
  /** `again` is true when the password just entered does not open it. */
  | { state: 'password'; again: boolean; enter: (password: string) => void }

/**
 * Opens a document for as long as the component lives.
 *
 * @param source an address with byte ranges (`originalUrl(recordId)`), or a Blob that stays the same between renders;
 *   null while there is none yet, which is `loading`
 */
export function usePdfDocument(source: PdfSource | null): PdfState {
  const [attempt, setAttempt] = useState<{ source: PdfSource | null; password?: string; count: number }>({
    source,
    count: 0,
  })
  const [answer, setAnswer] = useState<{ attempt: unknown; state: PdfState } | null>(null)

  if (attempt.source !== source) setAttempt({ source, count: 0 })

  useEffect(() => {
    if (attempt.source === null) return
    const { source: wanted, password = remembered(wanted) } = attempt
    let closed = false
    const settle = (state: PdfState) => {
      if (!closed) setAnswer({ attempt, state })
    }
    const again = (next?: string) =>
      setAttempt((last) => ({ source: wanted, password: next, count: last.count + 1 }))
    const fail = (failure: PdfFailure) => {
      if (failure === 'locked') forgetPasswords()
      settle({ state: 'failed', failure, retry: () => again() })
    }
    const pdf = openPdf(wanted, password, fail)
    pdf.promise.then(
      (document) => {
        if (password !== undefined && typeof wanted === 'string') rememberPassword(wanted, password)
        settle({ state: 'ready', document })
      },
      (error: unknown) => {
        const asked = needsPassword(error)
        if (asked) settle({ state: 'password', again: asked === 'again', enter: again })
        else fail(failureOf(error))
      },
    )
    return () => {
      closed = true
      pdf.close()
    }
  }, [attempt])

  return answer?.attempt === attempt ? answer.state : { state: 'loading' }
}

function remembered(source: PdfSource): string | undefined {
  return typeof source === 'string' ? rememberedPassword(source) : undefined
}
