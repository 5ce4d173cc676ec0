/** How a marker's result is told: by staining and share of cells, by loss of a protein, by a change of the gene, by score. */
export type MarkerResult = 'stain' | 'protein' | 'gene' | 'index' | 'her2' | 'pd-l1'

/** A tumor marker: its usual name, the source of a pattern for its spellings, and how its result is told. */
export interface MarkerTerm {
  name: string
  pattern: string
  result: MarkerResult
}

/** The source of a pattern for in-situ hybridization by its short names, fluorescent to dual-color. */
export const ISH = '(?:F|C|S|DD?)?ISH'

const term = (name: string, pattern: string, result: MarkerResult): MarkerTerm => ({ name, pattern, result })

/** Markers of the CAP biomarker templates: breast, colon, lung, melanoma, stomach, brain and general stains. */
export const MARKER_TERMS: readonly MarkerTerm[] = [
  term(
    'ER',
    String.raw`(?:o?estrogen(?= ?(?:and|&|\/) ?progest(?:erone|in) receptors?)|o?estrogen ?\((?:ER|RE)\)|o?estrogen receptors?(?: ?\((?:ER|RE)\))?(?: status| protein)?|receptores de estr[oó]genos?(?: ?\(RE\))?|ER(?:[- ]?alpha)?(?: ?\(?SP1\)?)?)`,
    'stain',
  ),
  term(
    'PR',
    String.raw`(?:progest(?:erone|in) ?\((?:PR|PgR|RP)\)|progest(?:erone|in) receptors?(?: ?\((?:PR|PgR|RP)\))?(?: status| protein)?|receptores de progesterona(?: ?\(RP\))?|PgR|PR)`,
    'stain',
  ),
  term(
    'HR',
    String.raw`hormone[- ]receptors?(?: ?\(HR\))?(?: status)?|HR(?=(?:\+|-[\/,)]|[- ]?positive|[- ]?negative| ?\([+-]\)))`,
    'stain',
  ),
  term(
    'HER2',
    String.raw`(?:HER[- ]?2(?:[ \/-]?neu)?|c-?erb-?B-?2|ERBB2)(?: ?\((?:c-?erb-?B-?2|ERBB2|HER-?2)\))?(?: (?:status|protein|oncoprotein|gene))?`,
    'her2',
  ),
  term(
    'Ki-67',
    String.raw`(?:Ki[- ]?67|MIB[- ]?1)(?: ?\((?:MIB[- ]?1|Ki[- ]?67)\))?(?: ?-?(?:labell?ing|proliferation|proliferative))?(?: ?(?:index|LI|rate|fraction))?`,
    'index',
  ),
  term('PD-L1', String.raw`PD[- ]?L1(?: ?\(?(?:22C3|28-8|SP142|SP263|73-10)\)?)?`, 'pd-l1'),
  term('MLH1', 'h?MLH[- ]?1', 'protein'),
  term('MSH2', 'h?MSH[- ]?2', 'protein'),
  term('MSH6', 'h?MSH[- ]?6', 'protein'),
  term('PMS2', 'h?PMS[- ]?2', 'protein'),
  term('BRCA1/2', String.raw`BRCA[- ]?1 ?(?:\/|and|&) ?2`, 'gene'),
  term('BRCA1', 'BRCA[- ]?1', 'gene'),
  term('BRCA2', 'BRCA[- ]?2', 'gene'),
  term('EGFR', 'EGFR', 'gene'),
  term('ALK', 'ALK(?:-?1)?', 'gene'),
  term('ROS1', 'ROS[- ]?1', 'gene'),
  term('RET', 'RET(?= (?:gene|fusion|rearrang|mutation))', 'gene'),
  term('MET', 'MET(?= (?:gene|exon|amplif|mutation))', 'gene'),
  term('KRAS', 'K-?RAS', 'gene'),
  term('NRAS', 'N-?RAS', 'gene'),
  term('BRAF', String.raw`BRAF(?: ?\(?(?:p\.)?V600E?\)?)?`, 'gene'),
  term('PIK3CA', 'PIK3CA', 'gene'),
  term('KIT', '(?:c-?KIT|CD117)', 'stain'),
  term('IDH1', String.raw`IDH[- ]?1(?:[ -]?\(?R132H\)?)?`, 'gene'),
  term('IDH2', 'IDH[- ]?2', 'gene'),
  term('1p/19q', String.raw`1p ?(?:\/|and|&) ?19q`, 'gene'),
  term('MGMT', 'MGMT(?: promoter)?', 'gene'),
  term('ATRX', 'ATRX', 'protein'),
  term('p16', 'p ?16(?:INK4a?)?', 'stain'),
  term(
    'HPV',
    String.raw`(?:HPV|human papilloma ?virus)(?: ?(?:-|type )?(?:16|18)(?: ?\/ ?18)?)?(?: ?(?:ISH|in[- ]situ hybridization|DNA|high[- ]risk))*`,
    'stain',
  ),
  term('p53', 'p ?53', 'stain'),
  term('p63', 'p ?63', 'stain'),
  term('p40', 'p ?40', 'stain'),
  term('TTF-1', 'TTF[- ]?1', 'stain'),
  term('Napsin A', 'napsin[- ]?A', 'stain'),
  term('CK7', '(?:CK|cytokeratin) ?7', 'stain'),
  term('CK20', '(?:CK|cytokeratin) ?20', 'stain'),
  term('CDX2', 'CDX[- ]?2', 'stain'),
  term('GATA3', 'GATA[- ]?3', 'stain'),
  term('PAX8', 'PAX[- ]?8', 'stain'),
  term('WT1', 'WT[- ]?1', 'stain'),
  term('S100', 'S[- ]?100(?: protein)?', 'stain'),
  term('HMB-45', 'HMB[- ]?45', 'stain'),
  term('Melan-A', '(?:melan[- ]?A|MART[- ]?1)', 'stain'),
  term('SOX10', 'SOX[- ]?10', 'stain'),
  term('Synaptophysin', 'synaptophysin', 'stain'),
  term('Chromogranin', 'chromogranin(?:[- ]?A)?', 'stain'),
  term('CD56', 'CD ?56', 'stain'),
  term('CD20', 'CD ?20', 'stain'),
  term('CD30', 'CD ?30', 'stain'),
  term('AR', String.raw`androgen receptors?(?: ?\(AR\))?`, 'stain'),
  term('E-cadherin', 'E-?cadherin', 'stain'),
  term('AMACR', '(?:AMACR|P504S|racemase)', 'stain'),
  term('CA-IX', '(?:CA-?IX|carbonic anhydrase (?:IX|9))', 'stain'),
  term('GFAP', 'GFAP', 'stain'),
]
