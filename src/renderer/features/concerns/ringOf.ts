import type { Standing } from '#shared/domain/standing.ts'
import type { Standing as Ring } from '../../ui/StatusRing.tsx'

/** The ring that stands for where a concern is. */
export function ringOf(standing: Standing): Ring {
  switch (standing) {
    case 'no-opinion':
    case 'only-one-opinion':
      return 'waiting'
    case 'doctors-agree':
      return 'agree'
    default:
      return standing
  }
}
