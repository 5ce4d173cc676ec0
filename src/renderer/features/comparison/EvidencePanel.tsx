import { ActionIcon, Button, NativeSelect, Switch } from '@mantine/core'
import { IconArrowRight, IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import {
  type CSSProperties,
  type KeyboardEvent,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
} from 'react'
import type { TopicRow } from '#shared/contract/comparison.ts'
import { AgreementPill } from '../../ui/AgreementMarker.tsx'
import { NumberDot } from '../../ui/NumberDot.tsx'
import { WordsExplained } from '../../ui/WordsExplained.tsx'
import { EvidencePane } from './EvidencePane.tsx'
import classes from './EvidencePanel.module.css'
import { markablePairs, type OpinionPair, pairKey, pairName } from './opinionPairs.ts'
import { PanelHandle, usePanelShare } from './PanelHandle.tsx'
import { placesOf, placeToShow, quoteLine, versionsOf } from './places.ts'
import { Choice } from './Toolbar.tsx'
import { useScrollTogether } from './useScrollTogether.ts'

interface EvidencePanelProps {
  ref: Ref<HTMLElement>
  row: TopicRow
  /** The rows in view, in order, for going on to the next. */
  rows: readonly TopicRow[]
  pairs: readonly OpinionPair[]
  pair: OpinionPair
  personId: string
  /** The place chosen of each opinion, by opinion id, where it has more than one. */
  chosenPlaces: Readonly<Record<string, string>>
  onPlace: (opinionId: string, placeId: string) => void
  onPair: (pair: OpinionPair) => void
  onTopic: (topicId: string) => void
  onClose: () => void
  onChange: () => void
  onCloseDifference: () => void
  onReopen: () => void
}

const MOST_IN_LINE = 3

/** Where the words of one row come from: the exact words, why the app says what it says, and two pages side by side. */
export function EvidencePanel({
  ref,
  row,
  rows,
  pairs,
  pair,
  personId,
  chosenPlaces,
  onPlace,
  onPair,
  onTopic,
  onClose,
  onChange,
  onCloseDifference,
  onReopen,
}: EvidencePanelProps) {
  const panel = useRef<HTMLElement>(null)
  const panes = useRef<HTMLDivElement>(null)
  const heading = useId()
  const point = `${row.topicId} ${pairKey(pair)}`
  const { together, setTogether, motions } = useScrollTogether(point, panes)
  const [share, setShare] = usePanelShare()
  const at = rows.findIndex(({ topicId }) => topicId === row.topicId)
  const [before, after] = [rows[at - 1], at < 0 ? rows[0] : rows[at + 1]]
  useImperativeHandle(ref, () => panel.current!)

  useEffect(() => {
    panel.current?.focus({ preventScroll: true })
  }, [])

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') return onClose()
    const target = event.target as HTMLElement
    // These use the arrows themselves.
    if (target.closest('[data-arrows], [role="radiogroup"], select, input')) return
    const next = event.key === 'ArrowDown' ? after : event.key === 'ArrowUp' ? before : undefined
    if (!next) return
    event.preventDefault()
    onTopic(next.topicId)
  }

  const sides = [pair.earlier, pair.later].map((opinion) => {
    const cell = row.cells.find(({ opinionId }) => opinionId === opinion.id)!
    const places = placesOf(cell)
    return { opinion, cell, places, place: placeToShow(places, chosenPlaces[opinion.id]) }
  })

  const versions = versionsOf(sides[0]?.place, sides[1]?.place)

  return (
    <section
      ref={panel}
      className={classes.panel}
      aria-labelledby={heading}
      tabIndex={-1}
      style={{ '--share': share } as CSSProperties}
      onKeyDown={onKeyDown}
    >
      <PanelHandle share={share} onShare={setShare} />
      <div className={classes.top}>
        <h2 id={heading}>{row.label}</h2>
        <AgreementPill state={pair.relation} />
        <span className="meta">Where these words come from</span>
        <div className={classes.choices}>
          <Switch
            className={classes.together}
            size="sm"
            label="Scroll together"
            checked={together}
            onChange={(event) => setTogether(event.currentTarget.checked)}
          />
          {pairs.length > 1 && pairs.length <= MOST_IN_LINE && (
            <Choice
              label="Pages"
              value={pairKey(pair)}
              onChange={(key) => onPair(pairs.find((one) => pairKey(one) === key)!)}
              data={pairs.map((one) => ({ value: pairKey(one), label: pairName(one) }))}
            />
          )}
          {pairs.length > MOST_IN_LINE && (
            <NativeSelect
              size="sm"
              aria-label="Pages"
              value={pairKey(pair)}
              onChange={(event) => onPair(pairs.find((one) => pairKey(one) === event.currentTarget.value)!)}
              data={pairs.map((one) => ({ value: pairKey(one), label: pairName(one) }))}
            />
          )}
          <ActionIcon.Group>
            <ActionIcon
              className={classes.step}
              variant="default"
              aria-label="Previous point"
              disabled={!before}
              onClick={() => before && onTopic(before.topicId)}
            >
              <IconChevronUp className="i18" />
            </ActionIcon>
            <ActionIcon
              className={classes.step}
              variant="default"
              aria-label="Next point"
              disabled={!after}
              onClick={() => after && onTopic(after.topicId)}
            >
              <IconChevronDown className="i18" />
            </ActionIcon>
          </ActionIcon.Group>
          <Button size="sm" variant="subtle" leftSection={<IconX className="i18" />} onClick={onClose}>
            Close
          </Button>
        </div>
      </div>
      <div className={classes.words}>
        {sides.map(({ opinion, cell, place }, index) => (
          <span key={opinion.id} className={classes.side}>
            {index > 0 && <IconArrowRight className="i18" aria-hidden="true" />}
            <NumberDot number={opinion.number} />
            <span className={classes.quote}>
              {place
                ? `“${quoteLine(place)}”`
                : cell.statements.map(({ text }) => text).join('; ') || 'Not mentioned'}
            </span>
          </span>
        ))}
        <span className={classes.reason}>{reasonOf(row, pair)}</span>
        <span className={classes.links}>
          {versions && (
            <Link
              className="link"
              to="/people/$personId/records/$recordId/changes"
              params={{ personId, recordId: versions.newer }}
              search={{ older: versions.older }}
            >
              What changed in the report
            </Link>
          )}
          {row.closed ? (
            <button type="button" className="link" onClick={onReopen}>
              Open this difference again
            </button>
          ) : (
            row.openDifference && (
              <button type="button" className="link" onClick={onCloseDifference}>
                Close this difference
              </button>
            )
          )}
          {markablePairs(row, [pair.earlier, pair.later]).length > 0 || pair.relation !== 'not-stated' ? (
            <button type="button" className="link" onClick={onChange}>
              {pair.relation === 'unclear' ? 'Decide how they relate' : 'Not right? Change it'}
            </button>
          ) : null}
        </span>
      </div>
      <WordsExplained
        without={row.explanation}
        texts={sides.flatMap(({ cell, place }) => [
          ...(place ? [quoteLine(place)] : []),
          ...cell.statements.map(({ text }) => text),
        ])}
      />
      <div ref={panes} className={classes.panes}>
        {sides.map(({ opinion, cell, places, place }, index) => (
          <EvidencePane
            key={opinion.id}
            opinion={opinion}
            cell={cell}
            places={places}
            place={place}
            personId={personId}
            numberSide={index === 0 ? 'start' : 'end'}
            point={point}
            motion={motions[index === 0 ? 0 : 1]}
            onPlace={(placeId) => onPlace(opinion.id, placeId)}
          />
        ))}
      </div>
    </section>
  )
}

function reasonOf(row: TopicRow, { relation, reason, marked }: OpinionPair): string {
  if (relation === 'not-stated') return row.reason
  return marked && reason !== 'You marked this.' ? `You marked this: ${reason}` : reason
}
