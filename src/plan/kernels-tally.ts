import { type Kernel, packedTable, type TallyArrays } from './arrays.js'
import type { PlanNode } from './program.js'
import { EXCLUDED, MAX_CODES } from './status.js'

type Node<Op extends PlanNode['op']> = Extract<PlanNode, { op: Op }>

/** Sums, answered and applicable counts of the items of a scale, for a block. */
export function tallyKernel(node: Node<'tally'>, columns: readonly Uint8Array[], out: TallyArrays, V: Float64Array): Kernel {
  return out.packed === undefined ? wideTally(node, columns, out, V) : packedTally(node, columns, out.packed, V)
}

function packedTally(node: Node<'tally'>, columns: readonly Uint8Array[], acc: Int32Array, V: Float64Array): Kernel {
  const tables = node.scores.map(packedTable)
  const blank = new Int32Array(256)
  const empty = new Uint8Array(acc.length)
  while (tables.length % 4 !== 0) tables.push(blank)
  const padded = [...columns]
  while (padded.length < tables.length) padded.push(empty)
  return (count) => {
    for (let i = 0; i < count; i++) acc[i] = 0
    for (let k = 0; k < tables.length; k += 4) {
      const t0 = tables[k] as Int32Array
      const t1 = tables[k + 1] as Int32Array
      const t2 = tables[k + 2] as Int32Array
      const t3 = tables[k + 3] as Int32Array
      const c0 = padded[k] as Uint8Array
      const c1 = padded[k + 1] as Uint8Array
      const c2 = padded[k + 2] as Uint8Array
      const c3 = padded[k + 3] as Uint8Array
      for (let i = 0; i < count; i++) {
        acc[i] =
          (acc[i] as number) +
          (t0[c0[i] as number] as number) +
          (t1[c1[i] as number] as number) +
          (t2[c2[i] as number] as number) +
          (t3[c3[i] as number] as number)
      }
    }
    for (let i = 0; i < count; i++) V[i] = (acc[i] as number) & 0xffff
  }
}

function wideTally(node: Node<'tally'>, columns: readonly Uint8Array[], out: TallyArrays, V: Float64Array): Kernel {
  const { sum, answered, applicable } = out
  const scores = node.scores.map((each) => Int32Array.from(each))
  return (count) => {
    sum.fill(0, 0, count)
    answered.fill(0, 0, count)
    applicable.fill(0, 0, count)
    for (let k = 0; k < columns.length; k++) {
      const column = columns[k] as Uint8Array
      const table = scores[k] as Int32Array
      for (let i = 0; i < count; i++) {
        const code = column[i] as number
        if (code < MAX_CODES) {
          sum[i] = (sum[i] as number) + (table[code] as number)
          answered[i] = (answered[i] as number) + 1
          applicable[i] = (applicable[i] as number) + 1
        } else if (code !== EXCLUDED) applicable[i] = (applicable[i] as number) + 1
      }
    }
    for (let i = 0; i < count; i++) V[i] = sum[i] as number
  }
}

/** Unpacks the three integers of a packed tally, for readers that need them apart. */
export function unpackTally(tally: TallyArrays, count: number): void {
  const { packed } = tally
  if (packed === undefined) return
  for (let i = 0; i < count; i++) {
    const word = packed[i] as number
    tally.sum[i] = word & 0xffff
    tally.answered[i] = (word >> 16) & 0xff
    tally.applicable[i] = word >> 24
  }
}

export function addTallyKernel(parts: readonly TallyArrays[], out: TallyArrays, V: Float64Array): Kernel {
  const { packed } = out
  if (packed !== undefined) {
    return (count) => {
      packed.fill(0, 0, count)
      for (const part of parts) {
        const words = part.packed as Int32Array
        for (let i = 0; i < count; i++) packed[i] = (packed[i] as number) + (words[i] as number)
      }
      for (let i = 0; i < count; i++) V[i] = (packed[i] as number) & 0xffff
    }
  }
  return (count) => {
    out.sum.fill(0, 0, count)
    out.answered.fill(0, 0, count)
    out.applicable.fill(0, 0, count)
    for (const part of parts) {
      unpackTally(part, count)
      for (let i = 0; i < count; i++) {
        out.sum[i] = (out.sum[i] as number) + (part.sum[i] as number)
        out.answered[i] = (out.answered[i] as number) + (part.answered[i] as number)
        out.applicable[i] = (out.applicable[i] as number) + (part.applicable[i] as number)
      }
    }
    for (let i = 0; i < count; i++) V[i] = out.sum[i] as number
  }
}
