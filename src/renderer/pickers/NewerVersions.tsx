import { IconHistory } from '@tabler/icons-react'
import { Link, useParams } from '@tanstack/react-router'
import type { Evidence } from '#shared/contract/opinions.ts'
import classes from './NewerVersions.module.css'

type RestingPlace = Pick<Evidence, 'recordId' | 'recordTitle' | 'newerVersion'>

/** Says of each record something rests on that it has been replaced, and leads to what changed. */
export function NewerVersions({ places }: { places: readonly RestingPlace[] }) {
  const { personId } = useParams({ from: '/people/$personId' })
  const replaced = places.filter(
    ({ newerVersion, recordId }, at) =>
      newerVersion && places.findIndex((other) => other.recordId === recordId) === at,
  )
  return replaced.map(({ recordId, recordTitle, newerVersion }) => (
    <Link
      key={recordId}
      className={classes.newer}
      to="/people/$personId/records/$recordId/changes"
      params={{ personId, recordId: newerVersion!.id }}
      search={{ older: recordId }}
    >
      <IconHistory className="i16" aria-hidden="true" />
      <span>
        There is a newer version of this report
        <span className="visually-hidden">: {recordTitle}</span>
      </span>
    </Link>
  ))
}
