/** What laboratories measure, as it is written; in small letters, without "serum" and the like before it. */
const ANALYTES = `
hemoglobin; haemoglobin; hgb; hematocrit; haematocrit; hct; red blood cells; red blood cell count; red cells; red cell count; red count; rbc; rbc count; erythrocytes;
mean cell volume; mean corpuscular volume; mcv; mean cell hemoglobin; mch; mchc; rdw; rdw-cv; red cell distribution width; reticulocytes; reticulocyte count; retic count;
white blood cells; white blood cell count; white blood count; white blood cell; white cells; white cell count; white count; wbc; wbc count; leukocytes; leucocytes; leukocyte count;
neutrophils; absolute neutrophil count; anc; neutrophils absolute; lymphocytes; absolute lymphocyte count; lymphs; monocytes; monos; eosinophils; eos; basophils; bands; segs; segmented neutrophils; blasts; immature granulocytes;
platelets; platelet count; plt; mean platelet volume; mpv; thrombocytes;
creatinine; serum creatinine; blood urea nitrogen; urea nitrogen; bun; urea; egfr; gfr; filtration rate (estimated); estimated gfr; glomerular filtration rate; creatinine clearance; bun/creatinine ratio; cystatin c; uric acid;
sodium; potassium; chloride; bicarbonate; carbon dioxide; carbon dioxide, total; total co2; anion gap; calcium; ionized calcium; corrected calcium; magnesium; phosphorus; phosphate; phosphorous; osmolality;
glucose; glucose, fasting; fasting glucose; blood glucose; blood sugar; fasting blood sugar; random glucose; hemoglobin a1c; haemoglobin a1c; hba1c; hgba1c; hgb a1c; a1c; glycated hemoglobin; glycohemoglobin; c-peptide; fructosamine; insulin level;
alanine aminotransferase; alanine aminotransferase (alt); alt; alt (sgpt); sgpt; aspartate aminotransferase; aspartate aminotransferase (ast); ast; ast (sgot); sgot; alkaline phosphatase; alk phos; alp; gamma-glutamyl transferase; ggt; gamma gt;
bilirubin; total bilirubin; bilirubin, total; direct bilirubin; bilirubin, direct; indirect bilirubin; bilirubin total; t bili; total bili; albumin; globulin; total protein; protein, total; protein total; a/g ratio; albumin/globulin ratio; prealbumin; ammonia; lipase; amylase;
lactate dehydrogenase; ldh; lactic acid; lactate; creatine kinase; creatine phosphokinase; cpk; ck-mb; troponin; troponin i; troponin t; high-sensitivity troponin; hs-troponin; bnp; nt-probnp; nt-pro bnp; pro-bnp; b-type natriuretic peptide; brain natriuretic peptide; myoglobin; homocysteine;
cholesterol; total cholesterol; cholesterol, total; hdl; hdl cholesterol; hdl-c; ldl; ldl cholesterol; ldl-c; ldl calculated; vldl; vldl cholesterol; non-hdl cholesterol; triglycerides; triglyceride; lipoprotein(a); apolipoprotein b;
tsh; thyroid stimulating hormone; thyroid-stimulating hormone; free t4; t4, free; t4 free; free thyroxine; thyroxine; free t3; t3, free; triiodothyronine; thyroglobulin; thyroglobulin antibody; thyroid peroxidase antibody; tpo antibody; parathyroid hormone; pth; intact pth; pth, intact; cortisol; acth; aldosterone; renin; prolactin; growth hormone; igf-1; testosterone; total testosterone; free testosterone; estradiol; progesterone; fsh; follicle stimulating hormone; luteinizing hormone; dhea-s; beta-hcg; beta hcg; hcg; b-hcg; amh;
prothrombin time; protime; inr; partial thromboplastin time; aptt; ptt; activated partial thromboplastin time; fibrinogen; d-dimer; antithrombin iii; protein c activity; protein s activity; factor viii;
iron; iron, total; serum iron; total iron binding capacity; tibc; iron saturation; transferrin saturation; transferrin; ferritin; vitamin b12; b12; folate; folic acid level; vitamin d; vitamin d, 25-hydroxy; 25-hydroxyvitamin d; 25-oh vitamin d; vitamin d 25-hydroxy; vitamin d level; zinc level; copper; ceruloplasmin; haptoglobin;
c-reactive protein; crp; hs-crp; high-sensitivity crp; sedimentation rate; erythrocyte sedimentation rate; esr; sed rate; procalcitonin; rheumatoid factor; anti-ccp; antinuclear antibodies; antinuclear antibody; ana; anca; complement c3; complement c4; iga; igg; igm; ige; immunoglobulin a; immunoglobulin g; immunoglobulin m; immunoglobulin e; kappa light chains; lambda light chains; free kappa light chains; free lambda light chains; kappa/lambda ratio; m-spike; m protein; beta-2 microglobulin; interleukin-6; tissue transglutaminase iga; alpha-1 antitrypsin;
psa; prostate specific antigen; prostate-specific antigen; psa, total; total psa; free psa; cea; carcinoembryonic antigen; ca 125; ca-125; ca125; ca 19-9; ca19-9; ca 15-3; ca15-3; ca 27.29; ca 27-29; alpha-fetoprotein; alpha fetoprotein; afp; chromogranin a; calcitonin; he4; beta-2-microglobulin; ca 72-4; s100; nse;
urine protein; urine creatinine; urine albumin; microalbumin; albumin/creatinine ratio; microalbumin/creatinine ratio; urine ph; urine specific gravity; specific gravity; urobilinogen; ketones; nitrite; nitrites; leukocyte esterase; urine glucose; urine sodium;
arterial ph; pco2; po2; base excess; pao2; paco2; carboxyhemoglobin; methemoglobin;
hiv; hiv antibody; hiv 1/2 antibody; hepatitis b surface antigen; hbsag; hepatitis b surface antibody; hepatitis c antibody; hcv antibody; hiv viral load; cd4 count; cd4; rpr; covid-19; sars-cov-2; influenza a; influenza b; strep a; mononucleosis; h. pylori; blood culture; urine culture; ebv; cmv;
digoxin level; lithium level; vancomycin trough; valproic acid level; phenytoin level; dilantin level; tacrolimus level; carbamazepine level; theophylline level; alcohol level; ethanol; acetaminophen level; salicylate level;
hämoglobin; hämatokrit; leukozyten; erythrozyten; thrombozyten; kreatinin; harnstoff; natrium; kalium; glukose; cholesterin; triglyzeride; ferritin; harnsäure; bilirubin gesamt; gamma-gt; got; gpt; tsh basal; lipase;
hemoglobina; hematocrito; leucocitos; plaquetas; hematíes; creatinina; glucosa; sodio; potasio; colesterol; colesterol total; triglicéridos; urea; ácido úrico; bilirrubina; bilirrubina total; calcio; ferritina; proteína c reactiva;
hémoglobine; hématocrite; leucocytes; plaquettes; hématies; créatinine; glycémie; sodium; potassium; cholestérol; cholestérol total; triglycérides; urée; acide urique; ferritine; protéine c réactive; bilirubine totale`

/** These mean other things too, so that more than a number must speak for them. */
const SHORT_ANALYTES = `k; na; cl; ca; mg; po4; co2; hco3; hb; hbg; pt; t3; t4; ck; lh; ph; cr; creat; phos; gluc; glu; trig; chol; alb; fe; plts; tp; lymph; mono; baso; segs; bands; eos`

/** Not of the laboratory: signs of life and measures of the body. */
export const NO_ANALYTE =
  /(?<!\p{L})(?:blood pressure|bp|pulse|heart rate|hr|resp(?:irat(?:ory|ion)s?)?(?: rate)?|rr|temp(?:erature)?|weight|wt|height|ht|bmi|body mass|bsa|spo2|o2 sat\w*|oxygen saturation|pain|ejection fraction|lvef|age|date|time|page|phone|fax|room|dose|size|diameter|length|width|volume of|total (?:charges?|amount|due|cost)|amount|balance|price|qty|quantity|copay|invoice|payment|gravida|para|apgar|score|grade|stage|margin|margins|distance|thickness|depth|weeks|days|years?|mass|nodule|lesion|tumou?r|cyst|lobe|vital signs?|gestational|smok\w+|pack)(?!\p{L})/iu

function listed(words: string): string[] {
  return words
    .split(';')
    .map((word) => word.trim().replace(/\s+/g, ' '))
    .filter((word) => word !== '')
}

export const KNOWN_ANALYTES: ReadonlySet<string> = new Set(listed(ANALYTES))
export const SHORT_ANALYTE_NAMES: ReadonlySet<string> = new Set(listed(SHORT_ANALYTES))

function alternation(words: Iterable<string>): string {
  return [...words]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, String.raw`\s`))
    .join('|')
}

/** Finds the names of analytes in running text. */
export const ANALYTE_IN_TEXT = new RegExp(
  String.raw`(?<![\p{L}\p{N}/-])(?:${alternation(new Set([...KNOWN_ANALYTES, ...SHORT_ANALYTE_NAMES]))})(?![\p{L}\p{N}]|-\p{L})`,
  'giu',
)

const AMOUNT = String.raw`(?:k|m|g|kg|mg|mcg|µg|μg|ug|ng|pg|fg|mol|mmol|µmol|μmol|umol|nmol|pmol|mosm|meq|ml|u|iu|miu|mu|µu|μu|uiu|µiu|μiu|ku|au|eu|cells?|copies|ru|arb|million|thousand|mill|thou|tera|giga|mrd|mio|tsd|x\s?10\s?[*^e]?\s?[0-9⁰-⁹]{1,2}|10\s?[*^e]\s?[0-9]{1,2}|10[⁰-⁹]{1,2}|#|mm)`
const PER = String.raw`(?:dl|l|ml|ul|µl|μl|cumm|mcl|cmm|mm3|mm³|mm\^3|hpf|lpf|min(?:\s?/\s?1[.,]73\s?(?:m2|m²|m\^2|sqm)?)?|hr?|24\s?hr?s?|day|mol|mmol|g|mg|kg|gm|creat|g creat|100\s?ml|nl|pl|sec)`

/** A laboratory's unit; sticky. */
export const LAB_UNIT = new RegExp(
  String.raw`(?:${AMOUNT}\s?/\s?${PER}(?:\s?creat(?:inine)?)?(?:/1[.,]73\s?m[2²]?)?|\/\s?(?:mm3|mm³|cumm|hpf|lpf|ul|µl)|%|‰|fl|pg|mm/hr?|mmhg|torr|mosm/kg|sec(?:onds?)?|s(?=\s|$)|ratio|index|titer|g%|mg%|x\s?10[e^*]?\d{1,2}/?(?:l|ul|µl)?|k/cumm)(?![\p{L}\p{N}])`,
  'iuy',
)

export const FLAG =
  /(?:\(\s?)?(?:critical(?:ly)? (?:high|low)|abnormal|critical|high|low|normal|hh|ll|crit|abn|[hlan](?![\p{L}.])|\*{1,2}|[↑↓▲▼])(?:\s?\))?(?![\p{L}\p{N}])/iuy

export const QUALITATIVE =
  /(?:non[- ]?reactive|not detected|none detected|undetectable|not present|none seen|no growth|negative|positive|reactive|detected|indeterminate|equivocal|inconclusive|borderline|trace|present|absent|abnormal|normal|small|moderate|large|few|many|rare|none|negativ|positiv|negativo|positivo|négatif|positif|no detectado|[1-4]\+|1:\d{1,5})(?![\p{L}\p{N}])/iuy
