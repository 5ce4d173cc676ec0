import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Statement } from '#shared/contract/opinions.ts'
import type { TopicDefinition } from '#shared/domain/topics.ts'
import { api, client, failureCode, queryClient } from '../../api.ts'
import { TopicPicker } from '../../pickers/TopicPicker.tsx'
import { AutosavedText } from '../../ui/AutosavedText.tsx'
import { Explained } from '../../ui/Explained.tsx'
import { NotSaved } from '../../ui/NotSaved.tsx'
import { showToast, showUndo } from '../../ui/toasts.tsx'
import { WordsExplained } from '../../ui/WordsExplained.tsx'
import { EvidenceLine } from './EvidenceLine.tsx'
import classes from './opinions.module.css'

interface StatementCardProps {
  personId: string
  concernId: string
  topic: TopicDefinition
  statement: Statement
  /** Called with the card after it, or before it, in the group. */
  onRemoved: (neighbour: Element | null) => void
}

/** What an opinion says on one topic: words that can be changed in place, and where they stand. */
export function StatementCard({ personId, concernId, topic, statement, onRemoved }: StatementCardProps) {
  const card = useRef<HTMLLIElement>(null)
  const [moving, setMoving] = useState(false)
  const { mutate, mutateAsync, error } = useMutation(api.opinions.updateStatement.mutationOptions())

  async function removeCard() {
    const neighbour = card.current?.nextElementSibling ?? card.current?.previousElementSibling ?? null
    if (await remove(statement.id, topic.label)) onRemoved(neighbour)
  }

  return (
    <li ref={card} className={classes.statement}>
      <div className={classes.topic}>
        <h4>
          <Explained meaning={topic.explanation}>{topic.label}</Explained>
        </h4>
        <div className={classes.statementButtons}>
          <Button
            size="sm"
            variant="subtle"
            aria-label={`Change topic: ${topic.label}`}
            aria-expanded={moving}
            onClick={() => setMoving(!moving)}
          >
            Change topic
          </Button>
          <Button
            size="sm"
            variant="subtle"
            aria-label={`Remove what is said on ${topic.label}`}
            onClick={() => void removeCard()}
          >
            Remove
          </Button>
        </div>
      </div>
      <div className={classes.said}>
        {moving && (
          <TopicPicker
            autoFocus
            concernId={concernId}
            label="Move this to"
            value={topic.id}
            onChange={(topicId) => {
              setMoving(false)
              mutate({ id: statement.id, topicId })
            }}
          />
        )}
        <AutosavedText
          label={`What they said on ${topic.label}`}
          labelHidden
          value={statement.text}
          emptyNote="An empty text is not kept. To take this away, use Remove."
          onSave={(text) => mutateAsync({ id: statement.id, text })}
        />
        <WordsExplained texts={[statement.text]} without={topic.explanation} />
        {error && moving && <NotSaved code={failureCode(error)} error={error} />}
        {statement.evidence.length === 0 ? (
          <p className="meta">No page given yet.</p>
        ) : (
          <ul className={classes.evidence}>
            {statement.evidence.map((evidence) => (
              <EvidenceLine key={evidence.id} personId={personId} evidence={evidence} />
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}

/** Answers whether it went. */
async function remove(id: string, topic: string): Promise<boolean> {
  try {
    await client.opinions.trashStatement({ id })
  } catch {
    showToast('This was not removed. Try again.')
    return false
  }
  await queryClient.invalidateQueries()
  showUndo(`What was said on ${topic} was moved to the trash.`, async () => {
    await client.opinions.restoreStatement({ id })
    await queryClient.invalidateQueries()
  })
  return true
}
