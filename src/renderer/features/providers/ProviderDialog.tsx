import { Button, Checkbox, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { type Provider, ProviderFields } from '#shared/contract/providers.ts'
import { api, failureCode } from '../../api.ts'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { NotSaved } from '../../ui/NotSaved.tsx'
import classes from './providers.module.css'

interface ProviderDialogProps {
  personId: string
  /** The provider to change; null for a new one. */
  provider: Provider | null
  onClose: () => void
  /** Answers why the provider cannot go; null when it went. */
  onTrash: (provider: Provider) => Promise<string | null>
}

const EMPTY: ProviderFields = {
  name: '',
  specialty: '',
  organization: '',
  phone: '',
  fax: '',
  email: '',
  portal: '',
  address: '',
  npi: '',
  isPrimary: false,
  note: '',
}

/** Everything kept of a provider, in a form. */
export function ProviderDialog({ personId, provider, onClose, onTrash }: ProviderDialogProps) {
  const create = useMutation(api.providers.create.mutationOptions({ onSuccess: onClose }))
  const update = useMutation(api.providers.update.mutationOptions({ onSuccess: onClose }))
  const form = useForm<ProviderFields>({
    initialValues: provider ? ProviderFields.parse(provider) : EMPTY,
    validateInputOnBlur: ['name', 'email', 'npi'],
    validate: {
      name: (name) => (name.trim() === '' ? 'Write a name.' : null),
      email: problemOfEmail,
      npi: problemOfNpi,
    },
  })
  const { error } = provider ? update : create
  const [refusal, setRefusal] = useState<string | null>(null)

  return (
    <FormDialog
      opened
      title={provider ? provider.name : 'Add a provider'}
      onClose={onClose}
      dirty={form.isDirty()}
      busy={create.isPending || update.isPending}
      failure={
        refusal ? (
          <ErrorNotice happened={refusal} />
        ) : (
          error && <NotSaved code={failureCode(error)} error={error} />
        )
      }
      aside={
        provider && (
          <Button variant="subtle" onClick={async () => setRefusal(await onTrash(provider))}>
            Move to trash
          </Button>
        )
      }
      onSubmit={form.onSubmit(
        (values) => {
          setRefusal(null)
          const fields = { ...values, email: values.email.trim() }
          if (provider) update.mutate({ ...fields, id: provider.id })
          else create.mutate({ ...fields, personId })
        },
        (errors) => form.getInputNode(Object.keys(errors)[0] as keyof ProviderFields)?.focus(),
      )}
    >
      <TextInput
        label="Name"
        description="A doctor, a clinic or a hospital"
        data-autofocus
        autoComplete="off"
        aria-required
        {...form.getInputProps('name')}
      />
      <div className={classes.pair}>
        <TextInput label="Specialty" autoComplete="off" {...form.getInputProps('specialty')} />
        <TextInput label="Organization" autoComplete="off" {...form.getInputProps('organization')} />
        <TextInput label="Phone" inputMode="tel" autoComplete="off" {...form.getInputProps('phone')} />
        <TextInput label="Fax" inputMode="tel" autoComplete="off" {...form.getInputProps('fax')} />
        <TextInput label="E-mail" inputMode="email" autoComplete="off" {...form.getInputProps('email')} />
        <TextInput
          label="Patient portal"
          inputMode="url"
          autoComplete="off"
          {...form.getInputProps('portal')}
        />
      </div>
      <Textarea label="Address" {...form.getInputProps('address')} />
      <TextInput
        label="NPI"
        description="The provider’s ten-digit number in the United States"
        inputMode="numeric"
        autoComplete="off"
        {...form.getInputProps('npi')}
      />
      <Checkbox
        label="This is your primary provider"
        description="The family doctor, or whoever looks after your care as a whole. There is one at most."
        {...form.getInputProps('isPrimary', { type: 'checkbox' })}
      />
      <Textarea label="Note" {...form.getInputProps('note')} />
    </FormDialog>
  )
}

function problemOfEmail(email: string): string | null {
  return ProviderFields.shape.email.safeParse(email.trim()).success
    ? null
    : 'This does not look like an e-mail address. It needs a name, an @ and a place, as in name@example.org.'
}

function problemOfNpi(npi: string): string | null {
  if (ProviderFields.shape.npi.safeParse(npi).success) return null
  return /^\d{10}$/.test(npi.trim())
    ? 'These ten digits do not fit together. Look for a digit that was mistyped.'
    : 'An NPI has ten digits and nothing else. Leave it empty if you do not know it.'
}
