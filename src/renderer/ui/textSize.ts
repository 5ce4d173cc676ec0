import { useSyncExternalStore } from 'react'

/** The steps of the root text size, in CSS pixels. */
export const textSizes = [15, 17, 19, 22, 26] as const

export type TextSize = (typeof textSizes)[number]

const baseSize: TextSize = 17
const storageKey = 'consilium.textSize'
const changed = new EventTarget()

let current: TextSize | undefined

/** The size that `steps` steps away from `size` is, held at the smallest and largest. */
export function stepTextSize(size: TextSize, steps: number): TextSize {
  const wanted = textSizes.indexOf(size) + steps
  return textSizes[Math.min(Math.max(wanted, 0), textSizes.length - 1)] ?? baseSize
}

/** The text size a stored value stands for; anything unknown is the base size. */
export function parseTextSize(stored: string | null): TextSize {
  return textSizes.find((size) => String(size) === stored) ?? baseSize
}

/** The chosen text size and the ways to change it. The choice is kept in this browser's local storage. */
export function useTextSize() {
  const size = useSyncExternalStore(subscribe, readTextSize)
  return {
    size,
    setSize: storeTextSize,
    smaller: () => storeTextSize(stepTextSize(size, -1)),
    larger: () => storeTextSize(stepTextSize(size, 1)),
    isSmallest: size === textSizes[0],
    isLargest: size === textSizes.at(-1),
  }
}

function readTextSize(): TextSize {
  current ??= parseTextSize(readStored())
  return current
}

// Storage may be switched off by the browser; then the choice lasts until the page closes.
function readStored(): string | null {
  try {
    return localStorage.getItem(storageKey)
  } catch {
    return null
  }
}

function storeTextSize(size: TextSize) {
  current = size
  try {
    localStorage.setItem(storageKey, String(size))
  } catch {
    // The size still applies to this page.
  }
  changed.dispatchEvent(new Event('change'))
}

function subscribe(listener: () => void) {
  changed.addEventListener('change', listener)
  return () => changed.removeEventListener('change', listener)
}
