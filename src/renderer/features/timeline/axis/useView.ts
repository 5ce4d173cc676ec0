import {
  type PointerEvent,
  type RefObject,
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import type { TimelineEvent } from '#shared/contract/timeline.ts'
import { dayAtX, heldPerDay, type Lengths, type Range, rangeOf, scaleOf, xOfDay } from './scale.ts'

/** One press on a button or key. */
const STEP = 1.6

/** How far a turn of the wheel by one pixel goes. */
const WHEEL = 0.0022

/** What part of the axis is looked at, how close, and how to change it. */
export interface AxisLook {
  scroller: RefObject<HTMLDivElement | null>
  perDay: number
  /** The left end of what is in view, in pixels of the axis. */
  left: number
  isWidest: boolean
  isClosest: boolean
  /** Keeps the day in place that lies so many pixels into the view; without them, in the middle. */
  closer: (at?: number) => void
  wider: (at?: number) => void
  fit: () => void
  /** Shows the time of these events. */
  fitTo: (events: readonly TimelineEvent[]) => void
  moveBy: (pixels: number) => void
  /** Brings a stretch into view, if it is not. */
  show: (from: number, to: number) => void
  onScroll: () => void
  onPointerDown: (press: PointerEvent) => void
}

interface Wanted {
  range: Range
  /** Pixels of a day where all of it is in view. */
  fitting: number
  lengths: Lengths
  hasUndated: boolean
  /** Pixels in view. */
  view: number
}

/** The axis scrolls as any list does; looking closer keeps the day under the pointer, or in the middle, where it is. */
export function useView({ range, fitting, lengths, hasUndated, view }: Wanted): AxisLook {
  const scroller = useRef<HTMLDivElement>(null)
  const [zoom, setZoom] = useState<number | null>(null)
  const [left, setLeft] = useState(0)
  /** The day that is to lie so many pixels from the left of the view once the axis is drawn anew. */
  const anchor = useRef<{ day: number; at: number } | null>(null)
  const perDay = zoom === null ? fitting : heldPerDay(zoom, fitting, range, lengths)
  const scale = scaleOf(range, perDay, lengths, hasUndated)

  function look(wanted: number, { day, at }: { day: number; at: number }) {
    const held = heldPerDay(wanted, fitting, range, lengths)
    if (held === perDay) return
    anchor.current = { day, at }
    setZoom(held <= fitting ? null : held)
  }

  function lookFrom(wanted: number, at: number) {
    look(wanted, { day: dayAtX(scale, (scroller.current?.scrollLeft ?? 0) + at), at })
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: it acts once the axis has its new length.
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element || !anchor.current) return
    element.scrollLeft = xOfDay(scale, anchor.current.day) - anchor.current.at
    anchor.current = null
    setLeft(element.scrollLeft)
  }, [perDay])

  const turn = useEffectEvent((event: WheelEvent) => {
    if (!event.ctrlKey || !scroller.current) return
    event.preventDefault()
    const at = event.clientX - scroller.current.getBoundingClientRect().left
    lookFrom(perDay * Math.exp(-event.deltaY * WHEEL), at)
  })

  useEffect(() => {
    const element = scroller.current
    const listen = (event: WheelEvent) => turn(event)
    // React listens passively, and could not keep the page from being zoomed.
    element?.addEventListener('wheel', listen, { passive: false })
    return () => element?.removeEventListener('wheel', listen)
  }, [])

  const show = useCallback((from: number, to: number) => {
    const element = scroller.current
    if (!element) return
    const { scrollLeft, clientWidth } = element
    if (from < scrollLeft) element.scrollLeft = from - clientWidth / 4
    else if (to > scrollLeft + clientWidth) element.scrollLeft = to - clientWidth * 0.75
  }, [])

  /** A mouse takes hold of the axis; fingers and pens scroll it as they do elsewhere. */
  function onPointerDown(press: PointerEvent) {
    const element = scroller.current
    if (!element || press.pointerType !== 'mouse' || press.button !== 0) return
    const start = press.clientX + element.scrollLeft
    const move = ({ clientX }: globalThis.PointerEvent) => {
      element.scrollLeft = start - clientX
    }
    const end = new AbortController()
    window.addEventListener('pointermove', move, { signal: end.signal })
    for (const name of ['pointerup', 'pointercancel'])
      window.addEventListener(name, () => end.abort(), { signal: end.signal })
  }

  return {
    scroller,
    perDay,
    left,
    isWidest: perDay <= fitting,
    isClosest: heldPerDay(perDay * STEP, fitting, range, lengths) <= perDay,
    closer: (at = view / 2) => lookFrom(perDay * STEP, at),
    wider: (at = view / 2) => lookFrom(perDay / STEP, at),
    fit: () => setZoom(null),
    fitTo(events) {
      const { start, end } = rangeOf(events, events[0]?.date ?? '')!
      look((view * 0.6) / (end - start), { day: (start + end) / 2, at: view / 2 })
    },
    moveBy: (pixels) => scroller.current?.scrollBy({ left: pixels }),
    show,
    onScroll: () => setLeft(scroller.current?.scrollLeft ?? 0),
    onPointerDown,
  }
}
