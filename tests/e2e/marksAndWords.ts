import type { Locator } from '@playwright/test'

/** How far the marked boxes of a page and the words of the quote on it lie apart. */
export function marksAndWords(article: Locator, quote: string) {
  return article.evaluate((page, words) => {
    const squeezed = (text: string) => text.replace(/\s+/g, '')
    const characters: { node: Text; offset: number }[] = []
    let text = ''
    for (const span of page.querySelectorAll('span')) {
      for (const node of span.childNodes) {
        if (!(node instanceof Text)) continue
        for (let offset = 0; offset < node.data.length; offset++) {
          if (squeezed(node.data[offset]!) === '') continue
          characters.push({ node, offset })
          text += node.data[offset]
        }
      }
    }
    const boxes = [...page.querySelectorAll('[data-highlight], [data-highlight] ~ [data-active]')].map(
      (mark) => mark.getBoundingClientRect(),
    )
    const inBoxes = (x: number, y: number) =>
      boxes.some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)
    const share = (from: number, to: number) => {
      const inside = characters.slice(from, to).filter(({ node, offset }) => {
        const range = document.createRange()
        range.setStart(node, offset)
        range.setEnd(node, offset + 1)
        const box = range.getBoundingClientRect()
        return inBoxes(box.left + box.width / 2, box.top + box.height / 2)
      })
      return inside.length / Math.max(to - from, 1)
    }
    const wanted = squeezed(words)
    const places: number[] = []
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) places.push(at)
    return {
      boxes: boxes.length,
      /** Of the quote's characters, how many lie in a box: at the place where it is most. */
      covered: Math.max(0, ...places.map((at) => share(at, at + wanted.length))),
      /** Of all characters on the page, how many lie in a box. */
      ofPage: share(0, characters.length),
      quoteOfPage: wanted.length / Math.max(characters.length, 1),
    }
  }, quote)
}
