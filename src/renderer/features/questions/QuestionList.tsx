import { type DragEvent, useLayoutEffect, useRef, useState } from 'react'
import type { Question } from '#shared/contract/questions.ts'
import { movedTo } from './moved.ts'
import { moveId, QuestionCard } from './QuestionCard.tsx'
import { arrange } from './questionChanges.ts'
import { nameOf } from './questionName.ts'
import classes from './questions.module.css'

interface QuestionListProps {
  personId: string
  concernId: string
  questions: readonly Question[]
  onAnswer: (question: Question) => void
  onRemove: (question: Question) => void
}

/** What is asked, in the person's order: moved with the mouse, or with the arrows of each question. */
export function QuestionList({ personId, concernId, questions, onAnswer, onRemove }: QuestionListProps) {
  const [dragged, setDragged] = useState<string | null>(null)
  /** Before which question the dragged one would fall; the length of the list is behind the last. */
  const [target, setTarget] = useState<number | null>(null)
  const [told, setTold] = useState('')
  /** The arrow that was pressed, until its question stands in its new place. */
  const pressed = useRef<{ id: string; way: 'up' | 'down' } | null>(null)
  const ids = questions.map(({ id }) => id)
  const order = ids.join(' ')
  const printed = questions.filter((question) => question.printed)

  async function move(id: string, before: number, way?: 'up' | 'down') {
    const moved = movedTo(ids, id, before)
    if (way) pressed.current = { id, way }
    setTold(`${nameOf(questions[ids.indexOf(id)]!)} is now number ${moved.indexOf(id) + 1} of ${ids.length}.`)
    if (!(await arrange(concernId, moved))) setTold('')
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the order that took the focus away.
  useLayoutEffect(() => {
    if (pressed.current) focusArrow(pressed.current)
    pressed.current = null
  }, [order])

  function over(event: DragEvent<HTMLLIElement>, index: number) {
    if (dragged === null) return
    event.preventDefault()
    const { top, height } = event.currentTarget.getBoundingClientRect()
    setTarget(event.clientY < top + height / 2 ? index : index + 1)
  }

  function end() {
    setDragged(null)
    setTarget(null)
  }

  return (
    <>
      <ol
        className={classes.list}
        onDrop={(event) => {
          event.preventDefault()
          if (dragged !== null && target !== null) void move(dragged, target)
          end()
        }}
      >
        {questions.map((question, index) => (
          <li
            key={question.id}
            className={`card ${classes.card}`}
            data-question={question.id}
            tabIndex={-1}
            data-left-out={!question.printed || undefined}
            data-dragged={dragged === question.id || undefined}
            data-drop={dropMark(target, index, questions.length)}
            onDragOver={(event) => over(event, index)}
          >
            <QuestionCard
              personId={personId}
              concernId={concernId}
              question={question}
              number={question.printed ? printed.indexOf(question) + 1 : null}
              onUp={index === 0 ? null : () => void move(question.id, index - 1, 'up')}
              onDown={index === questions.length - 1 ? null : () => void move(question.id, index + 2, 'down')}
              onDragStart={(event) => {
                event.dataTransfer.effectAllowed = 'move'
                event.dataTransfer.setData('text/plain', question.words)
                const card = event.currentTarget.closest('li')
                if (card) event.dataTransfer.setDragImage(card, 24, 24)
                setDragged(question.id)
              }}
              onDragEnd={end}
              onAnswer={() => onAnswer(question)}
              onRemove={() => onRemove(question)}
            />
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {told}
      </p>
    </>
  )
}

/** Where the dragged question would fall, drawn at the card beside that place. */
function dropMark(target: number | null, index: number, count: number): 'above' | 'below' | undefined {
  if (target === index) return 'above'
  return target === count && index === count - 1 ? 'below' : undefined
}

/** A card that moves lets go of the focus, and at either end its arrow can no longer be pressed. */
function focusArrow({ id, way }: { id: string; way: 'up' | 'down' }) {
  const wanted = document.getElementById(moveId(id, way))
  const other = document.getElementById(moveId(id, way === 'up' ? 'down' : 'up'))
  const button = wanted?.hasAttribute('disabled') ? other : wanted
  button?.focus()
}
