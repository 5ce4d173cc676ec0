import {
  IconBuildingHospital,
  IconColumns,
  IconFileText,
  IconHome,
  IconMessages,
  IconSettings,
  IconShare2,
} from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, Outlet, useLocation, useMatches, useNavigate, useParams } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { api } from './api.ts'
import { useCurrentConcern } from './currentConcern.ts'
import { PersonDialog } from './features/people/PersonDialog.tsx'
import { PersonMenu } from './features/people/PersonMenu.tsx'
import { FindDialog } from './features/records/FindDialog.tsx'
import { ImportTray } from './features/records/ImportTray.tsx'
import { SampleBanner } from './features/vault/SampleBanner.tsx'
import { lockVault } from './features/vault/turnTo.ts'
import { useScreenTitle } from './screenTitle.ts'
import { useSectionKeys } from './sectionKeys.ts'
import { Shell } from './ui/Shell.tsx'
import type { NavItem, NavLinkProps } from './ui/Sidebar.tsx'
import { TimelineIcon } from './ui/TimelineIcon.tsx'

/** The shell round every screen of one person: sections, find, lock, and a place where files can be dropped. */
export function Frame() {
  const { personId } = useParams({ from: '/people/$personId' })
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const [finding, setFinding] = useState(false)
  const [personForm, setPersonForm] = useState<'add' | 'edit' | null>(null)
  const { data: people } = useQuery(api.people.list.queryOptions())
  const { data: counts } = useQuery(api.people.counts.queryOptions({ input: { id: personId } }))
  const { data: vault } = useQuery(api.vault.status.queryOptions())
  const concern = useCurrentConcern(personId)

  const person = people?.find(({ id, trashedAt }) => id === personId && trashedAt === null)
  const gone = people !== undefined && person === undefined
  const base = `/people/${personId}`
  const overview = concern ? `${base}/concerns/${concern.id}` : `${base}/concerns`
  const section = (
    href: string,
    label: string,
    icon: NavItem['icon'],
    { count, alsoAt = [] }: { count?: number; alsoAt?: readonly string[] } = {},
  ): NavItem => ({
    href,
    label,
    icon,
    count,
    // The overview is current only on itself; every other section also on what lies below it.
    current:
      pathname === href ||
      alsoAt.includes(pathname) ||
      (href !== overview && pathname.startsWith(`${href}/`)),
  })
  const nav = [
    section(overview, 'Overview', <IconHome />, { alsoAt: [`${base}/concerns`, `${overview}/questions`] }),
    section(`${base}/records`, 'Records', <IconFileText />, { count: counts?.records }),
    ...(concern
      ? [
          section(`${overview}/opinions`, 'Opinions', <IconMessages />, { count: concern.opinionCount }),
          section(`${overview}/compare`, 'Compare', <IconColumns />),
        ]
      : []),
    section(`${base}/providers`, 'Providers', <IconBuildingHospital />, { count: counts?.providers }),
    section(`${base}/timeline`, 'Timeline', <TimelineIcon />),
    ...(concern ? [section(`${overview}/share`, 'Share', <IconShare2 />)] : []),
  ]
  // Without a passphrase there is nothing to lock with: the vault would open again by itself.
  const lock = vault?.protection === 'passphrase' ? () => void lockVault() : undefined
  useSectionKeys({
    sections: nav.map(({ href }) => href),
    help: `${base}/words`,
    onFind: () => setFinding(true),
    onLock: lock,
  })

  useScreenTitle(useMatches().at(-1)?.staticData.title ?? null)

  useEffect(() => {
    if (gone) void navigate({ to: '/', replace: true })
    else localStorage.setItem('consilium.person', personId)
  }, [personId, gone, navigate])

  if (gone) return null

  return (
    <Shell
      address={pathname}
      foot={<ImportTray personId={personId} />}
      sidebar={{
        person: {
          name: person?.name ?? '',
          note: person?.lookedAfter ? 'Looked after by you' : undefined,
          menu: (
            <PersonMenu
              personId={personId}
              onAdd={() => setPersonForm('add')}
              onEdit={() => setPersonForm('edit')}
            />
          ),
        },
        onFind: () => setFinding(true),
        nav,
        onLock: lock,
        settings: section(`${base}/settings`, 'Settings', <IconSettings />, { alsoAt: [`${base}/people`] }),
        renderLink,
      }}
    >
      {vault?.sample && <SampleBanner />}
      <Outlet />
      <FindDialog personId={personId} opened={finding} onClose={() => setFinding(false)} />
      {person && personForm && (
        <PersonDialog
          person={personForm === 'edit' ? person : null}
          onClose={() => setPersonForm(null)}
          onAdded={({ id }) => void navigate({ to: '/people/$personId', params: { personId: id } })}
        />
      )}
    </Shell>
  )
}

function renderLink({ href, ...props }: NavLinkProps) {
  return <Link to={href} activeOptions={{ exact: true }} activeProps={{}} {...props} />
}
