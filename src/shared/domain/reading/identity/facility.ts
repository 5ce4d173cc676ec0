import type { ReadDocument } from '../document.ts'
import type { FoundFact } from '../fact.ts'
import { fieldsLabelled } from './labels.ts'
import { type Cell, layoutOf, type PageLayout } from './layout.ts'
import { letterheadRows } from './letterhead.ts'
import { bestOfEach, plainFact } from './plainFact.ts'
import { specialtyIn } from './specialties.ts'

/** Words that only a place of care has in its name. */
const STRONG =
  /(?<![\p{L}\p{N}])(?:hospitals?|clinics?|infirmary|hospice|(?:medical|health|cancer|breast|heart|surgery|surgical|imaging|trauma|care|diagnostic|university|regional|children['’]s) (?:center|centre|institute)|institute|medical (?:group|associates|college|school|partners)|klinik(?:um)?|\p{L}*krankenhaus|\p{L}*klinik(?:um)?|h[oô]pital|hôpitaux|clinique|clínica|centro (?:médico|de salud|hospitalario)|sanatorio|centre hospitalier|poliklinik|polyclinic|spital|mvz|nhs(?: foundation)? trust|healthcare system|health system)(?![\p{L}\p{N}])/iu
/** Words that may be in its name, but stand in titles of documents and tests too. */
const WEAK =
  /(?<![\p{L}\p{N}])(?:laborator(?:y|ies)|labs?|labcorp|radiology|imaging|pathology|diagnostics|healthcare|health|oncology|cardiology|dermatology|orthop(?:a)?edics|gastroenterology|urology|practice|surgery|associates|physicians|specialists|partners|pharmacy|university|center|centre|institut|gemeinschaftspraxis|praxis|laboratorio|laboratoire|labor|cabinet)(?![\p{L}\p{N}])/iu
const LABORATORY =
  /(?<!\p{L})(?:patholog(?:y|ie)|laborator(?:y|ies)|labs?|labcorp|diagnostics|labor|laboratorio|laboratoire)(?!\p{L})/iu
const COMPANY =
  /(?<![\p{L}\p{N}])(?:inc|llc|llp|ltd|corp(?:oration)?|pllc|p\.?c|p\.?a|gmbh|s\.?a|plc|associates|group|partners)\.?$/iu

/** Words of a document's title, a form's label or a sentence. */
const NOT_A_NAME =
  /(?<![\p{L}\p{N}])(?:reports?|summary|summaries|notes?|forms?|results?|letters?|records?|information|history|consult(?:ation)?|page|patient|request|consent|directive|insurance|course|data|findings|visits?|stay|examination|exam|review|test|tests|specimen|diagnos[ie]s|study|studies|procedure|admission|admitted|discharged?|date|name|phone|telephone|tel|fax|this|that|was|were|is|are|has|had|her|his|will|please|performed|certified|copy|confidential|printed|account|number|decision|operative|preoperative|postoperative|introduction|section|transitions|setting|maintenance|status|care plan|workup|work-up|evaluation|follow|followup|today|she|he|they|we|you|your|i|who|which|when)(?![\p{L}\p{N}])/iu

const DEPARTMENT =
  /^(?:(?:department|dept\.?|division|section|institute|servicio|service|abteilung(?: für)?|institut für) (?:of |de |d['’])?[\p{L}&,'’ -]{3,80}|[\p{L}&' -]{3,40} (?:department|division|service))$/iu
const CONTACT =
  /\b(?:street|st\.|avenue|ave\.?|road|rd\.|boulevard|blvd|drive|dr\.|lane|suite|floor|p\.?o\.? box|telephone|phone|tel|fax|www\.|straße|strasse|calle|rue)\b|\(\d{3}\) ?\d{3}|\b\d{3}[-.−]\d{3}[-.−]\d{4}\b|\b\d{3}-\d{4}\b|\b[A-Z]{2} \d{5}\b|@/i

const LABEL =
  /(?<![\p{L}\p{N}])(?:(?:name of )?(?:facility|hospital|clinic|institution|practice)(?: name)?|(?:performing|testing|reporting|reference) (?:lab(?:oratory)?|site|facility)|laboratory|(?:author )?organi[sz]ation|performed (?:at|by)|location|site|krankenhaus|klinik|hôpital|établissement|centro|institución)(?![\p{L}\p{N}])/giu

/** Reads where a document comes from: its letterhead, and fields that name the place. */
export function readFacilities(document: ReadDocument): FoundFact[] {
  const facts: FoundFact[] = []
  const [first] = layoutOf(document)
  if (first) facts.push(...letterhead(first))
  for (const layout of layoutOf(document)) {
    for (const field of fieldsLabelled(layout, LABEL)) {
      if (!field.marked) continue
      for (const candidate of field.candidates) {
        const name = facilityName(candidate.text)
        if (!name || candidate.place === 'below') continue
        if (!STRONG.test(name.text) && !WEAK.test(name.text) && !COMPANY.test(name.text)) continue
        if (!isCapitalized(name.text) || !hasOwnName(name.text)) continue
        if (NOT_A_NAME.test(name.text) || name.text.split(' ').length < 2) continue
        const start = candidate.start + name.at
        const fact = plainFact('facility', layout.page, start, start + name.text.length, placeCase(name.text))
        facts.push({ ...fact, confidence: 0.8, detail: { role: roleOf(field.label.text) } })
        break
      }
    }
  }
  return bestOfEach(facts)
}

function roleOf(label: string): string {
  return /lab/i.test(label) ? 'laboratory' : 'facility'
}

/** The part of a value before an address, a telephone number or a mark of another field. */
function facilityName(text: string): { at: number; text: string } | null {
  const match = /^[\s:]{0,4}(\p{Lu}[^\n;|·•\d(]{3,80})/u.exec(text)
  const name = match?.[1]?.replace(/[\s,]*\b(?:P\.?O\.? box|suite|ste)\b.*$/i, '').replace(/[\s,.:–-]+$/, '')
  return match && name ? { at: match[0].length - match[1]!.length, text: name } : null
}

interface HeadName {
  cell: Cell
  text: string
  score: number
  row: number
}

function letterhead(layout: PageLayout): FoundFact[] {
  const rows = letterheadRows(layout)
  const names: HeadName[] = []
  for (const [row, { cells }] of rows.entries()) {
    for (const cell of cells) {
      const text = nameInHead(cell.text)
      if (text === null) continue
      const score = scoreOf(text, cell, row, layout, rows)
      if (score >= 0.5) names.push({ cell, text, score, row })
    }
  }
  names.sort((a, b) => b.score - a.score || a.row - b.row)
  const likely = names.slice(0, 3).filter(({ score }, rank) => score - rank * 0.1 > 0.4)
  return likely.map((name, rank) => {
    const { cell, text } = name
    const start = cell.start + cell.text.indexOf(text)
    const fact = plainFact('facility', layout.page, start, start + text.length, placeCase(text))
    const department = departmentUnder(layout, name.row, cell)
    return {
      ...fact,
      value: department ? `${placeCase(text)}, ${department}` : placeCase(text),
      confidence: Math.min(0.92, name.score) - rank * 0.1,
      detail: {
        role: LABORATORY.test(text) && !STRONG.test(text) ? 'laboratory' : 'letterhead',
        ...(department ? { department } : {}),
      },
    }
  })
}

/** The name in a cell of the letterhead, without what follows a bar or a middle dot. */
function nameInHead(cellText: string): string | null {
  if (cellText.slice(0, 90).includes(':')) return null
  const text = (cellText.split(/\s[|·•–—]\s|[|·•\t]|,? \d/)[0] ?? '')
    .replace(/[\s,.:;|_]+$/, '')
    .replace(/^[^\p{L}]+/u, '')
  const words = text.split(/\s+/)
  if (words.length < 2 || words.length > 10 || text.length > 80 || /[:;!?]/.test(text)) return null
  if (NOT_A_NAME.test(text) || DEPARTMENT.test(text)) return null
  if (!STRONG.test(text) && !WEAK.test(text) && !COMPANY.test(text)) return null
  if (!isCapitalized(text)) return null
  return hasOwnName(text) ? text : null
}

/** "Example Hospital", but not "Surgical pathology" or "Outpatient clinic". */
function hasOwnName(text: string): boolean {
  if (/^(?:community|general|university|regional|county|city|memorial)/i.test(text)) return true
  return withoutSpecialty(text).some((word) => /\p{L}{2}/u.test(word) && !GENERIC.test(word))
}

/** "Genetics clinic" and "Breast imaging" name a department, not a place. */
function withoutSpecialty(text: string): string[] {
  const specialty = specialtyIn(text)
  const rest = specialty ? `${text.slice(0, specialty.start)} ${text.slice(specialty.end)}` : text
  return rest.split(/\s+/).filter((word) => word !== '')
}

/** Whether every word but "of" and the like begins with a capital, as in names. */
function isCapitalized(text: string): boolean {
  return text
    .split(/\s+/)
    .every(
      (word) =>
        !/^\p{Ll}/u.test(word) ||
        /^(?:of|the|and|for|de|del|la|du|des|et|y|der|für|am|at|in|von|breast|clinic|center)$/.test(word),
    )
}

const GENERIC =
  /^(?:für|de|la|du|des|et|y|und|klinik|abteilung|institut|hospital|origin|m\.?d|system|services?|group|clinics?|center|centre|institute|medical|laborator(?:y|ies)|labs?|radiology|imaging|pathology|health|healthcare|oncology|surgery|surgical|diagnostics?|practice|associates|department|of|and|the|for|emergency|room|outpatient|inpatient|mental|public|home|cardiology|dermatology|urology|university|anatomic|clinical|nuclear|medicine|breast|women['’]?s|chest|reference|laboratory's|inc\.?)$/iu

function scoreOf(
  text: string,
  cell: Cell,
  row: number,
  layout: PageLayout,
  rows: PageLayout['rows'],
): number {
  const strong = STRONG.test(text)
  let score = strong ? 0.6 : COMPANY.test(text) ? 0.45 : 0.25
  if (row < 3) score += 0.15
  if (cell.top - cell.bottom > 1.25 * layout.lineHeight) score += 0.15
  if (
    rows
      .slice(row + 1, row + 4)
      .some(({ cells }) => cells.some(({ text: near }) => near.length < 120 && CONTACT.test(near)))
  )
    score += 0.15
  if (text === text.toUpperCase()) score += 0.05
  return score
}

/** The department that stands under a name in the letterhead, over two lines if need be. */
function departmentUnder(layout: PageLayout, row: number, cell: Cell): string | null {
  const under = layout.rows.slice(row + 1, row + 4).flatMap(({ cells }) => cells)
  const beside = under.filter(
    (other) =>
      Math.abs(other.left - cell.left) < 2 * layout.lineHeight ||
      Math.abs((other.left + other.right) / 2 - (cell.left + cell.right) / 2) < 2 * layout.lineHeight,
  )
  const at = beside.findIndex(({ text }) => isDepartment(text.trim()))
  if (at < 0 || at > 1) return null
  const next = beside[at + 1]
  const more =
    next && /^(?:and|&|y|et|und)\s/i.test(next.text) && next.text.split(' ').length < 6
      ? ` ${next.text.trim()}`
      : ''
  return placeCase(beside[at]!.text.trim() + more)
}

function isDepartment(text: string): boolean {
  if (DEPARTMENT.test(text)) return true
  const specialty = specialtyIn(text)
  return (
    specialty !== null &&
    text.split(' ').length < 5 &&
    withoutSpecialty(text).every((word) => GENERIC.test(word))
  )
}

/** Names all in capitals in capital first letters; others as written. */
function placeCase(name: string): string {
  const text = name.replace(/\s+/g, ' ')
  if (text !== text.toUpperCase()) return text
  return text
    .toLowerCase()
    .replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/(?<=\s)(?:Of|And|The|For|At|In|De|Del|La|Du|Des|Et|Y|Und|Für)(?=\s)/g, (word) =>
      word.toLowerCase(),
    )
    .replace(/\b(?:Va|Llc|Llp|Nhs|Chu|Mvz|Usa|Pllc)\b/g, (word) => word.toUpperCase())
}
