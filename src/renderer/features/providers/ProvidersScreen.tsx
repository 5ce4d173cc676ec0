import { Button } from '@mantine/core'
import { IconBuildingHospital, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { Provider } from '#shared/contract/providers.ts'
import { countWord } from '#shared/domain/ordinal.ts'
import { api, client, failureCode, failureData, queryClient } from '../../api.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { LoadFailed } from '../../ui/LoadFailed.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { Page } from '../../ui/Page.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { showUndo } from '../../ui/toasts.tsx'
import { ProviderCard } from './ProviderCard.tsx'
import { ProviderDialog } from './ProviderDialog.tsx'
import classes from './providers.module.css'

/** The people and places that give care. */
export function ProvidersScreen() {
  const { personId } = useParams({ from: '/people/$personId/providers' })
  const [editing, setEditing] = useState<Provider | 'new' | null>(null)
  const { data, error, refetch } = useQuery(api.providers.list.queryOptions({ input: { personId } }))
  const kept = data
    ?.filter(({ trashedAt }) => trashedAt === null)
    .sort((a, b) => Number(b.isPrimary) - Number(a.isPrimary))
  const add = () => setEditing('new')

  async function trash(provider: Provider) {
    const refusal = await moveToTrash(provider)
    if (refusal === null) setEditing(null)
    return refusal
  }

  return (
    <Page>
      <PageHeader
        title="Providers"
        sub="The doctors, clinics and hospitals you have seen or want to see."
        actions={
          <Button
            variant="default"
            leftSection={<IconPlus className="i18" aria-hidden="true" />}
            onClick={add}
          >
            Add a provider
          </Button>
        }
      />
      {error && <LoadFailed what="Your providers" error={error} onRetry={() => void refetch()} />}
      {!kept && !error && <Loading lines={5} />}
      {kept?.length === 0 && (
        <EmptyState
          icon={<IconBuildingHospital aria-hidden="true" />}
          title="No providers yet"
          action={
            <Button size="sm" variant="default" onClick={add}>
              Add a provider
            </Button>
          }
        >
          Add the doctor or hospital that told you first.
        </EmptyState>
      )}
      {kept && kept.length > 0 && (
        <ul className={classes.list}>
          {kept.map((provider) => (
            <ProviderCard key={provider.id} provider={provider} onEdit={() => setEditing(provider)} />
          ))}
        </ul>
      )}
      {editing && (
        <ProviderDialog
          personId={personId}
          provider={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
          onTrash={trash}
        />
      )}
    </Page>
  )
}

/** Moves a provider to the trash, with a way back. Answers why it cannot go; null when it went. */
async function moveToTrash({ id, name }: Provider): Promise<string | null> {
  try {
    await client.providers.trash({ id })
  } catch (error) {
    if (failureCode(error) !== 'IN_USE') return `${name} was not moved to the trash. Try again.`
    const count = Number(failureData(error).count)
    return count === 1
      ? `${name} stays, because an opinion comes from them. Move that opinion to the trash first.`
      : `${name} stays, because ${countWord(count)} opinions come from them. Move those to the trash first.`
  }
  await queryClient.invalidateQueries()
  showUndo(`${name} was moved to the trash.`, async () => {
    await client.providers.restore({ id })
    await queryClient.invalidateQueries()
  })
  return null
}
