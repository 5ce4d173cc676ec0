import { Button } from '@mantine/core'
import { IconFileOff, IconHourglass, IconPlus, IconSearchOff } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Reading, Record } from '#shared/contract/records.ts'
import { pagesUrl } from '../../api.ts'
import type { PdfTarget } from '../../pdf/PdfPages.tsx'
import type { PdfSelection } from '../../pdf/selection.ts'
import { usePdfDocument } from '../../pdf/usePdfDocument.ts'
import { MismatchNotes } from '../../pickers/MismatchNotes.tsx'
import { InsteadOfPages, RecordFrame } from '../../pickers/RecordFrame.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { AddFact } from './AddFact.tsx'
import { FactList } from './FactList.tsx'
import { factHighlights } from './factHighlights.ts'
import classes from './facts.module.css'
import { ReviewPages } from './ReviewPages.tsx'
import type { ReviewItem } from './reviewItems.ts'

interface ReviewedProps {
  record: Record
  items: readonly ReviewItem[]
  /** The id of the fact to show first; null for the first that waits. */
  beginAt: string | null
}

/** The pages at the left, what was found at the right; the number of an item is the same on both. */
export function Reviewed({ record, items, beginAt }: ReviewedProps) {
  const pdf = usePdfDocument(record.hasPages ? pagesUrl(record.id) : null)
  const navigate = useNavigate()
  const [chosenId, setChosenId] = useState<string | null>(() => firstToShow(items, beginAt))
  const [target, setTarget] = useState<PdfTarget | null>(() => placeOf(items, chosenId))
  const [selection, setSelection] = useState<PdfSelection | null>(null)
  const [adding, setAdding] = useState(false)
  const { personId } = record
  const isDone = items.every(({ open }) => !open)

  function choose(id: string) {
    setChosenId(id)
    setTarget(placeOf(items, id))
  }

  return (
    <RecordFrame
      record={record}
      when={
        <>
          Added <DateText date={record.createdAt} />
        </>
      }
      head={<Progress items={items} />}
      width="wide"
      pages={
        pdf.state === 'ready' ? (
          <ReviewPages
            record={record}
            document={pdf.document}
            highlights={factHighlights(items, chosenId)}
            onHighlight={(id) => choose(id.split('/')[0]!)}
            target={target}
            onTarget={setTarget}
            onSelection={setSelection}
          />
        ) : (
          <InsteadOfPages>
            {pdf.state === 'loading' && record.hasPages ? (
              <Loading lines={8} label="Opening the record" />
            ) : (
              <EmptyState icon={<IconFileOff aria-hidden="true" />} title="Its pages cannot be shown here">
                <Link to="/people/$personId/records/$recordId" params={{ personId, recordId: record.id }}>
                  Open the record
                </Link>{' '}
                to see why. What was found in it is listed beside.
              </EmptyState>
            )}
          </InsteadOfPages>
        )
      }
    >
      <section className={classes.found} aria-labelledby="found">
        <div className={classes.foundHead}>
          <h2 id="found">
            {items.length > 0 ? 'We found these in the document. Check them.' : 'Nothing to check here'}
          </h2>
          {items.length > 0 && <p className="sub">Press a number to see where it is on the page.</p>}
        </div>
        <MismatchNotes record={record} />
        {items.length > 0 ? (
          <FactList items={items} chosenId={chosenId} onChoose={choose} />
        ) : (
          <NothingFound {...record.reading} />
        )}
        <div className={classes.add}>
          <Button
            variant="subtle"
            leftSection={<IconPlus className="i18" aria-hidden="true" />}
            onClick={() => setAdding(true)}
          >
            Add something we missed
          </Button>
        </div>
        <footer className={classes.foot}>
          <p>
            We only copy what is written.
            <br />
            You decide what is right.
          </p>
          <Button
            variant={isDone ? 'filled' : 'default'}
            onClick={() => void navigate({ to: '/people/$personId/records', params: { personId } })}
          >
            {isDone ? 'Done' : 'Finish later'}
          </Button>
        </footer>
      </section>
      {adding && (
        <AddFact
          record={record}
          selection={selection}
          onClose={() => setAdding(false)}
          onAdded={(id) => {
            setAdding(false)
            setChosenId(id)
          }}
        />
      )}
    </RecordFrame>
  )
}

function NothingFound({ state, stage }: Reading) {
  if (state === 'waiting' || state === 'reading' || (state === 'read' && stage === 'facts')) {
    return (
      <EmptyState icon={<IconHourglass aria-hidden="true" />} title="It is still being read">
        What is found in it appears here by itself.
      </EmptyState>
    )
  }
  return (
    <EmptyState icon={<IconSearchOff aria-hidden="true" />} title="We found no facts in this record">
      {state === 'read'
        ? 'Its pages can be read and searched all the same. You can add what matters to you.'
        : 'It was not read to its end. You can add what matters to you.'}
    </EmptyState>
  )
}

/** How much of it is checked. */
function Progress({ items }: { items: readonly ReviewItem[] }) {
  if (items.length === 0) return null
  const checked = items.filter(({ open }) => !open).length
  return (
    <span className={classes.progress}>
      <span role="status">
        {checked} of {items.length} checked
      </span>
      <progress value={checked} max={items.length} aria-hidden="true" />
    </span>
  )
}

function firstToShow(items: readonly ReviewItem[], beginAt: string | null): string | null {
  const asked = items.find(({ facts }) => facts.some(({ id }) => id === beginAt))
  return (asked ?? items.find(({ open }) => open))?.id ?? null
}

function placeOf(items: readonly ReviewItem[], id: string | null): PdfTarget | null {
  const fact = items.find((item) => item.id === id)?.facts.find(({ rects }) => rects.length > 0)
  if (!fact || fact.pageIndex === null) return null
  return { pageIndex: fact.pageIndex, highlightId: `${id}/${fact.id}` }
}
