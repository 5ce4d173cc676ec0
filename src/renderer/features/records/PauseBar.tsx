import { Button } from '@mantine/core'
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react'
import { useState } from 'react'
import { client } from '../../api.ts'
import { doNow } from './importActions.ts'
import classes from './imports.module.css'

/** Pauses all reading, or goes on. */
export function PauseBar({ paused, waiting }: { paused: boolean; waiting: number }) {
  const [busy, setBusy] = useState(false)
  // It stays enabled meanwhile: a button that is not would lose the focus.
  async function turn() {
    if (busy) return
    setBusy(true)
    await doNow(() => client.imports.pause({ paused: !paused }))
    setBusy(false)
  }
  return (
    <div className={classes.pause} data-paused={paused || undefined}>
      <p role="status">{paused ? `Reading is paused. ${waitingWords(waiting)}` : ''}</p>
      <Button
        size="sm"
        variant={paused ? 'default' : 'subtle'}
        aria-busy={busy}
        leftSection={
          paused ? (
            <IconPlayerPlay className="i16" aria-hidden="true" />
          ) : (
            <IconPlayerPause className="i16" aria-hidden="true" />
          )
        }
        onClick={() => void turn()}
      >
        {paused ? 'Go on' : 'Pause all'}
      </Button>
    </div>
  )
}

function waitingWords(waiting: number): string {
  if (waiting === 0) return 'Nothing waits.'
  return waiting === 1 ? '1 record waits.' : `${waiting} records wait.`
}
