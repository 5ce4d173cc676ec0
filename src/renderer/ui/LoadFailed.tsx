import { Button } from '@mantine/core'
import { ErrorNotice } from './ErrorNotice.tsx'

interface LoadFailedProps {
  /** What was to be shown: "Your providers". */
  what: string
  error: unknown
  onRetry: () => void
}

/** In the place of what could not be read from the vault. */
export function LoadFailed({ what, error, onRetry }: LoadFailedProps) {
  return (
    <ErrorNotice
      happened={`${what} could not be shown.`}
      kept="Nothing was changed."
      actions={
        <Button size="sm" variant="default" onClick={onRetry}>
          Try again
        </Button>
      }
      details={error instanceof Error ? `${error.name}: ${error.message}` : String(error)}
    />
  )
}
