/**
 * Nerves, brain and muscle (no tumors). Sources: ILAE 2017 (epilepsy), ICHD-3 (headache), AHA/ASA (stroke), McDonald 2017 (multiple
 * sclerosis), MDS criteria (Parkinson), NIA-AA (dementia); ICD-10-CM (NCHS, public domain). Form of a line: see outline.ts.
 */
export const NEUROLOGY = `
neurological disorder | disorder of the nervous system; neurologic disease; nervous system disease
  ~ cerebrovascular disease | disease of brain vessels; cerebral vascular disorder | I60, I61, I62, I63, I65, I66, I67, G45
    stroke | cerebrovascular accident; brain attack; cerebral stroke; apoplexy | I61, I63
      ischemic stroke | cerebral infarction; brain infarction; acute ischemic stroke; AIS; cerebral infarct; ischemic CVA | I63
        cardioembolic stroke | cardiac embolic stroke; embolic stroke from the heart | I63.4
        large artery atherosclerotic stroke | large vessel stroke; large artery stroke
        lacunar stroke | lacunar infarct; lacunar infarction; small vessel stroke | I63.81
        cryptogenic stroke | stroke of undetermined cause; ESUS; embolic stroke of undetermined source
        ~ middle cerebral artery stroke | MCA stroke; MCA infarct; middle cerebral artery infarction | I63.51
        ~ posterior circulation stroke | vertebrobasilar stroke; basilar artery stroke
      hemorrhagic stroke | brain bleed stroke; hemorrhagic CVA | I60, I61
    transient ischemic attack | TIA; mini-stroke; ministroke; transient cerebral ischemia | G45.9
    ~ intracranial hemorrhage | brain bleed; brain hemorrhage; bleeding in the brain | I60, I61, I62
      intracerebral hemorrhage | intraparenchymal hemorrhage; cerebral hemorrhage | I61 | hemorrhagic stroke
      subarachnoid hemorrhage | SAH; subarachnoid bleed | I60 | hemorrhagic stroke
        aneurysmal subarachnoid hemorrhage | aSAH; ruptured cerebral aneurysm; ruptured brain aneurysm
      subdural hematoma | subdural hemorrhage | I62.0, S06.5
        acute subdural hematoma | acute SDH | I62.01
        chronic subdural hematoma | chronic SDH; CSDH | I62.03
      epidural hematoma | extradural hematoma; epidural hemorrhage | S06.4, I62.1
      intraventricular hemorrhage | IVH; bleeding in the brain ventricles | I61.5
    ~ cerebral aneurysm | brain aneurysm; intracranial aneurysm; berry aneurysm; saccular aneurysm of the brain | I67.1, Q28.3
      ~ unruptured intracranial aneurysm | UIA; unruptured cerebral aneurysm; unruptured brain aneurysm | I67.1
    ~ brain arteriovenous malformation | cerebral arteriovenous malformation; brain AVM; cerebral AVM | Q28.2 | arteriovenous malformation
    ~ cerebral cavernous malformation | cavernous angioma; cavernoma; brain cavernous hemangioma; CCM | Q28.3, D18.02
    ~ developmental venous anomaly | venous angioma of the brain
    ~ dural arteriovenous fistula | dAVF; dural AV fistula; cranial dural fistula | I67.1
    ~ moyamoya disease | moyamoya; moyamoya angiopathy | I67.5
    ~ cerebral venous sinus thrombosis | CVST; cerebral venous thrombosis; dural sinus thrombosis | I67.6, G08
    ~ cerebral small vessel disease | small vessel ischemic disease; leukoaraiosis; chronic microvascular ischemic changes; white matter small vessel disease | I67.89
    ~ cerebral amyloid angiopathy | CAA; congophilic angiopathy | I68.0
    ~ intracranial atherosclerosis | intracranial stenosis; intracranial atherosclerotic disease; ICAD | I66, I67.2
    ~ reversible cerebral vasoconstriction syndrome | RCVS; Call-Fleming syndrome | I67.841
    ~ posterior reversible encephalopathy syndrome | reversible posterior leukoencephalopathy | I67.83
    ~ CADASIL | cerebral autosomal dominant arteriopathy with subcortical infarcts and leukoencephalopathy | I67.850
  epilepsy | seizure disorder; epileptic disorder | G40
    focal epilepsy | partial epilepsy; localization-related epilepsy; focal onset epilepsy | G40.0, G40.1, G40.2
      temporal lobe epilepsy | TLE; mesial temporal lobe epilepsy; mesial temporal sclerosis epilepsy
      frontal lobe epilepsy | epilepsy of the frontal lobe
      self-limited epilepsy with centrotemporal spikes | rolandic epilepsy; benign rolandic epilepsy; BECTS
    generalized epilepsy | primary generalized epilepsy; idiopathic generalized epilepsy | G40.3, G40.4
      juvenile myoclonic epilepsy | JME; Janz syndrome | G40.B
      childhood absence epilepsy | CAE; petit mal epilepsy; absence epilepsy; pyknolepsy | G40.A
    developmental and epileptic encephalopathy | epileptic encephalopathy; DEE
      Lennox-Gastaut syndrome | LGS | G40.81
      infantile epileptic spasms syndrome | West syndrome; infantile spasms; IESS | G40.82
      Dravet syndrome | severe myoclonic epilepsy of infancy; SMEI
    ~ drug-resistant epilepsy | refractory epilepsy; intractable epilepsy; pharmacoresistant epilepsy
    ~ status epilepticus | continuous seizures; prolonged seizure
  functional seizure | psychogenic nonepileptic seizure; PNES; nonepileptic attack; dissociative seizure; pseudoseizure | F44.5
  febrile seizure | febrile convulsion; fever fit | R56.0
  ~ headache disorder | primary headache; cephalalgia disorder | G43, G44
    migraine | migraine headache; migrainous headache; sick headache | G43
      migraine with aura | classic migraine; classical migraine | G43.1
        hemiplegic migraine | familial hemiplegic migraine | G43.4
        migraine with brainstem aura | basilar migraine; basilar-type migraine
      migraine without aura | common migraine | G43.0
      ~ migraine by frequency
        chronic migraine | transformed migraine | G43.7
        episodic migraine | migraine with fewer than 15 headache days a month
      ~ vestibular migraine | migrainous vertigo; migraine-associated vertigo
      ~ menstrual migraine | hormonal migraine | G43.8
    tension-type headache | tension headache; muscle contraction headache; TTH | G44.2
    cluster headache | Horton headache; histamine headache; migrainous neuralgia | G44.0
    ~ medication overuse headache | rebound headache; analgesic overuse headache | G44.4
    ~ cervicogenic headache | headache from the neck
    new daily persistent headache | NDPH | G44.52
    trigeminal autonomic cephalalgia | hemicrania continua; paroxysmal hemicrania | G44.0, G44.51
  ~ idiopathic intracranial hypertension | IIH; pseudotumor cerebri; benign intracranial hypertension | G93.2
  ~ spontaneous intracranial hypotension | SIH; low-pressure headache; spinal CSF leak | G96.0
  ~ hydrocephalus | water on the brain; ventriculomegaly with raised pressure | G91
    normal pressure hydrocephalus | idiopathic normal pressure hydrocephalus; iNPH | G91.2
    obstructive hydrocephalus | noncommunicating hydrocephalus; aqueductal stenosis hydrocephalus | G91.1
    communicating hydrocephalus | nonobstructive hydrocephalus | G91.0
  ~ demyelinating disease | demyelinating disorder of the central nervous system; CNS demyelination | G35, G36, G37
    multiple sclerosis | disseminated sclerosis | G35
      relapsing-remitting multiple sclerosis | RRMS; relapsing remitting MS; relapsing multiple sclerosis; relapsing MS
      secondary progressive multiple sclerosis | SPMS; secondary progressive MS
      primary progressive multiple sclerosis | PPMS; primary progressive MS
    clinically isolated syndrome | first demyelinating event
    radiologically isolated syndrome | asymptomatic demyelination on MRI
    neuromyelitis optica spectrum disorder | NMOSD; neuromyelitis optica; Devic disease; NMO; AQP4 antibody disease | G36.0
    MOG antibody-associated disease | MOGAD; myelin oligodendrocyte glycoprotein antibody disease; anti-MOG disease
    acute disseminated encephalomyelitis | ADEM; postinfectious encephalomyelitis | G04.0
    ~ optic neuritis | retrobulbar neuritis; inflammation of the optic nerve | H46
    ~ transverse myelitis | acute transverse myelitis; myelitis | G37.3
    progressive multifocal leukoencephalopathy | JC virus encephalopathy | A81.2
  ~ neurodegenerative disease | degenerative nervous system disease | G30, G31
    dementia | major neurocognitive disorder; senile dementia; chronic brain failure | F01, F02, F03
      Alzheimer disease | Alzheimer dementia; dementia of the Alzheimer type; Alzheimer | G30
        ~ Alzheimer disease by onset
          early-onset Alzheimer disease | presenile Alzheimer disease; young-onset Alzheimer disease | G30.0
          late-onset Alzheimer disease | senile Alzheimer disease | G30.1
        ~ posterior cortical atrophy | Benson syndrome; visual variant of Alzheimer disease
      vascular dementia | multi-infarct dementia; vascular cognitive impairment; Binswanger disease | F01
      dementia with Lewy bodies | Lewy body dementia; DLB; LBD; diffuse Lewy body disease | G31.83
      frontotemporal dementia | FTD; Pick disease; frontotemporal lobar degeneration; FTLD | G31.0
        behavioral variant frontotemporal dementia | bvFTD; frontal variant frontotemporal dementia
        primary progressive aphasia | PPA; semantic dementia; progressive nonfluent aphasia
      Parkinson disease dementia | dementia in Parkinson disease
      ~ mixed dementia | mixed Alzheimer and vascular dementia
      Creutzfeldt-Jakob disease | CJD; prion disease; spongiform encephalopathy | A81.0
      limbic-predominant age-related TDP-43 encephalopathy | LATE-NC; TDP-43 dementia
    mild cognitive impairment | MCI; minor neurocognitive disorder | G31.84
      ~ amnestic mild cognitive impairment | amnestic MCI; aMCI
    ~ parkinsonism | parkinsonian syndrome | G20, G21
      Parkinson disease | paralysis agitans; idiopathic Parkinson disease; Parkinson; idiopathic parkinsonism | G20
      drug-induced parkinsonism | medication-induced parkinsonism; neuroleptic-induced parkinsonism | G21.1
      vascular parkinsonism | arteriosclerotic parkinsonism | G21.4
      multiple system atrophy | MSA; Shy-Drager syndrome; striatonigral degeneration | G90.3
        multiple system atrophy parkinsonian type | MSA-P
        multiple system atrophy cerebellar type | MSA-C; olivopontocerebellar atrophy
      progressive supranuclear palsy | PSP; Steele-Richardson-Olszewski syndrome | G23.1
      corticobasal degeneration | corticobasal syndrome; cortical-basal ganglionic degeneration | G31.85
    ~ motor neuron disease | MND; motor neurone disease; disease of motor neurons | G12.2
      amyotrophic lateral sclerosis | ALS; Lou Gehrig disease; bulbar ALS | G12.21
      primary lateral sclerosis | PLS | G12.23
      progressive muscular atrophy | lower motor neuron ALS variant | G12.25
      progressive bulbar palsy | PBP | G12.22
      spinal and bulbar muscular atrophy | Kennedy disease; SBMA
    ~ Huntington disease | Huntington chorea | G10
    ~ hereditary ataxia | inherited ataxia; spinocerebellar degeneration | G11
      Friedreich ataxia | FRDA; spinocerebellar ataxia of Friedreich | G11.1
      spinocerebellar ataxia | dominant spinocerebellar ataxia; Machado-Joseph disease
      ataxia telangiectasia | Louis-Bar syndrome; ataxia-telangiectasia syndrome | G11.3
    ~ hereditary spastic paraplegia | familial spastic paraparesis; Strumpell disease | G11.4
  ~ movement disorder | disorder of movement; extrapyramidal disorder | G24, G25
    ~ essential tremor | benign essential tremor; familial tremor | G25.0
    ~ dystonia | dystonic disorder; torsion dystonia | G24
      cervical dystonia | spasmodic torticollis | G24.3
      blepharospasm | eyelid dystonia | G24.5
      writer's cramp | focal hand dystonia; task-specific dystonia
    ~ restless legs syndrome | RLS; Willis-Ekbom disease | G25.81
    ~ Tourette syndrome | Gilles de la Tourette syndrome; tic disorder with vocal tics | F95.2
    ~ tardive dyskinesia | neuroleptic-induced dyskinesia | G24.01
    ~ hemifacial spasm | facial hemispasm | G51.3
    ~ functional neurological disorder | FND; conversion disorder; functional movement disorder | F44.4
    ~ Wilson disease | hepatolenticular degeneration; copper storage disease | E83.01
  ~ neuropathy | peripheral neuropathy; nerve damage; peripheral nerve disease; peripheral nerve disorder | G56, G57, G58, G60, G61, G62, G63
    ~ polyneuropathy | peripheral polyneuropathy; polyneuritis | G60, G61, G62, G63
      ~ diabetic neuropathy | diabetic polyneuropathy; diabetic peripheral neuropathy; DPN; diabetic nerve damage | E11.4, E10.4, E11.42
      ~ chemotherapy-induced peripheral neuropathy | CIPN; chemotherapy neuropathy; neuropathy from chemotherapy | G62.0
      ~ alcoholic neuropathy | alcoholic polyneuropathy; alcohol-related neuropathy | G62.1
      Guillain-Barre syndrome | GBS; acute inflammatory demyelinating polyneuropathy; AIDP; acute inflammatory demyelinating polyradiculoneuropathy | G61.0
        Miller Fisher syndrome | Fisher syndrome
        acute motor axonal neuropathy | AMAN
      chronic inflammatory demyelinating polyneuropathy | CIDP; chronic inflammatory demyelinating polyradiculoneuropathy | G61.81
      multifocal motor neuropathy | MMN; multifocal motor neuropathy with conduction block | G61.82
      Charcot-Marie-Tooth disease | CMT; hereditary motor and sensory neuropathy; HMSN; peroneal muscular atrophy | G60.0
      ~ small fiber neuropathy | SFN; small fiber polyneuropathy
      ~ amyloid neuropathy | amyloid polyneuropathy; hATTR polyneuropathy
      ~ vitamin B12 deficiency neuropathy | subacute combined degeneration; B12 neuropathy | E53.8
      ~ critical illness polyneuropathy | ICU-acquired weakness | G62.81
    ~ mononeuropathy | single nerve damage; nerve entrapment; entrapment neuropathy | G56, G57, G58
      carpal tunnel syndrome | CTS; median nerve entrapment at the wrist; median neuropathy at the wrist | G56.0
      cubital tunnel syndrome | ulnar neuropathy at the elbow; ulnar nerve entrapment at the elbow | G56.2
      tarsal tunnel syndrome | posterior tibial nerve entrapment | G57.5
      meralgia paresthetica | lateral femoral cutaneous nerve entrapment | G57.1
      peroneal neuropathy | foot drop from peroneal nerve; common peroneal nerve palsy; fibular neuropathy | G57.3
      radial nerve palsy | radial neuropathy; Saturday night palsy; wrist drop | G56.3
      pudendal neuralgia | pudendal nerve entrapment | G58.8
    ~ plexopathy | nerve plexus disorder | G54
      brachial plexopathy | brachial plexus injury; brachial plexus lesion | G54.0
        neuralgic amyotrophy | Parsonage-Turner syndrome; brachial neuritis | G54.5
      lumbosacral plexopathy | lumbosacral plexus lesion; diabetic amyotrophy | G54.1
    ~ trigeminal neuralgia | tic douloureux; trifacial neuralgia; fifth nerve neuralgia | G50.0
    ~ glossopharyngeal neuralgia | ninth nerve neuralgia | G52.1
    ~ occipital neuralgia | Arnold neuralgia | M54.81
    ~ facial palsy | facial paralysis; seventh nerve palsy; facial nerve palsy | G51.0
      Bell palsy | idiopathic facial palsy; idiopathic facial paralysis | G51.0
    ~ vestibular neuritis | vestibular neuronitis; labyrinthitis | H81.2
    ~ autonomic neuropathy | dysautonomia; autonomic dysfunction; autonomic failure | G90
    ~ complex regional pain syndrome | reflex sympathetic dystrophy; RSD; causalgia; Sudeck atrophy | G90.5, G56.4
    ~ postherpetic neuralgia | PHN; pain after shingles | B02.22
  ~ neuromuscular junction disease | neuromuscular transmission disorder | G70
    myasthenia gravis | Erb-Goldflam disease; generalized myasthenia gravis; gMG | G70.0
      ~ ocular myasthenia gravis | ocular myasthenia
    Lambert-Eaton myasthenic syndrome | LEMS; Eaton-Lambert syndrome; Lambert-Eaton syndrome | G70.80
    congenital myasthenic syndrome | congenital myasthenia | G70.2
  ~ muscle disease | myopathy; disease of muscle | G71, G72
    ~ statin myopathy | statin-associated muscle symptoms; drug-induced myopathy | G72.0
    ~ steroid myopathy | glucocorticoid myopathy; corticosteroid myopathy
  ~ encephalitis | inflammation of the brain | G04, G05, A83, A84, A85, A86
    autoimmune encephalitis | antibody-mediated encephalitis | G04.81
      anti-NMDA receptor encephalitis | NMDAR encephalitis; NMDA receptor antibody encephalitis
      limbic encephalitis | anti-LGI1 encephalitis; autoimmune limbic encephalitis
      Rasmussen encephalitis | Rasmussen syndrome
    infectious encephalitis | brain infection
      herpes simplex encephalitis | HSV encephalitis; herpes encephalitis | B00.4
      West Nile encephalitis | West Nile neuroinvasive disease | A92.31
  ~ paraneoplastic neurologic syndrome | paraneoplastic syndrome of the nervous system; paraneoplastic cerebellar degeneration | G13.0, G13.1
  ~ encephalopathy | brain dysfunction; diffuse brain disease | G93.4
    hepatic encephalopathy | portosystemic encephalopathy | K72.90
    metabolic encephalopathy | toxic metabolic encephalopathy; toxic encephalopathy | G93.41, G92
    hypoxic-ischemic encephalopathy | HIE; anoxic brain injury; hypoxic brain injury | G93.1, P91.6
    Wernicke encephalopathy | Wernicke-Korsakoff syndrome; thiamine deficiency encephalopathy | E51.2
    chronic traumatic encephalopathy | CTE; dementia pugilistica | F07.81
  ~ traumatic brain injury | head injury; head trauma; brain injury | S06
    concussion | mild traumatic brain injury; mTBI | S06.0
    cerebral contusion | brain contusion; brain bruise | S06.3
    diffuse axonal injury | DAI | S06.2
    ~ postconcussion syndrome | post-concussive syndrome; persistent symptoms after concussion | F07.81
  ~ spinal cord injury | SCI; traumatic spinal cord injury | S14.1, S24.1, S34.1
  ~ syringomyelia | syrinx; spinal cord cyst; hydromyelia | G95.0
  ~ Chiari malformation | Arnold-Chiari malformation; cerebellar tonsillar herniation; tonsillar ectopia | Q07.0, G93.5
    Chiari I malformation | Chiari malformation type I; Chiari type 1; CM-I
    Chiari II malformation | Chiari malformation type II; Chiari type 2 | Q07.0
  ~ tethered cord syndrome | tethered spinal cord | Q06.8
  ~ spina bifida | myelomeningocele; spinal dysraphism; neural tube defect of the spine | Q05
  ~ empty sella syndrome | empty sella | E23.6
  ~ arachnoid cyst | intracranial arachnoid cyst; leptomeningeal cyst | G93.0
  ~ cerebral palsy | infantile cerebral palsy; static encephalopathy | G80
    spastic diplegia | spastic diplegic cerebral palsy; Little disease | G80.1
  ~ vestibular disorder | balance disorder of the inner ear; disorder of the vestibular system | H81
    benign paroxysmal positional vertigo | BPPV; positional vertigo; loose ear crystals | H81.1
    Meniere disease | endolymphatic hydrops; Meniere syndrome | H81.0
    ~ persistent postural-perceptual dizziness | PPPD; functional dizziness
  ~ sleep disorder | disorder of sleep | G47
    ~ obstructive sleep apnea | OSA; sleep apnea; obstructive sleep apnea hypopnea syndrome; OSAHS | G47.33
    ~ central sleep apnea | Cheyne-Stokes sleep apnea | G47.31, G47.37
    ~ narcolepsy | hypersomnia with cataplexy; narcolepsy with cataplexy; narcolepsy type 1 | G47.4
    ~ idiopathic hypersomnia | primary hypersomnia | G47.11, G47.12
    ~ REM sleep behavior disorder | RBD; rapid eye movement sleep behavior disorder | G47.52
  ~ brain death | death by neurologic criteria | G93.82
  ~ brain edema | cerebral edema; brain swelling | G93.6
  ~ white matter hyperintensities | white matter disease; white matter lesions; white matter changes
  ~ myalgic encephalomyelitis | chronic fatigue syndrome; ME/CFS; CFS; systemic exertion intolerance disease | R53.82, G93.3
  ~ primary angiitis of the central nervous system | PACNS; CNS vasculitis | I67.7
`
