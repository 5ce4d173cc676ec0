import { DISEASE, FINDS_NOTHING, GROWTH } from '../reading/diseaseWords.ts'
import { isConfirmed, type ReportFact, type ReportPoint } from './reportFact.ts'

/** A report of many parts is not copied whole: the person finds the others in the review. */
const MOST = 3
/** Longer, it is a paragraph with a diagnosis in it. */
const LONGEST = 180
/** How a piece of tissue was taken, in the words after a comma: no part of the diagnosis. */
const PROCEDURE =
  /\b(?:biops(?:y|ies)|excision\p{L}*|resection|re-?excision|\p{L}*ectomy|needle|core|aspirat\p{L}+|curett\p{L}+|specimen|dissection|sampling|removal|shave|punch|amputation|conization|TUR\p{L}*|FNA|wash\p{L}*|brush\p{L}*|scop\p{L}+|exenteration|frozen section)\b/iu
/** Growths that spread, and what comes before them: where one is named, it is the diagnosis. */
const MALIGNANT =
  /carcinom|sarcoma|lymphoma|melanoma|leuka?emia|blastoma|gliom|myeloma|mesothelioma|cancer|malignan|metasta|\bin situ\b|\b[DL]CIS\b/iu
/** Says of edges, nodes or vessels what has topics of its own. */
const ABOUT_ITS_REACH =
  /\b(?:margins?|borders?|lymph nodes?|nodes?|vessels?|invasion of|vascular invasion|perineural|capsular|checklist|staging|parameters|history|synchronous|discrepancy|correlation|required|recommended|ordered|pending|addendum|chromosom\p{L}*|hybridi[sz]ation)\b/iu

/** "The carcinoma involves both lobes", "Tumor extends into fat": how far it goes, not what it is. */
const ITS_REACH =
  /^(?:the |this )?(?:tumou?r|carcinoma|cancer|neoplasm|lesion|malignancy)s? (?:is|are|has|was|extends?|involv\p{L}+|invad\p{L}+|infiltrat\p{L}+|measur\p{L}+|compris\p{L}+|occup\p{L}+|cell\p{L}*|necrosis|site|size)\b/iu
/** A line of a form, or its label: "Distant metastasis (pM)", "Tumor". */
const FORM_LINE = /\(p?[TNM]{1,3}\)\s*$|\?$|^(?:tumou?r|mass|lesion|neoplasm|malignancy)s?$/iu
/** What surrounds it: "non-neoplastic liver with granulomas". */
const BESIDE_IT = /^n\p{L}{0,3}[- ]?neoplastic\b/iu
/** "Ductal carcinoma in situ: not seen" */
const NOT_THERE = /\b(?:not (?:seen|identified|present|found|detected)|absent|none)\s*$/iu

/** The diagnoses as they are worded, without how the tissue was taken; those of a growth where there is one. */
export function diagnosisPoints(facts: readonly ReportFact[]): ReportPoint[] {
  const mine = facts.filter(({ kind }) => kind === 'diagnosis')
  const there = mine.filter(({ value, negated }) => !negated && !NOT_THERE.test(value))
  const confirmed = there.filter(isConfirmed)
  const told = confirmed.length > 0 ? confirmed : worthAsking(there.length > 0 ? there : mine)
  return told.map((fact) => ({
    topicId: 'diagnosis',
    text: fact.status === 'corrected' ? fact.value : withoutProcedure(fact.value),
    facts: [fact],
  }))
}

function worthAsking(facts: readonly ReportFact[]): ReportFact[] {
  const named = facts.filter(({ value }) => {
    const disease = DISEASE.exec(value)?.[0]
    return disease !== undefined && value.length <= LONGEST && !FINDS_NOTHING.test(disease)
  })
  const stated = named.filter(
    ({ value }) => ![ABOUT_ITS_REACH, ITS_REACH, FORM_LINE, BESIDE_IT].some((other) => other.test(value)),
  )
  const tiers = [
    stated.filter(({ value }) => MALIGNANT.test(value)),
    stated.filter(({ value }) => GROWTH.test(value)),
    stated,
  ]
  const wanted = tiers.find((tier) => tier.length > 0) ?? []
  const [best] = wanted.toSorted((a, b) => b.confidence - a.confidence)
  return wanted.filter(({ confidence }) => confidence === best?.confidence).slice(0, MOST)
}

function withoutProcedure(value: string): string {
  const [first, ...others] = value.split(/,\s*/)
  return [first, ...others.filter((part) => !PROCEDURE.test(part))].join(', ')
}
