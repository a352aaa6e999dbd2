import { parentPort } from 'node:worker_threads'
import { type CsvTable, openCsv } from '../../tables/csv/open.js'
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

async function prepare(job: WorkerJob): Promise<Prepared> {
  const table = await openCsv(await openFileSource(job.path), job.open)
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
  const answer = async (at: number, range: Extract<WorkerRequest, { kind: 'range' }>['range']): Promise<void> => {
    try {
      if (prepared === undefined) throw new RangeError('no job yet')
      const { table, scorer } = await prepared
      const result = await scoreRange(scorer, table, range)
      const reply: WorkerAnswer = { at, result }
      port.postMessage(reply, [result.bytes.buffer as ArrayBuffer])
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
    } else void answer(message.at, message.range)
  })
}

listen()
