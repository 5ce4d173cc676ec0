import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { countLine, RELATION_LABELS, type Relation } from '#shared/domain/relation.ts'
import { AgreementGlyph } from './AgreementGlyph.tsx'
import classes from './agreement.module.css'
import { classNames } from './classNames.ts'

/** Shape and word: "They differ". */
export function AgreementMarker({ state }: { state: Relation }) {
  return (
    <span className={classes.marker} data-agreement={state}>
      <AgreementGlyph state={state} />
      {RELATION_LABELS[state]}
    </span>
  )
}

interface AgreementRowProps {
  state: Relation
  /** The name of the point: "Grade". */
  children: ReactNode
  /** One short sentence: "A score is added." */
  reason?: ReactNode
}

/** The head of a row: shape, the point's name, and under it "Word. Reason". */
export function AgreementRow({ state, children, reason }: AgreementRowProps) {
  return (
    <div className={classes.row} data-agreement={state}>
      <AgreementGlyph state={state} />
      <div>
        <div className={classes.rowName}>{children}</div>
        <div className={classes.rowReason}>
          <span className={classes.word}>{RELATION_LABELS[state]}.</span> {reason}
        </div>
      </div>
    </div>
  )
}

interface AgreementPillProps {
  state: Relation
  /** With a count: "3 differ". Without: the state's word. */
  count?: number
  /** With `onToggle` the pill is a button that filters; `pressed` is whether the filter is on. */
  pressed?: boolean
  onToggle?: () => void
}

/** A rounded label, or, with `onToggle`, a filter button. */
export function AgreementPill({ state, count, pressed = false, onToggle }: AgreementPillProps) {
  const content = (
    <>
      <AgreementGlyph state={state} />
      {count === undefined ? RELATION_LABELS[state] : countLine(state, count)}
    </>
  )
  if (!onToggle) {
    return (
      <span className={classes.pill} data-agreement={state}>
        {content}
      </span>
    )
  }
  return (
    <button
      type="button"
      className={classNames(classes.pill, classes.pillButton)}
      data-agreement={state}
      aria-pressed={pressed}
      onClick={onToggle}
    >
      {content}
      {pressed && <IconX className="i16" aria-hidden="true" />}
    </button>
  )
}

/** Marks only the words that changed, inside a sentence. */
export function AgreementInline({ state, children }: { state: Relation; children: string }) {
  const [, firstWord = '', rest = ''] = /^(\S+)(.*)$/s.exec(children) ?? [undefined, children, '']
  return (
    <span className={classes.inline} data-agreement={state}>
      <span className="visually-hidden">{RELATION_LABELS[state]}: </span>
      <span className={classes.glue}>
        <AgreementGlyph state={state} size={17} className={classes.inlineGlyph} />
        {firstWord}
      </span>
      {rest}
    </span>
  )
}

/** A small shape with its count in words, as in a group bar: "4 agree". */
export function AgreementCount({ state, count }: { state: Relation; count: number }) {
  return (
    <span className={classes.count}>
      <AgreementGlyph state={state} size={16} />
      {countLine(state, count)}
    </span>
  )
}
