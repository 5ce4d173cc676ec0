import { Textarea } from '@mantine/core'
import { useState } from 'react'
import type { MixUp } from '#shared/contract/mixUps.ts'
import { failureCode } from '../api.ts'
import { FormDialog } from '../ui/FormDialog.tsx'
import { NotSaved } from '../ui/NotSaved.tsx'
import { putAside } from './mixUpActions.ts'

const EXAMPLES: Readonly<Record<MixUp['kind'], string>> = {
  'patient-name': 'For example: “My name before I married.”',
  'birth-date': 'For example: “The hospital has corrected it since.”',
  'record-number': 'For example: “The hospital gave me a new number in 2024.”',
  side: 'For example: “Both sides were looked at.”',
  specimen: 'For example: “There were two samples.”',
}

interface MixUpAllRightProps {
  concernId: string
  mixUp: MixUp
  onClose: () => void
}

/** Asks why what differs is all right. It is put aside with that, and comes back only where something else differs. */
export function MixUpAllRight({ concernId, mixUp, onClose }: MixUpAllRightProps) {
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const [state, setState] = useState<{ busy: boolean; error?: unknown }>({ busy: false })
  const empty = reason.trim() === ''

  async function save() {
    setAsked(true)
    if (empty) return
    setState({ busy: true })
    try {
      await putAside(concernId, mixUp, reason.trim())
      onClose()
    } catch (error) {
      setState({ busy: false, error })
    }
  }

  return (
    <FormDialog
      opened
      title={`It is all right: ${mixUp.heading}`}
      saveLabel="It is all right"
      onClose={onClose}
      dirty={!empty}
      busy={state.busy}
      failure={state.error !== undefined && <NotSaved code={failureCode(state.error)} error={state.error} />}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <p>It is put aside with your words, and comes back only when something else differs.</p>
      <Textarea
        label="Why it is all right"
        description={EXAMPLES[mixUp.kind]}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
        error={asked && empty ? 'Write a few words, so that you know later.' : undefined}
        data-autofocus
      />
    </FormDialog>
  )
}
