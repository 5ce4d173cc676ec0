import type { AcceptedSuggestion, SuggestedStatement, SuggestedWords } from '#shared/contract/opinions.ts'
import { client, queryClient } from '../api.ts'
import { showToast, showUndo } from '../ui/toasts.tsx'

/** A suggestion as the person accepts it, in its own words. */
export function accepted(
  topicId: string,
  { text, evidence }: SuggestedStatement,
  how: AcceptedSuggestion['how'] = 'read',
): AcceptedSuggestion {
  return { topicId, text, how, factIds: evidence.map(({ factId }) => factId) }
}

/** Makes suggestions what the opinion says, and leaves others out, with a way back. Answers whether it was kept. */
export async function acceptSuggestions(
  opinionId: string,
  suggestions: AcceptedSuggestion[],
  leftOut: SuggestedWords[] = [],
): Promise<boolean> {
  try {
    const done = await client.opinions.acceptSuggestions({ opinionId, suggestions, putAside: leftOut })
    await queryClient.invalidateQueries()
    const count = suggestions.length
    showUndo(count === 1 ? 'Added to what they say.' : `${count} added to what they say.`, async () => {
      await client.opinions.takeBackSuggestions({ opinionId, ...done, bringBack: leftOut })
      await queryClient.invalidateQueries()
    })
    return true
  } catch {
    showToast('This was not saved. Try again.')
    return false
  }
}

/** Leaves a suggestion out, with a way back. Answers whether it was kept. */
export async function leaveOut(opinionId: string, words: SuggestedWords): Promise<boolean> {
  try {
    await client.opinions.putSuggestionAside({ opinionId, ...words })
    await queryClient.invalidateQueries()
    showUndo('Left out. It is kept below.', () => bringBack(opinionId, words))
    return true
  } catch {
    showToast('This was not saved. Try again.')
    return false
  }
}

/** Offers again what was left out. */
export async function bringBack(opinionId: string, words: SuggestedWords): Promise<void> {
  await client.opinions.bringSuggestionBack({ opinionId, ...words })
  await queryClient.invalidateQueries()
}
