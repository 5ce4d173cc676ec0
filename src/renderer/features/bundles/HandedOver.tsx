import { useQuery } from '@tanstack/react-query'
import type { Bundle } from '#shared/contract/bundles.ts'
import { READ_LABELS } from '#shared/domain/bundleChoice.ts'
import { api } from '../../api.ts'
import { counted, sizeWords } from './bundleWords.ts'
import classes from './share.module.css'

interface HandedOverProps {
  concernId: string
  /** True while a bundle is on its way to the disk: it is noted once it is all there. */
  watching: boolean
}

/** What was handed over on this concern: to whom, when, and every file with its hash. */
export function HandedOver({ concernId, watching }: HandedOverProps) {
  const { data: bundles = [] } = useQuery(
    api.bundles.list.queryOptions({ input: { concernId }, refetchInterval: watching ? 1500 : false }),
  )
  if (bundles.length === 0) return null
  return (
    <section aria-labelledby="handed-over" className={classes.handed}>
      <h2 id="handed-over">Handed over</h2>
      <ul className="card">
        {bundles.map((bundle) => (
          <li key={bundle.id} className={classes.handedItem}>
            <HandedBundle bundle={bundle} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function HandedBundle({ bundle }: { bundle: Bundle }) {
  const { providerName, createdAt, read, pageCount, size, items } = bundle
  const isZip = items.some(({ recordId, path }) => recordId === null && path === 'index.html')
  return (
    <details>
      <summary className={classes.summary}>
        <span className={classes.whom}>{providerName}</span>
        <span className="meta">
          <time dateTime={createdAt}>{moment(createdAt)}</time> · {READ_LABELS[read]} ·{' '}
          {isZip ? 'everything as a zip' : 'the PDF alone'} · {counted(pageCount, 'page')}, {sizeWords(size)}
        </span>
      </summary>
      <p className={classes.hash}>SHA-256 of the whole: {bundle.sha256}</p>
      <ol className={classes.items}>
        {items.map(({ path, title, recordId, size: bytes, sha256 }) => (
          <li key={path}>
            {recordId === null || isZip ? path : `${title} (${path})`}
            <span className={classes.hash}>
              {sizeWords(bytes)} · SHA-256 {sha256}
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}

/** "23 Nov 2026, 16:33" */
function moment(instant: string): string {
  return new Date(instant).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  })
}
