import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Bundle } from '#shared/contract/bundles.ts'
import type { Provider } from '#shared/contract/providers.ts'
import { api } from '../../api.ts'
import { DateText } from '../../ui/DateText.tsx'
import { Tag } from '../../ui/Tag.tsx'
import classes from './providers.module.css'

/** One provider in the list: who, how to reach them, what was handed to them. */
export function ProviderCard({ provider, onEdit }: { provider: Provider; onEdit: () => void }) {
  const { name, specialty, organization, phone, fax, email, portal, address, note, isPrimary } = provider
  const { data: bundles = [] } = useQuery(
    api.bundles.list.queryOptions({ input: { providerId: provider.id } }),
  )
  const facts = [
    ['Phone', phone],
    ['Fax', fax],
    ['E-mail', email],
    ['Portal', portal],
    ['Address', address],
    ['Note', note],
  ].filter(([, text]) => text !== '')

  return (
    <li className={`card ${classes.card}`}>
      <div className={classes.top}>
        <div className={classes.who}>
          <h2 className={classes.name}>{name}</h2>
          <p className={`meta ${classes.kind}`}>
            {isPrimary && <Tag tone="teal">Primary</Tag>}
            {[specialty, organization === name ? '' : organization].filter(Boolean).join(' · ')}
          </p>
        </div>
        <Button size="sm" variant="subtle" onClick={onEdit} aria-label={`Edit ${name}`}>
          Edit
        </Button>
      </div>
      {facts.length > 0 && (
        <dl className={classes.facts}>
          {facts.map(([label, text]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {bundles.length > 0 && <HandedOver bundles={bundles} />}
    </li>
  )
}

function HandedOver({ bundles }: { bundles: readonly Bundle[] }) {
  return (
    <div className={classes.handed}>
      <h3>Handed over</h3>
      <ul>
        {bundles.map(({ id, createdAt, read, items, pageCount }) => (
          <li key={id}>
            <DateText date={createdAt} />: {read === 'full' ? 'full picture' : 'independent read'},{' '}
            {counted(items.filter(({ recordId }) => recordId !== null).length, 'record')},{' '}
            {counted(pageCount, 'page')}
          </li>
        ))}
      </ul>
    </div>
  )
}

function counted(count: number, thing: string): string {
  return count === 1 ? `1 ${thing}` : `${count} ${thing}s`
}
