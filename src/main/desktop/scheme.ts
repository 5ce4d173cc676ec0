/** The page's own origin: a custom scheme, so that no other page or program shares it. */
export const SCHEME = 'consilium'
export const ORIGIN = `${SCHEME}://app`

/** What makes the scheme a real, secure origin with fetch and streamed bodies. */
export const schemePrivileges = {
  standard: true,
  secure: true,
  supportFetchAPI: true,
  stream: true,
  codeCache: true,
} as const

/** Whether a request or a navigation stays inside the app. */
export function isInsideApp(url: string): boolean {
  return url === ORIGIN || url.startsWith(`${ORIGIN}/`) || url.startsWith(`blob:${ORIGIN}/`)
}
