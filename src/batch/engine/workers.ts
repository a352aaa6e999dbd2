import { Worker } from 'node:worker_threads'
import { isCsvTable } from '../../tables/csv/open.js'
import type { Start } from '../../tables/csv/read.js'
import type { Mapping } from '../mapping/parse.js'
import { BLOCK_ROWS, type BlockScorer, createBlockScorer } from './block-scorer.js'
import type { SplitIndex } from './scan-types.js'
import type { CsvChunk, ScoreRequest } from './types.js'
import { type Range, type RangeResult, scoreRange, type WorkerAnswer, type WorkerJob, type WorkerRequest } from './worker-job.js'

/** Rows from which on threads pay for themselves. */
export const WORKERS_FROM = 3_000_000
/** Split points that make one range: about four megabytes of input. */
const POINTS = 4
/** Ranges handed out ahead of the writer, a thread. */
const AHEAD = 2

export interface WorkerOptions {
  readonly path: string
  /** per part of the request, the mapping its layout came from */
  readonly mappings: readonly Mapping[]
  readonly split: SplitIndex
  readonly workers: number
  /** script of a thread; beside this module when left out */
  readonly script?: URL
}

function rangesOf({ rows, bytes, lines }: SplitIndex): readonly Range[] {
  const ranges: Range[] = []
  for (let at = 0; at < rows.length; at += POINTS) {
    const start: Start = { byte: bytes[at] as number, row: rows[at] as number, line: lines[at] as number }
    const to = bytes[at + POINTS]
    ranges.push(to === undefined ? { start } : { start, to })
  }
  return ranges
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
  hand(at: number, range: Range): Promise<RangeResult | null>
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
    hand(at, range) {
      const busy = (thread: Worker): number => [...waiting.values()].filter((each) => each.thread === thread).length
      const [thread] = [...alive].sort((a, b) => busy(a) - busy(b))
      if (thread === undefined) return Promise.resolve(null)
      return new Promise((settle) => {
        waiting.set(at, { thread, settle })
        const request: WorkerRequest = { kind: 'range', at, range }
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
 * thread dies or fails is scored here instead, so that nothing is lost, doubled or out of order.
 */
export async function* scoreToCsvInWorkers(request: ScoreRequest, options: WorkerOptions): AsyncGenerator<CsvChunk> {
  const { table } = request
  const job = jobOf(request, options)
  if (!isCsvTable(table)) return
  const ranges = rangesOf(options.split)
  const pool = createPool(job, options.workers, options.script ?? new URL('./score-worker.js', import.meta.url))
  let own: BlockScorer | undefined
  const handed: Promise<RangeResult | null>[] = []
  try {
    for (const [at, range] of ranges.entries()) {
      while (handed.length < ranges.length && handed.length < at + options.workers * AHEAD) {
        handed.push(pool.hand(handed.length, ranges[handed.length] as Range))
      }
      request.signal?.throwIfAborted()
      let result = (await handed[at]) ?? null
      if (result === null) {
        own ??= createBlockScorer(request, false)
        result = await scoreRange(own, table, range)
      }
      handed[at] = Promise.resolve(null)
      let from = 0
      for (const { length, facts } of result.parts) {
        yield { bytes: result.bytes.subarray(from, from + length), facts }
        from += length
      }
    }
  } finally {
    await pool.close()
  }
}
