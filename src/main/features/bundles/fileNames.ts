const LONGEST_NAME = 60
const LONGEST_PART = 36

/**
 * Text as part of a file name that Windows, macOS and Linux all take: no path, no reserved or invisible characters, no
 * dot or space at its end, and short. Empty text gives `otherwise`.
 */
export function fileNamePart(text: string, otherwise: string, longest: number = LONGEST_NAME): string {
  const plain = text
    .normalize('NFC')
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .replace(/[<>:"/\\|?*]+/g, ' ')
    .replace(/ +/g, ' ')
  const trimmed = shortened(plain.trim(), longest).replace(/^[. ]+|[. ]+$/g, '')
  return trimmed || otherwise
}

/** The bundle's name without an ending, and that of the folder inside the zip. */
export function bundleName(subject: string, providerName: string): string {
  const what = fileNamePart(subject, 'records', LONGEST_PART)
  const whom = fileNamePart(providerName, 'provider', LONGEST_PART)
  return `Consilium - ${what} - for ${whom}`
}

/** "originals/01 Pathology report.pdf": the record's title with the ending its file came with. */
export function originalPath(number: number, count: number, title: string, fileName: string): string {
  const place = String(number).padStart(Math.max(2, String(count).length), '0')
  const ending = /\.[A-Za-z0-9]{1,5}$/.exec(fileName)?.[0].toLowerCase() ?? ''
  const name = fileNamePart(title, 'Record')
  return `originals/${place} ${name.toLowerCase().endsWith(ending) ? name.slice(0, name.length - ending.length) : name}${ending}`
}

/** A header that has a browser save under this name (RFC 6266; the first form is for those that know only ASCII). */
export function attachmentHeader(fileName: string): string {
  const ascii = fileName.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const exact = encodeURIComponent(fileName).replace(
    /['()*!]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${ascii}"; filename*=UTF-8''${exact}`
}

/** Cut at a space where one is near, and never inside a character. */
function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')
  const space = cut.lastIndexOf(' ')
  return space > longest / 2 ? cut.slice(0, space) : cut
}
