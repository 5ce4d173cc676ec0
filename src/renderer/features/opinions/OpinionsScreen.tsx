import { Button } from '@mantine/core'
import { IconMessages, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useLocation, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { Opinion } from '#shared/contract/opinions.ts'
import { api } from '../../api.ts'
import { OpinionDialog } from '../../pickers/OpinionDialog.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { LoadFailed } from '../../ui/LoadFailed.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { Page } from '../../ui/Page.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { moveOpinionToTrash } from './moveOpinionToTrash.ts'
import { OpinionCard } from './OpinionCard.tsx'
import { OwnTopics } from './OwnTopics.tsx'
import classes from './opinions.module.css'

/** The opinions on one question in order. `#add` opens the form for a new one. */
export function OpinionsScreen() {
  const { personId, concernId } = useParams({ from: '/people/$personId/concerns/$concernId/opinions' })
  const navigate = useNavigate()
  const adding = useLocation({ select: ({ hash }) => hash === 'add' })
  const [editing, setEditing] = useState<Opinion | null>(null)
  const {
    data: opinions,
    error,
    refetch,
  } = useQuery(api.opinions.list.queryOptions({ input: { concernId } }))
  const { data: concern } = useQuery(api.concerns.get.queryOptions({ input: { id: concernId } }))

  const add = () => void navigate({ to: '.', hash: 'add' })
  const close = () => {
    setEditing(null)
    if (adding) void navigate({ to: '.', hash: '', replace: true })
  }

  async function trash({ id }: Opinion) {
    if (await moveOpinionToTrash(id)) setEditing(null)
  }

  return (
    <Page>
      <PageHeader
        title="Opinions"
        sub={concern?.title}
        actions={
          <Button
            variant="default"
            leftSection={<IconPlus className="i18" aria-hidden="true" />}
            onClick={add}
          >
            Add an opinion
          </Button>
        }
      />
      {error && <LoadFailed what="The opinions" error={error} onRetry={() => void refetch()} />}
      {!opinions && !error && <Loading lines={5} />}
      {opinions?.length === 0 && (
        <EmptyState
          icon={<IconMessages aria-hidden="true" />}
          title="No opinions yet"
          action={
            <Button size="sm" variant="default" onClick={add}>
              Add an opinion
            </Button>
          }
        >
          Add the letter or report from your first doctor.
        </EmptyState>
      )}
      {opinions && opinions.length > 0 && (
        <ol className={classes.list}>
          {opinions.map((opinion, index) => (
            <OpinionCard
              key={opinion.id}
              personId={personId}
              opinions={opinions}
              index={index}
              onEdit={() => setEditing(opinion)}
              onTrash={() => void trash(opinion)}
            />
          ))}
        </ol>
      )}
      <OwnTopics concernId={concernId} />
      {opinions && (adding || editing) && (
        <OpinionDialog
          personId={personId}
          concernId={concernId}
          opinions={opinions}
          opinion={editing}
          onClose={close}
          onSaved={({ id }) => {
            if (editing) return
            void navigate({
              to: '/people/$personId/concerns/$concernId/opinions/$opinionId',
              params: { personId, concernId, opinionId: id },
            })
          }}
          onTrash={(opinion) => void trash(opinion)}
        />
      )}
    </Page>
  )
}
