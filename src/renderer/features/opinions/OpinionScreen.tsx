import { Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { Opinion } from '#shared/contract/opinions.ts'
import { opinionName } from '#shared/domain/ordinal.ts'
import { api, client, failureCode } from '../../api.ts'
import { useReceiveFiles } from '../../pickers/fileReceiver.ts'
import { MixUpNotes } from '../../pickers/MixUpNotes.tsx'
import { OpinionDialog } from '../../pickers/OpinionDialog.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { LoadFailed } from '../../ui/LoadFailed.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { Page } from '../../ui/Page.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { FoundInReports } from './FoundInReports.tsx'
import { moveOpinionToTrash } from './moveOpinionToTrash.ts'
import { OpinionFactList } from './OpinionFactList.tsx'
import { Statements } from './Statements.tsx'

const ROUTE = '/people/$personId/concerns/$concernId/opinions/$opinionId'

/** One opinion: who, when and on what ground, then what it says, topic by topic. */
export function OpinionScreen() {
  const { concernId, opinionId } = useParams({ from: ROUTE })
  const {
    data: opinions,
    error,
    refetch,
  } = useQuery(api.opinions.list.queryOptions({ input: { concernId } }))
  const index = opinions?.findIndex(({ id }) => id === opinionId) ?? -1

  if (opinions && index >= 0) return <OpinionView key={opinionId} opinions={opinions} index={index} />
  return (
    <Page>
      <PageHeader title="Opinion" />
      {error && <LoadFailed what="This opinion" error={error} onRetry={() => void refetch()} />}
      {!opinions && !error && <Loading lines={6} />}
      {opinions && <NotInList />}
    </Page>
  )
}

function OpinionView({ opinions, index }: { opinions: readonly Opinion[]; index: number }) {
  const { personId, concernId } = useParams({ from: ROUTE })
  const navigate = useNavigate()
  const [editing, setEditing] = useState(false)
  const { data: providers } = useQuery(api.providers.list.queryOptions({ input: { personId } }))
  const opinion = opinions[index]!
  useReceiveFiles('Drop the files to add them to this opinion', (recordId) =>
    client.opinions.attachRecord({ id: opinion.id, recordId }),
  )
  const provider = providers?.find(({ id }) => id === opinion.providerId)

  async function trash() {
    if (!(await moveOpinionToTrash(opinion.id))) return
    setEditing(false)
    void navigate({
      to: '/people/$personId/concerns/$concernId/opinions',
      params: { personId, concernId },
      replace: true,
    })
  }

  return (
    <Page>
      <PageHeader
        title={`${opinionName(index + 1)}: ${provider?.name ?? ''}`}
        sub={
          <>
            {opinion.date && <DateText date={opinion.date} />}
            {opinion.date && provider?.specialty && ' · '}
            {provider?.specialty}
          </>
        }
        actions={
          <Button variant="default" onClick={() => setEditing(true)}>
            Edit
          </Button>
        }
      />
      <MixUpNotes
        personId={personId}
        concernId={concernId}
        only={({ opinionIds }) => opinionIds.includes(opinion.id)}
      />
      <OpinionFactList personId={personId} opinions={opinions} index={index} />
      <FoundInReports personId={personId} opinion={opinion} />
      <Statements personId={personId} opinion={opinion} />
      {editing && (
        <OpinionDialog
          personId={personId}
          concernId={concernId}
          opinions={opinions}
          opinion={opinion}
          onClose={() => setEditing(false)}
          onTrash={() => void trash()}
        />
      )}
    </Page>
  )
}

/** The opinion is in the trash, or not in this vault. */
function NotInList() {
  const { personId, concernId, opinionId } = useParams({ from: ROUTE })
  const { data, error, refetch } = useQuery(api.opinions.get.queryOptions({ input: { id: opinionId } }))
  const { mutate, isPending } = useMutation(api.opinions.restore.mutationOptions())

  if (error && failureCode(error) !== 'NOT_FOUND') {
    return <LoadFailed what="This opinion" error={error} onRetry={() => void refetch()} />
  }
  if (error) {
    return (
      <ErrorNotice
        happened="This opinion is not in this vault."
        actions={
          <Link
            className="link"
            to="/people/$personId/concerns/$concernId/opinions"
            params={{ personId, concernId }}
          >
            All opinions
          </Link>
        }
      />
    )
  }
  if (!data) return <Loading />
  return (
    <EmptyState
      icon={<IconTrash aria-hidden="true" />}
      title="This opinion is in the trash"
      action={
        <Button size="sm" variant="default" loading={isPending} onClick={() => mutate({ id: opinionId })}>
          Put it back
        </Button>
      }
    >
      Nothing of it is lost.
    </EmptyState>
  )
}
