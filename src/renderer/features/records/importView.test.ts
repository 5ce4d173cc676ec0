import { expect, test } from 'vitest'
import type { Import, ImportFile } from '#shared/contract/imports.ts'
import type { Reading } from '#shared/contract/records.ts'
import {
  countFiles,
  everyFile,
  type ImportView,
  importTitle,
  importViews,
  type KnownElsewhere,
  needingWords,
} from './importView.ts'

const nothingElse: KnownElsewhere = { readings: new Map(), records: new Map() }

function reading(recordId: string, state: Reading['state'], failure: Reading['failure'] = null): Reading {
  return {
    recordId,
    state,
    failure,
    pageCount: 1,
    pagesRead: state === 'read' ? 1 : 0,
    stage: state === 'read' ? 'done' : 'text',
    scannedPages: 0,
    scannedPagesRead: 0,
  }
}

function file(
  id: string,
  given: Partial<ImportFile> & { reading?: Reading; looksLike?: string },
): ImportFile {
  const { reading: read, looksLike, ...others } = given
  const record = read && {
    id: read.recordId,
    title: id,
    trashed: false,
    reading: read,
    looksLike: looksLike === undefined ? null : { id: 'other', title: looksLike },
  }
  return {
    id,
    importId: 'import',
    insideId: null,
    name: `${id}.pdf`,
    state: 'added',
    reason: null,
    left: false,
    record: record ?? null,
    ...others,
  }
}

function viewOf(files: ImportFile[], known: Partial<KnownElsewhere> = {}): ImportView {
  const one: Import = {
    id: 'import',
    personId: 'person',
    origin: 'person',
    createdAt: '2026-03-01T10:00:00.000Z',
    undoneAt: null,
    files,
  }
  return importViews([one], [], { ...nothingElse, ...known })[0]!
}

function words(view: ImportView): string {
  const counts = countFiles([view])
  return [importTitle(counts), needingWords(counts)].filter(Boolean).join(' · ')
}

test('the head counts what was added, what is under way and what needs the person', () => {
  const letter = file('letter', { reading: reading('a', 'reading') })
  const locked = file('locked', { reading: reading('b', 'failed', 'PASSWORD_NEEDED') })
  const same = file('same', { state: 'duplicate', reading: reading('c', 'read') })
  const like = file('like', { reading: reading('d', 'read'), looksLike: 'Letter' })
  expect(words(viewOf([letter, locked, same, like]))).toBe('Adding 4 files · 3 need you')
  const read = { readings: new Map([['a', reading('a', 'read')]]) }
  expect(words(viewOf([letter, locked, same, like], read))).toBe('3 files added · 3 need you')
})

test('an answer takes a file out of those that need the person', () => {
  const same = file('same', { state: 'duplicate', reading: reading('c', 'read'), left: true })
  const letter = file('letter', { reading: reading('a', 'read') })
  const view = viewOf([same, letter])
  expect(view.files[0]).toMatchObject({ standing: 'done', settled: true })
  expect(words(view)).toBe('1 file added')
})

test('a file that was left and is read after all has its row again', () => {
  const opened = file('opened', { reading: reading('a', 'read'), left: true })
  expect(viewOf([opened]).files[0]).toMatchObject({ standing: 'done', settled: false })
})

test('an import of which every file was left is not seen any more', () => {
  const locked = file('locked', { state: 'failed', reason: 'PASSWORD_NEEDED', left: true })
  const same = file('same', { state: 'duplicate', reading: reading('c', 'read'), left: true })
  expect(viewOf([locked, same])).toBeUndefined()
  expect(viewOf([locked, file('other', { state: 'failed', reason: 'DAMAGED' })]).files).toHaveLength(2)
})

test('what lay in an archive counts; the archive itself stands with it', () => {
  const zip = file('zip', { state: 'unpacked' })
  const inside = [
    file('one', { insideId: 'zip', reading: reading('a', 'read') }),
    file('two', { insideId: 'zip', reading: reading('b', 'failed', 'DAMAGED') }),
    file('style', { insideId: 'zip', state: 'skipped', reason: 'NOT_A_RECORD' }),
    file('had', { insideId: 'zip', state: 'duplicate', reading: reading('c', 'read') }),
  ]
  const view = viewOf([zip, ...inside])
  expect(view.files).toHaveLength(1)
  expect(view.files[0]).toMatchObject({ standing: 'needs-you', settled: false })
  expect(everyFile(view.files).map(({ file: { id } }) => id)).toEqual(['zip', 'one', 'two', 'style', 'had'])
  expect(words(view)).toBe('2 files added · 1 needs you')
})
