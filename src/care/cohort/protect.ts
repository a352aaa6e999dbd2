import { type CountProblem, choose, type Hiding, startHiding } from './hidden.js'
import { type Span, spanOf } from './span.js'
import { signaturesOf, widthOf } from './width.js'

/** Linear programs for one variable: beyond them (tens of thousands of pupils in crossed tables) exact elimination decides alone. */
export const MOST_PROGRAMS = 120

/** What has been found safe. Hiding more never makes a safe figure unsafe, so nothing is asked twice. */
interface Progress {
  readonly safe: readonly Uint8Array[]
  programs: number
}

/** Outcome of suppression: category → node → 1 when hidden. */
export interface Protection {
  readonly hidden: readonly Uint8Array[]
  /** hidden figures that earlier releases of the same wave give away whatever is hidden now: category and node */
  readonly exposed: readonly (readonly [category: number, node: number])[]
}

/**
 * Hides figures until no hidden one can be recovered from all that stand, over all tables together:
 * - not by adding and subtracting (exact elimination: no hidden figure is a linear combination of standing ones), and
 * - not by bounds: with no count below zero each hidden figure could still lie anywhere in an interval at least k wide (or as wide as
 *   its group, where the group is smaller). Where that takes linear programs, the first {@link MOST_PROGRAMS} of a variable are
 *   solved; in reports that would need more, the remaining figures are held to exact elimination alone.
 * While some figure fails, one more of its neighbours is hidden, at last the totals above it.
 */
export function protectCounts(problem: CountProblem): Protection {
  const hiding = startHiding(problem)
  const exposed = new Set<string>()
  const progress: Progress = { safe: problem.counts.map(() => new Uint8Array(problem.lattice.nodes.length)), programs: 0 }
  for (;;) {
    const failing = weakFigures(hiding, progress).filter(([category, node]) => !exposed.has(`${category}:${node}`))
    if (failing.length === 0) break
    const stuck = failing.filter(([category, node]) => !hideMore(hiding, category, node))
    // Only a pass that hid nothing more tells what cannot be protected.
    if (stuck.length === failing.length) for (const [category, node] of stuck) exposed.add(`${category}:${node}`)
  }
  return {
    hidden: hiding.hidden,
    exposed: [...exposed].map((key): [number, number] => {
      const [category = '0', node = '0'] = key.split(':')
      return [Number(category), Number(node)]
    }),
  }
}

/** Hidden figures that could be worked out or narrowed down. */
function weakFigures(hiding: Hiding, progress: Progress): readonly (readonly [number, number])[] {
  const { lattice, counts, filler, k } = hiding.problem
  const weak: [number, number][] = []
  const signatures = signaturesOf(hiding)
  counts.forEach((_, category) => {
    const hidden = hiding.hidden[category]
    const safe = progress.safe[category]
    if (hidden === undefined || safe === undefined) return
    const open = lattice.nodes.flatMap((__, node) => (hidden[node] === 1 && safe[node] === 0 ? [node] : []))
    if (open.length === 0) return
    const span = category === filler ? null : standing(hiding, category)
    for (const node of open) {
      const need = Math.min(k, hiding.of[node] ?? 0)
      const allowed = progress.programs < MOST_PROGRAMS
      const width = widthOf(hiding, category, node, need, signatures, allowed ? () => (progress.programs += 1) : null)
      const known = span?.knows(lattice.nodes[node]?.atoms ?? new Int32Array(0)) === true
      // The filler moves with every other hidden category of its group, so their elimination covers it.
      if (known || (allowed && width < need - 1e-6)) weak.push([category, node])
      else safe[node] = 1
    }
  })
  return weak
}

function standing({ problem, hidden, of }: Hiding, category: number): Span {
  const carries = new Uint8Array(problem.lattice.atoms)
  for (const count of problem.counts) {
    count.forEach((value, atom) => {
      if (value > 0) carries[atom] = 1
    })
  }
  const published = Uint8Array.from(problem.lattice.nodes, (_, node) => (hidden[category]?.[node] === 1 && of[node] !== 0 ? 0 : 1))
  return spanOf(problem.lattice, published, carries)
}

/** Hides one more figure near a weak one: another part of a standing sum, or that sum; false when nothing is left to hide. */
function hideMore(hiding: Hiding, category: number, node: number): boolean {
  const { lattice } = hiding.problem
  const size = (each: number): number => lattice.nodes[each]?.atoms.length ?? 0
  const open = (each: number): boolean =>
    hiding.hidden[category]?.[each] === 0 && hiding.known[category]?.[each] === 0 && hiding.of[each] !== 0
  const above = (lattice.nodes[node]?.asChild ?? [])
    .flatMap((family) => lattice.families[family] ?? [])
    .filter(({ parent }) => hiding.hidden[category]?.[parent] !== 1)
    .sort((a, b) => size(a.parent) - size(b.parent))
  for (const { children } of above) {
    const next = choose(hiding, category, children, hiding.problem.k)
    if (next >= 0) {
      hiding.hide(category, next)
      return true
    }
  }
  const sum = above.find(({ parent }) => open(parent))
  if (sum !== undefined) {
    hiding.hide(category, sum.parent)
    return true
  }
  const own = new Set(lattice.nodes[node]?.atoms)
  let touching = -1
  lattice.nodes.forEach(({ atoms }, each) => {
    if (open(each) && atoms.some((atom) => own.has(atom)) && (touching < 0 || size(each) < size(touching))) touching = each
  })
  if (touching >= 0) {
    hiding.hide(category, touching)
    return true
  }
  // Every figure of the category is hidden: free the exchange with another one, the fullest first.
  let other = -1
  let place = -1
  let most = -1
  hiding.problem.counts.forEach((_, each) => {
    if (each === category) return
    lattice.nodes.forEach(({ atoms }, at) => {
      const shown = hiding.hidden[each]?.[at] === 0 && hiding.known[each]?.[at] === 0 && hiding.of[at] !== 0
      const sum = hiding.sums[each]?.[at] ?? 0
      if (!shown || sum <= most || !atoms.some((atom) => own.has(atom))) return
      other = each
      place = at
      most = sum
    })
  })
  if (other < 0) return false
  hiding.hide(other, place)
  return true
}
