import { changesBetween } from './changes.ts'
import type { VersionTexts } from './versionChanges.ts'

// Comparing long documents takes seconds: here nothing else waits for it.
self.onmessage = ({ data: { older, newer } }: MessageEvent<VersionTexts>) => {
  self.postMessage(changesBetween(older, newer))
}
