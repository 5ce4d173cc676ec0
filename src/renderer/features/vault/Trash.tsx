import { Button } from '@mantine/core'
import {
  IconBuildingHospital,
  IconFileText,
  IconHelpCircle,
  IconMessages,
  IconUser,
} from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { failureCode } from '../../api.ts'
import { dateWords } from '../../ui/dateWords.ts'
import { LoadFailed } from '../../ui/LoadFailed.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { NotSaved } from '../../ui/NotSaved.tsx'
import { showToast } from '../../ui/toasts.tsx'
import classes from './settings.module.css'
import { putBack, useTrash } from './useTrash.ts'

const KINDS = {
  person: { word: 'Person', icon: <IconUser aria-hidden="true" /> },
  provider: { word: 'Provider', icon: <IconBuildingHospital aria-hidden="true" /> },
  concern: { word: 'Concern', icon: <IconHelpCircle aria-hidden="true" /> },
  opinion: { word: 'Opinion', icon: <IconMessages aria-hidden="true" /> },
  record: { word: 'Record', icon: <IconFileText aria-hidden="true" /> },
} as const

/** Everything in the trash, newest first, each with its way back. */
export function Trash() {
  const { things, error, retry } = useTrash()
  const back = useMutation({
    mutationFn: putBack,
    onSuccess: (_, thing) => showToast(`“${thing.name}” is back in its place.`),
  })

  if (error) return <LoadFailed what="The trash" error={error} onRetry={retry} />
  if (!things) return <Loading lines={2} />
  if (things.length === 0) return <p className={classes.words}>The trash is empty.</p>
  return (
    <>
      <ul>
        {things.map((thing) => (
          <li key={thing.id} className={classes.thing}>
            {KINDS[thing.kind].icon}
            <div className={classes.label}>
              {thing.name}
              <span className="meta">
                {[
                  KINDS[thing.kind].word,
                  thing.of && `of ${thing.of}`,
                  `put here on ${dateWords(thing.trashedAt)}`,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </div>
            <Button
              size="sm"
              variant="default"
              aria-label={`Put back ${thing.name}`}
              loading={back.isPending && back.variables.id === thing.id}
              onClick={() => back.mutate(thing)}
            >
              Put back
            </Button>
          </li>
        ))}
      </ul>
      {back.error && <NotSaved code={failureCode(back.error)} error={back.error} />}
    </>
  )
}
