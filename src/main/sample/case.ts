import type { OpinionFields } from '#shared/contract/opinions.ts'
import type { RecordType } from '#shared/domain/recordType.ts'
import type { RecordKey } from './sampleDocuments.ts'

export type ProviderKey =
  | 'family-doctor'
  | 'community-hospital'
  | 'community-imaging'
  | 'community-pathology'
  | 'community-laboratory'
  | 'community-surgery'
  | 'community-genetics'
  | 'university-breast-center'
  | 'regional-cancer-institute'
  | 'city-teaching-hospital'

export type OpinionKey = 'first' | 'second' | 'third'

export interface SampleProvider {
  key: ProviderKey
  name: string
  specialty: string
  organization: string
  phone: string
  address: string
  /** The family doctor, who looks after the person's care as a whole. */
  isPrimary: boolean
  note: string
}

export interface SampleRecord {
  key: RecordKey
  title: string
  type: RecordType
  /** ISO date. */
  date: string
  provider: ProviderKey
  /** The opinion that rests on it, if one does; every record belongs to the concern. */
  opinion: OpinionKey | null
}

export interface SampleOpinion {
  key: OpinionKey
  provider: ProviderKey
  /** ISO date. */
  date: string
  kind: OpinionFields['kind']
  given: OpinionFields['given']
  givenNote: string
  seen: OpinionFields['seen']
}

export const samplePerson = { name: 'Sample Patient', birthDate: '1968-02-14' } as const

export const sampleConcern = {
  title: 'Lump in left breast — what is it, and how should it be treated?',
  askedOn: '2026-03-09',
} as const

const communityAddress = '1 Example Street, Sampletown'

/** Telephone numbers are of the range kept for fiction (555-0100 to 555-0199). */
export const sampleProviders: readonly SampleProvider[] = [
  {
    key: 'family-doctor',
    name: 'Example Family Practice',
    specialty: 'Family medicine',
    organization: 'Example Family Practice',
    phone: '555-0101',
    address: '12 Model Lane, Sampletown',
    isPrimary: true,
    note: '',
  },
  {
    key: 'community-hospital',
    name: 'Community Hospital',
    specialty: 'Pathology, breast surgery',
    organization: 'Community Hospital',
    phone: '555-0110',
    address: communityAddress,
    isPrimary: false,
    note: '',
  },
  communityDepartment('community-imaging', 'Imaging', 'Breast imaging', '555-0111'),
  communityDepartment('community-pathology', 'Pathology', 'Pathology', '555-0112'),
  communityDepartment('community-laboratory', 'Laboratory', 'Laboratory', '555-0115'),
  communityDepartment('community-surgery', 'Surgery', 'Breast surgery', '555-0113'),
  communityDepartment('community-genetics', 'Genetics', 'Genetics', '555-0114'),
  {
    key: 'university-breast-center',
    name: 'University Breast Center',
    specialty: 'Breast pathology, surgery',
    organization: 'University Breast Center',
    phone: '555-0120',
    address: '200 Specimen Avenue, Sample City',
    isPrimary: false,
    note: 'The biopsy slides (glass) are still here.',
  },
  {
    key: 'regional-cancer-institute',
    name: 'Regional Cancer Institute',
    specialty: 'Cancer medicine, radiation',
    organization: 'Regional Cancer Institute',
    phone: '555-0130',
    address: '3000 Pattern Road, Sample City',
    isPrimary: false,
    note: 'For the MRI pictures on a disc: film library, 555-0132.',
  },
  {
    key: 'city-teaching-hospital',
    name: 'City Teaching Hospital',
    specialty: 'Cancer medicine',
    organization: 'City Teaching Hospital',
    phone: '555-0140',
    address: '4 Mock Square, Sample City',
    isPrimary: false,
    note: 'The next one to ask.',
  },
]

export const sampleRecords: readonly SampleRecord[] = [
  record(
    'medicines-and-allergies',
    'Medicines and allergies',
    'medication-list',
    '2026-02-03',
    'family-doctor',
  ),
  record('mammogram-report', 'Mammogram report', 'radiology', '2026-02-24', 'community-imaging'),
  record('ultrasound-report', 'Ultrasound report', 'radiology', '2026-02-26', 'community-imaging'),
  record('pathology-report', 'Pathology report', 'pathology', '2026-03-09', 'community-pathology', 'first'),
  record('blood-tests', 'Blood tests', 'laboratory', '2026-03-10', 'community-laboratory'),
  record('surgeons-letter', 'Surgeon’s letter', 'consultation', '2026-03-12', 'community-surgery', 'first'),
  record('slide-review', 'Slide review', 'pathology', '2026-03-30', 'university-breast-center', 'second'),
  record('her2-result', 'HER2 result', 'laboratory', '2026-04-01', 'university-breast-center', 'second'),
  record(
    'consult-letter',
    'Consult letter',
    'consultation',
    '2026-04-02',
    'university-breast-center',
    'second',
  ),
  record('mri-report', 'MRI report', 'radiology', '2026-04-17', 'regional-cancer-institute'),
  record(
    'genetic-clinic-letter',
    'Genetic clinic letter',
    'consultation',
    '2026-04-17',
    'community-genetics',
  ),
  record('team-letter', 'Team letter', 'consultation', '2026-04-24', 'regional-cancer-institute', 'third'),
]

export const sampleOpinions: readonly SampleOpinion[] = [
  {
    key: 'first',
    provider: 'community-hospital',
    date: '2026-03-12',
    kind: 'visit',
    given: ['slides', 'images', 'examined'],
    givenNote: 'Read the first biopsy slides and scans',
    seen: 'nothing-earlier',
  },
  {
    key: 'second',
    provider: 'university-breast-center',
    date: '2026-04-02',
    kind: 'pathology-review',
    given: ['slides', 'images', 'examined'],
    givenNote: 'Re-read the same slides',
    seen: 'none',
  },
  {
    key: 'third',
    provider: 'regional-cancer-institute',
    date: '2026-04-24',
    kind: 'tumor-board',
    given: ['reports', 'images', 'examined', 'new-tests'],
    givenNote: 'Saw you, with a new MRI scan',
    seen: 'all',
  },
]

function communityDepartment(
  key: ProviderKey,
  name: string,
  specialty: string,
  phone: string,
): SampleProvider {
  return {
    key,
    name: `Community Hospital ${name}`,
    specialty,
    organization: 'Community Hospital',
    phone,
    address: communityAddress,
    isPrimary: false,
    note: '',
  }
}

function record(
  key: RecordKey,
  title: string,
  type: RecordType,
  date: string,
  provider: ProviderKey,
  opinion: OpinionKey | null = null,
): SampleRecord {
  return { key, title, type, date, provider, opinion }
}
