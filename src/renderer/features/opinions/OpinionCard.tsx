import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Opinion } from '#shared/contract/opinions.ts'
import { givenLine, OPINION_KIND_LABELS } from '#shared/domain/opinionKind.ts'
import { opinionName } from '#shared/domain/ordinal.ts'
import { api } from '../../api.ts'
import { DateText } from '../../ui/DateText.tsx'
import { IndependenceLine } from '../../ui/IndependenceLine.tsx'
import { NumberDot } from '../../ui/NumberDot.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { readingNote } from './opinionFacts.ts'
import classes from './opinions.module.css'

interface OpinionCardProps {
  personId: string
  /** All opinions of the concern in order, and the place of this one among them. */
  opinions: readonly Opinion[]
  index: number
  onEdit: () => void
  onTrash: () => void
}

/** One opinion in the list. */
export function OpinionCard({ personId, opinions, index, onEdit, onTrash }: OpinionCardProps) {
  const opinion = opinions[index]!
  const { data: providers = [] } = useQuery(api.providers.list.queryOptions({ input: { personId } }))
  const { data: found } = useQuery(
    api.opinions.suggestions.queryOptions({ input: { opinionId: opinion.id } }),
  )
  const offered = found?.topics.reduce((sum, { suggestions }) => sum + suggestions.length, 0) ?? 0
  const provider = providers.find(({ id }) => id === opinion.providerId)
  const note = readingNote(opinions, index)
  const name = opinionName(index + 1)
  const unchecked = opinion.statements
    .flatMap(({ evidence }) => evidence)
    .filter(({ found, checked }) => !found || !checked).length

  return (
    <li className={`card ${classes.card}`}>
      <div className={classes.cardWords}>
        <p className={classes.ordinal}>
          <NumberDot number={index + 1} />
          <span>{name}</span>
          {opinion.date && <DateText date={opinion.date} className="meta" />}
        </p>
        <h2>
          <Link
            className={classes.link}
            to="/people/$personId/concerns/$concernId/opinions/$opinionId"
            params={{ personId, concernId: opinion.concernId, opinionId: opinion.id }}
          >
            {provider?.name}
          </Link>
        </h2>
        <p className="sub">
          {OPINION_KIND_LABELS[opinion.kind]} · {opinion.givenNote || givenLine(opinion.given)}
        </p>
        <IndependenceLine kind={note.icon} words={note.words} />
        <p className={classes.tags}>
          <span className="meta">
            {counted(opinion.statements.length, 'point')} · {counted(opinion.recordIds.length, 'record')}
          </span>
          {offered > 0 && (
            <Link
              className="link"
              to="/people/$personId/concerns/$concernId/opinions/$opinionId"
              params={{ personId, concernId: opinion.concernId, opinionId: opinion.id }}
            >
              {offered} found in the reports
            </Link>
          )}
          {unchecked > 0 && <Tag tone="warn">{unchecked} to check</Tag>}
        </p>
      </div>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon size="xl" aria-label={`More for the ${name.toLowerCase()}`}>
            <IconDots aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={onEdit}>Edit</Menu.Item>
          <Menu.Item onClick={onTrash}>Move to trash</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </li>
  )
}

function counted(count: number, thing: string): string {
  return count === 1 ? `1 ${thing}` : `${count} ${thing}s`
}
