/**
 * Operations. Sources: NCCN, AUA, ACC/AHA and AAOS wording. What is done together (nodes with the breast) or only says how it is
 * done is marked "~". Form of a line: see outline.ts.
 */
export const OPERATIONS = `
surgery | operation; surgical treatment; operative treatment; surgical procedure; surgical resection | - | procedure
  ~ surgery by approach
    minimally invasive surgery | keyhole surgery
      laparoscopic surgery | laparoscopy; laparoscopic approach
        diagnostic laparoscopy | staging laparoscopy; exploratory laparoscopy
      robotic surgery | robot-assisted surgery; robotic-assisted surgery; da Vinci surgery
      thoracoscopic surgery | video-assisted thoracoscopic surgery; VATS; thoracoscopy
    open surgery | open operation; open approach
      laparotomy | exploratory laparotomy; open abdominal surgery
      thoracotomy | open chest surgery; exploratory thoracotomy
  ~ palliative surgery | surgery for symptom relief
  ~ prophylactic surgery | risk-reducing surgery; preventive surgery
  wide excision | local excision with margins; excision with wide margins
  ~ re-excision | reexcision; re-excision of margins; re-resection
  ~ cytoreductive surgery | debulking surgery; tumor debulking; cytoreduction
    primary cytoreductive surgery | primary debulking; primary debulking surgery; upfront debulking
    interval cytoreductive surgery | interval debulking; interval debulking surgery
  ~ metastasectomy | resection of metastasis; surgical removal of metastases
  ~ reconstructive surgery | reconstruction; plastic reconstruction
    breast reconstruction | reconstruction of the breast; postmastectomy reconstruction
      implant-based breast reconstruction | implant reconstruction; tissue expander reconstruction; breast implant reconstruction
      autologous breast reconstruction | flap reconstruction of the breast; tissue flap breast reconstruction
        DIEP flap reconstruction | DIEP flap; deep inferior epigastric perforator flap
        TRAM flap reconstruction | TRAM flap; transverse rectus abdominis flap
        latissimus dorsi flap reconstruction | latissimus flap; LD flap
      ~ breast reconstruction by timing
        immediate breast reconstruction | immediate reconstruction
        delayed breast reconstruction | delayed reconstruction
    skin graft | skin grafting; split-thickness skin graft; full-thickness skin graft
  breast surgery | operation on the breast
    breast-conserving surgery | lumpectomy; wide local excision; WLE; wide local excision of breast; remove lump; remove lump only; removing lump; removal of lump; lump removal; remove just lump; taking out lump; partial mastectomy; segmental mastectomy; quadrantectomy; breast conservation surgery; breast-sparing surgery; tylectomy; segmentectomy of breast | - | wide excision
      ~ oncoplastic breast surgery | oncoplastic breast-conserving surgery; oncoplastic lumpectomy
    mastectomy | removal of the breast; breast removal; breast amputation; remove the breast; remove the whole breast; removing the whole breast; removal of the whole breast; remove the entire breast; take off the breast; taking off the whole breast
      simple mastectomy | total mastectomy
      modified radical mastectomy | modified radical mastectomy with axillary dissection
      radical mastectomy | Halsted mastectomy
      skin-sparing mastectomy | skin sparing mastectomy
      nipple-sparing mastectomy | nipple sparing mastectomy; subcutaneous mastectomy
      ~ mastectomy by sides
        bilateral mastectomy | double mastectomy; removal of both breasts
        unilateral mastectomy | single mastectomy
      ~ contralateral prophylactic mastectomy | removal of the healthy other breast
      ~ risk-reducing mastectomy | prophylactic mastectomy; preventive mastectomy; bilateral prophylactic mastectomy
    excisional breast biopsy | surgical breast biopsy; open breast biopsy; surgical excision of breast lesion
    microdochectomy | duct excision of the breast; terminal duct excision; central duct excision
  ~ lymph node surgery | lymphadenectomy; lymph node dissection; lymph node removal; removal of lymph nodes
    sentinel lymph node biopsy | sentinel node biopsy; SLNB; SNB; sentinel lymph node dissection; SLN biopsy; sentinel node procedure; sentinel lymphadenectomy
    axillary lymph node dissection | axillary dissection; ALND; axillary clearance; axillary node dissection; axillary lymphadenectomy; axillary node clearance
    targeted axillary dissection | clipped node removal with sentinel biopsy
    neck dissection | cervical lymphadenectomy; cervical lymph node dissection
      radical neck dissection | classical radical neck dissection
      modified radical neck dissection | functional neck dissection; MRND
      selective neck dissection | supraomohyoid neck dissection
      central neck dissection | central compartment neck dissection; level VI neck dissection
      ~ lateral neck dissection | lateral compartment neck dissection
    pelvic lymph node dissection | pelvic lymphadenectomy; PLND; pelvic node dissection
      ~ extended pelvic lymph node dissection | ePLND; extended pelvic lymphadenectomy
    retroperitoneal lymph node dissection | RPLND; retroperitoneal lymphadenectomy
    inguinal lymph node dissection | inguinal lymphadenectomy; groin dissection; inguinofemoral lymphadenectomy
    para-aortic lymph node dissection | paraaortic lymphadenectomy
    completion lymph node dissection | completion lymphadenectomy; CLND
    mediastinal lymph node dissection | mediastinal lymphadenectomy; systematic nodal dissection
  prostate surgery | operation on the prostate
    prostatectomy | removal of the prostate; prostate removal
      radical prostatectomy | complete removal of the prostate; radical prostate removal; prostatectomy for cancer
        open radical prostatectomy | retropubic radical prostatectomy; radical retropubic prostatectomy; RRP
        robot-assisted radical prostatectomy | robotic prostatectomy; RARP; robotic-assisted laparoscopic prostatectomy; RALP; robotic radical prostatectomy
        laparoscopic radical prostatectomy | laparoscopic prostatectomy
        perineal prostatectomy | radical perineal prostatectomy
        ~ nerve-sparing prostatectomy | nerve-sparing radical prostatectomy; bilateral nerve-sparing prostatectomy
        ~ salvage prostatectomy | salvage radical prostatectomy
      simple prostatectomy | adenomectomy of the prostate; open simple prostatectomy
    transurethral resection of prostate | TURP; transurethral prostatectomy
    holmium laser enucleation of prostate | HoLEP; laser enucleation of the prostate
    prostatic urethral lift | UroLift
    photoselective vaporization of prostate | GreenLight laser; laser vaporization of the prostate
  kidney surgery | operation on the kidney
    nephrectomy | removal of the kidney; kidney removal
      partial nephrectomy | nephron-sparing surgery; nephron-sparing partial nephrectomy; kidney-sparing surgery; robotic partial nephrectomy
      radical nephrectomy | total nephrectomy; complete nephrectomy; robotic radical nephrectomy; laparoscopic radical nephrectomy
      nephroureterectomy | radical nephroureterectomy; removal of kidney and ureter
      ~ cytoreductive nephrectomy | debulking nephrectomy
      ~ donor nephrectomy | living donor nephrectomy
    percutaneous nephrolithotomy | PCNL; percutaneous kidney stone removal
    pyeloplasty | ureteropelvic junction repair
  bladder surgery | operation on the bladder
    transurethral resection of bladder tumor | TURBT; TUR-BT; TURB
      ~ repeat transurethral resection of bladder tumor | re-TURBT; second-look TURBT
    cystectomy | removal of the bladder; bladder removal
      radical cystectomy | complete cystectomy; cystoprostatectomy; robotic cystectomy
      partial cystectomy | segmental cystectomy
    ~ urinary diversion | diversion of urine
      ileal conduit | ileal conduit urinary diversion; Bricker conduit; urostomy
      orthotopic neobladder | neobladder; Studer neobladder
  testicular surgery | operation on the testicle
    orchiectomy | removal of the testicle; orchidectomy
      radical inguinal orchiectomy | radical orchiectomy; inguinal orchiectomy
      bilateral orchiectomy | surgical castration
    vasectomy | male sterilization
  bowel surgery | operation on the bowel; colorectal surgery
    colectomy | colon resection; removal of the colon; large bowel resection
      partial colectomy | segmental colectomy; hemicolectomy
        right hemicolectomy | right colectomy; right colon resection; ileocecectomy
        extended right hemicolectomy | extended right colectomy
        left hemicolectomy | left colectomy; left colon resection
        sigmoid colectomy | sigmoidectomy; sigmoid resection
        transverse colectomy | transverse colon resection
      subtotal colectomy | subtotal colon resection
      total colectomy | total abdominal colectomy; complete removal of the colon
    proctocolectomy | total proctocolectomy; removal of colon and rectum
      ~ ileal pouch-anal anastomosis | IPAA; J-pouch; restorative proctocolectomy; ileoanal pouch
    low anterior resection | anterior resection of the rectum; LAR; anterior resection; rectal resection with anastomosis
      ~ ultra-low anterior resection | ULAR; coloanal anastomosis
    abdominoperineal resection | abdominoperineal excision; Miles operation
    ~ total mesorectal excision | TME; mesorectal excision
    transanal local excision | transanal excision; transanal minimally invasive surgery; TAMIS; transanal endoscopic microsurgery
    pelvic exenteration | exenteration
    small bowel resection | small intestine resection; ileal resection; ileocolic resection
    Hartmann procedure | Hartmann operation
    appendectomy | appendicectomy; removal of the appendix
    ~ stoma creation | ostomy; stoma
      colostomy | large bowel stoma
      ileostomy | small bowel stoma; loop ileostomy; diverting ileostomy
    hemorrhoidectomy | removal of hemorrhoids
    fistulotomy | anal fistula surgery
    strictureplasty | stricturoplasty
  stomach or esophagus surgery | upper gastrointestinal surgery
    gastrectomy | stomach removal; removal of the stomach
      total gastrectomy | complete removal of the stomach
      partial gastrectomy | subtotal gastrectomy; distal gastrectomy
      sleeve gastrectomy | gastric sleeve; vertical sleeve gastrectomy
    gastric bypass | Roux-en-Y gastric bypass; RYGB
    esophagectomy | removal of the esophagus; esophageal resection
      Ivor Lewis esophagectomy | transthoracic esophagectomy
      transhiatal esophagectomy | esophagectomy without thoracotomy
    fundoplication | Nissen fundoplication; antireflux surgery
    Heller myotomy | esophageal myotomy
  liver or pancreas surgery | hepatopancreatobiliary surgery
    hepatectomy | liver resection; partial hepatectomy; removal of part of the liver
      right hepatectomy | right hemihepatectomy; right hepatic lobectomy
      left hepatectomy | left hemihepatectomy; left hepatic lobectomy
      liver wedge resection | nonanatomic liver resection; hepatic wedge resection
      liver segmentectomy | hepatic segmentectomy; anatomic segmental liver resection
    pancreatectomy | pancreas resection; removal of the pancreas
      pancreaticoduodenectomy | Whipple procedure; Whipple operation; pancreatoduodenectomy; Whipple
      distal pancreatectomy | left pancreatectomy; pancreatic tail resection
      total pancreatectomy | complete removal of the pancreas
      pancreatic enucleation | enucleation of a pancreatic tumor
    cholecystectomy | gallbladder removal; removal of the gallbladder; laparoscopic cholecystectomy
    splenectomy | removal of the spleen; spleen removal
  lung surgery | operation on the lung; pulmonary resection; lung resection
    lobectomy of lung | pulmonary lobectomy; lung lobectomy
      sleeve lobectomy | bronchial sleeve resection
      bilobectomy | removal of two lung lobes
    pneumonectomy | removal of a whole lung; lung removal
      extrapleural pneumonectomy | pleuropneumonectomy
    sublobar resection | limited lung resection
      lung segmentectomy | segmentectomy of lung; pulmonary segmentectomy; anatomic segmentectomy
      lung wedge resection | pulmonary wedge resection; wedge resection of lung
    pleurectomy and decortication | pleurectomy; decortication of lung
    ~ pleurodesis | talc pleurodesis; pleural adhesion
    thymectomy | removal of the thymus
  gynecologic surgery | operation on the female organs
    hysterectomy | removal of the uterus; removal of the womb
      total hysterectomy | simple hysterectomy; extrafascial hysterectomy; total abdominal hysterectomy
      radical hysterectomy | Wertheim hysterectomy
      supracervical hysterectomy | subtotal hysterectomy; partial hysterectomy
      ~ hysterectomy by approach
        laparoscopic hysterectomy | total laparoscopic hysterectomy
        vaginal hysterectomy | transvaginal hysterectomy
        abdominal hysterectomy | open hysterectomy
      ~ hysterectomy with bilateral salpingo-oophorectomy | TAHBSO; TAH-BSO; hysterectomy with removal of tubes and ovaries
    ~ salpingo-oophorectomy | removal of tubes and ovaries
      bilateral salpingo-oophorectomy | BSO; removal of both ovaries and tubes
      unilateral salpingo-oophorectomy | USO; removal of one ovary and tube
      ~ risk-reducing salpingo-oophorectomy | RRSO; prophylactic salpingo-oophorectomy
    oophorectomy | removal of the ovary; ovariectomy
    salpingectomy | removal of the fallopian tube
    ovarian cystectomy | removal of an ovarian cyst
    trachelectomy | radical trachelectomy; removal of the cervix
    cervical conization | cone biopsy; conization; cold knife conization; CKC
    loop electrosurgical excision | LEEP; LLETZ; large loop excision of the transformation zone; loop excision
    myomectomy | fibroid removal; removal of fibroids
    dilation and curettage | D&C; dilatation and curettage; uterine curettage
    endometrial ablation | ablation of the endometrium
    vulvectomy | removal of the vulva; radical vulvectomy
    cesarean section | cesarean delivery; C-section
    tubal ligation | female sterilization
  thyroid or parathyroid surgery | endocrine neck surgery
    thyroidectomy | thyroid removal; removal of the thyroid
      total thyroidectomy | complete thyroidectomy; removal of the whole thyroid
      near-total thyroidectomy | near total thyroidectomy
      thyroid lobectomy | hemithyroidectomy; lobectomy of thyroid; removal of half the thyroid
      ~ completion thyroidectomy | completion of thyroidectomy
      subtotal thyroidectomy | partial thyroidectomy
    parathyroidectomy | removal of a parathyroid gland; parathyroid surgery
  adrenalectomy | removal of the adrenal gland; adrenal gland removal
  skin surgery | operation on the skin
    wide local excision of skin | wide excision of skin; wide local excision of melanoma | - | wide excision
    Mohs surgery | Mohs micrographic surgery; micrographic surgery; Mohs
    shave removal of skin lesion | shave excision
    curettage and electrodesiccation | electrodesiccation and curettage; ED&C; curettage and cautery
    skin cryotherapy | freezing of a skin lesion; cryosurgery of skin
  head and neck surgery | operation on the head or neck
    laryngectomy | removal of the larynx; total laryngectomy
    partial laryngectomy | larynx-preserving surgery
    glossectomy | removal of the tongue; partial glossectomy; hemiglossectomy
    parotidectomy | removal of the parotid gland; superficial parotidectomy
    tonsillectomy | removal of the tonsils
    transoral robotic surgery | TORS
    mandibulectomy | jaw resection
    maxillectomy | upper jaw resection
    functional endoscopic sinus surgery | FESS; endoscopic sinus surgery
    ~ tracheostomy | tracheotomy
  brain surgery | cranial surgery
    craniotomy | open brain surgery; craniotomy for tumor resection
      ~ awake craniotomy | awake brain surgery
      gross total resection | complete brain tumor resection
      subtotal resection of brain tumor | partial brain tumor resection
    transsphenoidal surgery | transsphenoidal resection; endoscopic endonasal surgery; transnasal pituitary surgery
    stereotactic brain biopsy | stereotactic biopsy of the brain
    deep brain stimulation | DBS; deep brain stimulator
    cerebral aneurysm clipping | aneurysm clipping; surgical clipping of aneurysm
    ventriculoperitoneal shunt | VP shunt; cerebrospinal fluid shunt; CSF shunt
    endoscopic third ventriculostomy | ETV
    microvascular decompression | Jannetta procedure
    epilepsy surgery | temporal lobectomy for epilepsy; seizure surgery
    decompressive craniectomy | hemicraniectomy
    burr hole drainage | burr hole evacuation; drainage of subdural hematoma
    carotid endarterectomy | carotid artery surgery
  heart surgery | cardiac surgery; open heart surgery
    coronary artery bypass grafting | CABG; bypass surgery; coronary bypass; heart bypass; coronary artery bypass surgery; aortocoronary bypass
      ~ off-pump coronary artery bypass | OPCAB; off-pump bypass; beating heart bypass
    heart valve surgery | valve surgery; surgical valve intervention
      heart valve replacement | valve replacement
      heart valve repair | valve repair
      aortic valve surgery | surgery of the aortic valve
        surgical aortic valve replacement | SAVR; aortic valve replacement; open aortic valve replacement | - | heart valve replacement
        aortic valve repair | repair of the aortic valve | - | heart valve repair
        Ross procedure | pulmonary autograft
        ~ valve-sparing root replacement | David procedure; valve-sparing aortic root replacement
        Bentall procedure | composite aortic root replacement
      ~ mitral valve surgery | surgery of the mitral valve
        mitral valve replacement | MVR; surgical mitral valve replacement | - | heart valve replacement
        mitral valve repair | mitral valvuloplasty; repair of the mitral valve; surgical mitral repair; mitral annuloplasty | - | heart valve repair
      ~ tricuspid valve surgery | tricuspid valve repair; tricuspid annuloplasty
      ~ valve replacement by material | - | - | heart valve replacement
        mechanical valve replacement | mechanical heart valve
        bioprosthetic valve replacement | tissue valve replacement; biological heart valve
    septal myectomy | surgical septal myectomy; Morrow procedure
    heart transplantation | cardiac transplantation; heart transplant
    left ventricular assist device | LVAD; heart pump
    Maze procedure | Cox-Maze; surgical ablation for atrial fibrillation
    pericardiectomy | pericardial stripping; pericardial window
    aortic aneurysm repair | repair of aortic aneurysm
      endovascular aneurysm repair | EVAR; endovascular aortic repair; stent graft repair
        thoracic endovascular aortic repair | TEVAR
      open aortic aneurysm repair | open aneurysm repair
  joint surgery | operation on a joint; orthopedic surgery
    arthroplasty | joint replacement; artificial joint; joint replacement surgery
      knee arthroplasty | knee replacement
        total knee arthroplasty | total knee replacement; TKA; TKR
        partial knee arthroplasty | unicompartmental knee arthroplasty; partial knee replacement; UKA; unicompartmental knee replacement; unicondylar knee replacement
      hip arthroplasty | hip replacement
        total hip arthroplasty | total hip replacement; THA; THR
        hip hemiarthroplasty | hemiarthroplasty of the hip; partial hip replacement
        hip resurfacing | hip resurfacing arthroplasty
      shoulder arthroplasty | shoulder replacement
        anatomic total shoulder arthroplasty | total shoulder arthroplasty; total shoulder replacement
        reverse total shoulder arthroplasty | reverse shoulder replacement; reverse shoulder arthroplasty
        shoulder hemiarthroplasty | hemiarthroplasty of the shoulder
      ankle arthroplasty | total ankle replacement; ankle replacement
      elbow arthroplasty | total elbow replacement
      ~ revision arthroplasty | revision joint replacement; revision of joint replacement
    arthroscopy | arthroscopic surgery; keyhole joint surgery
      knee arthroscopy | arthroscopic knee surgery; arthroscopy of the knee
        partial meniscectomy | arthroscopic partial meniscectomy; meniscectomy; removal of torn meniscus
        meniscal repair | meniscus repair; repair of the meniscus
      shoulder arthroscopy | arthroscopic shoulder surgery; arthroscopy of the shoulder
        subacromial decompression | acromioplasty; arthroscopic subacromial decompression
        Bankart repair | arthroscopic stabilization of the shoulder; shoulder labral repair
      hip arthroscopy | arthroscopic hip surgery; arthroscopy of the hip
        hip labral repair | acetabular labral repair
      ~ arthroscopic debridement | joint washout; arthroscopic lavage
    anterior cruciate ligament reconstruction | ACL reconstruction; ACLR; ACL repair; ACL surgery
    rotator cuff repair | rotator cuff surgery; arthroscopic rotator cuff repair; repair of the rotator cuff
    biceps tenodesis | tenodesis of the biceps
    osteotomy | bone cutting to realign
      high tibial osteotomy | HTO; proximal tibial osteotomy
      periacetabular osteotomy | Bernese osteotomy
    cartilage repair | cartilage restoration; microfracture
      autologous chondrocyte implantation | ACI; MACI
      osteochondral graft | osteochondral allograft; OATS procedure
    arthrodesis | joint fusion
      ankle arthrodesis | ankle fusion
    carpal tunnel release | carpal tunnel surgery; median nerve decompression
    trigger finger release | A1 pulley release
    bunion surgery | bunionectomy; hallux valgus correction
    Achilles tendon repair | repair of the Achilles tendon
    core decompression | core decompression of the femoral head
  fracture surgery | fracture repair; fracture fixation
    open reduction internal fixation | ORIF; open reduction and internal fixation; plating of a fracture
    intramedullary nailing | intramedullary nail; IM nail; nailing of a fracture
    external fixation | external fixator
  spine surgery | spinal surgery; operation on the spine; back surgery
    spinal decompression | decompression surgery of the spine; surgical decompression of the spine
      laminectomy | decompressive laminectomy; lumbar laminectomy
      laminotomy | hemilaminotomy; hemilaminectomy
      foraminotomy | neural foraminal decompression
      discectomy | disc removal; microdiscectomy; lumbar discectomy; removal of a herniated disc
    spinal fusion | spinal arthrodesis; spondylodesis; vertebral fusion; fusion of the spine
      lumbar fusion | lumbar spinal fusion; lumbar arthrodesis
        posterior lumbar interbody fusion | PLIF
        transforaminal lumbar interbody fusion | TLIF
        anterior lumbar interbody fusion | ALIF
        lateral lumbar interbody fusion | XLIF; LLIF; extreme lateral interbody fusion
      cervical fusion | cervical spinal fusion
        anterior cervical discectomy and fusion | ACDF
        posterior cervical fusion | posterior cervical arthrodesis
    disc replacement | artificial disc replacement; disc arthroplasty; total disc replacement
      cervical disc arthroplasty | cervical disc replacement
      lumbar disc arthroplasty | lumbar disc replacement
    laminoplasty | cervical laminoplasty
    vertebral augmentation | cement augmentation of a vertebra
      vertebroplasty | percutaneous vertebroplasty
      kyphoplasty | balloon kyphoplasty
    scoliosis surgery | spinal deformity correction; scoliosis correction
    interspinous spacer | interspinous process device
  hernia repair | herniorrhaphy; hernioplasty; hernia surgery
    inguinal hernia repair | groin hernia repair
  amputation | limb amputation; limb removal
  limb-sparing surgery | limb salvage surgery
  transplantation | organ transplant; organ transplantation
    kidney transplantation | kidney transplant; renal transplant
    liver transplantation | liver transplant; hepatic transplantation
    lung transplantation | lung transplant
  cataract surgery | phacoemulsification; lens replacement
  vitrectomy | pars plana vitrectomy
  glaucoma surgery | trabeculectomy
`
