import { Button } from '@mantine/core'
import { IconColumns, IconMessages } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ComparedOpinion } from '#shared/contract/comparison.ts'
import { api, failureCode } from '../../api.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { LoadFailed } from '../../ui/LoadFailed.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { Page } from '../../ui/Page.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { type CompareAddress, ComparisonView } from './ComparisonView.tsx'
import { useSuggested } from './useSuggested.ts'

const NO_OPINIONS: readonly ComparedOpinion[] = []
const ROUTE = '/people/$personId/concerns/$concernId/compare'

/** The opinions on one concern side by side. What is shown lives in the address. */
export function CompareScreen() {
  const { personId, concernId } = useParams({ from: ROUTE })
  const address = useSearch({ from: ROUTE })
  const navigate = useNavigate({ from: ROUTE })
  const { data, error, refetch } = useQuery(api.comparison.get.queryOptions({ input: { concernId } }))
  const suggested = useSuggested(data?.opinions ?? NO_OPINIONS)
  const nothing = data?.topics.length === 0 && suggested.topics.size === 0

  if (!data || (data.opinions.length > 1 && nothing && suggested.loading)) {
    return (
      <Page>{error ? <NotRead error={error} onRetry={() => void refetch()} /> : <Loading lines={8} />}</Page>
    )
  }
  if (data.opinions.length < 2 || nothing) {
    const toOpinions = (words: string) => (
      <Button
        variant="default"
        renderRoot={(props: object) => (
          <Link
            to="/people/$personId/concerns/$concernId/opinions"
            params={{ personId, concernId }}
            {...props}
          />
        )}
      >
        {words}
      </Button>
    )
    return (
      <Page>
        <PageHeader title={data.concern.title} />
        {suggested.error !== null && (
          <LoadFailed
            what="What was found in the reports"
            error={suggested.error}
            onRetry={suggested.onRetry}
          />
        )}
        <NothingToCompare opinions={data.opinions.length} toOpinions={toOpinions} />
      </Page>
    )
  }
  return (
    <ComparisonView
      key={concernId}
      comparison={data}
      suggested={suggested.topics}
      personId={personId}
      address={address}
      onAddress={(change: CompareAddress) =>
        void navigate({ search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false })
      }
    />
  )
}

function NothingToCompare({
  opinions,
  toOpinions,
}: {
  opinions: number
  toOpinions: (words: string) => ReactNode
}) {
  if (opinions === 0) {
    return (
      <EmptyState icon={<IconMessages />} title="No opinions yet" action={toOpinions('Add an opinion')}>
        Add the letter or report from your first doctor.
      </EmptyState>
    )
  }
  if (opinions === 1) {
    return (
      <EmptyState icon={<IconColumns />} title="One opinion so far" action={toOpinions('Add an opinion')}>
        When you add a second one, you can see them side by side here.
      </EmptyState>
    )
  }
  return (
    <EmptyState
      icon={<IconColumns />}
      title="Nothing to compare yet"
      action={toOpinions('Go to the opinions')}
    >
      Add what each doctor said, point by point. Then you can see it side by side here.
    </EmptyState>
  )
}

function NotRead({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  if (failureCode(error) === 'NOT_FOUND') {
    return (
      <ErrorNotice
        happened="This question is no longer here."
        kept="It may be in the trash."
        todo="Choose another one from the overview."
      />
    )
  }
  return (
    <ErrorNotice
      happened="The opinions could not be read."
      kept="Nothing was changed."
      actions={
        <Button size="sm" variant="default" onClick={onRetry}>
          Try again
        </Button>
      }
      details={String(error)}
    />
  )
}
