import { readFileSync } from 'node:fs'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import type { TimelineEvent } from '#shared/contract/timeline.ts'
import type { RelationWithReason } from '#shared/domain/relation.ts'
import { topicIdOf } from '#shared/domain/topics.ts'
import { compared } from './cli/compared.ts'
import { importPaths } from './cli/importPaths.ts'
import { oneNamed } from './cli/oneNamed.ts'
import {
  bundleLines,
  checkLines,
  comparisonLines,
  concernLines,
  factLines,
  importLines,
  mixUpLines,
  personLines,
  providerLines,
  questionLines,
  recordLines,
  relationLines,
  searchLines,
  suggestionLines,
  timelineLines,
  vaultLines,
} from './cli/plainLines.ts'
import { type Session, type SessionOptions, UsageError, withSession } from './cli/session.ts'
import { ACCEPT, type Accept, suggestedWords } from './cli/suggestedWords.ts'
import { writeBundle } from './cli/writeBundle.ts'

const program = new Command('consilium')
  .description('Medical records and second opinions, on this computer alone.')
  .option('--vault <file>', 'the vault to use (else CONSILIUM_VAULT, else the usual place)')
  .option('--passphrase-file <file>', 'a file whose first line is the passphrase')
  .option('--json', 'print results as JSON', false)
  .exitOverride()
  .showHelpAfterError()

program
  .command('create')
  .description('begin a new vault; without --passphrase-file it has no passphrase')
  .action(() =>
    run(vaultLines, ({ client, passphrase }) => client.vault.create({ passphrase }), { unlock: false }),
  )

program
  .command('sample')
  .description('begin a new vault that holds the sample case')
  .action(() =>
    run(
      vaultLines,
      async ({ client, services, passphrase }) => {
        const status = await client.vault.create({ passphrase })
        await services.fillSample()
        return status
      },
      { unlock: false },
    ),
  )

program
  .command('import')
  .description('add files, or every file in a folder')
  .argument('<path...>')
  .option('--person <name>', 'whose records these are (else the only person)')
  .option('--no-wait', 'return when all is stored, before it is read')
  .action((paths: string[], options: { person?: string; wait: boolean }) =>
    run(importLines, async (session) => {
      const results = await importPaths(session, paths, options)
      if (results.some(({ status }) => status === 'failed')) process.exitCode = 1
      return results
    }),
  )

program
  .command('records')
  .description('list the records kept')
  .action(() =>
    run(recordLines, async ({ client }) =>
      perPerson(client, (personId) => client.records.list({ personId })),
    ),
  )

program
  .command('facts')
  .description('list what was read out of a record, each with its place')
  .argument('<record>', 'its id, or words of its title')
  .action((record: string) =>
    run(factLines, async ({ client }) => {
      const kept = await perPerson(client, (personId) => client.records.list({ personId }))
      const { id } = oneNamed('record', kept, record, ({ title }) => title)
      const { facts } = await client.facts.list({ recordId: id })
      return facts
    }),
  )

program
  .command('search')
  .description('find pages on which all words stand')
  .argument('<query...>')
  .action((words: string[]) =>
    run(searchLines, async ({ client }) => {
      const { hits } = await client.records.search({ query: words.join(' '), limit: 500 })
      return hits.map(({ recordId, pageIndex, snippet, rects }) => ({ recordId, pageIndex, snippet, rects }))
    }),
  )

program
  .command('people')
  .description('list whose records are kept')
  .action(() => run(personLines, ({ client }) => client.people.list()))

program
  .command('providers')
  .description('list who gives care')
  .action(() =>
    run(providerLines, async ({ client }) =>
      perPerson(client, (personId) => client.providers.list({ personId })),
    ),
  )

program
  .command('concerns')
  .description('list the questions opinions are sought on')
  .action(() =>
    run(concernLines, async ({ client }) =>
      perPerson(client, (personId) => client.concerns.list({ personId })),
    ),
  )

program
  .command('timeline')
  .description('list everything of a person that has a date, in order of time')
  .argument('<person>', 'its id, or words of the name')
  .action((person: string) =>
    run(timelineLines, async ({ client }) => {
      const { id } = oneNamed('person', await client.people.list(), person, ({ name }) => name)
      const events: TimelineEvent[] = []
      for await (const part of await client.timeline.list({ personId: id })) events.push(...part)
      return events
    }),
  )

program
  .command('compare')
  .description('set the opinions on a concern side by side')
  .argument('<concern>', 'its id, or words of its title')
  .action((concern: string) =>
    run(comparisonLines, async ({ client }) => {
      const concerns = await perPerson(client, (personId) => client.concerns.list({ personId }))
      const { id } = oneNamed('concern', concerns, concern, ({ title }) => title)
      return compared(await client.comparison.get({ concernId: id }))
    }),
  )

program
  .command('suggestions')
  .description('list what the records of an opinion say that is not written for it')
  .argument('<opinion>', 'its id, or words of the name of who gave it')
  .addOption(
    new Option('--accept <which>', 'accept these; never where two do not go together').choices(ACCEPT),
  )
  .action((opinion: string, { accept }: { accept?: Accept }) =>
    run(suggestionLines, (session) => suggestedWords(session, opinion, accept)),
  )

program
  .command('questions')
  .description('list what the next provider is asked on a concern')
  .argument('<concern>', 'its id, or words of its title')
  .action((concern: string) =>
    run(questionLines, async ({ client }) => {
      const concerns = await perPerson(client, (personId) => client.concerns.list({ personId }))
      const { id } = oneNamed('concern', concerns, concern, ({ title }) => title)
      const questions = await client.questions.list({ concernId: id })
      return questions.filter(({ trashedAt }) => trashedAt === null)
    }),
  )

program
  .command('mixups')
  .description('list what between the records of a concern does not go together')
  .argument('<concern>', 'its id, or words of its title')
  .action((concern: string) =>
    run(mixUpLines, async ({ client }) => {
      const concerns = await perPerson(client, (personId) => client.concerns.list({ personId }))
      const { id } = oneNamed('concern', concerns, concern, ({ title }) => title)
      const found = await client.mixUps.list({ concernId: id })
      if (found.some(({ weight, putAside }) => weight === 'alarm' && putAside === null)) process.exitCode = 1
      return found
    }),
  )

program
  .command('bundle')
  .description('make the bundle for a provider')
  .argument('<concern>', 'its id, or words of its title')
  .requiredOption('--for <provider>', 'its id, or words of its name')
  .addOption(
    new Option('--read <kind>', 'how they should read it').choices(['full', 'independent']).default('full'),
  )
  .requiredOption('--out <file>', 'the zip file to write')
  .action((concern: string, options: { for: string; read: 'full' | 'independent'; out: string }) =>
    run(bundleLines, (session) => writeBundle(session, concern, options)),
  )

program
  .command('relate')
  .description('how two statements on one topic relate')
  .argument('[topic]')
  .argument('[a]')
  .argument('[b]')
  .option('--batch <file>', 'lines of topic, a and b parted by tabs', readLines)
  .action(
    (
      topic: string | undefined,
      a: string | undefined,
      b: string | undefined,
      options: { batch?: string[] },
    ) =>
      run(
        relationLines,
        ({ client }): Promise<RelationWithReason | RelationWithReason[]> => {
          const one = ([topicId, first, second]: (string | undefined)[]) =>
            client.comparison.relate({
              topicId: topicIdOf(topicId ?? ''),
              a: first || null,
              b: second || null,
            })
          if (options.batch) return Promise.all(options.batch.map((line) => one(line.split('\t'))))
          if (topic === undefined || a === undefined || b === undefined) {
            throw new UsageError('relate needs a topic and two texts, or --batch.')
          }
          return one([topic, a, b])
        },
        { unlock: false },
      ),
  )

program
  .command('check')
  .description('check the vault file, its references, its index and every hash')
  .action(() =>
    run(checkLines, async ({ client }) => {
      const report = await client.vault.check()
      if (!report.ok) process.exitCode = 1
      return report
    }),
  )

/** Runs one command and prints what came of it: as data with `--json`, else as lines to read. */
async function run<Result>(
  lines: (result: Result) => string[],
  work: (session: Session) => Promise<Result>,
  { unlock = true } = {},
): Promise<void> {
  const { json, ...options } = program.opts<SessionOptions & { json: boolean }>()
  const result = await withSession(options, unlock, work)
  const output = json ? [JSON.stringify(result)] : lines(result)
  process.stdout.write(output.map((line) => `${line}\n`).join(''))
}

async function perPerson<Item>(
  client: Session['client'],
  list: (personId: string) => Promise<Item[]>,
): Promise<Item[]> {
  const people = await client.people.list()
  return (await Promise.all(people.map(({ id }) => list(id)))).flat()
}

function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split(/\r?\n/).filter(Boolean)
  } catch {
    throw new InvalidArgumentError(`${path} cannot be read.`)
  }
}

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 2
  } else {
    const { code, message } = error as { code?: string; message?: string }
    process.stderr.write(`${code ?? 'UNEXPECTED'}: ${message ?? ''}\n`)
    process.exitCode = 1
  }
}
