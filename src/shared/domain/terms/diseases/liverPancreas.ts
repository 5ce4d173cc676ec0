/**
 * Liver, bile ducts, gallbladder, pancreas. Sources: WHO Classification, Digestive System Tumours (5th ed., 2019); LI-RADS;
 * AASLD/EASL names for steatotic liver disease (2023); Kyoto (2024) for pancreatic cysts; ICD-10-CM (NCHS, public domain).
 * Form of a line: see outline.ts.
 */
export const LIVER_PANCREAS = `
liver lesion | focal liver lesion; hepatic lesion; liver mass; lesion of the liver; liver nodule; hepatic mass; mass in the liver | C22, C78.7, D13.4, D18.03, K76.89, R16.0
  liver tumor | hepatic tumor; tumor of the liver; liver neoplasm; hepatic neoplasm | C22, D13.4, D37.6, C78.7 | neoplasm
    liver cancer | primary liver cancer; hepatic cancer; cancer of the liver; malignant neoplasm of liver; primary hepatic malignancy; malignant liver tumor | C22 | malignant neoplasm
      hepatocellular carcinoma | HCC; hepatoma; liver cell carcinoma; primary hepatocellular carcinoma; hepatocellular cancer; liver cell cancer | C22.0 | carcinoma
        fibrolamellar carcinoma | fibrolamellar hepatocellular carcinoma; FLC; fibrolamellar HCC; FLHCC | C22.0
        steatohepatitic hepatocellular carcinoma | steatohepatitic HCC | C22.0
        macrotrabecular massive hepatocellular carcinoma | macrotrabecular-massive HCC; MTM-HCC | C22.0
        scirrhous hepatocellular carcinoma | scirrhous HCC; sclerosing hepatocellular carcinoma | C22.0
        clear cell hepatocellular carcinoma | clear cell HCC | C22.0
        chromophobe hepatocellular carcinoma | chromophobe HCC | C22.0
        ~ early hepatocellular carcinoma | early HCC; vaguely nodular small hepatocellular carcinoma | C22.0
        ~ hepatitis B-related hepatocellular carcinoma | HBV-related HCC; HBV-associated hepatocellular carcinoma | C22.0
        ~ unresectable hepatocellular carcinoma | advanced HCC; advanced hepatocellular carcinoma; unresectable HCC | C22.0
      combined hepatocellular-cholangiocarcinoma | cHCC-CCA; mixed hepatocellular cholangiocarcinoma; combined hepatocellular and cholangiocarcinoma; hepatocholangiocarcinoma; biphenotypic liver cancer | C22.0, C22.1
      intrahepatic cholangiocarcinoma | iCCA; peripheral cholangiocarcinoma; intrahepatic bile duct carcinoma; cholangiocellular carcinoma; intrahepatic bile duct cancer; ICC of the liver | C22.1 | cholangiocarcinoma
        small duct intrahepatic cholangiocarcinoma | small duct type intrahepatic cholangiocarcinoma; small duct iCCA; cholangiolocarcinoma | C22.1
        large duct intrahepatic cholangiocarcinoma | large duct type intrahepatic cholangiocarcinoma; large duct iCCA | C22.1
        ~ FGFR2-fusion cholangiocarcinoma | FGFR2-rearranged cholangiocarcinoma; FGFR2 fusion-positive cholangiocarcinoma | C22.1
        ~ IDH1-mutated cholangiocarcinoma | IDH1-mutant cholangiocarcinoma | C22.1
      hepatoblastoma | embryonal tumor of the liver | C22.2
        fetal hepatoblastoma | well-differentiated fetal hepatoblastoma; epithelial hepatoblastoma fetal type | C22.2
        mixed epithelial and mesenchymal hepatoblastoma | mixed hepatoblastoma | C22.2
      hepatic angiosarcoma | angiosarcoma of liver; liver angiosarcoma; Kupffer cell sarcoma | C22.3 | angiosarcoma
      hepatic epithelioid hemangioendothelioma | epithelioid hemangioendothelioma of the liver; hepatic EHE | C22.4 | epithelioid hemangioendothelioma
      undifferentiated embryonal sarcoma of the liver | embryonal sarcoma of the liver; UESL; malignant mesenchymoma of the liver | C22.4 | sarcoma
      primary hepatic lymphoma | lymphoma of the liver; hepatic lymphoma | C83, C85 | lymphoma
      primary hepatic neuroendocrine tumor | neuroendocrine tumor of the liver; hepatic carcinoid | C7A.098, C7A.8 | neuroendocrine tumor
      mucinous cystic neoplasm of the liver with invasive carcinoma | biliary cystadenocarcinoma; cystadenocarcinoma of the liver | C22.1, C22.7 | carcinoma
    benign liver tumor | benign neoplasm of liver; benign tumor of the liver; benign liver mass | D13.4, D18.03 | benign neoplasm
      hepatocellular adenoma | HCA; hepatic adenoma; liver adenoma; liver cell adenoma; adenoma of the liver | D13.4 | adenoma
        HNF1A-inactivated hepatocellular adenoma | H-HCA; steatotic hepatocellular adenoma; HNF1A-mutated adenoma | D13.4
        inflammatory hepatocellular adenoma | I-HCA; telangiectatic adenoma; inflammatory liver adenoma | D13.4
        beta-catenin-activated hepatocellular adenoma | b-HCA; β-catenin-mutated hepatocellular adenoma; β-catenin-activated adenoma | D13.4
        unclassified hepatocellular adenoma | U-HCA | D13.4
        sonic hedgehog hepatocellular adenoma | shHCA | D13.4
      hepatic hemangioma | liver hemangioma; hemangioma of liver; cavernous hemangioma of the liver; hepatic cavernous hemangioma | D18.03 | hemangioma
        ~ giant hepatic hemangioma | giant liver hemangioma | D18.03
      bile duct adenoma | peribiliary gland hamartoma; biliary adenoma | D13.4 | adenoma
      biliary adenofibroma | adenofibroma of the bile duct | D13.4
      hepatic angiomyolipoma | angiomyolipoma of the liver; liver angiomyolipoma | D13.4, D17.79 | perivascular epithelioid cell tumor
      mesenchymal hamartoma of the liver | hepatic mesenchymal hamartoma | D13.4 | hamartoma
      infantile hepatic hemangioma | infantile hemangioendothelioma of the liver; congenital hemangioma of the liver | D18.03 | hemangioma
      hepatic lipoma | lipoma of the liver | D17.79 | lipoma
    mucinous cystic neoplasm of the liver | biliary cystadenoma; hepatobiliary cystadenoma; MCN of the liver; hepatic mucinous cystic neoplasm | D13.4, D37.6
    calcifying nested stromal-epithelial tumor of the liver | nested stromal-epithelial tumor; CNSET | D37.6
  focal nodular hyperplasia | FNH; focal nodular hyperplasia of the liver | K76.89 | hyperplasia
  dysplastic nodule of the liver | hepatic dysplastic nodule; dysplastic liver nodule; dysplastic nodule in cirrhosis | K76.89, D37.6
    low-grade dysplastic nodule | LGDN; low-grade dysplastic nodule of the liver
    high-grade dysplastic nodule | HGDN; high-grade dysplastic nodule of the liver
  regenerative nodule of the liver | regenerative nodule; macroregenerative nodule; cirrhotic nodule; large regenerative nodule | K76.89
  nodular regenerative hyperplasia | NRH; nodular regenerative hyperplasia of the liver; porto-sinusoidal vascular disease with nodules | K76.89 | hyperplasia
  simple hepatic cyst | hepatic cyst; liver cyst; simple liver cyst; cyst of the liver | K76.89 | cyst
  biliary hamartoma | von Meyenburg complex; bile duct hamartoma; biliary microhamartoma | Q44.5, Q44.6 | hamartoma
  ciliated hepatic foregut cyst | foregut cyst of the liver | Q44.6 | cyst
  liver abscess | hepatic abscess; abscess of the liver; pyogenic liver abscess; amebic liver abscess | K75.0, A06.4 | abscess
  hydatid cyst of the liver | echinococcal cyst of the liver; hepatic echinococcosis; hepatic hydatid disease | B67.0, B67.8 | echinococcosis
  inflammatory pseudotumor of the liver | hepatic inflammatory pseudotumor | K76.89
  focal fat in the liver | focal fatty infiltration of the liver; focal steatosis; focal fatty change of the liver | K76.0
  focal fatty sparing | focal sparing of the liver; focal fat sparing | K76.0
  peliosis hepatis | hepatic peliosis | K76.4
~ polycystic liver disease | PLD; polycystic liver; isolated polycystic liver disease | Q44.6
cholangiocarcinoma | bile duct cancer; bile duct carcinoma; CCA; biliary cancer; bile duct adenocarcinoma; carcinoma of the bile duct; cancer of the bile duct; biliary tract adenocarcinoma | C22.1, C24 | adenocarcinoma
  extrahepatic cholangiocarcinoma | eCCA; extrahepatic bile duct cancer; extrahepatic bile duct carcinoma; malignant neoplasm of extrahepatic bile duct | C24.0
    perihilar cholangiocarcinoma | Klatskin tumor; hilar cholangiocarcinoma; pCCA; hilar bile duct cancer; perihilar bile duct cancer | C24.0
    distal cholangiocarcinoma | dCCA; distal bile duct cancer; distal common bile duct cancer; distal extrahepatic cholangiocarcinoma | C24.0
biliary stricture | bile duct stricture; narrowing of the bile duct | K83.1
  benign biliary stricture | benign bile duct stricture; postoperative bile duct stricture | K83.1
  malignant biliary stricture | malignant bile duct stricture; malignant biliary obstruction | K83.1, C24
biliary intraepithelial neoplasia | BilIN; biliary dysplasia | D01.5, K83.8 | dysplasia
  low-grade biliary intraepithelial neoplasia | low-grade BilIN; BilIN-1; BilIN-2 | K83.8 | low-grade dysplasia
  high-grade biliary intraepithelial neoplasia | high-grade BilIN; BilIN-3; carcinoma in situ of the bile duct | D01.5 | in situ neoplasm; high-grade dysplasia
intraductal papillary neoplasm of the bile duct | IPNB; biliary papillomatosis; biliary papilloma | D13.5, D37.6
gallbladder lesion | lesion of the gallbladder; gallbladder mass; gallbladder polyp or mass | C23, D13.5, D37.6, K82
  gallbladder cancer | gallbladder carcinoma; carcinoma of the gallbladder; malignant neoplasm of gallbladder; adenocarcinoma of the gallbladder; cancer of the gallbladder; gallbladder adenocarcinoma; GBC | C23 | adenocarcinoma
    ~ incidental gallbladder cancer | incidentally discovered gallbladder cancer; incidental gallbladder carcinoma | C23
  gallbladder polyp | polyp of the gallbladder; polypoid lesion of the gallbladder | K82.4, D13.5
    gallbladder cholesterol polyp | cholesterol polyp; cholesterolosis polyp | K82.4
    gallbladder adenoma | adenoma of the gallbladder; pyloric gland adenoma of the gallbladder; adenomatous polyp of the gallbladder | D13.5 | adenoma
    inflammatory polyp of the gallbladder | gallbladder inflammatory polyp | K82.4
  intracholecystic papillary neoplasm | ICPN; intracholecystic papillary-tubular neoplasm; papillary neoplasm of the gallbladder | D13.5, D37.6
  gallbladder adenomyomatosis | adenomyomatosis; adenomyomatosis of the gallbladder; adenomyomatous hyperplasia of the gallbladder | K82.8
  cholesterolosis of the gallbladder | strawberry gallbladder; cholesterolosis | K82.4
  xanthogranulomatous cholecystitis | XGC; xanthogranulomatous inflammation of the gallbladder | K81.1
  porcelain gallbladder | calcified gallbladder; gallbladder wall calcification | K82.8
  gallbladder dysplasia | dysplasia of the gallbladder; high-grade dysplasia of the gallbladder; low-grade dysplasia of the gallbladder | D01.5, K82.8 | dysplasia
ampullary lesion | lesion of the ampulla of Vater; ampullary mass; periampullary mass
  ampullary cancer | ampullary carcinoma; carcinoma of the ampulla of Vater; ampullary adenocarcinoma; malignant neoplasm of ampulla of Vater; cancer of the ampulla | C24.1 | adenocarcinoma
    intestinal-type ampullary carcinoma | ampullary adenocarcinoma intestinal type | C24.1
    pancreatobiliary-type ampullary carcinoma | ampullary adenocarcinoma pancreatobiliary type | C24.1
    mixed-type ampullary carcinoma | ampullary adenocarcinoma mixed type | C24.1
  ampullary adenoma | adenoma of the ampulla of Vater; papillary adenoma of the ampulla; ampullary tubulovillous adenoma | D13.5 | adenoma
  ampullary neuroendocrine tumor | neuroendocrine tumor of the ampulla; ampullary carcinoid | C7A.098, D3A.098 | neuroendocrine tumor
  ~ papillary stenosis | sphincter of Oddi dysfunction; ampullary stenosis | K83.4
~ gallstone disease | cholelithiasis; gallstones; gallbladder stone; biliary stones | K80
  ~ choledocholithiasis | common bile duct stone; bile duct stone; CBD stone; calculus of bile duct | K80.3, K80.4, K80.5, K80.7
~ cholecystitis | inflammation of the gallbladder; gallbladder inflammation | K80.0, K80.1, K81
  acute cholecystitis | acute calculous cholecystitis; acalculous cholecystitis; acute gallbladder inflammation | K80.0, K81.0
  chronic cholecystitis | chronic calculous cholecystitis; chronic gallbladder inflammation | K80.1, K81.1
~ cholangitis | bile duct inflammation; bile duct infection | K83.0
  acute cholangitis | ascending cholangitis; acute bacterial cholangitis; suppurative cholangitis | K83.0
  recurrent pyogenic cholangitis | oriental cholangiohepatitis; hepatolithiasis cholangitis | K83.0
~ biliary dyskinesia | gallbladder dyskinesia; functional gallbladder disorder | K82.8
~ choledochal cyst | bile duct cyst; congenital biliary dilatation; Caroli disease | Q44.4, Q44.5
~ cirrhosis | liver cirrhosis; cirrhosis of liver; hepatic cirrhosis; scarring of the liver | K74.6, K70.3, K74.5
  ~ compensated cirrhosis | compensated advanced chronic liver disease; cACLD | K74.6
  ~ decompensated cirrhosis | decompensated liver disease; decompensated liver cirrhosis | K74.6, K72.1
  alcoholic cirrhosis | alcoholic cirrhosis of liver; alcohol-related cirrhosis; Laennec cirrhosis; alcohol-associated cirrhosis | K70.3
  cryptogenic cirrhosis | idiopathic cirrhosis | K74.6
  cardiac cirrhosis | congestive cirrhosis; congestive hepatopathy | K76.1
  ~ secondary biliary cirrhosis | biliary cirrhosis from obstruction | K74.4
~ hepatic fibrosis | liver fibrosis; fibrosis of the liver; bridging fibrosis | K74.0
  ~ congenital hepatic fibrosis | CHF of the liver | P78.89, Q44.6
~ portal hypertension | raised portal pressure; high pressure in the portal vein | K76.6
~ liver failure | hepatic failure | K72
  acute liver failure | fulminant hepatic failure; ALF; fulminant hepatitis | K72.0
  acute-on-chronic liver failure | ACLF | K72.1, K72.9
~ hepatitis | liver inflammation; inflammation of the liver | B15, B16, B17, B18, B19, K70.1, K71, K73, K75
  alcoholic hepatitis | alcohol-associated hepatitis; alcohol-related hepatitis; acute alcoholic hepatitis | K70.1 | alcohol-related liver disease
  drug-induced liver injury | DILI; drug-induced hepatitis; drug hepatotoxicity; toxic liver disease; toxic hepatitis | K71
  ~ chronic hepatitis | chronic active hepatitis; chronic liver inflammation | K73, B18
  granulomatous hepatitis | hepatic granulomas; granulomatous liver disease | K75.3
  ischemic hepatitis | shock liver; hypoxic hepatitis; hypoxic hepatopathy | K72.0, K76.89
steatotic liver disease | fatty liver; hepatic steatosis; fatty liver disease; SLD; liver steatosis; fatty change of liver; fat in the liver | K76.0, K70.0, K75.81
  metabolic dysfunction-associated steatotic liver disease | MASLD; nonalcoholic fatty liver disease; NAFLD; metabolic dysfunction-associated fatty liver disease; MAFLD; non-alcoholic fatty liver disease | K76.0, K75.81
    metabolic dysfunction-associated steatohepatitis | MASH; nonalcoholic steatohepatitis; NASH; non-alcoholic steatohepatitis | K75.81
    nonalcoholic fatty liver | simple steatosis; NAFL; bland steatosis | K76.0
  ~ alcohol-related liver disease | alcoholic liver disease; alcohol-associated liver disease; ARLD | K70
  alcoholic fatty liver | alcoholic steatosis; alcohol-related fatty liver | K70.0 | alcohol-related liver disease
  ~ MetALD | metabolic and alcohol-related liver disease
  acute fatty liver of pregnancy | AFLP | O26.61
~ vascular disorder of the liver | hepatic vascular disease | I81, I82.0, K76.5
  Budd-Chiari syndrome | hepatic vein thrombosis; hepatic venous outflow obstruction | I82.0
  sinusoidal obstruction syndrome | hepatic veno-occlusive disease; veno-occlusive disease of the liver; SOS of the liver | K76.5
  porto-sinusoidal vascular disorder | idiopathic noncirrhotic portal hypertension; PSVD; hepatoportal sclerosis | K76.6
pancreatic lesion | lesion of the pancreas; pancreatic mass; mass in the pancreas; pancreas mass | C25, D13.6, D13.7, D37.8, K86
  pancreatic tumor | tumor of the pancreas; pancreatic neoplasm; neoplasm of pancreas | C25, D13.6, D13.7, D37.8 | neoplasm
    pancreatic cancer | cancer of the pancreas; malignant neoplasm of pancreas; pancreatic carcinoma; carcinoma of the pancreas; pancreas cancer; pancreatic malignancy | C25 | malignant neoplasm
      pancreatic ductal adenocarcinoma | PDAC; pancreatic adenocarcinoma; adenocarcinoma of the pancreas; ductal adenocarcinoma of the pancreas; exocrine pancreatic cancer; pancreatic duct carcinoma; ductal carcinoma of the pancreas | C25 | adenocarcinoma
        adenosquamous carcinoma of the pancreas | pancreatic adenosquamous carcinoma | C25 | adenosquamous carcinoma
        colloid carcinoma of the pancreas | pancreatic colloid carcinoma; mucinous noncystic carcinoma of the pancreas | C25 | mucinous adenocarcinoma
        undifferentiated carcinoma of the pancreas | anaplastic carcinoma of the pancreas; pancreatic undifferentiated carcinoma | C25 | undifferentiated carcinoma
        undifferentiated carcinoma with osteoclast-like giant cells | osteoclast-like giant cell tumor of the pancreas; UCOGC | C25 | undifferentiated carcinoma
        hepatoid carcinoma of the pancreas | pancreatic hepatoid carcinoma | C25
        signet ring cell carcinoma of the pancreas | poorly cohesive carcinoma of the pancreas | C25 | signet ring cell carcinoma
        ~ resectable pancreatic cancer | resectable pancreatic ductal adenocarcinoma | C25
        ~ borderline resectable pancreatic cancer | BRPC; borderline resectable pancreatic adenocarcinoma | C25
        ~ locally advanced pancreatic cancer | LAPC; unresectable pancreatic cancer; locally advanced pancreatic adenocarcinoma | C25
        ~ metastatic pancreatic cancer | stage IV pancreatic cancer; metastatic pancreatic adenocarcinoma | C25
        ~ pancreatic head cancer | cancer of the head of the pancreas; carcinoma of head of pancreas | C25.0
        ~ pancreatic body or tail cancer | cancer of the pancreatic body; cancer of the tail of the pancreas; pancreatic tail cancer | C25.1, C25.2
      acinar cell carcinoma of the pancreas | pancreatic acinar cell carcinoma; acinar cell cystadenocarcinoma of the pancreas | C25 | carcinoma
      pancreatoblastoma | pancreaticoblastoma | C25
      invasive carcinoma arising in intraductal papillary mucinous neoplasm | IPMN with invasive carcinoma; invasive IPMN; IPMN with an associated invasive carcinoma | C25 | carcinoma
      mucinous cystic neoplasm of the pancreas with invasive carcinoma | mucinous cystadenocarcinoma of the pancreas; invasive MCN of the pancreas | C25
      pancreatic neuroendocrine carcinoma | neuroendocrine carcinoma of the pancreas; poorly differentiated pancreatic neuroendocrine carcinoma; PanNEC | C25, C7A.1 | neuroendocrine carcinoma
        small cell carcinoma of the pancreas | pancreatic small cell carcinoma; small cell neuroendocrine carcinoma of the pancreas | C25 | small cell carcinoma
    pancreatic neuroendocrine tumor | PNET; PanNET; islet cell tumor; neuroendocrine tumor of the pancreas; pancreatic endocrine tumor; islet cell carcinoma; well-differentiated pancreatic neuroendocrine tumor | C25.4, D13.7, C7A.8, D3A.8 | neuroendocrine tumor
      nonfunctioning pancreatic neuroendocrine tumor | nonfunctional pancreatic neuroendocrine tumor; NF-PanNET; nonfunctioning islet cell tumor | C25.4, D13.7
      insulinoma | insulin-secreting islet cell tumor; beta cell tumor | D13.7, C25.4
      gastrinoma | gastrin-secreting tumor; Zollinger-Ellison tumor | C25.4, D37.8
      glucagonoma | glucagon-secreting tumor; alpha cell tumor | C25.4
      VIPoma | vasoactive intestinal peptide-secreting tumor; Verner-Morrison tumor; WDHA tumor | C25.4
      somatostatinoma | somatostatin-secreting tumor; delta cell tumor | C25.4
    intraductal papillary mucinous neoplasm | IPMN; intraductal papillary mucinous tumor; IPMT; intraductal papillary mucinous neoplasm of the pancreas; intraductal papillary mucinous adenoma | D13.6, D37.8, D01.7
      ~ main duct intraductal papillary mucinous neoplasm | main duct IPMN; MD-IPMN | D13.6, D37.8
      ~ branch duct intraductal papillary mucinous neoplasm | branch duct IPMN; BD-IPMN; side branch IPMN; side-branch intraductal papillary mucinous neoplasm | D13.6, D37.8
      ~ mixed-type intraductal papillary mucinous neoplasm | mixed-type IPMN; mixed duct IPMN | D13.6, D37.8
      intraductal papillary mucinous neoplasm with low-grade dysplasia | IPMN with low-grade dysplasia; low-grade IPMN | D13.6
      intraductal papillary mucinous neoplasm with high-grade dysplasia | IPMN with high-grade dysplasia; high-grade IPMN; noninvasive intraductal papillary mucinous carcinoma | D01.7
    intraductal oncocytic papillary neoplasm | IOPN; oncocytic IPMN | D37.8
    intraductal tubulopapillary neoplasm of the pancreas | ITPN; intraductal tubulopapillary neoplasm | D37.8, D01.7
    mucinous cystic neoplasm of the pancreas | MCN of the pancreas; mucinous cystadenoma of the pancreas; pancreatic mucinous cystic neoplasm; pancreatic mucinous cystadenoma | D13.6, D37.8
    serous cystic neoplasm of the pancreas | serous cystadenoma of the pancreas; SCN of the pancreas; pancreatic serous cystadenoma; microcystic serous cystadenoma; SCA of the pancreas; microcystic adenoma of the pancreas | D13.6
    solid pseudopapillary neoplasm of the pancreas | SPN of the pancreas; solid pseudopapillary tumor; solid pseudopapillary neoplasm; Frantz tumor; SPEN of the pancreas; Hamoudi tumor | D37.8, C25
    acinar cystic transformation of the pancreas | acinar cell cystadenoma; acinar cell cystadenoma of the pancreas | D13.6
    pancreatic schwannoma | schwannoma of the pancreas | D13.6 | schwannoma
    metastasis to the pancreas | pancreatic metastasis; secondary malignant neoplasm of pancreas | C78.89 | metastatic cancer
  ~ pancreatic cyst | cyst of the pancreas; pancreatic cystic lesion; cystic lesion of the pancreas; PCL of the pancreas; cystic pancreatic lesion | K86.2, D13.6
    ~ mucinous pancreatic cyst | mucin-producing pancreatic cyst; mucinous cystic lesion of the pancreas | D13.6, K86.2
  pancreatic pseudocyst | pseudocyst of pancreas | K86.3
  lymphoepithelial cyst of the pancreas | pancreatic lymphoepithelial cyst | K86.2 | cyst
  intrapancreatic accessory spleen | intrapancreatic splenule; intrapancreatic splenosis | Q89.09
  focal pancreatitis | mass-forming pancreatitis; mass-forming chronic pancreatitis; inflammatory pancreatic mass | K86.1
  groove pancreatitis | paraduodenal pancreatitis; cystic dystrophy of the duodenal wall | K86.1
  annular pancreas | ring pancreas | Q45.1
pancreatic intraepithelial neoplasia | PanIN; pancreatic intraductal neoplasia | D01.7, K86.89 | dysplasia
  low-grade pancreatic intraepithelial neoplasia | low-grade PanIN; PanIN-1; PanIN-2 | K86.89 | low-grade dysplasia
  high-grade pancreatic intraepithelial neoplasia | high-grade PanIN; PanIN-3; carcinoma in situ of pancreas | D01.7 | in situ neoplasm; high-grade dysplasia
~ pancreatitis | inflammation of the pancreas | K85, K86.0, K86.1
  acute pancreatitis | acute inflammation of the pancreas | K85
    ~ gallstone pancreatitis | biliary pancreatitis; acute biliary pancreatitis | K85.1
    ~ necrotizing pancreatitis | acute necrotizing pancreatitis; pancreatic necrosis; walled-off necrosis | K85
    ~ alcohol-induced acute pancreatitis | acute alcoholic pancreatitis | K85.2
    ~ hypertriglyceridemic pancreatitis | hypertriglyceridemia-induced pancreatitis | K85.8
  chronic pancreatitis | chronic inflammation of the pancreas; chronic calcifying pancreatitis | K86.0, K86.1
    ~ alcohol-induced chronic pancreatitis | chronic alcoholic pancreatitis | K86.0
~ exocrine pancreatic insufficiency | EPI of the pancreas; pancreatic insufficiency; pancreatic exocrine insufficiency | K86.81
~ pancreas divisum | divided pancreas | Q45.3
~ obstructive jaundice | cholestatic jaundice; blocked bile duct; biliary obstruction | K83.1, R17
`
