import { Button, Checkbox, Select, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQuery } from '@tanstack/react-query'
import type { Opinion } from '#shared/contract/opinions.ts'
import type { Seen } from '#shared/domain/independence.ts'
import {
  GIVEN,
  GIVEN_LABELS,
  type Given,
  OPINION_KIND_LABELS,
  OPINION_KINDS,
  type OpinionKind,
} from '#shared/domain/opinionKind.ts'
import { api, failureCode } from '../api.ts'
import { DateField } from '../ui/DateField.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { NotSaved } from '../ui/NotSaved.tsx'
import { earlierThan } from './earlierOpinions.ts'
import classes from './opinionForm.module.css'
import { ProviderPicker } from './ProviderPicker.tsx'
import { RecordPicker } from './RecordPicker.tsx'
import { SeenField } from './SeenField.tsx'

interface OpinionDialogProps {
  personId: string
  concernId: string
  /** All opinions of the concern, the first one first. */
  opinions: readonly Opinion[]
  /** The opinion to change; null for a new one. */
  opinion: Opinion | null
  onClose: () => void
  onSaved?: (opinion: Opinion) => void
  onTrash?: (opinion: Opinion) => void
}

/** Who gave an opinion, when and on what ground, in a form. */
export function OpinionDialog({
  personId,
  concernId,
  opinions,
  opinion,
  onClose,
  onSaved,
  onTrash,
}: OpinionDialogProps) {
  const onSuccess = (saved: Opinion) => {
    onClose()
    onSaved?.(saved)
  }
  const { data: providers = [] } = useQuery(api.providers.list.queryOptions({ input: { personId } }))
  const create = useMutation(api.opinions.create.mutationOptions({ onSuccess }))
  const update = useMutation(api.opinions.update.mutationOptions({ onSuccess }))
  const form = useForm({
    initialValues: startValues(opinion),
    validate: { providerId: (providerId) => (providerId === null ? 'Choose who gave this opinion.' : null) },
  })
  const { values } = form
  const { error } = opinion ? update : create
  const earlier = earlierThan(opinions, { id: opinion?.id ?? null, date: values.date })

  function save({ providerId, ...fields }: typeof values) {
    if (providerId === null) return
    const earlierIds = earlier.map(({ id }) => id)
    const seen = seenToKeep(fields.seen, fields.seenOpinionIds, earlier)
    const seenOpinionIds =
      seen === 'some' ? fields.seenOpinionIds.filter((id) => earlierIds.includes(id)) : []
    const all = { ...fields, providerId, seen, seenOpinionIds }
    if (opinion) update.mutate({ ...all, id: opinion.id })
    else create.mutate({ ...all, concernId })
  }

  return (
    <FormDialog
      opened
      title={opinion ? 'Edit this opinion' : 'Add an opinion'}
      onClose={onClose}
      dirty={form.isDirty()}
      busy={create.isPending || update.isPending}
      failure={error && <NotSaved code={failureCode(error)} error={error} />}
      aside={
        opinion &&
        onTrash && (
          <Button variant="subtle" onClick={() => onTrash(opinion)}>
            Move to trash
          </Button>
        )
      }
      onSubmit={form.onSubmit(save)}
    >
      <ProviderPicker
        personId={personId}
        label="Who gave it?"
        data-autofocus
        value={values.providerId}
        error={form.errors.providerId as string | undefined}
        onChange={(providerId) => form.setFieldValue('providerId', providerId)}
      />
      <div className={classes.pair}>
        <DateField
          label="When?"
          description="For example 12 Mar 2026 or Mar 2026"
          {...form.getInputProps('date')}
        />
        <Select
          label="How did they come to it?"
          description="By seeing you, or by a second look"
          allowDeselect={false}
          data={OPINION_KINDS.map((kind) => ({ value: kind, label: OPINION_KIND_LABELS[kind] }))}
          {...form.getInputProps('kind')}
        />
      </div>
      <Checkbox.Group label="What were they given?" {...form.getInputProps('given')}>
        <div className={classes.options}>
          {GIVEN.map((item) => (
            <Checkbox key={item} value={item} label={GIVEN_LABELS[item]} />
          ))}
        </div>
      </Checkbox.Group>
      <TextInput
        label="The same in your own words"
        description="For example: Read the first biopsy slides and scans"
        autoComplete="off"
        {...form.getInputProps('givenNote')}
      />
      <SeenField
        opinions={opinions}
        earlier={earlier}
        providerName={(id) => providers.find((provider) => provider.id === id)?.name ?? ''}
        seen={seenToKeep(values.seen, values.seenOpinionIds, earlier)}
        seenOpinionIds={values.seenOpinionIds}
        onChange={(change) => form.setValues(change)}
      />
      <RecordPicker
        personId={personId}
        label="Records it rests on"
        description="The letters and reports in which this opinion stands"
        value={values.recordIds}
        onChange={(recordIds) => form.setFieldValue('recordIds', recordIds)}
      />
      <Textarea label="Note" {...form.getInputProps('note')} />
    </FormDialog>
  )
}

function startValues(opinion: Opinion | null) {
  return {
    providerId: (opinion?.providerId ?? null) as string | null,
    date: opinion?.date ?? null,
    kind: (opinion?.kind ?? 'visit') as OpinionKind,
    given: (opinion?.given ?? []) as Given[],
    givenNote: opinion?.givenNote ?? '',
    seen: (opinion?.seen ?? 'unknown') as Seen,
    seenOpinionIds: opinion?.seenOpinionIds ?? [],
    recordIds: opinion?.recordIds ?? [],
    note: opinion?.note ?? '',
  }
}

/** The answer that fits the earlier opinions there are: with none there is one answer only, with one there is no "some". */
function seenToKeep(seen: Seen, seenIds: readonly string[], earlier: readonly Opinion[]): Seen {
  const [first] = earlier
  if (!first) return 'nothing-earlier'
  if (seen === 'nothing-earlier') return 'unknown'
  if (seen === 'some' && earlier.length === 1) return seenIds.includes(first.id) ? 'all' : 'none'
  return seen
}
