import { Menu } from '@mantine/core'
import { IconZoomIn } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { TimelineEvent } from '#shared/contract/timeline.ts'
import { BesideButton } from '../../../ui/BesideButton.tsx'
import { linkTo, severalWords, whenWords } from '../eventWords.tsx'
import classes from './axis.module.css'

/** So many are named at most; the others are counted, and stand in the list. */
const NAMED = 30

interface SeveralMenuProps {
  personId: string
  events: readonly TimelineEvent[]
  /** The mark it opens beside. */
  element: HTMLElement
  onCloser: () => void
  onClose: () => void
}

/** What a mark with a number stands for. */
export function SeveralMenu({ personId, events, element, onCloser, onClose }: SeveralMenuProps) {
  const first = useRef<HTMLButtonElement>(null)
  const isOneDay = events[0]!.date === events.at(-1)!.date

  useEffect(() => {
    first.current?.focus()
  }, [])

  return (
    <Menu
      opened
      onClose={onClose}
      position="bottom-start"
      width={340}
      transitionProps={{ duration: 0 }}
      returnFocus={false}
    >
      <Menu.Target>
        <BesideButton button={element} />
      </Menu.Target>
      <Menu.Dropdown className={classes.menu} aria-label={severalWords(events)}>
        <Menu.Label>{severalWords(events)}</Menu.Label>
        {events.slice(0, NAMED).map(({ id, title, source, date }, index) => (
          <Menu.Item
            key={id}
            ref={index === 0 ? first : undefined}
            renderRoot={(props: object) => <Link {...linkTo(personId, source)} {...props} />}
          >
            {title} <span className="meta">{whenWords({ date })}</span>
          </Menu.Item>
        ))}
        {events.length > NAMED && (
          <Menu.Label>{events.length - NAMED} more stand in the list below.</Menu.Label>
        )}
        {!isOneDay && (
          <Menu.Item leftSection={<IconZoomIn className="i18" aria-hidden="true" />} onClick={onCloser}>
            Look closer here
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
