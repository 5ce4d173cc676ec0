import { ActionIcon, TextInput } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import type { Record } from '#shared/contract/records.ts'
import { client, failureCode, pagesUrl, queryClient } from '../../api.ts'
import { PdfPage } from '../../pdf/PdfPage.tsx'
import { usePdfDocument } from '../../pdf/usePdfDocument.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { NotSaved } from '../../ui/NotSaved.tsx'
import { showUndo } from '../../ui/toasts.tsx'
import classes from './imports.module.css'

/** Each small picture is a document of its own; more at once would be slow. */
const MOST_SMALL_PICTURES = 16
/** Of a small picture, in CSS pixels. */
const SMALL = { width: 56, height: 56 }

/** Makes one record of pictures, a page each: in which order, and what it is called. */
export function JoinPicturesDialog({
  pictures,
  onClose,
}: {
  pictures: readonly Record[]
  onClose: () => void
}) {
  const [order, setOrder] = useState(pictures)
  const [title, setTitle] = useState('')
  const [state, setState] = useState<{ busy: boolean; error: unknown }>({ busy: false, error: null })

  async function join() {
    setState({ busy: true, error: null })
    const ids = order.map(({ id }) => id)
    try {
      const joined = await client.records.joinPictures({ ids, title: title.trim() })
      onClose()
      showUndo(`${ids.length} photos are one record now: “${joined.title}”.`, async () => {
        await client.records.trash({ id: joined.id })
        for (const id of ids) await client.records.restore({ id })
        await queryClient.invalidateQueries()
      })
    } catch (error) {
      setState({ busy: false, error })
    }
    await queryClient.invalidateQueries()
  }

  function move(index: number, by: 1 | -1) {
    const next = [...order]
    const [moved] = next.splice(index, 1)
    if (moved) next.splice(index + by, 0, moved)
    setOrder(next)
  }

  return (
    <FormDialog
      opened
      title="Join photos into one record"
      saveLabel={`Join ${order.length} photos`}
      dirty={title !== ''}
      busy={state.busy}
      failure={state.error !== null && <NotSaved code={failureCode(state.error)} error={state.error} />}
      onClose={onClose}
      onSubmit={() => void join()}
    >
      <TextInput
        label="Title of the record"
        placeholder="Letter from the hospital"
        required
        pattern=".*\S.*"
        maxLength={300}
        data-autofocus
        value={title}
        onChange={({ currentTarget }) => setTitle(currentTarget.value)}
      />
      <p className="meta">
        Each photo becomes a page, in this order. The single photos go to the trash; nothing of them is lost.
      </p>
      <ol className={classes.pictures} aria-label="Order of the pages">
        {order.map((picture, index) => (
          <li key={picture.id} className={classes.picture}>
            <span className={classes.pictureNumber}>{index + 1}</span>
            {order.length <= MOST_SMALL_PICTURES && picture.hasPages && <SmallPicture record={picture} />}
            <span className={classes.pictureName}>{picture.fileName}</span>
            <ActionIcon
              aria-label={`Move ${picture.fileName} up`}
              disabled={index === 0}
              onClick={() => move(index, -1)}
            >
              <IconArrowUp aria-hidden="true" />
            </ActionIcon>
            <ActionIcon
              aria-label={`Move ${picture.fileName} down`}
              disabled={index === order.length - 1}
              onClick={() => move(index, 1)}
            >
              <IconArrowDown aria-hidden="true" />
            </ActionIcon>
            <ActionIcon
              aria-label={`Leave out ${picture.fileName}`}
              disabled={order.length <= 2}
              onClick={() => setOrder(order.filter((one) => one !== picture))}
            >
              <IconX aria-hidden="true" />
            </ActionIcon>
          </li>
        ))}
      </ol>
    </FormDialog>
  )
}

function SmallPicture({ record }: { record: Record }) {
  const pdf = usePdfDocument(pagesUrl(record.id))
  const [size, setSize] = useState({ width: 1, height: 1 })
  const scale = Math.min(SMALL.width / size.width, SMALL.height / size.height)
  return (
    <span className={classes.smallPicture}>
      {pdf.state === 'ready' && (
        <PdfPage
          document={pdf.document}
          pageIndex={0}
          scale={scale}
          expectedSize={SMALL}
          onSize={(_, known) => setSize(known)}
          live={false}
        />
      )}
    </span>
  )
}
