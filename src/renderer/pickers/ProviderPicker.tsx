import { Select, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { api } from '../api.ts'
import classes from './pickers.module.css'
import { QuickAdd } from './QuickAdd.tsx'

interface ProviderPickerProps {
  personId: string
  /** Id of the chosen provider. */
  value: string | null
  onChange: (providerId: string | null) => void
  label?: string
  description?: string
  error?: string | null
  /** Whether no provider is an answer. */
  clearable?: boolean
  /** Whether the closed field names the specialty too. */
  withSpecialty?: boolean
  /** In a dialog: where typing begins. */
  'data-autofocus'?: boolean
}

const ADD = 'add'

/** One of the person's providers, found by typing; a new one can be added without leaving the form. */
export function ProviderPicker({
  personId,
  value,
  onChange,
  label = 'Provider',
  description,
  error,
  clearable = false,
  withSpecialty = false,
  'data-autofocus': autofocus,
}: ProviderPickerProps) {
  const field = useRef<HTMLInputElement>(null)
  const [search, setSearch] = useState('')
  const [adding, setAdding] = useState<string | null>(null)
  const { data: providers = [] } = useQuery(api.providers.list.queryOptions({ input: { personId } }))
  const choices = providers
    .filter(({ id, trashedAt }) => trashedAt === null || id === value)
    .map(({ id, name, specialty, organization }) => ({
      value: id,
      name,
      label: withSpecialty ? [name, withinSentence(specialty)].filter(Boolean).join(', ') : name,
      hint: [specialty, organization === name ? '' : organization].filter(Boolean).join(' · '),
    }))
  const chosen = choices.find((choice) => choice.value === value)

  if (adding !== null) {
    return (
      <NewProvider
        personId={personId}
        name={adding}
        onAdded={(id) => {
          flushSync(() => {
            setAdding(null)
            onChange(id)
          })
          field.current?.focus()
        }}
        onCancel={() => {
          flushSync(() => setAdding(null))
          field.current?.focus()
        }}
      />
    )
  }
  return (
    <Select
      ref={field}
      label={label}
      description={description}
      error={error}
      placeholder="Choose a provider"
      data-autofocus={autofocus}
      searchable
      openOnFocus={false}
      clearable={clearable}
      clearButtonProps={{ 'aria-label': 'No provider' }}
      allowDeselect={false}
      maxDropdownHeight={320}
      value={value}
      searchValue={search}
      onSearchChange={setSearch}
      data={[...choices, { value: ADD, label: 'Add a provider…' }]}
      filter={({ options, search: typed }) =>
        options.filter((option) => {
          if (!('value' in option) || option.value === ADD || typed === chosen?.label) return true
          const hint = choices.find((choice) => choice.value === option.value)?.hint ?? ''
          return `${option.label} ${hint}`.toLowerCase().includes(typed.trim().toLowerCase())
        })
      }
      renderOption={({ option }) => {
        const { name, hint } = choices.find((choice) => choice.value === option.value) ?? {}
        return (
          <span className={option.value === ADD ? classes.add : undefined}>
            {name ?? option.label}
            {hint && <span className={classes.hint}>{hint}</span>}
          </span>
        )
      }}
      onChange={(id) => {
        if (id !== ADD) onChange(id)
        else setAdding(search === chosen?.label || search === 'Add a provider…' ? '' : search.trim())
      }}
    />
  )
}

/** "Cancer medicine" in the middle of a line; "MRI" stays as it is. */
function withinSentence(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words
}

interface NewProviderProps {
  personId: string
  name: string
  onAdded: (providerId: string) => void
  onCancel: () => void
}

/** The few words a provider begins with; the rest can be filled in later. */
function NewProvider({ personId, name: startName, onAdded, onCancel }: NewProviderProps) {
  const [name, setName] = useState(startName)
  const [specialty, setSpecialty] = useState('')
  const [told, setTold] = useState(false)
  const { mutate, isPending, error } = useMutation(
    api.providers.create.mutationOptions({ onSuccess: ({ id }) => onAdded(id) }),
  )
  function add() {
    if (name.trim() === '') setTold(true)
    else mutate({ personId, name, specialty })
  }

  return (
    <QuickAdd
      title="New provider"
      addLabel="Add provider"
      onAdd={add}
      onCancel={onCancel}
      busy={isPending}
      error={error}
    >
      <TextInput
        label="Name"
        description="A doctor, a clinic or a hospital"
        autoComplete="off"
        autoFocus
        value={name}
        error={told && name.trim() === '' && 'Write a name.'}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <TextInput
        label="Specialty"
        description="For example breast surgery"
        autoComplete="off"
        value={specialty}
        onChange={({ currentTarget }) => setSpecialty(currentTarget.value)}
      />
    </QuickAdd>
  )
}
