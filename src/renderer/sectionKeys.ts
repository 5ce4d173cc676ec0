import { useHotkeys } from '@mantine/hooks'
import { useNavigate } from '@tanstack/react-router'

interface SectionKeys {
  /** Addresses in the order of the sidebar: Alt 1 is the first. */
  sections: readonly string[]
  onFind(): void
  onLock(): void
}

/** Ctrl K find · Ctrl L lock · Alt 1 to 8 sections; they work while typing too. */
export function useSectionKeys({ sections, onFind, onLock }: SectionKeys): void {
  const navigate = useNavigate()
  useHotkeys(
    [
      ['mod+K', onFind],
      ['mod+L', onLock],
      ...sections.map((to, index): [string, () => void] => [`alt+${index + 1}`, () => void navigate({ to })]),
    ],
    [],
  )
}
