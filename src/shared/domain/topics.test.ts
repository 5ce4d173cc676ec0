import { expect, test } from 'vitest'
import {
  catalogueTopic,
  TOPIC_GROUPS,
  TOPICS,
  type TopicDefinition,
  topicIdOf,
  topicsInOrder,
} from './topics.ts'

test('ids are kebab case and each is there once', () => {
  const ids = TOPICS.map((topic) => topic.id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
})

test('the catalogue is in the order of the groups', () => {
  const groups = TOPICS.map((topic) => TOPIC_GROUPS.indexOf(topic.group))
  expect(groups).toEqual(groups.toSorted((a, b) => a - b))
})

test('an explanation is one plain sentence', () => {
  for (const { explanation } of TOPICS) {
    if (explanation !== null) expect(explanation).toMatch(/^[A-Z][^.!]+\.$/)
  }
})

test('topics the person added follow the catalogue’s in their group', () => {
  const own: TopicDefinition = {
    id: 'x1',
    group: 'what-it-is',
    label: 'Eyesight',
    explanation: null,
    custom: true,
  }
  const ordered = topicsInOrder([own])
  const position = ordered.findIndex((topic) => topic.id === 'x1')
  expect(ordered[position - 1]?.group).toBe('what-it-is')
  expect(ordered[position + 1]?.group).toBe('how-to-treat')
  expect(ordered).toHaveLength(TOPICS.length + 1)
  expect(catalogueTopic('her2')?.label).toBe('HER2 receptor')
  expect(catalogueTopic('x1')).toBeNull()
})

test('a topic is found by its id, its name on screen and the plain names for it', () => {
  for (const { id, label } of TOPICS) {
    expect(topicIdOf(id)).toBe(id)
    expect(catalogueTopic(topicIdOf(label))?.id).toBe(id)
  }
  expect(['side', 'Watchful waiting', 'markers', 'Tests needed', 'Aunt Mary'].map(topicIdOf)).toEqual([
    'laterality',
    'watchful-waiting',
    'other-marker',
    'tests-needed',
    'Aunt Mary',
  ])
})
