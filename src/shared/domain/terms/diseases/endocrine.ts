/**
 * Diabetes, pituitary function, lipids, nutrition and metabolism; sex hormones. Sources: ADA Standards of Care, Endocrine Society
 * and ACC/AHA (lipids) wording; ICD-10-CM (NCHS, public domain). Form of a line: see outline.ts.
 */
export const ENDOCRINE = `
endocrine or metabolic disease | hormone disorder; endocrine disorder; metabolic disorder
  diabetes mellitus | diabetes; sugar diabetes | E08, E09, E10, E11, E13
    type 1 diabetes | type 1 diabetes mellitus; T1DM; insulin-dependent diabetes; juvenile diabetes; IDDM; T1D | E10
    type 2 diabetes | type 2 diabetes mellitus; T2DM; noninsulin-dependent diabetes; adult-onset diabetes; NIDDM; T2D | E11
    latent autoimmune diabetes in adults | LADA; type 1.5 diabetes; slowly progressive autoimmune diabetes | E13
    monogenic diabetes | maturity-onset diabetes of the young; MODY | E13
    gestational diabetes | gestational diabetes mellitus; GDM; diabetes of pregnancy | O24.4
    secondary diabetes | diabetes from another condition; type 3c diabetes; pancreatogenic diabetes; drug-induced diabetes | E08, E09
      ~ steroid-induced diabetes | glucocorticoid-induced diabetes; steroid diabetes | E09
    ~ diabetes by control
      uncontrolled diabetes | poorly controlled diabetes; diabetes with hyperglycemia
      well-controlled diabetes | controlled diabetes
  prediabetes | impaired glucose tolerance; impaired fasting glucose; borderline diabetes; intermediate hyperglycemia | R73.0
  ~ complication of diabetes | diabetic complication
    ~ diabetic ketoacidosis | DKA; ketoacidosis of diabetes | E10.1, E11.1
    ~ hyperosmolar hyperglycemic state | HHS; hyperosmolar coma | E11.0
    ~ diabetic kidney disease | diabetic nephropathy; DKD; kidney disease from diabetes | E10.2, E11.2
    ~ diabetic retinopathy | diabetic eye disease; diabetic retina damage | E10.3, E11.3
      nonproliferative diabetic retinopathy | NPDR; background diabetic retinopathy
      proliferative diabetic retinopathy | neovascular diabetic retinopathy
    ~ diabetic macular edema | DME; macular edema from diabetes
    ~ diabetic gastroparesis | gastroparesis due to diabetes | E10.43, E11.43
  hypoglycemia | low blood sugar; low blood glucose | E16.0, E16.1, E16.2
  hyperglycemia | high blood sugar; high blood glucose | R73.9
  ~ insulin resistance | impaired insulin sensitivity | E88.81
  ~ metabolic syndrome | insulin resistance syndrome | E88.81
  obesity | adiposity; severe overweight | E66
    morbid obesity | class 3 obesity; severe obesity; extreme obesity | E66.01
    class 1 obesity | grade 1 obesity
    class 2 obesity | grade 2 obesity
  overweight | increased body weight; preobesity | E66.3
  ~ disorder of lipids | dyslipidemia; lipid disorder; lipid metabolism disorder; abnormal cholesterol | E78
    ~ hyperlipidemia | high blood fats; hyperlipoproteinemia | E78.0, E78.1, E78.2, E78.3, E78.4, E78.5
      hypercholesterolemia | high cholesterol; elevated cholesterol; pure hypercholesterolemia | E78.0
        ~ familial hypercholesterolemia | familial high cholesterol; HeFH; heterozygous familial hypercholesterolemia | E78.01
        ~ homozygous familial hypercholesterolemia | HoFH
      hypertriglyceridemia | high triglycerides; elevated triglycerides; pure hyperglyceridemia | E78.1
      mixed hyperlipidemia | combined hyperlipidemia; mixed dyslipidemia | E78.2
      familial chylomicronemia syndrome | lipoprotein lipase deficiency | E78.3
    ~ elevated lipoprotein(a) | high Lp(a); elevated Lp(a) | E78.41
    ~ low HDL cholesterol | hypoalphalipoproteinemia | E78.6
  ~ pituitary disorder | pituitary dysfunction; hypophyseal disorder | E22, E23
    ~ hypopituitarism | pituitary insufficiency; panhypopituitarism; Simmonds disease | E23.0
      ~ secondary adrenal insufficiency | central adrenal insufficiency; ACTH deficiency
      ~ growth hormone deficiency | GH deficiency; GHD | E23.0
      ~ Sheehan syndrome | postpartum pituitary necrosis | E23.0
      ~ central hypogonadism | hypogonadotropic hypogonadism; secondary hypogonadism
        Kallmann syndrome | hypogonadotropic hypogonadism with anosmia
    ~ hyperprolactinemia | high prolactin; elevated prolactin | E22.1
    ~ acromegaly | growth hormone excess; acromegalic gigantism | E22.0
    ~ diabetes insipidus | arginine vasopressin deficiency; central diabetes insipidus; AVP deficiency | E23.2
    ~ nephrogenic diabetes insipidus | arginine vasopressin resistance | N25.1
    ~ syndrome of inappropriate antidiuretic hormone | SIADH; inappropriate ADH secretion | E22.2
    ~ hypophysitis | inflammation of the pituitary | E23.6
      lymphocytic hypophysitis | autoimmune hypophysitis
      immune checkpoint inhibitor hypophysitis | immune-mediated hypophysitis
    ~ pituitary apoplexy | pituitary hemorrhage; infarction of the pituitary | E23.6
  ~ gonadal disorder | sex hormone disorder | E28, E29
    ~ polycystic ovary syndrome | PCOS; Stein-Leventhal syndrome; polycystic ovarian syndrome | E28.2
    ~ hypogonadism | low sex hormones
      male hypogonadism | low testosterone; testicular hypofunction; androgen deficiency | E29.1
      ~ primary ovarian insufficiency | POI; premature ovarian failure; early menopause; premature ovarian insufficiency | E28.3
    ~ gynecomastia | male breast enlargement; enlargement of the male breast | N62
    ~ precocious puberty | early puberty | E30.1
    ~ delayed puberty | late puberty | E30.0
    ~ menopause | postmenopausal state; climacteric; change of life | N95, Z78.0
    ~ hirsutism | excess hair growth in women | L68.0
    ~ infertility | subfertility | N97, N46
  ~ short stature | growth failure; dwarfism | R62.52
  ~ nutritional deficiency | vitamin deficiency | E40, E41, E42, E43, E44, E46, E50, E51, E52, E53, E54, E55, E56
    ~ vitamin D deficiency | hypovitaminosis D; low vitamin D | E55
    ~ vitamin B12 deficiency | cobalamin deficiency; low vitamin B12 | E53.8
    ~ folate deficiency | folic acid deficiency; low folate | E53.8
    ~ thiamine deficiency | beriberi; vitamin B1 deficiency | E51
    ~ scurvy | vitamin C deficiency; ascorbic acid deficiency | E54
    ~ iron deficiency | low iron stores; iron deficiency without anemia | E61.1
    ~ malnutrition | undernutrition; protein-calorie malnutrition | E43, E44, E46
    ~ cachexia | wasting syndrome; cancer cachexia | R64
  ~ electrolyte disorder | electrolyte imbalance; electrolyte disturbance | E87
    ~ hyponatremia | low sodium; low blood sodium | E87.1
    ~ hypernatremia | high sodium; high blood sodium | E87.0
    ~ hypokalemia | low potassium; low blood potassium | E87.6
    ~ hyperkalemia | high potassium; high blood potassium | E87.5
    ~ hypocalcemia | low calcium; low blood calcium | E83.51
    ~ hypercalcemia | high calcium; high blood calcium | E83.52
      ~ hypercalcemia of malignancy | malignancy-associated hypercalcemia
      ~ familial hypocalciuric hypercalcemia | FHH | E83.52
    ~ hypomagnesemia | low magnesium | E83.42
    ~ hypophosphatemia | low phosphate; low phosphorus | E83.39
    ~ metabolic acidosis | acidosis; lactic acidosis | E87.2
    ~ dehydration | volume depletion; hypovolemia | E86
  ~ iron overload | hemosiderosis; transfusional iron overload | E83.11
  ~ hyperuricemia | high uric acid; elevated uric acid | E79.0
  ~ carcinoid syndrome | functional carcinoid syndrome | E34.0
  ~ autoimmune polyglandular syndrome | autoimmune polyendocrine syndrome; Schmidt syndrome | E31.0
  ~ lipodystrophy | partial lipodystrophy; generalized lipodystrophy | E88.1
`
