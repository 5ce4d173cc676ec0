import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { expect, section, test } from './host.ts'
import { startOwn } from './ownVault.ts'

const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true })

const providerCard = (page: Page, name: string) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name, exact: true }) })

/** What the opinion on the screen says on one topic. */
const said = (page: Page, topic: string): Locator => page.getByLabel(`What they said on ${topic}`)

async function addQuestion(page: Page, title: string): Promise<void> {
  await section(page, 'Overview').click()
  await page.getByRole('button', { name: 'Add a question' }).first().click()
  await page.getByLabel('What is the one question you want answered?').fill(title)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible()
}

async function openOpinion(page: Page, provider: string): Promise<void> {
  await section(page, 'Opinions').click()
  await page.getByRole('main').getByRole('link', { name: provider, exact: true }).click()
  await expect(page.getByRole('heading', { name: 'What this opinion says' })).toBeVisible()
}

async function addStatement(page: Page, topic: string, text: string): Promise<void> {
  await page.getByRole('button', { name: /^Say something on/ }).click()
  const form = page.getByRole('form', { name: 'Say something on a topic' })
  await form.getByRole('combobox', { name: 'Topic' }).fill(topic)
  await page.getByRole('option', { name: topic }).first().click()
  await form.getByLabel('What they said, in plain words').fill(text)
  await form.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(said(page, topic)).toHaveValue(text)
}

test('a provider is added, checked, changed, and goes to the trash and back', async ({ app }) => {
  await startOwn(app)
  await section(app, 'Providers').click()
  await expectAccessible(app, 'no providers')
  await app.getByRole('button', { name: 'Add a provider' }).first().click()
  const form = app.getByRole('dialog', { name: 'Add a provider' })
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByText('Write a name.')).toBeVisible()

  await form.getByLabel('Name', { exact: true }).fill('Dr. Ann Example')
  await form.getByLabel('E-mail').fill('ann at example')
  await form.getByLabel('NPI').fill('1234567890')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByText('This does not look like an e-mail address.', { exact: false })).toBeVisible()
  await expect(form.getByText('These ten digits do not fit together.', { exact: false })).toBeVisible()
  await expectAccessible(app, 'provider form, not saved')
  await form.getByLabel('NPI').fill('12345')
  await form.getByLabel('NPI').blur()
  await expect(form.getByText('An NPI has ten digits and nothing else.', { exact: false })).toBeVisible()
  await form.getByLabel('NPI').fill('1234567893')
  await form.getByLabel('E-mail').fill('ann@example.org')
  await form.getByLabel('Phone').fill('555-0101, ask for Ann')

  await app.keyboard.press('Escape')
  const question = app.getByRole('dialog', { name: 'Close without saving?' })
  await expectAccessible(app, 'close without saving')
  await question.getByRole('button', { name: 'Keep writing' }).click()
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form).toBeHidden()
  await expect(providerCard(app, 'Dr. Ann Example')).toContainText('555-0101, ask for Ann')

  await app.getByRole('button', { name: 'Edit Dr. Ann Example' }).click()
  const edit = app.getByRole('dialog', { name: 'Dr. Ann Example' })
  await edit.getByLabel('Specialty').fill('Family medicine')
  await edit.getByLabel('This is your primary provider').check()
  await edit.getByRole('button', { name: 'Save' }).click()
  await expect(providerCard(app, 'Dr. Ann Example')).toContainText('Primary')
  await app.reload()
  await expect(providerCard(app, 'Dr. Ann Example')).toContainText('Family medicine')
  await expectAccessible(app, 'providers')

  await app.getByRole('button', { name: 'Edit Dr. Ann Example' }).click()
  await edit.getByRole('button', { name: 'Move to trash' }).click()
  await expect(providerCard(app, 'Dr. Ann Example')).toHaveCount(0)
  await undo(app).click()
  await expect(providerCard(app, 'Dr. Ann Example')).toContainText('ann@example.org')
})

test('a provider stays while an opinion comes from them', async ({ sample: app }) => {
  await section(app, 'Providers').click()
  await app.getByRole('button', { name: 'Edit University Breast Center' }).click()
  const form = app.getByRole('dialog', { name: 'University Breast Center' })
  await form.getByRole('button', { name: 'Move to trash' }).click()
  await expect(form.getByRole('alert')).toContainText(
    'University Breast Center stays, because an opinion comes from them.',
  )
  await expectAccessible(app, 'provider stays')
  await form.getByRole('button', { name: 'Cancel' }).click()
  await expect(providerCard(app, 'University Breast Center')).toBeVisible()
})

test('an opinion is written down, changed, put in the trash and taken back', async ({ app }) => {
  await startOwn(app)
  await addQuestion(app, 'Sore knee: what is it?')
  await expectAccessible(app, 'overview without opinions')
  await section(app, 'Opinions').click()
  await expectAccessible(app, 'no opinions')
  await app.getByRole('button', { name: 'Add an opinion' }).first().click()
  const form = app.getByRole('dialog', { name: 'Add an opinion' })
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByText('Choose who gave this opinion.')).toBeVisible()
  await form.getByRole('combobox', { name: 'Who gave it?' }).click()
  await app.getByRole('option', { name: 'Add a provider…' }).click()
  await form.getByRole('group', { name: 'New provider' }).getByLabel('Name').fill('Dr. Knee')
  await form.getByRole('button', { name: 'Add provider' }).click()
  await expect(form.getByRole('combobox', { name: 'Who gave it?' })).toBeFocused()
  await form.getByLabel('When?').fill('31 Feb 2026')
  await form.getByLabel('When?').blur()
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form).toBeVisible()
  await expectAccessible(app, 'opinion form, not saved')
  await form.getByLabel('When?').fill('12 Mar 2026')
  await form.getByLabel('The same in your own words').fill('Looked at the knee')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(app.getByRole('heading', { name: 'First opinion: Dr. Knee' })).toBeVisible()
  await expect(app.getByText('Nothing written down yet')).toBeVisible()
  await expectAccessible(app, 'opinion without statements')

  await app.getByRole('button', { name: 'Edit', exact: true }).click()
  const edit = app.getByRole('dialog', { name: 'Edit this opinion' })
  await edit.getByLabel('When?').fill('Apr 2026')
  await edit.getByRole('button', { name: 'Save' }).click()
  await expect(edit).toBeHidden()
  await expect(app.getByRole('main').getByText('Apr 2026')).toBeVisible()
  await expectAccessible(app, 'opinion')

  await section(app, 'Opinions').click()
  await app.getByRole('button', { name: 'More for the first opinion' }).click()
  await app.getByRole('menuitem', { name: 'Move to trash' }).click()
  await expect(app.getByText('No opinions yet')).toBeVisible()
  await undo(app).click()
  await expect(app.getByRole('link', { name: 'Dr. Knee' })).toBeVisible()
  await expectAccessible(app, 'opinions')
})

test('what an opinion says is typed, saves itself, and can be removed and brought back', async ({
  sample: app,
}) => {
  await openOpinion(app, 'Community Hospital')
  await addStatement(app, 'Outlook', 'Good')
  await expect(app.getByText('No page given yet.')).toBeVisible()

  // Typed and left at once: the last words must be kept, too.
  await said(app, 'Outlook').fill('Good, with treatment')
  await section(app, 'Providers').click()
  await openOpinion(app, 'Community Hospital')
  await app.reload()
  await expect(said(app, 'Outlook')).toHaveValue('Good, with treatment')
  await said(app, 'Outlook').fill('')
  await expect(app.getByText('An empty text is not kept.', { exact: false })).toBeVisible()
  await app.reload()
  await expect(said(app, 'Outlook')).toHaveValue('Good, with treatment')

  await app.getByRole('button', { name: 'Remove what is said on Outlook' }).click()
  await expect(said(app, 'Outlook')).toHaveCount(0)
  await undo(app).click()
  await expect(said(app, 'Outlook')).toHaveValue('Good, with treatment')
})

test('a topic of one’s own is added, renamed, compared, and stays while something is said on it', async ({
  sample: app,
}) => {
  await openOpinion(app, 'Community Hospital')
  await app.getByRole('button', { name: /^Say something on/ }).click()
  const form = app.getByRole('form', { name: 'Say something on a topic' })
  await form.getByRole('combobox', { name: 'Topic' }).fill('Arm exercises')
  await app.getByRole('option', { name: 'Add my own topic…' }).click()
  const topic = form.getByRole('group', { name: 'My own topic' })
  await expect(topic.getByLabel('Name of the topic')).toHaveValue('Arm exercises')
  await topic.getByLabel('What next').check()
  const words = form.getByLabel('What they said, in plain words')
  const add = form.getByRole('button', { name: 'Add', exact: true })
  await add.click()
  await expect(topic.getByText('Add the topic first, or cancel.')).toBeVisible()
  // While the answer is awaited, a quick person goes on.
  const awaited = Promise.withResolvers<void>()
  await app.route('**/rpc/opinions/addTopic', async (route) => {
    await awaited.promise
    await route.continue()
  })
  await topic.getByRole('button', { name: 'Add topic' }).click()
  await words.fill('Every day')
  awaited.resolve()
  await expect(topic).toBeHidden()
  await expect(words).toBeFocused()
  await add.click()
  await expect(said(app, 'Arm exercises')).toHaveValue('Every day')

  await section(app, 'Opinions').click()
  await app.getByRole('button', { name: 'Remove the topic Arm exercises' }).click()
  await expect(app.getByText('“Arm exercises” stays, because an opinion speaks to it.')).toBeVisible()
  await app.getByRole('textbox', { name: 'What next' }).fill('Arm and shoulder exercises')
  await app.getByRole('textbox', { name: 'What next' }).blur()
  await expect(app.getByRole('button', { name: 'Remove the topic Arm and shoulder exercises' })).toBeVisible()
  await section(app, 'Compare').click()
  const row = app.getByRole('row', { name: /Arm and shoulder exercises/ })
  await expect(row).toContainText('Every day')
  await expect(row).toContainText('Not mentioned')
})

test('words nobody has looked at say so until somebody has', async ({ sample: app }) => {
  await section(app, 'Opinions').click()
  await expect(app.getByText('1 to check')).toBeVisible()
  await openOpinion(app, 'Regional Cancer Institute')
  await expect(app.getByRole('button', { name: 'Team letter · p.4 · not checked yet' })).toBeVisible()
  await app.getByRole('button', { name: 'I have checked it' }).click()
  await expect(app.getByRole('button', { name: 'Team letter · p.4', exact: true })).toBeVisible()
  await expect(app.getByRole('button', { name: 'I have checked it' })).toHaveCount(0)
  await section(app, 'Opinions').click()
  await expect(app.getByRole('link', { name: 'Regional Cancer Institute' })).toBeVisible()
  await expect(app.getByText('1 to check')).toHaveCount(0)

  await openOpinion(app, 'Regional Cancer Institute')
  await app.getByRole('button', { name: 'Take away this place: Team letter, page 4' }).click()
  await expect(app.getByRole('button', { name: 'Team letter · p.4', exact: true })).toHaveCount(0)
  await undo(app).click()
  const chip = app.getByRole('button', { name: 'Team letter · p.4', exact: true })
  await chip.click()
  await expect(
    app
      .getByRole('article', { name: /^Page 4 of/ })
      .getByText('start within 6 weeks')
      .first(),
  ).toBeInViewport()
  await expect(app.getByRole('article', { name: /^Page 4 of/ }).locator('[data-active]')).toBeVisible()
})

test('a question is changed, put in the trash with its opinions, and comes back with them', async ({
  sample: app,
}) => {
  await app.getByRole('button', { name: 'More for this question' }).click()
  await app.getByRole('menuitem', { name: 'Edit the question' }).click()
  const form = app.getByRole('dialog', { name: 'Edit the question' })
  await form.getByLabel('What is the one question you want answered?').fill('')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByText('Write the question in your own words.')).toBeVisible()
  await form.getByLabel('What is the one question you want answered?').fill('Which operation is right?')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(app.getByRole('heading', { name: 'Which operation is right?', level: 1 })).toBeVisible()

  await app.getByRole('button', { name: 'More for this question' }).click()
  await app.getByRole('menuitem', { name: 'Move to trash' }).click()
  await expect(app.getByText('No questions yet')).toBeVisible()
  await expect(section(app, 'Compare')).toHaveCount(0)
  await expectAccessible(app, 'no questions')
  await undo(app).click()
  await app.getByRole('link', { name: 'Which operation is right?' }).click()
  await expect(section(app, 'Opinions')).toHaveText('Opinions3')
  await expect(app.getByRole('heading', { name: 'Not settled yet' })).toBeVisible()
  await expectAccessible(app, 'overview')
})

test('a decision and a working plan are written down, and the question can be opened again', async ({
  sample: app,
}) => {
  await app.getByRole('button', { name: 'Write it down' }).click()
  const form = app.getByRole('dialog', { name: 'Decide together' })
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByText('Write down a few words.')).toBeVisible()
  await form.getByRole('radio', { name: /^Working plan/ }).check()
  await form.getByLabel('What is tried first?').fill('Hormone tablets first')
  await form.getByLabel('When to look again').fill('12 Sep 2026')
  await expectAccessible(app, 'decide')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(app.getByRole('heading', { name: 'Working plan' })).toBeVisible()
  await expect(app.getByText('Look again on 12 Sep 2026', { exact: true })).toBeVisible()

  await app.getByRole('button', { name: 'Change', exact: true }).click()
  await form.getByRole('radio', { name: /^Decided/ }).check()
  await form.getByLabel('What was decided?').fill('The smaller operation in May')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(app.getByRole('heading', { name: 'Decided' })).toBeVisible()
  await expect(app.getByText('The smaller operation in May').first()).toBeVisible()
  await expect(app.getByText('Look again on')).toHaveCount(0)
  await app.reload()
  await expect(app.getByRole('heading', { name: 'Decided' })).toBeVisible()
  await expectAccessible(app, 'decided')

  await app.getByRole('button', { name: 'Open it again' }).click()
  await app.getByRole('dialog').getByRole('button', { name: 'Open it again' }).click()
  await expect(app.getByRole('heading', { name: 'Not settled yet' })).toBeVisible()
})
