import { TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { PersonFields } from '#shared/contract/people.ts'
import { ChoiceCards } from '../../ui/ChoiceCards.tsx'
import { DateField } from '../../ui/DateField.tsx'

/** The part of a person a form asks for. */
export type PersonAnswers = Pick<PersonFields, 'name' | 'birthDate' | 'lookedAfter'>

export const NO_ANSWERS: PersonAnswers = { name: '', birthDate: null, lookedAfter: false }

/** What stands in the way of saving, by field. */
export const personProblems = {
  name: (name: string) => (PersonFields.shape.name.safeParse(name).success ? null : 'Write a name.'),
}

/** Whose records these are, their name and birth date. */
export function PersonFieldset({ form }: { form: UseFormReturnType<PersonAnswers> }) {
  const { lookedAfter, birthDate } = form.getValues()
  return (
    <>
      <ChoiceCards
        label="Whose records are these?"
        value={lookedAfter ? 'theirs' : 'mine'}
        onChange={(whose) => form.setFieldValue('lookedAfter', whose === 'theirs')}
        choices={[
          { value: 'mine', title: 'My own' },
          { value: 'theirs', title: 'Somebody I look after' },
        ]}
      />
      <TextInput
        label={lookedAfter ? 'Their name' : 'Your name'}
        description="As it stands on the records"
        autoComplete="off"
        aria-required
        data-autofocus
        maxLength={500}
        {...form.getInputProps('name')}
      />
      <DateField
        label="Birth date"
        description="If you like, for example 14 Feb 1968. It helps to notice a record that is somebody else’s."
        past
        value={birthDate}
        onChange={(date) => form.setFieldValue('birthDate', date)}
      />
    </>
  )
}
