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
export function widthOf(hiding: Hiding, category: number, node: number, need: number, signatures: Signatures): number {
  let widest = 0
  const { filler, counts } = hiding.problem
  const others = counts.map((_, other) => other).filter((other) => other !== category && hiding.hidden[other]?.[node] === 1)
  others.sort((a, b) => Number(b === filler) - Number(a === filler) || a - b)
  // Pupils of further categories may come over where no standing figure counts them at all: one exchange leaves the other alone.
  let comingOver = 0
  for (const other of others) {
    const blocks = signatures.blocks(category, other, node)
    let swap = 0
    let freeUp = 0
    const outside = new Map<string, Block>()
    for (const [key, block] of blocks) if (!block.inside) outside.set(key.slice(1), block)
    for (const [key, block] of blocks) {
      if (!block.inside) continue
      const free = block.rows.length === 0
      const partner = outside.get(key.slice(1))
      if (free) freeUp += block.up
      swap += free ? block.up : Math.min(block.up, partner?.down ?? 0)
      swap += free ? block.down : Math.min(block.down, partner?.up ?? 0)
    }
    widest = Math.max(widest + freeUp, swap + comingOver)
    comingOver += freeUp
    if (widest >= need) return widest
  }
  for (const other of others) {
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

/** Blocks by the standing figures that count them, for a pair of categories and one figure. */
export interface Signatures {
  blocks(category: number, other: number, node: number): ReadonlyMap<string, Block>
}

/** Reads the standing figures once per pair of categories; asks again after anything more was hidden. */
export function signaturesOf(hiding: Hiding): Signatures {
  const { lattice, counts } = hiding.problem
  const memo = new Map<string, readonly (readonly number[])[]>()
  const rowsOf = (category: number, other: number): readonly (readonly number[])[] => {
    const key = `${category}:${other}`
    const known = memo.get(key)
    if (known !== undefined) return known
    const rows: number[][] = Array.from({ length: lattice.atoms }, () => [])
    lattice.nodes.forEach(({ atoms }, node) => {
      if (hiding.hidden[category]?.[node] === 1 && hiding.hidden[other]?.[node] === 1) return
      for (const atom of atoms) rows[atom]?.push(node)
    })
    memo.set(key, rows)
    return rows
  }
  return {
    blocks(category, other, node) {
      const rows = rowsOf(category, other)
      const inside = new Set(lattice.nodes[node]?.atoms)
      const blocks = new Map<string, Block>()
      for (let atom = 0; atom < lattice.atoms; atom += 1) {
        const down = counts[category]?.[atom] ?? 0
        const up = counts[other]?.[atom] ?? 0
        if (down + up === 0) continue
        const own = rows[atom] ?? []
        const key = `${inside.has(atom) ? '+' : '-'}${own.join(',')}`
        const block = blocks.get(key)
        if (block === undefined) blocks.set(key, { rows: own, inside: inside.has(atom), down, up })
        else {
          block.down += down
          block.up += up
        }
      }
      return blocks
    },
  }
}
