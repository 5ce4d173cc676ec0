import { Button, CloseButton } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type Evidence, EvidencePlace } from '#shared/contract/opinions.ts'
import { api, client, queryClient } from '../../api.ts'
import { NewerVersions } from '../../pickers/NewerVersions.tsx'
import { EvidenceChip } from '../../ui/EvidenceChip.tsx'
import { showToast, showUndo } from '../../ui/toasts.tsx'
import classes from './opinions.module.css'

/** One place that words come from: the quote, and its page to open, check or take away. */
export function EvidenceLine({ personId, evidence }: { personId: string; evidence: Evidence }) {
  const navigate = useNavigate()
  const check = useMutation(
    api.opinions.checkEvidence.mutationOptions({
      onError: () => showToast('This was not saved. Try again.'),
    }),
  )
  const { id, recordId, recordTitle, pageIndex, pageLabel, quote, found, checked } = evidence
  const page = pageLabel ?? String(pageIndex + 1)

  return (
    <li>
      <q className={classes.quote}>{quote.replace(/\s+/g, ' ')}</q>
      <span className={classes.place}>
        <EvidenceChip
          record={recordTitle}
          page={page}
          state={!found ? 'lost' : checked ? 'rest' : 'not-checked'}
          onClick={() =>
            void navigate({
              to: '/people/$personId/records/$recordId',
              params: { personId, recordId },
              search: { page: pageIndex + 1, evidence: id },
            })
          }
        />
        {found && !checked && (
          <Button
            size="xs"
            variant="default"
            loading={check.isPending}
            onClick={() => check.mutate({ id, checked: true })}
          >
            I have checked it
          </Button>
        )}
        <CloseButton
          size="md"
          aria-label={`Take away this place: ${recordTitle}, page ${page}`}
          onClick={() => void takeAway(evidence)}
        />
      </span>
      <NewerVersions places={[evidence]} />
    </li>
  )
}

async function takeAway(evidence: Evidence): Promise<void> {
  const { id, statementId, recordTitle, checked } = evidence
  let others: string[]
  try {
    others = (await client.opinions.removeEvidence({ id })).evidence.map((other) => other.id)
  } catch {
    showToast('This place was not taken away. Try again.')
    return
  }
  await queryClient.invalidateQueries()
  showUndo(`The place in “${recordTitle}” was taken away.`, async () => {
    const place = EvidencePlace.parse(evidence)
    const statement = await client.opinions.addEvidence({ statementId, place })
    const added = statement.evidence.find((one) => !others.includes(one.id))
    if (added && !checked) await client.opinions.checkEvidence({ id: added.id, checked })
    await queryClient.invalidateQueries()
  })
}
