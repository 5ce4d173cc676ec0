import type { Comparison } from '#shared/contract/comparison.ts'
import { listed, ordinalWord } from '#shared/domain/ordinal.ts'
import type { Relation } from '#shared/domain/relation.ts'
import { TOPIC_GROUP_LABELS, TOPIC_GROUPS } from '#shared/domain/topics.ts'

/** One marked line under an opinion: "Differs on medicine and radiation". */
export interface ComparedLine {
  relation: Relation
  words: string
}

export interface ComparedWith {
  /** "Compared with the second" */
  heading: string
  lines: ComparedLine[]
}

type Rows = Comparison['topics']

const ORDER: readonly Relation[] = ['same', 'refined', 'different', 'unclear']

/**
 * What an opinion adds to the earlier ones, as told in its card: for each earlier opinion that it is compared with
 * (the nearest one that speaks to the topic), the latest of them first. A group in which nothing differs is named as a whole.
 */
export function comparedLines(
  { opinions, topics }: Pick<Comparison, 'opinions' | 'topics'>,
  opinionId: string,
): ComparedWith[] {
  return [...opinions].reverse().flatMap(({ id, number }) => {
    const rows = topics.filter((row) => relationTo(row, opinionId)?.toOpinionId === id)
    if (rows.length === 0) return []
    return [{ heading: `Compared with the ${ordinalWord(number)}`, lines: linesOf(rows, opinionId) }]
  })
}

function linesOf(rows: Rows, opinionId: string): ComparedLine[] {
  return ORDER.flatMap((relation) => {
    const names = TOPIC_GROUPS.flatMap((group) => {
      const inGroup = rows.filter((row) => row.group === group)
      return namesOf(relation, inGroup, (row) => relationTo(row, opinionId)!.relation)
    })
    return names.length > 0 ? [{ relation, words: lineWords(relation, listed(names)) }] : []
  })
}

function namesOf(relation: Relation, rows: Rows, relationOf: (row: Rows[number]) => Relation): string[] {
  const mine = rows.filter((row) => relationOf(row) === relation)
  const wholeGroup =
    mine.length > 1 &&
    rows.every((row) => {
      const other = relationOf(row)
      // A group still counts as agreed where an opinion only adds to what was said.
      return other === relation || (relation === 'same' && other === 'refined')
    })
  const [first] = mine
  if (wholeGroup && first) return [insideSentence(TOPIC_GROUP_LABELS[first.group])]
  return mine.map(({ label, custom }) => (custom ? label : insideSentence(label)))
}

function lineWords(relation: Relation, names: string): string {
  switch (relation) {
    case 'same':
      return `Agrees on ${names}`
    case 'refined':
      return `More specific on ${names}`
    case 'different':
      return `Differs on ${names}`
    default:
      return `Needs your check: ${names}`
  }
}

function relationTo(row: Rows[number], opinionId: string) {
  return row.cells.find((cell) => cell.opinionId === opinionId)?.withPrevious ?? null
}

/** "Surgery" is "surgery" inside a sentence; "HER2 receptor", "ER" and "Ki-67" keep their letters. */
function insideSentence(label: string): string {
  return /^[A-Z][a-z]+( |$)/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label
}
