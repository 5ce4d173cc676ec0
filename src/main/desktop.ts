import { app, BrowserWindow, dialog, Menu, protocol, screen, session } from 'electron'
import { createApp } from './app.ts'
import { lockDown } from './desktop/lockDown.ts'
import { menuTemplate } from './desktop/menu.ts'
import { ORIGIN, SCHEME, schemePrivileges } from './desktop/scheme.ts'
import { windowOptions } from './desktop/windowOptions.ts'
import { keepWindowState, onDisplays, readWindowState } from './desktop/windowState.ts'
import { readHostOptions } from './hostOptions.ts'
import { projectFile } from './projectFile.ts'
import { createServices } from './services.ts'
import { vaultPath } from './vaultPath.ts'

const PAGE = projectFile('out/renderer')

protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: schemePrivileges }])

if (!app.requestSingleInstanceLock()) app.quit()
else void app.whenReady().then(openDesktop).catch(tellAndEnd)

async function openDesktop(): Promise<void> {
  const { vault } = readHostOptions(process.argv.slice(app.isPackaged ? 1 : 2), true)
  const services = createServices(vaultPath(vault))
  const { fetch } = createApp(services, PAGE)
  protocol.handle(SCHEME, (request) => fetch(request))
  lockDown(app, session.defaultSession)
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform, app.isPackaged)))

  const primary = screen.getPrimaryDisplay()
  const displays = [primary, ...screen.getAllDisplays().filter(({ id }) => id !== primary.id)]
  const state = onDisplays(
    readWindowState(app.getPath('userData')),
    displays.map(({ workArea }) => workArea),
  )
  const window = new BrowserWindow(windowOptions(state, app.isPackaged))
  keepWindowState(window, app.getPath('userData'))
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore()
    window.focus()
  })
  app.on('window-all-closed', () => app.quit())
  app.once('before-quit', (event) => {
    event.preventDefault()
    void services.close().finally(() => app.exit(0))
  })
  await window.loadURL(`${ORIGIN}/`)
}

/** Nothing of a record can be in it yet: no vault is open. */
function tellAndEnd(error: unknown): void {
  dialog.showErrorBox('Consilium could not be opened', error instanceof Error ? error.message : String(error))
  app.exit(1)
}
