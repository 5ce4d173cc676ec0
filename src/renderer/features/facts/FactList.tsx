import { Button } from '@mantine/core'
import { IconChecks } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { api, client, failureCode, queryClient } from '../../api.ts'
import { NotSaved } from '../../ui/NotSaved.tsx'
import { showUndo } from '../../ui/toasts.tsx'
import { FactItem } from './FactItem.tsx'
import classes from './facts.module.css'
import { REVIEW_GROUP_LABELS, REVIEW_GROUPS, type ReviewGroup, type ReviewItem } from './reviewItems.ts'

interface FactListProps {
  items: readonly ReviewItem[]
  chosenId: string | null
  onChoose: (id: string) => void
}

/** All that was found, by group. Enter says yes to the chosen one, E changes it, the arrows go to the next. */
export function FactList({ items, chosenId, onChoose }: FactListProps) {
  const list = useRef<HTMLDivElement>(null)
  const [changing, setChanging] = useState<string | null>(null)
  const decide = useMutation(api.facts.decide.mutationOptions())

  useEffect(() => {
    const item = list.current?.querySelector(`[data-item="${chosenId}"]`)?.closest('li')
    const column = item?.closest('[data-column]')
    // A column below the pages does not scroll by itself: there, showing the item would take the page out of sight.
    if (!item || !column || column.scrollHeight <= column.clientHeight) return
    return scrollThere(item)
  }, [chosenId])

  function goTo(item: ReviewItem | undefined) {
    if (!item) return
    onChoose(item.id)
    list.current?.querySelector<HTMLElement>(`[data-item="${item.id}"]`)?.focus()
  }

  function onKeyDown(event: KeyboardEvent) {
    // Keys typed into a field, or pressed on a button, are theirs.
    const itemId = event.target instanceof HTMLElement ? event.target.dataset.item : undefined
    if (itemId === undefined) return
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const at = items.findIndex(({ id }) => id === itemId)
    const item = items[at]
    if (!item) return
    if (event.key === 'ArrowDown') goTo(items[at + 1])
    else if (event.key === 'ArrowUp') goTo(items[at - 1])
    else if (event.key === 'Enter' && item.facts.length === 1) {
      const [{ id, choices }] = item.facts
      if (choices.length > 0) return
      decide.mutate({ id, status: 'accepted' }, { onSuccess: () => goTo(items[at + 1]) })
    } else if (event.key.toLowerCase() === 'e' && item.facts.length === 1) setChanging(item.id)
    else return
    event.preventDefault()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the items within.
    <div ref={list} className={classes.list} onKeyDown={onKeyDown}>
      {decide.error && <NotSaved code={failureCode(decide.error)} error={decide.error} />}
      {REVIEW_GROUPS.map((group) => {
        const own = items.filter((item) => item.group === group)
        if (own.length === 0) return null
        return (
          <section key={group} aria-labelledby={`group-${group}`}>
            <GroupHead group={group} items={own} />
            <ul>
              {own.map((item) => (
                <FactItem
                  key={item.id}
                  item={item}
                  chosen={item.id === chosenId}
                  changing={item.id === changing}
                  onChoose={() => onChoose(item.id)}
                  onChange={(isChanging) => setChanging(isChanging ? item.id : null)}
                />
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

/** Scrolls as little as shows the item, frame by frame, as items on the way get their true height. Answers what ends it. */
function scrollThere(item: Element): () => void {
  let frames = 4
  let frame = 0
  const step = () => {
    item.scrollIntoView({ block: 'nearest' })
    if (--frames > 0) frame = requestAnimationFrame(step)
  }
  step()
  return () => cancelAnimationFrame(frame)
}

/** The name of a group and, where several wait, one button for all of them. */
function GroupHead({ group, items }: { group: ReviewGroup; items: readonly ReviewItem[] }) {
  const label = REVIEW_GROUP_LABELS[group]
  // Where there is a question, a yes to all would not answer it.
  const ids = items.flatMap(({ facts, open }) => {
    const [first, ...others] = facts
    return open && others.length === 0 && first.choices.length === 0 ? first.id : []
  })
  const accept = useMutation({
    ...api.facts.acceptAll.mutationOptions(),
    onSuccess: (_, accepted) =>
      showUndo(`${accepted.ids.length} checked.`, async () => {
        for (const id of accepted.ids) await client.facts.decide({ id, status: 'suggested' })
        await queryClient.invalidateQueries()
      }),
  })
  return (
    <div className={classes.groupHead}>
      <h3 id={`group-${group}`}>{label}</h3>
      {ids.length > 1 && (
        <Button
          size="sm"
          variant="subtle"
          leftSection={<IconChecks className="i18" aria-hidden="true" />}
          loading={accept.isPending}
          onClick={() => accept.mutate({ ids })}
        >
          Yes to all {ids.length}
          <span className="visually-hidden"> in “{label}”</span>
        </Button>
      )}
      {accept.error && <NotSaved code={failureCode(accept.error)} error={accept.error} />}
    </div>
  )
}
