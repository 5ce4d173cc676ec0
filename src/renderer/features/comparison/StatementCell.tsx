import type { Cell, CellRelation, ComparedOpinion } from '#shared/contract/comparison.ts'
import type { Evidence, Statement } from '#shared/contract/opinions.ts'
import { RELATION_LABELS } from '#shared/domain/relation.ts'
import { NewerVersions } from '../../pickers/NewerVersions.tsx'
import { AgreementGlyph } from '../../ui/AgreementGlyph.tsx'
import { AgreementInline } from '../../ui/AgreementMarker.tsx'
import { EvidenceChip, PagesCheckedChip } from '../../ui/EvidenceChip.tsx'
import { NumberDot } from '../../ui/NumberDot.tsx'
import { splitByRanges } from '../../ui/textRanges.ts'
import classes from './CompareTable.module.css'
import type { TableActions } from './CompareTable.tsx'
import type { CompareWith } from './opinionPairs.ts'
import { pageName } from './places.ts'
import { toldRole } from './roles.ts'
import { SuggestedCell } from './SuggestedCell.tsx'

interface StatementCellProps {
  topicId: string
  /** The topic's name. */
  label: string
  cell: Cell
  opinion: ComparedOpinion
  /** Below each other: the cell itself says whose words these are. */
  stacked: boolean
  compareWith: CompareWith
  openPlaces: string | undefined
  onOpen: TableActions['onOpen']
}

/** What one opinion says on one topic, with the pages it comes from; or that it does not mention it. */
export function StatementCell({
  topicId,
  label,
  cell,
  opinion,
  stacked,
  compareWith,
  openPlaces,
  onOpen,
}: StatementCellProps) {
  const open = openPlaces?.split(' ')
  const relation = compareWith === 'first' ? cell.withFirst : cell.withPrevious
  return (
    <td {...toldRole('cell')} className={classes.cell}>
      {stacked && (
        <span className={classes.who} aria-hidden="true">
          <NumberDot number={opinion.number} /> {opinion.provider.name}
        </span>
      )}
      {cell.statements.map((statement, index) => (
        <div key={statement.id} className={classes.statement}>
          <p data-text>
            <Words statement={statement} relation={relation} first={index === 0} />
          </p>
          <div className={classes.pages} data-pages>
            {statement.evidence.map((place) => (
              <EvidenceChip
                key={place.id}
                record={place.recordTitle}
                page={pageName(place)}
                state={stateOf(place)}
                open={open?.includes(place.id) ?? false}
                onClick={(event) => onOpen(topicId, opinion.id, place.id, event.currentTarget)}
              />
            ))}
            {statement.evidence.length === 0 && <span className="meta">No page was marked</span>}
          </div>
          <NewerVersions places={statement.evidence} />
        </div>
      ))}
      {cell.statements.length === 0 && (
        <SuggestedCell topicId={topicId} label={label} opinionId={opinion.id}>
          <p className={classes.silent}>Not mentioned</p>
          <div className={classes.pages} data-pages>
            {opinion.pagesChecked > 0 ? (
              <PagesCheckedChip
                pages={opinion.pagesChecked}
                open={open?.includes(opinion.id) ?? false}
                onClick={(event) => onOpen(topicId, opinion.id, undefined, event.currentTarget)}
              />
            ) : (
              <span className="meta">No page to check</span>
            )}
          </div>
        </SuggestedCell>
      )}
    </td>
  )
}

interface WordsProps {
  statement: Statement
  relation: CellRelation | null
  first: boolean
}

/** The statement with only the changed words marked; where they are not named, the shape stands before it. */
function Words({ statement: { id, text }, relation, first }: WordsProps) {
  if (relation?.relation !== 'different' && relation?.relation !== 'refined') return text
  const { changed, relation: state } = relation
  if (changed.length === 0 && first) {
    return (
      <>
        <AgreementGlyph state={state} size={17} className={classes.lone} />
        <span className="visually-hidden">{RELATION_LABELS[state]}: </span>
        {text}
      </>
    )
  }
  const mine = changed.filter(({ statementId }) => statementId === id)
  return splitByRanges(
    text,
    mine.map(({ start, end }) => [start, end] as const),
  ).map((part) =>
    part.marked ? (
      <AgreementInline key={part.start} state={state}>
        {part.text}
      </AgreementInline>
    ) : (
      part.text
    ),
  )
}

function stateOf({ found, checked }: Evidence): 'rest' | 'not-checked' | 'lost' {
  if (!found) return 'lost'
  return checked ? 'rest' : 'not-checked'
}
