import type { SampleDocument } from './document.ts'
import { bloodTests } from './documents/bloodTests.ts'
import { consultLetter } from './documents/consultLetter.ts'
import { geneticClinicLetter } from './documents/geneticClinicLetter.ts'
import { her2Result } from './documents/her2Result.ts'
import { mammogramReport } from './documents/mammogramReport.ts'
import { medicinesAndAllergies } from './documents/medicinesAndAllergies.ts'
import { mriReport } from './documents/mriReport.ts'
import { pathologyReport } from './documents/pathologyReport.ts'
import { slideReview } from './documents/slideReview.ts'
import { surgeonsLetter } from './documents/surgeonsLetter.ts'
import { teamLetter } from './documents/teamLetter.ts'
import { ultrasoundReport } from './documents/ultrasoundReport.ts'
import { drawDocument } from './draw.ts'

/** The records of the sample case by date, oldest first. */
export const documents = {
  'medicines-and-allergies': medicinesAndAllergies,
  'mammogram-report': mammogramReport,
  'ultrasound-report': ultrasoundReport,
  'pathology-report': pathologyReport,
  'blood-tests': bloodTests,
  'surgeons-letter': surgeonsLetter,
  'slide-review': slideReview,
  'her2-result': her2Result,
  'consult-letter': consultLetter,
  'mri-report': mriReport,
  'genetic-clinic-letter': geneticClinicLetter,
  'team-letter': teamLetter,
} satisfies Record<string, SampleDocument>

export type RecordKey = keyof typeof documents

export interface SampleFile {
  key: RecordKey
  /** As the person would have named it: "Pathology report.pdf". */
  fileName: string
  bytes: Uint8Array
}

/** Draws all twelve records of the sample case as PDF files, oldest first. */
export async function sampleDocuments(): Promise<SampleFile[]> {
  const keys = Object.keys(documents) as RecordKey[]
  return Promise.all(
    keys.map(async (key) => ({
      key,
      fileName: `${documents[key].title.replace('’', "'")}.pdf`,
      bytes: await drawDocument(documents[key]),
    })),
  )
}
