import { relate } from '#shared/domain/relate.ts'
import { anytime, whileOpen } from '../../handling.ts'
import { insertClosing, removeMark, setMark } from '../../store/rows/marks.ts'
import { getOpinion, listOpinions } from '../../store/rows/opinions.ts'
import { compareOpinions, saidOn } from './compareOpinions.ts'
import { readComparisonSource } from './comparisonSource.ts'

export const comparison = {
  get: whileOpen.comparison.get.handler(({ context, input }) =>
    compareOpinions(readComparisonSource(context.db, input.concernId)),
  ),
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
  relate: anytime.comparison.relate.handler(({ input }) => relate(input.topicId, input.a, input.b)),
}
