import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { type CSSProperties, useDeferredValue, useMemo, useState } from 'react'
import type { TimelineEvent } from '#shared/contract/timeline.ts'
import { localDay } from '#shared/domain/dates.ts'
import { api, client } from '../../api.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { LoadFailed } from '../../ui/LoadFailed.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { Page } from '../../ui/Page.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { TimelineIcon } from '../../ui/TimelineIcon.tsx'
import { TimeAxis } from './axis/TimeAxis.tsx'
import { EventList } from './EventList.tsx'
import { TimelineFilterBar } from './TimelineFilterBar.tsx'
import classes from './timeline.module.css'
import { eventsOfConcern, eventsOfKinds, kindsForAddress, kindsIn } from './timelineFilters.ts'

const ROUTE = '/people/$personId/timeline'

/** Everything of a person that has a date, on one axis and as a list. What is shown lives in the address. */
export function TimelineScreen() {
  const { personId } = useParams({ from: ROUTE })
  const { data, error, refetch } = useQuery({
    queryKey: api.timeline.list.queryKey({ input: { personId } }),
    async queryFn({ signal }) {
      const events: TimelineEvent[] = []
      for await (const part of await client.timeline.list({ personId }, { signal })) events.push(...part)
      return events
    },
  })
  return (
    <Page>
      <PageHeader
        title="Timeline"
        sub="What happened when: records, opinions, decisions and what you handed over."
      />
      {error && <LoadFailed what="Your timeline" error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading lines={6} />}
      {data?.length === 0 && <NothingYet personId={personId} />}
      {data && data.length > 0 && <Events key={personId} personId={personId} events={data} />}
    </Page>
  )
}

/** Which event is chosen, and where: the other place then shows it too. */
export interface Selection {
  id: string
  by: 'axis' | 'list'
}

function Events({ personId, events }: { personId: string; events: readonly TimelineEvent[] }) {
  const { concern: concernId, kinds: kindsInAddress, order } = useSearch({ from: ROUTE })
  const navigate = useNavigate({ from: ROUTE })
  const [selection, setSelection] = useState<Selection | null>(null)
  /** Of the axis while it stays in sight above the list; else 0. */
  const [axisHeight, setAxisHeight] = useState(0)
  const kinds = useMemo(() => kindsIn(kindsInAddress), [kindsInAddress])
  const ofConcern = useMemo(() => eventsOfConcern(events, concernId), [events, concernId])
  const shown = useMemo(() => eventsOfKinds(ofConcern, kinds), [ofConcern, kinds])
  // The axis answers at once; a long list follows.
  const listed = useDeferredValue(shown)
  const today = localDay(new Date())
  const address = (change: { concern?: string; kinds?: string; order?: 'newest' }) =>
    void navigate({ search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false })
  const showAll = () => address({ concern: undefined, kinds: undefined })

  return (
    <>
      <TimelineFilterBar
        personId={personId}
        events={ofConcern}
        concernId={concernId}
        onConcern={(concern) => address({ concern })}
        kinds={kinds}
        onKinds={(chosen) => address({ kinds: kindsForAddress(chosen) })}
      />
      {shown.length === 0 ? (
        <EmptyState
          icon={<TimelineIcon />}
          title="Nothing of this kind here"
          action={
            <Button size="sm" variant="default" onClick={showAll}>
              Show everything
            </Button>
          }
        >
          None of the {events.length} things on your timeline is of this question and kind.
        </EmptyState>
      ) : (
        <div className={classes.both} style={{ '--axis': `${axisHeight}px` } as CSSProperties}>
          <TimeAxis
            personId={personId}
            events={shown}
            today={today}
            selection={selection}
            onSelect={(id) => setSelection({ id, by: 'axis' })}
            onStays={setAxisHeight}
          />
          <EventList
            personId={personId}
            events={listed}
            today={today}
            newestFirst={order === 'newest'}
            onNewestFirst={(newestFirst) => address({ order: newestFirst ? 'newest' : undefined })}
            selection={selection}
            follows={axisHeight > 0}
            onSelect={(id) => setSelection({ id, by: 'list' })}
          />
        </div>
      )}
      {shown.length > 0 && shown.length < events.length && (
        <p className="meta">
          {events.length - shown.length} of {events.length} are not shown by these filters.
        </p>
      )}
    </>
  )
}

function NothingYet({ personId }: { personId: string }) {
  return (
    <EmptyState
      icon={<TimelineIcon />}
      title="Nothing on your timeline yet"
      action={
        <Button
          size="sm"
          variant="default"
          renderRoot={(props: object) => (
            <Link to="/people/$personId/records" params={{ personId }} {...props} />
          )}
        >
          Go to the records
        </Button>
      }
    >
      Add your records, or write down what a doctor said. Each then stands here at its date.
    </EmptyState>
  )
}
