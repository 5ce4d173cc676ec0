/** Grades, stages and scores of medicine end here. */
const NUMERALS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI']

/** The number that "4", "IV" or "iv" writes; NaN for anything else. */
export function numberWritten(written: string): number {
  const numeral = NUMERALS.indexOf(written.toUpperCase())
  return numeral > 0 ? numeral : Number(written)
}

/** The Roman numeral for 1 to 6. */
export function romanNumeral(number: number): string {
  return NUMERALS[number]!
}
