import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Person } from '#shared/contract/people.ts'
import { formatPartialDate } from '#shared/domain/dates.ts'
import { api, client, queryClient } from '../../api.ts'
import { LoadFailed } from '../../ui/LoadFailed.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { Page } from '../../ui/Page.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { showToast, showUndo } from '../../ui/toasts.tsx'
import { PersonDialog } from './PersonDialog.tsx'
import classes from './people.module.css'

/** Everyone whose records are kept here. */
export function PeopleScreen() {
  const [editing, setEditing] = useState<Person | 'new' | null>(null)
  const { data, error, refetch } = useQuery(api.people.list.queryOptions())
  const kept = data?.filter(({ trashedAt }) => trashedAt === null)

  return (
    <Page width="reading">
      <PageHeader
        title="People"
        sub="Everyone whose records are kept here."
        actions={
          <Button
            variant="default"
            leftSection={<IconPlus className="i18" aria-hidden="true" />}
            onClick={() => setEditing('new')}
          >
            Add a person
          </Button>
        }
      />
      {error && <LoadFailed what="The people" error={error} onRetry={() => void refetch()} />}
      {!kept && !error && <Loading />}
      {kept && (
        <ul className={`card ${classes.list}`}>
          {kept.map((person) => (
            <PersonRow key={person.id} person={person} onEdit={() => setEditing(person)} />
          ))}
        </ul>
      )}
      {editing && (
        <PersonDialog person={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      )}
    </Page>
  )
}

function PersonRow({ person, onEdit }: { person: Person; onEdit: () => void }) {
  const { id, name, birthDate, lookedAfter } = person
  const trash = useMutation(
    api.people.trash.mutationOptions({
      onSuccess: () => showUndo(`${name} and their records are in the trash.`, () => putBack(person)),
      onError: () => showToast(`${name} could not be moved to the trash. Nothing was changed.`),
    }),
  )
  const facts = [birthDate && `Born ${formatPartialDate(birthDate)}`, lookedAfter && 'Looked after by you']
  return (
    <li className={classes.row}>
      <span className={classes.name}>
        <Link className="link" to="/people/$personId" params={{ personId: id }}>
          {name}
        </Link>
        <small>{facts.filter(Boolean).join(' · ')}</small>
      </span>
      <Button size="sm" variant="default" aria-label={`Edit ${name}`} onClick={onEdit}>
        Edit
      </Button>
      <Button
        size="sm"
        variant="subtle"
        aria-label={`Move to trash: ${name}`}
        loading={trash.isPending}
        onClick={() => trash.mutate({ id })}
      >
        Move to trash
      </Button>
    </li>
  )
}

async function putBack({ id, name }: Person): Promise<void> {
  try {
    await client.people.restore({ id })
    await queryClient.invalidateQueries()
  } catch {
    showToast(`${name} could not be put back. They are still in the trash, under Settings.`)
  }
}
