import { describe, expect, it } from 'vitest'
import { asDocument } from '../document.ts'
import type { FactKind } from '../fact.ts'
import { readTnm } from './tnm.ts'

function read(text: string) {
  const page = {
    pageIndex: 0,
    label: null,
    width: 612,
    height: 792,
    rotation: 0 as const,
    needsOcr: false,
    text,
  }
  return readTnm(asDocument([{ ...page, words: new Float32Array() }]))
}

function valuesOf(text: string): string {
  const best = (kind: FactKind) => read(text).find((fact) => fact.kind === kind)?.normalized
  return [best('tnm-t'), best('tnm-n'), best('tnm-m')].map((value) => value ?? '-').join(' ')
}

describe('what is read', () => {
  it.each([
    ['Pathologic stage: pT3a pN1 M0', 'pT3a pN1 M0'],
    ['T3N1bMX', 'T3 N1b MX'],
    ['AJCC: pT2cNx', 'pT2c NX -'],
    ['Pathologic Staging (pTNM): pT 3 N 1 M X', 'pT3 N1 MX'],
    ['p T3, p N0', 'pT3 pN0 -'],
    ['PT2 PN0', 'pT2 pN0 -'],
    ['Clinical stage T3, N0', 'T3 N0 -'],
    ['Stage T2c carcinoma', 'T2c - -'],
    ['ypT1c(m) ypN1mi', 'ypT1c(m) ypN1mi -'],
    ['rpT2 N0', 'rpT2 N0 -'],
    ['pN0(sn)', '- pN0(sn) -'],
    ['pN0 (i+) (sn)', '- pN0(i+)(sn) -'],
    ['pN1 (2/15)', '- pN1 -'],
    ['pTis pN0', 'pTis pN0 -'],
    ['pT-1c, pN-0', 'pT1c pN0 -'],
    ['pTa, high grade', 'pTa - -'],
    ['pT1b2 [FIGO IB2]; pN1; pMX', 'pT1b2 pN1 pMX'],
    ['Primary tumor: pT1 a, 4 cm or less', 'pT1a - -'],
    ['cT2 cN1 cM0', 'cT2 cN1 cM0'],
    ['Primary Tumor (pT): 2a', 'pT2a - -'],
    ['PRIMARY TUMOR (T)\nT2b\nREGIONAL LYMPH NODES (N)\nN1\nDISTANT METASTASIS (M)\nM0', 'T2b N1 M0'],
    ['T STAGE, PATHOLOGIC: pT3\nN STAGE, PATHOLOGIC: pN2b\nM STAGE, PATHOLOGIC: pMX', 'pT3 pN2b pMX'],
    ['Pathological T T2a\nPathological N N2\nClinical M M0', 'T2a N2 M0'],
    ['pT1b: Tumor more than 10 mm but not more than 20 mm', 'pT1b - -'],
    ['T3 N1\nM0', 'T3 N1 M0'],
    ['T ? N - M0 Stage: II', '- - M0'],
    ['classified as a T3/Nx/Mx on examination', 'T3 NX MX'],
    ['with clinical T4a N3 MO left tonsillar carcinoma', 'T4a N3 M0'],
    ['Sta gingpT3 pN0', 'pT3 pN0 -'],
    ['pT2 N0 M-0', 'pT2 N0 M0'],
    ['pT2 pN0 (M0)', 'pT2 pN0 M0'],
    ['pT3, pN1, pMX, M0', 'pT3 pN1 M0'],
    ['T Stage: 3 N Stage: 0 M Stage: 0', 'T3 N0 M0'],
    ['clinical M0', '- - M0'],
    ['No distant metastasis (MO)', '- - M0'],
    ['T1a\nNX\nMO\nBiopsy', 'T1a NX M0'],
    ['cT2cN0cM0', 'cT2 cN0 cM0'],
    ['cT1cN0M0', 'cT1c N0 M0'],
    ['TNM STAGE: T3a MO NX', 'T3a NX M0'],
  ])('%j is %s', (text, expected) => {
    expect(valuesOf(text)).toBe(expected)
  })

  it.each([
    ['pTl pNO pMO', 'pT1 pN0 pM0'],
    ['pTIc, pN0', 'pT1c pN0 -'],
    ['pT3 NO MX', 'pT3 N0 MX'],
    ['pT2aNO', 'pT2a N0 -'],
    ['pT2 NO LO VO RO', 'pT2 N0 -'],
    ['pTlbl pN0', 'pT1b1 pN0 -'],
    ['TNM: T2 No MO', 'T2 N0 M0'],
    ['NO (No regional lymph node metastasis)', '- N0 -'],
  ])('a scanner that wrote %j meant %s', (text, expected) => {
    expect(valuesOf(text)).toBe(expected)
  })
})

describe('what is not read', () => {
  it.each([
    'T2-weighted images show high T1 signal',
    'axial T1 and T2 sequences; T2 FLAIR hyperintensity',
    'T12 fracture, L4-L5 stenosis, T1-T2 disc, at the T4 level',
    'CD4 T cells and M2 macrophages; N2 gas',
    'Cassettes A1-T3; T1-T4, tumor; N1-N7 nodes',
    'Blocks\nT1-4, tumor mass x 4\nM1 - deep margin',
    'Temp 37.2, T 3 cm from margin, PT 2 weeks, free T3 and T4 normal',
    'T1: 1.2 s',
    'HEART: PMI is nondisplaced. End-stage renal disease. History of TIA in the past.',
    'The patient was seen for PT 2 times; CT2 showed no change',
    'Tumor thickness (pT1 and pT2 tumors): 9 mm',
    'pT1: invades submucosa\npT2: invades muscularis\npT3: invades subserosa\npT4: perforates',
    'NX: cannot be assessed\nN0: none\nN1: 1 to 3 nodes\nN2: 4 or more nodes',
    'Stage IIA T3 N0 M0\nStage IIB T4a N0 M0\nStage IIC T4b N0 M0\nStage I T1 N0 M0',
    '[ ] pT1: lamina propria\n[ ] pT2: muscularis propria\n[ ] pT3: subserosa',
  ])('%j states no T', (text) => {
    expect(read(text).filter(({ kind, normalized }) => kind !== 'tnm-n' || normalized === 'N0')).toEqual([])
  })

  it('takes the word NO for a word', () => {
    expect(valuesOf('pT2 NO TUMOR AT MARGIN')).toBe('pT2 - -')
    expect(valuesOf('pT2, No lymphovascular invasion')).toBe('pT2 - -')
  })
})

describe('forms', () => {
  it('keeps the choice that is marked', () => {
    const form =
      '___ pT1: Tumor 2 cm or less\n_X_ pT2: Tumor more than 2 cm\n___ pT3: Tumor more than 4 cm\n' +
      '[ ] pN0: none\n[x] pN1: one\n[ ] pN2: more'
    expect(valuesOf(form)).toBe('pT2 pN1 -')
  })

  it('keeps what is stated elsewhere beside an explanation', () => {
    expect(valuesOf('TNM: pT3b, pN1\n(T3a: microscopic; T3b: macroscopic; T4: wall)')).toBe('pT3b pN1 -')
  })
})

describe('rank', () => {
  it('puts the pathologic category before the clinical and the past', () => {
    const text = 'CLINICAL HISTORY:\ncT1c\n\nFINAL DIAGNOSIS:\nAdenocarcinoma, pT3a N0'
    expect(valuesOf(text)).toBe('pT3a N0 -')
  })

  it('puts the tumor with the highest category first', () => {
    expect(valuesOf('FINAL DIAGNOSIS:\nLeft: pT1a\nRight: pT3a')).toBe('pT3a - -')
  })

  it('says what the run entails without writing it', () => {
    const facts = read('ypT2N1M0')
    expect(facts.map(({ normalized, detail }) => [normalized, detail?.classification])).toEqual(
      expect.arrayContaining([
        ['ypT2', 'yp'],
        ['N1', 'yp'],
        ['M0', 'y'],
      ]),
    )
  })
})
