import { FILLER, type Result } from './markerWords.ts'

const CHANGE_WORDS =
  'mutations?|variants?|alterations?|rearrangements?|fusions?|deletions?|amplifications?|translocations?'
const AFTER_GENE = new RegExp(
  String.raw`^${FILLER}(not (?:detected|identified|present|amplified|mutated|rearranged|deleted|methylated)|no (?:pathogenic |clinically significant )?(?:${CHANGE_WORDS})(?: (?:was |were )?(?:detected|identified|found|seen))?|none detected|wild[- ]?type|unmethylated|methylated|mutated|mutant(?!\)? ?(?:protein|antibod|immuno|stain))|mutation (?:detected|identified|present|positive)|(?:likely )?pathogenic (?:variant|mutation)|variant of (?:uncertain|unknown) significance|VUS|detected|positive|negative|amplified|deleted|co-?deleted|rearranged|intact)\b`,
  'i',
)
// Protein change (p.G12C), coding change (c.68_69del), or an exon's (HGVS notation and its short forms).
const CHANGE = String.raw`(?:p\.)?\(?[A-Z]\d{2,4}(?:[A-Z*]|fs(?:\*\d+)?|del)\)?|c\.[\w>+*-]{3,24}|exon \d{1,2} (?:deletions?|insertions?|skipping|mutations?)`
const AFTER_CHANGE = new RegExp(
  String.raw`^[ :=,(-]{1,4}(?:(?:pathogenic )?(?:mutation|variant|change)[ :]{1,2})?(${CHANGE})(?!\)? ?(?:mutation )?(?:testing|analysis|assay|test|mutant|protein|antibod|immuno|stain))(?:[ ,:)-]{1,3}(?:${CHANGE_WORDS}))?[ ,:)-]{0,3}(?:is |was |were )?(not (?:detected|identified|present)|none|negative|absent|wild[- ]?type|detected|positive|identified|present|found)?`,
)
const MUTATION = new RegExp(String.raw`\b(${CHANGE})`)
const NAMED_CHANGE = /V600E?|R132H/i
const DENIED_BEFORE =
  /\bno (?:evidence of (?:an? )?)?(?:(?:pathogenic|clinically significant|actionable|reportable|activating|sensitizing) )*(?:(?:mutations?|variants?|alterations?|rearrangements?|fusions?)(?: (?:was |were )?(?:detected|identified|found|seen))? (?:in|of|for|involving) (?:the )?)?(?:[A-Za-z0-9/-]{1,12}(?: ?,| and| or|,? and|,? or| ?\/) ?){0,8}$/i
const LIST_AND_CHANGE = new RegExp(
  String.raw`^(?:(?: ?,| and| or|,? and|,? or| ?\/) ?[A-Za-z0-9/-]{1,12}){0,8},? (?:gene )?(?:${CHANGE_WORDS})\b`,
  'i',
)

/**
 * A gene's result: wild type, not detected, mutated with its change ("EGFR exon 19 deletion detected",
 * "KRAS p.G12C"), pathogenic variant.
 */
export function geneResult(name: string, after: string, line: string): Result | null {
  const named = NAMED_CHANGE.exec(name)?.[0].toUpperCase() ?? null
  if (lengthOfDenial(line) > 0) {
    const list = LIST_AND_CHANGE.exec(after)
    if (list) return shared('not detected', list[0].length)
  } else {
    const changed = AFTER_CHANGE.exec(after)
    if (changed) return changeResult(named, changed)
  }
  const told = AFTER_GENE.exec(after)
  return told && toldResult(named, told, after)
}

function changeResult(named: string | null, [whole, change, status]: RegExpExecArray): Result {
  if (/^(?:no|neg|abs|wild)/i.test(status ?? '')) return shared('not detected', whole.length)
  return withChange('mutated', named ?? changeName(change!), whole.trimEnd().length)
}

/** `named`: the change that the marker's name already holds ("BRAF V600E"). */
function toldResult(named: string | null, [whole, told]: RegExpExecArray, after: string): Result {
  const written = told!.toLowerCase()
  const isMutated = /^(?:detected|positive)$/.test(written) && (named !== null || /mutation/i.test(whole))
  const words = isMutated ? 'mutated' : geneWords(written)
  if (named && words === 'mutated') return withChange(words, named, whole.length)
  const rest = after.slice(whole.length, whole.length + 25)
  const change = /^(?:mutated|detected|.*pathogenic)/.test(words) ? MUTATION.exec(rest) : null
  if (!change) return shared(words, whole.length)
  return withChange(words, changeName(change[1]!), whole.length + change.index + change[0].length)
}

/** How many characters before a gene deny a change of it ("no pathogenic variant in BRCA1 or"); 0 where none. */
export function lengthOfDenial(line: string): number {
  return DENIED_BEFORE.exec(line)?.[0].length ?? 0
}

function shared(words: string, end: number): Result {
  return { words, end, detail: { result: words }, isShared: true }
}

function withChange(words: string, change: string, end: number): Result {
  return { words: `${words} ${change}`, end, detail: { result: words, change } }
}

function changeName(written: string): string {
  return written.replace(/^p\./, '').replace(/[()]/g, '')
}

function geneWords(written: string): string {
  if (/^(?:no|none|not) ?/.test(written)) return written.startsWith('not ') ? written : 'not detected'
  if (/wild/.test(written)) return 'wild type'
  if (/^mut/.test(written)) return 'mutated'
  if (/significance|vus/.test(written)) return 'variant of uncertain significance'
  if (/pathogenic/.test(written)) return written.replace('mutation', 'variant')
  return written.replace('co-deleted', 'codeleted')
}
