/**
 * Treatments that are neither an operation nor a medicine, and ways of waiting. Sources: NCCN, AUA, ASTRO and ACC/AHA wording.
 * Form of a line: see outline.ts.
 */
export const OTHER_TREATMENTS = `
watchful approach | nonoperative approach; conservative approach; no immediate treatment; deferred treatment | - | procedure
  active surveillance | active monitoring; expectant management with curative intent; surveillance protocol
  watchful waiting | watch and wait; observation; expectant management; wait and see; watchful observation
    nonoperative management after complete response | organ preservation watch and wait; total neoadjuvant therapy with watch and wait
  conservative treatment | nonoperative treatment; nonsurgical treatment; conservative management; nonoperative management
  ~ surveillance imaging | follow-up imaging; imaging follow-up; surveillance scan
  ~ palliative care | supportive care; comfort care; symptom management
    hospice care | hospice; end-of-life care
radiation therapy | radiotherapy; radiation; radiation treatment; XRT; irradiation | - | procedure
  ~ radiation therapy by timing
    adjuvant radiation therapy | postoperative radiation; postoperative radiotherapy; adjuvant radiotherapy
    neoadjuvant radiation therapy | preoperative radiation; preoperative radiotherapy
    salvage radiation therapy | salvage radiotherapy; salvage radiation
    palliative radiation therapy | palliative radiotherapy; palliative radiation
  ~ chemoradiation | chemoradiotherapy; concurrent chemoradiation; concurrent chemoradiotherapy
  external beam radiation therapy | EBRT; external beam radiation; external beam radiotherapy; external radiation; teletherapy
    ~ external beam radiation therapy by technique
      intensity-modulated radiation therapy | IMRT; intensity-modulated radiotherapy; VMAT; volumetric modulated arc therapy
      three-dimensional conformal radiation therapy | 3D-CRT; 3D conformal radiotherapy; conformal radiation
      electron beam therapy | electron radiation
    ~ image-guided radiation therapy | IGRT; image-guided radiotherapy
    ~ radiation therapy by fractionation
      hypofractionated radiation therapy | hypofractionation; hypofractionated radiotherapy; moderate hypofractionation
      conventionally fractionated radiation therapy | conventional fractionation; standard fractionation
  stereotactic body radiation therapy | SBRT; SABR; stereotactic ablative radiotherapy; stereotactic body radiotherapy | - | external beam radiation therapy
  stereotactic radiosurgery | SRS; radiosurgery | - | external beam radiation therapy
    Gamma Knife | Gamma Knife radiosurgery
    CyberKnife | CyberKnife radiosurgery
  proton therapy | proton beam therapy; PBT; proton radiation; proton beam radiation | - | external beam radiation therapy
  carbon ion therapy | heavy ion radiotherapy | - | external beam radiation therapy
  brachytherapy | internal radiation; seed implant; radioactive seeds; interstitial radiation
    low-dose-rate brachytherapy | LDR brachytherapy; permanent seed implant; low dose rate brachytherapy
    high-dose-rate brachytherapy | HDR brachytherapy; high dose rate brachytherapy
    ~ vaginal brachytherapy | vaginal cuff brachytherapy
  whole-breast radiation therapy | whole breast irradiation; WBI; whole breast radiotherapy; whole breast radiation | - | external beam radiation therapy
  partial-breast irradiation | accelerated partial breast irradiation; APBI; partial breast radiation; partial breast radiotherapy
  postmastectomy radiation therapy | PMRT; chest wall radiation; postmastectomy radiotherapy | - | external beam radiation therapy
  ~ regional nodal irradiation | RNI; nodal radiation; regional nodal radiation | - | external beam radiation therapy
  ~ radiation boost | tumor bed boost; boost dose; boost to the tumor bed | - | external beam radiation therapy
  intraoperative radiation therapy | IORT; intraoperative radiotherapy
  whole-brain radiation therapy | WBRT; whole brain radiotherapy; whole brain radiation | - | external beam radiation therapy
    ~ hippocampal-avoidance whole-brain radiation therapy | HA-WBRT; hippocampal sparing whole brain radiation
  prophylactic cranial irradiation | preventive brain radiation | - | external beam radiation therapy
  craniospinal irradiation | CSI radiation | - | external beam radiation therapy
  pelvic radiation therapy | pelvic radiotherapy; pelvic irradiation | - | external beam radiation therapy
  involved-site radiation therapy | ISRT; involved field radiation; IFRT | - | external beam radiation therapy
  total body irradiation | whole body irradiation | - | external beam radiation therapy
  total skin electron therapy | TSEB; total skin electron beam | - | external beam radiation therapy
  ~ radiation therapy by length of course
    short-course radiation therapy | short-course radiotherapy; 5x5 radiation
    long-course chemoradiation | long-course radiotherapy; long course radiation
  ~ total neoadjuvant therapy | neoadjuvant chemotherapy with chemoradiation of rectal cancer
interventional procedure | minimally invasive intervention; catheter procedure | - | procedure
  percutaneous coronary intervention | coronary angioplasty; coronary stenting; coronary stent; PTCA; angioplasty with stent; heart stent
    ~ drug-eluting stent | DES implantation; drug-eluting stent placement
    ~ bare metal stent | bare metal stent placement
    ~ balloon angioplasty | percutaneous transluminal angioplasty
  transcatheter aortic valve replacement | TAVR; TAVI; transcatheter aortic valve implantation | - | heart valve replacement
  transcatheter edge-to-edge repair | TEER; MitraClip; transcatheter mitral valve repair
  balloon valvuloplasty | balloon aortic valvuloplasty; percutaneous balloon valvotomy
  catheter ablation | cardiac ablation; heart ablation; ablation for arrhythmia
    pulmonary vein isolation | PVI; ablation for atrial fibrillation; AF ablation
      cryoballoon ablation | cryoballoon pulmonary vein isolation
      pulsed field ablation | pulsed field pulmonary vein isolation
    atrioventricular node ablation | AV node ablation
  alcohol septal ablation | septal ablation with alcohol
  ~ cardioversion | electrical cardioversion; DC cardioversion
  pacemaker implantation | pacemaker; permanent pacemaker
    leadless pacemaker | leadless pacemaker implantation
  implantable cardioverter-defibrillator | defibrillator implantation; implantable defibrillator; AICD
  cardiac resynchronization therapy | biventricular pacing; CRT-D; CRT-P; biventricular pacemaker
  left atrial appendage occlusion | LAAO; Watchman; left atrial appendage closure
  patent foramen ovale closure | PFO closure
  atrial septal defect closure | ASD closure
  carotid artery stenting | carotid stent
  mechanical thrombectomy | endovascular thrombectomy; clot retrieval
  endovascular coiling | aneurysm coiling; coil embolization of aneurysm; flow diverter
  embolization | arterial embolization; transarterial embolization
    transarterial chemoembolization | TACE; chemoembolization
    radioembolization | Y-90 radioembolization; selective internal radiation therapy; SIRT; TARE
    uterine artery embolization | uterine fibroid embolization
    prostate artery embolization | prostatic artery embolization
  tumor ablation | local ablation; image-guided ablation; thermal ablation
    radiofrequency ablation | RFA; radiofrequency thermal ablation
    microwave ablation | MWA
    cryoablation | cryotherapy of a tumor; percutaneous cryoablation
    irreversible electroporation | NanoKnife
    high-intensity focused ultrasound | HIFU
    laser ablation | laser interstitial thermal therapy; LITT
  focal therapy of prostate | focal therapy; focal prostate ablation
  inferior vena cava filter | IVC filter
  transjugular intrahepatic portosystemic shunt | TIPSS
  endovenous ablation | endovenous laser ablation; varicose vein ablation; EVLA
  peripheral artery angioplasty | leg artery stenting; peripheral angioplasty
  lithotripsy | extracorporeal shock wave lithotripsy; ESWL; shock wave lithotripsy
  ureteroscopy | ureteroscopic stone removal; URS
  ~ stent placement | stenting
    biliary stent | biliary stenting; bile duct stent
    ureteral stent | double-J stent; DJ stent
  ~ port placement | port-a-cath; chemoport; implanted port
  ~ drain placement | percutaneous drainage
    percutaneous nephrostomy | nephrostomy tube
  ~ feeding tube placement | gastrostomy; PEG tube; percutaneous endoscopic gastrostomy
  thoracentesis | pleural tap; pleural fluid drainage
  paracentesis | abdominal tap; drainage of ascites
  pericardiocentesis | drainage of pericardial fluid
injection or nerve procedure | interventional pain procedure | - | procedure
  epidural steroid injection | ESI; epidural injection; epidural corticosteroid injection
    transforaminal epidural steroid injection | TFESI; selective nerve root block
  facet joint injection | facet injection; zygapophyseal joint injection
  medial branch block | facet nerve block
  radiofrequency denervation | radiofrequency neurotomy; rhizotomy; facet denervation
  sacroiliac joint injection | SI joint injection
  joint injection | intra-articular injection
    corticosteroid injection | cortisone injection; steroid injection; cortisone shot
    hyaluronic acid injection | viscosupplementation; gel injection
    platelet-rich plasma injection | PRP injection; PRP
  nerve block | regional nerve block; peripheral nerve block
  spinal cord stimulation | spinal cord stimulator; spinal cord stimulator implant
  vagus nerve stimulation | VNS; vagal nerve stimulator
  intravitreal injection | eye injection; anti-VEGF eye injection
  trigger point injection | dry needling
rehabilitation | rehab | - | procedure
  physical therapy | physiotherapy; exercise therapy
  occupational therapy | ergotherapy
  speech therapy | speech and language therapy
  cardiac rehabilitation | cardiac rehab
  pelvic floor therapy | pelvic floor exercises; Kegel exercises
  bracing | brace; orthosis; splinting
  casting | plaster cast; immobilization in a cast
psychological treatment | talking therapy | - | procedure
  psychotherapy | counseling; talk therapy
    cognitive behavioral therapy | CBT
  electroconvulsive therapy | ECT; electroshock therapy
  transcranial magnetic stimulation | TMS; rTMS
device or support treatment | supportive procedure | - | procedure
  continuous positive airway pressure | CPAP; CPAP therapy
  dialysis | renal replacement therapy
    hemodialysis | blood dialysis
    peritoneal dialysis | CAPD
  blood transfusion | red cell transfusion; transfusion
  plasma exchange | plasmapheresis; PLEX
  phlebotomy | venesection; therapeutic phlebotomy
  oxygen therapy | supplemental oxygen; home oxygen
  mechanical ventilation | ventilator support
  hyperbaric oxygen therapy | HBOT
  phototherapy | light therapy; UVB phototherapy; narrowband UVB
  photodynamic therapy
  tumor treating fields | Optune; TTFields
  fecal microbiota transplantation | FMT; stool transplant
  stem cell transplantation | bone marrow transplant; hematopoietic stem cell transplantation; HSCT; bone marrow transplantation; BMT; stem cell transplant
    autologous stem cell transplantation | autologous transplant; ASCT; autologous stem cell transplant; autologous hematopoietic cell transplantation
    allogeneic stem cell transplantation | allogeneic transplant; allogeneic stem cell transplant; allo-SCT; donor stem cell transplant
      ~ reduced-intensity conditioning transplantation | RIC transplant; mini transplant
`
