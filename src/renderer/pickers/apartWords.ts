import type { SuggestedTopic } from '#shared/contract/opinions.ts'

/** Why the person is asked to choose on a topic; null where nothing stands apart. */
export function apartWords({ apart, said }: Pick<SuggestedTopic, 'apart' | 'said'>): string | null {
  if (!apart) return null
  const differs = apart.relation === 'different'
  switch (apart.between) {
    case 'reports':
      return differs
        ? 'The reports do not say the same. Which one is this opinion’s?'
        : 'The app cannot tell whether the reports say the same. Which one is this opinion’s?'
    case 'values':
      return 'The report gives more than one. Which one is this opinion’s?'
    case 'statement':
      return differs
        ? `What is written for this opinion is not the same: “${said}”.`
        : `The app cannot tell whether this is the same as what is written: “${said}”.`
  }
}
