import { Select, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Opinion } from '#shared/contract/opinions.ts'
import type { Question } from '#shared/contract/questions.ts'
import { opinionName } from '#shared/domain/ordinal.ts'
import { api, failureCode } from '../../api.ts'
import { OpinionDialog } from '../../pickers/OpinionDialog.tsx'
import { TopicPicker } from '../../pickers/TopicPicker.tsx'
import { dateWords } from '../../ui/dateWords.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { NotSaved } from '../../ui/NotSaved.tsx'
import { tellAnswered } from './questionChanges.ts'
import classes from './questions.module.css'

const ADD = 'add'

interface AnswerDialogProps {
  personId: string
  concernId: string
  question: Question
  onClose: () => void
}

/** Writes down who answered a question and what they said; it becomes a part of their opinion. */
export function AnswerDialog({ personId, concernId, question, onClose }: AnswerDialogProps) {
  const [adding, setAdding] = useState(false)
  const { data: opinions = [] } = useQuery(api.opinions.list.queryOptions({ input: { concernId } }))
  const { data: providers = [] } = useQuery(api.providers.list.queryOptions({ input: { personId } }))
  const form = useForm({
    initialValues: { opinionId: null as string | null, topicId: question.topicId, text: '' },
    validate: {
      opinionId: (opinionId) => (opinionId === null ? 'Choose who answered.' : null),
      topicId: (topicId) => (topicId === null ? 'Choose a topic.' : null),
      text: (text) => (text.trim() === '' ? 'Write what they said.' : null),
    },
  })
  const { values } = form
  const numberOf = (opinionId: string | null) => opinions.findIndex(({ id }) => id === opinionId) + 1
  const { mutate, isPending, error } = useMutation(
    api.questions.answer.mutationOptions({
      onSuccess: ({ id, opinionId }) => {
        onClose()
        tellAnswered(concernId, question, { statementId: id, number: numberOf(opinionId) })
      },
    }),
  )
  const before = question.sides.find(({ opinionId }) => opinionId === values.opinionId)

  return (
    <>
      <FormDialog
        opened={!adding}
        title="Record an answer"
        onClose={onClose}
        dirty={form.isDirty()}
        busy={isPending}
        failure={error && <NotSaved code={failureCode(error)} error={error} />}
        onSubmit={form.onSubmit(({ opinionId, topicId, text }) => {
          if (opinionId === null || topicId === null) return
          mutate({ concernId, id: question.id, opinionId, topicId, text })
        })}
      >
        <div>
          {question.label && <p className="meta">{question.label}</p>}
          <p className={classes.asked}>{question.words}</p>
        </div>
        <Select
          label="Who answered?"
          description="The answer becomes part of their opinion, and can be compared."
          placeholder="Choose an opinion"
          data-autofocus
          allowDeselect={false}
          data={[
            ...opinions.map((opinion, index) => ({
              value: opinion.id,
              label: [
                opinionName(index + 1),
                providers.find(({ id }) => id === opinion.providerId)?.name,
                opinion.date && dateWords(opinion.date),
              ]
                .filter(Boolean)
                .join(' · '),
            })),
            { value: ADD, label: 'Add an opinion…' },
          ]}
          value={values.opinionId}
          error={form.errors.opinionId}
          onChange={(id) => {
            if (id === ADD) setAdding(true)
            else form.setFieldValue('opinionId', id)
          }}
        />
        {question.topicId === null && (
          <TopicPicker
            concernId={concernId}
            label="What is it about?"
            description="The answer stands under this topic when opinions are compared."
            value={values.topicId}
            error={form.errors.topicId as string | undefined}
            onChange={(topicId) => form.setFieldValue('topicId', topicId)}
          />
        )}
        <Textarea
          label="What did they say?"
          description={before ? `This opinion says already: ${textOf(before)}` : undefined}
          aria-required
          minRows={3}
          {...form.getInputProps('text')}
        />
      </FormDialog>
      {adding && (
        <OpinionDialog
          personId={personId}
          concernId={concernId}
          opinions={opinions}
          opinion={null}
          onClose={() => setAdding(false)}
          onSaved={({ id }: Opinion) => form.setFieldValue('opinionId', id)}
        />
      )}
    </>
  )
}

function textOf({ statements }: Question['sides'][number]): string {
  return statements.map(({ text }) => text).join('; ')
}
