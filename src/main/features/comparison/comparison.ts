import { setImmediate as nextTurn } from 'node:timers/promises'
import { anytime, whileOpen } from '../../handling.ts'
import { insertClosing, removeMark, setMark } from '../../store/rows/marks.ts'
import { getOpinion, listOpinions } from '../../store/rows/opinions.ts'
import { readComparisonSource } from './comparisonSource.ts'
import { saidOn } from './saidOn.ts'

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
      const said = saidOn(listOpinions(context.db, concernId), topicId)
      insertClosing(context.db, concernId, { topicId, closed: true, reason, said })
    },
  ),
  reopenDifference: whileOpen.comparison.reopenDifference.handler(
    ({ context, input: { concernId, topicId } }) =>
      insertClosing(context.db, concernId, { topicId, closed: false, reason: '', said: '[]' }),
  ),
  relate: anytime.comparison.relate.handler(async ({ input }) => {
    const { relate } = await rules()
    return relate(input.topicId, input.a, input.b)
  }),
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
