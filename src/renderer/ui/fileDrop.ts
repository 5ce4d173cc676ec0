import { useEffect, useEffectEvent, useState } from 'react'
import { filesInTransfer } from './filesInTransfer.ts'

/**
 * Takes files dropped anywhere in the window, or pasted, while `enabled`.
 * Answers whether files are being held over the window now.
 */
export function useFileDrop({
  onFiles,
  enabled = true,
}: {
  onFiles: (files: File[]) => void
  enabled?: boolean
}) {
  const [isOver, setIsOver] = useState(false)

  const receive = useEffectEvent(async (transfer: DataTransfer) => {
    const files = await filesInTransfer(transfer)
    if (files.length > 0) onFiles(files)
  })

  useEffect(() => {
    if (!enabled) return
    const stop = new AbortController()
    const { signal } = stop
    // Without preventDefault the browser would leave the app and open the file.
    window.addEventListener(
      'dragover',
      (event) => {
        if (!carriesFiles(event.dataTransfer)) return
        event.preventDefault()
        setIsOver(true)
      },
      { signal },
    )
    window.addEventListener(
      'dragleave',
      (event) => {
        if (event.relatedTarget === null) setIsOver(false)
      },
      { signal },
    )
    window.addEventListener(
      'drop',
      (event) => {
        setIsOver(false)
        if (!event.dataTransfer || !carriesFiles(event.dataTransfer)) return
        event.preventDefault()
        void receive(event.dataTransfer)
      },
      { signal },
    )
    window.addEventListener(
      'paste',
      (event) => {
        if (!event.clipboardData || !carriesFiles(event.clipboardData)) return
        event.preventDefault()
        void receive(event.clipboardData)
      },
      { signal },
    )
    return () => {
      stop.abort()
      setIsOver(false)
    }
  }, [enabled])

  return { isOver }
}

function carriesFiles(transfer: DataTransfer | null): boolean {
  return transfer?.types.includes('Files') ?? false
}
