import type { Answer, Question } from '#shared/contract/questions.ts'
import { opinionName } from '#shared/domain/ordinal.ts'
import { api, client, queryClient } from '../../api.ts'
import { showToast, showUndo } from '../../ui/toasts.tsx'

/** Puts the questions into this order. Answers whether it was kept. */
export async function arrange(concernId: string, ids: readonly string[]): Promise<boolean> {
  await showAtOnce(concernId, (questions) => [...questions].sort((a, b) => placeOf(ids, a) - placeOf(ids, b)))
  return saved('The order was not saved. Try again.', () =>
    client.questions.arrange({ concernId, ids: [...ids] }),
  )
}

/** Chooses whether a question is printed; what its state would have anyway is no choice. */
export async function choosePrinted(concernId: string, question: Question, printed: boolean): Promise<void> {
  const { id } = question
  await showAtOnce(concernId, (questions) =>
    questions.map((one) => (one.id === id ? { ...one, printed } : one)),
  )
  await saved('This was not saved. Try again.', () =>
    client.questions.update({ concernId, id, printed: choiceOf({ ...question, printed }) }),
  )
}

/** Goes back from the person's words to the draft, with a way back. */
export async function backToDraft(concernId: string, { id, words }: Question): Promise<void> {
  const done = await saved('This was not saved. Try again.', () =>
    client.questions.update({ concernId, id, text: null }),
  )
  if (done) undoable('The draft is back.', () => client.questions.update({ concernId, id, text: words }))
}

/** Moves a question to the trash, with a way back. */
export async function removeQuestion(concernId: string, { id }: Question): Promise<void> {
  const done = await saved('The question was not removed. Try again.', () =>
    client.questions.trash({ concernId, id }),
  )
  if (done)
    undoable('The question was moved to the trash.', () => client.questions.restore({ concernId, id }))
}

/** Tells that an answer was written down; the way back takes it away, and prints the question again if it was. */
export function tellAnswered(
  concernId: string,
  question: Question,
  { statementId, number }: Pick<Answer, 'statementId' | 'number'>,
): void {
  undoable(`The answer is now part of the ${opinionName(number).toLowerCase()}.`, async () => {
    await client.opinions.trashStatement({ id: statementId })
    await client.questions.update({ concernId, id: question.id, printed: choiceOf(question) })
  })
}

/** Takes an answer away from its question and its opinion, with a way back. */
export async function removeAnswer({ statementId }: Answer): Promise<void> {
  const done = await saved('The answer was not removed. Try again.', () =>
    client.opinions.trashStatement({ id: statementId }),
  )
  if (done) {
    undoable('The answer was moved to the trash.', () =>
      client.opinions.restoreStatement({ id: statementId }),
    )
  }
}

/** Opens a closed difference again, so that its question is asked. */
export async function reopenDifference(concernId: string, topicId: string, reason: string): Promise<void> {
  const done = await saved('The difference was not opened again. Try again.', () =>
    client.comparison.reopenDifference({ concernId, topicId }),
  )
  if (done) {
    undoable('The difference is open again.', () =>
      client.comparison.closeDifference({ concernId, topicId, reason }),
    )
  }
}

function choiceOf({ state, printed }: Question): boolean | null {
  return printed === (state === 'open') ? null : printed
}

function placeOf(ids: readonly string[], { id }: Question): number {
  const place = ids.indexOf(id)
  return place === -1 ? ids.length : place
}

/** What is asked of the vault anew replaces it, whether or not it was kept. */
async function showAtOnce(concernId: string, change: (questions: Question[]) => Question[]): Promise<void> {
  const { queryKey } = api.questions.list.queryOptions({ input: { concernId } })
  await queryClient.cancelQueries({ queryKey })
  queryClient.setQueryData(queryKey, (before: Question[] | undefined) => before && change(before))
}

async function saved(failed: string, change: () => Promise<unknown>): Promise<boolean> {
  try {
    await change()
    return true
  } catch {
    showToast(failed)
    return false
  } finally {
    await queryClient.invalidateQueries()
  }
}

function undoable(message: string, undo: () => Promise<unknown>): void {
  showUndo(message, async () => {
    await undo()
    await queryClient.invalidateQueries()
  })
}
