import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { Fact } from '#shared/contract/facts.ts'
import { api, failureCode } from '../../api.ts'
import { NotSaved } from '../../ui/NotSaved.tsx'
import classes from './facts.module.css'
import { choiceWords } from './factWords.ts'

/** Words that can be read in more than one way: the person says which. */
export function ChooseReading({ fact, onChange }: { fact: Fact; onChange: () => void }) {
  const { id, kind, choices, quote, value } = fact
  const correct = useMutation(api.facts.correct.mutationOptions())
  const decide = useMutation(api.facts.decide.mutationOptions())
  const failure = correct.error ?? decide.error
  return (
    <div className={classes.question}>
      <p className={classes.value}>“{quote ?? value}” can be read in more than one way. Which is it?</p>
      <div className={classes.buttons}>
        {choices.map((choice) => {
          const words = choiceWords(kind, choice)
          return (
            <Button
              key={choice}
              size="sm"
              variant="default"
              onClick={() => correct.mutate({ id, value: words, normalized: choice })}
            >
              {words}
            </Button>
          )
        })}
        <Button size="sm" variant="subtle" onClick={onChange}>
          Another
        </Button>
        <Button size="sm" variant="subtle" onClick={() => decide.mutate({ id, status: 'rejected' })}>
          Not in this record
        </Button>
      </div>
      {failure && <NotSaved code={failureCode(failure)} error={failure} />}
    </div>
  )
}
