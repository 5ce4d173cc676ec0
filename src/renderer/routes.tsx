import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { RELATIONS, type Relation } from '#shared/domain/relation.ts'
import { Frame } from './Frame.tsx'
import { VaultGate } from './features/vault/VaultGate.tsx'
import { Home, PersonHome } from './Home.tsx'
import { NoSuchScreen, Problem } from './Problem.tsx'
import { Loading } from './ui/Loading.tsx'
import { Page } from './ui/Page.tsx'

const root = createRootRoute({ component: VaultGate, errorComponent: Problem })

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  /** `start` asks for a vault of one's own where there is none yet. */
  validateSearch: (search): { start?: 'own' } => ({ start: search.start === 'own' ? 'own' : undefined }),
  component: Home,
})

/** Everything about one person stands below `/people/<id>`, in the shell. */
const person = createRoute({ getParentRoute: () => root, path: 'people/$personId', component: Frame })

const personHome = createRoute({ getParentRoute: () => person, path: '/', component: PersonHome })

const records = createRoute({
  getParentRoute: () => person,
  path: 'records',
  staticData: { title: 'Records' },
  validateSearch: (search): { find?: string } => ({ find: text(search.find) }),
  component: lazyRouteComponent(() => import('./features/records/RecordsScreen.tsx'), 'RecordsScreen'),
})

const record = createRoute({
  getParentRoute: () => person,
  path: 'records/$recordId',
  staticData: { title: 'Record' },
  /** `page` counts from 1; `find` marks the words looked for; `evidence` marks one place. */
  validateSearch: (search): { page?: number; find?: string; evidence?: string } => ({
    page: wholeNumber(search.page),
    find: text(search.find),
    evidence: text(search.evidence),
  }),
  component: lazyRouteComponent(() => import('./features/records/RecordScreen.tsx'), 'RecordScreen'),
})

const recordCheck = createRoute({
  getParentRoute: () => person,
  path: 'records/$recordId/check',
  staticData: { title: 'Check what was found' },
  validateSearch: (search): { fact?: string } => ({ fact: text(search.fact) }),
  component: lazyRouteComponent(() => import('./features/facts/ReviewScreen.tsx'), 'ReviewScreen'),
})

const recordChanges = createRoute({
  getParentRoute: () => person,
  path: 'records/$recordId/changes',
  staticData: { title: 'What changed' },
  /** `older`: the version it is compared with; else the one it replaces. */
  validateSearch: (search): { older?: string } => ({ older: text(search.older) }),
  component: lazyRouteComponent(() => import('./features/records/ChangesScreen.tsx'), 'ChangesScreen'),
})

const providers = createRoute({
  getParentRoute: () => person,
  path: 'providers',
  staticData: { title: 'Providers' },
  component: lazyRouteComponent(() => import('./features/providers/ProvidersScreen.tsx'), 'ProvidersScreen'),
})

const concerns = createRoute({
  getParentRoute: () => person,
  path: 'concerns',
  staticData: { title: 'Concerns' },
  component: lazyRouteComponent(() => import('./features/concerns/ConcernsScreen.tsx'), 'ConcernsScreen'),
})

const overview = createRoute({
  getParentRoute: () => person,
  path: 'concerns/$concernId',
  staticData: { title: 'Overview' },
  component: lazyRouteComponent(() => import('./features/concerns/OverviewScreen.tsx'), 'OverviewScreen'),
})

const opinions = createRoute({
  getParentRoute: () => person,
  path: 'concerns/$concernId/opinions',
  staticData: { title: 'Opinions' },
  component: lazyRouteComponent(() => import('./features/opinions/OpinionsScreen.tsx'), 'OpinionsScreen'),
})

const opinion = createRoute({
  getParentRoute: () => person,
  path: 'concerns/$concernId/opinions/$opinionId',
  staticData: { title: 'Opinion' },
  component: lazyRouteComponent(() => import('./features/opinions/OpinionScreen.tsx'), 'OpinionScreen'),
})

const compare = createRoute({
  getParentRoute: () => person,
  path: 'concerns/$concernId/compare',
  staticData: { title: 'Compare' },
  /** What is shown lives in the address, so that going back finds it again. */
  validateSearch: (
    search,
  ): { show?: 'differences' | Relation; with?: 'first'; topic?: string; opinion?: string } => ({
    show: (['differences', ...RELATIONS] as const).find((show) => show === search.show),
    with: search.with === 'first' ? 'first' : undefined,
    topic: text(search.topic),
    opinion: text(search.opinion),
  }),
  component: lazyRouteComponent(() => import('./features/comparison/CompareScreen.tsx'), 'CompareScreen'),
})

const questions = createRoute({
  getParentRoute: () => person,
  path: 'concerns/$concernId/questions',
  staticData: { title: 'Questions' },
  component: lazyRouteComponent(() => import('./features/questions/QuestionsScreen.tsx'), 'QuestionsScreen'),
})

const timeline = createRoute({
  getParentRoute: () => person,
  path: 'timeline',
  staticData: { title: 'Timeline' },
  /** One question alone; kinds of events parted by dots; which end of the list comes first. */
  validateSearch: (search): { concern?: string; kinds?: string; order?: 'newest' } => ({
    concern: text(search.concern),
    kinds: text(search.kinds),
    order: search.order === 'newest' ? 'newest' : undefined,
  }),
  component: lazyRouteComponent(() => import('./features/timeline/TimelineScreen.tsx'), 'TimelineScreen'),
})

const share = createRoute({
  getParentRoute: () => person,
  path: 'concerns/$concernId/share',
  staticData: { title: 'Share' },
  component: lazyRouteComponent(() => import('./features/bundles/ShareScreen.tsx'), 'ShareScreen'),
})

const people = createRoute({
  getParentRoute: () => person,
  path: 'people',
  staticData: { title: 'People' },
  component: lazyRouteComponent(() => import('./features/people/PeopleScreen.tsx'), 'PeopleScreen'),
})

const words = createRoute({
  getParentRoute: () => person,
  path: 'words',
  staticData: { title: 'Words explained' },
  component: lazyRouteComponent(() => import('./features/glossary/WordsScreen.tsx'), 'WordsScreen'),
})

const settings = createRoute({
  getParentRoute: () => person,
  path: 'settings',
  staticData: { title: 'Settings' },
  component: lazyRouteComponent(() => import('./features/vault/SettingsScreen.tsx'), 'SettingsScreen'),
})

const screens = [
  personHome,
  records,
  record,
  recordCheck,
  recordChanges,
  providers,
  concerns,
  overview,
  opinions,
  opinion,
  compare,
  questions,
  timeline,
  share,
  people,
  words,
  settings,
]

export const router = createRouter({
  routeTree: root.addChildren([home, person.addChildren(screens)]),
  defaultErrorComponent: Problem,
  defaultNotFoundComponent: NoSuchScreen,
  defaultPendingComponent: Pending,
  // The main area scrolls, not the window.
  scrollRestoration: true,
  scrollToTopSelectors: ['#main'],
  defaultPreload: false,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
  interface StaticDataRouteOption {
    /** The screen's name in the window's title. */
    title?: string
  }
}

function Pending() {
  return (
    <Page>
      <Loading lines={5} />
    </Page>
  )
}

function text(value: unknown): string | undefined {
  // The router reads bare digits in an address as a number.
  return typeof value === 'string' && value !== ''
    ? value
    : typeof value === 'number'
      ? String(value)
      : undefined
}

function wholeNumber(value: unknown): number | undefined {
  const number = Number(value)
  return Number.isInteger(number) && number > 0 ? number : undefined
}
