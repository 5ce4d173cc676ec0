import { ActionIcon, CloseButton, TextInput } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconSearch } from '@tabler/icons-react'
import type { FindInRecord } from './useFindInRecord.ts'
import classes from './viewer.module.css'
import type { FoundPlace } from './viewerHighlights.ts'

interface FindBarProps {
  find: FindInRecord
  /** Whether the field takes the keys when the bar appears. */
  takesFocus: boolean
  onGoTo: (place: FoundPlace) => void
  onClose: () => void
}

/** Words to look for in the record shown, and the way from one to the next. */
export function FindBar({ find, takesFocus, onGoTo, onClose }: FindBarProps) {
  const { query, setQuery, places, at } = find
  const none = places?.length === 0
  function step(by: 1 | -1) {
    const place = find.step(by)
    if (place) onGoTo(place)
  }
  return (
    <search className={classes.findBar}>
      <TextInput
        size="sm"
        className={classes.findInput}
        aria-label="Find in this record"
        placeholder="Find in this record"
        leftSection={<IconSearch className="i16" aria-hidden="true" />}
        autoFocus={takesFocus}
        value={query}
        onChange={({ currentTarget }) => setQuery(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault()
            step(event.shiftKey ? -1 : 1)
          } else if (event.key === 'Escape') {
            event.stopPropagation()
            onClose()
          }
        }}
      />
      <span className="meta" role="status">
        {find.failed
          ? 'Could not look. Try again.'
          : places && (none ? 'Not in this record' : countOf(places.length, at))}
      </span>
      <ActionIcon aria-label="Previous place" disabled={!places || none} onClick={() => step(-1)}>
        <IconChevronUp aria-hidden="true" />
      </ActionIcon>
      <ActionIcon aria-label="Next place" disabled={!places || none} onClick={() => step(1)}>
        <IconChevronDown aria-hidden="true" />
      </ActionIcon>
      <CloseButton aria-label="Close find" onClick={onClose} />
    </search>
  )
}

function countOf(count: number, at: number | null): string {
  if (at !== null) return `${at + 1} of ${count}`
  return count === 1 ? '1 place' : `${count} places`
}
