import { failureCode, failureData } from '../../api.ts'

/** A vault that does not open, in words: what happened, what was kept, what to do. */
export interface VaultProblemWords {
  title: string
  happened: string
  kept: string
  todo: string
  /** The file or folder it is about, to be shown as it is. */
  place?: string
}

/** The words for a failure to open, create or check a vault. Unforeseen ones get general words. */
export function vaultProblemWords(error: unknown): VaultProblemWords {
  const data = failureData(error)
  const place = typeof data.path === 'string' && data.path !== '' ? data.path : undefined
  switch (failureCode(error)) {
    case 'WRONG_PASSPHRASE':
      return {
        title: 'That passphrase does not open your records',
        happened: 'That passphrase does not open your records.',
        kept: 'Nothing was changed.',
        todo: 'Look at what you typed: capital letters, spaces and the keyboard’s language all count.',
      }
    case 'VAULT_IN_USE':
      return {
        title: 'Your records are open somewhere else',
        happened: 'Another program on this computer has your records open.',
        kept: 'They are safe. Only one program may open them at a time, so that nothing gets mixed up.',
        todo: 'Close the other Consilium window, or wait until a backup has finished. Then try again.',
        place,
      }
    case 'VAULT_FROM_THE_FUTURE':
      return {
        title: 'Your records need a newer Consilium',
        happened: `A newer version of Consilium was the last to use them. They are kept in form ${data.vaultVersion}; this version knows forms up to ${data.knownVersion}.`,
        kept: 'Nothing was changed, so the newer version will find everything in place.',
        todo: 'Open them with the newer version of Consilium.',
      }
    case 'VAULT_DAMAGED':
      return {
        title: 'Your records cannot be read',
        happened: 'This file is not in a state that Consilium can read.',
        kept: 'Consilium changed nothing in it.',
        todo: 'Leave the file where it is. If you have a copy, on another disk or in a backup, put the copy in its place together with the key file of the same name that ends in .keys.json, and try again.',
        place,
      }
    case 'KEYS_MISSING':
      return {
        title: 'The key file is not there',
        happened: 'Your records lie locked beside a small key file, and that file is gone.',
        kept: 'The records themselves are still there, unchanged.',
        todo: 'Look in the trash of this computer or in a backup for the file named here, put it back, and try again. Without it nobody can open the records.',
        place,
      }
    case 'CANNOT_WRITE':
      return {
        title: 'This folder does not let Consilium save',
        happened: 'Consilium may not write to the folder where your records belong.',
        kept: 'Nothing was changed.',
        todo: 'If it is on a memory stick or another disk, check that it is plugged in and not protected from writing. Or ask whoever looks after this computer. Then try again.',
        place,
      }
    case 'DISK_FULL':
      return {
        title: 'The disk is full',
        happened: 'There is no room left on the disk of this computer.',
        kept: 'Nothing was changed. What was saved before is safe.',
        todo: 'Make some room, for example by emptying the computer’s trash, and try again.',
      }
    case 'VAULT_EXISTS':
      return {
        title: 'There are records here already',
        happened: 'There are already records at this place.',
        kept: 'Nothing was changed in them.',
        todo: 'Close this window, start Consilium once more, and open them.',
        place,
      }
    case 'NO_VAULT':
      return {
        title: 'Your records are not where they were',
        happened: 'There is no file with your records at this place any more.',
        kept: 'Consilium did not move or delete anything.',
        todo: 'If the file was moved, or lies on a disk that is not plugged in, put it back and try again.',
        place,
      }
    default:
      return {
        title: 'That did not work',
        happened: 'Something happened that nobody foresaw.',
        kept: 'What was saved before is safe.',
        todo: 'Try again. If it happens again, close Consilium and start it once more.',
      }
  }
}
