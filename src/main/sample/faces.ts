import type { FaceName } from './document.ts'

/** How a document is lettered. Sizes and leading in PDF points; fonts are the standard ones every reader has. */
export interface Face {
  regular: string
  bold: string
  size: number
  leading: number
  headingSize: number
  titleSize: number
  /** Share of the text width given to the labels of a list of fields. */
  labelShare: number
  /** Hairlines between the rows of fields. */
  ruled: boolean
}

export const faces: Record<FaceName, Face> = {
  mono: {
    regular: 'Courier',
    bold: 'Courier-Bold',
    size: 12.2,
    leading: 17.5,
    headingSize: 12.2,
    titleSize: 14.5,
    labelShare: 0.34,
    ruled: false,
  },
  serif: {
    regular: 'Times-Roman',
    bold: 'Times-Bold',
    size: 13.8,
    leading: 18.6,
    headingSize: 14.2,
    titleSize: 16,
    labelShare: 0.22,
    ruled: false,
  },
  sans: {
    regular: 'Helvetica',
    bold: 'Helvetica-Bold',
    size: 12.2,
    leading: 17.2,
    headingSize: 13.2,
    titleSize: 17,
    labelShare: 0.3,
    ruled: true,
  },
}

export const paper = {
  width: 612,
  height: 792,
  left: 66,
  right: 66,
  /** Blocks end above this line; the footer stands below it. */
  bottom: 724,
} as const

export const textWidth = paper.width - paper.left - paper.right

export const greys = {
  text: '#1c1b19',
  label: '#46505c',
  quiet: '#5f6670',
  line: '#cdd2d8',
  tint: '#f1f3f5',
} as const
