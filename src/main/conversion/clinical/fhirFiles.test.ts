import { describe, expect, it } from 'vitest'
import { bundle, convertFhir } from './testFhir.ts'

describe('a FHIR file with documents inside', () => {
  it('gives them as files of their own, and lists them', async () => {
    const data = (text: string) => Buffer.from(text).toString('base64')
    const { enclosed, text } = await convertFhir(
      bundle(
        {
          resourceType: 'DocumentReference',
          description: 'Pathology report',
          date: '2026-03-12',
          content: [
            { attachment: { contentType: 'application/pdf', data: data('%PDF-1.7') } },
            { attachment: { contentType: 'text/rtf', title: 'Letter', url: 'Binary/b' } },
            {
              attachment: { contentType: 'image/jpeg', title: 'Elsewhere', url: 'https://example.org/x.jpg' },
            },
          ],
        },
        { resourceType: 'Binary', id: 'b', contentType: 'text/rtf', data: data('{\\rtf1 x}') },
        {
          resourceType: 'DiagnosticReport',
          code: { text: 'Scan' },
          presentedForm: [{ contentType: 'text/html', data: data('<p>x') }],
        },
      ),
    )
    expect(enclosed.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([
      ['Pathology report.pdf', '%PDF-1.7'],
      ['Letter.rtf', '{\\rtf1 x}'],
      ['Scan.html', '<p>x'],
    ])
    expect(text).toContain('Documents inside')
    expect(text).toContain('Elsewhere 12 Mar 2026 Not inside this file')
  })
})
