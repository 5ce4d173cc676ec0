import { matchesAtWords, wordStartsIn } from '../wordStarts.ts'

const LABORATORY = 'Laboratory medicine'

/** Fields of medicine by the name the app uses, each with the words that mean it; English, Spanish, French and German. */
const SPECIALTIES: readonly (readonly [string, string])[] = [
  ['Breast surgery', 'breast surg(?:ery|eon|ical oncology)|breast (?:clinic|center|centre)'],
  ['Surgical oncology', 'surgical oncolog(?:y|ist)'],
  [
    'Radiation oncology',
    'radiation oncolog(?:y|ist)|radiotherap(?:y|ist)|clinical oncolog(?:y|ist)|strahlentherapie|radioterapia|radiothérapie',
  ],
  ['Gynecologic oncology', 'gyn(?:a?ecologic(?:al)?)? oncolog(?:y|ist)'],
  ['Hematology and oncology', 'h(?:a)?ematology ?(?:/|and|&|-) ?oncology|hem/onc|hematologist[/-]oncologist'],
  [
    'Medical oncology',
    '(?:medical )?oncolog(?:y|ist)|onkologie|oncología|oncologie|cancer (?:center|centre|institute)',
  ],
  ['Hematology', 'ha?ematolog(?:y|ist)|hämatologie|hematología|hématologie'],
  ['Neuroradiology', 'neuroradiolog(?:y|ist)'],
  ['Interventional radiology', 'interventional radiolog(?:y|ist)'],
  ['Nuclear medicine', 'nuclear medicine|nuklearmedizin|medicina nuclear|médecine nucléaire'],
  [
    'Radiology',
    '(?:diagnostic )?radiolog(?:y|ist)|(?:diagnostic|medical) imaging|imaging (?:center|centre|department|services)|radiología|radiologie|mammography',
  ],
  ['Dermatopathology', 'dermatopatholog(?:y|ist)'],
  ['Neuropathology', 'neuropatholog(?:y|ist)'],
  ['Cytology', 'cytopatholog(?:y|ist)|cytology'],
  [
    'Pathology',
    '(?:surgical |anatomic(?:al)? |clinical )?patholog(?:y|ist)|histopatholog(?:y|ist)|patholog(?:ie|isch\\p{L}*)|anatomía patológica|patología|anatomie pathologique|anatomopathologie',
  ],
  [
    LABORATORY,
    'laboratory medicine|clinical laborator(?:y|ies)|laboratory|laboratories|labormedizin|laboratorio(?: clínico)?|laboratoire',
  ],
  [
    'Genetics',
    '(?:medical |clinical |cancer )?genetics?(?: clinic| counsel(?:l)?(?:ing|or))?|genetik|genética|génétique',
  ],
  ['Neurosurgery', 'neurosurg(?:ery|eon|ical)|neurological surgery|neurochirurgie|neurocirugía'],
  ['Orthopedic surgery', 'orthop(?:a)?edic(?:s| surg(?:ery|eon))?|orthopädie|traumatología|orthopédie'],
  ['Cardiac surgery', '(?:cardiac|cardiothoracic|cardiovascular|heart) surg(?:ery|eon)|herzchirurgie'],
  ['Thoracic surgery', 'thoracic surg(?:ery|eon)'],
  ['Vascular surgery', 'vascular surg(?:ery|eon)|gefäßchirurgie'],
  ['Plastic surgery', 'plastic(?: and reconstructive)? surg(?:ery|eon)'],
  ['Colorectal surgery', '(?:colo-?rectal|colon and rectal) surg(?:ery|eon)'],
  ['Oral surgery', '(?:oral|maxillofacial|oral and maxillofacial) surg(?:ery|eon)'],
  ['General surgery', '(?:general )?surg(?:ery|eon)|chirurgie|cirugía(?: general)?'],
  ['Cardiology', 'cardiolog(?:y|ist)|kardiologie|cardiología|cardiologie'],
  ['Pulmonology', 'pulmon(?:ology|ologist|ary medicine)|respiratory medicine|pneumologie|neumología'],
  ['Gastroenterology', 'gastroenterolog(?:y|ist)|gastroenterologie|gastroenterología|gastro-entérologie'],
  ['Hepatology', 'hepatolog(?:y|ist)|hepatología|hépatologie'],
  ['Nephrology', 'nephrolog(?:y|ist)|nephrologie|nefrología|néphrologie'],
  ['Endocrinology', 'endocrinolog(?:y|ist)|endokrinologie|endocrinología|endocrinologie'],
  ['Rheumatology', 'rheumatolog(?:y|ist)|rheumatologie|reumatología|rhumatologie'],
  ['Neurology', 'neurolog(?:y|ist)|neurologie|neurología'],
  ['Psychiatry', 'psychiatr(?:y|ist)|psychiatrie|psiquiatría'],
  ['Psychology', 'psycholog(?:y|ist)'],
  ['Dermatology', 'dermatolog(?:y|ist)|dermatologie|dermatología'],
  ['Ophthalmology', 'ophthalmolog(?:y|ist)|augenheilkunde|oftalmología|ophtalmologie'],
  [
    'Otolaryngology',
    'otolaryngolog(?:y|ist)|otorhinolaryngolog(?:y|ist)|ear,? nose,? (?:and|&) throat|\\bENT\\b|hno|otorrinolaringología',
  ],
  ['Urology', 'urolog(?:y|ist)|urologie|urología'],
  ['Gynecology', 'gyna?ecolog(?:y|ist)|frauenheilkunde|ginecología|gynécologie'],
  ['Obstetrics and gynecology', 'ob(?:stetrics)? ?(?:/|and|&|-) ?gyn(?:a?ecology)?|ob-?gyn'],
  ['Pediatrics', 'p(?:a)?ediatric(?:s|ian)|pediatría|pédiatrie|kinderheilkunde'],
  ['Geriatrics', 'geriatric(?:s|ian)|geriatric medicine'],
  ['Infectious disease', 'infectious diseases?'],
  ['Allergy and immunology', 'allergy(?: (?:and|&) (?:clinical )?immunology)?|allergist|immunolog(?:y|ist)'],
  ['Anesthesiology', 'ana?esthesi(?:a|ology|ologist|e)|anestesiología|anästhesie'],
  ['Pain medicine', 'pain (?:medicine|management|clinic)'],
  ['Palliative care', 'palliative (?:care|medicine)|hospice'],
  [
    'Physical medicine and rehabilitation',
    'physical medicine(?: (?:and|&) rehabilitation)?|physiatr(?:y|ist)|rehabilitation medicine',
  ],
  ['Podiatry', 'podiatr(?:y|ist)'],
  ['Sports medicine', 'sports medicine'],
  ['Emergency medicine', 'emergency (?:medicine|department|room)|notaufnahme|urgencias|urgences'],
  ['Critical care', 'critical care|intensive care'],
  ['Hospital medicine', 'hospitalist|hospital medicine'],
  [
    'Family medicine',
    'family (?:medicine|practice|physician|doctor)|general practi(?:ce|tioner)|hausarzt|allgemeinmedizin|medicina (?:familiar|general)|médecine générale|primary care',
  ],
  ['Internal medicine', 'internal medicine|internist|innere medizin|medicina interna|médecine interne'],
]

const WORDS = SPECIALTIES.map(
  ([name, words]) =>
    [name, { source: `(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, flags: 'giu' }] as const,
)

export interface NamedSpecialty {
  name: string
  /** Where its words stand in the text. */
  start: number
  end: number
}

/** The specialty a few words name, the longest where several do; null where none does. */
export function specialtyIn(text: string): NamedSpecialty | null {
  let found: NamedSpecialty | null = null
  const starts = wordStartsIn(text)
  for (const [name, pattern] of WORDS) {
    const [match] = matchesAtWords(text, starts, pattern)
    if (!match) continue
    const named = { name, start: match.index, end: match.index + match[0].length }
    if (!found || tellsMore(named, found)) found = named
  }
  return found
}

/** The longer words do; but in "Breast pathology, molecular laboratory" the laboratory is pathology's. */
function tellsMore(one: NamedSpecialty, other: NamedSpecialty): boolean {
  const isLaboratory = one.name === LABORATORY
  if (isLaboratory !== (other.name === LABORATORY)) return !isLaboratory
  return one.end - one.start > other.end - other.start
}
