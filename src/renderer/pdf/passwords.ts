/** Passwords that opened a document, for as long as the page is open: asked once, never kept. */
const passwords = new Map<string, string>()

/** Keeps a password the person entered, so that it is not asked twice. `source` is the document's address. */
export function rememberPassword(source: string, password: string): void {
  passwords.set(source, password)
}

export function rememberedPassword(source: string): string | undefined {
  return passwords.get(source)
}

export function forgetPasswords(): void {
  passwords.clear()
}
