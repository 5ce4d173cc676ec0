import { useQuery } from '@tanstack/react-query'
import { Navigate, useParams } from '@tanstack/react-router'
import { api, failureCode } from './api.ts'
import { useCurrentConcern } from './currentConcern.ts'
import { FirstPerson } from './features/people/FirstPerson.tsx'
import { useScreenTitle } from './screenTitle.ts'
import { Loading } from './ui/Loading.tsx'
import { Page } from './ui/Page.tsx'

/** `/`: goes to where the person left off, or asks whose records these are. */
export function Home() {
  useScreenTitle(null)
  const { data: people } = useQuery({
    ...api.people.list.queryOptions(),
    // A vault that was locked meanwhile is the gate's business; anything else is told.
    throwOnError: (error) => failureCode(error) !== 'LOCKED',
  })
  if (!people) return <Waiting />
  const kept = people.filter(({ trashedAt }) => trashedAt === null)
  const last = localStorage.getItem('consilium.person')
  const person = kept.find(({ id }) => id === last) ?? kept[0]
  if (!person) return <FirstPerson trashed={people} />
  return <Navigate to="/people/$personId" params={{ personId: person.id }} replace />
}

/** `/people/<id>`: goes to the concern looked at last; without one to the first records, then to the first question. */
export function PersonHome() {
  const { personId } = useParams({ from: '/people/$personId/' })
  const concern = useCurrentConcern(personId)
  const { data: counts } = useQuery(api.people.counts.queryOptions({ input: { id: personId } }))
  if (concern === undefined || !counts) return <Waiting />
  if (concern === null) {
    const to = counts.records === 0 ? '/people/$personId/records' : '/people/$personId/concerns'
    return <Navigate to={to} params={{ personId }} replace />
  }
  return (
    <Navigate
      to="/people/$personId/concerns/$concernId"
      params={{ personId, concernId: concern.id }}
      replace
    />
  )
}

function Waiting() {
  return (
    <Page>
      <Loading lines={5} />
    </Page>
  )
}
