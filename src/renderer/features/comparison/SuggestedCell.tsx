import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { apartWords } from '../../pickers/apartWords.ts'
import { SuggestedPlace } from '../../pickers/SuggestedPlace.tsx'
import { accepted, acceptSuggestions } from '../../pickers/suggesting.ts'
import { FromReport } from '../../ui/FromReport.tsx'
import classes from './SuggestedCell.module.css'
import { useOffer } from './useSuggested.ts'

interface SuggestedCellProps {
  topicId: string
  /** The topic's name. */
  label: string
  opinionId: string
  /** What stands in a silent cell for which no report offers anything. */
  children: ReactNode
}

/** In a silent cell: what the opinion's report says, marked as such and not compared until the person says that it is the opinion's. */
export function SuggestedCell({ topicId, label, opinionId, children }: SuggestedCellProps) {
  const { topic, personId, concernId } = useOffer(topicId, opinionId)
  if (!topic) return children
  const choice = topic.apart !== null
  return (
    <div className={classes.offers}>
      {choice && <p className={classes.why}>{apartWords(topic)}</p>}
      {topic.suggestions.map((suggestion) => (
        <div key={suggestion.text} className={classes.offer}>
          <FromReport />
          <p className={classes.words}>{suggestion.text}</p>
          <div className={classes.foot} data-pages>
            {suggestion.evidence.map((place) => (
              <SuggestedPlace key={place.factId} personId={personId} place={place} />
            ))}
            {!choice && (
              <Button
                size="xs"
                variant="default"
                onClick={({ currentTarget }) => {
                  const cell = currentTarget.closest('td')
                  void acceptSuggestions(opinionId, [accepted(topicId, suggestion)]).then(() => cell?.focus())
                }}
              >
                Yes, they say this
                <span className="visually-hidden">
                  : {label}, {suggestion.text}
                </span>
              </Button>
            )}
          </div>
        </div>
      ))}
      {choice && (
        <Link
          className="link"
          to="/people/$personId/concerns/$concernId/opinions/$opinionId"
          params={{ personId, concernId, opinionId }}
        >
          Choose<span className="visually-hidden"> on {label}</span>
        </Link>
      )}
    </div>
  )
}
