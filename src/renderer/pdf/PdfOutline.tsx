import { useEffect, useState } from 'react'
import { pageOfDestination } from './destination.ts'
import type { PdfDocument } from './openPdf.ts'
import classes from './PdfThumbnails.module.css'

/** A chapter of the document's own table of contents. */
export interface Chapter {
  title: string
  destination: string | unknown[] | null
  chapters: Chapter[]
}

/** Documents made by machines name thousands of places; no one reads further than this. */
const MOST_CHAPTERS = 2000

/** The document's own table of contents; null while it is looked for and where there is none. */
export function useOutline(document: PdfDocument | null): Chapter[] | null {
  const [answer, setAnswer] = useState<{ of: PdfDocument; chapters: Chapter[] } | null>(null)

  useEffect(() => {
    if (!document) return
    document.getOutline().then(
      (outline: Entry[] | null) => {
        let left = MOST_CHAPTERS
        const take = (entries: Entry[], depth: number): Chapter[] =>
          entries
            .filter(() => left-- > 0)
            .map(({ title, dest, items }) => ({
              title: title.trim() || 'Untitled',
              destination: dest,
              chapters: depth < 6 ? take(items, depth + 1) : [],
            }))
        setAnswer({ of: document, chapters: take(outline ?? [], 1) })
      },
      () => undefined,
    )
  }, [document])

  return answer?.of === document && answer.chapters.length > 0 ? answer.chapters : null
}

interface Entry {
  title: string
  dest: string | unknown[] | null
  items: Entry[]
}

interface PdfOutlineProps {
  document: PdfDocument
  chapters: readonly Chapter[]
  onGoTo: (pageIndex: number) => void
}

/** The document's own table of contents; addresses of the outside are not followed. */
export function PdfOutline({ document, chapters, onGoTo }: PdfOutlineProps) {
  return (
    <nav aria-label="Contents" className={classes.outline}>
      <Chapters document={document} chapters={chapters} onGoTo={onGoTo} />
    </nav>
  )
}

function Chapters({ document, chapters, onGoTo }: PdfOutlineProps) {
  async function follow({ destination }: Chapter): Promise<void> {
    const pageIndex = await pageOfDestination(document, destination)
    if (pageIndex !== null) onGoTo(pageIndex)
  }
  return (
    <ul>
      {chapters.map((chapter, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: chapters may share a title and keep their order.
        <li key={index}>
          <button type="button" className={classes.chapter} onClick={() => void follow(chapter)}>
            {chapter.title}
          </button>
          {chapter.chapters.length > 0 && (
            <Chapters document={document} chapters={chapter.chapters} onGoTo={onGoTo} />
          )}
        </li>
      ))}
    </ul>
  )
}
