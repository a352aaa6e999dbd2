import { type Lattice, sumNodes } from './lattice.js'
import { spanOf } from './span.js'

/** A mean of every group; a mean with its n is a sum, and sums add up. */
export interface MeanProblem {
  readonly lattice: Lattice
  /** pupils behind the mean, by atom */
  readonly n: Float64Array
  /**
   * Pupils, by atom, whose own sum another published mean leaves over (such as those without an earlier score beside a paired
   * difference): in every group and in every difference of groups they must be none or at least k.
   */
  readonly leftOver?: readonly Float64Array[]
  readonly k: number
  /** means that an earlier release of the same wave shows already */
  readonly known?: (node: number) => boolean
  readonly refused?: (node: number) => boolean
}

/**
 * Hides means that rest on fewer than k pupils, and with them so many others that no hidden one is a linear combination of those that
 * stand (exact elimination), and that what the hidden parts of a standing mean add up to rests on at least k pupils as well.
 */
export function protectMeans(problem: MeanProblem): Uint8Array {
  const { lattice, k } = problem
  const n = sumNodes(lattice, problem.n)
  const extra = (problem.leftOver ?? []).map((values) => sumNodes(lattice, values))
  const hidden = new Uint8Array(lattice.nodes.length)
  const fixed = Uint8Array.from(lattice.nodes, (_, node) => (n[node] === 0 || problem.known?.(node) === true ? 1 : 0))
  const waiting: number[] = []
  const mark = (node: number): boolean => {
    if (hidden[node] === 1 || fixed[node] === 1) return false
    hidden[node] = 1
    waiting.push(node)
    return true
  }
  const wrong = (count: number): boolean => count > 0 && count < k
  const drain = (): void => {
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      for (const family of lattice.nodes[node]?.asParent ?? []) lattice.families[family]?.children.forEach(mark)
      for (const family of lattice.nodes[node]?.asChild ?? []) settle(family)
    }
  }
  const settle = (at: number): void => {
    const family = lattice.families[at]
    if (family === undefined || hidden[family.parent] === 1) return
    for (;;) {
      const gone = family.children.filter((child) => hidden[child] === 1)
      const sum = (values: Float64Array): number => gone.reduce((total, child) => total + (values[child] ?? 0), 0)
      if (gone.length === 0 || (gone.length > 1 && sum(n) >= k && !extra.some((values) => wrong(sum(values))))) return
      const open = family.children.filter((child) => hidden[child] === 0 && fixed[child] === 0)
      const next = [...open].sort((a, b) => (n[a] ?? 0) - (n[b] ?? 0))[0]
      if (next === undefined) {
        mark(family.parent)
        return
      }
      mark(next)
    }
  }
  lattice.nodes.forEach((_, node) => {
    if ((n[node] ?? 0) < k || extra.some((values) => wrong(values[node] ?? 0)) || problem.refused?.(node) === true) mark(node)
  })
  drain()
  const carries = Uint8Array.from(problem.n, (value) => (value > 0 ? 1 : 0))
  for (;;) {
    if (!hidden.includes(1)) return hidden
    const span = spanOf(
      lattice,
      Uint8Array.from(hidden, (value) => 1 - value),
      carries,
    )
    const known = lattice.nodes.flatMap(({ atoms }, node) => (hidden[node] === 1 && span.knows(atoms) ? [node] : []))
    const done = known.filter((node) => hideAnother(lattice, hidden, node, mark))
    if (done.length === 0) return hidden
    drain()
  }
}

/** Hides the smallest standing mean that shares pupils with one that can be worked out. */
function hideAnother(lattice: Lattice, hidden: Uint8Array, node: number, mark: (node: number) => boolean): boolean {
  const own = new Set(lattice.nodes[node]?.atoms)
  const related = new Set(
    (lattice.nodes[node]?.asChild ?? []).flatMap((family) => [
      ...(lattice.families[family]?.children ?? []),
      lattice.families[family]?.parent ?? -1,
    ]),
  )
  const touching = lattice.nodes
    .map((_, each) => each)
    .filter((each) => hidden[each] === 0 && (related.has(each) || lattice.nodes[each]?.atoms.some((atom) => own.has(atom)) === true))
    .sort((a, b) => (lattice.nodes[a]?.atoms.length ?? 0) - (lattice.nodes[b]?.atoms.length ?? 0) || a - b)
  return touching.some((each) => mark(each))
}
