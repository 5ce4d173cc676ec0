/**
 * Drugs for pain, joints and bones, and corticosteroids. Sources: WHO INN and ATC grouping, FDA and EMA labels.
 * Form of a line: see outline.ts.
 */
export const PAIN = `
pain drug | analgesic; painkiller; pain medicine; pain reliever | - | medicine
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
rheumatology drug | antirheumatic drug; disease-modifying antirheumatic drug; DMARD | - | medicine
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
corticosteroid | steroid; glucocorticoid; steroid therapy; cortisone | - | medicine
  prednisone | Deltasone; Rayos
  prednisolone | Orapred; Millipred
  methylprednisolone | Medrol; Solu-Medrol; Depo-Medrol
  dexamethasone | Decadron; Hemady
  hydrocortisone | Cortef; cortisol tablets
  budesonide | Entocort; Pulmicort; Uceris
  triamcinolone | Kenalog
  fluticasone | Flovent; Flonase
bone drug | osteoporosis drug; bone-modifying agent; bone-targeted therapy | - | medicine
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
`
