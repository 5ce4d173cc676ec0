import { ActionIcon, Button, Checkbox } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconGripVertical, IconHelpCircle } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { type DragEvent, useState } from 'react'
import type { Question } from '#shared/contract/questions.ts'
import { RELATION_LABELS } from '#shared/domain/relation.ts'
import { api } from '../../api.ts'
import { TopicPicker } from '../../pickers/TopicPicker.tsx'
import { AgreementGlyph } from '../../ui/AgreementGlyph.tsx'
import { AutosavedText } from '../../ui/AutosavedText.tsx'
import { Answers } from './Answers.tsx'
import { ClosingHistory } from './ClosingHistory.tsx'
import { For } from './For.tsx'
import { QuestionSides } from './QuestionSides.tsx'
import { backToDraft, choosePrinted } from './questionChanges.ts'
import { nameOf } from './questionName.ts'
import classes from './questions.module.css'

interface QuestionCardProps {
  personId: string
  concernId: string
  question: Question
  /** On the sheet, counted from 1; null while it is left out. */
  number: number | null
  /** Null at the top, and at the bottom. */
  onUp: (() => void) | null
  onDown: (() => void) | null
  onDragStart: (event: DragEvent) => void
  onDragEnd: () => void
  onAnswer: () => void
  onRemove: () => void
}

/** A question to be asked: its words, changed in place, what was said so far, and whether it is printed. */
export function QuestionCard({
  personId,
  concernId,
  question,
  number,
  onUp,
  onDown,
  onDragStart,
  onDragEnd,
  onAnswer,
  onRemove,
}: QuestionCardProps) {
  const { mutateAsync } = useMutation(api.questions.update.mutationOptions())
  const { id, origin, state, words, draft, printed, sides, answers } = question
  const name = nameOf(question)
  return (
    <>
      <div className={classes.top}>
        <span className={classes.number} aria-hidden="true">
          {number ?? '–'}
        </span>
        <Topic
          concernId={concernId}
          question={question}
          onChange={(topicId) => mutateAsync({ concernId, id, topicId })}
        />
        <div className={classes.moves}>
          <ActionIcon
            id={moveId(id, 'up')}
            aria-label={`Move up: ${name}`}
            disabled={onUp === null}
            onClick={onUp ?? undefined}
          >
            <IconArrowUp className="i18" aria-hidden="true" />
          </ActionIcon>
          <ActionIcon
            id={moveId(id, 'down')}
            aria-label={`Move down: ${name}`}
            disabled={onDown === null}
            onClick={onDown ?? undefined}
          >
            <IconArrowDown className="i18" aria-hidden="true" />
          </ActionIcon>
          {/* The arrows do the same with the keyboard. */}
          <span
            className={classes.grip}
            draggable
            aria-hidden="true"
            onDragStart={onDragStart}
            onDragEnd={onDragEnd}
          >
            <IconGripVertical className="i18" />
          </span>
        </div>
      </div>
      <AutosavedText
        label={`What to ask: ${name}`}
        labelHidden
        value={words}
        // Without words of their own the draft comes back.
        placeholder={draft ?? undefined}
        emptyNote={draft === null ? 'An empty question is not kept. To take it away, use Remove.' : undefined}
        onSave={(text) => mutateAsync({ concernId, id, text: text === '' || text === draft ? null : text })}
      />
      {draft !== null && words !== draft && (
        <p className={classes.own}>
          <span className="meta">In your words.</span>
          <Button size="sm" variant="subtle" onClick={() => void backToDraft(concernId, question)}>
            Back to the draft
          </Button>
        </p>
      )}
      {sides.length > 0 && <QuestionSides personId={personId} sides={sides} />}
      {origin === 'difference' && state === 'resting' && (
        <p className="meta">
          The opinions do not stand open on this any more. You chose to ask it all the same.
        </p>
      )}
      {answers.length > 0 && <Answers personId={personId} concernId={concernId} answers={answers} />}
      <ClosingHistory question={question} />
      <div className={classes.foot}>
        <Checkbox
          label="On my sheet"
          aria-label={`On my sheet: ${name}`}
          checked={printed}
          onChange={({ currentTarget }) => void choosePrinted(concernId, question, currentTarget.checked)}
        />
        <div className={classes.footButtons}>
          <Button size="sm" variant="default" onClick={onAnswer}>
            Record an answer
            <For name={name} />
          </Button>
          <Button size="sm" variant="subtle" onClick={onRemove}>
            Remove
            <For name={name} />
          </Button>
        </div>
      </div>
    </>
  )
}

/** The id of a button that moves a question, so that the keyboard stays on it. */
export function moveId(questionId: string, way: 'up' | 'down'): string {
  return `move-${way}-${questionId}`
}

interface TopicProps {
  concernId: string
  question: Question
  onChange: (topicId: string) => Promise<unknown>
}

function Topic({ concernId, question: { origin, topicId, label, relation }, onChange }: TopicProps) {
  const [choosing, setChoosing] = useState(false)
  if (choosing) {
    return (
      <div className={classes.choosing}>
        <TopicPicker
          autoFocus
          concernId={concernId}
          label="What is it about?"
          value={topicId}
          onChange={(id) => {
            setChoosing(false)
            void onChange(id)
          }}
        />
      </div>
    )
  }
  const marked = relation === 'different' || relation === 'unclear' ? relation : null
  return (
    <div className={classes.topic}>
      <h3 className={classes.name}>
        {marked ? (
          <AgreementGlyph state={marked} size={18} />
        ) : (
          <IconHelpCircle className="i18" aria-hidden="true" />
        )}
        {label ?? 'My own question'}
      </h3>
      {marked && (
        <span data-agreement={marked} className={classes.state}>
          {RELATION_LABELS[marked]}
        </span>
      )}
      {origin === 'own' && (
        <>
          {label && <span className="meta">My own question</span>}
          <Button size="sm" variant="subtle" onClick={() => setChoosing(true)}>
            {label ? 'Change topic' : 'Choose a topic'}
          </Button>
        </>
      )}
    </div>
  )
}
