import { type FocusEvent, type RefObject, useEffect, useRef } from 'react'

/**
 * Keeps the keyboard in a list whose rows go away while they are answered: the focus goes to what stands in the place
 * of the row that went, or else to the list itself, which must have `tabIndex={-1}`. Returns what the list takes.
 */
export function useFocusInList<Element extends HTMLElement>(): {
  ref: RefObject<Element | null>
  onFocus: (event: FocusEvent) => void
} {
  const ref = useRef<Element>(null)
  const last = useRef<{ focused: HTMLElement; row: number } | null>(null)

  useEffect(() => {
    const list = ref.current
    if (!list || !last.current || last.current.focused.isConnected) return
    const { row } = last.current
    last.current = null
    if (document.activeElement !== document.body) return
    const standsThere = rowsOf(list)[row]?.querySelector<HTMLElement>('button, a')
    ;(standsThere ?? list).focus({ preventScroll: standsThere === undefined })
  })

  return {
    ref,
    onFocus({ target }) {
      const row = rowsOf(ref.current).indexOf(target.closest('li') as HTMLElement)
      last.current = { focused: target as HTMLElement, row }
    },
  }
}

function rowsOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('li') ?? [])]
}
