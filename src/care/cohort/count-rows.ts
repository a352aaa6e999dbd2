import type { Cell, CohortVariable, CountRow, ReleaseLevel } from './cohort.js'
import type { EarlierFigures } from './earlier.js'
import type { Lattice } from './lattice.js'
import { sumNodes } from './lattice.js'
import { protectCounts } from './protect.js'
import type { VariableTally } from './tally.js'

/** What decides which figures may stand. */
export interface Shown {
  readonly lattice: Lattice
  readonly k: number
  readonly release: ReleaseLevel
  readonly earlier: EarlierFigures
}

/** A variable's rows, node by node, and how many of its hidden figures earlier releases give away. */
export interface CountRows {
  readonly variable: CohortVariable
  readonly exposed: number
  row(node: number): CountRow
}

/**
 * Part in the screening and answering patterns say nothing about a pupil's state: none and all may stand, few may not. Why there is
 * no form is a family's affair: that nobody was exempt may stand, that all who are missing were may not.
 */
function sensitivity(kind: CohortVariable['kind']): { readonly none: boolean; readonly all: boolean } {
  const open = kind === 'coverage' || kind === 'pattern'
  return { none: !open && kind !== 'not-screened', all: !open }
}

/** Counts one variable over all nodes and hides what the release does not allow. The lowest category is the filler. */
export function countRows(tally: VariableTally, { lattice, k, release, earlier }: Shown): CountRows {
  const categories = [...tally.categories].sort(([a, x], [b, y]) => x.rank - y.rank || (a < b ? -1 : 1))
  // With a single category every count would be its group's size: that nobody has another one is a finding too.
  if (categories.length === 1) categories.push(['other', { rank: Number.POSITIVE_INFINITY, counts: [] }])
  const variable = { ...tally.variable, categories: categories.map(([name]) => name) }
  const counts = categories.map(([, { counts: list }]) => atomCounts(list, lattice.atoms))
  const sums = counts.map((each) => sumNodes(lattice, each))
  const unknown = sumNodes(lattice, atomCounts(tally.unknown, lattice.atoms))
  const total = (node: number): number => sums.reduce((sum, each) => sum + (each[node] ?? 0), 0)
  const shownBefore = earlier.counts(variable)
  const known = (category: number, node: number): boolean =>
    shownBefore(category, node, sums[category]?.[node] ?? 0, total(node)) === 'same'
  const refused = (category: number, node: number): boolean => {
    const before = shownBefore(category, node, sums[category]?.[node] ?? 0, total(node))
    return typeof before === 'number' && Math.abs(before) < k
  }
  const protection =
    release === 'operational' || counts.length === 0
      ? null
      : protectCounts({ lattice, counts, filler: 0, k, sensitive: sensitivity(tally.variable.kind), known, refused })
  const cell = (category: number, node: number, of: number): Cell => {
    if (of === 0) return { status: 'empty' }
    if (protection?.hidden[category]?.[node] === 1) return { status: 'suppressed', reason: of < k ? 'small-group' : 'protected' }
    const count = sums[category]?.[node] ?? 0
    if (release === 'public') return { status: 'shown', percent: Math.round((100 * count) / of) }
    return { status: 'shown', count, percent: Math.round((1000 * count) / of) / 10 }
  }
  return {
    variable,
    exposed: protection?.exposed.length ?? 0,
    row(node) {
      const of = total(node)
      return { of, unknown: unknown[node] ?? 0, cells: categories.map((_, category) => cell(category, node, of)) }
    },
  }
}

export function atomCounts(list: readonly number[], atoms: number): Float64Array {
  return Float64Array.from({ length: atoms }, (_, atom) => list[atom] ?? 0)
}
