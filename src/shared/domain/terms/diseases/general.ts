/**
 * Tumor names that are met in many organs, and the behaviors that part them. Sources: WHO Classification of Tumours
 * (5th ed. series, IARC 2019–2024); ICD-O-3.2 behavior codes; ICD-10-CM (NCHS, public domain).
 * Form of a line: see outline.ts.
 */
export const GENERAL = `
lesion | abnormal growth; abnormal mass
  neoplasm | tumor; neoplastic disease; neoplastic growth; new growth
    malignant neoplasm | cancer; malignancy; malignant tumor; malignant growth; malignant disease; malignant neoplastic disease
      carcinoma | malignant epithelial neoplasm; malignant epithelial tumor; epithelial cancer; carcinoma NOS
        adenocarcinoma | adenocarcinoma NOS; glandular carcinoma; glandular cancer; adeno-ca
          mucinous adenocarcinoma | colloid adenocarcinoma; mucinous carcinoma; colloid carcinoma; mucin-producing adenocarcinoma; mucoid adenocarcinoma
          signet ring cell carcinoma | signet ring cell adenocarcinoma; signet ring carcinoma; signet cell carcinoma; SRCC
          papillary adenocarcinoma | papillary carcinoma; papillary carcinoma NOS
          clear cell adenocarcinoma | clear cell carcinoma; clear cell carcinoma NOS
          serous carcinoma | serous adenocarcinoma; papillary serous carcinoma
          ~ poorly differentiated adenocarcinoma | high-grade adenocarcinoma
          ~ moderately differentiated adenocarcinoma
          ~ well-differentiated adenocarcinoma | low-grade adenocarcinoma
        squamous cell carcinoma | SCC; squamous carcinoma; squamous cell cancer; epidermoid carcinoma; planocellular carcinoma; squamous cell carcinoma NOS
          keratinizing squamous cell carcinoma
          nonkeratinizing squamous cell carcinoma
          basaloid squamous cell carcinoma | basaloid carcinoma; basaloid squamous carcinoma
          verrucous carcinoma | verrucous squamous cell carcinoma; Ackerman tumor
          spindle cell squamous cell carcinoma | spindle cell squamous carcinoma
          ~ HPV-associated squamous cell carcinoma | HPV-related squamous cell carcinoma; human papillomavirus-associated squamous cell carcinoma; p16-positive squamous cell carcinoma
          ~ well-differentiated squamous cell carcinoma
          ~ poorly differentiated squamous cell carcinoma
        adenosquamous carcinoma | mixed adenocarcinoma and squamous cell carcinoma
        urothelial carcinoma | transitional cell carcinoma; urothelial cancer; transitional cell cancer
        neuroendocrine carcinoma | poorly differentiated neuroendocrine carcinoma; high-grade neuroendocrine carcinoma; neuroendocrine carcinoma grade 3 | C7A.1, C7A.8 | neuroendocrine neoplasm
          small cell carcinoma | small cell neuroendocrine carcinoma; oat cell carcinoma; small cell cancer
          large cell neuroendocrine carcinoma | LCNEC; large cell neuroendocrine cancer
          Merkel cell carcinoma | MCC; neuroendocrine carcinoma of skin; cutaneous neuroendocrine carcinoma; primary cutaneous neuroendocrine carcinoma; trabecular carcinoma of skin; Merkel cell tumor | C4A | skin cancer
        mixed neuroendocrine-non-neuroendocrine neoplasm | MiNEN; mixed adenoneuroendocrine carcinoma; MANEC; mixed neuroendocrine carcinoma | - | neuroendocrine neoplasm
        medullary carcinoma | medullary carcinoma NOS
        undifferentiated carcinoma | anaplastic carcinoma; undifferentiated epithelial malignancy
        large cell carcinoma | large cell undifferentiated carcinoma
        poorly differentiated carcinoma | poorly differentiated carcinoma NOS
        sarcomatoid carcinoma | spindle cell carcinoma; carcinoma with sarcomatoid differentiation
          carcinosarcoma
        lymphoepithelial carcinoma | lymphoepithelioma-like carcinoma; lymphoepithelioma
        NUT carcinoma | NUT midline carcinoma; midline carcinoma with NUT rearrangement
        adenoid cystic carcinoma | AdCC; cylindromatous carcinoma; adenocystic carcinoma
        mucoepidermoid carcinoma
        acinic cell carcinoma | acinic cell adenocarcinoma
        basal cell carcinoma | BCC; basal cell cancer; basalioma; basal cell carcinoma of skin; rodent ulcer; basal cell epithelioma; basal cell skin cancer; BCC of skin | C44.01, C44.11, C44.21, C44.31, C44.41, C44.51, C44.61, C44.71, C44.81, C44.91 | keratinocyte cancer
          nodular basal cell carcinoma | nodular BCC; basal cell carcinoma, nodular type; solid basal cell carcinoma
          superficial basal cell carcinoma | superficial BCC; basal cell carcinoma, superficial type; superficial multifocal basal cell carcinoma
          micronodular basal cell carcinoma | micronodular BCC; basal cell carcinoma, micronodular type
          infiltrating basal cell carcinoma | infiltrative basal cell carcinoma; infiltrative BCC; basal cell carcinoma, infiltrative type
          morpheaform basal cell carcinoma | sclerosing basal cell carcinoma; morphoeic basal cell carcinoma; morpheaform BCC; sclerosing/morphoeic basal cell carcinoma; desmoplastic basal cell carcinoma; morpheic basal cell carcinoma
          basosquamous carcinoma | metatypical basal cell carcinoma; basosquamous basal cell carcinoma; basal cell carcinoma with squamous differentiation
          fibroepithelioma of Pinkus | Pinkus tumor; fibroepithelial basal cell carcinoma; fibroepithelioma
          infundibulocystic basal cell carcinoma
          basal cell carcinoma with sarcomatoid differentiation
          ~ pigmented basal cell carcinoma | pigmented BCC
          ~ recurrent basal cell carcinoma | recurrent BCC
        cutaneous adnexal carcinoma | adnexal carcinoma; adnexal carcinoma of skin; skin appendage carcinoma; malignant adnexal tumor of skin | - | skin cancer
          sebaceous carcinoma | sebaceous gland carcinoma; sebaceous cell carcinoma; sebaceous adenocarcinoma | C44.13
          microcystic adnexal carcinoma | sclerosing sweat duct carcinoma; malignant syringoma
          porocarcinoma | eccrine porocarcinoma; malignant eccrine poroma
          hidradenocarcinoma | malignant hidradenoma; malignant nodular hidradenoma
          spiradenocarcinoma | malignant spiradenoma; spiradenocylindrocarcinoma
          primary cutaneous mucinous carcinoma | mucinous carcinoma of skin
          primary cutaneous apocrine carcinoma | apocrine carcinoma of skin
          digital papillary adenocarcinoma | aggressive digital papillary adenocarcinoma
          primary cutaneous adenoid cystic carcinoma | adenoid cystic carcinoma of skin | - | adenoid cystic carcinoma
          primary cutaneous cribriform carcinoma | cribriform carcinoma of skin; cribriform tumor of skin
          squamoid eccrine ductal carcinoma
          endocrine mucin-producing sweat gland carcinoma | EMPSGC
          pilomatrical carcinoma | pilomatrix carcinoma; malignant pilomatricoma
          trichilemmal carcinoma | tricholemmal carcinoma
          trichoblastic carcinoma | malignant trichoblastoma
        myoepithelial carcinoma | malignant myoepithelioma
      ~ neuroendocrine neoplasm | NEN
      neuroendocrine tumor | NET; well-differentiated neuroendocrine tumor; carcinoid tumor; carcinoid; low-grade neuroendocrine tumor; well-differentiated neuroendocrine neoplasm | C7A.0, D3A, C7B.0 | neuroendocrine neoplasm
        neuroendocrine tumor grade 1 | NET G1; grade 1 neuroendocrine tumor
        neuroendocrine tumor grade 2 | NET G2; grade 2 neuroendocrine tumor
        neuroendocrine tumor grade 3 | NET G3; grade 3 neuroendocrine tumor; high-grade well-differentiated neuroendocrine tumor
        ~ functioning neuroendocrine tumor | functional neuroendocrine tumor; hormone-producing neuroendocrine tumor
      sarcoma | malignant mesenchymal tumor; malignant mesenchymal neoplasm; malignant connective tissue tumor
        ~ soft tissue sarcoma | STS; malignant soft tissue tumor; malignant neoplasm of soft tissue; malignant neoplasm of connective and soft tissue | C49
        angiosarcoma | hemangiosarcoma; malignant hemangioendothelioma; lymphangiosarcoma; malignant vascular tumor
        epithelioid hemangioendothelioma | EHE
        Kaposi sarcoma | KS; multiple idiopathic hemorrhagic sarcoma | C46
        leiomyosarcoma | malignant smooth muscle tumor
        rhabdomyosarcoma | malignant skeletal muscle tumor
          embryonal rhabdomyosarcoma | ERMS; botryoid rhabdomyosarcoma
          alveolar rhabdomyosarcoma
          pleomorphic rhabdomyosarcoma
          spindle cell rhabdomyosarcoma | sclerosing rhabdomyosarcoma
        liposarcoma | malignant lipomatous tumor
          well-differentiated liposarcoma | WDLPS; atypical lipomatous tumor; ALT/WDLPS; well-differentiated liposarcoma/atypical lipomatous tumor
          dedifferentiated liposarcoma | DDLPS
          myxoid liposarcoma | round cell liposarcoma; MLPS
          pleomorphic liposarcoma
        undifferentiated pleomorphic sarcoma | malignant fibrous histiocytoma; MFH; pleomorphic sarcoma NOS
        myxofibrosarcoma | myxoid malignant fibrous histiocytoma
        fibrosarcoma | adult fibrosarcoma
        low-grade fibromyxoid sarcoma | LGFMS; Evans tumor
        synovial sarcoma | monophasic synovial sarcoma; biphasic synovial sarcoma
        malignant peripheral nerve sheath tumor | MPNST; malignant schwannoma; neurofibrosarcoma; neurogenic sarcoma
        epithelioid sarcoma
        clear cell sarcoma | clear cell sarcoma of soft tissue; melanoma of soft parts
        alveolar soft part sarcoma
        desmoplastic small round cell tumor | DSRCT
        ~ radiation-associated sarcoma | postradiation sarcoma; radiation-induced sarcoma
      gastrointestinal stromal tumor | GIST; GI stromal tumor; stromal tumor of the gastrointestinal tract | C49.A
        gastric gastrointestinal stromal tumor | gastric GIST; GIST of the stomach; gastrointestinal stromal tumor of the stomach | C49.A2
        small intestinal gastrointestinal stromal tumor | small bowel GIST; GIST of the small intestine | C49.A3
      lymphoma | malignant lymphoma; lymphoid cancer; cancer of the lymphatic system; lymph gland cancer
      melanoma | malignant melanoma; malignant melanoma NOS
      germ cell tumor | malignant germ cell tumor; germ cell neoplasm; germ cell cancer
        extragonadal germ cell tumor
      mesothelioma | malignant mesothelioma | C45
        epithelioid mesothelioma | epithelial mesothelioma
        sarcomatoid mesothelioma | sarcomatous mesothelioma; spindle cell mesothelioma
        biphasic mesothelioma | mixed mesothelioma
        ~ peritoneal mesothelioma | mesothelioma of peritoneum; malignant peritoneal mesothelioma | C45.1
      ~ metastatic cancer | metastasis; metastatic disease; metastatic malignancy; metastatic malignant neoplasm; secondary malignant neoplasm; secondary cancer; stage IV cancer; disseminated malignancy | C77, C78, C79, C80.0
        lymph node metastasis | nodal metastasis; metastatic lymphadenopathy; secondary malignant neoplasm of lymph nodes; cancer spread to lymph nodes; metastatic carcinoma in lymph node | C77
        liver metastasis | liver mets; hepatic mets; spread to the liver; spread to liver; liver secondaries; hepatic metastasis; metastatic cancer to liver; secondary malignant neoplasm of liver; cancer spread to the liver | C78.7
        bone metastasis | bone mets; bony mets; spread to the bones; spread to the bone; spread to bone; bone secondaries; osseous metastasis; skeletal metastasis; metastatic bone disease; secondary malignant neoplasm of bone; cancer spread to the bones; bony metastasis | C79.51
        peritoneal carcinomatosis | peritoneal metastasis; carcinomatosis peritonei; peritoneal surface malignancy; secondary malignant neoplasm of peritoneum | C78.6
        adrenal metastasis | secondary malignant neoplasm of adrenal gland; metastasis to the adrenal | C79.7
        skin metastasis | cutaneous metastasis; secondary malignant neoplasm of skin; metastatic carcinoma to skin | C79.2
        metastatic carcinoma | metastatic carcinoma NOS; secondary carcinoma | - | carcinoma
          metastatic adenocarcinoma | secondary adenocarcinoma | - | adenocarcinoma
          metastatic squamous cell carcinoma | secondary squamous cell carcinoma; metastatic SCC | - | squamous cell carcinoma
          metastatic small cell carcinoma | - | - | small cell carcinoma
        metastatic neuroendocrine tumor | metastatic carcinoid; secondary carcinoid tumor; metastatic NET | C7B | neuroendocrine tumor
        metastatic sarcoma | - | - | sarcoma
        cancer of unknown primary | CUP syndrome; carcinoma of unknown primary; unknown primary cancer; occult primary; carcinoma of unknown primary site; metastatic cancer of unknown origin; cancer of unknown primary site; disseminated malignant neoplasm, unspecified | C80
        oligometastatic cancer | oligometastatic disease; oligometastasis; limited metastatic disease
      ~ recurrent cancer | cancer recurrence; tumor recurrence; recurrent malignancy; relapsed cancer; recurrent malignant neoplasm
      ~ locally advanced cancer | locally advanced malignancy
      ~ small round blue cell tumor | small round cell tumor; malignant small round cell tumor; small blue cell tumor; round cell malignancy
      ~ spindle cell malignancy | malignant spindle cell neoplasm; malignant spindle cell tumor
      ~ hereditary cancer | familial cancer; inherited cancer
      ~ radiation-induced malignancy | radiation-associated malignancy; radiation-induced cancer
    in situ neoplasm | noninvasive neoplasm; noninvasive cancer; preinvasive cancer; in-situ cancer; stage 0 cancer; carcinoma in situ | D00, D01, D02, D03, D04, D05, D06, D07, D09
      adenocarcinoma in situ | intraepithelial adenocarcinoma; noninvasive adenocarcinoma
      squamous cell carcinoma in situ | SCC in situ; SCCIS; intraepithelial squamous cell carcinoma; intraepidermal carcinoma; squamous carcinoma in situ; noninvasive squamous cell carcinoma
      urothelial carcinoma in situ | transitional cell carcinoma in situ; flat urothelial carcinoma in situ
    premalignant lesion | precancer; precancerous lesion; premalignant condition; precancerous condition; premalignant change; precursor lesion
      dysplasia | epithelial dysplasia; intraepithelial neoplasia
        low-grade dysplasia | LGD; mild dysplasia; low-grade intraepithelial neoplasia
        high-grade dysplasia | HGD; severe dysplasia; high-grade intraepithelial neoplasia
        indefinite for dysplasia
      atypical hyperplasia | hyperplasia with atypia
    neoplasm of uncertain behavior | tumor of uncertain malignant potential; borderline tumor; neoplasm of borderline malignancy; neoplasm of uncertain malignant potential; tumor of low malignant potential; LMP tumor; intermediate-grade neoplasm | D37, D38, D39, D40, D41, D42, D43, D44, D48
      smooth muscle tumor of uncertain malignant potential
      solitary fibrous tumor | SFT; hemangiopericytoma; localized fibrous tumor
      inflammatory myofibroblastic tumor | IMT; inflammatory fibrosarcoma
      desmoid tumor | desmoid fibromatosis; aggressive fibromatosis; deep fibromatosis; desmoid-type fibromatosis | D48.11
      perivascular epithelioid cell tumor | PEComa
      mesothelial papillary tumor | well-differentiated papillary mesothelial tumor; well-differentiated papillary mesothelioma
      low-grade mucinous neoplasm
      kaposiform hemangioendothelioma
    neoplasm of unspecified behavior | unspecified neoplasm; neoplasm of unknown behavior; tumor NOS | D49
      spindle cell neoplasm | spindle cell tumor; spindle cell lesion
      mesenchymal neoplasm | mesenchymal tumor; soft tissue tumor; soft tissue neoplasm
      epithelial neoplasm | epithelial tumor
    benign neoplasm | benign tumor; benign growth; noncancerous tumor; benign neoplastic lesion; nonmalignant tumor
      adenoma | benign glandular tumor
      papilloma | benign papillary tumor
        squamous papilloma
      pleomorphic adenoma | benign mixed tumor
      lipoma | fatty tumor; benign fatty tumor; benign lipomatous neoplasm; fatty lump | D17
        angiolipoma
        spindle cell lipoma | pleomorphic lipoma; spindle cell/pleomorphic lipoma
        hibernoma
        lipoblastoma
      fibroma | benign fibrous tumor
      leiomyoma | benign smooth muscle tumor
      rhabdomyoma
      hemangioma | benign vascular tumor; angioma; vascular hamartoma | D18.0
        capillary hemangioma
        cavernous hemangioma | cavernoma of soft tissue
        infantile hemangioma | strawberry hemangioma; strawberry mark; strawberry nevus
        epithelioid hemangioma | angiolymphoid hyperplasia with eosinophilia; ALHE
      lymphangioma | lymphatic malformation; cystic hygroma | D18.1
      glomus tumor | glomangioma
      schwannoma | neurilemmoma; neurinoma; benign nerve sheath tumor
        cellular schwannoma
        ancient schwannoma | schwannoma with degenerative change
      neurofibroma
        plexiform neurofibroma
      granular cell tumor | Abrikossoff tumor
      mature teratoma | benign teratoma
      myxoma | intramuscular myxoma
      nodular fasciitis | pseudosarcomatous fasciitis; infiltrative fasciitis | M72.4
      adenomatoid tumor
      myoepithelioma
      myofibroblastoma
      elastofibroma | elastofibroma dorsi
  nonneoplastic lesion | non-neoplastic lesion; tumor-like lesion; pseudotumor; reactive lesion; benign reactive change; reactive process
    hyperplasia | reactive hyperplasia
      reactive lymphoid hyperplasia | lymphoid hyperplasia; follicular lymphoid hyperplasia; reactive lymphadenopathy; reactive lymph node; reactive lymph node hyperplasia; benign lymph node hyperplasia
    metaplasia
      squamous metaplasia
    hamartoma
    heterotopia | ectopic tissue; choristoma
    cyst | benign cyst; simple cyst
    granulomatous inflammation | granuloma; granulomatous disease; granulomatous reaction
      necrotizing granulomatous inflammation | caseating granuloma; necrotizing granuloma
      nonnecrotizing granulomatous inflammation | noncaseating granuloma; non-necrotizing granuloma; sarcoid-like reaction; sarcoidal granuloma
      foreign body granuloma | foreign body reaction; foreign body giant cell reaction | L92.3
    fat necrosis | traumatic fat necrosis
    hematoma | organizing hematoma
    scar | cicatrix; scar tissue
    reactive atypia | reactive epithelial atypia; regenerative atypia; inflammatory atypia; reparative atypia
    radiation change | radiation atypia; radiation effect; postradiation change
    amyloid tumor | amyloidoma; nodular amyloid deposit
    xanthogranulomatous inflammation
`
