/**
 * Autoimmune and inflammatory disease. Sources: ACR/EULAR classification criteria, Chapel Hill nomenclature 2012 (vasculitis),
 * ASAS (spondyloarthritis), AASLD/ACG wording (liver, gut); ICD-10-CM (NCHS, public domain). Form of a line: see outline.ts.
 */
export const AUTOIMMUNE = `
autoimmune or inflammatory disease | autoimmune disease; autoimmune disorder; inflammatory disease of the immune system
  inflammatory arthritis | inflammatory joint disease; autoimmune arthritis | - | joint disease; arthritis
    rheumatoid arthritis | atrophic arthritis; chronic rheumatoid polyarthritis | M05, M06
      ~ rheumatoid arthritis by antibodies
        seropositive rheumatoid arthritis | seropositive RA; RF-positive rheumatoid arthritis; anti-CCP positive rheumatoid arthritis | M05
        seronegative rheumatoid arthritis | seronegative RA; RF-negative rheumatoid arthritis | M06.0
      ~ early rheumatoid arthritis | early RA
      ~ erosive rheumatoid arthritis | erosive RA
      ~ rheumatoid arthritis with interstitial lung disease | RA-ILD; rheumatoid lung | M05.1
      ~ Felty syndrome | rheumatoid arthritis with splenomegaly and neutropenia | M05.0
    juvenile idiopathic arthritis | JIA; juvenile rheumatoid arthritis; juvenile arthritis; JRA; juvenile chronic arthritis | M08
      systemic juvenile idiopathic arthritis | sJIA; Still disease of childhood; systemic onset JIA | M08.2
      oligoarticular juvenile idiopathic arthritis | oligoarticular JIA; pauciarticular juvenile arthritis | M08.4
      polyarticular juvenile idiopathic arthritis | polyarticular JIA | M08.3
      enthesitis-related arthritis | enthesitis-related JIA
    adult-onset Still disease | adult Still disease; AOSD | M06.1
    spondyloarthritis | spondyloarthropathy; seronegative spondyloarthropathy
      ~ axial spondyloarthritis | axSpA; inflammatory spine disease; spinal spondyloarthritis
        ankylosing spondylitis | Bechterew disease; Marie-Strumpell disease; radiographic axial spondyloarthritis; r-axSpA | M45
        nonradiographic axial spondyloarthritis | nr-axSpA; axial spondyloarthritis without radiographic sacroiliitis
      psoriatic arthritis | psoriatic arthropathy; arthritis with psoriasis | L40.5
      reactive arthritis | Reiter syndrome; postinfectious arthritis; Reiter disease | M02
      enteropathic arthritis | arthritis of inflammatory bowel disease; IBD-associated arthritis | M07.6
      ~ peripheral spondyloarthritis | peripheral SpA; undifferentiated peripheral spondyloarthritis
      ~ undifferentiated spondyloarthritis | undifferentiated spondyloarthropathy
      ~ sacroiliitis | inflammation of the sacroiliac joint | M46.1
    crystal arthritis | crystal arthropathy; crystal-induced arthritis | M10, M11
      gout | gouty arthritis; urate crystal arthritis; podagra | M10, M1A
        ~ acute gout | gout flare; acute gouty arthritis
        ~ chronic tophaceous gout | tophaceous gout; chronic gout | M1A
      calcium pyrophosphate deposition disease | CPPD; pseudogout; chondrocalcinosis; CPPD arthritis; pyrophosphate arthropathy | M11.2, M11.1
      basic calcium phosphate deposition disease | hydroxyapatite deposition disease; HADD | M11.0
    undifferentiated inflammatory arthritis | undifferentiated arthritis; unclassified inflammatory arthritis | M06.4
    palindromic rheumatism | palindromic arthritis | M12.3
    remitting seronegative symmetrical synovitis with pitting edema | RS3PE
  ~ polymyalgia rheumatica | PMR | M35.3
  ~ fibromyalgia | fibromyalgia syndrome; FMS; fibrositis | M79.7
  connective tissue disease | CTD; collagen vascular disease; systemic connective tissue disorder | M32, M33, M34, M35
    lupus | lupus erythematosus | M32, L93
      systemic lupus erythematosus | SLE; systemic lupus; disseminated lupus erythematosus | M32
        ~ lupus nephritis | lupus kidney disease; lupus glomerulonephritis | M32.14
          class III lupus nephritis | focal lupus nephritis
          class IV lupus nephritis | diffuse lupus nephritis; diffuse proliferative lupus nephritis
          class V lupus nephritis | membranous lupus nephritis
        ~ neuropsychiatric lupus | NPSLE; central nervous system lupus; CNS lupus; lupus cerebritis | M32.19
      ~ cutaneous lupus erythematosus | cutaneous lupus; skin lupus | L93
        discoid lupus erythematosus | discoid lupus; DLE; chronic cutaneous lupus | L93.0
        subacute cutaneous lupus erythematosus | SCLE | L93.1
      drug-induced lupus | drug-induced lupus erythematosus; drug-induced SLE | M32.0
    Sjogren syndrome | Sjogren disease; sicca syndrome; Sjoegren syndrome | M35.0
      primary Sjogren syndrome | primary Sjogren disease
      secondary Sjogren syndrome | secondary Sjogren disease
    systemic sclerosis | systemic scleroderma; SSc; progressive systemic sclerosis | M34 | scleroderma
      limited cutaneous systemic sclerosis | CREST syndrome; limited scleroderma; lcSSc; limited systemic sclerosis | M34.1
      diffuse cutaneous systemic sclerosis | diffuse scleroderma; dcSSc; diffuse systemic sclerosis | M34.0
      systemic sclerosis sine scleroderma | ssSSc
    ~ localized scleroderma | morphea; linear scleroderma; circumscribed scleroderma | L94.0, L94.1 | scleroderma
    ~ scleroderma | sclerosing skin disease
    idiopathic inflammatory myopathy | inflammatory myopathy; myositis; IIM; autoimmune myositis | M33, M60, G72.4 | muscle disease
      dermatomyositis | adult dermatomyositis | M33.1, M33.9
        ~ juvenile dermatomyositis | JDM; childhood dermatomyositis | M33.0
        ~ amyopathic dermatomyositis | clinically amyopathic dermatomyositis; CADM; dermatomyositis sine myositis
      polymyositis | idiopathic polymyositis | M33.2
      inclusion body myositis | sporadic inclusion body myositis; sIBM | G72.41
      immune-mediated necrotizing myopathy | IMNM; necrotizing autoimmune myopathy; anti-HMGCR myopathy
      antisynthetase syndrome | anti-Jo-1 syndrome; antisynthetase antibody syndrome
    mixed connective tissue disease | MCTD; Sharp syndrome | M35.1
    undifferentiated connective tissue disease | UCTD; latent lupus | M35.9
    ~ overlap syndrome | connective tissue disease overlap; scleroderma overlap syndrome | M35.1
  ~ antiphospholipid syndrome | APS; antiphospholipid antibody syndrome; Hughes syndrome; APLS; lupus anticoagulant syndrome | D68.61, D68.62
    catastrophic antiphospholipid syndrome | Asherson syndrome
  ~ Raynaud phenomenon | Raynaud syndrome; Raynaud disease; Raynaud | I73.0
  ~ Behcet disease | Behcet syndrome | M35.2
  ~ neurosarcoidosis | sarcoidosis of the nervous system | - | sarcoidosis
  ~ cutaneous sarcoidosis | skin sarcoidosis; sarcoidosis of skin | D86.3 | sarcoidosis
  ~ Lofgren syndrome | acute sarcoidosis with erythema nodosum | - | sarcoidosis
  ~ IgG4-related disease | IgG4-RD; IgG4 disease; IgG4-related sclerosing disease
    ~ autoimmune pancreatitis | lymphoplasmacytic sclerosing pancreatitis; AIP; IgG4-related pancreatitis | K86.1
    ~ retroperitoneal fibrosis | Ormond disease; IgG4-related retroperitoneal fibrosis | N13.5
    ~ IgG4-related cholangitis | IgG4-related sclerosing cholangitis
  vasculitis | inflammation of blood vessels; angiitis; arteritis | M30, M31, I77.6
    large vessel vasculitis | LVV; inflammation of large arteries
      giant cell arteritis | GCA; temporal arteritis; cranial arteritis; Horton disease | M31.5, M31.6
      Takayasu arteritis | Takayasu disease; pulseless disease; aortic arch arteritis | M31.4
    medium vessel vasculitis | inflammation of medium-sized arteries
      polyarteritis nodosa | periarteritis nodosa; panarteritis nodosa | M30.0
      Kawasaki disease | mucocutaneous lymph node syndrome | M30.3
      thromboangiitis obliterans | Buerger disease | I73.1
    small vessel vasculitis | inflammation of small vessels
      ANCA-associated vasculitis | AAV; ANCA vasculitis; pauci-immune vasculitis
        granulomatosis with polyangiitis | GPA; Wegener granulomatosis; Wegener | M31.3
        microscopic polyangiitis | microscopic polyarteritis | M31.7
        eosinophilic granulomatosis with polyangiitis | EGPA; Churg-Strauss syndrome; allergic granulomatosis | M30.1
      immune complex vasculitis | immune complex small vessel vasculitis
        IgA vasculitis | Henoch-Schonlein purpura; Henoch purpura; anaphylactoid purpura | D69.0
        cryoglobulinemic vasculitis | cryoglobulinemia; mixed cryoglobulinemia | D89.1
        hypocomplementemic urticarial vasculitis | urticarial vasculitis; McDuffie syndrome; anti-C1q vasculitis
        anti-GBM disease | Goodpasture syndrome; anti-glomerular basement membrane disease | M31.0
      cutaneous leukocytoclastic vasculitis | leukocytoclastic vasculitis; LCV; hypersensitivity vasculitis; cutaneous small vessel vasculitis | M31.0, L95
    ~ Cogan syndrome | interstitial keratitis with deafness | H16.32
    ~ relapsing polychondritis | chronic atrophic polychondritis | M94.1
  ~ celiac disease | celiac sprue; gluten-sensitive enteropathy; nontropical sprue; gluten enteropathy | K90.0
  ~ eosinophilic esophagitis | EoE; allergic esophagitis | K20.0
  ~ pernicious anemia | Addison anemia; Biermer anemia | D51.0
  ~ autoimmune gastritis | atrophic autoimmune gastritis; type A gastritis; autoimmune atrophic gastritis
  ~ autoimmune hepatitis | AIH; lupoid hepatitis; autoimmune liver disease | K75.4
    type 1 autoimmune hepatitis | type 1 AIH
    type 2 autoimmune hepatitis | type 2 AIH; anti-LKM autoimmune hepatitis
  ~ primary biliary cholangitis | PBC; primary biliary cirrhosis | K74.3
  ~ primary sclerosing cholangitis | PSC; sclerosing cholangitis | K83.01
  ~ uveitis | inflammation of the uvea; intraocular inflammation | H20, H30, H44.11
    anterior uveitis | iritis; iridocyclitis | H20
    intermediate uveitis | pars planitis | H30.2
    posterior uveitis | choroiditis; chorioretinitis | H30
    panuveitis | total uveitis | H44.11
  ~ scleritis | inflammation of the sclera | H15.0
  ~ glomerulonephritis | glomerular disease; inflammation of the kidney filters | N00, N01, N03, N05
    IgA nephropathy | Berger disease; IgAN | N02.8
    membranous nephropathy | membranous glomerulonephritis; membranous glomerulopathy | N04.2
    minimal change disease | lipoid nephrosis; minimal change nephropathy; nil disease | N04.0
    focal segmental glomerulosclerosis | FSGS; focal glomerulosclerosis | N04.1
    membranoproliferative glomerulonephritis | MPGN; mesangiocapillary glomerulonephritis | N05.5
    C3 glomerulopathy | C3G; dense deposit disease; C3 glomerulonephritis
    ~ rapidly progressive glomerulonephritis | RPGN; crescentic glomerulonephritis | N01
    ~ nephrotic syndrome | nephrosis; nephrotic kidney disease | N04
  ~ autoimmune hemolytic anemia | AIHA; immune hemolytic anemia | D59.1
  ~ autoinflammatory disease | periodic fever syndrome; hereditary autoinflammatory disease | M04
    familial Mediterranean fever | FMF; recurrent polyserositis | M04.1
    cryopyrin-associated periodic syndrome | Muckle-Wells syndrome; familial cold autoinflammatory syndrome; NOMID | M04.2
    TNF receptor-associated periodic syndrome | TRAPS; familial Hibernian fever | M04.1
    ~ PFAPA syndrome | periodic fever with aphthous stomatitis, pharyngitis and adenitis; PFAPA | M04.8
    Schnitzler syndrome | urticaria with monoclonal gammopathy and fever
    VEXAS syndrome | vacuoles E1 enzyme X-linked autoinflammatory somatic syndrome
  ~ hemophagocytic lymphohistiocytosis | HLH; hemophagocytic syndrome; macrophage activation syndrome | D76.1, D76.2
  amyloidosis | amyloid disease; amyloid deposition | E85
    AL amyloidosis | light chain amyloidosis; primary amyloidosis; immunoglobulin light chain amyloidosis | E85.81
    ATTR amyloidosis | transthyretin amyloidosis; transthyretin-related amyloidosis | E85.1, E85.82
      hereditary ATTR amyloidosis | hATTR amyloidosis; variant ATTR amyloidosis; ATTRv amyloidosis; familial transthyretin amyloidosis | E85.1
      wild-type ATTR amyloidosis | ATTRwt amyloidosis; senile systemic amyloidosis; wild-type transthyretin amyloidosis | E85.82
    AA amyloidosis | secondary amyloidosis; reactive amyloidosis; inflammatory amyloidosis | E85.3
  ~ mast cell activation syndrome | MCAS; mast cell activation disorder | D89.4
  ~ eosinophilic fasciitis | Shulman syndrome; diffuse fasciitis with eosinophilia | M35.4
  ~ immune-related adverse event | irAE; checkpoint inhibitor toxicity; immunotherapy side effect
    ~ immune checkpoint inhibitor hepatitis | immune-mediated hepatitis; checkpoint inhibitor hepatitis
  ~ graft-versus-host disease | GVHD; graft versus host reaction | D89.81
    acute graft-versus-host disease | acute GVHD; aGVHD | D89.810
    chronic graft-versus-host disease | chronic GVHD; cGVHD | D89.811
`
