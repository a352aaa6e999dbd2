import { skeleton } from './confusable.js'

/** Names longer than this are not compared letter by letter. */
const LONGEST = 64

/**
 * The candidate most like `name`, for "did you mean": the fewest insertions, deletions, substitutions and swaps of
 * neighbours, case and width aside; at most a third of the letters. Ties go to the earlier candidate; none: undefined.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = skeleton(name)
  if (wanted.length > LONGEST) return undefined
  let allowed = Math.max(1, Math.floor(wanted.length / 3))
  let best: string | undefined
  for (const candidate of candidates) {
    if (candidate === name || Math.abs(candidate.length - name.length) > allowed) continue
    const distance = editDistance(wanted, skeleton(candidate), allowed)
    if (distance > allowed) continue
    best = candidate
    if (distance === 0) return best
    allowed = distance - 1
  }
  return best
}

/** Optimal string alignment distance; anything above `limit` may be returned as `limit + 1`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(at(previous, j) + 1, at(row, j - 1) + 1, at(previous, j - 1) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, at(before, j - 2) + 1)
      row.push(cost)
    }
    if (row.every((cost) => cost > limit) && before.every((cost) => cost > limit)) return limit + 1
    before = previous
    previous = row
  }
  return at(previous, b.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY
}
