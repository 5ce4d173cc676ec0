import { expect, test } from 'vitest'
import { draftedQuestion } from './questionDraft.ts'
import { labelled, type QuestionSide, questionsAsText, sideLines } from './questionWords.ts'
import { TOPICS } from './topics.ts'

const place = {
  quote: 'We advise\nmastectomy',
  recordTitle: 'Surgeon’s letter',
  pageIndex: 1,
  pageLabel: null,
  found: true,
}

const whole: QuestionSide = {
  opinionId: 'a',
  number: 1,
  providerName: 'Community Hospital',
  date: '2026-03-12',
  statements: [{ text: 'Remove the whole breast.', evidence: [place] }],
}

const lump: QuestionSide = {
  opinionId: 'b',
  number: 2,
  providerName: 'University Breast Center',
  date: null,
  statements: [{ text: 'Remove the lump only', evidence: [] }],
}

const words = 'Which operation would you advise, if any, and why?'

test('quotes each side with date and page below the question', () => {
  expect(questionsAsText([{ label: 'Surgery', words, sides: [whole, lump] }]).split('\n')).toEqual([
    '1. Surgery: Which operation would you advise, if any, and why?',
    '   - First opinion, Community Hospital, 12 Mar 2026: Remove the whole breast: “We advise mastectomy” (Surgeon’s letter, page 2)',
    '   - Second opinion, University Breast Center, date not known: Remove the lump only (no page given)',
  ])
})

test('words that are the quote are not said twice, and words that are lost are not quoted', () => {
  const [statement] = whole.statements
  const quoted = { ...whole, statements: [{ ...statement!, text: 'we advise mastectomy' }] }
  expect(sideLines({ sides: [quoted] })).toEqual([
    'First opinion, Community Hospital, 12 Mar 2026: “We advise mastectomy” (Surgeon’s letter, page 2)',
  ])
  const lost = { ...whole, statements: [{ ...statement!, evidence: [{ ...place, found: false }] }] }
  expect(sideLines({ sides: [lost] })).toEqual([
    'First opinion, Community Hospital, 12 Mar 2026: Remove the whole breast (no page given)',
  ])
})

test('several statements of one opinion stand in its line, each with its page', () => {
  const second = { text: 'Check the nodes', evidence: [{ ...place, quote: 'node biopsy', pageLabel: 'iv' }] }
  expect(sideLines({ sides: [{ ...lump, statements: [...lump.statements, second] }] })).toEqual([
    'Second opinion, University Breast Center, date not known: Remove the lump only (no page given); Check the nodes: “node biopsy” (Surgeon’s letter, page iv)',
  ])
})

test('a question without a topic stands by its words alone', () => {
  expect(labelled({ label: null, words: 'Who will call me?' })).toBe('Who will call me?')
})

test('every draft is one short open question that proposes nothing and speaks for nobody', () => {
  const drafts = [
    ...TOPICS.map(({ id, group }) => draftedQuestion({ topicId: id, group })),
    draftedQuestion({ topicId: 'own', group: 'what-it-is' }),
    draftedQuestion({ topicId: 'own', group: 'how-to-treat' }),
    draftedQuestion({ topicId: 'own', group: 'what-next' }),
  ]
  for (const draft of drafts) {
    expect(draft).toMatch(/^[A-Z].*\?$/)
    expect(draft.length).toBeLessThan(75)
    expect(draft).not.toMatch(/\b(I|me|my|better|best|right|wrong)\b/)
  }
})
