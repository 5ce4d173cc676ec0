import type { BundleChoice } from '#shared/contract/bundles.ts'
import { CheckRow } from '../../ui/CheckRow.tsx'
import { counted } from './bundleWords.ts'
import classes from './share.module.css'

interface RecordChecklistProps {
  choices: readonly BundleChoice[]
  onChoose: (choice: BundleChoice, included: boolean) => void
}

/** The records that go in, by section; one the person took out stays in view, without its tick. */
export function RecordChecklist({ choices, onChoose }: RecordChecklistProps) {
  const sections = Map.groupBy(choices, ({ section }) => section)
  return (
    <div className={`card ${classes.checklist}`}>
      {[...sections].map(([section, rows]) => (
        <fieldset key={section} className={classes.section}>
          <legend className={classes.legend}>{section}</legend>
          {rows.map((choice) => (
            <CheckRow
              key={choice.recordId}
              label={choice.title}
              checked={choice.included}
              onChange={(included) => onChoose(choice, included)}
              aside={pagesWords(choice)}
              hint={choice.overridden ? choice.reason : undefined}
            />
          ))}
        </fieldset>
      ))}
    </div>
  )
}

/** "3 pages", or "file only" where its pages cannot be shown. */
export function pagesWords({ pageCount, fileOnly }: BundleChoice): string {
  if (fileOnly) return 'file only'
  return pageCount === null ? 'not read yet' : counted(pageCount, 'page')
}
