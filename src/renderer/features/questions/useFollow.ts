import { type FocusEvent, useLayoutEffect, useRef } from 'react'

/**
 * When a question goes to another part of the screen, and the button that was pressed goes away, the keyboard goes on at the
 * question in its new place, or where `orElse` puts it. Every question is marked with `data-question` and can be focused.
 *
 * @param places changes when a question goes elsewhere
 */
export function useFollow(places: string, orElse: () => void) {
  const last = useRef<string | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of places takes the focus away.
  useLayoutEffect(() => {
    if (last.current === null || document.activeElement !== document.body) return
    const questions = [...document.querySelectorAll<HTMLElement>('[data-question]')]
    questions.find(({ dataset }) => dataset.question === last.current)?.focus()
    if (document.activeElement === document.body) orElse()
  }, [places])

  return {
    onFocus: ({ target }: FocusEvent<HTMLElement>) => {
      last.current = target.closest<HTMLElement>('[data-question]')?.dataset.question ?? null
    },
  }
}
