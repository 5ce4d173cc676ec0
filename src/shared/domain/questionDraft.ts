import type { TopicGroup } from './topics.ts'

/**
 * What is asked on each topic of the catalogue where opinions differ. Open questions in plain words: none proposes an answer or
 * favours a side, and none says "I", for a relative may be the one who asks.
 */
const ASKED: Readonly<Record<string, string>> = {
  diagnosis: 'What do you think it is, and why?',
  type: 'Which type is it in your view, and why?',
  grade: 'Which grade is it in your view, and why?',
  stage: 'Which stage is it in your view, and why?',
  size: 'How large is it in your view, and how was it measured?',
  laterality: 'Which side is it on, and where do you see that?',
  spread: 'Has it spread in your view, and how do you know?',
  margins: 'How do you see the margins, and why?',
  'hormone-receptors': 'How do you read the hormone receptor test, and how sure is it?',
  er: 'How do you read the ER test, and how sure is it?',
  pr: 'How do you read the PR test, and how sure is it?',
  her2: 'How do you read the HER2 test, and how sure is it?',
  'ki-67': 'How do you read the Ki-67 test, and how sure is it?',
  'other-marker': 'How do you read this test, and how sure is it?',
  cause: 'What do you think is the cause, and why?',
  certainty: 'How sure are you, and what would make you more sure?',
  surgery: 'Which operation would you advise, if any, and why?',
  medicine: 'Which medicines would you advise, if any, and why?',
  radiation: 'Would you advise radiation? How much, and why?',
  'watchful-waiting': 'Would you watch and wait? Why, or why not?',
  'other-treatment': 'Which other treatment would you advise, if any, and why?',
  urgency: 'How soon should treatment start, and why?',
  aim: 'What is the treatment meant to do?',
  risks: 'Which risks do you see, and how likely are they?',
  alternatives: 'Which other choices are there, and what speaks for each?',
  'tests-needed': 'Which tests are still needed, and what could they change?',
  'follow-up': 'How often are visits needed afterwards, and why?',
  outlook: 'What do you expect over time, and why?',
  referral: 'Who else should look at this, and why?',
}

const ASKED_IN_GROUP: Readonly<Record<TopicGroup, string>> = {
  'what-it-is': 'How do you see it, and why?',
  'how-to-treat': 'What would you do, and why?',
  'what-next': 'What should come next, and why?',
}

/** The drafted question on a topic on which opinions differ. The sides with their words stand below it (`sideLines`). */
export function draftedQuestion(topic: { topicId: string; group: TopicGroup }): string {
  return ASKED[topic.topicId] ?? ASKED_IN_GROUP[topic.group]
}
