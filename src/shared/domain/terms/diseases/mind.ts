/**
 * Mind: common psychiatric conditions. Sources: DSM-5-TR names; ICD-10-CM chapter F (NCHS, public domain). Form: see outline.ts.
 */
export const MIND = `
mental disorder | psychiatric disorder; mental illness; mental health condition; psychiatric illness
  depressive disorder | depression; clinical depression; unipolar depression | F32, F33, F34.1
    major depressive disorder | MDD; major depression; major depressive episode | F32, F33
      ~ recurrent major depressive disorder | recurrent depression; recurrent MDD | F33
      ~ treatment-resistant depression | TRD; refractory depression
      ~ postpartum depression | postnatal depression; perinatal depression | F53.0
      ~ seasonal affective disorder | winter depression; seasonal depression
      ~ psychotic depression | major depression with psychotic features | F32.3, F33.3
    persistent depressive disorder | dysthymia; dysthymic disorder; chronic depression | F34.1
    premenstrual dysphoric disorder | PMDD; severe premenstrual syndrome | F32.81
  bipolar disorder | manic depression; manic-depressive illness; bipolar affective disorder | F31
    bipolar I disorder | bipolar type 1; bipolar 1 disorder
    bipolar II disorder | bipolar type 2; bipolar 2 disorder | F31.81
    cyclothymia | cyclothymic disorder | F34.0
  ~ anxiety disorder | anxiety; anxiety state; anxiety neurosis | F40, F41
    ~ generalized anxiety disorder | GAD | F41.1
    ~ panic disorder | panic attacks; panic disorder without agoraphobia | F41.0
    ~ agoraphobia | fear of open spaces; panic disorder with agoraphobia | F40.0
    ~ social anxiety disorder | social phobia | F40.1
    ~ specific phobia | simple phobia; phobia | F40.2
    ~ separation anxiety disorder | separation anxiety | F93.0
  ~ health anxiety | hypochondriasis; illness anxiety disorder | F45.21
  ~ obsessive-compulsive disorder | OCD; obsessive-compulsive neurosis | F42
    ~ body dysmorphic disorder | dysmorphophobia | F45.22
    ~ hoarding disorder | compulsive hoarding | F42.3
    ~ trichotillomania | hair-pulling disorder | F63.3
  ~ trauma-related disorder | stress-related disorder; trauma and stressor-related disorder | F43
    posttraumatic stress disorder | PTSD; post-traumatic stress disorder | F43.1
    acute stress disorder | acute stress reaction | F43.0
    adjustment disorder | situational disturbance; adjustment reaction | F43.2
  psychotic disorder | psychosis; schizophrenia spectrum disorder | F20, F22, F23, F24, F25, F28, F29
    schizophrenia | dementia praecox; chronic schizophrenia | F20
    schizoaffective disorder | schizoaffective psychosis | F25
    schizophreniform disorder | schizophreniform psychosis | F20.81
    delusional disorder | paranoia; paranoid disorder | F22
    brief psychotic disorder | brief reactive psychosis | F23
    substance-induced psychotic disorder | drug-induced psychosis
  ~ eating disorder | disorder of eating; feeding disorder | F50
    anorexia nervosa | restrictive anorexia | F50.0
    bulimia nervosa | bulimia; binge-purge disorder | F50.2
    binge eating disorder | compulsive overeating | F50.81
    avoidant restrictive food intake disorder | ARFID | F50.82
  ~ neurodevelopmental disorder | developmental disorder of the mind | F70, F80, F81, F84, F90
    ~ attention deficit hyperactivity disorder | ADHD; attention deficit disorder; hyperkinetic disorder | F90
    ~ autism spectrum disorder | autism; autistic disorder; Asperger syndrome | F84.0, F84.5
    ~ intellectual disability | intellectual developmental disorder | F70, F71, F72, F73, F79
    ~ dyslexia | specific reading disorder | F81.0
    ~ tic disorder | chronic tic disorder | F95
  ~ personality disorder | disorder of personality | F60
    ~ borderline personality disorder | BPD; emotionally unstable personality disorder | F60.3
    ~ narcissistic personality disorder | narcissism | F60.81
    ~ antisocial personality disorder | sociopathy | F60.2
    ~ obsessive-compulsive personality disorder | anankastic personality disorder | F60.5
    ~ avoidant personality disorder | anxious personality disorder | F60.6
  ~ substance use disorder | substance abuse; addiction; drug dependence | F10, F11, F12, F13, F14, F15, F16, F18, F19
    ~ alcohol use disorder | alcoholism; alcohol dependence; alcohol abuse; AUD | F10
    ~ opioid use disorder | opioid dependence; opioid addiction; OUD | F11
    ~ tobacco use disorder | nicotine dependence; tobacco dependence; smoking addiction | F17
    ~ cannabis use disorder | cannabis dependence; marijuana use disorder | F12
    ~ cocaine use disorder | cocaine dependence | F14
    ~ stimulant use disorder | amphetamine use disorder; methamphetamine use disorder | F15
    ~ sedative use disorder | benzodiazepine dependence | F13
    ~ alcohol withdrawal | delirium tremens; alcohol withdrawal syndrome | F10.23
  ~ delirium | acute confusional state; acute brain syndrome | F05
  ~ insomnia | sleeplessness; insomnia disorder; difficulty sleeping | G47.0, F51.0
  ~ somatic symptom disorder | somatization disorder; somatoform disorder; psychosomatic disorder | F45
  ~ dissociative disorder | dissociative identity disorder; multiple personality disorder | F44
  ~ factitious disorder | Munchausen syndrome; Munchausen | F68.1
  ~ gender dysphoria | gender identity disorder; gender incongruence | F64
  ~ sexual dysfunction | psychosexual dysfunction; sexual disorder | F52
  ~ prolonged grief disorder | complicated grief; persistent complex bereavement disorder
  ~ burnout | occupational burnout | Z73.0
  ~ catatonia | catatonic disorder | F06.1
  ~ suicidal ideation | suicidal thoughts; suicidality | R45.851
`
