import { bundles } from './features/bundles/bundles.ts'
import { comparison } from './features/comparison/comparison.ts'
import { concerns } from './features/concerns/concerns.ts'
import { facts } from './features/facts/facts.ts'
import { imports } from './features/imports/imports.ts'
import { mixUps } from './features/mixUps/mixUps.ts'
import { opinions } from './features/opinions/opinions.ts'
import { people } from './features/people/people.ts'
import { providers } from './features/providers/providers.ts'
import { questions } from './features/questions/questions.ts'
import { records } from './features/records/records.ts'
import { timeline } from './features/timeline/timeline.ts'
import { vault } from './features/vault/vault.ts'
import { anytime } from './handling.ts'

/** Every route of the contract with its handler; one left out is a type error here. */
export const router = anytime.router({
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
})
