/** One thing that has a name in medicine: a disease, a drug, a procedure, a symptom. */
export interface Concept {
  /** Its name; unique in the whole table. */
  name: string
  otherNames: readonly string[]
  /** ICD-10-CM codes or the beginnings of codes: `C50`, `D05.1`. */
  icd10: readonly string[]
  /** Names of what it is a kind of. */
  parents: readonly string[]
  /** True where it divides its parent another way than its siblings do, and so excludes none of them. */
  beside: boolean
}

/** A line of the table that cannot be read; `line` is as written. */
export class OutlineError extends Error {
  readonly line: string
  constructor(line: string, why: string) {
    super(`${why}: ${line.trim()}`)
    this.line = line
  }
}

/**
 * Reads an outline of terms. A line is `name | other names; … | ICD-10-CM codes, … | also a kind of; …`; every column but
 * the first may be missing or `-`. Two spaces more than the line above: a kind of it. `~ ` before a name: see `beside`.
 */
export function readOutline(outline: string): Concept[] {
  const concepts: Concept[] = []
  const above: string[] = []
  for (const line of outline.split('\n').filter((one) => one.trim() !== '')) {
    const indent = /^ */.exec(line)![0].length
    const level = indent / 2
    if (!Number.isInteger(level) || level > above.length) throw new OutlineError(line, 'Wrong indentation')
    const columns = line.trim().split(/\s*\|\s*/)
    if (columns.length > 4) throw new OutlineError(line, 'Too many columns')
    const written = columns[0]!
    const name = written.replace(/^~ /, '')
    if (name === '' || name.includes(';')) throw new OutlineError(line, 'No single name')
    above.length = level
    const parent = above.at(-1)
    concepts.push({
      name,
      otherNames: listIn(columns[1], ';'),
      icd10: listIn(columns[2], ','),
      parents: [...(parent === undefined ? [] : [parent]), ...listIn(columns[3], ';')],
      beside: written.startsWith('~ '),
    })
    above.push(name)
  }
  return concepts
}

function listIn(column: string | undefined, mark: string): string[] {
  return (column ?? '')
    .split(mark)
    .map((one) => one.trim())
    .filter((one) => one !== '' && one !== '-')
}
