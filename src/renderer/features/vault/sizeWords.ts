const UNITS = ['bytes', 'KB', 'MB', 'GB', 'TB']

/** A number of bytes as people say it: "812 bytes", "3.4 MB"; decimal units (SI), as file managers show. */
export function sizeWords(bytes: number): string {
  let amount = bytes
  let unit = 0
  // From 999.5 on, rounding would say "1000" of the smaller unit.
  while (amount >= 999.5 && unit < UNITS.length - 1) {
    amount /= 1000
    unit += 1
  }
  const digits = unit > 0 && amount < 9.95 ? 1 : 0
  return `${amount.toFixed(digits)} ${bytes === 1 ? 'byte' : UNITS[unit]}`
}
