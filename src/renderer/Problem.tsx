import { Button } from '@mantine/core'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { ErrorNotice } from './ui/ErrorNotice.tsx'
import { Page } from './ui/Page.tsx'

/** Shown in place of a screen that failed in a way nobody foresaw. */
export function Problem({ error, reset }: ErrorComponentProps) {
  return (
    <Page width="reading">
      <ErrorNotice
        happened="This screen could not be shown."
        kept="Your records are safe. Nothing was changed."
        todo="Try again. If it happens again, close Consilium and open it once more."
        actions={<Button onClick={reset}>Try again</Button>}
        details={error instanceof Error ? `${error.name}\n${error.stack ?? ''}` : String(error)}
      />
    </Page>
  )
}
