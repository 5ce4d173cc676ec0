/**
 * Drugs for heart, blood pressure and blood. Sources: WHO INN and ATC grouping, FDA and EMA labels. Form of a line: see outline.ts.
 */
export const HEART = `
heart or blood pressure drug | cardiovascular drug; cardiovascular medication | - | medicine
  antihypertensive | blood pressure medicine; blood pressure drug; antihypertensive drug; blood pressure medication
    ACE inhibitor | angiotensin-converting enzyme inhibitor; ACEI; ACE-I
      lisinopril | Zestril; Prinivil; Qbrelis
      enalapril | Vasotec
      ramipril | Altace; Tritace
      captopril | Capoten
      benazepril | Lotensin
      perindopril | Coversyl; Aceon
      quinapril | Accupril
    angiotensin receptor blocker | angiotensin II receptor blocker; sartan
      losartan | Cozaar
      valsartan | Diovan
      candesartan | Atacand
      irbesartan | Avapro; Aprovel
      olmesartan | Benicar; Olmetec
      telmisartan | Micardis
      azilsartan | Edarbi
    sacubitril and valsartan | Entresto; sacubitril/valsartan; ARNI; angiotensin receptor-neprilysin inhibitor
    beta blocker | beta-blocker; beta-adrenergic blocker
      metoprolol | Lopressor; Toprol; metoprolol succinate; metoprolol tartrate
      bisoprolol | Zebeta; Concor
      carvedilol | Coreg
      atenolol | Tenormin
      propranolol | Inderal
      nebivolol | Bystolic; Nebilet
      labetalol | Trandate; Normodyne
      nadolol | Corgard
      sotalol | Betapace; Sotacor
      esmolol | Brevibloc
      timolol | Timoptic
    calcium channel blocker | calcium antagonist; CCB
      amlodipine | Norvasc; Istin
      nifedipine | Procardia; Adalat
      felodipine | Plendil
      diltiazem | Cardizem; Tiazac
      verapamil | Calan; Isoptin; Verelan
    diuretic | water pill; water tablet
      loop diuretic | high-ceiling diuretic
        furosemide | Lasix; frusemide
        bumetanide | Bumex
        torsemide | Demadex; torasemide; Soaanz
      thiazide diuretic | thiazide; thiazide-like diuretic
        hydrochlorothiazide | HCTZ; Microzide
        chlorthalidone | Thalitone; chlortalidone
        indapamide | Lozol; Natrilix
        metolazone | Zaroxolyn
      mineralocorticoid receptor antagonist | aldosterone antagonist; potassium-sparing diuretic
        spironolactone | Aldactone
        eplerenone | Inspra
        finerenone | Kerendia
    alpha blocker | alpha-adrenergic blocker
      doxazosin | Cardura
      prazosin | Minipress
      terazosin | Hytrin
      tamsulosin | Flomax
      alfuzosin | Uroxatral; Xatral
      silodosin | Rapaflo
    clonidine | Catapres
    hydralazine | Apresoline
    minoxidil | Loniten; Rogaine
  nitrate | nitrate medicine
    nitroglycerin | glyceryl trinitrate; Nitrostat
    isosorbide mononitrate | Imdur; ISMN
    isosorbide dinitrate | Isordil
  ranolazine | Ranexa
  ivabradine | Corlanor; Procoralan
  vericiguat | Verquvo
  digoxin | Lanoxin; digitalis
  antiarrhythmic | antiarrhythmic drug; rhythm drug
    amiodarone | Pacerone; Cordarone
    dronedarone | Multaq
    flecainide | Tambocor
    propafenone | Rythmol
    dofetilide | Tikosyn
    adenosine | Adenocard
  mavacamten | Camzyos; cardiac myosin inhibitor
  tafamidis | Vyndamax; Vyndaqel
  acoramidis | Attruby
  anticoagulant | blood thinner; anticoagulation; anticoagulant drug
    direct oral anticoagulant | DOAC; NOAC; novel oral anticoagulant
      apixaban | Eliquis
      rivaroxaban | Xarelto
      edoxaban | Savaysa; Lixiana
      dabigatran | Pradaxa
    vitamin K antagonist | VKA; coumarin anticoagulant
      warfarin | Coumadin; Jantoven
    heparin | unfractionated heparin; UFH
      low molecular weight heparin | LMWH
        enoxaparin | Lovenox; Clexane
        dalteparin | Fragmin
    fondaparinux | Arixtra
    bivalirudin | Angiomax
    argatroban | Acova
  antiplatelet | antiplatelet drug; antiplatelet therapy; platelet inhibitor
    ~ dual antiplatelet therapy | DAPT; aspirin and clopidogrel
    aspirin | acetylsalicylic acid; Bayer aspirin; Ecotrin | - | NSAID
    clopidogrel | Plavix
    ticagrelor | Brilinta; Brilique
    prasugrel | Effient; Efient
    cilostazol | Pletal
    dipyridamole | Persantine
  thrombolytic | thrombolysis; clot buster; fibrinolytic; thrombolytic therapy
    alteplase | Activase; tPA; tissue plasminogen activator
    tenecteplase | TNKase; TNK
  lipid-lowering drug | cholesterol medicine; lipid-lowering therapy; cholesterol-lowering drug
    statin | HMG-CoA reductase inhibitor; statin therapy
      atorvastatin | Lipitor
      rosuvastatin | Crestor
      simvastatin | Zocor
      pravastatin | Pravachol
      lovastatin | Mevacor
      fluvastatin | Lescol
      pitavastatin | Livalo
    ezetimibe | Zetia; Ezetrol
    PCSK9 inhibitor | PCSK9 antibody
      evolocumab | Repatha
      alirocumab | Praluent
    inclisiran | Leqvio
    bempedoic acid | Nexletol; Nilemdo
    fibrate | fibric acid derivative
      fenofibrate | Tricor; Lipanthyl
      gemfibrozil | Lopid
    icosapent ethyl | Vascepa; omega-3 ethyl ester
  pulmonary hypertension drug | pulmonary vasodilator
    sildenafil | Viagra; Revatio
    tadalafil | Cialis; Adcirca
    bosentan | Tracleer
    macitentan | Opsumit
    ambrisentan | Letairis
    riociguat | Adempas
    sotatercept | Winrevair
blood drug | hematologic drug | - | medicine
  iron supplement | iron therapy; ferrous sulfate; iron tablets
    intravenous iron | IV iron; iron infusion; ferric carboxymaltose
  folic acid | folate supplement
  cyanocobalamin | vitamin B12 injection; vitamin B12 supplement
  tranexamic acid | Lysteda; TXA
  eltrombopag | Promacta; Revolade
  romiplostim | Nplate
  luspatercept | Reblozyl
  deferasirox | Exjade; Jadenu
`
