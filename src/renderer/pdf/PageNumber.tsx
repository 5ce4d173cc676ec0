import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { NumberDot } from '../ui/NumberDot.tsx'
import type { PdfHighlight } from './highlights.ts'
import classes from './pdf.module.css'
import { type Box, boxOf, type PageSizeAndTurn } from './viewport.ts'

type Side = 'start' | 'end' | 'margin'

/** CSS pixels between a passage and its number. */
const GAP = 6

interface PageNumberProps {
  highlight: PdfHighlight
  viewport: PageSizeAndTurn
  /** Holds the page's text, one element for each run of it. */
  text: RefObject<HTMLElement | null>
  /** Changes once the text is laid out. */
  textReady: unknown
}

/** The number beside a passage: before or after it where that hides no words, else in the margin of its line. */
export function PageNumber({ highlight, viewport, text, textReady }: PageNumberProps) {
  const { rects, number, numberSide = 'start', active } = highlight
  const dot = useRef<HTMLDivElement>(null)
  const [side, setSide] = useState<Side>(numberSide)
  const first = rects[0]
  const last = rects.at(-1)

  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew when the text has been laid out.
  useLayoutEffect(() => {
    if (!dot.current || !text.current || !first || !last) return
    const width = dot.current.offsetWidth
    const page = text.current.getBoundingClientRect()
    const runs = [...text.current.querySelectorAll('span')].map((run) => run.getBoundingClientRect())
    const places = {
      start: spaceBeside(page, boxOf(viewport, first), -width),
      end: spaceBeside(page, boxOf(viewport, last), width),
    }
    const wanted = numberSide === 'start' ? (['start', 'end'] as const) : (['end', 'start'] as const)
    // Where the words are a picture alone, it is not known what stands beside them.
    const isPicture = Boolean(textReady) && runs.length === 0
    setSide((isPicture ? undefined : wanted.find((one) => isFree(places[one], page, runs))) ?? 'margin')
  }, [viewport, textReady, numberSide, first, last])

  if (number === undefined || !first || !last) return null
  const box = boxOf(viewport, side === 'end' ? last : first)
  const left = { start: box.left, end: box.left + box.width, margin: 0 }[side]
  return (
    <div
      ref={dot}
      className={classes.number}
      data-side={side}
      data-chosen={active || undefined}
      style={{ left: `${left * 100}%`, top: `${(box.top + box.height / 2) * 100}%` }}
    >
      <NumberDot number={number} variant={active === false ? 'outline' : 'filled'} />
    </div>
  )
}

interface Space {
  left: number
  right: number
  top: number
  bottom: number
}

/** The room on the screen beside a box of the page: before it where `width` is negative. */
function spaceBeside(page: DOMRect, box: Box, width: number): Space {
  const top = page.top + box.top * page.height
  const bottom = top + box.height * page.height
  if (width < 0) {
    const right = page.left + box.left * page.width - GAP
    return { left: right + width, right, top, bottom }
  }
  const left = page.left + (box.left + box.width) * page.width + GAP
  return { left, right: left + width, top, bottom }
}

function isFree(space: Space, page: DOMRect, runs: readonly DOMRect[]): boolean {
  return (
    space.left >= page.left &&
    space.right <= page.right &&
    runs.every(
      (run) =>
        run.right <= space.left ||
        run.left >= space.right ||
        run.bottom <= space.top ||
        run.top >= space.bottom,
    )
  )
}
