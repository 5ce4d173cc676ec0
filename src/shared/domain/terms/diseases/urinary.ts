/**
 * Kidney, renal pelvis, ureter, bladder, urethra. Sources: WHO Classification, Urinary and Male Genital Tumours (5th ed.,
 * 2022); Bosniak 2019; KDIGO (kidney disease); ICD-10-CM (NCHS, public domain). Form of a line: see outline.ts.
 */
export const URINARY = `
kidney lesion | renal lesion; lesion of the kidney; renal mass; kidney mass; mass in the kidney
  kidney tumor | renal tumor; tumor of the kidney; renal neoplasm; neoplasm of kidney | C64, C65, D30.0, D41.0 | neoplasm
    ~ small renal mass | SRM; cT1a renal mass
    ~ oncocytic renal tumor | oncocytic renal neoplasm; renal oncocytic neoplasm; eosinophilic renal tumor | C64, D30.0, D41.0
    kidney cancer | cancer of the kidney; renal cancer; malignant neoplasm of kidney; malignant kidney tumor; malignant renal tumor | C64, C65 | malignant neoplasm
      renal cell carcinoma | RCC; hypernephroma; renal cell cancer; renal adenocarcinoma; Grawitz tumor; carcinoma of the kidney; adenocarcinoma of the kidney; kidney cell cancer; renal carcinoma | C64 | adenocarcinoma
        clear cell renal cell carcinoma | ccRCC; clear cell renal carcinoma; clear cell carcinoma of the kidney; conventional renal cell carcinoma; clear cell RCC; clear cell kidney cancer | C64
        papillary renal cell carcinoma | pRCC; papillary renal carcinoma; chromophil renal cell carcinoma; papillary RCC; papillary kidney cancer | C64
          papillary renal cell carcinoma type 1 | type 1 papillary renal cell carcinoma; type 1 papillary RCC | C64
          papillary renal cell carcinoma type 2 | type 2 papillary renal cell carcinoma; type 2 papillary RCC | C64
          papillary renal neoplasm with reverse polarity | PRNRP | C64
        chromophobe renal cell carcinoma | chRCC; chromophobe renal carcinoma; chromophobe RCC | C64
        collecting duct carcinoma | Bellini duct carcinoma; collecting duct renal cell carcinoma; carcinoma of collecting ducts of Bellini | C64
        renal medullary carcinoma | SMARCB1-deficient renal medullary carcinoma; medullary carcinoma of the kidney | C64
        TFE3-rearranged renal cell carcinoma | Xp11 translocation renal cell carcinoma; TFE3 translocation renal cell carcinoma | C64
        TFEB-altered renal cell carcinoma | t(6; 11) renal cell carcinoma; TFEB-rearranged renal cell carcinoma | C64
        ~ translocation renal cell carcinoma | MiT family translocation renal cell carcinoma; translocation-associated RCC; tRCC | C64
        fumarate hydratase-deficient renal cell carcinoma | FH-deficient renal cell carcinoma; FH-deficient RCC; HLRCC-associated renal cell carcinoma | C64
        succinate dehydrogenase-deficient renal cell carcinoma | SDH-deficient renal cell carcinoma; SDH-deficient RCC | C64
        ALK-rearranged renal cell carcinoma | ALK-positive renal cell carcinoma | C64
        ELOC-mutated renal cell carcinoma | TCEB1-mutated renal cell carcinoma; ELOC (formerly TCEB1)-mutated RCC | C64
        mucinous tubular and spindle cell carcinoma | MTSCC; mucinous tubular and spindle cell carcinoma of the kidney | C64
        tubulocystic renal cell carcinoma | tubulocystic carcinoma of the kidney; tubulocystic RCC | C64
        acquired cystic disease-associated renal cell carcinoma | ACD-RCC; acquired cystic kidney disease-associated renal cell carcinoma | C64
        eosinophilic solid and cystic renal cell carcinoma | ESC RCC; eosinophilic solid-cystic renal cell carcinoma | C64
        unclassified renal cell carcinoma | renal cell carcinoma NOS; RCC NOS; renal cell carcinoma unclassified | C64
        ~ sarcomatoid renal cell carcinoma | renal cell carcinoma with sarcomatoid features; sarcomatoid dedifferentiation of renal cell carcinoma; sarcomatoid RCC | C64
        ~ rhabdoid renal cell carcinoma | renal cell carcinoma with rhabdoid features | C64
        ~ metastatic renal cell carcinoma | mRCC; advanced renal cell carcinoma; stage IV renal cell carcinoma | C64, C79
        ~ hereditary renal cell carcinoma | familial renal cell carcinoma; hereditary kidney cancer | C64
      Wilms tumor | nephroblastoma; Wilms' tumour of the kidney; embryonal nephroma | C64
        ~ anaplastic Wilms tumor | Wilms tumor with anaplasia; unfavorable histology Wilms tumor | C64
        ~ favorable histology Wilms tumor | Wilms tumor without anaplasia | C64
      clear cell sarcoma of the kidney | CCSK; renal clear cell sarcoma; bone-metastasizing renal tumor of childhood | C64 | sarcoma
      rhabdoid tumor of the kidney | malignant rhabdoid tumor of the kidney; renal rhabdoid tumor | C64
      renal sarcoma | sarcoma of the kidney | C64 | sarcoma
        leiomyosarcoma of the kidney | renal leiomyosarcoma | C64 | leiomyosarcoma
      urothelial carcinoma of the renal pelvis | cancer of the renal pelvis; renal pelvis carcinoma; malignant neoplasm of renal pelvis; transitional cell carcinoma of the renal pelvis; renal pelvic urothelial carcinoma | C65 | upper tract urothelial carcinoma
    clear cell papillary renal cell tumor | clear cell papillary renal cell carcinoma; clear cell tubulopapillary renal cell carcinoma; CCPRCC; clear cell papillary RCC | C64, D41.0
    multilocular cystic renal neoplasm of low malignant potential | MCRNLMP; multilocular cystic renal cell carcinoma; multilocular clear cell renal cell carcinoma | D41.0, C64
    low-grade oncocytic tumor of the kidney | LOT of the kidney; low-grade oncocytic renal tumor | D41.0
    eosinophilic vacuolated tumor of the kidney | high-grade oncocytic tumor of the kidney; renal eosinophilic vacuolated tumor | D41.0
    hybrid oncocytic chromophobe tumor | HOCT; hybrid oncocytic tumor; hybrid oncocytoma/chromophobe tumor | D41.0
    congenital mesoblastic nephroma | mesoblastic nephroma; Bolande tumor | D41.0
    benign kidney tumor | benign neoplasm of kidney; benign renal tumor; benign renal neoplasm | D30.0 | benign neoplasm
      renal oncocytoma | oncocytoma of the kidney; kidney oncocytoma; renal oncocytic adenoma | D30.0
      renal angiomyolipoma | angiomyolipoma; angiomyolipoma of the kidney; renal AML; kidney angiomyolipoma | D30.0, D17.71 | perivascular epithelioid cell tumor
        fat-poor angiomyolipoma | lipid-poor angiomyolipoma; minimal fat angiomyolipoma; fat-poor AML of kidney | D30.0, D17.71
        epithelioid angiomyolipoma | epithelioid angiomyolipoma of the kidney; renal epithelioid AML; PEComa of the kidney | D30.0, D41.0
      papillary adenoma of the kidney | renal papillary adenoma; renal cortical adenoma | D30.0 | adenoma
      metanephric adenoma | metanephric adenofibroma; nephrogenic adenofibroma of the kidney | D30.0 | adenoma
      mixed epithelial and stromal tumor of the kidney | MEST; renal epithelial and stromal tumor; mixed epithelial and stromal tumor; adult cystic nephroma | D30.0
      pediatric cystic nephroma | cystic nephroma; multilocular cystic nephroma | D30.0
      juxtaglomerular cell tumor | reninoma; renin-secreting tumor | D30.0
      renomedullary interstitial cell tumor | renal medullary fibroma; medullary fibroma of the kidney | D30.0 | fibroma
      renal leiomyoma | leiomyoma of the kidney; capsuloma | D30.0 | leiomyoma
      renal hemangioma | hemangioma of the kidney; anastomosing hemangioma of the kidney | D18.09 | hemangioma
    renal lymphoma | lymphoma of the kidney; primary renal lymphoma | C83, C85 | lymphoma
    metastasis to the kidney | renal metastasis; secondary malignant neoplasm of kidney | C79.0 | metastatic cancer
  kidney cyst | renal cyst; cyst of the kidney; cyst on the kidney | N28.1, Q61.0 | cyst
    simple renal cyst | Bosniak I cyst; simple kidney cyst; Bosniak 1 renal cyst; benign renal cyst | N28.1
    complex renal cyst | complex cystic renal mass; complex kidney cyst; complicated renal cyst | N28.1
      Bosniak II renal cyst | Bosniak II cyst; minimally complex renal cyst | N28.1
      Bosniak IIF renal cyst | Bosniak IIF cyst | N28.1
      Bosniak III renal cyst | Bosniak III cyst; Bosniak III cystic mass; indeterminate cystic renal mass | N28.1
      Bosniak IV renal cyst | Bosniak IV cyst; Bosniak IV cystic mass; malignant-appearing cystic renal mass | N28.1
    peripelvic cyst | parapelvic cyst; renal sinus cyst | N28.1
    hemorrhagic renal cyst | hyperdense renal cyst; proteinaceous renal cyst | N28.1
  xanthogranulomatous pyelonephritis | XGP; XGPN | N11.8 | xanthogranulomatous inflammation
  renal abscess | kidney abscess; abscess of the kidney; perinephric abscess | N15.1 | abscess
  renal pseudotumor | column of Bertin; hypertrophied column of Bertin; dromedary hump
  renal malakoplakia | malakoplakia of the kidney; malacoplakia of the kidney
upper tract urothelial carcinoma | UTUC; upper urinary tract urothelial carcinoma; upper tract transitional cell carcinoma; UTUC of ureter and renal pelvis | C65, C66 | urothelial carcinoma
  urothelial carcinoma of the ureter | ureteral cancer; ureteral carcinoma; cancer of the ureter; malignant neoplasm of ureter; ureter cancer; transitional cell carcinoma of the ureter | C66
bladder lesion | lesion of the bladder; bladder mass; mass in the bladder
  bladder tumor | tumor of the bladder; bladder neoplasm; neoplasm of bladder; tumor of the urinary bladder | C67, D09.0, D30.3, D41.4 | neoplasm
    bladder cancer | cancer of the bladder; malignant neoplasm of bladder; carcinoma of the bladder; bladder carcinoma; urinary bladder cancer; cancer of the urinary bladder | C67, D09.0 | malignant neoplasm
      urothelial carcinoma of the bladder | bladder urothelial carcinoma; transitional cell carcinoma of the bladder; urothelial bladder cancer; TCC of the bladder; UCB; urothelial cancer of the bladder | C67 | urothelial carcinoma
        noninvasive papillary urothelial carcinoma | papillary urothelial carcinoma; Ta bladder cancer; noninvasive papillary transitional cell carcinoma; papillary transitional cell carcinoma; noninvasive papillary bladder cancer | C67, D09.0
          noninvasive low-grade papillary urothelial carcinoma | low-grade papillary urothelial carcinoma; LGPUC; Ta low-grade urothelial carcinoma; low-grade noninvasive bladder cancer; papillary urothelial carcinoma low grade | C67, D09.0
          noninvasive high-grade papillary urothelial carcinoma | high-grade papillary urothelial carcinoma; HGPUC; Ta high-grade urothelial carcinoma; papillary urothelial carcinoma high grade | C67, D09.0
        invasive urothelial carcinoma of the bladder | infiltrating urothelial carcinoma; invasive urothelial carcinoma; invasive bladder cancer; infiltrating urothelial carcinoma of the bladder; invasive transitional cell carcinoma of the bladder | C67
          conventional urothelial carcinoma | urothelial carcinoma, conventional type; usual-type urothelial carcinoma | C67
          micropapillary urothelial carcinoma | micropapillary bladder cancer; urothelial carcinoma micropapillary subtype | C67
          plasmacytoid urothelial carcinoma | plasmacytoid bladder cancer; urothelial carcinoma plasmacytoid subtype | C67
          nested urothelial carcinoma | nested variant of urothelial carcinoma; large nested urothelial carcinoma | C67
          sarcomatoid urothelial carcinoma | sarcomatoid bladder carcinoma; carcinosarcoma of the bladder; sarcomatoid carcinoma of the bladder | C67 | sarcomatoid carcinoma
          lymphoepithelioma-like urothelial carcinoma | lymphoepithelioma-like carcinoma of the bladder | C67 | lymphoepithelial carcinoma
          microcystic urothelial carcinoma | microcystic variant of urothelial carcinoma | C67
          giant cell urothelial carcinoma | osteoclast-rich undifferentiated carcinoma of the urinary tract | C67
          ~ urothelial carcinoma with squamous differentiation | urothelial carcinoma with divergent squamous differentiation | C67
          ~ urothelial carcinoma with glandular differentiation | urothelial carcinoma with divergent glandular differentiation | C67
        urothelial carcinoma in situ of the bladder | carcinoma in situ of bladder; bladder carcinoma in situ; flat carcinoma in situ of the bladder; CIS of the bladder; Tis bladder cancer | D09.0 | urothelial carcinoma in situ
        ~ non-muscle-invasive bladder cancer | NMIBC; superficial bladder cancer; nonmuscle-invasive bladder cancer; non-muscle-invasive urothelial carcinoma | C67, D09.0
          ~ T1 bladder cancer | T1 urothelial carcinoma; urothelial carcinoma invading lamina propria; T1 high-grade bladder cancer | C67
          ~ BCG-unresponsive bladder cancer | BCG-refractory bladder cancer; BCG-unresponsive NMIBC | C67, D09.0
        ~ muscle-invasive bladder cancer | MIBC; muscle-invasive urothelial carcinoma; T2 bladder cancer; muscularis propria-invasive bladder cancer | C67
        ~ metastatic urothelial carcinoma | advanced urothelial carcinoma; metastatic bladder cancer; mUC | C67, C79
      squamous cell carcinoma of the bladder | bladder squamous cell carcinoma; schistosomal bladder cancer | C67 | squamous cell carcinoma
      adenocarcinoma of the bladder | bladder adenocarcinoma; primary adenocarcinoma of the urinary bladder | C67 | adenocarcinoma
        urachal carcinoma | urachal adenocarcinoma; cancer of the urachus; malignant neoplasm of urachus | C67.7
      small cell carcinoma of the bladder | bladder small cell carcinoma; small cell neuroendocrine carcinoma of the bladder | C67 | small cell carcinoma
      bladder sarcoma | sarcoma of the bladder | C67 | sarcoma
        leiomyosarcoma of the bladder | bladder leiomyosarcoma | C67 | leiomyosarcoma
      rhabdomyosarcoma of the bladder | bladder rhabdomyosarcoma | C67 | rhabdomyosarcoma
    papillary urothelial neoplasm of low malignant potential | PUNLMP; papillary urothelial tumor of low malignant potential | D41.4 | neoplasm of uncertain behavior
    urothelial dysplasia | dysplasia of the bladder urothelium; urothelial intraepithelial neoplasia low grade | N32.89 | dysplasia
    urothelial proliferation of uncertain malignant potential | UPUMP; papillary urothelial hyperplasia; urothelial hyperplasia; flat urothelial hyperplasia
    benign bladder tumor | benign neoplasm of bladder; benign tumor of the bladder | D30.3 | benign neoplasm
      urothelial papilloma | bladder papilloma; transitional cell papilloma; exophytic urothelial papilloma | D30.3 | papilloma
      inverted urothelial papilloma | inverted papilloma of the bladder; inverted bladder papilloma | D30.3 | papilloma
      bladder leiomyoma | leiomyoma of the bladder | D30.3 | leiomyoma
      paraganglioma of the bladder | bladder paraganglioma; bladder pheochromocytoma | D30.3, D41.4 | paraganglioma
    inflammatory myofibroblastic tumor of the bladder | bladder inflammatory myofibroblastic tumor; pseudosarcomatous fibromyxoid tumor of the bladder | D41.4 | inflammatory myofibroblastic tumor
  nephrogenic adenoma | nephrogenic metaplasia; nephrogenic adenoma of the bladder | - | metaplasia
  cystitis cystica | cystitis glandularis; cystitis cystica et glandularis; von Brunn nests | N30.8
  polypoid cystitis | papillary cystitis; papillary-polypoid cystitis | N30.8
  eosinophilic cystitis | eosinophilic inflammation of the bladder | N30.8
  follicular cystitis | cystitis follicularis | N30.8
  bladder malakoplakia | malakoplakia of the bladder; malacoplakia of the bladder | N32.89
  bladder endometriosis | endometriosis of the bladder | N80.8 | endometriosis
  postoperative spindle cell nodule of the bladder | bladder postoperative spindle cell nodule
  ~ BCG cystitis | granulomatous cystitis after BCG; BCG-induced cystitis | N30.8
  ~ radiation cystitis | irradiation cystitis; radiation-induced cystitis | N30.4
  ~ interstitial cystitis | bladder pain syndrome; painful bladder syndrome; IC/BPS; Hunner ulcer | N30.1
  ~ acute cystitis | bacterial cystitis; hemorrhagic cystitis | N30.0
  ~ bladder diverticulum | diverticulum of the bladder | N32.3
urethral cancer | cancer of the urethra; urethral carcinoma; malignant neoplasm of urethra; carcinoma of the urethra | C68.0 | malignant neoplasm
urethral squamous cell carcinoma | squamous cell carcinoma of the urethra | C68.0 | urethral cancer; squamous cell carcinoma
urethral urothelial carcinoma | urothelial carcinoma of the urethra; transitional cell carcinoma of the urethra | C68.0 | urethral cancer; urothelial carcinoma
urethral caruncle | caruncle of the urethra | N36.2
urethral stricture | narrowing of the urethra; stricture of the urethra | N35
~ urinary stone disease | urolithiasis; urinary stones; urinary calculus; urinary tract stone | N20, N21, N22
  ~ kidney stone | nephrolithiasis; renal calculus; renal stone; calculus of kidney; kidney calculus | N20.0
    ~ staghorn calculus | staghorn stone; struvite staghorn calculus | N20.0
    calcium oxalate stone | calcium oxalate nephrolithiasis; calcium stone | N20
    uric acid stone | uric acid nephrolithiasis; urate stone | N20
    struvite stone | infection stone; triple phosphate stone | N20
    cystine stone | cystine nephrolithiasis; cystine calculus | N20, E72.01
  ~ ureteral stone | ureterolithiasis; calculus of ureter; ureteric stone; ureter stone; ureteral calculus | N20.1
  ~ bladder stone | vesical calculus; calculus in bladder; cystolithiasis; bladder calculus | N21.0
~ hydronephrosis | swollen kidney from blocked urine; dilated renal pelvis | N13
  ~ ureteropelvic junction obstruction | UPJ obstruction; pelviureteric junction obstruction; PUJ obstruction | N13.0, Q62.11
~ vesicoureteral reflux | VUR; vesicoureteric reflux; urinary reflux | N13.7
~ overactive bladder | OAB; detrusor overactivity | N32.81
~ neurogenic bladder | neuropathic bladder; neurogenic lower urinary tract dysfunction | N31
~ kidney failure | renal failure | N17, N18.6, N19
~ chronic kidney disease | CKD; chronic renal failure; chronic renal insufficiency; CRF; chronic kidney failure; chronic renal disease | N18
  chronic kidney disease stage 1 | CKD stage 1; CKD 1; CKD G1 | N18.1
  chronic kidney disease stage 2 | CKD stage 2; CKD 2; mild chronic kidney disease; CKD G2 | N18.2
  chronic kidney disease stage 3 | CKD stage 3; CKD 3; moderate chronic kidney disease | N18.3
    chronic kidney disease stage 3A | CKD stage 3A; CKD 3A; CKD G3A | N18.31
    chronic kidney disease stage 3B | CKD stage 3B; CKD 3B; CKD G3B | N18.32
  chronic kidney disease stage 4 | CKD stage 4; CKD 4; severe chronic kidney disease; CKD G4 | N18.4
  chronic kidney disease stage 5 | CKD stage 5; CKD 5; CKD G5 | N18.5
  end-stage renal disease | ESRD; end-stage kidney disease; ESKD; end-stage renal failure; dialysis-dependent kidney disease | N18.6
  ~ hypertensive kidney disease | hypertensive nephrosclerosis; nephrosclerosis; hypertensive chronic kidney disease; arterionephrosclerosis; benign nephrosclerosis | I12
  ~ reflux nephropathy | chronic pyelonephritis; vesicoureteral reflux nephropathy | N11, N13.7
  ~ analgesic nephropathy | phenacetin nephropathy | N14.0
  ~ cardiorenal syndrome | kidney failure from heart failure | I13
~ acute kidney injury | AKI; acute renal failure; ARF of the kidney; acute kidney failure | N17
  prerenal acute kidney injury | prerenal azotemia; prerenal failure | N17.8, N17.9, R39.2
  acute tubular necrosis | acute tubular injury; ischemic tubular necrosis; toxic tubular necrosis | N17.0
  acute interstitial nephritis | acute tubulointerstitial nephritis; allergic interstitial nephritis; drug-induced interstitial nephritis | N10
  postrenal acute kidney injury | obstructive acute kidney injury; postrenal failure | N17.8, N17.9
  ~ contrast-induced nephropathy | contrast-associated acute kidney injury; contrast nephropathy | N14.1
  ~ hepatorenal syndrome | hepatorenal failure | K76.7
primary focal segmental glomerulosclerosis | idiopathic focal segmental glomerulosclerosis; primary FSGS | N04.1 | focal segmental glomerulosclerosis
secondary focal segmental glomerulosclerosis | adaptive focal segmental glomerulosclerosis; secondary FSGS; maladaptive FSGS | N04.1 | focal segmental glomerulosclerosis
genetic focal segmental glomerulosclerosis | genetic FSGS; hereditary podocytopathy | N04.1 | focal segmental glomerulosclerosis
~ collapsing glomerulopathy | collapsing FSGS; HIV-associated nephropathy; HIVAN | N04.1, N04.8 | focal segmental glomerulosclerosis
~ tip lesion focal segmental glomerulosclerosis | FSGS tip variant; glomerular tip lesion | N04.1 | focal segmental glomerulosclerosis
primary membranous nephropathy | idiopathic membranous nephropathy; PLA2R-positive membranous nephropathy; PLA2R-associated membranous nephropathy | N04.2, N05.2 | membranous nephropathy
secondary membranous nephropathy | cancer-associated membranous nephropathy; lupus-like membranous nephropathy | N05.2 | membranous nephropathy
postinfectious glomerulonephritis | poststreptococcal glomerulonephritis; infection-related glomerulonephritis; acute poststreptococcal glomerulonephritis; PIGN; PSGN | N00 | glomerulonephritis
pauci-immune glomerulonephritis | ANCA glomerulonephritis; pauci-immune crescentic glomerulonephritis; ANCA-associated glomerulonephritis; renal-limited vasculitis | N01, N05.7 | glomerulonephritis
anti-GBM glomerulonephritis | anti-glomerular basement membrane glomerulonephritis; linear anti-GBM glomerulonephritis | N01, N05.8 | glomerulonephritis
fibrillary glomerulonephritis | fibrillary glomerulopathy; DNAJB9-positive glomerulonephritis | N05.8 | glomerulonephritis
immunotactoid glomerulopathy | immunotactoid glomerulonephritis | N05.8 | glomerulonephritis
proliferative glomerulonephritis with monoclonal immunoglobulin deposits | PGNMID | N05.8 | glomerulonephritis
thin basement membrane nephropathy | thin basement membrane disease; benign familial hematuria; TBMN | N02.8, N02.9 | glomerulonephritis
~ renal amyloidosis | amyloidosis of the kidney; kidney amyloidosis | E85, N08 | amyloidosis
cast nephropathy | light chain cast nephropathy; myeloma cast nephropathy; kidney disease of myeloma | N16, N28.89
renal infarction | kidney infarction; renal infarct; ischemia and infarction of kidney | N28.0
~ kidney transplant rejection | renal allograft rejection; kidney rejection | T86.11
  antibody-mediated rejection of kidney transplant | antibody-mediated rejection; AMR of kidney; humoral rejection | T86.11
  T cell-mediated rejection of kidney transplant | cellular rejection of kidney transplant; acute cellular rejection of the kidney; T cell-mediated rejection; TCMR | T86.11
BK virus nephropathy | polyomavirus nephropathy; BK nephropathy; BKVN
acquired cystic kidney disease | acquired renal cystic disease; ACKD; dialysis-associated cystic kidney | N28.1, Q61.9
medullary sponge kidney | Cacchi-Ricci disease; tubular ectasia of the kidney | Q61.5
autosomal dominant tubulointerstitial kidney disease | ADTKD; medullary cystic kidney disease; UMOD kidney disease | Q61.5
nephronophthisis | familial juvenile nephronophthisis | Q61.5
horseshoe kidney | renal fusion anomaly; fused kidney | Q63.1
renal tubular acidosis | RTA of the kidney | N25.89
  distal renal tubular acidosis | type 1 renal tubular acidosis; classic renal tubular acidosis | N25.89
  proximal renal tubular acidosis | type 2 renal tubular acidosis | N25.89
`
