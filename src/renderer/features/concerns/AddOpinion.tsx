import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'

/** Goes to the opinions with the form for a new one open. */
export function AddOpinion({
  personId,
  concernId,
  small,
}: {
  personId: string
  concernId: string
  small?: boolean
}) {
  return (
    <Button
      variant="default"
      size={small ? 'sm' : 'md'}
      leftSection={!small && <IconPlus className="i18" aria-hidden="true" />}
      renderRoot={(props) => (
        <Link
          to="/people/$personId/concerns/$concernId/opinions"
          params={{ personId, concernId }}
          hash="add"
          {...props}
        />
      )}
    >
      Add an opinion
    </Button>
  )
}
