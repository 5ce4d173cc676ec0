/**
 * Mouth, throat, larynx, nose and sinuses, salivary glands, jaw, ear, eye. Sources: WHO Classification, Head and Neck
 * Tumours (5th ed., 2024) and Eye (5th ed.); AJCC 8th ed.; Milan 2023 (salivary); ICD-10-CM (NCHS, public domain).
 * Form of a line: see outline.ts.
 */
export const HEAD_NECK = `
head and neck tumor | tumor of the head and neck; head and neck neoplasm; head and neck mass | - | neoplasm
  head and neck cancer | cancer of the head and neck; head and neck malignancy; H&N cancer; HNC | C00, C01, C02, C03, C04, C05, C06, C07, C08, C09, C10, C11, C12, C13, C14, C30, C31, C32, C76.0 | malignant neoplasm
    head and neck squamous cell carcinoma | HNSCC; squamous cell carcinoma of the head and neck; SCCHN; head and neck squamous carcinoma | C00, C01, C02, C03, C04, C05, C06, C09, C10, C12, C13, C14, C32, C76.0 | squamous cell carcinoma
    oral cavity cancer | oral cancer; mouth cancer; cancer of the mouth; malignant neoplasm of mouth; cancer of the oral cavity | C00, C02, C03, C04, C05.0, C06
      oral squamous cell carcinoma | OSCC; squamous cell carcinoma of the oral cavity; oral cavity squamous cell carcinoma; oral squamous carcinoma; squamous cell carcinoma of the mouth | C00, C02, C03, C04, C05.0, C06 | head and neck squamous cell carcinoma
        squamous cell carcinoma of the oral tongue | oral tongue cancer; tongue squamous cell carcinoma | C02
        squamous cell carcinoma of the floor of mouth | floor of mouth cancer; malignant neoplasm of floor of mouth; cancer of the floor of the mouth | C04
        squamous cell carcinoma of the gum | gingival cancer; gingivobuccal cancer; alveolar ridge cancer; malignant neoplasm of gum; gingival squamous cell carcinoma | C03
        squamous cell carcinoma of the buccal mucosa | buccal cancer; cheek mucosa cancer; buccal mucosa cancer | C06.0
        squamous cell carcinoma of the hard palate | hard palate cancer; malignant neoplasm of hard palate | C05.0
        squamous cell carcinoma of the lip | lip cancer; malignant neoplasm of lip; cancer of the lip; lip squamous cell carcinoma | C00
        squamous cell carcinoma of the retromolar trigone | retromolar trigone cancer; cancer of the retromolar area | C06.2
        ~ verrucous carcinoma of the oral cavity | oral verrucous carcinoma | C06 | verrucous carcinoma
        ~ carcinoma cuniculatum of the oral cavity | oral carcinoma cuniculatum | C06
      oral mucosal melanoma | melanoma of the oral cavity | C06 | melanoma; mucosal melanoma
    oropharyngeal cancer | cancer of the oropharynx; oropharynx cancer; malignant neoplasm of oropharynx; throat cancer of the oropharynx | C01, C05.1, C09, C10
      oropharyngeal squamous cell carcinoma | OPSCC; squamous cell carcinoma of the oropharynx; oropharyngeal carcinoma | C01, C05.1, C09, C10 | head and neck squamous cell carcinoma
        HPV-associated oropharyngeal squamous cell carcinoma | HPV-positive oropharyngeal cancer; p16-positive oropharyngeal cancer; HPV-related oropharyngeal squamous cell carcinoma; HPV-mediated oropharyngeal cancer; p16-positive oropharyngeal squamous cell carcinoma | C01, C09, C10
        HPV-independent oropharyngeal squamous cell carcinoma | HPV-negative oropharyngeal cancer; p16-negative oropharyngeal cancer; p16-negative oropharyngeal squamous cell carcinoma | C01, C09, C10
        ~ tonsil cancer | tonsillar carcinoma; squamous cell carcinoma of the tonsil; tonsillar squamous cell carcinoma; cancer of the tonsil; malignant neoplasm of tonsil | C09
        ~ base of tongue cancer | squamous cell carcinoma of the base of tongue; BOT cancer; malignant neoplasm of base of tongue; cancer of the base of the tongue | C01
        ~ soft palate cancer | squamous cell carcinoma of the soft palate | C05.1
    ~ tongue cancer | carcinoma of the tongue; cancer of the tongue; malignant neoplasm of tongue | C01, C02
    nasopharyngeal carcinoma | NPC; nasopharyngeal cancer; cancer of the nasopharynx; carcinoma of the nasopharynx; malignant neoplasm of nasopharynx; Schmincke tumor | C11 | carcinoma
      nonkeratinizing nasopharyngeal carcinoma | undifferentiated nasopharyngeal carcinoma; EBV-associated nasopharyngeal carcinoma; nasopharyngeal lymphoepithelioma; WHO type III nasopharyngeal carcinoma | C11 | nonkeratinizing squamous cell carcinoma
      keratinizing nasopharyngeal carcinoma | keratinizing squamous cell carcinoma of the nasopharynx; WHO type I nasopharyngeal carcinoma | C11 | keratinizing squamous cell carcinoma
      basaloid nasopharyngeal carcinoma | basaloid squamous cell carcinoma of the nasopharynx | C11 | basaloid squamous cell carcinoma
    hypopharyngeal cancer | cancer of the hypopharynx; hypopharyngeal squamous cell carcinoma; pyriform sinus carcinoma; malignant neoplasm of hypopharynx; hypopharyngeal carcinoma; cancer of the piriform sinus | C12, C13 | squamous cell carcinoma
    laryngeal cancer | cancer of the larynx; larynx cancer; malignant neoplasm of larynx; voice box cancer; laryngeal carcinoma; carcinoma of the larynx | C32
      laryngeal squamous cell carcinoma | squamous cell carcinoma of the larynx; LSCC of larynx; laryngeal squamous carcinoma | C32 | head and neck squamous cell carcinoma
        glottic cancer | squamous cell carcinoma of the glottis; vocal cord cancer; glottic carcinoma; cancer of the vocal cord; glottic squamous cell carcinoma | C32.0
        supraglottic cancer | squamous cell carcinoma of the supraglottis; supraglottic carcinoma; epiglottis cancer | C32.1
        subglottic cancer | squamous cell carcinoma of the subglottis; subglottic carcinoma | C32.2
        ~ verrucous carcinoma of the larynx | laryngeal verrucous carcinoma | C32 | verrucous carcinoma
      laryngeal chondrosarcoma | chondrosarcoma of the larynx | C32.3 | sarcoma; chondrosarcoma
      laryngeal neuroendocrine carcinoma | neuroendocrine carcinoma of the larynx; laryngeal carcinoid | C32
    sinonasal cancer | cancer of the nasal cavity and paranasal sinuses; sinonasal malignancy; nasal cavity cancer; paranasal sinus cancer; maxillary sinus cancer; sinus cancer; nose cancer | C30.0, C31 | malignant neoplasm
      sinonasal squamous cell carcinoma | squamous cell carcinoma of the sinonasal tract; maxillary sinus squamous cell carcinoma; nasal cavity squamous cell carcinoma | C30.0, C31 | head and neck squamous cell carcinoma
      sinonasal adenocarcinoma | adenocarcinoma of the sinonasal tract; nasal adenocarcinoma | C30.0, C31 | adenocarcinoma
        intestinal-type sinonasal adenocarcinoma | ITAC; intestinal-type adenocarcinoma of the sinonasal tract; woodworker's adenocarcinoma | C30.0, C31
        nonintestinal-type sinonasal adenocarcinoma | non-ITAC sinonasal adenocarcinoma | C30.0, C31
      sinonasal undifferentiated carcinoma | SNUC; IDH2-mutated sinonasal carcinoma | C30.0, C31 | undifferentiated carcinoma
      olfactory neuroblastoma | esthesioneuroblastoma; aesthesioneuroblastoma; Berger neuroblastoma | C30.0
      SMARCB1-deficient sinonasal carcinoma | INI1-deficient sinonasal carcinoma; SWI/SNF-deficient sinonasal carcinoma | C30.0, C31
      sinonasal neuroendocrine carcinoma | neuroendocrine carcinoma of the sinonasal tract | C30.0, C31 | neuroendocrine carcinoma
      sinonasal melanoma | mucosal melanoma of the nose; sinonasal mucosal melanoma; nasal melanoma | C30.0, C31 | melanoma; mucosal melanoma
      HPV-related multiphenotypic sinonasal carcinoma | HMSC; HPV-associated multiphenotypic sinonasal carcinoma | C30.0, C31
      teratocarcinosarcoma | sinonasal teratocarcinosarcoma | C30.0, C31
      biphenotypic sinonasal sarcoma | low-grade sinonasal sarcoma with neural and myogenic features | C30.0, C31 | sarcoma
    salivary gland cancer | cancer of the salivary gland; malignant salivary gland tumor; salivary gland carcinoma; malignant neoplasm of salivary gland; parotid cancer; parotid carcinoma; malignant neoplasm of parotid gland | C07, C08
      mucoepidermoid carcinoma of the salivary gland | MEC of the salivary gland; mucoepidermoid carcinoma of the parotid; salivary mucoepidermoid carcinoma; MAML2-rearranged mucoepidermoid carcinoma | C07, C08 | mucoepidermoid carcinoma
        low-grade mucoepidermoid carcinoma | grade 1 mucoepidermoid carcinoma | C07, C08
        intermediate-grade mucoepidermoid carcinoma | grade 2 mucoepidermoid carcinoma | C07, C08
        high-grade mucoepidermoid carcinoma | grade 3 mucoepidermoid carcinoma | C07, C08
      adenoid cystic carcinoma of the salivary gland | salivary adenoid cystic carcinoma; adenoid cystic carcinoma of the parotid; AdCC of the salivary gland | C07, C08 | adenoid cystic carcinoma
      acinic cell carcinoma of the salivary gland | salivary acinic cell carcinoma; acinic cell carcinoma of the parotid; AciCC | C07, C08 | acinic cell carcinoma
      salivary duct carcinoma | SDC of the salivary gland; salivary ductal carcinoma | C07, C08 | adenocarcinoma
      secretory carcinoma of the salivary gland | mammary analogue secretory carcinoma; MASC; ETV6-NTRK3 secretory carcinoma; salivary secretory carcinoma | C07, C08
      polymorphous adenocarcinoma | polymorphous low-grade adenocarcinoma; PLGA of the palate; terminal duct carcinoma; cribriform adenocarcinoma of minor salivary glands | C06, C08 | adenocarcinoma
      carcinoma ex pleomorphic adenoma | CXPA; carcinoma arising in pleomorphic adenoma; malignant mixed tumor of the salivary gland; Ca ex PA | C07, C08
      epithelial-myoepithelial carcinoma | EMC of the salivary gland; epithelial-myoepithelial carcinoma of the parotid | C07, C08
      myoepithelial carcinoma of the salivary gland | salivary myoepithelial carcinoma | C07, C08 | myoepithelial carcinoma
      basal cell adenocarcinoma of the salivary gland | basal cell adenocarcinoma; salivary basal cell adenocarcinoma | C07, C08 | adenocarcinoma
      hyalinizing clear cell carcinoma | clear cell carcinoma of the salivary gland; EWSR1-ATF1 clear cell carcinoma; HCCC of the salivary gland | C06, C07, C08
      intraductal carcinoma of the salivary gland | salivary intraductal carcinoma; low-grade cribriform cystadenocarcinoma; low-grade salivary duct carcinoma | C07, C08
      oncocytic carcinoma of the salivary gland | salivary oncocytic carcinoma; malignant oncocytoma of the parotid | C07, C08
      microsecretory adenocarcinoma | MEF2C-SS18 microsecretory adenocarcinoma | C07, C08 | adenocarcinoma
      carcinosarcoma of the salivary gland | true malignant mixed tumor of the salivary gland | C07, C08 | sarcomatoid carcinoma
      salivary gland lymphoma | lymphoma of the parotid; parotid lymphoma | C85, C88.4 | lymphoma
        MALT lymphoma of the salivary gland | salivary gland MALT lymphoma; parotid MALT lymphoma | C88.4 | extranodal marginal zone lymphoma
    ~ metastatic squamous cell carcinoma of unknown primary in the neck | head and neck carcinoma of unknown primary; cervical lymph node metastasis of unknown primary; neck metastasis of unknown primary | C77.0, C80.1
  benign head and neck tumor | benign tumor of the head and neck; benign neoplasm of the head and neck | D10, D11, D14.0, D14.1 | benign neoplasm
    benign salivary gland tumor | benign tumor of the salivary gland; benign neoplasm of major salivary glands; benign parotid tumor | D11
      pleomorphic adenoma of the salivary gland | pleomorphic adenoma of the parotid; benign mixed tumor of the salivary gland; parotid pleomorphic adenoma; benign mixed tumor of the parotid; salivary pleomorphic adenoma | D11 | pleomorphic adenoma
      Warthin tumor | papillary cystadenoma lymphomatosum; adenolymphoma; Warthin tumor of the parotid; cystadenolymphoma | D11
      basal cell adenoma of the salivary gland | basal cell adenoma; monomorphic adenoma; salivary basal cell adenoma | D11 | adenoma
      salivary myoepithelioma | myoepithelioma of the salivary gland; myoepithelioma of the parotid | D11 | myoepithelioma
      salivary oncocytoma | oncocytoma of the salivary gland; parotid oncocytoma; oxyphilic adenoma of the parotid | D11
      canalicular adenoma | canalicular adenoma of the lip | D10, D11 | adenoma
      salivary cystadenoma | cystadenoma of the salivary gland | D11
      sclerosing polycystic adenoma | sclerosing polycystic adenosis of the salivary gland; sclerosing polycystic adenosis | D11
      sialadenoma papilliferum | ductal papilloma of the salivary gland; intraductal papilloma of the salivary gland | D10, D11
    sinonasal papilloma | schneiderian papilloma; papilloma of the nose | D14.0 | papilloma
      inverted papilloma | inverted sinonasal papilloma; inverting papilloma; inverted schneiderian papilloma; IP of the sinus | D14.0
      exophytic sinonasal papilloma | fungiform papilloma; everted papilloma | D14.0
      oncocytic sinonasal papilloma | cylindrical cell papilloma; oncocytic schneiderian papilloma | D14.0
    juvenile nasopharyngeal angiofibroma | nasopharyngeal angiofibroma; JNA; juvenile angiofibroma | D10.6
    laryngeal papilloma | squamous papilloma of the larynx; laryngeal squamous papilloma | D14.1 | squamous papilloma
    oral squamous papilloma | squamous papilloma of the mouth; squamous papilloma of the oral cavity | D10 | squamous papilloma
    oral fibroma | irritation fibroma; traumatic fibroma of the mouth; fibroepithelial polyp of the mouth; focal fibrous hyperplasia | D10, K13.79 | fibroma
  sinonasal glomangiopericytoma | glomangiopericytoma; sinonasal hemangiopericytoma | D14.0, D38.5
  odontogenic tumor | tumor of the jaw; odontogenic neoplasm | C41, D16.4, D16.5, D48.0
    ameloblastoma | conventional ameloblastoma; solid ameloblastoma | D16.4, D16.5
      unicystic ameloblastoma | cystic ameloblastoma | D16.5
    ameloblastic carcinoma | malignant ameloblastoma; metastasizing ameloblastoma | C41
    odontoma | compound odontoma; complex odontoma | D16.4, D16.5
    odontogenic myxoma | myxoma of the jaw; odontogenic fibromyxoma | D16.4, D16.5 | myxoma
    calcifying epithelial odontogenic tumor | Pindborg tumor; CEOT | D16.4, D16.5
    adenomatoid odontogenic tumor | AOT of the jaw; adenoameloblastoma | D16.4, D16.5
    odontogenic keratocyst | keratocystic odontogenic tumor; OKC; KCOT; primordial cyst | D16.4, D16.5, K09.0 | cyst
    cemento-ossifying fibroma | ossifying fibroma of the jaw; cementifying fibroma | D16.4, D16.5
oral mucosal disorder | mouth lesion; oral lesion; oral mucosal lesion; lesion of the mouth
  oral leukoplakia | leukoplakia; leukoplakia of the oral mucosa; white patch of the mouth; leukoplakia of the tongue | K13.21
    proliferative verrucous leukoplakia | PVL; proliferative leukoplakia | K13.21
  erythroplakia of the mouth | oral erythroplakia; erythroplakia; erythroplasia of the mouth | K13.29
  oral epithelial dysplasia | OED; dysplasia of the oral mucosa; oral dysplasia | K13.29, D00.0 | dysplasia
    mild oral epithelial dysplasia | mild oral dysplasia; low-grade oral epithelial dysplasia | K13.29 | low-grade dysplasia
    moderate oral epithelial dysplasia | moderate oral dysplasia | K13.29
    severe oral epithelial dysplasia | severe oral dysplasia; high-grade oral epithelial dysplasia; oral carcinoma in situ; carcinoma in situ of the mouth | D00.0 | high-grade dysplasia
  oral lichen planus | lichen planus of the mouth; mucosal lichen planus; oral lichenoid lesion | L43, K13.79 | lichen planus
  oral submucous fibrosis | OSMF; submucous fibrosis of the mouth; OSF | K13.5
  aphthous ulcer | canker sore; recurrent aphthous stomatitis; aphthous stomatitis; oral aphthae | K12.0
  traumatic ulcerative granuloma | TUGSE; eosinophilic ulcer of the oral mucosa; traumatic ulcer of the tongue | K14.0, K12.1
  geographic tongue | benign migratory glossitis; erythema migrans of the tongue | K14.1
  frictional keratosis of the mouth | frictional keratosis; morsicatio buccarum | K13.29
  burning mouth syndrome | glossodynia; burning tongue | K14.6
  peripheral giant cell granuloma | giant cell epulis | K06.8 | nonneoplastic lesion
  mucocele of the mouth | oral mucocele; mucous extravasation cyst; ranula; mucocele of salivary gland | K11.6 | cyst
  necrotizing sialometaplasia | salivary gland necrotizing metaplasia | K11.8
jaw cyst | cyst of the jaw; odontogenic cyst | K04.8, K09 | cyst
  radicular cyst | periapical cyst; dental root cyst | K04.8
  dentigerous cyst | follicular cyst of the jaw; follicular odontogenic cyst | K09.0
  nasopalatine duct cyst | incisive canal cyst | K09.1
  central giant cell granuloma of the jaw | central giant cell granuloma; central giant cell reparative granuloma | M27.1
laryngeal disorder | disease of the larynx; voice box disorder
  laryngeal dysplasia | dysplasia of the larynx; vocal cord dysplasia; laryngeal intraepithelial neoplasia | J38.7, D02.0 | dysplasia
    low-grade laryngeal dysplasia | mild laryngeal dysplasia | J38.7 | low-grade dysplasia
    high-grade laryngeal dysplasia | severe laryngeal dysplasia; moderate to severe laryngeal dysplasia | D02.0, J38.7 | high-grade dysplasia
      laryngeal carcinoma in situ | carcinoma in situ of larynx; carcinoma in situ of the vocal cord | D02.0 | squamous cell carcinoma in situ
  laryngeal leukoplakia | vocal cord leukoplakia; keratosis of the larynx; laryngeal keratosis; laryngeal leucoplakia | J38.3, J38.7
  vocal cord polyp | vocal fold polyp; polyp of vocal cord; laryngeal polyp | J38.1
  vocal cord nodules | vocal fold nodules; singer's nodules | J38.2
  Reinke edema | polypoid corditis; smoker's larynx; polypoid degeneration of vocal cords | J38.4
  laryngeal granuloma | vocal process granuloma; contact ulcer of the larynx; intubation granuloma | J38.7
  vocal cord paralysis | vocal fold paralysis; recurrent laryngeal nerve palsy; vocal cord paresis | J38.0
  ~ laryngopharyngeal reflux | LPR; reflux laryngitis; silent reflux | J38.7, K21.9
  laryngocele | saccular cyst of the larynx | J38.7, Q31.3
  laryngeal stenosis | subglottic stenosis; stenosis of larynx | J38.6
nasal polyp | nasal polyposis; polyp of nasal cavity; chronic rhinosinusitis with nasal polyps; CRSwNP; inflammatory nasal polyp | J33
  antrochoanal polyp | Killian polyp | J33.0
allergic rhinitis | hay fever; nasal allergy; pollinosis | J30
allergic fungal rhinosinusitis | AFRS; allergic fungal sinusitis | J32, J30.89
sinus mucocele | mucocele of paranasal sinus; frontal mucocele | J34.1
respiratory epithelial adenomatoid hamartoma | REAH; sinonasal hamartoma | - | hamartoma
deviated nasal septum | deviated septum; nasal septal deviation | J34.2
sialadenitis | salivary gland inflammation; parotitis; inflammation of the salivary gland | K11.2
  chronic sclerosing sialadenitis | Küttner tumor; IgG4-related sialadenitis | K11.23
salivary stone | sialolithiasis; salivary calculus; stone in the salivary duct | K11.5
lymphoepithelial sialadenitis | Mikulicz disease; myoepithelial sialadenitis; benign lymphoepithelial lesion; LESA | K11.8 | sialadenitis
neck cyst | cystic neck mass; cyst of the neck | - | cyst
  branchial cleft cyst | branchial cyst; lateral neck cyst; cervical lymphoepithelial cyst; branchial cleft anomaly | Q18.0
Zenker diverticulum | pharyngeal pouch; hypopharyngeal diverticulum; pharyngoesophageal diverticulum | K22.5, J39.2
ear disorder | disease of the ear
  ~ cholesteatoma | cholesteatoma of the middle ear; acquired cholesteatoma; keratoma of the middle ear | H71
  squamous cell carcinoma of the ear canal | temporal bone squamous cell carcinoma; external auditory canal carcinoma; ear canal cancer; cancer of the ear canal | C44.22, C30.1 | squamous cell carcinoma
  ceruminous gland adenoma | ceruminoma; adenoma of the ear canal | D23.2 | adenoma
  middle ear neuroendocrine tumor | middle ear adenoma; MeNET; carcinoid of the middle ear | D14.0 | neuroendocrine tumor
  endolymphatic sac tumor | ELST; aggressive papillary middle ear tumor; low-grade papillary adenocarcinoma of endolymphatic sac | C30.1, D38.5
  exostosis of the ear canal | surfer's ear; ear canal exostosis | H61.81
  ~ otosclerosis | otospongiosis | H80
  ~ sudden sensorineural hearing loss | sudden deafness; SSNHL; sudden hearing loss | H91.2
  ~ sensorineural hearing loss | SNHL; nerve deafness; presbycusis | H90.3, H90.4, H90.5, H91.1
  ~ conductive hearing loss | conductive deafness | H90.0, H90.1, H90.2
  ~ acoustic trauma | noise-induced hearing loss | H83.3
eye tumor | ocular tumor; tumor of the eye; intraocular tumor; neoplasm of eye | C69, D31 | neoplasm
  eye cancer | ocular cancer; cancer of the eye; malignant neoplasm of eye and adnexa; ocular malignancy | C69 | malignant neoplasm
    uveal melanoma | ocular melanoma; intraocular melanoma; eye melanoma; melanoma of the eye | C69.3, C69.4 | melanoma
      choroidal melanoma | melanoma of the choroid; malignant melanoma of choroid | C69.3
      ciliary body melanoma | melanoma of the ciliary body | C69.4
      iris melanoma | melanoma of the iris | C69.4
      ~ class 1 uveal melanoma | low-risk uveal melanoma; disomy 3 uveal melanoma
      ~ class 2 uveal melanoma | high-risk uveal melanoma; monosomy 3 uveal melanoma
    conjunctival melanoma | melanoma of the conjunctiva | C69.0 | melanoma
    conjunctival squamous cell carcinoma | squamous cell carcinoma of the conjunctiva | C69.0 | squamous cell carcinoma
    retinoblastoma | retinal blastoma; malignant neoplasm of retina | C69.2
      ~ unilateral retinoblastoma | sporadic retinoblastoma | C69.2
      ~ bilateral retinoblastoma | retinoblastoma of both eyes | C69.2
    vitreoretinal lymphoma | primary vitreoretinal lymphoma; primary intraocular lymphoma; PVRL; intraocular lymphoma | C69.2, C83.3 | lymphoma
    ocular adnexal lymphoma | orbital lymphoma; conjunctival lymphoma; lacrimal gland lymphoma | C69, C88.4 | lymphoma
      ocular adnexal MALT lymphoma | orbital MALT lymphoma; ocular adnexal marginal zone lymphoma | C88.4 | extranodal marginal zone lymphoma
    lacrimal gland carcinoma | lacrimal gland cancer | C69.5
      adenoid cystic carcinoma of the lacrimal gland | lacrimal adenoid cystic carcinoma | C69.5 | adenoid cystic carcinoma
    sebaceous carcinoma of the eyelid | eyelid sebaceous carcinoma | C44.13 | sebaceous carcinoma
    uveal metastasis | choroidal metastasis; metastasis to the eye | C79.49 | metastatic cancer
  ocular surface squamous neoplasia | OSSN; conjunctival intraepithelial neoplasia | D09.2
  primary acquired melanosis | PAM of the conjunctiva; conjunctival melanocytic intraepithelial lesion; C-MIL; primary acquired melanosis with atypia | D09.2, H11.13
  choroidal nevus | nevus of the choroid; choroidal freckle; uveal nevus; choroid nevus | D31.3 | melanocytic nevus
  conjunctival nevus | nevus of the conjunctiva | D31.0 | melanocytic nevus
  iris nevus | nevus of the iris | D31.4 | melanocytic nevus
  uveal melanocytoma | optic disc melanocytoma; magnocellular nevus | D31.2, D31.3 | melanocytic nevus
  choroidal hemangioma | hemangioma of the choroid; circumscribed choroidal hemangioma | D31.3, D18.09 | hemangioma
  retinal hemangioblastoma | retinal capillary hemangioblastoma; von Hippel angioma of the retina | D31.2 | hemangioblastoma
  congenital hypertrophy of the retinal pigment epithelium | CHRPE; bear tracks of the retina | Q14.1
  orbital cavernous venous malformation | orbital cavernous hemangioma; cavernous hemangioma of the orbit | D18.09, D31.6 | cavernous hemangioma
  pleomorphic adenoma of the lacrimal gland | lacrimal gland pleomorphic adenoma | D31.5 | pleomorphic adenoma
  orbital inflammatory pseudotumor | idiopathic orbital inflammation; orbital pseudotumor; nonspecific orbital inflammation | H05.11
  choroidal osteoma | osseous choristoma of the choroid | D31.3
~ age-related macular degeneration | AMD of the eye; macular degeneration; senile macular degeneration; ARMD | H35.3
  dry age-related macular degeneration | dry AMD; nonexudative macular degeneration; atrophic macular degeneration; geographic atrophy of the macula | H35.31
  wet age-related macular degeneration | wet AMD; exudative macular degeneration; neovascular AMD; nAMD; neovascular macular degeneration | H35.32
~ glaucoma | raised eye pressure with optic nerve damage | H40
  primary open-angle glaucoma | POAG; open-angle glaucoma; chronic simple glaucoma | H40.1
  angle-closure glaucoma | acute angle-closure glaucoma; closed-angle glaucoma; narrow-angle glaucoma | H40.2
  ~ normal tension glaucoma | low tension glaucoma; NTG | H40.12
~ cataract | clouded lens; lens opacity; senile cataract; nuclear sclerosis of the lens | H25, H26
~ retinal detachment | detached retina; rhegmatogenous retinal detachment | H33
~ keratoconus | conical cornea | H18.6
~ dry eye disease | dry eye syndrome | H04.12
~ retinal vein occlusion | central retinal vein occlusion; CRVO; branch retinal vein occlusion; BRVO | H34.81, H34.83
~ retinal artery occlusion | central retinal artery occlusion; CRAO; branch retinal artery occlusion | H34.1, H34.2
~ central serous chorioretinopathy | central serous retinopathy; CSCR | H35.71
~ macular hole | hole in the macula | H35.34
~ epiretinal membrane | macular pucker; cellophane maculopathy | H35.37
`
