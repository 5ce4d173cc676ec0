import type { Cell, ComparedOpinion, Comparison, TopicRow } from '#shared/contract/comparison.ts'
import type { Evidence } from '#shared/contract/opinions.ts'
import { formatPartialDate } from '#shared/domain/dates.ts'
import { RELATION_LABELS } from '#shared/domain/relation.ts'
import { TOPIC_GROUP_LABELS } from '#shared/domain/topics.ts'
import {
  addPage,
  bottomOf,
  decorate,
  drawLines,
  drawRule,
  INKS,
  leadingOf,
  makeRoom,
  PAPER,
  roomAcross,
  type Sheet,
  type Style,
} from '../../drawing/sheet.ts'
import type { ItemPlace } from './pageNumbers.ts'
import type { BundlePlan } from './planBundle.ts'
import { drawParagraph, runningLines } from './runningText.ts'

const TITLE: Style = { face: 'bold', size: 16, leading: 22 }
const LEAD: Style = { face: 'plain', size: 9.5, leading: 13.5, color: INKS.label }
const HEAD: Style = { face: 'bold', size: 9.5, leading: 12.5 }
const SMALL: Style = { face: 'plain', size: 8, leading: 10.5, color: INKS.quiet }
const WORDS: Style = { face: 'plain', size: 9, leading: 12 }
const GROUP: Style = { face: 'bold', size: 9.5, leading: 13, color: INKS.teal }

const TOPIC_WIDTH = 132
const GAP = 10
const PAD = 5
/** More columns would be too narrow to read; further opinions follow in a table of their own. */
const MOST_COLUMNS = 4
/** A cell longer than this would not fit a page. The records have the rest. */
const LONGEST_WORDS = 500
const LONGEST_QUOTE = 160
const MOST_PLACES = 3

/** One block of text in a cell. */
interface Block {
  text: string
  style: Style
}

/** Draws what each opinion says on each topic, with the record and page its words come from. */
export function drawComparison(
  sheet: Sheet,
  comparison: Comparison,
  plan: BundlePlan,
  places: readonly ItemPlace[],
): void {
  const pageHere = (recordId: string, pageIndex: number): number | null => {
    const place = places[plan.items.findIndex(({ record }) => record.id === recordId)]
    return place ? place.firstPage + pageIndex : null
  }
  for (let from = 0; from < comparison.opinions.length; from += MOST_COLUMNS) {
    const opinions = comparison.opinions.slice(from, from + MOST_COLUMNS)
    addPage(sheet, true)
    drawParagraph(sheet, from === 0 ? 'What the opinions say' : 'What the opinions say, continued', TITLE)
    drawParagraph(
      sheet,
      'Put together by the patient from the records. Page numbers in brackets are pages of this bundle.',
      LEAD,
    )
    sheet.y += 8
    drawTable(sheet, opinions, comparison.topics, pageHere)
  }
}

type PageHere = (recordId: string, pageIndex: number) => number | null

function drawTable(
  sheet: Sheet,
  opinions: readonly ComparedOpinion[],
  topics: readonly TopicRow[],
  pageHere: PageHere,
): void {
  const head = [[], ...opinions.map(headOf)]
  drawCells(sheet, head)
  let group: TopicRow['group'] | null = null
  for (const topic of topics) {
    const cells = [
      topicBlocks(topic),
      ...opinions.map(({ id }) =>
        cellBlocks(
          topic.cells.find(({ opinionId }) => opinionId === id),
          pageHere,
        ),
      ),
    ]
    const room = heightOf(sheet, cells) + (topic.group === group ? 0 : leadingOf(GROUP) + 2 * PAD)
    if (makeRoom(sheet, Math.min(room, bottomOf(sheet) - PAPER.margin))) drawCells(sheet, head)
    if (topic.group !== group) {
      group = topic.group
      drawGroup(sheet, TOPIC_GROUP_LABELS[group])
    }
    drawCells(sheet, cells)
  }
}

function headOf({ ordinal, provider, date, independence }: ComparedOpinion): Block[] {
  return [
    { text: date === null ? ordinal : `${ordinal}, ${formatPartialDate(date)}`, style: HEAD },
    { text: provider.name, style: WORDS },
    { text: independence.words, style: SMALL },
  ]
}

function topicBlocks({ label, relation, reason, closed }: TopicRow): Block[] {
  return [
    { text: label, style: HEAD },
    {
      text: relation === 'unclear' ? 'Not compared yet' : `${RELATION_LABELS[relation]}. ${reason}`,
      style: SMALL,
    },
    ...(closed
      ? [{ text: `Closed by the patient: ${cut(closed.reason, LONGEST_QUOTE)}`, style: SMALL }]
      : []),
  ]
}

function cellBlocks(cell: Cell | undefined, pageHere: PageHere): Block[] {
  if (!cell || cell.statements.length === 0) return [{ text: 'Not mentioned', style: SMALL }]
  const words = cell.statements.map(({ text }) => text).join('; ')
  const evidence = cell.statements.flatMap((statement) => statement.evidence)
  const more = evidence.length - MOST_PLACES
  return [
    { text: cut(words, LONGEST_WORDS), style: WORDS },
    ...evidence
      .slice(0, MOST_PLACES)
      .map((one) => ({ text: placeWords(one, words, pageHere), style: SMALL })),
    ...(more > 0
      ? [{ text: more === 1 ? 'And one more place.' : `And ${more} more places.`, style: SMALL }]
      : []),
  ]
}

function placeWords(
  { quote, recordTitle, recordId, pageIndex, pageLabel, found }: Evidence,
  words: string,
  pageHere: PageHere,
): string {
  const here = pageHere(recordId, pageIndex)
  const place = `${cut(recordTitle, LONGEST_QUOTE)}, page ${pageLabel ?? pageIndex + 1}${here === null ? '' : ` (${here})`}`
  if (!found) return `${place}: these words were not found there again`
  return alike(quote, words) ? place : `“${cut(quote, LONGEST_QUOTE)}” ${place}`
}

function drawGroup(sheet: Sheet, label: string): void {
  decorate(sheet, () => {
    sheet.pdf.rect(PAPER.margin, sheet.y, roomAcross(sheet), leadingOf(GROUP) + PAD).fill(INKS.box)
  })
  drawLines(sheet, [label], PAPER.margin + PAD, sheet.y + PAD / 2 + 1, GROUP)
  sheet.y += leadingOf(GROUP) + 2 * PAD
}

function drawCells(sheet: Sheet, cells: readonly Block[][]): void {
  const top = sheet.y
  let left = PAPER.margin
  for (const [index, blocks] of cells.entries()) {
    const width = columnWidth(sheet, cells.length, index)
    let y = top
    for (const { text, style } of blocks) {
      y = drawLines(sheet, runningLines(sheet, text, style, width), left, y, style)
    }
    left += width + GAP
  }
  sheet.y = top + heightOf(sheet, cells)
  drawRule(sheet, sheet.y - PAD)
}

/** Height of a row, with the space to the next one. */
function heightOf(sheet: Sheet, cells: readonly Block[][]): number {
  const heights = cells.map((blocks, index) => {
    const width = columnWidth(sheet, cells.length, index)
    return blocks.reduce(
      (sum, { text, style }) => sum + runningLines(sheet, text, style, width).length * leadingOf(style),
      0,
    )
  })
  return Math.max(...heights) + 2 * PAD
}

function columnWidth(sheet: Sheet, count: number, index: number): number {
  if (index === 0) return TOPIC_WIDTH
  return (roomAcross(sheet) - TOPIC_WIDTH - (count - 1) * GAP) / (count - 1)
}

function cut(text: string, longest: number): string {
  if (text.length <= longest) return text
  return `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')} … (shortened here)`
}

function alike(a: string, b: string): boolean {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase()
  return plain(a) === plain(b)
}
