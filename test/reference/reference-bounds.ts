import type { Program } from '../../src/plan/program.js'
import { isAbsent, type ReferenceRow } from './draft.js'
import { interpret } from './interpreter.js'

export interface ReferenceBounds {
  /** least and greatest present value; null when no completion yields one */
  readonly lowest: number | null
  readonly highest: number | null
  /** the present values that occur */
  readonly values: ReadonlySet<number>
  /** whether some completion left the node absent */
  readonly sometimesAbsent: boolean
}

/** Every way to answer the unanswered coded items; a missing real input is tried at its ends and its middle. */
export function completions(program: Program, row: ReferenceRow, limit: number): ReferenceRow[] | undefined {
  let rows: ReferenceRow[] = [row]
  for (const [k, input] of program.inputs.items.entries()) {
    if ((row.items[k] as number) < 240) continue
    if (rows.length * input.codes.length > limit) return undefined
    rows = rows.flatMap((each) => input.codes.map((_, code) => ({ ...each, items: each.items.with(k, code) })))
  }
  for (const [k, input] of program.inputs.reals.entries()) {
    if (typeof row.reals[k] === 'number') continue
    if (rows.length * 3 > limit) return undefined
    const tried = [input.min, input.max, input.min / 2 + input.max / 2]
    rows = rows.flatMap((each) => tried.map((real) => ({ ...each, reals: each.reals.with(k, real) })))
  }
  return rows
}

/** What each node can come to, by brute force; undefined when there are more than `limit` completions. */
export function referenceBounds(program: Program, row: ReferenceRow, limit: number): ReferenceBounds[] | undefined {
  const rows = completions(program, row, limit)
  if (rows === undefined) return undefined
  const values = program.nodes.map(() => new Set<number>())
  const sometimesAbsent = program.nodes.map(() => false)
  for (const each of rows) {
    for (const [node, outcome] of interpret(program, each, row).entries()) {
      if (program.nodes[node]?.op !== 'gate' && isAbsent(outcome.status)) sometimesAbsent[node] = true
      else values[node]?.add(outcome.value)
    }
  }
  return values.map((present, node) => {
    let lowest: number | null = null
    let highest: number | null = null
    for (const value of present) {
      lowest = lowest === null || value < lowest ? value : lowest
      highest = highest === null || value > highest ? value : highest
    }
    return { lowest, highest, values: present, sometimesAbsent: sometimesAbsent[node] === true }
  })
}
