import { useLocalStorage } from '@mantine/hooks'
import { type RefObject, useEffect, useRef } from 'react'
import type { PagesMover } from '../../pdf/PdfPages.tsx'

/** The part of one of two panes in scrolling both. */
export interface PaneMotion {
  ref: (mover: PagesMover | null) => void
  onMove: (points: number) => void
  onReached: (windowTop: number) => void
}

/**
 * Two panes of pages that the person can scroll as one, from where each stands; off until switched on, kept from
 * one time to the next; pages below each other never move each other. When a point opens, its passages are brought to one height.
 *
 * @param point names what is shown; another name is another pair of passages
 * @param panes holds the two panes
 */
export function useScrollTogether(point: string, panes: RefObject<HTMLElement | null>) {
  const [together, setTogether] = useLocalStorage<boolean>({
    key: 'consilium.scrollTogether',
    defaultValue: false,
    getInitialValueInEffect: false,
  })
  const movers = useRef<(PagesMover | null)[]>([null, null])
  /** Points that a pane could not follow, being at an end of its document: made up for on the way back. */
  const owed = useRef([0, 0])
  const reached = useRef<(number | null)[]>([null, null])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new point begins anew.
  useEffect(() => {
    reached.current = [null, null]
  }, [point])

  function areSideBySide(): boolean {
    const [first, second] = [...(panes.current?.children ?? [])].map((pane) => pane.getBoundingClientRect())
    return first?.top === second?.top
  }

  function toSameHeight(): void {
    const [one = null, two = null] = reached.current
    if (one === null || two === null || !areSideBySide()) return
    const lower = one > two ? 0 : 1
    const apart = Math.abs(one - two)
    const left = movers.current[lower]?.moveBy(apart) ?? 0
    movers.current[1 - lower]?.moveBy(-left)
  }

  const motion = (side: 0 | 1): PaneMotion => ({
    ref(mover) {
      movers.current[side] = mover
    },
    onMove(points) {
      const other = 1 - side
      const mover = movers.current[other]
      owed.current[side] = 0
      if (!together || !mover || !areSideBySide()) return
      const scale = mover.scale()
      owed.current[other] = mover.moveBy((points + (owed.current[other] ?? 0)) * scale) / scale
    },
    onReached(windowTop) {
      owed.current = [0, 0]
      const isOpening = reached.current.includes(null)
      reached.current[side] = windowTop
      if (isOpening) toSameHeight()
    },
  })

  return {
    together,
    setTogether(wanted: boolean) {
      owed.current = [0, 0]
      setTogether(wanted)
    },
    motions: [motion(0), motion(1)] as const,
  }
}
