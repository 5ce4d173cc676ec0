import { type Random, randomFrom } from './random.ts'

const SITES =
  'breast prostate colon liver kidney lung thyroid bladder ovary pancreas stomach skin brain spine hip knee shoulder heart esophagus rectum uterus cervix spleen adrenal parotid'.split(
    ' ',
  )
const SIDES = ['left', 'right', 'bilateral', 'midline', 'upper outer', 'lower inner', 'anterior', 'posterior']
const FINDINGS =
  'carcinoma adenocarcinoma lymphoma melanoma nodule mass lesion calcification effusion stenosis fracture edema infiltrate opacity cyst polyp ulcer hernia thrombus aneurysm atrophy fibrosis metastasis adenopathy'.split(
    ' ',
  )
const QUALITIES =
  'invasive benign malignant indeterminate stable suspicious moderate mild severe focal diffuse irregular well-circumscribed heterogeneous enhancing chronic acute recurrent residual multifocal small large subtle'.split(
    ' ',
  )
const TESTS =
  'mammogram ultrasound biopsy radiograph colonoscopy cystoscopy bronchoscopy echocardiogram scintigraphy spirometry electrocardiogram endoscopy laparoscopy mastectomy prostatectomy lobectomy'.split(
    ' ',
  )
const DRUGS =
  'tamoxifen letrozole metformin lisinopril atorvastatin warfarin apixaban prednisone methotrexate cisplatin carboplatin paclitaxel trastuzumab pembrolizumab levothyroxine omeprazole gabapentin amoxicillin furosemide bisoprolol'.split(
    ' ',
  )
const MARKERS = [
  'estrogen receptor',
  'progesterone receptor',
  'HER2',
  'Ki-67',
  'PD-L1',
  'CK7',
  'TTF-1',
  'p53',
]
const NAMES =
  'Nora Olaf Marta Jonas Ines Pavel Lucía André Zoë Björn Amina Tomás Greta Henrik Mónica Kwame Yuki Leïla Sören Chloé'.split(
    ' ',
  )
const FAMILIES =
  'Example Muster Sample Fictional Placeholder Beispiel Ejemplo Exemple Vzor Esempio Mallipää Pelda'.split(
    ' ',
  )
const PREFIXES = ['', '', '', 'peri', 'hyper', 'hypo', 'para', 'endo', 'epi', 'sub', 'poly', 'intra', 'trans']
const ROOTS =
  'cardi hepat nephr gastr neur derm oste arthr my angi lymph aden chondr cyst enter fibr gloss hemat hyster kerat laryng mening necr onc ophthalm ot phleb pneum proct pulmon rhin spondyl thorac trache ur vas ventricul vertebr'.split(
    ' ',
  )
const SUFFIXES =
  'itis oma osis opathy ectomy ology otomy ogram oscopy algia emia omegaly oplasty orrhaphy ostomy ogenic oid al ic'.split(
    ' ',
  )

const SENTENCES: ((random: Random) => string)[] = [
  (r) =>
    `The ${r.pick(TESTS)} shows a ${r.pick(QUALITIES)} ${r.pick(FINDINGS)} in the ${side(r)} ${site(r)}.`,
  (r) => `There is no evidence of ${r.pick(FINDINGS)} or ${rare(r)} in the ${site(r)}.`,
  (r) => `A ${decimal(r, 9)} x ${decimal(r, 6)} cm ${r.pick(FINDINGS)} was seen on ${date(r)}.`,
  (r) =>
    `The ${r.pick(MARKERS)} is ${r.pick(['positive', 'negative', 'equivocal'])} in ${r.below(101)} % of cells.`,
  (r) =>
    `Continue ${r.pick(DRUGS)} ${r.pick([5, 10, 20, 25, 40, 50, 75, 100, 250, 500])} mg daily with food.`,
  (r) => `History of ${rare(r)} and ${rare(r)}, treated with ${r.pick(DRUGS)}.`,
  (r) => `Dr. ${name(r)} recommends a follow-up ${r.pick(TESTS)} in ${1 + r.below(12)} months.`,
  (r) =>
    `Margins are ${r.pick(['clear', 'involved', 'close'])}; lymph nodes ${r.below(5)}/${5 + r.below(20)} positive.`,
  (r) => `Compared with the prior study of ${date(r)} the ${rare(r)} is ${r.pick(QUALITIES)}.`,
  (r) => `Hemoglobin ${decimal(r, 17)} g/dL, creatinine ${decimal(r, 3)} mg/dL, accession S${r.below(1e6)}.`,
  (r) => `The specimen labelled ${rare(r)} is received in formalin and submitted entirely.`,
  (r) => `We discussed the risks and benefits of ${r.pick(TESTS)} and ${rare(r)} at length.`,
]

const site = (random: Random) => random.pick(SITES)
const side = (random: Random) => random.pick(SIDES)
const name = (random: Random) => `${random.pick(NAMES)} ${random.pick(FAMILIES)}`
const decimal = (random: Random, below: number) => (random.next() * below).toFixed(1)

function date(random: Random): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${2001 + random.below(25)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`
}

/** One of some ten thousand words: a few often, most hardly ever, as in any language. */
function rare(random: Random): string {
  const skewed = (items: readonly string[]) => items[Math.floor(random.next() ** 2 * items.length)]!
  return skewed(PREFIXES) + skewed(ROOTS) + skewed(SUFFIXES)
}

/**
 * The text of one made-up page of a medical report: a letterhead with a patient's name, then lines of findings.
 *
 * @param seed the same page for the same seed
 * @param words about so many
 */
export function medicalPage(seed: number, words = 260): string {
  const random = randomFrom(seed * 7919 + 17)
  const lines = [
    `${random.pick(['Riverside', 'Lakeview', 'Northgate', 'St. Example'])} Hospital, Department of ${random.pick(SITES)} medicine`,
    `Patient: ${name(random)}   Date of birth: ${date(random)}   MRN: ${1e6 + random.below(9e6)}`,
    `Report date: ${date(random)}   ${random.pick(['Final report', 'Preliminary report', 'Addendum'])}`,
  ]
  let count = 24
  while (count < words) {
    const sentence = random.pick(SENTENCES)(random)
    lines.push(sentence)
    count += sentence.split(' ').length
  }
  return lines.join('\n')
}

/** What people look for on such pages, by the kind of question. */
export const QUERIES: Readonly<Record<string, readonly string[]>> = {
  'one word': ['carcinoma', 'mammogram', 'tamoxifen', 'metastases', 'creatinine', 'hernia', 'Zoë', 'tumor'],
  'two words': [
    'lobectomy pembrolizumab',
    'breast biopsy',
    'estrogen positive',
    'stable nodule',
    'hip fracture',
  ],
  'three words': ['left breast carcinoma', 'ki-67 negative margins', 'lung nodule follow-up'],
  'while typing': [
    'ca',
    'car',
    'carc',
    'carcin',
    'carcinom',
    'ma',
    'mam',
    're',
    'rep',
    'posi',
    'breast bi',
    'hemo',
  ],
  phrase: [
    '"invasive carcinoma"',
    '"estrogen receptor is positive"',
    '"no evidence of"',
    '"left lung"',
    '"clear lymph"',
  ],
  rare: [
    'S123456',
    'perihepatitis',
    'transvertebroid',
    'Lucia Mallipaa 2014-03-09',
    'zebra',
    'polyvascularic',
  ],
  'very common': ['patient', 'report', 'the', 'date of birth', 'hospital report', 'is', 'medicine patient'],
}
