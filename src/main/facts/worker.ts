import { answerRequests } from '../workers/answer.ts'
import type { FactsRequest } from './messages.ts'
import { readRecord } from './readRecord.ts'

answerRequests<FactsRequest>({
  work: (request) => ({ message: readRecord(request) }),
  codeOf: () => 'CRASHED',
})
