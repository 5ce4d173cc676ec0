/** A small C-CDA document about nobody, with the given parts of its body. */
export function cda(parts: { body?: string; code?: string; header?: string } = {}): string {
  const code =
    parts.code ??
    '<code code="34133-9" codeSystem="2.16.840.1.113883.6.1" displayName="Summarization of Episode Note"/>'
  return `<?xml version="1.0" encoding="UTF-8"?>
<?xml-stylesheet type="text/xsl" href="https://example.org/evil.xsl"?>
<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:sdtc="urn:hl7-org:sdtc">
  ${code}<title>Care summary</title><effectiveTime value="20260312143000-0500"/>
  <recordTarget><patientRole>
    <id root="1.2.3" extension="MR-4711" assigningAuthorityName="Clinic of Nowhere"/>
    <id root="2.16.840.1.113883.4.1" extension="999-00-1111"/>
    <addr><streetAddressLine>1 No Street</streetAddressLine><city>Nowhere</city><state>ZZ</state><postalCode>00000</postalCode></addr>
    <telecom value="tel:+1-555-0100"/>
    <patient><name use="L"><given>Ada</given><given qualifier="CL">Addie</given><family>Sample</family></name>
      <administrativeGenderCode code="F"/><birthTime value="19600229"/></patient>
  </patientRole></recordTarget>
  <author><time value="20260312"/><assignedAuthor>
    <id root="2.16.840.1.113883.4.6" extension="1234567893"/><code displayName="Medical Oncology"/>
    <telecom value="tel:+1-555-0101"/>
    <assignedPerson><name><prefix>Dr.</prefix><given>Grace</given><family>Example</family></name></assignedPerson>
    <representedOrganization><name>Hospital of Nowhere</name></representedOrganization>
  </assignedAuthor></author>
  <custodian><assignedCustodian><representedCustodianOrganization><name>Records of Nowhere</name></representedCustodianOrganization></assignedCustodian></custodian>
  <componentOf><encompassingEncounter><effectiveTime><low value="20260310"/><high value="20260312"/></effectiveTime></encompassingEncounter></componentOf>
  ${parts.header ?? ''}
  <component>${parts.body ?? '<structuredBody/>'}</component>
</ClinicalDocument>`
}

/** A body of sections. */
export function sections(
  ...parts: { code: string; title: string; text?: string; entries?: string }[]
): string {
  const each = parts.map(
    ({ code, title, text = '', entries = '' }) =>
      `<component><section><code code="${code}" codeSystem="2.16.840.1.113883.6.1"/><title>${title}</title><text>${text}</text>${entries}</section></component>`,
  )
  return `<structuredBody>${each.join('')}</structuredBody>`
}

export function problemEntry(name: string, icd10: string, more = ''): string {
  return `<entry><act classCode="ACT" moodCode="EVN"><entryRelationship typeCode="SUBJ"><observation classCode="OBS" moodCode="EVN" ${more}>
    <templateId root="2.16.840.1.113883.10.20.22.4.4"/><code code="282291009"/>
    <effectiveTime><low value="20250714"/></effectiveTime>
    <value xsi:type="CD" code="254837009" codeSystem="2.16.840.1.113883.6.96" displayName="${name}">
      <translation code="${icd10}" codeSystem="2.16.840.1.113883.6.90"/></value>
  </observation></entryRelationship></act></entry>`
}

export function resultEntry(name: string, value: string, unit: string): string {
  return `<entry><organizer><component><observation classCode="OBS" moodCode="EVN">
    <templateId root="2.16.840.1.113883.10.20.22.4.2"/><code displayName="${name}"/><effectiveTime value="20260310"/>
    <value xsi:type="PQ" value="${value}" unit="${unit}"/><interpretationCode code="H"/>
    <referenceRange><observationRange><value><low value="1" unit="${unit}"/><high value="5" unit="${unit}"/></value></observationRange></referenceRange>
  </observation></component></organizer></entry>`
}
