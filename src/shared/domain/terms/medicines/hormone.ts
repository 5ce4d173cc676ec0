/**
 * Drugs for diabetes, hormones and missing enzymes. Sources: WHO INN and ATC grouping, FDA and EMA labels.
 * Form of a line: see outline.ts.
 */
export const HORMONE = `
diabetes drug | antidiabetic; glucose-lowering drug; diabetes medicine | - | medicine
  metformin | Glucophage; Glumetza
  sulfonylurea | sulphonylurea drug
    glipizide | Glucotrol
    glyburide | Micronase; glibenclamide
    glimepiride | Amaryl
    gliclazide | Diamicron
  SGLT2 inhibitor | sodium-glucose cotransporter 2 inhibitor; gliflozin
    empagliflozin | Jardiance
    dapagliflozin | Farxiga; Forxiga
    canagliflozin | Invokana
    ertugliflozin | Steglatro
  GLP-1 receptor agonist | GLP-1 agonist; GLP-1 RA; incretin mimetic
    semaglutide | Ozempic; Wegovy; Rybelsus
    liraglutide | Victoza; Saxenda
    dulaglutide | Trulicity
    exenatide | Byetta; Bydureon
    tirzepatide | Mounjaro; Zepbound
  DPP-4 inhibitor | gliptin; dipeptidyl peptidase-4 inhibitor
    sitagliptin | Januvia
    linagliptin | Tradjenta
    saxagliptin | Onglyza
  thiazolidinedione | glitazone
    pioglitazone | Actos
  insulin | insulin therapy
    long-acting insulin | basal insulin
      insulin glargine | Lantus; Basaglar; Toujeo
      insulin degludec | Tresiba
      insulin detemir | Levemir
    rapid-acting insulin | mealtime insulin; bolus insulin
      insulin lispro | Humalog; Admelog
      insulin aspart | NovoLog; Fiasp; NovoRapid
      insulin glulisine | Apidra
    NPH insulin | isophane insulin; Humulin N; Novolin N
    regular insulin | Humulin R; Novolin R; short-acting insulin
thyroid or hormone drug | hormone medicine | - | medicine
  levothyroxine | Synthroid; Levoxyl; Euthyrox; thyroxine; T4 replacement
  liothyronine | Cytomel; T3 replacement
  antithyroid drug | thionamide
    methimazole | Tapazole; thiamazole
    propylthiouracil | PTU
    carbimazole | Neo-Mercazole
  cabergoline | Dostinex
  bromocriptine | Parlodel
  desmopressin | DDAVP
  growth hormone | somatropin; Genotropin; Norditropin
  pegvisomant | Somavert
  cinacalcet | Sensipar; Mimpara
  fludrocortisone | Florinef
  testosterone | AndroGel; testosterone replacement; Depo-Testosterone
  estradiol | Estrace; Vivelle
  menopausal hormone therapy | hormone replacement therapy; HRT; MHT
  oral contraceptive | birth control pill; combined oral contraceptive
  5-alpha reductase inhibitor | 5-ARI
    finasteride | Proscar; Propecia
    dutasteride | Avodart
enzyme replacement therapy | enzyme replacement; recombinant enzyme therapy | - | medicine
  imiglucerase | Cerezyme
  agalsidase beta | Fabrazyme
  alglucosidase alfa | Lumizyme; Myozyme
`
