import { ActionIcon, Button, NativeSelect } from '@mantine/core'
import { IconExternalLink, IconEye, IconMinus, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Cell, ComparedOpinion } from '#shared/contract/comparison.ts'
import type { Evidence } from '#shared/contract/opinions.ts'
import { api } from '../../api.ts'
import { NumberDot } from '../../ui/NumberDot.tsx'
import { checkPlace } from './checkPlace.ts'
import classes from './EvidencePanel.module.css'
import { PanePages } from './PanePages.tsx'
import { quoteLine } from './places.ts'
import type { PaneMotion } from './useScrollTogether.ts'

interface EvidencePaneProps {
  opinion: ComparedOpinion
  cell: Cell
  places: readonly Evidence[]
  /** The place shown; none where the opinion is silent or no page was marked. */
  place: Evidence | undefined
  personId: string
  /** Where the number stands beside the marked words. */
  numberSide: 'start' | 'end'
  /** Names what is shown; at another name the passage is gone to again. */
  point: string
  motion: PaneMotion
  onPlace: (placeId: string) => void
}

/** One opinion's page, scrolled to its words; or the pages that were searched when it is silent. */
export function EvidencePane({
  opinion,
  cell,
  places,
  place,
  personId,
  numberSide,
  point,
  motion,
  onPlace,
}: EvidencePaneProps) {
  const silent = cell.statements.length === 0
  const [searched, setSearched] = useState<string | undefined>()
  const [view, setView] = useState({ pageIndex: 0, pages: 0, zoom: 1 })
  const [zoom, setZoom] = useState<number | 'fit-width'>('fit-width')
  const { data: records } = useQuery({
    ...api.records.list.queryOptions({ input: { personId } }),
    enabled: silent,
  })
  const theirs = silent ? (records ?? []).filter(({ id }) => opinion.recordIds.includes(id)) : []
  const record = theirs.find(({ id }) => id === searched) ?? theirs[0]
  const recordId = place?.recordId ?? record?.id
  const title = place?.recordTitle ?? record?.title
  const next = place && places[(places.indexOf(place) + 1) % places.length]
  const rescale = (factor: number) => setZoom(Math.min(Math.max(view.zoom * factor, 0.25), 4))

  return (
    <section className={classes.pane} aria-label={`${opinion.ordinal}: ${title ?? 'no page'}`}>
      <div className={classes.head}>
        <NumberDot number={opinion.number} />
        {silent && theirs.length > 1 ? (
          <NativeSelect
            size="sm"
            aria-label={`Record of the ${opinion.ordinal.toLowerCase()}`}
            value={record?.id}
            data={theirs.map(({ id, title: label }) => ({ value: id, label }))}
            onChange={(event) => setSearched(event.currentTarget.value)}
          />
        ) : (
          <b>{title ?? opinion.provider.name}</b>
        )}
        {recordId && view.pages > 0 && (
          <span className="meta">
            page {view.pageIndex + 1} of {view.pages}
          </span>
        )}
        {recordId && (
          <span className={classes.tools}>
            <ActionIcon aria-label={`Zoom out on ${title}`} onClick={() => rescale(0.8)}>
              <IconMinus className="i18" />
            </ActionIcon>
            <ActionIcon aria-label={`Zoom in on ${title}`} onClick={() => rescale(1.25)}>
              <IconPlus className="i18" />
            </ActionIcon>
            <Button
              size="sm"
              variant="subtle"
              leftSection={<IconExternalLink className="i18" />}
              renderRoot={(props: object) => (
                <Link
                  to="/people/$personId/records/$recordId"
                  params={{ personId, recordId }}
                  search={{ page: view.pageIndex + 1, evidence: place?.id }}
                  {...props}
                />
              )}
            >
              Open record
            </Button>
          </span>
        )}
      </div>
      <PaneNotes place={place} silent={silent} opinion={opinion} />
      {places.length > 1 && next && place && (
        <p className={classes.note}>
          Passage {places.indexOf(place) + 1} of {places.length}
          <button type="button" className="link" onClick={() => onPlace(next.id)}>
            Next passage
          </button>
        </p>
      )}
      {recordId ? (
        <PanePages
          recordId={recordId}
          title={title ?? ''}
          place={place}
          number={opinion.number}
          numberSide={numberSide}
          zoom={zoom}
          point={point}
          motion={motion}
          onView={setView}
        />
      ) : (
        <div className={classes.nothing}>
          {silent
            ? 'No record is kept with this opinion.'
            : 'No page was marked. These words were written down without one.'}
        </div>
      )}
    </section>
  )
}

function countOfPages(count: number): string {
  return count === 1 ? '1 page' : `${count} pages`
}

/** What to know before reading the page: silence, words nobody has checked, words that have moved. */
function PaneNotes({
  place,
  silent,
  opinion,
}: {
  place: Evidence | undefined
  silent: boolean
  opinion: ComparedOpinion
}) {
  if (silent) {
    return (
      <p className={classes.note}>
        Not mentioned.{' '}
        {opinion.pagesChecked === 0
          ? 'There is no page to check.'
          : `${countOfPages(opinion.pagesChecked)} checked.`}
      </p>
    )
  }
  if (!place) return null
  if (!place.found) {
    return (
      <p className={classes.note} data-tone="warn">
        Check this: the words “{quoteLine(place)}” are no longer where they were.
      </p>
    )
  }
  if (place.checked) return null
  return (
    <p className={classes.note}>
      <IconEye className="i16" aria-hidden="true" />
      Not checked yet. Do the marked words say this?
      <button type="button" className="link" onClick={() => void checkPlace(place.id)}>
        Yes, checked
      </button>
    </p>
  )
}
