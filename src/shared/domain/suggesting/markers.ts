import { type ReportFact, type ReportPoint, surest } from './reportFact.ts'

/** Whether ER and PR are told under one topic, or each under its own. */
export type Receptors = 'together' | 'apart'

const TOPIC_OF: ReadonlyMap<string, string> = new Map([
  ['HR', 'hormone-receptors'],
  ['HER2', 'her2'],
  ['Ki-67', 'ki-67'],
])

/**
 * Markers, those of one topic in one line: "ER positive 95%, PR negative". A second result of one marker is a line of its own,
 * unless another test gave it.
 */
export function markerPoints(facts: readonly ReportFact[], receptors: Receptors): ReportPoint[] {
  const markers = facts.filter(({ kind, negated }) => kind === 'marker' && !negated)
  const byTopic = Map.groupBy(markers, ({ detail }) => topicOf(detail.marker ?? '', receptors))
  return [...byTopic].flatMap(([topicId, all]) => {
    const single = all.filter(({ detail }) => detail.marker !== 'HR')
    // "Hormone receptor positive" says nothing that ER and PR do not.
    const mine = single.length > 0 ? single : all
    const results = [...Map.groupBy(mine, testOf).values()].map((same) => surest(same))
    const line = results.flatMap(([first]) => first!)
    const others = results.flatMap(([, ...more]) => more)
    return [line, ...others.map((fact) => [fact])].map((points) => ({
      topicId,
      text: points.map(({ value }) => value).join(', '),
      facts: points,
    }))
  })
}

function topicOf(marker: string, receptors: Receptors): string {
  if (marker === 'ER' || marker === 'PR')
    return receptors === 'together' ? 'hormone-receptors' : marker.toLowerCase()
  return TOPIC_OF.get(marker) ?? 'other-marker'
}

function testOf({ value, detail: { marker, method, score } }: ReportFact): string {
  return marker === 'HER2' ? `HER2 ${score ? 'IHC' : (method ?? '')}` : (marker ?? value)
}
