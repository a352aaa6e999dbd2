import { availableParallelism } from 'node:os'
import { isCsvTable } from '../../tables/csv/open.js'
import { openTableWriter } from '../../tables/open-writer.js'
import { scoreToCsvInWorkers, WORKERS_FROM } from '../engine/workers.js'
import { portableEngine } from '../run/engine.js'
import type { Scanner } from '../run/scan-study.js'
import type { Scorer } from '../run/score-study.js'

export interface EngineOptions {
  /** threads for a long CSV, 0 or 1 for none; null: as many as there are cores, from three million rows on */
  readonly workers: number | null
}

/** The engine in Node: all writers, and threads where they pay. Whatever their number, the bytes are the same. */
export function bindEngine({ workers }: EngineOptions): Scanner & Scorer {
  return {
    ...portableEngine,
    openWriter: openTableWriter,
    toCsv(request, scanned) {
      const { input, facts } = scanned
      const { file } = input
      const count = workers ?? (facts.records >= WORKERS_FROM ? availableParallelism() : 1)
      const whole = input.layouts.every(({ items }) => items.length > 0)
      const { table } = request
      if (count < 2 || file === undefined || facts.split === null || !whole || !isCsvTable(table) || !table.seekable)
        return portableEngine.toCsv(request, scanned)
      return scoreToCsvInWorkers(request, { path: file.path, mappings: file.mappings, split: facts.split, workers: count })
    },
  }
}
