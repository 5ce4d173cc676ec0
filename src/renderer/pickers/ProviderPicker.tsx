import { Select, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
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
  const [search, setSearch] = useState('')
  const [adding, setAdding] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
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
        isAwaited={Boolean(error)}
        onAdded={(id) => {
          setAdding(null)
          onChange(id)
        }}
        onCancel={() => setAdding(null)}
        onFocusBack={() => field.current?.focus()}
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
  /** Whether the form around it was to be saved without a provider. */
  isAwaited: boolean
  onAdded: (providerId: string) => void
  onCancel: () => void
  onFocusBack: () => void
}

/** The few words a provider begins with; the rest can be filled in later. */
function NewProvider({
  personId,
  name: startName,
  isAwaited,
  onAdded,
  onCancel,
  onFocusBack,
}: NewProviderProps) {
  const [name, setName] = useState(startName)
  const [specialty, setSpecialty] = useState('')
  const [told, setTold] = useState(false)
  const { mutate, isPending, error } = useMutation(
    api.providers.create.mutationOptions({ onSuccess: ({ id }) => onAdded(id) }),
  )
  const isNamed = name.trim() !== ''
  const awaited = isAwaited && !isPending && 'Add the provider first, or cancel.'
  function add() {
    if (!isNamed) setTold(true)
    else mutate({ personId, name, specialty })
  }

  return (
    <QuickAdd
      title="New provider"
      addLabel="Add provider"
      onAdd={add}
      onCancel={onCancel}
      onFocusBack={onFocusBack}
      busy={isPending}
      error={error}
    >
      <TextInput
        label="Name"
        description="A doctor, a clinic or a hospital"
        autoComplete="off"
        autoFocus
        value={name}
        error={told && !isNamed ? 'Write a name.' : awaited}
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
