import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Opinion } from '#shared/contract/opinions.ts'
import { GIVEN_LABELS, givenLine, OPINION_KIND_LABELS } from '#shared/domain/opinionKind.ts'
import { api } from '../../api.ts'
import { chooseFiles } from '../../pickers/fileReceiver.ts'
import { NewerVersions } from '../../pickers/NewerVersions.tsx'
import { IndependenceLine } from '../../ui/IndependenceLine.tsx'
import { readingNote } from './opinionFacts.ts'
import classes from './opinions.module.css'

interface OpinionFactListProps {
  personId: string
  opinions: readonly Opinion[]
  index: number
}

/** How an opinion came to be. */
export function OpinionFactList({ personId, opinions, index }: OpinionFactListProps) {
  const { data: records = [] } = useQuery(api.records.list.queryOptions({ input: { personId } }))
  const opinion = opinions[index]!
  const { icon, words } = readingNote(opinions, index)
  const mine = records.filter(({ id }) => opinion.recordIds.includes(id))

  return (
    <dl className={`card ${classes.facts}`}>
      <div>
        <dt>How they came to it</dt>
        <dd>{OPINION_KIND_LABELS[opinion.kind]}</dd>
      </div>
      <div>
        <dt>What they were given</dt>
        <dd>
          {opinion.givenNote || givenLine(opinion.given)}
          {opinion.givenNote && opinion.given.length > 0 && (
            <p className="meta">{opinion.given.map((item) => GIVEN_LABELS[item]).join(' · ')}</p>
          )}
        </dd>
      </div>
      <div>
        <dt>What they had read</dt>
        <dd>
          <IndependenceLine kind={icon} words={words} />
        </dd>
      </div>
      <div>
        <dt>Records it rests on</dt>
        <dd>
          {mine.length === 0 && 'None chosen yet'}
          <ul>
            {mine.map(({ id, title, replacedBy }) => (
              <li key={id}>
                <Link
                  className="link"
                  to="/people/$personId/records/$recordId"
                  params={{ personId, recordId: id }}
                >
                  {title}
                </Link>
                <NewerVersions places={[{ recordId: id, recordTitle: title, newerVersion: replacedBy }]} />
              </li>
            ))}
          </ul>
          <Button
            size="sm"
            variant="subtle"
            className={classes.addFile}
            leftSection={<IconPlus className="i18" aria-hidden="true" />}
            onClick={chooseFiles}
          >
            Add a report
          </Button>
        </dd>
      </div>
      {opinion.note && (
        <div>
          <dt>Note</dt>
          <dd className={classes.prose}>{opinion.note}</dd>
        </div>
      )}
    </dl>
  )
}
