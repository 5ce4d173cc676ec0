import { startTransition, useEffect, useState } from 'react'

/** Design pixels that the lowest row takes, with its share of heads. */
const ROW = 90

/** How many of `count` rows to draw: a screenful at once and the rest step by step, so that a long table answers soon. */
export function useGradually(count: number): number {
  const [screenful] = useState(() => Math.ceil(window.innerHeight / ROW))
  const [drawn, setDrawn] = useState(screenful)

  useEffect(() => {
    if (drawn < count) startTransition(() => setDrawn(drawn + screenful))
  }, [drawn, count, screenful])

  return drawn
}
