/**
 * Colon, rectum, anus, appendix and small bowel. Sources: WHO Classification of Tumours, Digestive System Tumours (5th ed.,
 * 2019); AJCC Cancer Staging Manual, 8th ed.; ECCO and ACG guideline wording for inflammatory bowel disease; ICD-10-CM
 * (NCHS, public domain). Form of a line: see outline.ts.
 */
export const COLORECTAL = `
bowel disorder | intestinal disorder; intestinal disease; bowel disease; disorder of intestine; disease of the intestine | K63
  bowel tumor | intestinal neoplasm; intestinal tumor; bowel neoplasm; tumor of intestine
    bowel cancer | intestinal cancer; malignant neoplasm of intestine; cancer of the bowel; malignant neoplasm of intestinal tract | C18, C19, C20, C17, C26.0
      colorectal cancer | CRC; colorectal carcinoma; carcinoma of the colon and rectum; large bowel cancer; malignant neoplasm of large intestine; cancer of the large bowel; malignant neoplasm of colon and rectum; malignant colorectal neoplasm; cancer of the colon or rectum | C18, C19, C20 | carcinoma
        colon cancer | malignant neoplasm of colon; carcinoma of the colon; colonic carcinoma; cancer of the colon; colon carcinoma; colonic cancer; malignant tumor of colon; CA colon | C18
          cecal cancer | carcinoma of cecum; malignant neoplasm of cecum; cecal carcinoma; cancer of the cecum | C18.0
            ~ adenocarcinoma of cecum | cecal adenocarcinoma | - | adenocarcinoma of colon
          ascending colon cancer | carcinoma of ascending colon; malignant neoplasm of ascending colon; cancer of the ascending colon | C18.2
            ~ adenocarcinoma of ascending colon | ascending colon adenocarcinoma | - | adenocarcinoma of colon
          hepatic flexure cancer | carcinoma of hepatic flexure; malignant neoplasm of hepatic flexure | C18.3
            ~ adenocarcinoma of hepatic flexure | - | - | adenocarcinoma of colon
          transverse colon cancer | carcinoma of transverse colon; malignant neoplasm of transverse colon; cancer of the transverse colon | C18.4
            ~ adenocarcinoma of transverse colon | transverse colon adenocarcinoma | - | adenocarcinoma of colon
          splenic flexure cancer | carcinoma of splenic flexure; malignant neoplasm of splenic flexure | C18.5
            ~ adenocarcinoma of splenic flexure | - | - | adenocarcinoma of colon
          descending colon cancer | carcinoma of descending colon; malignant neoplasm of descending colon; cancer of the descending colon | C18.6
            ~ adenocarcinoma of descending colon | descending colon adenocarcinoma | - | adenocarcinoma of colon
          sigmoid colon cancer | carcinoma of sigmoid colon; malignant neoplasm of sigmoid colon; sigmoid cancer; sigmoid carcinoma; cancer of the sigmoid colon | C18.7
            ~ adenocarcinoma of sigmoid colon | sigmoid adenocarcinoma; sigmoid colon adenocarcinoma | - | adenocarcinoma of colon
          ~ right-sided colon cancer | right colon cancer; proximal colon cancer; carcinoma of right colon
          ~ left-sided colon cancer | left colon cancer; distal colon cancer; carcinoma of left colon
          ~ adenocarcinoma of colon | colonic adenocarcinoma; colon adenocarcinoma | - | colorectal adenocarcinoma
        rectosigmoid cancer | carcinoma of rectosigmoid junction; malignant neoplasm of rectosigmoid junction; rectosigmoid junction cancer; rectosigmoid carcinoma | C19
          ~ adenocarcinoma of rectosigmoid junction | rectosigmoid adenocarcinoma; adenocarcinoma of rectosigmoid | - | colorectal adenocarcinoma
        rectal cancer | malignant neoplasm of rectum; carcinoma of the rectum; rectal carcinoma; cancer of the rectum; malignant tumor of rectum; CA rectum | C20
          ~ adenocarcinoma of rectum | rectal adenocarcinoma | - | colorectal adenocarcinoma
          ~ low rectal cancer | low-lying rectal cancer; distal rectal cancer; lower third rectal cancer
          ~ mid rectal cancer | middle rectal cancer; middle third rectal cancer
          ~ high rectal cancer | upper rectal cancer; upper third rectal cancer
          ~ locally advanced rectal cancer
        ~ colorectal adenocarcinoma | adenocarcinoma of colon and rectum; adenocarcinoma of large intestine; adenocarcinoma of large bowel; large bowel adenocarcinoma | - | adenocarcinoma
          adenocarcinoma of colorectum, conventional type | conventional colorectal adenocarcinoma; colorectal adenocarcinoma NOS
          mucinous adenocarcinoma of colorectum | mucinous colorectal adenocarcinoma | - | mucinous adenocarcinoma
            mucinous adenocarcinoma of colon | colloid carcinoma of colon; mucinous colon cancer | - | adenocarcinoma of colon
            mucinous adenocarcinoma of rectum | mucinous rectal cancer | - | adenocarcinoma of rectum
          signet ring cell carcinoma of colorectum | colorectal signet ring cell carcinoma | - | signet ring cell carcinoma
            signet ring cell carcinoma of colon | signet ring cell adenocarcinoma of colon | - | adenocarcinoma of colon
            signet ring cell carcinoma of rectum | signet ring cell adenocarcinoma of rectum | - | adenocarcinoma of rectum
          medullary carcinoma of colorectum | medullary carcinoma of colon; colonic medullary carcinoma; colorectal medullary carcinoma | - | medullary carcinoma
          serrated adenocarcinoma of colorectum | serrated adenocarcinoma; colorectal serrated adenocarcinoma
          micropapillary adenocarcinoma of colorectum | micropapillary carcinoma of colon; colorectal micropapillary carcinoma
          adenoma-like adenocarcinoma of colorectum | adenoma-like adenocarcinoma; villous adenocarcinoma of colon
          sarcomatoid carcinoma of colorectum | carcinoma with sarcomatoid component of colon; sarcomatoid carcinoma of colon | - | sarcomatoid carcinoma
        ~ adenosquamous carcinoma of colorectum | adenosquamous carcinoma of colon | - | adenosquamous carcinoma
        ~ undifferentiated carcinoma of colorectum | undifferentiated carcinoma of colon | - | undifferentiated carcinoma
        ~ colorectal neuroendocrine carcinoma | neuroendocrine carcinoma of large bowel | - | neuroendocrine carcinoma
          ~ neuroendocrine carcinoma of colon | - | - | colon cancer
          ~ neuroendocrine carcinoma of rectum | - | - | rectal cancer
          small cell carcinoma of colorectum | small cell carcinoma of colon | - | small cell carcinoma
          large cell neuroendocrine carcinoma of colorectum | large cell neuroendocrine carcinoma of colon | - | large cell neuroendocrine carcinoma
        ~ malignant colorectal polyp | malignant polyp; malignant colon polyp; cancerous polyp; adenocarcinoma arising in adenoma; carcinoma in a polyp; invasive adenocarcinoma arising in tubulovillous adenoma; polyp cancer; invasive carcinoma in adenoma
        ~ microsatellite instability-high colorectal cancer | MSI-H colorectal cancer; MSI-high colorectal cancer; mismatch repair-deficient colorectal cancer; dMMR colorectal cancer
        ~ microsatellite-stable colorectal cancer | MSS colorectal cancer; mismatch repair-proficient colorectal cancer; pMMR colorectal cancer
        ~ BRAF-mutated colorectal cancer | BRAF-mutant colorectal cancer; BRAF V600E-mutated colorectal cancer
        ~ RAS-mutated colorectal cancer | KRAS-mutant colorectal cancer; RAS-mutant colorectal cancer; KRAS-mutated colorectal cancer
        ~ metastatic colorectal cancer | mCRC; stage IV colorectal cancer; metastatic colorectal carcinoma; advanced colorectal cancer | - | metastatic cancer
          ~ metastatic colon cancer | metastatic adenocarcinoma of colon; stage IV colon cancer; metastatic colon carcinoma | - | colon cancer
          ~ metastatic rectal cancer | metastatic adenocarcinoma of rectum; stage IV rectal cancer; metastatic rectal carcinoma | - | rectal cancer
        ~ recurrent colorectal cancer | colorectal cancer recurrence | - | recurrent cancer
          ~ recurrent colon cancer | colon cancer recurrence | - | colon cancer
          ~ recurrent rectal cancer | rectal cancer recurrence; local recurrence of rectal cancer | - | rectal cancer
        ~ hereditary colorectal cancer | familial colorectal cancer
        ~ colitis-associated colorectal cancer | colitis-associated cancer; colorectal cancer in inflammatory bowel disease
        ~ synchronous colorectal cancers | synchronous colon cancer
        ~ obstructing colorectal cancer | obstructing colon cancer
      small bowel cancer | malignant neoplasm of small intestine; small intestinal cancer; cancer of the small bowel; small bowel carcinoma; carcinoma of small intestine | C17 | carcinoma
        small bowel adenocarcinoma | adenocarcinoma of small intestine; small intestinal adenocarcinoma; adenocarcinoma of small bowel | - | adenocarcinoma
          duodenal adenocarcinoma | adenocarcinoma of duodenum; duodenal cancer; malignant neoplasm of duodenum; duodenal carcinoma | C17.0
          jejunal adenocarcinoma | adenocarcinoma of jejunum
          ileal adenocarcinoma | adenocarcinoma of ileum
      intestinal lymphoma | lymphoma of intestine; bowel lymphoma | - | lymphoma
        ~ colorectal lymphoma | lymphoma of colon; lymphoma of rectum
        ~ small bowel lymphoma | lymphoma of small bowel; small intestinal lymphoma
        enteropathy-associated T-cell lymphoma | EATL; enteropathy-type T-cell lymphoma | C86.2
        immunoproliferative small intestinal disease | IPSID; alpha heavy chain disease; Mediterranean lymphoma | C88.3
      colorectal melanoma | rectal melanoma; melanoma of rectum
      intestinal sarcoma | sarcoma of intestine | - | sarcoma
        leiomyosarcoma of intestine | leiomyosarcoma of colon; colorectal leiomyosarcoma | - | leiomyosarcoma
    intestinal neuroendocrine tumor | carcinoid tumor of intestine; intestinal carcinoid; neuroendocrine tumor of intestine; gastrointestinal neuroendocrine tumor; GI carcinoid; gastrointestinal carcinoid; GI NET | C7A.01, C7A.02, D3A.01, D3A.02 | neuroendocrine tumor
      small bowel neuroendocrine tumor | small intestinal neuroendocrine tumor; SI-NET; midgut neuroendocrine tumor; small bowel carcinoid; ileal carcinoid; ileal neuroendocrine tumor; midgut carcinoid; carcinoid tumor of small intestine | C7A.01
      duodenal neuroendocrine tumor | duodenal carcinoid; duodenal NET | C7A.010
      colonic neuroendocrine tumor | colon neuroendocrine tumor; colonic carcinoid; carcinoid tumor of colon
      rectal neuroendocrine tumor | rectal carcinoid; carcinoid tumor of rectum; rectal NET | C7A.026
    colorectal polyp | colon polyp; polyp of colon; colonic polyp; bowel polyp; polyp of large intestine; intestinal polyp | K63.5, K62.1
      ~ rectal polyp | polyp of rectum | K62.1
      colorectal adenoma | adenomatous polyp; adenoma of colon; colonic adenoma; adenomatous polyp of colon; colorectal adenomatous polyp; conventional adenoma of colon; benign neoplasm of colon; adenomatous colon polyp | D12 | adenoma
        ~ rectal adenoma | adenoma of rectum; adenomatous polyp of rectum | D12.8 | rectal polyp
        tubular adenoma | tubular adenoma of colon; tubular adenomatous polyp
          ~ tubular adenoma of rectum | - | - | rectal adenoma
        tubulovillous adenoma | tubulovillous adenoma of colon; villotubular adenoma; tubulovillous polyp; mixed tubulovillous adenoma
          ~ tubulovillous adenoma of rectum | - | - | rectal adenoma
        villous adenoma | villous adenoma of colon; villous polyp
          ~ villous adenoma of rectum | - | - | rectal adenoma
        ~ adenoma with low-grade dysplasia | colorectal adenoma with low-grade dysplasia; adenomatous polyp with low-grade dysplasia
          tubular adenoma with low-grade dysplasia | - | - | tubular adenoma
          tubulovillous adenoma with low-grade dysplasia | - | - | tubulovillous adenoma
        ~ adenoma with high-grade dysplasia | colorectal adenoma with high-grade dysplasia; adenoma with HGD; adenomatous polyp with high-grade dysplasia
          tubular adenoma with high-grade dysplasia | - | - | tubular adenoma
          tubulovillous adenoma with high-grade dysplasia | - | - | tubulovillous adenoma
          villous adenoma with high-grade dysplasia | - | - | villous adenoma
        ~ advanced adenoma | advanced colorectal adenoma; high-risk adenoma
        ~ flat adenoma | flat colorectal adenoma
        ~ laterally spreading tumor | granular laterally spreading tumor; nongranular laterally spreading tumor; laterally spreading lesion
      serrated polyp | serrated lesion; colorectal serrated lesion; serrated polyp of colon; serrated colorectal polyp
        hyperplastic polyp | hyperplastic polyp of colon; hyperplastic colon polyp; metaplastic polyp
          ~ hyperplastic polyp of rectum | rectal hyperplastic polyp | - | rectal polyp
          microvesicular hyperplastic polyp | MVHP
          goblet cell-rich hyperplastic polyp | GCHP; goblet cell hyperplastic polyp
        sessile serrated lesion | SSL; sessile serrated polyp; sessile serrated adenoma; SSA/P; sessile serrated adenoma/polyp; sessile serrated lesion without dysplasia; serrated adenoma, sessile type
          ~ sessile serrated lesion with dysplasia | SSL with dysplasia; SSLD; sessile serrated adenoma with dysplasia; sessile serrated polyp with cytological dysplasia
        traditional serrated adenoma | TSA; traditional serrated adenoma of colon; serrated adenoma, traditional type
        unclassified serrated adenoma | serrated tubulovillous adenoma; serrated adenoma unclassified
      inflammatory polyp | inflammatory pseudopolyp; pseudopolyp; postinflammatory polyp; inflammatory polyp of colon; pseudopolyp of colon | K51.4
      hamartomatous polyp | hamartomatous polyp of colon; colonic hamartoma
        juvenile polyp | retention polyp; juvenile polyp of colon
        Peutz-Jeghers polyp | Peutz-Jeghers-type hamartomatous polyp
      lymphoid polyp | benign lymphoid polyp; lymphoid aggregate polyp; benign lymphoid polyp of colon
      mucosal prolapse polyp | prolapse polyp; prolapse-type inflammatory polyp; inflammatory cap polyp
      polypoid normal mucosa | mucosal polyp; mucosal tag; polypoid mucosal fold; normal polypoid colonic mucosa
      colonic lipoma | lipoma of colon; lipoma of intestine; submucosal lipoma of colon | D17.5 | lipoma
      benign fibroblastic polyp | perineurioma of colon; colorectal perineurioma
      mucosal Schwann cell hamartoma | Schwann cell polyp
      intestinal leiomyoma | leiomyoma of muscularis mucosae | - | leiomyoma
        ~ leiomyoma of colon | colonic leiomyoma
        ~ leiomyoma of rectum | rectal leiomyoma
      ~ sessile colorectal polyp | sessile polyp; sessile polyp of colon
      ~ pedunculated colorectal polyp | pedunculated polyp; pedunculated polyp of colon
    high-grade intramucosal neoplasia of colon | intramucosal adenocarcinoma of colon; intramucosal carcinoma of colon; intramucosal carcinoma; intramucosal adenocarcinoma; carcinoma in situ of colon; adenocarcinoma in situ of colon | D01.0 | in situ neoplasm
    intramucosal carcinoma of rectum | carcinoma in situ of rectum; intramucosal adenocarcinoma of rectum | D01.2 | in situ neoplasm
    colitis-associated dysplasia | inflammatory bowel disease-associated dysplasia; IBD-associated dysplasia; dysplasia in ulcerative colitis; dysplasia-associated lesion or mass; DALM | - | dysplasia
      low-grade colitis-associated dysplasia | low-grade dysplasia in inflammatory bowel disease
      high-grade colitis-associated dysplasia | high-grade dysplasia in inflammatory bowel disease
    small bowel adenoma | adenoma of small intestine; small intestinal adenoma | - | adenoma
      duodenal adenoma | adenoma of duodenum | D13.2 | adenoma
    Brunner gland hyperplasia | Brunner gland adenoma; Brunner gland hamartoma; brunneroma
    inflammatory fibroid polyp | Vanek tumor; inflammatory fibroid polyp of intestine
  ~ colon mass | colonic mass; mass of colon; colon tumor; colonic tumor; tumor of colon; colorectal tumor; colorectal neoplasm; colon lesion
  ~ rectal mass | mass in the rectum; rectal tumor; tumor of rectum; rectal neoplasm; rectal lesion
  ~ polyposis syndrome | intestinal polyposis syndrome; gastrointestinal polyposis; polyposis coli; polyposis of colon
    Turcot syndrome | brain tumor-polyposis syndrome | - | familial adenomatous polyposis
    Cronkhite-Canada syndrome | Cronkhite-Canada polyposis
  appendiceal disorder | disorder of appendix; disease of the appendix
    appendiceal tumor | neoplasm of appendix; appendiceal neoplasm; tumor of appendix
      appendiceal cancer | malignant neoplasm of appendix; cancer of the appendix; appendix cancer; appendiceal carcinoma; carcinoma of appendix | C18.1 | carcinoma
        appendiceal adenocarcinoma | adenocarcinoma of appendix; appendix adenocarcinoma | - | adenocarcinoma
          mucinous adenocarcinoma of appendix | mucinous appendiceal adenocarcinoma; appendiceal mucinous adenocarcinoma | - | mucinous adenocarcinoma
          signet ring cell carcinoma of appendix | signet ring cell adenocarcinoma of appendix | - | signet ring cell carcinoma
          nonmucinous adenocarcinoma of appendix | colonic-type adenocarcinoma of appendix; intestinal-type adenocarcinoma of appendix
        goblet cell adenocarcinoma of appendix | goblet cell carcinoid; goblet cell adenocarcinoma; goblet cell carcinoma; adenocarcinoid; goblet cell carcinoid of appendix; crypt cell carcinoma | - | adenocarcinoma
        neuroendocrine carcinoma of appendix | - | - | neuroendocrine carcinoma
      appendiceal mucinous neoplasm | mucinous neoplasm of appendix; mucinous tumor of appendix; mucinous cystadenoma of appendix
        low-grade appendiceal mucinous neoplasm | LAMN; low-grade mucinous neoplasm of appendix | - | low-grade mucinous neoplasm
        high-grade appendiceal mucinous neoplasm | HAMN; high-grade mucinous neoplasm of appendix
      appendiceal neuroendocrine tumor | appendiceal carcinoid; carcinoid of appendix; carcinoid tumor of appendix; neuroendocrine tumor of appendix; appendix carcinoid | C7A.020, D3A.020 | neuroendocrine tumor
      appendiceal adenoma | adenoma of appendix
      appendiceal serrated polyp | serrated lesion of appendix; hyperplastic polyp of appendix
    ~ pseudomyxoma peritonei | PMP; jelly belly; low-grade mucinous carcinoma peritonei; disseminated peritoneal adenomucinosis
    ~ mucocele of appendix | appendiceal mucocele; appendix mucocele
    ~ perforated appendicitis | ruptured appendix; ruptured appendicitis; perforated appendix; acute appendicitis with generalized peritonitis | K35.2 | appendicitis
    ~ appendiceal abscess | periappendiceal abscess; acute appendicitis with abscess | K35.33 | appendicitis
    ~ chronic appendicitis | recurrent appendicitis | - | appendicitis
  anal disorder | anorectal disorder; disorder of anus; disease of the anus | K62.9
    anal cancer | malignant neoplasm of anus; cancer of the anus; anal carcinoma; carcinoma of the anal canal; malignant neoplasm of anus and anal canal; carcinoma of the anus; anal canal cancer | C21 | carcinoma
      anal squamous cell carcinoma | squamous cell carcinoma of anus; squamous cell carcinoma of anal canal; anal SCC; cloacogenic carcinoma; basaloid carcinoma of anus; squamous cell cancer of the anus | - | squamous cell carcinoma
        ~ perianal squamous cell carcinoma | squamous cell carcinoma of anal margin; anal margin cancer; squamous cell carcinoma of perianal skin
      anal adenocarcinoma | adenocarcinoma of anus; adenocarcinoma of anal canal; anal gland adenocarcinoma | - | adenocarcinoma
    anal melanoma | anorectal melanoma; melanoma of anus; anorectal malignant melanoma
    anal intraepithelial neoplasia | anal squamous intraepithelial lesion; anal dysplasia; dysplasia of anus | K62.82 | dysplasia
      anal high-grade squamous intraepithelial lesion | anal HSIL; high-grade anal intraepithelial neoplasia | D01.3
        anal intraepithelial neoplasia grade 2 | AIN 2; moderate anal dysplasia
        anal intraepithelial neoplasia grade 3 | AIN 3; severe anal dysplasia; squamous cell carcinoma in situ of anus; carcinoma in situ of anus; perianal Bowen disease; Bowen disease of anus | D01.3
      anal low-grade squamous intraepithelial lesion | anal LSIL; AIN 1; low-grade anal intraepithelial neoplasia; AIN I
    anal condyloma | anal wart; condyloma acuminatum of anus; anogenital wart of anus; perianal wart
    perianal Paget disease | anal Paget disease; Paget disease of anus
    hemorrhoids | piles; hemorrhoidal disease | K64
      ~ internal hemorrhoids
      ~ external hemorrhoids
      ~ thrombosed hemorrhoid | thrombosed external hemorrhoid; perianal hematoma | K64.5
    anal fissure | fissure in ano; fissure of anus | K60.0, K60.1, K60.2
    anal fistula | fistula in ano; perianal fistula; anorectal fistula; fistula of anus | K60.3, K60.5
    perianal abscess | anorectal abscess; perirectal abscess; ischiorectal abscess; abscess of anus | K61
    hypertrophied anal papilla | fibroepithelial polyp of anus; anal fibroepithelial polyp; anal skin tag; anal papilla
    pruritus ani | anal itching | L29.0
  colitis | inflammation of the colon; colonic inflammation; inflammatory colon disease | K51
    inflammatory bowel disease | IBD; chronic inflammatory bowel disease | K50, K51
      ulcerative colitis | colitis ulcerosa; idiopathic proctocolitis; chronic ulcerative colitis | K51
        ~ ulcerative pancolitis | pancolitis; extensive ulcerative colitis; universal ulcerative colitis; pan-ulcerative colitis | K51.0
        ~ left-sided ulcerative colitis | left-sided colitis; distal ulcerative colitis; ulcerative rectosigmoiditis | K51.5, K51.3
        ~ ulcerative proctitis | ulcerative colitis limited to rectum; chronic ulcerative proctitis | K51.2
        ~ acute severe ulcerative colitis | ASUC; fulminant ulcerative colitis; severe ulcerative colitis
        ~ quiescent ulcerative colitis | ulcerative colitis in remission; inactive ulcerative colitis
      Crohn disease | regional enteritis; granulomatous enteritis; regional ileitis; morbus Crohn; granulomatous colitis; Crohn | K50
        ~ ileal Crohn disease | Crohn ileitis; Crohn disease of small intestine; small bowel Crohn disease; terminal ileal Crohn disease | K50.0
        ~ Crohn colitis | colonic Crohn disease; Crohn disease of colon; Crohn disease of large intestine | K50.1
        ~ ileocolonic Crohn disease | Crohn ileocolitis; ileocolic Crohn disease; Crohn disease of both small and large intestine | K50.8
        ~ perianal Crohn disease | perianal fistulizing Crohn disease
        ~ stricturing Crohn disease | fibrostenosing Crohn disease; fibrostenotic Crohn disease
        ~ penetrating Crohn disease | fistulizing Crohn disease
        ~ Crohn disease in remission | inactive Crohn disease; quiescent Crohn disease
      inflammatory bowel disease unclassified | IBD-U; IBDU; indeterminate colitis; inflammatory bowel disease, type unclassified | K52.3
    microscopic colitis | - | K52.83
      collagenous colitis | - | K52.831
      lymphocytic colitis | - | K52.832
      incomplete microscopic colitis
    infectious colitis | infective colitis; acute self-limited colitis; infectious enterocolitis | A09
      Clostridioides difficile colitis | C. difficile colitis; C. diff colitis; C. diff infection | A04.7
      cytomegalovirus colitis | CMV colitis
      amebic colitis | intestinal amebiasis | A06.0, A06.1, A06.2
      Campylobacter colitis | - | A04.5
      Shigella colitis | - | A03
      Salmonella enterocolitis | Salmonella enteritis | A02.0
    ischemic colitis | colonic ischemia; ischemia of colon; ischemic bowel of colon
    radiation proctitis | radiation colitis; chronic radiation proctitis; radiation proctopathy; radiation proctocolitis | K62.7
    immune checkpoint inhibitor colitis | immune-related colitis; checkpoint inhibitor colitis; immunotherapy colitis; immune-mediated colitis
    drug-induced colitis | NSAID colitis; NSAID enteropathy; medication-induced colitis | K52.1
    diversion colitis | diversion proctitis
    eosinophilic colitis | - | K52.82
    segmental colitis associated with diverticulosis | SCAD colitis; diverticular colitis; diverticular disease-associated colitis
    pouchitis | inflammation of ileal pouch | K91.850
    ~ proctitis | inflammation of the rectum; rectal inflammation
    ~ toxic megacolon | - | K59.31
  solitary rectal ulcer syndrome | SRUS; solitary rectal ulcer; colitis cystica profunda; mucosal prolapse syndrome | K62.6
  diverticular disease | diverticular disease of colon; diverticular disease of intestine | K57
    diverticulosis | colonic diverticulosis; diverticula of colon; diverticulosis of colon; diverticulosis coli | K57.30, K57.10, K57.50, K57.90
      ~ sigmoid diverticulosis | diverticulosis of sigmoid colon
    diverticulitis | acute diverticulitis; colonic diverticulitis; diverticulitis of colon; inflamed diverticula | K57.32, K57.12, K57.52, K57.92
      ~ sigmoid diverticulitis | diverticulitis of sigmoid colon
      uncomplicated diverticulitis | uncomplicated acute diverticulitis
      complicated diverticulitis | perforated diverticulitis; diverticulitis with perforation and abscess; complicated acute diverticulitis | K57.2, K57.0, K57.4, K57.8
        ~ diverticular abscess | pericolic abscess; diverticulitis with abscess
      ~ recurrent diverticulitis
    diverticular bleeding | diverticular hemorrhage; diverticulosis with bleeding | K57.31, K57.33
  Meckel diverticulum | - | Q43.0
  functional bowel disorder | functional gastrointestinal disorder; disorder of gut-brain interaction | K58, K59
    irritable bowel syndrome | IBS; irritable colon; spastic colon; mucous colitis; irritable bowel | K58
      irritable bowel syndrome with diarrhea | IBS-D; diarrhea-predominant irritable bowel syndrome | K58.0
      irritable bowel syndrome with constipation | IBS-C; constipation-predominant irritable bowel syndrome | K58.1
      mixed irritable bowel syndrome | IBS-M | K58.2
    ~ slow transit constipation | colonic inertia | K59.01 | constipation
    ~ outlet dysfunction constipation | dyssynergic defecation; pelvic floor dyssynergia; anismus | K59.02 | constipation
  ~ refractory celiac disease | refractory sprue | - | celiac disease
  nonceliac gluten sensitivity | gluten sensitivity; NCGS; nonceliac wheat sensitivity | K90.41
  tropical sprue | tropical enteropathy | K90.1
  small intestinal bacterial overgrowth | SIBO; bacterial overgrowth syndrome; blind loop syndrome; small bowel bacterial overgrowth | K63.821, K90.2
  autoimmune enteropathy
  lactose intolerance | lactase deficiency; lactose malabsorption | E73
  bile acid diarrhea | bile acid malabsorption; bile salt malabsorption
  short bowel syndrome | short gut syndrome | K91.2, K90.82
  intestinal tuberculosis | tuberculosis of intestine; ileocecal tuberculosis; gastrointestinal tuberculosis | A18.32
  bowel obstruction | intestinal obstruction; obstruction of intestine; blocked bowel | K56
    small bowel obstruction | SBO; small intestinal obstruction; obstruction of small bowel | K56.60, K56.5
      ~ adhesive small bowel obstruction | intestinal adhesions with obstruction | K56.5
    large bowel obstruction | LBO; colonic obstruction; obstruction of colon
    volvulus | twisted bowel; volvulus of intestine | K56.2
      ~ sigmoid volvulus | volvulus of sigmoid colon
      ~ cecal volvulus | volvulus of cecum
    intussusception | intussusception of intestine | K56.1
  ileus | paralytic ileus; adynamic ileus; postoperative ileus | K56.0, K56.7
  colonic pseudo-obstruction | Ogilvie syndrome; acute colonic pseudo-obstruction; intestinal pseudo-obstruction | K59.81
  colonic angiodysplasia | angiodysplasia of colon; arteriovenous malformation of colon; vascular ectasia of colon; angioectasia of colon; colonic AVM | K55.2
  melanosis coli | pseudomelanosis coli
  pneumatosis intestinalis | pneumatosis coli; pneumatosis cystoides intestinalis
  rectal prolapse | prolapse of rectum; rectal procidentia; procidentia of rectum | K62.3
  intestinal perforation | bowel perforation; perforated bowel; perforation of intestine | K63.1
  intestinal endometriosis | bowel endometriosis; endometriosis of intestine; endometriosis of rectum; rectosigmoid endometriosis | N80.5
  mesenteric panniculitis | sclerosing mesenteritis; retractile mesenteritis; mesenteric lipodystrophy | K65.4
  epiploic appendagitis | appendagitis; torsion of epiploic appendage
`
