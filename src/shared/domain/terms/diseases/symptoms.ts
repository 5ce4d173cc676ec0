/**
 * Symptoms and signs. A symptom never excludes a disease or another symptom, so every line is marked "~".
 * Sources: ICD-10-CM chapter R (NCHS, public domain) and plain patients' words. Form of a line: see outline.ts.
 */
export const SYMPTOMS = `
~ symptom or sign | clinical finding; presenting complaint
  ~ pain | ache; soreness | R52, G89
    ~ acute pain | sudden pain | G89.1
    ~ chronic pain | persistent pain; long-standing pain | G89.2, G89.4
    ~ cancer pain | neoplasm-related pain; cancer-related pain | G89.3
    ~ neuropathic pain | nerve pain; neuralgia | M79.2
    ~ headache | cephalgia; head pain; cephalalgia | R51
    ~ facial pain | face pain | R51.9
    ~ eye pain | ocular pain; pain in the eye | H57.1
    ~ ear pain | earache; otalgia | H92.0
    ~ sore throat | throat pain; odynophagia | R07.0
    ~ neck pain | cervicalgia; pain in the neck | M54.2
    ~ chest pain | thoracic pain; pain in the chest | R07
      ~ noncardiac chest pain | atypical chest pain; chest wall pain | R07.89
      ~ pleuritic chest pain | pleurisy; pleurodynia | R07.81
    ~ breast pain | mastalgia; mastodynia; breast tenderness | N64.4
    ~ back pain | backache; dorsalgia; pain in the back | M54
      ~ low back pain | lumbago; lower back pain; LBP; lumbar pain | M54.5
      ~ thoracic back pain | upper back pain; mid back pain | M54.6
      ~ flank pain | pain in the flank; loin pain
    ~ abdominal pain | stomach pain; belly pain; tummy ache; stomach ache | R10
      ~ epigastric pain | upper abdominal pain; pain in the epigastrium | R10.13
      ~ right upper quadrant pain | RUQ pain; right upper abdominal pain | R10.11
      ~ lower abdominal pain | pain in the lower belly | R10.3
      ~ biliary colic | gallbladder attack
    ~ pelvic pain | pain in the pelvis; perineal pain | R10.2
      ~ painful period | dysmenorrhea; menstrual cramps; menstrual pain | N94.4, N94.5, N94.6
      ~ pain during intercourse | dyspareunia; painful sex | N94.1
    ~ testicular pain | orchialgia; scrotal pain | N50.8
    ~ rectal pain | anal pain; proctalgia | K62.89
    ~ joint pain | arthralgia; pain in joint; aching joints | M25.5
      ~ knee pain | pain in the knee; gonalgia | M25.56
      ~ hip pain | pain in the hip; coxalgia | M25.55
      ~ shoulder pain | pain in the shoulder; omalgia | M25.51
      ~ elbow pain | pain in the elbow | M25.52
      ~ wrist pain | pain in the wrist | M25.53
      ~ hand pain | pain in the hand | M79.64
      ~ ankle pain | pain in the ankle | M25.57
      ~ foot pain | pain in the foot; podalgia | M79.67
      ~ heel pain | pain in the heel; calcaneodynia
    ~ groin pain | inguinal pain
    ~ leg pain | pain in the leg | M79.60
    ~ arm pain | pain in the arm | M79.60
    ~ muscle pain | myalgia; muscle ache; sore muscles | M79.1
    ~ bone pain | ostealgia; aching bones
    ~ painful urination | dysuria; burning urination | R30
    ~ tenderness | tender to touch
  ~ general symptom | constitutional symptom; systemic symptom
    ~ fatigue | tiredness; exhaustion; asthenia; lack of energy; lethargy | R53
      ~ cancer-related fatigue | fatigue from cancer | R53.0
    ~ weakness | generalized weakness; loss of strength | R53.1
    ~ malaise | feeling unwell | R53.81
    ~ fever | pyrexia; high temperature; febrile | R50
      ~ fever of unknown origin | FUO; pyrexia of unknown origin; PUO | R50.9
    ~ chills | rigors; shivering | R68.83
    ~ night sweats | nocturnal sweating; drenching sweats | R61
    ~ sweating | hyperhidrosis; diaphoresis | R61
    ~ B symptoms | systemic B symptoms
    ~ weight loss | loss of weight; unintentional weight loss; unexplained weight loss | R63.4
    ~ weight gain | abnormal weight gain; increase in weight | R63.5
    ~ loss of appetite | anorexia; poor appetite; appetite loss | R63.0
    ~ hot flash | hot flush; vasomotor symptoms | N95.1
    ~ thirst | polydipsia; excessive thirst | R63.1
    ~ paleness | pallor; pale skin | R23.1
    ~ cyanosis | blue skin; bluish lips | R23.0
    ~ jaundice | icterus; yellow skin; yellowing | R17
    ~ swelling | edema; fluid retention | R60
      ~ leg swelling | leg edema; peripheral edema; swollen ankles; ankle edema | R60.0
      ~ facial swelling | swollen face; face edema | R22.0
      ~ joint swelling | swollen joint | M25.4
    ~ ascites | abdominal fluid; fluid in the abdomen | R18
    ~ shock | circulatory shock | R57
  ~ lump | palpable lump; bump; palpable mass | R22
    ~ breast lump | lump in the breast; palpable breast mass | N63
    ~ neck lump | lump in the neck; swelling in the neck | R22.1
    ~ testicular lump | lump in the testicle
    ~ abdominal mass | abdominal lump; mass in the abdomen; belly lump | R19.0
    ~ swollen lymph node | lymphadenopathy; enlarged lymph nodes; swollen glands; adenopathy | R59
    ~ enlarged liver | hepatomegaly; liver enlargement | R16.0
    ~ enlarged spleen | splenomegaly; spleen enlargement | R16.1
  ~ bleeding | hemorrhage; blood loss | R58
    ~ blood in urine | hematuria; bloody urine | R31
      ~ gross hematuria | visible hematuria; macroscopic hematuria | R31.0
      ~ microscopic hematuria | microhematuria; nonvisible hematuria | R31.1, R31.2
    ~ rectal bleeding | blood in stool; hematochezia; bleeding from the rectum; bloody stool | K62.5, K92.1
    ~ black stool | melena; tarry stool | K92.1
    ~ vomiting blood | hematemesis | K92.0
    ~ gastrointestinal bleeding | GI bleeding; GI bleed; gastrointestinal hemorrhage | K92.2
    ~ coughing blood | hemoptysis; coughing up blood | R04.2
    ~ nosebleed | epistaxis | R04.0
    ~ vaginal bleeding | abnormal vaginal bleeding; abnormal uterine bleeding; AUB | N93
      ~ postmenopausal bleeding | bleeding after menopause; PMB | N95.0
      ~ heavy menstrual bleeding | menorrhagia; heavy period | N92.0
      ~ bleeding after intercourse | postcoital bleeding | N93.0
    ~ easy bruising | bruising; ecchymosis | R23.3
    ~ petechiae | pinpoint skin bleeding | R23.3
    ~ blood in semen | hematospermia | R36.1
  ~ breast symptom | breast complaint
    ~ nipple discharge | discharge from the nipple | N64.52
    ~ nipple retraction | nipple inversion; inverted nipple | N64.53
    ~ skin dimpling | breast dimpling; peau d'orange
  ~ respiratory symptom | breathing complaint
    ~ shortness of breath | dyspnea; breathlessness; SOB; difficulty breathing | R06.0
      ~ exertional dyspnea | dyspnea on exertion; shortness of breath on exertion
      ~ orthopnea | shortness of breath lying down | R06.01
    ~ cough | coughing | R05
      ~ chronic cough | persistent cough
    ~ wheezing | wheeze | R06.2
    ~ hoarseness | dysphonia; hoarse voice; voice change | R49.0
    ~ stridor | noisy breathing in | R06.1
    ~ snoring | loud breathing asleep | R06.83
    ~ hypoxia | low oxygen; hypoxemia; low blood oxygen | R09.02
    ~ nasal congestion | stuffy nose; blocked nose | R09.81
    ~ runny nose | rhinorrhea
  ~ heart symptom | cardiac symptom
    ~ palpitations | heart palpitations; racing heart; pounding heart | R00.2
    ~ fainting | syncope; passing out; blackout | R55
      ~ vasovagal syncope | neurocardiogenic syncope; vasovagal faint; reflex syncope
    ~ presyncope | near syncope; near fainting; lightheadedness
    ~ fast heart rate | tachycardia; rapid pulse | R00.0
    ~ slow heart rate | bradycardia; slow pulse | R00.1
  ~ digestive symptom | gastrointestinal symptom; stomach trouble
    ~ nausea | feeling sick; queasiness | R11.0
    ~ vomiting | emesis; throwing up | R11.1
      ~ chemotherapy-induced nausea and vomiting | CINV
    ~ difficulty swallowing | dysphagia; trouble swallowing | R13.1
    ~ heartburn | pyrosis; acid indigestion | R12
    ~ indigestion | dyspepsia; upset stomach | K30
    ~ diarrhea | loose stools; watery stools | R19.7
    ~ constipation | hard stools; infrequent stools | K59.0
    ~ change in bowel habit | altered bowel habit; bowel habit change | R19.4
    ~ bloating | abdominal distension; abdominal bloating; distended abdomen | R14
    ~ early satiety | feeling full quickly | R68.81
    ~ fecal incontinence | bowel incontinence; loss of bowel control | R15
    ~ dry mouth | xerostomia | R68.2
    ~ mouth sores | oral mucositis; stomatitis | K12.3
    ~ hiccups | singultus | R06.6
    ~ bowel obstruction symptom | obstipation
  ~ urinary symptom | lower urinary tract symptom; LUTS
    ~ frequent urination | urinary frequency; pollakiuria | R35.0
    ~ night urination | nocturia; urinating at night | R35.1
    ~ urinary urgency | urge to urinate | R39.15
    ~ urinary incontinence | loss of bladder control; leaking urine | R32, N39.4
      ~ stress urinary incontinence | stress incontinence | N39.3
      ~ urge urinary incontinence | urge incontinence | N39.41
    ~ urinary retention | unable to urinate | R33
    ~ weak urine stream | urinary hesitancy; poor urinary stream | R39.12
    ~ protein in urine | proteinuria; albuminuria | R80
    ~ excessive urination | polyuria | R35.8
    ~ erectile dysfunction | impotence | N52
  ~ neurological symptom | neurologic symptom; neurological deficit
    ~ dizziness | giddiness; unsteadiness | R42
      ~ vertigo | spinning sensation | R42
    ~ seizure | convulsion; epileptic seizure | R56.9
      ~ focal seizure | partial seizure; focal onset seizure
      ~ generalized tonic-clonic seizure | grand mal seizure; grand mal; tonic-clonic seizure
      ~ absence seizure | petit mal seizure; petit mal
    ~ numbness | loss of feeling; hypoesthesia | R20.0, R20.1
    ~ tingling | paresthesia; pins and needles | R20.2
    ~ muscle weakness | focal weakness; limb weakness | M62.81
    ~ paralysis | plegia | G83
      ~ hemiparesis | hemiplegia; weakness on one side; one-sided weakness | G81
      ~ paraplegia | paraparesis; leg paralysis | G82.2
      ~ quadriplegia | tetraplegia; tetraparesis | G82.5
      ~ foot drop | drop foot | M21.37
      ~ facial droop | facial weakness | R29.810
    ~ tremor | shaking; trembling | R25.1
    ~ muscle cramp | muscle spasm; cramps; charley horse | R25.2, M62.83
    ~ spasticity | muscle stiffness from nerve disease
    ~ ataxia | incoordination; unsteady movement | R27.0
    ~ gait disturbance | abnormal gait; difficulty walking; unsteady gait | R26
    ~ falls | recurrent falls; repeated falls | R29.6
    ~ speech difficulty | dysarthria; slurred speech | R47.1
    ~ aphasia | dysphasia; loss of language | R47.0
    ~ memory loss | amnesia; forgetfulness; memory impairment | R41.3
    ~ confusion | disorientation; altered mental status | R41.0, R41.82
    ~ brain fog | cognitive complaint; difficulty concentrating | R41.84
    ~ loss of consciousness | unconsciousness | R40.20
    ~ coma | comatose state | R40.20
    ~ sleepiness | drowsiness; somnolence; excessive daytime sleepiness | R40.0
  ~ eye or ear symptom | sensory complaint
    ~ vision loss | loss of vision; visual loss; blindness | H54
    ~ blurred vision | blurry vision | H53.8
    ~ double vision | diplopia | H53.2
    ~ floaters | vitreous floaters; flashes and floaters | H43.39
    ~ dry eye | xerophthalmia; keratoconjunctivitis sicca | H04.12
    ~ red eye | ocular redness
    ~ hearing loss | deafness; hypoacusis; hard of hearing | H90, H91
    ~ ringing in ears | tinnitus | H93.1
    ~ loss of smell | anosmia | R43.0
    ~ loss of taste | ageusia; taste disturbance; dysgeusia | R43
  ~ skin symptom | skin complaint
    ~ rash | skin rash; skin eruption; exanthem | R21
    ~ itching | pruritus; itch | L29
    ~ hives | urticaria; wheals | L50
    ~ hair loss | alopecia | L65
    ~ skin ulcer | nonhealing sore; open sore | L98.4
    ~ redness of skin | erythema | L53
    ~ changing mole | mole change
    ~ finger clubbing | clubbing; clubbed fingers | R68.3
    ~ skin thickening | thickened skin
  ~ joint or muscle symptom | musculoskeletal complaint
    ~ joint stiffness | stiff joint; stiffness | M25.6
      ~ morning stiffness | stiffness in the morning
    ~ limp | limping; antalgic gait | R26.89
    ~ reduced range of motion | limited range of motion; restricted movement
    ~ joint locking | locked knee
    ~ joint instability | giving way; unstable joint | M25.3
  ~ mental symptom | psychological symptom
    ~ low mood | sadness; depressed mood
    ~ irritability | irritable mood; agitation | R45
    ~ hallucination | hallucinations; seeing things that are not there | R44
    ~ psychological distress | emotional distress
  ~ abnormal test finding | abnormal laboratory finding; incidental finding
    ~ elevated PSA | raised PSA; elevated prostate specific antigen; high PSA | R97.20
    ~ elevated liver enzymes | raised liver enzymes; abnormal liver function tests; transaminitis | R74.0, R94.5
    ~ elevated troponin | raised troponin; troponin elevation
    ~ elevated inflammatory markers | raised CRP; elevated ESR | R70.0
    ~ positive ANA | positive antinuclear antibody; ANA positive | R76.8
    ~ abnormal mammogram | abnormal mammography; mammographic abnormality | R92
    ~ breast calcifications | breast microcalcifications; mammographic calcifications | R92.0, R92.1
    ~ abnormal electrocardiogram | abnormal ECG; abnormal EKG | R94.31
`
