import { expect, test } from 'vitest'
import { trustOf } from './usableText.ts'

const REPORT = `Final diagnosis: Invasive ductal carcinoma of the left breast, Nottingham grade 2 (3+2+2), pT1c pN0(sn),
ER 95%, PR 80%, HER2 1+ (negative), Ki-67 18%. Margins are clear; the closest is 3 mm. MRN 12-3456, McExample.`

test.each([
  ['English', REPORT],
  [
    'German',
    'Histologisch gesicherte Leberzirrhose, Größe 12 mm, Lymphknoten unauffällig, Übergangsepithel ohne Befund.',
  ],
  [
    'Polish',
    'Rozpoznanie kliniczne: przewlekłe zapalenie błony śluzowej żołądka, wynik badania prawidłowy, kontrola za rok.',
  ],
  [
    'Czech',
    'Nález: vlk, krk, prst, smrt, čtvrt hodiny, zmrzlina, krvácení, srdce bez patologického nálezu, plíce čisté.',
  ],
  ['Japanese', '病理診断：浸潤性乳管癌。リンパ節転移は認められない。切除断端は陰性である。'],
  [
    'Arabic',
    'التشخيص النهائي: سرطان القنوات الغازية في الثدي الأيسر مع هوامش خالية من الورم وعقد لمفاوية سليمة',
  ],
  [
    'Russian',
    'Заключение: инвазивная карцинома молочной железы, лимфатические узлы без метастазов, края резекции чистые.',
  ],
  [
    'laboratory values',
    'WBC 6.1 x10E3/uL 4.0-11.0 HGB 13.2 g/dL 12.0-16.0 PLT 250 MCV 88.1 fL TSH 1.2 mIU/L HbA1c 5.4% LDL 101 mg/dL',
  ],
  ['nothing', ''],
])('%s can be what the page says', (_, text) => {
  expect(trustOf(text)).toBe('fine')
})

test.each([
  ['letters shifted by the font', shifted(REPORT)],
  [
    'signs for private use',
    [...REPORT].map((one) => (one === ' ' ? ' ' : String.fromCharCode(0xe000 + one.charCodeAt(0)))).join(''),
  ],
  ['what could not be decoded', REPORT.replaceAll(/[aeiou]/g, '\ufffd')],
  [
    'UTF-8 taken for another encoding',
    'Ã¼ber GrÃ¶ÃŸe fÃ¼r Ã¤rztliche PrÃ¼fung kÃ¶nnen mÃ¼ssen dÃ¼rfen Ã–l schÃ¶n',
  ],
])('%s is garbage', (_, text) => {
  expect(trustOf(text)).toBe('garbage')
})

test.each([
  ['bar codes', `${REPORT} IIII III 11111IIII IlIlIIl1 III1I1III IIIIIIII`],
  ['specks', `${REPORT} ._'.. ^ |~ ,-^ "._`],
  ['figures taken for letters', `${REPORT} Tumor measures l.5 cm`],
])('%s make a text doubtful', (_, text) => {
  expect(trustOf(text)).toBe('doubtful')
})

/** Each sign as the one its glyph's number names, as fonts without a character map give it. */
function shifted(text: string): string {
  return text.replaceAll(/[!-~]/g, (sign) => String.fromCharCode(Math.max(33, sign.charCodeAt(0) - 29)))
}
