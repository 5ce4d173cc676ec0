import type { TextRange } from '../../page.ts'

/** A person's name as written, at offsets in the text it was read from. */
export interface PersonName extends TextRange {
  /** In its written order, one space between words. */
  value: string
  /** "First Middle Last", in title case. */
  normalized: string
  /** Words of the name proper. */
  words: number
  /** "Dr" and the like before it. */
  title: string | null
  /** "MD", "PhD" and the like after it. */
  credentials: readonly string[]
}

const TITLES = new Set(
  'dr dra doctor prof professor mr mrs ms miss mx sir dame sr sra srta don doña herr frau mme mlle monsieur madame señor señora pd priv.-doz dott doctora docteur'.split(
    ' ',
  ),
)
const MEDICAL_TITLES = new Set([
  'dr',
  'doctor',
  'prof',
  'professor',
  'pd',
  'dott',
  'doctora',
  'docteur',
  'priv.-doz',
])

const CREDENTIALS = new Set(
  'md do phd np rn pa pac aprn arnp fnp fnpc fnpbc crnp dnp mbbs mbchb mbbch bm bch frcp frcs frcpath frcr mrcp mrcs facs facp facc facog fcap fasco dds dmd dpm dc od pharmd rph msn bsn lpn cnp cnm crna mph msc ms ma mba psyd lcsw dsc scd dphil rd ma-ccc'.split(
    ' ',
  ),
)

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])
const PARTICLES = new Set(
  'de la las los del della di da das dos do du des den der van von zu zum zur ten ter le el al bin bint ibn abu y e und'.split(
    ' ',
  ),
)

/** Words that end a name: the next field of the form, or no name at all. */
const STOP_WORDS = new Set(
  (
    'male female masculin féminin masculino femenino männlich weiblich gender sex sexo sexe geschlecht dob d.o.b date born birth birthdate age aged edad âge alter mrn mr# id ids no number num account acct accession ' +
    'phone tel telephone fax mobile email e-mail address addr street room bed ward unit location loc department dept physician doctor provider surgeon pathologist radiologist attending referring ordering ' +
    'decision aids education instructions portal safety rights care plan goals concerns advocate satisfaction ' +
    'med rec final pathologic pathological gross microscopic macroscopic description frozen section intraoperative intra-operative consultation ancillary studies additional senior staff clinician clinicians treating performing confidential rights reserved identification registry document serial stains edited other part container submitted source label labeled block blocks slide slides biopsy resection excision dissection invasion vascular margin margins tumor tumour carcinoma cancer lymph node nodes left right brain kidney prostate cervix uterus ovary breast lung liver colon skin thyroid bladder stomach omentum addendum amended revised preliminary impression findings technique comparison indication surg path hosp uuid tcga adm acct soc sec text pager ' +
    'office contact practice physicians emr ehr system care team members organization company agency pharmacy vaccine hospital clinic center centre institute laboratory laboratories lab medical medicine health healthcare university associates group services service pathology radiology oncology cardiology surgery imaging ' +
    'report page record records admission admitted discharge discharged ssn race ethnicity ethnic language insurance insured payer plan status visit encounter specimen collected received reported procedure billing fin csn nhs hospital ' +
    'relationship guarantor signature signed electronically dictated transcribed diagnosis history clinical examination exam study test tests result results comments comment notes note summary information demographics details ' +
    'first last middle surname forename given family maiden previous nombre apellido apellidos nom prénom prenom vorname nachname geburtsdatum fecha unknown none n/a na nil redacted anonymous self see the this that and or of for with by to from on at in is was has had not are she he her his ' +
    'yes home work cell city state zip country county time type nurse assistant resident intern fellow cc copy sincerely regards dear thank january february april june july august september october november december monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
)

/** These stand where a name has been taken out or not filled in. */
const PLACEHOLDER = /^(?:x+|y+|z+|abc[d-z]*|xyz|\p{L})$/iu

const TOKEN = /[ \t\n]*(\p{L}[\p{L}\p{M}]*(?:['’.\-‐]+\p{L}[\p{L}\p{M}]*)*[.]?|\S)/uy
const LONGEST = 120

interface Token extends TextRange {
  text: string
  /** Lower case, without a final stop or inner stops. */
  plain: string
}

/** How strictly the words must look like a name. */
export interface NameDemands {
  /** Take words in lower case: only where a label says for certain that a name follows. */
  lowerCase?: boolean
  /** Take a single word. */
  single?: boolean
}

/** The name that a text begins with, if it begins with one: "PATIENT, SAMPLE B", "Dr. Sample B. Patient, MD". */
export function readName(text: string, demands: NameDemands = {}): PersonName | null {
  const tokens = tokensOf(text.slice(0, LONGEST))
  let at = 0
  while (
    at < tokens.length &&
    /^[^\p{L}]$/u.test(tokens[at]!.text) &&
    !/[\p{N}█■[*#_(]/u.test(tokens[at]!.text)
  )
    at++
  const first = at
  let title: string | null = null
  while (at < tokens.length && TITLES.has(tokens[at]!.plain) && !isSurnameAlone(tokens, at)) {
    if (MEDICAL_TITLES.has(tokens[at]!.plain) || title === null) title = tokens[at]!.text.replace(/\.$/, '')
    at++
    if (tokens[at]?.plain === 'med') at++
  }
  const before = nameWords(tokens, at, demands)
  if (before.length === 0) return null
  at += before.length
  let after: Token[] = []
  if (tokens[at]?.text === ',' && (isFamilyName(before) || areTwoSurnames(before, tokens, at))) {
    const given = nameWords(tokens, at + 1, demands).filter((token) => !isCredential(token))
    if (given.length > 0 && given.length <= 4) {
      after = given
      at += 1 + given.length
    }
  }
  const trailing = readTrailing(tokens, at)
  const all = [...before, ...after]
  if (!isWholeName(all, tokens, trailing.next, demands, title, trailing.credentials)) return null
  const end = trailing.end ?? all[all.length - 1]!.end
  const ordered = after.length > 0 ? [...after, ...before] : givenFirst(before)
  return {
    start: tokens[first]!.start,
    end,
    value: text.slice(tokens[first]!.start, end).replace(/\s+/g, ' '),
    normalized: [
      ...ordered.map((token) => nameCase(token.text)),
      ...trailing.suffixes.map((word) => suffixCase(word)),
    ].join(' '),
    words: all.length,
    title,
    credentials: trailing.credentials,
  }
}

/** "DUPONT Anne": a family name in capitals before others stands first, as in French and international forms. */
function givenFirst(words: readonly Token[]): readonly Token[] {
  const capitals = words.findIndex(({ text }) => /\p{Ll}/u.test(text))
  const family = words.slice(0, Math.max(0, capitals))
  if (family.length === 0 || !family.every(({ text }) => /^\p{Lu}[\p{Lu}'’-]{2,}$/u.test(text))) return words
  return [...words.slice(capitals), ...family]
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(text); match !== null && tokens.length < 24; match = TOKEN.exec(text)) {
    const word = match[1]!
    const end = match.index + match[0].length
    tokens.push({
      start: end - word.length,
      end,
      text: word,
      plain: word.toLowerCase().replace(/[.’']/g, ''),
    })
  }
  return tokens
}

/** "Doctor, Sample": a title that is the family name. */
function isSurnameAlone(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.text === ','
}

function nameWords(tokens: readonly Token[], from: number, demands: NameDemands): Token[] {
  const words: Token[] = []
  for (let at = from; at < tokens.length && words.length < 6; at++) {
    const token = tokens[at]!
    const particle = PARTICLES.has(token.plain) && /^\p{L}/u.test(tokens[at + 1]?.text ?? '')
    if (!particle && !isNameWord(token, demands)) break
    if (!particle && STOP_WORDS.has(token.plain)) break
    if (words.length > 0 && (isCredential(token) || SUFFIXES.has(token.plain))) break
    // A stop after more than an initial ends the sentence, and the name.
    if (/\p{L}{2}\.$/u.test(token.text)) {
      words.push({ ...token, end: token.end - 1, text: token.text.slice(0, -1) })
      break
    }
    words.push(token)
  }
  while (
    words.length > 0 &&
    PARTICLES.has(words[words.length - 1]!.plain) &&
    /^\p{Ll}/u.test(words[words.length - 1]!.text)
  )
    words.pop()
  return words
}

function isNameWord(token: Token, demands: NameDemands): boolean {
  if (!/^\p{L}/u.test(token.text)) return false
  return demands.lowerCase === true || /^\p{Lu}/u.test(token.text) || /^d['’]\p{Lu}/u.test(token.text)
}

function isCredential(token: Token): boolean {
  if (!/^\p{Lu}/u.test(token.text)) return false
  return (
    CREDENTIALS.has(token.plain.replace(/-/g, '')) && (token.text.length > 2 || /^[A-Z]+$/.test(token.text))
  )
}

/** Before a comma stands a family name if it is one word, in capitals, or begins with "de", "von" and the like. */
function isFamilyName(words: readonly Token[]): boolean {
  if (words.length === 1) return words[0]!.text.length > 1
  return words.every((word) => word.text === word.text.toUpperCase()) || PARTICLES.has(words[0]!.plain)
}

/** "López Fernández, María": Spanish names have two surnames; so does "Torres Moreno, Ana (…)". */
function areTwoSurnames(words: readonly Token[], tokens: readonly Token[], comma: number): boolean {
  if (words.length !== 2) return false
  const closed = tokens.slice(comma + 2, comma + 4).some(({ text }) => text === '(')
  return closed || words.some(({ plain }) => /ez$|[áéíóúñ]/u.test(plain))
}

function readTrailing(tokens: readonly Token[], from: number) {
  const credentials: string[] = []
  const suffixes: string[] = []
  let end: number | null = null
  let at = from
  for (;;) {
    const skip = tokens[at]?.text === ',' ? 1 : 0
    const token = tokens[at + skip]
    if (!token) break
    if (isCredential(token)) credentials.push(token.text.replace(/\.$/, ''))
    else if (SUFFIXES.has(token.plain) && (/^\p{Lu}/u.test(token.text) || /^[js]r$/.test(token.plain)))
      suffixes.push(token.plain)
    else break
    end = token.text.endsWith('.') && !/\.\p{L}+\.$|^[JS]r\.$/u.test(token.text) ? token.end - 1 : token.end
    at += skip + 1
  }
  return { credentials, suffixes, end, next: at }
}

/** Right after a name these make it a place's: "Regional Cancer Institute". */
const INSTITUTION = new Set(
  'hospital clinic clinics center centre institute laboratory laboratories lab university associates group services pathology radiology oncology cardiology surgery imaging practice physicians pharmacy insurance health healthcare medical medicine organization company department team'.split(
    ' ',
  ),
)

const MAY_FOLLOW = /^(?:born|aged|geb|geboren|né|née|nacid[oa]|dob|y|yo|year|on)$/iu

function isWholeName(
  words: readonly Token[],
  tokens: readonly Token[],
  next: number,
  demands: NameDemands,
  title: string | null,
  learned: readonly string[],
): boolean {
  const real = words.filter((word) => !PLACEHOLDER.test(word.plain) && !PARTICLES.has(word.plain))
  if (
    real.length === 0 ||
    (PLACEHOLDER.test(words[0]!.plain) &&
      words.every((word) => word.plain.length < 2 || word === words[words.length - 1]) &&
      words.length > 2) ||
    words.some((word) => /^(?:x{2,}|xyz|abc)$/i.test(word.plain))
  )
    return false
  if (real.every((word) => word.text.length < 3 && word.text === word.text.toUpperCase())) return false
  if (words[0]!.plain === 'patient' && tokens.some(({ text }) => text === ',') === false) return false
  // "A. Omentum" is an item of a list; and what a machine misread has letters no name has.
  if (words.length === 2 && words[0]!.plain.length === 1 && title === null && learned.length === 0)
    return false
  if (
    real.some(
      ({ plain }) => /(.)\1{2}/u.test(plain) || (plain.length > 4 && !/[aeiouyà-öø-ýāēīōūăőű]/u.test(plain)),
    )
  )
    return false
  if (words.length < 2 && !demands.single && title === null) return false
  if (words.length > 5) return false
  const follower = tokens[next]
  if (!follower) return true
  if (INSTITUTION.has(follower.plain)) return false
  // Prose goes on in lower case: "Patient Is doing well".
  if (follower.plain === 'is') return /^(?:an?|\d)/.test(tokens[next + 1]?.plain ?? '')
  if (/^\p{Ll}/u.test(follower.text) && !MAY_FOLLOW.test(follower.plain)) return false
  return !/^[█■*#[]$/.test(follower.text)
}

function suffixCase(suffix: string): string {
  return suffix.startsWith('i') ? suffix.toUpperCase() : `${suffix[0]!.toUpperCase()}${suffix.slice(1)}.`
}

/** Words all in capitals, or all in small letters, get one capital a part; others stay as written. */
function nameCase(word: string): string {
  const written = /\p{L}\.$/u.test(word) && word.length > 2 ? word.slice(0, -1) : word
  if (written.length < 2 || (written !== written.toUpperCase() && written !== written.toLowerCase()))
    return written.length === 2 ? written.replace('.', '') : written
  if (/^\p{L}\.$/u.test(written)) return written[0]!.toUpperCase()
  if (PARTICLES.has(written) && written === written.toLowerCase()) return written
  return written
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`)
}
