import type { ReadDocument } from '../document.ts'
import type { FactKind, FoundFact } from '../fact.ts'
import { readBirthDates } from './birthDate.ts'
import { dateSettlerOf } from './dateOrder.ts'
import { fieldsLabelled } from './labels.ts'
import { layoutOf, type PageLayout } from './layout.ts'
import { bestOfEach, plainFact, withoutOpenRepeats } from './plainFact.ts'

interface DateLabel {
  kind: FactKind
  role: string
  words: string
  trust?: number
}

/** Labels of dates in English, Spanish, French and German. Where two match at one place, the longer words count. */
const LABELS: readonly DateLabel[] = [
  {
    kind: 'collected-date',
    role: 'collected',
    words:
      'collected(?: on| date)?|coll(?:ection)? date|date(?: and time|/time)?(?: of)? (?:collected|collection)|collection(?: date)?(?:/| and )?time|(?:specimen|sample)(?: collection)? date|date of sample|sampling date|specimen (?:taken|collected)|date of specimen|date obtained|obtained|(?:date )?drawn(?: on)?|(?:sample )?taken(?: on)?|date taken|date of biopsy|biopsy date|fecha (?:de )?(?:toma|recogida|extracción)|date (?:de|du) prélèvement|prélevé le|entnahme(?:datum)?|abnahme(?:datum)?|entnommen am',
  },
  {
    kind: 'collected-date',
    role: 'received',
    words:
      'received(?: on| date)?|date(?: and time|/time)?(?: of)? (?:received|receipt)|accessioned|date accessioned|specimen received|eingang(?:sdatum)?|eingegangen am|(?:fecha de )?recibid[oa]|fecha (?:de )?recepción|reçue? le',
    trust: 0.9,
  },
  {
    kind: 'reported-date',
    role: 'reported',
    words:
      'reported(?: on| date)?|report(?:ing)? date|date(?: and time|/time)?(?: of)? (?:reported|report)|result(?:ed)?(?: on| date)|date resulted|resulted|finali[sz]ed(?: on)?|final report(?: date)?|verified(?: on| date)?|date verified|sign(?:ed)?[- ]?out(?: date)?|date signed(?: out)?|issued(?: on)?|date (?:of )?issued?|authori[sz]ed on|date authori[sz]ed|approved on|validated on|completed(?: on)?|date completed|befunddatum|berichtsdatum|ausgang(?:sdatum)?|fecha (?:del? )?(?:informe|reporte|resultado|emisión)|date (?:du|de) (?:compte[- ]rendu|rapport|résultat)|édité le|validé le',
  },
  {
    kind: 'reported-date',
    role: 'signed',
    words: '(?:electronically |digitally )?signed(?: on| date)?|e-signed',
    trust: 0.75,
  },
  {
    kind: 'reported-date',
    role: 'dictated',
    words: 'dictated(?: on)?|date dictated|dictation date|dd|dictation',
    trust: 0.6,
  },
  {
    kind: 'reported-date',
    role: 'letter',
    words: 'letter(?: date)?|date of (?:this )?letter|letter dated',
    trust: 0.85,
  },
  {
    kind: 'visit-date',
    role: 'service',
    words:
      'date\\(?s?\\)? of service|d\\.?o\\.?s\\.?|service date|date of start service|fecha de (?:atención|servicio)|date of care',
  },
  {
    kind: 'visit-date',
    role: 'visit',
    words:
      'visit(?: date)?|date of (?:the )?(?:visit|encounter|appointment|consult(?:ation)?|evaluation|clinic)|encounter(?: date)?|appointment(?: date)?|(?:date )?seen(?: on)?|clinic date|consult(?:ation)? date|evaluation date|fecha de (?:la )?(?:consulta|visita)|date de (?:la )?(?:consultation|visite)|vorstellung(?:sdatum)?|vorgestellt am|besuchsdatum',
  },
  {
    kind: 'visit-date',
    role: 'admission',
    words:
      "admission(?: date)?|date of admission|admit(?:ted)?(?: date| on)?|date admitted|fecha (?:de )?ingreso|date d[’']admission|date d[’']entrée|aufnahme(?:datum)?|aufgenommen am",
  },
  {
    kind: 'visit-date',
    role: 'discharge',
    words:
      'discharged?(?: date| on)?|date of discharge|date discharged|fecha (?:de )?(?:alta|egreso)|date de sortie|entlassung(?:sdatum)?|entlassen am',
  },
  {
    kind: 'visit-date',
    role: 'procedure',
    words:
      "procedure date|date of (?:the )?(?:procedure|operation|surgery)|surgery date|operation date|operated on|fecha de (?:la )?(?:cirugía|operación|intervención|procedimiento)|date (?:de l[’']|d[’'])(?:opération|intervention)|op-?datum|operationsdatum",
  },
  {
    kind: 'visit-date',
    role: 'exam',
    words:
      "exam(?:ination)? date|date of (?:the )?(?:exam(?:ination)?|study|test|scan|imaging)|study date(?:/time)?|scan date|test date|exam(?:ination)? performed(?: on)?|(?:date )?performed(?: on)?|date of procedure/exam|fecha del? (?:estudio|examen|exploración)|date de (?:l[’'])?examen|untersuchung(?:sdatum)?|untersucht am",
  },
  { kind: 'visit-date', role: 'recorded', words: 'recorded(?: on| date)?|date recorded', trust: 0.7 },
  { kind: 'reported-date', role: 'document', words: 'date|dated|fecha|datum', trust: 0.6 },
]

const LABEL = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${LABELS.map(({ words }) => words).join('|')})(?![\\p{L}])(?=\\s*(?:[^\\p{L}\\s]|$|\\p{L}{3,10}\\.? \\d|(?:on|at|el|le|am|the)\\b))`,
  'giu',
)

/** Reads the dates that say when a sample was taken, a report was made and a patient was seen; `detail.role` says which. */
export function readDocumentDates(document: ReadDocument): FoundFact[] {
  const settler = dateSettlerOf(document)
  const facts: FoundFact[] = []
  for (const layout of layoutOf(document)) {
    for (const field of fieldsLabelled(layout, LABEL)) {
      const label = labelOf(field.label.text)
      if (
        label &&
        /^(?:taken|drawn|obtained)/.test(field.label.text) &&
        !isOfSample(layout, field.label.start)
      )
        continue
      if (!label || isAboutOthers(layout, field.label.start)) continue
      if (
        !field.marked &&
        /^\p{Ll}/u.test(field.label.text) &&
        !/^(?:taken|drawn|collected|dated)/.test(field.label.text)
      )
        continue
      for (const { start, end, place } of field.candidates) {
        const date = settler.dateWithin(layout.page.pageIndex, start, end)
        if (!date || !leadsTo(layout.page.text.slice(start, date.start))) continue
        if (
          label.role === 'document' &&
          (!field.marked || place === 'below' || field.layout.page.pageIndex > 0)
        )
          break
        facts.push(
          factFrom(
            settler,
            layout,
            date,
            label.kind,
            label.role,
            (label.trust ?? 1) - (place === 'below' ? 0.15 : 0),
          ),
        )
        break
      }
    }
  }
  for (const layout of layoutOf(document)) facts.push(...signedDates(settler, layout))
  const [first] = layoutOf(document)
  if (first && !facts.some(({ kind }) => kind === 'reported-date')) {
    const letter = letterDate(first)
    const date = letter && settler.dateWithin(first.page.pageIndex, letter.start, letter.end)
    const fact = date && factFrom(settler, first, date, 'reported-date', 'letter', 0.65)
    const taken = [...readBirthDates(document), ...facts].map(({ value }) => value)
    if (fact && !taken.includes(fact.value)) facts.push(fact)
  }
  return withoutOpenRepeats(bestOfEach(facts))
}

const SIGNED_BY =
  /(?<![\p{L}\p{N}])(?:(?:electronically |digitally |e-?)?signed(?: out)? by|electronic signature(?: by)?|(?:verified|finali[sz]ed|authenticated|validated) by|elektronisch signiert von|firmado por|signé par)(?![\p{L}\p{N}])/giu

/** "Electronically signed by Jane Example, MD on 03/12/2026": between stand a name and few words more. */
function signedDates(settler: ReturnType<typeof dateSettlerOf>, layout: PageLayout): FoundFact[] {
  const { page } = layout
  return fieldsLabelled(layout, SIGNED_BY).flatMap(({ candidates: [candidate] }) => {
    if (!candidate) return []
    const date = settler.dateWithin(
      page.pageIndex,
      candidate.start,
      Math.min(candidate.blockEnd, candidate.start + 110),
    )
    if (!date || date.year === null) return []
    const between = page.text.slice(candidate.start, date.start)
    const isNear = between.split(/\s+/).length < 14 && !/[\p{L}]:|\.\s\p{Lu}\p{Ll}+ \p{Ll}/u.test(between)
    return isNear ? [factFrom(settler, layout, date, 'reported-date', 'signed', 0.8)] : []
  })
}

function factFrom(
  settler: ReturnType<typeof dateSettlerOf>,
  layout: PageLayout,
  date: NonNullable<ReturnType<typeof settler.dateWithin>>,
  kind: FactKind,
  role: string,
  trust: number,
): FoundFact {
  const { page } = layout
  const { normalized, choices, reason, confidence } = settler.settle(date, page.pageIndex)
  return {
    ...plainFact(kind, page, date.start, date.end, normalized),
    confidence: Math.round(confidence * trust * 100) / 100,
    detail: { role },
    ...(choices ? { choices } : {}),
    ...(reason ? { reason } : {}),
  }
}

const WHOLE_LABELS = LABELS.map((label) => ({ ...label, pattern: new RegExp(`^(?:${label.words})$`, 'iu') }))

function labelOf(text: string): DateLabel | null {
  return WHOLE_LABELS.find(({ pattern }) => pattern.test(text)) ?? null
}

/** Between a label and its date may stand nothing but marks, a time or a weekday. */
function leadsTo(between: string): boolean {
  const rest = between.replace(/\d{1,2}:\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?|h)?/gi, '')
  return /^\W*(?:(?:on|at|the|el|le|am|den|(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?)\W*)*$/iu.test(
    rest,
  )
}

/** A date of onset, expiry, printing, or of the label's word in another sense ("Last visit", "Next appointment"). */
function isAboutOthers(layout: PageLayout, labelStart: number): boolean {
  const before = layout.page.text.slice(Math.max(0, labelStart - 30), labelStart)
  return /(?:last|next|prior|previous|follow[- ]?up|expir(?:y|ation)|symptom|onset|injury|birth|print(?:ed)?|order(?:ed)?|start|end|due|effective|signature|invoice|statement|billing|insurance|policy|vaccin\w*|scheduled|menstrual|period|death|release|revision|version|fax)\s*[-:]?\s*$/iu.test(
    before.slice(before.lastIndexOf('\n') + 1),
  )
}

/** In running text, "taken on" speaks of a sample only where one is named before it. */
function isOfSample(layout: PageLayout, labelStart: number): boolean {
  return /\b(?:samples?|specimens?|blood|biops(?:y|ies)|tissue|urine|swabs?|smears?|slides?|probe|muestra)\b[^.]{0,60}$/i.test(
    layout.page.text.slice(Math.max(0, labelStart - 90), labelStart),
  )
}

/** A line of its own high on the first page that is nothing but a date, perhaps after a place: "Sampletown, 2 April 2026". */
function letterDate(layout: PageLayout): { start: number; end: number } | null {
  const dateOnly =
    /^(?:\p{Lu}[\p{L} .-]{2,25}, (?:den |le |a )?)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2}(?:st|nd|rd|th|\.)? (?:de )?\p{L}{3,10}\.?,?(?: de)? \d{4}|\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?, ?\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2})$/iu
  for (const row of layout.rows.slice(0, Math.max(6, Math.ceil(layout.rows.length / 3)))) {
    const cell = row.cells[0]!
    if (row.cells.length === 1 && cell.text.length < 60 && dateOnly.test(cell.text.trim())) return cell
  }
  return null
}
