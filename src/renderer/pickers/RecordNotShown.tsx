import { Button } from '@mantine/core'
import { IconFileOff } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { failureCode } from '../api.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { LoadFailed } from '../ui/LoadFailed.tsx'
import { Loading } from '../ui/Loading.tsx'
import { Page } from '../ui/Page.tsx'

interface RecordNotShownProps {
  personId: string
  /** Null while it is still on its way. */
  error: unknown
  onRetry: () => void
}

/** In the place of a screen about a record that is still on its way, gone, or not to be had. */
export function RecordNotShown({ personId, error, onRetry }: RecordNotShownProps) {
  return (
    <Page>
      {!error ? (
        <Loading lines={6} />
      ) : failureCode(error) === 'NOT_FOUND' ? (
        <EmptyState
          icon={<IconFileOff aria-hidden="true" />}
          title="This record is no longer here"
          action={
            <Button
              size="sm"
              variant="default"
              renderRoot={(props: object) => (
                <Link to="/people/$personId/records" params={{ personId }} {...props} />
              )}
            >
              Go to Records
            </Button>
          }
        >
          It may have been removed, or belong to someone else.
        </EmptyState>
      ) : (
        <LoadFailed what="This record" error={error} onRetry={onRetry} />
      )}
    </Page>
  )
}
