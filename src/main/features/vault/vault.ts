import { anytime, whileOpen } from '../../handling.ts'
import { checkVault } from '../../store/check.ts'

export const vault = {
  status: anytime.vault.status.handler(({ context }) => context.vault.status()),

  create: anytime.vault.create.handler(({ context, input }) => context.vault.create(input.passphrase)),

  unlock: anytime.vault.unlock.handler(({ context, input }) => context.vault.unlock(input.passphrase)),

  lock: anytime.vault.lock.handler(({ context }) => context.vault.lock()),

  openSample: anytime.vault.openSample.handler(({ context }) =>
    context.vault.turnToSample(() => context.fillSample()),
  ),

  leaveSample: anytime.vault.leaveSample.handler(({ context }) => context.vault.turnToOwn()),

  check: whileOpen.vault.check.handler(({ context }) => checkVault(context.db)),
}
