import { NUMBERS_PER_WORD } from '#shared/domain/page.ts'
import { trustOf } from '#shared/domain/usableText.ts'
import type { ReadText } from './draft.ts'
import type { Engine } from './engine.ts'
import { marksOf } from './pageObjects.ts'

/** A page with more words has its text; pictures on it are pictures. */
const FEW_WORDS = 40
/** Parts of the page that images cover: on a page without text, and where there are a few words. */
const PICTURE = 0.01
const LARGE_PICTURE = 0.4
/** Images that cover this much are a scan of the page. */
const SCAN = 0.6
/** Letters drawn as lines take many. */
const MANY_DRAWINGS = 60

/**
 * Whether a loaded page shows words that its text does not hold: a picture without text, letters that stand for
 * nothing, or a careless hidden text over a scan. `pageArea` is in square PDF points.
 */
export function showsMoreThan(
  engine: Engine,
  page: number,
  { text, words }: ReadText,
  pageArea: number,
): boolean {
  const trust = trustOf(text)
  if (trust === 'garbage') return true
  const count = words.length / NUMBERS_PER_WORD
  // What a page is made of is counted only where its text raises the question.
  if (trust === 'fine' && count >= FEW_WORDS) return false
  const marks = marksOf(engine, page)
  const covered = marks.imageArea / pageArea
  if (count === 0) return covered > PICTURE || marks.drawings >= MANY_DRAWINGS
  if (covered > SCAN && trust === 'doubtful') return true
  return count < FEW_WORDS && covered > LARGE_PICTURE
}
