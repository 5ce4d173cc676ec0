import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Record } from '#shared/contract/records.ts'
import { api, failureCode } from '../../api.ts'
import { CheckRow } from '../../ui/CheckRow.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { NotSaved } from '../../ui/NotSaved.tsx'
import type { ConcernWithOpinions } from './useRecordOpinions.ts'
import classes from './viewer.module.css'

interface RecordBelongsToProps {
  record: Record
  concerns: readonly ConcernWithOpinions[]
}

/** The questions a record belongs to, and the opinions that rest on it. */
export function RecordBelongsTo({ record, concerns }: RecordBelongsToProps) {
  const attach = useMutation(api.concerns.attachRecord.mutationOptions())
  const detach = useMutation(api.concerns.detachRecord.mutationOptions())
  const rest = useMutation(api.opinions.update.mutationOptions())
  const failure = attach.error ?? detach.error ?? rest.error
  const recordId = record.id

  return (
    <section aria-labelledby="belongs-to">
      <h2 id="belongs-to">Belongs to</h2>
      {concerns.length === 0 && (
        <p className="sub">
          You have not asked a question yet.{' '}
          <Link className="link" to="/people/$personId/concerns" params={{ personId: record.personId }}>
            Write your question
          </Link>
        </p>
      )}
      {concerns.map(({ concern, opinions }) => (
        <div key={concern.id}>
          <CheckRow
            label={concern.title}
            checked={record.concernIds.includes(concern.id)}
            onChange={(checked) => (checked ? attach : detach).mutate({ concernId: concern.id, recordId })}
          />
          {record.concernIds.includes(concern.id) && opinions.length > 0 && (
            <div className={classes.opinionsOf}>
              <p className="meta">Opinions that rest on it</p>
              {opinions.map(({ opinion, name, providerName }) => (
                <CheckRow
                  key={opinion.id}
                  label={name}
                  hint={providerName}
                  aside={opinion.date && <DateText date={opinion.date} />}
                  checked={opinion.recordIds.includes(recordId)}
                  onChange={(checked) =>
                    rest.mutate({
                      id: opinion.id,
                      recordIds: checked
                        ? [...opinion.recordIds, recordId]
                        : opinion.recordIds.filter((id) => id !== recordId),
                    })
                  }
                />
              ))}
            </div>
          )}
        </div>
      ))}
      {failure && <NotSaved code={failureCode(failure)} error={failure} />}
    </section>
  )
}
