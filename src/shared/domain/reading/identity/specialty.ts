import type { ReadDocument } from '../document.ts'
import type { FoundFact } from '../fact.ts'
import { readClinicians } from './clinician.ts'
import { fieldsLabelled } from './labels.ts'
import { layoutOf, type PageLayout } from './layout.ts'
import { letterheadRows } from './letterhead.ts'
import { bestOfEach, plainFact } from './plainFact.ts'
import { specialtyIn } from './specialties.ts'

const LABEL =
  /(?<![\p{L}\p{N}])(?:specialt(?:y|ies)|speciality|department|dept|service|clinic|fachrichtung|fachgebiet|abteilung|especialidad|servicio|spécialité)(?![\p{L}\p{N}])/giu
const DEPARTMENT =
  /(?<![\p{L}\p{N}])(?:department|dept\.?|division|institute|section|institut|abteilung|servicio|service) (?:of|für|de) |(?:department|clinic|division|unit|center|centre|associates|practice|laborator(?:y|ies)|institute|medicine|practice|genetics|imaging|radiology|pathology|oncology|cardiology|neurology|urology|dermatology|surgery)$/iu

/** A whole house is named after what it is known for; which of its departments wrote is said elsewhere. */
const HOUSE = /(?<!\p{L})(?:center|centre|institute|hospital|university)(?!\p{L})/iu
const DEPARTMENT_OF_HOUSE = /department|division/i
const SUBFIELD = /^(?:breast|bone|skin|chest|surgical|molecular|diagnostic|interventional) /i
const PLACE =
  /(?<!\p{L})(?:department|dept|division|institute?|section|abteilung|servicio|service|clinic|unit|center|centre|associates|practice|hospital|university|laborator(?:y|ies))(?!\p{L})/iu
const TITLE = /(?<!\p{L})(?:report|history|results?|findings|consultation|examination|note)(?!\p{L})/iu
const OF_HOUSE = 0.6
const OF_DEPARTMENT = 0.8

/** Reads the field of medicine a document comes from: its letterhead, a label, or the words beside a signature. */
export function readSpecialties(
  document: ReadDocument,
  clinicians: readonly FoundFact[] = readClinicians(document),
): FoundFact[] {
  const facts: FoundFact[] = []
  const layouts = layoutOf(document)
  for (const layout of layouts) {
    for (const { marked, candidates } of fieldsLabelled(layout, LABEL)) {
      if (!marked) continue
      for (const { start, text, place } of candidates) {
        const fact = place === 'below' ? null : factIn(layout, start, text.slice(0, 60), 0.85)
        if (fact) facts.push(fact)
      }
    }
  }
  const first = layouts[0]
  if (first) facts.push(...inLetterhead(first))
  facts.push(...besideSignatures(document, clinicians))
  return bestOfEach(facts)
    .toSorted((a, b) => b.confidence - a.confidence)
    .slice(0, 3)
}

function factIn(layout: PageLayout, start: number, text: string, confidence: number): FoundFact | null {
  const named = specialtyIn(text)
  if (!named) return null
  return {
    ...plainFact('specialty', layout.page, start + named.start, start + named.end, named.name),
    value: named.name,
    confidence,
  }
}

/** A department's own name counts, not its house's. */
function inLetterhead(layout: PageLayout): FoundFact[] {
  const facts = letterheadRows(layout).flatMap(({ cells }) =>
    cells.flatMap(({ text, start }) => inHeadLine(layout, start, text) ?? []),
  )
  const ofDepartments = facts.filter(({ confidence }) => confidence === OF_DEPARTMENT)
  return ofDepartments.length > 0 ? ofDepartments : facts
}

/** Only in a line that is short and a name, not a sentence, a field or a title. */
function inHeadLine(layout: PageLayout, start: number, text: string): FoundFact | null {
  if (text.length > 70 || /[.?]\s*$|:/.test(text) || !DEPARTMENT.test(text.trim()) || TITLE.test(text))
    return null
  const isHouse = HOUSE.test(text) && !DEPARTMENT_OF_HOUSE.test(text)
  const fact = factIn(layout, start, text, isHouse ? OF_HOUSE : OF_DEPARTMENT)
  if (!fact) return null
  // "Indications for surgery" ends in a specialty, but names none: nothing but a place's name may stand beside it.
  const beside = text.length - (fact.end - fact.start) - (SUBFIELD.exec(text)?.[0].length ?? 0)
  return PLACE.test(text) || beside < 3 ? fact : null
}

/** "Attending pathologist" on the line of a signature, or on one of the two beneath it. */
function besideSignatures(document: ReadDocument, clinicians: readonly FoundFact[]): FoundFact[] {
  const facts: FoundFact[] = []
  const layouts = new Map(layoutOf(document).map((layout) => [layout.page.pageIndex, layout]))
  for (const clinician of clinicians) {
    const layout = layouts.get(clinician.pageIndex)
    if (!layout || !/^(?:author|pathologist|radiologist|surgeon)$/.test(clinician.detail?.role ?? ''))
      continue
    const lines = layout.page.text
      .slice(clinician.end, clinician.end + 120)
      .split('\n')
      .slice(0, 3)
    let at = clinician.end
    for (const line of lines) {
      const fact = line.length < 60 && !/[.:]\s+\p{L}/u.test(line) ? factIn(layout, at, line, 0.75) : null
      if (fact) {
        facts.push(fact)
        break
      }
      at += line.length + 1
    }
  }
  return facts
}
