import { whileOpen } from '../../handling.ts'
import {
  attachRecordToOpinion,
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
import { bringBack, putAside } from '../../store/rows/suggestions.ts'
import { insertTopic, listCustomTopics, removeTopic, renameTopic } from '../../store/rows/topics.ts'
import { restoreRow, trashRow } from '../../store/sql.ts'
import { acceptSuggestions, suggestionsFor, takeBackSuggestions } from './suggestions.ts'

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
  attachRecord: whileOpen.opinions.attachRecord.handler(({ context, input }) =>
    attachRecordToOpinion(context.db, input.id, input.recordId),
  ),

  suggestions: whileOpen.opinions.suggestions.handler(({ context, input }) =>
    // It may have been locked meanwhile.
    suggestionsFor(() => context.vault.db(), input.opinionId),
  ),
  acceptSuggestions: whileOpen.opinions.acceptSuggestions.handler(({ context, input }) =>
    acceptSuggestions(context.db, input.opinionId, input.suggestions, input.putAside),
  ),
  takeBackSuggestions: whileOpen.opinions.takeBackSuggestions.handler(
    ({ context, input: { opinionId, ...accepted } }) => takeBackSuggestions(context.db, opinionId, accepted),
  ),
  putSuggestionAside: whileOpen.opinions.putSuggestionAside.handler(
    ({ context, input: { opinionId, ...words } }) => putAside(context.db, opinionId, words),
  ),
  bringSuggestionBack: whileOpen.opinions.bringSuggestionBack.handler(
    ({ context, input: { opinionId, ...words } }) => bringBack(context.db, opinionId, words),
  ),

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
