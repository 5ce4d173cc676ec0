import type { OriginalFile } from './madeBundle.ts'

/** What the page tells besides the list of records. */
export interface IndexPageWords {
  title: string
  /** Label and value: "Patient", "For" … */
  about: readonly [string, string][]
  /** What a reader has to know is not here. */
  notIn: readonly string[]
  pageCount: number
  /** In the order of `originals`: "Pathology report, 9 Mar 2026". */
  labels: readonly string[]
}

const STYLE = `
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/1.5 system-ui, sans-serif; color: #23211c; background: #fff }
h1 { font-size: 1.6rem; line-height: 1.25 } h2 { font-size: 1.2rem; margin-top: 2rem }
dl { display: grid; grid-template-columns: auto 1fr; gap: .2rem 1.2rem } dt { color: #4f4a40 } dd { margin: 0 }
a { color: #0b5a5c } li { margin: .5rem 0; overflow-wrap: anywhere } small { color: #645d50; font-size: .9rem }
aside { border-left: .3rem solid #8a6400; background: #f3efe8; padding: .5rem 1rem }
@media print { body { margin: 0; max-width: none } a { color: inherit } }`

/** A page that lists the bundle and opens without a network or scripts: `index.html`. */
export function drawIndexPage(words: IndexPageWords, originals: readonly OriginalFile[]): string {
  const { title, about, notIn, pageCount, labels } = words
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
<dl>
${about.map(([label, value]) => `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`).join('\n')}
</dl>
<p><a href="Bundle.pdf">Everything in one PDF</a> <small>${pageCount} pages</small></p>
<h2>Records</h2>
<ol>
${originals.map((original, index) => itemLine(original, labels[index] ?? original.title)).join('\n')}
</ol>
${notIn.length > 0 ? `<aside><strong>Not in this bundle</strong><br>${escaped(notIn.join(' '))}</aside>` : ''}
<h2>About these files</h2>
<p>The folder “originals” holds each record as it came, unchanged. The file <a href="SHA256SUMS">SHA256SUMS</a> lists a
SHA-256 hash for each file; <code>sha256sum -c SHA256SUMS</code> in this folder tells whether one was changed.</p>
</body>
</html>
`
}

function itemLine({ path, firstPage, sha256 }: OriginalFile, label: string): string {
  const inPdf =
    firstPage === null
      ? 'as a file only'
      : `<a href="Bundle.pdf#page=${firstPage}">page ${firstPage} of the PDF</a>`
  const href = path.split('/').map(encodeURIComponent).join('/')
  return `<li><a href="${escaped(href)}">${escaped(label)}</a>, ${inPdf}<br><small>SHA-256 ${sha256}</small></li>`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
