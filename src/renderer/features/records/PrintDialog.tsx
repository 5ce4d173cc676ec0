import { Button, Group, Modal, Progress } from '@mantine/core'
import { useEffect, useEffectEvent, useState } from 'react'
import type { PdfDocument } from '../../pdf/openPdf.ts'
import { printPdf } from '../../pdf/printPdf.ts'
import { showToast } from '../../ui/toasts.tsx'

/** Gets the pages ready for the printer, with the way to stop it, and opens the print dialog. */
export function PrintDialog({ document, onClose }: { document: PdfDocument; onClose: () => void }) {
  const [done, setDone] = useState(0)
  const close = useEffectEvent(onClose)

  useEffect(() => {
    const stop = new AbortController()
    printPdf(document, { signal: stop.signal, onProgress: setDone })
      .catch(() => {
        if (!stop.signal.aborted)
          showToast('The pages could not be made ready to print. Nothing was printed.')
      })
      .finally(() => {
        if (!stop.signal.aborted) close()
      })
    return () => stop.abort()
  }, [document])

  return (
    <Modal opened onClose={onClose} title="Getting the pages ready to print" size="md">
      <p role="status">
        Page {done} of {document.numPages}
      </p>
      <Progress mt="sm" value={(100 * done) / document.numPages} aria-label="Pages ready" />
      <Group justify="flex-end" mt="xl">
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
      </Group>
    </Modal>
  )
}
