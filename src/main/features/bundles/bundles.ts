import { whileOpen } from '../../handling.ts'
import { listBundles } from '../../store/rows/bundles.ts'
import { drawFront } from './drawFront.ts'
import { makeBundle } from './makeBundle.ts'
import { readOpinionPages } from './opinionPages.ts'
import { expectedPages, layOut } from './pageNumbers.ts'
import { planBundle, previewOf } from './planBundle.ts'

export const bundles = {
  preview: whileOpen.bundles.preview.handler(({ context, input }) =>
    previewOf(planBundle(context.db, input)),
  ),

  previewPages: whileOpen.bundles.previewPages.handler(async ({ context, input }) => {
    const plan = planBundle(context.db, input)
    const opinions = await readOpinionPages(context, plan)
    const { bytes } = await layOut(plan.items.map(expectedPages), (places) =>
      drawFront(plan, places, opinions, new Date()),
    )
    return new File([bytes], 'Front pages.pdf', { type: 'application/pdf' })
  }),

  make: whileOpen.bundles.make.handler(({ context, input, signal }) => makeBundle(context, input, signal)),

  list: whileOpen.bundles.list.handler(({ context, input }) => listBundles(context.db, input)),
}
