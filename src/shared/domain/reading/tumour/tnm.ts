import type { PageText } from '../../page.ts'
import type { ReadDocument } from '../document.ts'
import type { FactKind, FoundFact } from '../fact.ts'
import { asFacts, type Finding } from './finding.ts'
import { certaintyOfSection, lineAbove, lineAfter, lineBefore } from './nearby.ts'
import { chosenInLists } from './tnmLists.ts'
import { type TnmLetter, type TnmToken, tnmTokens } from './tnmToken.ts'

const KINDS: Readonly<Record<TnmLetter, FactKind>> = { T: 'tnm-t', N: 'tnm-n', M: 'tnm-m' }
const CATEGORY_NAMES: Readonly<Record<TnmLetter, string>> = {
  T: 'Primary tumor',
  N: 'Lymph nodes',
  M: 'Distant spread',
}
const FARTHEST_NEIGHBOUR = 100
const BETWEEN = /^[\s,;:.|/\\_&-]{0,12}(?:\([^()]{0,80}\)[\s,;:.|/_-]{0,6})?\(?$/
const CUES: Readonly<Record<TnmLetter, RegExp>> = {
  T: /\bsta ?g(?:e|ed| ?ing)\b|(?:pathologic(?:al)?|clinical) t\b|tnm\b|\bajcc|\buicc|primary tumou?r|\(pt\)|tumou?r (?:extent|classification|category)|\bt[- ](?:category|classification|stage)|extent of invasion/i,
  N: /\bsta ?g(?:e|ed| ?ing)\b|(?:pathologic(?:al)?|clinical) n\b|tnm\b|\bajcc|\buicc|\(pn\)|regional lymph nodes?|lymph node stage|\bn[- ](?:category|classification|stage)/i,
  M: /\bsta ?g(?:e|ed| ?ing)\b|(?:pathologic(?:al)?|clinical) m\b|tnm\b|\bajcc|\buicc|\(pm\)|distant metast[ae]s[ie]s|\bm[- ](?:category|classification|stage)/i,
}
const NO_STAGE =
  /\b(?:ckd|kidney disease|fibrosis|hepatitis|cirrhosis|ulcer|labou?r|sleep|hypertension|weighted|vertebra|spine|disc|disk)\b/i
// MRI weighting, vertebrae and nerve roots share the letter T.
const NO_CATEGORY_AFTER =
  /^(?:[- ]?(?:weight|wi\b|signal|sequence|hyper|hypo|iso|flair|shorten|bright|dark|prolong|image|relax|post|pre\b|axial|sagittal|coronal|fat|fse|se\b|gre\b|star|\*)|s\b| ?(?:and|or|,|&) ?p?T[0-4][a-d]? tumou?rs| (?:tumou?rs|cancers|carcinomas|disease or|or (?:above|higher|greater|more)|vertebra|level|spinous|nerve|root|dermatome|compression|fracture|through\b)|[-–—](?:[TNM] ?)?\d|[-–—][TLSC]\d)/i
const NO_CATEGORY_BEFORE =
  /(?:[≥>]|\b(?:for|if|cassettes?|blocks?|slides?|labell?ed|vertebra[el]?|level|free|total|through|weighted)) ?["“(]?$|(?:\b[TNM]|[-–—/])\d?[-–—]$|[A-Z]\d[-–—]$/i
const NAMED_LETTER =
  /(?:\b[NM][- ](?:stage|category|classification)\)?|(?:pathologic(?:al)?|clinical) [NM]) ?[:=]? ?$/i

/** A token with the tokens it runs together with. */
interface Placed {
  token: TnmToken
  page: PageText
  run: readonly TnmToken[]
}

/**
 * T, N and M categories in the notation of AJCC/UICC TNM, 8th edition: "pT3aN1bMX", "ypT1c(m) pN1mi", "T2, N0, M0".
 *
 * `normalized` keeps the prefix that is written (`pT3a`, `N1`, `M0`, `pN0(sn)`). `detail.classification` adds what
 * the standard entails: y, r and a hold for the whole run, p or c for T and N only, since M is judged apart.
 * Categories that cannot be assessed (`NX`) are found at low confidence. Explanatory lists are not values.
 */
export function readTnm(document: ReadDocument): FoundFact[] {
  const findings = document.pages.flatMap((page) => tnmOnPage(document, page))
  return asFacts(document, findings)
}

function tnmOnPage(document: ReadDocument, page: PageText): Finding[] {
  const tokens = tnmTokens(page).filter((token) => !isOther(page, token))
  const runs = runsOf(page, tokens)
  const accepted = runs.flatMap((run) => acceptedOf(page, run))
  const chosen = chosenInLists(
    page,
    accepted.map(({ token }) => token),
  )
  const listed = new Set(
    accepted.flatMap(({ token }) => (token.letter === 'T' && !chosen.has(token) ? [token] : [])),
  )
  return accepted
    .filter(({ token, run }) => chosen.has(token) && !run.some((other) => listed.has(other)))
    .map((placed) => asFinding(document, placed, chosen.get(placed.token)!))
}

function isOther(page: PageText, token: TnmToken): boolean {
  const after = page.text.slice(token.end, token.end + 24)
  const before = lineBefore(page, token.start, 24)
  if (NO_CATEGORY_AFTER.test(after) && !(token.sure && /^[-–—]\D/.test(after))) return true
  return NO_CATEGORY_BEFORE.test(before)
}

/** Tokens that stand together as one statement: T, then N, then M, with little between them. */
function runsOf(page: PageText, tokens: readonly TnmToken[]): TnmToken[][] {
  const runs: TnmToken[][] = []
  for (const token of tokens) {
    const run = runs.at(-1)
    if (run && follows(run, token.letter) && isJoined(page, run, token)) run.push(token)
    else runs.push([token])
  }
  return runs
}

/** T, N, M in this order, or T, M, N; a clinical M after a pathologic one that is not known ("pMX, M0"). */
function follows(run: readonly TnmToken[], second: TnmLetter): boolean {
  const { letter: last, category } = run.at(-1)!
  if (second === 'M' && last === 'M') return category === 'X'
  if (second === 'N' && last === 'M') return run.length === 2 && run[0]!.letter === 'T'
  return 'TNM'.indexOf(second) > 'TNM'.indexOf(last)
}

function isJoined(page: PageText, run: readonly TnmToken[], second: TnmToken): boolean {
  const first = run.at(-1)!
  const length = second.start - first.end
  if (length > FARTHEST_NEIGHBOUR) return false
  const between = page.text.slice(first.end, second.start)
  if (!BETWEEN.test(between)) return false
  if (second.sure || second.digitWritten) return (between.match(/\n/g)?.length ?? 0) <= 3
  // Run together ("pT2NO") or after T and N ("T2 N1 MO"), it is no word.
  const isTight = length === 0 || (second.letter === 'M' && run.length > 1)
  if (isTight && /^ ?\n$/.test(between)) return lineAfter(page, second.end, 8).trim() === ''
  return !/[.\n]/.test(between) && (isTight || !isWordNo(page, second))
}

/** "T2, NO lymphovascular invasion": the word, not a misread N0. */
function isWordNo(page: PageText, token: TnmToken): boolean {
  if (!/^(?:NO|No|MO|Mo|M[iIl]|N[iI])$/.test(page.text.slice(token.start, token.end))) return false
  return /^[ ]+(?!(?:and|AJCC|UICC|TNM|stage|according|by|with|per)\b|(?:[LVRG]|Pn)[0-3OoXx]\b|[cpyr]?p?[MN] ?[01OoXxIil\d]\b)[A-Za-z]{2,}/i.test(
    page.text.slice(token.end, token.end + 20),
  )
}

function acceptedOf(page: PageText, run: readonly TnmToken[]): Placed[] {
  const hasSure = run.some((token) => token.sure)
  const written = run.filter((token) => token.digitWritten && !isLower(page, token))
  const isRun =
    hasSure ||
    written.length > 1 ||
    run.length === 3 ||
    (run.length > 1 && run.some((token) => isCued(page, token)))
  return run
    .filter((token) => token.sure || (isRun && run.length > 1) || isCued(page, token))
    .map((token) => ({ token, page, run }))
}

function isLower(page: PageText, token: TnmToken): boolean {
  return /^[tnm]/.test(page.text.slice(token.start + token.prefix.length).trimStart())
}

/** Whether the words before a bare category speak of staging. */
function isCued(page: PageText, token: TnmToken): boolean {
  const text = page.text.slice(token.start, token.end)
  if (isLower(page, token)) return false
  const before = lineBefore(page, token.start, 70)
  const after = page.text.slice(token.end, token.end + 24)
  const isWord = !token.digitWritten && !/^[a-z]/.test(text)
  // The printed row of a form: "T __ N __ M0 Stage:".
  if (token.letter === 'M' && /^ ?stage\b/i.test(after)) return true
  if (isWord) {
    // "No distant metastasis (MO)"
    if (/\($/.test(before) && /^\)/.test(after)) return CUES[token.letter].test(before)
    if (/^ ?[:(\][-]{1,2} ?(?:no|distant|regional|metast)/i.test(after)) return true
    return !isWordNo(page, token) && NAMED_LETTER.test(before)
  }
  if (/\b(?:clinical|pathologic(?:al)?)(?: stage)? $/i.test(before)) return true
  const lead = CUES[token.letter].test(before) ? before : `${lineAbove(page, token.start)} ${before}`
  return CUES[token.letter].test(lead) && !NO_STAGE.test(`${lead}${after}`)
}

function asFinding(document: ReadDocument, placed: Placed, ease: number): Finding {
  const { token, page, run } = placed
  const classification = token.prefix || entailedPrefix(token, run)
  const normalized = `${token.prefix}${token.letter}${token.category}${token.suffix}`
  const detail: Record<string, string> = { category: token.category }
  if (classification) detail.classification = classification
  if (token.suffix) detail.suffix = token.suffix
  return {
    kind: KINDS[token.letter],
    value: `${CATEGORY_NAMES[token.letter]} ${normalized}`,
    normalized,
    confidence: (certainty(placed) + certaintyOfSection(document, page, token.start, token.end)) * ease,
    page,
    start: token.start,
    end: token.end,
    detail,
    undeniable: true,
  }
}

function entailedPrefix(token: TnmToken, run: readonly TnmToken[]): string {
  const first = run[0]!
  if (first === token || !first.prefix) return ''
  return token.letter === 'M' ? first.prefix.replace(/[pc]$/, '') : first.prefix
}

function certainty({ token, page, run }: Placed): number {
  if (token.category === 'X') return 0.35
  let confidence = token.prefix.includes('p') ? 0.74 : token.prefix.includes('c') ? 0.55 : 0.62
  if (!token.digitWritten) confidence -= 0.03
  confidence += Math.min(run.length - 1, 2) * 0.01
  // Of several tumors the highest category classifies the case (AJCC 8th edition, chapter 1).
  confidence += (Number.parseInt(token.category, 10) || 0) * (token.letter === 'T' ? 0.03 : 0.005)
  if (CUES[token.letter].test(lineBefore(page, token.start, 70))) confidence += 0.05
  if (/\b(?:previous|prior|outside|clinical)\b/i.test(lineBefore(page, token.start, 60))) confidence -= 0.15
  if (/^[ ]?(?:at least|minimum)/i.test(lineAfter(page, token.end, 12))) confidence -= 0.02
  return confidence
}
