/**
 * Esophagus and stomach. Sources: WHO Classification, Digestive System Tumours (5th ed., 2019); Lyon 2.0, Rome IV, Kyoto and
 * updated Sydney terms; AJCC 8th ed.; ICD-10-CM (NCHS, public domain). Form of a line: see outline.ts.
 */
export const UPPER_GI = `
esophageal tumor | tumor of the esophagus; esophageal neoplasm; neoplasm of esophagus; esophageal mass | C15, D13.0 | neoplasm
  esophageal cancer | cancer of the esophagus; malignant neoplasm of esophagus; esophageal carcinoma; carcinoma of the esophagus; gullet cancer; oesophagus cancer; food pipe cancer | C15 | malignant neoplasm
    esophageal squamous cell carcinoma | ESCC; squamous cell carcinoma of the esophagus; squamous carcinoma of the esophagus; squamous cell esophageal cancer | C15 | squamous cell carcinoma
      ~ superficial esophageal squamous cell carcinoma | early esophageal squamous cell carcinoma | C15
      ~ verrucous carcinoma of the esophagus | esophageal verrucous carcinoma | C15
    esophageal adenocarcinoma | EAC; adenocarcinoma of the esophagus; Barrett adenocarcinoma; Barrett carcinoma; adenocarcinoma arising in Barrett esophagus | C15 | adenocarcinoma
      ~ intramucosal esophageal adenocarcinoma | intramucosal carcinoma in Barrett esophagus; T1a esophageal adenocarcinoma | C15
    adenosquamous carcinoma of the esophagus | esophageal adenosquamous carcinoma | C15 | adenosquamous carcinoma
    neuroendocrine carcinoma of the esophagus | esophageal neuroendocrine carcinoma | C15 | neuroendocrine carcinoma
      small cell carcinoma of the esophagus | esophageal small cell carcinoma; small cell esophageal cancer | C15 | small cell carcinoma
    esophageal carcinosarcoma | spindle cell carcinoma of the esophagus; sarcomatoid carcinoma of the esophagus | C15 | sarcomatoid carcinoma
    esophageal melanoma | melanoma of the esophagus | C15 | melanoma
    undifferentiated carcinoma of the esophagus | esophageal undifferentiated carcinoma | C15 | undifferentiated carcinoma
  gastroesophageal junction adenocarcinoma | adenocarcinoma of the gastroesophageal junction; GEJ adenocarcinoma; esophagogastric junction adenocarcinoma; EGJ cancer; GEJ cancer; cancer of the gastroesophageal junction; gastro-oesophageal junction cancer; carcinoma of the cardia; gastric cardia cancer | C16.0, C15.5 | adenocarcinoma
    Siewert type I adenocarcinoma | Siewert I tumor; Siewert type 1 tumor; Siewert I | C15.5, C16.0
    Siewert type II adenocarcinoma | Siewert II tumor; Siewert type 2 tumor; Siewert II | C16.0
    Siewert type III adenocarcinoma | Siewert III tumor; Siewert type 3 tumor; Siewert III | C16.0
  benign esophageal tumor | benign neoplasm of esophagus; benign tumor of the esophagus | D13.0 | benign neoplasm
    esophageal leiomyoma | leiomyoma of the esophagus | D13.0 | leiomyoma
    esophageal granular cell tumor | granular cell tumor of the esophagus | D13.0 | granular cell tumor
    esophageal squamous papilloma | squamous papilloma of the esophagus | D13.0 | squamous papilloma
    giant fibrovascular polyp of the esophagus | fibrovascular polyp of the esophagus | D13.0
  esophageal gastrointestinal stromal tumor | esophageal GIST; GIST of the esophagus | C49.A1 | gastrointestinal stromal tumor
~ Barrett esophagus | columnar-lined esophagus; Barrett metaplasia; Barrett mucosa; intestinal metaplasia of the esophagus; CLE of the esophagus | K22.7
  Barrett esophagus without dysplasia | nondysplastic Barrett esophagus; NDBE; Barrett esophagus negative for dysplasia | K22.70
  Barrett esophagus indefinite for dysplasia | indefinite for dysplasia in Barrett esophagus; BE-IND | K22.7
  Barrett esophagus with low-grade dysplasia | Barrett low-grade dysplasia; low-grade dysplasia in Barrett esophagus | K22.710 | low-grade dysplasia
  Barrett esophagus with high-grade dysplasia | Barrett high-grade dysplasia; high-grade dysplasia in Barrett esophagus | K22.711 | high-grade dysplasia
  ~ short-segment Barrett esophagus | SSBE; short segment Barrett | K22.7
  ~ long-segment Barrett esophagus | LSBE; long segment Barrett | K22.7
esophageal squamous dysplasia | squamous dysplasia of the esophagus; esophageal squamous intraepithelial neoplasia | D00.1, K22.8 | dysplasia
  low-grade esophageal squamous dysplasia | low-grade squamous intraepithelial neoplasia of the esophagus | K22.8 | low-grade dysplasia
  high-grade esophageal squamous dysplasia | high-grade squamous intraepithelial neoplasia of the esophagus; esophageal squamous cell carcinoma in situ; carcinoma in situ of esophagus | D00.1 | high-grade dysplasia
~ gastroesophageal reflux disease | GERD; acid reflux; reflux disease; gastro-oesophageal reflux disease; GORD; heartburn disease | K21
  erosive esophagitis | erosive reflux disease; reflux esophagitis; erosive reflux esophagitis | K21.0
  nonerosive reflux disease | NERD; non-erosive reflux disease | K21.9
  ~ refractory gastroesophageal reflux disease | PPI-refractory GERD; refractory GERD | K21
functional heartburn | hypersensitive esophagus heartburn | K21.9, R12
reflux hypersensitivity | acid-sensitive esophagus | K21.9
~ esophagitis | inflammation of the esophagus | K20, K21.0
  infectious esophagitis | herpes esophagitis; CMV esophagitis; viral esophagitis | K20.8, B00.81
  pill esophagitis | drug-induced esophagitis; pill-induced esophagitis | K20.8, K22.1
  lymphocytic esophagitis | esophageal lymphocytosis | K20.8
  caustic esophagitis | corrosive esophagitis; corrosive injury of the esophagus | T28.1, T28.6
esophageal glycogenic acanthosis | glycogenic acanthosis; glycogenic acanthosis of the esophagus | K22.8
esophageal inlet patch | heterotopic gastric mucosa of the esophagus; cervical inlet patch | Q39.8
~ esophageal stricture | stricture of the esophagus; peptic stricture; narrowing of the esophagus | K22.2
  Schatzki ring | lower esophageal ring | K22.2
  esophageal web | Plummer-Vinson syndrome; Paterson-Kelly syndrome | K22.2, D50.1
esophageal motility disorder | esophageal dysmotility; motility disorder of the esophagus; dyskinesia of esophagus | K22.0, K22.4
  achalasia | achalasia of cardia; cardiospasm; esophageal achalasia | K22.0
    type I achalasia | classic achalasia; achalasia type 1 | K22.0
    type II achalasia | achalasia with panesophageal pressurization; achalasia type 2 | K22.0
    type III achalasia | spastic achalasia; achalasia type 3 | K22.0
  esophagogastric junction outflow obstruction | EGJOO; EGJ outflow obstruction | K22.4, K22.2
  distal esophageal spasm | diffuse esophageal spasm; corkscrew esophagus | K22.4
  hypercontractile esophagus | jackhammer esophagus; nutcracker esophagus | K22.4
  ineffective esophageal motility | hypotensive peristalsis of the esophagus | K22.4
  absent contractility of the esophagus | scleroderma esophagus; aperistalsis of the esophagus | K22.4
~ hiatal hernia | hiatus hernia; diaphragmatic hernia; sliding hiatal hernia | K44
  ~ paraesophageal hernia | paraesophageal hiatal hernia; rolling hernia; giant hiatal hernia | K44
~ esophageal varices | varices of esophagus; varix of the esophagus | I85
~ gastric varices | varices of stomach; fundal varices | I86.4
Mallory-Weiss tear | Mallory-Weiss syndrome; gastroesophageal laceration-hemorrhage syndrome | K22.6
esophageal perforation | Boerhaave syndrome; rupture of the esophagus; ruptured esophagus | K22.3
eosinophilic gastroenteritis | eosinophilic gastritis; eosinophilic gastrointestinal disorder | K52.81
stomach lesion | gastric lesion; lesion of the stomach; gastric mass; mass in the stomach
  gastric tumor | stomach tumor; gastric neoplasm; neoplasm of stomach; tumor of the stomach | C16, D13.1, C7A.092, D3A.092, C49.A2 | neoplasm
    gastric cancer | stomach cancer; cancer of the stomach; malignant neoplasm of stomach; gastric carcinoma; carcinoma of the stomach | C16 | malignant neoplasm
      gastric adenocarcinoma | adenocarcinoma of the stomach; stomach adenocarcinoma | C16 | adenocarcinoma
        intestinal-type gastric adenocarcinoma | intestinal-type gastric cancer; intestinal type adenocarcinoma of the stomach; Lauren intestinal type | C16
          tubular adenocarcinoma of the stomach | gastric tubular adenocarcinoma | C16
          papillary adenocarcinoma of the stomach | gastric papillary adenocarcinoma | C16 | papillary adenocarcinoma
        diffuse-type gastric adenocarcinoma | diffuse gastric cancer; diffuse-type gastric cancer; poorly cohesive gastric carcinoma; Lauren diffuse type; poorly cohesive carcinoma of the stomach | C16
          signet ring cell carcinoma of the stomach | gastric signet ring cell carcinoma; signet ring cell gastric cancer | C16 | signet ring cell carcinoma
          ~ linitis plastica | scirrhous gastric cancer; leather bottle stomach; Borrmann type IV gastric cancer; linitis plastica of the stomach | C16
        mixed-type gastric adenocarcinoma | mixed gastric carcinoma; Lauren mixed type; mixed type gastric cancer | C16
        mucinous adenocarcinoma of the stomach | gastric mucinous adenocarcinoma | C16 | mucinous adenocarcinoma
        gastric carcinoma with lymphoid stroma | EBV-associated gastric carcinoma; medullary gastric carcinoma; lymphoepithelioma-like gastric carcinoma | C16 | lymphoepithelial carcinoma
        gastric adenocarcinoma of fundic gland type | fundic gland type gastric adenocarcinoma; oxyntic gland adenocarcinoma | C16
        hepatoid adenocarcinoma of the stomach | gastric hepatoid adenocarcinoma; AFP-producing gastric cancer | C16
        ~ early gastric cancer | EGC; T1 gastric cancer; early stomach cancer | C16
        ~ HER2-positive gastric cancer | HER2-positive gastric adenocarcinoma | C16
        ~ mismatch repair-deficient gastric cancer | MSI-high gastric cancer; dMMR gastric cancer | C16
        ~ metastatic gastric cancer | stage IV gastric cancer; advanced gastric cancer | C16
      adenosquamous carcinoma of the stomach | gastric adenosquamous carcinoma | C16 | adenosquamous carcinoma
      gastric squamous cell carcinoma | squamous cell carcinoma of the stomach | C16 | squamous cell carcinoma
      gastric neuroendocrine carcinoma | neuroendocrine carcinoma of the stomach | C16 | neuroendocrine carcinoma
        small cell carcinoma of the stomach | gastric small cell carcinoma | C16 | small cell carcinoma
      gastric lymphoma | lymphoma of the stomach; primary gastric lymphoma; stomach lymphoma | C83, C85, C88.4 | lymphoma
        gastric MALT lymphoma | MALT lymphoma of the stomach; gastric extranodal marginal zone lymphoma; gastric MALToma | C88.4 | extranodal marginal zone lymphoma
        gastric diffuse large B-cell lymphoma | diffuse large B-cell lymphoma of the stomach; gastric DLBCL | C83.3 | diffuse large B-cell lymphoma
    gastric neuroendocrine tumor | neuroendocrine tumor of the stomach; gastric carcinoid; carcinoid of the stomach; gastric NET; gNET | C7A.092, D3A.092 | neuroendocrine tumor
      type 1 gastric neuroendocrine tumor | type 1 gastric carcinoid; ECL-cell neuroendocrine tumor with atrophic gastritis; type I gastric NET
      type 2 gastric neuroendocrine tumor | type 2 gastric carcinoid; type II gastric NET
      type 3 gastric neuroendocrine tumor | type 3 gastric carcinoid; sporadic gastric neuroendocrine tumor; type III gastric NET
    benign gastric tumor | benign neoplasm of stomach; benign stomach tumor | D13.1 | benign neoplasm
      gastric adenoma | adenoma of the stomach; adenomatous polyp of stomach; gastric adenomatous polyp | D13.1 | adenoma; gastric polyp
        intestinal-type gastric adenoma | - | D13.1
        foveolar-type gastric adenoma | foveolar adenoma | D13.1
        gastric pyloric gland adenoma | pyloric gland adenoma; PGA of the stomach | D13.1
        oxyntic gland adenoma | chief cell adenoma | D13.1
      gastric leiomyoma | leiomyoma of the stomach | D13.1 | leiomyoma
      gastric schwannoma | schwannoma of the stomach | D13.1 | schwannoma
      gastric lipoma | lipoma of the stomach | D13.1, D17.5 | lipoma
      gastric glomus tumor | glomus tumor of the stomach | D13.1 | glomus tumor
      plexiform fibromyxoma | plexiform angiomyxoid myofibroblastic tumor; gastric plexiform fibromyxoma | D13.1
    gastroblastoma | gastroblastoma of the stomach | C16, D37.1
  gastric polyp | stomach polyp; polyp of the stomach; polyp of stomach and duodenum | K31.7, D13.1
    fundic gland polyp | FGP; fundic gland polyposis; fundic gland hyperplasia | K31.7
    gastric hyperplastic polyp | hyperplastic polyp of the stomach | K31.7 | nonneoplastic lesion
    gastric inflammatory fibroid polyp | inflammatory fibroid polyp of the stomach; Vanek tumor of the stomach | K31.7, D13.1 | inflammatory fibroid polyp
    gastric hamartomatous polyp | hamartomatous polyp of the stomach | K31.7
  gastric dysplasia | dysplasia of the stomach; gastric intraepithelial neoplasia; dysplasia of the gastric mucosa | D00.2, K31.89 | dysplasia
    low-grade gastric dysplasia | low-grade dysplasia of the stomach; low-grade gastric intraepithelial neoplasia | K31.89 | low-grade dysplasia
    high-grade gastric dysplasia | high-grade dysplasia of the stomach; high-grade gastric intraepithelial neoplasia; carcinoma in situ of stomach | D00.2 | high-grade dysplasia
  gastric xanthoma | xanthelasma of the stomach; gastric xanthelasma | K31.89 | xanthoma
  pancreatic heterotopia of the stomach | ectopic pancreas; pancreatic rest; heterotopic pancreas; aberrant pancreas | Q45.3
  Ménétrier disease | hypertrophic gastropathy; giant hypertrophic gastritis | K29.6
  gastric bezoar | bezoar of the stomach; phytobezoar | T18.2
gastritis | inflammation of the stomach; stomach inflammation | K29
  acute gastritis | acute hemorrhagic gastritis; acute erosive gastritis; erosive gastritis | K29.0
  chronic gastritis | chronic superficial gastritis; chronic inflammation of the stomach | K29.3, K29.4, K29.5
    Helicobacter pylori gastritis | H. pylori gastritis; type B gastritis; HP gastritis | K29.5, B96.81
    ~ chronic atrophic gastritis | atrophic gastritis; gastric atrophy; atrophy of the gastric mucosa | K29.4
      ~ environmental atrophic gastritis | multifocal atrophic gastritis | K29.4
    ~ chronic active gastritis | active chronic gastritis | K29.5
  reactive gastropathy | chemical gastropathy; chemical gastritis; bile reflux gastritis; type C gastritis; reactive gastritis | K29.6
  NSAID gastropathy | NSAID-induced gastropathy; NSAID gastritis | K29.6
  lymphocytic gastritis | varioliform gastritis | K29.6
  granulomatous gastritis | Crohn gastritis | K29.6
  collagenous gastritis | collagenous inflammation of the stomach | K29.6
  portal hypertensive gastropathy | congestive gastropathy; PHG of the stomach | K31.89
~ gastric intestinal metaplasia | intestinal metaplasia of the stomach; intestinal metaplasia of the gastric mucosa; GIM | K31.A, K31.89
  complete gastric intestinal metaplasia | complete type intestinal metaplasia; small intestinal type metaplasia of the stomach
  incomplete gastric intestinal metaplasia | incomplete type intestinal metaplasia; colonic type metaplasia of the stomach
~ gastric antral vascular ectasia | GAVE; watermelon stomach | K31.81
~ Dieulafoy lesion | Dieulafoy lesion of stomach; exulceratio simplex | K31.82
~ peptic ulcer disease | peptic ulcer; PUD; gastroduodenal ulcer | K25, K26, K27
  gastric ulcer | stomach ulcer; ulcer of the stomach; benign gastric ulcer | K25
  duodenal ulcer | ulcer of the duodenum | K26
  ~ bleeding peptic ulcer | peptic ulcer with hemorrhage; hemorrhagic peptic ulcer | K25, K26, K27
  ~ perforated peptic ulcer | perforated ulcer; peptic ulcer with perforation | K25, K26, K27
  anastomotic ulcer | marginal ulcer; gastrojejunal ulcer; stomal ulcer | K28
~ Zollinger-Ellison syndrome | gastrinoma syndrome; hypergastrinemia with ulcers | E16.4
~ functional dyspepsia | nonulcer dyspepsia; functional indigestion | K30
  postprandial distress syndrome | dyspepsia of postprandial distress type | K30
  epigastric pain syndrome | dyspepsia of epigastric pain type | K30
~ gastroparesis | delayed gastric emptying; slow stomach emptying | K31.84
  idiopathic gastroparesis | gastroparesis of unknown cause | K31.84
  postsurgical gastroparesis | postvagotomy gastroparesis | K31.84, K91.89
~ gastric outlet obstruction | pyloric stenosis of adults; pyloric obstruction | K31.1
~ dumping syndrome | postgastrectomy syndrome; postgastric surgery syndrome | K91.1
~ cyclic vomiting syndrome | cannabinoid hyperemesis syndrome; CVS of vomiting | R11.15
~ rumination syndrome | rumination disorder of adults | F98.21, R11.10
duodenitis | inflammation of the duodenum; peptic duodenitis; chronic duodenitis | K29.8
intraepithelial lymphocytosis of the duodenum | duodenal intraepithelial lymphocytosis; lymphocytic duodenosis | K29.8
small bowel villous atrophy of other cause | olmesartan enteropathy; drug-induced enteropathy; sprue-like enteropathy | K90.89
ulcerative jejunitis | ulcerative jejunoileitis | K52.89
potential celiac disease | latent celiac disease; potential gluten-sensitive enteropathy | K90.0
~ upper gastrointestinal hemorrhage | upper GI bleed; UGIB; upper gastrointestinal bleeding; upper GI bleeding | K92.2
`
