import type { Concern } from '#shared/contract/concerns.ts'
import type { Fact } from '#shared/contract/facts.ts'
import type { MixUp } from '#shared/contract/mixUps.ts'
import type { Person } from '#shared/contract/people.ts'
import type { Provider } from '#shared/contract/providers.ts'
import type { Question } from '#shared/contract/questions.ts'
import type { Record, SearchHit } from '#shared/contract/records.ts'
import type { TimelineEvent } from '#shared/contract/timeline.ts'
import type { CheckReport, VaultStatus } from '#shared/contract/vault.ts'
import { formatPartialDate } from '#shared/domain/dates.ts'
import { questionsToAsk } from '#shared/domain/questionList.ts'
import { labelled, questionsAsText } from '#shared/domain/questionWords.ts'
import type { RelationWithReason } from '#shared/domain/relation.ts'
import { EVENT_KIND_WORDS } from '#shared/domain/timelineEvent.ts'
import type { ComparisonResult } from './compared.ts'
import type { ImportResult } from './importPaths.ts'
import type { OpinionSuggestions } from './suggestedWords.ts'
import type { BundleWritten } from './writeBundle.ts'

/** Results as lines to read on a terminal; `--json` gives the same as data. */

export function vaultLines({ path }: VaultStatus): string[] {
  return [`The vault is at ${path}`]
}

export function importLines(results: readonly ImportResult[]): string[] {
  const count = (status: ImportResult['status']) => results.filter((one) => one.status === status).length
  return [
    ...results.map(({ status, code, pages, path }) =>
      [status.padEnd(9), (code ?? (pages === null ? '' : counted(pages, 'page'))).padEnd(16), path].join(
        '  ',
      ),
    ),
    `${count('added')} added, ${count('duplicate')} already here, ${count('failed')} failed`,
  ]
}

export function recordLines(records: readonly Record[]): string[] {
  return records.map(({ id, title, date, reading }) =>
    [
      id,
      (date ? formatPartialDate(date) : '').padEnd(11),
      title,
      reading.failure ?? counted(reading.pageCount ?? 0, 'page'),
    ].join('  '),
  )
}

export function factLines(facts: readonly Fact[]): string[] {
  return facts.map(({ kind, status, pageIndex, normalized, value }) =>
    [
      kind.padEnd(16),
      status.padEnd(9),
      (pageIndex === null ? '' : `p.${pageIndex + 1}`).padEnd(5),
      normalized === null || normalized === value ? value : `${normalized}  (${value})`,
    ].join('  '),
  )
}

export function searchLines(
  hits: readonly Pick<SearchHit, 'recordId' | 'pageIndex' | 'snippet'>[],
): string[] {
  return hits.map(({ recordId, pageIndex, snippet }) => `${recordId}  p.${pageIndex + 1}  ${snippet}`)
}

export function personLines(people: readonly Person[]): string[] {
  return people.map(({ id, name, birthDate }) => named(id, name, birthDate && formatPartialDate(birthDate)))
}

export function providerLines(providers: readonly Provider[]): string[] {
  return providers.map(({ id, name, specialty }) => named(id, name, specialty))
}

export function concernLines(concerns: readonly Concern[]): string[] {
  return concerns.map(({ id, title, opinionCount }) => named(id, title, counted(opinionCount, 'opinion')))
}

export function timelineLines(events: readonly TimelineEvent[]): string[] {
  return events.map(({ date, kind, title, detail }) =>
    [
      (date === null ? 'not known' : formatPartialDate(date)).padEnd(11),
      EVENT_KIND_WORDS[kind].one.padEnd(10),
      title,
      detail,
    ]
      .join('  ')
      .trimEnd(),
  )
}

export function comparisonLines({ standing, topics }: ComparisonResult): string[] {
  return [
    standing,
    ...topics.flatMap(({ topic, relation, reason, statements }) => [
      `${topic}: ${relation}. ${reason}`,
      ...statements.map(({ text }) => `    ${text}`),
    ]),
  ]
}

export function suggestionLines({ topics, accepted }: OpinionSuggestions): string[] {
  return [
    ...topics.flatMap(({ topicId, suggestions, apart }) =>
      suggestions.flatMap(({ text, confirmed, evidence }) => [
        [topicId.padEnd(18), (apart?.relation ?? (confirmed ? 'checked' : 'to check')).padEnd(9), text].join(
          '  ',
        ),
        ...evidence.map(
          ({ recordTitle, pageIndex, quote }) =>
            `    ${recordTitle}${pageIndex === null ? '' : ` p.${pageIndex + 1}`}${quote === null ? '' : `: “${quote.replace(/\s+/g, ' ')}”`}`,
        ),
      ]),
    ),
    ...(accepted > 0 ? [`${accepted} accepted`] : []),
  ]
}

export function questionLines(questions: readonly Question[]): string[] {
  const asked = questionsToAsk(questions)
  const others = questions.filter(({ printed }) => !printed)
  return [
    ...(asked.length > 0 ? questionsAsText(asked).split('\n') : []),
    ...others.map(
      (question) => `${question.state === 'open' ? 'left out' : question.state}: ${labelled(question)}`,
    ),
  ]
}

export function mixUpLines(found: readonly MixUp[]): string[] {
  if (found.length === 0) return ['All goes together.']
  return found.flatMap(({ weight, heading, sides, putAside }) => [
    `${putAside ? 'put aside' : weight}: ${heading}`,
    ...sides.flatMap(({ shown, places }) => [
      `    ${shown}`,
      ...places.flatMap((place) =>
        place.in === 'record'
          ? [
              `        ${place.recordTitle}, p.${place.pageLabel ?? (place.pageIndex ?? 0) + 1}: “${place.quote ?? ''}”`,
            ]
          : place.in === 'person'
            ? []
            : [`        “${place.quote}”`],
      ),
    ]),
  ])
}

export function bundleLines({ out, pageCount }: BundleWritten): string[] {
  return [`${out}: ${counted(pageCount, 'page')}`]
}

export function relationLines(result: RelationWithReason | readonly RelationWithReason[]): string[] {
  return [result].flat().map(({ relation, reason }) => `${relation}: ${reason}`)
}

export function checkLines({ ok, problems, records, pages, bytes }: CheckReport): string[] {
  const held = `${counted(records, 'record')}, ${counted(pages, 'page')}, ${bytes} bytes`
  return [ok ? `All is well: ${held}` : `Something is amiss: ${held}`, ...problems]
}

function named(id: string, name: string, more: string | null): string {
  return [id, more ? `${name} (${more})` : name].join('  ')
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}
