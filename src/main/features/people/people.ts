import { whileOpen } from '../../handling.ts'
import { countForPerson, insertPerson, listPeople, updatePerson } from '../../store/rows/people.ts'
import { restoreRow, trashRow } from '../../store/sql.ts'

export const people = {
  list: whileOpen.people.list.handler(({ context }) => listPeople(context.db)),
  counts: whileOpen.people.counts.handler(({ context, input }) => countForPerson(context.db, input.id)),
  create: whileOpen.people.create.handler(({ context, input }) => insertPerson(context.db, input)),
  update: whileOpen.people.update.handler(({ context, input: { id, ...fields } }) =>
    updatePerson(context.db, id, fields),
  ),
  trash: whileOpen.people.trash.handler(({ context, input }) => trashRow(context.db, 'person', input.id)),
  restore: whileOpen.people.restore.handler(({ context, input }) =>
    restoreRow(context.db, 'person', input.id),
  ),
}
