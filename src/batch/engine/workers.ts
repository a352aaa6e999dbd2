import { Worker } from 'node:worker_threads'
import { isCsvTable } from '../../tables/csv/open.js'
import type { Mapping } from '../mapping/parse.js'
import { BLOCK_ROWS, type BlockScorer, createBlockScorer } from './block-scorer.js'
import type { Range, RangeFeed } from './ranges.js'
import type { CsvChunk, ScoreRequest } from './types.js'
import { type RangeResult, scoreRange, type WorkerAnswer, type WorkerJob, type WorkerRequest } from './worker-job.js'

/** Rows from which on threads pay for themselves. */
export const WORKERS_FROM = 3_000_000
/** Ranges handed out ahead of the writer, a thread. */
const AHEAD = 2
/** Memory for the lines of a range: the system gives a page of it when it is first written. */
const LINES = 16_777_216

export interface WorkerOptions {
  readonly path: string
  /** per part of the request, the mapping its layout came from */
  readonly mappings: readonly Mapping[]
  readonly ranges: RangeFeed
  readonly workers: number
  /** script of a thread; beside this module when left out */
  readonly script?: URL
}

function jobOf(request: ScoreRequest, { path, mappings }: WorkerOptions): WorkerJob {
  const { table, parts, schema } = request
  if (!isCsvTable(table) || !table.seekable) throw new RangeError('workers: only a file of UTF-8 can be read from the middle')
  const limits = { record: table.recordLimit, cell: table.cellLimit }
  return {
    path,
    open: { delimiter: table.delimiter, headerRows: table.headerRows.length, limits },
    parts: parts.map(({ layout, plan }, at) => ({ mapping: mappings[at] as Mapping, instrument: layout.instrument, plan })),
    options: schema.options,
    leaveOut: request.leaveOut ?? null,
    roles: request.roles ?? ['respondent'],
    blockRows: request.blockRows ?? BLOCK_ROWS,
  }
}

/** Threads that take ranges; `done` answers null for a range that its thread could not finish. */
interface Pool {
  hand(at: number, range: Range, memory: SharedArrayBuffer): Promise<RangeResult | null>
  close(): Promise<void>
}

function createPool(job: WorkerJob, count: number, script: URL): Pool {
  const waiting = new Map<number, { readonly thread: Worker; readonly settle: (result: RangeResult | null) => void }>()
  const alive = new Set<Worker>()
  function lose(thread: Worker): void {
    alive.delete(thread)
    for (const [at, each] of waiting) {
      if (each.thread !== thread) continue
      waiting.delete(at)
      each.settle(null)
    }
  }
  for (let k = 0; k < count; k++) {
    const thread = new Worker(script)
    alive.add(thread)
    thread.on('message', (answer: WorkerAnswer) => {
      waiting.get(answer.at)?.settle('result' in answer ? answer.result : null)
      waiting.delete(answer.at)
    })
    thread.on('error', () => lose(thread))
    thread.on('exit', () => lose(thread))
    const request: WorkerRequest = { kind: 'job', job }
    thread.postMessage(request)
  }
  return {
    hand(at, range, memory) {
      const busy = (thread: Worker): number => [...waiting.values()].filter((each) => each.thread === thread).length
      const [thread] = [...alive].sort((a, b) => busy(a) - busy(b))
      if (thread === undefined) return Promise.resolve(null)
      return new Promise((settle) => {
        waiting.set(at, { thread, settle })
        const request: WorkerRequest = { kind: 'range', at, range, memory }
        thread.postMessage(request)
      })
    },
    async close() {
      await Promise.all([...alive].map((thread) => thread.terminate()))
    },
  }
}

/**
 * The lines of `scoreToCsv`, made by several threads: ranges of the split index, written in the order of the file. A range whose
 * thread dies or fails is scored here instead, so that nothing is lost, doubled or out of order. A chunk's bytes are gone when the
 * next one is asked for.
 */
export async function* scoreToCsvInWorkers(request: ScoreRequest, options: WorkerOptions): AsyncGenerator<CsvChunk> {
  const { table } = request
  const job = jobOf(request, options)
  if (!isCsvTable(table)) return
  const { ranges, workers } = options
  const pool = createPool(job, workers, options.script ?? new URL('./score-worker.js', import.meta.url))
  const memories = Array.from({ length: workers * AHEAD }, () => new SharedArrayBuffer(LINES))
  let own: BlockScorer | undefined
  /** ranges that were handed out and not yet written, in their order; each has the memory of its number */
  const handed: { readonly range: Range; readonly memory: SharedArrayBuffer; readonly result: Promise<RangeResult | null> }[] = []
  let number = 0
  try {
    for (;;) {
      while (handed.length < memories.length) {
        const range = ranges.next()
        if (range === undefined) break
        const memory = memories[number % memories.length] as SharedArrayBuffer
        handed.push({ range, memory, result: pool.hand(number, range, memory) })
        number += 1
      }
      const first = handed[0]
      if (first === undefined) {
        if (ranges.ended) return
        await ranges.more()
        continue
      }
      request.signal?.throwIfAborted()
      const bytes = new Uint8Array(first.memory)
      let result = await first.result
      if (result === null) {
        own ??= createBlockScorer(request, false)
        result = await scoreRange(own, table, first.range, bytes)
      }
      yield* chunksOf(result, bytes)
      handed.shift()
    }
  } finally {
    await pool.close()
  }
}

/** The bytes with the first facts, then the other facts: whoever adds them up has them all when the range is written. */
function* chunksOf({ facts, length, bytes }: RangeResult, memory: Uint8Array): Generator<CsvChunk> {
  let lines = bytes ?? memory.subarray(0, length ?? 0)
  for (const each of facts) {
    yield { bytes: lines, facts: each }
    lines = lines.subarray(0, 0)
  }
}
