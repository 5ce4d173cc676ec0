import { Button, Modal } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Concern } from '#shared/contract/concerns.ts'
import { api, failureCode } from '../../api.ts'
import { newestFirst } from '../../pickers/newestFirst.ts'
import { RecordPicker } from '../../pickers/RecordPicker.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { LoadFailed } from '../../ui/LoadFailed.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { NotSaved } from '../../ui/NotSaved.tsx'
import classes from './concerns.module.css'

const SHOWN = 8

/** The newest records that belong to a question. */
export function ConcernRecords({ concern }: { concern: Concern }) {
  const [choosing, setChoosing] = useState(false)
  const { personId, id: concernId } = concern
  const { data, error, refetch } = useQuery(api.records.list.queryOptions({ input: { personId } }))
  const mine = data?.filter(({ concernIds }) => concernIds.includes(concernId)).sort(newestFirst)

  return (
    <section className={`card ${classes.card}`} aria-labelledby="concern-records">
      <div className={classes.cardTop}>
        <h2 id="concern-records">Records</h2>
        {mine && <span className="meta">{mine.length}</span>}
      </div>
      {error && <LoadFailed what="The records" error={error} onRetry={() => void refetch()} />}
      {!mine && !error && <Loading />}
      {mine?.length === 0 && (
        <p className="sub">
          No record belongs to this question yet. Add PDFs, or choose from those you have.
        </p>
      )}
      {mine && mine.length > 0 && (
        <ul className={classes.records}>
          {mine.slice(0, SHOWN).map(({ id, title, date, providerName }) => (
            <li key={id}>
              <IconFileText aria-hidden="true" />
              <div>
                <Link
                  className={classes.plainLink}
                  to="/people/$personId/records/$recordId"
                  params={{ personId, recordId: id }}
                >
                  {title}
                </Link>
                {providerName && <p className="meta">{providerName}</p>}
              </div>
              {date && <DateText date={date} className="meta" />}
            </li>
          ))}
        </ul>
      )}
      {mine && mine.length > SHOWN && (
        <Link className={classes.footLink} to="/people/$personId/records" params={{ personId }}>
          {mine.length - SHOWN === 1 ? '1 more record' : `${mine.length - SHOWN} more records`}
        </Link>
      )}
      <div className={classes.cardFoot}>
        <Button size="sm" variant="default" onClick={() => setChoosing(true)} disabled={data?.length === 0}>
          Choose records
        </Button>
        <Link className={classes.footLink} to="/people/$personId/records" params={{ personId }}>
          Add records
        </Link>
      </div>
      {choosing && mine && (
        <ChooseRecords
          concern={concern}
          chosen={mine.map(({ id }) => id)}
          onClose={() => setChoosing(false)}
        />
      )}
    </section>
  )
}

interface ChooseRecordsProps {
  concern: Concern
  /** The records that belong to it when the dialog opens. */
  chosen: readonly string[]
  onClose: () => void
}

/** Every tick is kept at once. */
function ChooseRecords({ concern, chosen, onClose }: ChooseRecordsProps) {
  const [ticked, setTicked] = useState(chosen)
  const attach = useMutation(api.concerns.attachRecord.mutationOptions())
  const detach = useMutation(api.concerns.detachRecord.mutationOptions())
  const error = attach.error ?? detach.error

  return (
    <Modal opened onClose={onClose} title="Records of this question">
      <div className={classes.dialog}>
        <RecordPicker
          personId={concern.personId}
          label="Which records belong to it?"
          value={ticked}
          onChange={(recordIds) => {
            setTicked(recordIds)
            for (const recordId of recordIds) {
              if (!ticked.includes(recordId)) attach.mutate({ concernId: concern.id, recordId })
            }
            for (const recordId of ticked) {
              if (!recordIds.includes(recordId)) detach.mutate({ concernId: concern.id, recordId })
            }
          }}
        />
        {error && <NotSaved code={failureCode(error)} error={error} />}
        <Button className={classes.done} onClick={onClose}>
          Done
        </Button>
      </div>
    </Modal>
  )
}
