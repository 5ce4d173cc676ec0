import type { App, Session } from 'electron'
import { isInsideApp } from './scheme.ts'

/** Refuses everything the page does not need: outside requests, permissions, new windows, leaving the page. */
export function lockDown(app: App, session: Session): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    // A data address holds what it shows: nothing is asked of anyone.
    const harmless = isInsideApp(details.url) || /^(data|devtools):/.test(details.url)
    answer({ cancel: !harmless })
  })
  // Copying a request letter or a question is all the page asks of the system.
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    answer(permission === 'clipboard-sanitized-write')
  })
  session.setPermissionCheckHandler((_contents, permission) => permission === 'clipboard-sanitized-write')
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-navigate', (event) => {
      if (!isInsideApp(event.url)) event.preventDefault()
    })
    contents.on('will-attach-webview', (event) => event.preventDefault())
  })
}
