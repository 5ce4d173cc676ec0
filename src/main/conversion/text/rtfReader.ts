import { decoderFor } from './decode.ts'

/** What an RTF file says, in order. */
export interface RtfReader {
  text(text: string): void
  /** A paragraph's end; `level` is that of a heading, from 1, or 0. */
  paragraph(level: number): void
  line(): void
  page(): void
  cell(): void
  row(): void
  /** Text outside the body: a heading above or below each page, or a note. */
  aside(kind: 'header' | 'footer' | 'footnote', text: string): void
}

interface State {
  /** What the group is for: its text is shown, kept aside, or dropped. */
  target: 'body' | 'dropped' | 'fonts' | 'title' | 'header' | 'footer' | 'footnote'
  codePage: string
  /** Characters to pass over after a Unicode letter. */
  fallback: number
  hidden: boolean
  level: number
}

/** Groups nested deeper are an attack: their text is dropped. */
const DEEPEST = 400
const LONGEST_RUN = 65_536
/** Destinations whose text is not part of the document (RTF 1.9.1). */
const DROPPED = new Set(
  (
    'colortbl stylesheet info pict object themedata colorschememapping datastore latentstyles listtable ' +
    'listoverridetable rsidtbl generator xmlnstbl fldinst datafield bkmkstart bkmkend filetbl revtbl nonshppict ' +
    'objdata objclass pgptbl mmathPr wgrffmtfilter operator author company comment annotation atnid atnauthor atntime ' +
    'atnref atndate tc xe pntxta pntxtb panose falt fontemb private keywords subject category manager'
  ).split(' '),
)
/** Code pages by the number a font's character set has. */
const CHARSETS: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
}
const CODE_PAGES: Readonly<Record<number, string>> = {
  437: 'windows-1252',
  850: 'windows-1252',
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
}
const SIGNS: Readonly<Record<string, string>> = {
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  tab: '\t',
}

/** Reads RTF in one pass, without recursion. Gives the title the file names, if any. */
export function readRtf(bytes: Uint8Array, reader: RtfReader): string | undefined {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  const stack: State[] = []
  const fonts = new Map<number, string>()
  let state: State = { target: 'body', codePage: 'windows-1252', fallback: 1, hidden: false, level: 0 }
  let pageOfFile = 'windows-1252'
  let font = 0
  let pending: number[] = []
  let passing = 0
  let depth = 0
  let title = ''
  let aside = ''
  let isOptional = false

  function flush(): void {
    if (pending.length === 0) return
    const text = decoderFor(state.codePage).decode(Uint8Array.from(pending))
    pending = []
    write(text)
  }

  function write(text: string): void {
    if (state.hidden || depth > DEEPEST) return
    if (state.target === 'body') reader.text(text)
    else if (state.target === 'title') title += text
    else if (isAside(state.target)) aside += text
  }

  function writeByte(byte: number): void {
    if (passing > 0) passing -= 1
    else if (state.target !== 'dropped' && depth <= DEEPEST) {
      pending.push(byte)
      // Between letters of one byte each, so that none of two bytes is cut.
      if (pending.length > LONGEST_RUN && byte < 0x80) flush()
    }
  }

  function open(): void {
    flush()
    depth += 1
    if (depth <= DEEPEST) stack.push({ ...state })
    isOptional = false
    passing = 0
  }

  function close(): void {
    flush()
    const ended = state.target
    if (depth <= DEEPEST) state = stack.pop() ?? state
    depth = Math.max(0, depth - 1)
    passing = 0
    if (isAside(ended) && state.target !== ended) {
      reader.aside(ended, aside)
      aside = ''
    }
  }

  function control(word: string, number: number | undefined): number {
    if (word !== 'u' && word !== 'uc') flush()
    if (passing > 0 && word !== 'u') {
      passing -= 1
      return 0
    }
    if (word === 'u' && number !== undefined) {
      flush()
      passing = state.fallback
      write(String.fromCharCode(number & 0xffff))
      return 0
    }
    if (word === 'bin') return Math.max(0, number ?? 0)
    if (word === 'uc') state.fallback = Math.max(0, Math.min(number ?? 1, 8))
    else if (word === 'fonttbl') state.target = 'fonts'
    else if (word === 'title' && isInInfo()) state.target = 'title'
    else if (/^header[lrf]?$/.test(word)) startAside('header')
    else if (/^footer[lrf]?$/.test(word)) startAside('footer')
    else if (word === 'footnote') startAside('footnote')
    else if (
      DROPPED.has(word) ||
      (isOptional && !['shptxt', 'shpinst', 'nestcell', 'nestrow'].includes(word))
    )
      drop(word)
    else if (word === 'ansicpg') setCodePage(number)
    else if (word === 'mac') state.codePage = pageOfFile = 'macintosh'
    else if (word === 'f') takeFont(number ?? 0)
    else if (word === 'fcharset' && state.target === 'fonts')
      fonts.set(font, CHARSETS[number ?? 0] ?? pageOfFile)
    else if (word === 'v') state.hidden = number !== 0
    else if (word === 'deleted') state.hidden = number !== 0
    else if (word === 'plain') state.hidden = false
    else if (word === 'pard') state.level = 0
    else if (word === 'outlinelevel') state.level = number !== undefined && number < 9 ? number + 1 : 0
    else if (Object.hasOwn(SIGNS, word)) write(SIGNS[word]!)
    else layOut(word)
    return 0
  }

  function layOut(word: string): void {
    if (state.target !== 'body' || state.hidden) {
      if (isAside(state.target) && ['par', 'line', 'cell'].includes(word)) aside += '\n'
      return
    }
    if (word === 'par' || word === 'sect') reader.paragraph(state.level)
    else if (word === 'line') reader.line()
    else if (word === 'page') reader.page()
    else if (word === 'cell' || word === 'nestcell') reader.cell()
    else if (word === 'row' || word === 'nestrow') reader.row()
  }

  function isInInfo(): boolean {
    return state.target === 'dropped'
  }

  function drop(word: string): void {
    // What a field shows stands beside its program in the same group.
    if (state.target === 'body' || isAside(state.target) || word === 'info') state.target = 'dropped'
  }

  function startAside(kind: 'header' | 'footer' | 'footnote'): void {
    if (state.target === 'body') state.target = kind
  }

  function setCodePage(number: number | undefined): void {
    pageOfFile = CODE_PAGES[number ?? 1252] ?? `windows-${number}`
    state.codePage = pageOfFile
  }

  function takeFont(number: number): void {
    if (state.target === 'fonts') font = number
    else state.codePage = fonts.get(number) ?? pageOfFile
  }

  for (let at = 0; at < source.length; ) {
    const sign = source[at]!
    if (sign === '{') {
      open()
      at += 1
    } else if (sign === '}') {
      close()
      at += 1
    } else if (sign === '\\') {
      CONTROL.lastIndex = at
      const match = CONTROL.exec(source)
      if (match === null) {
        at += 1
        continue
      }
      at += match[0].length
      const [, word, number, hex, symbol] = match
      if (word !== undefined) {
        at += control(word, number === undefined ? undefined : Number(number))
        isOptional = false
      } else if (hex !== undefined) writeByte(Number.parseInt(hex, 16))
      else if (symbol === '*') isOptional = true
      else if (symbol !== undefined) writeSymbol(symbol)
    } else {
      if (sign !== '\r' && sign !== '\n') writeByte(sign.charCodeAt(0))
      at += 1
    }
  }
  flush()
  return title.trim() || undefined

  function writeSymbol(symbol: string): void {
    flush()
    if (passing > 0) {
      passing -= 1
      return
    }
    if (symbol === '~') write('\u00a0')
    else if (symbol === '_') write('-')
    else if ('{}\\'.includes(symbol)) write(symbol)
    else if (symbol === '\n' || symbol === '\r') layOut('par')
  }
}

const CONTROL = /\\(?:([a-zA-Z]{1,32})(-?\d{1,10})? ?|'([0-9a-fA-F]{2})|([^a-zA-Z']))/y

function isAside(target: State['target']): target is 'header' | 'footer' | 'footnote' {
  return target === 'header' || target === 'footer' || target === 'footnote'
}
