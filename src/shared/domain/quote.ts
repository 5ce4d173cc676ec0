/** The exact words of a passage and the text on both sides of it, by which it is found again. */
export interface Quote {
  text: string
  before: string
  after: string
}

/** A stretch of a page's text: UTF-16 offsets, `end` exclusive. */
export interface TextRange {
  start: number
  end: number
}
