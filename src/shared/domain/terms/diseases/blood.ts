/**
 * Blood, bone marrow, lymph nodes. Sources: WHO Classification, Haematolymphoid Tumours (5th ed., 2024) and International
 * Consensus Classification (2022), older WHO names beside them; ISTH and IMWG terms; ICD-10-CM (NCHS, public domain).
 * Form of a line: see outline.ts.
 */
export const BLOOD = `
hematolymphoid neoplasm | hematologic neoplasm; hematopoietic neoplasm; neoplasm of the blood and lymph system | C81, C82, C83, C84, C85, C86, C88, C90, C91, C92, C93, C94, C95, C96, D45, D46, D47 | neoplasm
  hematologic malignancy | blood cancer; hematological malignancy; hematologic cancer; malignant neoplasm of lymphoid and hematopoietic tissue | C81, C82, C83, C84, C85, C86, C88, C90, C91, C92, C93, C94, C95, C96 | malignant neoplasm
    leukemia | blood cancer of the white cells; leukemia, unspecified | C91, C92, C93, C94, C95
      acute leukemia | acute leukemia of unspecified cell type | C91.0, C92.0, C93.0, C94, C95.0
        acute myeloid leukemia | acute myelogenous leukemia; acute myeloblastic leukemia; acute nonlymphocytic leukemia; ANLL; acute granulocytic leukemia | C92.0, C92.4, C92.5, C92.6, C92.A, C93.0, C94.0, C94.2
          acute promyelocytic leukemia | APML; acute promyelocytic leukemia with PML-RARA; APL with PML-RARA; AML M3; FAB M3 | C92.4
          acute myeloid leukemia with RUNX1-RUNX1T1 | AML with RUNX1::RUNX1T1; AML with t(8; 21); acute myeloid leukemia with t(8 | C92.0
          acute myeloid leukemia with CBFB-MYH11 | AML with CBFB::MYH11; AML with inv(16); acute myeloid leukemia with inv(16) | C92.0
          acute myeloid leukemia with KMT2A rearrangement | AML with KMT2A rearrangement; MLL-rearranged acute myeloid leukemia; AML with 11q23 abnormality | C92.6
          acute myeloid leukemia with NPM1 mutation | NPM1-mutated AML; AML with mutated NPM1; NPM1-mutated acute myeloid leukemia | C92.0
          acute myeloid leukemia with CEBPA mutation | AML with CEBPA mutation; AML with biallelic CEBPA; CEBPA-mutated acute myeloid leukemia | C92.0
          acute myeloid leukemia with mutated TP53 | TP53-mutated AML; AML with mutated TP53 | C92.0
          acute myeloid leukemia, myelodysplasia-related | AML-MR; AML with myelodysplasia-related changes; AML-MRC; acute myeloid leukemia with myelodysplasia-related changes; AML with myelodysplasia-related gene mutations | C92.A
          ~ acute myelomonocytic leukemia | AMML; AML M4; FAB M4 | C92.5
          ~ acute monocytic leukemia | acute monoblastic leukemia; AML M5; acute monoblastic and monocytic leukemia | C93.0
          ~ acute erythroid leukemia | pure erythroid leukemia; erythroleukemia; AML M6; Di Guglielmo disease | C94.0
          ~ acute megakaryoblastic leukemia | AMKL; AML M7; acute megakaryocytic leukemia | C94.2
          myeloid sarcoma | chloroma; granulocytic sarcoma; extramedullary acute myeloid leukemia | C92.3
          ~ therapy-related acute myeloid leukemia | t-AML; secondary AML after therapy; treatment-related AML; AML post cytotoxic therapy | C92.0
          ~ secondary acute myeloid leukemia | secondary AML; AML transformed from MDS; sAML | C92.0, C92.A
          ~ FLT3-mutated acute myeloid leukemia | FLT3-ITD AML; FLT3-mutated AML; FLT3-positive AML | C92.0
          ~ core-binding factor acute myeloid leukemia | CBF-AML; core binding factor AML | C92.0
        acute lymphoblastic leukemia | acute lymphocytic leukemia; acute lymphoid leukemia; lymphoblastic leukemia; lymphoblastic leukemia/lymphoma | C91.0
          B-lymphoblastic leukemia | B-ALL; B-cell ALL; precursor B-cell acute lymphoblastic leukemia; B-acute lymphoblastic leukemia; B-lymphoblastic leukemia/lymphoma; pre-B ALL | C91.0
            Philadelphia chromosome-positive acute lymphoblastic leukemia | Ph+ ALL; Philadelphia-positive ALL; BCR-ABL1-positive ALL; B-ALL with BCR::ABL1 | C91.0
            Philadelphia-like acute lymphoblastic leukemia | Ph-like ALL; BCR-ABL1-like ALL | C91.0
            B-lymphoblastic leukemia with ETV6-RUNX1 | B-ALL with ETV6::RUNX1; TEL-AML1 ALL | C91.0
            B-lymphoblastic leukemia with KMT2A rearrangement | KMT2A-rearranged ALL; MLL-rearranged ALL; B-ALL with KMT2A rearrangement | C91.0
            B-lymphoblastic leukemia with hyperdiploidy | hyperdiploid ALL; B-ALL with high hyperdiploidy | C91.0
          T-lymphoblastic leukemia | T-ALL; T-cell ALL; precursor T-cell acute lymphoblastic leukemia; T-lymphoblastic leukemia/lymphoma | C91.0
            early T-cell precursor acute lymphoblastic leukemia | ETP-ALL; early T-precursor leukemia; early T-precursor ALL | C91.0
        mixed-phenotype acute leukemia | MPAL; biphenotypic acute leukemia; bilineal acute leukemia; acute leukemia of ambiguous lineage | C95.0
        blastic plasmacytoid dendritic cell neoplasm | BPDCN; blastic NK-cell lymphoma | C86.4 | hematologic malignancy
        aggressive NK-cell leukemia | ANKL; aggressive natural killer cell leukemia | C94.8
      chronic leukemia | chronic leukemia of unspecified cell type | C91.1, C92.1, C93.1, C91.3, C91.4, C91.6, C91.Z, C92.1, C92.2, C92.Z, C93.1, C95.1
        chronic lymphocytic leukemia | CLL; B-CLL; B-cell chronic lymphocytic leukemia; CLL/SLL; chronic lymphocytic leukemia/small lymphocytic lymphoma; chronic lymphoid leukemia; chronic lymphatic leukemia | C91.1, C83.0 | B-cell lymphoma
          small lymphocytic lymphoma | SLL; small lymphocytic B-cell lymphoma; well-differentiated lymphocytic lymphoma | C83.0
          ~ chronic lymphocytic leukemia with del(17p) | CLL with del(17p); 17p-deleted CLL; TP53-disrupted CLL; CLL with TP53 mutation | C91.1
          ~ IGHV-unmutated chronic lymphocytic leukemia | unmutated CLL; IGHV-unmutated CLL | C91.1
          ~ IGHV-mutated chronic lymphocytic leukemia | mutated IGHV CLL; IGHV-mutated CLL | C91.1
        B-cell prolymphocytic leukemia | B-PLL; B-prolymphocytic leukemia; prolymphocytic leukemia of B-cell type | C91.3
        T-cell prolymphocytic leukemia | T-PLL; T-prolymphocytic leukemia; prolymphocytic leukemia of T-cell type | C91.6
        hairy cell leukemia | classic hairy cell leukemia; leukemic reticuloendotheliosis | C91.4 | B-cell lymphoma
        hairy cell leukemia variant | HCL-v; HCL variant; splenic B-cell lymphoma/leukemia with prominent nucleoli | C91.4
        T-cell large granular lymphocytic leukemia | T-LGL; LGL leukemia; T-LGL leukemia; large granular lymphocytic leukemia; T-LGLL; large granular lymphocyte leukemia | C91.Z
        chronic myeloid leukemia | CML; chronic myelogenous leukemia; chronic granulocytic leukemia; BCR-ABL1-positive chronic myeloid leukemia; Ph-positive CML | C92.1 | myeloproliferative neoplasm
          chronic myeloid leukemia in chronic phase | CML-CP; chronic phase CML; CML in chronic phase | C92.1
          chronic myeloid leukemia in accelerated phase | CML-AP; accelerated phase CML | C92.1
          chronic myeloid leukemia in blast phase | CML-BP; blast crisis of CML; CML blast crisis; blast phase CML | C92.1
        chronic myelomonocytic leukemia | CMML; chronic monocytic leukemia with myelodysplasia | C93.1 | myelodysplastic/myeloproliferative neoplasm
        chronic neutrophilic leukemia | CNL; neutrophilic leukemia | C92.Z, D47.1 | myeloproliferative neoplasm
        chronic eosinophilic leukemia | eosinophilic leukemia; CEL NOS | C92.Z | myeloproliferative neoplasm
        atypical chronic myeloid leukemia | aCML; atypical CML; MDS/MPN with neutrophilia; atypical chronic myeloid leukemia BCR-ABL1-negative | C92.2 | myelodysplastic/myeloproliferative neoplasm
      juvenile myelomonocytic leukemia | JMML; juvenile chronic myelomonocytic leukemia | C93.3 | myeloproliferative neoplasm
    Hodgkin lymphoma | Hodgkin disease | C81 | lymphoma
      classic Hodgkin lymphoma | classical Hodgkin lymphoma; cHL | C81.1, C81.2, C81.3, C81.4, C81.7
        nodular sclerosis Hodgkin lymphoma | nodular sclerosis classic Hodgkin lymphoma; nodular sclerosing Hodgkin disease; NSCHL; NSHL | C81.1
        mixed cellularity Hodgkin lymphoma | mixed cellularity classic Hodgkin lymphoma; MCHL | C81.2
        lymphocyte-rich Hodgkin lymphoma | lymphocyte-rich classic Hodgkin lymphoma; LRCHL | C81.4
        lymphocyte-depleted Hodgkin lymphoma | lymphocyte-depleted classic Hodgkin lymphoma; LDCHL | C81.3
      nodular lymphocyte-predominant Hodgkin lymphoma | NLPHL; nodular lymphocyte-predominant B-cell lymphoma; lymphocyte-predominant Hodgkin disease | C81.0
    non-Hodgkin lymphoma | NHL; nonHodgkin lymphoma | C82, C83, C84, C85, C86, C88.4 | lymphoma
      B-cell lymphoma | B-cell non-Hodgkin lymphoma; B-NHL; mature B-cell neoplasm; B-cell NHL | C82, C83, C85, C88.4
        ~ low-grade B-cell lymphoma | indolent B-cell lymphoma; indolent non-Hodgkin lymphoma; small B-cell lymphoma; low-grade non-Hodgkin lymphoma | C82, C83.0, C85.1, C88.4
        ~ aggressive B-cell lymphoma | high-grade lymphoma; aggressive non-Hodgkin lymphoma | C83, C85
        follicular lymphoma | follicle center lymphoma; nodular lymphoma; follicular non-Hodgkin lymphoma; classic follicular lymphoma | C82
          ~ follicular lymphoma grade 1-2 | low-grade follicular lymphoma; follicular lymphoma grade 1; follicular lymphoma grade 2 | C82.0, C82.1
          ~ follicular lymphoma grade 3A | grade 3A follicular lymphoma; FL grade 3A | C82.3
          ~ follicular lymphoma grade 3B | grade 3B follicular lymphoma; follicular large B-cell lymphoma; FL grade 3B | C82.4
          ~ duodenal-type follicular lymphoma | duodenal follicular lymphoma; primary intestinal follicular lymphoma | C82
          ~ transformed follicular lymphoma | follicular lymphoma transformed to large cell lymphoma; histologic transformation of follicular lymphoma | C82, C83.3
        pediatric-type follicular lymphoma | PTFL | C82
        primary cutaneous follicle center lymphoma | PCFCL; cutaneous follicle center lymphoma | C82.6
        mantle cell lymphoma | mantle zone lymphoma; centrocytic lymphoma | C83.1
          blastoid mantle cell lymphoma | blastoid variant of mantle cell lymphoma; pleomorphic mantle cell lymphoma | C83.1
          leukemic non-nodal mantle cell lymphoma | non-nodal mantle cell lymphoma; leukemic nonnodal mantle cell lymphoma | C83.1
        marginal zone lymphoma | MZL; marginal zone B-cell lymphoma | C83.0, C88.4
          extranodal marginal zone lymphoma | MALT lymphoma; EMZL; MALToma; extranodal marginal zone lymphoma of mucosa-associated lymphoid tissue; mucosa-associated lymphoid tissue lymphoma | C88.4
          nodal marginal zone lymphoma | NMZL; nodal marginal zone B-cell lymphoma; monocytoid B-cell lymphoma | C83.0
          splenic marginal zone lymphoma | SMZL; splenic lymphoma with villous lymphocytes; splenic marginal zone B-cell lymphoma | C83.0
        lymphoplasmacytic lymphoma | LPL; immunocytoma; lymphoplasmacytoid lymphoma | C83.0, C88.0
          Waldenström macroglobulinemia | Waldenström's disease; primary macroglobulinemia | C88.0
        diffuse large B-cell lymphoma | DLBCL; large B-cell lymphoma; LBCL; diffuse large B-cell lymphoma NOS; diffuse large cell lymphoma | C83.3
          germinal center B-cell-like diffuse large B-cell lymphoma | GCB DLBCL; germinal center type DLBCL; GCB-type diffuse large B-cell lymphoma | C83.3
          activated B-cell-like diffuse large B-cell lymphoma | ABC DLBCL; non-GCB DLBCL; non-germinal center DLBCL; non-GCB diffuse large B-cell lymphoma | C83.3
          primary central nervous system lymphoma | PCNSL; primary CNS lymphoma; CNS lymphoma; primary diffuse large B-cell lymphoma of the CNS; brain lymphoma; cerebral lymphoma; primary cerebral lymphoma | C83.3, C85.8 | malignant brain tumor
          ~ double-expressor lymphoma | double expressor DLBCL; MYC/BCL2 double-expressor lymphoma | C83.3
          ~ EBV-positive diffuse large B-cell lymphoma | EBV-positive DLBCL; EBV+ large B-cell lymphoma | C83.3
          ~ primary cutaneous diffuse large B-cell lymphoma, leg type | PCDLBCL-LT; leg-type diffuse large B-cell lymphoma; leg-type DLBCL | C83.3
          ~ intravascular large B-cell lymphoma | IVLBCL; intravascular lymphoma | C83.3, C83.8
          ~ relapsed or refractory diffuse large B-cell lymphoma | R/R DLBCL; relapsed DLBCL; refractory DLBCL | C83.3
        high-grade B-cell lymphoma with MYC and BCL2 rearrangements | double-hit lymphoma; DHL; HGBL-DH; triple-hit lymphoma; high-grade B-cell lymphoma double hit; diffuse large B-cell lymphoma with MYC and BCL2 rearrangements | C83.3, C85.8
        high-grade B-cell lymphoma, not otherwise specified | HGBL NOS; high-grade B-cell lymphoma NOS; high-grade B-cell lymphoma | C83.3, C85.1
        primary mediastinal large B-cell lymphoma | PMBCL; PMBL; thymic large B-cell lymphoma; primary mediastinal B-cell lymphoma; mediastinal large B-cell lymphoma | C85.2
        mediastinal gray zone lymphoma | gray zone lymphoma; B-cell lymphoma unclassifiable between DLBCL and classic Hodgkin lymphoma | C83.3, C85.8
        T-cell/histiocyte-rich large B-cell lymphoma | THRLBCL; TCHRLBCL; T-cell histiocyte-rich B-cell lymphoma | C83.3
        Burkitt lymphoma | small noncleaved cell lymphoma | C83.7, C91.A
          ~ Burkitt leukemia | mature B-cell acute leukemia; L3 acute leukemia | C91.A | acute leukemia
          endemic Burkitt lymphoma | African Burkitt lymphoma | C83.7
          sporadic Burkitt lymphoma | nonendemic Burkitt lymphoma | C83.7
        plasmablastic lymphoma | plasmablastic large B-cell lymphoma | C83.3
        primary effusion lymphoma | PEL; body cavity lymphoma | C83.8
        ALK-positive large B-cell lymphoma | ALK+ LBCL | C83.3
        lymphomatoid granulomatosis | angiocentric immunoproliferative lesion | C83.8, D47.Z9
        ~ Richter transformation | Richter syndrome; large cell transformation of CLL | C83.3, C91.1
      T-cell lymphoma | T-cell non-Hodgkin lymphoma; T-NHL; mature T-cell lymphoma; T-cell and NK-cell lymphoma; mature T-cell neoplasm | C84, C86
        peripheral T-cell lymphoma, not otherwise specified | PTCL NOS; peripheral T-cell lymphoma NOS | C84.4
        nodal T-follicular helper cell lymphoma | TFH lymphoma; nodal TFH cell lymphoma; follicular helper T-cell lymphoma | C86.5, C84.4
          angioimmunoblastic T-cell lymphoma | AITL; nodal TFH cell lymphoma angioimmunoblastic type; AILD; angioimmunoblastic lymphadenopathy | C86.5
        anaplastic large cell lymphoma | ALCL; Ki-1 lymphoma; CD30-positive anaplastic large cell lymphoma | C84.6, C84.7
          ALK-positive anaplastic large cell lymphoma | ALK+ ALCL; ALK-positive ALCL | C84.6
          ALK-negative anaplastic large cell lymphoma | ALK- negative ALCL | C84.7
          primary cutaneous anaplastic large cell lymphoma | pcALCL; cutaneous ALCL | C86.6
        adult T-cell leukemia/lymphoma | ATLL; adult T-cell leukemia; adult T-cell lymphoma; HTLV-1-associated leukemia | C91.5 | leukemia
        extranodal NK/T-cell lymphoma | ENKTL; extranodal NK/T-cell lymphoma nasal type; nasal NK/T-cell lymphoma; lethal midline granuloma | C86.0
        hepatosplenic T-cell lymphoma | HSTCL; hepatosplenic gamma-delta T-cell lymphoma | C86.1
        monomorphic epitheliotropic intestinal T-cell lymphoma | MEITL; type II enteropathy-associated T-cell lymphoma | C86.2
        subcutaneous panniculitis-like T-cell lymphoma | SPTCL; panniculitis-like T-cell lymphoma | C86.3
      lymphoblastic lymphoma | LBL; precursor cell lymphoblastic lymphoma | C83.5
    myelodysplastic neoplasm | myelodysplastic syndrome; MDS; myelodysplasia; preleukemia; refractory anemia as myelodysplasia | D46
      myelodysplastic neoplasm with low blasts | MDS-LB; MDS with multilineage dysplasia; MDS-MLD; MDS with single lineage dysplasia; MDS-SLD; refractory cytopenia with multilineage dysplasia; RCMD; MDS NOS | D46.A, D46.0, D46.Z
      myelodysplastic neoplasm with SF3B1 mutation | MDS-SF3B1; MDS with ring sideroblasts; MDS-RS; refractory anemia with ring sideroblasts; RARS; MDS with low blasts and SF3B1 mutation | D46.1, D46.B
      myelodysplastic neoplasm with isolated del(5q) | MDS with isolated del(5q); MDS del(5q); 5q- syndrome; 5q minus syndrome; MDS-5q | D46.C
      myelodysplastic neoplasm with increased blasts | MDS-IB; MDS with excess blasts; MDS-EB; refractory anemia with excess blasts; RAEB | D46.2
        myelodysplastic neoplasm with increased blasts 1 | MDS-IB1; MDS-EB1; RAEB-1; refractory anemia with excess blasts 1 | D46.21
        myelodysplastic neoplasm with increased blasts 2 | MDS-IB2; MDS-EB2; RAEB-2; refractory anemia with excess blasts 2; MDS/AML | D46.22
      myelodysplastic neoplasm with biallelic TP53 inactivation | MDS-biTP53; MDS with mutated TP53; TP53-mutated MDS | D46.Z, D46.9
      hypoplastic myelodysplastic neoplasm | hypoplastic MDS; MDS-h; hypocellular MDS | D46.9, D46.Z
      ~ therapy-related myelodysplastic neoplasm | t-MDS; therapy-related MDS; treatment-related MDS | D46
      ~ lower-risk myelodysplastic syndrome | low-risk MDS; lower-risk MDS; LR-MDS | D46
      ~ higher-risk myelodysplastic syndrome | high-risk MDS; higher-risk MDS; HR-MDS | D46
    myeloproliferative neoplasm | MPN; myeloproliferative disorder; chronic myeloproliferative disease; MPD | D45, D47.1, D47.3, D47.4, D75.81, C92.1, C94.6
      polycythemia vera | polycythemia rubra vera; PRV; primary polycythemia; Vaquez disease; Osler-Vaquez disease; erythremia | D45
      essential thrombocythemia | primary thrombocythemia; essential hemorrhagic thrombocythemia; idiopathic thrombocythemia; essential thrombocytosis | D47.3
      primary myelofibrosis | idiopathic myelofibrosis; agnogenic myeloid metaplasia; chronic idiopathic myelofibrosis; myelofibrosis with myeloid metaplasia; overt primary myelofibrosis | D47.4, D47.1
        prefibrotic primary myelofibrosis | pre-PMF; prefibrotic myelofibrosis; early primary myelofibrosis; prePMF | D47.1, D47.4
      secondary myelofibrosis | post-polycythemia vera myelofibrosis; post-essential thrombocythemia myelofibrosis; post-PV myelofibrosis; post-ET myelofibrosis | D47.4, D75.81
      myeloproliferative neoplasm, unclassifiable | MPN-U; MPN unclassifiable; MPN NOS; myeloproliferative neoplasm NOS | D47.1
    myelodysplastic/myeloproliferative neoplasm | MDS/MPN; MDS/MPN overlap syndrome; MDS-MPN overlap | C93.1, C92.2, C94.6, D46
      myelodysplastic/myeloproliferative neoplasm with SF3B1 mutation and thrombocytosis | MDS/MPN-RS-T; RARS-T; MDS/MPN with ring sideroblasts and thrombocytosis | C94.6, D46.1
    myeloid/lymphoid neoplasm with eosinophilia and tyrosine kinase gene fusions | MLN-TK; MLN-Eo; FIP1L1-PDGFRA neoplasm; myeloid neoplasm with eosinophilia and PDGFRA rearrangement | C96.Z
  in situ follicular B-cell neoplasm | in situ follicular neoplasia; in situ follicular lymphoma; follicular lymphoma in situ
  monoclonal B-cell lymphocytosis | MBL; monoclonal B lymphocytosis | D72.820
  systemic mastocytosis | mast cell disease; systemic mast cell disease | D47.02, C96.2, C94.3
    indolent systemic mastocytosis | ISM; smoldering systemic mastocytosis | D47.02
    aggressive systemic mastocytosis | - | C96.21
    mast cell leukemia | leukemic mastocytosis | C94.3 | leukemia
  plasma cell neoplasm | plasma cell dyscrasia; plasma cell disorder; malignant plasma cell neoplasm; paraproteinemia; monoclonal gammopathy | C90, D47.2, E85.81
    multiple myeloma | myeloma; plasma cell myeloma; Kahler disease; myelomatosis; symptomatic myeloma; active multiple myeloma | C90.0 | hematologic malignancy
      ~ light chain myeloma | Bence Jones myeloma; light chain multiple myeloma | C90.0
      ~ nonsecretory myeloma | nonsecretory multiple myeloma | C90.0
      ~ high-risk multiple myeloma | high-risk cytogenetics myeloma; multiple myeloma with high-risk cytogenetics | C90.0
      ~ relapsed multiple myeloma | relapsed/refractory multiple myeloma; RRMM; multiple myeloma in relapse | C90.02
    smoldering multiple myeloma | SMM; smoldering myeloma; asymptomatic myeloma; indolent myeloma; smouldering myeloma | C90.0, D47.2
    monoclonal gammopathy of undetermined significance | MGUS; benign monoclonal gammopathy; monoclonal gammopathy of unknown significance | D47.2
      IgM monoclonal gammopathy of undetermined significance | IgM MGUS | D47.2
      ~ monoclonal gammopathy of renal significance | MGRS | D47.2
    plasmacytoma | plasma cell tumor; solitary plasmacytoma | C90.2, C90.3
      solitary plasmacytoma of bone | solitary bone plasmacytoma; osseous plasmacytoma | C90.3
      extramedullary plasmacytoma | extraosseous plasmacytoma; soft tissue plasmacytoma | C90.2
    plasma cell leukemia | plasmacytic leukemia; primary plasma cell leukemia | C90.1 | leukemia
    light chain deposition disease | LCDD; monoclonal immunoglobulin deposition disease; MIDD | D89.89, E85.8
    POEMS syndrome | osteosclerotic myeloma; Crow-Fukase syndrome; Takatsuki syndrome | D47.Z9
    heavy chain disease | gamma heavy chain disease; Franklin disease; mu heavy chain disease | C88.2
  post-transplant lymphoproliferative disorder | posttransplant lymphoproliferative disease; lymphoproliferative disorder after transplant | D47.Z1
    ~ nondestructive post-transplant lymphoproliferative disorder | early PTLD; plasmacytic hyperplasia PTLD; infectious mononucleosis-like PTLD | D47.Z1
    ~ polymorphic post-transplant lymphoproliferative disorder | polymorphic PTLD | D47.Z1
    ~ monomorphic post-transplant lymphoproliferative disorder | monomorphic PTLD | D47.Z1
  histiocytic neoplasm | histiocytosis; histiocytic disorder; malignant histiocytic neoplasm | C96, D76
    Langerhans cell histiocytosis | LCH; histiocytosis X; Langerhans cell granulomatosis | C96.0, C96.5, C96.6
      eosinophilic granuloma | unifocal Langerhans cell histiocytosis; solitary eosinophilic granuloma of bone | C96.6
      Hand-Schüller-Christian disease | multifocal unisystem Langerhans cell histiocytosis | C96.5
      Letterer-Siwe disease | multisystem Langerhans cell histiocytosis; disseminated Langerhans cell histiocytosis | C96.0
    Erdheim-Chester disease | lipogranulomatosis of Erdheim-Chester; polyostotic sclerosing histiocytosis | C96.Z, E88.89
    Rosai-Dorfman disease | RDD; sinus histiocytosis with massive lymphadenopathy; SHML; Rosai-Dorfman-Destombes disease | D76.3
    juvenile xanthogranuloma | JXG; xanthogranuloma | D76.3
    histiocytic sarcoma | malignant histiocytosis; true histiocytic lymphoma | C96.A | hematologic malignancy
    follicular dendritic cell sarcoma | FDC sarcoma; FDCS; follicular dendritic cell tumor | C96.4
unicentric Castleman disease | localized Castleman disease | D47.Z2 | Castleman disease
multicentric Castleman disease | HHV-8-associated multicentric Castleman disease; idiopathic multicentric Castleman disease; iMCD | D47.Z2 | Castleman disease
Kikuchi disease | Kikuchi-Fujimoto disease; histiocytic necrotizing lymphadenitis | I88.1
clonal hematopoiesis of indeterminate potential | clonal hematopoiesis | D75.89, D72.89
clonal cytopenia of undetermined significance | CCUS | D75.9, D75.89
idiopathic cytopenia of undetermined significance | ICUS | D75.9, D75.89
anemia | low hemoglobin; low red blood count | D50, D51, D52, D53, D55, D56, D57, D58, D59, D60, D61, D62, D63, D64
  iron deficiency anemia | IDA; anemia due to iron deficiency; sideropenic anemia; iron-deficient anemia | D50
    ~ iron deficiency anemia from chronic blood loss | chronic blood loss anemia; anemia due to chronic blood loss; chronic posthemorrhagic anemia | D50.0
  vitamin B12 deficiency anemia | cobalamin deficiency anemia; B12 deficiency anemia | D51
  folate deficiency anemia | folic acid deficiency anemia | D52
  ~ megaloblastic anemia | megaloblastic macrocytic anemia | D51, D52, D53.1
  anemia of chronic disease | anemia of inflammation; anemia of chronic inflammation; anemia in chronic illness | D63
    anemia of chronic kidney disease | renal anemia; anemia of CKD | D63.1
    anemia in neoplastic disease | cancer-related anemia; malignancy-related anemia | D63.0
  hemolytic anemia | hemolysis; anemia due to hemolysis | D55, D56, D57, D58, D59
    warm autoimmune hemolytic anemia | wAIHA; warm antibody hemolytic anemia; warm AIHA | D59.11 | autoimmune hemolytic anemia
    cold agglutinin disease | cold autoimmune hemolytic anemia; cold hemagglutinin disease; cold antibody hemolytic anemia; chronic cold agglutinin disease | D59.12 | autoimmune hemolytic anemia
    ~ Evans syndrome | autoimmune hemolytic anemia with immune thrombocytopenia | D69.41 | autoimmune hemolytic anemia
    drug-induced immune hemolytic anemia | drug-induced autoimmune hemolytic anemia | D59.0 | autoimmune hemolytic anemia
    paroxysmal nocturnal hemoglobinuria | PNH; Marchiafava-Micheli syndrome | D59.5
    hereditary spherocytosis | congenital spherocytosis; Minkowski-Chauffard syndrome; spherocytic anemia | D58.0
    hereditary elliptocytosis | ovalocytosis; elliptocytosis | D58.1
    glucose-6-phosphate dehydrogenase deficiency | G6PD deficiency; favism; G6PD deficiency anemia | D55.0
    pyruvate kinase deficiency | PK deficiency anemia; pyruvate kinase deficiency anemia | D55.2
    sickle cell disease | sickle cell anemia; drepanocytosis; hemoglobin SS disease; Hb SS disease; sickle cell disorder | D57.0, D57.1, D57.2, D57.4, D57.8
    microangiopathic hemolytic anemia | MAHA; mechanical hemolytic anemia | D59.4
  thalassemia | Mediterranean anemia | D56
    alpha thalassemia | α-thalassemia; hemoglobin H disease | D56.0
    beta thalassemia | β-thalassemia; Cooley anemia; thalassemia major; thalassemia intermedia | D56.1
    thalassemia trait | thalassemia minor; beta thalassemia trait; alpha thalassemia trait | D56.3
  sideroblastic anemia | congenital sideroblastic anemia; acquired sideroblastic anemia | D64.0, D64.1, D64.2, D64.3
  aplastic anemia | bone marrow aplasia; bone marrow failure; hypoplastic anemia; severe aplastic anemia; acquired aplastic anemia | D61
  pure red cell aplasia | acquired pure red cell aplasia; erythroblastopenia | D60
    Diamond-Blackfan anemia | Blackfan-Diamond syndrome; congenital pure red cell aplasia | D61.01
  acute blood loss anemia | acute posthemorrhagic anemia; hemorrhagic anemia | D62
  ~ macrocytic anemia | macrocytosis with anemia | D53.9
  ~ microcytic anemia | hypochromic anemia; hypochromic microcytic anemia | D50.8, D50.9
~ pancytopenia | low counts of all blood cells | D61.81
~ leukopenia | low white blood count; low white cell count | D72.81
  neutropenia | agranulocytosis; low neutrophils; granulocytopenia | D70
    ~ cyclic neutropenia | periodic neutropenia | D70.4
  lymphopenia | lymphocytopenia; low lymphocytes | D72.810
~ leukocytosis | high white blood count; high white cell count | D72.82
  ~ leukemoid reaction | reactive leukocytosis | D72.823
~ eosinophilia | high eosinophils | D72.1
  hypereosinophilic syndrome | HES; idiopathic hypereosinophilic syndrome | D72.11
secondary polycythemia | secondary erythrocytosis; polycythemia due to hypoxia; reactive erythrocytosis | D75.1
reactive thrombocytosis | secondary thrombocytosis; reactive thrombocythemia | D75.89, D75.838
thrombocytopenia | low platelets; low platelet count | D69.3, D69.4, D69.5, D69.6
  immune thrombocytopenia | ITP; immune thrombocytopenic purpura; idiopathic thrombocytopenic purpura; autoimmune thrombocytopenia; Werlhof disease | D69.3
  thrombotic thrombocytopenic purpura | Moschcowitz syndrome; ADAMTS13 deficiency | M31.1 | thrombotic microangiopathy
    acquired thrombotic thrombocytopenic purpura | immune-mediated TTP; iTTP; acquired TTP; autoimmune TTP | M31.1
    congenital thrombotic thrombocytopenic purpura | hereditary TTP; cTTP; Upshaw-Schulman syndrome | M31.1
  heparin-induced thrombocytopenia | heparin-induced thrombocytopenia with thrombosis; HITT; heparin-associated thrombocytopenia | D75.82
  drug-induced thrombocytopenia | drug-induced immune thrombocytopenia; DITP | D69.59
  gestational thrombocytopenia | incidental thrombocytopenia of pregnancy | O99.11
  pseudothrombocytopenia | platelet clumping; EDTA-dependent pseudothrombocytopenia; spurious thrombocytopenia | D69.6
  inherited thrombocytopenia | congenital thrombocytopenia; hereditary thrombocytopenia | D69.42
thrombotic microangiopathy | TMA | M31.1, D59.3, D59.4
  hemolytic uremic syndrome | HUS; Gasser syndrome | D59.3
    Shiga toxin hemolytic uremic syndrome | STEC-HUS; typical hemolytic uremic syndrome; typical HUS; diarrhea-associated HUS | D59.3
    atypical hemolytic uremic syndrome | aHUS; complement-mediated HUS; atypical HUS; complement-mediated thrombotic microangiopathy | D59.3
bleeding disorder | hemorrhagic disorder; coagulopathy; coagulation defect; clotting disorder; hemorrhagic diathesis | D65, D66, D67, D68, D69
  hemophilia A | factor VIII deficiency; hereditary factor VIII deficiency; classical hemophilia | D66
  hemophilia B | factor IX deficiency; hereditary factor IX deficiency; Christmas disease | D67
  hemophilia C | factor XI deficiency; hereditary factor XI deficiency; Rosenthal syndrome | D68.1
  acquired hemophilia | acquired hemophilia A; acquired factor VIII inhibitor; autoimmune hemophilia | D68.311
  von Willebrand disease | VWD; angiohemophilia | D68.0
    von Willebrand disease type 1 | type 1 VWD; type 1 von Willebrand disease | D68.0
    von Willebrand disease type 2 | type 2 VWD; type 2 von Willebrand disease | D68.0
    von Willebrand disease type 3 | type 3 VWD; type 3 von Willebrand disease | D68.0
  acquired von Willebrand syndrome | AVWS; acquired von Willebrand disease | D68.4
  factor VII deficiency | hereditary factor VII deficiency; stable factor deficiency | D68.2
  factor XIII deficiency | fibrin stabilizing factor deficiency | D68.2
  disseminated intravascular coagulation | DIC; defibrination syndrome; consumption coagulopathy | D65
  ~ vitamin K deficiency bleeding | vitamin K deficiency; acquired coagulation factor deficiency from vitamin K lack | D68.4, E56.1
  platelet function disorder | thrombocytopathy; qualitative platelet defect; platelet dysfunction | D69.1
    Glanzmann thrombasthenia | thrombasthenia of Glanzmann | D69.1
    Bernard-Soulier syndrome | giant platelet syndrome | D69.1
~ thrombophilia | hypercoagulable state; hypercoagulability; clotting tendency; prothrombotic state | D68.5, D68.6
  ~ factor V Leiden | factor V Leiden mutation; activated protein C resistance; FVL | D68.51
  ~ prothrombin gene mutation | prothrombin G20210A mutation; factor II mutation | D68.52
  ~ protein C deficiency | hereditary protein C deficiency | D68.59
  ~ protein S deficiency | hereditary protein S deficiency | D68.59
  ~ antithrombin deficiency | antithrombin III deficiency; AT III deficiency | D68.59
`
