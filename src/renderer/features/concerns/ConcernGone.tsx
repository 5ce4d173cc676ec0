import { Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Concern } from '#shared/contract/concerns.ts'
import { api, failureCode } from '../../api.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { LoadFailed } from '../../ui/LoadFailed.tsx'
import { Page } from '../../ui/Page.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'

/** In the place of a question that could not be read, or is not in this vault. */
export function ConcernGone({
  personId,
  error,
  onRetry,
}: {
  personId: string
  error: unknown
  onRetry: () => void
}) {
  return (
    <Page width="reading">
      <PageHeader title="Question" />
      {failureCode(error) === 'NOT_FOUND' ? (
        <ErrorNotice
          happened="This question is not in this vault."
          actions={
            <Link className="link" to="/people/$personId/concerns" params={{ personId }}>
              All questions
            </Link>
          }
        />
      ) : (
        <LoadFailed what="This question" error={error} onRetry={onRetry} />
      )}
    </Page>
  )
}

/** In the place of a question that lies in the trash. */
export function ConcernInTrash({ concern }: { concern: Concern }) {
  const { mutate, isPending } = useMutation(api.concerns.restore.mutationOptions())
  return (
    <Page width="reading">
      <PageHeader title="Question" />
      <EmptyState
        icon={<IconTrash aria-hidden="true" />}
        title="This question is in the trash"
        action={
          <Button size="sm" variant="default" loading={isPending} onClick={() => mutate({ id: concern.id })}>
            Put it back
          </Button>
        }
      >
        {concern.title}
      </EmptyState>
    </Page>
  )
}
