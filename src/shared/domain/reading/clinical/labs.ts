import { contextAt } from '../context.ts'
import type { ReadDocument } from '../document.ts'
import type { FoundFact } from '../fact.ts'
import { layoutOf, type PageLayout } from '../identity/layout.ts'
import { bestOfEach } from '../identity/plainFact.ts'
import { sectionAt } from '../sections.ts'
import { matchesOnPage } from '../wordStarts.ts'
import { labsInBlocks } from './labBlocks.ts'
import { type LabParts, readLabParts } from './labParts.ts'
import { type JoinedRow, joinedRow, LONGEST_ROW, labFact, onPage } from './labRow.ts'
import { ANALYTE_IN_TEXT, KNOWN_ANALYTES, NO_ANALYTE, QUALITATIVE, SHORT_ANALYTE_NAMES } from './labTerms.ts'

/** Reads results of laboratory tests: rows of tables, lines, and values in running text. */
export function readLabs(document: ReadDocument): FoundFact[] {
  const facts: FoundFact[] = []
  for (const layout of layoutOf(document)) {
    const inTables = [...labsInRows(layout), ...labsInBlocks(layout)].toSorted((a, b) => a.start - b.start)
    const taken = inTables.map(({ start, end }) => ({ start, end }))
    facts.push(...inTables)
    for (const fact of labsInText(document, layout)) {
      if (!overlaps(taken, fact)) facts.push(fact)
    }
  }
  return bestOfEach(
    facts.map((fact) => ({ ...fact, normalized: `${fact.detail?.analyte}\n${fact.normalized}` })),
  ).map((fact) => ({ ...fact, normalized: fact.normalized!.slice(fact.normalized!.indexOf('\n') + 1) }))
}

/** Both in the order of the page. */
function overlaps(taken: readonly { start: number; end: number }[], fact: FoundFact): boolean {
  let low = 0
  let high = taken.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (taken[middle]!.end <= fact.start) low = middle + 1
    else high = middle
  }
  const next = taken[low]
  return next !== undefined && next.start < fact.end
}

interface Head {
  rangeFirst: boolean
  /** Enough of a table of results that its rows may have any name. */
  sure: boolean
}

const IN_HEAD: readonly RegExp[] = [
  /(?<!\p{L})(?:tests?(?: name)?|analytes?|components?|parameters?|examination|investigations?|assay|prueba|análisis|examen|untersuchung|analyse|paramètre)(?!\p{L})/iu,
  /(?<!\p{L})(?:results?|values?|observed|resultados?|valor|ergebnis|wert|résultats?|valeur)(?!\p{L})/iu,
  /(?<!\p{L})(?:units?|uom|unidades|einheit|unités?)(?!\p{L})/iu,
  /(?<!\p{L})(?:ref(?:erence)?\.?(?: range| interval| values?)?|normal(?: range| values?)?|usual range|range|limits|intervalo?|valores de referencia|referenz(?:bereich)?|normalwerte?|valeurs de référence)(?!\p{L})/iu,
  /(?<!\p{L})(?:flags?|abnormal|abn)(?!\p{L})/iu,
]
/** One of these is in every head of a table. */
const MAY_NAME_RESULT = /result|résult|value|observed|valor|ergebnis|wert|valeur/i
const NO_HEAD =
  /(?<!\p{L})(?:vitals?|vital signs?|amount|price|qty|quantity|charges?|cost|dose|dosage|medications?|drug|payment|balance)(?!\p{L})|\$/iu

/** A table's head names the result, and the test, unit, range or flag beside it. */
function headIn(text: string): Head | null {
  if (text.length > 160 || !MAY_NAME_RESULT.test(text)) return null
  if (NO_HEAD.test(text) || /\d{2}/.test(text)) return null
  if (/[.;?!]\s|[.?!]$|\b\p{Ll}{4,}\b.*\b\p{Ll}{4,}\b.*\b\p{Ll}{4,}\b/u.test(text)) return null
  const [test, result, unit, range, flag] = IN_HEAD.map((pattern) => pattern.exec(text)?.index)
  if (result === undefined) return null
  const others = [test, unit, range, flag].filter((at) => at !== undefined)
  if (others.length === 0) return null
  return { rangeFirst: range !== undefined && range < result, sure: others.length > 1 }
}

const MISSES = 4

function labsInRows(layout: PageLayout): FoundFact[] {
  const facts: FoundFact[] = []
  let head: Head | null = null
  let misses = 0
  for (const row of layout.rows) {
    const joined = joinedRow(row)
    const newHead = headIn(joined.text)
    if (newHead) {
      head = newHead
      misses = 0
      continue
    }
    const fact = labInRow(layout, joined, head)
    if (fact) {
      facts.push(fact)
      misses = 0
    } else if (head && ++misses > MISSES && !/^[\p{Lu} ,&-]{3,40}$/u.test(joined.text)) head = null
  }
  return facts.toSorted((a, b) => a.start - b.start)
}

function labInRow(layout: PageLayout, row: JoinedRow, head: Head | null): FoundFact | null {
  const { text } = row
  if (text.length < 4 || text.length > LONGEST_ROW) return null
  // Without a head above it, a row has a known name, or a value and a range.
  if (!head && !/\d.*\d/.test(text) && !opensWithAnalyte(text)) return null
  for (const split of splitsOf(text, head !== null || opensWithAnalyte(text))) {
    const name = text.slice(split.start, split.end)
    if (!isAnalyteName(name)) continue
    const known = isKnown(name)
    const short = SHORT_ANALYTE_NAMES.has(name.toLowerCase())
    const parts = readLabParts(text, split.end, {
      words: head !== null || known,
      rangeFirst: head?.rangeFirst,
    })
    if (!parts) continue
    if (!isResult(text, parts, known, short, head)) continue
    const start = onPage(row, split.start)
    const valueStart = onPage(row, parts.place.start)
    const valueEnd = onPage(row, parts.place.end - 1) + 1
    const between = layout.page.text.slice(start, Math.max(start, valueEnd))
    const whole = valueStart > start && valueEnd - start < LONGEST_ROW && !between.includes('\n')
    return labFact(
      layout,
      whole ? start : valueStart,
      valueEnd,
      name,
      parts,
      head && (parts.unit || parts.range) ? 0.93 : 0.85,
    )
  }
  return null
}

/** A mark or a number before the name. */
const LEAD = /^[\s*•·-]{0,4}(?:\d{1,2}[.)] )?/u

/** Where the analyte's name may end and its value begin: before every number, or `words` of result, that follow a space. */
function splitsOf(text: string, words: boolean): { start: number; end: number }[] {
  const lead = LEAD.exec(text)![0].length
  const splits: { start: number; end: number }[] = []
  for (const match of text.slice(0, 90).matchAll(/[\s:=.]{1,6}(?=[<>≤≥]?\s?[+\-−]?\d|[([]|\p{L})/gu)) {
    if (match.index <= lead) continue
    const next = text.slice(match.index + match[0].length)
    if (!/^[<>≤≥+\-−\d([]/.test(next)) {
      if (!words && !/^(?:less|greater|more) than/i.test(next)) continue
      QUALITATIVE.lastIndex = match.index + match[0].length
      if (!QUALITATIVE.test(text) && !/^(?:less|greater|more) than/i.test(next)) continue
    }
    splits.push({ start: lead, end: match.index })
  }
  return splits
}

function isAnalyteName(name: string): boolean {
  if (!/^\p{L}[\p{L}\p{N}-]/u.test(name) || name.length > 60 || name.split(/\s+/).length > 6) return false
  if (NO_ANALYTE.test(name) || /receptor|\(PR\)|\(ER\)/.test(name)) return false
  QUALITATIVE.lastIndex = 0
  return !QUALITATIVE.test(name)
}

const FIRST_WORDS: ReadonlySet<string> = new Set(
  ['serum', 'plasma', 'blood', 'fasting', ...KNOWN_ANALYTES].map((name) => firstWord(name)),
)

function opensWithAnalyte(text: string): boolean {
  return FIRST_WORDS.has(firstWord(text.replace(LEAD, '').toLowerCase()))
}

function firstWord(text: string): string {
  return /^[\p{L}\p{N}]*/u.exec(text)![0]
}

function isKnown(name: string): boolean {
  const plain = name.toLowerCase().replace(/^(?:serum|plasma|blood|fasting) /, '')
  if (KNOWN_ANALYTES.has(plain)) return true
  const withoutNote = plain.replace(/\s?\([^)]*\)$|,? (?:serum|plasma|blood|level|count|s\/p)$/g, '')
  return KNOWN_ANALYTES.has(withoutNote)
}

function isResult(text: string, parts: LabParts, known: boolean, short: boolean, head: Head | null): boolean {
  const rest = text.slice(parts.end, parts.end + 30)
  if (DOSE_AFTER.test(text.slice(parts.place.end, parts.place.end + 30)) && parts.unit === null) return false
  if (/^\s?(?:\d{1,2}[/.-]\d|years?|months?|weeks?|days?|\$|cm|mm|x \d|inches|feet|lbs?|pounds)/i.test(rest))
    return false
  if (parts.unit === null && /\b(?:daily|twice|weekly|every|as needed|times a)\b/i.test(rest)) return false
  if (/\$\s?$/.test(text.slice(0, parts.place.start))) return false
  if (head) {
    if (known || short) return true
    if (!parts.numeric && !head.sure) return false
    return parts.numeric
      ? parts.unit !== null || parts.range !== null || parts.flag !== null
      : /^\s?(?:\S+ ?){0,2}$/.test(rest) && !/\p{Ll}{3}/u.test(rest)
  }
  if (known)
    return parts.numeric
      ? !/^\s?\p{Ll}{2,} \p{Ll}/u.test(rest) || parts.unit !== null
      : parts.range !== null || rest.trim() === ''
  return (
    parts.numeric &&
    parts.range !== null &&
    parts.unit !== null &&
    !/^(?:%|mmhg|s|sec|seconds?)$/i.test(parts.unit)
  )
}

const DOSE_AFTER =
  /^\s?(?:mg|mcg|µg|g|gm|grams?|iu|units?|meq|tab(?:let)?s?|caps?(?:ule)?s?|ml|cc|gtt|drops|po|p\.o|daily|bid|tid|q\.?\d|qd|supplements?|twice|once)(?![\p{L}/])/iu

/** On a bill, numbers beside tests are quantities. */
const BILL =
  /\b(?:invoice|amount due|unit price|bill to|balance due|explanation of benefits|statement of account)\b/i

/** Between a name and its value in running text: "was elevated at". */
const CONNECTION =
  /(?:[ \n]{0,2}(?:levels?|count|value|was|is|were|are|of|at|now|today|elevated|low|high|normal|slightly|mildly|markedly|decreased|increased|stable|found|to|be|noted|measured|only|currently|initially|again|came|back|as|[,:=(]|-(?!\d))){0,6}[ \n]{0,2}/iuy

function labsInText(document: ReadDocument, layout: PageLayout): FoundFact[] {
  const { page } = layout
  const facts: FoundFact[] = []
  const isBill = BILL.test(page.text)
  let lastEnd = Number.NEGATIVE_INFINITY
  for (const match of matchesOnPage(page, ANALYTE_IN_TEXT)) {
    const nameEnd = match.index + match[0].length
    CONNECTION.lastIndex = nameEnd
    const valueAt = nameEnd + (CONNECTION.exec(page.text)?.[0].length ?? 0)
    if (valueAt === nameEnd || !/[\d<>≤≥]/.test(page.text[valueAt] ?? '')) continue
    const windowEnd = Math.min(page.text.length, valueAt + 90)
    const text = page.text.slice(valueAt, windowEnd)
    const parts = readLabParts(text, 0, { words: false })
    if (!parts || parts.place.start > 1) continue
    const rest = text.slice(parts.place.end)
    if (
      parts.unit === null &&
      (DOSE_AFTER.test(rest) ||
        /^\s?(?:%|years?|months?|weeks?|days?|hours?|times|cm|mm|feet|of \d|out of|\+|positive|negative|lymph|nodes?|tablets?)/i.test(
          rest,
        ))
    )
      continue
    if (parts.unit === null && (isBill || /^\s\d+\.\d\d\b/.test(rest))) continue
    if (parts.unit === null && /^(?:19|20)\d\d$/.test(parts.value)) continue
    const short = SHORT_ANALYTE_NAMES.has(match[0].toLowerCase())
    if (isOtherNumber(page.text, match.index, match[0], lastEnd) || isAim(page.text, match.index)) continue
    if (isOtherSense(match[0], parts.unit)) continue
    const place = { pageIndex: page.pageIndex, start: match.index, end: valueAt + parts.place.end }
    const beside = match.index - lastEnd < 40
    if (short && parts.unit === null && !beside && sectionAt(document, place)?.kind !== 'laboratory') continue
    const fact = labFact(
      layout,
      place.start,
      place.end,
      match[0],
      parts,
      parts.unit ? 0.85 : beside ? 0.75 : 0.65,
    )
    const { uncertain, about } = contextAt(document, place)
    facts.push({ ...fact, uncertain, about })
    lastEnd = place.end
  }
  return facts
}

/** "76% neutrophils 19% lymphocytes": the number stands before, and the next belongs to the next. "Sodium chloride" is a salt. */
function isOtherNumber(text: string, at: number, name: string, lastEnd: number): boolean {
  if (/^chloride/i.test(name))
    return /(?:sodium|potassium|calcium|benzalkonium)\s$/i.test(text.slice(Math.max(0, at - 14), at))
  if (!/^(?:bands|segs|seg|lymph|neutro|mono|eos|baso|blast|white|red|wbc|rbc)/i.test(name)) return false
  return lastEnd < at - 2 && /\d\s?%?\s$/.test(text.slice(Math.max(0, at - 8), at))
}

/** EGFR is a gene where no rate follows, and T3 a stage where a share does. */
function isOtherSense(name: string, unit: string | null): boolean {
  if (name === 'EGFR') return unit === null || !/min/i.test(unit)
  return unit === '%' && /^(?:T[34]|K|Na|Cl|Ca|Mg)$/i.test(name)
}

/** A value to be reached is none that was measured. */
function isAim(text: string, at: number): boolean {
  return /\b(?:goal|target|reduce|keep|maintain|lower|if)\b[^.;,]{0,25}$/i.test(
    text.slice(Math.max(0, at - 40), at),
  )
}
