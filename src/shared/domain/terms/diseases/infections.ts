/**
 * Infections. Sources: CDC and IDSA wording; ICD-10-CM chapter A00–B99 (NCHS, public domain). Form of a line: see outline.ts.
 * Organism and place divide infections two ways, so the two groups are marked "~".
 */
export const INFECTIONS = `
infection | infectious disease; communicable disease
  ~ bacterial infection | bacterial disease; infection with bacteria | A49
    staphylococcal infection | staph infection; Staphylococcus aureus infection | A49.0
      methicillin-resistant Staphylococcus aureus infection | MRSA infection; MRSA; methicillin-resistant staph infection | A49.02
      methicillin-susceptible Staphylococcus aureus infection | MSSA infection; MSSA | A49.01
      toxic shock syndrome | TSS; staphylococcal toxic shock | A48.3
    streptococcal infection | strep infection; Streptococcus infection | A49.1
      streptococcal pharyngitis | strep throat; streptococcal sore throat | J02.0
      scarlet fever | scarlatina | A38
      rheumatic fever | acute rheumatic fever | I00, I01
      erysipelas | Saint Anthony's fire | A46
    tuberculosis | TB; Koch disease; Mycobacterium tuberculosis infection; consumption | A15, A17, A18, A19
      pulmonary tuberculosis | tuberculosis of lung; lung tuberculosis; pulmonary TB | A15.0
      ~ latent tuberculosis | latent TB; latent tuberculosis infection; LTBI | Z22.7
      extrapulmonary tuberculosis | tuberculosis outside the lung | A17, A18
        tuberculous spondylitis | Pott disease; spinal tuberculosis; tuberculosis of the spine | A18.01
        tuberculous meningitis | TB meningitis | A17.0
        tuberculous lymphadenitis | scrofula; lymph node tuberculosis | A18.2
        miliary tuberculosis | disseminated tuberculosis | A19
      ~ multidrug-resistant tuberculosis | MDR-TB; drug-resistant tuberculosis
    nontuberculous mycobacterial infection | NTM infection; atypical mycobacterial infection; mycobacteria other than tuberculosis | A31
      Mycobacterium avium complex infection | MAC infection; Mycobacterium avium intracellulare infection; Lady Windermere syndrome | A31.0, A31.2
    leprosy | Hansen disease | A30
    Clostridioides difficile infection | C. difficile infection; C diff; Clostridium difficile colitis; pseudomembranous colitis; CDI | A04.7
    Helicobacter pylori infection | H. pylori infection; H. pylori; Helicobacter gastritis | B96.81
    salmonellosis | Salmonella infection; Salmonella gastroenteritis | A02
      typhoid fever | enteric fever; Salmonella typhi infection | A01.0
    shigellosis | bacillary dysentery; Shigella infection | A03
    Campylobacter infection | campylobacteriosis; Campylobacter enteritis | A04.5
    cholera | Vibrio cholerae infection | A00
    Escherichia coli infection | E. coli infection; E coli infection
    Pseudomonas infection | Pseudomonas aeruginosa infection
    legionellosis | Legionnaires disease; Legionella pneumonia | A48.1
    Lyme disease | Lyme borreliosis; Borrelia burgdorferi infection; Lyme | A69.2
      ~ early localized Lyme disease | erythema migrans; bull's-eye rash
      ~ Lyme arthritis | arthritis of Lyme disease | A69.23
      ~ neuroborreliosis | Lyme neuroborreliosis; nervous system Lyme disease | A69.22
      ~ post-treatment Lyme disease syndrome | chronic Lyme disease
    syphilis | lues; Treponema pallidum infection | A50, A51, A52, A53
      primary syphilis | syphilitic chancre | A51.0
      secondary syphilis | mucocutaneous secondary syphilis | A51.3, A51.4
      latent syphilis | syphilis without symptoms | A51.5, A52.8
      neurosyphilis | syphilis of the nervous system; tabes dorsalis | A52.1, A52.3
    gonorrhea | gonococcal infection; Neisseria gonorrhoeae infection; the clap | A54
    chlamydia infection | Chlamydia trachomatis infection; chlamydia | A55, A56
    meningococcal disease | Neisseria meningitidis infection; meningococcal infection | A39
    pertussis | whooping cough; Bordetella pertussis infection | A37
    diphtheria | Corynebacterium diphtheriae infection | A36
    tetanus | lockjaw | A35
    botulism | botulinum poisoning | A05.1
    anthrax | Bacillus anthracis infection | A22
    brucellosis | undulant fever; Malta fever | A23
    Q fever | Coxiella burnetii infection | A78
    cat scratch disease | bartonellosis; Bartonella henselae infection; cat scratch fever | A28.1
    tularemia | rabbit fever | A21
    plague | Yersinia pestis infection | A20
    listeriosis | Listeria infection | A32
    leptospirosis | Weil disease | A27
    Rocky Mountain spotted fever | RMSF; Rickettsia rickettsii infection | A77.0
    anaplasmosis | human granulocytic anaplasmosis; Anaplasma infection | A77.49
    ehrlichiosis | Ehrlichia infection | A77.40
    actinomycosis | Actinomyces infection | A42
    nocardiosis | Nocardia infection | A43
    Whipple disease | Tropheryma whipplei infection | K90.81
    Mycoplasma infection | Mycoplasma pneumoniae infection; walking pneumonia | J15.7
  ~ viral infection | viral disease; virus infection; viral syndrome | B34
    influenza | flu; seasonal flu; grippe | J09, J10, J11
    COVID-19 | coronavirus disease 2019; SARS-CoV-2 infection; COVID; coronavirus infection | U07.1
    common cold | acute nasopharyngitis; viral upper respiratory infection | J00
    respiratory syncytial virus infection | RSV infection; RSV | B97.4, J12.1, J21.0
    HIV infection | human immunodeficiency virus infection; HIV; HIV disease; HIV positive | B20, Z21
      ~ AIDS | acquired immunodeficiency syndrome; acquired immune deficiency syndrome | B20
    viral hepatitis | hepatitis virus infection | B15, B16, B17, B18, B19 | hepatitis
      hepatitis A | HAV infection; infectious hepatitis | B15
      hepatitis B | HBV infection; hepatitis B virus infection; serum hepatitis | B16, B18.0, B18.1, B19.1
        acute hepatitis B | acute HBV infection | B16
        chronic hepatitis B | chronic HBV infection | B18.0, B18.1
      hepatitis C | HCV infection; hepatitis C virus infection; non-A non-B hepatitis | B17.1, B18.2, B19.2
        acute hepatitis C | acute HCV infection | B17.1
        chronic hepatitis C | chronic HCV infection | B18.2
      hepatitis D | delta hepatitis; HDV infection | B17.0
      hepatitis E | HEV infection | B17.2
    herpes simplex virus infection | herpes simplex; HSV infection; herpes | B00
      genital herpes | anogenital herpes simplex; HSV-2 infection | A60
      oral herpes | cold sore; herpes labialis; fever blister | B00.1
    varicella zoster virus infection | VZV infection | B01, B02
      chickenpox | varicella | B01
      herpes zoster | shingles; zoster | B02
        ~ herpes zoster ophthalmicus | ophthalmic zoster; shingles of the eye | B02.3
        ~ Ramsay Hunt syndrome | herpes zoster oticus; geniculate zoster | B02.21
    cytomegalovirus infection | CMV infection; CMV disease; cytomegalovirus disease | B25
    Epstein-Barr virus infection | EBV infection; Epstein-Barr virus disease | B27.0
      infectious mononucleosis | mono; glandular fever; mononucleosis; kissing disease | B27
    human papillomavirus infection | HPV infection; HPV | B97.7
      ~ genital wart | condyloma acuminatum; anogenital wart | A63.0
      ~ common wart | verruca vulgaris; viral wart | B07
    measles | rubeola; morbilli | B05
    mumps | epidemic parotitis | B26
    rubella | German measles | B06
    poliomyelitis | polio; infantile paralysis | A80
      ~ postpolio syndrome | post-polio syndrome; late effects of poliomyelitis | G14
    rabies | lyssa | A82
    dengue | dengue fever; breakbone fever | A90, A91
    Zika virus disease | Zika; Zika fever | A92.5
    chikungunya | chikungunya fever | A92.0
    West Nile virus infection | West Nile fever; West Nile virus disease | A92.3
    yellow fever | yellow fever virus infection | A95
    Ebola virus disease | Ebola; Ebola hemorrhagic fever | A98.4
    mpox | monkeypox | B04
    parvovirus B19 infection | fifth disease; erythema infectiosum; slapped cheek disease | B08.3
    hand, foot and mouth disease | HFMD; coxsackievirus hand foot and mouth disease | B08.4
    molluscum contagiosum | water warts | B08.1
    HTLV-1 infection | human T-lymphotropic virus type 1 infection | B97.33
    ~ long COVID | post-COVID condition; post-acute sequelae of COVID-19; PASC
  ~ fungal infection | mycosis; fungal disease | B35, B36, B37, B38, B39, B40, B41, B42, B43, B44, B45, B46, B47, B48, B49
    candidiasis | Candida infection; yeast infection; moniliasis; thrush | B37
      oral candidiasis | oral thrush; oropharyngeal candidiasis | B37.0
      vaginal candidiasis | vulvovaginal candidiasis; vaginal yeast infection | B37.3
      esophageal candidiasis | candidal esophagitis | B37.81
      invasive candidiasis | candidemia; systemic candidiasis; Candida bloodstream infection | B37.7
    aspergillosis | Aspergillus infection | B44
      invasive aspergillosis | invasive pulmonary aspergillosis | B44.0, B44.1
      aspergilloma | fungus ball of the lung; mycetoma of the lung | B44.89
      allergic bronchopulmonary aspergillosis | ABPA | B44.81
    cryptococcosis | Cryptococcus infection | B45
      cryptococcal meningitis | cryptococcal meningoencephalitis | B45.1
    histoplasmosis | Histoplasma infection; Darling disease | B39
    coccidioidomycosis | valley fever; Coccidioides infection | B38
    blastomycosis | Blastomyces infection; Gilchrist disease | B40
    mucormycosis | zygomycosis; black fungus | B46
    Pneumocystis pneumonia | PJP; Pneumocystis jirovecii pneumonia; Pneumocystis carinii pneumonia | B59
    sporotrichosis | rose gardener's disease | B42
    dermatophytosis | ringworm; tinea; skin fungus | B35
      tinea pedis | athlete's foot | B35.3
      onychomycosis | tinea unguium; nail fungus | B35.1
  ~ parasitic infection | parasitic disease; parasitosis | B89
    malaria | Plasmodium infection; paludism | B50, B51, B52, B53, B54
      falciparum malaria | Plasmodium falciparum malaria | B50
      vivax malaria | Plasmodium vivax malaria | B51
    toxoplasmosis | Toxoplasma gondii infection; Toxoplasma infection | B58
    giardiasis | Giardia infection; beaver fever | A07.1
    amebiasis | amebic dysentery; Entamoeba histolytica infection | A06
    cryptosporidiosis | Cryptosporidium infection | A07.2
    babesiosis | Babesia infection | B60.0
    leishmaniasis | kala-azar; Leishmania infection | B55
    Chagas disease | American trypanosomiasis; Trypanosoma cruzi infection | B57
    schistosomiasis | bilharzia; Schistosoma infection | B65
    neurocysticercosis | cysticercosis of the brain; pork tapeworm infection of the brain | B69.0
    strongyloidiasis | Strongyloides infection; threadworm infection | B78
    echinococcosis | hydatid disease; hydatid cyst; Echinococcus infection | B67
    ascariasis | roundworm infection | B77
    enterobiasis | pinworm infection; Enterobius infection | B80
    trichomoniasis | Trichomonas infection | A59
    scabies | mite infestation; Sarcoptes infestation | B86
    pediculosis | head lice; lice infestation | B85
  ~ infection by place | localized infection
    ~ sepsis | septicemia; blood poisoning; systemic infection | A40, A41
      ~ septic shock | shock from sepsis | R65.21
      ~ neonatal sepsis | sepsis of newborn | P36
    ~ bacteremia | bloodstream infection; bacterial blood infection | R78.81
    ~ septic arthritis | infectious arthritis; joint infection; pyogenic arthritis | M00
    ~ periprosthetic joint infection | prosthetic joint infection; PJI; infected joint replacement | T84.5
    ~ osteomyelitis | bone infection; infection of bone | M86
      acute osteomyelitis | acute bone infection | M86.0, M86.1
      chronic osteomyelitis | chronic bone infection | M86.4, M86.6
      ~ vertebral osteomyelitis | spondylodiscitis; discitis; spinal osteomyelitis; disc space infection | M46.2, M46.3, M46.4
    ~ brain abscess | cerebral abscess; intracranial abscess | G06.0
    ~ spinal epidural abscess | epidural abscess of the spine | G06.1
    ~ meningitis | inflammation of the meninges | G00, G01, G02, G03
      bacterial meningitis | purulent meningitis | G00
      viral meningitis | aseptic meningitis | A87
    ~ cellulitis | skin infection of the deeper layers; cellulitis of skin | L03
    ~ necrotizing fasciitis | flesh-eating disease; necrotizing soft tissue infection | M72.6
    ~ abscess | collection of pus; boil; furuncle | L02
    ~ impetigo | school sores | L01
    ~ urinary tract infection | UTI; infection of the urinary tract | N39.0
      ~ cystitis | bladder infection; inflammation of the bladder | N30
      ~ pyelonephritis | kidney infection; upper urinary tract infection | N10, N11, N12
      ~ recurrent urinary tract infection | recurrent UTI
    ~ upper respiratory infection | URI; upper respiratory tract infection; URTI | J06
      ~ sinusitis | rhinosinusitis; sinus infection | J01, J32
        acute sinusitis | acute rhinosinusitis | J01
        chronic sinusitis | chronic rhinosinusitis | J32
      ~ pharyngitis | sore throat infection | J02
      ~ tonsillitis | tonsil infection | J03
      ~ otitis media | middle ear infection; ear infection | H66
    ~ appendicitis | inflammation of the appendix; acute appendicitis | K35, K36, K37
    ~ peritonitis | inflammation of the peritoneum | K65
    ~ infectious gastroenteritis | stomach flu; gastroenteritis; stomach bug | A09
    ~ keratitis | corneal infection; corneal inflammation | H16
    ~ conjunctivitis | pink eye | H10
    ~ endophthalmitis | infection inside the eye | H44.0
    ~ surgical site infection | wound infection; postoperative wound infection | T81.4
    ~ central line-associated bloodstream infection | CLABSI; catheter-related bloodstream infection | T80.211
    ~ febrile neutropenia | neutropenic fever
    ~ opportunistic infection | infection of a weak immune system
    ~ sexually transmitted infection | STI; sexually transmitted disease; venereal disease | A64
`
