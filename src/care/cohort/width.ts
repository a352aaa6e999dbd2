import { farthest } from './farthest.js'
import type { Hiding } from './hidden.js'

/** Atoms that no standing figure tells apart, with what may move between the two categories in them. */
interface Block {
  /** standing figures that count these atoms */
  readonly rows: readonly number[]
  readonly inside: boolean
  /** how many pupils could be of the second category instead of the first, and the other way round */
  down: number
  up: number
}

/** Largest neighbourhood that the exact search is tried on. */
const MOST_BLOCKS = 160
const MOST_ROWS = 160

/**
 * How far a hidden figure can lie from the truth in both directions together, with every standing figure and the size of every group
 * as they are and no count below zero: a lower bound of the width of its feasibility interval. Pupils are exchanged with one other
 * hidden category at a time, inside blocks of atoms that no standing figure tells apart; where that is not enough, along cycles of
 * standing figures (a linear program on the figure's neighbourhood). What this finds an attacker cannot exclude.
 */
export function widthOf(
  hiding: Hiding,
  category: number,
  node: number,
  need: number,
  signatures: Signatures,
  solving: (() => void) | null,
): number {
  let widest = 0
  const { filler, counts } = hiding.problem
  const others = counts.map((_, other) => other).filter((other) => other !== category && hiding.hidden[other]?.[node] === 1)
  others.sort((a, b) => Number(b === filler) - Number(a === filler) || a - b)
  // Pupils of further categories may come over where no standing figure counts them at all: one exchange leaves the other alone.
  let comingOver = 0
  for (const other of others) {
    const { swap, freeUp } = signatures.swap(category, other, node)
    widest = Math.max(widest + freeUp, swap + comingOver)
    comingOver += freeUp
    if (widest >= need) return widest
  }
  if (solving === null) return widest
  for (const other of others) {
    solving()
    widest = Math.max(widest, cycles([...signatures.blocks(category, other, node).values()]))
    if (widest >= need) return widest
  }
  return widest
}

/** The linear program: blocks that nothing pins down, each within what it holds, every standing figure unchanged. */
function cycles(blocks: readonly Block[]): number {
  let free = blocks.filter(({ up, down }) => up + down > 0)
  for (;;) {
    const uses = new Map<number, number>()
    for (const { rows } of free) for (const row of rows) uses.set(row, (uses.get(row) ?? 0) + 1)
    const left = free.filter(({ rows }) => rows.every((row) => (uses.get(row) ?? 0) > 1))
    if (left.length === free.length) break
    free = left
  }
  if (!free.some(({ inside }) => inside)) return 0
  const near = neighbourhood(free)
  const rows = [...new Set(near.flatMap((block) => block.rows))]
  if (rows.length > MOST_ROWS) return 0
  const place = new Map(rows.map((row, at) => [row, at]))
  const columns = near.map(({ rows: own, up, down, inside }) => ({
    rows: own.map((row) => place.get(row) ?? 0),
    upper: up + down,
    start: down,
    weight: inside ? 1 : 0,
  }))
  return farthest(columns, rows.length, 1) + farthest(columns, rows.length, -1)
}

/** The blocks of the figure first, then those that share a standing figure with them, the fullest first. What is left out stays as it is. */
function neighbourhood(blocks: readonly Block[]): readonly Block[] {
  if (blocks.length <= MOST_BLOCKS) return blocks
  const own = new Set(blocks.filter(({ inside }) => inside).flatMap(({ rows }) => rows))
  const shared = (block: Block): number => block.rows.reduce((sum, row) => sum + (own.has(row) ? 1 : 0), 0)
  return [...blocks]
    .sort((a, b) => Number(b.inside) - Number(a.inside) || shared(b) - shared(a) || b.up + b.down - a.up - a.down)
    .slice(0, MOST_BLOCKS)
}

/** Blocks by the standing figures that count them, for a pair of categories. */
export interface Signatures {
  /** what may be exchanged inside blocks that the figure cuts, and what may come over where nothing stands */
  swap(category: number, other: number, node: number): { readonly swap: number; readonly freeUp: number }
  blocks(category: number, other: number, node: number): ReadonlyMap<string, Block>
}

interface PairBlocks {
  /** block of each atom */
  readonly of: Int32Array
  /** standing figures of each block */
  readonly rows: readonly (readonly number[])[]
  readonly down: Float64Array
  readonly up: Float64Array
}

/** Reads the standing figures once per pair of categories; asks again after anything more was hidden. */
export function signaturesOf(hiding: Hiding): Signatures {
  const { lattice, counts } = hiding.problem
  const memo = new Map<string, PairBlocks>()
  const pairOf = (category: number, other: number): PairBlocks => {
    const key = `${category}:${other}`
    const known = memo.get(key)
    if (known !== undefined) return known
    const pair = readPair(hiding, category, other)
    memo.set(key, pair)
    return pair
  }
  return {
    swap(category, other, node) {
      const { of, rows, down, up } = pairOf(category, other)
      const inside = new Map<number, { down: number; up: number }>()
      for (const atom of lattice.nodes[node]?.atoms ?? []) {
        const at = inside.get(of[atom] ?? 0) ?? { down: 0, up: 0 }
        at.down += counts[category]?.[atom] ?? 0
        at.up += counts[other]?.[atom] ?? 0
        inside.set(of[atom] ?? 0, at)
      }
      let swap = 0
      let freeUp = 0
      for (const [block, own] of inside) {
        if (rows[block]?.length === 0) {
          freeUp += own.up
          swap += own.up + own.down
          continue
        }
        swap += Math.min(own.up, (down[block] ?? 0) - own.down) + Math.min(own.down, (up[block] ?? 0) - own.up)
      }
      return { swap, freeUp }
    },
    blocks(category, other, node) {
      const { of, rows } = pairOf(category, other)
      const inside = new Set(lattice.nodes[node]?.atoms)
      const blocks = new Map<string, Block>()
      of.forEach((at, atom) => {
        const down = counts[category]?.[atom] ?? 0
        const up = counts[other]?.[atom] ?? 0
        if (down + up === 0) return
        const key = `${inside.has(atom) ? '+' : '-'}${at}`
        const block = blocks.get(key)
        if (block === undefined) blocks.set(key, { rows: rows[at] ?? [], inside: inside.has(atom), down, up })
        else {
          block.down += down
          block.up += up
        }
      })
      return blocks
    },
  }
}

function readPair({ problem: { lattice, counts }, hidden }: Hiding, category: number, other: number): PairBlocks {
  const lists: number[][] = Array.from({ length: lattice.atoms }, () => [])
  lattice.nodes.forEach(({ atoms }, node) => {
    if (hidden[category]?.[node] === 1 && hidden[other]?.[node] === 1) return
    for (const atom of atoms) lists[atom]?.push(node)
  })
  const ids = new Map<string, number>()
  const rows: (readonly number[])[] = []
  const of = Int32Array.from(lists, (list) => {
    const key = list.join(',')
    const known = ids.get(key)
    if (known !== undefined) return known
    ids.set(key, rows.length)
    return rows.push(list) - 1
  })
  const down = new Float64Array(rows.length)
  const up = new Float64Array(rows.length)
  of.forEach((block, atom) => {
    down[block] = (down[block] ?? 0) + (counts[category]?.[atom] ?? 0)
    up[block] = (up[block] ?? 0) + (counts[other]?.[atom] ?? 0)
  })
  return { of, rows, down, up }
}
