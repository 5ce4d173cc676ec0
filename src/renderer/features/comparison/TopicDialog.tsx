import { Radio, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { TopicRow } from '#shared/contract/comparison.ts'
import { TOPIC_GROUP_LABELS, TOPIC_GROUPS, type TopicGroup } from '#shared/domain/topics.ts'
import { addOwnTopic, renameOwnTopic } from '../../pickers/ownTopics.ts'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'

interface TopicDialogProps {
  concernId: string
  /** The person's own topic to give another name; a new one is added when absent. */
  row?: TopicRow
  onClose: () => void
}

/** Adds a topic of the person's own to the table, or gives it another name. */
export function TopicDialog({ concernId, row, onClose }: TopicDialogProps) {
  const [label, setLabel] = useState(row?.label ?? '')
  const [group, setGroup] = useState<TopicGroup>('what-it-is')
  const [asked, setAsked] = useState(false)
  const [state, setState] = useState<'asking' | 'saving' | 'failed'>('asking')
  const name = label.trim()

  async function save() {
    setAsked(true)
    if (name === '') return
    setState('saving')
    try {
      if (row === undefined) await addOwnTopic({ concernId, group, label: name })
      else if (name !== row.label) await renameOwnTopic({ id: row.topicId, label: name }, row.label)
      onClose()
    } catch {
      setState('failed')
    }
  }

  return (
    <FormDialog
      opened
      title={row ? `Rename “${row.label}”` : 'Add a topic'}
      saveLabel={row ? 'Rename' : 'Add topic'}
      dirty={label !== (row?.label ?? '')}
      busy={state === 'saving'}
      failure={
        state === 'failed' && (
          <ErrorNotice happened="This was not saved." kept="Your words are still here." todo="Try again." />
        )
      }
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <Stack gap="md">
        <TextInput
          label="Name of the topic"
          description={row ? undefined : 'For example: “Can I work during the treatment?”'}
          autoComplete="off"
          data-autofocus
          value={label}
          error={asked && name === '' ? 'Write a name.' : undefined}
          onChange={({ currentTarget }) => setLabel(currentTarget.value)}
        />
        {!row && (
          <Radio.Group
            label="Where it belongs"
            value={group}
            onChange={(chosen) => setGroup(TOPIC_GROUPS.find((one) => one === chosen) ?? group)}
          >
            <Stack gap="xs" mt="xs">
              {TOPIC_GROUPS.map((one) => (
                <Radio key={one} value={one} label={TOPIC_GROUP_LABELS[one]} />
              ))}
            </Stack>
          </Radio.Group>
        )}
      </Stack>
    </FormDialog>
  )
}
