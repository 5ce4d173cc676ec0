import type { Relation } from '#shared/domain/relation.ts'
import classes from './agreement.module.css'
import { classNames } from './classNames.ts'

interface AgreementGlyphProps {
  state: Relation
  /** Design pixels; grows with the text. */
  size?: 16 | 17 | 18 | 22
  className?: string
}

/**
 * The shape of a state: five outlines that stay apart without colour.
 * It says nothing on its own, so it always stands beside its word.
 */
export function AgreementGlyph({ state, size = 22, className }: AgreementGlyphProps) {
  return (
    <svg
      className={classNames(classes.glyph, className)}
      data-agreement={state}
      data-size={size}
      viewBox="0 0 22 22"
      aria-hidden="true"
    >
      <Shape state={state} />
    </svg>
  )
}

function Shape({ state }: { state: Relation }) {
  switch (state) {
    case 'same':
      return (
        <>
          <circle cx="11" cy="11" r="10" className={classes.fill} />
          <path d="M6.6 11.5l3 3 5.8-6.3" className={classes.cut} />
        </>
      )
    case 'refined':
      return (
        <>
          <rect x="1.2" y="1.2" width="19.6" height="19.6" rx="5" className={classes.fill} />
          <path d="M5.2 11h7.4M9.4 7.6l3.4 3.4-3.4 3.4M16.6 6.8v8.4" className={classes.cut} />
        </>
      )
    case 'different':
      return (
        <>
          <rect
            x="3.7"
            y="3.7"
            width="14.6"
            height="14.6"
            rx="2.6"
            transform="rotate(45 11 11)"
            className={classes.fill}
          />
          <path d="M7.2 9.2h7.6M7.2 12.8h7.6M12.8 6.6l-3.6 8.8" className={classes.cut} />
        </>
      )
    case 'not-stated':
      return (
        <>
          <circle cx="11" cy="11" r="9.4" className={classes.dashes} />
          <path d="M7.4 11h7.2" className={classes.line} />
        </>
      )
    case 'unclear':
      return (
        <>
          <path d="M11 1.7l8 4.6v9.4l-8 4.6-8-4.6V6.3z" className={classes.line} />
          <path d="M8.7 8.8a2.4 2.4 0 1 1 3.5 2.1c-.8.4-1.2.9-1.2 1.7M11 15.3v.01" className={classes.line} />
        </>
      )
  }
}
