import type { PageText } from '../../page.ts'
import { geneResult, lengthOfDenial } from './markerGene.ts'
import type { MarkerResult, MarkerTerm } from './markerTerms.ts'
import { AMPLIFIED, FILLER, type Result } from './markerWords.ts'
import { lineAfter, lineBefore } from './nearby.ts'

const REACH = 200
const STATUS =
  '(weak positive|strong positive|diffuse positive|focal positive|low[- ]positive|immunopositive|immunonegative|positive|negative|equivocal|indeterminate|borderline|positivo|negativo|positiv|negativ|pos|neg)'
const AFTER_STATUS = new RegExp(`^${FILLER}${STATUS}\\b`, 'i')
const SHARE = String.raw`((?:[<>≤≥~] ?)?\d{1,3}(?:[.,]\d+)?(?: ?(?:-|–|to) ?\d{1,3}(?:[.,]\d+)?)?) ?%`
const AFTER_PERCENT = new RegExp(`^${FILLER}${SHARE}`, 'i')
const PERCENT = new RegExp(String.raw`^[^\n.;%]{0,45}?${SHARE}`)
// The line below: "Percentage of cells with nuclear positivity: 80%" (CAP template), or "90 % of tumor cells".
const PERCENT_BELOW = new RegExp(
  String.raw`^[^\n]{0,80}\n *(?:percent(?:age)?|%) (?:of )?[^\n:%]{0,50}: ?${SHARE}|^ ?\n ?${SHARE}(?= of (?:the )?(?:tumou?r|invasive|cancer|cells|nuclei))`,
  'i',
)
const AFTER_PROTEIN = new RegExp(
  String.raw`^${FILLER}(no loss|not lost|intact|retained|preserved|present|normal|lost|loss|absent|deficient|positive|negative)\b`,
  'i',
)
const HER2_SCORE = new RegExp(
  String.raw`^${FILLER}(?:score:? ?)?(?:(?:negative|positive|equivocal)[ ,(:]{1,3}(?:score:? ?)?)?([0-3])(?: ?(\+)|(?= ?[,;.)\n]| of 3| ?\/ ?3|$))`,
  'i',
)
// "3+ is positive, 2+ equivocal"
const SCORES_EXPLAINED =
  /^ ?(?:(?:is|are|means|indicates)\b|=)|^[^\n]{0,30}\b[0-3]\+? ?(?:(?:is|means|indicates) |= ?)/i
const AFTER_AMPLIFIED = new RegExp(String.raw`^${FILLER}(${AMPLIFIED})\b`, 'i')
const AMPLIFICATION =
  /^ ?(?:gene )?amplification[^.\n]{0,25}?\b(not (?:detected|present|identified|seen)|absent|negative|none|detected|present|positive|identified)\b/i
const PD_L1_SCORE = new RegExp(
  String.raw`^${FILLER}(?:\(?(?:tumou?r proportion score|combined positive score|TPS|CPS|IC|TC)\)?)?(?: ?\((?:TPS|CPS)\))?(?: of| is)?[ :=,(]{0,3}(?:score[ :]{0,2})?((?:[<>≤≥] ?)?\d{1,3}(?: ?(?:-|–) ?\d{1,3})?) ?(%?)`,
  'i',
)
// "ER+/PR-", "HER2(-)", "PR: +". A free-standing dash is no minus.
const SIGN =
  /^(?: ?:? ?\(([+-])\)| ?:? ?(\+)(?=[/,;.)\s]|$)|(?:: ?)?(-)(?! ?(?:pos|neg|str|weak|low|mod|equi|foc|diff|\d))(?=[/,;.)\n]|$| [A-Z(]))/i
const ALLRED = /^[^\n.]{0,40}?\ballred(?: score)?(?: of)?[ :=(]{0,3}([0-8])(?: ?\/ ?8)?(?![\d%])/i
const OF_EIGHT = /^[ :=(]{1,3}([0-8]) ?\/ ?8\b/
const H_SCORE = /^[^\n.]{0,40}?\bH[- ]?score(?: of)?[ :=(]{0,3}(\d{1,3})(?![\d%])/i
// What makes a result a rule: "positive if at least 1 % of nuclei", "positive is defined as".
const RULE =
  /^[ ,:=(]{0,3}(?:if|when|where|means|indicates|requires|refers|is (?:defined|considered|when)|are (?:defined|considered)|defined|considered|cases?|results? (?:is|are)|tumou?rs? (?:is|are)|=)(?![A-Za-z])/i
const THRESHOLD = /^[ ,:=(]{0,3}(?:≥|>=|>|at least|greater than|more than|or more than) ?(?:1|10) ?%/i
const ENOUGH =
  /^[ ,:=(]{0,3}(?:at|from|with)? ?(?:≥|>=|>)? ?\d{1,2} ?% (?:of [a-z\s]{3,30}\s)?(?:or|and)\s(?:more|above|greater|higher|over)\b/i
const RULE_BEFORE =
  /\b(?:considered|(?:most|many|some) (?:tumou?rs|cases|cancers|patients)|defined as|reference (?:range|interval|value)s?|criteria|cut-?offs?|guidelines?|thresholds?|legend|scoring (?:system|key)|reported as)\b/i
const OF_ANOTHER =
  /^ for\b(?! ?(?:$|the |nuclear|expression|staining|mutation|pathogenic|neoplastic|tumou?r|malignant|amplif))/i
const ITEM = String.raw`(?:(?![A-Za-z0-9/ -]{0,25}(?:positive|negative|reactive|lost|loss|intact|retained))[A-Za-z0-9/ -]{1,25}(?:,|,? and|,? or|\/) ?){0,8}`
const STATUS_BEFORE = new RegExp(
  String.raw`(?:\b(positive|negative|immunoreactive|reactive) (?:(?:and diffuse |nuclear |staining |stain |immunostain(?:ing)? )*)?(?:for|with)|(?:^|[;.] ?)(positive|negative)(?: (?:markers|stains|staining))?:) ${ITEM}$`,
  'i',
)
const PROTEIN_BEFORE = new RegExp(
  String.raw`\b(no loss|loss|lost|absence|absent|intact|retained|preserved)(?: (?:of|nuclear|immunohistochemical|protein|expression|staining|for|in|the)){1,6} ${ITEM}$`,
  'i',
)

/** The result of a marker whose name stands at a place of a page, or null. */
export function resultOf(marker: MarkerTerm, page: PageText, start: number, end: number): Result | null {
  const line = lineBefore(page, start, 120)
  const found = READERS[marker.result]({
    name: page.text.slice(start, end),
    after: page.text.slice(end, end + REACH),
    line,
  })
  // "CK7, negative for CK20": what follows may be the next marker's.
  if (found && !OF_ANOTHER.test(lineAfter(page, end + found.end, 20))) return found
  return resultBefore(marker, line)
}

/** What a reader is given: the marker's name, what follows it, and its line before it. */
interface Around {
  name: string
  after: string
  line: string
}

function plain(words: string, end: number, from = 0): Result {
  return { words, end, detail: { result: words }, isShared: true, ...(from > 0 ? { from } : {}) }
}

function resultBefore(marker: MarkerTerm, line: string): Result | null {
  if (marker.result === 'index') return null
  const denial = marker.result === 'gene' ? lengthOfDenial(line) : 0
  if (denial > 0) return plain('not detected', 0, denial)
  if (RULE_BEFORE.test(line)) return null
  const protein = marker.result === 'protein' ? PROTEIN_BEFORE.exec(line) : null
  if (protein) return plain(proteinName(protein[1]!), 0, protein[0].length)
  const match = STATUS_BEFORE.exec(line)
  if (!match) return null
  const status = /negative/i.test((match[1] ?? match[2])!) ? 'negative' : 'positive'
  return plain(marker.result === 'protein' ? proteinName(status) : status, 0, match[0].length)
}

const READERS: Readonly<Record<MarkerResult, (around: Around) => Result | null>> = {
  stain: stainResult,
  index: indexResult,
  protein: ({ after }) => {
    const match = AFTER_PROTEIN.exec(after)
    return match && plain(proteinName(match[1]!), match[0].length)
  },
  gene: ({ name, after, line }) => geneResult(name, after, line),
  her2: her2Result,
  'pd-l1': (around) => programmedDeathResult(around.after) ?? stainResult(around),
}

/** TPS is a share of cells, CPS a number up to 100. */
function programmedDeathResult(after: string): Result | null {
  const score = PD_L1_SCORE.exec(after)
  if (!score) return null
  const measure = /CPS|combined/i.test(score[0]) ? 'CPS' : /TPS|proportion/i.test(score[0]) ? 'TPS' : ''
  if (!score[2] && measure !== 'CPS') return null
  const amount = `${score[1]!.replaceAll(' ', '')}${score[2]}`
  const detail = { result: amount, ...(measure ? { measure } : {}) }
  return { words: measure ? `${measure} ${amount}` : amount, end: score[0].length, detail }
}

/** A stain is negative where the protein is lost. */
function proteinName(written: string): string {
  return /^(?:lost|loss|abs|deficient|negative)/i.test(written) ? 'lost' : 'intact'
}

function stainResult(around: Around): Result | null {
  const { after } = around
  const score = scoreAfter(after)
  const sign = SIGN.exec(after)
  if (sign) return plain((sign[1] ?? sign[2] ?? sign[3]) === '+' ? 'positive' : 'negative', sign[0].length)
  const status = AFTER_STATUS.exec(after)
  if (status) {
    const end = status[0].length
    const rest = after.slice(end)
    if (isRule(rest, around)) return null
    return withScore(statusResult(statusName(status[1]!), end, rest), score, after)
  }
  const percent = AFTER_PERCENT.exec(after)
  if (!percent) return score && withScore(null, score, after)
  const share = shareOf(percent[1]!)
  const tail = /^[ ,(]{1,3}(positive|negative)\b/i.exec(after.slice(percent[0].length))
  const result = tail ? statusName(tail[1]!) : null
  const detail = { percent: share, ...(result ? { result } : {}) }
  const words = result ? `${result} ${share}%` : `${share}%`
  return withScore({ words, end: percent[0].length + (tail ? tail[0].length : 0), detail }, score, after)
}

function statusResult(result: string, end: number, rest: string): Result {
  const percent = (PERCENT_BELOW.exec(rest) ?? PERCENT.exec(rest))?.filter((part) => part !== undefined)
  // "negative, more than 95 % of cells are cytokeratin positive": only a small share is a negative one's.
  if (!percent || (result === 'negative' && !/[<≤]|^ ?[01]$/.test(percent[1]!))) return plain(result, end)
  const share = shareOf(percent[1]!)
  return { words: `${result} ${share}%`, end: end + percent[0]!.length, detail: { result, percent: share } }
}

function shareOf(written: string): string {
  return written.replace(/ ?(?:to|–) ?/, '-').replaceAll(' ', '')
}

interface Score {
  words: string
  end: number
  detail: Record<string, string>
}

/** Allred score (0 to 8) and H-score (0 to 300), the two by which hormone receptors are counted. */
function scoreAfter(after: string): Score | null {
  const allred = ALLRED.exec(after) ?? OF_EIGHT.exec(after)
  if (allred) {
    return { words: `Allred ${allred[1]}`, end: allred[0].length, detail: { allred: allred[1]! } }
  }
  const h = H_SCORE.exec(after)
  if (!h || Number(h[1]) > 300) return null
  return { words: `H-score ${h[1]}`, end: h[0].length, detail: { hScore: h[1]! } }
}

function withScore(result: Result | null, score: Score | null, after: string): Result | null {
  if (!score) return result
  // The score of the next marker's line is not this one's.
  if (/\b(?:ER|PR|PgR|HER-?2|receptor)\b/.test(after.slice(result?.end ?? 0, score.end))) return result
  if (!result) return score
  return {
    ...result,
    more: score.words,
    end: Math.max(result.end, score.end),
    detail: { ...result.detail, ...score.detail },
    isShared: false,
  }
}

/** Whether words are a legend's: what counts as positive, not what was found. */
function isRule(rest: string, { line, after }: Around): boolean {
  if (RULE.test(rest) || ENOUGH.test(rest) || RULE_BEFORE.test(line)) return true
  const sentence = `${line}${after.split(/\n/)[0]}`
  return THRESHOLD.test(rest) && /\bpositive\b/i.test(sentence) && /\bnegative\b/i.test(sentence)
}

function indexResult({ after, line }: Around): Result | null {
  const percent = AFTER_PERCENT.exec(after)
  if (!percent) return null
  const share = shareOf(percent[1]!)
  const isScale =
    /^[<>≤≥]/.test(share) && /[<>≤≥] ?\d{1,3} ?%/.test(after.slice(percent[0].length).split('\n')[0]!)
  if (isScale || RULE_BEFORE.test(line)) return null
  return { words: `${share}%`, end: percent[0].length, detail: { percent: share } }
}

function her2Result(around: Around): Result | null {
  const { after } = around
  const score = HER2_SCORE.exec(after)
  if (score) {
    const rest = after.slice(score[0].length)
    if (SCORES_EXPLAINED.test(rest) || RULE_BEFORE.test(around.line)) return null
    const value = score[1] === '0' ? '0' : `${score[1]}+`
    const result = value === '3+' ? 'positive' : value === '2+' ? 'equivocal' : 'negative'
    const end = score[0].length + (score[0].includes('(') && rest.startsWith(')') ? 1 : 0)
    return { words: value, end, detail: { score: value, result } }
  }
  const amplified = AFTER_AMPLIFIED.exec(after) ?? AMPLIFICATION.exec(after)
  if (amplified) {
    const result = /^(?:no|absent|negative)/i.test(amplified[1]!) ? 'not amplified' : 'amplified'
    return plain(result, amplified[0].length)
  }
  return stainResult(around)
}

function statusName(written: string): string {
  const small = written.toLowerCase().replace('immuno', '')
  if (small.startsWith('neg')) return 'negative'
  if (/equivocal|indeterminate|borderline/.test(small)) return 'equivocal'
  return small.startsWith('low') ? 'low positive' : 'positive'
}
