import { RELATIONS, type RelationCounts } from '#shared/domain/relation.ts'
import { AgreementCount } from '../../ui/AgreementMarker.tsx'
import classes from './HiddenRows.module.css'

interface HiddenRowsProps {
  counts: RelationCounts
  /** Rows on which only reports speak so far. */
  suggested: number
  onShowEverything: () => void
}

/** "7 hidden", of which kind, and the way back: nothing is hidden without a word. */
export function HiddenRows({ counts, suggested, onShowEverything }: HiddenRowsProps) {
  const kinds = RELATIONS.filter((relation) => counts[relation] > 0)
  const total = kinds.reduce((sum, relation) => sum + counts[relation], suggested)
  return (
    <div className={classes.line} role="status">
      {total > 0 && (
        <>
          <b>{total} hidden</b>
          {kinds.map((relation) => (
            <AgreementCount key={relation} state={relation} count={counts[relation]} />
          ))}
          {suggested > 0 && <span>{suggested} not compared yet</span>}
          <button type="button" className={`link ${classes.all}`} onClick={onShowEverything}>
            Show everything
          </button>
        </>
      )}
    </div>
  )
}
