import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5'
import { ConversionFailure, type Convert } from '../conversion.ts'
import { drawPages } from '../pages/drawPages.ts'
import { decodeAs, openingOf, refuseMoreThan } from './decode.ts'
import { blocksOfMarkup } from './markup.ts'
import { orNothing } from './plainText.ts'
import { type Element, lineOf, type Node } from './xml.ts'

/** Elements nested deeper are lifted up to this depth; no page shows them otherwise. */
const DEEPEST = 150
const MOST_TAGS = 1_500_000
/** In bytes: read, a page takes many times its size in memory. */
const LARGEST = 32 * 2 ** 20

/**
 * A web page, as the text, headings, lists and tables it shows. Never rendered: no script runs, nothing is fetched.
 * Throws `ConversionFailure` TOO_LARGE.
 */
export const convertHtml: Convert = async (bytes, fileName, progressed) => {
  if (bytes.length > LARGEST) throw new ConversionFailure('TOO_LARGE')
  refuseMoreThan(MOST_TAGS, '<', bytes)
  const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(openingOf(bytes))?.[1]
  const nodes = nodesOf(parse(decodeAs(bytes, label)).childNodes)
  const title = titleIn(nodes)
  const pdf = await drawPages(title ?? fileName, orNothing(blocksOfMarkup(nodes)), progressed)
  return { pdf, title, enclosed: [], facts: [] }
}

/** A piece of HTML, such as the narrative of a FHIR resource. */
export function parseHtml(html: string): Node[] {
  return nodesOf(parseFragment(html).childNodes)
}

interface Opened {
  from: readonly DefaultTreeAdapterTypes.ChildNode[]
  at: number
  into: Node[]
}

/** Walks without recursion: HTML may be nested as deep as the file is long. */
function nodesOf(children: readonly DefaultTreeAdapterTypes.ChildNode[]): Node[] {
  const nodes: Node[] = []
  const open: Opened[] = [{ from: children, at: 0, into: nodes }]
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const child = top.from[top.at++]
    if (child === undefined) open.pop()
    else if ('value' in child) top.into.push(child.value)
    else if ('tagName' in child) {
      const inside: Node[] = []
      const attributes = Object.fromEntries(child.attrs.map(({ name, value }) => [name, value]))
      const isLifted = open.length > DEEPEST
      if (!isLifted) top.into.push({ name: child.tagName, attributes, children: inside })
      open.push({ from: child.childNodes, at: 0, into: isLifted ? top.into : inside })
    }
  }
  return nodes
}

function titleIn(nodes: readonly Node[]): string | undefined {
  const html = nodes.find((node): node is Element => typeof node !== 'string' && node.name === 'html')
  const head = html?.children.find(
    (node): node is Element => typeof node !== 'string' && node.name === 'head',
  )
  const title = head?.children.find((node) => typeof node !== 'string' && node.name === 'title')
  return lineOf(title) || undefined
}
