import { type Cause, type Finding, near } from './causes.js'

/** A difference with every cause that would explain it. */
export interface Difference {
  readonly row: number
  readonly key: string
  readonly ours: number | null
  readonly theirs: number | null
  readonly findings: readonly Finding[]
}

export interface CauseGroup extends Finding {
  readonly count: number
}

const name = ({ cause, detail }: Finding): string => `${cause} ${detail}`

/**
 * One cause for every difference. The cause that explains most of them is taken first, then the one that explains most of what is left,
 * so that a single mistake is not told as many coincidences. What no cause explains shares a constant difference or ratio, or stays
 * unexplained.
 */
export function attribute(differences: readonly Difference[], tolerance: number): readonly { difference: Difference; finding: Finding }[] {
  const open = new Set(differences)
  const settled: { difference: Difference; finding: Finding }[] = []
  for (;;) {
    const counts = new Map<string, { finding: Finding; count: number }>()
    for (const { findings } of open)
      for (const finding of findings) {
        const entry = counts.get(name(finding)) ?? { finding, count: 0 }
        entry.count += 1
        counts.set(name(finding), entry)
      }
    const [best] = [...counts.values()].sort((a, b) => b.count - a.count)
    if (best === undefined) break
    for (const difference of open)
      if (difference.findings.some((each) => name(each) === name(best.finding))) {
        settled.push({ difference, finding: best.finding })
        open.delete(difference)
      }
  }
  const rest = [...open]
  const shared = sharedCause(rest, tolerance)
  for (const difference of rest) settled.push({ difference, finding: shared(difference) })
  return settled.sort((a, b) => a.difference.row - b.difference.row)
}

/** A constant difference or ratio of at least half of the rows that have both values, and of at least three. */
function sharedCause(rest: readonly Difference[], tolerance: number): (difference: Difference) => Finding {
  const both = rest.flatMap(({ ours, theirs }) => (ours === null || theirs === null ? [] : [{ ours, theirs }]))
  const unexplained: Finding = { cause: 'unexplained', detail: '' }
  const constant = (values: readonly number[]): number | null => {
    const sorted = values.filter(Number.isFinite).sort((a, b) => a - b)
    const middle = sorted[Math.floor(sorted.length / 2)]
    if (middle === undefined || sorted.length < 3) return null
    return sorted.filter((value) => near(value, middle, tolerance)).length * 2 >= both.length ? middle : null
  }
  const step = constant(both.map(({ ours, theirs }) => theirs - ours))
  const ratio = constant(both.filter(({ ours }) => ours !== 0).map(({ ours, theirs }) => theirs / ours))
  const detail = (value: number): string => String(Number(value.toPrecision(6)))
  return ({ ours, theirs }) => {
    if (ours === null || theirs === null) return unexplained
    if (step !== null && near(theirs - ours, step, tolerance)) return { cause: 'constant-difference', detail: detail(step) }
    if (ratio !== null && ours !== 0 && near(theirs / ours, ratio, tolerance)) return { cause: 'constant-ratio', detail: detail(ratio) }
    return unexplained
  }
}

/** Causes with their counts, the commonest first. */
export function countCauses(settled: readonly { readonly finding: Finding }[]): readonly CauseGroup[] {
  const groups = new Map<string, { cause: Cause; detail: string; count: number }>()
  for (const { finding } of settled) {
    const group = groups.get(name(finding)) ?? { ...finding, count: 0 }
    group.count += 1
    groups.set(name(finding), group)
  }
  return [...groups.values()].sort((a, b) => b.count - a.count || (name(a) < name(b) ? -1 : 1))
}
