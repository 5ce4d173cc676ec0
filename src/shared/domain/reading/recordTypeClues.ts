import type { Weights } from './recordTypeSections.ts'
import type { PatternSource } from './wordStarts.ts'

/** Words in a record's text that speak for or against types. Weights are about the log of how much likelier the type gets. */
export interface WordClue {
  pattern: PatternSource
  weights: Weights
  /** Stands in every text that has the words; for patterns that may begin with any word. */
  needs?: RegExp
}

/** Words as they stand, spaces for any white space. */
function clue(pattern: string, weights: Weights, needs?: RegExp): WordClue {
  const source = `(?<![\\p{L}\\p{N}])(?:${pattern.replace(/ /g, '\\s+')})`
  return { pattern: { source, flags: 'giu' }, weights, ...(needs ? { needs } : {}) }
}

export const WORD_CLUES: readonly WordClue[] = [
  clue('(?:prepped|draped)(?: and draped)?', { 'operative-note': 2 }),
  clue(
    '(?:skin |midline |transverse |elliptical |vertical |longitudinal |\\w+ )?incisions? (?:was|were) (?:made|carried|closed|extended)',
    { 'operative-note': 1.5 },
    /incision/i,
  ),
  clue('tolerated the procedure', { 'operative-note': 1.8 }),
  clue(
    '(?:taken|brought|returned|transferred|transported|escorted|moved) (?:back )?(?:in)?to the (?:operating|recovery|procedure|endoscopy|operative|cath\\w*|post-?anesthesia|PACU|OR\\b|radiology|fluoroscopy)',
    { 'operative-note': 1.8 },
  ),
  clue('(?:vicryl|monocryl|prolene|ethibond|chromic|ethilon|pds|nylon|silk) (?:suture|stitch|ties?)?', {
    'operative-note': 1.2,
  }),
  clue(
    '(?:general|spinal|local|endotracheal|epidural|monitored|intravenous|topical|regional) (?:\\w+ )?(?:anesthe|sedation)',
    { 'operative-note': 1 },
  ),
  clue(
    '(?:electrocautery|bovie|hemostat|retractor|trocar|scalpel|forceps|tourniquet|cannula|dilator|guidewire|introducer|sheath)',
    { 'operative-note': 0.8 },
  ),
  clue(
    '(?:was|were) (?:then )?(?:\\w+ly )?(?:incised|excised|dissected|ligated|clamped|irrigated|reapproximated|transected|sutured|cauterized|retracted|mobilized|anesthetized|infiltrated|resected|cannulated|intubated|extubated)',
    { 'operative-note': 1 },
  ),
  clue(
    '(?:colonoscope|endoscope|gastroscope|bronchoscope|cystoscope|scope|catheter|needle|laparoscope|arthroscope|sheath) was (?:then )?(?:\\w+ly )?(?:advanced|inserted|introduced|passed|withdrawn|placed|removed)',
    { 'operative-note': 1.5 },
  ),
  clue('(?:sponge|needle|instrument),? (?:\\w+,? )*counts?', { 'operative-note': 1.5 }),
  clue('(?:supine|prone|lithotomy|decubitus|beach chair) position', { 'operative-note': 0.8 }),
  clue('\\w+(?:ectomy|plasty|otomy|ostomy|orrhaphy)', { 'operative-note': 0.4 }, /[ct]omy|plasty|rrhaphy/i),
  clue(
    '(?:axial|coronal|sagittal|transaxial|multiplanar|helical|serial) (?:\\S+ )?(?:images?|sections?|ct|slices?|reconstructions?|scans?|cuts)',
    { radiology: 1.8 },
  ),
  clue('(?:t1|t2|flair|stir|diffusion|gradient)[- ]?(?:weighted|echo|images?|signal)', { radiology: 1.5 }),
  clue('(?:without|with|and|iv|intravenous|oral) (?:\\S+ )?(?:\\S+ )?contrast', { radiology: 0.7 }),
  clue(
    '(?:hypoechoic|echogenic|sonographic\\w*|anechoic|hyperechoic|transducer|gray-?scale|real[- ]time ultraso\\w+)',
    { radiology: 1.2 },
  ),
  clue(
    '(?:hounsfield|attenuation|enhancement|hypodens\\w*|hyperintens\\w*|hypointens\\w*|signal intensity|opacit(?:y|ies)|lucenc(?:y|ies))',
    { radiology: 0.9 },
  ),
  clue(
    '(?:cardiomediastinal|costophrenic|osseous structures|bony structures|soft tissues (?:are|appear)|pneumothorax|pleural effusions?|mediastinum|paranasal sinuses|bowel gas|ventricular system|midline shift)',
    { radiology: 0.8 },
  ),
  clue(
    '(?:two|three|single|multiple|four|[2345]|ap|pa|oblique|lateral)[- ](?:and lateral )?(?:views?|projections?)',
    { radiology: 1.2 },
  ),
  clue('(?:bi-?rads|lung-?rads|pi-?rads|li-?rads|ti-?rads|birads)', { radiology: 1.5 }),
  clue(
    '(?:myoview|cardiolite|sestamibi|tetrofosmin|thallium|spect|technetium|tc-?99m|mci|millicuries|fdg|tracer|radiotracer|gallium|indium)',
    { radiology: 1.3 },
  ),
  clue(
    '(?:m-mode|2-?d echo\\w*|doppler (?:\\w+ )?(?:study|examination|interrogation|evaluation)|mitral (?:valve|regurgitation)|aortic root|left ventricular (?:cavity|size|systolic|wall|ejection))',
    { radiology: 0.9 },
  ),
  clue(
    '(?:nerve conduction|needle emg|f-?waves?|motor unit|electromyogra\\w+|alpha (?:rhythm|activity)|photic stimulation|hyperventilation|bruce protocol|target heart rate|sleep spindles)',
    { radiology: 1.3 },
  ),
  clue(
    '(?:biparietal|bpd|femur length|crown[- ]rump|amniotic fluid (?:index|volume)?|placenta|fetal (?:heart|movement|anatomy|cardiac|lie|presentation|weight)|abdominal circumference|gestational age by)',
    { radiology: 0.8 },
  ),
  clue(
    '(?:peak systolic|end[- ]diastolic velocit\\w+|waveforms?|triphasic|biphasic|compressib\\w+|augmentation|color flow|flow velocit\\w+)',
    { radiology: 1 },
  ),
  clue(
    '(?:marrow (?:signal|edema)|series #?\\d|images? #?\\d|joint effusion|disc (?:bulge|protrusion|desiccation)|neural foramin\\w+|filling defects?|calcifications?|nephrogram)',
    { radiology: 0.9 },
  ),
  clue(
    '(?:ct|mri|ultrasound|sonogram|x-?ray|radiograph|mammogram|echocardiogram|pet/ct|study|exam(?:ination)?) (?:of the \\w+ )?(?:was|were|is) (?:performed|obtained|unremarkable|normal|limited|compared)',
    { radiology: 0.8 },
  ),
  clue(
    'thank you (?:very much |so much )?for (?:asking|allowing|sending|referring|this|the opportunity|your (?:kind |very kind )?(?:referral|consult)|consulting|involving|requesting)',
    { consultation: 2.2, referral: -1 },
  ),
  clue(
    '(?:asked|consulted|requested|called) (?:by [^.]{1,40} )?(?:to (?:see|evaluate|assess|consult|provide)|for (?:consult|evaluation|an opinion|a second))',
    { consultation: 1.8 },
  ),
  clue('(?:in |for |request(?:ed|s)? )(?:a |an |the |further )?(?:\\w+ )?consult(?:ation)?', {
    consultation: 0.8,
  }),
  clue('(?:was |is |has been |been )(?:kindly )?referred (?:by|from|for|to (?:me|us|our|my))', {
    consultation: 1,
  }),
  clue(
    '(?:second opinion|independent (?:medical )?(?:examination|evaluation)|initial consultation|new patient|history and physical)',
    { consultation: 1.5 },
  ),
  clue(
    '(?:presented|presents|came|comes|brought|was seen|is seen|sent) (?:to|in|into|from) (?:the|our|this) (?:emergency|er|ed\\b|hospital)',
    { consultation: 0.7 },
  ),
  clue('(?:will be|is being|was|is) admitted', { consultation: 0.5, 'discharge-summary': 0.4 }),
  clue(
    '(?:returns|return visit|comes back|returned)(?: to (?:the |my |our )?\\w+)? (?:today|for|clinic|with|in follow)',
    { 'progress-note': 1.5 },
  ),
  clue(
    '(?:here|in|seen|comes in|presents|visit|clinic|today)(?: today| back)* (?:for|in) (?:a |an |his |her |the |\\w+[- ]\\w+ |\\w+ )?(?:follow ?-?up|recheck|check-?up|reevaluation|re-evaluation|routine|refill)',
    { 'progress-note': 1.3 },
  ),
  clue(
    '(?:last (?:seen|visit)|since (?:his|her|the|our|my) last|previous visit|last appointment|when i last)',
    { 'progress-note': 1 },
  ),
  clue('(?:progress note|soap note|office visit|follow-?up (?:visit|note|evaluation))', {
    'progress-note': 1,
  }),
  clue('(?:doing (?:well|fine|better)|feeling (?:well|better|good)|no (?:new )?complaints)', {
    'progress-note': 0.6,
  }),
  clue(
    '(?:continue|recheck|return to (?:clinic|the clinic|office)|see (?:him|her|the patient) back|follow ?-?up in|refill(?:s|ed)?)',
    { 'progress-note': 0.4 },
  ),
  clue(
    "(?:post-?op(?:erative)? day|hospital day|overnight|vital signs (?:are )?stable|afebrile|ventilator settings|today['’]s visit)",
    { 'progress-note': 0.5, 'discharge-summary': 0.2 },
  ),
  clue('(?:date|day|time) of (?:discharge|admission)', { 'discharge-summary': 1.2 }),
  clue('(?:was|were|is|be|being) (?:then |subsequently |being )?discharged', { 'discharge-summary': 1.3 }),
  clue(
    '(?:during (?:his|her|the|this) (?:hospital|hospitalization|stay|admission)|hospital (?:course|stay)|upon discharge|on discharge|at discharge|discharge (?:home|summary|medications?|instructions))',
    { 'discharge-summary': 1 },
  ),
  clue(
    '(?:received|submitted|specimen) (?:\\w+ )?(?:in formalin|fresh|in toto|in its entirety|labeled|is labeled|consists of|container)',
    { pathology: 2 },
  ),
  clue(
    '(?:labeled with the patient|representative sections|entirely submitted|submitted entirely|serially sectioned|cassettes?|paraffin|inked)',
    { pathology: 1.8 },
  ),
  clue('(?:sections|slides|smears) (?:show|reveal|demonstrate|are|were|examined|from)', {
    pathology: 1.3,
    cytology: 0.5,
  }),
  clue(
    '(?:immunohistochem\\w+|immunostain\\w*|immunoreactiv\\w*|cytokeratin|h&e|mitos[ie]s|mitotic|nuclear grade|nuclei|stroma|pathologist|histopatholog\\w+|histolog\\w+|microscopically|tumou?r cells)',
    { pathology: 0.8 },
  ),
  clue(
    '(?:y?p?t[0-4][a-d]? ?,?p?n[0-3x]|lymphovascular invasion|perineural invasion|surgical margins?|resection margins?|extranodal)',
    { pathology: 1 },
  ),
  clue(
    '(?:in situ|infiltrating|well|moderately|poorly)[- ](?:differentiated|ductal|lobular)? ?\\w*carcinoma',
    { pathology: 0.7 },
  ),
  clue('(?:part|specimen) (?:\\d{1,2}|[A-H])\\s?:', { pathology: 1.5, 'operative-note': -1 }),
  clue(
    '(?:\\w+cellular |\\w+ cell )?(?:\\w*carcinoma|sarcoma|lymphoma|melanoma|adenoma|glioblastoma|astrocytoma|glioma|seminoma|meningioma|thymoma|mesothelioma|pheochromocytoma)',
    { pathology: 0.5, cytology: 0.2 },
    /oma/i,
  ),
  clue('(?:well|moderately|poorly|un)[- ]?(?:to (?:well|moderately|poorly) )?differentiated', {
    pathology: 0.8,
  }),
  clue(
    '(?:tumou?r|free|negative|positive|resection|surgical|excision|bronchial|ureteral|distal|proximal|deep|radial|parenchymal) (?:margins?|edges?|resection|lines?)',
    { pathology: 0.7 },
  ),
  clue(
    '(?:lymph nodes? (?:metasta\\w+|negative|positive|without|with|examined|involved|free|show\\w*)|(?:\\d+|zero|one|two|three|four|five|six|seven|eight|nine|ten) (?:\\w+ )?lymph nodes?|\\d{1,2} ?/ ?\\d{1,2}\\)? ?lymph)',
    { pathology: 0.8 },
  ),
  clue('\\d+(?:[.,]\\d+)? ?x ?\\d+(?:[.,]\\d+)?(?: ?x ?\\d+(?:[.,]\\d+)?)? ?[ce]m', {
    pathology: 0.7,
    radiology: 0.3,
  }),
  clue(
    '(?:invad(?:es|ing)|infiltrat(?:es|ing|ion)|invasion) (?:of |into |through )?(?:the )?(?:\\w+ )?(?:fat\\w*|muscularis|submucosa|serosa|capsule|pleura|stroma|vessels?|tissue|wall|parenchyma|lymph)',
    { pathology: 0.9 },
  ),
  clue(
    '(?:bethesda|satisfactory for (?:evaluation|interpretation)|adequacy|endocervical|transformation zone|thin-?prep|squamous (?:intraepithelial|cells)|cell block|hsil|lsil|asc-?us|pap(?:anicolaou)? stain|follicular (?:cells|lesion)|nilm)',
    { cytology: 1.4 },
  ),
  clue('(?:satisfactoria para|zona de transformaci[oó]n|frotis|c[eé]lulas escamosas)', { cytology: 1.5 }),
  clue(
    '(?:reference (?:range|interval|value)s?|usual range|normal range|valores de referencia|referenzbereich|referans (?:aralığı|değer)|collected on|specimen collected|flag|abnormal flag)',
    { laboratory: 1.5 },
  ),
  clue(
    '(?:variants? of (?:uncertain|unknown) significance|(?:likely )?pathogenic|heterozygous|homozygous|germline|somatic|exons?|next[- ]generation sequencing|allele|tumou?r mutational burden|microsatellite|fusion gene|genes? (?:panel|tested|analy[sz]ed)|copy number)',
    { genetics: 1.3 },
  ),
  clue('(?:c\\.\\d+|p\\.\\(?[A-Z][a-z]{2}\\d+|NM_\\d+|rs\\d{4,})', { genetics: 2 }),
  clue(
    '(?:please (?:see|evaluate|assess|arrange)|thank you for seeing|i would be grateful|would appreciate your|i am referring|refer(?:ring)? (?:this|the|him|her|you)|reason for referral|referred to:)',
    { referral: 2, letter: -1 },
  ),
  clue('(?:dispense(?: as written)?|sig|refills?|quantity|substitution permitted)\\s?[:#]', {
    'medication-list': 1.5,
  }),
  clue('take (?:one|two|\\d) (?:tablet|capsule|pill)s?', { 'medication-list': 1 }),
  clue('(?:tablets?|capsules?|mg|mcg) (?:by mouth|po|oral(?:ly)?|once|twice|daily|every|bid|tid)', {
    'medication-list': 0.5,
    'discharge-summary': 0.1,
  }),
  clue(
    '(?:explanation of benefits|this is not a bill|amount (?:billed|owed|due)|allowed amount|claim (?:number|no)|payer|prior authori[sz]ation)',
    { insurance: 1.5 },
  ),
  clue('(?:co-?pay\\w*|co-?insurance|deductible|out[- ]of[- ]pocket)', { insurance: 1.5 }),
  clue("(?:member|subscriber|policy|enrollee|insured)(?:['’]s)? (?:id|name|number|no|holder)", {
    insurance: 1.5,
  }),
  clue('(?:group (?:number|no|id)|rx ?(?:bin|pcn|grp)|plan (?:name|type|id))', { insurance: 1.2 }),
  clue(
    'i (?:hereby |voluntarily |understand|also |do )?(?:consent|authorize|give (?:my )?(?:permission|consent)|agree to)',
    { consent: 2.2 },
  ),
  clue(
    "(?:i (?:have been|was) (?:informed|told|given)|i understand that|signature of (?:patient|parent|witness|legal)|patient(?:['’]s)? signature|legal guardian|my questions have been answered|i (?:acknowledge|certify|have read))",
    { consent: 1.3 },
  ),
  clue('dear (?:dr|doctor|prof|colleague|sir|madam)', {
    consultation: 2.2,
    letter: 1.2,
    referral: 0.8,
    'operative-note': -1.5,
    radiology: -1,
    'progress-note': -0.5,
  }),
  clue('dear (?:mr|mrs|ms|miss|patient|parent|\\p{Lu})', {
    letter: 2.5,
    consultation: 0.3,
    'operative-note': -1.5,
    radiology: -1,
    'progress-note': -0.5,
  }),
  clue(
    '(?:to whom it may concern|sincerely|yours (?:truly|sincerely|faithfully)|(?:best|kind|warm)(?:est)? regards|respectfully|atentamente|cordialement|mit freundlichen|saygılarımla|cordially)',
    { letter: 1.5, consultation: 0.5, referral: 0.3, radiology: -0.5 },
  ),
  clue(
    '(?:i had the pleasure|pleasure of seeing|i saw (?:your|this|the) (?:patient|mr|mrs|ms)|your (?:kind |very )?(?:nice |pleasant )?patient)',
    { consultation: 1.3, letter: 0.8 },
  ),
]
