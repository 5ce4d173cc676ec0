import type { RecordType } from '../recordType.ts'

/** Words a title is made of, and the type it names, most telling first. Matched against folded lines (see `foldHeading`). */
export const TITLES: readonly (readonly [RecordType, RegExp])[] = [
  [
    'consultation',
    /\b(?:clinic letter|consult(?:ation)? letter|letter from (?:\w+ ){0,5}(?:clinic|team|meeting|board|department))\b/,
  ],
  [
    'consent',
    /\b(?:consent (?:form|to|for)|informed consent|consentimiento(?: informado)?|consentement|einwilligung\w*|aufklarungsbogen|onam(?: formu)?|authorization (?:to|for) (?:release|disclos\w+|use))\b/,
  ],
  [
    'insurance',
    /\b(?:explanation of benefits|insurance|claim (?:form|statement|summary)|prior authorization|statement of benefits|certificate of coverage|coverage (?:summary|determination)|member (?:card|id card)|billing statement|invoice|poliza|seguro medico|assurance maladie|krankenversicherung|kostenubernahme|sigorta|health plan)\b/,
  ],
  [
    'cytology',
    /\b(?:cyto(?:logy|pathology|logic\w*|logical)|pap (?:smear|test)|fine needle aspiration|fna|citologia|cytologie|zytologie|sitoloji|cervical screening|thyroid aspiration)\b/,
  ],
  [
    'genetics',
    /\b(?:gen(?:etic|omic)s?|molecular (?:pathology|genetics?|profil\w+|diagnostic\w*|report)|dna|sequencing|hereditary|chromosom\w+|cytogenetic\w*|karyotype|pharmacogenomic\w*|carrier screen\w*|microarray|exome|genoma|genetica|genetique|humangenetik|genetik|gene panel|brca|tumou?r profil\w+|ngs)\b/,
  ],
  [
    'pathology',
    /\b(?:(?:surgical|anatomic(?:al)?|clinical|gyn\w*|dermato?) ?pathology|pathology (?:report|consultation|result|review|department)|pathology|pathological (?:report|examination)|(?:dermato|histo|hemato|neuro)pathology|histolog\w+|histopatholog\w+|biopsy report|anatomia patologica|anatomopatologic\w+|anatomie pathologique|anatomo ?pathologique|pathologie|patoloji\w*|autopsy|necropsy|slide review|bone marrow report|her ?2 report|receptor reports?|immunohistochemistry|patholog\w+)\b/,
  ],
  [
    'discharge-summary',
    /\b(?:discharge (?:summary|report|note|letter|instructions)|summary of (?:hospitali[sz]ation|admission)|hospital summary|(?:transfer|death|hospital course) summary|(?:informe|epicrisis|resumen) (?:de )?(?:alta|egreso)|epicrisis|lettre de sortie|compte rendu d hospitalisation|entlass\w*|arztbrief|epikriz|taburcu\w*|cikis ozeti)\b/,
  ],
  [
    'operative-note',
    /\b(?:(?:operative|operation|procedure|surgery|surgical|endoscopy|colonoscopy|catheterization|bronchoscopy|delivery) (?:report|note|record|summary)|report of (?:operation|procedure|surgery)|operation|(?:protocolo|informe|nota|hoja) (?:quirurgic\w+|operatori\w+)|compte rendu operatoire|operationsbericht|op bericht|ameliyat (?:notu|raporu)|esophagogastroduodenoscopy|colonoscopy)\b/,
  ],
  [
    'medication-list',
    /\b(?:(?:medication|medicines?|drug|prescription)s? (?:list|record|summary|history|reconciliation|and allergies|profile|schedule|administration record)|list of (?:medications|medicines)|current medications|lista de medicament\w+|medikationsplan|medikamentenplan|liste des medicaments|ilac listesi|prescriptions?|active medications|rezept|ordonnance|receta)\b/,
  ],
  [
    'radiology',
    /\b(?:radiolog\w+|(?:diagnostic |medical )imaging|imaging (?:report|result|study)|mammogra\w+|tomosynthesis|ultraso\w+|sonogra\w+|x ?ray|radiograph\w*|mri?|magnetic resonance|ct|cat scan|computed tomograph\w*|tomograf\w+|pet|positron|scintigraph\w+|bone scan|nuclear medicine|dexa|dxa|bone density|echocardiogra\w+|echo|doppler|angiogra\w+|venogra\w+|fluoroscop\w+|stress test|electroencephalogra\w+|eeg|emg|nerve conduction|ekg|ecg|electrocardiogra\w+|resonancia|ecograf\w+|echographie|irm|scanner|scan|rontgen\w*|befundbericht radiologie|kernspin\w*|radyoloji\w*|manyetik|bilgisayarli|mamografi\w*|holter|skeletal survey|barium|myelogra\w+|modified barium)\b/,
  ],
  [
    'referral',
    /\b(?:referral(?: (?:form|letter|request|order))?|request for (?:consultation|referral)|(?:hoja|carta|solicitud) de (?:derivacion|interconsulta|referencia)|uberweisung\w*|lettre d adressage|sevk)\b/,
  ],
  [
    'consultation',
    /\b(?:consult(?:ation|ative)?(?: (?:report|note|letter|request))?|second opinion|history and physical|h and p|initial (?:visit|evaluation|assessment|consultation)|new patient|independent medical|(?:tumou?r board|multidisciplinary|team)(?: (?:meeting|conference|letter|discussion))?|interconsulta|konsil\w*|konsultasyon|admission (?:note|history)|(?:evaluation|assessment) report|psych\w+ evaluation|clinic letter)\b/,
  ],
  [
    'progress-note',
    /\b(?:progress notes?|soap(?: note)?|(?:office|clinic|outpatient|follow ?up|visit|daily|chart|nursing) (?:visit|note|progress|follow ?up|summary)s?|follow ?up|nota de evolucion|evolucion|verlaufsbericht|note d evolution|poliklinik notu|kontrol muayene\w*|after visit summary)\b/,
  ],
  [
    'laboratory',
    /\b(?:lab(?:oratory)?(?: (?:report|results?|tests?|data))?|(?:her ?2|receptor|marker) (?:result|test)s?|blood (?:tests?|work|count|chemistry)(?: results?)?|(?:test|blood) results?|chemistry|hematology|haematology|urinalysis|microbiology|complete blood count|cbc|metabolic panel|lipid panel|culture|laboratorio|analitica|hemograma|analyses? (?:medicales?|biologiques?)|laborbefund|labor|tahlil|laboratuvar|kan sayimi|biyokimya|results? summary)\b/,
  ],
  ['letter', /\b(?:letter|carta|lettre|brief|mektup|to whom it may concern|memorandum)\b/],
  [
    'other',
    /\b(?:continuity of care document|ccd|health (?:record|summary)|patient (?:summary|health summary|chart|portal)|medical record|care plan|summary of care|clinical summary|immunization (?:record|history)|advance directive|death certificate)\b/,
  ],
]

/** Names of examinations by picture or trace, under "Exam" or "Procedure". Against folded text. */
export const EXAMINATION_NAMES =
  /\b(?:ct|cta|mra?|mri|pet|x ?rays?|radiographs?|ultrasound|sonogra\w+|mammogra\w+|doppler|duplex|echocardiogra\w+|echo|myoview|cardiolite|stress (?:test|echo)|scan|views?|angiogra(?:m|phy)|venogra\w+|bone density|dexa|eeg|emg|electro(?:encephalo|myo|cardio)gra\w+|nerve conduction|holter|scintigraph\w+|hida|spect|barium|esophagram|hysterosalpingogra\w+|nuclear|tomograph\w+|perfusion|polysomnogra\w+|voiding cystourethrogra\w+|portable|chest (?:ap|pa)|arthrogra\w+|cholangiogra\w+|myelogra\w+)\b/

/** Names of operations and other procedures on the body, under "Procedure" or "Operation". Against folded text. */
export const OPERATION_NAMES =
  /(?:ectomy|ectomies|plasty|otomy|ostomy|orrhaphy|oscopy|opexy|centesis|desis)\b|\b(?:repair|excision|resection|removal|insertion|placement|injection|fusion|catheteri[sz]ation|biopsy|biopsies|release|fixation|reduction|replacement|graft\w*|debridement|incision|drainage|block|implant\w*|reconstruction|dissection|ablation|bypass|arthro\w+|laparo\w+|endo\w+|extraction|ligation|dilation|curettage|amputation|lift|exploration|decompression|stent\w*|circumcision|transfer|cesarean|delivery|phaco\w*|vitrectomy|tube|closure|revision|surgery|anastomosis|port|pacemaker|line)\b/
