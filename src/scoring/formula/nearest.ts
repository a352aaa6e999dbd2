/** Edit distance between two words, counting only up to `most`; upper and lower case are alike. */
function distance(a: string, b: string, most: number): number {
  const left = [...a.toLowerCase()]
  const right = [...b.toLowerCase()]
  if (Math.abs(left.length - right.length) > most) return most + 1
  let row = right.map((_, j) => j + 1)
  for (const [i, from] of left.entries()) {
    const next: number[] = []
    let before = i
    let last = i + 1
    for (const [j, to] of right.entries()) {
      const above = row[j] ?? 0
      last = Math.min(above + 1, last + 1, before + (from === to ? 0 : 1))
      next.push(last)
      before = above
    }
    row = next
  }
  return row.at(-1) ?? left.length
}

/** The candidate that a misspelt word most likely meant: at most two edits away, the first given wins a tie. */
export function nearestName(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.min(3, Math.max(1, word.length))
  for (const candidate of candidates) {
    const d = distance(word, candidate, 2)
    if (d < least) {
      best = candidate
      least = d
    }
  }
  return best
}
