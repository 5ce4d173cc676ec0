import { Radio, Select, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import {
  TOPIC_GROUP_LABELS,
  TOPIC_GROUPS,
  type TopicDefinition,
  type TopicGroup,
  topicsInOrder,
} from '#shared/domain/topics.ts'
import { api } from '../api.ts'
import classes from './pickers.module.css'
import { QuickAdd } from './QuickAdd.tsx'

interface TopicPickerProps {
  concernId: string
  /** Id of the chosen topic. */
  value: string | null
  onChange: (topicId: string) => void
  label?: string
  description?: string
  error?: string | null
  /** Topics that are left out, for example because the opinion speaks to them already. */
  without?: readonly string[]
  autoFocus?: boolean
}

const ADD = 'add'
const ADD_LABEL = 'Add my own topic…'

/** The topics an opinion on a concern can speak to, in display order: the catalogue and the person's own. */
export function useTopics(concernId: string): TopicDefinition[] {
  const { data: own = [] } = useQuery(api.opinions.customTopics.queryOptions({ input: { concernId } }))
  return topicsInOrder(
    own.map(({ id, group, label }) => ({ id, group, label, explanation: null, custom: true })),
  )
}

/** One topic by group, found by typing; the person can add one of their own. */
export function TopicPicker({
  concernId,
  value,
  onChange,
  label = 'Topic',
  description,
  error,
  without = [],
  autoFocus,
}: TopicPickerProps) {
  const [search, setSearch] = useState('')
  const [adding, setAdding] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  // Only as the form opens: who has gone on to another field while a topic was added stays there.
  const [isFresh, setIsFresh] = useState(true)
  const topics = useTopics(concernId)
  const offered = topics.filter(({ id }) => id === value || !without.includes(id))
  const chosen = topics.find(({ id }) => id === value)

  if (adding !== null) {
    return (
      <NewTopic
        concernId={concernId}
        label={adding}
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
      placeholder="Choose a topic"
      autoFocus={autoFocus && isFresh}
      searchable
      openOnFocus={false}
      allowDeselect={false}
      maxDropdownHeight={360}
      value={value}
      searchValue={search}
      onSearchChange={setSearch}
      data={[
        ...TOPIC_GROUPS.map((group) => ({
          group: TOPIC_GROUP_LABELS[group],
          items: offered
            .filter((topic) => topic.group === group)
            .map((topic) => ({ value: topic.id, label: topic.label })),
        })),
        { value: ADD, label: ADD_LABEL },
      ]}
      filter={({ options, search: typed }) => {
        const wanted = typed === chosen?.label ? '' : typed.trim().toLowerCase()
        const fits = (id: string) => {
          const topic = topics.find((one) => one.id === id)
          return `${topic?.label} ${topic?.explanation ?? ''}`.toLowerCase().includes(wanted)
        }
        return options.flatMap((option) => {
          if (!('group' in option)) return option
          const items = option.items.filter((item) => fits(String(item.value)))
          return items.length > 0 ? { ...option, items } : []
        })
      }}
      renderOption={({ option }) => {
        const hint = topics.find(({ id }) => id === option.value)?.explanation
        return (
          <span className={option.value === ADD ? classes.add : undefined}>
            {option.label}
            {hint && <span className={classes.hint}>{hint}</span>}
          </span>
        )
      }}
      onChange={(id) => {
        if (id === ADD) {
          setIsFresh(false)
          setAdding(search === chosen?.label || search === ADD_LABEL ? '' : search.trim())
        } else if (id !== null) {
          onChange(id)
        }
      }}
    />
  )
}

interface NewTopicProps {
  concernId: string
  label: string
  /** Whether the form around it was to be saved without a topic. */
  isAwaited: boolean
  onAdded: (topicId: string) => void
  onCancel: () => void
  onFocusBack: () => void
}

function NewTopic({
  concernId,
  label: startLabel,
  isAwaited,
  onAdded,
  onCancel,
  onFocusBack,
}: NewTopicProps) {
  const [label, setLabel] = useState(startLabel)
  const [group, setGroup] = useState<TopicGroup>('what-it-is')
  const [told, setTold] = useState(false)
  const { mutate, isPending, error } = useMutation(
    api.opinions.addTopic.mutationOptions({ onSuccess: ({ id }) => onAdded(id) }),
  )
  const isNamed = label.trim() !== ''
  const awaited = isAwaited && !isPending && 'Add the topic first, or cancel.'
  function add() {
    if (!isNamed) setTold(true)
    else mutate({ concernId, group, label })
  }

  return (
    <QuickAdd
      title="My own topic"
      addLabel="Add topic"
      onAdd={add}
      onCancel={onCancel}
      onFocusBack={onFocusBack}
      busy={isPending}
      error={error}
    >
      <TextInput
        label="Name of the topic"
        autoComplete="off"
        autoFocus
        value={label}
        error={told && !isNamed ? 'Write a name.' : awaited}
        onChange={({ currentTarget }) => setLabel(currentTarget.value)}
      />
      <Radio.Group
        label="Where it belongs"
        value={group}
        onChange={(chosen) => setGroup(TOPIC_GROUPS.find((one) => one === chosen) ?? group)}
      >
        <div className={classes.choices}>
          {TOPIC_GROUPS.map((one) => (
            <Radio key={one} value={one} label={TOPIC_GROUP_LABELS[one]} />
          ))}
        </div>
      </Radio.Group>
    </QuickAdd>
  )
}
