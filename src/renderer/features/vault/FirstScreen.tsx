import { useNavigate, useSearch } from '@tanstack/react-router'
import { Entry } from '../../ui/Entry.tsx'
import { BigChoice, BigChoices } from './BigChoice.tsx'
import { CreateVault } from './CreateVault.tsx'
import { useSample } from './useTurn.ts'
import { VaultProblem } from './VaultProblem.tsx'

const GETTING_READY = 'Getting the sample case ready. This takes a few seconds.'

/** What somebody sees first: begin with one's own records, or look around in a case that is made up. */
export function FirstScreen() {
  const navigate = useNavigate()
  const { start } = useSearch({ strict: false })
  const sample = useSample()

  if (start === 'own') return <CreateVault />
  return (
    <Entry
      title="Welcome"
      lead="Keep your medical records together, see side by side what each doctor said, and give the next doctor a bundle worth reading."
    >
      {sample.error !== null && <VaultProblem error={sample.error} />}
      <BigChoices>
        <BigChoice
          title="Start with my own records"
          onChoose={() => void navigate({ to: '/', search: { start: 'own' } })}
          disabled={sample.busy}
        >
          You choose how they are protected, then add the first one. It takes about two minutes.
        </BigChoice>
        <BigChoice
          title="Look around with a sample case"
          onChoose={() => void sample.run()}
          busy={sample.busy ? GETTING_READY : undefined}
        >
          Three doctors, one question, twelve records. All of it is made up, and nothing you do there touches
          your own records.
        </BigChoice>
      </BigChoices>
      <p className="visually-hidden" role="status">
        {sample.busy && GETTING_READY}
      </p>
    </Entry>
  )
}
