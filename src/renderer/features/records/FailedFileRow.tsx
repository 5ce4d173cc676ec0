import { Button } from '@mantine/core'
import { IconFileAlert, IconFileText, IconKey } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import type { ReadingFailure } from '#shared/contract/errors.ts'
import { ImportRow } from '../../ui/ImportRow.tsx'
import { FailureLines } from './FailureLines.tsx'
import { readingFailureWords, wantsPassword } from './failureWords.ts'
import { Leave } from './ImportRowButtons.tsx'
import type { FileView, ImportView } from './importView.ts'
import { PasswordForm } from './PasswordForm.tsx'

interface FailedFileRowProps {
  view: FileView
  of: ImportView
  failure: ReadingFailure | null
  /** What was kept, where it is not what the failure says. */
  kept?: string
  /** What leaving it is called where no password is asked for. */
  leave: string
  /** It can be tried again whatever the failure. */
  again?: boolean
  onAgain: (password?: string) => Promise<void>
  /** Further buttons. */
  children?: ReactNode
}

/** A file that could not be read or taken apart: why, and what can be done; a password is asked for in its place. */
export function FailedFileRow({
  view,
  of,
  failure,
  kept,
  leave,
  again,
  onAgain,
  children,
}: FailedFileRowProps) {
  const { name } = view.file
  const words = readingFailureWords(failure)
  const asks = wantsPassword(failure)
  const [entering, setEntering] = useState(failure === 'WRONG_PASSWORD')
  const Icon = asks ? IconKey : failure === 'UNKNOWN_KIND' ? IconFileText : IconFileAlert
  const leaveIt = (
    <Leave view={view} of={of}>
      {asks ? 'Skip' : leave}
    </Leave>
  )
  return (
    <ImportRow
      name={name}
      icon={<Icon aria-hidden="true" />}
      tone="warn"
      state={<FailureLines {...words} kept={kept ?? words.kept} />}
      actions={
        asks && entering ? (
          <PasswordForm autoFocus name={name} onEnter={onAgain}>
            {leaveIt}
          </PasswordForm>
        ) : (
          <>
            {asks ? (
              <Button size="sm" variant="default" onClick={() => setEntering(true)}>
                Enter password
              </Button>
            ) : (
              (again || words.again) && (
                <Button size="sm" variant="default" onClick={() => void onAgain()}>
                  Try again
                </Button>
              )
            )}
            {leaveIt}
            {children}
          </>
        )
      }
    />
  )
}
