import { useEffect, useEffectEvent } from 'react'

/** When what floats goes away and takes the focus with it, the keyboard goes on where `goBack` puts it. */
export function useFocusBack(goBack: () => void): void {
  const back = useEffectEvent(() => {
    if (document.activeElement === null || document.activeElement === document.body) goBack()
  })

  useEffect(
    () => () => {
      requestAnimationFrame(() => back())
    },
    [],
  )
}
