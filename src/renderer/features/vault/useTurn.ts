import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { VaultStatus } from '#shared/contract/vault.ts'
import { api, client, failureCode, queryClient } from '../../api.ts'
import { turnTo } from './turnTo.ts'

interface Turn<Input> {
  run: (input: Input) => Promise<void>
  /** Looks at the vault anew and does the last try once more. */
  again: () => Promise<void>
  busy: boolean
  /** Why the last try did not work; null while none failed. */
  error: unknown
}

/**
 * Opens, creates or leaves a vault and shows the outcome. Afterwards the address is the home page,
 * or stays as it is with `stay`.
 */
export function useTurn<Input = void>(
  turn: (input: Input) => Promise<VaultStatus>,
  { stay = false }: { stay?: boolean } = {},
): Turn<Input> {
  const navigate = useNavigate()
  const [state, setState] = useState<{ busy: boolean; error: unknown }>({ busy: false, error: null })

  const last = useRef<{ input: Input } | null>(null)

  async function run(input: Input): Promise<void> {
    last.current = { input }
    setState({ busy: true, error: null })
    try {
      const status = await turn(input)
      turnTo(status)
      if (!stay) await navigate({ to: '/', search: status.state === 'none' ? { start: 'own' } : {} })
      setState({ busy: false, error: null })
    } catch (error) {
      setState({ busy: false, error })
      // Somebody else made it meanwhile: the gate turns to opening it.
      if (failureCode(error) === 'VAULT_EXISTS') await lookAnew()
    }
  }

  async function again(): Promise<void> {
    await lookAnew()
    if (last.current) await run(last.current.input)
  }

  return { run, again, ...state }
}

/** Opens the sample case; it is made when it is opened first. */
export function useSample(): Turn<void> {
  return useTurn(() => client.vault.openSample())
}

function lookAnew(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: api.vault.status.queryKey() })
}
