import { useEffect, useState } from 'react'

/** So long, in milliseconds, what has ended stays in sight. */
const LINGERING = 8000

/** Whether something is still news: while it is under way, and for a moment after, so that its end can be read. */
export function useNews(underWay: boolean): boolean {
  const [lingers, setLingers] = useState(underWay)
  useEffect(() => {
    if (underWay) {
      setLingers(true)
      return
    }
    const timer = setTimeout(() => setLingers(false), LINGERING)
    return () => clearTimeout(timer)
  }, [underWay])
  return underWay || lingers
}
