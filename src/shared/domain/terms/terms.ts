import { AUTOIMMUNE } from './fields/autoimmune.ts'
import { BLOOD } from './fields/blood.ts'
import { BRAIN } from './fields/brain.ts'
import { BREAST } from './fields/breast.ts'
import { COLORECTAL } from './fields/colorectal.ts'
import { DRUGS } from './fields/drugs.ts'
import { ENDOCRINE } from './fields/endocrine.ts'
import { GENERAL } from './fields/general.ts'
import { GYNECOLOGIC } from './fields/gynecologic.ts'
import { HEAD_NECK } from './fields/headNeck.ts'
import { HEART } from './fields/heart.ts'
import { INFECTIONS } from './fields/infections.ts'
import { JOINTS_SPINE } from './fields/jointsSpine.ts'
import { LIVER_PANCREAS } from './fields/liverPancreas.ts'
import { LUNG } from './fields/lung.ts'
import { MIND } from './fields/mind.ts'
import { NEUROLOGY } from './fields/neurology.ts'
import { PROCEDURES } from './fields/procedures.ts'
import { PROSTATE } from './fields/prostate.ts'
import { RARE } from './fields/rare.ts'
import { SKIN } from './fields/skin.ts'
import { SOFT_TISSUE_BONE } from './fields/softTissueBone.ts'
import { SYMPTOMS } from './fields/symptoms.ts'
import { THYROID } from './fields/thyroid.ts'
import { UPPER_GI } from './fields/upperGi.ts'
import { URINARY } from './fields/urinary.ts'
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
/** Outlines of medicines. */
export const DRUG_FIELDS: Readonly<Record<string, string>> = { drugs: DRUGS }
/** Outlines of operations, radiation, tests and ways of waiting. */
export const PROCEDURE_FIELDS: Readonly<Record<string, string>> = { procedures: PROCEDURES }

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
