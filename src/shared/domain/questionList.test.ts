import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type ComparedForQuestions,
  type KeptQuestion,
  type KeptQuestions,
  listQuestions,
  questionsToAsk,
} from './questionList.ts'

type Said = { id: string; text: string; evidence: [] }
type Compared = ComparedForQuestions<Said>
type Row = Compared['topics'][number]

const said = (id: string): Said => ({ id, text: `what ${id} says`, evidence: [] })

function row(topicId: string, more: Partial<Row> = {}): Row {
  return {
    topicId,
    label: topicId.toUpperCase(),
    group: 'how-to-treat',
    relation: 'different',
    openDifference: true,
    closed: null,
    cells: [
      { opinionId: 'a', statements: [said(`${topicId}-a`)] },
      { opinionId: 'b', statements: [said(`${topicId}-b`)] },
    ],
    ...more,
  }
}

function compared(...topics: Row[]): Compared {
  const opinions = [
    { id: 'a', number: 1, date: '2026-03-12', provider: { name: 'First Clinic' } },
    { id: 'b', number: 2, date: null, provider: { name: 'Second Clinic' } },
  ]
  return { opinions, topics }
}

function kept(questions: (Partial<KeptQuestion> & { id: string })[], more: Partial<KeptQuestions> = {}) {
  const drafted = {
    origin: 'difference',
    text: null,
    position: null,
    printed: null,
    trashedAt: null,
  } as const
  return {
    questions: questions.map((question) => ({ ...drafted, topicId: question.id, ...question })),
    answers: [],
    closings: [],
    ...more,
  }
}

const own = (id: string, more: Partial<KeptQuestion> = {}) =>
  ({ id, origin: 'own', topicId: null, text: `${id}?`, ...more }) as const

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)
const settled = { relation: 'same', openDifference: false } as const

describe('which questions there are', () => {
  test('one for each open difference, drafted, and the person’s own behind them', () => {
    const list = listQuestions(compared(row('surgery'), row('grade', settled), row('x')), kept([own('mine')]))
    expect(ids(list)).toEqual(['surgery', 'x', 'mine'])
    expect(list.map(({ state, printed }) => [state, printed])).toEqual(Array(3).fill(['open', true]))
    expect(list[0]).toMatchObject({ label: 'SURGERY', draft: list[0]!.words, relation: 'different' })
    expect(list[0]!.sides.map(({ number, providerName }) => [number, providerName])).toEqual([
      [1, 'First Clinic'],
      [2, 'Second Clinic'],
    ])
    expect(list[2]).toMatchObject({ label: null, draft: null, sides: [], relation: null })
  })

  test('the person’s words stand above the draft, which is not lost', () => {
    const [question] = listQuestions(compared(row('surgery')), kept([{ id: 'surgery', text: 'Lump only?' }]))
    expect(question!.words).toBe('Lump only?')
    expect(question!.draft).toContain('Which operation')
  })

  test('a draft goes with its difference, unless something of the person’s is on it', () => {
    const gone = compared(row('surgery', settled))
    expect(listQuestions(gone, kept([{ id: 'surgery', position: 0 }]))).toEqual([])
    const [edited] = listQuestions(gone, kept([{ id: 'surgery', text: 'Lump only?' }]))
    expect(edited).toMatchObject({ state: 'resting', printed: false, words: 'Lump only?' })
    // Nobody speaks to it any more.
    expect(listQuestions(compared(), kept([{ id: 'surgery', text: 'Lump only?' }]))).toMatchObject([
      { state: 'resting', label: 'Surgery', sides: [] },
    ])
  })

  test('when the person closes the difference, its question rests with the reason and the history', () => {
    const closed = { reason: 'We talked.', createdAt: '2026-05-01' }
    const closings = [
      { topicId: 'surgery', closed: true, sides: [], ...closed },
      { topicId: 'grade', closed: true, sides: [], ...closed },
    ]
    const list = listQuestions(
      compared(row('surgery', { openDifference: false, closed })),
      kept([], { closings }),
    )
    expect(list).toMatchObject([{ state: 'resting', printed: false, closed, history: [closings[0]] }])
  })

  test('a topic that was taken away leaves the person’s question without one', () => {
    const list = listQuestions(compared(), kept([own('mine', { topicId: 'gone' })]))
    expect(list).toMatchObject([{ label: null, topicId: null, words: 'mine?' }])
  })
})

describe('an answer', () => {
  const answers = [{ questionId: 'surgery', statementId: 'surgery-b', createdAt: '2026-05-01' }]

  test('is told with who gave it, and takes the question from the next sheet unless it is chosen', () => {
    const list = listQuestions(compared(row('surgery')), kept([{ id: 'surgery' }], { answers }))
    expect(list).toMatchObject([
      {
        state: 'answered',
        printed: false,
        openDifference: true,
        answers: [{ number: 2, providerName: 'Second Clinic', date: null, text: 'what surgery-b says' }],
      },
    ])
    const chosen = kept([{ id: 'surgery', printed: true }], { answers })
    expect(ids(questionsToAsk(listQuestions(compared(row('surgery')), chosen)))).toEqual(['surgery'])
  })

  test('goes with its statement', () => {
    const without = row('surgery', { cells: [{ opinionId: 'a', statements: [said('surgery-a')] }] })
    const list = listQuestions(compared(without), kept([{ id: 'surgery' }], { answers }))
    expect(list).toMatchObject([{ state: 'open', answers: [] }])
  })
})

describe('the order', () => {
  test('is the person’s, and what has no place yet comes behind it', () => {
    const list = listQuestions(
      compared(row('one'), row('two'), row('three')),
      kept([own('mine', { position: 0 }), { id: 'three', position: 1 }]),
    )
    expect(ids(list)).toEqual(['mine', 'three', 'one', 'two'])
  })

  test('is any the person may choose', () => {
    const topics = ['one', 'two', 'three', 'four']
    fc.assert(
      fc.property(fc.shuffledSubarray(topics, { minLength: 4 }), (order) => {
        const places = order.map((id, position) => ({ id, position }))
        expect(ids(listQuestions(compared(...topics.map((id) => row(id))), kept(places)))).toEqual(order)
      }),
    )
  })
})

test('what is left out or in the trash is not asked', () => {
  const list = listQuestions(
    compared(row('one'), row('two'), row('three')),
    kept([
      { id: 'one', printed: false },
      { id: 'two', trashedAt: '2026-05-01' },
    ]),
  )
  expect(ids(list)).toEqual(['one', 'two', 'three'])
  expect(ids(questionsToAsk(list))).toEqual(['three'])
})
