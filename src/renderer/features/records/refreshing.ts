import { queryClient } from '../../api.ts'

/** Hundreds of files end within seconds of one another: what is on screen is read anew once for many of them. In milliseconds. */
const PAUSE = 600

let waits = false

/** Reads everything on screen anew, a moment from now. */
export function refreshSoon(): void {
  if (waits) return
  waits = true
  setTimeout(() => {
    waits = false
    void queryClient.invalidateQueries()
  }, PAUSE)
}
