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
const PART_OF_BODY = /^(?:breast|bone|skin|chest|surgical|molecular|diagnostic|interventional) /i
const PLACE =
  /(?<!\p{L})(?:department|dept|division|institute?|section|abteilung|servicio|service|clinic|unit|center|centre|associates|practice|hospital|university|laborator(?:y|ies))(?!\p{L})/iu

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
        if (fact) facts.push({ ...fact, detail: { role: 'label' } })
      }
    }
  }
  const first = layouts[0]
  if (first) facts.push(...inLetterhead(first))
  facts.push(...besideSignatures(document, clinicians))
  const best = bestOfEach(facts.map(({ detail, ...fact }) => fact))
  return best.toSorted((a, b) => b.confidence - a.confidence).slice(0, 3)
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

/** Only in a line that is short and begins every word with a capital: a name, not a sentence. */
function inLetterhead(layout: PageLayout): FoundFact[] {
  const facts: FoundFact[] = []
  for (const row of letterheadRows(layout)) {
    for (const { text, start } of row.cells) {
      if (text.length > 70 || /[:.?]\s*$|:/.test(text) || !DEPARTMENT.test(text.trim())) continue
      if (
        /(?<!\p{L})(?:report|history|results?|findings|consultation|examination|note)(?!\p{L})/iu.test(text)
      )
        continue
      const fact = factIn(
        layout,
        start,
        text,
        HOUSE.test(text) && !/department|division/i.test(text) ? 0.6 : 0.8,
      )
      // "Indications for surgery" ends in a specialty, but names none: nothing but a place's name may stand beside it.
      const rest = fact
        ? text.length - (fact.end - fact.start) - (PART_OF_BODY.exec(text)?.[0].length ?? 0)
        : 0
      if (fact && (PLACE.test(text) || rest < 3)) facts.push(fact)
    }
  }
  const ofDepartments = facts.filter(({ confidence }) => confidence > 0.6)
  return ofDepartments.length > 0 ? ofDepartments : facts
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
