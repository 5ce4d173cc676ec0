import { Button, Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ComparedOpinion, PairMark, TopicRow } from '#shared/contract/comparison.ts'
import { api, queryClient } from '../../api.ts'
import { AgreementInline } from '../../ui/AgreementMarker.tsx'
import { ChoiceCards } from '../../ui/ChoiceCards.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { NumberDot } from '../../ui/NumberDot.tsx'
import { useFocusBack } from '../../ui/useFocusBack.ts'
import { holdsWords, splitAtWords } from './changedWords.ts'
import classes from './MarkDialog.module.css'
import { type MarkRelation, removeMark, saveMark } from './marking.ts'
import { markablePairs, type OpinionPair, pairKey, pairName, pairToDecide } from './opinionPairs.ts'

interface MarkDialogProps {
  concernId: string
  row: TopicRow
  opinions: readonly ComparedOpinion[]
  /** The pair to begin with; the first that nobody has decided when absent. */
  startWith?: string
  onClose: () => void
  /** Puts the focus back to where the dialog was asked for. */
  onFocusBack: () => void
}

interface Draft {
  relation: MarkRelation | undefined
  reason: string
  words: string
}

/** The person's own word on how two opinions relate on one topic. It stands above what the app reads from the words. */
export function MarkDialog({ concernId, row, opinions, startWith, onClose, onFocusBack }: MarkDialogProps) {
  useFocusBack(onFocusBack)
  const pairs = markablePairs(row, opinions)
  const [chosen, setChosen] = useState(startWith)
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({})
  const [state, setState] = useState<'asking' | 'saving' | 'failed'>('asking')
  const pair = pairs.find((one) => pairKey(one) === chosen) ?? pairToDecide(pairs)
  if (!pair) return null

  const key = pairKey(pair)
  const topic = { concernId, topicId: row.topicId }
  const mark = markOn(row, pair)
  const draft = drafts[key] ?? draftOf(pair, mark)
  const change = (changed: Partial<Draft>) => setDrafts({ ...drafts, [key]: { ...draft, ...changed } })
  const later = textOn(row, pair.later)
  const takesWords = draft.relation === 'refined' || draft.relation === 'different'
  const strayWords = takesWords && draft.words.trim() !== '' && !holdsWords(later, draft.words)

  async function run(save: () => Promise<void>) {
    setState('saving')
    try {
      await save()
      setState('asking')
      return true
    } catch {
      setState('failed')
      return false
    }
  }

  async function save() {
    const { relation, reason, words } = draft
    if (!relation || strayWords || !pair) return
    const own = { relation, reason: reason.trim(), words: takesWords ? words.trim() : '', ...idsOf(pair) }
    if (!(await run(() => saveMark(topic, own, mark)))) return
    const next = await nextToDecide(topic, pairs, opinions)
    if (next) setChosen(next)
    else onClose()
  }

  async function remove() {
    if (mark && (await run(() => removeMark(topic, mark)))) onClose()
  }

  return (
    <Modal opened onClose={onClose} title={`How do they relate? ${row.label}`}>
      <Stack gap="md">
        {pairs.length > 1 && (
          <NativeSelect
            label="Which two opinions"
            value={key}
            data={pairs.map((one) => ({ value: pairKey(one), label: pairName(one) + stateWords(one) }))}
            onChange={(event) => setChosen(event.currentTarget.value)}
          />
        )}
        <div className={classes.sides} tabIndex={-1} data-autofocus>
          <Side opinion={pair.earlier} text={textOn(row, pair.earlier)} />
          <Side
            opinion={pair.later}
            text={later}
            words={takesWords ? draft.words : ''}
            relation={draft.relation}
            onSelect={takesWords ? (words) => change({ words }) : undefined}
          />
        </div>
        <ChoiceCards<MarkRelation>
          label="How they relate"
          value={draft.relation}
          onChange={(relation) => change({ relation })}
          choices={[
            { value: 'same', title: 'Same', description: 'Both say the same, maybe in other words.' },
            {
              value: 'refined',
              title: 'More specific',
              description: 'The later one says the same and adds to it.',
            },
            { value: 'different', title: 'Different', description: 'They do not say the same.' },
            { value: 'unclear', title: 'Needs your check', description: 'You cannot tell yet.' },
          ]}
        />
        <TextInput
          label="Why, in a few words"
          description="If you like. For example: “Two names for one type.”"
          value={draft.reason}
          maxLength={500}
          onChange={(event) => change({ reason: event.currentTarget.value })}
        />
        {takesWords && (
          <TextInput
            label={`Which words of the ${pair.later.ordinal.toLowerCase()} changed`}
            description="If you like. Type them, or select them above."
            value={draft.words}
            maxLength={500}
            onChange={(event) => change({ words: event.currentTarget.value })}
            error={strayWords ? 'These words are not in that opinion.' : undefined}
          />
        )}
        {state === 'failed' && (
          <ErrorNotice
            happened="This was not saved."
            kept="What you chose is still here."
            todo="Try again."
          />
        )}
        <Group justify="space-between" mt="sm">
          <div>
            {mark && (
              <Button variant="subtle" onClick={() => void remove()}>
                Remove my mark
              </Button>
            )}
          </div>
          <Group>
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button
              onClick={() => void save()}
              disabled={!draft.relation || strayWords}
              loading={state === 'saving'}
            >
              Save
            </Button>
          </Group>
        </Group>
      </Stack>
    </Modal>
  )
}

interface SideProps {
  opinion: ComparedOpinion
  text: string
  words?: string
  relation?: MarkRelation
  /** Told the words the person selected here. */
  onSelect?: (words: string) => void
}

function Side({ opinion, text, words = '', relation, onSelect }: SideProps) {
  const readSelection = () => {
    const selected = String(window.getSelection() ?? '').trim()
    if (selected !== '' && holdsWords(text, selected)) onSelect?.(selected)
  }
  return (
    <div className={classes.side}>
      <NumberDot number={opinion.number} />
      <div>
        <p className="meta">{opinion.provider.name}</p>
        <p onMouseUp={onSelect && readSelection}>
          {splitAtWords(text, words).map((part) =>
            part.changed && relation ? (
              <AgreementInline key="changed" state={relation}>
                {part.text}
              </AgreementInline>
            ) : (
              <span key={part.text}>{part.text}</span>
            ),
          )}
        </p>
      </div>
    </div>
  )
}

function textOn(row: TopicRow, opinion: ComparedOpinion): string {
  const cell = row.cells.find(({ opinionId }) => opinionId === opinion.id)
  return cell?.statements.map(({ text }) => text).join('; ') ?? ''
}

function markOn(row: TopicRow, pair: OpinionPair): PairMark | undefined {
  return row.marks.find(
    (mark) => mark.earlierOpinionId === pair.earlier.id && mark.laterOpinionId === pair.later.id,
  )
}

function draftOf(pair: OpinionPair, mark: PairMark | undefined): Draft {
  const relation = (mark ?? pair).relation
  return {
    // Nothing is chosen beforehand where the words alone do not tell.
    relation: relation === 'not-stated' || (relation === 'unclear' && !mark) ? undefined : relation,
    reason: mark?.reason ?? '',
    words: mark?.words ?? '',
  }
}

function idsOf({ earlier, later }: OpinionPair) {
  return { earlierOpinionId: earlier.id, laterOpinionId: later.id }
}

function stateWords({ relation, marked }: OpinionPair): string {
  if (marked) return ' (you marked this)'
  return relation === 'unclear' ? ' (needs your check)' : ''
}

/** After one pair is decided, the next of the same topic that still waits; none when the row is decided. */
async function nextToDecide(
  { concernId, topicId }: { concernId: string; topicId: string },
  known: readonly OpinionPair[],
  opinions: readonly ComparedOpinion[],
): Promise<string | null> {
  const fresh = await queryClient.fetchQuery(api.comparison.get.queryOptions({ input: { concernId } }))
  const row = fresh.topics.find((one) => one.topicId === topicId)
  if (row?.relation !== 'unclear' || known.length < 2) return null
  const open = markablePairs(row, opinions).find((pair) => pair.relation === 'unclear' && !pair.marked)
  return open ? pairKey(open) : null
}
