/**
 * Words doctors use, each in one plain sentence of our own. Written for this project and checked against how these
 * explain them: MedlinePlus and its encyclopedia (US National Library of Medicine), the NCI Dictionary of Cancer Terms,
 * the AJCC Cancer Staging Manual (8th edition), the CAP cancer protocols, the ACR reporting systems (BI-RADS and the
 * others), NHLBI on the heart, NIAMS and AAOS OrthoInfo on bones and joints. Nothing is copied from them.
 */
import { BODY_WORDS } from './bodyWords.ts'
import type { GlossaryEntry } from './entry.ts'
import { TEST_WORDS } from './testWords.ts'
import { TREATMENT_WORDS } from './treatmentWords.ts'
import { TUMOR_WORDS } from './tumorWords.ts'

/** All entries, in the order of the alphabet. */
export const GLOSSARY: readonly GlossaryEntry[] = [
  ...TEST_WORDS,
  ...TUMOR_WORDS,
  ...TREATMENT_WORDS,
  ...BODY_WORDS,
].toSorted((a, b) => a.term.localeCompare(b.term, 'en', { sensitivity: 'base' }))

const byName: ReadonlyMap<string, GlossaryEntry> = new Map(
  GLOSSARY.flatMap((entry) => [entry.term, ...entry.names].map((name) => [folded(name), entry] as const)),
)

/** The entry with this name; null where there is none. */
export function glossaryEntry(name: string): GlossaryEntry | null {
  return byName.get(folded(name)) ?? null
}

/** What a word of the glossary means. @throws where there is no such word */
export function meaningOf(name: string): string {
  const entry = glossaryEntry(name)
  if (!entry) throw new Error(`“${name}” is not in the glossary.`)
  return entry.meaning
}

/** The entries that fit what is typed: by a name first, then by a word of the meaning. */
export function findEntries(typed: string): GlossaryEntry[] {
  const wanted = folded(typed)
  if (wanted === '') return [...GLOSSARY]
  const named = GLOSSARY.filter(({ term, names }) =>
    [term, ...names].some((name) => folded(name).includes(wanted)),
  )
  const told = GLOSSARY.filter((entry) => !named.includes(entry) && folded(entry.meaning).includes(wanted))
  return [...named, ...told]
}

function folded(name: string): string {
  return name.trim().toLowerCase().replace(/’/g, "'").replace(/\s+/g, ' ')
}
