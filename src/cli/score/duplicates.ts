/** Which of several rows of one respondent is scored; `reject` scores none of them. */
export const DUPLICATE_POLICIES = ['reject', 'first', 'last', 'most-complete'] as const
export type DuplicatePolicy = (typeof DUPLICATE_POLICIES)[number]

/** One row of a respondent, with the number of items answered in it. */
interface Seen {
  readonly row: number
  readonly answered: number
}

/** Every row of one respondent who has more than one, in the order of the file. */
export type DuplicateGroup = readonly Seen[]

/** A row that is not scored, and the row that is scored in its place. */
export type Losers = ReadonlyMap<number, number | null>

const MOST = 1_000_000

/** Notes every identity; `exhausted` when there are more than a million and the rest is not compared. */
export interface Register {
  add(identity: string, seen: Seen): void
  groups(): readonly DuplicateGroup[]
  exhausted(): boolean
}

export function createRegister(): Register {
  const first = new Map<string, Seen>()
  const repeated = new Map<string, Seen[]>()
  let dropped = false
  return {
    add(identity, seen) {
      const before = first.get(identity)
      if (before !== undefined) {
        const group = repeated.get(identity)
        if (group === undefined) repeated.set(identity, [before, seen])
        else group.push(seen)
      } else if (first.size < MOST) first.set(identity, seen)
      else dropped = true
    },
    groups: () => [...repeated.values()],
    exhausted: () => dropped,
  }
}

function winner(group: DuplicateGroup, policy: DuplicatePolicy): number | null {
  if (policy === 'reject') return null
  if (policy === 'last') return group.at(-1)?.row ?? null
  if (policy === 'first') return group[0]?.row ?? null
  // Among equally complete rows the earlier one.
  return group.reduce((best, each) => (each.answered > best.answered ? each : best)).row
}

/** The rows that are not scored under a policy. */
export function settleDuplicates(groups: readonly DuplicateGroup[], policy: DuplicatePolicy): Losers {
  const losers = new Map<number, number | null>()
  for (const group of groups) {
    const kept = winner(group, policy)
    for (const { row } of group) if (row !== kept) losers.set(row, kept)
  }
  return losers
}
