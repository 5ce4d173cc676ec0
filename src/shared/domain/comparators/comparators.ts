import { advice } from './advice.ts'
import { aim } from './aim.ts'
import { calendarDate } from './calendarDate.ts'
import { certainty } from './certainty.ts'
import { clock } from './clock.ts'
import type { Comparators } from './compareSaid.ts'
import { disease } from './disease.ts'
import { dose } from './dose.ts'
import { gleason } from './gleason.ts'
import { grade } from './grade.ts'
import { icd10 } from './icd10.ts'
import { laterality } from './laterality.ts'
import { margins } from './margins.ts'
import { marker } from './marker.ts'
import { nodes } from './nodes.ts'
import { order } from './order.ts'
import { outlook } from './outlook.ts'
import { rads } from './rads.ts'
import { size } from './size.ts'
import { stage } from './stage.ts'
import { time } from './time.ts'
import { drug, procedure } from './treatment.ts'

/**
 * All comparators, in the order in which they take their words out of a statement: what is written in a notation of its own
 * comes before what is read from plain words.
 */
export const COMPARATORS: Comparators = [
  advice,
  certainty,
  aim,
  outlook,
  calendarDate,
  icd10,
  rads,
  laterality,
  clock,
  margins,
  nodes,
  marker,
  stage,
  gleason,
  grade,
  size,
  dose,
  time,
  order,
  drug,
  procedure,
  disease,
]
