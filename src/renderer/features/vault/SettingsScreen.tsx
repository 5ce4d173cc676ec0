import { Radio } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import { type ReactNode, useId } from 'react'
import { type ColorSchemeChoice, useColorScheme } from '../../ui/colorScheme.ts'
import { Page } from '../../ui/Page.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { TextSizeButtons } from '../../ui/TextSizeButtons.tsx'
import { textSizes, useTextSize } from '../../ui/textSize.ts'
import classes from './settings.module.css'
import { Trash } from './Trash.tsx'
import { VaultCard } from './VaultCard.tsx'
import { version } from './version.ts'
import { WatchedFolders } from './WatchedFolders.tsx'

const SIZE_WORDS = ['Small', 'Normal', 'Larger', 'Large', 'Very large']

const SCHEMES: { value: ColorSchemeChoice; label: string }[] = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'auto', label: 'Like the computer' },
]

/** How Consilium looks, where the records lie, what is in the trash. */
export function SettingsScreen() {
  const { personId } = useParams({ from: '/people/$personId' })
  return (
    <Page width="reading">
      <PageHeader title="Settings" />
      <Card title="Reading">
        <Reading />
      </Card>
      <Card title="Your records on this computer">
        <VaultCard />
      </Card>
      <Card
        title="Watched folder"
        sub="New files in this folder are copied in. Nothing in it is moved or deleted."
      >
        <WatchedFolders />
      </Card>
      <Card title="Trash" sub="Nothing is deleted for good. What you put here stays until you put it back.">
        <Trash />
      </Card>
      <Card title="Help">
        <p className={classes.words}>
          <Link className="link" to="/people/$personId/words" params={{ personId }}>
            Words explained
          </Link>{' '}
          says what words doctors use mean. F1 opens it from anywhere.
        </p>
      </Card>
      <Card title="About Consilium">
        <p className={classes.words}>Version {version}</p>
        <p className={classes.words}>
          Consilium sends nothing anywhere. It has no account, no connection to the internet, and nobody but
          you sees what is kept here.
        </p>
        <p className={classes.words}>
          It gives no medical advice. It shows what each doctor said and where it stands in your records.
        </p>
      </Card>
    </Page>
  )
}

function Card({ title, sub, children }: { title: string; sub?: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className={`card ${classes.card}`} aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        {sub && <p className="meta">{sub}</p>}
      </div>
      {children}
    </section>
  )
}

function Reading() {
  const { size } = useTextSize()
  const { choice, choose } = useColorScheme()
  return (
    <>
      <div className={classes.row}>
        <div className={classes.label}>
          Text size
          <span className="meta" role="status">
            {SIZE_WORDS[textSizes.indexOf(size)]}
          </span>
        </div>
        <TextSizeButtons />
      </div>
      <div className={classes.row}>
        <div className={classes.label}>Appearance</div>
        <Radio.Group
          aria-label="Appearance"
          value={choice}
          onChange={(value) => choose(value as ColorSchemeChoice)}
        >
          <div className={classes.choices}>
            {SCHEMES.map(({ value, label }) => (
              <Radio key={value} value={value} label={label} />
            ))}
          </div>
        </Radio.Group>
      </div>
    </>
  )
}
