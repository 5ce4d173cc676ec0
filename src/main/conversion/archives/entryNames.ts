/** The last part of a name in an archive, which may be written with either slash. Names never become paths. */
export function baseName(name: string): string {
  return (
    normalName(name)
      .split('/')
      .findLast((part) => part !== '') ?? ''
  )
}

/** The folder a name in an archive lies in: `a/b` for `a/b/c.xml`, and nothing for `c.xml`. */
export function folderOf(name: string): string {
  return normalName(name).split('/').slice(0, -1).join('/')
}

/** One way of writing names: forward slashes, no leading ones, as packers on Windows write others. */
export function normalName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^(?:\.?\/)+/, '')
}

/** What computers leave behind in folders, which no one has put there: passed over without a word. */
export function isDebris(name: string): boolean {
  const parts = normalName(name).split('/')
  return (
    parts.some((part) => part === '__MACOSX' || (part.startsWith('.') && part !== '..')) ||
    /^(?:thumbs\.db|ehthumbs\.db|desktop\.ini|~\$.*|icon\r)$/i.test(parts.at(-1)!)
  )
}

const HELPER_ENDINGS =
  /\.(?:xslt?|xsd|dtd|css|m?js|map|svg|ico|cur|woff2?|ttf|otf|eot|lnk|url|webloc|exe|dll|so|dylib|jar|class|msi|bat|cmd|sh|inf|ini|cfg|htc|swf|p7s|sha\d*|md5)$/i
const HELPER_NAMES = /^(?:readme|license|licence|notice|autorun)(?:\.[a-z]+)?$/i

/** Stylesheets, programs and notes that only help to show or unpack the rest, in whatever archive. */
export function isHelper(name: string): boolean {
  const base = baseName(name)
  return HELPER_ENDINGS.test(base) || HELPER_NAMES.test(base)
}

const PAGE_FOLDERS = /(?:^|\/)(?:html|icons?|styles?|css|assets|static|stylesheets?)(?:\/|$)/i
const PICTURE_FOLDERS = /(?:^|\/)(?:images?|img)(?:\/|$)/i
const DECORATION = /\.(?:gif|png|jpe?g|bmp|x?html?|txt)$/i
const INDEX_PAGE = /^(?:index|default|start|viewer)\.x?html?$/i

/**
 * The cover page of an export and the pictures on it. Only with documents beside it: it could be the document. A folder
 * of pictures counts in an XDM export alone, whose documents have their own place; elsewhere they may be scans.
 */
export function isCover(name: string, isXdm: boolean): boolean {
  const folder = folderOf(name)
  const isBeside = PAGE_FOLDERS.test(folder) || (isXdm && PICTURE_FOLDERS.test(folder))
  return (isBeside && DECORATION.test(name)) || INDEX_PAGE.test(baseName(name))
}

const APPLE_HEALTH = /(?:^|\/)apple_health_export\//i
const APPLE_RECORDS = /(?:^|\/)apple_health_export\/clinical[-_]records\//i

/** Apple Health's own measurements, whose names are in the phone's language: all but the clinical records. */
export function isHealthMeasurement(name: string): boolean {
  const normal = normalName(name)
  return APPLE_HEALTH.test(normal) && !APPLE_RECORDS.test(normal) && /\.(?:xml|gpx|csv)$/i.test(normal)
}

const DOCUMENT_ENDINGS = /\.(?:pdf|docx?|rtf|xml|json|ndjson|dcm)$/i

/** Whether a name sounds like a document, beside which a cover page is none. */
export function soundsLikeDocument(name: string): boolean {
  return DOCUMENT_ENDINGS.test(name)
}
