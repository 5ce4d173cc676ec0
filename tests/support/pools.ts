import { createPools } from '../../src/main/services.ts'

/** Threads take longer to start than most tests last: all tests share them. Those at rest keep no process alive. */
export const pools = createPools()
