import { Button } from '@mantine/core'
import { IconCheck, IconDots } from '@tabler/icons-react'
import { memo, useRef } from 'react'
import type { ComparedOpinion, TopicRow as Row } from '#shared/contract/comparison.ts'
import { AgreementRow } from '../../ui/AgreementMarker.tsx'
import classes from './CompareTable.module.css'
import type { TableActions } from './CompareTable.tsx'
import { NOT_COMPARED } from './MoreBelow.tsx'
import type { CompareWith } from './opinionPairs.ts'
import { toldRole } from './roles.ts'
import { StatementCell } from './StatementCell.tsx'
import { SuggestedHead } from './SuggestedHead.tsx'
import { isDifference } from './shownRows.ts'
import { isOnlySuggested } from './suggestedRows.ts'
import { useClipped } from './useClipped.ts'
import { useHasOffer } from './useSuggested.ts'

interface TopicRowProps {
  row: Row
  opinions: readonly ComparedOpinion[]
  columns: readonly number[]
  stacked: boolean
  compareWith: CompareWith
  /** Set while the row's pages are open: ids of the places shown, with a space between. */
  openPlaces: string | undefined
  menuOpen: boolean
  explained: boolean
  /** Whether long texts are shown whole. */
  whole: boolean
  actions: TableActions
}

/** One topic: its name and state, then what each opinion says. Drawn anew only when something of its own changed. */
export const TopicRow = memo(function TopicRow({
  row,
  opinions,
  columns,
  stacked,
  compareWith,
  openPlaces,
  menuOpen,
  explained,
  whole,
  actions,
}: TopicRowProps) {
  const element = useRef<HTMLTableRowElement>(null)
  const texts = columns.flatMap((column) => row.cells[column]!.statements.map(({ text }) => text))
  const clipped = useClipped(element, texts)
  const { topicId, label, explanation, relation, reason, closed } = row
  const onlySuggested = isOnlySuggested(row)
  const toCheck = useHasOffer(topicId) && relation === 'not-stated'
  const name = explanation ? (
    <button
      type="button"
      className={classes.dotted}
      aria-haspopup="dialog"
      aria-expanded={explained}
      onClick={(event) => actions.onExplain(topicId, event.currentTarget)}
    >
      {label}
    </button>
  ) : (
    label
  )
  return (
    <tr
      ref={element}
      {...toldRole('row')}
      className={classes.row}
      data-topic={topicId}
      data-relation={onlySuggested ? NOT_COMPARED : relation}
      data-difference={isDifference(row) || undefined}
      data-active={openPlaces !== undefined || undefined}
      data-whole={whole || undefined}
    >
      <th {...toldRole('rowheader')} scope="row" abbr={label} className={classes.topic}>
        {onlySuggested ? (
          <SuggestedHead>{name}</SuggestedHead>
        ) : (
          <AgreementRow state={relation} reason={toCheck ? `${reason} Check what was found.` : reason}>
            {name}
          </AgreementRow>
        )}
        {closed && (
          <p className={classes.closed}>
            <IconCheck className="i16" aria-hidden="true" />
            <span>
              <b>Closed.</b> {closed.reason}
            </span>
          </p>
        )}
        {(clipped || (relation === 'unclear' && !closed)) && (
          <div className={classes.does}>
            {relation === 'unclear' && !closed && (
              <Button
                size="xs"
                variant="default"
                onClick={(event) => actions.onDecide(topicId, event.currentTarget)}
              >
                Decide<span className="visually-hidden"> on {label}</span>
              </Button>
            )}
            {clipped && (
              <button
                type="button"
                className={`link ${classes.all}`}
                aria-expanded={whole}
                aria-keyshortcuts="A"
                onClick={() => actions.onShowAll(topicId)}
              >
                {whole ? 'Show less' : 'Show all'}
                <span className="visually-hidden"> on {label}</span>
              </button>
            )}
          </div>
        )}
        {!onlySuggested && (
          <button
            type="button"
            className={classes.more}
            aria-label={`More on ${label}`}
            aria-haspopup="menu"
            aria-expanded={menuOpen}
            onClick={(event) => actions.onMenu(topicId, event.currentTarget)}
          >
            <IconDots className="i18" aria-hidden="true" />
          </button>
        )}
      </th>
      {columns.map((column) => (
        <StatementCell
          key={opinions[column]!.id}
          topicId={topicId}
          label={label}
          cell={row.cells[column]!}
          opinion={opinions[column]!}
          stacked={stacked}
          compareWith={compareWith}
          openPlaces={openPlaces}
          onOpen={actions.onOpen}
        />
      ))}
    </tr>
  )
})
