import type { CustomTopic } from '#shared/contract/opinions.ts'
import { client, failureCode, queryClient } from '../api.ts'
import { showToast, showUndo } from '../ui/toasts.tsx'

/** Adds a topic of the person's own to a question, with a way back. */
export async function addOwnTopic(topic: Omit<CustomTopic, 'id'>): Promise<CustomTopic> {
  const added = await client.opinions.addTopic(topic)
  await queryClient.invalidateQueries()
  showUndo(`“${added.label}” was added.`, () => shown(() => client.opinions.removeTopic({ id: added.id })))
  return added
}

/** Gives a topic of the person's own another name, with a way back. */
export async function renameOwnTopic(
  topic: Pick<CustomTopic, 'id' | 'label'>,
  before: string,
): Promise<void> {
  const { id, label } = await client.opinions.renameTopic(topic)
  await queryClient.invalidateQueries()
  showUndo(`Now called “${label}”.`, () => shown(() => client.opinions.renameTopic({ id, label: before })))
}

/** Removes a topic of the person's own, with a way back; one that an opinion speaks to stays, and says so. */
export async function removeOwnTopic({ id, ...topic }: CustomTopic): Promise<void> {
  try {
    await client.opinions.removeTopic({ id })
  } catch (error) {
    showToast(
      failureCode(error) === 'IN_USE'
        ? `“${topic.label}” stays, because an opinion speaks to it.`
        : `“${topic.label}” was not removed. Try again.`,
    )
    return
  }
  await queryClient.invalidateQueries()
  showUndo(`“${topic.label}” was removed.`, () => shown(() => client.opinions.addTopic(topic)))
}

async function shown(change: () => Promise<unknown>): Promise<void> {
  await change()
  await queryClient.invalidateQueries()
}
