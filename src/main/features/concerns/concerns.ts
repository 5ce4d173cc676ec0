import { whileOpen } from '../../handling.ts'
import {
  attachRecordToConcern,
  detachRecordFromConcern,
  getConcern,
  insertConcern,
  insertDecision,
  listConcerns,
  updateConcern,
} from '../../store/rows/concerns.ts'
import { restoreRow, trashRow } from '../../store/sql.ts'

export const concerns = {
  list: whileOpen.concerns.list.handler(({ context, input }) => listConcerns(context.db, input.personId)),
  get: whileOpen.concerns.get.handler(({ context, input }) => getConcern(context.db, input.id)),
  create: whileOpen.concerns.create.handler(({ context, input }) => insertConcern(context.db, input)),
  update: whileOpen.concerns.update.handler(({ context, input: { id, ...fields } }) =>
    updateConcern(context.db, id, fields),
  ),
  trash: whileOpen.concerns.trash.handler(({ context, input }) => trashRow(context.db, 'concern', input.id)),
  restore: whileOpen.concerns.restore.handler(({ context, input }) =>
    restoreRow(context.db, 'concern', input.id),
  ),
  attachRecord: whileOpen.concerns.attachRecord.handler(({ context, input }) =>
    attachRecordToConcern(context.db, input.concernId, input.recordId),
  ),
  detachRecord: whileOpen.concerns.detachRecord.handler(({ context, input }) =>
    detachRecordFromConcern(context.db, input.concernId, input.recordId),
  ),
  decide: whileOpen.concerns.decide.handler(({ context, input: { id, ...decision } }) =>
    insertDecision(context.db, id, decision),
  ),
  reopen: whileOpen.concerns.reopen.handler(({ context, input: { id, text } }) =>
    insertDecision(context.db, id, { kind: 'reopened', text, reviewOn: null }),
  ),
}
