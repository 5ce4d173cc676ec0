import type { Locator, Page } from '@playwright/test'
import { textPdf } from '../support/pdfs.ts'
import { REPORT } from '../support/report.ts'
import { expectAccessible } from './accessible.ts'
import { expect, section, test } from './host.ts'
import { addFiles, startOwn } from './ownVault.ts'

const TITLE = 'Lump in the breast: what is it?'

const banner = (page: Page): Locator =>
  page.getByRole('region', { name: 'These records may not all belong together' })

/** Calls a route as the page does, with its own cookie. */
function call<Output>(page: Page, route: string, input: object): Promise<Output> {
  return page.evaluate(
    async ([path, json]) => {
      const headers = { 'content-type': 'application/json' }
      const answer = await fetch(`/rpc/${path}`, { method: 'POST', headers, body: JSON.stringify({ json }) })
      return (await answer.json()).json
    },
    [route, input] as const,
  )
}

/** Two opinions, each resting on one of the records there are. */
async function addOpinions(page: Page): Promise<{ personId: string; concernId: string }> {
  const [person] = await call<{ id: string }[]>(page, 'people/list', {})
  const personId = person!.id
  const records = await call<{ id: string }[]>(page, 'records/list', { personId })
  const { id: concernId } = await call<{ id: string }>(page, 'concerns/create', { personId, title: TITLE })
  for (const [index, { id }] of records.entries()) {
    const provider = await call<{ id: string }>(page, 'providers/create', { personId, name: `Dr. ${index}` })
    const opinion = await call<{ id: string }>(page, 'opinions/create', {
      concernId,
      providerId: provider.id,
      date: `2026-0${index + 3}-12`,
      recordIds: [id],
      ...(index > 0 && { kind: 'remote', given: ['reports'] }),
    })
    await call(page, 'opinions/addStatement', {
      opinionId: opinion.id,
      topicId: 'diagnosis',
      text: 'Carcinoma',
    })
  }
  return { personId, concernId }
}

test('reports of two sides and two people are shouted, opened at the words, put aside and brought back', async ({
  app,
}) => {
  await startOwn(app, { name: 'Sample Patient' })
  const others = REPORT.replace('Sample Patient', 'Nora Example').replaceAll('Left breast', 'Right breast')
  await addFiles(app, {
    'first.pdf': await textPdf(REPORT),
    'second.pdf': await textPdf(others.replace('02/14/1968', '09/30/1954').replace('00123456', '00777888')),
  })
  await expect(app.getByRole('main').getByText(/to check/)).toHaveCount(2)
  const { personId, concernId } = await addOpinions(app)
  const screen = (path: string) => app.goto(new URL(path, app.url()).href)
  const concern = `/people/${personId}/concerns/${concernId}`

  await screen(concern)
  await expect(app.getByRole('heading', { name: TITLE, level: 1 })).toBeVisible()
  await expect(app.getByRole('alert')).toHaveText('These records may not all belong together')
  const headings = banner(app).getByRole('heading', { level: 3 })
  await expect(headings).toHaveText([
    'Two patient names',
    'Two birth dates',
    'Two record numbers from Community Hospital',
    'Left breast in one place, right breast in another',
  ])
  await expect(banner(app).getByText('Ask the place that sent it before you rely on it.')).toHaveCount(1)
  await expectAccessible(app, 'overview with a mix-up')

  await app.getByText('Which opinions count').click()
  const second = app.getByRole('listitem').filter({ hasText: 'Dr. 1' })
  await expect(second.getByText('Does not count as a second look.')).toBeVisible()
  await expectAccessible(app, 'which opinions count')
  await second.getByRole('link', { name: /^Fill it in/ }).click()
  await expect(app.getByRole('heading', { name: 'Second opinion: Dr. 1', level: 1 })).toBeVisible()

  await section(app, 'Compare').click()
  await expect(headings).toHaveCount(4)
  const folded = banner(app).getByRole('group').filter({ hasText: 'Two birth dates' })
  await folded.getByText('Two birth dates').click()
  await expect(folded.getByRole('listitem').filter({ hasText: '30 Sep 1954' })).toBeVisible()
  await expectAccessible(app, 'compare with a mix-up')
  await section(app, 'Opinions').click()
  await app.getByRole('main').getByRole('link', { name: 'Dr. 1' }).click()
  await expect(headings).toHaveCount(4)

  const side = banner(app).getByRole('article').filter({ hasText: 'Left breast in one place' })
  await side.getByRole('listitem').filter({ hasText: 'Right breast' }).getByRole('button').first().click()
  await expect(
    app.getByText('Check what was found').or(app.getByText('We found these in the document')),
  ).toBeVisible()
  await expect(app.getByRole('listitem').filter({ hasText: 'Side' }).first()).toBeVisible()
  await app.goBack()

  await side.getByRole('button', { name: 'It is all right' }).click()
  const dialog = app.getByRole('dialog', { name: /^It is all right/ })
  await expectAccessible(app, 'why it is all right')
  await dialog.getByRole('button', { name: 'It is all right' }).click()
  await expect(dialog.getByText('Write a few words')).toBeVisible()
  await dialog.getByLabel('Why it is all right').fill('Both sides were looked at.')
  await dialog.getByRole('button', { name: 'It is all right' }).click()
  await expect(headings).toHaveCount(3)
  await app.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(headings).toHaveCount(4)

  await section(app, 'Records').click()
  await app.getByRole('main').getByRole('link', { name: 'second' }).first().click()
  await expect(headings).toHaveCount(4)
  await expectAccessible(app, 'record with a mix-up')
})
