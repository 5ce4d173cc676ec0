import type { ReadDocument } from '../document.ts'
import type { FoundFact } from '../fact.ts'
import { fieldsLabelled } from './labels.ts'
import { layoutOf, type PageLayout } from './layout.ts'
import { nameOverLines } from './nameOverLines.ts'
import { type PersonName, readName } from './personName.ts'
import { bestOfEach, plainFact } from './plainFact.ts'

interface RoleLabel {
  role: string
  words: string
  trust: number
}

/** Labels of people who care, by what they did for this document. */
const ROLES: readonly RoleLabel[] = [
  {
    role: 'author',
    words:
      '(?:electronically |digitally |e-?)?signed(?: out)?(?: and \\p{L}+)? by|electronic signature(?: by)?|(?:authored|written|reported|interpreted|read|verified|finali[sz]ed|authenticated|validated|prepared|authori[sz]ed|approved|completed|report(?:ed)? electronically signed|final report) by|author(?: name)?|reporting (?:physician|doctor|radiologist|pathologist)|interpreting (?:physician|radiologist)|validado por|firmado por|signé par|validé par|unterzeichnet von|elektronisch signiert von|befundet von',
    trust: 0.95,
  },
  { role: 'dictated', words: 'dictated by|dictating(?: physician| provider)?|diktiert von', trust: 0.92 },
  {
    role: 'attending',
    words: '(?:attending|admitting|discharging|supervising)(?: (?:physician|doctor|provider|md|surgeon))?',
    trust: 0.9,
  },
  {
    role: 'ordering',
    words:
      '(?:ordering|requesting|submitting)(?: (?:physician|doctor|provider|clinician|md))?|(?:ordered|requested|submitted|asked for) by|(?:physician|provider) requesting|einsender|solicitado por|médico solicitante|prescripteur|demandé par|copy to physician',
    trust: 0.85,
  },
  {
    role: 'referring',
    words:
      'referring(?: (?:physician|doctor|provider|clinician|md))?|referred by|zuweiser|überweisender arzt|médico remitente|médecin adresseur|adressé par',
    trust: 0.85,
  },
  {
    role: 'surgeon',
    // A stamp or a scan's edge eats the first letters: "RGEON", "Qurceon".
    words:
      '(?:name of (?:the )?)?(?:operating |primary |attending )?[sq]?[uy]?r[gcq]eons?|operateur|cirujano|chirurgien',
    trust: 0.9,
  },
  {
    role: 'pathologist',
    words: '(?:attending |signing |staff |case )?pathologist|patólogo|patóloga|pathologe|pathologiste',
    trust: 0.92,
  },
  {
    role: 'radiologist',
    words: '(?:attending |staff )?radiologist|radiólogo|radióloga|radiologe|radiologue',
    trust: 0.92,
  },
  {
    role: 'assistant',
    words: '(?:(?:first|second|surgical) )?assist(?:ant|ing)s?(?: (?:surgeon|physician|doctor))?',
    trust: 0.55,
  },
  { role: 'anesthesiologist', words: 'an(?:a)?esthesiologist|an(?:a)?esthetist', trust: 0.6 },
  {
    role: 'primary-care',
    words:
      'pcp|primary care(?: (?:physician|provider|doctor))?(?: name)?|primary (?:physician|provider)|family (?:doctor|physician)|gp|general practitioner|hausarzt|hausärztin|médecin traitant|médico de cabecera',
    trust: 0.75,
  },
  {
    role: 'clinician',
    words:
      "(?:treating|consulting|performing|rendering|responsible|examining|evaluating) (?:physician|doctor|provider|clinician)|(?:doctor|physician|provider|clinician|consultant)(?:['’]?s)?(?: name)?|(?:medical )?oncologist|cardiologist|examiner|médico(?: tratante)?|médecin|(?:behandelnder )?arzt|ärztin|seen by",
    trust: 0.88,
  },
  { role: 'director', words: '(?:lab(?:oratory)? |medical )?dir(?:ector)?', trust: 0.5 },
]

const LABEL = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${ROLES.map(({ words }) => words).join('|')})(?:\\(s\\))?(?![\\p{L}\\p{N}]|['’]s)`,
  'giu',
)
const WHOLE = ROLES.map((role) => ({ ...role, pattern: new RegExp(`^(?:${role.words})(?:\\(s\\))?$`, 'iu') }))

const PRACTISES =
  /^(?:md|do|mbbs|mbchb|mbbch|bm|np|pa|pac|pa-c|aprn|arnp|fnp|fnp-c|fnpc|fnp-bc|crnp|dnp|frcp|frcs|frcpath|frcr|mrcp|mrcs|facs|facp|facc|facog|fcap|dds|dmd|dpm|dc|od|rn|cnp|cnm|crna|psyd|lcsw|phd|pharmd)$/i
/** A title or letters that make a name a doctor's, in a text without its stops, hyphens and apostrophes. */
const LEARNED =
  /(?<!\p{L})(?:dr|prof|doct|dott|(?:md|do|mbbs|mbchb|mbbch|bm|np|pac?|aprn|arnp|fnp(?:b?c)?|crnp|dnp|frcp|frcs|frcpath|frcr|mrcp|mrcs|facs|facp|facc|facog|fcap|dds|dmd|dpm|dc|od|rn|cnp|cnm|crna|psyd|lcsw|phd|pharmd)(?!\p{L}))/iu
const SIGNATURE_CUE =
  /(?:sincerely|regards|respectfully|yours (?:truly|faithfully)|electronically signed|signed by|signature|hochachtungsvoll|mit freundlichen|atentamente|cordialement)/i

/** Reads who wrote, signed, asked for or carried out what the document tells; `detail.role` says which. */
export function readClinicians(document: ReadDocument): FoundFact[] {
  const facts: FoundFact[] = []
  for (const layout of layoutOf(document)) {
    for (const field of fieldsLabelled(layout, LABEL)) {
      const label = WHOLE.find(({ pattern }) => pattern.test(field.label.text))
      if (!label) continue
      for (const candidate of field.candidates) {
        const read = readName(candidate.text)
        const found =
          (read && nameOverLines(document, layout, candidate, read)) ??
          read ??
          (field.marked ? nameOverLines(document, layout, candidate, null) : null)
        if (!found || !isPlausible(found, field.marked, label.role)) continue
        if (candidate.place === 'below' && label.role === 'director') continue
        const trust = label.trust - (candidate.place === 'below' ? 0.15 : 0) - (field.marked ? 0 : 0.05)
        facts.push(clinicianFact(layout, candidate.start, found, label.role, trust))
        break
      }
    }
    facts.push(...signatures(layout))
  }
  return withoutRepeats(bestOfEach(facts))
}

/** Without a mark after the label ("Signed by"), a title or letters after the name must tell that it is one. */
function isPlausible(name: PersonName, marked: boolean, role: string): boolean {
  const learned = name.credentials.length > 0 || name.title !== null
  return learned || (name.words >= 2 && (marked || role === 'author' || role === 'dictated'))
}

function clinicianFact(
  layout: PageLayout,
  offset: number,
  name: PersonName,
  role: string,
  confidence: number,
): FoundFact {
  const fact = plainFact('clinician', layout.page, offset + name.start, offset + name.end, name.normalized)
  return {
    ...fact,
    value: name.value,
    confidence,
    detail: { role, ...(name.credentials.length > 0 ? { credentials: name.credentials.join(', ') } : {}) },
  }
}

/** Lines that are a name with a doctor's letters or title and nothing more: signatures, and heads of letters. */
function signatures(layout: PageLayout): FoundFact[] {
  const facts: FoundFact[] = []
  for (const [index, row] of layout.rows.entries()) {
    for (const cell of row.cells) {
      if (cell.text.length > 80 || !LEARNED.test(cell.text.replace(/[.'’‐-]/g, ''))) continue
      const name = readName(cell.text)
      if (!name || name.words < 2) continue
      const doctor =
        name.credentials.some((letters) => PRACTISES.test(letters.replace(/\./g, ''))) ||
        /^(?:dr|prof|doct|dott)/i.test(name.title ?? '')
      if (!doctor || /[\p{L}\p{N}]/u.test(cell.text.slice(0, name.start))) continue
      const rest = cell.text.slice(name.end)
      if (
        !/^[\s,.:;)\]|-]*(?:$|\d|(?:on|at)\b|(?:attending|consultant|staff|chief|board|department|pathologist|radiologist|surgeon|oncologist|physician)\b)/iu.test(
          rest,
        )
      )
        continue
      const near = layout.rows.slice(Math.max(0, index - 4), index + 3)
      const signed = near.some(({ cells }) =>
        cells.some(({ text }) => SIGNATURE_CUE.test(text.slice(0, 200))),
      )
      const role = signed ? 'author' : 'named'
      facts.push(clinicianFact(layout, cell.start, name, role, signed ? 0.85 : 0.55))
    }
  }
  return facts
}

/** A name that is only named says nothing where the same name has a role. */
function withoutRepeats(facts: readonly FoundFact[]): FoundFact[] {
  const inRole = new Set(
    facts.filter(({ detail }) => detail?.role !== 'named').map(({ normalized }) => normalized),
  )
  return facts.filter(({ detail, normalized }) => detail?.role !== 'named' || !inRole.has(normalized))
}
