import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Opinion } from '#shared/contract/opinions.ts'
import type { ClosingEntry } from '#shared/domain/questionList.ts'
import { anytime, whileOpen } from '../../handling.ts'
import type { Database } from '../../store/database.ts'
import { insertClosing, removeMark, setMark } from '../../store/rows/marks.ts'
import { getOpinion, listOpinions } from '../../store/rows/opinions.ts'
import { getProvider } from '../../store/rows/providers.ts'
import { readComparisonSource } from './comparisonSource.ts'
import { saidOn, textOn } from './saidOn.ts'

export const comparison = {
  get: whileOpen.comparison.get.handler(async ({ context, input }) => {
    const { compareOpinions } = await rules()
    // It may have been locked meanwhile.
    return compareOpinions(readComparisonSource(context.vault.db(), input.concernId))
  }),
  mark: whileOpen.comparison.mark.handler(({ context, input: { concernId, ...mark } }) => {
    const pair = [mark.earlierOpinionId, mark.laterOpinionId].map((id) => getOpinion(context.db, id))
    setMark(context.db, concernId, { ...mark, said: saidOn(pair, mark.topicId) })
  }),
  unmark: whileOpen.comparison.unmark.handler(({ context, input }) => removeMark(context.db, input)),
  closeDifference: whileOpen.comparison.closeDifference.handler(
    ({ context, input: { concernId, topicId, reason } }) => {
      const opinions = listOpinions(context.db, concernId)
      const sides = sidesOn(context.db, opinions, topicId)
      const said = saidOn(opinions, topicId)
      insertClosing(context.db, concernId, { topicId, closed: true, reason, said, sides })
    },
  ),
  reopenDifference: whileOpen.comparison.reopenDifference.handler(
    ({ context, input: { concernId, topicId } }) =>
      insertClosing(context.db, concernId, { topicId, closed: false, reason: '', said: '[]', sides: [] }),
  ),
  relate: anytime.comparison.relate.handler(async ({ input }) => {
    const { relate } = await rules()
    return relate(input.topicId, input.a, input.b)
  }),
}

/** What each opinion says on a topic, as it can be read again later. */
function sidesOn(db: Database, opinions: readonly Opinion[], topicId: string): ClosingEntry['sides'] {
  return opinions.flatMap((opinion, index) => {
    const text = textOn(opinion, topicId)
    if (text === null) return []
    return [{ number: index + 1, providerName: getProvider(db, opinion.providerId).name, text }]
  })
}

/** The rules, with their tables of terms: large, so they come at the first comparison, and a little each turn of the event loop. */
async function rules() {
  const [{ compareOpinions }, { relate }, { prepareTerms }] = await Promise.all([
    import('./compareOpinions.ts'),
    import('#shared/domain/relate.ts'),
    import('#shared/domain/terms/terms.ts'),
  ])
  await prepareTerms(() => nextTurn())
  return { compareOpinions, relate }
}
