import { Radio } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './ChoiceCards.module.css'

interface ChoiceCardsProps<Value extends string> {
  /** The question, for people who hear the screen. */
  label: string
  value: Value | undefined
  onChange: (value: Value) => void
  choices: readonly { value: Value; title: string; description?: ReactNode }[]
}

/** One choice out of a few, each a card with its reason. */
export function ChoiceCards<Value extends string>({
  label,
  value,
  onChange,
  choices,
}: ChoiceCardsProps<Value>) {
  return (
    <Radio.Group
      aria-label={label}
      value={value ?? null}
      onChange={(chosen) => {
        const choice = choices.find((one) => one.value === chosen)
        if (choice) onChange(choice.value)
      }}
    >
      <div className={classes.cards}>
        {choices.map((choice) => (
          // biome-ignore lint/a11y/noLabelWithoutControl: the radio button is inside.
          <label
            key={choice.value}
            className={classes.card}
            data-chosen={choice.value === value || undefined}
          >
            <Radio value={choice.value} />
            <span>
              <span className={classes.title}>{choice.title}</span>
              {choice.description && <span className={classes.description}>{choice.description}</span>}
            </span>
          </label>
        ))}
      </div>
    </Radio.Group>
  )
}
