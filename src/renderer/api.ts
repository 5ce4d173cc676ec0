import {
  createORPCClient,
  createORPCErrorFromJson,
  isDefinedError,
  isORPCErrorJson,
  ORPCError,
} from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { ContractRouterClient } from '@orpc/contract'
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import type { FailureCode } from '#shared/contract/errors.ts'
import type { Contract } from '#shared/contract/index.ts'
import type { Added } from '#shared/contract/records.ts'

/** The contract called from the page: `client.records.list({ personId })`. */
export const client: ContractRouterClient<Contract> = createORPCClient(
  new RPCLink({ url: () => new URL('/rpc', window.location.origin).href }),
)

/** The same as options for queries and mutations: `useQuery(api.records.list.queryOptions({ input }))`. */
export const api = createTanstackQueryUtils(client)

/** What is on screen is read anew after every change: the store is in this computer and quick. */
export const queryClient: QueryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: false,
      staleTime: 0,
      gcTime: 5 * 60_000,
      networkMode: 'always',
      refetchOnWindowFocus: true,
    },
    mutations: { retry: false, networkMode: 'always' },
  },
  queryCache: new QueryCache({ onError: lockIfLocked }),
  mutationCache: new MutationCache({
    onError: lockIfLocked,
    onSuccess: () => queryClient.invalidateQueries(),
  }),
})

/** The contract's code of a failure; null for anything unexpected. */
export function failureCode(error: unknown): FailureCode | null {
  return error instanceof ORPCError && isDefinedError(error) ? (error.code as FailureCode) : null
}

/** The data that came with a failure of the contract, by name. */
export function failureData(error: unknown): Record<string, unknown> {
  return error instanceof ORPCError ? ((error.data ?? {}) as Record<string, unknown>) : {}
}

/** Another window may have locked the vault: the status is asked anew, and the page turns to the lock screen. */
function lockIfLocked(error: unknown): void {
  if (failureCode(error) === 'LOCKED') {
    void queryClient.invalidateQueries({ queryKey: api.vault.status.queryKey() })
  }
}

/** Sends one file's bytes to the vault. Throws an error with a contract code (`failureCode`). */
export function uploadRecord(
  personId: string,
  file: File,
  { importId, signal, onSent }: { importId: string; signal: AbortSignal; onSent: (bytes: number) => void },
): Promise<Added> {
  const query = new URLSearchParams({ person: personId, name: file.name, import: importId })
  // Only this older way of asking tells how much has been sent.
  const request = new XMLHttpRequest()
  request.open('POST', `/files/records?${query}`)
  request.responseType = 'json'
  const { promise, resolve, reject } = Promise.withResolvers<Added>()
  request.upload.onprogress = ({ loaded }) => onSent(loaded)
  request.onload = () => {
    const answer: unknown = request.response
    if (request.status >= 200 && request.status < 300) resolve(answer as Added)
    else reject(isORPCErrorJson(answer) ? createORPCErrorFromJson(answer) : new Error('Not added.'))
  }
  request.onerror = () => reject(new Error('The file could not be sent.'))
  request.onabort = () => reject(new DOMException('Stopped.', 'AbortError'))
  signal.addEventListener('abort', () => request.abort(), { once: true })
  request.send(file)
  return promise
}

/** Where the original bytes of a record can be fetched, byte ranges included. */
export function originalUrl(recordId: string): string {
  return `/files/records/${encodeURIComponent(recordId)}`
}

/** Where the PDF that shows a record can be fetched, byte ranges included; there once it `hasPages`. */
export function pagesUrl(recordId: string): string {
  return `${originalUrl(recordId)}/pages`
}
