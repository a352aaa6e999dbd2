import { type Lattice, sumNodes } from './lattice.js'

/** One variable that sorts pupils into categories, counted by atom. */
export interface CountProblem {
  readonly lattice: Lattice
  /** category → count of each atom; every pupil with a known value is in exactly one category */
  readonly counts: readonly Float64Array[]
  /** category that is hidden wherever another one is: the lowest. It takes up what the others leave open. */
  readonly filler: number
  /** least count that may stand */
  readonly k: number
  /** may not stand either: that it is nobody, and that it is everyone or all but a few */
  readonly sensitive: { readonly none: boolean; readonly all: boolean }
  /** figures that an earlier release of the same wave shows already: hiding them again protects nothing */
  readonly known?: (category: number, node: number) => boolean
  /** figures that must not stand for another reason, such as differing a little from an earlier release */
  readonly refused?: (category: number, node: number) => boolean
}

/** Which figures are hidden, and the means to hide more. All arrays: category → node. */
export interface Hiding {
  readonly problem: CountProblem
  readonly sums: readonly Float64Array[]
  /** pupils with a known value, by node */
  readonly of: Float64Array
  readonly hidden: readonly Uint8Array[]
  readonly known: readonly Uint8Array[]
  /** hides one figure and everything that must go with it */
  hide(category: number, node: number): void
}

/**
 * Primary suppression and its closure. A figure is hidden when it is below k, and for sensitive variables also when all but fewer
 * than k pupils of the group share it. With it go
 * - the filler category of the same group (the rest of the group would give the figure away),
 * - the same category of every group inside (their sum is the figure),
 * - among the parts of a group whose figure stands: so many others that at least two are hidden and at least k pupils are in them.
 */
export function startHiding(problem: CountProblem): Hiding {
  const { lattice, counts, filler, k, sensitive } = problem
  const sums = counts.map((count) => sumNodes(lattice, count))
  const of = Float64Array.from(lattice.nodes, (_, node) => sums.reduce((total, sum) => total + (sum[node] ?? 0), 0))
  const hidden = counts.map(() => new Uint8Array(lattice.nodes.length))
  const known = counts.map((_, category) =>
    Uint8Array.from(lattice.nodes, (__, node) => (problem.known?.(category, node) === true ? 1 : 0)),
  )
  const waiting: (readonly [number, number])[] = []
  const mark = (category: number, node: number): void => {
    const at = hidden[category]
    if (at === undefined || at[node] === 1 || known[category]?.[node] === 1 || of[node] === 0) return
    at[node] = 1
    waiting.push([category, node])
  }
  const hiding: Hiding = {
    problem,
    sums,
    of,
    hidden,
    known,
    hide(category, node) {
      mark(category, node)
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) spread(hiding, next[0], next[1], mark)
    },
  }
  for (let node = 0; node < lattice.nodes.length; node += 1) {
    const total = of[node] ?? 0
    for (let category = 0; category < counts.length; category += 1) {
      const count = sums[category]?.[node] ?? 0
      const few = count < k && (count > 0 || sensitive.none)
      const small = few || (sensitive.all && total - count < k && count > 0)
      if (total < k || small || problem.refused?.(category, node) === true) mark(category, node)
    }
  }
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) spread(hiding, next[0], next[1], mark)
  if (counts[filler] === undefined) throw new RangeError('suppression: no such filler category')
  return hiding
}

/** What follows from one hidden figure. */
function spread(hiding: Hiding, category: number, node: number, mark: (category: number, node: number) => void): void {
  const { lattice, filler } = hiding.problem
  if (category !== filler) mark(filler, node)
  else partner(hiding, node, mark)
  for (const family of lattice.nodes[node]?.asParent ?? []) {
    for (const child of lattice.families[family]?.children ?? []) mark(category, child)
  }
  for (const family of lattice.nodes[node]?.asChild ?? []) settle(hiding, category, family, mark)
}

/** A filler hidden alone is what the rest of its group leaves: the smallest other category goes with it. */
function partner({ sums, hidden, known, problem }: Hiding, node: number, mark: (category: number, node: number) => void): void {
  let best = -1
  for (let category = 0; category < sums.length; category += 1) {
    if (category === problem.filler) continue
    if (hidden[category]?.[node] === 1) return
    if (known[category]?.[node] === 1) continue
    if (best < 0 || (sums[category]?.[node] ?? 0) < (sums[best]?.[node] ?? 0)) best = category
  }
  if (best >= 0) mark(best, node)
}

/** Among the parts of a figure that stands: none hidden, or at least two with at least k pupils in them. */
function settle(hiding: Hiding, category: number, at: number, mark: (category: number, node: number) => void): void {
  const family = hiding.problem.lattice.families[at]
  const hidden = hiding.hidden[category]
  const sums = hiding.sums[category]
  if (family === undefined || hidden === undefined || sums === undefined || hidden[family.parent] === 1) return
  const gone = family.children.filter((child) => hidden[child] === 1)
  let total = gone.reduce((sum, child) => sum + (sums[child] ?? 0), 0)
  let parts = gone.length
  while (parts > 0 && (parts < 2 || total < hiding.problem.k)) {
    const next = choose(hiding, category, family.children, hiding.problem.k - total)
    if (next < 0) {
      mark(category, family.parent)
      return
    }
    mark(category, next)
    total += sums[next] ?? 0
    parts += 1
  }
}

/** The smallest part that suffices, else the largest there is; −1 when none may be hidden. */
export function choose(hiding: Hiding, category: number, parts: readonly number[], missing: number): number {
  const sums = hiding.sums[category]
  let enough = -1
  let largest = -1
  for (const part of parts) {
    if (hiding.hidden[category]?.[part] === 1 || hiding.known[category]?.[part] === 1 || hiding.of[part] === 0) continue
    const sum = sums?.[part] ?? 0
    if (sum >= missing && (enough < 0 || sum < (sums?.[enough] ?? 0))) enough = part
    if (largest < 0 || sum > (sums?.[largest] ?? 0)) largest = part
  }
  return enough >= 0 ? enough : largest
}
