import { Select } from '@mantine/core'
import { IconQuote } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Record } from '#shared/contract/records.ts'
import { FACT_KINDS, type FactKind } from '#shared/domain/reading/fact.ts'
import { api, client, failureCode } from '../../api.ts'
import type { PdfSelection } from '../../pdf/selection.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Note } from '../../ui/Note.tsx'
import { NotSaved } from '../../ui/NotSaved.tsx'
import { ValueField } from './ChangeFact.tsx'
import { correctedValue, FACT_LABELS } from './factWords.ts'

interface AddFactProps {
  record: Record
  /** Words marked on the page: it rests on these. */
  selection: PdfSelection | null
  onClose: () => void
  onAdded: (id: string) => void
}

/** Adds something the reading missed, with the words it rests on if they were marked. */
export function AddFact({ record, selection, onClose, onAdded }: AddFactProps) {
  const [kind, setKind] = useState<FactKind | null>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const place = useQuery({
    ...api.records.locate.queryOptions({
      input: {
        recordId: record.id,
        pageIndex: selection?.pageIndex ?? 0,
        text: selection?.text.slice(0, 10_000) ?? '-',
        rects: selection?.rects ?? [],
      },
    }),
    enabled: selection !== null,
  })
  const found = selection ? (place.data ?? null) : null
  const value = (typed ?? found?.quote.replace(/\s+/g, ' ') ?? '').trim()
  const add = useMutation({
    async mutationFn(ready: FactKind) {
      const words = correctedValue(ready, value)
      const fact = await client.facts.add({
        recordId: record.id,
        kind: ready,
        value: words.value,
        place: found,
      })
      if (words.normalized === null) return fact
      return client.facts.correct({ id: fact.id, ...words })
    },
    onSuccess: ({ id }) => onAdded(id),
  })

  return (
    <FormDialog
      opened
      title="Add something we missed"
      onClose={onClose}
      dirty={typed !== null || kind !== null}
      busy={add.isPending}
      saveLabel="Add"
      failure={add.error && <NotSaved code={failureCode(add.error)} error={add.error} />}
      onSubmit={() => {
        if (kind && value !== '' && !(selection && place.isPending)) add.mutate(kind)
      }}
    >
      {found ? (
        <Note icon={<IconQuote aria-hidden="true" />} tone="dashed" title={`“${found.quote}”`}>
          Page {found.pageLabel ?? found.pageIndex + 1}
        </Note>
      ) : (
        // On pages that are pictures there are no words to mark.
        record.reading.scannedPages !== record.reading.pageCount && (
          <p className="sub">
            To tie it to its place, close this, mark the words on the page, and come back.
          </p>
        )
      )}
      <Select
        label="What is it?"
        placeholder="Choose"
        required
        searchable
        allowDeselect={false}
        data-autofocus
        maxDropdownHeight={320}
        value={kind}
        data={FACT_KINDS.map((one) => ({ value: one, label: FACT_LABELS[one] }))}
        onChange={(chosen) => {
          const next = FACT_KINDS.find((one) => one === chosen)
          if (next) setKind(next)
        }}
      />
      {kind && <ValueField fact={{ kind }} value={typed ?? value} onChange={setTyped} />}
    </FormDialog>
  )
}
