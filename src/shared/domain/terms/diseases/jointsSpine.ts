/**
 * Joints, bones and spine. Sources: AAOS and NASS wording (knee, hip, shoulder, hand, foot; lumbar disc nomenclature 2.0, 2014);
 * ISCD and NOF wording for bone density; ICD-10-CM (NCHS, public domain). Form of a line: see outline.ts.
 * Parts of one joint often fail together, so most lines are marked "~"; grades and kinds of one tear are not.
 */
export const JOINTS_SPINE = `
musculoskeletal disorder | disorder of the musculoskeletal system; orthopedic disorder; bone and joint disease
  ~ arthritis | joint inflammation; inflammation of the joint | M00, M05, M06, M08, M13, M15, M16, M17, M18, M19 | joint disease
  ~ joint disease | arthropathy; disease of the joint; joint disorder
    osteoarthritis | OA; degenerative joint disease; DJD; degenerative arthritis; osteoarthrosis; arthrosis; wear and tear arthritis | M15, M16, M17, M18, M19 | arthritis
      osteoarthritis of knee | knee osteoarthritis; knee OA; gonarthrosis; degenerative joint disease of the knee; knee arthritis; arthritis of the knee | M17
        ~ medial compartment osteoarthritis of knee | medial compartment osteoarthritis; medial knee osteoarthritis; varus osteoarthritis of the knee
        ~ lateral compartment osteoarthritis of knee | lateral compartment osteoarthritis; lateral knee osteoarthritis; valgus osteoarthritis of the knee
        ~ patellofemoral osteoarthritis | patellofemoral arthritis; patellofemoral compartment osteoarthritis
        ~ tricompartmental osteoarthritis | tricompartmental osteoarthritis of the knee; three-compartment knee osteoarthritis
      osteoarthritis of hip | hip osteoarthritis; hip OA; coxarthrosis; degenerative joint disease of the hip; hip arthritis; arthritis of the hip | M16
      osteoarthritis of shoulder | glenohumeral osteoarthritis; shoulder osteoarthritis; shoulder arthritis; omarthrosis | M19.01
      osteoarthritis of acromioclavicular joint | acromioclavicular osteoarthritis; AC joint arthritis; AC joint osteoarthritis
      osteoarthritis of hand | hand osteoarthritis; hand OA; finger osteoarthritis; nodal osteoarthritis; Heberden nodes | M15.1, M19.04
      osteoarthritis of thumb base | thumb carpometacarpal osteoarthritis; first carpometacarpal osteoarthritis; basal thumb arthritis; thumb CMC arthritis; rhizarthrosis; basal joint arthritis | M18
      osteoarthritis of ankle | ankle osteoarthritis; ankle arthritis; degenerative joint disease of the ankle | M19.07
      osteoarthritis of elbow | elbow osteoarthritis; elbow arthritis | M19.02
      osteoarthritis of wrist | wrist osteoarthritis; wrist arthritis; scapholunate advanced collapse; SLAC wrist | M19.03
      hallux rigidus | osteoarthritis of the big toe; first metatarsophalangeal osteoarthritis; stiff big toe | M20.2
      ~ posttraumatic osteoarthritis | post-traumatic arthritis; secondary osteoarthritis after injury; traumatic arthropathy
      ~ generalized osteoarthritis | polyosteoarthritis; primary generalized osteoarthritis; polyarthrosis | M15
      ~ erosive osteoarthritis | inflammatory osteoarthritis | M15.4
      ~ osteoarthritis by severity
        mild osteoarthritis | early osteoarthritis; mild degenerative joint disease
        moderate osteoarthritis | moderate degenerative joint disease
        severe osteoarthritis | end-stage osteoarthritis; advanced osteoarthritis; bone-on-bone arthritis; severe degenerative joint disease
    ~ rotator cuff arthropathy | cuff tear arthropathy; rotator cuff tear arthropathy; Milwaukee shoulder
    ~ avascular necrosis | AVN; osteonecrosis; aseptic necrosis of bone; ischemic necrosis of bone | M87
      avascular necrosis of femoral head | osteonecrosis of the femoral head; AVN of the hip; avascular necrosis of the hip; osteonecrosis of the hip; ONFH | M87.05
      osteonecrosis of knee | spontaneous osteonecrosis of the knee; SONK; avascular necrosis of the knee
      osteonecrosis of jaw | ONJ; medication-related osteonecrosis of the jaw; MRONJ; bisphosphonate-related osteonecrosis of the jaw | M87.180
      Kienbock disease | avascular necrosis of the lunate; lunatomalacia | M93.1
      Legg-Calve-Perthes disease | Perthes disease; juvenile osteonecrosis of the femoral head | M91.1
    ~ osteochondritis dissecans | osteochondral lesion; osteochondrosis dissecans | M93.2
      osteochondral lesion of talus | OLT; osteochondral defect of the talus; talar dome lesion
    ~ cartilage defect | chondral defect; chondral lesion; articular cartilage defect; cartilage damage
    ~ loose body in joint | intra-articular loose body; joint mouse | M24.0
    ~ joint effusion | effusion of joint; water on the knee; knee effusion; hydrarthrosis | M25.4
    ~ synovitis | inflammation of the joint lining | M65.9
      pigmented villonodular synovitis | PVNS; diffuse tenosynovial giant cell tumor; diffuse TGCT | D48.1
      synovial chondromatosis | synovial osteochondromatosis; primary synovial chondromatosis | D48.1
    ~ bursitis | inflammation of a bursa | M70, M71
      trochanteric bursitis | greater trochanteric pain syndrome; GTPS; hip bursitis | M70.6
      olecranon bursitis | elbow bursitis | M70.2
      prepatellar bursitis | housemaid's knee | M70.4
      subacromial bursitis | subdeltoid bursitis; shoulder bursitis | M75.5
      pes anserine bursitis | pes anserinus bursitis; anserine bursitis
    ~ prosthetic joint failure | failed joint replacement; failed arthroplasty
      ~ aseptic loosening | loosening of joint prosthesis; prosthetic loosening; aseptic loosening of implant | T84.03
      ~ periprosthetic fracture | fracture around a joint replacement; periprosthetic bone fracture | M97
      ~ arthrofibrosis | joint stiffness after surgery; stiff knee after replacement | M24.66
  ~ knee disorder | disorder of the knee; internal derangement of the knee; knee injury | M22, M23, S83
    ~ meniscal tear | meniscus tear; torn meniscus; tear of the meniscus; torn knee cartilage | S83.2, M23.2
      ~ medial meniscus tear | medial meniscal tear; tear of the medial meniscus; torn medial meniscus
      ~ lateral meniscus tear | lateral meniscal tear; tear of the lateral meniscus; torn lateral meniscus
      ~ meniscal tear by cause
        degenerative meniscal tear | degenerative meniscus tear; degenerative tear of the meniscus | M23.2
        traumatic meniscal tear | acute meniscal tear; traumatic meniscus tear | S83.2
      bucket handle meniscal tear | bucket-handle tear; bucket handle tear of the meniscus
      horizontal meniscal tear | horizontal cleavage tear of the meniscus; horizontal tear of the meniscus
      radial meniscal tear | radial tear of the meniscus
      complex meniscal tear | complex tear of the meniscus
      meniscal root tear | meniscus root tear; root tear of the meniscus; posterior root tear of the meniscus
    ~ discoid meniscus | discoid lateral meniscus; congenital discoid meniscus | Q68.6
    ~ meniscal cyst | parameniscal cyst; cyst of the meniscus | M23.0
    ~ anterior cruciate ligament tear | ACL tear; torn ACL; ACL rupture; rupture of the anterior cruciate ligament; ACL injury | S83.51
      complete anterior cruciate ligament tear | complete ACL tear; full-thickness ACL tear; complete ACL rupture
      partial anterior cruciate ligament tear | partial ACL tear; partial-thickness ACL tear
    ~ posterior cruciate ligament tear | PCL tear; torn PCL; PCL rupture; PCL injury | S83.52
    ~ medial collateral ligament tear | MCL tear; MCL sprain; medial collateral ligament sprain; MCL injury | S83.41
    ~ lateral collateral ligament tear | LCL tear; LCL sprain; lateral collateral ligament sprain; LCL injury | S83.42
    ~ patellofemoral pain syndrome | runner's knee; anterior knee pain syndrome; PFPS | M22.2
    ~ chondromalacia patellae | chondromalacia of the patella; chondromalacia patella; patellar chondromalacia | M22.4
    ~ patellar dislocation | dislocated kneecap; patellar instability; patellofemoral instability; recurrent patellar dislocation | M22.0, S83.00
    ~ patellar tendinopathy | jumper's knee; patellar tendinitis; patellar tendonitis | M76.5
    ~ patellar tendon rupture | patellar tendon tear; torn patellar tendon | S76.11
    ~ quadriceps tendon rupture | quadriceps tendon tear; torn quadriceps tendon | S76.11
    ~ Baker cyst | popliteal cyst; cyst behind the knee | M71.2
    ~ iliotibial band syndrome | ITB syndrome; IT band syndrome; ITBS | M76.3
    ~ plica syndrome | medial plica syndrome; synovial plica syndrome | M67.5
    ~ Osgood-Schlatter disease | tibial tubercle apophysitis | M92.5
  ~ hip disorder | disorder of the hip; hip joint disorder
    ~ femoroacetabular impingement | FAI; femoroacetabular impingement syndrome; hip impingement | M25.85
      cam impingement | cam-type impingement; cam lesion; cam deformity of the hip
      pincer impingement | pincer-type impingement
      mixed femoroacetabular impingement | combined cam and pincer impingement; mixed-type impingement of the hip
    ~ acetabular labral tear | hip labral tear; labral tear of the hip; torn hip labrum; tear of the acetabular labrum | S73.19
    ~ hip dysplasia | developmental dysplasia of the hip; DDH; acetabular dysplasia; congenital dislocation of hip | Q65
    ~ gluteal tendinopathy | gluteus medius tendinopathy; gluteus medius tear; abductor tendon tear of the hip | M76.0
    ~ slipped capital femoral epiphysis | SCFE; slipped upper femoral epiphysis; SUFE | M93.0
    ~ hamstring tear | hamstring strain; hamstring avulsion; proximal hamstring tear | S76.31
    ~ snapping hip | coxa saltans; snapping hip syndrome | R29.4
    ~ transient osteoporosis of hip | bone marrow edema syndrome of the hip; transient bone marrow edema of the hip
    ~ piriformis syndrome | deep gluteal syndrome | G57.0
  ~ shoulder disorder | disorder of the shoulder; shoulder lesion | M75
    ~ rotator cuff disease | rotator cuff syndrome; rotator cuff disorder
      ~ rotator cuff tear | torn rotator cuff; rotator cuff rupture; tear of the rotator cuff | M75.1, S46.01
        full-thickness rotator cuff tear | complete rotator cuff tear; full thickness tear of the rotator cuff; complete rupture of the rotator cuff | M75.12
          ~ massive rotator cuff tear | irreparable rotator cuff tear; massive cuff tear
        partial-thickness rotator cuff tear | incomplete rotator cuff tear; partial rotator cuff tear; partial thickness tear of the rotator cuff | M75.11
        ~ supraspinatus tear | tear of the supraspinatus; supraspinatus tendon tear; torn supraspinatus
          full-thickness supraspinatus tear | complete supraspinatus tear; full thickness tear of the supraspinatus | - | full-thickness rotator cuff tear
          partial-thickness supraspinatus tear | partial supraspinatus tear; partial thickness tear of the supraspinatus | - | partial-thickness rotator cuff tear
        ~ subscapularis tear | subscapularis tendon tear; tear of the subscapularis
        ~ infraspinatus tear | infraspinatus tendon tear; tear of the infraspinatus
      ~ rotator cuff tendinopathy | rotator cuff tendinitis; rotator cuff tendonitis; supraspinatus tendinopathy; rotator cuff tendinosis | M75.8
    ~ shoulder impingement syndrome | subacromial impingement; subacromial pain syndrome; shoulder impingement | M75.4
    ~ adhesive capsulitis | frozen shoulder; adhesive capsulitis of the shoulder | M75.0
    ~ calcific tendinitis of shoulder | calcific tendonitis of the shoulder; calcifying tendinitis of the shoulder; calcific rotator cuff tendinitis | M75.3
    ~ shoulder labral tear | labral tear of the shoulder; glenoid labral tear; torn shoulder labrum
      SLAP tear | superior labral tear anterior to posterior; SLAP lesion; superior labrum tear | S43.43
      Bankart lesion | Bankart tear; anterior inferior labral tear
    ~ Hill-Sachs lesion | Hill-Sachs deformity; Hill-Sachs fracture
    ~ shoulder instability | glenohumeral instability; unstable shoulder; recurrent shoulder dislocation | M24.41
    ~ shoulder dislocation | dislocated shoulder; glenohumeral dislocation; anterior shoulder dislocation | S43.0
    ~ acromioclavicular joint separation | shoulder separation; AC joint separation; AC separation; acromioclavicular dislocation | S43.1
    ~ biceps tendinopathy | bicipital tendinitis; biceps tendinitis; biceps tendonitis | M75.2
    ~ biceps tendon rupture | biceps tendon tear; torn biceps tendon | S46.11, S46.21, M66.82
      proximal biceps tendon rupture | long head of biceps tear; long head biceps rupture
      distal biceps tendon rupture | distal biceps tear
  ~ elbow, wrist or hand disorder | upper limb disorder; hand disorder; disorder of the hand
    ~ lateral epicondylitis | tennis elbow; lateral epicondylalgia; lateral elbow tendinopathy | M77.1
    ~ medial epicondylitis | golfer's elbow; medial epicondylalgia; medial elbow tendinopathy | M77.0
    ~ ulnar collateral ligament tear of elbow | elbow UCL tear; ulnar collateral ligament tear; UCL tear of the elbow | S53.44
    ~ trigger finger | stenosing tenosynovitis of the finger; trigger thumb | M65.3
    ~ de Quervain tenosynovitis | de Quervain disease; radial styloid tenosynovitis; stenosing tenosynovitis of the thumb | M65.4
    ~ Dupuytren contracture | Dupuytren disease; palmar fascial fibromatosis | M72.0
    ~ ganglion cyst | wrist ganglion; synovial ganglion cyst | M67.4
    ~ triangular fibrocartilage complex tear | TFCC tear; triangular fibrocartilage tear
    ~ scapholunate ligament tear | scapholunate dissociation; scapholunate instability
    ~ skier's thumb | gamekeeper's thumb; ulnar collateral ligament tear of thumb | S63.64
    ~ mallet finger | baseball finger; extensor tendon rupture of the finger | M20.01
  ~ foot or ankle disorder | disorder of the foot; foot disorder; ankle disorder
    ~ Achilles tendinopathy | Achilles tendinitis; Achilles tendonitis; Achilles tendinosis | M76.6
    ~ Achilles tendon rupture | torn Achilles tendon; Achilles tear; Achilles rupture; tear of the Achilles tendon | S86.01
    ~ ankle sprain | sprained ankle; ankle ligament tear; anterior talofibular ligament tear; ATFL tear | S93.4
      ~ high ankle sprain | syndesmotic sprain; syndesmosis injury | S93.43
    ~ chronic ankle instability | lateral ankle instability; unstable ankle | M25.37
    ~ plantar fasciitis | plantar fasciopathy; heel spur syndrome; plantar heel pain | M72.2
    ~ hallux valgus | bunion; bunion deformity | M20.1, M21.61
    ~ hammer toe | hammertoe; claw toe; mallet toe | M20.4
    ~ flatfoot | flat foot; pes planus; fallen arches | M21.4
      adult acquired flatfoot deformity | posterior tibial tendon dysfunction; PTTD; progressive collapsing foot deformity | M76.82
    ~ pes cavus | cavus foot; high-arched foot | Q66.7
    ~ Morton neuroma | intermetatarsal neuroma; interdigital neuroma of the foot; Morton metatarsalgia | G57.6
    ~ metatarsalgia | ball of foot pain | M77.4
    ~ Charcot foot | Charcot arthropathy; neuropathic arthropathy; Charcot neuroarthropathy; Charcot joint | M14.6
    ~ clubfoot | talipes equinovarus; congenital talipes equinovarus | Q66.0
    ~ diabetic foot ulcer | DFU; diabetic ulcer of the foot | E11.621, E10.621
  ~ spine disorder | spinal disorder; disorder of the spine; dorsopathy; back disorder | M40, M41, M42, M43, M45, M46, M47, M48, M50, M51, M53, M54
    ~ spinal disc disease | disc disorder; intervertebral disc disorder; disc disease | M50, M51
      ~ degenerative disc disease | DDD; disc degeneration; intervertebral disc degeneration; worn disc | M51.3, M50.3
        lumbar degenerative disc disease | lumbar disc degeneration; lumbar DDD | M51.36
        cervical degenerative disc disease | cervical disc degeneration; cervical DDD | M50.3
      ~ herniated disc | disc herniation; slipped disc; herniated nucleus pulposus; HNP; prolapsed disc; ruptured disc; intervertebral disc displacement | M51.2, M50.2
        ~ herniated disc by form
          disc protrusion | protruded disc; contained disc herniation
          disc extrusion | extruded disc; disc extrusion herniation
          disc sequestration | sequestered disc; free disc fragment; sequestrated disc
        lumbar disc herniation | herniated lumbar disc; lumbar disc prolapse; slipped disc in the lower back | M51.26
        cervical disc herniation | herniated cervical disc; cervical disc prolapse; slipped disc in the neck | M50.2
        thoracic disc herniation | herniated thoracic disc; thoracic disc prolapse | M51.24
      ~ disc bulge | bulging disc; diffuse disc bulge; disc bulging
      ~ annular tear | annular fissure; tear of the annulus fibrosus; high-intensity zone of the disc
      ~ discogenic pain | discogenic back pain; discogenic low back pain
      ~ adjacent segment disease | adjacent segment degeneration
    ~ spinal stenosis | narrowing of the spinal canal; spinal canal stenosis | M48.0
      lumbar spinal stenosis | lumbar stenosis; LSS; lumbar canal stenosis; stenosis of the lumbar spine | M48.06
        ~ neurogenic claudication | pseudoclaudication; lumbar stenosis with neurogenic claudication | M48.062
      cervical spinal stenosis | cervical stenosis; cervical canal stenosis; stenosis of the cervical spine | M48.02
      thoracic spinal stenosis | thoracic stenosis; stenosis of the thoracic spine | M48.04
      ~ foraminal stenosis | neural foraminal stenosis; foraminal narrowing; neuroforaminal stenosis; neural foraminal narrowing | M99.6, M99.7
      ~ lateral recess stenosis | subarticular stenosis
      ~ central canal stenosis | central spinal stenosis; central stenosis
    ~ radiculopathy | nerve root compression; pinched nerve in the spine; radicular syndrome; nerve root impingement | M54.1
      lumbar radiculopathy | lumbosacral radiculopathy; sciatica; lumbar radicular pain; sciatic nerve pain | M54.16, M54.17, M54.3
      cervical radiculopathy | cervical nerve root compression; pinched nerve in the neck; cervicobrachialgia | M54.12
      thoracic radiculopathy | thoracic nerve root compression | M54.14
    ~ myelopathy | spinal cord compression disease; disease of the spinal cord | G95.9, G99.2
      cervical myelopathy | degenerative cervical myelopathy; cervical spondylotic myelopathy; CSM | M47.12, M50.0
      thoracic myelopathy | thoracic cord myelopathy | M47.14
    ~ spinal cord compression | compression of the spinal cord; cord compression | G95.2
      metastatic spinal cord compression | malignant spinal cord compression; MSCC; epidural spinal cord compression from metastasis
    ~ cauda equina syndrome | cauda equina compression | G83.4
    ~ spondylosis | degenerative spine disease; spinal osteoarthritis; degenerative changes of the spine; spondyloarthrosis | M47
      lumbar spondylosis | lumbar osteoarthritis; degenerative lumbar spine disease | M47.816
      cervical spondylosis | cervical osteoarthritis; degenerative cervical spine disease; neck arthritis | M47.812
      thoracic spondylosis | thoracic osteoarthritis of the spine | M47.814
    ~ facet arthropathy | facet joint osteoarthritis; facet joint arthritis; facet syndrome; facet hypertrophy; zygapophyseal joint arthropathy
    ~ spondylolisthesis | slipped vertebra; vertebral slippage | M43.1, Q76.2
      degenerative spondylolisthesis | degenerative slip of the spine
      isthmic spondylolisthesis | spondylolytic spondylolisthesis; lytic spondylolisthesis
      ~ spondylolisthesis by grade
        grade 1 spondylolisthesis | grade I spondylolisthesis; Meyerding grade 1; low-grade spondylolisthesis
        grade 2 spondylolisthesis | grade II spondylolisthesis; Meyerding grade 2
      ~ spondylolisthesis by direction
        anterolisthesis | anterior slip of a vertebra
        retrolisthesis | posterior slip of a vertebra; retrospondylolisthesis
    ~ spondylolysis | pars defect; pars interarticularis defect; pars fracture | M43.0, Q76.2
    ~ scoliosis | curvature of the spine; spinal curvature | M41
      adolescent idiopathic scoliosis | idiopathic scoliosis; juvenile idiopathic scoliosis | M41.1, M41.2
      degenerative scoliosis | adult degenerative scoliosis; de novo scoliosis | M41.5, M41.8
      congenital scoliosis | scoliosis from birth | Q67.5, Q76.3
      neuromuscular scoliosis | paralytic scoliosis | M41.4
    ~ kyphosis | hunchback; hyperkyphosis; roundback | M40.0, M40.1, M40.2
      Scheuermann disease | Scheuermann kyphosis; juvenile kyphosis | M42.0
    ~ adult spinal deformity | sagittal imbalance; flatback syndrome
    ~ sacroiliac joint dysfunction | SI joint dysfunction; sacroiliac joint pain; SI joint pain | M53.3
    ~ failed back surgery syndrome | FBSS; post-laminectomy syndrome; persistent spinal pain syndrome | M96.1
    ~ diffuse idiopathic skeletal hyperostosis | Forestier disease; ankylosing hyperostosis | M48.1
    ~ ossification of posterior longitudinal ligament | OPLL; posterior longitudinal ligament ossification | M48.8
    ~ arachnoiditis | adhesive arachnoiditis; spinal arachnoiditis | G03.9
    ~ Tarlov cyst | perineural cyst; sacral nerve root cyst | G54.8
    ~ spinal synovial cyst | facet cyst; lumbar synovial cyst; juxtafacet cyst | M71.38
    ~ vertebral hemangioma | hemangioma of the vertebra; spinal hemangioma | D18.09
    ~ Schmorl node | intravertebral disc herniation | M51.4
    ~ Modic changes | vertebral endplate changes; endplate degeneration
    ~ whiplash | whiplash injury; cervical strain; neck sprain; whiplash associated disorder | S13.4
    ~ lumbar strain | low back strain; lumbar sprain; pulled back muscle | S33.5, S39.012
    ~ torticollis | wry neck | M43.6
  ~ fracture | broken bone; bone fracture; fracture of bone
    ~ pathologic fracture | pathological fracture; fracture through diseased bone | M84.4, M84.5
    ~ fragility fracture | osteoporotic fracture; insufficiency fracture; low-trauma fracture | M80, M84.3
    ~ stress fracture | fatigue fracture; march fracture; hairline fracture | M84.3
    ~ nonunion of fracture | fracture nonunion; nonunion; pseudarthrosis; pseudoarthrosis
    ~ malunion of fracture | fracture malunion; malunion
    ~ open fracture | compound fracture
    ~ fracture by displacement
      displaced fracture | fracture with displacement
      nondisplaced fracture | undisplaced fracture; fracture without displacement
    vertebral fracture | fracture of vertebra; broken vertebra; spinal fracture | S12, S22.0, S32.0
      vertebral compression fracture | compression fracture of the spine; compression fracture of vertebra; VCF; wedge fracture of the spine; collapsed vertebra | M48.5, M80.08
      burst fracture | vertebral burst fracture; burst fracture of the spine
      Chance fracture | flexion distraction fracture of the spine
      odontoid fracture | dens fracture; fracture of the dens | S12.1
      sacral fracture | fracture of the sacrum; sacral insufficiency fracture | S32.1
    hip fracture | fracture of the hip; broken hip; proximal femur fracture | S72.0, S72.1, S72.2
      femoral neck fracture | fracture of the neck of the femur; subcapital fracture; intracapsular hip fracture | S72.0
      intertrochanteric fracture | pertrochanteric fracture; intertrochanteric femur fracture; extracapsular hip fracture | S72.1
      subtrochanteric fracture | subtrochanteric femur fracture | S72.2
    femoral shaft fracture | femur fracture; fracture of the femur shaft; broken thigh bone | S72.3
      ~ atypical femoral fracture | atypical femur fracture; AFF | M84.75
    distal femur fracture | supracondylar femur fracture; fracture of the lower end of femur | S72.4
    patella fracture | patellar fracture; broken kneecap | S82.0
    tibial plateau fracture | proximal tibia fracture; fracture of the tibial plateau | S82.1
    tibial shaft fracture | tibia fracture; broken shin bone | S82.2
    ankle fracture | broken ankle; fracture of the ankle; malleolar fracture | S82.5, S82.6, S82.84, S82.85
      bimalleolar fracture | bimalleolar ankle fracture | S82.84
      trimalleolar fracture | trimalleolar ankle fracture | S82.85
    calcaneus fracture | calcaneal fracture; heel bone fracture | S92.0
    talus fracture | talar fracture; fracture of the talus | S92.1
    metatarsal fracture | fracture of metatarsal; broken metatarsal | S92.3
      Jones fracture | fracture of the base of the fifth metatarsal
    Lisfranc injury | Lisfranc fracture; tarsometatarsal injury; Lisfranc fracture dislocation
    pelvic fracture | fracture of the pelvis; broken pelvis | S32.3, S32.5, S32.6, S32.8
    acetabular fracture | fracture of the acetabulum | S32.4
    wrist fracture | distal radius fracture; broken wrist; fracture of the distal radius; Colles fracture | S52.5
    scaphoid fracture | fracture of the scaphoid; navicular fracture of the wrist | S62.0
    forearm fracture | radius and ulna fracture; broken forearm | S52
    radial head fracture | radial neck fracture; fracture of the radial head | S52.1
    proximal humerus fracture | humeral neck fracture; fracture of the proximal humerus; broken shoulder | S42.2
    humeral shaft fracture | humerus fracture; broken upper arm | S42.3
    clavicle fracture | broken collarbone; fracture of the clavicle; clavicular fracture | S42.0
    rib fracture | broken rib; fracture of rib | S22.3, S22.4
    skull fracture | fracture of skull; broken skull | S02.0, S02.1
  ~ bone density disorder | low bone density; low bone mass; reduced bone mineral density
    osteoporosis | brittle bones from low density; porous bones | M80, M81
      ~ postmenopausal osteoporosis | osteoporosis after menopause
      ~ glucocorticoid-induced osteoporosis | steroid-induced osteoporosis; GIOP
      ~ severe osteoporosis | established osteoporosis
    osteopenia | low bone mass without osteoporosis | M85.8
  ~ metabolic bone disease | bone mineralization disorder
    osteomalacia | adult rickets; soft bones | M83
    rickets | childhood rickets; nutritional rickets | E55.0
    Paget disease of bone | osteitis deformans; bone Paget disease | M88
    renal osteodystrophy | chronic kidney disease mineral bone disorder; CKD-MBD | N25.0
    fibrous dysplasia | fibrous dysplasia of bone | M85.0, Q78.1
  ~ bone marrow edema | bone bruise; bone contusion; bone marrow lesion
  ~ tendinopathy | tendinitis; tendonitis; tendinosis; tendon disease | M65, M67, M76, M77
  ~ sprain | ligament sprain; ligament injury
  ~ muscle strain | pulled muscle; muscle tear
  ~ heterotopic ossification | ectopic bone formation; myositis ossificans | M61
  ~ sarcopenia | age-related muscle loss; muscle wasting of aging | M62.84
  ~ joint hypermobility | hypermobility syndrome; hypermobility spectrum disorder; HSD; double-jointedness | M35.7
  ~ myofascial pain syndrome | myofascial pain; trigger point pain | M79.1
  ~ costochondritis | Tietze syndrome; chest wall inflammation | M94.0
  ~ compartment syndrome | acute compartment syndrome | T79.A
  ~ leg length discrepancy | limb length inequality; unequal leg length | M21.7
  ~ rhabdomyolysis | muscle breakdown | M62.82
`
