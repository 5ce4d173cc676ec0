import { Button, Modal, Select, Textarea } from '@mantine/core'
import { IconMapPinOff, IconQuote } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Record } from '#shared/contract/records.ts'
import { api, client, failureCode, queryClient } from '../../api.ts'
import type { PdfSelection } from '../../pdf/selection.ts'
import { TopicPicker } from '../../pickers/TopicPicker.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { Note } from '../../ui/Note.tsx'
import { NotSaved } from '../../ui/NotSaved.tsx'
import { showUndo } from '../../ui/toasts.tsx'
import type { ConcernWithOpinions, NamedOpinion } from './useRecordOpinions.ts'

interface UseWordsDialogProps {
  record: Record
  selection: PdfSelection
  concerns: readonly ConcernWithOpinions[]
  /** The concern the person looked at last. */
  currentConcernId: string | null
  onClose: () => void
  onAdded: (evidenceId: string | null) => void
}

/** Makes what one opinion says on one topic out of words selected on a page. */
export function UseWordsDialog(props: UseWordsDialogProps) {
  const { record, concerns, onClose } = props
  if (concerns.some(({ opinions }) => opinions.length > 0)) return <UseWordsForm {...props} />
  return (
    <Modal opened onClose={onClose} title="Use these words">
      <p>Words belong to an opinion, and there is none yet. Add the opinion first, then come back here.</p>
      <Button
        mt="lg"
        renderRoot={(button: object) =>
          concerns[0] ? (
            <Link
              to="/people/$personId/concerns/$concernId/opinions"
              params={{ personId: record.personId, concernId: concerns[0].concern.id }}
              {...button}
            />
          ) : (
            <Link to="/people/$personId/concerns" params={{ personId: record.personId }} {...button} />
          )
        }
      >
        {concerns[0] ? 'Add an opinion' : 'Write your question'}
      </Button>
    </Modal>
  )
}

function UseWordsForm({
  record,
  selection,
  concerns,
  currentConcernId,
  onClose,
  onAdded,
}: UseWordsDialogProps) {
  const [opinionId, setOpinionId] = useState(() => likelyOpinion(record, concerns, currentConcernId))
  const [topicId, setTopicId] = useState<string | null>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const [told, setTold] = useState(false)
  const { pageIndex, rects } = selection
  const place = useQuery(
    api.records.locate.queryOptions({
      input: { recordId: record.id, pageIndex, text: selection.text.slice(0, 10_000), rects },
    }),
  )
  const save = useMutation({
    mutationFn: (ready: { named: NamedOpinion; topicId: string }) =>
      addStatement(record, ready.named, {
        topicId: ready.topicId,
        text,
        evidence: place.data ? [place.data] : [],
      }),
    onSuccess: (statement, { named }) => {
      showUndo(`Added to the ${named.name.toLowerCase()}.`, async () => {
        await client.opinions.trashStatement({ id: statement.id })
        await queryClient.invalidateQueries()
      })
      onAdded(statement.evidence[0]?.id ?? null)
    },
  })

  const text = (typed ?? place.data?.quote.replace(/\s+/g, ' ') ?? selection.text).trim()
  const chosen = concerns
    .flatMap(({ concern, opinions }) => opinions.map((named) => ({ concern, named })))
    .find(({ named }) => named.opinion.id === opinionId)
  const already = chosen?.named.opinion.statements.filter((statement) => statement.topicId === topicId) ?? []

  return (
    <FormDialog
      opened
      title="Use these words"
      onClose={onClose}
      dirty={typed !== null || topicId !== null}
      busy={save.isPending}
      saveLabel={place.data === null ? 'Add without a place' : 'Add'}
      failure={save.error && <NotSaved code={failureCode(save.error)} error={save.error} />}
      onSubmit={() => {
        setTold(true)
        if (chosen && topicId && text !== '' && !place.isPending)
          save.mutate({ named: chosen.named, topicId })
      }}
    >
      {place.isPending && <Loading lines={2} label="Looking for the words on the page" />}
      {place.data && (
        <Note icon={<IconQuote aria-hidden="true" />} tone="dashed" title={`“${place.data.quote}”`}>
          {record.title}, page {place.data.pageLabel ?? pageIndex + 1}
        </Note>
      )}
      {place.data === null && (
        <Note
          icon={<IconMapPinOff aria-hidden="true" />}
          tone="warn"
          title="These words could not be found in the text of the page"
        >
          You can still add what it says, without a place. Or close this and select a little more, or a little
          less.
        </Note>
      )}
      <Select
        label="Whose words are they?"
        placeholder="Choose an opinion"
        allowDeselect={false}
        data-autofocus
        value={opinionId}
        error={told && !chosen && 'Choose an opinion.'}
        data={concerns
          .filter(({ opinions }) => opinions.length > 0)
          .map(({ concern, opinions }) => ({
            group: concern.title,
            items: opinions.map(({ opinion, name, providerName }) => ({
              value: opinion.id,
              label: `${name} · ${providerName}`,
            })),
          }))}
        onChange={setOpinionId}
      />
      {chosen && (
        <TopicPicker
          key={chosen.concern.id}
          concernId={chosen.concern.id}
          label="What are they about?"
          value={topicId}
          onChange={setTopicId}
          error={told && !topicId ? 'Choose a topic.' : null}
        />
      )}
      <Textarea
        label="In plain words"
        description={
          already.length > 0
            ? `This opinion already says here: “${already.map((statement) => statement.text).join('”, “')}”`
            : 'Shown when opinions are compared. Shorten it if you like; the exact words stay with the page.'
        }
        value={typed ?? text}
        error={told && text === '' && 'Write what it says.'}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
    </FormDialog>
  )
}

async function addStatement(
  record: Record,
  { opinion }: NamedOpinion,
  statement: Pick<Parameters<typeof client.opinions.addStatement>[0], 'topicId' | 'text' | 'evidence'>,
) {
  const added = await client.opinions.addStatement({ opinionId: opinion.id, ...statement })
  // An opinion rests on what it is quoted from.
  if (!record.concernIds.includes(opinion.concernId)) {
    await client.concerns.attachRecord({ concernId: opinion.concernId, recordId: record.id })
  }
  if (!opinion.recordIds.includes(record.id)) {
    await client.opinions.update({ id: opinion.id, recordIds: [...opinion.recordIds, record.id] })
  }
  return added
}

/** The opinion that rests on the record already; else none, as a guess here would put words in a mouth. */
function likelyOpinion(
  record: Record,
  concerns: readonly ConcernWithOpinions[],
  currentConcernId: string | null,
): string | null {
  const resting = concerns
    .toSorted((a, b) => Number(b.concern.id === currentConcernId) - Number(a.concern.id === currentConcernId))
    .flatMap(({ opinions }) => opinions)
    .filter(({ opinion }) => opinion.recordIds.includes(record.id))
  return resting[0]?.opinion.id ?? null
}
