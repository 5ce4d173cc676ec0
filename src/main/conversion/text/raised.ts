const RAISED = new Map([...'0123456789+-−()n'].map((sign, index) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾ⁿ'][index]!]))
const LOWERED = new Map([...'0123456789+-−()'].map((sign, index) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₍₎'][index]!]))

/** Raised text in letters that look so, or after a caret: 10⁹ must not read as 109. */
export function raised(text: string): string {
  return shifted(text, RAISED, '^')
}

/** Lowered text in letters that look so, where there are such. */
export function lowered(text: string): string {
  return shifted(text, LOWERED, '')
}

function shifted(text: string, letters: ReadonlyMap<string, string>, otherwise: string): string {
  const plain = text.trim()
  const signs = [...plain].map((sign) => letters.get(sign))
  return signs.every((sign) => sign !== undefined) ? signs.join('') : `${otherwise}${plain}`
}
