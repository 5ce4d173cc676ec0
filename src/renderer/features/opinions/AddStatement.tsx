import { Button, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import type { Opinion } from '#shared/contract/opinions.ts'
import { api, failureCode } from '../../api.ts'
import { TopicPicker } from '../../pickers/TopicPicker.tsx'
import { NotSaved } from '../../ui/NotSaved.tsx'
import classes from './opinions.module.css'
import { dropDraft, keepDraft, keptDraft, type StatementDraft } from './statementDrafts.ts'

/** A topic and what the opinion says on it. */
export function AddStatement({ opinion, onClose }: { opinion: Opinion; onClose: () => void }) {
  const { mutate, isPending, error } = useMutation(
    api.opinions.addStatement.mutationOptions({ onSuccess: close }),
  )
  const form = useForm<StatementDraft>({
    initialValues: keptDraft(opinion.id) ?? { topicId: null, text: '' },
    onValuesChange: (draft) => keepDraft(opinion.id, draft),
    validate: {
      topicId: (topicId) => (topicId === null ? 'Choose a topic.' : null),
      text: (text) => (text.trim() === '' ? 'Write what they said.' : null),
    },
  })

  function close() {
    dropDraft(opinion.id)
    onClose()
  }

  return (
    <form
      className={`card ${classes.adding}`}
      aria-label="Say something on a topic"
      onSubmit={form.onSubmit(({ topicId, text }) => {
        if (topicId !== null) mutate({ opinionId: opinion.id, topicId, text })
      })}
    >
      <TopicPicker
        autoFocus
        concernId={opinion.concernId}
        value={form.values.topicId}
        error={form.errors.topicId as string | undefined}
        onChange={(topicId) => form.setFieldValue('topicId', topicId)}
      />
      <Textarea
        label="What they said, in plain words"
        description="Without a page for now. In the record you can select the words it rests on."
        {...form.getInputProps('text')}
      />
      {error && <NotSaved code={failureCode(error)} error={error} />}
      <div className={classes.barButtons}>
        <Button type="submit" size="sm" loading={isPending}>
          Add
        </Button>
        <Button size="sm" variant="default" onClick={close}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
