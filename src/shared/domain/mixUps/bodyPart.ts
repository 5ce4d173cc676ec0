/** Parts of the body that come in two, or whose sides are told apart (SEER, list of paired sites), by their words. */
const PAIRED: readonly (readonly [string, RegExp])[] = [
  ['breast', /\bbreasts?\b|mastectom|lumpectom|mammar/i],
  ['kidney', /\bkidneys?\b|\brenal\b|nephr/i],
  ['lung', /\blungs?\b|pulmon|\blobectom|\b(?:upper|middle|lower) lobes?\b/i],
  ['ovary', /\bovar|oophor|salping|fallopian|adnexa/i],
  ['testis', /\btest(?:is|es|icles?|icular)\b|orchi/i],
  ['adrenal gland', /\badrenal/i],
  ['thyroid', /thyroid/i],
  ['tonsil', /\btonsil/i],
  ['tongue', /\btongue|glossectom/i],
  ['salivary gland', /parotid|submandibular|salivary/i],
  ['jaw', /mandib|maxill|\bjaw/i],
  ['voice box', /larynx|laryng|vocal (?:cord|fold)|glottic?\b|pyriform|piriform/i],
  ['brain', /cerebr|cerebell|\bbrain|hemisphere|thalam|insula|\b(?:front|tempor|pariet|occipit)al\b/i],
  ['eye', /\beyes?\b|orbit|retina|ocular/i],
  ['ear', /\bears?\b|cochlea|tympan/i],
  ['shoulder', /\bshoulders?\b|rotator cuff/i],
  ['elbow', /\belbows?\b/i],
  ['arm', /\b(?:fore|upper )?arms?\b|humer(?:us|al)/i],
  ['wrist', /\bwrists?\b|carpal/i],
  ['hand', /\bhands?\b|\bfingers?\b|\bthumbs?\b/i],
  ['hip', /\bhips?\b|\bfemoral (?:head|neck)\b/i],
  ['knee', /\bknees?\b|menisc/i],
  ['thigh', /\bthighs?\b/i],
  ['leg', /\b(?:lower )?legs?\b|\btibia|\bfibula|\bcal(?:f|ves)\b/i],
  ['ankle', /\bankles?\b/i],
  ['foot', /\bfoot\b|\bfeet\b|\btoes?\b|\bheels?\b/i],
  ['armpit', /axill|\barmpit/i],
  ['groin', /\bgroin|inguinal/i],
  ['carotid artery', /carotid/i],
]

/** Parts that are one, or whose site is told without a side; they part specimens, not sides. */
const SINGLE: readonly (readonly [string, RegExp])[] = [
  ['prostate', /\bprostat/i],
  ['bowel', /\bcolon|colorect|\brect(?:um|al)\b|sigmoid|c(?:a)?ecum|append(?:ix|iceal)|colectom/i],
  ['stomach', /\bstomach|\bgastr(?:ic|ectomy)/i],
  ['esophagus', /o?esophag/i],
  ['liver', /\bliver\b|hepat/i],
  ['pancreas', /pancrea/i],
  ['gallbladder', /gall ?bladder|cholecyst/i],
  ['bladder', /\b(?:urinary )?bladder\b|cystectom/i],
  ['womb', /uter(?:us|ine)|endometri|cervi(?:x|cal (?:canal|biopsy))|hysterectom/i],
  ['skin', /\bskin\b|melanoma|\bcutaneous/i],
  ['bone marrow', /bone marrow/i],
  ['spine', /\bspin(?:e|al)\b|vertebra|lumbar/i],
  ['heart', /\bheart\b|myocard|coronar|cardiac/i],
]

/** "Gall bladder" is not the bladder. */
const NOT_BLADDER = /gall ?bladder/i

/** Which of the parts that have sides the words name. */
export function pairedPartsIn(words: string): string[] {
  return partsIn(PAIRED, words)
}

/** Which parts of the body the words name. */
export function bodyPartsIn(words: string): string[] {
  return [...partsIn(PAIRED, words), ...partsIn(SINGLE, words)]
}

function partsIn(parts: readonly (readonly [string, RegExp])[], words: string): string[] {
  return parts.flatMap(([part, pattern]) =>
    pattern.test(part === 'bladder' ? words.replace(NOT_BLADDER, '') : words) ? [part] : [],
  )
}

export type Side = 'left' | 'right'

const ONE_SIDE = /\b(left|right)(?:[- ]sided)?\b/gi

/** The one side that words name of the parts they name; null where they name both, or none. */
export function sideIn(words: string): Side | null {
  const sides = new Set([...words.matchAll(ONE_SIDE)].map(([, side]) => side!.toLowerCase() as Side))
  const [only, other] = sides
  return only === undefined || other !== undefined || /\bbi-?lateral|\bboth\b/i.test(words) ? null : only
}
