/** How a provider came to an opinion. */
export const OPINION_KINDS = ['visit', 'pathology-review', 'imaging-review', 'tumor-board', 'remote'] as const
export type OpinionKind = (typeof OPINION_KINDS)[number]

export const OPINION_KIND_LABELS: Readonly<Record<OpinionKind, string>> = {
  visit: 'Visit',
  'pathology-review': 'Slide review',
  'imaging-review': 'Scan review',
  'tumor-board': 'Team meeting (tumor board)',
  remote: 'From a distance',
}

/** What a provider had in hand for an opinion. An empty list means it is not known. */
export const GIVEN = ['reports', 'slides', 'images', 'examined', 'new-tests'] as const
export type Given = (typeof GIVEN)[number]

export const GIVEN_LABELS: Readonly<Record<Given, string>> = {
  reports: 'Reports',
  slides: 'Slides',
  images: 'Scan pictures',
  examined: 'Saw you',
  'new-tests': 'New tests',
}

const MATERIAL: readonly [Given, string][] = [
  ['slides', 'the slides'],
  ['images', 'the scan pictures'],
]

/** One line on what the provider had: "Saw you, looked at the slides, with new tests", "Read reports only". */
export function givenLine(given: readonly Given[]): string {
  if (given.length === 0) return 'We do not know what they were given'
  if (given.every((item) => item === 'reports')) return 'Read reports only'
  const material = MATERIAL.filter(([item]) => given.includes(item)).map(([, words]) => words)
  const parts = [
    given.includes('examined') ? 'saw you' : '',
    material.length > 0 ? `looked at ${material.join(' and ')}` : '',
    given.includes('reports') ? 'read reports' : '',
    given.includes('new-tests') ? 'with new tests' : '',
  ].filter((part) => part !== '')
  const line = parts.join(', ')
  return line.charAt(0).toUpperCase() + line.slice(1)
}

/**
 * Whether the provider looked for themselves (slides, scan pictures, the person, new tests) rather than only at what others
 * had written. Where nothing is known of what was given, a visit or a review says it by its kind.
 */
export function hadOwnLook(kind: OpinionKind, given: readonly Given[]): boolean {
  if (given.length > 0) return given.some((item) => item !== 'reports')
  return kind === 'visit' || kind === 'pathology-review' || kind === 'imaging-review'
}
