/**
 * Thyroid, parathyroid and adrenal. Sources: WHO Classification of Endocrine and Neuroendocrine Tumours (5th ed., 2022);
 * Bethesda System for Reporting Thyroid Cytopathology (3rd ed., 2023); AJCC Cancer Staging Manual, 8th ed.; ATA guideline
 * wording; ICD-10-CM (NCHS, public domain). Form of a line: see outline.ts.
 */
export const THYROID = `
thyroid disorder | thyroid disease; disorder of thyroid; disease of the thyroid; thyroid problem; thyroid gland disease
  thyroid tumor | thyroid neoplasm; neoplasm of thyroid; tumor of thyroid
    thyroid cancer | malignant neoplasm of thyroid; cancer of the thyroid; thyroid carcinoma; carcinoma of the thyroid; malignant neoplasm of thyroid gland; malignant thyroid tumor; thyroid malignancy; CA thyroid | C73 | carcinoma
      ~ differentiated thyroid cancer | differentiated thyroid carcinoma; well-differentiated thyroid cancer; well-differentiated thyroid carcinoma; DTC
      ~ follicular cell-derived thyroid carcinoma | follicular cell-derived thyroid cancer
      papillary thyroid carcinoma | PTC; papillary carcinoma of thyroid; papillary thyroid cancer; thyroid papillary carcinoma; papillary adenocarcinoma of thyroid; papillary cancer of the thyroid | - | differentiated thyroid cancer; papillary adenocarcinoma
        classic papillary thyroid carcinoma | classical papillary thyroid carcinoma; papillary thyroid carcinoma, classic type; conventional papillary thyroid carcinoma; usual papillary thyroid carcinoma; classic PTC; papillary thyroid carcinoma, classic subtype
        follicular variant of papillary thyroid carcinoma | FVPTC; follicular variant PTC; papillary thyroid carcinoma, follicular variant; papillary carcinoma, follicular variant
          infiltrative follicular variant of papillary thyroid carcinoma | infiltrative FVPTC; infiltrative follicular subtype of papillary thyroid carcinoma; nonencapsulated follicular variant of papillary thyroid carcinoma
          invasive encapsulated follicular variant papillary thyroid carcinoma | IEFVPTC; invasive encapsulated FVPTC; encapsulated follicular variant of papillary thyroid carcinoma with invasion
        tall cell papillary thyroid carcinoma | tall cell variant of papillary thyroid carcinoma; tall cell PTC; TCV-PTC; papillary thyroid carcinoma, tall cell variant; tall cell subtype of papillary thyroid carcinoma
        hobnail papillary thyroid carcinoma | hobnail variant of papillary thyroid carcinoma; hobnail PTC; micropapillary variant of papillary thyroid carcinoma
        columnar cell papillary thyroid carcinoma | columnar cell variant of papillary thyroid carcinoma; columnar cell PTC
        diffuse sclerosing papillary thyroid carcinoma | diffuse sclerosing variant of papillary thyroid carcinoma; diffuse sclerosing PTC
        solid papillary thyroid carcinoma | solid variant of papillary thyroid carcinoma; solid/trabecular papillary thyroid carcinoma; solid/trabecular variant of papillary thyroid carcinoma
        oncocytic papillary thyroid carcinoma | oncocytic variant of papillary thyroid carcinoma; Hürthle cell variant of papillary thyroid carcinoma; oxyphilic papillary thyroid carcinoma
        Warthin-like papillary thyroid carcinoma | Warthin-like variant of papillary thyroid carcinoma; Warthin-like PTC
        clear cell papillary thyroid carcinoma | clear cell variant of papillary thyroid carcinoma
        papillary thyroid carcinoma with fibromatosis-like stroma | papillary thyroid carcinoma with desmoid-type fibromatosis
        ~ encapsulated papillary thyroid carcinoma | encapsulated classic papillary thyroid carcinoma; encapsulated variant of papillary thyroid carcinoma
        ~ papillary thyroid microcarcinoma | papillary microcarcinoma; papillary microcarcinoma of thyroid; PTMC; micropapillary thyroid cancer; occult papillary thyroid carcinoma; microPTC; incidental papillary microcarcinoma
        ~ aggressive subtype of papillary thyroid carcinoma | aggressive variant of papillary thyroid carcinoma; aggressive histologic variant of PTC
        ~ BRAF-mutated papillary thyroid carcinoma | BRAF V600E-mutated papillary thyroid carcinoma
        ~ multifocal papillary thyroid carcinoma | multifocal PTC
      cribriform morular thyroid carcinoma | cribriform-morular variant of papillary thyroid carcinoma; cribriform morular carcinoma of thyroid; CMTC
      follicular thyroid carcinoma | FTC; follicular carcinoma; follicular adenocarcinoma; follicular carcinoma of thyroid; follicular thyroid cancer; follicular cancer of the thyroid; follicular adenocarcinoma of thyroid | - | differentiated thyroid cancer
        minimally invasive follicular thyroid carcinoma | minimally invasive follicular carcinoma; minimally invasive FTC; follicular carcinoma, minimally invasive; encapsulated follicular carcinoma with capsular invasion only
        encapsulated angioinvasive follicular thyroid carcinoma | angioinvasive follicular carcinoma; encapsulated angioinvasive FTC; follicular carcinoma, encapsulated angioinvasive
        widely invasive follicular thyroid carcinoma | widely invasive follicular carcinoma; widely invasive FTC; follicular carcinoma, widely invasive
      oncocytic carcinoma of thyroid | Hürthle cell carcinoma; oncocytic thyroid carcinoma; oxyphilic follicular carcinoma; oncocytic follicular carcinoma; Hürthle cell thyroid cancer; oxyphil cell carcinoma of thyroid; Hürthle cell cancer; Huerthle cell carcinoma | - | differentiated thyroid cancer
        ~ minimally invasive oncocytic carcinoma of thyroid | minimally invasive Hürthle cell carcinoma
        ~ widely invasive oncocytic carcinoma of thyroid | widely invasive Hürthle cell carcinoma
      high-grade follicular cell-derived nonanaplastic thyroid carcinoma | high-grade follicular cell-derived carcinoma; high-grade non-anaplastic thyroid carcinoma
        poorly differentiated thyroid carcinoma | PDTC; insular carcinoma; insular thyroid carcinoma; poorly differentiated carcinoma of thyroid; poorly differentiated thyroid cancer; insular carcinoma of thyroid
        differentiated high-grade thyroid carcinoma | DHGTC; high-grade differentiated thyroid carcinoma; differentiated high-grade carcinoma of thyroid
      anaplastic thyroid carcinoma | ATC; anaplastic thyroid cancer; anaplastic carcinoma of thyroid; undifferentiated thyroid carcinoma; undifferentiated carcinoma of thyroid; undifferentiated thyroid cancer; giant cell carcinoma of thyroid | - | undifferentiated carcinoma
        ~ squamous cell carcinoma of thyroid | primary squamous cell carcinoma of thyroid; anaplastic thyroid carcinoma, squamous pattern; thyroid squamous cell carcinoma | - | squamous cell carcinoma
      medullary thyroid carcinoma | MTC; medullary carcinoma of thyroid; medullary thyroid cancer; C-cell carcinoma; parafollicular cell carcinoma; solid carcinoma with amyloid stroma; thyroid medullary carcinoma; medullary cancer of the thyroid | - | neuroendocrine neoplasm; medullary carcinoma
        ~ sporadic medullary thyroid carcinoma | sporadic medullary thyroid cancer; sporadic MTC
        ~ hereditary medullary thyroid carcinoma | familial medullary thyroid carcinoma; FMTC; hereditary medullary thyroid cancer; familial medullary thyroid cancer
        ~ medullary thyroid microcarcinoma | micromedullary thyroid carcinoma; medullary microcarcinoma of thyroid
        ~ high-grade medullary thyroid carcinoma
        ~ RET-mutated medullary thyroid carcinoma | RET-mutant medullary thyroid cancer
      mixed medullary and follicular cell-derived thyroid carcinoma | mixed medullary-follicular carcinoma; mixed medullary-papillary carcinoma
      salivary gland-type carcinoma of thyroid
        mucoepidermoid carcinoma of thyroid | - | - | mucoepidermoid carcinoma
        secretory carcinoma of thyroid
      sclerosing mucoepidermoid carcinoma with eosinophilia | SMECE
      intrathyroid thymic carcinoma | ITTC; carcinoma showing thymus-like differentiation; CASTLE tumor of thyroid
      spindle epithelial tumor with thymus-like elements | spindle epithelial tumor with thymus-like differentiation
      thyroblastoma | malignant teratoma of thyroid
      ~ radioactive iodine-refractory thyroid cancer | RAI-refractory thyroid cancer; iodine-refractory thyroid cancer; radioiodine-refractory thyroid cancer; RAIR-DTC
      ~ metastatic thyroid cancer | stage IV thyroid cancer; metastatic thyroid carcinoma; metastatic papillary thyroid carcinoma | - | metastatic cancer
      ~ recurrent thyroid cancer | thyroid cancer recurrence; recurrent thyroid carcinoma | - | recurrent cancer
      ~ low-risk thyroid cancer | low-risk differentiated thyroid cancer; ATA low-risk thyroid cancer
      ~ intermediate-risk thyroid cancer | intermediate-risk differentiated thyroid cancer; ATA intermediate-risk thyroid cancer
      ~ high-risk thyroid cancer | high-risk differentiated thyroid cancer; ATA high-risk thyroid cancer
    thyroid lymphoma | lymphoma of thyroid; primary thyroid lymphoma | - | lymphoma
    metastasis to the thyroid | secondary malignant neoplasm of thyroid; thyroid metastasis from another primary | - | metastatic cancer
    low-risk follicular cell-derived thyroid neoplasm | low-risk follicular neoplasm of thyroid; borderline thyroid tumor | - | neoplasm of uncertain behavior
      noninvasive follicular thyroid neoplasm with papillary-like nuclear features | NIFTP; non-invasive follicular thyroid neoplasm with papillary-like nuclear features; noninvasive encapsulated follicular variant of papillary thyroid carcinoma; noninvasive EFVPTC; noninvasive follicular neoplasm with papillary-like nuclear features
      thyroid tumor of uncertain malignant potential
        follicular tumor of uncertain malignant potential | FT-UMP; FTUMP; follicular thyroid tumor of uncertain malignant potential
        well-differentiated tumor of uncertain malignant potential | WDT-UMP; WDTUMP; well-differentiated thyroid tumor of uncertain malignant potential
      hyalinizing trabecular tumor | hyalinizing trabecular adenoma; hyalinizing trabecular tumor of thyroid; paraganglioma-like adenoma of thyroid; hyalinizing trabecular neoplasm
    benign neoplasm of thyroid | benign thyroid neoplasm; benign thyroid tumor; benign tumor of thyroid | D34 | benign neoplasm
      follicular adenoma of thyroid | follicular adenoma; thyroid adenoma; thyroid follicular adenoma; adenoma of thyroid; follicular thyroid adenoma; fetal adenoma of thyroid | - | adenoma
        ~ follicular adenoma with papillary architecture | follicular adenoma with papillary hyperplasia; papillary adenoma of thyroid
        ~ macrofollicular adenoma of thyroid
        ~ microfollicular adenoma of thyroid
      oncocytic adenoma of thyroid | Hürthle cell adenoma; oncocytic thyroid adenoma; oxyphilic adenoma of thyroid; oncocytic follicular adenoma
      thyroid teratoma | teratoma of thyroid
      intrathyroid paraganglioma | thyroid paraganglioma
      intrathyroid schwannoma | - | - | schwannoma
    ~ follicular neoplasm of thyroid | follicular neoplasm; suspicious for a follicular neoplasm; follicular thyroid neoplasm; Bethesda IV; follicular lesion of thyroid; thyroid follicular neoplasm
      oncocytic follicular neoplasm of thyroid | Hürthle cell neoplasm; oncocytic follicular neoplasm; follicular neoplasm, Hürthle cell type; oncocytic neoplasm of thyroid
  ~ indeterminate thyroid cytology | indeterminate thyroid nodule; cytologically indeterminate thyroid nodule
    atypia of undetermined significance of thyroid | atypia of undetermined significance; AUS/FLUS; follicular lesion of undetermined significance; FLUS; Bethesda III; AUS of thyroid
    suspicious for papillary thyroid carcinoma | suspicious for thyroid malignancy; Bethesda V; cytology suspicious for papillary thyroid carcinoma
  ~ thyroid nodule | nodule of thyroid; thyroid mass; nontoxic single thyroid nodule; solitary thyroid nodule; thyroid lump; nodular thyroid; thyroid lesion; nontoxic uninodular goiter; single thyroid nodule | E04.1
    ~ cold thyroid nodule | cold nodule; hypofunctioning thyroid nodule; nonfunctioning thyroid nodule
    ~ hot thyroid nodule | hot nodule; autonomous thyroid nodule; hyperfunctioning thyroid nodule; autonomously functioning thyroid nodule
    ~ multiple thyroid nodules | multinodular thyroid
    ~ cystic thyroid nodule | partially cystic thyroid nodule; spongiform thyroid nodule
    ~ thyroid incidentaloma | incidental thyroid nodule
  goiter | enlarged thyroid; enlargement of thyroid; thyroid enlargement; thyromegaly; struma | E04
    nontoxic goiter | simple goiter; euthyroid goiter | E04
      multinodular goiter | MNG; nontoxic multinodular goiter; nodular goiter; adenomatous goiter; follicular nodular disease of thyroid; thyroid follicular nodular disease; multinodular hyperplasia of thyroid; adenomatoid goiter; nodular hyperplasia of thyroid; colloid nodular goiter; nodular thyroid hyperplasia; struma nodosa | E04.2
      diffuse nontoxic goiter | diffuse goiter; nontoxic diffuse goiter; diffuse colloid goiter; colloid goiter; struma diffusa | E04.0
    toxic goiter | thyrotoxicosis with goiter; hyperthyroid goiter | - | hyperthyroidism
      toxic multinodular goiter | Plummer disease; toxic nodular goiter; toxic adenomatous goiter; TMNG; thyrotoxicosis with toxic multinodular goiter | E05.2
    ~ iodine deficiency goiter | endemic goiter; iodine-deficiency-related goiter | E01.0, E01.1, E01.2
    dyshormonogenetic goiter | dyshormonogenic goiter; congenital goiter | E07.1
  benign thyroid nodule | benign follicular nodule; Bethesda II; adenomatoid nodule; hyperplastic nodule of thyroid; adenomatous nodule; colloid nodule; hyperplastic thyroid nodule; adenomatoid nodule of thyroid; adenomatous nodule of thyroid; thyroid colloid nodule; benign colloid nodule
  thyroid cyst | cyst of thyroid; colloid cyst of thyroid; simple thyroid cyst; hemorrhagic cyst of thyroid
  thyroglossal duct cyst | thyroglossal cyst; persistent thyroglossal duct
  ectopic thyroid | lingual thyroid; ectopic thyroid tissue
  C-cell hyperplasia | parafollicular cell hyperplasia; C cell hyperplasia of thyroid
  papillary hyperplasia of thyroid | hyperplastic papillae of thyroid; papillary hyperplastic nodule
  Graves disease | Basedow disease; diffuse toxic goiter; toxic diffuse goiter; exophthalmic goiter; morbus Basedow; autoimmune hyperthyroidism; Graves hyperthyroidism; thyrotoxicosis with diffuse goiter; von Basedow disease | E05.0 | hyperthyroidism; autoimmune thyroid disease
  toxic adenoma of thyroid | toxic adenoma; toxic thyroid nodule; toxic uninodular goiter; toxic solitary nodule; thyrotoxicosis with toxic single thyroid nodule; toxic nodule | E05.1 | hyperthyroidism
  ~ thyroid dysfunction | thyroid function disorder; abnormal thyroid function
    hyperthyroidism | overactive thyroid; thyrotoxicosis; thyroid overactivity; hyperthyreosis; thyroid hyperfunction | E05
      amiodarone-induced thyrotoxicosis
        type 1 amiodarone-induced thyrotoxicosis | AIT type 1
        type 2 amiodarone-induced thyrotoxicosis | AIT type 2
      factitious thyrotoxicosis | thyrotoxicosis factitia; exogenous hyperthyroidism; iatrogenic hyperthyroidism | E05.4
      gestational thyrotoxicosis | gestational transient thyrotoxicosis
      TSH-secreting pituitary adenoma hyperthyroidism | central hyperthyroidism; secondary hyperthyroidism; TSHoma hyperthyroidism
      ~ subclinical hyperthyroidism | mild hyperthyroidism; low TSH with normal thyroid hormones
      ~ thyroid storm | thyrotoxic crisis; thyroid crisis | E05.01, E05.11, E05.21, E05.31, E05.41, E05.81, E05.91
    hypothyroidism | underactive thyroid; thyroid hypofunction; low thyroid; thyroid insufficiency; thyroid underactivity; hypothyreosis | E03
      autoimmune hypothyroidism | hypothyroidism due to Hashimoto thyroiditis; Hashimoto hypothyroidism
      congenital hypothyroidism | cretinism; neonatal hypothyroidism | E03.0, E03.1, E00
      postprocedural hypothyroidism | iatrogenic hypothyroidism | E89.0
        postsurgical hypothyroidism | postoperative hypothyroidism; hypothyroidism after thyroidectomy; post-thyroidectomy hypothyroidism
        postablative hypothyroidism | hypothyroidism after radioactive iodine; post-ablative hypothyroidism; radioiodine-induced hypothyroidism
      drug-induced hypothyroidism | hypothyroidism due to medication | E03.2
        amiodarone-induced hypothyroidism
        lithium-induced hypothyroidism
      central hypothyroidism | secondary hypothyroidism; pituitary hypothyroidism; tertiary hypothyroidism
      iodine-deficiency hypothyroidism | hypothyroidism due to iodine deficiency
      ~ primary hypothyroidism
      ~ subclinical hypothyroidism | mild hypothyroidism; compensated hypothyroidism
      ~ overt hypothyroidism | clinical hypothyroidism
      ~ myxedema
      ~ myxedema coma | myxedema crisis | E03.5
    euthyroid sick syndrome | nonthyroidal illness syndrome; sick euthyroid syndrome | E07.81
    thyroid hormone resistance | resistance to thyroid hormone; Refetoff syndrome
  thyroiditis | inflammation of thyroid; thyroid inflammation | E06
    Hashimoto thyroiditis | chronic lymphocytic thyroiditis; Hashimoto disease; autoimmune thyroiditis; lymphocytic thyroiditis; struma lymphomatosa; chronic autoimmune thyroiditis; lymphadenoid goiter; Hashimoto struma | E06.3 | autoimmune thyroid disease
      ~ hashitoxicosis
      ~ fibrous variant of Hashimoto thyroiditis | fibrosing Hashimoto thyroiditis
    subacute thyroiditis | de Quervain thyroiditis; subacute granulomatous thyroiditis; granulomatous thyroiditis; giant cell thyroiditis; viral thyroiditis; painful subacute thyroiditis | E06.1
    painless thyroiditis | silent thyroiditis; subacute lymphocytic thyroiditis
      postpartum thyroiditis | thyroiditis after childbirth | O90.5
    acute thyroiditis | suppurative thyroiditis; acute suppurative thyroiditis; infectious thyroiditis; thyroid abscess; bacterial thyroiditis | E06.0
    Riedel thyroiditis | Riedel struma; fibrous thyroiditis; invasive fibrous thyroiditis; ligneous thyroiditis
    drug-induced thyroiditis | - | E06.4
    immune checkpoint inhibitor thyroiditis | checkpoint inhibitor thyroiditis; immunotherapy thyroiditis
    palpation thyroiditis | multifocal granulomatous folliculitis of thyroid
    radiation thyroiditis
  ~ autoimmune thyroid disease | AITD
  amyloid goiter | amyloidosis of thyroid
  ~ thyroid eye disease | Graves orbitopathy; Graves ophthalmopathy; thyroid orbitopathy; thyroid-associated orbitopathy; thyroid-associated ophthalmopathy; Graves eye disease; dysthyroid orbitopathy
  ~ elevated thyroglobulin
parathyroid disorder | parathyroid disease; disorder of parathyroid; disease of the parathyroid | E21
  parathyroid tumor | parathyroid neoplasm; neoplasm of parathyroid
    parathyroid carcinoma | parathyroid cancer; carcinoma of parathyroid; malignant neoplasm of parathyroid gland; cancer of the parathyroid | C75.0 | carcinoma
    atypical parathyroid tumor | atypical parathyroid adenoma; atypical adenoma of parathyroid; parathyroid tumor of uncertain malignant potential | - | neoplasm of uncertain behavior
    parathyroid adenoma | adenoma of parathyroid; benign neoplasm of parathyroid gland | - | adenoma
      ~ double parathyroid adenoma
      ~ ectopic parathyroid adenoma
      ~ oncocytic parathyroid adenoma | oxyphil parathyroid adenoma
      ~ parathyroid lipoadenoma | lipoadenoma of parathyroid
  parathyroid hyperplasia | multiglandular parathyroid disease; parathyroid gland hyperplasia; four-gland hyperplasia; multigland parathyroid disease; primary parathyroid hyperplasia
  parathyroid cyst | cyst of parathyroid
  parathyromatosis
  ~ parathyroid dysfunction | parathyroid function disorder
    hyperparathyroidism | overactive parathyroid; parathyroid overactivity | E21.0, E21.1, E21.2, E21.3
      primary hyperparathyroidism | PHPT; primary overactive parathyroid | E21.0
        ~ normocalcemic primary hyperparathyroidism | normocalcemic hyperparathyroidism
        ~ familial hyperparathyroidism | hereditary hyperparathyroidism; hyperparathyroidism-jaw tumor syndrome; familial isolated hyperparathyroidism
      secondary hyperparathyroidism | secondary hyperparathyroidism of renal origin; renal hyperparathyroidism; SHPT | N25.81, E21.1
      tertiary hyperparathyroidism | THPT
    hypoparathyroidism | underactive parathyroid; low parathyroid hormone | E20
      postsurgical hypoparathyroidism | postprocedural hypoparathyroidism; postoperative hypoparathyroidism; hypoparathyroidism after thyroidectomy | E89.2
      autoimmune hypoparathyroidism | idiopathic hypoparathyroidism | E20.0
      pseudohypoparathyroidism | Albright hereditary osteodystrophy | E20.1
adrenal disorder | adrenal disease; disorder of adrenal gland; adrenal gland disease; disease of the adrenal gland | E27
  adrenal tumor | adrenal neoplasm; tumor of adrenal gland; neoplasm of adrenal gland
    adrenal cancer | malignant neoplasm of adrenal gland; cancer of the adrenal gland; malignant adrenal tumor | C74 | malignant neoplasm
      adrenocortical carcinoma | adrenal cortical carcinoma; carcinoma of adrenal cortex; adrenal cortex cancer; malignant neoplasm of cortex of adrenal gland; cancer of the adrenal cortex; adrenal carcinoma | C74.0 | carcinoma
        ~ oncocytic adrenocortical carcinoma
        ~ myxoid adrenocortical carcinoma
        ~ functioning adrenocortical carcinoma | hormone-secreting adrenocortical carcinoma
      malignant pheochromocytoma | metastatic pheochromocytoma | - | pheochromocytoma
      adrenal lymphoma | lymphoma of adrenal gland; primary adrenal lymphoma | - | lymphoma
    adrenocortical tumor of uncertain malignant potential | adrenal cortical neoplasm of uncertain malignant potential | - | neoplasm of uncertain behavior
    adrenocortical adenoma | adrenal adenoma; adrenal cortical adenoma; adenoma of adrenal gland; adenoma of adrenal cortex; benign neoplasm of adrenal gland; benign adrenal adenoma; lipid-rich adrenal adenoma | - | adenoma
      ~ nonfunctioning adrenal adenoma | nonfunctional adrenal adenoma; nonfunctioning adrenocortical adenoma
      aldosterone-producing adenoma | aldosteronoma; Conn adenoma; aldosterone-secreting adenoma
      cortisol-producing adenoma | cortisol-secreting adrenal adenoma; cortisol-producing adrenal adenoma
      ~ oncocytic adrenocortical adenoma | adrenal oncocytoma
      ~ lipid-poor adrenal adenoma | atypical adrenal adenoma
    pheochromocytoma | adrenal paraganglioma; chromaffin tumor; intra-adrenal paraganglioma; adrenal pheochromocytoma; chromaffinoma
      ~ hereditary pheochromocytoma | familial pheochromocytoma
    adrenal myelolipoma | myelolipoma; myelolipoma of adrenal gland | - | benign neoplasm
    adrenal ganglioneuroma | ganglioneuroma of adrenal gland
    adrenal hemangioma | hemangioma of adrenal gland | - | hemangioma
  paraganglioma | extra-adrenal paraganglioma; extra-adrenal pheochromocytoma
    head and neck paraganglioma | HNPGL; paraganglioma of the head and neck
      carotid body tumor | carotid body paraganglioma; chemodectoma of carotid body; carotid paraganglioma
      vagal paraganglioma | glomus vagale tumor; glomus vagale
      jugulotympanic paraganglioma | glomus jugulare tumor; glomus jugulare; glomus tympanicum; glomus tympanicum tumor; jugular paraganglioma
    sympathetic paraganglioma | abdominal paraganglioma; thoracoabdominal paraganglioma; organ of Zuckerkandl paraganglioma
    ~ metastatic paraganglioma | malignant paraganglioma
  adrenocortical hyperplasia | adrenal hyperplasia; adrenal cortical hyperplasia; hyperplasia of adrenal gland
    primary bilateral macronodular adrenocortical hyperplasia | bilateral macronodular adrenocortical disease; primary bilateral macronodular adrenal hyperplasia; PBMAH; bilateral macronodular adrenal hyperplasia
    primary pigmented nodular adrenocortical disease | PPNAD; micronodular adrenocortical disease
    bilateral adrenal hyperplasia | idiopathic adrenal hyperplasia; bilateral idiopathic hyperplasia of adrenal glands
  congenital adrenal hyperplasia | CAH; adrenogenital syndrome; 21-hydroxylase deficiency; congenital adrenogenital disorder | E25
    nonclassic congenital adrenal hyperplasia | late-onset congenital adrenal hyperplasia; NCAH; nonclassical congenital adrenal hyperplasia
  adrenal cyst | cyst of adrenal gland; adrenal pseudocyst
  adrenal hemorrhage | adrenal hematoma; Waterhouse-Friderichsen syndrome
  ~ adrenal incidentaloma | incidentaloma of adrenal gland; incidental adrenal nodule; adrenal nodule; adrenal mass; incidental adrenal mass; adrenal lesion
  ~ adrenal dysfunction | adrenal function disorder; adrenal hormone disorder
    hyperaldosteronism | aldosteronism; aldosterone excess | E26
      primary aldosteronism | primary hyperaldosteronism; Conn syndrome; Conn disease | E26.0
      secondary hyperaldosteronism | secondary aldosteronism | E26.1
      familial hyperaldosteronism | glucocorticoid-remediable aldosteronism; familial aldosteronism | E26.02
    Cushing syndrome | hypercortisolism; cortisol excess; hyperadrenocorticism | E24
      adrenal Cushing syndrome | ACTH-independent Cushing syndrome; adrenal hypercortisolism
      Cushing disease | pituitary-dependent Cushing syndrome; pituitary Cushing syndrome; pituitary-dependent hypercortisolism; ACTH-secreting pituitary Cushing syndrome | E24.0
      ectopic ACTH syndrome | ectopic Cushing syndrome; ectopic ACTH secretion | E24.3
      iatrogenic Cushing syndrome | drug-induced Cushing syndrome; exogenous Cushing syndrome; steroid-induced Cushing syndrome | E24.2
      pseudo-Cushing syndrome | pseudo-Cushing state | E24.4
      ~ subclinical Cushing syndrome | mild autonomous cortisol secretion; subclinical hypercortisolism; autonomous cortisol secretion
    adrenal insufficiency | hypoadrenalism; adrenocortical insufficiency; underactive adrenal glands; adrenal hypofunction; hypocortisolism | E27.1, E27.2, E27.3, E27.4
      primary adrenal insufficiency | Addison disease; primary adrenocortical insufficiency; autoimmune adrenalitis | E27.1
      glucocorticoid-induced adrenal insufficiency | drug-induced adrenal insufficiency; steroid-induced adrenal suppression; drug-induced adrenocortical insufficiency; tertiary adrenal insufficiency | E27.3
      ~ adrenal crisis | Addisonian crisis; acute adrenal insufficiency | E27.2
`
