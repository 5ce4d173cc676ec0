import { Button, Menu } from '@mantine/core'
import { IconTextScan2 } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api } from '../../api.ts'

interface SelectInRecordProps {
  personId: string
  /** The records the opinion rests on. */
  recordIds: readonly string[]
}

/** Leads to the records of an opinion, where words can be selected and kept as what it says. */
export function SelectInRecord({ personId, recordIds }: SelectInRecordProps) {
  const { data: records = [] } = useQuery(api.records.list.queryOptions({ input: { personId } }))
  const mine = records.filter(({ id }) => recordIds.includes(id))

  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          size="sm"
          variant="default"
          leftSection={<IconTextScan2 className="i18" aria-hidden="true" />}
        >
          Select words in a record
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {mine.map(({ id, title }) => (
          <Menu.Item
            key={id}
            renderRoot={(props) => (
              <Link to="/people/$personId/records/$recordId" params={{ personId, recordId: id }} {...props} />
            )}
          >
            {title}
          </Menu.Item>
        ))}
        {mine.length > 0 && <Menu.Divider />}
        <Menu.Item
          renderRoot={(props) => <Link to="/people/$personId/records" params={{ personId }} {...props} />}
        >
          All records
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
