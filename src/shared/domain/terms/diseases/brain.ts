/**
 * Brain, spinal cord, meninges, pituitary, cranial and spinal nerves: tumors and what looks like them. Sources: WHO
 * Classification, Central Nervous System Tumours (5th ed., 2021) with the names of 2016 and before; WHO Endocrine (5th ed.)
 * for the pituitary; ICD-10-CM (NCHS, public domain). Form of a line: see outline.ts.
 */
export const BRAIN = `
brain or spinal cord tumor | central nervous system tumor; CNS tumor; CNS neoplasm; intracranial tumor; tumor of the central nervous system; intracranial neoplasm; intracranial mass; brain tumor; tumor of the brain; brain neoplasm; neoplasm of brain; intracerebral tumor; brain mass; mass in the brain | C70, C71, C72, C75, C79.3, D32, D33, D35, D42, D43, D44 | neoplasm
  ~ benign brain tumor | benign neoplasm of brain | D33.0, D33.1, D33.2
  ~ supratentorial brain tumor | supratentorial tumor; hemispheric brain tumor
  ~ posterior fossa tumor | infratentorial brain tumor; cerebellar tumor | C71.6, C71.7, D33.1, D43.1
  ~ brainstem tumor | tumor of the brain stem; brainstem neoplasm | C71.7
  ~ spinal cord tumor | tumor of the spinal cord; intramedullary spinal cord tumor; intradural spinal tumor; malignant neoplasm of spinal cord | C72.0, D33.4, D43.4
  malignant brain tumor | brain cancer; malignant neoplasm of brain; cancer of the brain | C71, C72, D43
    glioma | glial tumor; glial neoplasm; malignant glioma | C71, C72, D43
      ~ low-grade glioma | LGG; low grade glial neoplasm; WHO grade 2 glioma | C71
      ~ high-grade glioma | HGG; high-grade glial neoplasm; WHO grade 4 glioma; WHO grade 3 glioma; anaplastic glioma | C71
      ~ brainstem glioma | brain stem glioma; pontine glioma | C71.7
      ~ optic pathway glioma | optic glioma; optic nerve glioma; OPG; glioma of optic nerve; visual pathway glioma | C72.3
      ~ spinal cord glioma | intramedullary glioma | C72.0
      ~ gliomatosis cerebri | diffuse gliomatosis | C71
      diffuse glioma | infiltrating glioma; infiltrative glioma; diffusely infiltrating glioma | C71
        adult-type diffuse glioma | diffuse adult-type glioma | C71
          IDH-mutant astrocytoma | astrocytoma, IDH-mutant; astrocytoma IDH-mutated; IDH-mutated astrocytoma; IDH mutant diffuse astrocytoma | C71
            IDH-mutant astrocytoma grade 2 | astrocytoma IDH-mutant grade 2; diffuse astrocytoma; low-grade astrocytoma; diffuse astrocytoma IDH-mutant; fibrillary astrocytoma; gemistocytic astrocytoma | C71
            IDH-mutant astrocytoma grade 3 | astrocytoma IDH-mutant grade 3; anaplastic astrocytoma; anaplastic astrocytoma IDH-mutant; grade 3 astrocytoma | C71
            IDH-mutant astrocytoma grade 4 | astrocytoma IDH-mutant grade 4; IDH-mutant glioblastoma; glioblastoma IDH-mutant; secondary glioblastoma | C71
          oligodendroglioma | IDH-mutant and 1p/19q-codeleted oligodendroglioma; oligodendroglioma IDH-mutant and 1p/19q-codeleted; oligodendroglial tumor; 1p/19q-codeleted glioma | C71
            oligodendroglioma grade 2 | WHO grade 2 oligodendroglioma; low-grade oligodendroglioma | C71
            oligodendroglioma grade 3 | anaplastic oligodendroglioma; WHO grade 3 oligodendroglioma | C71
          glioblastoma | glioblastoma multiforme; GBM; IDH-wildtype glioblastoma; glioblastoma IDH-wildtype; GBM IDH-wildtype; grade 4 astrocytoma IDH-wildtype; spongioblastoma multiforme; primary glioblastoma | C71
            gliosarcoma | glioblastoma with sarcomatous component | C71
            giant cell glioblastoma | monstrocellular glioblastoma | C71
            epithelioid glioblastoma | rhabdoid glioblastoma | C71
            ~ molecular glioblastoma | IDH-wildtype diffuse astrocytic glioma with molecular features of glioblastoma; histologically low-grade IDH-wildtype glioblastoma | C71
            ~ MGMT-methylated glioblastoma | glioblastoma with MGMT promoter methylation; MGMT-methylated GBM | C71
            ~ MGMT-unmethylated glioblastoma | glioblastoma without MGMT promoter methylation; MGMT-unmethylated GBM | C71
            ~ recurrent glioblastoma | recurrent GBM; rGBM; progressive glioblastoma | C71
          ~ oligoastrocytoma | mixed glioma; mixed oligoastrocytoma; anaplastic oligoastrocytoma | C71
        diffuse midline glioma, H3 K27-altered | diffuse midline glioma; DMG; H3 K27M-mutant diffuse midline glioma; H3K27M glioma; diffuse midline glioma H3 K27M-mutant | C71 | pediatric-type diffuse high-grade glioma
          ~ diffuse intrinsic pontine glioma | DIPG; diffuse pontine glioma | C71.7
        pediatric-type diffuse high-grade glioma | diffuse pediatric-type high-grade glioma; pHGG | C71
          diffuse hemispheric glioma, H3 G34-mutant | H3 G34-mutant glioma; diffuse hemispheric glioma | C71
          infant-type hemispheric glioma | infantile hemispheric glioma | C71
        pediatric-type diffuse low-grade glioma | diffuse pediatric-type low-grade glioma; pLGG | C71
          diffuse astrocytoma, MYB- or MYBL1-altered | MYB-altered astrocytoma; isomorphic diffuse glioma | C71
          angiocentric glioma | angiocentric neuroepithelial tumor | C71
          polymorphous low-grade neuroepithelial tumor of the young | PLNTY | C71, D43
          diffuse low-grade glioma, MAPK pathway-altered | MAPK-altered diffuse low-grade glioma | C71
      ~ astrocytoma | astrocytic tumor; astrocytic glioma; astroglioma | C71
      circumscribed astrocytic glioma | circumscribed glioma; circumscribed astrocytoma | C71
        pilocytic astrocytoma | juvenile pilocytic astrocytoma; grade 1 astrocytoma; WHO grade 1 astrocytoma; cystic cerebellar astrocytoma | C71
          pilomyxoid astrocytoma | pilomyxoid variant of pilocytic astrocytoma | C71
        high-grade astrocytoma with piloid features | HGAP; anaplastic pilocytic astrocytoma | C71
        pleomorphic xanthoastrocytoma | PXA; anaplastic pleomorphic xanthoastrocytoma | C71
        subependymal giant cell astrocytoma | SEGA; subependymal giant cell tumor | D43.2, C71
        chordoid glioma | chordoid glioma of the third ventricle | C71
        astroblastoma | astroblastoma, MN1-altered; MN1-altered astroblastoma | C71
      ependymal tumor | ependymal neoplasm; ependymal glioma | C71, C72.0, D43
        ependymoma | ependymoma grade 2; cellular ependymoma | C71, C72.0
          supratentorial ependymoma | ST ependymoma | C71
            ZFTA fusion-positive supratentorial ependymoma | RELA fusion-positive ependymoma; ZFTA-fused ependymoma | C71
            YAP1 fusion-positive supratentorial ependymoma | YAP1-fused ependymoma | C71
          posterior fossa ependymoma | infratentorial ependymoma | C71.6, C71.7
            posterior fossa group A ependymoma | PFA ependymoma; posterior fossa ependymoma group PFA | C71
            posterior fossa group B ependymoma | PFB ependymoma; posterior fossa ependymoma group PFB | C71
          spinal ependymoma | ependymoma of the spinal cord; intramedullary ependymoma | C72.0
            MYCN-amplified spinal ependymoma | spinal ependymoma with MYCN amplification | C72.0
          ~ anaplastic ependymoma | ependymoma grade 3; grade 3 ependymoma | C71, C72.0
        myxopapillary ependymoma | filum terminale ependymoma | C72.0, C72.1, D43.4 | ependymoma
        subependymoma | subependymal glomerate astrocytoma | D33, D43
    embryonal tumor of the central nervous system | CNS embryonal tumor; primitive neuroectodermal tumor of the CNS; CNS PNET; supratentorial PNET | C71 | malignant neoplasm
      medulloblastoma | cerebellar PNET; medulloblastoma of the cerebellum | C71.6
        WNT-activated medulloblastoma | WNT medulloblastoma | C71.6
        SHH-activated medulloblastoma | SHH medulloblastoma; sonic hedgehog medulloblastoma | C71.6
          ~ SHH-activated and TP53-mutant medulloblastoma | SHH medulloblastoma with TP53 mutation | C71.6
          ~ SHH-activated and TP53-wildtype medulloblastoma | SHH medulloblastoma without TP53 mutation | C71.6
        non-WNT/non-SHH medulloblastoma | group 3 medulloblastoma; group 4 medulloblastoma; group 3/4 medulloblastoma | C71.6
        ~ desmoplastic nodular medulloblastoma | desmoplastic medulloblastoma; medulloblastoma with extensive nodularity | C71.6
        ~ large cell/anaplastic medulloblastoma | anaplastic medulloblastoma; LCA medulloblastoma | C71.6
        ~ classic medulloblastoma | classic histology medulloblastoma | C71.6
      atypical teratoid/rhabdoid tumor | ATRT; AT/RT; rhabdoid tumor of the brain; atypical teratoid rhabdoid tumor | C71
      embryonal tumor with multilayered rosettes | ETMR; ependymoblastoma; medulloepithelioma of the CNS; ETANTR | C71
      CNS neuroblastoma, FOXR2-activated | CNS neuroblastoma; FOXR2-activated CNS neuroblastoma | C71
      CNS tumor with BCOR internal tandem duplication | CNS tumor with BCOR-ITD | C71
  glioneuronal or neuronal tumor | glioneuronal tumor; neuronal tumor; mixed neuronal-glial tumor; neuronal-glial tumor | D33, D43, C71
    ganglioglioma | ganglioglioma grade 1; anaplastic ganglioglioma | D33, D43, C71
    gangliocytoma | ganglion cell tumor of the brain | D33
      dysplastic cerebellar gangliocytoma | Lhermitte-Duclos disease; cerebellar gangliocytoma | D33.1
    desmoplastic infantile ganglioglioma | desmoplastic infantile astrocytoma; DIG/DIA | D33, D43
    dysembryoplastic neuroepithelial tumor | DNET; DNT; dysembryoplastic neuroepithelial neoplasm | D33, D43
    papillary glioneuronal tumor | PGNT | D33, D43
    rosette-forming glioneuronal tumor | RGNT | D33, D43
    diffuse leptomeningeal glioneuronal tumor | DLGNT; disseminated oligodendroglial-like leptomeningeal tumor | D43
    myxoid glioneuronal tumor | septal dysembryoplastic neuroepithelial tumor | D43
    multinodular and vacuolating neuronal tumor | MVNT | D33
    central neurocytoma | intraventricular neurocytoma; neurocytoma | D43
    extraventricular neurocytoma | EVN | D43
    cerebellar liponeurocytoma | lipomatous medulloblastoma | D43.1
  choroid plexus tumor | choroid plexus neoplasm | C71.5, D33.0, D43.0
    choroid plexus papilloma | plexus papilloma | D33.0 | papilloma
    atypical choroid plexus papilloma | aCPP | D43.0
    choroid plexus carcinoma | plexus carcinoma; anaplastic choroid plexus papilloma | C71.5 | malignant brain tumor; carcinoma
  pineal region tumor | pineal tumor; tumor of the pineal gland; pineal parenchymal tumor | C75.3, D35.4, D44.5
    pineocytoma | benign pineal parenchymal tumor | D44.5, D35.4
    pineal parenchymal tumor of intermediate differentiation | PPTID | D44.5
    pineoblastoma | pinealoblastoma; malignant pineal parenchymal tumor | C75.3
    papillary tumor of the pineal region | PTPR | D44.5
  intracranial germ cell tumor | CNS germ cell tumor; germ cell tumor of the brain; central nervous system germ cell tumor | C71, C75.3 | germ cell tumor
    intracranial germinoma | CNS germinoma; germinoma of the brain; pineal germinoma; suprasellar germinoma | C71, C75.3 | malignant neoplasm
    nongerminomatous germ cell tumor of the brain | NGGCT; CNS nongerminomatous germ cell tumor | C71, C75.3
    intracranial teratoma | teratoma of the brain; CNS teratoma; pineal teratoma
  meningioma | meningeal tumor; meningioma of the brain; meningeal neoplasm; arachnoidal tumor | D32, C70, D42
    meningioma grade 1 | benign meningioma; WHO grade 1 meningioma; CNS WHO grade 1 meningioma; benign neoplasm of cerebral meninges | D32 | benign neoplasm
      ~ meningothelial meningioma | syncytial meningioma; meningotheliomatous meningioma | D32
      ~ fibrous meningioma | fibroblastic meningioma | D32
      ~ transitional meningioma | mixed meningioma | D32
      ~ psammomatous meningioma | psammoma body-rich meningioma | D32
      ~ angiomatous meningioma | vascular meningioma; microcystic meningioma | D32
      ~ secretory meningioma | pseudopsammomatous meningioma | D32
      ~ metaplastic meningioma | meningioma with metaplasia | D32
      ~ lymphoplasmacyte-rich meningioma | inflammation-rich meningioma | D32
    meningioma grade 2 | atypical meningioma; WHO grade 2 meningioma; CNS WHO grade 2 meningioma | D42
      ~ chordoid meningioma | chordoid variant of meningioma | D42
      ~ clear cell meningioma | SMARCE1-altered meningioma | D42
      ~ brain-invasive meningioma | meningioma with brain invasion | D42
    meningioma grade 3 | anaplastic meningioma; malignant meningioma; WHO grade 3 meningioma; CNS WHO grade 3 meningioma | C70 | malignant neoplasm
      ~ rhabdoid meningioma | rhabdoid variant of meningioma | C70
      ~ papillary meningioma | papillary variant of meningioma | C70
    ~ spinal meningioma | meningioma of the spine; spinal cord meningioma | D32.1
    ~ convexity meningioma | convexity meningioma of the brain | D32.0
    ~ parasagittal meningioma | falcine meningioma; parafalcine meningioma | D32.0
    ~ skull base meningioma | sphenoid wing meningioma; olfactory groove meningioma; petroclival meningioma; tuberculum sellae meningioma | D32.0
    ~ optic nerve sheath meningioma | ONSM | D32.0
    ~ radiation-induced meningioma | radiation-associated meningioma
    ~ multiple meningiomas | meningiomatosis
  solitary fibrous tumor of the meninges | meningeal solitary fibrous tumor; meningeal hemangiopericytoma; dural solitary fibrous tumor; intracranial hemangiopericytoma | D42, C70 | solitary fibrous tumor
  hemangioblastoma | cerebellar hemangioblastoma; spinal hemangioblastoma; capillary hemangioblastoma; Lindau tumor | D33, D43
  primary meningeal melanocytic tumor | meningeal melanocytoma; leptomeningeal melanocytosis | D42, C70
    primary meningeal melanoma | meningeal melanoma; primary CNS melanoma; primary melanoma of the meninges | C70 | melanoma
  tumor of the sellar region | sellar tumor; sellar mass; suprasellar tumor; suprasellar mass; pituitary region tumor | D35.2, D35.3, D44.3, D44.4, C75.1, C75.2
    pituitary neuroendocrine tumor | PitNET; pituitary adenoma; adenoma of the pituitary; pituitary tumor; pituitary gland tumor; benign neoplasm of pituitary gland; hypophyseal adenoma | D35.2 | adenoma
      lactotroph tumor | prolactinoma; lactotroph adenoma; prolactin-secreting pituitary adenoma; lactotroph PitNET; prolactin-producing adenoma | D35.2
      somatotroph tumor | somatotroph adenoma; growth hormone-secreting pituitary adenoma; GH-secreting adenoma; somatotroph PitNET; growth hormone-producing adenoma | D35.2
      corticotroph tumor | corticotroph adenoma; ACTH-secreting pituitary adenoma; corticotroph PitNET; Crooke cell adenoma; ACTH-producing adenoma | D35.2
        ~ silent corticotroph adenoma | silent corticotroph tumor | D35.2
      thyrotroph tumor | thyrotroph adenoma; TSH-secreting pituitary adenoma; TSHoma; thyrotropinoma | D35.2
      gonadotroph tumor | gonadotroph adenoma; gonadotropin-producing adenoma; gonadotroph PitNET; FSH-producing adenoma | D35.2
      null cell pituitary adenoma | null cell adenoma; null cell PitNET | D35.2
      plurihormonal pituitary adenoma | plurihormonal PitNET; PIT1-lineage plurihormonal tumor; mammosomatotroph tumor; mixed somatotroph-lactotroph tumor | D35.2
      ~ nonfunctioning pituitary adenoma | nonfunctioning pituitary tumor; NFPA; nonfunctional pituitary adenoma; clinically nonfunctioning pituitary adenoma | D35.2
      ~ functioning pituitary adenoma | hormone-secreting pituitary adenoma; functional pituitary adenoma | D35.2
      ~ pituitary macroadenoma | macroadenoma of the pituitary | D35.2
      ~ pituitary microadenoma | microadenoma of the pituitary | D35.2
    metastatic pituitary neuroendocrine tumor | pituitary carcinoma; metastatic PitNET | C75.1 | malignant neoplasm
    craniopharyngioma | tumor of Rathke pouch; craniopharyngeal duct tumor; benign neoplasm of craniopharyngeal duct | D44.4, D35.3
      adamantinomatous craniopharyngioma | childhood craniopharyngioma; CTNNB1-mutated craniopharyngioma | D44.4, D35.3
      papillary craniopharyngioma | BRAF-mutated craniopharyngioma; squamous papillary craniopharyngioma | D44.4, D35.3
    pituicytoma | posterior pituitary tumor; TTF1-positive posterior pituitary tumor; granular cell tumor of the sellar region; spindle cell oncocytoma | D44.3, D35.2
    pituitary blastoma | DICER1-related pituitary blastoma | C75.1, D44.3
  nerve sheath tumor | peripheral nerve sheath tumor; PNST; tumor of nerve sheath; tumor of cranial nerve | D33.3, D36.1, C47, C72
    vestibular schwannoma | acoustic neuroma; acoustic neurinoma; acoustic schwannoma; vestibular nerve schwannoma; eighth nerve tumor; cerebellopontine angle schwannoma | D33.3 | schwannoma
    trigeminal schwannoma | trigeminal neuroma; trigeminal nerve schwannoma; trigeminal neurinoma | D33.3 | schwannoma
    facial nerve schwannoma | facial schwannoma; facial neuroma | D33.3 | schwannoma
    spinal schwannoma | spinal nerve sheath tumor; spinal neurinoma; spinal root schwannoma | D36.1, D33.4, D33.3 | schwannoma
    malignant melanotic nerve sheath tumor | melanotic schwannoma; psammomatous melanotic schwannoma | C47, C72
    hybrid nerve sheath tumor | hybrid schwannoma/perineurioma; hybrid neurofibroma/schwannoma | D36.1
    perineurioma | intraneural perineurioma; soft tissue perineurioma | D36.1
    cauda equina neuroendocrine tumor | paraganglioma of the cauda equina; cauda equina paraganglioma | D33.4, D43.4 | paraganglioma
  chordoma | clival chordoma; sacral chordoma; skull base chordoma | C41 | malignant neoplasm
    ~ dedifferentiated chordoma | chordoma with sarcomatous transformation | C41
    ~ poorly differentiated chordoma | SMARCB1-deficient chordoma | C41
  brain metastasis | metastasis to the brain; cerebral metastasis; secondary malignant neoplasm of brain; metastatic cancer to the brain; metastatic brain tumor; cancer spread to the brain | C79.31 | metastatic cancer
  leptomeningeal metastasis | leptomeningeal carcinomatosis; leptomeningeal disease; carcinomatous meningitis; meningeal carcinomatosis; neoplastic meningitis; secondary malignant neoplasm of cerebral meninges | C79.32 | metastatic cancer
  epidural spinal metastasis | epidural metastasis; metastatic epidural spinal tumor | C79.49 | metastatic cancer
brain tumor mimic | nonneoplastic brain mass; pseudotumor of the brain
  tumefactive demyelination | tumefactive multiple sclerosis; tumefactive demyelinating lesion; tumefactive MS; Marburg variant | G35, G37
  subdural empyema | intracranial empyema | G06.2
  cerebral toxoplasmosis | CNS toxoplasmosis; toxoplasma encephalitis; toxoplasmosis of the brain | B58.2
  tuberculoma of the brain | intracranial tuberculoma; cerebral tuberculoma | A17.81
  radiation necrosis of the brain | cerebral radiation necrosis; brain radiation necrosis; radionecrosis of the brain; radionecrosis; radiation necrosis | I67.89
  pseudoprogression | treatment-related pseudoprogression; pseudoprogression after chemoradiation
  focal cortical dysplasia | FCD; cortical dysplasia; focal cortical dysplasia type II | Q04.8
  hypothalamic hamartoma | tuber cinereum hamartoma | Q04.8, D33.0 | hamartoma
  colloid cyst of the third ventricle | colloid cyst; neuroepithelial cyst of the third ventricle | Q04.6 | cyst
  pineal cyst | cyst of the pineal gland; glial cyst of the pineal | E34.8 | cyst
  Rathke cleft cyst | Rathke pouch cyst | E23.6 | cyst
  intracranial epidermoid cyst | epidermoid of the brain; intracranial epidermoid; epidermoid tumor of the cerebellopontine angle; epidermoid cyst of the brain | Q04.6, D33 | cyst
  intracranial dermoid cyst | dermoid of the brain; intracranial dermoid | Q04.6, D33 | cyst
  choroid plexus cyst | cyst of the choroid plexus | Q04.6, G93.0 | cyst
  neurenteric cyst | enterogenous cyst | Q06.8, Q04.6 | cyst
  choroid plexus xanthogranuloma | xanthogranuloma of the choroid plexus
  pituitary hyperplasia | hyperplasia of the pituitary; physiologic pituitary enlargement | E23.6
  idiopathic hypertrophic pachymeningitis | hypertrophic pachymeningitis; pachymeningitis | G03.9
  cerebral amyloidoma | amyloidoma of the brain | - | amyloid tumor
  enlarged perivascular spaces | tumefactive perivascular space; giant Virchow-Robin space; dilated perivascular spaces
  traumatic neuroma | amputation neuroma | G57.8, T87.3
`
