import type { RowSet } from '../engine/types.js'

/** Which of several rows of one respondent is scored; `reject` scores none of them. */
export const DUPLICATE_POLICIES = ['reject', 'first', 'last', 'most-complete'] as const
export type DuplicatePolicy = (typeof DUPLICATE_POLICIES)[number]

/** A row of a study: the place of its input among the inputs, and its number there. */
export interface Place {
  readonly input: number
  readonly row: number
}

/** Rows that claim to be the same administration, in the order of the inputs and of their rows. */
export interface StudyGroup {
  readonly rows: readonly (Place & { readonly answered: number })[]
}

/** Rows of one input that are not scored, and the row of the study that is scored in the place of each. */
export type Losers = ReadonlyMap<number, Place | null>

const ROWS = 1_099_511_627_776
const keyOf = ({ input, row }: Place): number => input * ROWS + row

/**
 * Groups of all instruments as groups of rows: rows that one instrument takes for the same administration count as such for all,
 * and how complete they are is counted over all.
 */
export function mergeGroups(instruments: readonly (readonly StudyGroup[])[]): readonly StudyGroup[] {
  const told = instruments.filter((groups) => groups.length > 0)
  const [only, another] = told
  if (another === undefined) return only ?? []
  const groupOf = new Map<number, Map<number, StudyGroup['rows'][number]>>()
  for (const groups of told) {
    for (const { rows } of groups) {
      const joined = new Map<number, StudyGroup['rows'][number]>()
      for (const each of rows) {
        for (const [known, before] of groupOf.get(keyOf(each)) ?? []) if (!joined.has(known)) joined.set(known, before)
        joined.set(keyOf(each), { ...each, answered: (joined.get(keyOf(each))?.answered ?? 0) + each.answered })
      }
      for (const key of joined.keys()) groupOf.set(key, joined)
    }
  }
  return [...new Set(groupOf.values())]
    .map((group) => ({ rows: [...group].sort(([a], [b]) => a - b).map(([, row]) => row) }))
    .sort((a, b) => firstKey(a) - firstKey(b))
}

function firstKey({ rows: [first] }: StudyGroup): number {
  return first === undefined ? 0 : keyOf(first)
}

function winner(rows: StudyGroup['rows'], policy: DuplicatePolicy): Place | null {
  if (policy === 'reject') return null
  if (policy === 'last') return rows.at(-1) ?? null
  if (policy === 'first') return rows[0] ?? null
  // Among equally complete rows the earlier one.
  return rows.reduce<StudyGroup['rows'][number] | null>(
    (best, each) => (best === null || each.answered > best.answered ? each : best),
    null,
  )
}

/**
 * Per input, the rows that are not scored under a policy. Rows that are not scored for another reason (`counts`) neither win nor
 * lose.
 */
export function settleDuplicates(
  groups: readonly StudyGroup[],
  policy: DuplicatePolicy,
  inputs: number,
  counts: (place: Place) => boolean = () => true,
): readonly Losers[] {
  const losers = Array.from({ length: inputs }, () => new Map<number, Place | null>())
  for (const group of groups) {
    const rows = group.rows.filter(counts)
    if (rows.length < 2) continue
    const kept = winner(rows, policy)
    const place = kept === null ? null : { input: kept.input, row: kept.row }
    for (const each of rows) if (each !== kept) losers[each.input]?.set(each.row, place)
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
