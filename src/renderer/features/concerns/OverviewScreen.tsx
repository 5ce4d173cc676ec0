import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconColumns, IconDots } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import type { Comparison } from '#shared/contract/comparison.ts'
import type { Question } from '#shared/contract/questions.ts'
import { api } from '../../api.ts'
import { MixUpNotes } from '../../pickers/MixUpNotes.tsx'
import { QuestionSheet } from '../../pickers/QuestionSheet.tsx'
import { WhichCount } from '../../pickers/WhichCount.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { Page } from '../../ui/Page.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { StatusBanner } from '../../ui/StatusBanner.tsx'
import { AddOpinion } from './AddOpinion.tsx'
import { ConcernCounts } from './ConcernCounts.tsx'
import { ConcernDialog } from './ConcernDialog.tsx'
import { ConcernGone, ConcernInTrash } from './ConcernGone.tsx'
import { ConcernRecords } from './ConcernRecords.tsx'
import classes from './concerns.module.css'
import { DecideCard } from './DecideCard.tsx'
import { moveConcernToTrash } from './moveConcernToTrash.ts'
import { OpenDifferences } from './OpenDifferences.tsx'
import { OpinionLadder } from './OpinionLadder.tsx'
import { ringOf } from './ringOf.ts'

/** One question at a glance: where it stands, who said what, what is still open. */
export function OverviewScreen() {
  const { personId, concernId } = useParams({ from: '/people/$personId/concerns/$concernId' })
  const { data, error, refetch } = useQuery(api.comparison.get.queryOptions({ input: { concernId } }))

  if (error) return <ConcernGone personId={personId} error={error} onRetry={() => void refetch()} />
  if (!data) {
    return (
      <Page>
        <Loading lines={6} />
      </Page>
    )
  }
  if (data.concern.trashedAt !== null) return <ConcernInTrash concern={data.concern} />
  return <Overview comparison={data} />
}

function Overview({ comparison }: { comparison: Comparison }) {
  const [printing, setPrinting] = useState<{ questions: Question[]; othersCount: number } | null>(null)
  const { concern, opinions } = comparison

  function printQuestions(questions: Question[], othersCount: number) {
    flushSync(() => setPrinting({ questions, othersCount }))
    window.addEventListener('afterprint', () => setPrinting(null), { once: true })
    window.print()
  }

  return (
    <>
      <div className={printing ? 'no-print' : undefined}>
        <Page>
          <OverviewHeader comparison={comparison} />
          <MixUpNotes personId={concern.personId} concernId={concern.id} withQuiet />
          {opinions.length > 0 && <Standing comparison={comparison} />}
          <OpinionLadder comparison={comparison} />
          <div className={classes.cards}>
            <div className={classes.open}>
              <OpenDifferences comparison={comparison} onPrint={printQuestions} />
              <DecideCard concern={concern} />
            </div>
            <ConcernRecords concern={concern} />
          </div>
        </Page>
      </div>
      {printing && (
        <div className="print-only">
          <QuestionSheet title={concern.title} {...printing} />
        </div>
      )}
    </>
  )
}

function OverviewHeader({ comparison: { concern } }: { comparison: Comparison }) {
  const navigate = useNavigate()
  const [editing, setEditing] = useState(false)
  const { personId } = concern
  const toQuestions = () => void navigate({ to: '/people/$personId/concerns', params: { personId } })

  async function trash() {
    if (!(await moveConcernToTrash(concern))) return
    setEditing(false)
    toQuestions()
  }

  return (
    <>
      <PageHeader
        title={concern.title}
        sub={<ConcernCounts concern={concern} />}
        actions={
          <>
            <AddOpinion personId={personId} concernId={concern.id} />
            <Menu position="bottom-end">
              <Menu.Target>
                <ActionIcon size="xl" aria-label="More for this question">
                  <IconDots aria-hidden="true" />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item onClick={() => setEditing(true)}>Edit the question</Menu.Item>
                <Menu.Item onClick={toQuestions}>All questions</Menu.Item>
                <Menu.Item onClick={() => void trash()}>Move to trash</Menu.Item>
              </Menu.Dropdown>
            </Menu>
          </>
        }
      />
      {concern.note && <p className={classes.note}>{concern.note}</p>}
      {editing && (
        <ConcernDialog
          personId={personId}
          concern={concern}
          onClose={() => setEditing(false)}
          onTrash={() => void trash()}
        />
      )}
    </>
  )
}

function Standing({ comparison }: { comparison: Comparison }) {
  const { concern, standing, opinions } = comparison
  const params = { personId: concern.personId, concernId: concern.id }
  return (
    <StatusBanner
      standing={ringOf(standing.standing)}
      heading={standing.headline}
      groups={standing.lines.map(({ relation, label, words }) => ({
        state: relation,
        name: label,
        words,
      }))}
      more={opinions.length > 1 && <WhichCount comparison={comparison} />}
      action={
        opinions.length > 1 && (
          <Button
            leftSection={<IconColumns className="i18" aria-hidden="true" />}
            renderRoot={(props) => (
              <Link to="/people/$personId/concerns/$concernId/compare" params={params} {...props} />
            )}
          >
            Compare
          </Button>
        )
      }
    >
      {standing.sentence}
    </StatusBanner>
  )
}
