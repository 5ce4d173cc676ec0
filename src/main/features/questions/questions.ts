import { listQuestions } from '#shared/domain/questionList.ts'
import { whileOpen } from '../../handling.ts'
import {
  arrangeQuestions,
  insertAnswer,
  insertOwnQuestion,
  readKeptQuestions,
  setQuestionTrashed,
  updateQuestion,
} from '../../store/rows/questions.ts'

export const questions = {
  list: whileOpen.questions.list.handler(async ({ context, input: { concernId } }) => {
    const comparison = await context.compare(concernId)
    // It may have been locked meanwhile.
    return listQuestions(comparison, readKeptQuestions(context.vault.db(), concernId))
  }),
  add: whileOpen.questions.add.handler(({ context, input }) => ({
    id: insertOwnQuestion(context.db, input),
  })),
  update: whileOpen.questions.update.handler(({ context, input: { concernId, id, ...change } }) =>
    updateQuestion(context.db, { concernId, id }, change),
  ),
  arrange: whileOpen.questions.arrange.handler(({ context, input: { concernId, ids } }) =>
    arrangeQuestions(context.db, concernId, ids),
  ),
  trash: whileOpen.questions.trash.handler(({ context, input }) =>
    setQuestionTrashed(context.db, input, true),
  ),
  restore: whileOpen.questions.restore.handler(({ context, input }) =>
    setQuestionTrashed(context.db, input, false),
  ),
  answer: whileOpen.questions.answer.handler(({ context, input }) => insertAnswer(context.db, input)),
}
