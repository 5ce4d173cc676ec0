import { Button, CopyButton } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { CheckReport } from '#shared/contract/vault.ts'
import { api, client } from '../../api.ts'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { PathText } from './PathText.tsx'
import classes from './settings.module.css'
import { sizeWords } from './sizeWords.ts'
import { VaultProblem } from './VaultProblem.tsx'

/** Where the vault lies, how it is protected, and whether everything in it is whole. */
export function VaultCard() {
  const { personId } = useParams({ from: '/people/$personId/settings' })
  const { data: status } = useQuery(api.vault.status.queryOptions())
  if (!status) return null
  return (
    <>
      <div className={classes.row}>
        <div className={classes.label}>
          Where {status.sample ? 'the sample case is' : 'they are'} kept
          <PathText path={status.path} />
          {status.protection !== null && (
            <span className="meta">
              To copy them to another disk, take the file beside it, too: it ends in .keys.json. Close
              Consilium first.
            </span>
          )}
        </div>
        <CopyButton value={status.path}>
          {({ copied, copy }) => (
            <Button size="sm" variant="default" onClick={copy}>
              {copied ? 'Copied' : 'Copy the place'}
            </Button>
          )}
        </CopyButton>
      </div>
      <div className={classes.row}>
        <div className={classes.label}>
          Protection
          <span className="meta">
            {status.protection === 'passphrase'
              ? 'A passphrase. Nobody can reset it.'
              : 'No passphrase. Whoever can use this computer can read them.'}
          </span>
        </div>
      </div>
      <div className={classes.row}>
        <div className={classes.label}>
          People
          <span className="meta">Whose records are kept here</span>
        </div>
        <Link className="link" to="/people/$personId/people" params={{ personId }}>
          Manage people
        </Link>
      </div>
      <CheckRow />
    </>
  )
}

type Check =
  | { state: 'none' | 'running' }
  | { state: 'done'; report: CheckReport }
  | { state: 'failed'; error: unknown }

function CheckRow() {
  const [check, setCheck] = useState<Check>({ state: 'none' })

  async function run() {
    setCheck({ state: 'running' })
    try {
      setCheck({ state: 'done', report: await client.vault.check() })
    } catch (error) {
      setCheck({ state: 'failed', error })
    }
  }

  const running = check.state === 'running'
  return (
    <div className={classes.check}>
      <div className={classes.row}>
        <div className={classes.label}>
          Check
          <span className="meta">Reads every record and makes sure that each is just as it was added.</span>
        </div>
        <Button size="sm" variant="default" loading={running} onClick={() => void run()}>
          Check the vault
        </Button>
      </div>
      <div role="status">
        {running && <p className={classes.words}>Reading every record. You can go on working meanwhile.</p>}
        {check.state === 'done' && check.report.ok && <AllWell report={check.report} />}
      </div>
      {check.state === 'done' && !check.report.ok && <FoundAmiss report={check.report} />}
      {check.state === 'failed' && <VaultProblem error={check.error} />}
    </div>
  )
}

function AllWell({ report: { records, pages, bytes } }: { report: CheckReport }) {
  return (
    <p className={classes.well}>
      <IconCheck aria-hidden="true" />
      <span>
        <b>Everything is in order.</b> {records} {records === 1 ? 'record' : 'records'} with {pages}{' '}
        {pages === 1 ? 'page' : 'pages'}, {sizeWords(bytes)}, all as they were added.
      </span>
    </p>
  )
}

function FoundAmiss({ report: { problems, records, pages } }: { report: CheckReport }) {
  return (
    <ErrorNotice
      happened={
        problems.length === 1
          ? 'One thing is not as it was left:'
          : `${problems.length} things are not as they were left:`
      }
      kept={
        <>
          {problems.slice(0, 5).map((problem) => (
            <span key={problem} className={classes.problem}>
              {problem}
            </span>
          ))}
          {problems.length > 5 && <span className={classes.problem}>and {problems.length - 5} more</span>}
          {`${records} records with ${pages} pages were looked at. Nothing was changed.`}
        </>
      }
      todo="Make a copy of the vault file before you go on. If you have an older copy, keep it."
      details={problems.join('\n')}
    />
  )
}
