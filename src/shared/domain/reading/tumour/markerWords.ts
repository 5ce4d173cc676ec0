import { ISH } from './markerTerms.ts'

/** What a marker's name is said to be, and where. */
export interface Result {
  /** What follows the marker's name in `normalized`. */
  words: string
  /** Further words for reading only: "Allred 8/8". */
  more?: string
  /** Characters after the name up to the result's end. */
  end: number
  /** Characters before the name from where the result stands. */
  from?: number
  detail: Record<string, string>
  /** Plain words that may hold for the names before this one too: "ER and PR positive". */
  isShared?: boolean
}

/** Words that may stand between a marker's name and its result; the name of another marker never does. */
export const FILLER = String.raw`(?:[ ,:;=()|–-]|\n(?=[ ]?[a-z0-9(+-])|\((?:clone )?[A-Za-z]*\d[\w-]{0,10}\)|(?:is|are|was|were|by|block(?:-type)?|status|results?|stain(?:s|ing)?|immuno\w*|IHC|${ISH}|expression|score|nuclear|tumou?r|cells?|show(?:s|ed)?|for|the|all|both|each|interpretation|of|protein|antibody|mutation(?:al)?|analysis|testing|test|gene|exon|rearrangement|fusion|promoter|methylation|index|approximately|about|up to|around|estimated|at|(?:strong|weak|diffuse|focal|moderate|uniform)ly(?: and| to)?|with|combined|proportion|deletion|codeletion|co-deletion)\b|ca\.){0,12}`

/** The source of a pattern for the results of HER2 by in-situ hybridization (ASCO/CAP 2018). */
export const AMPLIFIED = 'not amplified|non-?amplified|amplified'
