import { Button, Group, Modal, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { TopicRow } from '#shared/contract/comparison.ts'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { useFocusBack } from '../../ui/useFocusBack.ts'
import { closeDifference } from './marking.ts'

interface CloseDialogProps {
  topic: { concernId: string; topicId: string }
  row: TopicRow
  onClose: () => void
  /** Puts the focus back to where the dialog was asked for. */
  onFocusBack: () => void
}

/** Asks why a difference no longer stands open. What the doctors said stays as it is. */
export function CloseDialog({ topic, row, onClose, onFocusBack }: CloseDialogProps) {
  useFocusBack(onFocusBack)
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const [state, setState] = useState<'asking' | 'saving' | 'failed'>('asking')
  const empty = reason.trim() === ''

  async function save() {
    setAsked(true)
    if (empty) return
    setState('saving')
    try {
      await closeDifference(topic, reason.trim())
      onClose()
    } catch {
      setState('failed')
    }
  }

  return (
    <Modal opened onClose={onClose} title={`Close the difference on ${row.label}?`} size="md">
      <p className="sub">
        What each doctor said stays as it is, and the row still says how they relate. It is only no longer an
        open question. You can open it again.
      </p>
      <Textarea
        mt="md"
        label="Why it is closed"
        description="For example: “We talked about it on 5 May and I chose the smaller operation.”"
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={asked && empty ? 'Write a few words, so that you know later.' : undefined}
        data-autofocus
      />
      {state === 'failed' && (
        <ErrorNotice happened="This was not saved." kept="Your words are still here." todo="Try again." />
      )}
      <Group justify="flex-end" mt="xl">
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button onClick={() => void save()} loading={state === 'saving'}>
          Close the difference
        </Button>
      </Group>
    </Modal>
  )
}
