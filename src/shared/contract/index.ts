import { bundles } from './bundles.ts'
import { comparison } from './comparison.ts'
import { concerns } from './concerns.ts'
import { facts } from './facts.ts'
import { imports } from './imports.ts'
import { mixUps } from './mixUps.ts'
import { opinions } from './opinions.ts'
import { people } from './people.ts'
import { providers } from './providers.ts'
import { questions } from './questions.ts'
import { records } from './records.ts'
import { timeline } from './timeline.ts'
import { vault } from './vault.ts'

/** Everything the app answers; `main/router.ts` does not compile while a route has no handler. */
export const contract = {
  vault,
  people,
  providers,
  concerns,
  opinions,
  imports,
  records,
  facts,
  comparison,
  questions,
  mixUps,
  bundles,
  timeline,
}

export type Contract = typeof contract
