/**
 * Ovary, tube, uterus, cervix, vulva, vagina, placenta. Sources: WHO Classification of Tumours, Female Genital Tumours
 * (5th ed., 2020); FIGO 2023 endometrial staging; ISSVD and LAST terms; ICD-10-CM (NCHS, public domain).
 * Form of a line: see outline.ts.
 */
export const GYNECOLOGIC = `
gynecologic cancer | gynecological cancer; female genital cancer; gynecologic malignancy; cancer of the female genital organs; female genital tract cancer | C51, C52, C53, C54, C55, C56, C57, C58 | malignant neoplasm
endometrioid carcinoma | endometrioid adenocarcinoma; endometrioid cancer | - | adenocarcinoma
squamous intraepithelial lesion | SIL; squamous dysplasia; squamous intraepithelial neoplasia | - | dysplasia
  low-grade squamous intraepithelial lesion | LSIL; LGSIL; low-grade SIL; mild squamous dysplasia | - | low-grade dysplasia
  high-grade squamous intraepithelial lesion | HSIL; HGSIL; high-grade SIL | - | high-grade dysplasia
ovarian disorder | disorder of the ovary; ovarian disease
  ~ adnexal mass | ovarian mass; mass of the ovary; pelvic mass of adnexal origin | N83, N94.89, R19.0
  ovarian tumor | ovarian neoplasm; tumor of the ovary; neoplasm of ovary; ovarian growth | C56, D27, D39.1 | neoplasm
    ovarian cancer | malignant neoplasm of ovary; cancer of the ovary; carcinoma of the ovary; ovarian carcinoma; malignant ovarian tumor; ovarian malignancy | C56 | tubo-ovarian or peritoneal cancer
      epithelial ovarian cancer | EOC; epithelial ovarian carcinoma; surface epithelial carcinoma of the ovary | C56 | carcinoma
        serous carcinoma of the ovary | ovarian serous carcinoma; serous ovarian cancer; papillary serous carcinoma of the ovary; serous cystadenocarcinoma; serous cystadenocarcinoma of the ovary | C56 | serous carcinoma
          high-grade serous carcinoma of the ovary | HGSOC; high-grade serous ovarian cancer; high-grade serous ovarian carcinoma; ovarian high-grade serous carcinoma | C56 | extrauterine high-grade serous carcinoma
          low-grade serous carcinoma of the ovary | LGSOC; LGSC; low-grade serous carcinoma; low-grade serous ovarian cancer; low-grade serous ovarian carcinoma | C56
        mucinous carcinoma of the ovary | ovarian mucinous carcinoma; mucinous ovarian cancer; mucinous cystadenocarcinoma of the ovary; mucinous adenocarcinoma of the ovary | C56 | mucinous adenocarcinoma
        endometrioid carcinoma of the ovary | ovarian endometrioid carcinoma; endometrioid adenocarcinoma of the ovary; endometrioid ovarian cancer | C56 | endometrioid carcinoma
        clear cell carcinoma of the ovary | ovarian clear cell carcinoma; OCCC; clear cell ovarian cancer; clear cell adenocarcinoma of the ovary | C56 | clear cell adenocarcinoma
        malignant Brenner tumor | malignant Brenner tumor of the ovary; transitional cell carcinoma of the ovary | C56
        seromucinous carcinoma of the ovary | ovarian seromucinous carcinoma; seromucinous carcinoma | C56
        mesonephric-like adenocarcinoma of the ovary | ovarian mesonephric-like adenocarcinoma; mesonephric-like carcinoma of the ovary | C56 | adenocarcinoma
        undifferentiated carcinoma of the ovary | dedifferentiated carcinoma of the ovary; ovarian undifferentiated carcinoma | C56 | undifferentiated carcinoma
        carcinosarcoma of the ovary | ovarian carcinosarcoma; malignant mixed Müllerian tumor of the ovary; ovarian MMMT | C56 | sarcomatoid carcinoma
        ~ BRCA-mutated ovarian cancer | BRCA-associated ovarian cancer; BRCA-positive ovarian cancer; hereditary ovarian cancer | C56
        ~ homologous recombination deficient ovarian cancer | HRD-positive ovarian cancer; HRD ovarian cancer | C56
        ~ platinum-resistant ovarian cancer | platinum-refractory ovarian cancer; platinum-resistant recurrence | C56
        ~ platinum-sensitive ovarian cancer | platinum-sensitive recurrent ovarian cancer; platinum-sensitive recurrence | C56
      malignant germ cell tumor of the ovary | malignant ovarian germ cell tumor; MOGCT; ovarian germ cell cancer | C56 | ovarian germ cell tumor
        ovarian dysgerminoma | dysgerminoma; dysgerminoma of the ovary | C56
        yolk sac tumor of the ovary | ovarian yolk sac tumor; endodermal sinus tumor of the ovary; ovarian endodermal sinus tumor | C56
        immature teratoma of the ovary | ovarian immature teratoma; malignant ovarian teratoma; immature ovarian teratoma | C56
        embryonal carcinoma of the ovary | ovarian embryonal carcinoma | C56
        nongestational choriocarcinoma of the ovary | ovarian choriocarcinoma; nongestational ovarian choriocarcinoma | C56
        mixed germ cell tumor of the ovary | ovarian mixed germ cell tumor; mixed malignant germ cell tumor of the ovary | C56
      small cell carcinoma of the ovary, hypercalcemic type | SCCOHT; hypercalcemic small cell carcinoma of the ovary; ovarian small cell carcinoma hypercalcemic type; malignant rhabdoid tumor of the ovary | C56
    borderline ovarian tumor | borderline tumor of the ovary; ovarian tumor of low malignant potential; low malignant potential tumor of the ovary; LMP tumor of the ovary; atypical proliferative ovarian tumor; ovarian borderline tumor | D39.1 | neoplasm of uncertain behavior
      serous borderline tumor | serous borderline tumor of the ovary; atypical proliferative serous tumor; APST; serous tumor of low malignant potential; borderline serous tumor | D39.1
        micropapillary serous borderline tumor | serous borderline tumor micropapillary subtype; noninvasive low-grade serous carcinoma; micropapillary variant of serous borderline tumor | D39.1
      mucinous borderline tumor | mucinous borderline tumor of the ovary; atypical proliferative mucinous tumor; mucinous tumor of low malignant potential; borderline mucinous tumor | D39.1
      seromucinous borderline tumor | endocervical-type mucinous borderline tumor; Müllerian mucinous borderline tumor; seromucinous borderline tumor of the ovary | D39.1
      endometrioid borderline tumor | endometrioid borderline tumor of the ovary; borderline endometrioid tumor | D39.1
      clear cell borderline tumor | clear cell borderline tumor of the ovary; borderline clear cell adenofibroma | D39.1
      borderline Brenner tumor | borderline Brenner tumor of the ovary; proliferating Brenner tumor; atypical proliferative Brenner tumor | D39.1
    benign ovarian tumor | benign neoplasm of ovary; benign tumor of the ovary; benign ovarian neoplasm | D27 | benign neoplasm
      ovarian serous cystadenoma | serous cystadenoma of the ovary; serous cystadenofibroma of the ovary; ovarian serous cystadenofibroma; serous cystadenofibroma | D27
      ovarian mucinous cystadenoma | mucinous cystadenoma of the ovary; mucinous cystadenofibroma of the ovary | D27
      ovarian endometrioid cystadenoma | endometrioid cystadenoma of the ovary; endometrioid adenofibroma of the ovary | D27
      benign Brenner tumor | Brenner tumor; Brenner tumor of the ovary | D27
      mature cystic teratoma of the ovary | ovarian dermoid cyst; ovarian dermoid; ovarian mature teratoma; mature teratoma of the ovary; dermoid cyst of the ovary; benign cystic teratoma of the ovary | D27 | ovarian germ cell tumor; mature teratoma
        struma ovarii | ovarian goiter; monodermal teratoma struma ovarii | D27
      ovarian fibroma | fibroma of the ovary; ovarian fibrothecoma; fibrothecoma | D27 | sex cord-stromal tumor of the ovary; fibroma
      ovarian thecoma | thecoma; thecoma of the ovary; theca cell tumor | D27 | sex cord-stromal tumor of the ovary
      sclerosing stromal tumor of the ovary | sclerosing stromal tumor; ovarian sclerosing stromal tumor | D27 | sex cord-stromal tumor of the ovary
      microcystic stromal tumor of the ovary | ovarian microcystic stromal tumor | D27 | sex cord-stromal tumor of the ovary
      steroid cell tumor of the ovary | ovarian steroid cell tumor; Leydig cell tumor of the ovary; ovarian Leydig cell tumor | D27 | sex cord-stromal tumor of the ovary
    ovarian germ cell tumor | germ cell tumor of the ovary; ovarian germ cell neoplasm | C56, D27 | germ cell tumor
    sex cord-stromal tumor of the ovary | ovarian sex cord-stromal tumor; sex cord stromal tumor; SCST; sex cord-gonadal stromal tumor of ovary | C56, D27, D39.1
      granulosa cell tumor | granulosa cell tumor of the ovary; ovarian granulosa cell tumor; granulosa-theca cell tumor | C56, D39.1 | ovarian cancer
        adult granulosa cell tumor | AGCT; adult-type granulosa cell tumor; adult granulosa cell tumor of the ovary | C56, D39.1
        juvenile granulosa cell tumor | JGCT; juvenile-type granulosa cell tumor; juvenile granulosa cell tumor of the ovary | C56, D39.1
      Sertoli-Leydig cell tumor | SLCT; androblastoma; arrhenoblastoma; Sertoli-Leydig cell tumor of the ovary | C56, D39.1
      sex cord tumor with annular tubules | SCTAT | C56, D39.1
      gynandroblastoma | ovarian gynandroblastoma | C56, D39.1
    ovarian gonadoblastoma | gonadoblastoma; gonadoblastoma of the ovary | D39.1
    metastasis to the ovary | ovarian metastasis; secondary malignant neoplasm of ovary; metastatic tumor to the ovary | C79.6 | metastatic cancer
      Krukenberg tumor | Krukenberg metastasis; signet ring metastasis to the ovary | C79.6
  ovarian cyst | cyst of the ovary; cyst on the ovary; simple ovarian cyst | N83.0, N83.1, N83.2, N83.8 | cyst
    functional ovarian cyst | physiologic ovarian cyst; functional cyst of the ovary | N83.0, N83.1
      follicular cyst of the ovary | follicular ovarian cyst; ovarian follicular cyst | N83.0
      corpus luteum cyst | corpus luteal cyst; hemorrhagic corpus luteum; hemorrhagic ovarian cyst; luteal cyst | N83.1
    theca lutein cyst | hyperreactio luteinalis | N83.2
    paraovarian cyst | paratubal cyst; hydatid of Morgagni; parovarian cyst | N83.8, Q50.4, Q50.5 | cyst
  ~ ovarian torsion | adnexal torsion; torsion of the ovary; twisted ovary | N83.5
tubo-ovarian or peritoneal cancer | ovarian, tubal or peritoneal cancer; tubo-ovarian cancer; extrauterine Müllerian carcinoma | C48, C56, C57.0 | gynecologic cancer
  fallopian tube cancer | fallopian tube carcinoma; malignant neoplasm of fallopian tube; cancer of the fallopian tube; tubal carcinoma; carcinoma of the fallopian tube | C57.0 | carcinoma
  primary peritoneal carcinoma | primary peritoneal cancer; peritoneal serous carcinoma; primary peritoneal serous carcinoma; PPSC; cancer of the peritoneum | C48.1, C48.2, C48.8 | carcinoma
  ~ extrauterine high-grade serous carcinoma | high-grade serous carcinoma; HGSC; high-grade serous adenocarcinoma; tubo-ovarian high-grade serous carcinoma | C48, C56, C57.0 | serous carcinoma
serous tubal intraepithelial carcinoma | STIC; serous tubal intraepithelial neoplasia; serous carcinoma in situ of the fallopian tube | D07.39 | in situ neoplasm; dysplasia
hydrosalpinx | blocked fallopian tube with fluid; chronic salpingitis with hydrosalpinx | N70.11
tubo-ovarian abscess | TOA; abscess of tube and ovary | N70 | pelvic inflammatory disease
pelvic inflammatory disease | salpingitis; salpingo-oophoritis; pelvic infection of the tubes and ovaries | N70, N71, N73
ectopic pregnancy | tubal pregnancy; extrauterine pregnancy | O00
uterine disorder | disorder of the uterus; uterine disease
  uterine tumor | tumor of the uterus; uterine neoplasm; neoplasm of uterus; uterine mass | C54, C55, D25, D26, D39.0 | neoplasm
    uterine cancer | cancer of the uterus; malignant neoplasm of corpus uteri; womb cancer; malignant neoplasm of uterus; uterine corpus cancer; malignant uterine tumor | C54, C55 | gynecologic cancer
      endometrial cancer | endometrial carcinoma; carcinoma of the endometrium; malignant neoplasm of endometrium; cancer of the endometrium; endometrial adenocarcinoma; adenocarcinoma of the endometrium; cancer of the lining of the womb; uterine carcinoma | C54.1 | carcinoma
        endometrioid carcinoma of the endometrium | endometrial endometrioid carcinoma; endometrioid endometrial cancer; endometrioid endometrial carcinoma; EEC; endometrioid adenocarcinoma of the endometrium; endometrioid adenocarcinoma of the uterus; type I endometrial carcinoma | C54.1 | endometrioid carcinoma
        serous carcinoma of the endometrium | uterine serous carcinoma; endometrial serous carcinoma; serous endometrial carcinoma; uterine papillary serous carcinoma; UPSC; serous endometrial cancer; serous uterine cancer; papillary serous carcinoma of the endometrium | C54.1 | serous carcinoma
        clear cell carcinoma of the endometrium | endometrial clear cell carcinoma; uterine clear cell carcinoma; clear cell endometrial cancer | C54.1 | clear cell adenocarcinoma
        undifferentiated carcinoma of the endometrium | endometrial undifferentiated carcinoma | C54.1 | undifferentiated carcinoma
        dedifferentiated carcinoma of the endometrium | dedifferentiated endometrial carcinoma; dedifferentiated endometrioid carcinoma | C54.1
        mixed carcinoma of the endometrium | mixed endometrial carcinoma; mixed cell adenocarcinoma of the endometrium | C54.1
        mesonephric-like adenocarcinoma of the endometrium | uterine mesonephric-like adenocarcinoma; endometrial mesonephric-like carcinoma | C54.1 | adenocarcinoma
        gastric-type mucinous carcinoma of the endometrium | endometrial gastrointestinal-type mucinous carcinoma; gastric-type endometrial adenocarcinoma | C54.1 | mucinous adenocarcinoma
        uterine carcinosarcoma | endometrial carcinosarcoma; malignant mixed Müllerian tumor of the uterus; malignant mixed Müllerian tumor; malignant mixed mesodermal tumor; uterine MMMT; carcinosarcoma of the uterus | C54 | sarcomatoid carcinoma
        neuroendocrine carcinoma of the endometrium | endometrial neuroendocrine carcinoma | C54.1 | neuroendocrine carcinoma
          small cell carcinoma of the endometrium | endometrial small cell carcinoma | C54.1 | small cell carcinoma
        ~ molecular class of endometrial cancer | molecular subtype of endometrial cancer; TCGA class of endometrial carcinoma; ProMisE class | C54.1
          POLE-mutated endometrial cancer | POLEmut endometrial carcinoma; POLE-ultramutated endometrial carcinoma; POLE-mutant endometrial cancer | C54.1
          mismatch repair deficient endometrial cancer | MMRd endometrial carcinoma; dMMR endometrial cancer; MSI-high endometrial cancer; mismatch repair-deficient endometrial carcinoma | C54.1
          p53-abnormal endometrial cancer | p53abn endometrial carcinoma; copy-number-high endometrial carcinoma; p53-mutant endometrial cancer | C54.1
          no specific molecular profile endometrial cancer | NSMP endometrial carcinoma; copy-number-low endometrial carcinoma; p53 wild-type endometrial cancer | C54.1
      uterine sarcoma | sarcoma of the uterus; malignant mesenchymal tumor of the uterus | C54, C55 | sarcoma
        uterine leiomyosarcoma | leiomyosarcoma of the uterus; uLMS | C54, C55 | leiomyosarcoma
          epithelioid leiomyosarcoma of the uterus | uterine epithelioid leiomyosarcoma | C54, C55
          myxoid leiomyosarcoma of the uterus | uterine myxoid leiomyosarcoma | C54, C55
        endometrial stromal sarcoma | stromal sarcoma of the endometrium; endometrial stroma sarcoma | C54.1
          low-grade endometrial stromal sarcoma | LG-ESS; LGESS; endolymphatic stromal myosis | C54.1
          high-grade endometrial stromal sarcoma | HG-ESS; HGESS; YWHAE-rearranged endometrial stromal sarcoma; BCOR-rearranged endometrial stromal sarcoma | C54.1
        undifferentiated uterine sarcoma | undifferentiated endometrial sarcoma; UUS | C54.1
        uterine adenosarcoma | Müllerian adenosarcoma; adenosarcoma of the uterus; adenosarcoma | C54
        uterine rhabdomyosarcoma | rhabdomyosarcoma of the uterus | C54 | rhabdomyosarcoma
    uterine smooth muscle tumor of uncertain malignant potential | uterine STUMP; STUMP of the uterus; atypical smooth muscle tumor of the uterus | D39.0 | smooth muscle tumor of uncertain malignant potential
    benign uterine tumor | benign tumor of the uterus; benign neoplasm of uterus | D25, D26 | benign neoplasm
      uterine fibroid | fibroid; uterine leiomyoma; leiomyoma of uterus; uterine myoma; myoma of the uterus; fibromyoma of the uterus; uterine fibromyoma; fibroid uterus; leiomyoma uteri; myomatous uterus | D25 | leiomyoma
        ~ submucosal fibroid | submucous fibroid; submucous leiomyoma of uterus; submucosal leiomyoma; FIGO type 0 fibroid | D25.0
        ~ intramural fibroid | intramural leiomyoma of uterus; intramural leiomyoma; intramural myoma | D25.1
        ~ subserosal fibroid | subserosal leiomyoma of uterus; subserous fibroid; subserosal myoma | D25.2
        cellular leiomyoma of the uterus | cellular leiomyoma; cellular fibroid; highly cellular leiomyoma | D25
        leiomyoma with bizarre nuclei | symplastic leiomyoma; bizarre leiomyoma; atypical leiomyoma | D25
        mitotically active leiomyoma | mitotically active fibroid | D25
        fumarate hydratase-deficient leiomyoma | FH-deficient leiomyoma; fumarate hydratase-deficient fibroid; FH-deficient uterine leiomyoma | D25
        lipoleiomyoma | fatty fibroid; uterine lipoleiomyoma | D25
      adenomatoid tumor of the uterus | uterine adenomatoid tumor | D26 | adenomatoid tumor
      endometrial stromal nodule | stromal nodule of the endometrium | D26.1
      atypical polypoid adenomyoma | APA of the uterus; atypical polypoid adenomyofibroma | D26.1
    uterine tumor resembling ovarian sex cord tumor | UTROSCT | D39.0
    perivascular epithelioid cell tumor of the uterus | uterine PEComa; PEComa of the uterus | D39.0 | perivascular epithelioid cell tumor
    ~ intravenous leiomyomatosis | intravascular leiomyomatosis | D39.0, D25
  endometrial hyperplasia | hyperplasia of endometrium; thickened womb lining | N85.0 | hyperplasia
    endometrial hyperplasia without atypia | benign endometrial hyperplasia; simple endometrial hyperplasia; nonatypical endometrial hyperplasia; simple hyperplasia without atypia; complex hyperplasia without atypia; hyperplasia without atypia | N85.01
    atypical endometrial hyperplasia | endometrioid intraepithelial neoplasia; EIN; endometrial intraepithelial neoplasia; AEH; complex atypical hyperplasia; endometrial hyperplasia with atypia; atypical hyperplasia of the endometrium | N85.02 | atypical hyperplasia
  ~ endometrial polyp | polyp of the endometrium; polyp of corpus uteri; uterine polyp; womb polyp | N84.0
  ~ adenomyosis | adenomyosis of the uterus; uterine adenomyosis; endometriosis interna | N80.0
    adenomyoma | focal adenomyosis; adenomyoma of the uterus | N80.0
  ~ endometritis | inflammation of the endometrium; womb infection | N71
  ~ atrophic endometrium | endometrial atrophy; atrophy of the endometrium | N85.8
  ~ uterine prolapse | prolapse of the uterus; uterovaginal prolapse; dropped womb; pelvic organ prolapse | N81
endometriosis | endometriotic implant; endometriotic lesion; endometriosis externa; ectopic endometrial tissue | N80 | nonneoplastic lesion
  ~ endometrioma | ovarian endometriosis; chocolate cyst; endometriosis of ovary; endometriotic cyst; ovarian endometrioma | N80.1
  ~ deep infiltrating endometriosis | deep endometriosis; deeply infiltrating endometriosis; rectovaginal endometriosis | N80.4, N80.5
  ~ superficial peritoneal endometriosis | peritoneal endometriosis; endometriosis of pelvic peritoneum | N80.3
cervical disorder of the uterus | disorder of the cervix uteri; cervix disorder; disease of the uterine cervix
  cervical cancer | cervix cancer; cancer of the cervix; malignant neoplasm of cervix uteri; carcinoma of the cervix; cervical carcinoma; cancer of the uterine cervix; cancer of the neck of the womb | C53 | gynecologic cancer
    serous carcinoma of the cervix | cervical serous carcinoma | C53 | serous carcinoma
    squamous cell carcinoma of the cervix | cervical squamous cell carcinoma; squamous carcinoma of the cervix; squamous cell cervical cancer | C53 | squamous cell carcinoma
      ~ microinvasive squamous cell carcinoma of the cervix | microinvasive cervical carcinoma; microinvasive carcinoma of the cervix; early stromal invasion of the cervix | C53
    adenocarcinoma of the cervix | cervical adenocarcinoma; endocervical adenocarcinoma; adenocarcinoma of the endocervix | C53.0 | adenocarcinoma
      HPV-associated adenocarcinoma of the cervix | HPV-associated endocervical adenocarcinoma; usual-type endocervical adenocarcinoma; HPVA cervical adenocarcinoma | C53.0
        villoglandular adenocarcinoma of the cervix | villoglandular carcinoma of the cervix; well-differentiated villoglandular adenocarcinoma | C53.0
      HPV-independent adenocarcinoma of the cervix | HPV-independent endocervical adenocarcinoma; HPVI cervical adenocarcinoma | C53.0
        gastric-type adenocarcinoma of the cervix | gastric-type endocervical adenocarcinoma; adenoma malignum; minimal deviation adenocarcinoma of the cervix | C53.0
        clear cell carcinoma of the cervix | cervical clear cell carcinoma; clear cell adenocarcinoma of the cervix | C53 | clear cell adenocarcinoma
        mesonephric adenocarcinoma of the cervix | cervical mesonephric adenocarcinoma; mesonephric carcinoma of the cervix | C53
    adenosquamous carcinoma of the cervix | cervical adenosquamous carcinoma; glassy cell carcinoma of the cervix | C53 | adenosquamous carcinoma
    neuroendocrine carcinoma of the cervix | cervical neuroendocrine carcinoma | C53 | neuroendocrine carcinoma
      large cell neuroendocrine carcinoma of the cervix | cervical large cell neuroendocrine carcinoma | C53 | large cell neuroendocrine carcinoma
      small cell carcinoma of the cervix | small cell neuroendocrine carcinoma of the cervix; cervical small cell carcinoma | C53 | small cell carcinoma
    adenoid basal carcinoma of the cervix | adenoid basal epithelioma of the cervix | C53
    ~ HPV-associated cervical cancer | HPV-related cervical cancer; HPV-positive cervical cancer | C53
  cervical intraepithelial neoplasia | cervical dysplasia; dysplasia of cervix uteri; cervical squamous intraepithelial lesion | N87, D06 | squamous intraepithelial lesion
    cervical low-grade squamous intraepithelial lesion | cervical intraepithelial neoplasia grade 1; CIN 1; CIN I; mild cervical dysplasia; mild dysplasia of the cervix; LSIL of the cervix | N87.0 | low-grade squamous intraepithelial lesion
    cervical high-grade squamous intraepithelial lesion | CIN 2-3; CIN 2/3; HSIL of the cervix; high-grade cervical dysplasia | N87.1, D06 | high-grade squamous intraepithelial lesion
      cervical intraepithelial neoplasia grade 2 | CIN 2; moderate cervical dysplasia; moderate dysplasia of the cervix | N87.1
      cervical intraepithelial neoplasia grade 3 | CIN 3; severe cervical dysplasia; carcinoma in situ of cervix uteri; cervical carcinoma in situ; squamous cell carcinoma in situ of the cervix; severe dysplasia of the cervix | D06 | squamous cell carcinoma in situ
  adenocarcinoma in situ of the cervix | cervical adenocarcinoma in situ; endocervical adenocarcinoma in situ; AIS of the cervix; high-grade cervical glandular intraepithelial neoplasia; HGCGIN | D06.0 | adenocarcinoma in situ
    stratified mucin-producing intraepithelial lesion | stratified mucin-producing intraepithelial lesion of the cervix | D06.0
  cervical polyp | polyp of the cervix; endocervical polyp; polyp of cervix uteri | N84.1
  Nabothian cyst | cervical retention cyst; nabothian follicle | N88.8 | cyst
  cervicitis | inflammation of the cervix; endocervicitis | N72
  microglandular hyperplasia of the cervix | microglandular hyperplasia; cervical microglandular hyperplasia; microglandular endocervical hyperplasia | N88.8 | hyperplasia
  lobular endocervical glandular hyperplasia | LEGH | N88.8 | hyperplasia
  ~ cervical squamous metaplasia | squamous metaplasia of the cervix; immature squamous metaplasia of the cervix | N87.9, N88.8
  ~ atypical squamous cells on cervical smear | ASC-US; ASCUS; atypical squamous cells of undetermined significance; ASC-H | R87.61
  ~ atypical glandular cells on cervical smear | AGUS; atypical glandular cells of undetermined significance; AGC on Pap test | R87.619
vulvar disorder | disorder of the vulva; vulval disorder
  vulvar cancer | cancer of the vulva; malignant neoplasm of vulva; vulvar carcinoma; vulval cancer; carcinoma of the vulva | C51 | gynecologic cancer
    squamous cell carcinoma of the vulva | vulvar squamous cell carcinoma; VSCC; squamous carcinoma of the vulva | C51 | squamous cell carcinoma
      HPV-associated squamous cell carcinoma of the vulva | HPV-associated vulvar squamous cell carcinoma; p16-positive vulvar squamous cell carcinoma | C51
      HPV-independent squamous cell carcinoma of the vulva | HPV-independent vulvar squamous cell carcinoma; p53-abnormal vulvar squamous cell carcinoma | C51
      ~ verrucous carcinoma of the vulva | vulvar verrucous carcinoma | C51
    vulvar melanoma | melanoma of the vulva; malignant melanoma of vulva | C51 | melanoma
    basal cell carcinoma of the vulva | vulvar basal cell carcinoma | C51 | basal cell carcinoma
    Bartholin gland carcinoma | carcinoma of Bartholin gland; Bartholin's gland cancer | C51.0
    vulvar Paget disease | Paget disease of the vulva; extramammary Paget disease of the vulva; vulval Paget's | C51 | extramammary Paget disease
  vulvar intraepithelial neoplasia | VIN; vulval intraepithelial neoplasia; dysplasia of the vulva; vulvar dysplasia | N90.0, N90.1, N90.3, D07.1
    vulvar low-grade squamous intraepithelial lesion | VIN 1; VIN I; vulvar LSIL; mild vulvar dysplasia | N90.0 | low-grade squamous intraepithelial lesion
    vulvar high-grade squamous intraepithelial lesion | vulvar HSIL; usual-type VIN; uVIN; VIN usual type; VIN 2-3; VIN 2/3; Bowen disease of the vulva | N90.1, D07.1 | high-grade squamous intraepithelial lesion; squamous intraepithelial lesion
      vulvar intraepithelial neoplasia grade 2 | VIN 2; moderate vulvar dysplasia | N90.1
      vulvar intraepithelial neoplasia grade 3 | VIN 3; severe vulvar dysplasia; carcinoma in situ of vulva; vulvar carcinoma in situ | D07.1
    differentiated vulvar intraepithelial neoplasia | dVIN; differentiated VIN; VIN differentiated type; HPV-independent VIN; simplex VIN | D07.1
  vulvar lichen sclerosus | lichen sclerosus of the vulva; lichen sclerosus et atrophicus of the vulva; kraurosis vulvae | N90.4 | lichen sclerosus
  vulvar lichen planus | lichen planus of the vulva; erosive vulvar lichen planus | L43, N90.89 | lichen planus
  vulvar lichen simplex chronicus | squamous hyperplasia of the vulva; lichen simplex chronicus of the vulva | L28.0, N90.6 | lichen simplex chronicus
  Bartholin gland cyst | Bartholin cyst; cyst of Bartholin's gland | N75.0 | cyst
  vulvar condyloma | condyloma acuminatum of the vulva; vulvar warts; venereal warts | A63.0 | wart
  aggressive angiomyxoma | deep angiomyxoma; deep aggressive angiomyxoma | D39.8, D21.5
  angiomyofibroblastoma | angiomyofibroblastoma of the vulva | D28.0, D21.5
  hidradenoma papilliferum | papillary hidradenoma of the vulva; mammary-like gland adenoma of the vulva | D28.0
  ~ vulvodynia | vulvar pain; vestibulodynia; vulvar vestibulitis | N94.81
vaginal disorder | disorder of the vagina
  vaginal cancer | cancer of the vagina; malignant neoplasm of vagina; vaginal carcinoma; carcinoma of the vagina | C52 | gynecologic cancer
    squamous cell carcinoma of the vagina | vaginal squamous cell carcinoma | C52 | squamous cell carcinoma
    adenocarcinoma of the vagina | vaginal adenocarcinoma | C52 | adenocarcinoma
      clear cell carcinoma of the vagina | vaginal clear cell carcinoma; clear cell adenocarcinoma of the vagina; DES-related clear cell adenocarcinoma | C52 | clear cell adenocarcinoma
    vaginal melanoma | melanoma of the vagina | C52 | melanoma
    embryonal rhabdomyosarcoma of the vagina | sarcoma botryoides; botryoid rhabdomyosarcoma of the vagina; vaginal rhabdomyosarcoma | C52 | embryonal rhabdomyosarcoma
  vaginal intraepithelial neoplasia | VAIN; dysplasia of the vagina; vaginal dysplasia | N89.0, N89.1, N89.3, D07.2
    vaginal low-grade squamous intraepithelial lesion | VAIN 1; VAIN I; vaginal LSIL | N89.0 | low-grade squamous intraepithelial lesion
    vaginal high-grade squamous intraepithelial lesion | VAIN 2-3; VAIN 2/3; vaginal HSIL; VAIN 2; VAIN 3; carcinoma in situ of vagina | N89.1, D07.2 | high-grade squamous intraepithelial lesion
  vaginal adenosis | adenosis of the vagina | N89.8
  Gartner duct cyst | Gartner's cyst; mesonephric cyst of the vagina | Q52.4 | cyst
  ~ atrophic vaginitis | vaginal atrophy; genitourinary syndrome of menopause; vulvovaginal atrophy | N95.2
  ~ bacterial vaginosis | vaginal dysbiosis; Gardnerella vaginosis | N76.0, N76.1
gestational trophoblastic disease | GTD; trophoblastic disease; gestational trophoblastic disorder | O01, C58, D39.2
  hydatidiform mole | molar pregnancy; mole of pregnancy | O01, D39.2
    complete hydatidiform mole | complete mole; classical hydatidiform mole; complete molar pregnancy | O01.0
    partial hydatidiform mole | partial mole; incomplete hydatidiform mole; partial molar pregnancy | O01.1
    invasive hydatidiform mole | invasive mole; chorioadenoma destruens; malignant hydatidiform mole | D39.2
  ~ gestational trophoblastic neoplasia | gestational trophoblastic tumor; persistent trophoblastic disease; malignant gestational trophoblastic disease | C58, D39.2
  gestational choriocarcinoma | chorioepithelioma; malignant neoplasm of placenta; postmolar choriocarcinoma | C58 | gynecologic cancer
  placental site trophoblastic tumor | PSTT | D39.2
  epithelioid trophoblastic tumor | trophoblastic tumor, epithelioid type | D39.2
  placental site nodule | exaggerated placental site; placental site plaque
placental chorangioma | chorioangioma; placental hemangioma; chorangioma | O43.8 | hemangioma
placenta accreta spectrum | placenta accreta; morbidly adherent placenta; placenta percreta; placenta increta | O43.2
`
