import { expect, test } from 'vitest'
import { dropDraft, keepDraft, keptDraft } from './statementDrafts.ts'

test('what was begun for an opinion is kept until it is added or given up', () => {
  keepDraft('first', { topicId: 'surgery', text: 'Remove the' })
  keepDraft('first', { topicId: 'surgery', text: 'Remove the lump' })
  expect(keptDraft('first')).toEqual({ topicId: 'surgery', text: 'Remove the lump' })
  expect(keptDraft('second')).toBeUndefined()
  dropDraft('first')
  expect(keptDraft('first')).toBeUndefined()
})

test('an emptied draft is none', () => {
  keepDraft('first', { topicId: null, text: 'A word' })
  keepDraft('first', { topicId: null, text: '  ' })
  expect(keptDraft('first')).toBeUndefined()
})
