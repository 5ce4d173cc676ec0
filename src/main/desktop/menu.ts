import type { MenuItemConstructorOptions } from 'electron'

/** The native menu: the system's own roles, so that copy, paste, zoom and quit work as everywhere else. */
export function menuTemplate(platform: NodeJS.Platform, packaged: boolean): MenuItemConstructorOptions[] {
  const view: MenuItemConstructorOptions[] = [
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { type: 'separator' },
    { role: 'togglefullscreen' },
    ...(packaged ? [] : ([{ role: 'reload' }, { role: 'toggleDevTools' }] as const)),
  ]
  return [
    ...(platform === 'darwin' ? ([{ role: 'appMenu' }] as const) : []),
    { role: 'fileMenu' },
    { role: 'editMenu' },
    { label: 'View', submenu: view },
    { role: 'windowMenu' },
  ]
}
