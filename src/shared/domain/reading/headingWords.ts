/** What a part of a medical report is about, as its heading says. */
export const SECTION_KINDS = [
  'final-diagnosis',
  'diagnosis',
  'preoperative-diagnosis',
  'postoperative-diagnosis',
  'admission-diagnosis',
  'discharge-diagnosis',
  'clinical-diagnosis',
  'impression',
  'assessment',
  'assessment-and-plan',
  'plan',
  'recommendation',
  'specimen',
  'gross',
  'microscopic',
  'intraoperative',
  'synoptic',
  'ancillary',
  'addendum',
  'comment',
  'clinical-history',
  'indication',
  'examination-name',
  'technique',
  'comparison',
  'findings',
  'procedure',
  'procedure-details',
  'anesthesia',
  'operation-record',
  'surgeon',
  'complaint',
  'present-illness',
  'past-history',
  'family-history',
  'social-history',
  'medications',
  'allergies',
  'review-of-systems',
  'physical-examination',
  'laboratory',
  'hospital-course',
  'discharge',
  'admission',
  'consultation-request',
  'subjective',
  'objective',
  'variant',
  'other',
] as const
export type SectionKind = (typeof SECTION_KINDS)[number]

const BEFORE_OPERATION = 'pre ?(?:op|operative|procedure|procedural|surgical)|pr(?:e|a) ?operative?r?'
const AFTER_OPERATION = 'post ?(?:op|operative|procedure|procedural|surgical|operativer?)'
const DIAGNOSIS = '(?:diagnos(?:is|es|tic|tico|ticos|tics|e|en|i)|dx|tani(?:si)?|diagnostik)'
const PATHOLOGIC =
  '(?:(?:final|surgical|revised|amended|integrated|pathologic(?:al)?|pathology|anatomic(?:al)?|histo(?:log|patholog)ic(?:al)?|' +
  'microscopic(?:al)?|cyto(?:log|patholog)ic(?:al)?|tissue|bone marrow|anatomopatologico|histologico|histologique|definitivo|' +
  'patolojik|histopatolojik|sitolojik|histologische|pathologische) )'

/**
 * Headings as patterns over their folded words (small letters, no marks, "the" left out), most telling first. English by
 * the section names of the HL7 C-CDA document types and the CAP, ACR and Joint Commission report elements; the titles most
 * used in Spanish, French, German and Turkish beside them.
 */
const PATTERNS: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'preoperative-diagnosis',
    new RegExp(`^(?:${BEFORE_OPERATION}) (?:${DIAGNOSIS}|impression|findings)|^diagnostico pre ?operatorio`),
  ],
  [
    'postoperative-diagnosis',
    new RegExp(
      `^(?:final )?(?:${AFTER_OPERATION}) (?:${DIAGNOSIS}|impression)|^pre (?:operative )?and post ?operative ${DIAGNOSIS}|^diagnostico post ?operatorio`,
    ),
  ],
  [
    'intraoperative',
    /^(?:intra ?operative|frozen section)\b.*(?:consultation|diagnos|section|evaluation|assessment)|^frozen section$/,
  ],
  [
    'admission-diagnosis',
    new RegExp(
      `^(?:admi(?:ssion|tting|t)|diagnos\\w+ on admission|aufnahme)\\b.*(?:${DIAGNOSIS}|admission$)`,
    ),
  ],
  [
    'discharge-diagnosis',
    new RegExp(
      `^(?:final |principal |primary |secondary |additional |other |active )*(?:discharge|hospital) ${DIAGNOSIS}|^${DIAGNOSIS} (?:at|on|upon) discharge|^diagnosticos? (?:de|al) (?:alta|egreso)|^entlass\\w*diagnose|^diagnostic de sortie|^(?:taburcu|cikis) tanisi`,
    ),
  ],
  [
    'clinical-diagnosis',
    new RegExp(
      `^(?:clinical|provisional|working|referr(?:al|ing)|presumptive|initial|differential|klinik|klinische|clinico|klinik on) ${DIAGNOSIS}|^diagnostico clinico`,
    ),
  ],
  [
    'final-diagnosis',
    new RegExp(
      `^${PATHOLOGIC}+(?:report )?(?:${DIAGNOSIS}|interpretation)(?: and comments?| comments?| interpretation)?$|^diagnosis (?:and )?(?:interpretation|comment)|^interpretation (?:and )?(?:diagnosis|result)|^diagnostico (?:anatomopatologico|histologico|histopatologico|citologico|definitivo|final)|^diagnostic (?:anatomopathologique|histologique|final)|^(?:patho)?histologische (?:diagnose|beurteilung)|^kritische wertung|^examination result$|^idoneidad|^final result$`,
    ),
  ],
  [
    'assessment-and-plan',
    /^(?:assessment|impression|diagnos[ie]s|summary|a)s? (?:and )?(?:treatment )?(?:plans?|recommendations?|discussion)$|^a p$|^impression plan$/,
  ],
  [
    'diagnosis',
    new RegExp(
      `^(?:(?:principal|primary|secondary|main|current|active|new|problems?|diagnostic|associated|other|additional|list of|oncologic(?:al)?|cancer) )*(?:and )?${DIAGNOSIS}(?: and ${DIAGNOSIS})?(?: codes?| list)?$|^diagnosticos? principal`,
    ),
  ],
  [
    'impression',
    /^(?:(?:overall|final|clinical|diagnostic|endoscopic|radiologic(?:al)?|ultrasound|ct|mri|summary|in|general|electrodiagnostic|ekg|eeg) )*(?:and )?(?:impressions?|conclusions?|conclusion|interpretation|conclusiones|conclusion diagnostica|impresion(?: diagnostica)?|beurteilung|zusammenfassung|sonuc|opinion|summary)$|^(?:summary and |ct |mri )?(?:impressions?|conclusions?)\b/,
  ],
  [
    'assessment',
    /^(?:(?:clinical|overall|medical) )?(?:assessments?|evaluation|diagnostic assessment|valoracion|einschatzung|degerlendirme|formulation|problem list|problems?|active problems|list of problems)$|^assessment\b|^a$/,
  ],
  [
    'discharge',
    /\bdischarge\b|^discharged\b|^disposition|^condition (?:on|at|upon)|^fecha de (?:alta|egreso)|^entlassung|^date de sortie/,
  ],
  [
    'recommendation',
    /^(?:what )?(?:i|we|the (?:team|board)) (?:advise|recommend|suggest)s?$|^what is (?:still )?needed$|^(?:(?:treatment|follow ?up|further|other|my|our|patient) )*(?:recommendations?|suggestions?|advice|advised|next steps?|recomendaci(?:on|ones)|empfehlung(?:en)?|recommandations?|oneri(?:ler)?)\b|^follow ?up(?: plan| instructions?| care| appointments?)?$/,
  ],
  [
    'plan',
    /^(?:(?:treatment|management|further|future|care|therapeutic|post ?operative|overall) )*plans?(?: and recommendations?| of (?:care|treatment)| of action)?$|^plan of treatment|^p$|^tratamiento|^procedere|^therapie(?:empfehlung)?$/,
  ],
  ['addendum', /^(?:addend(?:um|a)|amendment|supplement(?:al|ary)? report|corrected report)\b/],
  [
    'synoptic',
    /\bsynoptic\b|^(?:cancer|tumou?r) (?:case )?(?:summary|checklist|template|protocol)|^(?:cap )?protocol summary|^cancer checklist|^staging summary/,
  ],
  [
    'ancillary',
    /^(?:immuno(?:histochemi(?:stry|cal|ca)|stains?|phenotyp\w+|cytochemistry)|special (?:stains?|studies|procedures?)|ancillary|molecular(?= (?:studies|testing|tests?|results?|findings|analysis|diagnostics)|$)|biomarkers?|inmunohistoquimica|immunhistochemie|immunohistochimie|immunohistokimya|flow cytometry|cytogenetics?|fish|hormone receptors?)\b/,
  ],
  [
    'gross',
    /^(?:gross|macroscop(?:ic|y)|makroskop\w*|descripcion macroscopica|examen macroscopique|estudio macroscopico|macroscopia)\b(?! findings at)/,
  ],
  [
    'microscopic',
    /^(?:micro(?:scopic(?:al)?|scopy)?|mikroskop\w*|descripcion microscopica|examen microscopique|estudio microscopico|microscopia|histologie|histology)(?: description| findings| examination| exam| and .*)?$/,
  ],
  [
    'specimen',
    /^(?:specimens?|tissues?|material|muestra|tipo de muestra|prelevements?|untersuchungsmaterial|einsendung|materyal|gonderilen materyal|source of (?:specimen|tissue)|part ?s?)\b(?: ?s)?(?: (?:submitted|received|source|sites?|types?|removed|sent|examined|obtained|to pathology|to|description|s|information|designation|clinical|identification|for pathology|disposition|collected|tissue|enviado|remitida|remitido|and|or|labeled|designated))*$|^(?:operation|procedure) ?(?:and )?specimens?$/,
  ],
  [
    'family-history',
    /^family\b.*\b(?:history|hx)\b|^f ?h ?x?$|^fmhx?$|^family (?:medical )?hx|^(?:antecedentes|historia) familiar(?:es)?|^antecedents familiaux|^familienanamnese|^(?:soy ?gecmis|aile oykusu)/,
  ],
  [
    'review-of-systems',
    /^(?:review of systems?|ros|systems? review|systemic review|revision por sistemas)\b/,
  ],
  [
    'social-history',
    /^(?:(?:personal|family|social|psycho|developmental|educational|occupational|substance|alcohol|and|legal|marital|employment|military|tobacco|smoking|sexual|personal social)[ ]?)+(?:history|hx|abuse history)\b|^s ?h ?x?$|^sochx?$|^habits$|^habitos|^sozialanamnese|^(?:tobacco|alcohol|smoking) use$/,
  ],
  [
    'past-history',
    /^(?:(?:past|prior|previous|relevant|significant|other|chronic|pertinent|remote|personal|medical|surgical|gynecolog\w+|obstetric\w*|ob ?gyn|psychiatric|oncolog\w+|cardiac|birth|ocular|and|immunization) )+(?:history|hx|histories|illnesses|surgeries|operations|procedures)\b|^p ?m ?(?:s ?)?h ?x?$|^p ?s ?h ?x?$|^(?:previous |past )?(?:illnesses|surgeries|operations and illnesses)$|^comorbidities|^antecedentes(?: (?:personales|patologicos|medicos|quirurgicos).*)?$|^antecedents(?: (?:medicaux|chirurgicaux|personnels).*)?$|^vorerkrankungen|^(?:eigen|vor)anamnese|^oz ?gecmis/,
  ],
  [
    'complaint',
    /^(?:chief|presenting|primary|main|current|identifying)? ?(?:complaints?|concerns?)$|^c ?c$|^motivo de consulta|^motif de consultation|^sikayet/,
  ],
  [
    'present-illness',
    /^(?:brief |interval |pertinent )*(?:history|hx|summary) of (?:present(?:ing)?|current) (?:illness|complaint|problem)s?|^h ?p ?i$|^present(?:ing)? (?:illness|history)|^interval (?:history|hx|events)|^(?:brief |clinical )?history and physical|^enfermedad actual|^(?:aktuelle )?anamnese$|^oyku|^histoire de la maladie|^identifying data|^history of (?:present )?(?:illness|problem)/,
  ],
  [
    'consultation-request',
    /^(?:chief )?(?:reasons?|indications?) for (?:the )?(?:consult(?:ation)?|referral|evaluation)\b|^consult(?:ing|ant) (?:physician|doctor|provider|service)s?$|^(?:date of )?consult(?:ation)?(?: requested by| date)?$|^referred by$|^question for/,
  ],
  [
    'indication',
    /^(?:clinical )?(?:indications?|reasons?) ?(?:s )?(?:and |for |of )?.{0,40}$|^(?:medical )?necessity|^indicacion|^indikation|^fragestellung|^rechtfertigende|^endikasyon/,
  ],
  [
    'clinical-history',
    /^(?:brief |relevant |pertinent )*(?:clinical|patient|brief)(?: patient| medical)? (?:history|hx|information|infomation|data|summary|background|notes?|presentation|statement|findings|context|details|indication)\b|^history$|^hx$|^(?:brief )?(?:clinical )?history and (?:findings|indications?)|^clinical$|^background|^datos clinicos|^informacion clinica|^renseignements cliniques|^klinische angaben|^klinik (?:bilgi|bulgular)|^history (?:and )?pre ?op/,
  ],
  [
    'variant',
    /^(?:variants?|mutations?|genes?|pathogenic variants?|variants? (?:detected|identified|of)\b.*|genomic (?:findings|alterations|variants)|gene (?:list|s analyzed)|genotype|genes (?:analyzed|tested))$|^variants? of (?:uncertain|unknown) significance/,
  ],
  [
    'comparison',
    /^(?:comparisons?|compared?(?: with| to)?|prior (?:studies|study|exams?|imaging|examinations?)|comparacion|comparaison|vergleich|voruntersuchung\w*|karsilastirma)(?: stud(?:y|ies)| exams?| with| to| made .*)?$/,
  ],
  [
    'anesthesia',
    /\banest?h?esi?[ao]\b|\banaesthe\w+|^anesthesiologist|^sedation|^anestesi|^anestezi|^premedication|^narkose|^anesthetic/,
  ],
  [
    'operation-record',
    /\b(?:blood loss|ebl|drains?|tourniquet|sponge|needle counts?|counts|implants?|complications?|(?<!amniotic )fluids?|hemostasis|urine output|hardware|prosthes[ei]s|closure|wound class\w*|prepped|incision|transfusions?|pathology specimens?|materials used|injectables|components)\b|^specimens? removed|^complicaciones|^sangrado|^komplikation|^blutverlust/,
  ],
  [
    'surgeon',
    /^(?:(?:primary|first|second|co|attending|assistant|assisting|staff) )*(?:surgeons?|assistants?|operators?|endoscopist|cirujano|ayudante|operateur|chirurgien|cerrah|surgical assistant|performed by)s?(?: s)?$/,
  ],
  [
    'procedure-details',
    /\b(?:details?|description|technique|narrative|summary|report|findings)\b.*\b(?:procedures?|operations?|surgery|operative)\b|\b(?:procedures?|operations?|operative|surgical)(?: procedures?| report| note)?(?: in)? (?:details?|description|technique|narrative|findings|course|note|report|steps)\b|^(?:intra ?operative|operative|surgical) (?:findings|course|details)|^(?:descripcion|tecnica) (?:de la )?(?:operatoria|quirurgica|cirugia|operacion)|^op ?bericht|^hallazgos quirurgicos/,
  ],
  [
    'procedure',
    /^(?:(?:title|name|type|date|reported|operative|surgical|planned|proposed|invasive) )*(?:of )?(?:procedures?|operations?|surgery|surgeries|surgical procedures?|operative procedures?|cirugia|operacion|procedimiento|intervention|eingriff|ameliyat)(?: ?s)?(?: (?:performed|done|carried out|date|name|title|type|and|or|operations?|type of|s|realizado|realizada|\d+))*$/,
  ],
  [
    'technique',
    /^(?:(?:imaging|image|scan|study|examination|exam|ct|mri?|stress|protocol|contrast) )*(?:technique|protocol|contrast(?: (?:agent|material|media))?|radiopharmaceutical|sequences|tecnica|technik|teknik|acquisition|isotope|dose|tracer)s?(?: and .*)?$/,
  ],
  [
    'examination-name',
    /^(?:(?:type of |name of |imaging |radiology |requested |ordered )*(?:exam|examination|study|studies|test|procedure)s? ?(?:performed|name|type|title|description|ordered|requested|information)?|estudio|untersuchung|examen|tetkik|modality|exam type)$/,
  ],
  [
    'findings',
    /^(?:(?:imaging|main|abnormal|major|general|ct|mri?|pet|ultrasound|mammograph\w+|sonographic|echocardiographic|angiographic|additional|incidental|other|radiographic|nuclear|report) )*(?:findings?|hallazgos|resultats|befunde?|bulgular|observations?|interpretation of findings|report)$/,
  ],
  [
    'hospital-course',
    /\b(?:hospital|clinical|emergency(?: department| room)?|ed|er|ward|icu|nicu|treatment) (?:course|stay)\b|^course (?:in|of|during)\b.*|^hospital course|^evolucion|^epikrise|^epicrisis|^verlauf|^summary of (?:hospital|stay)|^brief (?:hospital )?(?:course|summary|history of hospital)|^procedures? (?:during|in) (?:this )?hospital/,
  ],
  [
    'admission',
    /^(?:date of |reason for |admission |admitting |time of )*(?:admission|admitted|admit)(?: (?:date|history|medications?|physical|data|status|condition|on|from|to|through|laboratory).*)?$|^length of stay|^fecha de ingreso|^aufnahme|^date d entree|^yatis/,
  ],
  ['subjective', /^(?:subjective|s|interval subjective|subj)(?: complaints?| data| findings)?$/],
  ['objective', /^(?:objective|o|obj)(?: findings?| data| examination| exam)?$/],
  [
    'medications',
    /\b(?:medications?|medicines|meds|prescriptions?|drugs|medicamentos?|medikation|traitements?|ilaclar|medicacion|medikamente)\b(?!.*allerg)/,
  ],
  [
    'allergies',
    /\ballerg(?:y|ies|ias|ien|ic)\b|^nkda$|^alergias|^alerji|^drug (?:allergies|sensitivities)|^adverse (?:drug )?reactions/,
  ],
  [
    'physical-examination',
    /^(?:(?:focused|limited|general|complete|admission|initial|on) )*(?:physical|p ?e|vital signs?|vitals|physical exam(?:ination)?|exam(?:ination)?|mental status(?: exam\w*)?|neurolog\w+ exam\w*|exploracion(?: fisica)?|examen (?:fisico|clinique)|korperlicher untersuchungsbefund|fizik muayene|heent|general appearance)(?: (?:exam(?:ination)?|findings).*)?$/,
  ],
  [
    'laboratory',
    /^(?:(?:admission|initial|pertinent|diagnostic|relevant|recent|clinical|significant|review of) )*(?:lab(?:oratory|oratories|s)?|diagnostics?|labor|laboratorio|laboratuvar|biologie|blood tests?|test results?|results?|data|resultados?|ergebnisse?|sonuclar)(?: (?:data|studies|results?|values?|findings|tests?|work(?:up)?|evaluation|exams?|examination|review|and .*|de laboratorio))*$/,
  ],
  [
    'comment',
    /^(?:(?:diagnosis|pathologist s?|additional|general|diagnostic|report) )*(?:comments?|notes?|discussion|remarks?|nota|comentarios?|commentaires?|bemerkung|yorum|observaciones|remarques)$|^(?:a )?(?:note|word|remark) (?:on|about) (?:the )?\w+(?: \w+)?$/,
  ],
]

/** A heading's words in small letters: no marks, accents, "the", "(es)" or "continued"; slashes and ampersands are "and". */
export function foldHeading(heading: string): string {
  return heading
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/\((?:es|s|ies)\)/g, '')
    .replace(/[/&+]/g, ' and ')
    .replace(/['’]s\b/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b(?:the|this|continued|cont|cont d)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The kind of section a folded heading names, or null when it is none that is known. */
export function headingKind(folded: string): SectionKind | null {
  if (folded === '' || folded.length > 80) return null
  return PATTERNS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null
}
