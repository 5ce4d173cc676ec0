import type { GlossaryEntry } from './entry.ts'
import { GLOSSARY, glossaryEntry } from './glossary.ts'

/** Words of everyday talk as well: in a sentence they need no explaining, or mean something else there. */
const EVERYDAY: ReadonlySet<string> = new Set(
  (
    'acute,boost,contrast,culture,cycle,decompression,disc,echo,enhancing,excised,flare,fraction,fractured,fusion,gene,gray,' +
    'inflamed,mass,masses,observation,outlook,port,radiation,second opinion,side effect,slide,spread,steroid,stroke,symptom,' +
    'type,valve,recurrent,conservatively,guideline,systemic,reconstruction,boost'
  ).split(','),
)

/** Names that are all capitals or hold figures are abbreviations: "ALL" is none of "all". */
const ABBREVIATION = /^[\p{Lu}\d/-]+$|\d/u

const spoken = GLOSSARY.flatMap(({ term, names }) => [term, ...names])
  .filter((name) => !EVERYDAY.has(name.toLowerCase()))
  .toSorted((a, b) => b.length - a.length)

const [ABBREVIATIONS, WORDS] = [true, false].map((short) => {
  const names = spoken.filter((name) => ABBREVIATION.test(name) === short).map(asPattern)
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}-])(${names.join('|')})s?(?![\p{L}\p{N}-])`,
    short ? 'gu' : 'giu',
  )
}) as [RegExp, RegExp]

/** The words of the glossary that stand in a text, each once, in the order in which they stand. */
export function wordsInText(text: string): GlossaryEntry[] {
  const found = [...text.matchAll(ABBREVIATIONS), ...text.matchAll(WORDS)]
    .toSorted((a, b) => a.index - b.index)
    .flatMap(([, name]) => glossaryEntry(name!) ?? [])
  return [...new Set(found)]
}

function asPattern(name: string): string {
  return name
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/’/g, "['’]")
    .replace(/ /g, String.raw`\s+`)
}
