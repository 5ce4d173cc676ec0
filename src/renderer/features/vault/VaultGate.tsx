import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Outlet } from '@tanstack/react-router'
import { useEffect } from 'react'
import { api } from '../../api.ts'
import { Entry } from '../../ui/Entry.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { FirstScreen } from './FirstScreen.tsx'
import { followOtherWindows, forgetWhatWasRead } from './turnTo.ts'
import { UnlockScreen } from './UnlockScreen.tsx'

/** Stands before every screen: lets the person in once a vault is open, else asks for what opens one. */
export function VaultGate() {
  const { data: status, isError, refetch } = useQuery(api.vault.status.queryOptions())
  const closed = status?.state !== 'open'

  useEffect(() => {
    if (closed) forgetWhatWasRead()
  }, [closed])

  useEffect(followOtherWindows, [])

  if (!status) return isError ? <NotAnswering onAgain={() => void refetch()} /> : null
  if (status.state === 'none') return <FirstScreen />
  if (status.state === 'locked')
    return <UnlockScreen key={`${status.path} ${status.protection}`} status={status} />
  return <Outlet key={status.path} />
}

function NotAnswering({ onAgain }: { onAgain: () => void }) {
  return (
    <Entry title="Consilium is not answering">
      <ErrorNotice
        happened="The part of Consilium that keeps your records cannot be reached."
        kept="Everything that was saved is still on this computer."
        todo="Close this window, start Consilium once more, and come back."
        actions={<Button onClick={onAgain}>Try again</Button>}
      />
    </Entry>
  )
}
