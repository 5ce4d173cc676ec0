import { createRouterClient } from '@orpc/server'
import type { Services } from './handling.ts'
import { router } from './router.ts'

/** The contract called in this very process: what the terminal and the sample case use. */
export function clientOf(services: Services) {
  return createRouterClient(router, { context: services })
}

export type Client = ReturnType<typeof clientOf>
