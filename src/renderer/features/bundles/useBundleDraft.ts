import { useState } from 'react'
import type { BundleChoice, BundleRequest } from '#shared/contract/bundles.ts'

/** What the person has chosen so far. */
export interface BundleDraft {
  providerId: string | null
  read: BundleRequest['read']
  include: string[]
  exclude: string[]
}

const EMPTY: BundleDraft = { providerId: null, read: 'independent', include: [], exclude: [] }

const key = (concernId: string) => `consilium.share.${concernId}`

/** The choices for the next bundle on a concern; they outlast a look at another section. */
export function useBundleDraft(concernId: string) {
  const [kept, setKept] = useState(() => ({ concernId, draft: readDraft(concernId) }))
  if (kept.concernId !== concernId) setKept({ concernId, draft: readDraft(concernId) })
  const { draft } = kept

  function change(changes: Partial<BundleDraft>): void {
    const next = { ...draft, ...changes }
    sessionStorage.setItem(key(concernId), JSON.stringify(next))
    setKept({ concernId, draft: next })
  }

  /** Puts a record in or takes it out; what the proposal says anyway needs no note. */
  function choose(recordId: string, included: boolean, proposed: boolean): void {
    const others = (ids: readonly string[]) => ids.filter((id) => id !== recordId)
    const noted = included === proposed ? [] : [recordId]
    change({
      include: [...others(draft.include), ...(included ? noted : [])],
      exclude: [...others(draft.exclude), ...(included ? [] : noted)],
    })
  }

  return { draft, change, choose }
}

/** Choices as the draft has them now, before they are read anew: a tick shows at once. */
export function asDrafted(choices: readonly BundleChoice[], draft: BundleDraft): BundleChoice[] {
  return choices.map((choice) => {
    const proposed = choice.overridden ? !choice.included : choice.included
    const included =
      !draft.exclude.includes(choice.recordId) && (proposed || draft.include.includes(choice.recordId))
    return { ...choice, included, overridden: included !== proposed }
  })
}

function readDraft(concernId: string): BundleDraft {
  try {
    return { ...EMPTY, ...(JSON.parse(sessionStorage.getItem(key(concernId)) ?? '{}') as object) }
  } catch {
    return EMPTY
  }
}
