import { takerOf } from './taker.ts'

/** How much of a medicine, by which way and how often, as it stands after the name. */
export interface Dose {
  dose: string | null
  unit: string | null
  route: string | null
  frequency: string | null
  /** Where the last part ends in the text. */
  end: number
}

const FILLER =
  /(?:\(\d[\d.,]{0,6}\s?(?:mg|mcg|g|units?|ml)(?: total)?\)|24 ?hr|[,:;()–-]|(?:tab(?:let)?s?|caps?(?:ules?)?|oral|solution|suspension|inj(?:ection)?|inhaler|nebuli[sz]er|hfa|cream|ointment|patch|gel|spray|drops|syrup|chewable|enteric[- ]coated|ec|er|xr|sr|xl|cr|la|ir|dr|hcl|hydrochloride|sodium|potassium|calcium|bromide|sulfate|sulphate|succinate|tartrate|besylate|maleate|mesylate|acetate|citrate|phosphate|fumarate|furoate|propionate|disodium|monohydrate|magnesium|acid|dose|take|taking|sig|at|of|a|one|1|daily dose|total|low[- ]dose|baby|extra strength|glargine|lispro|aspart|regular|nph|mononitrate|dinitrate|glycol|mofetil|potassium clavulanate|clavulanate|release|extended|delayed)(?![\p{L}\p{N}]))/iuy
const AMOUNT =
  /(?<dose>\d{1,4}(?:,\d{3})*(?:[.,]\d{1,3})?(?:\s?[-–/]\s?\d{1,4}(?:[.,]\d{1,3})?)?)\s?-?(?<unit>mg\/m2|mg\/m²|mg\/kg|mcg\/kg|mcg\/hr?|mg\/ml|mg\/hr?|mg\/\d{1,4}\s?mg|mg|mcg|µg|μg|ug|micrograms?|milligrams?|grams?|gm|g|iu|international units|units?|u|meq|mmol|ml|cc|%|puffs?|sprays?|drops?|gtts?|gy|tablets?|tabs?|capsules?|caps?)(?![\p{L}\p{N}])/iuy
/** "Norco 5/325": of two medicines in one, the unit goes without saying. */
const PAIR = /\d{1,3}(?:\.\d)?\/\d{2,4}(?![\p{L}\p{N}/])/uy
const ROUTE =
  /(?:by mouth|orally|per os|p\.?o\.?|oral|intravenous(?:ly)?|i\.?v\.?(?: push| piggyback)?|intramuscular(?:ly)?|i\.?m\.?|subcutaneous(?:ly)?|subcut|sub-?q|s\.?q\.?|s\.?c\.?|sublingual(?:ly)?|s\.?l\.?|topical(?:ly)?|inhaled|inhalation|nebuli[sz]ed|intranasal(?:ly)?|rectal(?:ly)?|transdermal|ophthalmic|intrathecal|per g-tube)(?![\p{L}\p{N}])/iuy
const FREQUENCY =
  /(?:(?:once|twice|one time|two times|three times|four times|[1-6] times|[1-6]x)(?: (?:a|per|each|every) (?:day|week|month)| daily| weekly| monthly|\/(?:day|week|month))?|every (?:other )?(?:day|morning|evening|night|week|month)|every \d{1,2}(?:\s?(?:-|to)\s?\d{1,2})? ?(?:hours?|hrs?|h|days?|weeks?|months?|minutes)|q\.?\s?\d{1,2}(?:\s?-\s?\d{1,2})?\s?(?:h(?:ours?|rs?)?|weeks?|wks?|days?|months?|minutes|min)?\.?|q\.?\s?(?:d|day|hs|am|pm|od|week|month|a\.?m|p\.?m|h\.?s)\.?|b\.?i\.?d\.?|t\.?i\.?d\.?|q\.?i\.?d\.?|a\.?c\.?|h\.?s\.?|nightly|at (?:bedtime|night|noon)|before (?:bed|meals)|with meals|each (?:morning|evening|day|night)|in the (?:morning|evening)|morning|evening|bedtime|daily|weekly|monthly|hourly|stat|as needed|as directed|p\.?r\.?n\.?|per day|a day|for \d{1,3} (?:days|weeks|months)|x\s?\d{1,3}\s?(?:days|weeks|doses)|\d-\d-\d(?:-\d)?|od|bd|tds|qds|nocte|mane|días|diario|cada \d{1,2} horas|täglich|par jour|fois par jour)(?![\p{L}\p{N}])/iuy
const GAP = /[ \t]{0,3}\n?[ \t]{0,3}/y
const IN_PARENTHESES = /\(\p{L}[\p{L} -]{2,24}\)/uy

/** Reads what stands right after a medicine's name. Words that are neither amount, way nor time end it. */
export function readDose(text: string, from: number): Dose {
  const found: Dose = { dose: null, unit: null, route: null, frequency: null, end: from }
  const frequencies: string[] = []
  const reader = takerOf(text, from)
  const { take } = reader
  for (let turn = 0; turn < 16; turn++) {
    take(GAP)
    const amount = found.dose === null ? take(AMOUNT) : null
    const pair = amount || found.dose !== null ? null : take(PAIR)
    if (amount) {
      found.dose = amount.groups!.dose!.replace(/\s/g, '')
      found.unit = amount.groups!.unit!
    } else if (pair) found.dose = pair[0]
    else {
      const frequency = take(FREQUENCY)
      const route = frequency ? null : take(ROUTE)
      if (frequency) frequencies.push(frequency[0].replace(/\s+/g, ' '))
      else if (route) found.route ??= route[0]
      else if (take(FILLER) || (turn < 3 && take(IN_PARENTHESES))) continue
      else break
    }
    found.end = reader.at
  }
  if (text[found.end] === ')' && text.slice(from, found.end).includes('(')) found.end++
  found.frequency = frequencies.length > 0 ? frequencies.join(' ') : null
  return found
}
