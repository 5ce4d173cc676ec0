import { useEffect } from 'react'

/** The window's title: "Records – Consilium", or the name alone. It never names a person or a finding. */
export function useScreenTitle(title: string | null): void {
  useEffect(() => {
    document.title = title === null ? 'Consilium' : `${title} – Consilium`
  }, [title])
}
