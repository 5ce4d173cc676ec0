import { Button } from '@mantine/core'
import { IconChecks } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type KeyboardEvent, useRef, useState } from 'react'
import type { Opinion, SuggestedStatement, SuggestedTopic } from '#shared/contract/opinions.ts'
import type { Record } from '#shared/contract/records.ts'
import { catalogueTopic } from '#shared/domain/topics.ts'
import { api } from '../../api.ts'
import { apartWords } from '../../pickers/apartWords.ts'
import { accepted, acceptSuggestions, leaveOut } from '../../pickers/suggesting.ts'
import { Explained } from '../../ui/Explained.tsx'
import { LoadFailed } from '../../ui/LoadFailed.tsx'
import { LeftOut } from './LeftOut.tsx'
import classes from './opinions.module.css'
import { SuggestedItem } from './SuggestedItem.tsx'

/** A suggestion with the topic it is on. */
interface Offered {
  key: string
  topic: SuggestedTopic
  suggestion: SuggestedStatement
}

/**
 * What the reports of an opinion say and nobody has said yet is this opinion's. Enter says yes to the one that has the focus, E
 * changes its words, the arrows go to the next.
 */
export function FoundInReports({ personId, opinion }: { personId: string; opinion: Opinion }) {
  const opinionId = opinion.id
  const section = useRef<HTMLElement>(null)
  const [changing, setChanging] = useState<string | null>(null)
  const { data, error, refetch } = useQuery(api.opinions.suggestions.queryOptions({ input: { opinionId } }))
  const { data: records = [] } = useQuery(api.records.list.queryOptions({ input: { personId } }))
  const reports = records.filter(({ id }) => opinion.recordIds.includes(id))
  const stillRead = reports.filter(isBeingRead)
  const topics = data?.topics ?? []
  const offered = topics.flatMap((topic) =>
    topic.suggestions.map((suggestion): Offered => ({ key: keyOf(topic, suggestion), topic, suggestion })),
  )

  if (error)
    return <LoadFailed what="What was found in the reports" error={error} onRetry={() => void refetch()} />
  if (!data || (offered.length === 0 && stillRead.length === 0 && data.putAside.length === 0)) return null

  function focusOn(key: string | undefined) {
    const item =
      key === undefined
        ? null
        : section.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(key)}"]`)
    const place = item ?? section.current?.querySelector<HTMLElement>('h2')
    place?.focus()
  }

  /** The one after it, or before it, on another topic: what stands beside it goes with it. */
  function neighbour({ topic, key }: Offered): string | undefined {
    const at = offered.findIndex((one) => one.key === key)
    const others = [...offered.slice(at + 1), ...offered.slice(0, at).toReversed()]
    return others.find((one) => one.topic !== topic)?.key
  }

  async function accept(one: Offered, text?: string) {
    const { topic, suggestion } = one
    const next = neighbour(one)
    const mine = accepted(topic.topicId, suggestion)
    const words =
      text === undefined || text === suggestion.text ? mine : { ...mine, text, how: 'changed' as const }
    const others = isChoice(topic) ? topic.suggestions.filter((other) => other !== suggestion) : []
    const left = others.map((other) => ({ topicId: topic.topicId, text: other.text }))
    if (await acceptSuggestions(opinionId, [words], left)) {
      setChanging(null)
      focusOn(next)
    }
  }

  async function acceptAll(topic: SuggestedTopic) {
    const [first] = offered.filter((one) => one.topic === topic)
    const next = first && neighbour(first)
    const all = topic.suggestions.map((suggestion) => accepted(topic.topicId, suggestion))
    if (await acceptSuggestions(opinionId, all)) focusOn(next)
  }

  async function leave(one: Offered) {
    const next = offered[offered.indexOf(one) + 1]?.key ?? neighbour(one)
    if (await leaveOut(opinionId, { topicId: one.topic.topicId, text: one.suggestion.text })) focusOn(next)
  }

  function onKeyDown(event: KeyboardEvent) {
    // Keys typed into a field, or pressed on a button, are theirs.
    const key = event.target instanceof HTMLElement ? event.target.dataset.item : undefined
    const at = offered.findIndex((one) => one.key === key)
    const one = offered[at]
    if (!one || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'ArrowDown') focusOn(offered[at + 1]?.key ?? one.key)
    else if (event.key === 'ArrowUp') focusOn(offered[at - 1]?.key ?? one.key)
    else if (event.key === 'Enter') void accept(one)
    else if (event.key.toLowerCase() === 'e') setChanging(one.key)
    else return
    event.preventDefault()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the items within.
    <section ref={section} aria-labelledby="found-in-reports" className={classes.found} onKeyDown={onKeyDown}>
      <div className={classes.bar}>
        <div>
          <h2 id="found-in-reports" tabIndex={-1}>
            Found in the reports
          </h2>
          <p className="sub" role="status">
            {countWords(offered.length)} {stillRead.map(readingLine).join(' ')}
          </p>
        </div>
        <div className={classes.barButtons}>
          {reports.map((report) => (
            <OfReport
              key={report.id}
              personId={personId}
              report={report}
              offered={offered}
              onAccept={(all) =>
                void acceptSuggestions(
                  opinionId,
                  all.map(({ topic, suggestion }) => accepted(topic.topicId, suggestion, 'unread')),
                ).then(() => focusOn(undefined))
              }
            />
          ))}
        </div>
      </div>
      {topics.length > 0 && (
        <ul className={`card ${classes.statements}`}>
          {topics.map((topic) => {
            const definition = catalogueTopic(topic.topicId)!
            const why = apartWords(topic)
            return (
              <li key={topic.topicId} className={classes.statement}>
                <h3 className={classes.topicName}>
                  <Explained meaning={definition.explanation}>{definition.label}</Explained>
                </h3>
                <div className={classes.offered}>
                  {why && <p className={classes.why}>{why}</p>}
                  {offered
                    .filter((one) => one.topic === topic)
                    .map((one) => (
                      <SuggestedItem
                        key={one.key}
                        personId={personId}
                        itemKey={one.key}
                        label={definition.label}
                        suggestion={one.suggestion}
                        said={topic.said}
                        choice={isChoice(topic)}
                        changing={changing === one.key}
                        onAccept={(text) => accept(one, text)}
                        onChange={(isChanging) => {
                          setChanging(isChanging ? one.key : null)
                          if (!isChanging) requestAnimationFrame(() => focusOn(one.key))
                        }}
                        onLeaveOut={() => void leave(one)}
                      />
                    ))}
                  {isChoice(topic) && (
                    <Button
                      size="sm"
                      variant="subtle"
                      className={classes.keepBoth}
                      onClick={() => void acceptAll(topic)}
                    >
                      {topic.suggestions.length === 2 ? 'Keep both' : `Keep all ${topic.suggestions.length}`}
                      <span className="visually-hidden"> on {definition.label}</span>
                    </Button>
                  )}
                </div>
              </li>
            )
          })}
        </ul>
      )}
      <LeftOut opinionId={opinionId} leftOut={data.putAside} />
    </section>
  )
}

interface OfReportProps {
  personId: string
  report: Record
  offered: readonly Offered[]
  onAccept: (all: Offered[]) => void
}

/** Yes to all that the person has confirmed in one report; and the way to confirm the rest beside its pages. */
function OfReport({ personId, report, offered, onAccept }: OfReportProps) {
  const mine = offered.filter(({ suggestion }) => suggestion.evidence[0]?.recordId === report.id)
  const ready = mine.filter(({ suggestion, topic }) => suggestion.confirmed && topic.apart === null)
  const unchecked = mine.some(({ suggestion }) => !suggestion.confirmed)
  return (
    <>
      {ready.length > 1 && (
        <Button
          size="sm"
          variant="default"
          leftSection={<IconChecks className="i18" aria-hidden="true" />}
          onClick={() => onAccept(ready)}
        >
          Yes to all {ready.length} checked in “{report.title}”
        </Button>
      )}
      {unchecked && (
        <Button
          size="sm"
          variant="subtle"
          renderRoot={(props) => (
            <Link
              to="/people/$personId/records/$recordId/check"
              params={{ personId, recordId: report.id }}
              {...props}
            />
          )}
        >
          Check “{report.title}” beside its pages
        </Button>
      )}
    </>
  )
}

/** Whether one is to be chosen: two reports, or two values, that do not go together. */
function isChoice({ apart, suggestions }: SuggestedTopic): boolean {
  return apart !== null && apart.between !== 'statement' && suggestions.length > 1
}

function keyOf({ topicId }: SuggestedTopic, { text }: SuggestedStatement): string {
  return `${topicId} ${text}`
}

function isBeingRead({ reading: { state, stage } }: Record): boolean {
  return state === 'waiting' || state === 'reading' || (state === 'read' && stage === 'facts')
}

function readingLine({ title }: Record): string {
  return `“${title}” is still being read; what is found in it will stand here.`
}

function countWords(count: number): string {
  if (count === 0) return ''
  return count === 1
    ? '1 found. It counts once you say that this doctor says it.'
    : `${count} found. Each counts once you say that this doctor says it.`
}
