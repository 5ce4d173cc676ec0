/**
 * Drugs for nerves and mind. Sources: WHO INN and ATC grouping, FDA and EMA labels. Form of a line: see outline.ts.
 */
export const NERVE = `
nervous system drug | neurologic drug; central nervous system drug | - | medicine
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
psychiatric drug | psychotropic drug; psychiatric medicine | - | medicine
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
`
