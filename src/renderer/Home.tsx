import { useQuery } from '@tanstack/react-query'
import { Navigate } from '@tanstack/react-router'
import { api } from './api.ts'
import { useCurrentConcern } from './currentConcern.ts'
import { FirstPerson } from './features/people/FirstPerson.tsx'

/** `/`: goes to where the person left off, or asks whose records these are. */
export function Home() {
  const { data: people } = useQuery(api.people.list.queryOptions())
  if (!people) return null
  const kept = people.filter((person) => person.trashedAt === null)
  const last = localStorage.getItem('consilium.person')
  const person = kept.find(({ id }) => id === last) ?? kept[0]
  return person ? <ToCurrentConcern personId={person.id} /> : <FirstPerson />
}

function ToCurrentConcern({ personId }: { personId: string }) {
  const concern = useCurrentConcern(personId)
  if (concern === undefined) return null
  if (concern === null) return <Navigate to="/people/$personId/concerns" params={{ personId }} replace />
  return (
    <Navigate
      to="/people/$personId/concerns/$concernId"
      params={{ personId, concernId: concern.id }}
      replace
    />
  )
}
