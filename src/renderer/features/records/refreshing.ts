import { api, queryClient } from '../../api.ts'

/** Hundreds of files end within seconds of one another: the lists are read anew once for many of them. In milliseconds. */
const PAUSE = 600

/** Reads the list of imports anew, a moment from now. */
export const refreshImportsSoon = soon(() =>
  queryClient.invalidateQueries({ queryKey: api.imports.list.key() }),
)

/** Reads everything on screen anew, a moment from now. */
export const refreshSoon = soon(() => queryClient.invalidateQueries())

function soon(refresh: () => Promise<void>): () => void {
  let waits = false
  return () => {
    if (waits) return
    waits = true
    setTimeout(() => {
      waits = false
      void refresh()
    }, PAUSE)
  }
}
