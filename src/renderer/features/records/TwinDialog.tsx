import { Button, Group, Modal } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import type { Record } from '#shared/contract/records.ts'
import { api, pagesUrl } from '../../api.ts'
import { PdfPages } from '../../pdf/PdfPages.tsx'
import { usePdfDocument } from '../../pdf/usePdfDocument.ts'
import { dateWords } from '../../ui/dateWords.ts'
import { Loading } from '../../ui/Loading.tsx'
import { pageWords } from '../../ui/pageWords.ts'
import classes from './imports.module.css'

interface TwinDialogProps {
  personId: string
  recordId: string
  /** The record that was here before. */
  twinId: string
  onKeep: () => Promise<unknown>
  onTrash: () => Promise<unknown>
  onClose: () => void
}

/** Two records with the same words, side by side. */
export function TwinDialog({ personId, recordId, twinId, onKeep, onTrash, onClose }: TwinDialogProps) {
  const narrow = useMediaQuery('(max-width: 48rem)')
  const { data } = useQuery(api.records.list.queryOptions({ input: { personId } }))
  const twin = data?.find(({ id }) => id === twinId)
  const fresh = data?.find(({ id }) => id === recordId)
  const answer = (act: () => Promise<unknown>) => {
    onClose()
    void act()
  }
  return (
    <Modal opened onClose={onClose} title="The same words in two files" size="72rem" fullScreen={narrow}>
      <p className={classes.twinWords}>
        Often this is the same paper, downloaded or sent twice. Look at both; then keep both, or put the new
        one into the trash.
      </p>
      <div className={classes.twins}>
        {twin && <Twin record={twin} heading="The one you have" />}
        {fresh && <Twin record={fresh} heading="The new one" />}
      </div>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={() => answer(onTrash)}>
          Put the new one into the trash
        </Button>
        <Button onClick={() => answer(onKeep)}>Keep both</Button>
      </Group>
    </Modal>
  )
}

function Twin({ record, heading }: { record: Record; heading: string }) {
  const pdf = usePdfDocument(record.hasPages ? pagesUrl(record.id) : null)
  return (
    <section className={classes.twin} aria-label={`${heading}: ${record.title}`}>
      <h3>{heading}</h3>
      <p className={classes.twinName}>{record.title}</p>
      <p className="meta">
        {record.fileName} · {pageWords(record.reading.pageCount)} · added on {dateWords(record.createdAt)}
      </p>
      <div className={classes.twinPages}>
        {pdf.state === 'ready' ? (
          <PdfPages document={pdf.document} label={`Pages of ${record.title}: ${heading}`} live={false} />
        ) : pdf.state === 'loading' ? (
          <Loading lines={6} label="Opening the record" />
        ) : (
          <p>Its pages cannot be shown here.</p>
        )}
      </div>
    </section>
  )
}
