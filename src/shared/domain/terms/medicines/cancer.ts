/**
 * Cancer drugs, regimens and what supports them. Sources: WHO INN and ATC grouping, FDA and EMA labels, NCCN names of regimens.
 * A regimen is not a kind of its parts. No ICD-10-CM codes. Form of a line: see outline.ts.
 */
export const CANCER = `
cancer drug | antineoplastic drug; anticancer drug; systemic anticancer therapy; systemic cancer therapy; antineoplastic agent | - | medicine
  chemotherapy | chemo; cytotoxic chemotherapy; cytotoxic therapy; cytotoxic drug
    ~ chemotherapy by timing
      neoadjuvant chemotherapy | preoperative chemotherapy; chemotherapy before surgery; NACT
      adjuvant chemotherapy | postoperative chemotherapy; chemotherapy after surgery
      palliative chemotherapy | chemotherapy for palliation
    ~ combination chemotherapy | chemotherapy regimen
    ~ high-dose chemotherapy | myeloablative chemotherapy
    ~ hyperthermic intraperitoneal chemotherapy | HIPEC; heated intraperitoneal chemotherapy
    anthracycline | anthracycline antibiotic; anthracycline chemotherapy
      doxorubicin | Adriamycin; Rubex; hydroxydaunorubicin
      liposomal doxorubicin | pegylated liposomal doxorubicin; Doxil; Caelyx
      epirubicin | Ellence; Pharmorubicin
      daunorubicin | Cerubidine; daunomycin
      idarubicin | Idamycin; Zavedos
      mitoxantrone | Novantrone
    taxane | taxane chemotherapy
      paclitaxel | Taxol
      nab-paclitaxel | Abraxane; albumin-bound paclitaxel; protein-bound paclitaxel
      docetaxel | Taxotere
      cabazitaxel | Jevtana
    vinca alkaloid | vinca chemotherapy
      vincristine | Oncovin
      vinblastine | Velban
      vinorelbine | Navelbine
    eribulin | Halaven
    ixabepilone | Ixempra
    platinum chemotherapy | platinum drug; platinum agent; platinum-based chemotherapy
      cisplatin | Platinol; CDDP
      carboplatin | Paraplatin
      oxaliplatin | Eloxatin
    alkylating agent | alkylating drug; alkylator
      cyclophosphamide | Cytoxan; Endoxan
      ifosfamide | Ifex
      melphalan | Alkeran; Evomela
      chlorambucil | Leukeran
      bendamustine | Treanda; Bendeka; Levact
      busulfan | Myleran; Busulfex
      temozolomide | Temodar; Temodal; TMZ
      dacarbazine | DTIC
      procarbazine | Matulane
      carmustine | BCNU; Gliadel
      lomustine | CCNU; Gleostine
      thiotepa | Tepadina
      trabectedin | Yondelis
      lurbinectedin | Zepzelca
    antimetabolite | antimetabolite chemotherapy
      fluorouracil | 5-FU; 5-fluorouracil; Adrucil
      capecitabine | Xeloda
      trifluridine and tipiracil | Lonsurf; trifluridine/tipiracil; TAS-102
      gemcitabine | Gemzar
      cytarabine | ara-C; Cytosar; cytosine arabinoside
      azacitidine | Vidaza; 5-azacitidine; Onureg
      decitabine | Dacogen
      fludarabine | Fludara
      cladribine | Leustatin; Mavenclad
      mercaptopurine | 6-MP; Purinethol; 6-mercaptopurine
      pemetrexed | Alimta; Pemfexy
      hydroxyurea | Hydrea; hydroxycarbamide
      S-1 chemotherapy | tegafur gimeracil oteracil; Teysuno
    topoisomerase inhibitor | topoisomerase-targeting chemotherapy
      irinotecan | Camptosar; CPT-11
      liposomal irinotecan | Onivyde; nal-IRI
      topotecan | Hycamtin
      etoposide | VP-16; VePesid; Toposar
    antitumor antibiotic | cytotoxic antibiotic
      bleomycin | Blenoxane
      mitomycin | mitomycin C; Mutamycin; Jelmyto
      dactinomycin | actinomycin D; Cosmegen
    asparaginase | Elspar; L-asparaginase
      pegaspargase | Oncaspar; PEG-asparaginase
    arsenic trioxide | Trisenox
    tretinoin | all-trans retinoic acid; ATRA; Vesanoid
  endocrine therapy | hormone therapy for cancer; hormonal therapy; antihormone therapy; hormone therapy
    antiestrogen | selective estrogen receptor modulator; SERM
      tamoxifen | Nolvadex; Soltamox
      toremifene | Fareston
      raloxifene | Evista
    selective estrogen receptor degrader | SERD
      fulvestrant | Faslodex
      elacestrant | Orserdu
    aromatase inhibitor | aromatase inhibition
      anastrozole | Arimidex
      letrozole | Femara
      exemestane | Aromasin
    ovarian suppression | ovarian function suppression; OFS; ovarian ablation
    androgen deprivation therapy | ADT; androgen suppression; hormone therapy for prostate cancer; medical castration
      GnRH agonist | LHRH agonist; gonadotropin-releasing hormone agonist; luteinizing hormone-releasing hormone agonist
        leuprolide | Lupron; Eligard; leuprorelin; Prostap
        goserelin | Zoladex
        triptorelin | Trelstar; Decapeptyl
      GnRH antagonist | LHRH antagonist; gonadotropin-releasing hormone antagonist
        degarelix | Firmagon
        relugolix | Orgovyx
      antiandrogen | androgen receptor blocker; first-generation antiandrogen
        bicalutamide | Casodex
        flutamide | Eulexin
        nilutamide | Nilandron
      androgen receptor pathway inhibitor | ARPI; novel hormonal agent; androgen receptor signaling inhibitor
        abiraterone | Zytiga; abiraterone acetate
        enzalutamide | Xtandi
        apalutamide | Erleada
        darolutamide | Nubeqa
    somatostatin analog | somatostatin analogue
      octreotide | Sandostatin; Mycapssa
      lanreotide | Somatuline
      pasireotide | Signifor
    progestin therapy | progestogen therapy; progestin
      megestrol | Megace; megestrol acetate
      medroxyprogesterone | Provera; Depo-Provera
    mitotane | Lysodren
  immunotherapy | cancer immunotherapy; immuno-oncology therapy
    immune checkpoint inhibitor | checkpoint inhibitor; ICI therapy; checkpoint blockade
      PD-1 inhibitor | anti-PD-1 antibody; PD-1 blockade; anti-PD-1
        pembrolizumab | Keytruda
        nivolumab | Opdivo
        cemiplimab | Libtayo
        dostarlimab | Jemperli
        tislelizumab | Tevimbra
        toripalimab | Loqtorzi
        retifanlimab | Zynyz
      PD-L1 inhibitor | anti-PD-L1 antibody; PD-L1 blockade; anti-PD-L1
        atezolizumab | Tecentriq
        durvalumab | Imfinzi
        avelumab | Bavencio
      CTLA-4 inhibitor | anti-CTLA-4 antibody; CTLA-4 blockade
        ipilimumab | Yervoy
        tremelimumab | Imjudo
      ~ nivolumab and relatlimab | relatlimab; Opdualag
    CAR T-cell therapy | CAR-T; chimeric antigen receptor T-cell therapy; CAR T
      axicabtagene ciloleucel | Yescarta; axi-cel
      tisagenlecleucel | Kymriah; tisa-cel
      lisocabtagene maraleucel | Breyanzi; liso-cel
      brexucabtagene autoleucel | Tecartus; brexu-cel
      idecabtagene vicleucel | Abecma; ide-cel
      ciltacabtagene autoleucel | Carvykti; cilta-cel
    bispecific antibody | T-cell engager; bispecific T-cell engager
      blinatumomab | Blincyto
      teclistamab | Tecvayli
      glofitamab | Columvi
      epcoritamab | Epkinly
      mosunetuzumab | Lunsumio
      talquetamab | Talvey
      elranatamab | Elrexfio
      tarlatamab | Imdelltra
      tebentafusp | Kimmtrak
    BCG therapy | intravesical BCG; Bacillus Calmette-Guerin instillation; bladder BCG
    interleukin-2 | aldesleukin; Proleukin; IL-2 therapy
    interferon alfa | Intron A; peginterferon
    sipuleucel-T | Provenge
    talimogene laherparepvec | T-VEC; Imlygic
    lifileucel | Amtagvi; tumor-infiltrating lymphocyte therapy; TIL therapy
    dinutuximab | Unituxin
  targeted therapy | targeted drug; molecularly targeted therapy; precision therapy
    HER2-targeted therapy | anti-HER2 therapy; HER2 therapy; HER2-directed therapy
      trastuzumab | Herceptin; Kanjinti; Ogivri; Trazimera
      pertuzumab | Perjeta
      ~ trastuzumab and pertuzumab | Phesgo; dual HER2 blockade; dual anti-HER2 therapy
      ado-trastuzumab emtansine | T-DM1; Kadcyla; trastuzumab emtansine
      trastuzumab deruxtecan | T-DXd; Enhertu; fam-trastuzumab deruxtecan
      lapatinib | Tykerb; Tyverb
      neratinib | Nerlynx
      tucatinib | Tukysa
      margetuximab | Margenza
    CDK4/6 inhibitor | CDK 4/6 inhibitor; cyclin-dependent kinase 4/6 inhibitor
      palbociclib | Ibrance
      ribociclib | Kisqali
      abemaciclib | Verzenio
    PARP inhibitor | poly ADP-ribose polymerase inhibitor; PARPi
      olaparib | Lynparza
      niraparib | Zejula
      rucaparib | Rubraca
      talazoparib | Talzenna
    PI3K or AKT inhibitor | PI3K inhibitor; PI3K pathway inhibitor
      alpelisib | Piqray
      inavolisib | Itovebi
      capivasertib | Truqap
      idelalisib | Zydelig
    mTOR inhibitor | mammalian target of rapamycin inhibitor
      everolimus | Afinitor; Certican
      temsirolimus | Torisel
    antibody-drug conjugate | immunoconjugate
      sacituzumab govitecan | Trodelvy
      datopotamab deruxtecan | Datroway
      enfortumab vedotin | Padcev
      brentuximab vedotin | Adcetris
      polatuzumab vedotin | Polivy
      loncastuximab tesirine | Zynlonta
      inotuzumab ozogamicin | Besponsa
      gemtuzumab ozogamicin | Mylotarg
      mirvetuximab soravtansine | Elahere
      tisotumab vedotin | Tivdak
    EGFR inhibitor | EGFR-targeted therapy; EGFR tyrosine kinase inhibitor; EGFR TKI
      osimertinib | Tagrisso
      erlotinib | Tarceva
      gefitinib | Iressa
      afatinib | Gilotrif; Giotrif
      dacomitinib | Vizimpro
      cetuximab | Erbitux
      panitumumab | Vectibix
      amivantamab | Rybrevant
      lazertinib | Lazcluze
    ALK inhibitor | ALK tyrosine kinase inhibitor; ALK TKI
      alectinib | Alecensa
      brigatinib | Alunbrig
      lorlatinib | Lorbrena; Lorviqua
      ceritinib | Zykadia
      crizotinib | Xalkori
    ROS1 or TRK inhibitor | TRK inhibitor; NTRK inhibitor; ROS1 inhibitor
      entrectinib | Rozlytrek
      larotrectinib | Vitrakvi
      repotrectinib | Augtyro
    RET inhibitor | RET-targeted therapy
      selpercatinib | Retevmo; Retsevmo
      pralsetinib | Gavreto
    MET inhibitor | MET-targeted therapy
      capmatinib | Tabrecta
      tepotinib | Tepmetko
    KRAS G12C inhibitor | KRAS inhibitor
      sotorasib | Lumakras; Lumykras
      adagrasib | Krazati
    BRAF inhibitor | BRAF-targeted therapy
      vemurafenib | Zelboraf
      dabrafenib | Tafinlar
      encorafenib | Braftovi
    MEK inhibitor | MEK-targeted therapy
      trametinib | Mekinist
      cobimetinib | Cotellic
      binimetinib | Mektovi
      selumetinib | Koselugo
    VEGF inhibitor | antiangiogenic therapy; angiogenesis inhibitor; VEGF-targeted therapy
      bevacizumab | Avastin; Mvasi; Zirabev
      ramucirumab | Cyramza
      sunitinib | Sutent
      pazopanib | Votrient
      sorafenib | Nexavar
      axitinib | Inlyta
      cabozantinib | Cabometyx; Cometriq
      lenvatinib | Lenvima
      regorafenib | Stivarga
      tivozanib | Fotivda
      fruquintinib | Fruzaqla
      vandetanib | Caprelsa
    BCR-ABL inhibitor | BCR-ABL tyrosine kinase inhibitor; BCR-ABL TKI
      imatinib | Gleevec; Glivec
      dasatinib | Sprycel
      nilotinib | Tasigna
      bosutinib | Bosulif
      ponatinib | Iclusig
      asciminib | Scemblix
    BTK inhibitor | Bruton tyrosine kinase inhibitor; BTKi
      ibrutinib | Imbruvica
      acalabrutinib | Calquence
      zanubrutinib | Brukinsa
      pirtobrutinib | Jaypirca
    venetoclax | Venclexta; Venclyxto; BCL-2 inhibitor
    FLT3 inhibitor | FLT3-targeted therapy
      midostaurin | Rydapt
      gilteritinib | Xospata
      quizartinib | Vanflyta
    IDH inhibitor | isocitrate dehydrogenase inhibitor
      ivosidenib | Tibsovo
      enasidenib | Idhifa
      vorasidenib | Voranigo
    revumenib | Revuforj; menin inhibitor
    anti-CD20 antibody | CD20 antibody; anti-CD20 therapy
      rituximab | Rituxan; MabThera; Truxima; Ruxience
      obinutuzumab | Gazyva; Gazyvaro
      ofatumumab | Arzerra; Kesimpta
    anti-CD38 antibody | CD38 antibody
      daratumumab | Darzalex
      isatuximab | Sarclisa
    proteasome inhibitor | proteasome-targeted therapy
      bortezomib | Velcade
      carfilzomib | Kyprolis
      ixazomib | Ninlaro
    immunomodulatory drug | IMiD
      lenalidomide | Revlimid
      thalidomide | Thalomid
      pomalidomide | Pomalyst; Imnovid
    JAK inhibitor for blood disease | JAK2 inhibitor
      ruxolitinib | Jakafi; Jakavi
      fedratinib | Inrebic
      momelotinib | Ojjaara
    FGFR inhibitor | FGFR-targeted therapy
      erdafitinib | Balversa
      pemigatinib | Pemazyre
    hedgehog inhibitor | hedgehog pathway inhibitor
      vismodegib | Erivedge
      sonidegib | Odomzo
    KIT inhibitor | KIT-targeted therapy
      avapritinib | Ayvakit
      ripretinib | Qinlock
    belzutifan | Welireg; HIF-2 alpha inhibitor
    zolbetuximab | Vyloy
    tazemetostat | Tazverik
  radioligand therapy | radiopharmaceutical therapy; radionuclide therapy
    lutetium-177 PSMA | Pluvicto; lutetium vipivotide tetraxetan; Lu-PSMA
    lutetium-177 dotatate | Lutathera; PRRT; peptide receptor radionuclide therapy
    radium-223 | Xofigo; radium dichloride
    radioactive iodine therapy | radioiodine; RAI therapy; iodine-131; I-131 therapy; radioactive iodine ablation
~ regimen | drug combination | - | medicine
  AC-T | doxorubicin and cyclophosphamide followed by paclitaxel; Adriamycin Cytoxan Taxol; AC followed by T; AC then paclitaxel | - | combination chemotherapy
    dose-dense AC-T | ddAC-T; dose-dense doxorubicin and cyclophosphamide then paclitaxel
  AC chemotherapy | doxorubicin and cyclophosphamide; Adriamycin and Cytoxan | - | combination chemotherapy
  TC chemotherapy | docetaxel and cyclophosphamide; Taxotere and Cytoxan | - | combination chemotherapy
  TAC chemotherapy | docetaxel, doxorubicin and cyclophosphamide | - | combination chemotherapy
  CMF | cyclophosphamide, methotrexate and fluorouracil | - | combination chemotherapy
  FEC chemotherapy | fluorouracil, epirubicin and cyclophosphamide; FE100C | - | combination chemotherapy
  TCHP | docetaxel, carboplatin, trastuzumab and pertuzumab; TCH-P
  TCH chemotherapy | docetaxel, carboplatin and trastuzumab
  AC-THP | doxorubicin and cyclophosphamide then paclitaxel, trastuzumab and pertuzumab
  TH chemotherapy | weekly paclitaxel and trastuzumab; paclitaxel and trastuzumab; APT regimen
  KEYNOTE-522 regimen | pembrolizumab with neoadjuvant chemotherapy for triple-negative breast cancer
  FOLFOX | fluorouracil, leucovorin and oxaliplatin; folinic acid fluorouracil oxaliplatin | - | combination chemotherapy
    mFOLFOX6 | modified FOLFOX6; modified FOLFOX 6
  FOLFIRI | fluorouracil, leucovorin and irinotecan | - | combination chemotherapy
  FOLFOXIRI | fluorouracil, leucovorin, oxaliplatin and irinotecan | - | combination chemotherapy
  FOLFIRINOX | fluorouracil, leucovorin, irinotecan and oxaliplatin | - | combination chemotherapy
    mFOLFIRINOX | modified FOLFIRINOX
  NALIRIFOX | liposomal irinotecan, fluorouracil, leucovorin and oxaliplatin | - | combination chemotherapy
  CAPOX | capecitabine and oxaliplatin; XELOX | - | combination chemotherapy
  FLOT | fluorouracil, leucovorin, oxaliplatin and docetaxel | - | combination chemotherapy
  gemcitabine and nab-paclitaxel | gemcitabine plus Abraxane; gem/Abraxane | - | combination chemotherapy
  gemcitabine and cisplatin | cisplatin and gemcitabine; gem/cis; GC chemotherapy | - | combination chemotherapy
  carboplatin and paclitaxel | paclitaxel and carboplatin; carbo/taxol; CarboTaxol | - | combination chemotherapy
  carboplatin and pemetrexed | pemetrexed and carboplatin; carbo/pem | - | combination chemotherapy
  carboplatin and etoposide | etoposide and carboplatin | - | combination chemotherapy
  cisplatin and etoposide | etoposide and cisplatin; EP chemotherapy | - | combination chemotherapy
  BEP | bleomycin, etoposide and cisplatin | - | combination chemotherapy
  MVAC | methotrexate, vinblastine, doxorubicin and cisplatin; ddMVAC | - | combination chemotherapy
  enfortumab vedotin and pembrolizumab | EV-pembro; pembrolizumab and enfortumab vedotin
  ipilimumab and nivolumab | nivolumab and ipilimumab; ipi/nivo
  dabrafenib and trametinib | BRAF and MEK inhibitor combination
  docetaxel and prednisone | Taxotere and prednisone
  R-CHOP | rituximab, cyclophosphamide, doxorubicin, vincristine and prednisone; RCHOP
  CHOP | cyclophosphamide, doxorubicin, vincristine and prednisone
  Pola-R-CHP | polatuzumab vedotin with rituximab, cyclophosphamide, doxorubicin and prednisone
  R-EPOCH | dose-adjusted EPOCH with rituximab; DA-EPOCH-R; EPOCH-R
  bendamustine and rituximab | BR chemotherapy; rituximab and bendamustine; B-R
  R-CVP | rituximab, cyclophosphamide, vincristine and prednisone
  R-ICE | rituximab, ifosfamide, carboplatin and etoposide
  ABVD | doxorubicin, bleomycin, vinblastine and dacarbazine | - | combination chemotherapy
  A-AVD | brentuximab vedotin with doxorubicin, vinblastine and dacarbazine; BV-AVD
  BEACOPP | escalated BEACOPP
  FCR | fludarabine, cyclophosphamide and rituximab
  7+3 induction | cytarabine and daunorubicin; seven and three induction; 7 plus 3 | - | combination chemotherapy
  azacitidine and venetoclax | venetoclax and azacitidine; aza/ven
  hyper-CVAD | hyperfractionated cyclophosphamide, vincristine, doxorubicin and dexamethasone
  RVd | lenalidomide, bortezomib and dexamethasone; VRd; bortezomib, lenalidomide and dexamethasone
    daratumumab with RVd | D-RVd; Dara-RVd; D-VRd
  KRd | carfilzomib, lenalidomide and dexamethasone
  DRd | daratumumab, lenalidomide and dexamethasone; Dara-Rd
  CyBorD | cyclophosphamide, bortezomib and dexamethasone; VCd
  Stupp protocol | temozolomide with radiotherapy then temozolomide; Stupp regimen
  PCV chemotherapy | procarbazine, lomustine and vincristine
  VAC chemotherapy | vincristine, dactinomycin and cyclophosphamide
  VDC-IE | vincristine, doxorubicin and cyclophosphamide alternating with ifosfamide and etoposide
  MAP chemotherapy | methotrexate, doxorubicin and cisplatin
supportive cancer drug | supportive care drug | - | medicine
  leucovorin | folinic acid; calcium folinate
  granulocyte colony-stimulating factor | G-CSF; growth factor support; colony-stimulating factor
    filgrastim | Neupogen; Zarxio
    pegfilgrastim | Neulasta; Fulphila
  erythropoiesis-stimulating agent | erythropoietin; ESA
    epoetin alfa | Procrit; Epogen; Retacrit
    darbepoetin | Aranesp; darbepoetin alfa
  antiemetic | anti-nausea medicine; antinausea drug
    ondansetron | Zofran
    granisetron | Kytril; Sancuso
    palonosetron | Aloxi
    aprepitant | Emend; fosaprepitant
    metoclopramide | Reglan; Maxolon
    prochlorperazine | Compazine; Stemetil
  dexrazoxane | Zinecard; Totect
  mesna | Mesnex
`
