/**
 * Drugs against infections. Sources: WHO INN and ATC grouping, FDA and EMA labels. Form of a line: see outline.ts.
 */
export const INFECTION = `
anti-infective | antimicrobial; antimicrobial drug | - | medicine
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
`
