/** How two or more opinions stand to each other on one point. */
export type AgreementState = 'same' | 'refined' | 'different' | 'not-stated' | 'unclear'

/** All states in the order the app lists them. */
export const agreementStates: readonly AgreementState[] = [
  'same',
  'refined',
  'different',
  'not-stated',
  'unclear',
]

const rowWords: Record<AgreementState, string> = {
  same: 'Doctors agree',
  refined: 'More specific',
  different: 'They differ',
  'not-stated': 'Not mentioned',
  unclear: 'Needs your check',
}

/** The word for a state, as it stands beside its marker: "They differ". */
export function agreementWord(state: AgreementState): string {
  return rowWords[state]
}

/** A number of rows in a state, in words: "5 agree", "1 differs", "2 not mentioned". */
export function agreementCount(state: AgreementState, count: number): string {
  return `${count} ${countWord(state, count === 1)}`
}

function countWord(state: AgreementState, single: boolean): string {
  switch (state) {
    case 'same':
      return single ? 'agrees' : 'agree'
    case 'refined':
      return 'more specific'
    case 'different':
      return single ? 'differs' : 'differ'
    case 'not-stated':
      return 'not mentioned'
    case 'unclear':
      return single ? 'needs your check' : 'need your check'
  }
}
