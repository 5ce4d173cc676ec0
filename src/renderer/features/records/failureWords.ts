import { type FailureCode, READING_FAILURES, type ReadingFailure } from '#shared/contract/errors.ts'
import type { ImportFile, SkipReason } from '#shared/contract/imports.ts'

export interface FailureWords {
  /** What happened, in one line. */
  happened: string
  /** What was kept. */
  kept: string
  /** What to do now. */
  todo: string
  /** Whether trying once more can help without anything else being changed. */
  again: boolean
}

const FILE_KEPT = 'The file itself is kept, untouched.'
const NOTHING_KEPT = 'Nothing of it was kept.'

const readingWords: Record<ReadingFailure, FailureWords> = {
  NOT_A_PDF: {
    happened: 'Could not read it: this is not a PDF',
    kept: FILE_KEPT,
    todo: 'Save it as a PDF and add that, so that its text can be read.',
    again: false,
  },
  UNKNOWN_KIND: {
    happened: 'Could not show it: this kind of file is not known',
    kept: FILE_KEPT,
    todo: 'Open it in the program it was made with, save it as a PDF, and add that.',
    again: false,
  },
  PASSWORD_NEEDED: {
    happened: 'Could not open: it needs a password',
    kept: FILE_KEPT,
    todo: 'Enter the password that came with it.',
    again: false,
  },
  WRONG_PASSWORD: {
    happened: 'That password does not open it',
    kept: FILE_KEPT,
    todo: 'Check the password and enter it again. Capital letters count.',
    again: false,
  },
  DAMAGED: {
    happened: 'Could not read it: the file is damaged',
    kept: FILE_KEPT,
    todo: 'Ask whoever sent it for a new copy.',
    again: true,
  },
  UNSUPPORTED_SECURITY: {
    happened: 'Could not open: it is locked in a way we do not know',
    kept: FILE_KEPT,
    todo: 'Ask whoever sent it for a copy without the lock.',
    again: false,
  },
  TOO_SLOW: {
    happened: 'Stopped: reading it took too long',
    kept: FILE_KEPT,
    todo: 'Try again when the computer has less to do.',
    again: true,
  },
  TOO_LARGE: {
    happened: 'Could not read it: it is too large',
    kept: FILE_KEPT,
    todo: 'Ask whoever sent it for a smaller copy, or for the pages one by one.',
    again: false,
  },
  CRASHED: {
    happened: 'Reading it stopped halfway',
    kept: FILE_KEPT,
    todo: 'Try again. If it stops again, ask for a new copy.',
    again: true,
  },
  DISK_FULL: {
    happened: 'Reading it stopped: the disk is full',
    kept: FILE_KEPT,
    todo: 'Make room on this computer, then try again.',
    again: true,
  },
}

const addingWords: Partial<Record<FailureCode, FailureWords>> = {
  EMPTY_FILE: {
    happened: 'Not added: the file is empty',
    kept: NOTHING_KEPT,
    todo: 'Look for the file again, or ask for a new copy.',
    again: false,
  },
  UPLOAD_BROKEN: {
    happened: 'Not added: the file did not arrive whole',
    kept: NOTHING_KEPT,
    todo: 'Try again. If it is on a stick or a disc, copy it to this computer first.',
    again: true,
  },
  DISK_FULL: {
    happened: 'Not added: the disk is full',
    kept: 'Nothing was changed.',
    todo: 'Make room on this computer, then try again.',
    again: true,
  },
  LOCKED: {
    happened: 'Not added: your records were locked meanwhile',
    kept: NOTHING_KEPT,
    todo: 'Try again now that they are open.',
    again: true,
  },
}

const unforeseen: FailureWords = {
  happened: 'Not added: something unforeseen happened',
  kept: NOTHING_KEPT,
  todo: 'Check that the file is still there, then try again.',
  again: true,
}

/** Why a kept record could not be read, in plain words. */
export function readingFailureWords(failure: ReadingFailure | null): FailureWords {
  return failure ? readingWords[failure] : readingWords.CRASHED
}

/** Why a file was not added, in plain words. */
export function addingFailureWords(code: FailureCode | null): FailureWords {
  return (code && addingWords[code]) || unforeseen
}

/** Whether a password would help. */
export function wantsPassword(failure: ReadingFailure | null): boolean {
  return failure === 'PASSWORD_NEEDED' || failure === 'WRONG_PASSWORD'
}

const leftOut: Record<SkipReason, string> = {
  HEALTH_MEASUREMENTS: 'Left out: Apple Health’s own measurements, not a document',
  NOT_A_RECORD: 'Left out: it only helps to show the other files',
  PASSWORD_NEEDED: 'Left out: it needs a password of its own',
  DAMAGED: 'Left out: it is damaged',
  TOO_LARGE: 'Left out: it is too large',
  EMPTY_FILE: 'Left out: it is empty',
}

/** Why a file inside an archive was left where it was, in plain words. */
export function skipWords(reason: ImportFile['reason']): string {
  return (reason && leftOut[reason as SkipReason]) || 'Left out'
}

/** The failure among the reasons of a file; null for any other. */
export function readingFailure(reason: ImportFile['reason']): ReadingFailure | null {
  return READING_FAILURES.find((failure) => failure === reason) ?? null
}
