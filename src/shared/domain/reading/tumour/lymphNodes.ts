import type { PageText } from '../../page.ts'
import type { ReadDocument } from '../document.ts'
import type { FoundFact } from '../fact.ts'
import { matchesOnPage } from '../wordStarts.ts'
import { asFacts, type Finding } from './finding.ts'
import { certaintyOfSection, lineAbove, lineAfter, lineBefore } from './nearby.ts'
import { COUNT, countRead } from './numberWords.ts'

const NODES = String.raw`(?:lymph ?nodes?|nodes?|LNs?)\b`
const KINDS =
  '(?:(?:regional|sentinel|axillary|pelvic|hilar|pericolic|pericolonic|perirectal|mesenteric|cervical|inguinal|para-?aortic|peripancreatic|mediastinal|obturator|iliac|peribronchial|parametrial|non-?sentinel|total|left|right|level [IVX1-6]{1,3}[AB]?|neck|identified|examined|sampled|submitted|resected|dissected|positive|benign|reactive|of|the|these|separate|additional|small|enlarged),? ){0,5}'
const DONE = '(?:identified|present|seen|found|noted|detected)'
// "2/15", "(0 / 3)"
const FRACTION = /(?<![\d./])(\d{1,3}) ?\/ ?(\d{1,3})(?![\d/]|[.,]\d)/g
// "two of fifteen lymph nodes", "in 4 out of 29 pelvic lymph nodes", "lymph nodes (2 of 15)"
const OF_NODES = new RegExp(
  String.raw`\b(${COUNT}) (?:out )?of (?:a total of )?(?:the )?(${COUNT}) ${KINDS}${NODES}`,
  'gi',
)
const NODES_OF = new RegExp(
  String.raw`\b${NODES}[^\n.;]{0,40}?[ :(](${COUNT}) (?:out )?of (${COUNT})(?! ?[cm]m\b)\b`,
  'gi',
)
// "six lymph nodes, no tumor present", "no carcinoma in six lymph nodes", "three benign lymph nodes"
const NODES_FREE = new RegExp(
  String.raw`\b(${COUNT}) ${KINDS}${NODES}[ ,:;-]{1,4}(?:all |are |is |were |was |with |show(?:s|ing)? )?(?:negative\b(?! margin)|free of|benign\b|reactive\b|uninvolved|no (?:evidence of )?(?:tumou?r|malignan|carcinoma|metasta|neoplas|cancer))`,
  'gi',
)
const FREE_IN_NODES = new RegExp(
  String.raw`\bno (?:evidence of )?(?:metastatic )?(?:tumou?r|malignancy|carcinoma|metastas[ie]s|metastatic disease|neoplasm|cancer)(?: (?:${DONE}|in|is|was|the|any|of|all))* (${COUNT}) ${KINDS}${NODES}`,
  'gi',
)
const BENIGN_NODES = new RegExp(
  String.raw`\b(${COUNT}) (?:benign|negative|reactive|uninvolved|unremarkable) ${KINDS}${NODES}`,
  'gi',
)
const EXAMINED =
  /\b(?:number|no\.?|#|total)(?: number)?(?: of)?(?: regional| total)?(?: lymph nodes?| nodes?)? ?(?:examined|identified|sampled|submitted|found|total)(?: \([^()\n]{1,20}\))? ?[:=]? ?(\d{1,3})\b(?! ?\/)/gi
const INVOLVED =
  /\b(?:number|no\.?|#|total)(?: number)?(?: of)?(?: regional| total)?(?: lymph nodes?| nodes?)?(?: with)? ?(?:involved|positive|metastas[ie]s|metastatic(?: disease)?|with metastas[ie]s|involved by (?:tumou?r|carcinoma|metastas[ie]s))(?: \([^()\n]{1,20}\))? ?[:=]? ?(\d{1,3})\b(?! ?\/)/gi
const MOST_NODES = 150
const FARTHEST_PAIR = 160

/**
 * Lymph nodes with tumor out of those examined, `2/15` (CAP cancer protocols, "Number of lymph nodes involved" and
 * "examined"): fractions, "two of fifteen", "six nodes, no tumor", or the two lines of a form. Of several groups
 * the largest ranks first.
 */
export function readLymphNodes(document: ReadDocument): FoundFact[] {
  return asFacts(
    document,
    document.pages.flatMap((page) => nodesOnPage(document, page)),
  )
}

function nodesOnPage(document: ReadDocument, page: PageText): Finding[] {
  const findings: Finding[] = []
  const add = (
    start: number,
    end: number,
    positive: number | null,
    total: number | null,
    confidence: number,
  ) => {
    if (positive === null || !total || positive > total || total > MOST_NODES) return
    const normalized = `${positive}/${total}`
    const share = Math.min(total, 40) / 500
    findings.push({
      kind: 'lymph-nodes',
      value: `${normalized} lymph nodes`,
      normalized,
      confidence: confidence + share + certaintyOfSection(document, page, start, end),
      page,
      start,
      end,
      detail: { positive: String(positive), examined: String(total) },
      undeniable: true,
    })
  }
  const { text } = page
  for (const match of text.matchAll(FRACTION)) {
    const [start, end] = [match.index, match.index + match[0].length]
    if (isOfNodes(page, start, end)) add(start, end, Number(match[1]), Number(match[2]), 0.74)
  }
  for (const expression of [OF_NODES, NODES_OF]) {
    for (const match of matchesOnPage(page, expression)) {
      if (/\b(?:page|part)\b/i.test(match[0])) continue
      add(match.index, match.index + match[0].length, countRead(match[1]!), countRead(match[2]!), 0.72)
    }
  }
  for (const expression of [NODES_FREE, FREE_IN_NODES, BENIGN_NODES]) {
    for (const match of matchesOnPage(page, expression)) {
      if (/ of $/i.test(text.slice(Math.max(0, match.index - 4), match.index))) continue
      add(match.index, match.index + match[0].length, 0, countRead(match[1]!), 0.64)
    }
  }
  for (const pair of pairs(page)) add(pair.start, pair.end, pair.positive, pair.total, 0.78)
  return findings
}

/** Whether the line, or the one above, speaks of nodes and of nothing else with a fraction. */
function isOfNodes(page: PageText, start: number, end: number): boolean {
  const before = lineBefore(page, start, 110)
  const after = lineAfter(page, end, 50)
  const nodes = /\b(?:lymph ?)?nodes?\b|\bLNs?\b|\bpN ?[0-3OX]|\blymphonod/i
  if (
    /(?:grade|score|gleason|nottingham|stage|date|allred|level|part|page|images?|series|slice|%|\+) ?#?:? ?#?\(?$/i.test(
      before,
    )
  )
    return false
  if (/^ ?(?:cm|mm|%|\d|hpf|am\b|pm\b)/i.test(after)) return false
  if (/\b[yr]?p?N[0-3OX][a-c]?\s?\(?(?:here )?$/.test(before)) return true
  if (nodes.test(before) || nodes.test(after.slice(0, 30))) return true
  return /^\(?$/.test(before.trim()) && nodes.test(lineAbove(page, start))
}

/** "Number examined: 18" and "Number involved: 3", in either order, near each other. */
function pairs(page: PageText) {
  const involved = [...matchesOnPage(page, INVOLVED)]
  const found: { start: number; end: number; positive: number; total: number }[] = []
  let index = 0
  for (const examined of matchesOnPage(page, EXAMINED)) {
    const end = examined.index + examined[0].length
    while (index < involved.length && involved[index]!.index < examined.index - FARTHEST_PAIR) index += 1
    const near = involved
      .slice(index, index + 2)
      .filter((other) => Math.abs(other.index - examined.index) <= FARTHEST_PAIR)
    const other = near.find((match) => match.index > examined.index) ?? near[0]
    if (!other) continue
    found.push({
      start: Math.min(examined.index, other.index),
      end: Math.max(end, other.index + other[0].length),
      positive: Number(other[1]),
      total: Number(examined[1]),
    })
  }
  return found
}
