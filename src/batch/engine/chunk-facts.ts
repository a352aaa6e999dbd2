import { CRITICAL_STATES, type CriticalState } from '../../core/words.js'
import type { ResultWarning } from '../../results/result.js'
import type { Records } from './records.js'
import { type ChunkFacts, ROW_FATES, type RowFate, type WarningCount } from './types.js'

/** Rows listed of one kind in a chunk; beyond them they are counted. */
const LISTED = 1000

/** Counts what becomes of the records of a chunk. */
export interface FactsCounter {
  fate(fate: RowFate, row: number): void
  broken(records: Records, k: number): void
  withoutKey(): void
  unknown(item: string, row: number): void
  warn(row: number, warnings: readonly ResultWarning[]): void
  /** bit k: some critical item of the row is in state k */
  critical(states: number): void
  facts(bytes: number | null): ChunkFacts
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

export function createFactsCounter(): FactsCounter {
  const fates = Object.fromEntries(ROW_FATES.map((fate) => [fate, 0])) as Record<RowFate, number>
  const critical = Object.fromEntries(CRITICAL_STATES.map((state) => [state, 0])) as Record<CriticalState, number>
  const masks = new Float64Array(1 << CRITICAL_STATES.length)
  const broken: ChunkFacts['broken'][number][] = []
  const none: number[] = []
  const unknown = new Map<string, { count: number; rows: number[] }>()
  const warnings = new Map<string, Mutable<WarningCount> & { first: WarningCount['first'][number][] }>()
  let [from, to, withoutKey] = [0, 0, 0]
  return {
    fate(fate, row) {
      fates[fate] += 1
      if (from === 0) from = row
      to = row
      if (fate === 'none' && none.length < LISTED) none.push(row)
    },
    broken(records, k) {
      const problem = records.issue(k)
      if (problem !== undefined) broken.push({ row: records.row(k), line: records.line(k), byte: records.byte(k), issue: problem })
    },
    withoutKey() {
      withoutKey += 1
    },
    unknown(item, row) {
      const found = unknown.get(item) ?? { count: 0, rows: [] }
      found.count += 1
      if (found.rows.length < LISTED) found.rows.push(row)
      unknown.set(item, found)
    },
    warn(row, list) {
      for (const { code, path, params } of list) {
        const found = warnings.get(code) ?? { code, count: 0, first: [] }
        found.count += 1
        if (found.first.length < LISTED) found.first.push({ row, path, params })
        warnings.set(code, found)
      }
    },
    critical(states) {
      masks[states] = (masks[states] as number) + 1
    },
    facts(bytes) {
      for (const [mask, count] of masks.entries())
        for (const [k, state] of CRITICAL_STATES.entries()) if ((mask >> k) & 1) critical[state] += count
      return {
        from,
        to,
        fates,
        broken,
        none,
        withoutKey,
        unknownCells: unknown,
        warnings: [...warnings.values()],
        critical,
        bytes,
      }
    },
  }
}
