import { Button, TextInput } from '@mantine/core'
import { IconPrinter, IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { findEntries, GLOSSARY } from '#shared/domain/glossary/glossary.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Page } from '../../ui/Page.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import classes from './words.module.css'

/** Every word that is explained anywhere, to look up, read or print. */
export function WordsScreen() {
  const [typed, setTyped] = useState('')
  const entries = findEntries(typed)
  return (
    <Page width="reading">
      <PageHeader
        title="Words explained"
        sub="What words doctors use mean, each in one sentence. It is no advice: ask your doctor what a word means for you."
        actions={
          <Button
            variant="default"
            leftSection={<IconPrinter className="i18" aria-hidden="true" />}
            onClick={() => window.print()}
          >
            Print
          </Button>
        }
      />
      <div className={classes.find}>
        <TextInput
          type="search"
          aria-label="Find a word"
          placeholder="Find a word"
          leftSection={<IconSearch className="i18" aria-hidden="true" />}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          onKeyDown={({ key }) => key === 'Escape' && setTyped('')}
        />
        <p className="meta" role="status">
          {entries.length === GLOSSARY.length
            ? `${entries.length} words`
            : `${entries.length} of ${GLOSSARY.length} words`}
        </p>
      </div>
      {entries.length === 0 ? (
        <EmptyState
          icon={<IconSearch aria-hidden="true" />}
          title={`No word found for “${typed.trim()}”`}
          action={
            <Button size="sm" variant="default" onClick={() => setTyped('')}>
              Show all words
            </Button>
          }
        >
          Try fewer letters. You can also write it down as a question for your doctor.
        </EmptyState>
      ) : (
        <dl className={classes.words}>
          {entries.map(({ term, names, meaning }) => (
            <div key={term} className={classes.word}>
              <dt>{term}</dt>
              <dd>
                {meaning}
                {names.length > 0 && <span className="meta">Also: {names.join(', ')}</span>}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Page>
  )
}
