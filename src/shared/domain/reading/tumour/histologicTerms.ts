/** A tumor entity: its name, and the source of a pattern for the ways it is written. */
export interface HistologicTerm {
  name: string
  pattern: string
}

const term = (name: string, pattern: string): HistologicTerm => ({ name, pattern })

const CA = '(?:carcinomas?|ca\\.?(?![A-Za-z]))'
const ADENO = 'adenocarcinomas?'

/**
 * The common entities by organ, after the WHO Classification of Tumours (5th edition), longest names first: of two that
 * match at one place the first counts.
 */
export const HISTOLOGIC_TERMS: readonly HistologicTerm[] = [
  // Breast
  term('Ductal carcinoma in situ', `(?:intra-?ductal ${CA}|ductal ${CA},? in[- ]situ|DCIS)`),
  term('Lobular carcinoma in situ', `(?:lobular ${CA},? in[- ]situ|LCIS)`),
  term(
    'Invasive lobular carcinoma',
    `(?:(?:invasive|infiltrating) lobular ${CA}|lobular ${CA},? (?:invasive|infiltrating)|ILC)`,
  ),
  term(
    'Invasive ductal carcinoma',
    `(?:(?:invasive|infiltrating)(?: and in[- ]situ)?(?: (?:mammary|breast))? ductal ${CA}|ductal ${CA},? (?:invasive|infiltrating)|(?:invasive|infiltrating) (?:breast |mammary )?${CA},? (?:of )?(?:no special type|NST)|${CA} ductal (?:infiltrante|invasor|invasivo)|IDC)`,
  ),
  term('Invasive mammary carcinoma', `(?:invasive|infiltrating) (?:mammary|breast) ${CA}`),
  term('Phyllodes tumor', 'phyllodes tumou?r'),
  // Prostate
  term(
    'Prostatic adenocarcinoma',
    `(?:prostat(?:e|ic) (?:acinar )?${ADENO}|(?:acinar )?${ADENO},? (?:of (?:the )?)?prostat(?:e|ic)|acinar ${ADENO})`,
  ),
  // Kidney
  term(
    'Chromophobe renal cell carcinoma',
    `(?:chromophobe (?:renal(?:[- ]cell)? )?${CA}|(?:renal[- ]cell )${CA},? \\(?chromophobe(?: cell)?(?: type)?|(?:renal[- ]cell )${CA}[^.\\n;]{0,25}chromophobe)`,
  ),
  term(
    'Papillary renal cell carcinoma',
    `(?:papillary (?:\\(chromophil\\) )?renal(?:[- ]cell)? ${CA}|renal(?:[- ]cell)? ${CA}[,:;( -]{1,4}(?:type )?\\(?papillary)`,
  ),
  term(
    'Clear cell renal cell carcinoma',
    `(?:clear[- ]cell (?:type )?(?:\\(conventional\\) )?renal(?:[- ]cell)? ${CA}|conventional (?:\\(clear cell\\) )?renal(?:[- ]cell)? ${CA}|renal(?:[- ]cell)? ${CA}[,:;( -]{1,4}(?:conventional|clear[- ]cell)|ccRCC)`,
  ),
  term('Renal cell carcinoma', `renal[- ]cell ${CA}`),
  term('Oncocytoma', 'oncocytoma'),
  term('Angiomyolipoma', 'angiomyolipoma'),
  term('Wilms tumor', "(?:wilms['’]? tumou?r|nephroblastoma)"),
  // Urinary tract
  term(
    'Urothelial carcinoma',
    `(?:(?:papillary )?urothelial(?: \\(transitional(?: cell)?\\))?(?: cell)? ${CA}|transitional[- ]cell ${CA}|TCC)`,
  ),
  // Liver, bile ducts, pancreas
  term(
    'Combined hepatocellular-cholangiocarcinoma',
    '(?:combined|mixed) hepatocellular[^.\\n]{0,12}cholangiocarcinoma',
  ),
  term('Hepatocellular carcinoma', `(?:hepatocellular ${CA}|HCC)`),
  term('Cholangiocarcinoma', 'cholangiocarcinoma'),
  term('Pancreatic ductal adenocarcinoma', `(?:pancreatic ductal ${ADENO}|ductal ${ADENO}|PDAC)`),
  term(
    'Intraductal papillary mucinous neoplasm',
    '(?:intraductal papillary mucinous (?:neoplasm|tumou?r)|IPMN)',
  ),
  // Lung and pleura
  term('Small cell carcinoma', `(?<!non[- ]?)small[- ]cell (?:lung )?(?:neuroendocrine )?(?:${CA}|cancer)`),
  term('Non-small cell lung carcinoma', `(?:non[- ]?small[- ]cell (?:lung )?(?:${CA}|cancer)|NSCLC)`),
  term('Large cell neuroendocrine carcinoma', `large[- ]cell neuroendocrine ${CA}`),
  term('Large cell carcinoma', `large[- ]cell ${CA}`),
  term('Mesothelioma', '(?:malignant )?mesothelioma'),
  // Female genital tract
  term(
    'High-grade serous carcinoma',
    `high[- ]grade (?:papillary )?serous (?:papillary )?(?:${CA}|${ADENO})`,
  ),
  term('Low-grade serous carcinoma', `low[- ]grade (?:papillary )?serous (?:papillary )?(?:${CA}|${ADENO})`),
  term('Serous carcinoma', `(?:papillary )?serous (?:papillary )?(?:cyst)?(?:${CA}|${ADENO})`),
  term(
    'Endometrioid carcinoma',
    `(?:endometrioid (?:${CA}|${ADENO})|(?:${CA}|${ADENO}),? endometrioid(?: type)?)`,
  ),
  term('Clear cell carcinoma', `clear[- ]cell (?:${CA}|${ADENO})`),
  term('Carcinosarcoma', '(?:carcinosarcoma|malignant mixed m[uü]llerian tumou?r|MMMT)'),
  term(
    'Endocervical adenocarcinoma',
    `(?:endocervical ${ADENO}|${ADENO},? (?:of (?:the )?)?endocerv(?:ix|ical)[a-z ]{0,10})`,
  ),
  term('Granulosa cell tumor', 'granulosa[- ]cell tumou?r'),
  term('Mature teratoma', '(?:mature(?: cystic)? teratoma|dermoid cyst)'),
  // Germ cells
  term('Seminoma', '(?<!non[- ]?)seminoma'),
  term('Embryonal carcinoma', `embryonal ${CA}`),
  // Brain
  term('Glioblastoma', '(?:glioblastoma(?: multi ?forme)?|GBM)'),
  term('Anaplastic oligoastrocytoma', 'anaplastic (?:mixed )?oligo-?astrocytoma'),
  term('Anaplastic oligodendroglioma', 'anaplastic oligodendroglioma'),
  term('Anaplastic astrocytoma', 'anaplastic astrocytoma'),
  term('Oligoastrocytoma', '(?:oligo-?astrocytoma|mixed glioma)'),
  term('Oligodendroglioma', 'oligodendroglioma'),
  term('Pilocytic astrocytoma', 'pilocytic astrocytoma'),
  term('Astrocytoma', 'astrocytoma'),
  term('Ependymoma', 'ependymoma'),
  term('Medulloblastoma', 'medulloblastoma'),
  term('Meningioma', 'meningioma'),
  term('Vestibular schwannoma', '(?:vestibular schwannoma|acoustic neuroma)'),
  // Thyroid and endocrine
  term(
    'Papillary thyroid carcinoma',
    `(?:papillary thyroid ${CA}|papillary ${CA},? (?:of (?:the )?)?thyroid|papillary (?:micro)?${CA}(?=[^.\\n]{0,40}thyroid))`,
  ),
  term('Follicular thyroid carcinoma', `follicular (?:thyroid )?${CA}`),
  term('Medullary thyroid carcinoma', `medullary thyroid ${CA}`),
  term('Anaplastic thyroid carcinoma', `anaplastic thyroid ${CA}`),
  term('Pheochromocytoma', 'ph(?:a)?eochromocytoma'),
  term('Paraganglioma', 'paraganglioma'),
  term('Adrenal cortical carcinoma', `adreno?(?:al )?[- ]?cortical ${CA}`),
  term('Neuroendocrine tumor', '(?:well[- ]differentiated )?neuroendocrine tumou?r'),
  term('Neuroendocrine carcinoma', `neuroendocrine ${CA}`),
  term('Carcinoid tumor', 'carcinoid(?: tumou?r)?'),
  // Digestive tract
  term('Signet ring cell carcinoma', `signet[- ]ring(?:[- ]cell)? (?:${CA}|${ADENO})`),
  term(
    'Mucinous adenocarcinoma',
    `(?:mucinous(?: \\(colloid\\))? (?:cyst)?(?:${ADENO}|${CA})|(?:${ADENO}|${CA}),? mucinous|colloid ${CA})`,
  ),
  term('Medullary carcinoma', `medullary ${CA}`),
  term('Gastrointestinal stromal tumor', '(?:gastrointestinal stromal tumou?r|GIST)'),
  // Skin
  term('Melanoma in situ', '(?:melanoma,? in[- ]situ|lentigo maligna(?! melanoma))'),
  term(
    'Melanoma',
    '(?:malignant |cutaneous |superficial spreading |nodular |lentigo maligna |acral lentiginous )*melanoma',
  ),
  term('Basal cell carcinoma', `(?:basal[- ]cell ${CA}|BCC)`),
  term('Merkel cell carcinoma', `merkel[- ]cell ${CA}`),
  // Any site
  term('Squamous cell carcinoma in situ', `(?:squamous(?:[- ]cell)? ${CA},? in[- ]situ|bowen['’]?s disease)`),
  term('Adenosquamous carcinoma', `adeno-?squamous ${CA}`),
  term('Squamous cell carcinoma', `(?:squamous(?:[- ]cell)? ${CA}|SCCA|SCC)`),
  term('Adenoid cystic carcinoma', `adenoid cystic ${CA}`),
  term('Mucoepidermoid carcinoma', `mucoepidermoid ${CA}`),
  term('Acinic cell carcinoma', `acinic[- ]cell ${CA}`),
  term('Sarcomatoid carcinoma', `sarcomatoid ${CA}`),
  term('Adenocarcinoma', ADENO),
  // Soft tissue and bone
  term('Leiomyosarcoma', 'leiomyosarcoma'),
  term('Rhabdomyosarcoma', 'rhabdomyosarcoma'),
  term('Angiosarcoma', 'angiosarcoma'),
  term('Osteosarcoma', 'osteosarcoma'),
  term('Chondrosarcoma', 'chondrosarcoma'),
  term('Ewing sarcoma', "ewing['’]?s? sarcoma"),
  term('Liposarcoma', '(?:(?:well[- ]differentiated|dedifferentiated|myxoid|pleomorphic) )?liposarcoma'),
  term('Synovial sarcoma', 'synovial sarcoma'),
  term('Undifferentiated pleomorphic sarcoma', 'undifferentiated pleomorphic sarcoma'),
  // Blood and lymph
  term('Classic Hodgkin lymphoma', "(?<!non[- ])hodgkin(?:['’]?s)? (?:lymphoma|disease)"),
  term('Diffuse large B-cell lymphoma', '(?:diffuse large B[- ]?cell lymphoma|DLBCL)'),
  term('Follicular lymphoma', 'follicular lymphoma'),
  term('Mantle cell lymphoma', 'mantle[- ]cell lymphoma'),
  term('Marginal zone lymphoma', '(?:marginal zone lymphoma|MALT lymphoma)'),
  term('Burkitt lymphoma', "burkitt(?:['’]?s)? lymphoma"),
  term('Chronic lymphocytic leukemia', '(?:chronic lymphocytic leuka?emia|CLL(?:\\/SLL)?)'),
  term('Acute myeloid leukemia', '(?:acute my(?:eloid|elogenous) leuka?emia|AML)'),
  term('Plasma cell myeloma', '(?:multiple|plasma cell) myeloma'),
  term('Thymoma', 'thymoma'),
  term('Neuroblastoma', 'neuroblastoma'),
]
