import { Button } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { MixUp, MixUpPlace } from '#shared/contract/mixUps.ts'
import { EvidenceChip } from '../ui/EvidenceChip.tsx'
import classes from './MixUpNotes.module.css'

/** So many places of one value are shown at first. */
const FIRST = 2

interface MixUpSidesProps {
  mixUp: MixUp
  personId: string
  concernId: string
}

/** The values that do not go together, each with the words and the pages it stands on. */
export function MixUpSides({ mixUp, personId, concernId }: MixUpSidesProps) {
  return (
    <ul className={classes.sides}>
      {mixUp.sides.map(({ value, shown, places }) => (
        <li key={value} className={classes.side}>
          <b>{shown}</b>
          <Places places={places} personId={personId} concernId={concernId} />
        </li>
      ))}
    </ul>
  )
}

interface PlacesProps {
  places: readonly MixUpPlace[]
  personId: string
  concernId: string
}

function Places({ places, personId, concernId }: PlacesProps) {
  const [all, setAll] = useState(false)
  const more = all ? 0 : places.length - FIRST
  const shown = more > 1 ? places.slice(0, FIRST) : places
  return (
    <>
      <ul className={classes.places}>
        {shown.map((place) => (
          <li key={keyOf(place)}>
            <Place place={place} personId={personId} concernId={concernId} />
          </li>
        ))}
      </ul>
      {more > 1 && (
        <Button size="xs" variant="subtle" onClick={() => setAll(true)}>
          Show {more} more
        </Button>
      )}
    </>
  )
}

function Place({ place, personId, concernId }: { place: MixUpPlace; personId: string; concernId: string }) {
  const navigate = useNavigate()
  switch (place.in) {
    case 'record': {
      const { recordId, recordTitle, pageIndex, pageLabel, quote, factId } = place
      return (
        <>
          {quote && <q className={classes.quote}>{quote.replace(/\s+/g, ' ')}</q>}
          <EvidenceChip
            record={recordTitle}
            page={pageLabel ?? String((pageIndex ?? 0) + 1)}
            onClick={() =>
              void navigate({
                to: '/people/$personId/records/$recordId/check',
                params: { personId, recordId },
                search: { fact: factId },
              })
            }
          />
        </>
      )
    }
    case 'opinion':
      return (
        <>
          <q className={classes.quote}>{place.quote}</q>
          <Link
            className="link"
            to="/people/$personId/concerns/$concernId/opinions/$opinionId"
            params={{ personId, concernId, opinionId: place.opinionId }}
          >
            {place.opinionName}
          </Link>
        </>
      )
    case 'person':
      return <span>As noted for the person these records are kept for</span>
    case 'question':
      return (
        <>
          <q className={classes.quote}>{place.quote}</q>
          <span>Your question</span>
        </>
      )
  }
}

function keyOf(place: MixUpPlace): string {
  if (place.in === 'record') return place.factId
  return place.in === 'opinion' ? `${place.opinionId} ${place.quote}` : place.in
}
