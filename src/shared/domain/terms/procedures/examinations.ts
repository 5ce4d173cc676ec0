/**
 * Biopsies, endoscopy, imaging and other tests. Sources: NCCN, ACC/AHA and ACR wording. Form of a line: see outline.ts.
 */
export const EXAMINATIONS = `
biopsy | tissue sampling; tissue biopsy | - | procedure
  needle biopsy | percutaneous biopsy
    core needle biopsy | core biopsy; CNB; tru-cut biopsy
      ~ vacuum-assisted biopsy | VAB; vacuum-assisted core biopsy; VABB
    fine needle aspiration | FNA; FNAB; fine needle aspiration biopsy; FNAC; fine needle aspiration cytology
    ~ ultrasound-guided biopsy | sonographically guided biopsy
    ~ stereotactic breast biopsy | stereotactic core biopsy; stereotactic biopsy of the breast
    ~ MRI-guided biopsy | MR-guided biopsy
    ~ CT-guided biopsy | computed tomography-guided biopsy
  excisional biopsy | excision biopsy; complete biopsy
  incisional biopsy | incision biopsy
  punch biopsy | skin punch biopsy
  shave biopsy | skin shave biopsy
  ~ prostate biopsy | biopsy of the prostate
    transrectal prostate biopsy | TRUS biopsy; transrectal ultrasound-guided biopsy
    transperineal prostate biopsy | transperineal biopsy
    ~ MRI-targeted prostate biopsy | fusion biopsy; MRI fusion biopsy; targeted prostate biopsy; MRI-ultrasound fusion biopsy
    ~ prostate biopsy by sampling
      systematic prostate biopsy | 12-core biopsy; sextant biopsy
      saturation prostate biopsy | saturation biopsy
    ~ confirmatory prostate biopsy | confirmatory biopsy
  ~ liver biopsy | biopsy of the liver
    transjugular liver biopsy | transvenous liver biopsy
  ~ kidney biopsy | renal biopsy; biopsy of the kidney; renal mass biopsy
  ~ lung biopsy | biopsy of the lung
  ~ lymph node biopsy | biopsy of a lymph node
  ~ bone marrow biopsy | bone marrow aspiration and biopsy; bone marrow aspirate; marrow biopsy
  ~ endometrial biopsy | biopsy of the endometrium; Pipelle biopsy
  ~ temporal artery biopsy | biopsy of the temporal artery
  ~ muscle biopsy | biopsy of muscle
  ~ nerve biopsy | sural nerve biopsy
  ~ endomyocardial biopsy | heart biopsy; cardiac biopsy
  ~ repeat biopsy | rebiopsy; re-biopsy; second biopsy
  liquid biopsy | circulating tumor DNA test; ctDNA; ctDNA test
  ~ frozen section | intraoperative frozen section
  ~ pathology review | second opinion pathology; slide review; expert pathology review; pathology second opinion
endoscopy | endoscopic examination | - | procedure
  colonoscopy | lower endoscopy; colon endoscopy
    ~ surveillance colonoscopy | follow-up colonoscopy
  sigmoidoscopy | flexible sigmoidoscopy
  upper endoscopy | esophagogastroduodenoscopy; EGD; gastroscopy; OGD
  endoscopic ultrasound | EUS; endosonography
    ~ endoscopic ultrasound-guided fine needle aspiration | EUS-FNA
  endoscopic retrograde cholangiopancreatography | ERCP
  capsule endoscopy | pill camera; video capsule endoscopy
  bronchoscopy | flexible bronchoscopy; fiberoptic bronchoscopy
    endobronchial ultrasound | EBUS; EBUS-TBNA
    navigational bronchoscopy | robotic bronchoscopy; electromagnetic navigation bronchoscopy
  mediastinoscopy | cervical mediastinoscopy
  cystoscopy | bladder endoscopy
  hysteroscopy | endoscopy of the uterus
  laryngoscopy | flexible laryngoscopy; nasopharyngoscopy
  colposcopy | examination of the cervix under magnification
  ~ polypectomy | endoscopic polypectomy; removal of polyps
  endoscopic mucosal resection | mucosal resection through an endoscope
  endoscopic submucosal dissection
  anoscopy | proctoscopy
imaging | imaging study; diagnostic imaging; radiologic study; scan | - | procedure
  magnetic resonance imaging | MRI; MR imaging; MRI scan; magnetic resonance tomography; nuclear magnetic resonance imaging
    breast MRI | MRI of the breast; magnetic resonance imaging of the breast
    prostate MRI | MRI of the prostate; multiparametric MRI; mpMRI; multiparametric prostate MRI
    brain MRI | MRI of the brain; MRI head; cranial MRI
    spine MRI | MRI of the spine; spinal MRI
      lumbar spine MRI | MRI of the lumbar spine; lumbar MRI
      cervical spine MRI | MRI of the cervical spine; cervical MRI
    knee MRI | MRI of the knee
    shoulder MRI | MRI of the shoulder
    hip MRI | MRI of the hip
    cardiac MRI | heart MRI; cardiovascular magnetic resonance; MRI of the heart
    abdominal MRI | MRI of the abdomen
      liver MRI | MRI of the liver
    pelvic MRI | MRI of the pelvis; rectal MRI
    magnetic resonance cholangiopancreatography | MRCP
    magnetic resonance angiography | MRA; MR angiography
    ~ MR arthrography | MR arthrogram; MRI arthrogram
    ~ whole-body MRI | total body MRI
  computed tomography | CT; CT scan; CAT scan; computerized tomography; computed axial tomography
    chest CT | CT of the chest; CT chest; thoracic CT; computed tomography of the chest
      ~ low-dose chest CT | low-dose CT; LDCT; lung cancer screening CT
      ~ high-resolution chest CT | HRCT; high-resolution CT
      ~ CT pulmonary angiography | CTPA; CT pulmonary angiogram
    abdominal CT | CT of the abdomen; CT abdomen; CT abdomen and pelvis; abdominopelvic CT
      ~ CT urography | CT urogram; CTU
      ~ CT enterography | enterography
    head CT | CT of the head; CT head; brain CT; CT brain
    spine CT | CT of the spine
    coronary CT angiography | CCTA; coronary CT; CT coronary angiography; cardiac CT
    coronary calcium score | coronary artery calcium scan; CAC score; calcium score; Agatston score
    CT angiography | CTA; CT angiogram
    CT colonography | virtual colonoscopy
  positron emission tomography | PET; PET scan; PET-CT; PET/CT
    FDG PET | FDG-PET/CT; fluorodeoxyglucose PET; FDG PET-CT
    PSMA PET | PSMA PET-CT; PSMA-PET/CT; prostate-specific membrane antigen PET
    DOTATATE PET | gallium-68 dotatate PET; somatostatin receptor PET
    amyloid PET | brain amyloid PET
    cardiac PET | PET myocardial perfusion imaging
  mammography | mammogram; breast X-ray
    screening mammography | screening mammogram
    diagnostic mammography | diagnostic mammogram
    digital breast tomosynthesis | DBT; 3D mammography; tomosynthesis; 3D mammogram
    contrast-enhanced mammography | CEM; contrast mammogram
  ultrasound | ultrasonography; sonography; sonogram; ultrasound scan
    breast ultrasound | ultrasound of the breast; breast sonography
    thyroid ultrasound | ultrasound of the thyroid; neck ultrasound
    abdominal ultrasound | ultrasound of the abdomen; liver ultrasound
    transvaginal ultrasound | TVUS; transvaginal sonography; pelvic ultrasound
    transrectal ultrasound | TRUS
    Doppler ultrasound | duplex ultrasound; venous duplex; Doppler scan
      carotid ultrasound | carotid duplex; carotid Doppler
    musculoskeletal ultrasound | joint ultrasound
    echocardiography | echocardiogram; heart ultrasound; cardiac ultrasound
      transthoracic echocardiography | transthoracic echocardiogram; TTE
      transesophageal echocardiography | transesophageal echocardiogram; TEE
      stress echocardiography | stress echocardiogram; dobutamine stress echo
    ~ elastography | FibroScan; transient elastography; liver stiffness measurement
    ~ obstetric ultrasound | fetal ultrasound
  X-ray | radiograph; radiography; plain film; plain radiograph
    chest X-ray | chest radiograph; CXR; X-ray of the chest
    abdominal X-ray | KUB X-ray; plain abdominal film
    spine X-ray | X-ray of the spine; spinal radiograph
    ~ weight-bearing X-ray | standing X-ray; weight-bearing radiograph
  bone density scan | DXA; DEXA; dual-energy X-ray absorptiometry; bone densitometry; DEXA scan
  bone scan | bone scintigraphy; whole-body bone scan; technetium bone scan
  nuclear medicine scan | scintigraphy; radionuclide imaging
    myocardial perfusion imaging | nuclear stress test; myocardial perfusion scan
    thyroid scan | thyroid scintigraphy; radioiodine uptake scan
    ventilation-perfusion scan | V/Q scan; lung scintigraphy
    DaTscan | dopamine transporter scan; DaT-SPECT
    pyrophosphate scan | PYP scan; technetium pyrophosphate scintigraphy
    MUGA scan | radionuclide ventriculography; multigated acquisition scan
    sestamibi scan | parathyroid scintigraphy
    HIDA scan | hepatobiliary scintigraphy; cholescintigraphy
  angiography | angiogram; arteriography
    coronary angiography | coronary angiogram; cardiac catheterization; left heart catheterization; heart catheterization
      ~ fractional flow reserve | FFR; instantaneous wave-free ratio; iFR
    right heart catheterization | RHC; Swan-Ganz catheterization
    cerebral angiography | cerebral angiogram; digital subtraction angiography; DSA
  barium swallow | esophagram; barium esophagram
  myelography | myelogram; CT myelogram
  discography | discogram; provocative discography
  fluoroscopy | live X-ray imaging
  hysterosalpingography | HSG
heart test | cardiac test | - | procedure
  electrocardiogram | ECG; EKG; electrocardiography
  ambulatory heart monitor | Holter monitor; ambulatory ECG monitoring; event monitor; Holter
  implantable loop recorder | ILR; loop recorder
  exercise stress test | treadmill test; exercise ECG; stress test; exercise tolerance test
  electrophysiology study | EP study
  tilt table test | head-up tilt test
  ambulatory blood pressure monitoring | ABPM; 24-hour blood pressure monitoring
  ankle-brachial index | ABI
  cardiopulmonary exercise test | CPET
nervous system test | neurophysiology test | - | procedure
  electroencephalogram | EEG; electroencephalography
    ~ video EEG monitoring | video-EEG; long-term video EEG
  electromyography | EMG; electromyogram
  nerve conduction study | NCV; nerve conduction velocity; EMG/NCS
  evoked potentials | visual evoked potential; somatosensory evoked potential
  lumbar puncture | spinal tap; cerebrospinal fluid analysis
  neuropsychological testing | neuropsychological assessment; cognitive testing
  polysomnography | sleep study; overnight sleep study
lung function test | pulmonary function test; PFT; spirometry; DLCO | - | procedure
  six-minute walk test | 6MWT
genetic testing | genetic test; germline testing; germline genetic testing; DNA testing | - | procedure
  BRCA testing | BRCA1 and BRCA2 testing; BRCA test
  multigene panel testing | hereditary cancer panel; germline panel; gene panel testing
  whole-exome sequencing | exome sequencing; WES
  whole-genome sequencing | genome sequencing; WGS
  ~ genetic counseling | genetic counselling; genetics consultation
  chromosomal microarray | array CGH; aCGH
  karyotype | karyotyping; cytogenetics; chromosome analysis
  pharmacogenetic testing | pharmacogenomic testing; DPYD testing
molecular tumor testing | tumor genomic profiling; next-generation sequencing; NGS; tumor sequencing; molecular profiling; biomarker testing | - | procedure
  gene expression assay | genomic assay; gene expression test; multigene assay
    Oncotype DX | 21-gene recurrence score; recurrence score test; Oncotype; 21-gene assay
    MammaPrint | 70-gene signature; 70-gene assay
    Prosigna | PAM50; PAM50 assay
    EndoPredict | 12-gene risk score
    Breast Cancer Index | BCI
    Decipher | Decipher genomic classifier; Decipher test
    Prolaris | cell cycle progression score
  immunohistochemistry | IHC; immunostain; immunohistochemical stain
    mismatch repair testing | MMR immunohistochemistry; mismatch repair immunohistochemistry
    PD-L1 testing | PD-L1 immunohistochemistry
  fluorescence in situ hybridization | FISH; in situ hybridization; ISH
  microsatellite instability testing | MSI testing
  flow cytometry | immunophenotyping
  ~ minimal residual disease testing | MRD testing; measurable residual disease testing
laboratory test | blood test; lab test; blood work | - | procedure
  complete blood count | CBC; full blood count; FBC
  comprehensive metabolic panel | CMP; chemistry panel
  liver function test | LFT; liver panel
  prostate-specific antigen test | PSA test; PSA; prostate-specific antigen
  tumor marker test | tumor marker
    CA-125 | cancer antigen 125; CA 125 test
    carcinoembryonic antigen | CEA test
    CA 19-9 | carbohydrate antigen 19-9
    alpha-fetoprotein | AFP; alpha-fetoprotein test
  hemoglobin A1c | HbA1c; glycated hemoglobin; A1c; glycohemoglobin
  lipid panel | lipid profile; cholesterol test
  thyroid function test | TSH; thyroid-stimulating hormone test; TFT
  antinuclear antibody test | ANA test; ANA
  rheumatoid factor test | rheumatoid factor
  anti-CCP test | anti-CCP antibody; anti-citrullinated peptide antibody; ACPA
  erythrocyte sedimentation rate | sed rate
  C-reactive protein | CRP
  troponin test | cardiac troponin; troponin
  BNP test | NT-proBNP; B-type natriuretic peptide
  D-dimer test | D-dimer
  coagulation test | INR; prothrombin time
  serum protein electrophoresis | SPEP; protein electrophoresis
  urinalysis | urine test; urine dipstick
  urine cytology | cytology of urine
  fecal immunochemical test | stool blood test
  Pap smear | Pap test; cervical cytology; cervical smear
  HPV test | human papillomavirus test; HPV DNA test
  blood culture | culture of blood
  urine culture | culture of urine
`
