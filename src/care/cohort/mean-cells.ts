import { type ClusterSum, clusterMean } from './cluster-mean.js'
import type { CohortMean, MeanCell, MeanInterval } from './cohort.js'
import { atomCounts, type Shown } from './count-rows.js'
import { sumNodes } from './lattice.js'
import { protectMeans } from './protect-means.js'
import type { MeanTally } from './tally.js'

/** A mean's cells, node by node. */
export interface MeanCells {
  readonly mean: CohortMean
  cell(node: number): MeanCell
}

/** Means of every node with intervals over classes; hidden where the release does not allow them. */
export function meanCells(
  tally: MeanTally,
  pieces: readonly { readonly atom: number; readonly cluster: number }[],
  { lattice, k, release, earlier }: Shown,
  { leftOver = [] }: { readonly leftOver?: readonly (readonly number[])[] },
): MeanCells {
  const perAtom = new Float64Array(lattice.atoms)
  const piecesOf: number[][] = Array.from({ length: lattice.atoms }, () => [])
  tally.n.forEach((n, piece) => {
    const atom = pieces[piece]?.atom
    if (n === 0 || atom === undefined) return
    perAtom[atom] = (perAtom[atom] ?? 0) + n
    piecesOf[atom]?.push(piece)
  })
  const n = sumNodes(lattice, perAtom)
  const shownBefore = earlier.means(leftOver.length === 0 ? tally.mean.id : `paired:${tally.mean.id}`)
  const hidden =
    release === 'operational'
      ? null
      : protectMeans({
          lattice,
          n: perAtom,
          leftOver: leftOver.map((list) => atomCounts(list, lattice.atoms)),
          k,
          known: (node) => shownBefore(node, n[node] ?? 0) === 'same',
          refused: (node) => {
            const before = shownBefore(node, n[node] ?? 0)
            return typeof before === 'number' && Math.abs(before) < k
          },
        })
  const decimals = release === 'public' ? 1 : 2
  const round = (value: number): number => Number(value.toFixed(decimals))
  return {
    mean: tally.mean,
    cell(node) {
      if (n[node] === 0) return { status: 'empty' }
      if (hidden?.[node] === 1) return { status: 'suppressed', reason: (n[node] ?? 0) < k ? 'small-group' : 'protected' }
      const clusters = new Map<number, { n: number; sum: number; squares: number }>()
      for (const atom of lattice.nodes[node]?.atoms ?? []) {
        for (const piece of piecesOf[atom] ?? []) gather(clusters, pieces[piece]?.cluster ?? 0, tally, piece)
      }
      const result = clusterMean([...clusters.values()])
      if (result === null) return { status: 'empty' }
      const partHidden = (lattice.nodes[node]?.asParent ?? []).some((family) =>
        lattice.families[family]?.children.some((child) => hidden?.[child] === 1),
      )
      const tooFew = hidden !== null && (partHidden || [...clusters.values()].some((each) => each.n < k))
      return { status: 'shown', n: result.n, mean: round(result.mean), interval: intervalOf(result, tooFew, round) }
    },
  }
}

function gather(clusters: Map<number, ClusterSum>, cluster: number, { n, sum, squares }: MeanTally, piece: number): void {
  const known = clusters.get(cluster) ?? { n: 0, sum: 0, squares: 0 }
  clusters.set(cluster, {
    n: known.n + (n[piece] ?? 0),
    sum: known.sum + (sum[piece] ?? 0),
    squares: known.squares + (squares[piece] ?? 0),
  })
}

/** The interval tells how classes differ, so it stands only where every class in it might. */
function intervalOf(result: NonNullable<ReturnType<typeof clusterMean>>, tooFew: boolean, round: (value: number) => number): MeanInterval {
  const { standardError, lower, upper, designEffect, clusters } = result
  if (standardError === null || lower === null || upper === null) return { status: 'absent', reason: 'one-class' }
  if (tooFew) return { status: 'suppressed', reason: 'protected' }
  const effect = designEffect === null ? null : Number(designEffect.toFixed(2))
  return {
    status: 'shown',
    level: 0.95,
    lower: round(lower),
    upper: round(upper),
    standardError: round(standardError),
    designEffect: effect,
    clusters,
  }
}
