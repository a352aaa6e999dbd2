import { openSync, readSync } from 'node:fs'
import { parentPort } from 'node:worker_threads'
import { type CsvTable, openCsv } from '../../tables/csv/open.js'
import type { ByteSource } from '../../tables/table.js'
import { openFileSource } from '../files/file-source.js'
import { layoutOf } from '../mapping/layout-of.js'
import { type BlockScorer, createBlockScorer } from './block-scorer.js'
import { wideSchema } from './schema.js'
import type { ScorePart } from './types.js'
import { scoreRange, type WorkerAnswer, type WorkerJob, type WorkerRequest } from './worker-job.js'

interface Prepared {
  readonly table: CsvTable
  readonly scorer: BlockScorer
}

const CHUNK = 262_144

/**
 * Pieces of a file, read at once into the same memory. A thread has nothing else to do meanwhile, and the bytes are the system's
 * already: the scan has just read them.
 */
function readAtOnce(path: string): NonNullable<ByteSource['lend']> {
  const memory = new Uint8Array(CHUNK)
  const file = openSync(path, 'r')
  return async function* (from = 0, to = Number.POSITIVE_INFINITY) {
    for (let at = from; at < to; ) {
      const count = readSync(file, memory, 0, Math.min(CHUNK, to - at), at)
      if (count === 0) return
      at += count
      yield memory.subarray(0, count)
    }
  }
}

async function prepare(job: WorkerJob): Promise<Prepared> {
  const source = await openFileSource(job.path)
  const table = await openCsv({ ...source, lend: readAtOnce(job.path) }, job.open)
  const parts: readonly ScorePart[] = job.parts.map(({ mapping, instrument, plan }) => ({
    layout: layoutOf(mapping, instrument, table),
    plan,
  }))
  const request = {
    table,
    parts,
    schema: wideSchema(parts, job.options),
    leaveOut: job.leaveOut,
    roles: job.roles,
    blockRows: job.blockRows,
  }
  return { table, scorer: createBlockScorer(request, false) }
}

/** A thread of {@link scoreToCsvInWorkers}: gets the job once, then range after range, and answers each. */
function listen(): void {
  const port = parentPort
  if (port === null) return
  let prepared: Promise<Prepared> | undefined
  // One range after the other: they share what is read into.
  let before: Promise<void> = Promise.resolve()
  const answer = async ({ at, range, memory }: Extract<WorkerRequest, { kind: 'range' }>): Promise<void> => {
    try {
      if (prepared === undefined) throw new RangeError('no job yet')
      const { table, scorer } = await prepared
      const result = await scoreRange(scorer, table, range, new Uint8Array(memory))
      const reply: WorkerAnswer = { at, result }
      port.postMessage(reply, result.bytes === null ? [] : [result.bytes.buffer as ArrayBuffer])
    } catch {
      // The main thread reads the range itself and meets the problem there, in the order of the file.
      const reply: WorkerAnswer = { at, failed: true }
      port.postMessage(reply)
    }
  }
  port.on('message', (message: WorkerRequest) => {
    if (message.kind === 'job') {
      prepared = prepare(message.job)
      prepared.catch(() => undefined)
    } else before = before.then(() => answer(message))
  })
}

listen()
