import { Button } from '@mantine/core'
import { IconMessagePlus, IconPlus } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Opinion } from '#shared/contract/opinions.ts'
import { TOPIC_GROUP_LABELS, TOPIC_GROUPS } from '#shared/domain/topics.ts'
import { useTopics } from '../../pickers/TopicPicker.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { AddStatement } from './AddStatement.tsx'
import classes from './opinions.module.css'
import { SelectInRecord } from './SelectInRecord.tsx'
import { StatementCard } from './StatementCard.tsx'
import { keptDraft } from './statementDrafts.ts'

/** What one opinion says, by group of topics, with the ways to add to it. */
export function Statements({ personId, opinion }: { personId: string; opinion: Opinion }) {
  const [adding, setAdding] = useState(() => keptDraft(opinion.id) !== undefined)
  const opener = useRef<HTMLButtonElement>(null)
  const topics = useTopics(opinion.concernId)
  const groups = TOPIC_GROUPS.map((group) => ({
    group,
    entries: topics
      .filter((topic) => topic.group === group)
      .flatMap((topic) =>
        opinion.statements
          .filter(({ topicId }) => topicId === topic.id)
          .map((statement) => ({ topic, statement })),
      ),
  })).filter(({ entries }) => entries.length > 0)

  function close() {
    flushSync(() => setAdding(false))
    opener.current?.focus()
  }

  return (
    <>
      <div className={classes.bar}>
        <h2>What this opinion says</h2>
        {!adding && (
          <div className={classes.barButtons}>
            <Button
              ref={opener}
              size="sm"
              variant="default"
              leftSection={<IconPlus className="i18" aria-hidden="true" />}
              onClick={() => setAdding(true)}
            >
              Say something on {opinion.statements.length > 0 ? 'another' : 'a'} topic
            </Button>
            <SelectInRecord personId={personId} recordIds={opinion.recordIds} />
          </div>
        )}
      </div>
      {adding && <AddStatement opinion={opinion} onClose={close} />}
      {groups.length === 0 && !adding && (
        <EmptyState icon={<IconMessagePlus aria-hidden="true" />} title="Nothing written down yet">
          Write what this doctor said, topic by topic, or select the words in a record. They can then be
          compared with the other opinions.
        </EmptyState>
      )}
      {groups.map(({ group, entries }) => (
        <section key={group} aria-labelledby={group}>
          <h3 id={group} className={classes.groupName}>
            {TOPIC_GROUP_LABELS[group]}
          </h3>
          <ul className={`card ${classes.statements}`}>
            {entries.map(({ topic, statement }) => (
              <StatementCard
                key={statement.id}
                personId={personId}
                concernId={opinion.concernId}
                topic={topic}
                statement={statement}
                onRemoved={(neighbour) => {
                  // Not to its buttons: Enter pressed twice would take that one away as well.
                  const text = neighbour?.isConnected && neighbour.querySelector('textarea')
                  if (text) text.focus({ preventScroll: true })
                  else opener.current?.focus()
                }}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
