import { useNavigate } from '@tanstack/react-router'
import type { SuggestedStatement } from '#shared/contract/opinions.ts'
import { EvidenceChip } from '../ui/EvidenceChip.tsx'

interface SuggestedPlaceProps {
  personId: string
  place: SuggestedStatement['evidence'][number]
}

/** Where a report says what is suggested; opens the words on their page, where they can be checked. */
export function SuggestedPlace({ personId, place }: SuggestedPlaceProps) {
  const navigate = useNavigate()
  const { factId, recordId, recordTitle, pageIndex, pageLabel, confirmed } = place
  if (pageIndex === null) return <span className="meta">{recordTitle} · no page was marked</span>
  return (
    <EvidenceChip
      record={recordTitle}
      page={pageLabel ?? String(pageIndex + 1)}
      state={confirmed ? 'rest' : 'not-checked'}
      onClick={() =>
        void navigate({
          to: '/people/$personId/records/$recordId/check',
          params: { personId, recordId },
          search: { fact: factId },
        })
      }
    />
  )
}
