import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { readPdf } from './handedOver.ts'
import { expect, section, test } from './host.ts'
import { marksAndWords } from './marksAndWords.ts'

/** What the sample case holds: five topics agree, two are more specific, three differ, two have one voice alone. */
const COUNTS = ['5 agree', '2 more specific', '3 differ', '2 not mentioned']
const TOPICS = 12

test.beforeEach(async ({ sample: app }) => {
  await section(app, 'Compare').click()
  await expect(rows(app)).toHaveCount(TOPICS)
})

const table = (page: Page) => page.getByRole('table', { name: /^What each doctor said/ })
const rows = (page: Page) => table(page).locator('tr[data-topic]')
const row = (page: Page, topic: string) => page.locator(`tr[data-topic="${topic}"]`)
const cell = (page: Page, topic: string, column: number) => row(page, topic).locator('> *').nth(column)
const pills = (page: Page) => page.getByRole('group', { name: 'Show one kind alone' }).getByRole('button')
const panel = (page: Page, topic: string) => page.getByRole('region', { name: topic, exact: true })
const hidden = (page: Page) => page.getByRole('status').filter({ hasText: 'hidden' })
const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true })

/** A choice of the bar above the table: "Only differences", "First". */
function choice(page: Page, group: string, name: string): Locator {
  return page.getByRole('radiogroup', { name: group }).getByText(name, { exact: true })
}

/** Presses a button far down once it rests: the bar that counts the rows below goes when they come into view. */
async function press(button: Locator): Promise<void> {
  await button.hover()
  await button.click()
}

/** The words marked as changed in a cell, without what only screen readers hear. */
function changedWords(page: Page, topic: string, column: number): Promise<string[]> {
  return cell(page, topic, column)
    .locator('p [data-agreement]:not(svg)')
    .evaluateAll((marks) =>
      marks.map((mark) => {
        const copy = mark.cloneNode(true) as HTMLElement
        for (const unseen of copy.querySelectorAll('.visually-hidden')) unseen.remove()
        return copy.textContent.trim()
      }),
    )
}

test('the counts are true, and each of them shows its kind alone', async ({ app }) => {
  await expect(pills(app)).toHaveText(COUNTS)
  await expect(hidden(app)).toHaveCount(0)
  await expectAccessible(app, 'compare')
  for (const [index, words] of COUNTS.entries()) {
    const count = Number.parseInt(words, 10)
    await pills(app).nth(index).click()
    await expect(pills(app).nth(index)).toHaveAttribute('aria-pressed', 'true')
    await expect(rows(app)).toHaveCount(count)
    await expect(hidden(app)).toContainText(`${TOPICS - count} hidden`)
    const kinds = await rows(app).evaluateAll((all) =>
      all.map((one) => (one as HTMLElement).dataset.relation),
    )
    expect(new Set(kinds).size).toBe(1)
  }
  await expectAccessible(app, 'compare, one kind alone')
  await pills(app)
    .nth(COUNTS.length - 1)
    .click()
  await expect(rows(app)).toHaveCount(TOPICS)
})

test('only differences hides the rest, and says how many and how to see them', async ({ app }) => {
  await choice(app, 'Show', 'Only differences').click()
  await expect(rows(app)).toHaveCount(5)
  await expect(hidden(app)).toContainText('7 hidden')
  await expect(hidden(app)).toContainText('5 agree')
  await expect(hidden(app)).toContainText('2 not mentioned')
  await expectAccessible(app, 'compare, only differences')
  await app.reload()
  await expect(rows(app)).toHaveCount(5)
  await app.getByRole('button', { name: 'Show everything' }).click()
  await expect(rows(app)).toHaveCount(TOPICS)
})

test('comparing with the first moves the marks in the cells and nothing else', async ({ app }) => {
  const states = () =>
    rows(app).evaluateAll((all) =>
      all.map((one) => `${(one as HTMLElement).dataset.relation} ${one.querySelector('th')?.textContent}`),
    )
  const before = await states()
  expect(await changedWords(app, 'surgery', 2)).toEqual(['the lump only'])
  expect(await changedWords(app, 'surgery', 3)).toEqual(['check 1 to 3 lymph nodes'])
  expect(await changedWords(app, 'grade', 2)).toEqual(['score 7 of 9'])

  await choice(app, 'Compare with', 'First').click()
  await expect.poll(() => changedWords(app, 'surgery', 3)).toEqual(['the lump'])
  expect(await changedWords(app, 'surgery', 2)).toEqual(['the lump only'])
  expect(await states()).toEqual(before)
  await expect(pills(app)).toHaveText(COUNTS)
  await expectAccessible(app, 'compare with the first')
  await choice(app, 'Compare with', 'Previous').click()
  await expect.poll(() => changedWords(app, 'surgery', 3)).toEqual(['check 1 to 3 lymph nodes'])
})

test('the whole table is walked with the keyboard', async ({ app }) => {
  await table(app).locator('[tabindex="0"]').first().focus()
  await app.keyboard.press('ArrowRight')
  await app.keyboard.press('ArrowDown')
  await expect(cell(app, 'type', 1)).toBeFocused()
  await app.keyboard.press('End')
  await expect(cell(app, 'type', 3)).toBeFocused()
  await app.keyboard.press('ArrowUp')
  await app.keyboard.press('ArrowLeft')
  await expect(cell(app, 'diagnosis', 2)).toBeFocused()
  await app.keyboard.press('Home')
  await expect(cell(app, 'diagnosis', 0)).toBeFocused()
  await app.keyboard.press('ArrowRight')

  for (const topic of ['surgery', 'medicine', 'radiation', 'surgery']) {
    await app.keyboard.press('n')
    await expect(cell(app, topic, 1)).toBeFocused()
    await expect(cell(app, topic, 1)).toBeInViewport({ ratio: 0.9 })
  }
  await app.keyboard.press('Shift+N')
  await expect(cell(app, 'radiation', 1)).toBeFocused()

  await app.keyboard.press('d')
  await expect(rows(app)).toHaveCount(5)
  await expect(cell(app, 'radiation', 1)).toBeFocused()
  await app.keyboard.press('d')
  await expect(rows(app)).toHaveCount(TOPICS)
  await app.keyboard.press('p')
  await expect.poll(() => changedWords(app, 'surgery', 3)).toEqual(['the lump'])
  await app.keyboard.press('p')
  await expect.poll(() => changedWords(app, 'surgery', 3)).toEqual(['check 1 to 3 lymph nodes'])

  await app.keyboard.press('Enter')
  await expect(panel(app, 'Radiation')).toBeFocused()
  await app.keyboard.press('ArrowUp')
  await expect(panel(app, 'Medicine')).toBeVisible()
  await app.keyboard.press('ArrowDown')
  await expect(panel(app, 'Radiation')).toBeVisible()
  await app.keyboard.press('Escape')
  await expect(panel(app, 'Radiation')).toHaveCount(0)
  await expect(row(app, 'radiation').locator('[data-pages] button').first()).toBeFocused()

  // From the chip itself, Escape leads back to that chip.
  const chip = cell(app, 'surgery', 2).getByRole('button', { name: 'Consult letter · p.2' })
  await chip.focus()
  await app.keyboard.press('Enter')
  await expect(panel(app, 'Surgery')).toBeVisible()
  await app.keyboard.press('Escape')
  await expect(chip).toBeFocused()
})

/** How much of the picture of a page is not white. */
function ink(article: Locator): Promise<number> {
  return article
    .locator('canvas')
    .first()
    .evaluate((element) => {
      const canvas = element as HTMLCanvasElement
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
      let dark = 0
      for (let at = 0; at < data.length; at += 4) {
        if (data[at + 3]! > 0 && data[at]! + data[at + 1]! + data[at + 2]! < 600) dark += 1
      }
      return dark
    })
}

test('the panel shows both pages, with the marks over the very words that are quoted', async ({ app }) => {
  test.setTimeout(90_000)
  await cell(app, 'diagnosis', 2).locator('[data-pages] button').first().click()
  const topics = await rows(app)
    .locator('th')
    .first()
    .evaluate((head) => {
      const all = head.closest('table')!.querySelectorAll<HTMLElement>('tr[data-topic] > th')
      return [...all].map((one) => one.getAttribute('abbr')!)
    })
  expect(topics).toHaveLength(TOPICS)

  for (const [index, topic] of topics.entries()) {
    if (index > 0) await app.getByRole('button', { name: 'Next point' }).click()
    const shown = panel(app, topic)
    await expect(shown).toBeVisible()
    const panes = shown.getByRole('region', { name: /opinion: / })
    await expect(panes).toHaveCount(2)
    const quotes = (await shown.locator('span:not(:has(*))').allTextContents())
      .filter((words) => /^“.*”$/.test(words))
      .map((words) => words.slice(1, -1))
    for (let side = 0; side < 2; side++) {
      const pane = panes.nth(side)
      const mark = pane.locator('[data-highlight]').first()
      const silent = (await pane.getByText('Not mentioned.').count()) > 0
      if (silent) {
        await expect(pane.getByText(/page(s)? checked/)).toBeVisible()
        continue
      }
      await expect(mark, `${topic}, side ${side + 1}`).toBeInViewport()
      const article = pane.getByRole('article').filter({ has: app.locator('[data-highlight]') })
      await expect.poll(() => ink(article), { message: `${topic} is drawn` }).toBeGreaterThan(500)
      const quote = quotes[Math.min(side, quotes.length - 1)]!
      const fits = async () => {
        const { covered, ofPage, quoteOfPage } = await marksAndWords(article, quote)
        return covered > 0.97 && ofPage < quoteOfPage * 1.15 + 0.005
      }
      await expect.poll(fits, { message: `${topic}: ${quote}` }).toBe(true)
    }
    if (index === 0) await expectAccessible(app, 'evidence panel')
  }
  await expect(app.getByRole('button', { name: 'Next point' })).toBeDisabled()
})

test('one’s own word on how two opinions relate counts, and can be undone', async ({ app }) => {
  await press(app.getByRole('button', { name: 'More on Urgency' }))
  await expectAccessible(app, 'row menu')
  await app.getByRole('menuitem', { name: 'Change how they relate' }).click()
  const form = app.getByRole('dialog', { name: 'How do they relate? Urgency' })
  await form.getByRole('radio', { name: /^Different/ }).check()
  await form.getByLabel('Why, in a few words').fill('One counts from today.')
  await expectAccessible(app, 'how they relate')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(row(app, 'urgency')).toHaveAttribute('data-relation', 'different')
  await expect(row(app, 'urgency')).toContainText('One counts from today.')
  await expect(pills(app)).toHaveText(['4 agree', '2 more specific', '4 differ', '2 not mentioned'])
  await app.keyboard.press('Escape')
  await undo(app).click()
  await expect(row(app, 'urgency')).toHaveAttribute('data-relation', 'same')
  await expect(pills(app)).toHaveText(COUNTS)
})

test('the standing follows when differences are closed and opened again', async ({ app }) => {
  for (const [index, topic] of ['Surgery', 'Medicine', 'Radiation'].entries()) {
    await press(app.getByRole('button', { name: `More on ${topic}` }))
    await app.getByRole('menuitem', { name: 'Close this difference' }).click()
    const form = app.getByRole('dialog', { name: `Close the difference on ${topic}?` })
    if (index === 0) {
      await form.getByRole('button', { name: 'Close the difference' }).click()
      await expect(form.getByText('Write a few words, so that you know later.')).toBeVisible()
      await expectAccessible(app, 'close a difference')
    }
    await form.getByLabel('Why it is closed').fill(`We talked about it (${topic}).`)
    await form.getByRole('button', { name: 'Close the difference' }).click()
    await expect(row(app, topic.toLowerCase())).toContainText(`Closed. We talked about it (${topic}).`)
  }
  // What the doctors said stays as it is.
  await expect(pills(app)).toHaveText(COUNTS)
  await expectAccessible(app, 'compare, differences closed')

  await section(app, 'Overview').click()
  await expect(app.getByRole('heading', { name: 'Doctors agree', level: 2 })).toBeVisible()
  await expect(app.getByText('There is no open difference between the opinions.')).toBeVisible()
  await expectAccessible(app, 'overview, nothing open')

  await section(app, 'Compare').click()
  await press(cell(app, 'surgery', 2).locator('[data-pages] button').first())
  await panel(app, 'Surgery').getByRole('button', { name: 'Open this difference again' }).click()
  await expect(row(app, 'surgery')).not.toContainText('Closed.')
  await section(app, 'Overview').click()
  await expect(app.getByRole('heading', { name: 'Not settled yet' })).toBeVisible()
})

test('where an opinion is silent, the pages that were searched can be opened', async ({ app }) => {
  const chip = cell(app, 'follow-up', 1).getByRole('button', { name: /pages? checked$/ })
  await expect(cell(app, 'follow-up', 1)).toContainText('Not mentioned')
  const pagesChecked = Number.parseInt((await chip.textContent()) ?? '', 10)
  expect(pagesChecked).toBeGreaterThan(1)
  await press(chip)
  const pane = app.getByRole('region', { name: /^First opinion: / })
  await expect(pane).toContainText(`Not mentioned. ${pagesChecked} pages checked.`)
  await expect(pane.getByRole('article').first()).toBeVisible()
  await pane.getByLabel('Record of the first opinion').selectOption({ label: 'Surgeon’s letter' })
  await expect(
    pane
      .getByRole('article')
      .getByText(/Community Hospital/i)
      .first(),
  ).toBeVisible()
  await expectAccessible(app, 'pages that were searched')
})

test('with large text two opinions stand side by side, and the third can be chosen', async ({ app }) => {
  for (let step = 0; step < 2; step++) await app.getByRole('button', { name: 'Larger text' }).click()
  await expect(app.getByText('Two of 3 are shown.')).toBeVisible()
  await expect(table(app).getByRole('columnheader')).toHaveCount(2)
  await expect(table(app).getByRole('columnheader').first()).toContainText('Community Hospital')
  await app.getByLabel('Beside it').selectOption({ label: 'Third opinion, Regional Cancer Institute' })
  await expect(table(app).getByRole('columnheader').nth(1)).toContainText('Regional Cancer Institute')
  await expectAccessible(app, 'compare, large text')
  await app.getByRole('button', { name: 'Larger text' }).click()
  await expectAccessible(app, 'compare, very large text')
})

test('on paper stand all topics, all opinions and all sources', async ({ app }) => {
  await choice(app, 'Show', 'Everything').click()
  const words = await rows(app).evaluateAll((all) =>
    all.flatMap((one) => [
      ...[...one.querySelectorAll('th')].map((head) => head.getAttribute('abbr')!),
      ...[...one.querySelectorAll('[data-pages] button')].map((chip) => chip.textContent),
    ]),
  )
  expect(words.length).toBeGreaterThan(40)
  await app.emulateMedia({ media: 'print' })
  const squeezed = (text: string) => text.replace(/\s+/g, '')
  const paper = squeezed((await readPdf(await app.pdf({ format: 'A4', printBackground: true }))).join(' '))
  for (const expected of [
    ...words,
    'Community Hospital',
    'University Breast Center',
    'Regional Cancer Institute',
  ]) {
    expect(paper).toContain(squeezed(expected))
  }
  expect(paper).not.toContain(squeezed('Only differences'))
})

test('a long text is cut until its row is asked for; topics of one’s own come, change and go', async ({
  app,
}) => {
  await app.getByRole('button', { name: 'Add a topic' }).click()
  const form = app.getByRole('dialog', { name: 'Add a topic' })
  await form.getByLabel('Name of the topic').fill('Work')
  await form.getByLabel('What next').check()
  await expectAccessible(app, 'add a topic')
  await form.getByRole('button', { name: 'Add topic' }).click()
  await expect(rows(app)).toHaveCount(TOPICS + 1)
  await expect(app.getByRole('button', { name: 'Add a topic' })).toBeFocused()
  await app.keyboard.press('Control+z')
  await expect(rows(app)).toHaveCount(TOPICS)

  // As the forms of the opinion's screen write it.
  const own = 'I would rather not stop working, and the nights were hard. '.repeat(8)
  await app.evaluate(async (text) => {
    async function call(path: string, json: unknown) {
      const headers = { 'content-type': 'application/json' }
      const answer = await fetch(`/rpc/${path}`, { method: 'POST', headers, body: JSON.stringify({ json }) })
      return (await answer.json()).json
    }
    const concernId = location.pathname.split('/')[4]
    const { id: topicId } = await call('opinions/addTopic', { concernId, group: 'what-next', label: 'Work' })
    const [first] = await call('opinions/list', { concernId })
    await call('opinions/addStatement', { opinionId: first.id, topicId, text })
  }, own)
  await app.reload()
  await expect(rows(app)).toHaveCount(TOPICS + 1)
  const work = rows(app).filter({ hasText: 'Work' })
  await work.scrollIntoViewIfNeeded()
  const height = async () => (await work.boundingBox())!.height
  await expect(work.getByRole('button', { name: 'Show all' })).toBeVisible()
  const cut = await height()
  await work.getByRole('button', { name: 'Show all' }).click()
  await expect.poll(height).toBeGreaterThan(cut * 1.5)
  await app.keyboard.press('a')
  await expect.poll(height).toBe(cut)

  await work.getByRole('button', { name: 'More on Work' }).click()
  await app.getByRole('menuitem', { name: 'Rename this topic' }).click()
  const naming = app.getByRole('dialog', { name: 'Rename “Work”' })
  await naming.getByLabel('Name of the topic').fill('My job')
  await naming.getByRole('button', { name: 'Rename' }).click()
  await expect(rows(app).filter({ hasText: 'My job' })).toHaveCount(1)
  await undo(app).click()
  await expect(work).toHaveCount(1)
  await work.getByRole('button', { name: 'More on Work' }).click()
  await app.getByRole('menuitem', { name: 'Remove this topic' }).click()
  await expect(app.getByText('“Work” stays, because an opinion speaks to it.')).toBeVisible()
})
