/**
 * Anatomic stage groups by T, N and M, after the AJCC Cancer Staging Manual, 8th edition (2017). Only sites whose group follows from
 * T, N and M alone; breast by its anatomic table. A row is read from the left; the first that fits decides. `1-2` is a span,
 * `*` anything; a category with subcategories ("1") stands for all of them.
 */
export interface StageTable {
  site: string
  /** Words that name the site. */
  words: RegExp
  rows: readonly (readonly [group: string, t: string, n: string, m: string])[]
}

export const STAGE_TABLES: readonly StageTable[] = [
  {
    site: 'breast',
    words: /\bbreast|mammary/iu,
    rows: [
      ['IV', '*', '*', '1'],
      ['0', 'is', '0', '0'],
      ['IA', '1', '0', '0'],
      ['IB', '0-1', '1mi', '0'],
      ['IIA', '0-1', '1', '0'],
      ['IIA', '2', '0', '0'],
      ['IIB', '2', '1', '0'],
      ['IIB', '3', '0', '0'],
      ['IIIA', '0-2', '2', '0'],
      ['IIIA', '3', '1-2', '0'],
      ['IIIB', '4', '0-2', '0'],
      ['IIIC', '*', '3', '0'],
    ],
  },
  {
    site: 'colon and rectum',
    words: /\bcolo(?:n|rect)|rectum|rectal|bowel/iu,
    rows: [
      ['IVC', '*', '*', '1c'],
      ['IVB', '*', '*', '1b'],
      ['IVA', '*', '*', '1a'],
      ['IV', '*', '*', '1'],
      ['0', 'is', '0', '0'],
      ['I', '1-2', '0', '0'],
      ['IIA', '3', '0', '0'],
      ['IIB', '4a', '0', '0'],
      ['IIC', '4b', '0', '0'],
      ['IIIA', '1-2', '1', '0'],
      ['IIIA', '1', '2a', '0'],
      ['IIIB', '3-4a', '1', '0'],
      ['IIIB', '2-3', '2a', '0'],
      ['IIIB', '1-2', '2b', '0'],
      ['IIIC', '4a', '2a', '0'],
      ['IIIC', '3-4a', '2b', '0'],
      ['IIIC', '4b', '1-2', '0'],
    ],
  },
  {
    site: 'lung',
    words: /\blung|bronch|pulmonary|nsclc/iu,
    rows: [
      ['IVB', '*', '*', '1c'],
      ['IVA', '*', '*', '1a-1b'],
      ['IV', '*', '*', '1'],
      ['0', 'is', '0', '0'],
      ['IA1', '1mi', '0', '0'],
      ['IA1', '1a', '0', '0'],
      ['IA2', '1b', '0', '0'],
      ['IA3', '1c', '0', '0'],
      ['IB', '2a', '0', '0'],
      ['IIA', '2b', '0', '0'],
      ['IIB', '1-2', '1', '0'],
      ['IIB', '3', '0', '0'],
      ['IIIA', '1-2', '2', '0'],
      ['IIIA', '3', '1', '0'],
      ['IIIA', '4', '0-1', '0'],
      ['IIIB', '1-2', '3', '0'],
      ['IIIB', '3-4', '2', '0'],
      ['IIIC', '3-4', '3', '0'],
    ],
  },
  {
    site: 'kidney',
    words: /\bkidney|renal/iu,
    rows: [
      ['IV', '*', '*', '1'],
      ['IV', '4', '*', '0'],
      ['I', '1', '0', '0'],
      ['II', '2', '0', '0'],
      ['III', '1-2', '1', '0'],
      ['III', '3', '0-1', '0'],
    ],
  },
  {
    site: 'bladder',
    words: /\bbladder|urothelial/iu,
    rows: [
      ['IVB', '*', '*', '1b'],
      ['IVA', '*', '*', '1a'],
      ['IV', '*', '*', '1'],
      ['IVA', '4b', '*', '0'],
      ['0a', 'a', '0', '0'],
      ['0is', 'is', '0', '0'],
      ['I', '1', '0', '0'],
      ['II', '2', '0', '0'],
      ['IIIA', '3-4a', '0', '0'],
      ['IIIA', '1-4a', '1', '0'],
      ['IIIB', '1-4a', '2-3', '0'],
    ],
  },
  {
    site: 'pancreas',
    words: /\bpancrea/iu,
    rows: [
      ['IV', '*', '*', '1'],
      ['III', '4', '*', '0'],
      ['III', '*', '2', '0'],
      ['0', 'is', '0', '0'],
      ['IA', '1', '0', '0'],
      ['IB', '2', '0', '0'],
      ['IIA', '3', '0', '0'],
      ['IIB', '1-3', '1', '0'],
    ],
  },
  {
    site: 'skin (melanoma)',
    words: /\bmelanoma/iu,
    rows: [
      ['IV', '*', '*', '1'],
      ['III', '*', '1-3', '0'],
      ['0', 'is', '0', '0'],
      // T1b is IA by the tissue and IB by examination: no row settles it.
      ['IA', '1a', '0', '0'],
      ['IB', '2a', '0', '0'],
      ['IIA', '2b', '0', '0'],
      ['IIA', '3a', '0', '0'],
      ['IIB', '3b', '0', '0'],
      ['IIB', '4a', '0', '0'],
      ['IIC', '4b', '0', '0'],
    ],
  },
]
