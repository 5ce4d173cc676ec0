import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { readPdf } from './handedOver.ts'
import { expect, section, test } from './host.ts'

const SURGERY = 'Which operation would you advise, if any, and why?'

const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true })

/** The questions to be asked, as cards in their order. */
const cards = (page: Page) => page.getByRole('main').locator('ol').first().locator('> li')

const card = (page: Page, topic: string) =>
  cards(page).filter({ has: page.getByRole('heading', { name: topic, exact: true }) })

const words = (question: Locator) => question.getByRole('textbox', { name: /^What to ask/ })

/** What stands on the sheet, question by question, and on paper. */
const sheet = (page: Page) => page.getByRole('complementary', { name: 'Your sheet' }).locator('ol > li')

async function openQuestions(page: Page): Promise<void> {
  await section(page, 'Overview').click()
  await page.getByRole('link', { name: 'Questions for the next doctor' }).click()
  await expect(page.getByRole('heading', { name: 'Questions for my visit', level: 1 })).toBeVisible()
  await expect(cards(page).first()).toBeVisible()
}

test('the evening before the visit: questions are edited, ordered, left out, added and printed', async ({
  sample: app,
}) => {
  await openQuestions(app)
  await expect(cards(app)).toHaveCount(3)
  const surgery = card(app, 'Surgery')
  await expect(surgery.getByText('Remove the whole breast')).toBeVisible()
  await expect(surgery.getByRole('button', { name: 'Consult letter · p.2' })).toBeVisible()

  // The person's words stand, saved by themselves; the draft is one step away.
  await words(surgery).fill('Is removing only the lump an option?')
  await expect(sheet(app).first()).toContainText('Is removing only the lump an option?')
  await surgery.getByRole('button', { name: 'Back to the draft' }).click()
  await expect(words(surgery)).toHaveValue(SURGERY)
  await undo(app).click()
  await expect(words(surgery)).toHaveValue('Is removing only the lump an option?')

  // Moved with the keyboard, which stays on the arrow, and with the mouse.
  await surgery.getByRole('button', { name: 'Move down: Surgery' }).focus()
  await app.keyboard.press('Enter')
  await expect(cards(app).nth(1)).toContainText('Surgery')
  await expect(surgery.getByRole('button', { name: 'Move down: Surgery' })).toBeFocused()
  await app.keyboard.press('Enter')
  await expect(cards(app).nth(2)).toContainText('Surgery')
  await expect(surgery.getByRole('button', { name: 'Move up: Surgery' })).toBeFocused()
  // High enough that nothing scrolls while it is dragged.
  await app.setViewportSize({ width: 1440, height: 1700 })
  await surgery.locator('[draggable]').dragTo(card(app, 'Medicine'), { targetPosition: { x: 200, y: 20 } })
  await expect(cards(app).first()).toContainText('Surgery')

  await app.getByRole('button', { name: 'Add my own question' }).click()
  const form = app.getByRole('dialog', { name: 'Add a question for my visit' })
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByText('Write the question in your own words.')).toBeVisible()
  await form.getByLabel('What do you want to ask?').fill('Who can I call at night?')
  await expectAccessible(app, 'a question of one’s own')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(card(app, 'My own question')).toBeVisible()

  await card(app, 'Radiation')
    .getByRole('checkbox', { name: /^On my sheet/ })
    .click()
  await expect(sheet(app)).toHaveCount(3)
  await expectAccessible(app, 'questions')

  await app.reload()
  await expect(sheet(app)).toHaveCount(3)
  for (const format of ['A4', 'Letter'] as const) {
    const text = (await readPdf(await app.pdf({ format }))).join(' ').replace(/\s+/g, ' ')
    const order = [
      'Questions for my visit',
      'Is removing only the lump an option?',
      'First opinion, Community Hospital, 12 Mar 2026: Remove the whole breast: “',
      '(Surgeon’s letter, page 2)',
      'Second opinion, University Breast Center, 2 Apr 2026: Remove the lump only: “',
      'Which medicines would you advise, if any, and why?',
      'Who can I call at night?',
      '1 more question is kept, and not on this sheet.',
    ].map((part) => text.indexOf(part))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(order[0]).toBeGreaterThanOrEqual(0)
    expect(text).not.toContain('Radiation')
    expect(text).not.toContain('Record an answer')
  }

  // The overview lists the same, in the same order.
  await section(app, 'Overview').click()
  const open = app.getByRole('region', { name: 'Open differences' })
  await expect(open.getByRole('heading', { level: 3 })).toHaveText([
    /^Surgery/,
    /^Medicine/,
    /^My own question/,
  ])
  await expect(open.getByText('1 open difference is not asked here', { exact: false })).toBeVisible()
  await open.getByRole('link', { name: /^Add/ }).click()
  await expect(app.getByRole('dialog', { name: 'Add a question for my visit' })).toBeVisible()
})

test('after the visit: an answer becomes part of an opinion, and can be taken back', async ({
  sample: app,
}) => {
  await openQuestions(app)
  await card(app, 'Radiation').getByRole('button', { name: 'Record an answer (Radiation)' }).click()
  const form = app.getByRole('dialog', { name: 'Record an answer' })
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByText('Choose who answered.')).toBeVisible()
  await form.getByLabel('What did they say?').fill('10 treatments are enough')

  // The doctor is new: their opinion is added on the way, and nothing typed is lost.
  await form.getByRole('combobox', { name: 'Who answered?' }).click()
  await app.getByRole('option', { name: 'Add an opinion…' }).click()
  const opinion = app.getByRole('dialog', { name: 'Add an opinion' })
  await opinion.getByRole('combobox', { name: 'Who gave it?' }).click()
  await app.getByRole('option', { name: 'Add a provider…' }).click()
  await opinion.getByRole('group', { name: 'New provider' }).getByLabel('Name').fill('Hillside Clinic')
  await opinion.getByRole('button', { name: 'Add provider' }).click()
  await expect(opinion.getByRole('combobox', { name: 'Who gave it?' })).toBeFocused()
  await opinion.getByLabel('When?').fill('5 May 2026')
  await opinion.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByRole('combobox', { name: 'Who answered?' })).toHaveValue(
    'Fourth opinion · Hillside Clinic · 5 May 2026',
  )
  await expect(form.getByLabel('What did they say?')).toHaveValue('10 treatments are enough')
  await expectAccessible(app, 'an answer')
  await form.getByRole('button', { name: 'Save' }).click()

  const answered = app.getByRole('region', { name: /^Answered/ })
  await expect(answered).toContainText('Answered by the fourth opinion, 5 May')
  await expect(answered).toContainText('10 treatments are enough')
  await expect(answered).toContainText('The opinions still do not say the same on this.')
  await expect(sheet(app)).toHaveCount(2)
  await expectAccessible(app, 'an answered question')

  await undo(app).click()
  await expect(answered).toHaveCount(0)
  await expect(sheet(app)).toHaveCount(3)

  await card(app, 'Radiation').getByRole('button', { name: 'Record an answer (Radiation)' }).click()
  await form.getByRole('combobox', { name: 'Who answered?' }).click()
  await app.getByRole('option', { name: /^Fourth opinion/ }).click()
  await form.getByLabel('What did they say?').fill('10 treatments are enough')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(answered).toBeVisible()
  await section(app, 'Compare').click()
  await expect(app.locator('tr[data-topic="radiation"]')).toContainText('10 treatments are enough')

  // Asked again, it is on the sheet beside its answer.
  await openQuestions(app)
  await answered.getByRole('button', { name: 'Ask again (Radiation)' }).click()
  await expect(card(app, 'Radiation')).toContainText('Answered by the fourth opinion')
  await expect(sheet(app)).toHaveCount(3)
})

test('a closed difference rests its question and can be read again; what is removed can be put back', async ({
  sample: app,
}) => {
  await section(app, 'Compare').click()
  await app.getByRole('button', { name: 'More on Radiation' }).click()
  await app.getByRole('menuitem', { name: 'Close this difference' }).click()
  await app.getByLabel('Why it is closed').fill('We talked, and five treatments it is.')
  await app.getByRole('button', { name: 'Close the difference' }).click()

  // From the row to its question, which rests.
  await app.getByRole('button', { name: 'More on Radiation' }).click()
  await app.getByRole('menuitem', { name: 'See its question and why it was closed' }).click()
  const resting = app.getByRole('region', { name: /^Not asked for now/ })
  await expect(resting).toContainText('We talked, and five treatments it is.')
  await resting.getByText('History of this difference').click()
  await expect(resting).toContainText('Second opinion, University Breast Center: Yes, 15 treatments')
  await expectAccessible(app, 'a resting question')
  await resting.getByRole('button', { name: 'Open the difference again (Radiation)' }).click()
  // The keyboard goes with the question to its new place.
  await expect(card(app, 'Radiation')).toBeFocused()
  await card(app, 'Radiation').getByText('History of this difference').click()
  await expect(card(app, 'Radiation')).toContainText('Opened again')

  await card(app, 'Medicine').getByRole('button', { name: 'Remove (Medicine)' }).click()
  await expect(cards(app)).toHaveCount(2)
  await expect(app.getByRole('button', { name: 'Add my own question' })).toBeFocused()
  await app.getByText('In the trash: 1 question').click()
  await app.getByRole('button', { name: 'Put back (Medicine)' }).click()
  await expect(cards(app)).toHaveCount(3)

  await app.setViewportSize({ width: 360, height: 800 })
  await app.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(app, 'questions (360, dark)')
  const overflow = await app.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBeLessThanOrEqual(0)
})
