import { useNavigate } from '@tanstack/react-router'
import type { Evidence } from '#shared/contract/opinions.ts'
import type { QuestionSide } from '#shared/contract/questions.ts'
import { opinionName } from '#shared/domain/ordinal.ts'
import { DateText } from '../../ui/DateText.tsx'
import { EvidenceChip } from '../../ui/EvidenceChip.tsx'
import { NumberDot } from '../../ui/NumberDot.tsx'
import classes from './questions.module.css'

/** What each opinion says on a question's topic, with the places the words come from. */
export function QuestionSides({ personId, sides }: { personId: string; sides: readonly QuestionSide[] }) {
  return (
    <ul className={classes.sides} aria-label="What was said so far">
      {sides.map(({ opinionId, number, providerName, date, statements }) => (
        <li key={opinionId} className={classes.side}>
          <NumberDot number={number} variant="outline" />
          <div>
            <p className="meta">
              <span className="visually-hidden">{opinionName(number)}, </span>
              {providerName}
              {date && (
                <>
                  {' · '}
                  <DateText date={date} />
                </>
              )}
            </p>
            {statements.map(({ id, text, evidence }) => (
              <p key={id} className={classes.said}>
                <span>{text}</span>
                {evidence.map((place) => (
                  <Place key={place.id} personId={personId} place={place} />
                ))}
              </p>
            ))}
          </div>
        </li>
      ))}
    </ul>
  )
}

function Place({ personId, place }: { personId: string; place: Evidence }) {
  const navigate = useNavigate()
  const { id, recordId, recordTitle, pageIndex, pageLabel, found, checked } = place
  return (
    <EvidenceChip
      record={recordTitle}
      page={pageLabel ?? String(pageIndex + 1)}
      state={!found ? 'lost' : checked ? 'rest' : 'not-checked'}
      onClick={() =>
        void navigate({
          to: '/people/$personId/records/$recordId',
          params: { personId, recordId },
          search: { page: pageIndex + 1, evidence: id },
        })
      }
    />
  )
}
