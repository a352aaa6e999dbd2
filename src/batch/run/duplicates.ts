import type { DuplicateGroup, LayoutFacts, RowSet } from '../engine/types.js'

/** Which of several rows of one respondent is scored; `reject` scores none of them. */
export const DUPLICATE_POLICIES = ['reject', 'first', 'last', 'most-complete'] as const
export type DuplicatePolicy = (typeof DUPLICATE_POLICIES)[number]

/** A row that is not scored, and the row that is scored in its place. */
export type Losers = ReadonlyMap<number, number | null>

/**
 * Groups of rows of all instruments of one table: rows that one instrument takes for the same administration count as such for all,
 * and how complete they are is counted over all.
 */
export function mergeGroups(layouts: readonly LayoutFacts[]): readonly DuplicateGroup[] {
  const [only, ...others] = layouts
  if (only === undefined) return []
  if (others.length === 0) return only.duplicates
  const groupOf = new Map<number, Map<number, number>>()
  for (const { duplicates } of layouts) {
    for (const { rows } of duplicates) {
      const joined = new Map<number, number>()
      for (const { row, answered } of rows) {
        for (const [known, before] of groupOf.get(row) ?? []) if (!joined.has(known)) joined.set(known, before)
        joined.set(row, (joined.get(row) ?? 0) + answered)
      }
      for (const row of joined.keys()) groupOf.set(row, joined)
    }
  }
  return [...new Set(groupOf.values())]
    .map((group) => ({ rows: [...group].map(([row, answered]) => ({ row, answered })).sort((a, b) => a.row - b.row) }))
    .sort((a, b) => (a.rows[0]?.row ?? 0) - (b.rows[0]?.row ?? 0))
}

function winner({ rows }: DuplicateGroup, policy: DuplicatePolicy): number | null {
  if (policy === 'reject') return null
  if (policy === 'last') return rows.at(-1)?.row ?? null
  if (policy === 'first') return rows[0]?.row ?? null
  // Among equally complete rows the earlier one.
  return (
    rows.reduce<(typeof rows)[number] | null>((best, each) => (best === null || each.answered > best.answered ? each : best), null)?.row ??
    null
  )
}

/** The rows that are not scored under a policy. Rows that are not scored for another reason (`counts`) neither win nor lose. */
export function settleDuplicates(
  groups: readonly DuplicateGroup[],
  policy: DuplicatePolicy,
  counts: (row: number) => boolean = () => true,
): Losers {
  const losers = new Map<number, number | null>()
  for (const group of groups) {
    const rows = group.rows.filter(({ row }) => counts(row))
    if (rows.length < 2) continue
    const kept = winner({ rows }, policy)
    for (const { row } of rows) if (row !== kept) losers.set(row, kept)
  }
  return losers
}

/** Rows as one bit each, for the engine. */
export function rowSet(rows: Iterable<number>, last: number): RowSet {
  const bits = new Uint8Array((last >> 3) + 1)
  let size = 0
  for (const row of rows) {
    bits[row >> 3] = (bits[row >> 3] ?? 0) | (1 << (row & 7))
    size += 1
  }
  return { bits, size }
}
