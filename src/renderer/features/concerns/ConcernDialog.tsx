import { Button, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import type { Concern } from '#shared/contract/concerns.ts'
import { api, failureCode } from '../../api.ts'
import { DateField } from '../../ui/DateField.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { NotSaved } from '../../ui/NotSaved.tsx'

interface ConcernDialogProps {
  personId: string
  /** The concern to change; null for a new one. */
  concern: Concern | null
  onClose: () => void
  onSaved?: (concern: Concern) => void
  onTrash?: (concern: Concern) => void
}

/** The one question that opinions are sought on, in a form. */
export function ConcernDialog({ personId, concern, onClose, onSaved, onTrash }: ConcernDialogProps) {
  const onSuccess = (saved: Concern) => {
    onClose()
    onSaved?.(saved)
  }
  const create = useMutation(api.concerns.create.mutationOptions({ onSuccess }))
  const update = useMutation(api.concerns.update.mutationOptions({ onSuccess }))
  const form = useForm({
    initialValues: {
      title: concern?.title ?? '',
      askedOn: concern?.askedOn ?? null,
      note: concern?.note ?? '',
    },
    validate: { title: (title) => (title.trim() === '' ? 'Write the question in your own words.' : null) },
  })
  const { error } = concern ? update : create

  return (
    <FormDialog
      opened
      title={concern ? 'Edit the question' : 'A new question'}
      onClose={onClose}
      dirty={form.isDirty()}
      busy={create.isPending || update.isPending}
      failure={error && <NotSaved code={failureCode(error)} error={error} />}
      aside={
        concern &&
        onTrash && (
          <Button variant="subtle" onClick={() => onTrash(concern)}>
            Move to trash
          </Button>
        )
      }
      onSubmit={form.onSubmit(
        (values) => {
          if (concern) update.mutate({ ...values, id: concern.id })
          else create.mutate({ ...values, personId })
        },
        () => form.getInputNode('title')?.focus(),
      )}
    >
      <Textarea
        label="What is the one question you want answered?"
        description="For example: Lump in left breast. What is it, and how should it be treated?"
        data-autofocus
        aria-required
        maxLength={500}
        {...form.getInputProps('title')}
      />
      <DateField
        label="Asked on"
        description="For example 12 Mar 2026 or Mar 2026"
        {...form.getInputProps('askedOn')}
      />
      <Textarea label="Note" {...form.getInputProps('note')} />
    </FormDialog>
  )
}
