import { whileOpen } from '../../handling.ts'
import { insertProvider, listProviders, trashProvider, updateProvider } from '../../store/rows/providers.ts'
import { restoreRow } from '../../store/sql.ts'

export const providers = {
  list: whileOpen.providers.list.handler(({ context, input }) => listProviders(context.db, input.personId)),
  create: whileOpen.providers.create.handler(({ context, input }) => insertProvider(context.db, input)),
  update: whileOpen.providers.update.handler(({ context, input: { id, ...fields } }) =>
    updateProvider(context.db, id, fields),
  ),
  trash: whileOpen.providers.trash.handler(({ context, input }) => trashProvider(context.db, input.id)),
  restore: whileOpen.providers.restore.handler(({ context, input }) =>
    restoreRow(context.db, 'provider', input.id),
  ),
}
