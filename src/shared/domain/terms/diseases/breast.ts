/**
 * Breast. Sources: WHO Classification of Tumours, Breast Tumours (5th ed., 2019); AJCC Cancer Staging Manual, 8th ed.;
 * ICD-10-CM (NCHS, public domain). Form of a line: see outline.ts.
 */
export const BREAST = `
breast disorder | disorder of breast; breast disease; disease of the breast; breast problem
  breast cancer | malignant neoplasm of breast; carcinoma of the breast; breast carcinoma; mammary carcinoma; cancer of the breast; mammary cancer; malignant tumor of breast; breast malignancy; malignant breast neoplasm; CA breast | C50 | carcinoma
    invasive breast carcinoma | infiltrating breast carcinoma; invasive mammary carcinoma; invasive breast cancer; infiltrating mammary carcinoma; invasive carcinoma of the breast; infiltrating carcinoma of the breast
      invasive carcinoma of no special type | invasive ductal carcinoma; infiltrating ductal carcinoma; IDC; invasive carcinoma NST; IDC-NST; invasive ductal carcinoma NOS; invasive ductal carcinoma of no special type; invasive breast carcinoma of no special type; invasive breast carcinoma NST; IBC-NST; infiltrating ductal carcinoma NOS; invasive ductal carcinoma of breast; infiltrating ductal carcinoma of breast; ductal carcinoma; ductal carcinoma of breast; invasive ductal breast cancer; ductal breast cancer; invasive mammary carcinoma of no special type; invasive duct carcinoma; infiltrating duct carcinoma | - | adenocarcinoma
        ~ invasive carcinoma with medullary pattern | medullary carcinoma of breast; medullary breast cancer; invasive carcinoma NST with medullary pattern; carcinoma with medullary features | - | medullary carcinoma
        ~ invasive carcinoma with osteoclast-like giant cells | carcinoma with osteoclast-like stromal giant cells
        ~ invasive carcinoma with neuroendocrine differentiation | breast carcinoma with neuroendocrine features
      invasive lobular carcinoma | infiltrating lobular carcinoma; ILC; lobular carcinoma; lobular carcinoma of breast; invasive lobular breast cancer; lobular breast cancer; invasive lobular cancer; invasive lobular carcinoma of the breast; infiltrating lobular carcinoma of the breast | - | adenocarcinoma
        classic invasive lobular carcinoma | classical invasive lobular carcinoma; classic lobular carcinoma; classic ILC; invasive lobular carcinoma, classical type
        pleomorphic invasive lobular carcinoma | pleomorphic lobular carcinoma; invasive pleomorphic lobular carcinoma; pleomorphic ILC
        alveolar invasive lobular carcinoma | alveolar lobular carcinoma
        solid invasive lobular carcinoma | solid lobular carcinoma
        tubulolobular carcinoma | tubulolobular carcinoma of breast
        signet ring cell type invasive lobular carcinoma | lobular carcinoma with signet ring cells
      mixed invasive ductal and lobular carcinoma | invasive ductal and lobular carcinoma; mixed ductal and lobular carcinoma; mixed ductal-lobular carcinoma; invasive carcinoma with ductal and lobular features; invasive mammary carcinoma with ductal and lobular features; mixed invasive carcinoma of no special type and lobular carcinoma
      tubular carcinoma | tubular carcinoma of breast; tubular breast cancer; well-differentiated tubular carcinoma of breast | - | adenocarcinoma
      invasive cribriform carcinoma | cribriform carcinoma of breast; cribriform breast carcinoma; infiltrating cribriform carcinoma | - | adenocarcinoma
      mucinous carcinoma of breast | colloid carcinoma of breast; mucinous breast cancer; mucinous breast carcinoma; colloid breast cancer; mucinous adenocarcinoma of breast; gelatinous carcinoma of breast | - | mucinous adenocarcinoma
      mucinous cystadenocarcinoma of breast
      invasive micropapillary carcinoma | invasive micropapillary carcinoma of breast; micropapillary breast carcinoma; IMPC | - | adenocarcinoma
      invasive papillary carcinoma of breast | infiltrating papillary carcinoma of breast; invasive papillary breast carcinoma | - | adenocarcinoma
      carcinoma with apocrine differentiation | apocrine carcinoma of breast; invasive apocrine carcinoma; apocrine breast cancer | - | adenocarcinoma
      metaplastic carcinoma of breast | metaplastic breast cancer; metaplastic breast carcinoma; metaplastic mammary carcinoma; metaplastic carcinoma
        spindle cell carcinoma of breast | spindle cell metaplastic carcinoma of breast
        squamous cell carcinoma of breast | breast squamous cell carcinoma; metaplastic squamous cell carcinoma of breast | - | squamous cell carcinoma
        low-grade adenosquamous carcinoma of breast | LGASC
        fibromatosis-like metaplastic carcinoma | fibromatosis-like metaplastic breast carcinoma
        metaplastic carcinoma with heterologous mesenchymal differentiation | matrix-producing carcinoma; matrix-producing metaplastic carcinoma; carcinoma with chondroid metaplasia; carcinoma with osseous metaplasia
      adenoid cystic carcinoma of breast | breast adenoid cystic carcinoma | - | adenoid cystic carcinoma
      secretory carcinoma of breast | juvenile carcinoma of breast; secretory breast carcinoma
      mucoepidermoid carcinoma of breast | - | - | mucoepidermoid carcinoma
      acinic cell carcinoma of breast | - | - | acinic cell carcinoma
      tall cell carcinoma with reversed polarity | solid papillary carcinoma with reverse polarity; breast tumor resembling tall cell variant of papillary thyroid carcinoma
      neuroendocrine carcinoma of breast | breast neuroendocrine carcinoma | - | neuroendocrine carcinoma
        small cell carcinoma of breast | breast small cell carcinoma | - | small cell carcinoma
      neuroendocrine tumor of breast | breast neuroendocrine tumor; breast carcinoid | - | neuroendocrine tumor
      invasive solid papillary carcinoma | solid papillary carcinoma with invasion
      ~ early-stage breast cancer | early breast cancer; EBC; operable breast cancer
      ~ microinvasive carcinoma of breast | microinvasive breast carcinoma; DCIS with microinvasion; ductal carcinoma in situ with microinvasion
      ~ locally advanced breast cancer | LABC; locally advanced breast carcinoma
      ~ inflammatory breast cancer | IBC; inflammatory carcinoma of the breast; inflammatory breast carcinoma; mastitis carcinomatosa; T4d breast cancer
      ~ multifocal breast cancer | multifocal breast carcinoma
      ~ multicentric breast cancer | multicentric breast carcinoma
      ~ bilateral breast cancer | bilateral breast carcinoma
      ~ occult breast cancer | axillary metastasis of occult breast primary; occult primary breast cancer
    ~ hormone receptor-positive breast cancer | HR-positive breast cancer; hormone-positive breast cancer; ER-positive breast cancer; estrogen receptor-positive breast cancer; HR+ breast cancer; ER+ breast cancer | Z17.0
      ~ hormone receptor-positive HER2-negative breast cancer | HR-positive HER2-negative breast cancer; HR+/HER2- breast cancer; ER-positive HER2-negative breast cancer; HR+ HER2- breast cancer
        luminal A breast cancer | luminal A subtype; luminal A-like breast cancer
        luminal B HER2-negative breast cancer
      ~ luminal B breast cancer | luminal B subtype; luminal B-like breast cancer
    ~ HER2-positive breast cancer | HER2+ breast cancer; HER2-overexpressing breast cancer; HER2-amplified breast cancer; HER2-enriched breast cancer; ERBB2-positive breast cancer; HER2/neu-positive breast cancer
      ~ triple-positive breast cancer | triple positive carcinoma of breast | - | hormone receptor-positive breast cancer
    ~ HER2-low breast cancer | HER2 low breast carcinoma
    ~ triple-negative breast cancer | TNBC; triple-negative breast carcinoma; triple negative carcinoma of breast; basal-like breast cancer; ER/PR/HER2-negative breast cancer | Z17.1
    ~ metastatic breast cancer | metastatic carcinoma of the breast; metastatic breast carcinoma; stage IV breast cancer; secondary breast cancer; advanced metastatic breast cancer | - | metastatic cancer
    ~ recurrent breast cancer | breast cancer recurrence; locally recurrent breast cancer; local recurrence of breast cancer; recurrent carcinoma of breast | - | recurrent cancer
    ~ male breast cancer | carcinoma of male breast; breast cancer in men; malignant neoplasm of male breast | C50.02, C50.12, C50.22, C50.32, C50.42, C50.52, C50.62, C50.82, C50.92
    ~ hereditary breast cancer | familial breast cancer; BRCA-related breast cancer; BRCA-associated breast cancer; BRCA-mutated breast cancer
    ~ pregnancy-associated breast cancer | PABC; gestational breast cancer
    ~ contralateral breast cancer | second primary breast cancer
  breast carcinoma in situ | carcinoma in situ of breast; noninvasive breast cancer; in situ breast cancer; in situ carcinoma of breast; breast cancer in situ; stage 0 breast cancer; noninvasive breast carcinoma; preinvasive breast cancer | D05 | in situ neoplasm
    ductal carcinoma in situ | DCIS; intraductal carcinoma; intraductal carcinoma of breast; ductal intraepithelial neoplasia; noninvasive ductal carcinoma; ductal carcinoma in situ of the breast; noninfiltrating ductal carcinoma; intraductal breast carcinoma; duct carcinoma in situ | D05.1 | adenocarcinoma in situ
      low-grade ductal carcinoma in situ | low-grade DCIS; DCIS grade 1; DCIS, low nuclear grade; nuclear grade 1 ductal carcinoma in situ; ductal carcinoma in situ, low grade
      intermediate-grade ductal carcinoma in situ | intermediate-grade DCIS; DCIS grade 2; DCIS, intermediate nuclear grade; ductal carcinoma in situ, intermediate grade
      high-grade ductal carcinoma in situ | high-grade DCIS; DCIS grade 3; DCIS, high nuclear grade; ductal carcinoma in situ, high grade
      ~ comedo ductal carcinoma in situ | comedo DCIS; comedocarcinoma; comedocarcinoma in situ; DCIS with comedonecrosis
      ~ cribriform ductal carcinoma in situ | cribriform DCIS; DCIS, cribriform type
      ~ solid ductal carcinoma in situ | solid DCIS; DCIS, solid type
      ~ micropapillary ductal carcinoma in situ | micropapillary DCIS
      ~ papillary ductal carcinoma in situ | papillary DCIS; intraductal papillary carcinoma; noninvasive intraductal papillary carcinoma
      ~ apocrine ductal carcinoma in situ | apocrine DCIS
    lobular neoplasia | lobular intraepithelial neoplasia; noninvasive lobular neoplasia
      lobular carcinoma in situ | LCIS; noninvasive lobular carcinoma; lobular carcinoma in situ of breast | D05.0
        classic lobular carcinoma in situ | classic LCIS; classical LCIS; classical lobular carcinoma in situ; lobular carcinoma in situ, classic type
        florid lobular carcinoma in situ | florid LCIS; lobular carcinoma in situ with necrosis
        pleomorphic lobular carcinoma in situ | pleomorphic LCIS; PLCIS
      atypical lobular hyperplasia | ALH; atypical lobular hyperplasia of breast | - | atypical hyperplasia
    encapsulated papillary carcinoma | intracystic papillary carcinoma; encysted papillary carcinoma; papillary carcinoma in situ of breast; intracystic papillary carcinoma of breast
    solid papillary carcinoma in situ | solid papillary carcinoma of breast; solid papillary carcinoma; in situ solid papillary carcinoma
  ~ Paget disease of the nipple | mammary Paget disease; Paget disease of breast; nipple Paget disease; Paget's disease of nipple and areola; mammary Paget | C50.0 | neoplasm
  breast sarcoma | sarcoma of breast; mammary sarcoma; primary breast sarcoma | - | sarcoma
    angiosarcoma of breast | breast angiosarcoma; mammary angiosarcoma | - | angiosarcoma
      primary angiosarcoma of breast
      postradiation angiosarcoma of breast | radiation-associated angiosarcoma of breast; secondary angiosarcoma of breast; radiation-induced angiosarcoma of breast
    leiomyosarcoma of breast | - | - | leiomyosarcoma
    liposarcoma of breast | - | - | liposarcoma
  breast lymphoma | lymphoma of breast; primary breast lymphoma | - | lymphoma
    breast implant-associated anaplastic large cell lymphoma | BIA-ALCL; implant-associated ALCL; breast implant-associated ALCL; breast implant lymphoma
  metastasis to the breast | secondary malignant neoplasm of breast; breast metastasis from another primary | C79.81 | metastatic cancer
  fibroepithelial tumor of breast | fibroepithelial lesion; fibroepithelial lesion of breast; fibroepithelial neoplasm; fibroepithelial tumor
    fibroadenoma | fibroadenoma of breast; breast fibroadenoma; adenofibroma of breast | - | benign neoplasm
      ~ complex fibroadenoma
      ~ juvenile fibroadenoma | giant fibroadenoma; cellular fibroadenoma
      ~ myxoid fibroadenoma
    phyllodes tumor | phyllodes tumor of breast; cystosarcoma phyllodes; phylloides tumor; phyllodes neoplasm
      benign phyllodes tumor | benign phyllodes; phyllodes tumor, benign; low-grade phyllodes tumor | - | benign neoplasm
      borderline phyllodes tumor | borderline phyllodes; phyllodes tumor, borderline; intermediate-grade phyllodes tumor | - | neoplasm of uncertain behavior
      malignant phyllodes tumor | malignant phyllodes; phyllodes tumor, malignant; high-grade phyllodes tumor; malignant cystosarcoma phyllodes; malignant phyllodes tumor of breast | - | malignant neoplasm
    mammary hamartoma | breast hamartoma; fibroadenolipoma; hamartoma of breast
  benign breast disease | benign breast disorder; benign mammary dysplasia; benign breast lesion; benign breast change; benign breast condition; benign disease of breast | N60, D24
    benign neoplasm of breast | benign breast tumor; benign breast neoplasm; benign tumor of breast | D24 | benign neoplasm
      adenoma of breast
        tubular adenoma of breast
        lactating adenoma | lactational adenoma
        nipple adenoma | florid papillomatosis of nipple; papillary adenoma of nipple; adenoma of nipple
        syringomatous tumor of nipple | syringomatous adenoma of nipple
        pleomorphic adenoma of breast
        ductal adenoma of breast
      intraductal papilloma | intraductal papilloma of breast; breast papilloma; papilloma of breast; duct papilloma; ductal papilloma
        ~ central intraductal papilloma | solitary intraductal papilloma; large duct papilloma
        ~ peripheral intraductal papilloma | multiple intraductal papillomas; intraductal papillomatosis
        ~ intraductal papilloma with atypia | atypical papilloma; papilloma with atypical ductal hyperplasia; papilloma with ADH
      adenomyoepithelioma of breast | adenomyoepithelioma
      myofibroblastoma of breast | mammary myofibroblastoma; mammary-type myofibroblastoma
      lipoma of breast | breast lipoma | - | lipoma
      hemangioma of breast | breast hemangioma; perilobular hemangioma
      granular cell tumor of breast | - | - | granular cell tumor
    atypical ductal hyperplasia | ADH; atypical ductal hyperplasia of breast; atypical duct hyperplasia; atypical intraductal hyperplasia; ductal hyperplasia with atypia; atypical epithelial hyperplasia of breast | - | atypical hyperplasia
    flat epithelial atypia | FEA; columnar cell change with atypia; columnar cell hyperplasia with atypia; columnar cell lesion with atypia; flat epithelial atypia of breast
    columnar cell change | columnar cell lesion; columnar cell hyperplasia; columnar cell change without atypia; columnar alteration
    usual ductal hyperplasia | UDH; ductal hyperplasia; ductal epithelial hyperplasia; ductal hyperplasia without atypia; epitheliosis; hyperplasia of usual type; usual type ductal hyperplasia; epithelial hyperplasia of breast
      ~ florid usual ductal hyperplasia | florid ductal hyperplasia; florid ductal epithelial hyperplasia
      ~ moderate usual ductal hyperplasia | moderate ductal hyperplasia
    radial scar | complex sclerosing lesion; radial sclerosing lesion; radial scar of breast; complex sclerosing lesion of breast
    sclerosing adenosis | sclerosing adenosis of breast; fibrosing adenosis
    adenosis of breast | mammary adenosis; simple adenosis; breast adenosis | N60.2
      apocrine adenosis | atypical apocrine adenosis
      microglandular adenosis | MGA; microglandular adenosis of breast
      blunt duct adenosis
      secretory adenosis
    fibrocystic change | fibrocystic breast disease; fibrocystic disease of breast; fibrocystic breasts; fibrocystic change of breast; fibrocystic mastopathy; chronic cystic mastitis; diffuse cystic mastopathy; cystic mastopathy; fibrocystic breast change | N60.1
    breast cyst | cyst of breast; solitary cyst of breast; simple breast cyst; cystic breast lesion | N60.0
      ~ complicated breast cyst
      ~ complex cystic and solid breast mass | complex breast cyst
    apocrine metaplasia of breast | apocrine change; apocrine metaplasia; papillary apocrine change
    pseudoangiomatous stromal hyperplasia | PASH; pseudoangiomatous stromal hyperplasia of breast
    stromal fibrosis of breast | stromal fibrosis; focal fibrosis of breast; fibrous mastopathy; fibrosclerosis of breast | N60.3
    diabetic mastopathy | lymphocytic mastitis; lymphocytic mastopathy; sclerosing lymphocytic lobulitis
    mucocele-like lesion of breast | mucocele-like lesion; mucocele-like tumor of breast
    fat necrosis of breast | breast fat necrosis | N64.1 | fat necrosis
    collagenous spherulosis
    desmoid fibromatosis of breast | breast desmoid tumor; breast fibromatosis; mammary fibromatosis; fibromatosis of breast | - | desmoid tumor
    nodular fasciitis of breast | - | - | nodular fasciitis
    intramammary lymph node | benign intramammary lymph node
    galactocele | lactocele; milk-retention cyst
    pseudogynecomastia
    ductal ectasia | duct ectasia; mammary duct ectasia; duct ectasia of breast; plasma cell mastitis; periductal mastitis | N60.4
  mastitis | inflammation of the breast; breast inflammation; inflammatory disorder of breast | N61
    lactational mastitis | puerperal mastitis; breastfeeding mastitis; infective mastitis of lactation | O91
    granulomatous mastitis | idiopathic granulomatous mastitis; granulomatous lobular mastitis; lobular granulomatous mastitis; cystic neutrophilic granulomatous mastitis | N61.2
    breast abscess | abscess of breast; mammary abscess | N61.1
    subareolar abscess | Zuska disease; squamous metaplasia of lactiferous ducts; SMOLD; lactiferous duct fistula
    IgG4-related mastitis | - | - | IgG4-related disease
    breast cellulitis | cellulitis of breast
  Mondor disease | superficial thrombophlebitis of breast; Mondor's disease of breast
  nipple eczema | eczema of nipple; nipple dermatitis; areolar eczema
  ~ breast implant rupture | ruptured breast implant; implant rupture | T85.43
  ~ capsular contracture of breast implant | capsular contracture | T85.44
  ~ breast tumor | breast neoplasm; neoplasm of breast; tumor of breast; mammary tumor; tumor of the mammary gland | - | neoplasm
  ~ breast mass | mass of breast; breast nodule; unspecified lump in breast; breast lesion | N63
  ~ breast calcification | breast microcalcification; mammographic calcification; mammographic microcalcification | R92.0, R92.1
  ~ dense breasts | dense breast tissue; mammographic density
  ~ architectural distortion of breast | architectural distortion
  ~ high-risk breast lesion | B3 lesion; lesion of uncertain malignant potential of the breast; high-risk lesion of breast; proliferative breast disease with atypia
  ~ axillary lymphadenopathy | enlarged axillary lymph nodes; axillary adenopathy
  ~ breast cancer-related lymphedema | postmastectomy lymphedema syndrome; postmastectomy lymphedema; arm lymphedema after breast cancer | I97.2
`
