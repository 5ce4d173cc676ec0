import type { ReadDocument } from './document.ts'
import type { Place } from './sections.ts'

/** Longest value made for reading, in characters. */
const LONGEST_VALUE = 180

/** Short forms that stay in capitals when a text in capitals is put in small letters. */
const SHORT_FORMS = new Set(
  (
    'ER PR HER2 DCIS LCIS IDC ILC NOS TNM PSA CT MRI PET EKG ECG EEG EMG COPD CHF CAD HIV HPV HCV HBV AML CML CLL ALL MDS MGUS GIST NSCLC ' +
    'SCLC HCC RCC MI DVT PE CVA TIA GERD BPH UTI URI ESRD CKD DM HTN PIN CIN HSIL LSIL ASCUS AIDS ADHD PTSD TURP ICU II III IV VI VII VIII IX ' +
    'WHO FIGO FNA IHC FISH LVI MSI MMR PFO AV ACL PCL MCL LCL AC L1 L2 L3 L4 L5 S1 C2 C3 C4 C5 C6 C7 T1 T2 T3 T4 N0 N1 N2 M0 M1 IUP SIL B12'
  ).split(' '),
)

/** Words of a page for reading: one line, list marks and pointers gone, capitals only where a sentence has them. */
export function tidied(words: string): string {
  let line = words
    .replace(/-\n\s*(?=\p{Ll})/gu, '')
    .replace(/\s+/g, ' ')
    .replace(
      /\s*[([]\s*(?:please )?see (?:\w+ )?(?:comment|note|synoptic|below|description|microscopic)[^)\]]{0,40}[)\]]/gi,
      '',
    )
    .replace(/[,;.]?\s*(?:please )?see (?:comments?|notes?|below|above)\.?$/i, '')
    .replace(/\s+([,;:.)])/g, '$1')
    .replace(
      /^(?:[\s•*▪·●○►>–—-]+|\(?(?:\d{1,2}|[A-Za-z])[.)],?(?=\s)|(?:\d{1,2}|[A-Z])[.)](?=\p{Lu}\p{L}{2}))+\s*/u,
      '',
    )
    .replace(/[\s,;:.–—-]+$/, '')
  if (isShouted(line)) line = unshouted(line)
  line = line.charAt(0).toUpperCase() + line.slice(1)
  if (line.length <= LONGEST_VALUE) return line
  return `${line.slice(0, LONGEST_VALUE).replace(/\s+\S*$/, '')} …`
}

/** Nearly all its letters are capitals, and there are words among them. */
function isShouted(line: string): boolean {
  const small = line.match(/\p{Ll}/gu)?.length ?? 0
  const large = line.match(/\p{Lu}/gu)?.length ?? 0
  return /\p{Lu}{5}/u.test(line) && small * 10 < large
}

function unshouted(line: string): string {
  return line.replace(/[\p{L}\p{N}]+/gu, (word) =>
    SHORT_FORMS.has(word) || /\d/.test(word) ? word : word.toLowerCase(),
  )
}

/** A place without list marks in front and idle marks behind, or null when no letter is left. */
export function bareOf(text: string, { pageIndex, start, end }: Place): Place | null {
  let from = start
  let to = end
  const mark =
    /^(?:[\s•*▪·●○►>#,;:.–—-]+|\(?(?:\d{1,2}|[A-Za-z])[.)](?=\s)|(?:\d{1,2}|[A-Z])[.)](?=\p{Lu}\p{L}{2})|\[[ xX]?\])+\s*/u.exec(
      text.slice(from, Math.min(to, from + 40)),
    )
  if (mark) from += mark[0].length
  while (to > from && /[\s,;:.–—-]/.test(text[to - 1]!)) to -= 1
  return from < to && /\p{L}/u.test(text.slice(from, to)) ? { pageIndex, start: from, end: to } : null
}

/** The text of a page, or none where the document has no such page. */
export function textOfPage(document: ReadDocument, pageIndex: number): string {
  return document.pages.find((page) => page.pageIndex === pageIndex)?.text ?? ''
}
