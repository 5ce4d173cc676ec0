import { ErrorNotice } from './ErrorNotice.tsx'

interface NotSavedProps {
  /** The contract's code of the failure, or null. */
  code: string | null
  error: unknown
}

const reasons: ReadonlyMap<string | null, { happened: string; todo: string }> = new Map([
  [
    'DISK_FULL',
    { happened: 'The disk is full, so this was not saved.', todo: 'Make room, then save again.' },
  ],
  ['NOT_FOUND', { happened: 'This is no longer here.', todo: 'It may have been moved to the trash.' }],
  [
    'LOCKED',
    { happened: 'The vault was locked, so this was not saved.', todo: 'Unlock it, then save again.' },
  ],
])

/** A change that could not be saved, while what was typed still stands in the form. */
export function NotSaved({ code, error }: NotSavedProps) {
  const reason = reasons.get(code) ?? { happened: 'This was not saved.', todo: 'Try again.' }
  return (
    <ErrorNotice
      happened={reason.happened}
      kept="What you typed is still here."
      todo={reason.todo}
      details={error instanceof Error ? `${error.name}: ${error.message}` : String(error)}
    />
  )
}
