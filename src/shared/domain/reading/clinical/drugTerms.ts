/** Common medicines: the generic name first, then its brands and other names. */
const DRUGS = `
abemaciclib verzenio; abiraterone zytiga; acalabrutinib calquence; afatinib gilotrif; alectinib alecensa; anastrozole arimidex; apalutamide erleada; atezolizumab tecentriq; avelumab bavencio; axitinib inlyta; azacitidine vidaza; bendamustine; bevacizumab avastin; bicalutamide casodex; bleomycin; bortezomib velcade; brentuximab adcetris; brigatinib; cabazitaxel jevtana; cabozantinib cabometyx; capecitabine xeloda; carboplatin paraplatin; carfilzomib kyprolis; cetuximab erbitux; chlorambucil; cisplatin; cladribine; crizotinib xalkori; cyclophosphamide cytoxan; cytarabine; dabrafenib tafinlar; dacarbazine; daratumumab darzalex; darolutamide nubeqa; dasatinib sprycel; daunorubicin; degarelix firmagon; denosumab prolia xgeva; docetaxel taxotere; doxorubicin adriamycin; durvalumab imfinzi; enzalutamide xtandi; epirubicin; eribulin halaven; erlotinib tarceva; etoposide; everolimus afinitor; exemestane aromasin; fludarabine; fluorouracil 5-fu 5-fluorouracil; fulvestrant faslodex; gefitinib iressa; gemcitabine gemzar; goserelin zoladex; hydroxyurea; ibrutinib imbruvica; ifosfamide; imatinib gleevec; ipilimumab yervoy; irinotecan; ixabepilone; ixazomib; lapatinib tykerb; lenalidomide revlimid; lenvatinib lenvima; letrozole femara; leucovorin; leuprolide lupron eligard leuprorelin; melphalan; mercaptopurine; methotrexate; mitomycin; mitoxantrone; nilotinib tasigna; niraparib zejula; nivolumab opdivo; obinutuzumab; olaparib lynparza; osimertinib tagrisso; oxaliplatin; paclitaxel taxol abraxane; palbociclib ibrance; panitumumab vectibix; pazopanib; pembrolizumab keytruda; pemetrexed alimta; pertuzumab perjeta; pomalidomide; raloxifene evista; regorafenib; ribociclib kisqali; rituximab rituxan; rucaparib; ruxolitinib jakafi; sacituzumab trodelvy; sorafenib nexavar; sunitinib sutent; tamoxifen nolvadex; temozolomide temodar; thalidomide; topotecan; trametinib; trastuzumab herceptin; tucatinib tukysa; vemurafenib; venetoclax venclexta; vinblastine; vincristine; vinorelbine; zanubrutinib;
acebutolol; aliskiren; amiloride; amiodarone cordarone pacerone; amlodipine norvasc; apixaban eliquis; aspirin ecotrin acetylsalicylic asa; atenolol tenormin; atorvastatin lipitor; benazepril lotensin; bisoprolol; bumetanide bumex; candesartan atacand; captopril; carvedilol coreg; chlorthalidone; cilostazol; clonidine catapres; clopidogrel plavix; colesevelam; dabigatran pradaxa; dalteparin; digoxin lanoxin; diltiazem cardizem; dipyridamole; dofetilide; doxazosin cardura; dronedarone; edoxaban; enalapril vasotec; enoxaparin lovenox; eplerenone; esmolol; evolocumab repatha; ezetimibe zetia; felodipine; fenofibrate tricor; flecainide; fondaparinux; fosinopril; furosemide lasix; gemfibrozil lopid; heparin; hydralazine; hydrochlorothiazide hctz microzide; indapamide; irbesartan avapro; isosorbide imdur; ivabradine; labetalol; lisinopril zestril prinivil; losartan cozaar; lovastatin; methyldopa; metolazone; metoprolol lopressor toprol toprol-xl; midodrine; minoxidil; nadolol; nebivolol bystolic; nicardipine; nifedipine procardia; nitroglycerin nitrostat; olmesartan benicar; perindopril; prasugrel effient; pravastatin pravachol; prazosin; propafenone; propranolol inderal; quinapril accupril; ramipril altace; ranolazine ranexa; rivaroxaban xarelto; rosuvastatin crestor; sacubitril entresto; simvastatin zocor; sotalol; spironolactone aldactone; telmisartan micardis; terazosin; ticagrelor brilinta; torsemide; triamterene; valsartan diovan; verapamil calan; warfarin coumadin jantoven;
acarbose; alogliptin; canagliflozin invokana; dapagliflozin farxiga; dulaglutide trulicity; empagliflozin jardiance; exenatide; glimepiride amaryl; glipizide glucotrol; glyburide; insulin humalog novolog lantus levemir humulin novolin tresiba basaglar toujeo; linagliptin tradjenta; liraglutide victoza saxenda; metformin glucophage; nateglinide; pioglitazone actos; repaglinide; saxagliptin; semaglutide ozempic wegovy rybelsus; sitagliptin januvia janumet; tirzepatide mounjaro zepbound;
levothyroxine synthroid levoxyl l-thyroxine; liothyronine cytomel; methimazole; propylthiouracil; prednisone deltasone; prednisolone; methylprednisolone medrol solu-medrol depo-medrol; dexamethasone decadron; hydrocortisone cortef; fludrocortisone; triamcinolone kenalog; betamethasone; budesonide pulmicort entocort; cortisone; estradiol estrace; progesterone prometrium; medroxyprogesterone provera depo-provera; norethindrone; testosterone; megestrol megace; premarin; desmopressin; octreotide; somatropin; cabergoline; bromocriptine; clomiphene;
albuterol proair ventolin proventil salbutamol; levalbuterol xopenex; ipratropium atrovent; tiotropium spiriva; umeclidinium; fluticasone flonase flovent; salmeterol serevent; advair; symbicort; formoterol; mometasone nasonex; beclomethasone; montelukast singulair; theophylline; duoneb combivent; roflumilast; omalizumab xolair; guaifenesin mucinex; benzonatate tessalon; dextromethorphan; pseudoephedrine sudafed; cetirizine zyrtec; loratadine claritin; fexofenadine allegra; diphenhydramine benadryl; hydroxyzine vistaril atarax; chlorpheniramine; azelastine; epinephrine epipen;
amoxicillin amoxil; augmentin clavulanate; ampicillin unasyn; penicillin; piperacillin zosyn; nafcillin; oxacillin; dicloxacillin; cephalexin keflex; cefazolin ancef; cefuroxime; cefdinir omnicef; ceftriaxone rocephin; cefotaxime; ceftazidime; cefepime; cefpodoxime; ertapenem; meropenem; imipenem; aztreonam; gentamicin; tobramycin; amikacin; vancomycin; linezolid; daptomycin; clindamycin cleocin; azithromycin zithromax z-pak; clarithromycin biaxin; erythromycin; doxycycline vibramycin; minocycline; tetracycline; ciprofloxacin cipro; levofloxacin levaquin; moxifloxacin avelox; metronidazole flagyl; nitrofurantoin macrobid; sulfamethoxazole bactrim septra; trimethoprim; sulfonamide sulfa sulfonamides; rifampin; isoniazid; ethambutol; pyrazinamide; fluconazole diflucan; itraconazole; voriconazole; posaconazole; nystatin; terbinafine lamisil; ketoconazole; clotrimazole; amphotericin; caspofungin; acyclovir zovirax; valacyclovir valtrex; famciclovir; ganciclovir; valganciclovir; oseltamivir tamiflu; remdesivir; paxlovid nirmatrelvir; tenofovir viread; emtricitabine truvada; efavirenz; dolutegravir; lamivudine; abacavir; zidovudine; sofosbuvir; ribavirin; hydroxychloroquine plaquenil; chloroquine; ivermectin; albendazole; mupirocin bactroban; bacitracin; neomycin; silvadene;
acetaminophen tylenol paracetamol apap; ibuprofen motrin advil; naproxen aleve naprosyn; diclofenac voltaren; celecoxib celebrex; meloxicam mobic; indomethacin; ketorolac toradol; etodolac; nabumetone; piroxicam; metamizole; tramadol ultram; codeine; hydrocodone vicodin norco lortab; oxycodone oxycontin percocet roxicodone; hydromorphone dilaudid; morphine; fentanyl duragesic; methadone; buprenorphine suboxone; naloxone narcan; naltrexone; meperidine demerol; tapentadol; gabapentin neurontin; pregabalin lyrica; lidocaine xylocaine lidoderm; bupivacaine marcaine; ropivacaine; cyclobenzaprine flexeril; methocarbamol robaxin; carisoprodol; tizanidine zanaflex; baclofen; colchicine; allopurinol zyloprim; febuxostat uloric; probenecid; sumatriptan imitrex; rizatriptan maxalt; zolmitriptan; butalbital fioricet; ergotamine; glucosamine; chondroitin; capsaicin;
adalimumab humira; etanercept enbrel; infliximab remicade; golimumab; certolizumab; tocilizumab; abatacept orencia; tofacitinib xeljanz; upadacitinib; baricitinib; secukinumab; ustekinumab stelara; leflunomide arava; sulfasalazine; mesalamine; azathioprine imuran; mycophenolate cellcept; tacrolimus prograf; cyclosporine; sirolimus; apremilast otezla; alendronate fosamax; risedronate actonel; ibandronate boniva; zoledronic zometa reclast; pamidronate; teriparatide forteo; romosozumab;
alprazolam xanax; lorazepam ativan; diazepam valium; clonazepam klonopin; temazepam restoril; midazolam versed; zolpidem ambien; eszopiclone lunesta; trazodone desyrel; buspirone buspar; sertraline zoloft; fluoxetine prozac; paroxetine paxil; citalopram celexa; escitalopram lexapro; venlafaxine effexor; desvenlafaxine pristiq; duloxetine cymbalta; bupropion wellbutrin; mirtazapine remeron; amitriptyline elavil; nortriptyline pamelor; doxepin; imipramine; lithium lithobid; lamotrigine lamictal; valproate depakote divalproex valproic; carbamazepine tegretol; oxcarbazepine trileptal; levetiracetam keppra; topiramate topamax; phenytoin dilantin; phenobarbital; lacosamide vimpat; zonisamide; quetiapine seroquel; olanzapine zyprexa; risperidone risperdal; aripiprazole abilify; ziprasidone geodon; haloperidol haldol; clozapine; lurasidone latuda; chlorpromazine; methylphenidate ritalin concerta; amphetamine adderall; lisdexamfetamine vyvanse; atomoxetine strattera; modafinil; donepezil aricept; memantine namenda; rivastigmine; levodopa carbidopa sinemet; pramipexole mirapex; ropinirole requip; benztropine; varenicline chantix; nicotine nicorette; disulfiram; propofol diprivan; ketamine; etomidate; succinylcholine; rocuronium; vecuronium; sevoflurane; neostigmine; glycopyrrolate; atropine;
omeprazole prilosec; esomeprazole nexium; pantoprazole protonix; lansoprazole prevacid; rabeprazole; famotidine pepcid; ranitidine zantac; cimetidine; sucralfate carafate; misoprostol; metoclopramide reglan; ondansetron zofran; promethazine phenergan; prochlorperazine compazine; meclizine antivert; scopolamine; loperamide imodium; diphenoxylate lomotil; bisacodyl dulcolax; senna senokot; docusate colace; miralax peg-3350; lactulose; psyllium metamucil; simethicone; tums maalox mylanta; dicyclomine bentyl; hyoscyamine; ursodiol; pancrelipase creon; rifaximin xifaxan; aprepitant; granisetron;
tamsulosin flomax; finasteride proscar propecia; dutasteride avodart; alfuzosin; oxybutynin ditropan; tolterodine detrol; solifenacin vesicare; mirabegron myrbetriq; sildenafil viagra; tadalafil cialis; vardenafil; phenazopyridine pyridium; bethanechol;
latanoprost xalatan; timolol; brimonidine; dorzolamide; bimatoprost; travoprost; prednisolone; cyclopentolate; tropicamide; brinzolamide;
filgrastim neupogen; pegfilgrastim neulasta; epoetin epogen procrit; darbepoetin; alteplase; tranexamic; aminocaproic; vasopressin; norepinephrine levophed; dopamine; dobutamine; phenylephrine; milrinone; nitroprusside; oxytocin pitocin; terbutaline; betadine;
isotretinoin accutane; tretinoin; clobetasol; hydroquinone; permethrin; benzoyl; salicylic; minoxidil; methoxsalen; multivitamin`

/** Foods and salts of the body too: only with an amount are they medicines. */
const WITH_DOSE = `
vitamin d; vitamin d3; vitamin d2; vitamin b12; vitamin b6; vitamin b-12; vitamin c; vitamin e; vitamin k; vitamin a; cholecalciferol; ergocalciferol; cyanocobalamin; folic acid; folate; thiamine; niacin; biotin; calcium; calcium carbonate; calcium citrate; magnesium; magnesium oxide; iron; ferrous sulfate; ferrous gluconate; iron sucrose; potassium; potassium chloride; k-dur; klor-con; zinc; zinc sulfate; fish oil; omega-3; coenzyme q10; melatonin; sodium bicarbonate; turmeric; selenium`

function entries(words: string): string[][] {
  return words
    .split(';')
    .map((entry) => entry.trim().split(/\s+/))
    .filter((entry) => entry[0] !== '')
}

/** Names and brands in small letters to the generic name. */
export const GENERIC_NAMES: ReadonlyMap<string, string> = new Map(
  entries(DRUGS).flatMap(([generic, ...brands]) =>
    [generic!, ...brands].map((name) => [name, generic!] as const),
  ),
)
export const SUPPLEMENTS: ReadonlySet<string> = new Set(entries(WITH_DOSE).map((words) => words.join(' ')))

/** Endings by which a medicine's kind is named (WHO, INN stems). */
const STEM =
  /(?:[a-z]mab|[a-z]nib|[aeiou]pril|sartan|statin|cillin|[aeiou]lol|[aeio]nazole|conazole|prazole|cycline|[a-z]mycin|floxacin|gliptin|gliflozin|glutide|parib|ciclib|tidine|caine|azepam|azolam|triptan|setron|[aeiou]vir|xaban|gatran|dipine|oxetine|afil|lukast|terol|[a-z]sone|solone|onide|platin|taxel|rubicin|limus|glitazone|fibrate|dronate|cef[a-z]+|barbital|thiazide|semide|parin|grel|tinib|lisib|degib|rafenib|stim|poetin|kinra|cept|vudine|buvir|curium|curonium|oxacin)$/

/** What a name becomes in the plural, and in Spanish, French and German: "metformina", "aspirine", "insulins". */
const ENDINGS: readonly ((name: string) => readonly string[])[] = [
  (name) => [`${name}s`],
  (name) => [`${name}a`, `${name}o`, `${name}e`],
  (name) => (name.endsWith('e') ? [name.slice(0, -1)] : []),
  (name) => (name.endsWith('e') ? [`${name.slice(0, -1)}a`, `${name.slice(0, -1)}o`] : []),
]
/** All spellings without accents to the generic name; of two names a word can be read as, the nearer one. */
const SPELLINGS: ReadonlyMap<string, string> = withEndings()
const OPENINGS: ReadonlySet<string> = new Set([...SPELLINGS.keys()].map((name) => name.slice(0, 4)))
const LAST_LETTERS: ReadonlySet<string> = new Set(
  STEM.source
    .slice(3, -2)
    .split('|')
    .map((stem) => stem.slice(-3)),
)

function withEndings(): Map<string, string> {
  const spellings = new Map(GENERIC_NAMES)
  for (const ending of ENDINGS) {
    for (const [name, generic] of GENERIC_NAMES) {
      if (name.length <= 3) continue
      for (const spelling of ending(name)) if (!spellings.has(spelling)) spellings.set(spelling, generic)
    }
  }
  return spellings
}

/** The generic name of a word that is a medicine's; Spanish, French and German endings are evened out. */
export function genericOf(word: string): string | null {
  const plain = word.toLowerCase()
  if (isAscii(plain)) return SPELLINGS.get(plain) ?? null
  const bare = plain.normalize('NFD').replace(/\p{M}/gu, '')
  return GENERIC_NAMES.get(plain) ?? (bare.length > 3 ? (SPELLINGS.get(bare) ?? null) : null)
}

/** Whether a word may be a medicine's by its first or last letters; most may not. One with a hyphen may be in part. */
export function mayBeDrug(word: string): boolean {
  const plain = word.toLowerCase()
  if (OPENINGS.has(plain.slice(0, 4)) || !isAscii(plain) || plain.includes('-')) return true
  return plain.length > 6 && (LAST_LETTERS.has(plain.slice(-3)) || plain.startsWith('cef'))
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) >= 0x80) return false
  return true
}

/** Whether a word is formed as names of medicines are; it proves little without a dose. */
export function isFormedLikeDrug(word: string): boolean {
  return word.length > 6 && STEM.test(word.toLowerCase())
}
