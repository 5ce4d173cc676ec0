import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Concern } from '#shared/contract/concerns.ts'
import { api } from '../../api.ts'
import { StatusRing } from '../../ui/StatusRing.tsx'
import { ConcernCounts } from './ConcernCounts.tsx'
import classes from './concerns.module.css'
import { ringOf } from './ringOf.ts'

interface ConcernCardProps {
  concern: Concern
  onEdit: () => void
  onTrash: () => void
}

/** One question in the list, with where it stands. */
export function ConcernCard({ concern, onEdit, onTrash }: ConcernCardProps) {
  const { data } = useQuery(api.comparison.get.queryOptions({ input: { concernId: concern.id } }))

  return (
    <li className={`card ${classes.concern}`}>
      {data && <StatusRing standing={ringOf(data.standing.standing)} />}
      <div className={classes.concernWords}>
        <h2 className={classes.concernTitle}>
          <Link
            className={classes.concernLink}
            to="/people/$personId/concerns/$concernId"
            params={{ personId: concern.personId, concernId: concern.id }}
          >
            {concern.title}
          </Link>
        </h2>
        {data && (
          <p className="sub">
            <b>{data.standing.headline}.</b> {data.standing.sentence}
          </p>
        )}
        <p className="meta">
          <ConcernCounts concern={concern} />
        </p>
      </div>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon size="xl" aria-label={`More for ${concern.title}`}>
            <IconDots aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={onEdit}>Edit the question</Menu.Item>
          <Menu.Item onClick={onTrash}>Move to trash</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </li>
  )
}
