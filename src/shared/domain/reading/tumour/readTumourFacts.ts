import type { ReadDocument } from '../document.ts'
import type { FoundFact } from '../fact.ts'
import { readGleason, readGradeGroups } from './gleason.ts'
import { readGrades } from './grade.ts'
import { readHistologicTypes } from './histologicType.ts'
import { readImagingScores } from './imagingScores.ts'
import { readLaterality } from './laterality.ts'
import { readLymphNodes } from './lymphNodes.ts'
import { readMargins } from './margins.ts'
import { readMarkers } from './marker.ts'
import { readSizes } from './size.ts'
import { readStageGroups } from './stageGroup.ts'
import { readTnm } from './tnm.ts'

const READERS: readonly ((document: ReadDocument) => FoundFact[])[] = [
  readTnm,
  readStageGroups,
  readHistologicTypes,
  readGrades,
  readGleason,
  readGradeGroups,
  readSizes,
  readLaterality,
  readMargins,
  readLymphNodes,
  readMarkers,
  readImagingScores,
]

/**
 * What pathology and radiology reports state of a tumor: categories, stage, type, grades, size, side, margins, lymph
 * nodes, markers and imaging scores. The surest facts first: within a kind the first that is not negated and about
 * the patient is the document's reading of that kind.
 */
export function readTumourFacts(document: ReadDocument): FoundFact[] {
  return READERS.flatMap((read) => read(document)).sort((a, b) => b.confidence - a.confidence)
}
