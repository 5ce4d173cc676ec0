import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { App, BrowserWindow, Session } from 'electron'
import { describe, expect, it, onTestFinished } from 'vitest'
import { lockDown } from './lockDown.ts'
import { menuTemplate } from './menu.ts'
import { isInsideApp } from './scheme.ts'
import { windowOptions } from './windowOptions.ts'
import { keepWindowState, onDisplays, readWindowState } from './windowState.ts'

const OUTSIDE = [
  'consilium://app.evil.com/',
  'consilium://app.evil.com',
  'consilium://application/',
  'consilium://app@evil.com/',
  'consilium://app:80@evil.com/',
  'consilium://evil.com/consilium://app/',
  'https://app/',
  'https://evil.com/?consilium://app/',
  'http://127.0.0.1/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'about:blank',
  'blob:https://evil.com/consilium://app/',
  'consilium:',
  '',
]

describe('addresses', () => {
  it.each([
    'consilium://app',
    'consilium://app/',
    'consilium://app/rpc/people/list',
    'blob:consilium://app/1-2',
  ])('%j lies inside the app', (url) => expect(isInsideApp(url)).toBe(true))

  it.each([...OUTSIDE, 'data:text/html,x'])('%j lies outside', (url) => expect(isInsideApp(url)).toBe(false))
})

describe('the window', () => {
  it('is made without Node, without Electron in the page, and sandboxed', () => {
    for (const packaged of [true, false]) {
      const { webPreferences } = windowOptions({ width: 800, height: 600 }, packaged)
      expect(webPreferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false })
      expect(webPreferences).not.toHaveProperty('preload')
      expect(webPreferences?.webSecurity).not.toBe(false)
      expect(webPreferences?.webviewTag).toBe(false)
    }
  })

  it('shows developer tools only where it is developed', () => {
    const state = { width: 800, height: 600 }
    expect(windowOptions(state, true).webPreferences?.devTools).toBe(false)
    expect(windowOptions(state, false).webPreferences?.devTools).toBe(true)
  })

  it('stands where it stood', () => {
    const folder = temporaryFolder()
    const bounds = { x: 10, y: 20, width: 1000, height: 700 }
    closedWith(folder, bounds)
    expect(readWindowState(folder)).toEqual(bounds)
    expect(windowOptions(readWindowState(folder), true)).toMatchObject(bounds)
  })

  it.each([
    ['there is none', null],
    ['it is torn', '{"width":10'],
    ['it is empty', ''],
    ['it is something else', '[1,2]'],
    ['the window would be too small to see', '{"width":1,"height":1}'],
    ['its numbers are none', '{"width":"1000","height":null}'],
  ])('stands at its first place when its state cannot be used: %s', (_why, text) => {
    const folder = temporaryFolder()
    if (text !== null) writeFileSync(join(folder, 'window.json'), text)
    expect(readWindowState(folder)).toEqual({ width: 1440, height: 900 })
  })

  describe('on the displays there are', () => {
    const laptop = { x: 0, y: 25, width: 1366, height: 743 }
    const beside = { x: 1366, y: 0, width: 1920, height: 1080 }
    const above = { x: 0, y: -1080, width: 1920, height: 1080 }
    const size = { width: 1000, height: 700 }

    it.each([
      ['on the second display', { x: 1500, y: 100 }, [laptop, beside]],
      ['on one above the first', { x: 200, y: -900 }, [laptop, above]],
      ['partly out of sight', { x: -800, y: 300 }, [laptop]],
      ['across two displays', { x: 1300, y: 100 }, [laptop, beside]],
    ])('stands where it stood: %s', (_where, place, workAreas) => {
      expect(onDisplays({ ...size, ...place }, workAreas)).toEqual({ ...size, ...place })
    })

    it.each([
      ['on a display that is gone', { x: 1500, y: 100 }],
      ['above the display, where nobody can take hold of it', { x: 100, y: -60 }],
      ['below it', { x: 100, y: 768 }],
      ['all but beside it', { x: 1360, y: 100 }],
      ['nowhere', {}],
    ])('gets a new place where it could not be seen: %s', (_where, place) => {
      expect(onDisplays({ ...size, ...place }, [laptop])).toEqual(size)
    })

    it('is no larger than its display', () => {
      const wide = { width: 1440, height: 900 }
      expect(onDisplays(wide, [laptop])).toEqual({ width: 1366, height: 743 })
      expect(onDisplays({ ...wide, x: 1400, y: 10 }, [laptop, beside])).toEqual({ ...wide, x: 1400, y: 10 })
      expect(onDisplays(wide, [])).toEqual(wide)
    })
  })

  it('closes though its place cannot be kept', () => {
    const nowhere = join(temporaryFolder(), 'gone')
    expect(() => closedWith(nowhere, { x: 0, y: 0, width: 800, height: 600 })).not.toThrow()
  })
})

describe('the menu', () => {
  const roles = (platform: NodeJS.Platform, packaged: boolean) =>
    JSON.stringify(menuTemplate(platform, packaged)).match(/(?<="role":")[^"]+/g)

  it('lets people copy, zoom, close and quit as everywhere', () => {
    expect(roles('linux', true)).toEqual(
      expect.arrayContaining(['fileMenu', 'editMenu', 'zoomIn', 'windowMenu']),
    )
    expect(roles('win32', true)).not.toContain('appMenu')
    expect(roles('darwin', true)?.[0]).toBe('appMenu')
  })

  it('reloads and opens developer tools only where it is developed', () => {
    expect(roles('linux', true)).not.toContain('toggleDevTools')
    expect(roles('linux', true)).not.toContain('reload')
    expect(roles('linux', false)).toEqual(expect.arrayContaining(['toggleDevTools', 'reload']))
  })
})

describe('locked down', () => {
  it('sends nothing outside and lets the page load its own', () => {
    const { answerTo } = lockedDown()
    expect(OUTSIDE.filter((url) => !answerTo(url).cancel)).toEqual([])
    for (const url of ['consilium://app/', 'blob:consilium://app/1', 'data:image/png;base64,AA==']) {
      expect(answerTo(url).cancel).toBe(false)
    }
  })

  it('allows copying to the clipboard and nothing else', () => {
    const { allows } = lockedDown()
    expect(allows('clipboard-sanitized-write')).toEqual([true, true])
    for (const permission of [
      'clipboard-read',
      'media',
      'geolocation',
      'notifications',
      'openExternal',
      'fileSystem',
    ]) {
      expect(allows(permission)).toEqual([false, false])
    }
  })

  it('opens no window and leaves the app for no address', () => {
    const { opensWindow, navigates, attachesWebview } = lockedDown()
    expect(opensWindow).toEqual({ action: 'deny' })
    expect([...OUTSIDE, 'data:text/html,x'].filter(navigates)).toEqual([])
    expect(navigates('consilium://app/concerns')).toBe(true)
    expect(attachesWebview).toBe(false)
  })
})

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'consilium-window-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

function closedWith(folder: string, bounds: Electron.Rectangle): void {
  let close = () => {}
  const window = {
    on(_event: string, listener: () => void) {
      close = listener
    },
    getNormalBounds: () => bounds,
  }
  keepWindowState(window as unknown as BrowserWindow, folder)
  close()
}

type Handlers = Record<string, (...values: unknown[]) => unknown>

/** Electron's side of `lockDown`: takes the handlers, and asks them what Electron would. */
function lockedDown() {
  const taken: Handlers = {}
  const take = (name: string) => (handler: Handlers[string]) => {
    taken[name] = handler
  }
  const session = {
    webRequest: { onBeforeRequest: take('request') },
    setPermissionRequestHandler: take('permission'),
    setPermissionCheckHandler: take('check'),
  }
  const app = { on: (name: string, handler: Handlers[string]) => take(name)(handler) }
  lockDown(app as unknown as App, session as unknown as Session)
  const contents = { setWindowOpenHandler: take('open'), on: app.on }
  taken['web-contents-created']!({}, contents)

  function happens(event: string, url = ''): boolean {
    let prevented = false
    taken[event]!({
      url,
      preventDefault() {
        prevented = true
      },
    })
    return !prevented
  }

  return {
    answerTo(url: string): { cancel?: boolean } {
      let answer = {}
      taken.request!({ url }, (given: object) => {
        answer = given
      })
      return answer
    },
    allows(permission: string): unknown[] {
      let requested: unknown
      taken.permission!({}, permission, (given: unknown) => {
        requested = given
      })
      return [requested, taken.check!({}, permission)]
    },
    opensWindow: taken.open!({ url: 'https://evil.com/' }),
    navigates: (url: string) => happens('will-navigate', url),
    attachesWebview: happens('will-attach-webview'),
  }
}
