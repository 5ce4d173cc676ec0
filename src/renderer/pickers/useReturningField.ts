import { useEffect, useRef, useState } from 'react'

/**
 * For a field that is away while a panel stands in its place: once it is back it takes the focus the panel had. Who has
 * gone on to another field meanwhile stays there. `isFresh` until it was away for the first time.
 */
export function useReturningField(isAway: boolean) {
  const field = useRef<HTMLInputElement>(null)
  const [isFresh, setIsFresh] = useState(true)
  if (isAway && isFresh) setIsFresh(false)

  useEffect(() => {
    if (!isAway && !isFresh && document.activeElement === document.body) field.current?.focus()
  }, [isAway, isFresh])

  return { field, isFresh }
}
