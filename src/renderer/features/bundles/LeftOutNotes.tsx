import { Button } from '@mantine/core'
import { IconEyeOff, IconFlag, IconFolder } from '@tabler/icons-react'
import type { BundleChoice } from '#shared/contract/bundles.ts'
import { Note } from '../../ui/Note.tsx'
import { counted, listedUpTo } from './bundleWords.ts'

interface LeftOutNotesProps {
  choices: readonly BundleChoice[]
  onChange: () => void
}

/** What stays out, and what was put in against the proposal, so that nothing is left out silently. */
export function LeftOutNotes({ choices, onChange }: LeftOutNotesProps) {
  const out = choices.filter(({ included }) => !included)
  const heldBack = out.filter((choice) => choice.heldBack)
  const elsewhere = out.filter((choice) => !choice.heldBack && !choice.overridden)
  const opinionsIn = choices.filter((choice) => choice.included && choice.heldBack)
  const filesOnly = choices.filter((choice) => choice.included && choice.fileOnly)
  return (
    <>
      {heldBack.length > 0 && (
        <Note
          tone="dashed"
          icon={<IconEyeOff aria-hidden="true" />}
          title={`${heldBack.length} left out for an independent read`}
          action={<ChangeButton what="what is left out" onPress={onChange} />}
        >
          {titles(heldBack)}. Test results stay in.
        </Note>
      )}
      {opinionsIn.length > 0 && (
        <Note
          tone="warn"
          icon={<IconFlag aria-hidden="true" />}
          title={`${counted(opinionsIn.length, 'record')} you put in may state another doctor’s opinion`}
          action={<ChangeButton what="what you put in" onPress={onChange} />}
        >
          {titles(opinionsIn)}. They may not look with fresh eyes.
        </Note>
      )}
      {elsewhere.length > 0 && (
        <Note
          tone="dashed"
          icon={<IconFolder aria-hidden="true" />}
          title={`${counted(elsewhere.length, 'record')} left out: ${elsewhere.length === 1 ? 'it belongs' : 'they belong'} to another question`}
          action={<ChangeButton what="records of other questions" onPress={onChange} />}
        >
          {titles(elsewhere)}.
        </Note>
      )}
      {filesOnly.length > 0 && (
        <Note
          tone="warn"
          icon={<IconFlag aria-hidden="true" />}
          title={`${counted(filesOnly.length, 'record')} can go in as ${filesOnly.length === 1 ? 'a file' : 'files'} only`}
        >
          {titles(filesOnly)}. The contents page says so. Only the zip holds the{' '}
          {filesOnly.length === 1 ? 'file itself' : 'files themselves'}.
        </Note>
      )}
    </>
  )
}

function ChangeButton({ what, onPress }: { what: string; onPress: () => void }) {
  return (
    <Button size="sm" variant="subtle" onClick={onPress} aria-label={`Change ${what}`}>
      Change
    </Button>
  )
}

function titles(choices: readonly BundleChoice[]): string {
  return listedUpTo(
    5,
    choices.map(({ title }) => title),
  )
}
