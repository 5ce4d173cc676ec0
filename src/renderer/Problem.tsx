import { Button } from '@mantine/core'
import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { type ErrorComponentProps, Link } from '@tanstack/react-router'
import { ErrorNotice } from './ui/ErrorNotice.tsx'
import { Page } from './ui/Page.tsx'

/** Shown in place of a screen that failed in a way nobody foresaw. */
export function Problem({ error, reset }: ErrorComponentProps) {
  const queries = useQueryErrorResetBoundary()
  function tryAgain() {
    queries.reset()
    reset()
  }
  return (
    <Page width="reading">
      <ErrorNotice
        happened="This screen could not be shown."
        kept="Your records are safe. Nothing was changed."
        todo="Try again. If it happens again, close Consilium and open it once more."
        actions={<Button onClick={tryAgain}>Try again</Button>}
        details={error instanceof Error ? `${error.name}\n${error.stack ?? ''}` : String(error)}
      />
    </Page>
  )
}

/** An address that leads nowhere, or to something that is no longer here. */
export function NoSuchScreen() {
  return (
    <Page width="reading">
      <ErrorNotice
        happened="There is nothing at this address."
        kept="Your records are safe. Nothing was changed."
        actions={
          <Button component={Link} to="/" variant="default">
            Go to the overview
          </Button>
        }
      />
    </Page>
  )
}
