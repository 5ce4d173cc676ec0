import { Button, CopyButton } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './ErrorNotice.module.css'

interface ErrorNoticeProps {
  /** What happened, in one plain sentence. */
  happened: ReactNode
  /** What was kept. */
  kept?: ReactNode
  /** What to do now. */
  todo?: ReactNode
  /** Buttons that do it. */
  actions?: ReactNode
  /** For the person to pass on; holds no record content. */
  details?: string
}

/** Something did not work: what happened, what was kept, what to do. */
export function ErrorNotice({ happened, kept, todo, actions, details }: ErrorNoticeProps) {
  return (
    <div className={classes.notice} role="alert">
      <IconInfoCircle aria-hidden="true" />
      <div className={classes.words}>
        <p className={classes.happened}>{happened}</p>
        {kept && <p>{kept}</p>}
        {todo && <p>{todo}</p>}
        {(actions || details) && (
          <div className={classes.actions}>
            {actions}
            {details && <CopyDetails details={details} />}
          </div>
        )}
      </div>
    </div>
  )
}

function CopyDetails({ details }: { details: string }) {
  return (
    <CopyButton value={details}>
      {({ copied, copy }) => (
        <Button size="sm" variant="subtle" onClick={copy}>
          {copied ? 'Details copied' : 'Copy details'}
        </Button>
      )}
    </CopyButton>
  )
}
