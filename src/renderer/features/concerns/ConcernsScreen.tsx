import { Button } from '@mantine/core'
import { IconMessageQuestion, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { Concern } from '#shared/contract/concerns.ts'
import { api } from '../../api.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { LoadFailed } from '../../ui/LoadFailed.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { Page } from '../../ui/Page.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { ConcernCard } from './ConcernCard.tsx'
import { ConcernDialog } from './ConcernDialog.tsx'
import classes from './concerns.module.css'
import { moveConcernToTrash } from './moveConcernToTrash.ts'

/** The questions of a person that opinions are sought on. */
export function ConcernsScreen() {
  const { personId } = useParams({ from: '/people/$personId/concerns' })
  const navigate = useNavigate()
  const [editing, setEditing] = useState<Concern | 'new' | null>(null)
  const { data, error, refetch } = useQuery(api.concerns.list.queryOptions({ input: { personId } }))
  const kept = data?.filter(({ trashedAt }) => trashedAt === null)
  const add = () => setEditing('new')
  const open = (concernId: string) =>
    void navigate({ to: '/people/$personId/concerns/$concernId', params: { personId, concernId } })

  async function trash(concern: Concern) {
    if (await moveConcernToTrash(concern)) setEditing(null)
  }

  return (
    <Page>
      <PageHeader
        title="Questions"
        sub="Each is one medical question that you seek opinions on."
        actions={
          <Button
            variant="default"
            leftSection={<IconPlus className="i18" aria-hidden="true" />}
            onClick={add}
          >
            Add a question
          </Button>
        }
      />
      {error && <LoadFailed what="Your questions" error={error} onRetry={() => void refetch()} />}
      {!kept && !error && <Loading lines={4} />}
      {kept?.length === 0 && (
        <EmptyState
          icon={<IconMessageQuestion aria-hidden="true" />}
          title="No questions yet"
          action={
            <Button size="sm" variant="default" onClick={add}>
              Add a question
            </Button>
          }
        >
          What is the one question you want answered? Opinions and records gather under it.
        </EmptyState>
      )}
      {kept && kept.length > 0 && (
        <ul className={classes.concerns}>
          {kept.map((concern) => (
            <ConcernCard
              key={concern.id}
              concern={concern}
              onEdit={() => setEditing(concern)}
              onTrash={() => void trash(concern)}
            />
          ))}
        </ul>
      )}
      {editing && (
        <ConcernDialog
          personId={personId}
          concern={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
          onSaved={(concern) => editing === 'new' && open(concern.id)}
          onTrash={(concern) => void trash(concern)}
        />
      )}
    </Page>
  )
}
