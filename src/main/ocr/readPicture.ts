import type { PagePicture } from '../pdf/messages.ts'
import type { FoundWord, Layout, Reader } from './engine.ts'
import { withoutGrain } from './grain.ts'
import { type Ink, inkOf } from './ink.ts'
import { linesOf } from './lines.ts'
import type { OcrOutcome, OcrText } from './reading.ts'
import { type Band, drawView, scaleOf, toView, type View, viewOf } from './upright.ts'
import { plausibleWords, sureLetters, writeWords } from './words.ts'

const QUARTER = Math.PI / 2
const POINTS_PER_INCH = 72
/** A page with fewer marks, in square points or as a part of it, shows nothing. */
const LEAST_MARKS = 12
const LEAST_SHARE = 0.0003
/** Where more of what was read is sure, the page was looked at the right way up. */
const SURE_SHARE = 0.6
/** Where less is sure, the page may have columns or boxes that are no block of lines. */
const PLAIN_SHARE = 0.95
/** A picture among the lines reads as sure letters too, so that a better reading may have fewer. */
const LEAST_KEPT = 0.75
/** A page is tried other ways round on a band of this height, in points. */
const TRIED_BAND = 110

interface Reading {
  view: View
  found: FoundWord[]
}

/** Reads the words of a page's picture, whichever way up it lies and slightly slanted, with their places. */
export function readPicture(reader: Reader, picture: PagePicture): OcrText {
  const page = withoutGrain(picture)
  const ink = inkOf(page)
  if (ink.x.length < LEAST_MARKS) return wordless('blank')
  const [first, ...others] = viewsOf(page, ink) as [View, ...View[]]
  let best = read(reader, first, 'block')
  if (sureLetters(best.found).share < SURE_SHARE) best = rightWayUp(reader, best, others, ink)
  if (sureLetters(best.found).share < PLAIN_SHARE) best = surer(best, read(reader, best.view, 'page'))
  const words = plausibleWords(best.found)
  if (sureLetters(words).count > 0) return writeWords(words, best.view)
  return wordless(ink.share < LEAST_SHARE ? 'blank' : 'unreadable')
}

/** The four ways round, the likeliest first. */
function viewsOf(page: PagePicture, ink: Ink): View[] {
  const { across, upright, sideways } = linesOf(ink)
  const level = [viewOf(page, across), viewOf(page, across + 2 * QUARTER)]
  const turned = [viewOf(page, upright + QUARTER), viewOf(page, upright + 3 * QUARTER)]
  return sideways ? [...turned, ...level] : [...level, ...turned]
}

function read(reader: Reader, view: View, layout: Layout, band?: Band): Reading {
  const dpi = scaleOf(view).down * POINTS_PER_INCH
  return { view, found: reader.recognize(drawView(view, band), dpi, layout) }
}

/** The reading of which the larger part is sure; the first unless the other found most of it too. */
function surer(first: Reading, other: Reading): Reading {
  const [before, after] = [sureLetters(first.found), sureLetters(other.found)]
  return after.share > before.share && after.count > before.count * LEAST_KEPT ? other : first
}

/** Reads the page the other way round on which most of a band of it can be read, if it reads better so. */
function rightWayUp(reader: Reader, first: Reading, others: View[], ink: Ink): Reading {
  const tried = [first.view, ...others].map((view) => ({
    view,
    count: sureLetters(read(reader, view, 'block', fullestBand(view, ink)).found).count,
  }))
  const likeliest = tried.reduce((best, one) => (one.count > best.count ? one : best))
  if (likeliest.view === first.view) return first
  const again = read(reader, likeliest.view, 'block')
  return sureLetters(again.found).count > sureLetters(first.found).count ? again : first
}

/** The band of a view that has the most marks. */
function fullestBand(view: View, ink: Ink): Band {
  const rows = new Uint32Array(Math.ceil(view.down) + 1)
  for (let index = 0; index < ink.x.length; index++) {
    const { y } = toView(view, ink.x[index]!, ink.y[index]!)
    rows[Math.max(0, Math.min(rows.length - 1, Math.round(y)))]!++
  }
  let sum = 0
  let most = -1
  let end = 0
  for (let row = 0; row < rows.length; row++) {
    sum += rows[row]! - (rows[row - TRIED_BAND] ?? 0)
    if (sum > most) {
      most = sum
      end = row
    }
  }
  const to = Math.min(view.down, Math.max(end + 1, TRIED_BAND))
  return { from: Math.max(0, to - TRIED_BAND), to }
}

function wordless(outcome: OcrOutcome): OcrText {
  return { outcome, text: '', words: new Float32Array(0), confidences: new Uint8Array(0) }
}
