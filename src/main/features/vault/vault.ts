import { anytime, whileOpen } from '../../handling.ts'
import { checkVault } from '../../store/check.ts'

export const vault = {
  status: anytime.vault.status.handler(({ context }) => context.vault.status()),

  create: anytime.vault.create.handler(({ context, input }) => context.vault.create(input.passphrase)),

  unlock: anytime.vault.unlock.handler(({ context, input }) => context.vault.unlock(input.passphrase)),

  lock: anytime.vault.lock.handler(({ context }) => context.vault.lock()),

  openSample: anytime.vault.openSample.handler(async ({ context }) => {
    const isNew = await context.vault.turnToSample()
    if (isNew) await context.fillSample()
    return context.vault.status()
  }),

  leaveSample: anytime.vault.leaveSample.handler(({ context }) => context.vault.turnToOwn()),

  check: whileOpen.vault.check.handler(({ context }) => checkVault(context.db)),
}
