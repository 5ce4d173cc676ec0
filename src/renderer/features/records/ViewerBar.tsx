import { ActionIcon, Button, NumberInput } from '@mantine/core'
import {
  IconArrowAutofitWidth,
  IconLayoutSidebar,
  IconListTree,
  IconPrinter,
  IconRotateClockwise,
  IconSearch,
} from '@tabler/icons-react'
import { useState } from 'react'
import { BarGroup, PageBar, PageSteps, ZoomSteps } from '../../pdf/PageBar.tsx'
import classes from './viewer.module.css'

export type ViewerSide = 'pages' | 'contents' | null

interface ViewerBarProps {
  /** Counted from 0. */
  pageIndex: number
  pageCount: number
  /** 1 is 100 %. */
  zoom: number
  fitsWidth: boolean
  side: ViewerSide
  hasOutline: boolean
  onGoTo: (pageIndex: number) => void
  onZoom: (by: 1 | -1) => void
  onFitWidth: () => void
  onRotate: () => void
  onSide: (side: ViewerSide) => void
  onFind: () => void
  onPrint: () => void
}

/** What can be done with the pages in view: where, how large, which way up, find, print. */
export function ViewerBar({
  pageIndex,
  pageCount,
  zoom,
  fitsWidth,
  side,
  hasOutline,
  onGoTo,
  onZoom,
  onFitWidth,
  onRotate,
  onSide,
  onFind,
  onPrint,
}: ViewerBarProps) {
  return (
    <PageBar>
      <BarGroup>
        <ActionIcon
          aria-label="Small pictures of the pages"
          aria-pressed={side === 'pages'}
          onClick={() => onSide(side === 'pages' ? null : 'pages')}
        >
          <IconLayoutSidebar aria-hidden="true" />
        </ActionIcon>
        {hasOutline && (
          <ActionIcon
            aria-label="Contents of the document"
            aria-pressed={side === 'contents'}
            onClick={() => onSide(side === 'contents' ? null : 'contents')}
          >
            <IconListTree aria-hidden="true" />
          </ActionIcon>
        )}
        <PageSteps pageIndex={pageIndex} pageCount={pageCount} onGoTo={onGoTo}>
          <PageJump key={pageIndex} pageIndex={pageIndex} pageCount={pageCount} onGoTo={onGoTo} />
        </PageSteps>
      </BarGroup>
      <BarGroup>
        <ZoomSteps zoom={zoom} onZoom={onZoom} />
        <ActionIcon aria-label="Fit to the width" aria-pressed={fitsWidth} onClick={onFitWidth}>
          <IconArrowAutofitWidth aria-hidden="true" />
        </ActionIcon>
        <ActionIcon aria-label="Turn the pages" onClick={onRotate}>
          <IconRotateClockwise aria-hidden="true" />
        </ActionIcon>
        <ActionIcon aria-label="Find in this record" onClick={onFind}>
          <IconSearch aria-hidden="true" />
        </ActionIcon>
        <Button
          size="sm"
          variant="default"
          leftSection={<IconPrinter className="i18" aria-hidden="true" />}
          onClick={onPrint}
        >
          Print
        </Button>
      </BarGroup>
    </PageBar>
  )
}

interface PageJumpProps {
  pageIndex: number
  pageCount: number
  onGoTo: (pageIndex: number) => void
}

function PageJump({ pageIndex, pageCount, onGoTo }: PageJumpProps) {
  const [typed, setTyped] = useState<string | number>(pageIndex + 1)
  function go() {
    const wanted = Number(typed)
    if (Number.isInteger(wanted) && wanted >= 1 && wanted <= pageCount) onGoTo(wanted - 1)
    else setTyped(pageIndex + 1)
  }
  return (
    <span className={classes.jump}>
      Page
      <NumberInput
        size="sm"
        className={classes.jumpInput}
        aria-label={`Page, of ${pageCount}`}
        hideControls
        allowDecimal={false}
        allowNegative={false}
        value={typed}
        onChange={setTyped}
        onKeyDown={({ key }) => key === 'Enter' && go()}
        onBlur={go}
      />
      of {pageCount}
    </span>
  )
}
