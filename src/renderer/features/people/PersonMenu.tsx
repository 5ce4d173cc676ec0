import { Menu } from '@mantine/core'
import { IconCheck, IconPencil, IconPlus, IconUser, IconUsers } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { api } from '../../api.ts'
import classes from './people.module.css'

interface PersonMenuProps {
  personId: string
  onAdd: () => void
  onEdit: () => void
}

/** The items under the person's name: turn to another person, add one, change this one. */
export function PersonMenu({ personId, onAdd, onEdit }: PersonMenuProps) {
  const navigate = useNavigate()
  const { data: people = [] } = useQuery(api.people.list.queryOptions())
  const kept = people.filter(({ trashedAt }) => trashedAt === null)
  return (
    <>
      {kept.length > 1 && (
        <>
          <Menu.Label>Whose records</Menu.Label>
          {kept.map(({ id, name }) => (
            <Menu.Item
              key={id}
              leftSection={<IconUser className="i18" aria-hidden="true" />}
              rightSection={
                id === personId && (
                  <>
                    <IconCheck className="i18" aria-hidden="true" />
                    <span className="visually-hidden">on screen now</span>
                  </>
                )
              }
              onClick={() => void navigate({ to: '/people/$personId', params: { personId: id } })}
            >
              <span className={classes.menuName}>{name}</span>
            </Menu.Item>
          ))}
          <Menu.Divider />
        </>
      )}
      <Menu.Item leftSection={<IconPencil className="i18" aria-hidden="true" />} onClick={onEdit}>
        Edit this person
      </Menu.Item>
      <Menu.Item leftSection={<IconPlus className="i18" aria-hidden="true" />} onClick={onAdd}>
        Add a person
      </Menu.Item>
      <Menu.Item
        leftSection={<IconUsers className="i18" aria-hidden="true" />}
        onClick={() => void navigate({ to: '/people/$personId/people', params: { personId } })}
      >
        All people
      </Menu.Item>
    </>
  )
}
