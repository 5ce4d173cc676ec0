import { PDFDataRangeTransport } from 'pdfjs-dist'

/** Enough for the first page of most documents. */
const FIRST_BYTES = 256 * 1024

/** Why the bytes of a document could not be had: the contract's code where there is one. */
export class FetchFailure extends Error {
  readonly code: string | null

  constructor(code: string | null) {
    super('The document could not be fetched.')
    this.code = code
  }
}

/**
 * Fetches a document piece by piece as its pages are asked for. The page's own `fetch` is used, not the viewer's
 * network code, because the latter knows http only and the desktop app has a scheme of its own.
 *
 * @param onFailure told when a later piece cannot be had
 * @throws FetchFailure when the first piece cannot
 */
export async function openRanges(
  url: string,
  signal: AbortSignal,
  onFailure: (failure: FetchFailure) => void,
): Promise<{ range: PDFDataRangeTransport } | { data: Uint8Array }> {
  const response = await fetchBytes(url, 0, FIRST_BYTES, signal)
  const bytes = new Uint8Array(await response.arrayBuffer())
  const length = Number(/\/(\d+)$/.exec(response.headers.get('Content-Range') ?? '')?.[1])
  if (response.status !== 206 || !Number.isFinite(length) || length <= bytes.length) return { data: bytes }
  return { range: new RangeTransport(url, length, bytes, signal, onFailure) }
}

class RangeTransport extends PDFDataRangeTransport {
  readonly #url: string
  readonly #signal: AbortSignal
  readonly #onFailure: (failure: FetchFailure) => void

  constructor(
    url: string,
    length: number,
    first: Uint8Array,
    signal: AbortSignal,
    onFailure: (failure: FetchFailure) => void,
  ) {
    super(length, first)
    this.#url = url
    this.#signal = signal
    this.#onFailure = onFailure
  }

  override requestDataRange(begin: number, end: number): void {
    fetchBytes(this.#url, begin, end, this.#signal)
      .then((response) => response.arrayBuffer())
      .then((bytes) => {
        if (!this.#signal.aborted) this.onDataRange(begin, new Uint8Array(bytes))
      })
      .catch((error: unknown) => {
        if (!this.#signal.aborted) this.#onFailure(asFailure(error))
      })
  }
}

async function fetchBytes(url: string, begin: number, end: number, signal: AbortSignal): Promise<Response> {
  const response = await fetch(url, { headers: { Range: `bytes=${begin}-${end - 1}` }, signal })
  if (response.ok) return response
  const answer = (await response.json().catch(() => null)) as { code?: unknown } | null
  throw new FetchFailure(typeof answer?.code === 'string' ? answer.code : null)
}

function asFailure(error: unknown): FetchFailure {
  return error instanceof FetchFailure ? error : new FetchFailure(null)
}
