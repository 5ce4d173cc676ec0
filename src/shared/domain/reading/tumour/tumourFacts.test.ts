import { describe, expect, it } from 'vitest'
import { asDocument } from '../document.ts'
import type { FactKind } from '../fact.ts'
import { readTumourFacts } from './readTumourFacts.ts'

function read(kind: FactKind, ...texts: readonly string[]) {
  const pages = texts.map((text, pageIndex) => ({
    ...{ pageIndex, label: null, width: 612, height: 792, rotation: 0 as const, needsOcr: false, text },
    words: new Float32Array(),
  }))
  return readTumourFacts(asDocument(pages)).filter((fact) => fact.kind === kind)
}

function best(kind: FactKind, text: string): string | null {
  return read(kind, text).find(({ negated, about }) => !negated && about === 'patient')?.normalized ?? null
}

const READ: readonly (readonly [FactKind, string, string])[] = [
  ['stage-group', 'AJCC stage IIIC1 endometrial carcinoma', 'IIIC1'],
  ['stage-group', 'Stage 2A breast cancer', 'IIA'],
  ['stage-group', 'PROCEDURE: This woman has stage II endometrial carcinoma', 'II'],
  ['stage-group', 'FIGO stage IB1, cervical carcinoma', 'IB1'],
  ['stage-group', 'pathologic stage IIA (pT2 pN0)', 'IIA'],
  ['stage-group', 'Carcinoma. Stage group: IVB', 'IVB'],
  ['stage-group', 'Hodgkin lymphoma, Ann Arbor stage IE', 'IE'],
  ['stage-group', 'Final pathologic stage T3N1M0, IIIB', 'IIIB'],
  ['stage-group', 'pTNM: pT1a N0\nStage: I', 'I'],
  ['stage-group', 'AJCC (2010): Stage 11B carcinoma', 'IIB'],
  ['stage-group', 'FINAL AJCC/UICC/FIGO STAGE IS: AJCC/UICC/FIGO\nIIIC\nThe tumor', 'IIIC'],
  ['stage-group', 'TNM scheme FIGO scheme\nT3c IIIC Macroscopic metastasis', 'IIIC'],
  ['stage-group', 'Staging (pTNM [FIGO])\npT1b1 [IB1]: clinically visible', 'IB1'],
  ['stage-group', 'T Stage: 3 N Stage: 0 M Stage: 0 Overall Stage: IIA colon cancer', 'IIA'],
  ['stage-group', 'T2 N0 M0, II B prostate', 'IIB'],
  ['stage-group', 'stage four lung cancer', 'IV'],
  ['stage-group', 'Stage at diagnosis: IIIA, colon cancer', 'IIIA'],
  ['stage-group', 'F1GO STAGE 28 ovarian carcinoma', 'IIB'],
  ['stage-group', 'FIGO stage “IC” ovarian carcinoma', 'IC'],
  ['stage-group', 'Clinical diagnosis: bladder ca\nStage 3', 'III'],
  ['stage-group', 'Kolonkarzinom (carcinoma), UICC-Stadium IIIB', 'IIIB'],
  ['grade', 'Nottingham histologic grade 2, total score 7/9', 'Nottingham 7/9 (grade 2)'],
  ['grade', 'Nottingham score: tubules 3, nuclei 2, mitoses 1; score 6/9', 'Nottingham 6/9 (grade 2)'],
  ['grade', 'Nottingham Score: 3+2+1=6', 'Nottingham 6/9 (grade 2)'],
  ['grade', 'Bloom-Richardson grade III', 'Nottingham grade 3'],
  ['grade', 'Invasive ductal carcinoma, Nottingham grade 3 (3+3+2=8)', 'Nottingham 8/9 (grade 3)'],
  ['grade', 'Glioblastoma, WHO grade IV', '4'],
  ['grade', 'Meningioma, CNS WHO grade 2', '2'],
  ['grade', 'FIGO grade 1 endometrioid carcinoma', '1'],
  ['grade', 'Fuhrman nuclear grade 3', '3'],
  ['grade', 'WHO/ISUP grade 2 of 4', '2'],
  ['grade', 'Histologic grade: G2', '2'],
  ['grade', 'HISTOLOGIC GRADE: Ill of IV', '3'],
  ['grade', 'Adenocarcinoma, moderately differentiated', 'moderately differentiated'],
  ['grade', 'moderate to poorly differentiated adenocarcinoma', 'moderately to poorly differentiated'],
  ['grade', 'High-grade urothelial carcinoma', 'high grade'],
  ['gleason', 'Gleason score 7 (4+3)', '4+3=7'],
  ['gleason', "Gleason's 3 + 4", '3+4=7'],
  ['gleason', 'Gleason score 4 + 5 = 9/10', '4+5=9'],
  ['gleason', 'GLEASON GRADE: 3 + 4, SUM 7', '3+4=7'],
  ['gleason', 'Prostate, Gleason 9', '9'],
  ['gleason', 'Prostate\nPrimary pattern: 4\nSecondary pattern: 3\nTotal Gleason score: 7', '4+3=7'],
  ['grade-group', 'Prostate, Gleason 4+3=7, Grade Group 3', 'Grade Group 3'],
  ['grade-group', 'ISUP grade group: 5 of 5', 'Grade Group 5'],
  ['histologic-type', 'Kidney: renal cell carcinoma, clear cell type', 'Clear cell renal cell carcinoma'],
  ['histologic-type', 'INFILTRATING DUCTAL CARCINOMA of the breast', 'Invasive ductal carcinoma'],
  ['histologic-type', 'Invasive carcinoma of no special type', 'Invasive ductal carcinoma'],
  ['histologic-type', 'High-grade serous carcinoma of the ovary', 'High-grade serous carcinoma'],
  ['size', 'Tumor size: 2.2 x 1.8 x 1.5 cm', '22 x 18 x 15 mm'],
  ['size', 'Greatest dimension of tumor: 35 mm', '35 mm'],
  ['size', 'a 1.5 cm spiculated nodule in the left upper lobe', '15 mm'],
  ['size', 'Specimen 12 x 9 x 4 cm. The tumor measures 4,5 cm x 4 cm', '45 x 40 mm'],
  ['size', 'Mass in the left kidney measuring 4.3 x 3.9 cm', '43 x 39 mm'],
  ['laterality', 'Prostate: adenocarcinoma, pT2c: Bilateral disease', 'bilateral'],
  ['laterality', 'Location of tumor: Left posterior', 'left'],
  ['laterality', 'A. ARYTENOID, RIGHT, BIOPSY: squamous cell carcinoma', 'right'],
  ['laterality', 'Specimen laterality: Left', 'left'],
  ['laterality', 'BREAST, RIGHT, LUMPECTOMY: carcinoma', 'right'],
  ['laterality', 'Right and left ovaries: serous carcinoma', 'bilateral'],
  ['laterality', 'LOBE LATERALITY: Right and Left Lobes', 'bilateral'],
  [
    'laterality',
    'Right tonsil: carcinoma.\nLeft tonsil: negative for malignancy. Left tonsil margin.',
    'right',
  ],
  ['margins', 'All surgical margins are free of tumor', 'negative'],
  ['margins', 'Margins uninvolved by invasive carcinoma', 'negative'],
  ['margins', 'MARGINS: Positive for carcinoma', 'positive'],
  ['margins', 'Tumor extends to the deep margin', 'positive'],
  ['margins', 'Margins: closest margin 0.2 cm, negative', 'negative'],
  ['margins', 'Margins negative, closest margin 0.5 mm', 'close'],
  ['lymph-nodes', 'Metastatic carcinoma in 2 of 15 lymph nodes', '2/15'],
  ['lymph-nodes', 'pT2b, N0 (0/14)', '0/14'],
  ['lymph-nodes', 'Two of fifteen lymph nodes positive', '2/15'],
  ['lymph-nodes', 'Lymph nodes: negative (0/5)', '0/5'],
  ['lymph-nodes', 'Twenty-two lymph nodes, no tumor present', '0/22'],
  ['lymph-nodes', 'Number of lymph nodes examined: 18\nNumber of lymph nodes involved: 3', '3/18'],
  ['marker', 'Estrogen receptor (ER): positive, 95%', 'ER positive 95%'],
  ['marker', 'PR negative', 'PR negative'],
  ['marker', 'ER+/PR+', 'ER positive'],
  ['marker', 'HER2(-)', 'HER2 negative'],
  ['marker', 'Triple-negative breast cancer', 'ER negative'],
  ['marker', 'HER2/neu by IHC: 2+ (equivocal)', 'HER2 2+ (IHC)'],
  ['marker', 'HER2 FISH: not amplified', 'HER2 not amplified (FISH)'],
  ['marker', 'Ki-67 labeling index is approximately 20%', 'Ki-67 20%'],
  ['marker', 'MLH1: loss of nuclear expression', 'MLH1 lost'],
  ['marker', 'MSH6: intact nuclear expression', 'MSH6 intact'],
  ['marker', 'Microsatellite instability: MSI-High', 'MSI-H'],
  ['marker', 'Mismatch repair proteins: deficient', 'dMMR'],
  ['marker', 'PD-L1 (22C3) TPS: 50%', 'PD-L1 TPS 50%'],
  ['marker', 'EGFR: mutation detected, L858R', 'EGFR mutated L858R'],
  ['marker', 'KRAS: wild type', 'KRAS wild type'],
  ['marker', 'ALK rearrangement: not detected', 'ALK not detected'],
  ['marker', 'The tumor cells are positive for p16', 'p16 positive'],
  ['bi-rads', 'IMPRESSION: BI-RADS category 4A, suspicious', '4A'],
  ['bi-rads', 'BIRADS 5', '5'],
  ['lung-rads', 'Lung-RADS v2022 category 4B', '4B'],
  ['lung-rads', 'Lung-RADS 2S', '2S'],
  ['pi-rads', 'PI-RADS v2.1 score 4', '4'],
  ['li-rads', 'LI-RADS category LR-5', 'LR-5'],
  ['li-rads', 'Observation 1: LR-M', 'LR-M'],
  ['ti-rads', 'ACR TI-RADS: TR4', 'TR4'],
  ['bosniak', 'Bosniak IIF cyst', 'IIF'],
  ['bosniak', 'Bosniak category 3', 'III'],
]

const NOT_READ: readonly (readonly [FactKind, string])[] = [
  ['stage-group', 'stage III chronic kidney disease'],
  ['stage-group', 'Sacral pressure ulcer, stage 2'],
  ['stage-group', 'Breast cancer; stage II reconstruction'],
  ['stage-group', 'second stage of labor; stage II sleep'],
  ['stage-group', 'Chronic hepatitis, grade 2, stage 3 of 4, no carcinoma'],
  ['stage-group', 'Carcinoma stages: Stage I: small\nStage II: large\nStage III: nodes\nStage IV: spread'],
  ['stage-group', 'FIGO II endometrioid carcinoma'],
  ['stage-group', '(stage 1: unifocal tumor < 2 cm; stage 2: unifocal tumor < 5 cm)'],
  ['stage-group', 'Stage II-III carcinoma'],
  ['stage-group', 'Ovarian carcinoma, T3b Nx Mx (FIGO STAGE "IC)'],
  ['grade', 'low-grade fever; grade 2/6 murmur; grade 1 spondylolisthesis'],
  ['grade', 'high grade prostatic intraepithelial neoplasia'],
  ['gleason', 'Gleason 4: 60 %, Gleason 5: 40 %'],
  ['size', 'Kidney, 12 x 6 x 5 cm, weighing 200 g'],
  ['size', 'Tumor more than 4 cm but not more than 7 cm'],
  ['lymph-nodes', 'Lymph node on image 15/68; seen 3/12/2024'],
  ['marker', 'He came to the ER on Tuesday; the PR interval is normal'],
  ['marker', 'ER, PR and HER2 are pending'],
  ['bi-rads', 'BI-RADS 0: incomplete\nBI-RADS 1: negative\nBI-RADS 2: benign\nBI-RADS 3: probably benign'],
  ['bosniak', 'Bosniak classification was not applied'],
]

describe('readTumourFacts', () => {
  it.each(READ)('reads the %s of %j as %s', (kind, text, expected) => {
    expect(best(kind, text)).toBe(expected)
  })

  it.each(NOT_READ)('reads no %s in %j', (kind, text) => {
    expect(best(kind, text)).toBeNull()
  })

  it('tells the patient’s from the family’s and the denied', () => {
    expect(read('histologic-type', 'FAMILY HISTORY: Mother with melanoma.')[0]).toMatchObject({
      about: 'family',
    })
    expect(read('histologic-type', 'No evidence of melanoma.')[0]).toMatchObject({ negated: true })
  })

  it('finds one value once, at its surest place', () => {
    const facts = read(
      'tnm-t',
      'CLINICAL HISTORY:\npT2a outside',
      'FINAL DIAGNOSIS:\nCarcinoma, pT2a\n\nComment: pT2a',
    )
    expect(facts).toHaveLength(1)
    expect(facts[0]).toMatchObject({ pageIndex: 1, normalized: 'pT2a' })
  })

  it('gives a size its greatest dimension and a score its parts', () => {
    expect(read('size', 'Tumor size: 1.2 x 3.4 cm')[0]?.detail).toEqual({ greatest: '34' })
    expect(read('gleason', 'Gleason score 4+3=7 with tertiary pattern 5')[0]?.detail).toEqual({
      primary: '4',
      secondary: '3',
      sum: '7',
      tertiary: '5',
    })
  })
})
