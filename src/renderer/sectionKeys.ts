import { type HotkeyItem, useHotkeys } from '@mantine/hooks'
import { useNavigate } from '@tanstack/react-router'

interface SectionKeys {
  /** Addresses in the order of the sidebar: Alt 1 is the first. */
  sections: readonly string[]
  /** Where help is. */
  help: string
  onFind(): void
  /** Absent where there is no passphrase to lock with. */
  onLock?: () => void
}

/**
 * Ctrl K find · Ctrl L lock · F1 help · Alt 1 to 8 sections; they work while typing too. Under a dialog sections stay where
 * they are, so that nothing typed in it is lost.
 */
export function useSectionKeys({ sections, help, onFind, onLock }: SectionKeys): void {
  const navigate = useNavigate()
  async function goTo(to: string) {
    await navigate({ to })
    // What had the focus may have gone with its screen: the keyboard goes on in the new one.
    document.getElementById('main')?.focus({ preventScroll: true })
  }
  const unlessInDialog = (act: () => void) => () => {
    if (!document.querySelector('[role="dialog"]')) act()
  }
  useHotkeys(
    [
      ['mod+K', unlessInDialog(onFind)],
      ['mod+L', () => onLock?.()],
      ['F1', unlessInDialog(() => void goTo(help))],
      ...sections.map(
        (to, index): HotkeyItem => [
          `alt+Digit${index + 1}`,
          unlessInDialog(() => void goTo(to)),
          // By place on the keyboard: with Alt held, some layouts type other characters.
          { usePhysicalKeys: true },
        ],
      ),
    ],
    [],
  )
}
