import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectPagesOrReason, expectRefusals } from '../pages/testEndings.ts'
import { bytesOf, readBack, readInOneLine, unplaced, valuesOf } from '../pages/testPages.ts'
import { convertXml } from './ccda.ts'
import { cda, problemEntry, resultEntry, sections } from './testCda.ts'

async function convert(xml: string) {
  const conversion = await convertXml(bytesOf(xml), 'a.xml', () => {})
  return { ...conversion, text: await readInOneLine(conversion.pdf), pages: await readBack(conversion.pdf) }
}

describe('a C-CDA document', () => {
  it('shows whom it is about and who wrote it, and states them', async () => {
    const { text, title, facts, pages } = await convert(cda())
    expect(title).toBe('Care summary')
    expect(text).toContain(
      'Care summary Patient Ada Sample Date of birth 29 Feb 1960 Sex Female Record number MR-4711 (Clinic of Nowhere) Address 1 No Street, Nowhere, ZZ 00000 Phone +1-555-0100',
    )
    expect(text).toContain('Written 12 Mar 2026, 14:30')
    expect(text).toContain('Visit 10 Mar 2026 – 12 Mar 2026')
    expect(text).not.toContain('999-00-1111')
    expect(text).not.toContain('evil')
    expect(unplaced(facts, pages)).toEqual([])
    expect(facts.map(({ kind, normalized }) => [kind, normalized])).toEqual(
      expect.arrayContaining([
        ['patient-name', 'Ada Sample'],
        ['birth-date', '1960-02-29'],
        ['mrn', 'MR-4711'],
        ['record-type', 'other'],
        ['reported-date', '2026-03-12'],
        ['visit-date', '2026-03-10'],
        ['clinician', 'Dr. Grace Example'],
        ['facility', 'Hospital of Nowhere'],
        ['facility', 'Records of Nowhere'],
      ]),
    )
    expect(facts.find(({ kind }) => kind === 'clinician')?.detail).toEqual({
      role: 'author',
      specialty: 'Medical Oncology',
      organization: 'Hospital of Nowhere',
      npi: '1234567893',
      phone: '+1-555-0101',
    })
  })

  it('tells its kind by its LOINC code', async () => {
    const kinds = {
      '11502-2': 'laboratory',
      '11526-1': 'pathology',
      '18748-4': 'radiology',
      '11504-8': 'operative-note',
      '18842-5': 'discharge-summary',
      '11488-4': 'consultation',
      '11506-3': 'progress-note',
      '57133-1': 'referral',
    }
    for (const [code, kind] of Object.entries(kinds)) {
      const { facts } = await convert(cda({ code: `<code code="${code}" displayName="A document"/>` }))
      expect(facts.find((fact) => fact.kind === 'record-type')?.normalized).toBe(kind)
    }
  })

  it('shows the narrative as text and tables, and quotes it for what the entries state', async () => {
    const table =
      '<table><thead><tr><th>Test</th><th>Result</th></tr></thead><tbody><tr><td>Ki-67</td><td>7.5 %</td></tr></tbody></table>'
    const { text, facts, pages } = await convert(
      cda({
        body: sections(
          {
            code: '11450-4',
            title: 'Problems',
            text: '<list><item>Malignant neoplasm of left breast (C50.912), found in July</item></list>',
            entries: problemEntry('Malignant neoplasm of left breast', 'C50.912'),
          },
          { code: '30954-2', title: 'Results', text: table, entries: resultEntry('Ki-67', '7.5', '%') },
        ),
      }),
    )
    expect(text).toContain(
      'Problems • Malignant neoplasm of left breast (C50.912), found in July Results Test Result Ki-67 7.5 %',
    )
    expect(text).not.toContain('Given as data')
    expect(unplaced(facts, pages)).toEqual([])
    expect(facts.find(({ kind }) => kind === 'icd10')).toMatchObject({
      normalized: 'C50.912',
      quote: 'Malignant neoplasm of left breast (C50.912',
    })
    expect(facts.find(({ kind }) => kind === 'lab')).toMatchObject({
      value: 'Ki-67 7.5%',
      quote: 'Ki-67 7.5 %',
      detail: {
        analyte: 'Ki-67',
        value: '7.5',
        unit: '%',
        range: '1 – 5 %',
        flag: 'High',
        date: '2026-03-10',
      },
    })
  })

  it('lists entries that the narrative does not spell out, and quotes the list', async () => {
    const drug =
      '<entry><substanceAdministration><statusCode code="active"/><effectiveTime xsi:type="IVL_TS"><low value="20260101"/></effectiveTime><effectiveTime xsi:type="PIVL_TS"><period value="12" unit="h"/></effectiveTime><routeCode displayName="Oral"/><doseQuantity value="20" unit="mg"/><consumable><manufacturedProduct><manufacturedMaterial><code displayName="Tamoxifen"/></manufacturedMaterial></manufacturedProduct></consumable></substanceAdministration></entry>'
    const allergy =
      '<entry><act><entryRelationship><observation><participant><participantRole><playingEntity><code displayName="Penicillin"/></playingEntity></participantRole></participant><entryRelationship typeCode="MFST"><observation><value xsi:type="CD" displayName="Hives"/></observation></entryRelationship></observation></entryRelationship></act></entry>'
    const { text, facts, pages } = await convert(
      cda({
        body: sections(
          { code: '10160-0', title: 'Medicines', text: 'See list.', entries: drug },
          { code: '48765-2', title: 'Allergies', text: 'See list.', entries: allergy },
          {
            code: '11450-4',
            title: 'Problems',
            text: 'No diabetes.',
            entries: problemEntry('Diabetes mellitus', 'E11.9', 'negationInd="true"'),
          },
        ),
      }),
    )
    expect(text).toContain(
      'Given as data Medicine Dose Status From Tamoxifen 20 mg, oral, every 12 h active 1 Jan 2026',
    )
    expect(unplaced(facts, pages)).toEqual([])
    expect(valuesOf(facts, 'drug')).toEqual(['Tamoxifen, 20 mg, oral, every 12 h', 'Penicillin: Hives'])
    expect(facts.filter(({ kind }) => kind === 'drug').at(-1)?.detail).toMatchObject({ role: 'allergy' })
    expect(facts.find(({ kind }) => kind === 'diagnosis')).toMatchObject({
      value: 'Diabetes mellitus',
      negated: true,
    })
  })

  it('keeps a relative’s illness apart from the patient’s', async () => {
    const family =
      '<entry><organizer><subject><relatedSubject><code displayName="Mother"/></relatedSubject></subject><component><observation><templateId root="2.16.840.1.113883.10.20.22.4.46"/><code code="64572001"/><value xsi:type="CD" displayName="Breast cancer"/></observation></component></organizer></entry>'
    const { facts, text } = await convert(
      cda({ body: sections({ code: '10157-6', title: 'Family', entries: family }) }),
    )
    expect(text).toContain('Mother: Breast cancer')
    expect(facts.find(({ kind }) => kind === 'diagnosis')).toMatchObject({
      about: 'family',
      detail: { relative: 'Mother' },
    })
  })

  it('gives a document inside it as a file of its own, and says so', async () => {
    const base64 = Buffer.from('%PDF-1.7 hello').toString('base64')
    const { enclosed, text } = await convert(
      cda({
        body: `<nonXMLBody><text mediaType="application/pdf" representation="B64">${base64}</text></nonXMLBody>`,
      }),
    )
    expect(enclosed.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([
      ['Care summary.pdf', '%PDF-1.7 hello'],
    ])
    expect(text).toContain('This document is in a file inside this one: Care summary.pdf.')
    const plain = await convert(
      cda({ body: '<nonXMLBody><text mediaType="text/plain">Plain words.</text></nonXMLBody>' }),
    )
    expect(plain.enclosed).toEqual([])
    expect(plain.text).toContain('Plain words.')
  })

  it('draws the pictures that its entries carry', async () => {
    const dot =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
    const entries = `<entry><observationMedia><value mediaType="image/png" representation="B64">${dot}</value></observationMedia></entry>`
    const { pdf } = await convert(cda({ body: sections({ code: '1-1', title: 'Pictures', entries }) }))
    expect(Buffer.from(pdf).toString('latin1')).toContain('/Subtype /Image')
  })

  it('lets no script, link or foreign thing through', async () => {
    const text =
      '<script>alert(1)</script><paragraph onclick="x">Shown <linkHtml href="javascript:alert(1)">words</linkHtml></paragraph><renderMultiMedia referencedObject="m"/><iframe src="http://example.org"/>'
    const { text: shown, pdf } = await convert(cda({ body: sections({ code: '1-1', title: 'Notes', text }) }))
    expect(shown).toContain('Notes Shown words')
    expect(shown).not.toContain('alert')
    expect(Buffer.from(pdf).toString('latin1')).not.toMatch(/\/URI|\/JavaScript|example\.org/)
  })

  it('is refused with a reason when it is broken, an attack, or other XML', async () => {
    await expectRefusals(convertXml, [
      [cda().replace('</patientRole>', ''), 'DAMAGED'],
      [cda().slice(0, -200), 'DAMAGED'],
      [
        `<!DOCTYPE ClinicalDocument [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${cda().replace(/^<\?xml[^>]*>/, '')}`,
        'DAMAGED',
      ],
      ['<ClinicalDocument>'.repeat(10_000), 'DAMAGED'],
      ['<section/>', 'UNKNOWN_KIND'],
      ['<HealthData/>', 'UNKNOWN_KIND'],
    ])
  })

  it('shows a table of very many rows, within the limit of pages', async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => `<tr><td>r${row}</td><td>${row}</td></tr>`).join(
      '',
    )
    const { text } = await convert(
      cda({ body: sections({ code: '30954-2', title: 'Many', text: `<table>${rows}</table>` }) }),
    )
    expect(text).toContain('r19999 19999')
  })

  it('ends in pages or in a reason, whatever is missing from it or mixed up in it', async () => {
    const whole = cda({
      body: sections({
        code: '11450-4',
        title: 'Problems',
        text: '<table><tr><td>x</td></tr></table>',
        entries: problemEntry('Left breast cancer', 'C50.912') + resultEntry('Ki-67', '7', '%'),
      }),
    })
    const tags = [...whole.matchAll(/<[^>?]*>/g)]
    const cut = fc.array(fc.tuple(fc.nat(tags.length - 1), fc.nat(tags.length - 1)), {
      minLength: 1,
      maxLength: 4,
    })
    await expectPagesOrReason(cut, 80, async (swaps) => {
      let xml = whole
      for (const [from, to] of swaps) xml = xml.replace(tags[from]![0], () => tags[to]![0])
      const { facts, pages } = await convert(xml)
      expect(unplaced(facts, pages)).toEqual([])
    })
  })
})
