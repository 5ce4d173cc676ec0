/** Prefix that makes a National Provider Identifier a card issuer number: 80 health, 840 United States. */
const PREFIX = '80840'

/**
 * Whether the text is a US National Provider Identifier: ten digits, the first 1 or 2, the last a Luhn check digit
 * over the prefix 80840 and the nine digits before it. Source: 45 CFR 162.406 and CMS, "Requirements for National
 * Provider Identifier (NPI) and NPI Check Digit"; the sum is that of ISO/IEC 7812-1, annex B.
 */
export function isNpi(text: string): boolean {
  return /^[12]\d{9}$/.test(text) && luhnSum(PREFIX + text) % 10 === 0
}

function luhnSum(digits: string): number {
  let sum = 0
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits[digits.length - 1 - place])
    const doubled = digit * 2
    sum += place % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled
  }
  return sum
}
