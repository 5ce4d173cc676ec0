import type { TextRange } from '../page.ts'
import type { Reading } from './comparator.ts'
import { addDetail, changeName, isTold } from './markerDetail.ts'
import { type Finding, newFinding, type State } from './markerFinding.ts'
import { DOUBT, type MarkerName, markerName, markerTokens, type Token } from './markerTokens.ts'
import type { Said } from './said.ts'

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
const IN_DOUBT = new RegExp(String.raw`\b(?:${DOUBT})(?![\p{L}])`, 'iu')

/** Everything a statement says of markers, by their names; null where it says nothing. */
export function readMarkers(statement: Said, topicId: string): Reading<ReadonlyMap<string, Finding>> | null {
  const reader = new MarkerReader(topicId, statement.text)
  for (const token of markerTokens(statement.open)) reader.take(token)
  return reader.done()
}

/** Goes through the words once: a result belongs to the names before it, or to those after "positive for". */
class MarkerReader {
  private readonly findings = new Map<string, Finding>()
  private readonly places: TextRange[] = []
  private readonly usual: MarkerName | null
  private readonly topicId: string
  /** Names that wait for a result, or have it and may get more. */
  private group: MarkerName[]
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
    this.usual = marker ? (markerName(marker) ?? { marker, result: 'stain' }) : null
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

  private startGroup(names: readonly MarkerName[], token: TextRange): void {
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
      finding.places.push(...this.waiting, ...places)
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

function named(...markers: readonly string[]): MarkerName[] {
  return markers.flatMap((marker) => markerName(marker) ?? [])
}

/** In a list that is denied, "or" is no doubt; nor is it in "likely pathogenic". */
function isInDoubt(text: string): boolean {
  const plain = text
    .replace(/\blikely pathogenic\b/giu, '')
    .replace(/\b(?:no|not|neither|without)\b.*/giu, (denied) => denied.replace(/\bn?or\b/giu, ''))
  return /\?/.test(plain) || IN_DOUBT.test(plain)
}

function denialOf(state: State): State {
  if (state === 'yes') return 'no'
  if (state === 'no') return 'yes'
  if (state === 'lost') return 'kept'
  return state === 'kept' ? 'lost' : state
}
