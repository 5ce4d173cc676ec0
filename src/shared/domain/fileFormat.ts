/** What a file is by its own bytes. `unknown` is kept, but cannot be shown page by page. */
export const FILE_FORMATS = [
  'pdf',
  'jpeg',
  'png',
  'webp',
  'heic',
  'tiff',
  'gif',
  'bmp',
  'text',
  'rtf',
  'html',
  'docx',
  /** XML: a C-CDA document, or else nothing that can be shown. */
  'xml',
  /** JSON: a FHIR resource, or else nothing that can be shown. */
  'json',
  /** Newline-delimited FHIR resources. */
  'ndjson',
  'zip',
  'dicom',
  'unknown',
] as const
export type FileFormat = (typeof FILE_FORMATS)[number]
