/**
 * What every medicine is, and the classes without a file of their own. Sources: WHO INN and ATC grouping, FDA and EMA labels.
 * Class, then generic name with its common brand names (US and EU). Form of a line: see outline.ts.
 */
export const MEDICINES = `
medicine | drug; medication; drug therapy; pharmacotherapy; medical therapy
  stomach or bowel drug | gastrointestinal drug
    proton pump inhibitor | PPI
      omeprazole | Prilosec; Losec
      esomeprazole | Nexium
      pantoprazole | Protonix
      lansoprazole | Prevacid
    H2 blocker | H2 receptor antagonist; histamine-2 blocker
      famotidine | Pepcid
    mesalamine | mesalazine; Asacol; Pentasa; 5-ASA; Lialda
    ursodiol | ursodeoxycholic acid; UDCA; Actigall
    lactulose | Enulose
    loperamide | Imodium
    polyethylene glycol | MiraLAX; macrogol
  lung drug | respiratory drug
    bronchodilator | inhaler for airways
      albuterol | Ventolin; ProAir; salbutamol
      ~ salmeterol and fluticasone | Advair; Seretide
      ~ budesonide and formoterol | Symbicort
      tiotropium | Spiriva
    montelukast | Singulair
    antifibrotic | antifibrotic therapy
      nintedanib | Ofev
      pirfenidone | Esbriet
    elexacaftor, tezacaftor and ivacaftor | Trikafta; Kaftrio
  allergy drug | antihistamine; H1 blocker
    cetirizine | Zyrtec
    loratadine | Claritin
    fexofenadine | Allegra
    diphenhydramine | Benadryl
    epinephrine | adrenaline; EpiPen
  overactive bladder drug | bladder antispasmodic
    oxybutynin | Ditropan
    solifenacin | Vesicare
    mirabegron | Myrbetriq; Betmiga
`
