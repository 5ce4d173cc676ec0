import type { Page } from '@playwright/test'
import { REPORT_VERSIONS } from '../support/reportVersions.ts'
import { expectAccessible } from './accessible.ts'
import { expect, section, test } from './host.ts'
import { addFiles, startOwn } from './ownVault.ts'

const open = (app: Page, title: string) =>
  app.getByRole('list', { name: 'Records' }).getByRole('link', { name: title, exact: true }).click()

test('an amended report: suggested, decided, undone; what changed is marked, and what rests on the first says so', async ({
  app,
}) => {
  await startOwn(app, { name: 'Sample Patient' })
  await addFiles(app, {
    'First report.pdf': await REPORT_VERSIONS.first(),
    'Second report.pdf': await REPORT_VERSIONS.amended(),
  })
  const rows = app.getByRole('list', { name: 'Records' }).getByRole('listitem')
  await expect(rows.filter({ hasText: 'Looks like a newer version of “First report”' })).toHaveCount(1)

  await open(app, 'Second report')
  const about = app.getByRole('complementary', { name: 'About this record' })
  const asked = about.getByText('This looks like a newer version of “First report”, 9 Mar 2026')
  await expect(asked).toBeVisible()
  await expect(about.getByText('Both have the number S26-1204, and this one says “amended”.')).toBeVisible()
  await expectAccessible(app, 'a likely newer version')
  await about.getByRole('button', { name: 'No', exact: true }).click()
  await expect(asked).toHaveCount(0)
  await app.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(asked).toBeVisible()
  await about.getByRole('button', { name: 'Yes', exact: true }).click()
  await expect(about.getByText('Newer version of “First report”, 9 Mar 2026', { exact: true })).toBeVisible()
  await expect(asked).toHaveCount(0)

  await about.getByRole('link', { name: 'What changed' }).click()
  await expect(app.getByText('4 changes on 2 pages.')).toBeVisible()
  const first = app.getByRole('region', { name: 'Page 1' })
  await expect(first.getByRole('deletion').filter({ hasText: 'intermediate' })).toHaveText(
    'Taken out: intermediate',
  )
  await expect(first.getByRole('insertion').filter({ hasText: 'high' })).toHaveText('Added: high')
  await expect(app.getByRole('region', { name: 'Page 3' }).getByRole('insertion')).toContainText(
    'second pathologist',
  )
  await app.getByRole('button', { name: 'Show page 2' }).click()
  await expect(app.getByRole('region', { name: 'Page 2' })).toContainText('HER2: equivocal (2+).')
  await app.getByRole('button', { name: 'Next change' }).click()
  await expect(first.getByRole('insertion').first()).toBeFocused()
  await expectAccessible(app, 'what changed')
  await app.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(app, 'what changed, dark')
  await app.emulateMedia({ colorScheme: 'light' })

  await app.getByRole('link', { name: 'First report' }).click()
  await expect(about.getByText('Replaced by “Second report”, 20 Mar 2026')).toBeVisible()

  // An opinion rests on the first one.
  const { personId, recordId } = idsIn(app.url())
  const concernId = await app.evaluate(restOn, { personId, recordId })
  await app.goto(new URL(`/people/${personId}/concerns/${concernId}/opinions`, app.url()).href)
  await app.getByRole('link', { name: 'Community Hospital' }).first().click()
  const newer = app.getByRole('link', { name: /^There is a newer version of this report/ })
  // Where its records are named, and at the words that stand in it.
  await expect(newer).toHaveCount(2)
  await expectAccessible(app, 'an opinion that rests on a replaced report')
  await newer.last().click()
  await expect(app.getByText('4 changes on 2 pages.')).toBeVisible()

  await section(app, 'Compare').click()
  await expect(newer.first()).toBeVisible()
  await app.locator('tr[data-topic="grade"] [data-pages] button').first().click()
  await expectAccessible(app, 'two versions in the panel')
  await app.getByRole('link', { name: 'What changed in the report' }).click()
  await expect(app.getByText('4 changes on 2 pages.')).toBeVisible()

  await section(app, 'Records').click()
  await expect(rows.filter({ hasText: 'Replaced by “Second report”' })).toHaveCount(1)
  await expect(rows.filter({ hasText: 'Newer version of “First report”' })).toHaveCount(1)
  await expectAccessible(app, 'records with two versions')

  // By hand, in its details.
  await open(app, 'Second report')
  const older = about.getByRole('combobox', { name: 'Newer version of' })
  await older.click()
  await app.getByRole('option', { name: 'No other record' }).click()
  await expect(asked).toBeVisible()
  await older.click()
  await app.getByRole('option', { name: /^First report/ }).click()
  await expect(about.getByText('Newer version of “First report”, 9 Mar 2026', { exact: true })).toBeVisible()
})

function idsIn(address: string): { personId: string; recordId: string } {
  const [, personId = '', recordId = ''] = /people\/([^/]+)\/records\/([^/?]+)/.exec(address) ?? []
  return { personId, recordId }
}

/** Two opinions: one rests on this record, the other on the one that replaces it. Runs in the page. */
async function restOn({ personId, recordId }: { personId: string; recordId: string }): Promise<string> {
  async function call<Answer>(route: string, input: object): Promise<Answer> {
    const answer = await fetch(`/rpc/${route}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ json: input }),
    })
    return ((await answer.json()) as { json: Answer }).json
  }
  const { replacedBy } = await call<{ replacedBy: { id: string } }>('records/get', { id: recordId })
  const { id: concernId } = await call<{ id: string }>('concerns/create', { personId, title: 'What is it?' })
  for (const [name, text, on, date] of [
    ['Community Hospital', 'intermediate grade', recordId, '2026-03-10'],
    ['Regional Cancer Institute', 'high grade', replacedBy.id, '2026-03-25'],
  ] as const) {
    const { id: providerId } = await call<{ id: string }>('providers/create', { personId, name })
    const { id: opinionId } = await call<{ id: string }>('opinions/create', {
      concernId,
      providerId,
      date,
      recordIds: [on],
    })
    const place = await call<object>('records/locate', { recordId: on, pageIndex: 0, text })
    await call('opinions/addStatement', { opinionId, topicId: 'grade', text, evidence: [place] })
  }
  return concernId
}
