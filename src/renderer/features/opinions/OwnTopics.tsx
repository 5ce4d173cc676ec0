import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { TOPIC_GROUP_LABELS } from '#shared/domain/topics.ts'
import { api } from '../../api.ts'
import { removeOwnTopic } from '../../pickers/ownTopics.ts'
import { AutosavedText } from '../../ui/AutosavedText.tsx'
import classes from './opinions.module.css'

/** The topics the person added to a question: renamed in place, removed while no opinion speaks to them. */
export function OwnTopics({ concernId }: { concernId: string }) {
  const { data: topics = [] } = useQuery(api.opinions.customTopics.queryOptions({ input: { concernId } }))
  const rename = useMutation(api.opinions.renameTopic.mutationOptions())
  if (topics.length === 0) return null
  return (
    <section className={`card ${classes.ownTopics}`} aria-labelledby="own-topics">
      <h2 id="own-topics">Topics you added</h2>
      <ul>
        {topics.map((topic) => (
          <li key={topic.id}>
            <AutosavedText
              label={TOPIC_GROUP_LABELS[topic.group]}
              value={topic.label}
              emptyNote="A topic needs a name. The old one is kept."
              onSave={(label) => rename.mutateAsync({ id: topic.id, label })}
            />
            <Button
              size="sm"
              variant="subtle"
              aria-label={`Remove the topic ${topic.label}`}
              onClick={() => void removeOwnTopic(topic)}
            >
              Remove
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
