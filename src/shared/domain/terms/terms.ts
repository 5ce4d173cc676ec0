import { AUTOIMMUNE } from './diseases/autoimmune.ts'
import { BLOOD } from './diseases/blood.ts'
import { BRAIN } from './diseases/brain.ts'
import { BREAST } from './diseases/breast.ts'
import { COLORECTAL } from './diseases/colorectal.ts'
import { ENDOCRINE } from './diseases/endocrine.ts'
import { GENERAL } from './diseases/general.ts'
import { GYNECOLOGIC } from './diseases/gynecologic.ts'
import { HEAD_NECK } from './diseases/headNeck.ts'
import { HEART } from './diseases/heart.ts'
import { INFECTIONS } from './diseases/infections.ts'
import { JOINTS_SPINE } from './diseases/jointsSpine.ts'
import { LIVER_PANCREAS } from './diseases/liverPancreas.ts'
import { LUNG } from './diseases/lung.ts'
import { MIND } from './diseases/mind.ts'
import { NEUROLOGY } from './diseases/neurology.ts'
import { PROSTATE } from './diseases/prostate.ts'
import { RARE } from './diseases/rare.ts'
import { SKIN } from './diseases/skin.ts'
import { SOFT_TISSUE_BONE } from './diseases/softTissueBone.ts'
import { SYMPTOMS } from './diseases/symptoms.ts'
import { THYROID } from './diseases/thyroid.ts'
import { UPPER_GI } from './diseases/upperGi.ts'
import { URINARY } from './diseases/urinary.ts'
import { CANCER } from './medicines/cancer.ts'
import { HEART as HEART_MEDICINES } from './medicines/heart.ts'
import { HORMONE } from './medicines/hormone.ts'
import { INFECTION } from './medicines/infection.ts'
import { MEDICINES } from './medicines/medicines.ts'
import { NERVE } from './medicines/nerve.ts'
import { PAIN } from './medicines/pain.ts'
import { EXAMINATIONS } from './procedures/examinations.ts'
import { OPERATIONS } from './procedures/operations.ts'
import { OTHER_TREATMENTS } from './procedures/otherTreatments.ts'
import { PROCEDURES } from './procedures/procedures.ts'
import { growingTable, type TermTable } from './table.ts'

/** Outlines of diseases and symptoms, by field. */
export const DISEASE_FIELDS: Readonly<Record<string, string>> = {
  autoimmune: AUTOIMMUNE,
  blood: BLOOD,
  brain: BRAIN,
  breast: BREAST,
  colorectal: COLORECTAL,
  endocrine: ENDOCRINE,
  general: GENERAL,
  gynecologic: GYNECOLOGIC,
  headNeck: HEAD_NECK,
  heart: HEART,
  infections: INFECTIONS,
  jointsSpine: JOINTS_SPINE,
  liverPancreas: LIVER_PANCREAS,
  lung: LUNG,
  mind: MIND,
  neurology: NEUROLOGY,
  prostate: PROSTATE,
  rare: RARE,
  skin: SKIN,
  softTissueBone: SOFT_TISSUE_BONE,
  symptoms: SYMPTOMS,
  thyroid: THYROID,
  upperGi: UPPER_GI,
  urinary: URINARY,
}
/** Outlines of medicines, by what they are for. */
export const DRUG_FIELDS: Readonly<Record<string, string>> = {
  cancer: CANCER,
  heart: HEART_MEDICINES,
  hormone: HORMONE,
  infection: INFECTION,
  medicines: MEDICINES,
  nerve: NERVE,
  pain: PAIN,
}
/** Outlines of operations, radiation, tests and ways of waiting. */
export const PROCEDURE_FIELDS: Readonly<Record<string, string>> = {
  examinations: EXAMINATIONS,
  operations: OPERATIONS,
  otherTreatments: OTHER_TREATMENTS,
  procedures: PROCEDURES,
}

const tables = [DISEASE_FIELDS, DRUG_FIELDS, PROCEDURE_FIELDS].map((fields) => ({
  table: growingTable(),
  waiting: Object.values(fields),
}))

/** The app's own tables, whole at their first use. */
export const diseases = () => whole(0)
export const drugs = () => whole(1)
export const procedures = () => whole(2)

/**
 * Puts the tables together field by field, some 10 ms each, and waits for `turn` in between: whoever compares first then finds them
 * whole.
 */
export async function prepareTerms(turn: () => Promise<void>): Promise<void> {
  for (const { table, waiting } of tables) {
    for (let outline = waiting.shift(); outline !== undefined; outline = waiting.shift()) {
      table.add(outline)
      await turn()
    }
  }
}

function whole(index: number): TermTable {
  const { table, waiting } = tables[index]!
  for (const outline of waiting.splice(0)) table.add(outline)
  return table
}
