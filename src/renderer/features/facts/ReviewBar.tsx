import { ActionIcon } from '@mantine/core'
import { IconChevronLeft, IconChevronRight, IconMinus, IconPlus } from '@tabler/icons-react'
import classes from './facts.module.css'

interface ReviewBarProps {
  /** Counted from 0. */
  pageIndex: number
  pageCount: number
  /** 1 is 100 %. */
  zoom: number
  onGoTo: (pageIndex: number) => void
  onZoom: (by: 1 | -1) => void
}

/** Where in the pages one is, and how large they are. */
export function ReviewBar({ pageIndex, pageCount, zoom, onGoTo, onZoom }: ReviewBarProps) {
  return (
    <div className={classes.bar} role="toolbar" aria-label="Pages">
      <ActionIcon aria-label="Previous page" disabled={pageIndex === 0} onClick={() => onGoTo(pageIndex - 1)}>
        <IconChevronLeft aria-hidden="true" />
      </ActionIcon>
      <span>
        Page {pageIndex + 1} of {pageCount}
      </span>
      <ActionIcon
        aria-label="Next page"
        disabled={pageIndex >= pageCount - 1}
        onClick={() => onGoTo(pageIndex + 1)}
      >
        <IconChevronRight aria-hidden="true" />
      </ActionIcon>
      <span className={classes.zoom}>
        <ActionIcon aria-label="Smaller" onClick={() => onZoom(-1)}>
          <IconMinus aria-hidden="true" />
        </ActionIcon>
        <span role="status" aria-label="Size">
          {Math.round(zoom * 100)}%
        </span>
        <ActionIcon aria-label="Larger" onClick={() => onZoom(1)}>
          <IconPlus aria-hidden="true" />
        </ActionIcon>
      </span>
    </div>
  )
}
