import { localStorageColorSchemeManager, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'

export type ColorSchemeChoice = 'light' | 'dark' | 'auto'

export const colorSchemeManager = localStorageColorSchemeManager({ key: 'consilium.colorScheme' })

/** The chosen colour scheme ("auto" follows the computer), the one in force, and how to choose. */
export function useColorScheme() {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const inForce = useComputedColorScheme('light')
  return { choice: colorScheme as ColorSchemeChoice, inForce, choose: setColorScheme }
}
