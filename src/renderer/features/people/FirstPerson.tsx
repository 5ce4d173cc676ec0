import { Button } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import type { Person } from '#shared/contract/people.ts'
import { api, failureCode } from '../../api.ts'
import { Entry } from '../../ui/Entry.tsx'
import { NotSaved } from '../../ui/NotSaved.tsx'
import { NO_ANSWERS, type PersonAnswers, PersonFieldset, personProblems } from './PersonFieldset.tsx'
import classes from './people.module.css'

/** Asks whose records will be kept. Once somebody is there, the home page goes on by itself. */
export function FirstPerson({ trashed }: { trashed: readonly Person[] }) {
  const create = useMutation(api.people.create.mutationOptions())
  const form = useForm<PersonAnswers>({ initialValues: NO_ANSWERS, validate: personProblems })

  return (
    <Entry title="Whose records are these?" lead="You can add more people later.">
      <form
        className={classes.form}
        onSubmit={form.onSubmit(
          (answers) => create.mutate(answers),
          () => form.getInputNode('name')?.focus(),
        )}
      >
        <PersonFieldset form={form} />
        {create.error && <NotSaved code={failureCode(create.error)} error={create.error} />}
        <div className={classes.actions}>
          <Button type="submit" loading={create.isPending}>
            Go on to the records
          </Button>
        </div>
      </form>
      {trashed.length > 0 && <InTheTrash people={trashed} />}
    </Entry>
  )
}

function InTheTrash({ people }: { people: readonly Person[] }) {
  const restore = useMutation(api.people.restore.mutationOptions())
  return (
    <section className={classes.trashed}>
      <h2>In the trash</h2>
      <ul>
        {people.map(({ id, name }) => (
          <li key={id} className={classes.row}>
            <span className={classes.name}>{name}</span>
            <Button
              size="sm"
              variant="default"
              aria-label={`Put back ${name}`}
              onClick={() => restore.mutate({ id })}
            >
              Put back
            </Button>
          </li>
        ))}
      </ul>
      {restore.error && <NotSaved code={failureCode(restore.error)} error={restore.error} />}
    </section>
  )
}
