/**
 * Soft tissue and bone: tumors, in-between tumors and what looks like them. Sources: WHO Classification, Soft Tissue and Bone
 * Tumours (5th ed., 2020); FNCLCC; ICD-10-CM (NCHS, public domain). Sarcomas met in many organs are in general.ts.
 * Form of a line: see outline.ts.
 */
export const SOFT_TISSUE_BONE = `
soft tissue mass | mass of soft tissue; soft tissue lump; soft-tissue lesion; lump under the skin; localized superficial swelling | R22, M79.89
  ~ sarcoma of the limb | extremity sarcoma; limb sarcoma; soft tissue sarcoma of the extremity; sarcoma of the thigh | C49.1, C49.2 | sarcoma
  ~ retroperitoneal sarcoma | sarcoma of the retroperitoneum; RPS of the abdomen; malignant neoplasm of retroperitoneum | C48.0 | sarcoma
  ~ low-grade sarcoma | grade 1 sarcoma; FNCLCC grade 1 sarcoma; low-grade soft tissue sarcoma | C49 | sarcoma
  ~ high-grade sarcoma | grade 3 sarcoma; FNCLCC grade 3 sarcoma; high-grade soft tissue sarcoma | C49 | sarcoma
retroperitoneal liposarcoma | liposarcoma of the retroperitoneum | C48.0 | liposarcoma
myxoid pleomorphic liposarcoma | pleomorphic myxoid liposarcoma | C49 | liposarcoma; sarcoma
~ high-grade myxoid liposarcoma | myxoid liposarcoma with round cells; round cell variant of myxoid liposarcoma | C49 | myxoid liposarcoma
fibroblastic or myofibroblastic tumor | fibroblastic tumor; myofibroblastic tumor; fibrous tumor of soft tissue | - | neoplasm
  infantile fibrosarcoma | congenital fibrosarcoma; NTRK-rearranged infantile fibrosarcoma | C49 | fibrosarcoma
  sclerosing epithelioid fibrosarcoma | SEF of soft tissue; MUC4-positive sclerosing epithelioid fibrosarcoma | C49 | sarcoma; fibrosarcoma
  myxoinflammatory fibroblastic sarcoma | acral myxoinflammatory fibroblastic sarcoma; MIFS; inflammatory myxohyaline tumor | C49 | sarcoma
  low-grade myofibroblastic sarcoma | myofibrosarcoma; LGMS | C49 | sarcoma
  malignant solitary fibrous tumor | high-risk solitary fibrous tumor; dedifferentiated solitary fibrous tumor; malignant hemangiopericytoma | C49 | solitary fibrous tumor
  lipofibromatosis | infantile fibromatosis of lipofibromatosis type | D21, D48.1
  NTRK-rearranged spindle cell neoplasm | lipofibromatosis-like neural tumor; NTRK-rearranged mesenchymal tumor | D48.1, C49 | spindle cell neoplasm
  superficial fibromatosis | palmar and plantar fibromatosis; plantar and palmar fibromatosis | M72.0, M72.2
    plantar fibromatosis | Ledderhose disease; plantar fibroma | M72.2
  ~ abdominal wall desmoid tumor | abdominal desmoid; abdominal fibromatosis | D48.1 | desmoid tumor
  ~ intra-abdominal desmoid tumor | mesenteric fibromatosis; mesenteric desmoid | D48.1 | desmoid tumor
  ~ extra-abdominal desmoid tumor | extra-abdominal fibromatosis; extra-abdominal desmoid | D48.1 | desmoid tumor
  proliferative fasciitis | proliferative myositis | M72.8
  ischemic fasciitis | atypical decubital fibroplasia; decubital fibroplasia | M72.8
  fibrous hamartoma of infancy | subdermal fibromatous tumor of infancy | D21
  myofibroma | infantile myofibromatosis; myofibromatosis; solitary myofibroma | D21
  calcifying fibrous tumor | calcifying fibrous pseudotumor | D21
  calcifying aponeurotic fibroma | juvenile aponeurotic fibroma | D21 | fibroma
  fibroma of tendon sheath | tenosynovial fibroma | D21 | fibroma
  desmoplastic fibroblastoma | collagenous fibroma | D21 | fibroma
  nuchal-type fibroma | nuchal fibroma; Gardner fibroma | D21 | fibroma
  superficial angiomyxoma | cutaneous myxoma | D21, D23 | myxoma
  mammary-type myofibroblastoma of soft tissue | extramammary myofibroblastoma | D21 | myofibroblastoma
  cellular angiofibroma | angiofibroma of soft tissue | D21, D28
  EWSR1-SMAD3-positive fibroblastic tumor | EWSR1::SMAD3-rearranged fibroblastic tumor | D21
  superficial CD34-positive fibroblastic tumor | PRDM10-rearranged soft tissue tumor | D48.1, C49
fibrohistiocytic tumor of soft tissue | fibrohistiocytic tumor; benign fibrohistiocytic tumor | D21, D48.1 | neoplasm
  tenosynovial giant cell tumor | TGCT of the joint; giant cell tumor of tendon sheath; GCTTS | D48.1, D21 | neoplasm
    localized tenosynovial giant cell tumor | nodular tenosynovitis; localized TGCT; localised tenosynovial giant cell tumour of tendon sheath | D48.1, D21
  deep fibrous histiocytoma | deep benign fibrous histiocytoma | D21
  plexiform fibrohistiocytic tumor | PFT of soft tissue; plexiform fibrous histiocytoma | D48.1
  giant cell tumor of soft tissue | soft tissue giant cell tumor | D48.1, D21 | neoplasm
vascular tumor or malformation | vascular lesion of soft tissue | D18, Q27
  pseudomyogenic hemangioendothelioma | epithelioid sarcoma-like hemangioendothelioma | D48.1, C49
  retiform hemangioendothelioma | hobnail hemangioendothelioma; composite hemangioendothelioma | D48.1, C49
  papillary intralymphatic angioendothelioma | Dabska tumor; PILA | D48.1
  intramuscular hemangioma | intramuscular angioma; skeletal muscle hemangioma | D18.09 | hemangioma
  papillary endothelial hyperplasia | Masson tumor; intravascular papillary endothelial hyperplasia | D18 | hyperplasia
  arteriovenous malformation of soft tissue | peripheral arteriovenous malformation; soft tissue AVM | Q27.3
  spindle cell hemangioma | spindle cell hemangioendothelioma | D18.0 | hemangioma
  angiomatosis of soft tissue | diffuse angiomatosis | D18.0
  ~ lymphedema-associated angiosarcoma | Stewart-Treves syndrome; angiosarcoma in lymphedema | C49 | angiosarcoma
pericytic tumor | perivascular tumor of soft tissue | - | neoplasm
  myopericytoma | myopericytomatosis | D21
  malignant glomus tumor | glomangiosarcoma; glomus tumor of uncertain malignant potential | C49, D48.1 | glomus tumor
tumor of uncertain differentiation | soft tissue tumor of uncertain differentiation | - | neoplasm
  extraskeletal myxoid chondrosarcoma | EMC of soft tissue; chordoid sarcoma; NR4A3-rearranged sarcoma | C49 | sarcoma; chondrosarcoma
  ossifying fibromyxoid tumor | OFMT | D48.1, D21
  angiomatoid fibrous histiocytoma | AFH | D48.1
  phosphaturic mesenchymal tumor | tumor causing osteomalacia; oncogenic osteomalacia tumor; PMT of soft tissue | D21, D48.1 | mesenchymal neoplasm
  hemosiderotic fibrolipomatous tumor | HFLT | D48.1
  pleomorphic hyalinizing angiectatic tumor | PHAT | D48.1
  extrarenal rhabdoid tumor | malignant rhabdoid tumor of soft tissue; extrarenal malignant rhabdoid tumor | C49 | sarcoma
  intimal sarcoma | MDM2-amplified intimal sarcoma | C49 | sarcoma
  juxta-articular myxoma | periarticular myxoma | D21 | myxoma
  myoepithelioma of soft tissue | soft tissue myoepithelioma; mixed tumor of soft tissue; myoepithelial tumor of soft tissue | D21 | myoepithelioma
  proximal-type epithelioid sarcoma | large cell epithelioid sarcoma; proximal epithelioid sarcoma | C49 | epithelioid sarcoma
  classic-type epithelioid sarcoma | distal-type epithelioid sarcoma; conventional epithelioid sarcoma | C49 | epithelioid sarcoma
  monophasic fibrous synovial sarcoma | monophasic spindle cell synovial sarcoma | C49 | synovial sarcoma
  poorly differentiated synovial sarcoma | round cell synovial sarcoma | C49 | synovial sarcoma
  undifferentiated spindle cell sarcoma | spindle cell sarcoma; spindle cell sarcoma NOS; unclassified spindle cell sarcoma | C49 | sarcoma
undifferentiated small round cell sarcoma | round cell sarcoma; undifferentiated round cell sarcoma; small round cell sarcoma | C40, C41, C49 | sarcoma
  Ewing sarcoma | Ewing's tumor; Ewing family tumor; Ewing tumour of bone; Ewing sarcoma/PNET; peripheral primitive neuroectodermal tumor; peripheral PNET; Askin tumor; EWS-FLI1 sarcoma; ESFT | C40, C41, C49 | bone cancer
    ~ extraskeletal Ewing sarcoma | extraosseous Ewing sarcoma; Ewing sarcoma of soft tissue | C49
    ~ metastatic Ewing sarcoma | stage IV Ewing sarcoma | C40, C41, C49
  CIC-rearranged sarcoma | CIC-DUX4 sarcoma; Ewing-like sarcoma with CIC rearrangement | C49
  BCOR-altered sarcoma | sarcoma with BCOR genetic alterations; BCOR-CCNB3 sarcoma | C40, C41, C49
  EWSR1-non-ETS fusion sarcoma | EWSR1-NFATC2 sarcoma; EWSR1-PATZ1 sarcoma; round cell sarcoma with EWSR1-non-ETS fusion | C40, C41, C49
bone lesion | lesion of bone; bone mass; osseous lesion; skeletal lesion
  ~ lytic bone lesion | osteolytic lesion; lytic lesion of bone; osteolysis | M89.5
  ~ sclerotic bone lesion | osteoblastic lesion; blastic bone lesion; sclerotic lesion of bone
  bone tumor | tumor of bone; neoplasm of bone; osseous tumor | C40, C41, D16, D48.0 | neoplasm
    bone cancer | bone sarcoma; sarcoma of bone; primary bone cancer; malignant neoplasm of bone; malignant bone tumor; cancer of the bone | C40, C41 | sarcoma
      osteosarcoma | osteogenic sarcoma; osteoblastic sarcoma; bone-forming sarcoma | C40, C41
        conventional osteosarcoma | high-grade central osteosarcoma; conventional intramedullary osteosarcoma; high-grade intramedullary osteosarcoma | C40, C41
          ~ osteoblastic osteosarcoma | osteoblastic conventional osteosarcoma | C40, C41
          ~ chondroblastic osteosarcoma | chondroblastic conventional osteosarcoma | C40, C41
          ~ fibroblastic osteosarcoma | fibroblastic conventional osteosarcoma | C40, C41
        low-grade central osteosarcoma | low-grade intramedullary osteosarcoma; well-differentiated intramedullary osteosarcoma | C40, C41
        telangiectatic osteosarcoma | telangiectatic osteogenic sarcoma | C40, C41
        small cell osteosarcoma | round cell osteosarcoma | C40, C41
        parosteal osteosarcoma | juxtacortical osteosarcoma; parosteal osteogenic sarcoma | C40, C41
        periosteal osteosarcoma | juxtacortical chondroblastic osteosarcoma | C40, C41
        high-grade surface osteosarcoma | high-grade surface osteogenic sarcoma | C40, C41
        secondary osteosarcoma | Paget osteosarcoma; postradiation osteosarcoma; radiation-associated osteosarcoma | C40, C41
      extraskeletal osteosarcoma | osteosarcoma of soft tissue; soft tissue osteosarcoma | C49 | osteosarcoma
      chondrosarcoma | chondroid sarcoma; malignant cartilage tumor; cartilage sarcoma | C40, C41
        conventional chondrosarcoma | central chondrosarcoma; primary central chondrosarcoma | C40, C41
          chondrosarcoma grade 1 | grade 1 chondrosarcoma; low-grade chondrosarcoma; atypical cartilaginous tumor; ACT of bone; atypical cartilaginous tumor/chondrosarcoma grade 1 | C40, C41, D48.0 | chondroid tumor of bone
          chondrosarcoma grade 2 | grade 2 chondrosarcoma; intermediate-grade chondrosarcoma | C40, C41
          chondrosarcoma grade 3 | grade 3 chondrosarcoma; high-grade chondrosarcoma | C40, C41
        dedifferentiated chondrosarcoma | DDCS; chondrosarcoma with dedifferentiation | C40, C41
        mesenchymal chondrosarcoma | HEY1-NCOA2 chondrosarcoma | C40, C41, C49
        clear cell chondrosarcoma | clear cell cartilage tumor | C40, C41
        periosteal chondrosarcoma | juxtacortical chondrosarcoma | C40, C41
        ~ secondary peripheral chondrosarcoma | chondrosarcoma arising in osteochondroma; peripheral chondrosarcoma | C40, C41
      adamantinoma of long bones | adamantinoma; tibial adamantinoma; extragnathic adamantinoma | C40
      undifferentiated pleomorphic sarcoma of bone | malignant fibrous histiocytoma of bone; MFH of bone; UPS of bone | C40, C41 | undifferentiated pleomorphic sarcoma
      fibrosarcoma of bone | bone fibrosarcoma | C40, C41 | fibrosarcoma
      angiosarcoma of bone | osseous angiosarcoma | C40, C41 | angiosarcoma
      epithelioid hemangioendothelioma of bone | osseous epithelioid hemangioendothelioma | C40, C41 | epithelioid hemangioendothelioma
      leiomyosarcoma of bone | primary bone leiomyosarcoma | C40, C41 | leiomyosarcoma
      malignancy in giant cell tumor of bone | malignant giant cell tumor of bone; malignant giant cell tumor | C40, C41
    primary bone lymphoma | lymphoma of bone; primary lymphoma of bone; PBL of bone | C83, C85 | lymphoma
    giant cell tumor of bone | GCTB; GCT of bone; osteoclastoma | D48.0
    benign bone tumor | benign neoplasm of bone; benign tumor of bone | D16 | benign neoplasm
      osteochondroma | cartilaginous exostosis; exostosis; solitary osteochondroma; osteocartilaginous exostosis | D16
      enchondroma | central chondroma; chondroma of bone; intramedullary chondroma | D16
        ~ enchondromatosis | Ollier disease; Maffucci syndrome; multiple enchondromatosis | Q78.4
      periosteal chondroma | juxtacortical chondroma | D16
      chondroblastoma | Codman tumor; epiphyseal chondroblastoma | D16
      chondromyxoid fibroma | CMF of bone | D16
      bizarre parosteal osteochondromatous proliferation | Nora lesion; BPOP | D16
      osteoid osteoma | osteoid-osteoma nidus | D16
      osteoblastoma | aggressive osteoblastoma | D16
      osteoma | ivory osteoma; osteoma of the skull | D16
      bone hemangioma | hemangioma of bone; osseous hemangioma | D18.09, D16 | hemangioma
      benign notochordal cell tumor | BNCT; ecchordosis physaliphora; notochordal rest | D16.6
      desmoplastic fibroma of bone | desmoid tumor of bone | D16, D48.0
      intraosseous lipoma | lipoma of bone | D16, D17.79 | lipoma
      nonossifying fibroma | NOF; fibroxanthoma of bone; metaphyseal fibrous defect; fibrous cortical defect | D16, M89.8
      benign fibrous histiocytoma of bone | - | D16
    ~ chondroid tumor of bone | cartilaginous tumor; chondroid lesion; cartilage-forming tumor; chondroid tumor | D16, D48.0
  aneurysmal bone cyst | ABC of bone; primary aneurysmal bone cyst; USP6-rearranged aneurysmal bone cyst | M85.5 | cyst
    ~ secondary aneurysmal bone cyst | aneurysmal bone cyst-like change; ABC-like change | M85.5
  simple bone cyst | unicameral bone cyst; UBC of bone; solitary bone cyst | M85.4 | cyst
  intraosseous ganglion | ganglion cyst of bone; subchondral cyst; geode of bone | M85.6
  osteofibrous dysplasia | ossifying fibroma of long bones; Campanacci disease; Kempson-Campanacci lesion | D16, M85.8
  fibrocartilaginous mesenchymoma | fibrocartilaginous dysplasia | D16
  giant cell lesion of small bones | giant cell reparative granuloma of the hand; solid aneurysmal bone cyst | M85.5, M27.1
  brown tumor of hyperparathyroidism | brown tumor; osteitis fibrosa cystica | E21.0, M85.8
  bone infarct | bone infarction; medullary infarct; medullary bone infarct | M87
  bone island | enostosis; compact bone island | M85.8, D16
  tumor-like stress reaction of bone | stress reaction of bone; insufficiency fracture mimicking tumor | M84.3, M84.4
  subungual exostosis | Dupuytren exostosis | D16, M89.8 | osteochondroma
  Brodie abscess | subacute osteomyelitis with abscess; intraosseous abscess | M86
  chronic recurrent multifocal osteomyelitis | CRMO; chronic nonbacterial osteomyelitis; CNO of bone; SAPHO syndrome | M86.3
  melorheostosis | Leri disease; candle wax disease of bone | M85.8, Q78.8
  bone marrow lymphoid or red marrow reconversion | red marrow reconversion; hematopoietic marrow island; focal red marrow
  pseudotumor around a joint implant | adverse local tissue reaction; adverse reaction to metal debris; metallosis pseudotumor; ALTR | T84.89
  polyostotic fibrous dysplasia | multifocal fibrous dysplasia | Q78.1 | fibrous dysplasia
  monostotic fibrous dysplasia | solitary fibrous dysplasia | M85.0 | fibrous dysplasia
tumoral calcinosis | familial tumoral calcinosis; periarticular calcinosis; calcinosis of soft tissue | E83.59, M11.2
Morel-Lavallée lesion | closed degloving injury; Morel-Lavallee seroma | S70.1, S80.1
chronic expanding hematoma | chronic organizing hematoma; expanding hematoma of soft tissue | - | hematoma
myonecrosis | muscle infarction; diabetic myonecrosis; diabetic muscle infarction | M62.2, M62.89
diffuse infiltrative lipomatosis | lipomatosis; multiple symmetric lipomatosis; Madelung disease; lipomatosis of nerve | E88.2
~ Dercum disease | adiposis dolorosa; painful lipomas | E88.2
deep-seated lipoma | intramuscular lipoma; infiltrating lipoma; deep lipoma | D17 | lipoma
chondroid lipoma | chondrolipoma of soft tissue | D17 | lipoma
myolipoma | lipoleiomyoma of soft tissue | D17
atypical spindle cell lipomatous tumor | atypical spindle cell/pleomorphic lipomatous tumor; ASPLT | D17, D48.1 | neoplasm
soft tissue chondroma | extraskeletal chondroma; chondroma of soft parts | D21
leiomyoma of deep soft tissue | deep leiomyoma; retroperitoneal leiomyoma | D21 | leiomyoma
EBV-associated smooth muscle tumor | Epstein-Barr virus-associated smooth muscle tumor | D48.1, D21 | neoplasm
leiomyosarcoma of soft tissue | soft tissue leiomyosarcoma; retroperitoneal leiomyosarcoma | C49, C48.0 | leiomyosarcoma
leiomyosarcoma of the inferior vena cava | vascular leiomyosarcoma; IVC leiomyosarcoma | C49.4 | leiomyosarcoma
inflammatory rhabdomyoblastic tumor | - | C49, D48.1 | neoplasm
sacrococcygeal teratoma | SCT of the newborn; teratoma of the sacrococcyx | C49.5, D21.5
neuroblastic tumor | peripheral neuroblastic tumor; tumor of sympathetic nervous system | C47, C74, D36.1 | neoplasm
  neuroblastoma | peripheral neuroblastoma; adrenal neuroblastoma; sympathicoblastoma | C74, C47 | malignant neoplasm
    ~ MYCN-amplified neuroblastoma | high-risk neuroblastoma; N-myc amplified neuroblastoma | C74, C47
    ~ low-risk neuroblastoma | stage L1 neuroblastoma; MS neuroblastoma | C74, C47
  ganglioneuroblastoma | ganglioneuroblastoma nodular; ganglioneuroblastoma intermixed | C47, C74 | malignant neoplasm
  ganglioneuroma | Schwannian stroma-dominant neuroblastic tumor | D36.1
`
