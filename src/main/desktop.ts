import { fileURLToPath } from 'node:url'
import { app, BrowserWindow, Menu, protocol, session } from 'electron'
import { createApp } from './app.ts'
import { lockDown } from './desktop/lockDown.ts'
import { menuTemplate } from './desktop/menu.ts'
import { ORIGIN, SCHEME, schemePrivileges } from './desktop/scheme.ts'
import { windowOptions } from './desktop/windowOptions.ts'
import { keepWindowState, readWindowState } from './desktop/windowState.ts'
import { createServices } from './services.ts'
import { vaultPath } from './vaultPath.ts'

const PAGE = fileURLToPath(new URL('../../renderer', import.meta.url))

protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: schemePrivileges }])

if (!app.requestSingleInstanceLock()) app.quit()
else void app.whenReady().then(openDesktop)

async function openDesktop(): Promise<void> {
  const services = createServices(vaultPath(app.commandLine.getSwitchValue('vault') || undefined))
  const { fetch } = createApp(services, PAGE)
  protocol.handle(SCHEME, (request) => fetch(request))
  lockDown(app, session.defaultSession)
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform, app.isPackaged)))

  const window = new BrowserWindow(windowOptions(readWindowState(app.getPath('userData')), app.isPackaged))
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
