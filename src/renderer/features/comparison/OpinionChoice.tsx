import { NativeSelect } from '@mantine/core'
import type { ComparedOpinion } from '#shared/contract/comparison.ts'
import classes from './OpinionChoice.module.css'

interface OpinionChoiceProps {
  opinions: readonly ComparedOpinion[]
  /** Places of the two opinions shown, counted from 0, the earlier first. */
  pair: readonly [number, number]
  onPair: (pair: readonly [number, number]) => void
}

/** Where there is room for two opinions only: which two. The others are told. */
export function OpinionChoice({ opinions, pair, onPair }: OpinionChoiceProps) {
  const [first, second] = pair
  const choices = opinions.map(({ ordinal, provider }, index) => ({
    value: String(index),
    label: `${ordinal}, ${provider.name}`,
  }))
  const without = (other: number) => choices.map((one) => ({ ...one, disabled: one.value === String(other) }))
  const choose = (a: number, b: number) => onPair([Math.min(a, b), Math.max(a, b)])
  return (
    <div className={classes.choice}>
      <span>Opinions</span>
      <NativeSelect
        size="sm"
        aria-label="Opinion"
        data={without(second)}
        value={String(first)}
        onChange={(event) => choose(Number(event.currentTarget.value), second)}
      />
      <span>and</span>
      <NativeSelect
        size="sm"
        aria-label="Beside it"
        data={without(first)}
        value={String(second)}
        onChange={(event) => choose(first, Number(event.currentTarget.value))}
      />
      <span>Two of {opinions.length} are shown.</span>
    </div>
  )
}
