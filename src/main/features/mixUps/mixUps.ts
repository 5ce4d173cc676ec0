import { whileOpen } from '../../handling.ts'
import { insertAside, removeAside } from '../../store/rows/mixUps.ts'
import { readMixUps } from './readMixUps.ts'

export const mixUps = {
  list: whileOpen.mixUps.list.handler(({ context, input }) =>
    readMixUps(() => context.vault.db(), input.concernId),
  ),
  putAside: whileOpen.mixUps.putAside.handler(({ context, input: { concernId, ...aside } }) => ({
    id: insertAside(context.db, concernId, aside),
  })),
  takeBack: whileOpen.mixUps.takeBack.handler(({ context, input }) => removeAside(context.db, input.id)),
}
