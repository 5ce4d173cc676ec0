const ordinals = [
  'First',
  'Second',
  'Third',
  'Fourth',
  'Fifth',
  'Sixth',
  'Seventh',
  'Eighth',
  'Ninth',
  'Tenth',
]

/** A place in a row, counted from 1, as a capitalised word: 2 is "Second"; from 11 on, "11th". */
export function ordinalWord(place: number): string {
  return ordinals[place - 1] ?? `${place}${ending(place)}`
}

/** The name an opinion goes by: "Second opinion". */
export function opinionName(place: number): string {
  return `${ordinalWord(place)} opinion`
}

function ending(place: number): string {
  if (place % 100 >= 11 && place % 100 <= 13) return 'th'
  return { 1: 'st', 2: 'nd', 3: 'rd' }[place % 10] ?? 'th'
}
