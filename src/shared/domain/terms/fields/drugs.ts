/**
 * Drugs: class, then generic name with its common brand names (US and EU). Sources: WHO INN and ATC grouping, FDA and EMA labels,
 * NCCN names of regimens. No ICD-10-CM codes. A regimen is not a kind of its parts. Form of a line: see outline.ts.
 */
export const DRUGS = `
medicine | drug; medication; drug therapy; pharmacotherapy; medical therapy
  cancer drug | antineoplastic drug; anticancer drug; systemic anticancer therapy; systemic cancer therapy; antineoplastic agent
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
  ~ regimen | drug combination
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
  supportive cancer drug | supportive care drug
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
  heart or blood pressure drug | cardiovascular drug; cardiovascular medication
    antihypertensive | blood pressure medicine; blood pressure drug; antihypertensive drug; blood pressure medication
      ACE inhibitor | angiotensin-converting enzyme inhibitor; ACEI; ACE-I
        lisinopril | Zestril; Prinivil; Qbrelis
        enalapril | Vasotec
        ramipril | Altace; Tritace
        captopril | Capoten
        benazepril | Lotensin
        perindopril | Coversyl; Aceon
        quinapril | Accupril
      angiotensin receptor blocker | angiotensin II receptor blocker; sartan
        losartan | Cozaar
        valsartan | Diovan
        candesartan | Atacand
        irbesartan | Avapro; Aprovel
        olmesartan | Benicar; Olmetec
        telmisartan | Micardis
        azilsartan | Edarbi
      sacubitril and valsartan | Entresto; sacubitril/valsartan; ARNI; angiotensin receptor-neprilysin inhibitor
      beta blocker | beta-blocker; beta-adrenergic blocker
        metoprolol | Lopressor; Toprol; metoprolol succinate; metoprolol tartrate
        bisoprolol | Zebeta; Concor
        carvedilol | Coreg
        atenolol | Tenormin
        propranolol | Inderal
        nebivolol | Bystolic; Nebilet
        labetalol | Trandate; Normodyne
        nadolol | Corgard
        sotalol | Betapace; Sotacor
        esmolol | Brevibloc
        timolol | Timoptic
      calcium channel blocker | calcium antagonist; CCB
        amlodipine | Norvasc; Istin
        nifedipine | Procardia; Adalat
        felodipine | Plendil
        diltiazem | Cardizem; Tiazac
        verapamil | Calan; Isoptin; Verelan
      diuretic | water pill; water tablet
        loop diuretic | high-ceiling diuretic
          furosemide | Lasix; frusemide
          bumetanide | Bumex
          torsemide | Demadex; torasemide; Soaanz
        thiazide diuretic | thiazide; thiazide-like diuretic
          hydrochlorothiazide | HCTZ; Microzide
          chlorthalidone | Thalitone; chlortalidone
          indapamide | Lozol; Natrilix
          metolazone | Zaroxolyn
        mineralocorticoid receptor antagonist | aldosterone antagonist; potassium-sparing diuretic
          spironolactone | Aldactone
          eplerenone | Inspra
          finerenone | Kerendia
      alpha blocker | alpha-adrenergic blocker
        doxazosin | Cardura
        prazosin | Minipress
        terazosin | Hytrin
        tamsulosin | Flomax
        alfuzosin | Uroxatral; Xatral
        silodosin | Rapaflo
      clonidine | Catapres
      hydralazine | Apresoline
      minoxidil | Loniten; Rogaine
    nitrate | nitrate medicine
      nitroglycerin | glyceryl trinitrate; Nitrostat
      isosorbide mononitrate | Imdur; ISMN
      isosorbide dinitrate | Isordil
    ranolazine | Ranexa
    ivabradine | Corlanor; Procoralan
    vericiguat | Verquvo
    digoxin | Lanoxin; digitalis
    antiarrhythmic | antiarrhythmic drug; rhythm drug
      amiodarone | Pacerone; Cordarone
      dronedarone | Multaq
      flecainide | Tambocor
      propafenone | Rythmol
      dofetilide | Tikosyn
      adenosine | Adenocard
    mavacamten | Camzyos; cardiac myosin inhibitor
    tafamidis | Vyndamax; Vyndaqel
    acoramidis | Attruby
    anticoagulant | blood thinner; anticoagulation; anticoagulant drug
      direct oral anticoagulant | DOAC; NOAC; novel oral anticoagulant
        apixaban | Eliquis
        rivaroxaban | Xarelto
        edoxaban | Savaysa; Lixiana
        dabigatran | Pradaxa
      vitamin K antagonist | VKA; coumarin anticoagulant
        warfarin | Coumadin; Jantoven
      heparin | unfractionated heparin; UFH
        low molecular weight heparin | LMWH
          enoxaparin | Lovenox; Clexane
          dalteparin | Fragmin
      fondaparinux | Arixtra
      bivalirudin | Angiomax
      argatroban | Acova
    antiplatelet | antiplatelet drug; antiplatelet therapy; platelet inhibitor
      ~ dual antiplatelet therapy | DAPT; aspirin and clopidogrel
      aspirin | acetylsalicylic acid; Bayer aspirin; Ecotrin | - | NSAID
      clopidogrel | Plavix
      ticagrelor | Brilinta; Brilique
      prasugrel | Effient; Efient
      cilostazol | Pletal
      dipyridamole | Persantine
    thrombolytic | thrombolysis; clot buster; fibrinolytic; thrombolytic therapy
      alteplase | Activase; tPA; tissue plasminogen activator
      tenecteplase | TNKase; TNK
    lipid-lowering drug | cholesterol medicine; lipid-lowering therapy; cholesterol-lowering drug
      statin | HMG-CoA reductase inhibitor; statin therapy
        atorvastatin | Lipitor
        rosuvastatin | Crestor
        simvastatin | Zocor
        pravastatin | Pravachol
        lovastatin | Mevacor
        fluvastatin | Lescol
        pitavastatin | Livalo
      ezetimibe | Zetia; Ezetrol
      PCSK9 inhibitor | PCSK9 antibody
        evolocumab | Repatha
        alirocumab | Praluent
      inclisiran | Leqvio
      bempedoic acid | Nexletol; Nilemdo
      fibrate | fibric acid derivative
        fenofibrate | Tricor; Lipanthyl
        gemfibrozil | Lopid
      icosapent ethyl | Vascepa; omega-3 ethyl ester
    pulmonary hypertension drug | pulmonary vasodilator
      sildenafil | Viagra; Revatio
      tadalafil | Cialis; Adcirca
      bosentan | Tracleer
      macitentan | Opsumit
      ambrisentan | Letairis
      riociguat | Adempas
      sotatercept | Winrevair
  pain drug | analgesic; painkiller; pain medicine; pain reliever
    acetaminophen | paracetamol; Tylenol; Panadol; APAP
    NSAID | nonsteroidal anti-inflammatory drug; non-steroidal anti-inflammatory
      ibuprofen | Advil; Motrin; Nurofen
      naproxen | Aleve; Naprosyn
      diclofenac | Voltaren; Cataflam
      meloxicam | Mobic
      indomethacin | Indocin; indometacin
      ketorolac | Toradol
      etodolac | Lodine
      celecoxib | Celebrex; COX-2 inhibitor
      etoricoxib | Arcoxia
    opioid | opioid analgesic; narcotic; opiate
      morphine | MS Contin; Roxanol
      oxycodone | OxyContin; Roxicodone
      oxycodone and acetaminophen | Percocet; Endocet
      hydrocodone and acetaminophen | Vicodin; Norco; Lortab
      hydromorphone | Dilaudid
      fentanyl | Duragesic; Sublimaze
      tramadol | Ultram; Tramal
      tapentadol | Nucynta
      codeine | codeine phosphate; codeine sulfate
      methadone | Dolophine
      buprenorphine | Suboxone; Butrans; Subutex
    muscle relaxant | muscle relaxer; antispasmodic for muscles
      cyclobenzaprine | Flexeril
      methocarbamol | Robaxin
      baclofen | Lioresal
      tizanidine | Zanaflex
      carisoprodol | Soma
    lidocaine | Lidoderm; Xylocaine; lignocaine
    capsaicin | Qutenza
    naloxone | Narcan
  rheumatology drug | antirheumatic drug; disease-modifying antirheumatic drug; DMARD
    conventional synthetic DMARD | csDMARD; conventional DMARD
      methotrexate | MTX; Rheumatrex; Trexall; Otrexup | - | antimetabolite
      hydroxychloroquine | Plaquenil; HCQ
      sulfasalazine | Azulfidine; Salazopyrin
      leflunomide | Arava
      azathioprine | Imuran; AZA
      mycophenolate | CellCept; mycophenolate mofetil; MMF; Myfortic
      cyclosporine | ciclosporin; Neoral; Sandimmune
      tacrolimus | Prograf; FK506
      voclosporin | Lupkynis
    biologic | biologic therapy; biologic DMARD; bDMARD
      TNF inhibitor | anti-TNF; TNF blocker; tumor necrosis factor inhibitor; anti-TNF therapy
        adalimumab | Humira; Amjevita; Hyrimoz
        etanercept | Enbrel
        infliximab | Remicade; Inflectra; Renflexis
        golimumab | Simponi
        certolizumab | Cimzia; certolizumab pegol
      interleukin-6 inhibitor | IL-6 inhibitor; IL-6 blocker
        tocilizumab | Actemra; RoActemra
        sarilumab | Kevzara
      interleukin-17 inhibitor | IL-17 inhibitor; IL-17 blocker
        secukinumab | Cosentyx
        ixekizumab | Taltz
        bimekizumab | Bimzelx
        brodalumab | Siliq
      interleukin-23 inhibitor | IL-23 inhibitor; IL-12/23 inhibitor
        ustekinumab | Stelara
        guselkumab | Tremfya
        risankizumab | Skyrizi
        tildrakizumab | Ilumya
        mirikizumab | Omvoh
      interleukin-1 inhibitor | IL-1 inhibitor; IL-1 blocker
        anakinra | Kineret
        canakinumab | Ilaris
        rilonacept | Arcalyst
      abatacept | Orencia
      belimumab | Benlysta
      anifrolumab | Saphnelo
      vedolizumab | Entyvio
      dupilumab | Dupixent
      mepolizumab | Nucala
      benralizumab | Fasenra
      omalizumab | Xolair
      eculizumab | Soliris
      ravulizumab | Ultomiris
      efgartigimod | Vyvgart
      inebilizumab | Uplizna
      avacopan | Tavneos
    JAK inhibitor | Janus kinase inhibitor; tsDMARD; targeted synthetic DMARD
      tofacitinib | Xeljanz
      baricitinib | Olumiant
      upadacitinib | Rinvoq
      filgotinib | Jyseleca
    apremilast | Otezla
    deucravacitinib | Sotyktu
    intravenous immunoglobulin | IVIG; immune globulin; IVIg infusion
    gout drug | urate-lowering therapy; urate-lowering drug
      allopurinol | Zyloprim; Zyloric
      febuxostat | Uloric; Adenuric
      colchicine | Colcrys; Mitigare
      probenecid | Benemid
      pegloticase | Krystexxa
  corticosteroid | steroid; glucocorticoid; steroid therapy; cortisone
    prednisone | Deltasone; Rayos
    prednisolone | Orapred; Millipred
    methylprednisolone | Medrol; Solu-Medrol; Depo-Medrol
    dexamethasone | Decadron; Hemady
    hydrocortisone | Cortef; cortisol tablets
    budesonide | Entocort; Pulmicort; Uceris
    triamcinolone | Kenalog
    fluticasone | Flovent; Flonase
  bone drug | osteoporosis drug; bone-modifying agent; bone-targeted therapy
    bisphosphonate | bisphosphonate therapy
      alendronate | Fosamax; alendronic acid
      risedronate | Actonel; Atelvia
      ibandronate | Boniva; ibandronic acid
      zoledronic acid | Zometa; Reclast; zoledronate; Aclasta
      pamidronate | Aredia
    denosumab | Prolia; Xgeva
    teriparatide | Forteo; Forsteo
    abaloparatide | Tymlos
    romosozumab | Evenity
    calcium supplement | calcium carbonate; calcium citrate
    vitamin D supplement | cholecalciferol; vitamin D3; ergocalciferol
  anti-infective | antimicrobial; antimicrobial drug
    antibiotic | antibacterial; antibiotic therapy; antibiotics
      penicillin | penicillin antibiotic
        amoxicillin | Amoxil; Trimox
        amoxicillin and clavulanate | Augmentin; amoxicillin-clavulanate; amoxicillin clavulanate; amoxicillin/clavulanic acid; co-amoxiclav
        ampicillin | Omnipen
        ampicillin and sulbactam | Unasyn
        piperacillin and tazobactam | Zosyn; Tazocin; pip-tazo
        penicillin V | phenoxymethylpenicillin; Pen-Vee
        penicillin G | benzylpenicillin; Bicillin
        oxacillin | Bactocill
        nafcillin | Nallpen
        flucloxacillin | Floxapen
      cephalosporin | cephalosporin antibiotic
        cephalexin | Keflex; cefalexin
        cefazolin | Ancef; Kefzol
        cefuroxime | Ceftin; Zinacef
        ceftriaxone | Rocephin
        cefepime | Maxipime
        ceftazidime | Fortaz
        cefdinir | Omnicef
      carbapenem | carbapenem antibiotic
        meropenem | Merrem
        ertapenem | Invanz
        imipenem and cilastatin | Primaxin
      macrolide | macrolide antibiotic
        azithromycin | Zithromax; Z-Pak
        clarithromycin | Biaxin
        erythromycin | Erythrocin
      fluoroquinolone | quinolone
        ciprofloxacin | Cipro
        levofloxacin | Levaquin
        moxifloxacin | Avelox
      tetracycline | tetracycline antibiotic
        doxycycline | Vibramycin
        minocycline | Minocin
      aminoglycoside | aminoglycoside antibiotic
        gentamicin | Garamycin
        tobramycin | Tobi
        amikacin | Amikin
      vancomycin | Vancocin
      daptomycin | Cubicin
      linezolid | Zyvox
      clindamycin | Cleocin
      metronidazole | Flagyl
      trimethoprim and sulfamethoxazole | Bactrim; Septra; TMP-SMX; co-trimoxazole
      nitrofurantoin | Macrobid; Macrodantin
      fosfomycin | Monurol
      rifaximin | Xifaxan
      fidaxomicin | Dificid
      tuberculosis drug | antituberculosis drug
        isoniazid | INH; Nydrazid
        rifampin | Rifadin; rifampicin
        ethambutol | Myambutol
        pyrazinamide | Tebrazid
    antiviral | antiviral drug; antiviral therapy
      acyclovir | Zovirax; aciclovir
      valacyclovir | Valtrex; valaciclovir
      ganciclovir | Cytovene
      valganciclovir | Valcyte
      letermovir | Prevymis
      oseltamivir | Tamiflu
      nirmatrelvir and ritonavir | Paxlovid
      remdesivir | Veklury
      entecavir | Baraclude
      tenofovir | Viread; Vemlidy
      sofosbuvir and velpatasvir | Epclusa
      glecaprevir and pibrentasvir | Mavyret; Maviret
      antiretroviral therapy | HAART; HIV medicine
        bictegravir, emtricitabine and tenofovir alafenamide | Biktarvy
        dolutegravir | Tivicay
    antifungal | antifungal drug
      fluconazole | Diflucan
      voriconazole | Vfend
      posaconazole | Noxafil
      itraconazole | Sporanox
      amphotericin B | AmBisome; Fungizone
      caspofungin | Cancidas
      micafungin | Mycamine
      terbinafine | Lamisil
      nystatin | Mycostatin
    antiparasitic | antiparasitic drug
      ivermectin | Stromectol
      albendazole | Albenza
      atovaquone | Mepron
  diabetes drug | antidiabetic; glucose-lowering drug; diabetes medicine
    metformin | Glucophage; Glumetza
    sulfonylurea | sulphonylurea drug
      glipizide | Glucotrol
      glyburide | Micronase; glibenclamide
      glimepiride | Amaryl
      gliclazide | Diamicron
    SGLT2 inhibitor | sodium-glucose cotransporter 2 inhibitor; gliflozin
      empagliflozin | Jardiance
      dapagliflozin | Farxiga; Forxiga
      canagliflozin | Invokana
      ertugliflozin | Steglatro
    GLP-1 receptor agonist | GLP-1 agonist; GLP-1 RA; incretin mimetic
      semaglutide | Ozempic; Wegovy; Rybelsus
      liraglutide | Victoza; Saxenda
      dulaglutide | Trulicity
      exenatide | Byetta; Bydureon
      tirzepatide | Mounjaro; Zepbound
    DPP-4 inhibitor | gliptin; dipeptidyl peptidase-4 inhibitor
      sitagliptin | Januvia
      linagliptin | Tradjenta
      saxagliptin | Onglyza
    thiazolidinedione | glitazone
      pioglitazone | Actos
    insulin | insulin therapy
      long-acting insulin | basal insulin
        insulin glargine | Lantus; Basaglar; Toujeo
        insulin degludec | Tresiba
        insulin detemir | Levemir
      rapid-acting insulin | mealtime insulin; bolus insulin
        insulin lispro | Humalog; Admelog
        insulin aspart | NovoLog; Fiasp; NovoRapid
        insulin glulisine | Apidra
      NPH insulin | isophane insulin; Humulin N; Novolin N
      regular insulin | Humulin R; Novolin R; short-acting insulin
  thyroid or hormone drug | hormone medicine
    levothyroxine | Synthroid; Levoxyl; Euthyrox; thyroxine; T4 replacement
    liothyronine | Cytomel; T3 replacement
    antithyroid drug | thionamide
      methimazole | Tapazole; thiamazole
      propylthiouracil | PTU
      carbimazole | Neo-Mercazole
    cabergoline | Dostinex
    bromocriptine | Parlodel
    desmopressin | DDAVP
    growth hormone | somatropin; Genotropin; Norditropin
    pegvisomant | Somavert
    cinacalcet | Sensipar; Mimpara
    fludrocortisone | Florinef
    testosterone | AndroGel; testosterone replacement; Depo-Testosterone
    estradiol | Estrace; Vivelle
    menopausal hormone therapy | hormone replacement therapy; HRT; MHT
    oral contraceptive | birth control pill; combined oral contraceptive
    5-alpha reductase inhibitor | 5-ARI
      finasteride | Proscar; Propecia
      dutasteride | Avodart
  nervous system drug | neurologic drug; central nervous system drug
    antiseizure drug | anticonvulsant; antiepileptic drug; seizure medicine; anti-seizure medication
      levetiracetam | Keppra
      lamotrigine | Lamictal
      valproate | Depakote; valproic acid; divalproex; Epilim
      carbamazepine | Tegretol
      oxcarbazepine | Trileptal
      phenytoin | Dilantin
      topiramate | Topamax
      lacosamide | Vimpat
      brivaracetam | Briviact
      zonisamide | Zonegran
      cenobamate | Xcopri
      clobazam | Onfi
      phenobarbital | Luminal; phenobarbitone
      ethosuximide | Zarontin
      gabapentin | Neurontin
      pregabalin | Lyrica
    Parkinson drug | antiparkinson drug
      carbidopa and levodopa | levodopa; Sinemet; carbidopa/levodopa; Rytary
      pramipexole | Mirapex
      ropinirole | Requip
      rotigotine | Neupro
      rasagiline | Azilect
      amantadine | Symmetrel; Gocovri
      entacapone | Comtan
    dementia drug | antidementia drug
      donepezil | Aricept
      rivastigmine | Exelon
      galantamine | Razadyne
      memantine | Namenda; Ebixa
      lecanemab | Leqembi
      donanemab | Kisunla
    multiple sclerosis drug | disease-modifying therapy for multiple sclerosis; MS disease-modifying therapy
      ocrelizumab | Ocrevus
      natalizumab | Tysabri
      fingolimod | Gilenya
      siponimod | Mayzent
      dimethyl fumarate | Tecfidera
      teriflunomide | Aubagio
      glatiramer | Copaxone; glatiramer acetate
      interferon beta | Avonex; Rebif; Betaseron
      alemtuzumab | Lemtrada; Campath
    migraine drug | migraine medicine
      triptan | serotonin agonist for migraine
        sumatriptan | Imitrex
        rizatriptan | Maxalt
        zolmitriptan | Zomig
      CGRP antibody | anti-CGRP antibody
        erenumab | Aimovig
        fremanezumab | Ajovy
        galcanezumab | Emgality
      gepant | CGRP receptor antagonist
        rimegepant | Nurtec
        ubrogepant | Ubrelvy
        atogepant | Qulipta
      onabotulinumtoxinA | Botox; botulinum toxin
    riluzole | Rilutek
    tofersen | Qalsody
    edaravone | Radicava
    nusinersen | Spinraza
    risdiplam | Evrysdi
    onasemnogene abeparvovec | Zolgensma
    pyridostigmine | Mestinon
  psychiatric drug | psychotropic drug; psychiatric medicine
    antidepressant | antidepressant drug
      SSRI | selective serotonin reuptake inhibitor
        sertraline | Zoloft; Lustral
        fluoxetine | Prozac; Sarafem
        escitalopram | Lexapro; Cipralex
        citalopram | Celexa
        paroxetine | Paxil; Seroxat
        fluvoxamine | Luvox
      SNRI | serotonin-norepinephrine reuptake inhibitor
        venlafaxine | Effexor
        desvenlafaxine | Pristiq
        duloxetine | Cymbalta
        milnacipran | Savella
      tricyclic antidepressant | TCA antidepressant; tricyclic
        amitriptyline | Elavil
        nortriptyline | Pamelor
        imipramine | Tofranil
        clomipramine | Anafranil
      bupropion | Wellbutrin; Zyban
      mirtazapine | Remeron
      trazodone | Desyrel
      vortioxetine | Trintellix; Brintellix
      esketamine | Spravato
      ketamine | Ketalar
    antipsychotic | neuroleptic; antipsychotic drug
      quetiapine | Seroquel
      olanzapine | Zyprexa
      risperidone | Risperdal
      aripiprazole | Abilify
      ziprasidone | Geodon
      lurasidone | Latuda
      paliperidone | Invega
      clozapine | Clozaril
      haloperidol | Haldol
      cariprazine | Vraylar
    lithium | lithium carbonate; Lithobid; Eskalith
    benzodiazepine | benzo
      lorazepam | Ativan
      diazepam | Valium
      alprazolam | Xanax
      clonazepam | Klonopin; Rivotril
      midazolam | Versed
    buspirone | Buspar
    zolpidem | Ambien
    melatonin | Circadin
    stimulant | psychostimulant; ADHD stimulant
      methylphenidate | Ritalin; Concerta
      amphetamine | Adderall; mixed amphetamine salts
      lisdexamfetamine | Vyvanse
    atomoxetine | Strattera
    varenicline | Chantix; Champix
    naltrexone | Vivitrol; Revia
  stomach or bowel drug | gastrointestinal drug
    proton pump inhibitor | PPI
      omeprazole | Prilosec; Losec
      esomeprazole | Nexium
      pantoprazole | Protonix
      lansoprazole | Prevacid
    H2 blocker | H2 receptor antagonist; histamine-2 blocker
      famotidine | Pepcid
    mesalamine | mesalazine; Asacol; Pentasa; 5-ASA; Lialda
    ursodiol | ursodeoxycholic acid; UDCA; Actigall
    lactulose | Enulose
    loperamide | Imodium
    polyethylene glycol | MiraLAX; macrogol
  lung drug | respiratory drug
    bronchodilator | inhaler for airways
      albuterol | Ventolin; ProAir; salbutamol
      ~ salmeterol and fluticasone | Advair; Seretide
      ~ budesonide and formoterol | Symbicort
      tiotropium | Spiriva
    montelukast | Singulair
    antifibrotic | antifibrotic therapy
      nintedanib | Ofev
      pirfenidone | Esbriet
    elexacaftor, tezacaftor and ivacaftor | Trikafta; Kaftrio
  allergy drug | antihistamine; H1 blocker
    cetirizine | Zyrtec
    loratadine | Claritin
    fexofenadine | Allegra
    diphenhydramine | Benadryl
    epinephrine | adrenaline; EpiPen
  blood drug | hematologic drug
    iron supplement | iron therapy; ferrous sulfate; iron tablets
      intravenous iron | IV iron; iron infusion; ferric carboxymaltose
    folic acid | folate supplement
    cyanocobalamin | vitamin B12 injection; vitamin B12 supplement
    tranexamic acid | Lysteda; TXA
    eltrombopag | Promacta; Revolade
    romiplostim | Nplate
    luspatercept | Reblozyl
    deferasirox | Exjade; Jadenu
  enzyme replacement therapy | enzyme replacement; recombinant enzyme therapy
    imiglucerase | Cerezyme
    agalsidase beta | Fabrazyme
    alglucosidase alfa | Lumizyme; Myozyme
  overactive bladder drug | bladder antispasmodic
    oxybutynin | Ditropan
    solifenacin | Vesicare
    mirabegron | Myrbetriq; Betmiga
`
