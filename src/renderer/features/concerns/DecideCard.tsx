import { Button, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Concern, Decision } from '#shared/contract/concerns.ts'
import { api, failureCode } from '../../api.ts'
import { ChoiceCards } from '../../ui/ChoiceCards.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { NotSaved } from '../../ui/NotSaved.tsx'
import classes from './concerns.module.css'

/** The person's own last word on a question, and the ways to say it, change it or open the question again. */
export function DecideCard({ concern }: { concern: Concern }) {
  const [dialog, setDialog] = useState<'decide' | 'reopen' | null>(null)
  const { decision } = concern
  const close = () => setDialog(null)

  return (
    <section className={`card ${classes.card}`} aria-labelledby="decide">
      <div className={classes.cardTop}>
        <h2 id="decide">Decide together</h2>
      </div>
      {decision ? (
        <>
          <p className="meta">
            {decision.kind === 'decided' ? 'Decided' : 'Working plan'}, written down on{' '}
            <DateText date={decision.createdAt} />
          </p>
          <p className={classes.decision}>{decision.text}</p>
          {decision.reviewOn && (
            <p>
              Look again on{' '}
              <b>
                <DateText date={decision.reviewOn} />
              </b>
            </p>
          )}
        </>
      ) : (
        <p className="sub">
          When you and your doctors have settled it, write it down here. If nobody is sure yet, write down
          what is tried first, and when to look again.
        </p>
      )}
      <div className={classes.cardFoot}>
        <Button size="sm" variant="default" onClick={() => setDialog('decide')}>
          {decision ? 'Change' : 'Write it down'}
        </Button>
        {decision && (
          <Button size="sm" variant="subtle" onClick={() => setDialog('reopen')}>
            Open it again
          </Button>
        )}
      </div>
      {dialog === 'decide' && <DecideDialog concern={concern} onClose={close} />}
      {dialog === 'reopen' && <ReopenDialog concern={concern} onClose={close} />}
    </section>
  )
}

const KINDS: readonly { value: Decision['kind']; title: string; description: string }[] = [
  { value: 'decided', title: 'Decided', description: 'You know what will be done.' },
  {
    value: 'working-plan',
    title: 'Working plan',
    description: 'This is tried first. On a set date you look again.',
  },
]

function DecideDialog({ concern, onClose }: { concern: Concern; onClose: () => void }) {
  const { mutate, isPending, error } = useMutation(
    api.concerns.decide.mutationOptions({ onSuccess: onClose }),
  )
  const form = useForm({
    initialValues: {
      kind: concern.decision?.kind ?? 'decided',
      text: concern.decision?.text ?? '',
      reviewOn: concern.decision?.reviewOn ?? null,
    },
    validate: { text: (text) => (text.trim() === '' ? 'Write down a few words.' : null) },
  })
  const planned = form.values.kind === 'working-plan'

  return (
    <FormDialog
      opened
      title="Decide together"
      onClose={onClose}
      dirty={form.isDirty()}
      busy={isPending}
      failure={error && <NotSaved code={failureCode(error)} error={error} />}
      onSubmit={form.onSubmit(
        ({ kind, text, reviewOn }) =>
          mutate({ id: concern.id, kind, text, reviewOn: kind === 'working-plan' ? reviewOn : null }),
        () => form.getInputNode('text')?.focus(),
      )}
    >
      <ChoiceCards
        label="How far it is settled"
        value={form.values.kind}
        onChange={(kind) => form.setFieldValue('kind', kind)}
        choices={KINDS}
      />
      <Textarea
        label={planned ? 'What is tried first?' : 'What was decided?'}
        data-autofocus
        aria-required
        minRows={3}
        {...form.getInputProps('text')}
      />
      {planned && (
        <DateField
          label="When to look again"
          description="For example 12 Sep 2026 or Sep 2026"
          {...form.getInputProps('reviewOn')}
        />
      )}
    </FormDialog>
  )
}

function ReopenDialog({ concern, onClose }: { concern: Concern; onClose: () => void }) {
  const [text, setText] = useState('')
  const { mutate, isPending, error } = useMutation(
    api.concerns.reopen.mutationOptions({ onSuccess: onClose }),
  )
  return (
    <FormDialog
      opened
      title="Open this question again?"
      saveLabel="Open it again"
      onClose={onClose}
      dirty={text.trim() !== ''}
      busy={isPending}
      failure={error && <NotSaved code={failureCode(error)} error={error} />}
      onSubmit={() => mutate({ id: concern.id, text })}
    >
      <p>What was written down before is kept in the history of this question.</p>
      <Textarea
        label="Why it is open again"
        description="You can leave this empty."
        data-autofocus
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
    </FormDialog>
  )
}
