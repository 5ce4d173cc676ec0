import type { Comparison } from '#shared/contract/comparison.ts'
import { listQuestions, questionsToAsk } from '#shared/domain/questionList.ts'
import type { WordedQuestion } from '#shared/domain/questionWords.ts'
import type { Services } from '../../handling.ts'
import type { Database } from '../../store/database.ts'
import { readKeptQuestions } from '../../store/rows/questions.ts'
import type { BundlePlan } from './planBundle.ts'

/** What the pages in front of a full picture tell of the opinions. */
export interface OpinionPages {
  comparison: Comparison
  /** What the next provider is asked, in the person's order. */
  questions: readonly WordedQuestion[]
}

/** Reads what is told of the opinions; null for an independent read, which tells nothing of them. @throws Failure NOT_FOUND */
export async function readOpinionPages(
  { db, compare }: Pick<Services, 'compare'> & { db: Database },
  { read, concern }: BundlePlan,
): Promise<OpinionPages | null> {
  if (read === 'independent') return null
  const comparison = await compare(concern.id)
  return {
    comparison,
    questions: questionsToAsk(listQuestions(comparison, readKeptQuestions(db, concern.id))),
  }
}
