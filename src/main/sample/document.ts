/** What a sample record looks like before it is drawn: pages of blocks, in reading order. */
export interface SampleDocument {
  /** The document's title, also the title of its record. */
  title: string
  letterhead: Letterhead
  /** Shown at the top right, as hospitals do. */
  reference: string
  /** ISO date written on the document. */
  date: string
  face: FaceName
  /** One entry a page: the page a sentence stands on is part of the content. */
  pages: Block[][]
}

export interface Letterhead {
  organization: string
  department: string
  /** Street and telephone, in one line. */
  contact: string
  /** Colour of the name, the rules and the headings, as `#rrggbb`. */
  ink: string
}

/** The lettering of a document: a line printer, a typed letter or a printed form. */
export type FaceName = 'mono' | 'serif' | 'sans'

export type Block =
  | { kind: 'title'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'fields'; rows: Field[] }
  | { kind: 'table'; columns: Column[]; rows: string[][] }
  | { kind: 'callout'; text: string }
  | { kind: 'dates'; left: string; right: string }
  | { kind: 'signature'; lines: string[] }
  | { kind: 'note'; text: string }

/** A name at the left, what it is at the right. */
export interface Field {
  label: string
  value: string
  /** Printed in bold. */
  strong?: boolean
  /** A second, smaller line under the value. */
  note?: string
}

export interface Column {
  heading: string
  /** Share of the page's width; the shares of a table add up to 1. */
  share: number
  align?: 'left' | 'right'
}

/** The person every sample record is about. Nobody real. */
export const aboutPatient = 'Sample Patient, born 14 Feb 1968'
