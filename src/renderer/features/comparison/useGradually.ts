import { startTransition, useEffect, useState } from 'react'

const AT_ONCE = 12

/** How many of `count` rows to draw: a screenful at once and the rest step by step, so that a long table answers soon. */
export function useGradually(count: number): number {
  const [drawn, setDrawn] = useState(AT_ONCE)

  useEffect(() => {
    if (drawn < count) startTransition(() => setDrawn(drawn + AT_ONCE))
  }, [drawn, count])

  return drawn
}
