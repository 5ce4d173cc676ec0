/**
 * Skin: melanocytic, keratinocytic, adnexal, mesenchymal and lymphoid tumors, and inflammatory disease. Sources: WHO
 * Classification of Skin Tumours (4th ed. 2018 and 5th ed.); WHO-EORTC classification of cutaneous lymphomas (2018);
 * AJCC Cancer Staging Manual, 8th ed.; MPATH-Dx; ICD-10-CM (NCHS, public domain). Form of a line: see outline.ts.
 */
export const SKIN = `
skin disorder | skin disease; disorder of skin; dermatosis; disease of the skin; cutaneous disorder | L98.9
  skin tumor | skin neoplasm; neoplasm of skin; cutaneous tumor; cutaneous neoplasm; tumor of skin
    skin cancer | malignant neoplasm of skin; cancer of the skin; cutaneous malignancy; malignant skin tumor; malignant skin neoplasm; skin malignancy | C43, C44, C4A
      cutaneous melanoma | melanoma of skin; malignant melanoma of skin; skin melanoma; invasive melanoma; invasive malignant melanoma; cutaneous malignant melanoma; invasive melanoma of skin; black skin cancer | C43 | melanoma; melanocytic tumor
        superficial spreading melanoma | SSM; melanoma, superficial spreading type; superficial spreading malignant melanoma; low-CSD melanoma
        nodular melanoma | melanoma, nodular type; nodular malignant melanoma
        lentigo maligna melanoma | LMM; melanoma, lentigo maligna type; invasive lentigo maligna melanoma
        acral lentiginous melanoma | ALM; acral melanoma; melanoma, acral lentiginous type; acral lentiginous malignant melanoma
          ~ subungual melanoma | nail melanoma; nail unit melanoma; melanoma of the nail
        desmoplastic melanoma | desmoplastic malignant melanoma
          ~ pure desmoplastic melanoma
          ~ mixed desmoplastic melanoma
        Spitz melanoma | malignant Spitz tumor; malignant Spitz nevus
        ~ spitzoid melanoma | melanoma with spitzoid features
        melanoma arising in blue nevus | malignant blue nevus; blue nevus-like melanoma; blue nevus-associated melanoma
        melanoma arising in giant congenital nevus | melanoma arising in congenital nevus
        nevoid melanoma
        ~ amelanotic melanoma | hypomelanotic melanoma
        ~ thin melanoma | early invasive melanoma
        ~ regressed melanoma | completely regressed melanoma; melanoma with regression
        ~ ulcerated melanoma
        ~ spindle cell melanoma
        ~ BRAF-mutated melanoma | BRAF-mutant melanoma; BRAF V600-mutated melanoma
      mucosal melanoma | mucosal malignant melanoma; mucosal lentiginous melanoma | - | melanoma
      ~ metastatic melanoma | stage IV melanoma; melanoma metastasis; advanced melanoma; metastatic malignant melanoma; secondary melanoma | - | metastatic cancer; melanoma
        ~ in-transit melanoma metastasis | in-transit metastasis; in-transit melanoma; satellite metastasis of melanoma
        ~ melanoma of unknown primary | metastatic melanoma of unknown primary | - | cancer of unknown primary
      ~ recurrent melanoma | local recurrence of melanoma | - | recurrent cancer; melanoma
      keratinocyte cancer | nonmelanoma skin cancer; NMSC; keratinocyte carcinoma; keratinocytic skin cancer; white skin cancer | C44
        cutaneous squamous cell carcinoma | squamous cell carcinoma of skin; cSCC; skin squamous cell carcinoma; invasive squamous cell carcinoma of skin; SCC of skin; squamous cell skin cancer; squamous carcinoma of skin | C44.02, C44.12, C44.22, C44.32, C44.42, C44.52, C44.62, C44.72, C44.82, C44.92 | squamous cell carcinoma
          keratoacanthoma | KA; squamous cell carcinoma, keratoacanthoma type; keratoacanthoma-type squamous cell carcinoma; molluscum sebaceum; well-differentiated squamous cell carcinoma, keratoacanthoma-like
          acantholytic squamous cell carcinoma of skin | acantholytic squamous cell carcinoma; adenoid squamous cell carcinoma of skin
          spindle cell squamous cell carcinoma of skin | cutaneous spindle cell squamous cell carcinoma; sarcomatoid squamous cell carcinoma of skin
          verrucous carcinoma of skin | cutaneous verrucous carcinoma; epithelioma cuniculatum; carcinoma cuniculatum | - | verrucous carcinoma
          adenosquamous carcinoma of skin | cutaneous adenosquamous carcinoma
          clear cell squamous cell carcinoma of skin
          ~ Marjolin ulcer | squamous cell carcinoma arising in scar
          ~ high-risk cutaneous squamous cell carcinoma | high-risk cSCC
      extramammary Paget disease | EMPD; cutaneous extramammary Paget disease
      cutaneous sarcoma | sarcoma of skin; skin sarcoma | - | sarcoma
        dermatofibrosarcoma protuberans | DFSP; dermatofibrosarcoma
        atypical fibroxanthoma | AFX; atypical fibroxanthoma of skin
        pleomorphic dermal sarcoma | undifferentiated pleomorphic sarcoma of skin; cutaneous undifferentiated pleomorphic sarcoma
        cutaneous angiosarcoma | angiosarcoma of skin | - | angiosarcoma
          ~ angiosarcoma of the scalp | scalp angiosarcoma
        cutaneous Kaposi sarcoma | Kaposi sarcoma of skin | C46.0 | Kaposi sarcoma
        cutaneous leiomyosarcoma | leiomyosarcoma of skin; dermal leiomyosarcoma; atypical smooth muscle tumor of dermis; atypical intradermal smooth muscle neoplasm | - | leiomyosarcoma
      cutaneous lymphoma | lymphoma of skin; primary cutaneous lymphoma; skin lymphoma | - | lymphoma
        cutaneous T-cell lymphoma | CTCL; primary cutaneous T-cell lymphoma; T-cell lymphoma of skin | C84.A
          mycosis fungoides | Alibert-Bazin syndrome; granuloma fungoides | C84.0
            ~ folliculotropic mycosis fungoides | follicular mycosis fungoides; pilotropic mycosis fungoides
            ~ pagetoid reticulosis | Woringer-Kolopp disease
            ~ granulomatous slack skin
            ~ patch-stage mycosis fungoides | early-stage mycosis fungoides
            ~ tumor-stage mycosis fungoides
          Sézary syndrome | Sézary disease | C84.1
          primary cutaneous CD30-positive lymphoproliferative disorder | cutaneous CD30-positive lymphoproliferative disorder; CD30+ lymphoproliferative disorder of skin | C86.6
            lymphomatoid papulosis | LyP; lymphomatoid papulosis of skin
          primary cutaneous gamma-delta T-cell lymphoma | cutaneous gamma delta T-cell lymphoma
          primary cutaneous CD4-positive small/medium T-cell lymphoproliferative disorder | primary cutaneous CD4+ small/medium T-cell lymphoproliferative disorder
          primary cutaneous acral CD8-positive T-cell lymphoproliferative disorder | primary cutaneous acral CD8+ T-cell lymphoma
          primary cutaneous aggressive epidermotropic CD8-positive T-cell lymphoma
        cutaneous B-cell lymphoma | CBCL; primary cutaneous B-cell lymphoma; B-cell lymphoma of skin
          primary cutaneous marginal zone lymphoma | PCMZL; cutaneous marginal zone lymphoma; primary cutaneous marginal zone lymphoproliferative disorder; cutaneous MALT lymphoma
    melanocytic tumor | melanocytic neoplasm; melanocytic lesion; melanocytic proliferation; pigmented melanocytic lesion
      melanoma in situ | in situ melanoma; malignant melanoma in situ; noninvasive melanoma; stage 0 melanoma; MMIS; preinvasive melanoma | D03 | in situ neoplasm
        lentigo maligna | lentigo maligna melanoma in situ; Hutchinson melanotic freckle; melanotic freckle of Hutchinson; melanoma in situ, lentigo maligna type
        superficial spreading melanoma in situ | melanoma in situ, superficial spreading type; pagetoid melanoma in situ
        acral lentiginous melanoma in situ | acral melanoma in situ
      intermediate melanocytic tumor | melanocytoma; atypical melanocytic neoplasm of intermediate grade; borderline melanocytic tumor | - | neoplasm of uncertain behavior
        melanocytic tumor of uncertain malignant potential | MELTUMP; melanocytic tumor of unknown malignant potential
        superficial atypical melanocytic proliferation of uncertain significance | SAMPUS
        intraepidermal atypical melanocytic proliferation of uncertain significance | IAMPUS; intraepidermal melanocytic proliferation of uncertain significance; atypical intraepidermal melanocytic proliferation; atypical junctional melanocytic proliferation; atypical intraepidermal melanocytic hyperplasia
        atypical Spitz tumor | Spitz melanocytoma; atypical Spitz nevus; spitzoid tumor of uncertain malignant potential; atypical spitzoid tumor; atypical spitzoid neoplasm; atypical Spitz neoplasm
        BAP1-inactivated melanocytoma | BAP1-inactivated melanocytic tumor; BAPoma; Wiesner nevus; BAP1-inactivated nevus; BAP1-inactivated Spitz nevus
        deep penetrating melanocytoma | atypical deep penetrating nevus; WNT-activated deep penetrating melanocytoma
        pigmented epithelioid melanocytoma | PEM; animal-type melanoma; epithelioid blue nevus of Carney complex
        cellular blue melanocytoma | atypical cellular blue nevus
      melanocytic nevus | nevus; mole; nevocellular nevus; benign melanocytic nevus; benign nevus; common mole; pigmented nevus; benign mole; benign melanocytic lesion; nevus cell nevus | D22 | benign neoplasm
        common acquired nevus | acquired melanocytic nevus; common nevus; banal nevus; ordinary nevus
          junctional nevus | junctional melanocytic nevus; junction nevus
          compound nevus | compound melanocytic nevus
          intradermal nevus | dermal nevus; intradermal melanocytic nevus; dermal melanocytic nevus
        dysplastic nevus | atypical nevus; Clark nevus; atypical mole; nevus with architectural disorder and cytologic atypia; dysplastic melanocytic nevus; nevus with architectural disorder; dysplastic mole; atypical melanocytic nevus
          low-grade dysplastic nevus | mildly dysplastic nevus; dysplastic nevus with mild atypia; dysplastic nevus, mild
          ~ moderately dysplastic nevus | dysplastic nevus with moderate atypia; dysplastic nevus, moderate
          high-grade dysplastic nevus | severely dysplastic nevus; dysplastic nevus with severe atypia; dysplastic nevus, severe
          ~ dysplastic compound nevus | compound dysplastic nevus
          ~ dysplastic junctional nevus | junctional dysplastic nevus; lentiginous dysplastic nevus
        congenital nevus | congenital melanocytic nevus; congenital mole; bathing trunk nevus; nevus with congenital features
          ~ giant congenital nevus | giant congenital melanocytic nevus; large congenital nevus
        Spitz nevus | spindle and epithelioid cell nevus; benign juvenile melanoma; Spitz nevus, conventional; Spitz tumor, benign; epithelioid cell nevus
          pigmented spindle cell nevus | Reed nevus; pigmented spindle cell nevus of Reed; pigmented spindle cell tumor of Reed
          ~ desmoplastic Spitz nevus
        blue nevus | common blue nevus; dendritic blue nevus; blue nevus of Jadassohn-Tièche; blue mole
          cellular blue nevus
          ~ sclerosing blue nevus | desmoplastic blue nevus
        deep penetrating nevus | plexiform spindle cell nevus
        combined nevus | combined melanocytic nevus; combined blue nevus
        halo nevus | Sutton nevus; leukoderma acquisitum centrifugum
        recurrent nevus | persistent nevus; pseudomelanoma; recurrent melanocytic nevus; regrowing nevus
        nevus of special site | special-site nevus; nevus of special anatomic site
          acral nevus | acral melanocytic nevus
          genital nevus | atypical genital nevus; atypical melanocytic nevus of genital type
          ~ flexural nevus
        nevus spilus | speckled lentiginous nevus
        Meyerson nevus | eczematous nevus; halo dermatitis around nevus
        balloon cell nevus
        desmoplastic nevus | sclerosing nevus
        nevus of Ota | oculodermal melanocytosis; oculocutaneous melanocytosis; nevus fuscoceruleus ophthalmomaxillaris
        nevus of Ito
        dermal melanocytosis | Mongolian spot; congenital dermal melanocytosis
      lentigo | lentigines; lentigo simplex; simple lentigo; melanotic macule
      solar lentigo | actinic lentigo; age spot; liver spot; senile lentigo; lentigo senilis
      melanotic macule of mucosa | labial melanotic macule; labial lentigo; mucosal melanotic macule
        ~ genital lentiginosis | genital melanotic macule
      ephelis | freckle; ephelides
      café-au-lait macule | cafe au lait spot
      Becker nevus | Becker melanosis; pigmented hairy epidermal nevus
    squamous cell carcinoma in situ of skin | Bowen disease; Bowen's disease of skin; SCC in situ of skin; cutaneous squamous cell carcinoma in situ; intraepidermal squamous cell carcinoma; Bowen carcinoma in situ; carcinoma in situ of skin; intraepidermal carcinoma of Bowen | D04 | squamous cell carcinoma in situ
    actinic keratosis | solar keratosis; AK; senile keratosis; keratosis, actinic; sun-damage keratosis | L57.0 | premalignant lesion
      ~ hypertrophic actinic keratosis | hyperkeratotic actinic keratosis; hypertrophic solar keratosis
      ~ bowenoid actinic keratosis | actinic keratosis with full-thickness atypia of basal type
      ~ acantholytic actinic keratosis
      ~ pigmented actinic keratosis
      ~ lichenoid actinic keratosis
      ~ actinic cheilitis | solar cheilitis; actinic cheilosis
    arsenical keratosis
    porokeratosis
      porokeratosis of Mibelli | classic porokeratosis
      disseminated superficial actinic porokeratosis | DSAP; disseminated superficial porokeratosis | L56.5
    benign skin tumor | benign neoplasm of skin; benign skin neoplasm; benign cutaneous tumor; benign skin lesion; benign skin growth | D23 | benign neoplasm
      seborrheic keratosis | SK; seborrheic wart; verruca seborrhoica; basal cell papilloma; senile wart; keratosis, seborrheic; seborrheic verruca; age wart | L82
        ~ irritated seborrheic keratosis | inflamed seborrheic keratosis; ISK | L82.0
        ~ pigmented seborrheic keratosis | melanoacanthoma
        ~ dermatosis papulosa nigra
        ~ stucco keratosis
      lichenoid keratosis | benign lichenoid keratosis; lichen planus-like keratosis; LPLK
      clear cell acanthoma | Degos acanthoma
      large cell acanthoma
      epidermolytic acanthoma
      warty dyskeratoma
      inverted follicular keratosis
      epidermal nevus | linear epidermal nevus; verrucous epidermal nevus
        ~ inflammatory linear verrucous epidermal nevus | ILVEN
      acrochordon | skin tag; fibroepithelial polyp of skin; cutaneous tag; soft fibroma; fibroepithelial polyp
      dermatofibroma | benign fibrous histiocytoma; fibrous histiocytoma; histiocytoma cutis; benign fibrous histiocytoma of skin; sclerosing hemangioma of skin
        ~ cellular dermatofibroma | cellular fibrous histiocytoma
        ~ aneurysmal dermatofibroma | aneurysmal fibrous histiocytoma
        ~ atypical dermatofibroma | atypical fibrous histiocytoma; dermatofibroma with monster cells
      angiofibroma | fibrous papule; fibrous papule of the nose; facial angiofibroma; pearly penile papule
      dermal neurofibroma | cutaneous neurofibroma; neurofibroma of skin; solitary neurofibroma | - | neurofibroma
      palisaded encapsulated neuroma | solitary circumscribed neuroma
      pilar leiomyoma | piloleiomyoma; leiomyoma cutis; cutaneous leiomyoma | - | leiomyoma
      angioleiomyoma | vascular leiomyoma
      skin hemangioma | hemangioma of skin; cherry angioma; senile angioma; Campbell de Morgan spot; cherry hemangioma | D18.01 | hemangioma
      pyogenic granuloma | lobular capillary hemangioma; granuloma pyogenicum; eruptive hemangioma; granuloma telangiectaticum | L98.0
      angiokeratoma | angiokeratoma of skin
      skin xanthogranuloma
      xanthoma
        xanthelasma | xanthelasma palpebrarum; eyelid xanthelasma | H02.6
        eruptive xanthoma
      benign adnexal tumor of skin | benign skin appendage tumor; adnexal tumor; benign adnexal neoplasm
        trichoepithelioma | trichoepithelioma of skin
          ~ desmoplastic trichoepithelioma | sclerosing epithelial hamartoma
        trichoblastoma
        pilomatricoma | pilomatrixoma; calcifying epithelioma of Malherbe; Malherbe tumor
        trichilemmoma | tricholemmoma
        trichofolliculoma
        proliferating pilar tumor | proliferating trichilemmal cyst; proliferating trichilemmal tumor; proliferating tricholemmal tumor
        syringoma
        poroma | eccrine poroma; hidroacanthoma simplex; dermal duct tumor
        hidradenoma | nodular hidradenoma; clear cell hidradenoma; eccrine acrospiroma; solid-cystic hidradenoma
        spiradenoma | eccrine spiradenoma
        cylindroma | dermal cylindroma; turban tumor; cylindroma of skin
        hidrocystoma | sweat gland cyst
          apocrine hidrocystoma
          eccrine hidrocystoma
        syringocystadenoma papilliferum
        chondroid syringoma | cutaneous mixed tumor; mixed tumor of skin; benign mixed tumor of skin
        tubular apocrine adenoma
        sebaceous adenoma
        sebaceoma | sebaceous epithelioma
        sebaceous hyperplasia | senile sebaceous hyperplasia; sebaceous gland hyperplasia
        nevus sebaceus | nevus sebaceus of Jadassohn; sebaceous nevus; organoid nevus
      epidermal inclusion cyst | epidermoid cyst; sebaceous cyst; infundibular cyst; epidermal cyst; keratinous cyst; epidermoid cyst of skin; follicular cyst of skin | L72.0
      pilar cyst | trichilemmal cyst; tricholemmal cyst; isthmus-catagen cyst | L72.11
      milium | milia
      dermoid cyst of skin | cutaneous dermoid cyst
      steatocystoma | - | L72.2
        steatocystoma multiplex
        steatocystoma simplex
      digital myxoid cyst | mucous cyst of digit; digital mucous cyst; myxoid pseudocyst
      keloid | keloid scar | L91.0 | scar
      hypertrophic scar | - | L91.0 | scar
      pseudoepitheliomatous hyperplasia | pseudocarcinomatous hyperplasia | - | hyperplasia
      chondrodermatitis nodularis helicis | CNH; chondrodermatitis nodularis; Winkler disease
      cutaneous lymphoid hyperplasia | pseudolymphoma of skin; cutaneous pseudolymphoma; lymphocytoma cutis; lymphadenosis benigna cutis
      mastocytoma of skin | solitary mastocytoma; cutaneous mastocytoma
  cutaneous mastocytosis | urticaria pigmentosa; maculopapular cutaneous mastocytosis | D47.01
  wart | verruca; plantar wart; verruca plana; flat wart; verruca plantaris | B07
  inflammatory skin disease | inflammatory dermatosis; skin inflammation | L20, L30, L40, L43
    dermatitis | eczema; eczematous dermatitis; skin eczema | L20, L21, L22, L23, L24, L25, L27, L30
      atopic dermatitis | atopic eczema; neurodermitis; endogenous eczema; infantile eczema; childhood eczema | L20
      contact dermatitis | contact eczema | L23, L24, L25
        allergic contact dermatitis | allergic contact eczema | L23
        irritant contact dermatitis | irritant contact eczema | L24
        ~ occupational contact dermatitis
      seborrheic dermatitis | seborrhea; seborrheic eczema; dandruff | L21
      nummular dermatitis | nummular eczema; discoid eczema | L30.0
      dyshidrotic eczema | pompholyx; dyshidrosis; vesicular hand eczema | L30.1
      stasis dermatitis | venous eczema; gravitational eczema; varicose eczema; venous stasis dermatitis
      asteatotic eczema | eczema craquelé; xerotic eczema; winter itch
      lichen simplex chronicus | LSC; neurodermatitis circumscripta; lichen simplex | L28.0
      ~ spongiotic dermatitis | subacute spongiotic dermatitis
      ~ hand dermatitis | hand eczema
      perioral dermatitis | periorificial dermatitis | L71.0
      photodermatitis | photosensitivity dermatitis
        polymorphous light eruption | polymorphic light eruption; sun allergy | L56.4
        phototoxic dermatitis | phototoxic reaction
        chronic actinic dermatitis | actinic reticuloid
    psoriasis | psoriasis of skin | L40
      plaque psoriasis | psoriasis vulgaris; chronic plaque psoriasis; nummular psoriasis | L40.0
      guttate psoriasis | - | L40.4
      inverse psoriasis | flexural psoriasis; intertriginous psoriasis
      pustular psoriasis | generalized pustular psoriasis; von Zumbusch psoriasis | L40.1
      palmoplantar pustulosis | palmoplantar pustular psoriasis; pustulosis palmaris et plantaris | L40.3
      erythrodermic psoriasis | psoriatic erythroderma
      ~ scalp psoriasis
      ~ nail psoriasis
    lichen planus | lichen ruber planus; cutaneous lichen planus | L43
      hypertrophic lichen planus | lichen planus hypertrophicus; verrucous lichen planus | L43.0
      lichen planopilaris | LPP; follicular lichen planus | L66.1
        frontal fibrosing alopecia
      erosive lichen planus
    ~ lichenoid dermatitis | interface dermatitis; lichenoid tissue reaction; lichenoid eruption; vacuolar interface dermatitis
    lichenoid drug eruption | drug-induced lichenoid eruption | L43.2
    lichen sclerosus | lichen sclerosus et atrophicus; LSA; white spot disease | L90.0
    lichen nitidus | - | L44.1
    lichen striatus
    pityriasis rosea | - | L42
    pityriasis rubra pilaris | - | L44.0
    pityriasis lichenoides
      pityriasis lichenoides et varioliformis acuta | PLEVA; Mucha-Habermann disease; acute pityriasis lichenoides | L41.0
      pityriasis lichenoides chronica | chronic pityriasis lichenoides | L41.1
    parapsoriasis | - | L41.3, L41.4
      large plaque parapsoriasis | parapsoriasis en plaques | L41.4
      small plaque parapsoriasis | digitate dermatosis | L41.3
    granuloma annulare | disseminated granuloma annulare | L92.0
    necrobiosis lipoidica | necrobiosis lipoidica diabeticorum | L92.1
    acne vulgaris | acne; cystic acne; nodulocystic acne | L70
    rosacea | acne rosacea | L71
      ~ rhinophyma | phymatous rosacea | L71.1
    hidradenitis suppurativa | acne inversa; Verneuil disease | L73.2
    chronic spontaneous urticaria | chronic idiopathic urticaria; CSU; chronic urticaria | L50.1 | hives
    ~ angioedema | Quincke edema; angioneurotic edema | T78.3
    drug eruption | drug rash; morbilliform drug eruption; cutaneous drug reaction; exanthematous drug eruption; dermatitis medicamentosa | L27.0
      fixed drug eruption
      drug reaction with eosinophilia and systemic symptoms | DRESS syndrome; drug-induced hypersensitivity syndrome | D72.12
      Stevens-Johnson syndrome | SJS | L51.1
      toxic epidermal necrolysis | Lyell syndrome | L51.2
      acute generalized exanthematous pustulosis | AGEP
    erythema multiforme | erythema exudativum multiforme | L51.0, L51.8, L51.9
    erythema nodosum | - | L52
    panniculitis | lobular panniculitis; inflammation of subcutaneous fat | M79.3
      lupus panniculitis | lupus profundus; lupus erythematosus panniculitis
      lipodermatosclerosis | sclerosing panniculitis
    autoimmune blistering disease | bullous disease of skin; autoimmune bullous dermatosis | L10, L12, L13
      pemphigus | - | L10
        pemphigus vulgaris | - | L10.0
        pemphigus foliaceus | - | L10.2
        paraneoplastic pemphigus | - | L10.81
      bullous pemphigoid | pemphigoid | L12.0
      mucous membrane pemphigoid | cicatricial pemphigoid | L12.1
      dermatitis herpetiformis | Duhring disease | L13.0
      linear IgA disease | linear IgA bullous dermatosis
      epidermolysis bullosa acquisita | EBA | L12.3
    Hailey-Hailey disease | benign familial pemphigus
    Darier disease | keratosis follicularis; Darier-White disease
    Grover disease | transient acantholytic dermatosis | L11.1
    lupus tumidus | tumid lupus erythematosus; tumid lupus | - | cutaneous lupus erythematosus
    Sweet syndrome | acute febrile neutrophilic dermatosis | L98.2
    pyoderma gangrenosum | phagedenic pyoderma | L88
    cutaneous vasculitis | vasculitis of skin; hypersensitivity angiitis | L95
    livedoid vasculopathy | atrophie blanche; livedoid vasculitis | L95.0
    pigmented purpuric dermatosis | Schamberg disease; progressive pigmentary dermatosis; capillaritis of skin | L81.7
    eosinophilic cellulitis | Wells syndrome
    prurigo nodularis | nodular prurigo; chronic prurigo; chronic nodular prurigo | L28.1
    arthropod bite reaction | insect bite reaction; bug bite; papular urticaria
    erythroderma | exfoliative dermatitis | L26
    erythema annulare centrifugum | figurate erythema; gyrate erythema | L53.1
    vitiligo | leukoderma | L80
    alopecia areata | - | L63
  androgenetic alopecia | male pattern baldness; female pattern hair loss; pattern hair loss | L64
  telogen effluvium | - | L65.0
  melasma | chloasma | L81.1
  postinflammatory hyperpigmentation | - | L81.0
  acanthosis nigricans | - | L83
  keratosis pilaris
  skin infection | infection of skin; cutaneous infection | L08
    folliculitis | bacterial folliculitis
    cutaneous leishmaniasis | leishmaniasis of skin | B55.1
  venous leg ulcer | venous stasis ulcer; venous ulcer; varicose ulcer | - | skin ulcer
  pressure ulcer | pressure injury; bedsore; decubitus ulcer | L89 | skin ulcer
  calciphylaxis | calcific uremic arteriolopathy
  ~ pigmented skin lesion | pigmented lesion of skin; suspicious mole; atypical pigmented lesion
  ~ subungual hematoma | nail hematoma; blood under the nail
  ~ longitudinal melanonychia | melanonychia; melanonychia striata; nail pigment band
`
