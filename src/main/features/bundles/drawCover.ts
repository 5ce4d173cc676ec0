import { formatPartialDate, localDay } from '#shared/domain/dates.ts'
import { capitalized, countWord } from '#shared/domain/ordinal.ts'
import {
  addPage,
  decorate,
  drawLines,
  drawRule,
  INKS,
  leadingOf,
  makeRoom,
  measure,
  PAPER,
  roomAcross,
  type Sheet,
  type Style,
} from '../../drawing/sheet.ts'
import { partConcernTitle } from './concernTitle.ts'
import type { FrontPages } from './frontPages.ts'
import type { ItemPlace } from './pageNumbers.ts'
import type { BundlePlan } from './planBundle.ts'
import { drawParagraph, runningLines } from './runningText.ts'

/** A line of the contents. */
export interface ContentsLine {
  label: string
  /** "12", or "file only". */
  place: string
  /** The item of the plan it leads to; null for what stands in front of the records. */
  item: number | null
}

const EYEBROW: Style = { face: 'bold', size: 11.5, color: INKS.teal }
const TITLE: Style = { face: 'bold', size: 21, leading: 27 }
const LABEL: Style = { face: 'plain', size: 11, leading: 16, color: INKS.label }
const VALUE: Style = { face: 'plain', size: 11, leading: 16 }
const HEADING: Style = { face: 'bold', size: 12 }
const ENTRY: Style = { face: 'plain', size: 11, leading: 15 }
const BOX: Style = { face: 'plain', size: 10, leading: 14.5 }

const LABEL_WIDTH = 78
/** Kept free at the right of the contents for page numbers and a piece of the leader. */
const PLACE_WIDTH = 80

/** What stands in the contents: first the parts in front, then each record. */
export function contentsOf(
  plan: BundlePlan,
  places: readonly ItemPlace[],
  parts: readonly { title: string; page: number }[],
): ContentsLine[] {
  return [
    ...parts.map(({ title, page }) => ({ label: title, place: String(page + 1), item: null })),
    ...plan.items.map(({ label }, item) => {
      const place = places[item] ?? null
      return {
        label: place && place.blank > 0 ? `${label} (${blankWords(place.blank)})` : label,
        place: place ? String(place.firstPage) : 'file only',
        item: place ? item : null,
      }
    }),
  ]
}

/** Draws the cover with the contents. Returns the places of the lines that lead to a record. */
export function drawCover(
  sheet: Sheet,
  plan: BundlePlan,
  contents: readonly ContentsLine[],
  madeAt: Date,
): FrontPages['links'] {
  const { subject } = partConcernTitle(plan.concern.title)
  addPage(sheet)
  drawParagraph(sheet, eyebrowOf(plan), EYEBROW)
  sheet.y += 6
  drawParagraph(sheet, subject, TITLE)
  sheet.y += 10
  for (const [label, value] of aboutBundle(plan, madeAt)) drawRow(sheet, label, value)
  sheet.y += 6
  drawRule(sheet, sheet.y, 0.8)
  sheet.y += 18
  const links = drawContents(sheet, contents)
  drawNotIn(sheet, notInBundle(plan, contents))
  return links
}

function eyebrowOf({ read }: BundlePlan): string {
  return read === 'independent' ? 'Records for an independent read' : 'Records and opinions: the full picture'
}

/** The lines at the head of a bundle: whose it is, for whom, why, when. */
export function aboutBundle({ concern, person, provider }: BundlePlan, madeAt: Date): [string, string][] {
  const { question } = partConcernTitle(concern.title)
  const born = person.birthDate === null ? '' : `, born ${formatPartialDate(person.birthDate)}`
  const specialty = provider.specialty && `, ${withinSentence(provider.specialty)}`
  const by = person.lookedAfter ? 'for the patient' : 'by the patient'
  return [
    ['Patient', `${person.name}${born}`],
    ['For', `${provider.name}${specialty}`],
    ...(question === null ? [] : [['Question', question] satisfies [string, string]]),
    ['Made on', `${formatPartialDate(localDay(madeAt))}, ${by}`],
  ]
}

/** What a reader has to know is not here. An independent read tells neither whose it is nor what it says. */
export function notInBundle(
  { read, heldBack, leftOut }: BundlePlan,
  contents: readonly Pick<ContentsLine, 'place'>[],
): string[] {
  const filesOnly = contents.filter(({ place }) => place === 'file only').length
  const sentences: string[] = []
  if (read === 'independent' && heldBack > 0) {
    sentences.push(`${counted(heldBack, 'record')} left out on purpose, so that you look with fresh eyes.`)
  }
  if (leftOut > 0) {
    const other = heldBack > 0 ? 'other record' : 'record'
    sentences.push(`${counted(leftOut, other)} left out by the patient.`)
  }
  if (filesOnly > 0) {
    const pages = filesOnly === 1 ? 'The pages of one record' : `The pages of ${countWord(filesOnly)} records`
    sentences.push(`${pages}, which come as files only, in the folder “originals”.`)
  }
  return sentences
}

function counted(count: number, what: string): string {
  return count === 1 ? `One ${what} was` : `${capitalized(countWord(count))} ${what}s were`
}

function blankWords(count: number): string {
  return count === 1 ? 'one page only in its file' : `${countWord(count)} pages only in its file`
}

function drawRow(sheet: Sheet, label: string, value: string): void {
  const lines = runningLines(sheet, value, VALUE, roomAcross(sheet) - LABEL_WIDTH)
  makeRoom(sheet, lines.length * leadingOf(VALUE))
  drawLines(sheet, [label], PAPER.margin, sheet.y, LABEL)
  sheet.y = drawLines(sheet, lines, PAPER.margin + LABEL_WIDTH, sheet.y, VALUE) + 7
}

function drawContents(sheet: Sheet, contents: readonly ContentsLine[]): FrontPages['links'] {
  drawParagraph(sheet, 'Contents', HEADING)
  sheet.y += 6
  return contents.flatMap((entry) => {
    const link = drawEntry(sheet, entry)
    return entry.item === null ? [] : { ...link, item: entry.item }
  })
}

function drawEntry(sheet: Sheet, { label, place }: ContentsLine): Omit<FrontPages['links'][number], 'item'> {
  const right = sheet.width - PAPER.margin
  const lines = runningLines(sheet, label, ENTRY, right - PAPER.margin - PLACE_WIDTH)
  const height = lines.length * leadingOf(ENTRY)
  makeRoom(sheet, height)
  const top = sheet.y
  const bottom = drawLines(sheet, lines, PAPER.margin, top, ENTRY)
  const lastTop = bottom - leadingOf(ENTRY)
  const placeLeft = right - measure(sheet, place, ENTRY)
  drawLines(sheet, [place], placeLeft, lastTop, ENTRY)
  const leaderLeft = PAPER.margin + measure(sheet, lines.at(-1) ?? '', ENTRY) + 6
  const leaderY = lastTop + ENTRY.size
  decorate(sheet, () => {
    sheet.pdf
      .moveTo(leaderLeft, leaderY)
      .lineTo(placeLeft - 6, leaderY)
      .lineWidth(0.9)
      .dash(0.9, { space: 2.1 })
      .strokeColor(INKS.quiet)
      .stroke()
      .undash()
  })
  sheet.y = bottom + 5
  return {
    page: sheet.page - 1,
    rect: [PAPER.margin, sheet.height - bottom - 1, right, sheet.height - top + 1],
  }
}

function drawNotIn(sheet: Sheet, sentences: readonly string[]): void {
  if (sentences.length === 0) return
  const x = PAPER.margin + 18
  const width = sheet.width - PAPER.margin - 14 - x
  const heading: Style = { ...BOX, face: 'bold' }
  const lines = runningLines(sheet, sentences.join(' '), BOX, width)
  const height = (lines.length + 1) * leadingOf(BOX) + 22
  sheet.y += 12
  makeRoom(sheet, height)
  const { pdf, y } = sheet
  decorate(sheet, () => {
    pdf.rect(PAPER.margin, y, roomAcross(sheet), height).fill(INKS.box)
    pdf.rect(PAPER.margin, y, 4, height).fill(INKS.edge)
  })
  const below = drawLines(sheet, ['Not in this bundle'], x, y + 11, heading)
  drawLines(sheet, lines, x, below, BOX)
  sheet.y += height
}

/** "Cancer medicine" as "cancer medicine"; "MRI" and "ENT" keep their capitals. */
function withinSentence(words: string): string {
  return /^\p{Lu}\p{Lu}/u.test(words) ? words : `${words.charAt(0).toLowerCase()}${words.slice(1)}`
}
