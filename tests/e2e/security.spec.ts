import type { Page } from '@playwright/test'
import { textPdf } from '../support/pdfs.ts'
import { expectAccessible } from './accessible.ts'
import { expect, openSample, section, test } from './host.ts'
import { addFiles, startOwn } from './ownVault.ts'

const SECTIONS = ['Overview', 'Records', 'Opinions', 'Compare', 'Providers', 'Share']

/** HTML that would leave a trace if any of it ran. */
const HOSTILE = '<img src=x onerror="window.ran=1"><script>window.ran=1</script><b>bold</b>'

function ran(page: Page): Promise<boolean> {
  return page.evaluate(() => 'ran' in window)
}

test('a whole walk asks nobody but this computer', async ({ app, context }) => {
  const asked = new Set<string>()
  context.on('request', (request) => asked.add(new URL(request.url()).origin))
  await openSample(app)
  for (const name of SECTIONS) {
    await section(app, name).click()
    await expect(section(app, name)).toHaveAttribute('aria-current', 'page')
    await expect(app.getByRole('heading', { level: 1 })).toBeVisible()
  }
  await section(app, 'Records').click()
  await app.getByRole('link', { name: 'Slide review' }).first().click()
  await expect(app.getByRole('article').locator('canvas').first()).toBeVisible()
  await section(app, 'Compare').click()
  const chip = app.locator('tr[data-topic=surgery] [data-pages] button').first()
  await chip.hover()
  await chip.click()
  await expect(
    app.getByRole('region', { name: 'Surgery', exact: true }).locator('canvas').first(),
  ).toBeVisible()
  await section(app, 'Share').click()
  await app.getByRole('combobox', { name: 'Who is it for?' }).fill('City')
  await app.getByRole('option', { name: /^City Teaching Hospital/ }).click()
  await app.getByRole('radio', { name: /^Full picture/ }).check()
  const download = app.waitForEvent('download')
  await app.getByRole('button', { name: 'Create bundle' }).click()
  await download
  await app.getByRole('link', { name: 'Settings' }).click()
  await app.getByRole('button', { name: 'Check the vault' }).click()
  await expect(app.getByText('Everything is in order.')).toBeVisible()
  await expectAccessible(app, 'settings, vault checked')

  const local = [...asked].filter((origin) => origin !== 'null' && !origin.startsWith('blob:'))
  expect(local).toEqual([new URL(app.url()).origin])
  expect(await context.storageState().then(({ cookies }) => cookies)).toMatchObject([
    { httpOnly: true, sameSite: 'Strict', domain: '127.0.0.1' },
  ])
})

test('the page comes under a policy that lets nothing in from outside', async ({ page, host }) => {
  const answer = await page.goto(host.address)
  const policy = answer?.headers()['content-security-policy'] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/)

  const refused = await page.evaluateHandle(() => {
    const directives: string[] = []
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      directives.push(effectiveDirective),
    )
    const script = document.createElement('script')
    script.textContent = 'window.ran = 1'
    const frame = document.createElement('iframe')
    frame.src = 'https://example.org/'
    const image = document.createElement('img')
    image.src = 'https://example.org/x.png'
    document.body.append(script, frame, image)
    fetch('https://example.org/').catch(() => undefined)
    return directives
  })
  await expect
    .poll(() => refused.jsonValue())
    .toEqual(expect.arrayContaining(['script-src-elem', 'frame-src', 'img-src', 'connect-src']))
  expect(await ran(page)).toBe(false)
})

test('without the cookie nothing is answered, and the address works once', async ({
  app,
  host,
  browser,
  request,
}) => {
  await startOwn(app)
  const { origin } = new URL(host.address)

  const stranger = await browser.newContext()
  const page = await stranger.newPage()
  for (const address of [origin, host.address, `${origin}/?token=`, app.url(), `${origin}/assets/`]) {
    const answer = await page.goto(address)
    expect(answer?.status(), address).toBe(403)
    await expect(page.locator('body')).toContainText('this address works only once')
  }
  await stranger.close()

  const post = (headers: Record<string, string>) =>
    request.post(`${origin}/rpc/people/list`, {
      headers: { 'content-type': 'application/json', ...headers },
      data: {},
    })
  expect((await post({})).status()).toBe(403)
  const cookie = await app
    .context()
    .cookies()
    .then((cookies) => cookies.map(({ name, value }) => `${name}=${value}`).join('; '))
  expect((await post({ cookie })).status()).toBe(200)
  expect((await post({ cookie, origin: 'https://example.org' })).status()).toBe(403)
  expect((await post({ cookie, host: 'example.org' })).status()).toBe(403)
})

test('HTML in names stays text on every screen', async ({ app }) => {
  await startOwn(app, { name: `Ann ${HOSTILE}` })
  await addFiles(app, {
    'x <img src=x onerror=window.ran=1>.pdf': await textPdf('plain words <b>not bold</b>', HOSTILE),
  })
  await expect(app.getByText('Added · 2 pages')).toBeVisible()
  const record = app.getByRole('list', { name: 'Records' }).getByRole('link')
  await expect(record).toHaveText('x <img src=x onerror=window.ran=1>')
  await app.getByRole('searchbox', { name: 'Find in the records' }).fill('bold')
  await expect(app.getByRole('list', { name: 'Records' }).locator('mark').first()).toHaveText('bold')
  await record.first().click()
  await app.getByLabel('Title').fill(`Letter ${HOSTILE}`)
  await expect(app.getByRole('heading', { level: 1 })).toHaveText(`Letter ${HOSTILE}`)

  await section(app, 'Providers').click()
  await app.getByRole('button', { name: 'Add a provider' }).first().click()
  await app.getByRole('dialog').getByLabel('Name', { exact: true }).fill(`Dr. ${HOSTILE}`)
  await app.getByRole('dialog').getByLabel('Note').fill(HOSTILE)
  await app.getByRole('button', { name: 'Save' }).click()
  await expect(app.getByRole('heading', { name: `Dr. ${HOSTILE}` })).toBeVisible()

  await section(app, 'Overview').click()
  await app.getByRole('button', { name: 'Add a question' }).first().click()
  await app.getByLabel('What is the one question you want answered?').fill(`Why ${HOSTILE}?`)
  await app.getByRole('button', { name: 'Save' }).click()
  await expect(app.getByRole('heading', { level: 1 })).toHaveText(`Why ${HOSTILE}?`)
  await section(app, 'Opinions').click()
  await app.getByRole('button', { name: 'Add an opinion' }).first().click()
  const form = app.getByRole('dialog', { name: 'Add an opinion' })
  await form.getByRole('combobox', { name: 'Who gave it?' }).click()
  await app.getByRole('option', { name: /^Dr\./ }).click()
  await form.getByRole('button', { name: 'Save' }).click()
  await app.getByRole('button', { name: /^Say something on/ }).click()
  await app.getByRole('combobox', { name: 'Topic' }).fill('Diagnosis')
  await app.getByRole('option', { name: 'Diagnosis' }).first().click()
  await app.getByLabel('What they said, in plain words').fill(HOSTILE)
  await app.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(app.getByLabel('What they said on Diagnosis')).toHaveValue(HOSTILE)

  for (const name of [...SECTIONS, 'Settings']) {
    await app
      .getByRole('complementary', { name: 'Sidebar' })
      .getByRole('link', { name: new RegExp(`^${name}`) })
      .click()
    await expect(app.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await app.locator('img[src=x], b:text-is("bold")').count(), name).toBe(0)
    expect(await ran(app), name).toBe(false)
  }
  await app.keyboard.press('Control+k')
  await app.getByRole('combobox', { name: 'Find in everything' }).fill('bold')
  await expect(app.getByRole('option').first()).toBeVisible()
  expect(await app.locator('img[src=x]').count()).toBe(0)
  expect(await ran(app)).toBe(false)
})
