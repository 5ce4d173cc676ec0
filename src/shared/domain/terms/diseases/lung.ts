/**
 * Lung, pleura, mediastinum and thymus. Sources: WHO Classification of Tumours, Thoracic Tumours (5th ed., 2021); AJCC
 * Cancer Staging Manual, 8th ed.; ATS/ERS classification of idiopathic interstitial pneumonias (2013); GOLD and GINA report
 * wording; ICD-10-CM (NCHS, public domain). Form of a line: see outline.ts.
 */
export const LUNG = `
lung disorder | disorder of lung; lung disease; pulmonary disease; disease of the lung; pulmonary disorder; chest disease; respiratory disease | J98.4
  lung tumor | lung neoplasm; pulmonary neoplasm; pulmonary tumor; neoplasm of lung; tumor of lung
    malignant lung tumor | malignant lung neoplasm; malignant pulmonary neoplasm; pulmonary malignancy; lung malignancy
      lung cancer | malignant neoplasm of lung; cancer of the lung; lung carcinoma; carcinoma of the lung; pulmonary carcinoma; bronchogenic carcinoma; bronchial carcinoma; primary lung cancer; malignant neoplasm of bronchus and lung; malignant tumor of lung; primary pulmonary malignancy; bronchial cancer; CA lung | C34 | carcinoma
        non-small cell lung cancer | NSCLC; non-small cell carcinoma of lung; non-small cell lung carcinoma; nonsmall cell lung cancer; non-small cell carcinoma; NSCLC NOS
          lung adenocarcinoma | adenocarcinoma of lung; pulmonary adenocarcinoma; LUAD; bronchial adenocarcinoma; invasive adenocarcinoma of lung; lung cancer, adenocarcinoma type | - | adenocarcinoma
            minimally invasive adenocarcinoma of lung | MIA; minimally invasive adenocarcinoma; minimally invasive lung adenocarcinoma
            invasive nonmucinous adenocarcinoma of lung | invasive non-mucinous adenocarcinoma; invasive nonmucinous lung adenocarcinoma
              lepidic adenocarcinoma | lepidic predominant adenocarcinoma; lepidic adenocarcinoma of lung; adenocarcinoma, lepidic predominant
              acinar adenocarcinoma of lung | acinar predominant adenocarcinoma; lung adenocarcinoma, acinar predominant
              papillary adenocarcinoma of lung | papillary predominant adenocarcinoma; lung adenocarcinoma, papillary predominant
              micropapillary adenocarcinoma of lung | micropapillary predominant adenocarcinoma; lung adenocarcinoma, micropapillary predominant
              solid adenocarcinoma of lung | solid predominant adenocarcinoma; lung adenocarcinoma, solid predominant
            invasive mucinous adenocarcinoma of lung | IMA of lung; invasive mucinous adenocarcinoma; mucinous bronchioloalveolar carcinoma; mucinous adenocarcinoma of lung | - | mucinous adenocarcinoma
            colloid adenocarcinoma of lung | pulmonary colloid adenocarcinoma
            fetal adenocarcinoma of lung | pulmonary fetal adenocarcinoma; well-differentiated fetal adenocarcinoma
            enteric-type adenocarcinoma of lung | pulmonary enteric adenocarcinoma; enteric adenocarcinoma of lung
            ~ EGFR-mutated lung cancer | EGFR-mutant lung adenocarcinoma; EGFR-mutated non-small cell lung cancer; EGFR-positive lung cancer; EGFR-mutant NSCLC
            ~ ALK-rearranged lung cancer | ALK-positive lung cancer; ALK-positive NSCLC; ALK-rearranged non-small cell lung cancer
            ~ KRAS-mutated lung cancer | KRAS-mutant lung adenocarcinoma; KRAS-mutant NSCLC
            ~ ROS1-rearranged lung cancer | ROS1-positive lung cancer; ROS1-positive NSCLC
          squamous cell carcinoma of lung | lung squamous cell carcinoma; pulmonary squamous cell carcinoma; LUSC; squamous cell lung cancer; squamous cell carcinoma of bronchus; squamous lung cancer; epidermoid carcinoma of lung; bronchogenic squamous cell carcinoma | - | squamous cell carcinoma
            ~ keratinizing squamous cell carcinoma of lung
            ~ nonkeratinizing squamous cell carcinoma of lung
            ~ basaloid squamous cell carcinoma of lung
          large cell carcinoma of lung | large cell lung carcinoma; LCLC; large cell lung cancer; large cell undifferentiated carcinoma of lung; pulmonary large cell carcinoma | - | large cell carcinoma
          adenosquamous carcinoma of lung | pulmonary adenosquamous carcinoma | - | adenosquamous carcinoma
          pulmonary sarcomatoid carcinoma | sarcomatoid carcinoma of lung | - | sarcomatoid carcinoma
            pleomorphic carcinoma of lung | pulmonary pleomorphic carcinoma
            giant cell carcinoma of lung | pulmonary giant cell carcinoma
            spindle cell carcinoma of lung | pulmonary spindle cell carcinoma
            pulmonary blastoma
            carcinosarcoma of lung | pulmonary carcinosarcoma
          lymphoepithelial carcinoma of lung | lymphoepithelioma-like carcinoma of lung; pulmonary lymphoepithelioma-like carcinoma | - | lymphoepithelial carcinoma
          thoracic SMARCA4-deficient undifferentiated tumor | SMARCA4-deficient thoracic sarcoma; SMARCA4-UT
        neuroendocrine carcinoma of lung | pulmonary neuroendocrine carcinoma; high-grade neuroendocrine carcinoma of lung | - | neuroendocrine carcinoma
          small cell lung cancer | SCLC; small cell carcinoma of lung; small cell lung carcinoma; pulmonary small cell carcinoma; oat cell carcinoma of lung; oat cell lung cancer; small cell bronchogenic carcinoma | - | small cell carcinoma
            ~ limited-stage small cell lung cancer | LS-SCLC; limited stage SCLC; limited disease small cell lung cancer
            ~ extensive-stage small cell lung cancer | ES-SCLC; extensive stage SCLC; extensive disease small cell lung cancer
            ~ combined small cell carcinoma of lung | combined small cell carcinoma; combined small cell lung cancer
          large cell neuroendocrine carcinoma of lung | pulmonary large cell neuroendocrine carcinoma; LCNEC of lung | - | large cell neuroendocrine carcinoma
        salivary gland-type carcinoma of lung | salivary gland-type tumor of lung
          adenoid cystic carcinoma of lung | pulmonary adenoid cystic carcinoma; bronchial adenoid cystic carcinoma | - | adenoid cystic carcinoma
          mucoepidermoid carcinoma of lung | pulmonary mucoepidermoid carcinoma; bronchial mucoepidermoid carcinoma | - | mucoepidermoid carcinoma
          epithelial-myoepithelial carcinoma of lung
        NUT carcinoma of thorax | NUT carcinoma of lung; thoracic NUT carcinoma | - | NUT carcinoma
        ~ Pancoast tumor | superior sulcus tumor; pulmonary sulcus tumor; apical lung cancer
        ~ early-stage lung cancer | early lung cancer; localized lung cancer
        ~ locally advanced lung cancer | locally advanced non-small cell lung cancer; locally advanced NSCLC
        ~ metastatic lung cancer | stage IV lung cancer; advanced lung cancer | - | metastatic cancer
          ~ metastatic non-small cell lung cancer | metastatic NSCLC; stage IV non-small cell lung cancer; stage IV NSCLC; advanced non-small cell lung cancer | - | non-small cell lung cancer
          ~ metastatic lung adenocarcinoma | metastatic adenocarcinoma of lung; stage IV lung adenocarcinoma | - | lung adenocarcinoma
        ~ multiple primary lung cancers | synchronous primary lung cancers; multifocal lung adenocarcinoma; second primary lung cancer; metachronous lung cancer
        ~ recurrent lung cancer | lung cancer recurrence | - | recurrent cancer
      pulmonary carcinoid tumor | pulmonary carcinoid; lung carcinoid; lung carcinoid tumor; bronchial carcinoid tumor; bronchial carcinoid; carcinoid tumor of lung; pulmonary neuroendocrine tumor; neuroendocrine tumor of lung; bronchial neuroendocrine tumor; pulmonary NET; malignant carcinoid tumor of bronchus and lung; bronchopulmonary carcinoid | C7A.090, D3A.090 | neuroendocrine tumor
        typical carcinoid of lung | typical carcinoid; typical carcinoid tumor; typical pulmonary carcinoid; bronchial typical carcinoid
        atypical carcinoid of lung | atypical carcinoid; atypical carcinoid tumor; atypical pulmonary carcinoid
      lung metastasis | pulmonary metastasis; metastasis to lung; metastatic cancer to lung; secondary malignant neoplasm of lung; secondary lung cancer; pulmonary metastatic disease; cancer spread to the lungs; metastatic carcinoma to the lung; metastatic disease to lung | C78.0 | metastatic cancer
        pulmonary lymphangitic carcinomatosis | lymphangitic carcinomatosis; lymphangitis carcinomatosa; lymphangitic spread of carcinoma
      primary pulmonary lymphoma | lymphoma of lung; pulmonary lymphoma | - | lymphoma
        pulmonary MALT lymphoma | MALT lymphoma of lung; BALT lymphoma; BALToma; pulmonary marginal zone lymphoma; marginal zone lymphoma of lung
        pulmonary lymphomatoid granulomatosis
      pulmonary sarcoma | primary pulmonary sarcoma; sarcoma of lung | - | sarcoma
        pulmonary artery intimal sarcoma | pulmonary artery sarcoma
        pulmonary epithelioid hemangioendothelioma | epithelioid hemangioendothelioma of lung; intravascular bronchioloalveolar tumor | - | epithelioid hemangioendothelioma
      pleuropulmonary blastoma | PPB
    adenocarcinoma in situ of lung | pulmonary adenocarcinoma in situ; lung adenocarcinoma in situ; AIS of lung | - | adenocarcinoma in situ
    ~ bronchioloalveolar carcinoma | bronchoalveolar carcinoma; alveolar cell carcinoma
    squamous cell carcinoma in situ of bronchus | carcinoma in situ of bronchus; squamous cell carcinoma in situ of lung; bronchial carcinoma in situ | - | squamous cell carcinoma in situ
    precancerous lung lesion | preinvasive lung lesion; lung precursor lesion
      atypical adenomatous hyperplasia of lung | atypical adenomatous hyperplasia; AAH; AAH of lung | - | premalignant lesion
      bronchial squamous dysplasia | squamous dysplasia of bronchus; bronchial dysplasia; squamous dysplasia of lung
      diffuse idiopathic pulmonary neuroendocrine cell hyperplasia | DIPNECH; diffuse neuroendocrine cell hyperplasia of lung; pulmonary neuroendocrine cell hyperplasia
    benign lung tumor | benign neoplasm of lung; benign pulmonary tumor; benign lung neoplasm; benign neoplasm of bronchus and lung | D14.3 | benign neoplasm
      pulmonary hamartoma | hamartoma of lung; lung hamartoma; chondroid hamartoma
      sclerosing pneumocytoma | pulmonary sclerosing pneumocytoma; sclerosing hemangioma of lung; pulmonary sclerosing hemangioma; pneumocytoma
      bronchiolar adenoma | ciliated muconodular papillary tumor; bronchiolar adenoma/ciliated muconodular papillary tumor
      alveolar adenoma
      squamous papilloma of bronchus | bronchial squamous papilloma; bronchial papilloma
      recurrent respiratory papillomatosis | tracheobronchial papillomatosis
      mucous gland adenoma of bronchus | bronchial mucous gland adenoma
      clear cell tumor of lung | sugar tumor of lung; PEComa of lung
      pulmonary chondroma | chondroma of lung
      pulmonary leiomyoma | benign metastasizing leiomyoma
      micronodular pneumocyte hyperplasia | multifocal micronodular pneumocyte hyperplasia; MMPH
      minute meningothelial-like nodules | pulmonary meningothelial-like nodule; chemodectoma-like body
    inflammatory myofibroblastic tumor of lung | inflammatory pseudotumor of lung; plasma cell granuloma of lung; pulmonary inflammatory myofibroblastic tumor | - | inflammatory myofibroblastic tumor
    solitary fibrous tumor of lung | - | - | solitary fibrous tumor
  ~ lung nodule | pulmonary nodule; nodule of lung; spot on the lung; lung spot; pulmonary nodular lesion | R91.1
    ~ solitary pulmonary nodule | solitary lung nodule; coin lesion; coin lesion of lung; single pulmonary nodule | R91.1
    ~ multiple pulmonary nodules | multiple lung nodules
    ~ solid pulmonary nodule | solid lung nodule
    ~ subsolid pulmonary nodule | subsolid nodule; subsolid lung nodule
      ground-glass nodule | GGN; pure ground-glass nodule; nonsolid nodule; ground-glass pulmonary nodule; ground-glass opacity nodule
      part-solid nodule | part-solid pulmonary nodule; mixed ground-glass nodule; semisolid nodule
    ~ calcified pulmonary nodule | calcified lung nodule
    ~ cavitary pulmonary nodule | cavitating lung nodule; cavitary lung lesion; cavitary nodule
  ~ lung mass | pulmonary mass; mass of lung; lung lesion; pulmonary lesion; shadow on the lung
  ~ pulmonary opacity | lung opacity; pulmonary infiltrate; lung infiltrate; ground-glass opacity; airspace opacity; consolidation of lung; pulmonary consolidation
  ~ hilar lymphadenopathy | hilar adenopathy; enlarged hilar lymph nodes; bihilar lymphadenopathy; bilateral hilar lymphadenopathy
  nonneoplastic lung nodule | benign lung nodule; benign pulmonary nodule; nonneoplastic pulmonary lesion
    pulmonary granuloma | lung granuloma; granuloma of lung; calcified granuloma of lung; granulomatous inflammation of lung; healed granuloma of lung; necrotizing granuloma of lung | - | granulomatous inflammation
    pulmonary infarct nodule | organized pulmonary infarct
    intrapulmonary lymph node | perifissural nodule; benign intrapulmonary lymph node
    pulmonary scar | lung scar; apical scar; apical pulmonary cap; pleuropulmonary scarring; focal lung scarring
    rounded atelectasis | folded lung; round atelectasis; Blesovsky syndrome
    pulmonary amyloidoma | nodular pulmonary amyloidosis
    nodular lymphoid hyperplasia of lung | pulmonary nodular lymphoid hyperplasia; pseudolymphoma of lung; pulmonary pseudolymphoma
    rheumatoid lung nodule | rheumatoid nodule of lung; pulmonary rheumatoid nodule
    pulmonary arteriovenous malformation | pulmonary AVM; PAVM; pulmonary arteriovenous fistula | Q25.72
    bronchogenic cyst | bronchogenic cyst of lung
    mucoid impaction of bronchus | mucus plug; mucus plugging; bronchial mucocele; bronchocele
    pulmonary sequestration | bronchopulmonary sequestration | Q33.2
    congenital pulmonary airway malformation | CPAM; congenital cystic adenomatoid malformation; CCAM | Q33.0
    IgG4-related lung disease | - | - | IgG4-related disease
  lung infection | pulmonary infection; infection of lung; respiratory infection of the lung; lower respiratory tract infection; LRTI; chest infection | J22
    pneumonia | infectious pneumonia | J12, J13, J14, J15, J16, J17, J18
      ~ community-acquired pneumonia
      ~ hospital-acquired pneumonia | nosocomial pneumonia; healthcare-associated pneumonia
        ventilator-associated pneumonia | VAP | J95.851
      ~ lobar pneumonia | - | J18.1
      ~ bronchopneumonia | bronchial pneumonia; lobular pneumonia | J18.0
      ~ round pneumonia
      ~ necrotizing pneumonia
      ~ postobstructive pneumonia | obstructive pneumonia; obstructive pneumonitis; post-obstructive pneumonitis
      bacterial pneumonia | - | J13, J14, J15
        pneumococcal pneumonia | Streptococcus pneumoniae pneumonia | J13
        staphylococcal pneumonia | Staphylococcus aureus pneumonia | J15.2
        Klebsiella pneumonia | Friedländer pneumonia | J15.0
        Mycoplasma pneumonia | Mycoplasma pneumoniae pneumonia | J15.7
        Chlamydia pneumonia | chlamydial pneumonia; Chlamydophila pneumonia | J16.0
        pulmonary actinomycosis | actinomycosis of lung; thoracic actinomycosis | A42.0
        pulmonary nocardiosis | nocardiosis of lung | A43.0
      viral pneumonia | - | J12
        COVID-19 pneumonia | SARS-CoV-2 pneumonia; coronavirus pneumonia; COVID pneumonia; pneumonia due to COVID-19 | J12.82
        influenza pneumonia | influenzal pneumonia
    pulmonary mycobacterial infection | mycobacterial lung disease
      tuberculoma of lung | pulmonary tuberculoma | - | pulmonary tuberculosis
      pulmonary nontuberculous mycobacterial infection | nontuberculous mycobacterial lung disease; NTM lung disease; NTM infection of lung; atypical mycobacterial lung infection | A31.0
        Mycobacterium avium complex lung disease | MAC lung disease; pulmonary MAC; MAC pulmonary disease
    pulmonary fungal infection | fungal lung infection; fungal pneumonia; pulmonary mycosis
      pulmonary histoplasmosis | histoplasmosis of lung; histoplasmoma | B39.0, B39.1, B39.2
      pulmonary coccidioidomycosis | coccidioidomycosis of lung; coccidioidoma | B38.0, B38.1, B38.2
      pulmonary blastomycosis | blastomycosis of lung | B40.0, B40.1, B40.2
      pulmonary cryptococcosis | cryptococcosis of lung; cryptococcoma of lung | B45.0
      pulmonary aspergillosis | aspergillosis of lung | B44.1
        chronic pulmonary aspergillosis | chronic cavitary pulmonary aspergillosis; chronic necrotizing aspergillosis
      pulmonary mucormycosis | mucormycosis of lung | B46.0
    lung abscess | abscess of lung; pulmonary abscess | J85.0, J85.1, J85.2
    pulmonary hydatid disease | hydatid cyst of lung; pulmonary echinococcosis | B67.1
    septic pulmonary embolism | septic emboli of lung | I26.01, I26.90
    acute bronchitis | chest cold | J20
  aspiration pneumonia | aspiration pneumonitis; pneumonitis due to inhalation of food and vomit | J69.0
  lipoid pneumonia | exogenous lipoid pneumonia; lipid pneumonia | J69.1
  interstitial lung disease | ILD; diffuse parenchymal lung disease; DPLD; interstitial pulmonary disease; diffuse interstitial lung disease; interstitial pneumonitis | J84
    ~ pulmonary fibrosis | lung fibrosis; fibrosis of lung; fibrotic lung disease; scarring of the lungs; fibrosing interstitial lung disease | J84.10
      ~ progressive pulmonary fibrosis | PPF; progressive fibrosing interstitial lung disease | J84.170
    idiopathic interstitial pneumonia | IIP | J84.11
      idiopathic pulmonary fibrosis | IPF; cryptogenic fibrosing alveolitis | J84.112
      idiopathic nonspecific interstitial pneumonia | idiopathic NSIP | J84.113 | nonspecific interstitial pneumonia
      cryptogenic organizing pneumonia | COP; idiopathic organizing pneumonia | J84.116 | organizing pneumonia
      acute interstitial pneumonia | Hamman-Rich syndrome; acute interstitial pneumonitis | J84.114
      respiratory bronchiolitis-associated interstitial lung disease | RB-ILD; respiratory bronchiolitis interstitial lung disease | J84.115
      desquamative interstitial pneumonia | alveolar macrophage pneumonia | J84.117
      lymphocytic interstitial pneumonia | lymphoid interstitial pneumonia; lymphocytic interstitial pneumonitis | J84.2
      pleuroparenchymal fibroelastosis | PPFE; idiopathic pleuroparenchymal fibroelastosis
      unclassifiable interstitial lung disease | unclassifiable ILD; unclassifiable idiopathic interstitial pneumonia
    ~ usual interstitial pneumonia | UIP; usual interstitial pneumonitis; UIP pattern; usual interstitial pneumonia pattern
    ~ nonspecific interstitial pneumonia | NSIP; nonspecific interstitial pneumonitis; NSIP pattern
    ~ organizing pneumonia | bronchiolitis obliterans organizing pneumonia; BOOP; organizing pneumonia pattern; focal organizing pneumonia
    ~ diffuse alveolar damage | diffuse alveolar damage pattern; DAD pattern
    hypersensitivity pneumonitis | extrinsic allergic alveolitis; allergic alveolitis | J67
      fibrotic hypersensitivity pneumonitis | chronic hypersensitivity pneumonitis; fibrotic HP
      nonfibrotic hypersensitivity pneumonitis | acute hypersensitivity pneumonitis; nonfibrotic HP
      ~ farmer lung | farmer's lung disease | J67.0
      ~ bird fancier lung | pigeon breeder lung; bird breeder lung | J67.2
    connective tissue disease-associated interstitial lung disease | CTD-ILD; connective tissue disease interstitial lung disease; CTD-associated ILD; autoimmune interstitial lung disease
      rheumatoid arthritis-associated interstitial lung disease | rheumatoid lung disease
      systemic sclerosis-associated interstitial lung disease | SSc-ILD; scleroderma lung disease; scleroderma interstitial lung disease | M34.81
      myositis-associated interstitial lung disease | myositis ILD; antisynthetase interstitial lung disease
    interstitial pneumonia with autoimmune features | IPAF
    drug-induced interstitial lung disease | drug-induced ILD; drug-induced pneumonitis; medication-induced lung disease; drug pneumonitis | J70.2, J70.3, J70.4
      immune checkpoint inhibitor pneumonitis | checkpoint inhibitor pneumonitis; immunotherapy pneumonitis; ICI pneumonitis; immune-related pneumonitis
      amiodarone lung toxicity | amiodarone pulmonary toxicity; amiodarone lung
      methotrexate pneumonitis
    radiation pneumonitis | radiation-induced lung injury; acute radiation pneumonitis; postradiation pneumonitis | J70.0
    radiation fibrosis of lung | radiation-induced pulmonary fibrosis; chronic radiation pneumonitis | J70.1
    pneumoconiosis | dust disease of lung; occupational lung disease from dust | J60, J61, J62, J63, J64
      asbestosis | asbestos lung disease; pulmonary asbestosis | J61
      silicosis | silicotic nodules; silicosis of lung
      coal worker pneumoconiosis | black lung disease; black lung; CWP; anthracosilicosis | J60
      berylliosis | chronic beryllium disease; beryllium disease of lung | J63.2
      ~ progressive massive fibrosis | complicated pneumoconiosis
    eosinophilic lung disease | pulmonary eosinophilia; eosinophilic pneumonia; pulmonary infiltrate with eosinophilia | J82
      chronic eosinophilic pneumonia | Carrington disease | J82.81
      acute eosinophilic pneumonia | - | J82.82
      simple pulmonary eosinophilia | Löffler syndrome; Loeffler syndrome
    pulmonary Langerhans cell histiocytosis | PLCH; pulmonary histiocytosis X; eosinophilic granuloma of lung; Langerhans cell histiocytosis of lung
    pulmonary alveolar microlithiasis | alveolar microlithiasis | J84.02
    combined pulmonary fibrosis and emphysema | CPFE
  sarcoidosis | sarcoid; Besnier-Boeck disease; Besnier-Boeck-Schaumann disease; Boeck sarcoid; Boeck disease | D86
    ~ pulmonary sarcoidosis | sarcoidosis of lung; lung sarcoidosis; sarcoid of lung | D86.0, D86.2 | interstitial lung disease
    ~ sarcoidosis of lymph nodes | lymph node sarcoidosis; nodal sarcoidosis | D86.1
    ~ extrapulmonary sarcoidosis
  obstructive airway disease | obstructive lung disease; airflow obstruction; chronic airway obstruction
    chronic obstructive pulmonary disease | COPD; chronic obstructive lung disease; chronic obstructive airway disease; COAD; smoker lung | J44
      ~ emphysema | pulmonary emphysema; emphysema of lung; emphysematous lung disease | J43
        centrilobular emphysema | centriacinar emphysema | J43.2
        panlobular emphysema | panacinar emphysema | J43.1
        paraseptal emphysema
        bullous emphysema | bullous lung disease; giant bullous emphysema
      ~ chronic bronchitis | - | J41, J42
      ~ COPD exacerbation | acute exacerbation of COPD; AECOPD; COPD flare; acute exacerbation of chronic obstructive pulmonary disease | J44.1
      ~ alpha-1 antitrypsin deficiency lung disease | alpha-1 emphysema; alpha-1 antitrypsin deficiency emphysema
    asthma | bronchial asthma; reactive airway disease; asthma bronchiale | J45
      ~ allergic asthma | extrinsic asthma; atopic asthma
      ~ nonallergic asthma | intrinsic asthma
      ~ eosinophilic asthma | type 2-high asthma
      ~ exercise-induced bronchoconstriction | exercise-induced asthma; exercise-induced bronchospasm; EIB | J45.990
      ~ occupational asthma | work-related asthma
      ~ cough-variant asthma | cough variant asthma syndrome | J45.991
      ~ severe asthma | severe persistent asthma; difficult-to-treat asthma | J45.5
      ~ moderate persistent asthma | - | J45.4
      ~ mild persistent asthma | - | J45.3
      ~ mild intermittent asthma | intermittent asthma | J45.2
      ~ asthma exacerbation | acute asthma; asthma attack; acute exacerbation of asthma
        status asthmaticus
      ~ aspirin-exacerbated respiratory disease | AERD; Samter triad; aspirin-sensitive asthma; Samter syndrome
    ~ asthma-COPD overlap | asthma-COPD overlap syndrome; ACOS; asthma and COPD overlap
    bronchiectasis | cylindrical bronchiectasis; non-cystic fibrosis bronchiectasis; non-CF bronchiectasis | J47
    bronchiolitis obliterans | obliterative bronchiolitis; constrictive bronchiolitis; bronchiolitis obliterans syndrome; BOS | J44.81
    bronchiolitis | acute bronchiolitis | J21
    diffuse panbronchiolitis
    vocal cord dysfunction | inducible laryngeal obstruction; paradoxical vocal fold motion; paradoxical vocal cord motion
    tracheobronchomalacia | tracheomalacia; bronchomalacia; excessive dynamic airway collapse
  acute respiratory distress syndrome | ARDS; adult respiratory distress syndrome; shock lung | J80
  diffuse alveolar hemorrhage | DAH; pulmonary hemorrhage; alveolar hemorrhage; pulmonary alveolar hemorrhage
    idiopathic pulmonary hemosiderosis | Ceelen disease | J84.03
  atelectasis | collapsed lung segment; lung collapse; pulmonary collapse; atelectasis of lung | J98.11
  ~ respiratory failure | respiratory insufficiency; ventilatory failure | J96
    ~ acute respiratory failure | acute respiratory insufficiency | J96.0
    ~ chronic respiratory failure | chronic respiratory insufficiency | J96.1
pleural disorder | pleural disease; disorder of pleura; disease of the pleura
  pleural mesothelioma | malignant pleural mesothelioma; mesothelioma of pleura; MPM; malignant mesothelioma of pleura; pleural malignant mesothelioma; diffuse pleural mesothelioma; asbestos cancer | C45.0 | mesothelioma
    epithelioid pleural mesothelioma | epithelioid mesothelioma of pleura | - | epithelioid mesothelioma
    sarcomatoid pleural mesothelioma | sarcomatoid mesothelioma of pleura | - | sarcomatoid mesothelioma
      desmoplastic mesothelioma | desmoplastic pleural mesothelioma
    biphasic pleural mesothelioma | biphasic mesothelioma of pleura | - | biphasic mesothelioma
    localized pleural mesothelioma | localized malignant mesothelioma
  mesothelioma in situ | pleural mesothelioma in situ | - | in situ neoplasm
  well-differentiated papillary mesothelial tumor of pleura | well-differentiated papillary mesothelioma of pleura | - | mesothelial papillary tumor
  reactive mesothelial hyperplasia | mesothelial hyperplasia; atypical mesothelial hyperplasia; benign mesothelial proliferation; atypical mesothelial proliferation; reactive mesothelial proliferation
  pleural metastasis | malignant pleural disease; secondary malignant neoplasm of pleura; pleural carcinomatosis; pleural metastatic disease | C78.2 | metastatic cancer
  solitary fibrous tumor of pleura | pleural fibroma; benign fibrous mesothelioma; localized fibrous tumor of pleura; pleural solitary fibrous tumor | - | solitary fibrous tumor
  ~ pleural effusion | fluid around the lung; effusion of pleura; hydrothorax; fluid on the lung lining | J90, J91
    malignant pleural effusion | MPE; cancerous pleural effusion | J91.0
    parapneumonic effusion | parapneumonic pleural effusion
    chylothorax | chylous pleural effusion | J94.0
    hemothorax | bloody pleural effusion | J94.2
    tuberculous pleural effusion | tuberculous pleurisy; pleural tuberculosis | A15.6
    ~ exudative pleural effusion | pleural exudate
    ~ transudative pleural effusion | pleural transudate
  empyema | pleural empyema; thoracic empyema; pyothorax; empyema thoracis | J86
  pleural plaque | asbestos pleural plaque; calcified pleural plaque; hyaline pleural plaque | J92
  diffuse pleural thickening | pleural thickening; fibrothorax; pleural fibrosis
  pneumothorax | collapsed lung; air around the lung | J93
    primary spontaneous pneumothorax | - | J93.11
    secondary spontaneous pneumothorax | - | J93.12
    tension pneumothorax | spontaneous tension pneumothorax | J93.0
mediastinal disorder | disease of the mediastinum; disorder of mediastinum
  mediastinal tumor | mediastinal neoplasm; neoplasm of mediastinum; tumor of mediastinum
    thymic epithelial tumor | thymic epithelial neoplasm; thymic tumor; thymic neoplasm
      thymoma | thymoma NOS; malignant thymoma; tumor of thymus
        thymoma type A | type A thymoma; medullary thymoma; spindle cell thymoma
        thymoma type AB | type AB thymoma; mixed thymoma
        thymoma type B1 | type B1 thymoma; lymphocyte-rich thymoma; predominantly cortical thymoma
        thymoma type B2 | type B2 thymoma; cortical thymoma
        thymoma type B3 | type B3 thymoma; well-differentiated thymic carcinoma; atypical thymoma
        micronodular thymoma with lymphoid stroma | micronodular thymoma
        metaplastic thymoma
        ~ invasive thymoma | locally invasive thymoma
      thymic carcinoma | carcinoma of thymus; thymoma type C; cancer of the thymus; malignant neoplasm of thymus; thymus cancer | C37 | carcinoma
        squamous cell carcinoma of thymus | thymic squamous cell carcinoma | - | squamous cell carcinoma
        adenocarcinoma of thymus | thymic adenocarcinoma | - | adenocarcinoma
      thymic neuroendocrine tumor | thymic carcinoid; carcinoid tumor of thymus | C7A.091, D3A.091 | neuroendocrine tumor
    mediastinal lymphoma | lymphoma of mediastinum | - | lymphoma
    mediastinal germ cell tumor | germ cell tumor of mediastinum; primary mediastinal germ cell tumor | - | extragonadal germ cell tumor
      mediastinal teratoma | teratoma of mediastinum; mature teratoma of mediastinum
      mediastinal seminoma | seminoma of mediastinum
      nonseminomatous mediastinal germ cell tumor | mediastinal nonseminomatous germ cell tumor
    thymolipoma
    mediastinal neurogenic tumor | neurogenic tumor of mediastinum; posterior mediastinal neurogenic tumor
      mediastinal schwannoma | schwannoma of mediastinum | - | schwannoma
  thymic hyperplasia | hyperplasia of thymus; true thymic hyperplasia; thymic follicular hyperplasia; rebound thymic hyperplasia; persistent hyperplasia of thymus | E32.0
  thymic cyst | cyst of thymus
  mediastinal cyst | foregut duplication cyst; foregut cyst
  intrathoracic goiter | substernal goiter; retrosternal goiter; mediastinal goiter; plunging goiter
  fibrosing mediastinitis | sclerosing mediastinitis; mediastinal fibrosis
  mediastinitis | acute mediastinitis; descending mediastinitis
  Castleman disease | giant lymph node hyperplasia; angiofollicular lymph node hyperplasia; Castleman's tumor | D47.Z2
  ~ mediastinal lymphadenopathy | mediastinal adenopathy; enlarged mediastinal lymph nodes
  ~ mediastinal mass | anterior mediastinal mass; mass in mediastinum; mediastinal lesion
  pneumomediastinum | mediastinal emphysema | J98.2
`
