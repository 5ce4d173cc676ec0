/**
 * Procedures: surgery, radiation, other treatments, biopsies, endoscopy, imaging, tests, and watchful approaches. Sources: NCCN, AUA,
 * ASTRO, ACC/AHA, AAOS and ACR wording. No ICD-10-CM codes. Form of a line: see outline.ts.
 * What is done together (nodes with the breast, a stent with a catheter) or only says how it is done is marked "~".
 */
export const PROCEDURES = `
procedure | medical procedure; intervention
  watchful approach | nonoperative approach; conservative approach; no immediate treatment; deferred treatment
    active surveillance | active monitoring; expectant management with curative intent; surveillance protocol
    watchful waiting | watch and wait; observation; expectant management; wait and see; watchful observation
      nonoperative management after complete response | organ preservation watch and wait; total neoadjuvant therapy with watch and wait
    conservative treatment | nonoperative treatment; nonsurgical treatment; conservative management; nonoperative management
    ~ surveillance imaging | follow-up imaging; imaging follow-up; surveillance scan
    ~ palliative care | supportive care; comfort care; symptom management
      hospice care | hospice; end-of-life care
  surgery | operation; surgical treatment; operative treatment; surgical procedure; surgical resection
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
  radiation therapy | radiotherapy; radiation; radiation treatment; XRT; irradiation
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
  interventional procedure | minimally invasive intervention; catheter procedure
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
  injection or nerve procedure | interventional pain procedure
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
  rehabilitation | rehab
    physical therapy | physiotherapy; exercise therapy
    occupational therapy | ergotherapy
    speech therapy | speech and language therapy
    cardiac rehabilitation | cardiac rehab
    pelvic floor therapy | pelvic floor exercises; Kegel exercises
    bracing | brace; orthosis; splinting
    casting | plaster cast; immobilization in a cast
  psychological treatment | talking therapy
    psychotherapy | counseling; talk therapy
      cognitive behavioral therapy | CBT
    electroconvulsive therapy | ECT; electroshock therapy
    transcranial magnetic stimulation | TMS; rTMS
  device or support treatment | supportive procedure
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
  biopsy | tissue sampling; tissue biopsy
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
  endoscopy | endoscopic examination
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
  imaging | imaging study; diagnostic imaging; radiologic study; scan
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
  heart test | cardiac test
    electrocardiogram | ECG; EKG; electrocardiography
    ambulatory heart monitor | Holter monitor; ambulatory ECG monitoring; event monitor; Holter
    implantable loop recorder | ILR; loop recorder
    exercise stress test | treadmill test; exercise ECG; stress test; exercise tolerance test
    electrophysiology study | EP study
    tilt table test | head-up tilt test
    ambulatory blood pressure monitoring | ABPM; 24-hour blood pressure monitoring
    ankle-brachial index | ABI
    cardiopulmonary exercise test | CPET
  nervous system test | neurophysiology test
    electroencephalogram | EEG; electroencephalography
      ~ video EEG monitoring | video-EEG; long-term video EEG
    electromyography | EMG; electromyogram
    nerve conduction study | NCV; nerve conduction velocity; EMG/NCS
    evoked potentials | visual evoked potential; somatosensory evoked potential
    lumbar puncture | spinal tap; cerebrospinal fluid analysis
    neuropsychological testing | neuropsychological assessment; cognitive testing
    polysomnography | sleep study; overnight sleep study
  lung function test | pulmonary function test; PFT; spirometry; DLCO
    six-minute walk test | 6MWT
  genetic testing | genetic test; germline testing; germline genetic testing; DNA testing
    BRCA testing | BRCA1 and BRCA2 testing; BRCA test
    multigene panel testing | hereditary cancer panel; germline panel; gene panel testing
    whole-exome sequencing | exome sequencing; WES
    whole-genome sequencing | genome sequencing; WGS
    ~ genetic counseling | genetic counselling; genetics consultation
    chromosomal microarray | array CGH; aCGH
    karyotype | karyotyping; cytogenetics; chromosome analysis
    pharmacogenetic testing | pharmacogenomic testing; DPYD testing
  molecular tumor testing | tumor genomic profiling; next-generation sequencing; NGS; tumor sequencing; molecular profiling; biomarker testing
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
  laboratory test | blood test; lab test; blood work
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
  ~ screening | screening test; early detection test
  ~ vaccination | immunization; vaccine
  ~ clinical trial | research study; clinical study; trial enrollment
  ~ second opinion | second opinion consultation
  ~ multidisciplinary tumor board | tumor board; multidisciplinary team meeting; MDT meeting
  ~ referral to specialist | specialist referral; specialist consultation
`
