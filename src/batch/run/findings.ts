import type { CriticalState } from '../../core/words.js'
import { formatCsvRecord } from '../../tables/csv-write.js'
import { encode, type Output } from './output.js'
import type { Finding } from './sweep.js'

/** Why findings are written: the run stopped in doubt, ended before its time, or left rows out of the scores. */
export type FindingScope = 'stopped' | 'failed' | 'left-out'

/** Takes findings one by one; what was written is kept by `commit`. */
export interface FindingSink {
  write(finding: Finding, file: string): Promise<void>
  commit(): Promise<void>
}

/** How many rows a person has to look at, and how many rows that are not scored have a critical item in each state. */
export interface FindingCounts {
  readonly rows: number
  readonly states: Readonly<Record<CriticalState, number>>
}

/** Counts findings as they come: row by row, and last what a row that is left out says against one that is scored. */
export function createFindingCounts(): FindingCounts & { add(input: number, finding: Finding): void } {
  const states: Record<CriticalState, number> = { endorsed: 0, 'not-endorsed': 0, unknown: 0, unreadable: 0 }
  const contradicted = new Set<string>()
  const seen = new Set<CriticalState>()
  let [last, rows] = ['', 0]
  return {
    states,
    get rows() {
      return rows + contradicted.size
    },
    add(input, { row, state, graver, why }) {
      const place = `${input}:${row}`
      if (why === 'duplicate' && graver !== null) {
        contradicted.add(place)
        return
      }
      if (place !== last) {
        rows += 1
        seen.clear()
        last = place
      }
      if (!seen.has(state)) states[state] += 1
      seen.add(state)
    },
  }
}

/** Columns of the findings; file and instrument only where there are several. */
export interface FindingColumns {
  readonly files: boolean
  readonly instruments: boolean
}

/** Findings as CSV, one critical item of one row a line. */
export function csvFindings(output: Output, { files, instruments }: FindingColumns): FindingSink {
  let started = false
  const start = async (): Promise<void> => {
    if (started) return
    started = true
    const names = ['row', 'key', ...(instruments ? ['instrument'] : []), 'item', 'kind', 'state', 'graver', 'why', 'notice']
    await output.write(encode(formatCsvRecord([...(files ? ['file'] : []), ...names])))
  }
  return {
    async write({ row, key, instrument, item, kind, state, graver, why }, file) {
      await start()
      const cells = [row, key, ...(instruments ? [instrument] : []), item, kind, state, graver, why, 'screening-not-diagnosis']
      await output.write(encode(formatCsvRecord([...(files ? [file] : []), ...cells])))
    },
    async commit() {
      await start()
      await output.commit()
    },
  }
}
