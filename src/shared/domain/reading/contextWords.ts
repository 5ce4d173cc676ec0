/** A group of words as a pattern of whole words; spaces stand for any white space. */
function words(...phrases: readonly string[]): RegExp {
  const all = phrases.join('|').replace(/ /g, String.raw`\s+`)
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${all})(?![\p{L}\p{N}])`, 'giu')
}

/*
 * Triggers and scope after NegEx (Chapman et al., J Biomed Inform 2001;34:301) and ConText (Harkema et al., J Biomed Inform
 * 2009;42:839), chosen anew for the words of pathology, radiology and clinic notes.
 */

/** Words that look like a denial and deny nothing of what follows, or deny something else. */
export const PSEUDO_NEGATION = words(
  'no (?:significant |definite |appreciable |interval |substantial |other |further )*(?:increase|decrease|change|changes|growth|progression|difference|interval|improvement|worsening)',
  'not only',
  'not (?:necessarily|certain|clear|sure|drain|extend|exceed|limited to|significantly changed|changed)',
  'without (?:difficulty|complications?|change|any (?:difficulty|complications?)|interval change|further)',
  'gram[ -]negative',
  '(?:estrogen|progesterone|hormone|triple|her2|node)[ -]negative',
  'no (?:longer|prior|previous|priors|doubt|more than|less than|special type|known drug allergies)',
  'not otherwise (?:specified|classified|stated)',
  'nos',
  'no\\.? ?\\d+',
  'not (?:yet )?(?:available|performed|done|received|submitted|provided|applicable|assessed|known)',
)

/** Deny what follows them. */
export const NEGATION_BEFORE = words(
  'no',
  'not',
  'nor',
  'neither',
  'never',
  'none',
  'without',
  'w/o',
  "(?:does|do|did|is|are|was|were|has|have|had)n['’]t",
  'cannot',
  'absence of',
  'absent',
  'lack(?:s|ed|ing)?(?: of)?',
  'negative (?:for|of)',
  'neg for',
  'free (?:of|from)',
  'clear of',
  'den(?:y|ies|ied|ying)',
  'fail(?:s|ed)? to (?:reveal|show|demonstrate|disclose|identify)',
  'ruled out for',
  'resolved',
  'sin',
  'no se (?:observan?|identifican?|evidencian?|reconocen?)',
  'negativ[oae]s? (?:para|a|pour)',
  'ausencia de',
  'pas (?:de|d)',
  'absence (?:de|d)',
  'sans',
  'kein(?:e|en|er|em|es)?',
  'ohne',
  'nicht',
)

/** Deny what stands before them. Those of the first group may stand some words off; those of the second touch it. */
export const NEGATION_AFTER = words(
  "(?:(?:is|are|was|were|has been|have been|been|can be|could be) )?(?:not|n['’]t) (?:definitely |clearly |otherwise |readily )?(?:identified|seen|present|found|detected|observed|noted|visualized|visualised|demonstrated|evident|appreciated|involved|apparent|recognized|recognised)",
  '(?:is|are|was|were|has been|have been|been) (?:ruled out|excluded|absent|resolved|negative)',
  'ruled out',
  'no se (?:observan?|identifican?)',
  'non (?:vue?s?|retrouvee?s?|identifiee?s?)',
  'nicht (?:nachweisbar|nachgewiesen|gesehen|vorhanden)',
  'izlenme(?:di|miştir|mektedir)',
  'saptanma(?:dı|mıştır|maktadır)',
  'görülme(?:di|miştir|mektedir)',
  'mevcut değil(?:dir)?',
  'yoktur',
)
export const NEGATION_RIGHT_AFTER = words(
  'no',
  'none',
  'negative',
  'neg',
  'absent',
  'not (?:identified|seen|present|found|detected)',
  'unremarkable',
  'yok',
  'ausente',
  'negativ[oae]?',
  'absente?',
)

/** End how far a denial or a doubt reaches, in either direction. */
export const TERMINATOR = words(
  'but',
  'however',
  'although',
  'though',
  'yet',
  'nevertheless',
  'except(?: for)?',
  'apart from',
  'aside from',
  'other than',
  'besides',
  'which',
  'secondary to',
  'due to',
  'because(?: of)?',
  'as (?:a|the) (?:cause|source|reason|etiology)',
  'cause[sd]? (?:of|by|for)',
  'there (?:is|are|was|were)(?! (?:no|not|without))',
  'pero',
  'aunque',
  'mais',
  'aber',
  'jedoch',
  'ancak',
  'fakat',
)

/** Doubt what follows them. "Consistent with" is how pathologists name what they found, so it is none. */
export const DOUBT_BEFORE = words(
  'suspicious (?:for|of)',
  'suspicion (?:for|of)',
  'suspect(?:s|ed|ing)?',
  'concern(?:s|ing|ed)? (?:for|about|of|that)',
  'worrisome for',
  'worr(?:ied|ying) (?:for|about)',
  "(?:cannot|can not|could not|can[’']?t|unable to|not|difficult to) (?:be )?(?:entirely |completely |definitively |definitely |fully |totally )?(?:exclude|rule out|ruled out|excluded)(?: the possibility of)?",
  'does not (?:entirely |completely )?(?:exclude|rule out)',
  '(?:may|might|could) (?:also |possibly |potentially |well )?(?:represent|be|reflect|indicate|suggest|relate|have|correspond)',
  'possib(?:le|ly|ility)',
  'probab(?:le|ly|ility)',
  'likely',
  'presumed(?:ly)?',
  'presumptive(?:ly)?',
  'presumably',
  'potentially',
  'perhaps',
  'maybe',
  'favou?r(?:s|ed|ing)?',
  'suggest(?:s|ed|ing|ive)?(?: (?:of|that))?',
  'differential(?: (?:diagnos[ei]s|considerations?))?',
  'versus',
  'vs\\.?',
  'rule[ -]out',
  'r/o',
  'to exclude',
  'question of',
  'questionable',
  'resembl(?:ing|es?)',
  'equivocal for',
  'indeterminate for',
  'borderline for',
  '(?:evaluate|evaluation|assess|assessment|screen|screening|workup|work-up|surveillance|look|looking|monitor) for',
  '(?:risk|chance|likelihood|fear) (?:of|for)',
  'if(?! (?:clinically|applicable))',
  'think',
  'thought to (?:be|represent)',
  'felt to (?:be|represent)',
  'appears? to represent',
  'consider(?:ation of)?',
  'not (?:certain|clear|sure) (?:if|whether|for|that)',
  'atypical,? favou?r',
  'sospechos[oa]s? (?:de|para)',
  'probable(?:mente)?',
  'posible',
  'sugestiv[oa]s? de',
  'suspect[es]? de',
  'évocateur(?: de)?',
  'verdacht auf',
  'v\\.?a\\.',
  'möglich(?:e|er|es)?',
  'wahrscheinlich(?:e|er|es)?',
  'şüphe(?:li|si)?',
  'olası',
)

/** Doubt what stands before them. */
export const DOUBT_AFTER = words(
  "(?:cannot|can not|could not|can[’']?t) be (?:entirely |completely |definitively |definitely |fully |totally )?(?:excluded|ruled out)",
  '(?:is|are|was|were) not (?:entirely |completely |definitively )?(?:excluded|ruled out)',
  'not (?:excluded|ruled out)',
  '(?:is|are|was|were|remains?|seems?|be) (?:also )?(?:suspected|favou?red|possible|probable|likely|unlikely|questionable|considered|presumed|a possibility|a consideration|in the differential)',
  '(?:less|more|most) likely',
  'versus',
  'vs\\.?',
  '(?<!as )possible',
  'suspected',
  'no se (?:puede )?descarta[r]?',
  'nicht ausgeschlossen',
  'ile uyumlu olabilir',
  'dışlanamaz',
)

/** Put what follows them into the past: the first group up to the end of the sentence, the second only the next few words. */
export const HISTORY_BEFORE = words(
  '(?:histor(?:y|ies)|hx|h/o)(?: (?:is )?(?:significant|notable|remarkable|positive|pertinent))?(?: (?:of|for|includes|including))',
  'h/o',
  'status[ -]post',
  's/p',
  'years? ago',
  'past (?:medical |surgical )?(?:history|hx)',
  'in (?:the past|remission)',
  'antecedentes? de',
  "antécédents? d[e’']",
  'zustand nach',
  'z\\.?n\\.',
  'öyküsü',
)
export const HISTORY_JUST_BEFORE = words(
  'previous(?:ly)?',
  'prior',
  'past',
  'remote',
  'former(?:ly)?',
  'old',
  'earlier',
  'no longer',
)
export const HISTORY_AFTER = words(
  '(?:(?:\\d+|several|many|two|three|four|five|ten) )?(?:years?|months?) (?:ago|earlier|previously|prior)',
  'in the past',
)
/** "History of present illness" and the like are of today. */
export const PSEUDO_HISTORY = words(
  '(?:clinical|present|presenting|current) (?:history|hx)',
  'history (?:and|&) physical',
  'history of (?:the )?present(?:ing)? (?:illness|complaint|problem)',
  'history of present(?:ing)?',
  '(?:prior|previous|earlier) (?:to|study|studies|exam|examination|mammogram|ct|mri|report|scan|ultrasound|films?)',
)
/** End how far the past reaches. */
export const HISTORY_END = words(
  'presents?',
  'presented',
  'presenting',
  'now',
  'today',
  'current(?:ly)?',
  'who (?:is|comes|has)',
  'admitted',
  'is (?:here|seen)',
  'comes',
  'complain(?:s|ing|ed)?',
  'returns?',
  'new(?:ly)?',
  'found to have',
  'recent(?:ly)?',
)

const KIN =
  "(?:mother|mom|father|dad|parents|sisters?|brothers?|siblings?|aunts?|uncles?|cousins?|grand ?(?:mother|father|parents?|mothers|fathers)|daughters?|(?<=\\b(?:his|her|the|one|a) |['’]s )sons?|nieces?|nephews?|relatives|(?<=\\bdegree )relative|madre|padre|hermanas?|hermanos?|tía|mère|père|sœur|frère|tante|mutter|(?<!of )vater|schwester|bruder|annesi|babası|kız kardeşi|teyzesi|halası)"

/** A relative as the one who has it. */
export const FAMILY = words(
  'family (?:medical )?(?:history|hx)',
  'f ?h ?x',
  `(?:maternal|paternal|half|first[ -]degree|great)?[ -]?${KIN}`,
  '(?:maternal|paternal) side',
  'runs in (?:the|her|his) family',
)
/** Lead back from a relative to the patient. */
export const FAMILY_END = words(
  'present(?:s|ed|ing)',
  'requesting',
  'admitted',
  'here for',
  'complain(?:s|ing|ed)',
  '(?:and|but|while|who) (?:the patient|now (?:has|presents))',
)
/** Relatives who speak, come along or are words of something else. */
export const NOT_FAMILY = words(
  `${KIN} (?:states?|stated|says|said|reports?|reported|notes?|noted|brought|brings|accompanied|denies|denied|is present|was present|at bedside|called|feels|thinks|and the patient|and i|who (?:brought|accompanied))`,
  `(?:by|with|from|per|to|lives with|accompanied by|brought by|told) (?:her|his|the|my|their|patient['’]s) ${KIN}`,
  'sister (?:mary )?(?:joseph|node)',
  '(?:daughter|mother) (?:cysts?|cells?|nodules?|lesions?)',
)
