import type { TextRange } from '../page.ts'
import { MARKER_TERMS, type MarkerResult } from '../reading/tumour/markerTerms.ts'
import type { Reading } from './comparator.ts'
import { amountOf, type Finding, newFinding, type State } from './markerFinding.ts'
import { placeOf } from './places.ts'
import type { Said } from './said.ts'

interface Name {
  /** The markers one name stands for: "ER/PR" is told apart by its parts, "BRCA" is BRCA1 or BRCA2. */
  marker: string
  result: MarkerResult
  pattern: RegExp
}

const OWN_NAMES: readonly (readonly [string, string, MarkerResult])[] = [
  ['HR', 'hormone receptors?|receptors(?= (?:are )?(?:positive|negative))', 'stain'],
  [
    'MMR',
    String.raw`(?:DNA )?(?:mismatch[- ]repair|MMR)(?: proteins?)?(?: ?\(MMR\))?|microsatellite(?:s| status)?(?: ?\(MSI\))?|MSI(?=:? (?:status|stable|unstable|is))`,
    'protein',
  ],
  ['RAS', 'RAS', 'gene'],
  ['BRCA1/2', 'BRCA', 'gene'],
  ['EGFR', 'EGFR', 'gene'],
  ['RET', 'RET', 'gene'],
  ['MET', 'MET(?=-| ?[+])|c-MET', 'gene'],
  ['NTRK', 'NTRK[123]?', 'gene'],
  ['TP53', 'TP53', 'gene'],
]
const LEFT = String.raw`(?<![\p{L}\d])`
const RIGHT = String.raw`(?![\p{L}\d])`
const NAMES: readonly Name[] = [
  ...MARKER_TERMS.map(({ name, pattern, result }) => [name, pattern, result] as const),
  ...OWN_NAMES,
].map(([marker, pattern, result]) => ({
  marker,
  result,
  pattern: new RegExp(`${LEFT}(?:${pattern})${RIGHT}`, 'iuy'),
}))

/** What a topic's bare values speak of. */
const OF_TOPIC: Readonly<Record<string, string>> = {
  er: 'ER',
  pr: 'PR',
  her2: 'HER2',
  'ki-67': 'Ki-67',
  'hormone-receptors': 'HR',
  'other-marker': 'marker',
}
/** Elsewhere these are the name of a disease. */
const RECEPTOR_TOPICS = new Set(['er', 'pr', 'her2', 'hormone-receptors'])

const N = String.raw`\d{1,3}(?:[.,]\d+)?`
const BOUND = String.raw`(?:(?:[<>≤≥~]=?|less than|more than|greater than|at least|up to|over|under|below|above|about|around|approximately|ca\.?)\s*)?`
const AMOUNT = String.raw`${BOUND}${N}(?:\s*%?\s*(?:-|–|to)\s*${N})?`

const BY_ISH = String.raw`\s*,?\s*\(?(?:by|on|in|with|at)?\s*(?:the )?(?:F|C|S|D|DD)?ISH`

const DOUBT = String.raw`possibl[ey]|probabl[ey]|unlikely|likely|suspected|suspicious|may|might|could|if|unless|whether|should|previous(?:ly)?|prior|initial(?:ly)?|formerly|former|earlier|then|or|vs\.?|versus|repeat|pending|awaited|consistent`

type Kind =
  | 'ish-state'
  | 'ahead'
  | 'state'
  | 'not'
  | 'percent'
  | 'number'
  | 'score'
  | 'ihc'
  | 'sign'
  | 'plus'
  | 'allred'
  | 'h-score'
  | 'strength'
  | 'level'
  | 'ish'
  | 'method'
  | 'change'
  | 'noun'
  | 'doubt'
  | 'both'
  | 'all'
  | 'triple'
  | 'join'
  | 'fill'
  | 'break'
  | 'word'

/** In the order in which they are tried at a place. */
const TOKENS: readonly (readonly [Kind, string, State?])[] = [
  ['ish-state', `(?:negative|neg|not amplified|non-?amplified|unamplified)${BY_ISH}`, 'no'],
  ['ish-state', `(?:positive|pos|amplified)${BY_ISH}`, 'yes'],
  ['ahead', `(?:no|without) (?:loss|absence)(?= (?:of|for|in) )|retained(?= expression of )`, 'kept'],
  ['ahead', `loss(?= (?:of|for|in) )`, 'lost'],
  [
    'ahead',
    `no (?:pathogenic )?(?:mutations?|rearrangements?|fusions?|alterations?)(?: (?:detected|found|identified|seen))?(?= (?:in|of|for) )`,
    'no',
  ],
  ['ahead', `(?:negative|neg)(?= (?:staining )?for )`, 'no'],
  ['ahead', `(?:positive|pos|reactive)(?= (?:staining )?for )`, 'yes'],
  ['triple', `triple[- ](?:negative|positive)|TNBC`],
  [
    'score',
    String.raw`(?:TPS|CPS|tumou?r proportion score|combined positive score)(?:[\s:=(]|of|is)*${AMOUNT}\s*%?`,
  ],
  [
    'allred',
    String.raw`(?:allred|quick)(?: score)?(?: of|:| is|=)*\s*[0-8](?:\s*\/\s*8)?(?:\s*\(\d\s*\+\s*\d\))?|[0-8]\s*\/\s*8`,
  ],
  ['h-score', String.raw`h[- ]?score(?: of|:| is|=)*\s*\d{1,3}(?:\s*\/\s*300)?`],
  ['percent', String.raw`${AMOUNT}\s*(?:%|percent|per cent)`],
  [
    'change',
    String.raw`(?:p\.)?\(?[A-Z]\d{2,4}(?:[A-Z]|fs|del)\)?|c\.[\w>+*-]{3,24}|exon \d{1,2} (?:deletions?|del|insertions?|ins|skipping)|ex(?:on)?\s?19\s?del|V600`,
  ],
  [
    'ihc',
    String.raw`(?:(?:score(?: of)?|IHC)[\s:]*)?[0-3]\s*\+{1}(?:\s*(?:\/|of)\s*3\+?)?|score(?: of|:)?\s*[0-3](?:\s*(?:\/|of)\s*3)?|(?:IHC[\s:]*)[0-3](?![\d.,%])|[0-3](?:\s*(?:\/|of)\s*3)`,
  ],
  ['plus', String.raw`\(?\+{1,3}\)?`],
  ['not', `not|no|non|without|none|never`],
  [
    'state',
    String.raw`unmutated|un-?amplified|unrearranged|undetect(?:ed|able)|unmethylated|immunonegative|nonreactive|unreactive|negativity|negative|neg\.?|absent|wild[- ]?type|WT`,
    'no',
  ],
  ['state', `MSS|pMMR|proficient|stable|intact|retained|preserved|normal`, 'kept'],
  ['state', `MSI[- ]?H(?:igh)?|dMMR|deficien(?:t|cy)|unstable|instability(?:[- ]high)?|lost|loss`, 'lost'],
  ['state', `MSI[- ]?L(?:ow)?`, 'vus'],
  ['state', `variant of (?:uncertain|unknown) significance|VUS`, 'vus'],
  ['state', `equivocal|indeterminate|borderline|unclear|inconclusive|uncertain`, 'open'],
  [
    'state',
    String.raw`positiv(?:e|ity)|pos\.?|immunopositive|(?:immuno)?reactive|(?:over)?express(?:ed|es)|overexpression|present|detected|mutated|mutant|rearranged|amplified|co-?deleted|methylated|(?:likely )?pathogenic(?: variant| mutation)?`,
    'yes',
  ],
  ['doubt', DOUBT],
  ['noun', `mutations?|rearrangements?|fusions?|translocations?|amplification|alterations?|variants?`],
  ['ish', `(?:F|C|S|D|DD)?ISH|(?:fluorescen(?:ce|t) )?in[- ]situ hybridi[sz]ation`],
  ['method', String.raw`IHC|immunohistochemi\w+|immunostain\w*|NGS|PCR|sequencing`],
  ['strength', `strong(?:ly)?|weak(?:ly)?|moderate(?:ly)?|diffuse(?:ly)?|focal(?:ly)?|patchy`],
  ['level', `ultra-?low|low|high|intermediate`],
  ['both', `both`],
  ['all', `all(?: four| 4)?(?: (?:mismatch repair|MMR))? proteins?`],
  ['number', String.raw`\d{1,3}(?:[.,]\d+)?`],
  ['join', String.raw`and|&|\/|,`],
  ['break', `[;:.]`],
  [
    'fill',
    `is|are|was|were|of|for|in|with|by|on|at|the|a|an|status|results?|receptors?|score|tumou?r|cancer|invasive|cells?|nucle(?:i|us|ar)|stain(?:s|ing|ed)?|expression|protein|gene|show(?:s|ed|n)?|index|proliferation|labell?ing|rate|type|block(?:-type)?|identified|found|seen|being|[()=–-]|percentage|proportion|test(?:ed)?|approximately`,
  ],
]
/** After a letter or digit no other; after a sign anything. */
const WORD_END = String.raw`(?:(?<![\p{L}\d])|(?![\p{L}\d]))`
const MATCHERS = TOKENS.map(([kind, pattern, state]) => {
  return { kind, state: state ?? null, pattern: new RegExp(`(?:${pattern})${WORD_END}`, 'iuy') }
})
const WORD = /[\p{L}\p{N}]+|\S/uy
const MINUS = /^(?:\s?\([-−–]\)|[-−–](?![\p{L}\d])|\s[-−–](?=\s*(?:$|[,;/)])))/u

interface Token extends TextRange {
  kind: Kind | 'name'
  written: string
  state: State | null
  name: Name | null
}

function* tokensOf(text: string): Generator<Token> {
  for (let at = 0; at < text.length; ) {
    if (/\s/.test(text[at]!)) {
      at++
      continue
    }
    const token = tokenAt(text, at)
    yield token
    at = token.end
    const minus = token.kind === 'name' ? MINUS.exec(text.slice(at)) : null
    if (minus) {
      yield { kind: 'sign', written: '-', state: 'no', name: null, start: at, end: at + minus[0].length }
      at += minus[0].length
    }
  }
}

function tokenAt(text: string, at: number): Token {
  const found = (pattern: RegExp, kind: Token['kind'], state: State | null, name: Name | null) => {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    return match && match[0] !== '' ? { ...placeOf(match), kind, written: match[0], state, name } : null
  }
  for (const name of NAMES) {
    const token = found(name.pattern, 'name', null, name)
    if (token) return token
  }
  for (const { kind, state, pattern } of MATCHERS) {
    const token = found(pattern, kind, state, null)
    if (token) return token
  }
  return found(WORD, 'word', null, null)!
}

/** Everything a statement says of markers, by their names; null where it says nothing. */
export function readMarkers(statement: Said, topicId: string): Reading<ReadonlyMap<string, Finding>> | null {
  const reader = new MarkerReader(topicId, statement.text)
  for (const token of tokensOf(statement.open)) reader.take(token)
  return reader.done()
}

/** Goes through the words once: a result belongs to the names before it, or to those after "positive for". */
class MarkerReader {
  private readonly findings = new Map<string, Finding>()
  private readonly places: TextRange[] = []
  private readonly usual: Name | null
  private readonly topicId: string
  /** Names that wait for a result, or have it and may get more. */
  private group: Name[]
  /** The group is what the topic speaks of, not named. */
  private isUsual = true
  private waiting: TextRange[] = []
  private hasResult = false
  private denied: TextRange | null = null
  private isIsh: TextRange | null = null
  private noun: Token | null = null
  /** A result without a name yet: "positive for …". */
  private ahead: { state: State; place: TextRange } | null = null
  private readonly doubt: boolean
  private last: Token['kind'] | null = null

  constructor(topicId: string, text: string) {
    this.doubt = isInDoubt(text)
    this.topicId = topicId
    const marker = OF_TOPIC[topicId]
    const term = NAMES.find((name) => name.marker === marker)
    this.usual = marker ? (term ?? { marker, result: 'stain', pattern: WORD }) : null
    this.group = this.usual ? [this.usual] : []
  }

  take(token: Token): void {
    this.step(token)
    this.last = token.kind
  }

  private step(token: Token): void {
    switch (token.kind) {
      case 'name':
        this.takeName(token)
        return
      case 'state':
      case 'sign':
        this.takeState(token, token.state!)
        return
      case 'plus':
        this.takePlus(token)
        return
      case 'triple':
        this.takeTriple(token)
        return
      case 'not':
        this.denied = token
        return
      case 'noun':
        this.noun = token
        if (this.denied) this.takeState(token, 'yes')
        return
      case 'ish':
        this.isIsh = token
        return
      case 'both':
        if (this.topicId === 'hormone-receptors' && this.isUsual) {
          this.startGroup(named('ER', 'PR'), token)
        }
        return
      case 'all':
        this.startGroup(named('MMR'), token)
        return
      case 'ahead':
        this.close()
        this.ahead = { state: token.state!, place: token }
        return
      case 'ish-state':
        this.takeIsh(token)
        return
      case 'doubt':
        if (/^or$/i.test(token.written) && this.ahead?.state === 'no') this.places.push(token)
        return
      case 'join':
        if (token.written === '/' || token.written === '&') this.places.push(token)
        return
      case 'fill':
      case 'method':
        return
      case 'break':
        this.denied = null
        this.noun = null
        if (!this.hasResult) this.reopen()
        return
      case 'word':
        this.close()
        return
      default:
        this.takeDetail(token)
    }
  }

  private takeName(token: Token): void {
    const name = token.name!
    const change = /V600E?|R132H/i.exec(token.written)
    const joins = !this.hasResult && this.group.length > 0 && !this.isUsual && this.ahead === null
    if (joins) {
      this.group.push(name)
      this.waiting.push(token)
    } else this.startGroup([name], token)
    if (this.ahead) {
      // "Positive for ER and PR"
      this.set((finding) => this.addState(finding, this.ahead!.state), this.ahead.place)
      this.hasResult = true
      return
    }
    if (change)
      this.set((finding) => {
        finding.change = changeName(change[0])
      })
  }

  private startGroup(names: readonly Name[], token: TextRange): void {
    const keepsDenial = this.denied !== null && !this.hasResult
    this.group = [...names]
    this.isUsual = false
    this.waiting = [token]
    this.hasResult = false
    this.isIsh = null
    if (!keepsDenial) {
      this.denied = null
      this.noun = null
    }
  }

  private reopen(): void {
    if (this.usual && this.findings.size === 0 && this.group.length === 0) {
      this.group = [this.usual]
      this.isUsual = true
    }
  }

  private close(): void {
    if (this.noun && this.denied) this.takeState(this.noun, 'yes')
    this.group = []
    this.waiting = []
    this.hasResult = false
    this.denied = null
    this.noun = null
    this.ahead = null
  }

  private takeState(token: Token, written: State): void {
    const isEcho = this.last === 'noun' && this.hasResult && written === 'yes' && !this.denied
    // "No mutation detected": the word repeats what the denial said.
    if (isEcho) {
      this.places.push(token)
      return
    }
    const state = this.denied ? denialOf(written) : written
    const places = [
      token,
      ...(this.denied ? [this.denied] : []),
      ...(this.noun ? [this.noun] : []),
      ...(this.isIsh ? [this.isIsh] : []),
    ]
    this.denied = null
    this.noun = null
    // These are name and result in one word.
    if (/^(?:[dp]MMR|MSS|MSI)/i.test(token.written)) this.startGroup(named('MMR'), token)
    if (this.group.length === 0) {
      this.hasResult = false
      this.ahead = { state, place: token }
      return
    }
    this.set((finding) => this.addState(finding, state), ...places)
    this.hasResult = true
  }

  private takeIsh(token: Token): void {
    if (!this.group.some(({ marker }) => marker === 'HER2')) {
      this.takeState(token, token.state!)
      return
    }
    this.isIsh = token
    this.takeState(token, token.state!)
  }

  private addState(finding: Finding, state: State): void {
    if (this.isIsh) finding.ish = finding.ish === null || finding.ish === state ? state : 'mixed'
    else finding.states.add(state)
  }

  private takePlus(token: Token): void {
    const count = token.written.replace(/[^+]/g, '').length
    if (this.group.length === 0) {
      this.close()
      return
    }
    this.set((finding) => {
      if (this.group[0]!.marker === 'HER2' && count > 1) finding.ihc.add(count)
      else finding.states.add('yes')
    }, token)
    this.hasResult = true
  }

  private takeTriple(token: Token): void {
    if (!RECEPTOR_TOPICS.has(this.topicId)) {
      this.close()
      return
    }
    const state: State = /positive/i.test(token.written) ? 'yes' : 'no'
    this.startGroup(named('ER', 'PR', 'HER2'), token)
    this.set((finding) => finding.states.add(state), token)
    this.hasResult = true
  }

  private takeDetail(token: Token): void {
    if (this.group.length === 0) {
      this.close()
      return
    }
    // "Hormone receptors 95 %": of which, is not said.
    const counted = ['percent', 'allred', 'h-score'].includes(token.kind)
    if (counted && this.group.some(({ marker }) => marker === 'HR')) {
      this.close()
      return
    }
    if (token.kind === 'number' && !this.takesNumber(token.written)) {
      this.close()
      return
    }
    if (token.kind === 'change' && this.group.some(({ result }) => result !== 'gene')) {
      this.close()
      return
    }
    if (token.kind === 'change' && this.noun) {
      this.places.push(this.noun)
      this.noun = null
    }
    const her2 = this.group.some(({ marker }) => marker === 'HER2')
    if (token.kind === 'ihc' && !her2 && !/[123]\s*\+/.test(token.written)) return
    if (token.kind === 'level' && this.noun) return
    this.set((finding) => addDetail(finding, token.kind, token.written, her2), token)
    if (token.kind !== 'strength') this.hasResult = true
  }

  /** "HER2 0", "Ki-67: 20" */
  private takesNumber(written: string): boolean {
    const [only] = this.group
    if (only?.marker === 'Ki-67') return true
    return (
      only?.marker === 'HER2' &&
      /^[0-3]$/.test(written) &&
      (this.last === 'name' || this.last === null || this.last === 'break')
    )
  }

  private set(change: (finding: Finding) => void, ...places: TextRange[]): void {
    for (const name of this.group) {
      const finding = this.findings.get(name.marker) ?? newFinding(name.marker, name.result)
      change(finding)
      // A word of doubt may speak of any of them.
      finding.doubt = this.doubt
      this.findings.set(name.marker, finding)
    }
    this.places.push(...this.waiting, ...places)
    this.waiting = []
  }

  done(): Reading<ReadonlyMap<string, Finding>> | null {
    if (this.noun && this.group.length > 0 && !this.hasResult) this.takeState(this.noun, 'yes')
    const told = [...this.findings].filter(([, finding]) => isTold(finding))
    if (told.length === 0) return null
    return { value: new Map(told), places: this.places }
  }
}

function named(...markers: readonly string[]): Name[] {
  return markers.flatMap((marker) => NAMES.find((name) => name.marker === marker) ?? [])
}

/** In a list that is denied, "or" is no doubt; nor is it in "likely pathogenic". */
function isInDoubt(text: string): boolean {
  const plain = text
    .replace(/\blikely pathogenic\b/giu, '')
    .replace(/\b(?:no|not|neither|without)\b.*/giu, (denied) => denied.replace(/\bn?or\b/giu, ''))
  return /\?/.test(plain) || new RegExp(String.raw`\b(?:${DOUBT})(?![\p{L}])`, 'iu').test(plain)
}

function isTold({ states, ihc, ish, percent, allred, hScore, score, level, change }: Finding): boolean {
  const counted = [ish, percent, allred, hScore, score, level, change].some((value) => value !== null)
  return counted || states.size > 0 || ihc.size > 0
}

function addDetail(finding: Finding, kind: Kind | 'name', written: string, isHer2: boolean): void {
  const number = Number(/\d+/.exec(written)?.[0] ?? 0)
  if (kind === 'percent') finding.percent = amountOf(written)
  else if (kind === 'score') {
    finding.measure = /^[CP]PS|^comb/i.test(written) ? 'CPS' : 'TPS'
    finding.score = amountOf(/[<>≤≥~]?=?\s*\d.*$/.exec(written)?.[0] ?? written)
  } else if (kind === 'allred') finding.allred = number
  else if (kind === 'h-score') finding.hScore = Number(/\d{1,3}/.exec(written)?.[0])
  else if (kind === 'number' && isHer2) finding.ihc.add(number)
  else if (kind === 'number') finding.percent = amountOf(written)
  else if (kind === 'ihc' && isHer2) finding.ihc.add(number)
  else if (kind === 'ihc') finding.strength = `${number}+`
  else if (kind === 'strength') finding.strength = written.toLowerCase().replace(/ly$/, '')
  else if (kind === 'level') finding.level = written.toLowerCase().replace('-', '')
  else if (kind === 'change') finding.change = changeName(written)
}

function denialOf(state: State): State {
  if (state === 'yes') return 'no'
  if (state === 'no') return 'yes'
  if (state === 'lost') return 'kept'
  return state === 'kept' ? 'lost' : state
}

function changeName(written: string): string {
  const name = written
    .toLowerCase()
    .replace(/^p\./, '')
    .replace(/[()\s]/g, '')
  if (/^ex(?:on)?19del|^exon19deletion/.test(name)) return 'exon19del'
  return name.replace(/deletions?$/, 'del').replace(/insertions?$/, 'ins')
}
