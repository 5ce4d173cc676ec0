import { Button } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useId, useState } from 'react'
import type { SuggestedWords } from '#shared/contract/opinions.ts'
import { catalogueTopic } from '#shared/domain/topics.ts'
import { bringBack } from '../../pickers/suggesting.ts'
import { showToast } from '../../ui/toasts.tsx'
import classes from './opinions.module.css'

interface LeftOutProps {
  opinionId: string
  leftOut: readonly SuggestedWords[]
}

/** How many suggestions the person left out, and each of them to be brought back. */
export function LeftOut({ opinionId, leftOut }: LeftOutProps) {
  const list = useId()
  const [shown, setShown] = useState(false)
  if (leftOut.length === 0) return null
  const Chevron = shown ? IconChevronDown : IconChevronRight
  return (
    <div className={classes.leftOut}>
      <Button
        size="sm"
        variant="subtle"
        aria-expanded={shown}
        aria-controls={list}
        leftSection={<Chevron className="i18" aria-hidden="true" />}
        onClick={() => setShown(!shown)}
      >
        {leftOut.length} left out
      </Button>
      <ul id={list} hidden={!shown}>
        {leftOut.map((words) => (
          <li key={`${words.topicId} ${words.text}`}>
            <span>
              <span className="meta">{catalogueTopic(words.topicId)?.label}</span> {words.text}
            </span>
            <Button
              size="sm"
              variant="subtle"
              onClick={() =>
                void bringBack(opinionId, words).catch(() => showToast('This was not saved. Try again.'))
              }
            >
              Bring back<span className="visually-hidden">: {words.text}</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
