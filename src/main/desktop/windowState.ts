import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserWindow } from 'electron'
import { z } from 'zod'

const WindowState = z.object({
  width: z.number().int().min(360).max(20_000),
  height: z.number().int().min(480).max(20_000),
  x: z.number().int().optional(),
  y: z.number().int().optional(),
})

/** Where the window stood, in screen pixels. */
export type WindowState = z.infer<typeof WindowState>

const FIRST_TIME: WindowState = { width: 1440, height: 900 }

/** The state kept in `folder`; the first-time size if there is none that can be read. */
export function readWindowState(folder: string): WindowState {
  try {
    return WindowState.parse(JSON.parse(readFileSync(statePath(folder), 'utf8')))
  } catch {
    return FIRST_TIME
  }
}

/** Keeps size and place of the window when it closes. */
export function keepWindowState(window: BrowserWindow, folder: string): void {
  window.on('close', () => {
    try {
      writeFileSync(statePath(folder), JSON.stringify(window.getNormalBounds()))
    } catch {
      // A full disk must not keep the window from closing.
    }
  })
}

function statePath(folder: string): string {
  return join(folder, 'window.json')
}
