import type { BrowserWindowConstructorOptions } from 'electron'
import type { WindowState } from './windowState.ts'

/** How the one window is made: sandboxed, without Node and without any Electron object in the page. */
export function windowOptions(state: WindowState, packaged: boolean): BrowserWindowConstructorOptions {
  return {
    ...state,
    minWidth: 360,
    minHeight: 480,
    title: 'Consilium',
    backgroundColor: '#F7F3EB',
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: !packaged,
    },
  }
}
