import { Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { api, failureCode } from '../../api.ts'
import { TopicPicker } from '../../pickers/TopicPicker.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { NotSaved } from '../../ui/NotSaved.tsx'

/** A question of the person's own. */
export function AddQuestion({ concernId, onClose }: { concernId: string; onClose: () => void }) {
  const { mutate, isPending, error } = useMutation(api.questions.add.mutationOptions({ onSuccess: onClose }))
  const form = useForm({
    initialValues: { text: '', topicId: null as string | null },
    validate: { text: (text) => (text.trim() === '' ? 'Write the question in your own words.' : null) },
  })
  return (
    <FormDialog
      opened
      title="Add a question for my visit"
      onClose={onClose}
      dirty={form.isDirty()}
      busy={isPending}
      failure={error && <NotSaved code={failureCode(error)} error={error} />}
      onSubmit={form.onSubmit(
        ({ text, topicId }) => mutate({ concernId, text, topicId }),
        () => form.getInputNode('text')?.focus(),
      )}
    >
      <Textarea
        label="What do you want to ask?"
        data-autofocus
        aria-required
        minRows={2}
        {...form.getInputProps('text')}
      />
      <TopicPicker
        concernId={concernId}
        label="What is it about?"
        description="You can leave this empty. With a topic, you see here what was said on it so far."
        value={form.values.topicId}
        onChange={(topicId) => form.setFieldValue('topicId', topicId)}
      />
    </FormDialog>
  )
}
