import { expect, test } from 'vitest'
import { draftQuestion, type QuestionSide } from './questions.ts'

const whole: QuestionSide = {
  position: 1,
  providerName: 'Community Hospital',
  date: '2026-03-12',
  text: 'Remove the whole breast.',
  evidence: { quote: 'We advise\nmastectomy', recordTitle: 'Surgeon’s letter', page: '2' },
}
const lump: QuestionSide = {
  position: 2,
  providerName: 'University Breast Center',
  date: null,
  text: 'Remove the lump only',
  evidence: null,
}

test('quotes each side with date and page, and asks openly', () => {
  const { text, question } = draftQuestion({ id: 'surgery', label: 'Surgery' }, [whole, lump])
  expect(question).toBe(
    'Surgery: the first and second opinions do not say the same. How do you see it, and why?',
  )
  expect(text.split('\n')).toEqual([
    question,
    'First opinion, Community Hospital, 12 Mar 2026: Remove the whole breast: “We advise mastectomy” (Surgeon’s letter, page 2)',
    'Second opinion, University Breast Center, date not known: Remove the lump only (no page given)',
  ])
})

test('words that are the quote are not said twice', () => {
  const side = { ...whole, text: 'we advise mastectomy' }
  expect(draftQuestion({ id: 'surgery', label: 'Surgery' }, [side, lump]).lines[0]).toBe(
    'First opinion, Community Hospital, 12 Mar 2026: “We advise mastectomy” (Surgeon’s letter, page 2)',
  )
})
