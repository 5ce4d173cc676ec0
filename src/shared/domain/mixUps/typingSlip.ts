/** Whether two different numbers or words differ as a slip leaves them: by one sign, or by two beside each other changed about. */
export function isTypingSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < long.length) {
    return [...long].some((_, place) => long.slice(0, place) + long.slice(place + 1) === short)
  }
  const places = [...a].flatMap((sign, place) => (sign === b[place] ? [] : [place]))
  const [first, second] = places
  if (places.length === 1) return true
  return places.length === 2 && second === first! + 1 && a[first!] === b[second] && a[second] === b[first!]
}
