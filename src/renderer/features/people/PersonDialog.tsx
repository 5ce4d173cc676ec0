import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import type { Person } from '#shared/contract/people.ts'
import { api, failureCode } from '../../api.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { NotSaved } from '../../ui/NotSaved.tsx'
import { NO_ANSWERS, type PersonAnswers, PersonFieldset, personProblems } from './PersonFieldset.tsx'

interface PersonDialogProps {
  /** The person to change; null for a new one. */
  person: Person | null
  onClose: () => void
  /** Called with a person who was added. */
  onAdded?: (person: Person) => void
}

/** Adds a person, or changes what is kept of one. */
export function PersonDialog({ person, onClose, onAdded }: PersonDialogProps) {
  const create = useMutation(
    api.people.create.mutationOptions({
      onSuccess: (added) => {
        onClose()
        onAdded?.(added)
      },
    }),
  )
  const update = useMutation(api.people.update.mutationOptions({ onSuccess: onClose }))
  const form = useForm<PersonAnswers>({
    initialValues: person
      ? { name: person.name, birthDate: person.birthDate, lookedAfter: person.lookedAfter }
      : { ...NO_ANSWERS, lookedAfter: true },
    validate: personProblems,
  })
  const { error } = person ? update : create

  return (
    <FormDialog
      opened
      title={person ? person.name : 'Add a person'}
      onClose={onClose}
      dirty={form.isDirty()}
      busy={create.isPending || update.isPending}
      failure={error && <NotSaved code={failureCode(error)} error={error} />}
      onSubmit={form.onSubmit(
        (answers) => (person ? update.mutate({ id: person.id, ...answers }) : create.mutate(answers)),
        () => form.getInputNode('name')?.focus(),
      )}
    >
      <PersonFieldset form={form} />
    </FormDialog>
  )
}
