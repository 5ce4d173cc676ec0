import { Modal } from '@mantine/core'
import type { BundleChoice } from '#shared/contract/bundles.ts'
import { CheckRow } from '../../ui/CheckRow.tsx'
import { dateWords } from '../../ui/dateWords.ts'
import classes from './share.module.css'

interface ReasonsDialogProps {
  opened: boolean
  choices: readonly BundleChoice[]
  onChoose: (choice: BundleChoice, included: boolean) => void
  onClose: () => void
}

/** Every record with the reason why it is in or out; each can be changed. */
export function ReasonsDialog({ opened, choices, onChoose, onClose }: ReasonsDialogProps) {
  // By what was proposed, not by the tick: a row that is pressed stays where it is.
  const isProposed = ({ included, overridden }: BundleChoice) => included !== overridden
  const out = choices.filter((choice) => !isProposed(choice))
  const going = choices.filter(isProposed)
  return (
    <Modal opened={opened} onClose={onClose} title="What goes in and what stays out">
      <p className="sub">Tick a record to put it in. Nothing is changed in your records.</p>
      <Rows title="Stays out, unless you put it in" choices={out} onChoose={onChoose} />
      <Rows title="Goes in, unless you take it out" choices={going} onChoose={onChoose} />
    </Modal>
  )
}

function Rows({
  title,
  choices,
  onChoose,
}: { title: string } & Pick<ReasonsDialogProps, 'choices' | 'onChoose'>) {
  if (choices.length === 0) return null
  return (
    <fieldset className={classes.section}>
      <legend className={classes.legend}>{title}</legend>
      {choices.map((choice) => (
        <CheckRow
          key={choice.recordId}
          label={choice.title}
          checked={choice.included}
          onChange={(included) => onChoose(choice, included)}
          aside={choice.date ? dateWords(choice.date) : undefined}
          hint={choice.reason}
        />
      ))}
    </fieldset>
  )
}
