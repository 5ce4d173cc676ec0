import type { ReadDocument } from '../document.ts'
import type { FoundFact } from '../fact.ts'
import { dateSettlerOf } from './dateOrder.ts'
import { fieldsLabelled } from './labels.ts'
import { layoutOf } from './layout.ts'
import { bestOfEach, plainFact, withoutOpenRepeats } from './plainFact.ts'

const BIRTH_LABEL =
  /(?<![\p{L}\p{N}])(?:d\.?\s?o\.?\s?b\.?|date of birth|birth\s?date|birthday|born(?: on)?|geburtsdatum|geboren(?: am)?|geb\.?(?: am)?|fecha de nacimiento|f\. ?nac\.?|nacid[oa](?: el)?|date de naissance|née?\(?e?\)? le|ddn)(?![\p{L}\p{N}])/giu

const RELATIVE =
  /\b(?:son|daughter|child|baby|infant|mother|father|brother|sister|wife|husband|spouse|twin|guarantor|subscriber|insured)\b[^.\n]{0,20}$/i

/** Reads the patient's birth date where words name it. */
export function readBirthDates(document: ReadDocument): FoundFact[] {
  const settler = dateSettlerOf(document)
  const facts: FoundFact[] = []
  for (const layout of layoutOf(document)) {
    const { page } = layout
    for (const { candidates, label } of fieldsLabelled(layout, BIRTH_LABEL)) {
      if (RELATIVE.test(page.text.slice(Math.max(0, label.start - 40), label.start))) continue
      for (const { start, end, place } of candidates) {
        const date = settler.dateWithin(page.pageIndex, start, end)
        if (!date || date.year === null || /[\p{L}\p{N}]/u.test(page.text.slice(start, date.start))) continue
        const { normalized, choices, reason, confidence } = settler.settle(date, page.pageIndex, true)
        facts.push({
          ...plainFact('birth-date', page, date.start, date.end, normalized),
          confidence: confidence - (place === 'below' ? 0.1 : 0),
          ...(choices ? { choices } : {}),
          ...(reason ? { reason } : {}),
        })
        break
      }
    }
  }
  return withoutOpenRepeats(bestOfEach(facts))
}
