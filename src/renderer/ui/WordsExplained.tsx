import { wordsInText } from '#shared/domain/glossary/wordsInText.ts'
import { Explained } from './Explained.tsx'
import classes from './WordsExplained.module.css'

interface WordsExplainedProps {
  texts: readonly string[]
  /** What is explained beside it already. */
  without: string | null
}

/** The doctors' words in some sentences, each behind its dotted underline; nothing where there are none. */
export function WordsExplained({ texts, without }: WordsExplainedProps) {
  const words = wordsInText(texts.join('\n')).filter(({ meaning }) => meaning !== without)
  if (words.length === 0) return null
  return (
    <p className={classes.words}>
      <span>Words explained:</span>
      {words.map(({ term, meaning }) => (
        <Explained key={term} meaning={meaning}>
          {term}
        </Explained>
      ))}
    </p>
  )
}
