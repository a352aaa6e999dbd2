import { availableParallelism } from 'node:os'
import { isCsvTable } from '../../tables/csv/open.js'
import { openTableWriter } from '../../tables/open-writer.js'
import { isShort, rangesOf } from '../engine/ranges.js'
import { scoreToCsvInWorkers, WORKERS_FROM } from '../engine/workers.js'
import { portableEngine } from '../run/engine.js'
import type { Scanner } from '../run/scan-study.js'
import type { Scorer } from '../run/score-study.js'
import type { StudyInput } from '../run/study.js'

export interface EngineOptions {
  /** threads for a long CSV, 0 or 1 for none; null: as many as there are cores, from three million rows on */
  readonly workers: number | null
}

/** Can threads read this input by themselves? They need a file of UTF-8 with every instrument of the study in it. */
function isShareable({ file, layouts, table }: StudyInput): boolean {
  return file !== undefined && layouts.every(({ items }) => items.length > 0) && isCsvTable(table) && table.seekable
}

/** The engine in Node: all writers, and threads where they pay. Whatever their number, the bytes are the same. */
export function bindEngine({ workers }: EngineOptions): Scanner & Scorer {
  const countFor = (rows: number): number => workers ?? (rows >= WORKERS_FROM ? availableParallelism() : 1)
  return {
    ...portableEngine,
    openWriter: openTableWriter,
    toCsv(request, scanned) {
      const { input, facts } = scanned
      const { file } = input
      const count = countFor(facts.records)
      if (count < 2 || file === undefined || facts.split === null || !isShareable(input) || isShort(facts.split))
        return portableEngine.toCsv(request, scanned)
      return scoreToCsvInWorkers(request, { path: file.path, mappings: file.mappings, ranges: rangesOf(facts.split), workers: count })
    },
    toCsvAhead(request, input, rows, ranges) {
      const { file } = input
      const count = countFor(rows)
      if (count < 2 || file === undefined || !isShareable(input)) return null
      return scoreToCsvInWorkers(request, { path: file.path, mappings: file.mappings, ranges, workers: count })
    },
  }
}
