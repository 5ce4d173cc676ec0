import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterEach, describe, expect, it } from 'vitest'
import { type Lane, type LaneOptions, openLane } from './lane.ts'
import type { SeatKind, Task } from './seat.ts'
import type { TestRequest } from './testWorker.ts'

const KIND: SeatKind = {
  entry: new URL('./testWorker.ts', import.meta.url),
  data: { greeting: 'hello' },
  heap: { mebibytes: 32, code: 'TOO_LARGE' },
  failure: (code) => new Error(code),
}

const lanes: Lane[] = []
afterEach(() => Promise.all(lanes.splice(0).map((lane) => lane.close())))

function laneOf(seats: number, options: Partial<LaneOptions> = {}): Lane {
  const lane = openLane({ seats, kind: () => KIND, ...options })
  lanes.push(lane)
  return lane
}

function taskOf(request: TestRequest, more: Partial<Task> = {}): Task {
  return { message: request, timeLimit: 20_000, ...more }
}

const askWho = taskOf({ kind: 'whoAreYou' })
const endless = taskOf({ kind: 'work', steps: 1, stepMs: 600_000 })

async function threadOf(lane: Lane): Promise<number> {
  return ((await lane.run(() => askWho)) as { threadId: number }).threadId
}

describe('taking turns', () => {
  it('prepares and runs tasks in the order they came, no more at once than there are seats', async () => {
    const lane = laneOf(2)
    const prepared: number[] = []
    const all = Array.from({ length: 9 }, (_, index) =>
      lane.run(async () => {
        prepared.push(index)
        return askWho
      }),
    )
    expect(lane.queueLength).toBe(7)
    expect(lane.hasRoom).toBe(false)
    const threads = (await Promise.all(all)).map((answer) => (answer as { threadId: number }).threadId)
    expect(prepared).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
    expect(new Set(threads).size).toBe(2)
    expect(lane.hasRoom).toBe(true)
  })

  it('uses a thread again, and gives it what its pool says', async () => {
    const lane = laneOf(1)
    const first = await lane.run(() => askWho)
    expect(first).toMatchObject({ greeting: 'hello' })
    expect(await lane.run(() => askWho)).toEqual(first)
  })

  it('uses a thread that was started ahead', async () => {
    let kinds = 0
    const lane = laneOf(1, { kind: () => ({ ...KIND, data: { greeting: ++kinds } }) })
    await lane.warmUp(1)
    expect(await lane.run(() => askWho)).toMatchObject({ greeting: 1 })
  })

  it('ends a thread that has rested for long', async () => {
    const lane = laneOf(1, { idleMs: 1 })
    const first = await threadOf(lane)
    await expect.poll(() => threadOf(lane)).not.toBe(first)
  })

  it('rejects with what preparing rejects with, and goes on', async () => {
    const lane = laneOf(1)
    const failing = lane.run(() => Promise.reject(new Error('no such file')))
    await expect(failing).rejects.toThrow('no such file')
    const kindless = laneOf(1, { kind: () => Promise.reject(new Error('no program')) })
    await expect(kindless.run(() => askWho)).rejects.toThrow('no program')
    await expect(lane.run(() => askWho)).resolves.toMatchObject({ greeting: 'hello' })
  })
})

describe('stopping', () => {
  it('stops what runs, what waits and what is being prepared, and goes on with the rest', async () => {
    const lane = laneOf(1)
    const stops = [0, 1, 2].map(() => new AbortController())
    const [running, waiting, preparing] = stops.map(({ signal }, index) =>
      lane.run(() => {
        if (index === 2) stops[2]!.abort()
        return endless
      }, signal),
    )
    const last = lane.run(() => askWho)
    stops[1]!.abort()
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' })
    stops[0]!.abort()
    await expect(running).rejects.toMatchObject({ name: 'AbortError' })
    await expect(preparing).rejects.toMatchObject({ name: 'AbortError' })
    await expect(last).resolves.toMatchObject({ greeting: 'hello' })
    await expect(lane.run(() => askWho, stops[0]!.signal)).rejects.toMatchObject({ name: 'AbortError' })
  })

  it('ends everything once closed, and takes nothing new', async () => {
    const lane = laneOf(1)
    const ends = Promise.allSettled([lane.run(() => endless), lane.run(() => endless)])
    await lane.close()
    for (const end of await ends) expect(end).toMatchObject({ reason: { name: 'AbortError' } })
    await expect(lane.run(() => askWho)).rejects.toMatchObject({ name: 'AbortError' })
    await lane.warmUp(1)
  })
})

describe('speaking with a worker', () => {
  it('hears reports in order, before the result', async () => {
    const heard: unknown[] = []
    const task = taskOf({ kind: 'count', to: 5 }, { onReport: (report) => void heard.push(report) })
    heard.push(await laneOf(1).run(() => task))
    expect(heard).toEqual([1, 2, 3, 4, 5, 'counted'])
  })

  it('answers questions one at a time, and the time limit rests meanwhile', async () => {
    const task = taskOf(
      { kind: 'askAndJoin', questions: ['a', 'b'] },
      {
        timeLimit: 1_000,
        async reply(question) {
          await new Promise((resolve) => setTimeout(resolve, 1_200))
          return { message: `${question}!` }
        },
      },
    )
    expect(await laneOf(1).run(() => task)).toBe('a! b!')
  })

  it('hands bytes over', async () => {
    const bytes = new Uint8Array([1, 2, 3])
    const task = taskOf({ kind: 'add', bytes }, { transfer: [bytes.buffer] })
    expect(await laneOf(1).run(() => task)).toBe(6)
    expect(bytes).toHaveLength(0)
  })

  it('rejects with what the taker of reports and the answerer throw, and goes on', async () => {
    const lane = laneOf(1)
    const full = () => {
      throw new Error('The disk is full.')
    }
    const counting = taskOf({ kind: 'count', to: 2 }, { onReport: full })
    await expect(lane.run(() => counting)).rejects.toThrow('The disk is full.')
    const asking = taskOf({ kind: 'askAndJoin', questions: ['a'] }, { reply: async () => full() })
    await expect(lane.run(() => asking)).rejects.toThrow('The disk is full.')
    await expect(lane.run(() => askWho)).resolves.toMatchObject({ greeting: 'hello' })
  })

  it('rejects a request that cannot go over, and keeps the thread', async () => {
    const lane = laneOf(1)
    const first = await threadOf(lane)
    const task = { ...askWho, message: () => 'a function' }
    await expect(lane.run(() => task)).rejects.toMatchObject({ name: 'DataCloneError' })
    expect(await threadOf(lane)).toBe(first)
  })
})

it('lets the process end while threads rest, and shows nothing of what they print', async () => {
  const script = `
    import { openLane } from ${JSON.stringify(new URL('./lane.ts', import.meta.url))}
    const entry = new URL(${JSON.stringify(KIND.entry)})
    const lane = openLane({ seats: 1, kind: () => ({ entry, failure: (code) => new Error(code) }) })
    const message = { kind: 'print', lines: 1000 }
    process.stdout.write(await lane.run(() => ({ message, timeLimit: 20_000 })))
  `
  const run = promisify(execFile)(process.execPath, ['-e', script])
  expect(await run).toEqual({ stdout: 'printed', stderr: '' })
})

describe('a worker in trouble', () => {
  it('fails with the code it gives, and works on', async () => {
    const lane = laneOf(1)
    const first = await threadOf(lane)
    await expect(lane.run(() => taskOf({ kind: 'fail', code: 'DAMAGED' }))).rejects.toThrow('DAMAGED')
    expect(await threadOf(lane)).toBe(first)
  })

  it.each([
    [{ kind: 'exit' }, 'CRASHED'],
    [{ kind: 'throwLater' }, 'CRASHED'],
    [{ kind: 'fail', code: 'CRASHED' }, 'CRASHED'],
    [{ kind: 'fillHeap' }, 'TOO_LARGE'],
  ] as const)('%o brings down that task alone', async (request, code) => {
    const lane = laneOf(1)
    const first = await threadOf(lane)
    const [bad, next] = [lane.run(() => taskOf(request)), threadOf(lane)]
    await expect(bad).rejects.toThrow(code)
    expect(await next).not.toBe(first)
  })

  it('is given up once it is silent for too long, but not while it gets on', async () => {
    const lane = laneOf(1)
    const steady = taskOf({ kind: 'work', steps: 15, stepMs: 100 }, { timeLimit: 1_000 })
    await expect(lane.run(() => steady)).resolves.toBe('worked')
    await expect(lane.run(() => ({ ...endless, timeLimit: 40 }))).rejects.toThrow('TOO_SLOW')
    await expect(lane.run(() => askWho)).resolves.toMatchObject({ greeting: 'hello' })
  })

  it('takes no further task once it is tired', async () => {
    const lane = laneOf(1)
    const tired = await lane.run(() => taskOf({ kind: 'tire' }))
    expect(await threadOf(lane)).not.toBe(tired)
  })
})
