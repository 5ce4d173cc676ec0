/**
 * Prostate, testis and penis. Sources: WHO Classification of Tumours, Urinary and Male Genital Tumours (5th ed., 2022);
 * AJCC Cancer Staging Manual, 8th ed.; ISUP grading consensus (2014, 2019); NIH classification of prostatitis (1999);
 * ICD-10-CM (NCHS, public domain). Form of a line: see outline.ts.
 */
export const PROSTATE = `
male genital disorder | disorder of male genital organs; disease of the male reproductive system | N50
  prostate disorder | disorder of prostate; prostate disease; prostatic disease; disease of the prostate; prostate problem; prostate trouble | N42
    prostate cancer | malignant neoplasm of prostate; cancer of the prostate; prostatic cancer; carcinoma of the prostate; prostate carcinoma; prostatic carcinoma; malignant tumor of prostate; prostate malignancy; CA prostate; malignant prostate tumor; malignant prostatic neoplasm | C61 | carcinoma
      prostatic adenocarcinoma | adenocarcinoma of prostate; prostate adenocarcinoma; adenocarcinoma, prostatic; prostatic adenocarcinoma NOS; adenocarcinoma of the prostate gland | - | adenocarcinoma
        acinar adenocarcinoma of prostate | acinar adenocarcinoma; prostatic acinar adenocarcinoma; conventional prostatic adenocarcinoma; adenocarcinoma of prostate, acinar type; acinar prostate cancer; usual-type prostatic adenocarcinoma
          ~ atrophic adenocarcinoma of prostate | prostatic adenocarcinoma, atrophic pattern
          ~ foamy gland adenocarcinoma of prostate | foamy gland carcinoma; prostatic adenocarcinoma, foamy gland pattern
          ~ pseudohyperplastic adenocarcinoma of prostate | pseudohyperplastic prostatic adenocarcinoma
          ~ microcystic adenocarcinoma of prostate
          ~ mucinous adenocarcinoma of prostate | mucinous prostatic adenocarcinoma; colloid carcinoma of prostate
          ~ signet ring-like adenocarcinoma of prostate | signet ring cell-like prostatic adenocarcinoma; signet ring carcinoma of prostate
          ~ pleomorphic giant cell adenocarcinoma of prostate
          ~ sarcomatoid carcinoma of prostate | carcinosarcoma of prostate; sarcomatoid prostate cancer | - | sarcomatoid carcinoma
          ~ prostatic intraepithelial neoplasia-like carcinoma | PIN-like carcinoma; PIN-like adenocarcinoma
          ~ cribriform adenocarcinoma of prostate | invasive cribriform carcinoma of prostate; cribriform prostate cancer; cribriform pattern prostate cancer
        ductal adenocarcinoma of prostate | prostatic ductal adenocarcinoma; ductal prostate cancer; endometrioid carcinoma of prostate; ductal carcinoma of prostate
      intraductal carcinoma of prostate | IDC-P; IDCP; prostatic intraductal carcinoma
      treatment-related neuroendocrine prostatic carcinoma | neuroendocrine prostate cancer; NEPC; treatment-emergent neuroendocrine prostate cancer; neuroendocrine carcinoma of prostate; t-NEPC | - | neuroendocrine carcinoma
        small cell carcinoma of prostate | small cell prostate cancer; prostatic small cell carcinoma; small cell neuroendocrine carcinoma of prostate | - | small cell carcinoma
        large cell neuroendocrine carcinoma of prostate | - | - | large cell neuroendocrine carcinoma
      squamous cell carcinoma of prostate | prostatic squamous cell carcinoma | - | squamous cell carcinoma
      adenosquamous carcinoma of prostate | - | - | adenosquamous carcinoma
      basal cell carcinoma of prostate | adenoid cystic carcinoma of prostate; adenoid cystic basal cell carcinoma of prostate; prostatic basal cell carcinoma
      urothelial carcinoma of prostate | prostatic urothelial carcinoma; transitional cell carcinoma of prostate; prostatic duct urothelial carcinoma | - | urothelial carcinoma
      ~ localized prostate cancer | organ-confined prostate cancer; clinically localized prostate cancer; early prostate cancer; localized adenocarcinoma of prostate
        very low-risk prostate cancer
        low-risk prostate cancer | low-risk localized prostate cancer; indolent prostate cancer
        intermediate-risk prostate cancer | intermediate-risk localized prostate cancer
          favorable intermediate-risk prostate cancer
          unfavorable intermediate-risk prostate cancer
        high-risk prostate cancer | high-risk localized prostate cancer
        very high-risk prostate cancer
      ~ clinically significant prostate cancer | csPCa; significant prostate cancer
      ~ clinically insignificant prostate cancer | insignificant prostate cancer; clinically indolent prostate cancer
      ~ locally advanced prostate cancer
      ~ metastatic prostate cancer | stage IV prostate cancer; metastatic carcinoma of the prostate; metastatic prostate adenocarcinoma; advanced prostate cancer; metastatic adenocarcinoma of prostate | - | metastatic cancer
        ~ metastatic castration-resistant prostate cancer | mCRPC; metastatic castrate-resistant prostate cancer | - | castration-resistant prostate cancer
        ~ metastatic hormone-sensitive prostate cancer | mHSPC; metastatic castration-sensitive prostate cancer; mCSPC
      ~ castration-resistant prostate cancer | CRPC; castrate-resistant prostate cancer; hormone-refractory prostate cancer; HRPC; androgen-independent prostate cancer | Z19.2
        nonmetastatic castration-resistant prostate cancer | nmCRPC; M0 castration-resistant prostate cancer; M0 CRPC
      ~ hormone-sensitive prostate cancer | castration-sensitive prostate cancer | Z19.1
      ~ recurrent prostate cancer | prostate cancer recurrence | - | recurrent cancer
        biochemically recurrent prostate cancer | biochemical recurrence of prostate cancer; biochemical recurrence; biochemical failure; PSA recurrence; rising PSA after prostatectomy; rising PSA following treatment for malignant neoplasm of prostate | R97.21
      ~ incidental prostate cancer | prostate cancer found at transurethral resection; incidental carcinoma of prostate
    ~ prostate tumor | prostatic neoplasm; neoplasm of prostate; prostate neoplasm; tumor of prostate; prostatic tumor; prostate mass | - | neoplasm
    prostatic sarcoma | sarcoma of prostate; prostate sarcoma | - | sarcoma
      stromal sarcoma of prostate | prostatic stromal sarcoma
      leiomyosarcoma of prostate | - | - | leiomyosarcoma
      rhabdomyosarcoma of prostate | - | - | rhabdomyosarcoma
    stromal tumor of uncertain malignant potential of prostate | prostatic stromal tumor of uncertain malignant potential; prostatic STUMP
    prostatic intraepithelial neoplasia | prostate intraepithelial neoplasia; prostatic dysplasia; intraductal dysplasia of prostate | N42.3
      high-grade prostatic intraepithelial neoplasia | HGPIN; high-grade PIN; PIN III; prostatic intraepithelial neoplasia III | D07.5 | premalignant lesion
      low-grade prostatic intraepithelial neoplasia | LGPIN; low-grade PIN; PIN I; prostatic intraepithelial neoplasia I
    atypical intraductal proliferation of prostate | atypical intraductal proliferation; atypical cribriform lesion of prostate
    atypical small acinar proliferation | atypical small acinar proliferation of prostate; atypical glands suspicious for carcinoma; focus suspicious for prostatic adenocarcinoma; atypical glands of prostate; atypical small glands suspicious for malignancy | N42.32
    benign prostatic tissue | benign prostate tissue; benign prostate; benign prostatic glands and stroma; benign prostatic parenchyma; normal prostatic tissue
      benign prostatic hyperplasia | BPH; benign prostatic hypertrophy; benign prostate hyperplasia; prostatic hyperplasia; nodular hyperplasia of prostate; enlarged prostate; enlargement of the prostate; prostatomegaly; benign enlargement of prostate; adenomatous hyperplasia of prostate; prostatism; hyperplasia of prostate; benign nodular hyperplasia; benign prostatic enlargement; glandular and stromal hyperplasia | N40
        ~ benign prostatic hyperplasia with lower urinary tract symptoms | BPH with LUTS; enlarged prostate with lower urinary tract symptoms; symptomatic BPH; BPH with obstruction | N40.1
        ~ benign prostatic hyperplasia without lower urinary tract symptoms | BPH without LUTS; enlarged prostate without lower urinary tract symptoms | N40.0
        ~ stromal nodule of prostate | stromal hyperplasia of prostate; stromal hyperplastic nodule
      prostatic atrophy | atrophy of prostate; simple atrophy of prostate; benign prostatic atrophy
        partial atrophy of prostate | partial prostatic atrophy
        postatrophic hyperplasia | post-atrophic hyperplasia of prostate; sclerotic atrophy of prostate
        proliferative inflammatory atrophy of prostate | proliferative inflammatory atrophy
      adenosis of prostate | atypical adenomatous hyperplasia of prostate; prostatic adenosis; AAH of prostate
      sclerosing adenosis of prostate | prostatic sclerosing adenosis
      basal cell hyperplasia of prostate | prostatic basal cell hyperplasia; basal cell hyperplasia
      clear cell cribriform hyperplasia of prostate | cribriform hyperplasia of prostate
      verumontanum mucosal gland hyperplasia | verumontanum gland hyperplasia
      mesonephric remnant hyperplasia of prostate
      nephrogenic metaplasia of prostate | nephrogenic adenoma of prostatic urethra
      seminal vesicle tissue | seminal vesicle epithelium; benign seminal vesicle
      radiation atypia of prostate | radiation change in benign prostate; benign prostate with radiation effect
      prostatic cystadenoma | cystadenoma of prostate; giant multilocular prostatic cystadenoma | D29.1
    prostatitis | inflammation of prostate; prostatic inflammation; inflammatory disease of prostate; prostate inflammation; prostate infection | N41
      acute bacterial prostatitis | acute prostatitis; NIH category I prostatitis; prostatitis category I | N41.0
      chronic prostatitis | chronic inflammation of prostate | N41.1
        chronic bacterial prostatitis | NIH category II prostatitis
        chronic pelvic pain syndrome of men | chronic prostatitis/chronic pelvic pain syndrome; CP/CPPS; chronic abacterial prostatitis; chronic nonbacterial prostatitis; prostatodynia; NIH category III prostatitis; male chronic pelvic pain syndrome
        asymptomatic inflammatory prostatitis | NIH category IV prostatitis
      granulomatous prostatitis | - | N41.4 | granulomatous inflammation
        nonspecific granulomatous prostatitis
        xanthogranulomatous prostatitis | prostatic xanthoma
        BCG granulomatous prostatitis | BCG-induced granulomatous prostatitis; BCG-related granulomatous prostatitis
      prostatic abscess | abscess of prostate; prostate abscess | N41.2
    prostatic calculus | prostate stone; prostatic calculi; stone in prostate; corpora amylacea of prostate | N42.0
    prostatic cyst | cyst of prostate | N42.83
    prostatic utricle cyst | utricular cyst; müllerian duct cyst of prostate
    prostatic infarct | infarction of prostate; prostate infarction
    ~ prostate nodule | nodular prostate; prostatic nodule; nodule of prostate | N40.2, N40.3
    ~ bladder outlet obstruction | BOO; bladder neck obstruction; outflow obstruction of the bladder | N32.0
  testicular disorder | disorder of testis; disease of the testicle; testis disorder
    testicular cancer | malignant neoplasm of testis; cancer of the testicle; testis cancer; cancer of the testis; malignant testicular tumor; testicular malignancy | C62 | malignant neoplasm
      testicular germ cell tumor | germ cell tumor of testis; testicular germ cell cancer; GCT of testis; malignant germ cell tumor of testis | - | germ cell tumor
        seminoma | testicular seminoma; seminoma of testis; classic seminoma; pure seminoma
          ~ seminoma with syncytiotrophoblast cells
        spermatocytic tumor | spermatocytic seminoma; spermatocytic tumor of testis
        nonseminomatous germ cell tumor | NSGCT; nonseminoma; nonseminomatous germ cell tumor of testis; nonseminomatous testicular cancer; nonseminomatous germ cell cancer
          embryonal carcinoma | embryonal carcinoma of testis; testicular embryonal carcinoma
          yolk sac tumor of testis | testicular yolk sac tumor; endodermal sinus tumor of testis; yolk sac tumor, postpubertal-type
          choriocarcinoma of testis | testicular choriocarcinoma
          postpubertal-type teratoma | teratoma of testis, postpubertal-type; malignant teratoma of testis | - | teratoma of testis
          mixed germ cell tumor | mixed germ cell tumor of testis; mixed testicular germ cell tumor; malignant mixed germ cell tumor; teratocarcinoma
          placental site trophoblastic tumor of testis
          teratoma with somatic-type malignancy | teratoma with malignant transformation
        regressed germ cell tumor | burnt-out germ cell tumor; burned-out testicular tumor
        ~ teratoma of testis | testicular teratoma
        prepubertal-type teratoma | prepubertal teratoma of testis | - | teratoma of testis
        prepubertal-type yolk sac tumor
      testicular lymphoma | lymphoma of testis; primary testicular lymphoma | - | lymphoma
      adenocarcinoma of rete testis | rete testis adenocarcinoma; carcinoma of rete testis | - | adenocarcinoma
      ~ metastatic testicular cancer | metastatic germ cell tumor of testis; advanced testicular cancer | - | metastatic cancer
    sex cord-stromal tumor of testis | testicular sex cord-stromal tumor; gonadal stromal tumor of testis
      Leydig cell tumor of testis | testicular Leydig cell tumor; interstitial cell tumor of testis
        ~ malignant Leydig cell tumor of testis | - | - | malignant neoplasm
      Sertoli cell tumor of testis | testicular Sertoli cell tumor; Sertoli cell tumor NOS of testis
        ~ malignant Sertoli cell tumor of testis | - | - | malignant neoplasm
        large cell calcifying Sertoli cell tumor
      granulosa cell tumor of testis | testicular granulosa cell tumor
    germ cell neoplasia in situ | GCNIS; intratubular germ cell neoplasia; ITGCN; intratubular germ cell neoplasia unclassified; IGCNU; carcinoma in situ of testis; testicular carcinoma in situ | - | in situ neoplasm
    benign testicular condition
      testicular adrenal rest tumor | adrenal rest tumor of testis
      adenomatoid tumor of epididymis | paratesticular adenomatoid tumor; adenomatoid tumor of paratestis | - | adenomatoid tumor
      hydrocele | hydrocele of testis; fluid around the testicle | N43.0, N43.1, N43.2, N43.3
      spermatocele | spermatocele of epididymis | N43.4
      epididymal cyst | cyst of epididymis
      varicocele | scrotal varices; varicocele of testis | I86.1
      epididymitis | inflammation of epididymis | N45.1
      epididymo-orchitis | epididymoorchitis | N45.3
      orchitis | inflammation of testis | N45.2
      testicular torsion | torsion of testis; torsion of spermatic cord; twisted testicle | N44.0
      torsion of appendix testis | torsion of testicular appendage | N44.03
    cryptorchidism | undescended testis; undescended testicle; maldescended testis | Q53
    testicular atrophy | atrophy of testis | N50.0
    ~ testicular microlithiasis | microlithiasis of testis
    ~ testicular tumor | testicular neoplasm; neoplasm of testis; tumor of testis; tumor of the testicle | - | neoplasm
    ~ testicular mass | scrotal mass; testicular lesion
    ~ male infertility | infertility in men | N46
  paratesticular sarcoma | spermatic cord sarcoma; sarcoma of spermatic cord | - | sarcoma
  penile disorder | disorder of penis; disease of the penis
    penile cancer | malignant neoplasm of penis; cancer of the penis; penile carcinoma; carcinoma of the penis | C60 | carcinoma
      penile squamous cell carcinoma | squamous cell carcinoma of penis; squamous cell cancer of the penis; penile SCC | - | squamous cell carcinoma
        HPV-associated penile squamous cell carcinoma | HPV-related squamous cell carcinoma of penis
          basaloid carcinoma of penis | basaloid squamous cell carcinoma of penis
          warty carcinoma of penis | condylomatous carcinoma of penis
        HPV-independent penile squamous cell carcinoma | squamous cell carcinoma of penis, usual type; HPV-independent squamous cell carcinoma of penis
          verrucous carcinoma of penis | - | - | verrucous carcinoma
          papillary squamous cell carcinoma of penis
          sarcomatoid squamous cell carcinoma of penis
      penile melanoma | melanoma of penis
    penile intraepithelial neoplasia | PeIN; carcinoma in situ of penis; erythroplasia of Queyrat; Bowen disease of penis; squamous cell carcinoma in situ of penis | D07.4 | squamous cell carcinoma in situ
      differentiated penile intraepithelial neoplasia | differentiated PeIN; HPV-independent penile intraepithelial neoplasia
      undifferentiated penile intraepithelial neoplasia | HPV-associated penile intraepithelial neoplasia; undifferentiated PeIN
    bowenoid papulosis
    giant condyloma | Buschke-Löwenstein tumor; giant condyloma acuminatum
    balanitis xerotica obliterans | BXO; lichen sclerosus of penis; male genital lichen sclerosus
    balanitis | balanoposthitis; inflammation of glans penis | N48.1
      Zoon balanitis | plasma cell balanitis; balanitis circumscripta plasmacellularis
    phimosis | tight foreskin | N47.1
    Peyronie disease | penile fibromatosis; plastic induration of penis; induratio penis plastica; penile curvature from plaque | N48.6
    priapism | - | N48.3
    urethral stricture of men | male urethral stricture | N35.0, N35.1, N35.9
`
