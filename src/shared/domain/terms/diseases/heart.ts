/**
 * Heart and blood vessels. Sources: ACC/AHA and ESC guideline wording (coronary disease, valves, rhythm, heart failure,
 * cardiomyopathy, aorta, blood pressure); ICD-10-CM (NCHS, public domain). Form of a line: see outline.ts.
 * Groups are marked `~` because one patient often has several heart conditions at once.
 */
export const HEART = `
heart or blood vessel disease | cardiovascular disease; disorder of the cardiovascular system; cardiovascular disorder
  ~ heart disease | cardiac disease; disease of the heart; cardiac disorder | I51.9
    ~ coronary artery disease | CAD; coronary heart disease; ischemic heart disease; IHD; coronary disease; coronary atherosclerosis; atherosclerosis of coronary artery; blocked heart arteries; narrowed heart arteries | I20, I21, I22, I24, I25
      acute coronary syndrome | ACS | I24.9
        unstable angina | unstable angina pectoris; crescendo angina; preinfarction angina | I20.0
        myocardial infarction | heart attack; MI; acute myocardial infarction; AMI; acute MI; infarction of the heart | I21, I22
          ST-elevation myocardial infarction | STEMI; ST segment elevation myocardial infarction; ST elevation MI | I21.0, I21.1, I21.2, I21.3
            ~ anterior myocardial infarction | anterior wall myocardial infarction; anterior STEMI; anterior MI | I21.0
            ~ inferior myocardial infarction | inferior wall myocardial infarction; inferior STEMI; inferior MI | I21.1
          non-ST-elevation myocardial infarction | NSTEMI; non ST segment elevation myocardial infarction; non-ST elevation MI; non-STEMI | I21.4
          ~ type 2 myocardial infarction | type 2 MI; demand ischemia infarction; supply demand mismatch infarction | I21.A1
          ~ myocardial infarction with nonobstructive coronary arteries | MINOCA
      chronic coronary syndrome | chronic coronary disease; stable coronary artery disease; stable CAD; stable ischemic heart disease; SIHD; chronic ischemic heart disease | I25
        ~ stable angina | stable angina pectoris; chronic stable angina; exertional angina; angina of effort | I20.8
      ~ old myocardial infarction | previous myocardial infarction; healed myocardial infarction; prior MI; old MI; previous heart attack | I25.2
      ~ angina | angina pectoris | I20
        ~ vasospastic angina | Prinzmetal angina; variant angina; coronary artery spasm; coronary vasospasm | I20.1
        ~ microvascular angina | coronary microvascular dysfunction; coronary microvascular disease; cardiac syndrome X; small vessel heart disease
      ~ left main coronary artery disease | left main disease; left main stenosis; LMCA disease
      ~ coronary artery disease by number of vessels
        multivessel coronary artery disease | multivessel disease; multivessel CAD; multiple vessel coronary disease
          three-vessel coronary artery disease | triple vessel disease; three vessel disease; 3 vessel disease; three-vessel CAD
          two-vessel coronary artery disease | two vessel disease; 2 vessel disease; double vessel disease
        single-vessel coronary artery disease | single vessel disease; one vessel disease; 1 vessel disease
      ~ coronary artery disease by narrowing
        obstructive coronary artery disease | obstructive CAD; significant coronary stenosis
        nonobstructive coronary artery disease | nonobstructive CAD; mild coronary artery disease; minimal coronary artery disease
      ~ chronic total occlusion of coronary artery | coronary chronic total occlusion; CTO | I25.82
      ~ spontaneous coronary artery dissection | SCAD; coronary artery dissection | I25.42
      ~ coronary artery aneurysm | aneurysm of coronary artery; coronary aneurysm | I25.41
      ~ coronary in-stent restenosis | in-stent restenosis; stent restenosis | T82.855
      ~ coronary artery anomaly | anomalous coronary artery; congenital coronary artery anomaly; AAOCA | Q24.5 | congenital heart disease
      ~ myocardial bridge | myocardial bridging; coronary muscle bridge | Q24.5
    ~ valvular heart disease | heart valve disease; valve disease; valvular disease; VHD
      ~ aortic valve disease | aortic valve disorder; disease of the aortic valve | I35, I06
        ~ aortic stenosis | aortic valve stenosis; stenosis of the aortic valve; narrowing of the aortic valve; valvular aortic stenosis | I35.0, I06.0
          mild aortic stenosis | mild AS; mild stenosis of the aortic valve
          moderate aortic stenosis | moderate AS; moderate stenosis of the aortic valve
          severe aortic stenosis | severe AS; critical aortic stenosis; severe stenosis of the aortic valve
          ~ low-flow low-gradient aortic stenosis | low gradient aortic stenosis; low flow low gradient AS; paradoxical low-flow aortic stenosis
        ~ aortic regurgitation | aortic valve regurgitation; aortic insufficiency; aortic valve insufficiency; aortic incompetence; leaking aortic valve | I35.1, I06.1
          mild aortic regurgitation | mild aortic insufficiency; mild AR
          moderate aortic regurgitation | moderate aortic insufficiency; moderate AR
          severe aortic regurgitation | severe aortic insufficiency; severe AR
        ~ aortic sclerosis | aortic valve sclerosis; sclerosis of the aortic valve
        ~ bicuspid aortic valve | BAV; bicuspid aortic valve disease | Q23.1 | congenital heart disease
      ~ mitral valve disease | mitral valve disorder; disease of the mitral valve | I34, I05
        ~ mitral regurgitation | mitral valve regurgitation; mitral insufficiency; mitral valve insufficiency; mitral incompetence; leaking mitral valve | I34.0, I05.1
          mild mitral regurgitation | mild mitral insufficiency; mild MR
          moderate mitral regurgitation | moderate mitral insufficiency; moderate MR
          severe mitral regurgitation | severe mitral insufficiency; severe MR
          ~ mitral regurgitation by cause
            primary mitral regurgitation | degenerative mitral regurgitation; organic mitral regurgitation; primary MR; degenerative MR
            secondary mitral regurgitation | functional mitral regurgitation; ischemic mitral regurgitation; secondary MR; functional MR
        ~ mitral stenosis | mitral valve stenosis; stenosis of the mitral valve; narrowing of the mitral valve | I05.0, I34.2
          rheumatic mitral stenosis | rheumatic stenosis of the mitral valve | I05.0
        ~ mitral valve prolapse | MVP; prolapse of the mitral valve; Barlow disease; floppy mitral valve; myxomatous mitral valve disease; click murmur syndrome | I34.1
        ~ mitral annular calcification | calcified mitral annulus
      ~ tricuspid valve disease | tricuspid valve disorder; disease of the tricuspid valve | I36, I07
        ~ tricuspid regurgitation | tricuspid valve regurgitation; tricuspid insufficiency; leaking tricuspid valve | I36.1, I07.1
        ~ tricuspid stenosis | tricuspid valve stenosis | I36.0, I07.0
      ~ pulmonary valve disease | pulmonic valve disease; pulmonary valve disorder | I37
        ~ pulmonary valve stenosis | pulmonic stenosis; pulmonary stenosis; stenosis of the pulmonary valve | I37.0, Q22.1
        ~ pulmonary regurgitation | pulmonary valve regurgitation; pulmonic insufficiency; pulmonary insufficiency of the valve | I37.1
      ~ rheumatic heart disease | chronic rheumatic heart disease; rheumatic valve disease | I05, I06, I07, I08, I09
      ~ prosthetic valve dysfunction | bioprosthetic valve failure; prosthetic valve failure; structural valve deterioration | T82.0
      ~ paravalvular leak | paraprosthetic leak; perivalvular leak | T82.03
    ~ heart rhythm disorder | arrhythmia; cardiac arrhythmia; dysrhythmia; cardiac dysrhythmia; abnormal heart rhythm; irregular heartbeat | I44, I45, I47, I48, I49
      ~ supraventricular arrhythmia | atrial arrhythmia; supraventricular dysrhythmia
        atrial fibrillation | AF; AFib; A-fib; auricular fibrillation | I48.0, I48.1, I48.2, I48.91
          paroxysmal atrial fibrillation | PAF; paroxysmal AF; intermittent atrial fibrillation | I48.0
          persistent atrial fibrillation | persistent AF | I48.1, I48.19
            ~ long-standing persistent atrial fibrillation | longstanding persistent AF; longstanding persistent atrial fibrillation | I48.11
          permanent atrial fibrillation | permanent AF; chronic atrial fibrillation; chronic AF | I48.2, I48.21
          ~ nonvalvular atrial fibrillation | NVAF; nonvalvular AF
          ~ postoperative atrial fibrillation | postoperative AF; POAF
        atrial flutter | AFL; A-flutter; auricular flutter | I48.3, I48.4, I48.92
          typical atrial flutter | type I atrial flutter; cavotricuspid isthmus dependent flutter; counterclockwise atrial flutter | I48.3
          atypical atrial flutter | type II atrial flutter; non-isthmus dependent flutter | I48.4
        supraventricular tachycardia | SVT; paroxysmal supraventricular tachycardia; PSVT | I47.1
          atrioventricular nodal reentrant tachycardia | AVNRT; AV nodal reentry tachycardia; AV nodal reentrant tachycardia
          atrioventricular reentrant tachycardia | AVRT; AV reentrant tachycardia; AV reciprocating tachycardia
          atrial tachycardia | focal atrial tachycardia; ectopic atrial tachycardia; paroxysmal atrial tachycardia
            multifocal atrial tachycardia | chaotic atrial tachycardia
        ~ premature atrial contraction | PAC; atrial premature beat; premature atrial complex; atrial ectopy; atrial extrasystole | I49.1
      ~ ventricular arrhythmia | ventricular dysrhythmia; arrhythmia of the ventricle
        ventricular tachycardia | VT; V-tach | I47.2
          ~ ventricular tachycardia by length
            nonsustained ventricular tachycardia | NSVT; nonsustained VT
            sustained ventricular tachycardia | sustained VT
          ~ torsades de pointes | TdP; polymorphic ventricular tachycardia with long QT
          ~ catecholaminergic polymorphic ventricular tachycardia | CPVT
        ventricular fibrillation | VF; V-fib; VFib | I49.01
        ~ premature ventricular contraction | PVC; ventricular premature beat; premature ventricular complex; ventricular ectopy; ventricular extrasystole; VPC | I49.3
      ~ Wolff-Parkinson-White syndrome | WPW; WPW syndrome; ventricular preexcitation; pre-excitation syndrome | I45.6
      ~ long QT syndrome | LQTS; prolonged QT syndrome; Romano-Ward syndrome | I45.81
      ~ Brugada syndrome | Brugada pattern; right bundle branch block with ST elevation syndrome
      ~ sinus node dysfunction | sick sinus syndrome; SSS; sinoatrial node dysfunction; tachy-brady syndrome; tachycardia bradycardia syndrome | I49.5
      ~ heart block | atrioventricular block; AV block; conduction block of the heart | I44.0, I44.1, I44.2, I44.3
        first-degree atrioventricular block | first degree AV block; first degree heart block; 1st degree AV block | I44.0
        second-degree atrioventricular block | second degree AV block; second degree heart block; 2nd degree AV block | I44.1
          Mobitz type I block | Wenckebach block; Wenckebach phenomenon; Mobitz I
          Mobitz type II block | Mobitz II
        complete heart block | third-degree atrioventricular block; third degree AV block; complete AV block; third degree heart block; 3rd degree AV block | I44.2
      ~ bundle branch block | intraventricular conduction block | I44.7, I45.10
        left bundle branch block | LBBB | I44.7
        right bundle branch block | RBBB | I45.1
      ~ sinus tachycardia | inappropriate sinus tachycardia; fast sinus rhythm
      ~ sinus bradycardia | slow sinus rhythm
      ~ cardiac arrest | sudden cardiac arrest; cardiopulmonary arrest | I46
    ~ heart failure | HF; congestive heart failure; CHF; cardiac failure; cardiac insufficiency; weak heart | I50
      heart failure with reduced ejection fraction | HFrEF; systolic heart failure; left ventricular systolic dysfunction with heart failure | I50.2
      heart failure with mildly reduced ejection fraction | HFmrEF; heart failure with midrange ejection fraction
      heart failure with preserved ejection fraction | HFpEF; diastolic heart failure | I50.3
      ~ heart failure by course
        acute decompensated heart failure | acute heart failure; ADHF; decompensated heart failure
        chronic heart failure | chronic congestive heart failure; chronic CHF
      ~ right heart failure | right ventricular failure; right-sided heart failure; RV failure | I50.81
      ~ left heart failure | left ventricular failure; left-sided heart failure | I50.1
      ~ cardiogenic shock | shock from heart failure; pump failure shock | R57.0
    ~ cardiomyopathy | heart muscle disease; disease of the heart muscle; myocardial disease | I42
      dilated cardiomyopathy | congestive cardiomyopathy | I42.0
        ~ idiopathic dilated cardiomyopathy | Inonischemic dilated cardiomyopathy
        ~ alcoholic cardiomyopathy | alcohol-related cardiomyopathy; alcohol induced cardiomyopathy | I42.6
        ~ peripartum cardiomyopathy | PPCM; postpartum cardiomyopathy | O90.3
        ~ tachycardia-induced cardiomyopathy | tachycardia mediated cardiomyopathy; arrhythmia-induced cardiomyopathy
      hypertrophic cardiomyopathy | HCM; asymmetric septal hypertrophy; idiopathic hypertrophic subaortic stenosis; IHSS | I42.1, I42.2
        obstructive hypertrophic cardiomyopathy | hypertrophic obstructive cardiomyopathy; HOCM; oHCM | I42.1
        nonobstructive hypertrophic cardiomyopathy | nonobstructive HCM; nHCM | I42.2
        ~ apical hypertrophic cardiomyopathy | apical HCM; Yamaguchi syndrome
      restrictive cardiomyopathy | RCM; constrictive cardiomyopathy | I42.5
      arrhythmogenic cardiomyopathy | arrhythmogenic right ventricular cardiomyopathy; ARVC; ARVD; arrhythmogenic right ventricular dysplasia; ACM
      ~ left ventricular noncompaction | noncompaction cardiomyopathy; LVNC; spongy myocardium
      ~ ischemic cardiomyopathy | ICM; ischemic heart muscle disease | I25.5
      ~ nonischemic cardiomyopathy | NICM
      takotsubo cardiomyopathy | stress cardiomyopathy; broken heart syndrome; takotsubo syndrome; apical ballooning syndrome | I51.81
      ~ chemotherapy-related cardiomyopathy | cancer therapy related cardiac dysfunction; cardiotoxicity of chemotherapy; anthracycline cardiomyopathy; drug-induced cardiomyopathy; CTRCD | I42.7
      cardiac amyloidosis | amyloid cardiomyopathy; amyloid heart disease; amyloidosis of the heart | - | amyloidosis
        transthyretin cardiac amyloidosis | transthyretin amyloid cardiomyopathy; ATTR-CM; ATTR cardiomyopathy; ATTR cardiac amyloidosis | E85.4, E85.82 | ATTR amyloidosis
        light chain cardiac amyloidosis | AL cardiac amyloidosis; cardiac AL amyloidosis | E85.81 | AL amyloidosis
      cardiac sarcoidosis | sarcoidosis of the heart; sarcoid heart disease; sarcoid myocarditis | D86.85 | sarcoidosis
    ~ left ventricular hypertrophy | LVH; thickened left ventricle | I51.7
    ~ left ventricular aneurysm | aneurysm of the left ventricle; ventricular aneurysm | I25.3
    ~ left ventricular thrombus | LV thrombus; mural thrombus of the left ventricle; intracardiac thrombus | I51.3
    ~ myocarditis | inflammation of the heart muscle; inflammatory cardiomyopathy | I40, I41, I51.4
      viral myocarditis | viral inflammation of the heart muscle | I40.0
      giant cell myocarditis | GCM; idiopathic giant cell myocarditis
      eosinophilic myocarditis | hypersensitivity myocarditis
      ~ immune checkpoint inhibitor myocarditis | ICI myocarditis; immunotherapy myocarditis
    ~ pericardial disease | disease of the pericardium; pericardial disorder | I30, I31, I32
      ~ pericarditis | inflammation of the pericardium | I30, I31.9
        acute pericarditis | acute idiopathic pericarditis; acute inflammation of the pericardium | I30
        recurrent pericarditis | relapsing pericarditis
        constrictive pericarditis | chronic constrictive pericarditis; pericardial constriction | I31.1
      ~ pericardial effusion | fluid around the heart; effusion of the pericardium | I31.3
      ~ cardiac tamponade | pericardial tamponade; tamponade | I31.4
    ~ endocarditis | infection of the heart lining; heart valve infection | I33, I38, I39
      infective endocarditis | bacterial endocarditis; subacute bacterial endocarditis; SBE | I33.0
        ~ prosthetic valve endocarditis | PVE; infected artificial heart valve | T82.6
      nonbacterial thrombotic endocarditis | marantic endocarditis; NBTE
      Libman-Sacks endocarditis | verrucous endocarditis; lupus endocarditis | M32.11
    ~ congenital heart disease | congenital heart defect; congenital cardiac defect; heart defect from birth; ACHD | Q20, Q21, Q22, Q23, Q24
      ~ atrial septal defect | hole in the atrial septum; secundum atrial septal defect | Q21.1
      ~ patent foramen ovale | PFO; open foramen ovale | Q21.1
      ~ ventricular septal defect | VSD; hole in the ventricular septum | Q21.0
      ~ atrioventricular septal defect | AVSD; atrioventricular canal defect; AV canal defect; endocardial cushion defect | Q21.2
      ~ patent ductus arteriosus | persistent ductus arteriosus | Q25.0
      ~ coarctation of aorta | aortic coarctation | Q25.1
      tetralogy of Fallot | Fallot tetralogy | Q21.3
      transposition of great arteries | transposition of the great vessels; TGA; discordant ventriculoarterial connection | Q20.3
      hypoplastic left heart syndrome | - | Q23.4
      Ebstein anomaly | Ebstein malformation; Ebstein anomaly of the tricuspid valve | Q22.5
      truncus arteriosus | common arterial trunk; persistent truncus arteriosus | Q20.0
      tricuspid atresia | tricuspid valve atresia | Q22.4
      total anomalous pulmonary venous return | TAPVR; total anomalous pulmonary venous connection; TAPVC | Q26.2
      ~ Eisenmenger syndrome | Eisenmenger complex; Eisenmenger physiology | I27.83
    ~ heart murmur | cardiac murmur; innocent murmur | R01
    ~ cardiac myxoma | atrial myxoma; left atrial myxoma; myxoma of the heart | D15.1
    ~ papillary fibroelastoma | cardiac papillary fibroelastoma; fibroelastoma of the heart valve
  ~ blood pressure disorder | disorder of blood pressure
    ~ hypertension | high blood pressure; HTN; arterial hypertension; systemic hypertension; elevated blood pressure; HBP | I10, I11, I12, I13, I15, I16
      primary hypertension | essential hypertension; idiopathic hypertension | I10
      secondary hypertension | hypertension from another disease | I15
        renovascular hypertension | hypertension from renal artery stenosis | I15.0
      ~ resistant hypertension | refractory hypertension; drug-resistant hypertension
      ~ hypertension by stage
        stage 1 hypertension | grade 1 hypertension
        stage 2 hypertension | grade 2 hypertension
        hypertensive crisis | hypertensive emergency; malignant hypertension; accelerated hypertension; hypertensive urgency | I16
      ~ white coat hypertension | white coat effect; office hypertension; isolated clinic hypertension
      ~ masked hypertension | isolated ambulatory hypertension
      ~ isolated systolic hypertension | systolic hypertension
      ~ hypertensive heart disease | hypertensive cardiomyopathy | I11
    ~ hypotension | low blood pressure; arterial hypotension | I95
      ~ orthostatic hypotension | postural hypotension; neurogenic orthostatic hypotension | I95.1
    ~ postural orthostatic tachycardia syndrome | POTS; postural tachycardia syndrome | I49.8
  ~ disease of aorta | aortic disease; aortopathy; disorder of the aorta | I70.0, I71
    ~ aortic aneurysm | aneurysm of the aorta | I71.1, I71.2, I71.3, I71.4, I71.5, I71.6, I71.8, I71.9
      abdominal aortic aneurysm | AAA; aneurysm of the abdominal aorta | I71.3, I71.4
      thoracic aortic aneurysm | TAA; aneurysm of the thoracic aorta | I71.1, I71.2
        ~ ascending aortic aneurysm | aneurysm of the ascending aorta; aortic root aneurysm; dilated ascending aorta; dilated aortic root
        ~ descending thoracic aortic aneurysm | aneurysm of the descending aorta
      thoracoabdominal aortic aneurysm | TAAA; aneurysm of the thoracoabdominal aorta | I71.5, I71.6
    ~ acute aortic syndrome
      aortic dissection | dissection of the aorta; dissecting aortic aneurysm | I71.0
        type A aortic dissection | Stanford type A dissection; ascending aortic dissection
        type B aortic dissection | Stanford type B dissection; descending aortic dissection
      aortic intramural hematoma | intramural hematoma of the aorta
      penetrating aortic ulcer | penetrating atherosclerotic ulcer; PAU
    ~ aortic atherosclerosis | atherosclerosis of aorta; aortic plaque; aortic calcification | I70.0
  ~ peripheral artery disease | PAD; peripheral arterial disease; peripheral vascular disease; lower extremity arterial disease; poor leg circulation | I70.2, I73.9
    ~ intermittent claudication | claudication; vascular claudication | I73.9
    ~ chronic limb-threatening ischemia | critical limb ischemia; CLTI; limb-threatening ischemia
    ~ acute limb ischemia | acute arterial occlusion of the leg
  ~ atherosclerosis | arteriosclerosis; hardening of the arteries; atherosclerotic cardiovascular disease; ASCVD | I70
  ~ carotid artery disease | carotid artery stenosis; carotid stenosis; carotid atherosclerosis; narrowing of the carotid artery | I65.2
    ~ carotid stenosis by symptoms
      symptomatic carotid stenosis | symptomatic carotid artery stenosis
      asymptomatic carotid stenosis | asymptomatic carotid artery stenosis
  ~ carotid artery dissection | cervical artery dissection; dissection of the carotid artery | I77.71
  ~ renal artery stenosis | narrowing of the renal artery; atherosclerotic renal artery stenosis | I70.1
  ~ fibromuscular dysplasia | FMD; arterial fibromuscular dysplasia; fibromuscular hyperplasia of artery | I77.3
  ~ mesenteric ischemia | intestinal ischemia; ischemic bowel | K55.0, K55.1
    acute mesenteric ischemia | acute intestinal ischemia | K55.0
    chronic mesenteric ischemia | intestinal angina; abdominal angina; mesenteric artery stenosis | K55.1
  ~ subclavian steal syndrome | subclavian steal | G45.8
  ~ median arcuate ligament syndrome | celiac artery compression syndrome; Dunbar syndrome | I77.4
  ~ thoracic outlet syndrome | TOS; thoracic outlet compression | G54.0
  ~ venous disease | disease of the veins; vein disease; venous disorder
    ~ venous thromboembolism | VTE; thromboembolic disease; blood clot in the veins | I26, I82
      ~ deep vein thrombosis | DVT; deep venous thrombosis; blood clot in the leg; thrombosis of deep vein | I82.4
        ~ deep vein thrombosis by place
          proximal deep vein thrombosis | proximal DVT; iliofemoral deep vein thrombosis
          distal deep vein thrombosis | distal DVT; calf vein thrombosis; isolated distal DVT
          upper extremity deep vein thrombosis | upper extremity DVT; Paget-Schroetter syndrome; effort thrombosis | I82.6
      ~ pulmonary embolism | pulmonary embolus; blood clot in the lung; pulmonary thromboembolism; lung clot | I26
        ~ saddle pulmonary embolism | saddle embolus | I26.02, I26.92
        ~ pulmonary embolism by risk
          massive pulmonary embolism | high-risk pulmonary embolism
          submassive pulmonary embolism | intermediate-risk pulmonary embolism
    ~ superficial thrombophlebitis | superficial vein thrombosis; superficial phlebitis | I80.0
    ~ chronic venous insufficiency | CVI; venous insufficiency; venous reflux; venous stasis | I87.2
    ~ varicose veins | varicosity; varicose veins of the leg | I83
    ~ post-thrombotic syndrome | postphlebitic syndrome | I87.0
    ~ May-Thurner syndrome | iliac vein compression syndrome | I87.1
    ~ portal vein thrombosis | portal venous thrombosis | I81
  ~ pulmonary hypertension | high blood pressure in the lungs | I27.0, I27.2
    pulmonary arterial hypertension | PAH; group 1 pulmonary hypertension | I27.0, I27.21
      idiopathic pulmonary arterial hypertension | IPAH; primary pulmonary hypertension | I27.0
    pulmonary hypertension due to left heart disease | group 2 pulmonary hypertension; postcapillary pulmonary hypertension | I27.22
    pulmonary hypertension due to lung disease | group 3 pulmonary hypertension | I27.23
    chronic thromboembolic pulmonary hypertension | CTEPH; group 4 pulmonary hypertension | I27.24
  ~ cor pulmonale | pulmonary heart disease; right heart strain from lung disease | I27.81
  ~ vascular malformation | vascular anomaly; malformation of blood vessels | Q27
    arteriovenous malformation | AVM | Q27.3
    venous malformation | cavernous venous malformation
  ~ lymphedema | chronic lymphatic swelling; lymph edema | I89.0, I97.2, Q82.0
`
