import { ActionIcon } from '@mantine/core'
import { IconChevronLeft, IconChevronRight, IconMinus, IconPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './PageBar.module.css'

/** The bar above the pages of a document. */
export function PageBar({ children }: { children: ReactNode }) {
  return (
    <div className={classes.bar} role="toolbar" aria-label="Pages">
      {children}
    </div>
  )
}

/** Buttons that stand together in it. */
export function BarGroup({ children }: { children: ReactNode }) {
  return <div className={classes.group}>{children}</div>
}

interface PageStepsProps {
  /** Counted from 0. */
  pageIndex: number
  pageCount: number
  onGoTo: (pageIndex: number) => void
  /** Between the two: which page is in view. */
  children: ReactNode
}

/** To the page before and to the next one. */
export function PageSteps({ pageIndex, pageCount, onGoTo, children }: PageStepsProps) {
  return (
    <>
      <ActionIcon aria-label="Previous page" disabled={pageIndex === 0} onClick={() => onGoTo(pageIndex - 1)}>
        <IconChevronLeft aria-hidden="true" />
      </ActionIcon>
      {children}
      <ActionIcon
        aria-label="Next page"
        disabled={pageIndex >= pageCount - 1}
        onClick={() => onGoTo(pageIndex + 1)}
      >
        <IconChevronRight aria-hidden="true" />
      </ActionIcon>
    </>
  )
}

/** How large the pages are, with a step either way. `zoom`: 1 is the size on paper. */
export function ZoomSteps({ zoom, onZoom }: { zoom: number; onZoom: (by: 1 | -1) => void }) {
  return (
    <>
      <ActionIcon aria-label="Smaller" onClick={() => onZoom(-1)}>
        <IconMinus aria-hidden="true" />
      </ActionIcon>
      <span className={classes.zoom} role="status" aria-label="Size">
        {Math.round(zoom * 100)}%
      </span>
      <ActionIcon aria-label="Larger" onClick={() => onZoom(1)}>
        <IconPlus aria-hidden="true" />
      </ActionIcon>
    </>
  )
}
