/**
 * Rare and inherited disease, the basics. Sources: Ghent 2010 and 2017 EDS classifications, IUIS (immunodeficiency), NCCN and
 * GeneReviews wording (hereditary cancer syndromes, metabolic, neuromuscular); ICD-10-CM (NCHS, public domain). Form: see outline.ts.
 */
export const RARE = `
rare or inherited disease | genetic disorder; hereditary disease; inherited disorder; rare disease
  hereditary cancer syndrome | hereditary cancer predisposition; inherited cancer syndrome; cancer predisposition syndrome; familial cancer syndrome | Z15.0
    hereditary breast and ovarian cancer syndrome | HBOC; hereditary breast and ovarian cancer; HBOC syndrome; BRCA-related cancer predisposition | Z15.01, Z15.02
      BRCA1-related cancer predisposition | BRCA1 mutation carrier; BRCA1 hereditary breast and ovarian cancer
      BRCA2-related cancer predisposition | BRCA2 mutation carrier; BRCA2 hereditary breast and ovarian cancer
    PALB2-related cancer predisposition | PALB2 mutation carrier
    CHEK2-related cancer predisposition | CHEK2 mutation carrier
    ATM-related cancer predisposition | ATM mutation carrier
    Lynch syndrome | hereditary nonpolyposis colorectal cancer; HNPCC; hereditary nonpolyposis colon cancer | Z15.09
      ~ Muir-Torre syndrome | sebaceous tumors with visceral cancer
      ~ constitutional mismatch repair deficiency | CMMRD; biallelic mismatch repair deficiency
    familial adenomatous polyposis | FAP; adenomatous polyposis coli; APC-associated polyposis; hereditary polyposis coli
      attenuated familial adenomatous polyposis | AFAP; attenuated FAP
      ~ Gardner syndrome | FAP with osteomas and soft tissue tumors
    MUTYH-associated polyposis | MYH-associated polyposis
    juvenile polyposis syndrome | JPS; familial juvenile polyposis
    Peutz-Jeghers syndrome | PJS; hamartomatous intestinal polyposis | Q85.8
    serrated polyposis syndrome | hyperplastic polyposis syndrome
    Li-Fraumeni syndrome | TP53-related cancer predisposition; SBLA syndrome
    PTEN hamartoma tumor syndrome | Cowden syndrome; Cowden disease; PHTS; Bannayan-Riley-Ruvalcaba syndrome | Q85.8
    hereditary diffuse gastric cancer | HDGC; hereditary diffuse gastric cancer syndrome; CDH1-related cancer predisposition
    von Hippel-Lindau disease | VHL disease; von Hippel-Lindau syndrome; VHL syndrome | Q85.8
    hereditary leiomyomatosis and renal cell cancer | HLRCC; Reed syndrome; fumarate hydratase tumor predisposition
    Birt-Hogg-Dube syndrome | BHD syndrome; FLCN-related tumor predisposition
    hereditary papillary renal cancer | hereditary papillary renal carcinoma; HPRC
    multiple endocrine neoplasia | MEN syndrome; multiple endocrine adenomatosis | E31.2
      multiple endocrine neoplasia type 1 | MEN1; Wermer syndrome; MEN 1 | E31.21
      multiple endocrine neoplasia type 2 | MEN2; RET-related tumor predisposition; MEN 2 | E31.22, E31.23
        multiple endocrine neoplasia type 2A | MEN2A; Sipple syndrome; MEN 2A | E31.22
        multiple endocrine neoplasia type 2B | MEN2B; mucosal neuroma syndrome; MEN 2B | E31.23
      multiple endocrine neoplasia type 4 | MEN4; MEN 4
    hereditary paraganglioma-pheochromocytoma syndrome | SDHx-related paraganglioma syndrome; familial paraganglioma
    familial melanoma syndrome | FAMMM; familial atypical multiple mole melanoma syndrome; dysplastic nevus syndrome; CDKN2A-related melanoma predisposition
    basal cell nevus syndrome | Gorlin syndrome; nevoid basal cell carcinoma syndrome; Gorlin-Goltz syndrome | Q87.89
    xeroderma pigmentosum | DeSanctis-Cacchione syndrome | Q82.1
    hereditary retinoblastoma | heritable retinoblastoma; RB1 germline predisposition
    DICER1 syndrome | pleuropulmonary blastoma familial tumor susceptibility syndrome
    BAP1 tumor predisposition syndrome | BAP1-related cancer predisposition
    Fanconi anemia | Fanconi pancytopenia | D61.09
    Bloom syndrome | congenital telangiectatic erythema | Q82.8
    dyskeratosis congenita | telomere biology disorder; Zinsser-Engman-Cole syndrome | Q82.8
    hereditary pancreatic cancer syndrome | familial pancreatic cancer
    hereditary pancreatitis | PRSS1-related pancreatitis | K86.1
  ~ phakomatosis | neurocutaneous syndrome | Q85
    neurofibromatosis type 1 | NF1; von Recklinghausen disease; neurofibromatosis 1 | Q85.01
    NF2-related schwannomatosis | neurofibromatosis type 2; bilateral acoustic neurofibromatosis | Q85.02
    schwannomatosis | neurofibromatosis type 3; SMARCB1-related schwannomatosis; LZTR1-related schwannomatosis | Q85.03
    tuberous sclerosis complex | tuberous sclerosis; TSC; Bourneville disease | Q85.1
    Sturge-Weber syndrome | encephalotrigeminal angiomatosis | Q85.8
  heritable connective tissue disorder | hereditary connective tissue disease; inherited connective tissue disorder
    Marfan syndrome | FBN1-related Marfan syndrome; arachnodactyly syndrome | Q87.4
    Ehlers-Danlos syndrome | EDS; Ehlers-Danlos disease; cutis hyperelastica | Q79.6
      hypermobile Ehlers-Danlos syndrome | hEDS; hypermobility type Ehlers-Danlos syndrome; EDS type III; hypermobile EDS | Q79.62
      classical Ehlers-Danlos syndrome | cEDS; classic Ehlers-Danlos syndrome; EDS type I | Q79.61
      vascular Ehlers-Danlos syndrome | vEDS; EDS type IV; vascular EDS | Q79.63
      kyphoscoliotic Ehlers-Danlos syndrome | kEDS; EDS type VI
    Loeys-Dietz syndrome | LDS; TGFBR-related aortopathy | Q87.89
    ~ familial thoracic aortic aneurysm and dissection | FTAAD; heritable thoracic aortic disease; HTAD
    Stickler syndrome | hereditary arthro-ophthalmopathy | Q87.89
    osteogenesis imperfecta | brittle bone disease; fragilitas ossium; Lobstein disease | Q78.0
    pseudoxanthoma elasticum | PXE; Gronblad-Strandberg syndrome | Q82.8
    cutis laxa | generalized elastolysis; dermatochalasis congenital
  ~ skeletal dysplasia | osteochondrodysplasia; bone dysplasia | Q77, Q78
    achondroplasia | achondroplastic dwarfism; FGFR3 achondroplasia | Q77.4
    hypochondroplasia | mild FGFR3 skeletal dysplasia | Q77.4
    osteopetrosis | marble bone disease; Albers-Schonberg disease | Q78.2
    multiple hereditary exostoses | multiple osteochondromas; hereditary multiple osteochondromas; diaphyseal aclasis | Q78.6
    fibrodysplasia ossificans progressiva | FOP; stone man syndrome | M61.1
    hypophosphatasia | HPP; ALPL-related hypophosphatasia | E83.39
    X-linked hypophosphatemia | XLH; X-linked hypophosphatemic rickets; vitamin D-resistant rickets | E83.31
    McCune-Albright syndrome | polyostotic fibrous dysplasia with cafe au lait spots | Q78.1
  inborn error of metabolism | inherited metabolic disorder; metabolic genetic disease | E70, E71, E72, E74, E75, E76, E77
    lysosomal storage disease | lysosomal storage disorder | E75, E76, E77
      Gaucher disease | glucocerebrosidase deficiency; glucosylceramidosis; acid beta-glucosidase deficiency | E75.22
        Gaucher disease type 1 | nonneuronopathic Gaucher disease
        Gaucher disease type 2 | acute neuronopathic Gaucher disease
        Gaucher disease type 3 | chronic neuronopathic Gaucher disease
      Fabry disease | Anderson-Fabry disease; alpha-galactosidase A deficiency; angiokeratoma corporis diffusum | E75.21
      acid sphingomyelinase deficiency | ASMD; Niemann-Pick disease type A; Niemann-Pick disease type B; NPD-B | E75.240, E75.241
      Niemann-Pick disease type C | NPC1 disease; Niemann-Pick type C; NPD-C | E75.242
      Tay-Sachs disease | GM2 gangliosidosis type 1; hexosaminidase A deficiency | E75.02
      Krabbe disease | globoid cell leukodystrophy; galactosylceramidase deficiency | E75.23
      metachromatic leukodystrophy | MLD; arylsulfatase A deficiency | E75.25
      mucopolysaccharidosis | MPS; mucopolysaccharide storage disease | E76
        mucopolysaccharidosis type I | Hurler syndrome; MPS I; Scheie syndrome; Hurler-Scheie syndrome | E76.0
        mucopolysaccharidosis type II | Hunter syndrome; MPS II; iduronate sulfatase deficiency | E76.1
        mucopolysaccharidosis type III | Sanfilippo syndrome; MPS III | E76.22
        mucopolysaccharidosis type IV | Morquio syndrome; MPS IV | E76.21
        mucopolysaccharidosis type VI | Maroteaux-Lamy syndrome; MPS VI | E76.29
      cystinosis | cystine storage disease; nephropathic cystinosis | E72.04
      neuronal ceroid lipofuscinosis | Batten disease; NCL; CLN disease | E75.4
      lysosomal acid lipase deficiency | Wolman disease; LAL deficiency; cholesteryl ester storage disease | E75.5
    glycogen storage disease | GSD; glycogenosis | E74.0
      Pompe disease | glycogen storage disease type II; acid maltase deficiency; acid alpha-glucosidase deficiency; GSD II | E74.02
      von Gierke disease | glycogen storage disease type I; GSD I; glucose-6-phosphatase deficiency | E74.01
      McArdle disease | glycogen storage disease type V; GSD V; myophosphorylase deficiency | E74.04
    amino acid metabolism disorder | aminoacidopathy | E70, E72
      phenylketonuria | PKU; phenylalanine hydroxylase deficiency; hyperphenylalaninemia | E70.0, E70.1
      homocystinuria | cystathionine beta-synthase deficiency; CBS deficiency | E72.11
      maple syrup urine disease | MSUD; branched-chain ketoaciduria | E71.0
      alkaptonuria | ochronosis; homogentisic acid oxidase deficiency | E70.29
      tyrosinemia | hereditary tyrosinemia; tyrosinemia type 1 | E70.21
      cystinuria | cystine stone disease | E72.01
    urea cycle disorder | urea cycle defect; hyperammonemia from a urea cycle defect | E72.2
      ornithine transcarbamylase deficiency | OTC deficiency | E72.4
    organic acidemia | organic aciduria | E71.12
      methylmalonic acidemia | methylmalonic aciduria; MMA | E71.120
      propionic acidemia | propionic aciduria | E71.121
    fatty acid oxidation disorder | fatty acid oxidation defect; FAOD | E71.31
      medium-chain acyl-CoA dehydrogenase deficiency | MCAD deficiency; MCADD | E71.311
    galactosemia | classic galactosemia; GALT deficiency | E74.21
    peroxisomal disorder | peroxisome biogenesis disorder | E71.5
      X-linked adrenoleukodystrophy | adrenoleukodystrophy; ALD; X-ALD; adrenomyeloneuropathy | E71.52
      Zellweger syndrome | cerebrohepatorenal syndrome; Zellweger spectrum disorder | E71.510
    mitochondrial disease | mitochondrial disorder; respiratory chain disorder; mitochondrial cytopathy | E88.4
      MELAS syndrome | mitochondrial encephalopathy with lactic acidosis and stroke-like episodes; MELAS | E88.41
      MERRF syndrome | myoclonic epilepsy with ragged red fibers; MERRF | E88.42
      Leigh syndrome | subacute necrotizing encephalomyelopathy; Leigh disease | G31.82
      Leber hereditary optic neuropathy | LHON; Leber optic atrophy | H47.22
      chronic progressive external ophthalmoplegia | CPEO; Kearns-Sayre syndrome | H49.4, H49.81
    porphyria | disorder of heme synthesis | E80.0, E80.1, E80.2
      acute intermittent porphyria | acute hepatic porphyria; Swedish porphyria | E80.21
      porphyria cutanea tarda | late cutaneous porphyria | E80.1
      erythropoietic protoporphyria | ferrochelatase deficiency | E80.0
    hereditary hemochromatosis | hemochromatosis; HFE hemochromatosis; genetic iron overload; bronze diabetes | E83.110
    alpha-1 antitrypsin deficiency | AATD; alpha-1 deficiency; A1AT deficiency; alpha-1 proteinase inhibitor deficiency | E88.01
    primary hyperoxaluria | oxalosis | E72.53
    Gilbert syndrome | familial unconjugated hyperbilirubinemia; constitutional hepatic dysfunction | E80.4
    Crigler-Najjar syndrome | UGT1A1 deficiency; bilirubin glucuronyltransferase deficiency | E80.5
    Lesch-Nyhan syndrome | HPRT deficiency | E79.1
    Menkes disease | kinky hair disease; copper transport disease | E83.09
  neuromuscular genetic disease | inherited neuromuscular disorder; hereditary neuromuscular disease
    muscular dystrophy | hereditary progressive muscular dystrophy | G71.0 | muscle disease
      Duchenne muscular dystrophy | DMD; Duchenne; pseudohypertrophic muscular dystrophy | G71.01
      Becker muscular dystrophy | benign pseudohypertrophic muscular dystrophy | G71.01
      facioscapulohumeral muscular dystrophy | FSHD; Landouzy-Dejerine dystrophy | G71.02
      limb-girdle muscular dystrophy | LGMD; Erb muscular dystrophy | G71.0
      Emery-Dreifuss muscular dystrophy | EDMD | G71.0
      oculopharyngeal muscular dystrophy | OPMD | G71.0
      congenital muscular dystrophy | merosin-deficient muscular dystrophy; Ullrich muscular dystrophy | G71.0
    myotonic dystrophy | Steinert disease; dystrophia myotonica; myotonic dystrophy type 1; proximal myotonic myopathy | G71.11 | muscle disease
    myotonia congenita | Thomsen disease; Becker myotonia | G71.12 | muscle disease
    congenital myopathy | nemaline myopathy; central core disease; centronuclear myopathy | G71.2 | muscle disease
    spinal muscular atrophy | proximal spinal muscular atrophy; SMN1-related spinal muscular atrophy | G12.0, G12.1
      spinal muscular atrophy type 1 | Werdnig-Hoffmann disease; SMA type 1; infantile spinal muscular atrophy | G12.0
      spinal muscular atrophy type 2 | SMA type 2; intermediate spinal muscular atrophy | G12.1
      spinal muscular atrophy type 3 | Kugelberg-Welander disease; SMA type 3; juvenile spinal muscular atrophy | G12.1
    periodic paralysis | hypokalemic periodic paralysis; hyperkalemic periodic paralysis | G72.3
    malignant hyperthermia susceptibility | malignant hyperthermia; RYR1 malignant hyperthermia | T88.3
  immunodeficiency | immune deficiency; inborn error of immunity; primary immunodeficiency | D80, D81, D82, D83, D84
    common variable immunodeficiency | CVID; common variable immune deficiency | D83
    severe combined immunodeficiency | SCID; bubble boy disease | D81.0, D81.1, D81.2
    X-linked agammaglobulinemia | Bruton agammaglobulinemia; XLA; BTK deficiency | D80.0
    selective IgA deficiency | IgA deficiency | D80.2
    hyper-IgM syndrome | hyperimmunoglobulin M syndrome; CD40 ligand deficiency | D80.5
    hyper-IgE syndrome | Job syndrome; hyperimmunoglobulin E syndrome; STAT3 deficiency | D82.4
    IgG subclass deficiency | immunoglobulin G subclass deficiency | D80.3
    specific antibody deficiency | selective antibody deficiency | D80.6
    chronic granulomatous disease | CGD; NADPH oxidase deficiency | D71
    Wiskott-Aldrich syndrome | eczema thrombocytopenia immunodeficiency syndrome | D82.0
    DiGeorge syndrome | 22q11.2 deletion syndrome; velocardiofacial syndrome; thymic hypoplasia | D82.1, Q93.81
    autoimmune lymphoproliferative syndrome | Canale-Smith syndrome | D89.82
    leukocyte adhesion deficiency | CD18 deficiency | D84.8
    ~ complement deficiency | complement component deficiency | D84.1
    ~ hypogammaglobulinemia | low immunoglobulins; antibody deficiency | D80.1
  ~ hereditary angioedema | HAE; C1 esterase inhibitor deficiency; hereditary angioneurotic edema | D84.1
  ~ chromosome disorder | chromosomal abnormality; chromosomal disorder | Q90, Q91, Q93, Q96, Q97, Q98, Q99
    Down syndrome | trisomy 21 | Q90
    Edwards syndrome | trisomy 18 | Q91.3
    Patau syndrome | trisomy 13 | Q91.7
    Turner syndrome | monosomy X; 45,X syndrome | Q96
    Klinefelter syndrome | 47,XXY syndrome; XXY syndrome | Q98.4
    fragile X syndrome | FMR1 syndrome; Martin-Bell syndrome | Q99.2
    Prader-Willi syndrome | PWS | Q87.11
    Angelman syndrome | happy puppet syndrome | Q93.51
    Williams syndrome | Williams-Beuren syndrome; 7q11.23 deletion syndrome | Q93.82
  ~ Noonan syndrome | PTPN11-related Noonan syndrome | Q87.19
  ~ Beckwith-Wiedemann syndrome | BWS; exomphalos macroglossia gigantism syndrome | Q87.3
  ~ Rett syndrome | MECP2 disorder | F84.2
  ~ CHARGE syndrome | CHD7 disorder | Q89.8
  ~ cystic fibrosis | mucoviscidosis; CFTR-related disease; fibrocystic disease of the pancreas | E84
  ~ primary ciliary dyskinesia | Kartagener syndrome; immotile cilia syndrome; PCD | Q89.3
  ~ hereditary hemorrhagic telangiectasia | HHT; Osler-Weber-Rendu syndrome; Rendu-Osler-Weber disease | I78.0
  ~ polycystic kidney disease | cystic kidney disease, inherited; PKD | Q61.1, Q61.2, Q61.3
    autosomal dominant polycystic kidney disease | ADPKD; adult polycystic kidney disease | Q61.2
    autosomal recessive polycystic kidney disease | ARPKD; infantile polycystic kidney disease | Q61.1
  ~ Alport syndrome | hereditary nephritis; COL4A nephropathy | Q87.81
  ~ retinitis pigmentosa | hereditary retinal dystrophy; rod-cone dystrophy | H35.52
  ~ Usher syndrome | retinitis pigmentosa with deafness | H35.53
  ~ Stargardt disease | juvenile macular degeneration; ABCA4 retinopathy | H35.53
  ~ epidermolysis bullosa | butterfly skin disease; hereditary blistering skin disease | Q81
  ~ ichthyosis | fish scale disease; ichthyosis vulgaris | Q80
  ~ lymphangioleiomyomatosis | LAM; pulmonary lymphangioleiomyomatosis | J84.81
  ~ pulmonary alveolar proteinosis | alveolar proteinosis | J84.01
  ~ Alagille syndrome | arteriohepatic dysplasia; JAG1 syndrome | Q44.7
  ~ biliary atresia | extrahepatic biliary atresia | Q44.2
  ~ Hirschsprung disease | congenital aganglionic megacolon | Q43.1
  ~ VATER association | VACTERL association | Q87.2
  ~ albinism | oculocutaneous albinism; hypopigmentation from birth | E70.3
`
