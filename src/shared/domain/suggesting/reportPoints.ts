import { topicsInOrder } from '../topics.ts'
import { diagnosisPoints } from './diagnosis.ts'
import { markerPoints, type Receptors } from './markers.ts'
import { nextStepPoints } from './nextSteps.ts'
import type { ReportFact, ReportPoint } from './reportFact.ts'
import { stagePoints } from './stage.ts'
import { gradePoints, marginPoints, nodePoints, valuePoints } from './values.ts'

const READERS: readonly ((facts: readonly ReportFact[]) => ReportPoint[])[] = [
  diagnosisPoints,
  valuePoints,
  gradePoints,
  stagePoints,
  nodePoints,
  marginPoints,
  nextStepPoints,
]

const TOPIC_ORDER: readonly string[] = topicsInOrder([]).map(({ id }) => id)

/**
 * What one report says, topic by topic. Nothing of the family or of earlier times, nothing the person refused; lab values,
 * medicines taken, codes and names are no opinion.
 */
export function reportPoints(facts: readonly ReportFact[], receptors: Receptors = 'together'): ReportPoint[] {
  const mine = facts.filter(({ about, status }) => about === 'patient' && status !== 'rejected')
  return [...READERS.flatMap((read) => read(mine)), ...markerPoints(mine, receptors)].toSorted(
    (a, b) => TOPIC_ORDER.indexOf(a.topicId) - TOPIC_ORDER.indexOf(b.topicId),
  )
}
