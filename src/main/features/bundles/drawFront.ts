import { type Sheet, startSheet } from '../../drawing/sheet.ts'
import { drawComparison } from './drawComparison.ts'
import { contentsOf, drawCover } from './drawCover.ts'
import { drawQuestions } from './drawQuestions.ts'
import type { FrontPages } from './frontPages.ts'
import type { OpinionPages } from './opinionPages.ts'
import type { ItemPlace } from './pageNumbers.ts'
import type { BundlePlan } from './planBundle.ts'

/**
 * Draws cover, contents, what the opinions say and the questions for the next provider.
 *
 * @param places where the pages of each item of the plan stand
 * @param opinions null for an independent read: nothing of them is drawn then
 */
export async function drawFront(
  plan: BundlePlan,
  places: readonly ItemPlace[],
  opinions: OpinionPages | null,
  madeAt: Date,
): Promise<FrontPages> {
  const parts: { title: string; draw(sheet: Sheet): void }[] = []
  if (opinions !== null && opinions.comparison.topics.length > 0) {
    parts.push({
      title: 'What the opinions say',
      draw: (sheet) => drawComparison(sheet, opinions.comparison, plan, places),
    })
  }
  if (opinions !== null && opinions.questions.length > 0) {
    parts.push({ title: 'Questions for you', draw: (sheet) => drawQuestions(sheet, opinions.questions) })
  }

  const { firstPages } = draw([])
  // Where the parts behind the cover begin is known once it is drawn: drawn again, the contents tell.
  const { sheet, end, links } = draw(firstPages)
  const bookmarks = [{ title: 'Cover and contents', page: 0 }]
  for (const [index, { title }] of parts.entries()) bookmarks.push({ title, page: firstPages[index]! })
  return { bytes: await end(), pageCount: sheet.page, links, bookmarks }

  function draw(pages: readonly number[]) {
    const { sheet, end } = startSheet({
      title: plan.concern.title,
      madeAt,
      madeToBe: 'printed',
      isKerned: true,
    })
    const listed = parts.map(({ title }, index) => ({ title, page: pages[index] ?? 0 }))
    const links = drawCover(sheet, plan, contentsOf(plan, places, listed), madeAt)
    const firstPages = parts.map((part) => {
      const firstPage = sheet.page
      part.draw(sheet)
      return firstPage
    })
    return { sheet, end, links, firstPages }
  }
}
