/**
 * The groups of all tables of a report over one set of atoms. An atom is a smallest piece that the tables tell apart (such as the
 * girls of one class); every group is a set of atoms. Two groups of the same pupils are one node, so that a figure cannot be hidden
 * under one heading and stand under another.
 */
export interface Lattice {
  readonly atoms: number
  readonly nodes: readonly LatticeNode[]
  /** wherever the groups of one table lie inside one group of another: what adds up to what */
  readonly families: readonly Family[]
}

export interface LatticeNode {
  readonly atoms: Int32Array
  /** families in which it is the sum */
  readonly asParent: readonly number[]
  /** families in which it is a part */
  readonly asChild: readonly number[]
}

export interface Family {
  readonly parent: number
  readonly children: readonly number[]
}

/** One table: which group each atom belongs to. */
export interface TablePartition {
  readonly groups: number
  /** atom → group of this table */
  readonly groupOf: Int32Array
}

/** `nodeOf[table][group]` is the node of a group of a table. */
export interface LatticeOfTables {
  readonly lattice: Lattice
  readonly nodeOf: readonly Int32Array[]
}

/** Builds nodes and families from tables that each divide all atoms into groups. */
export function buildLattice(atoms: number, tables: readonly TablePartition[]): LatticeOfTables {
  const found = new Map<string, number>()
  const sets: Int32Array[] = []
  const nodeOf = tables.map((table) => {
    const lists: number[][] = Array.from({ length: table.groups }, () => [])
    table.groupOf.forEach((group, atom) => {
      lists[group]?.push(atom)
    })
    return Int32Array.from(lists, (list) => {
      const key = list.join(',')
      const known = found.get(key)
      if (known !== undefined) return known
      found.set(key, sets.length)
      return sets.push(Int32Array.from(list)) - 1
    })
  })
  const families = listFamilies(tables, nodeOf)
  const asParent: number[][] = sets.map(() => [])
  const asChild: number[][] = sets.map(() => [])
  families.forEach(({ parent, children }, family) => {
    asParent[parent]?.push(family)
    for (const child of children) asChild[child]?.push(family)
  })
  const nodes = sets.map((set, node) => ({ atoms: set, asParent: asParent[node] ?? [], asChild: asChild[node] ?? [] }))
  return { lattice: { atoms, nodes, families }, nodeOf }
}

function listFamilies(tables: readonly TablePartition[], nodeOf: readonly Int32Array[]): readonly Family[] {
  const families = new Map<string, Family>()
  tables.forEach((outer, o) => {
    tables.forEach((inner, i) => {
      if (i === o) return
      const parentOf = parents(outer, inner)
      if (parentOf === null) return
      const parts = new Map<number, number[]>()
      parentOf.forEach((parent, child) => {
        if (parent < 0) return
        const at = parts.get(parent)
        if (at === undefined) parts.set(parent, [child])
        else at.push(child)
      })
      for (const [group, groups] of parts) {
        const parent = nodeOf[o]?.[group] ?? -1
        const children = groups.map((each) => nodeOf[i]?.[each] ?? -1)
        if (children.length > 1) families.set(`${parent}:${children.join(',')}`, { parent, children })
      }
    })
  })
  return [...families.values()]
}

/** The outer group of each inner group; null when some inner group lies in several. */
function parents(outer: TablePartition, inner: TablePartition): Int32Array | null {
  const parentOf = new Int32Array(inner.groups).fill(-1)
  for (let atom = 0; atom < inner.groupOf.length; atom += 1) {
    const child = inner.groupOf[atom] ?? -1
    const parent = outer.groupOf[atom] ?? -1
    if (parentOf[child] === -1) parentOf[child] = parent
    else if (parentOf[child] !== parent) return null
  }
  return parentOf
}

/** Sums of a figure of the atoms over each node. */
export function sumNodes(lattice: Lattice, values: Float64Array): Float64Array {
  return Float64Array.from(lattice.nodes, ({ atoms }) => {
    let sum = 0
    for (const atom of atoms) sum += values[atom] ?? 0
    return sum
  })
}
