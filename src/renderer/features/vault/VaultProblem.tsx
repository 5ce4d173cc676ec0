import type { ReactNode } from 'react'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { PathText } from './PathText.tsx'
import { vaultProblemWords } from './vaultProblems.ts'

interface VaultProblemProps {
  error: unknown
  /** Buttons that go on from here. */
  actions?: ReactNode
}

/** Why a vault could not be opened or made: what happened, what was kept, what to do. */
export function VaultProblem({ error, actions }: VaultProblemProps) {
  const { happened, kept, todo, place } = vaultProblemWords(error)
  return (
    <ErrorNotice
      happened={happened}
      kept={
        <>
          {place !== undefined && <PathText path={place} />}
          {kept}
        </>
      }
      todo={todo}
      actions={actions}
    />
  )
}
