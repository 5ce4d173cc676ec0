import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserWindow, Rectangle } from 'electron'
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

/** How much of the window's top edge must lie on a display for a person to get hold of it, in screen pixels. */
const HOLD = { width: 120, height: 24 }

/**
 * The state as it fits the displays there are now: where the window could not be seen or moved, it has no place of its own, and
 * no window is larger than the display it is on.
 *
 * @param workAreas what the displays leave free for windows, the primary display first
 */
export function onDisplays(state: WindowState, workAreas: readonly Rectangle[]): WindowState {
  const { x, y, width, height } = state
  const own = workAreas.find((area) => x !== undefined && y !== undefined && canHold({ x, y, width }, area))
  const area = own ?? workAreas[0]
  const size = {
    width: Math.min(width, area?.width ?? width),
    height: Math.min(height, area?.height ?? height),
  }
  return own ? { ...size, x, y } : size
}

function canHold(window: Pick<Rectangle, 'x' | 'y' | 'width'>, area: Rectangle): boolean {
  const right = Math.min(window.x + window.width, area.x + area.width)
  const seen = right - Math.max(window.x, area.x)
  return seen >= HOLD.width && window.y >= area.y && window.y + HOLD.height <= area.y + area.height
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
