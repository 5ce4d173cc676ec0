import { whileOpen } from '../../handling.ts'
import {
  getOpinion,
  insertOpinion,
  listOpinions,
  restoreOpinion,
  updateOpinion,
} from '../../store/rows/opinions.ts'
import {
  getStatement,
  insertEvidence,
  insertStatement,
  markEvidenceChecked,
  removeEvidence,
  updateStatement,
} from '../../store/rows/statements.ts'
import { insertTopic, listCustomTopics, removeTopic, renameTopic } from '../../store/rows/topics.ts'
import { restoreRow, trashRow } from '../../store/sql.ts'

export const opinions = {
  list: whileOpen.opinions.list.handler(({ context, input }) =>
    listOpinions(context.db, input.concernId, input.trashed),
  ),
  get: whileOpen.opinions.get.handler(({ context, input }) => getOpinion(context.db, input.id)),
  create: whileOpen.opinions.create.handler(({ context, input }) => insertOpinion(context.db, input)),
  update: whileOpen.opinions.update.handler(({ context, input: { id, ...fields } }) =>
    updateOpinion(context.db, id, fields),
  ),
  trash: whileOpen.opinions.trash.handler(({ context, input }) => trashRow(context.db, 'opinion', input.id)),
  restore: whileOpen.opinions.restore.handler(({ context, input }) => restoreOpinion(context.db, input.id)),

  addStatement: whileOpen.opinions.addStatement.handler(({ context, input }) =>
    insertStatement(context.db, input),
  ),
  updateStatement: whileOpen.opinions.updateStatement.handler(({ context, input: { id, ...fields } }) =>
    updateStatement(context.db, id, fields),
  ),
  trashStatement: whileOpen.opinions.trashStatement.handler(({ context, input }) =>
    trashRow(context.db, 'statement', input.id),
  ),
  restoreStatement: whileOpen.opinions.restoreStatement.handler(({ context, input }) =>
    restoreRow(context.db, 'statement', input.id),
  ),

  addEvidence: whileOpen.opinions.addEvidence.handler(({ context, input }) => {
    insertEvidence(context.db, input.statementId, input.place, true)
    return getStatement(context.db, input.statementId)
  }),
  checkEvidence: whileOpen.opinions.checkEvidence.handler(({ context, input }) =>
    markEvidenceChecked(context.db, input.id, input.checked),
  ),
  removeEvidence: whileOpen.opinions.removeEvidence.handler(({ context, input }) =>
    removeEvidence(context.db, input.id),
  ),

  customTopics: whileOpen.opinions.customTopics.handler(({ context, input }) =>
    listCustomTopics(context.db, input.concernId),
  ),
  addTopic: whileOpen.opinions.addTopic.handler(({ context, input }) => insertTopic(context.db, input)),
  renameTopic: whileOpen.opinions.renameTopic.handler(({ context, input }) =>
    renameTopic(context.db, input.id, input.label),
  ),
  removeTopic: whileOpen.opinions.removeTopic.handler(({ context, input }) =>
    removeTopic(context.db, input.id),
  ),
}
