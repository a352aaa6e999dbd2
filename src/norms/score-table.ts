import type { NormScoreDefinition, NormSetDefinition } from '../core/definition.js'
import { issue, PsyscoreError } from '../core/issue.js'
import type { NodeOrigin } from '../plan/builder.js'
import type { NodeRef, OffTable, TableGroup } from '../plan/program.js'
import { type CensoredCells, censoredEnds, tableGroup } from './cells.js'
import type { NormContext } from './context.js'
import { normGroups } from './groups.js'

/** What a norm score is read from: the stage's node and the norm group's. */
export interface NormInput {
  readonly x: NodeRef
  readonly group: NodeRef
  readonly origin: NodeOrigin
}

type Ends = { readonly low: OffTable; readonly high: OffTable }
type Knots = { readonly knots: readonly (readonly [x: number, y: number])[]; readonly unverified?: boolean }

function knotsOf(group: TableGroup): Knots {
  // A withheld group never reaches its knots: its input is withheld before.
  if (group.kind !== 'values') return { knots: [[0, 0]] }
  const knots = group.values.map((value, i): [number, number] => {
    if (value === null) throw new PsyscoreError([issue('norms/cell-withheld', '', { why: 'interpolation' })])
    return [group.from + i, value]
  })
  return group.unverified === true ? { knots, unverified: true } : { knots }
}

/** Interpolates between printed cells; the strata that are withheld take the input away first. */
function addInterpolation(context: NormContext, input: NormInput, groups: readonly TableGroup[], ends: Ends): NodeRef {
  const { builder } = context
  const withheld = groups.some((group) => group.kind === 'withheld')
  const gate = groups.map((group): TableGroup => (group.kind === 'withheld' ? group : { kind: 'linear', mean: 0, sd: 1, base: 0, unit: 1 }))
  const x = withheld ? builder.add({ op: 'table', x: input.x, group: input.group, groups: gate, low: 'absent', high: 'absent' }) : input.x
  return builder.add({ op: 'interpolate', x, group: input.group, groups: groups.map(knotsOf), ...ends }, input.origin)
}

function addTable(context: NormContext, score: NormScoreDefinition, input: NormInput, groups: readonly TableGroup[], ends: Ends): NodeRef {
  if (score.interpolation === 'linear' && score.kind !== 'linear') return addInterpolation(context, input, groups, ends)
  return context.builder.add({ op: 'table', x: input.x, group: input.group, groups, ...ends }, input.origin)
}

/** Brings open-ended cells back to the bound they stand beyond, with the note capped-low or capped-high. */
function addCensoring(context: NormContext, score: NormScoreDefinition, table: NodeRef): NodeRef {
  const strata = normGroups(score).map(({ stratum }) => stratum)
  const { atMost, atLeast } = censoredEnds(strata)
  if (atMost === undefined && atLeast === undefined) return table
  const printed = strata.flatMap((stratum) => (stratum.cell === 'values' ? stratum.values : [])).filter((value) => value !== null)
  return context.builder.add({
    op: 'clamp',
    a: table,
    least: atMost ?? Math.min(...printed),
    greatest: atLeast ?? Math.max(...printed),
  })
}

/**
 * Adds the standard score: its table or line by norm group, off the table as declared. `exact` is the same score only where
 * the value itself is known, absent where it was capped or is open-ended: what an interval may be laid around.
 */
export function lowerTable(
  context: NormContext,
  set: NormSetDefinition,
  score: NormScoreDefinition,
  input: NormInput,
): { readonly node: NodeRef; readonly exact: NodeRef } {
  const strata = normGroups(score).map(({ stratum }) => stratum)
  const groups = (cells: CensoredCells): TableGroup[] => strata.map((stratum) => tableGroup(set, score, stratum, cells))
  if (score.kind === 'linear') {
    const node = addTable(context, score, input, groups('withheld'), { low: 'absent', high: 'absent' })
    return { node, exact: node }
  }
  const node = addCensoring(context, score, addTable(context, score, input, groups('beyond'), score.offTable))
  const censored = strata.some((stratum) => stratum.cell === 'values' && (stratum.atLeast ?? stratum.atMost) !== undefined)
  const capped = score.offTable.low === 'cap' || score.offTable.high === 'cap'
  if (!censored && !capped) return { node, exact: node }
  return { node, exact: addTable(context, score, input, groups('withheld'), { low: 'absent', high: 'absent' }) }
}
