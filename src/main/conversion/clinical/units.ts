/** Units whose UCUM notation (https://ucum.org) is not how they are written. */
const WRITTEN: Readonly<Record<string, string>> = {
  '1': '',
  'mm[Hg]': 'mmHg',
  Cel: '°C',
  '[degF]': '°F',
  '[lb_av]': 'lb',
  '[oz_av]': 'oz',
  '[in_i]': 'in',
  '[in_us]': 'in',
  '[ft_i]': 'ft',
}

/** A unit as it is written; what UCUM adds in braces is taken alone where there is nothing else. */
export function writtenUnit(unit: string | undefined): string {
  const plain = (unit ?? '').trim()
  if (Object.hasOwn(WRITTEN, plain)) return WRITTEN[plain]!
  return /^\{.*\}$/.test(plain) ? plain.slice(1, -1) : plain
}
