import type { LinkedPlan } from '../../plan/linked.js'
import type { ScaleOutput } from '../../plan/plan.js'
import type { NodeRef, PlanNode } from '../../plan/program.js'
import { operandsOf } from '../../results/dependencies.js'

/**
 * A scale all of whose outputs depend on one tally of ungated items and on respondent attributes: everything a result tells of it,
 * bounds and band states included, follows from (attributes, sum, answered, least and greatest completion).
 */
export interface SimpleScale {
  readonly tally: NodeRef
  /** item inputs of the tally with their score tables */
  readonly items: readonly { readonly item: number; readonly scores: readonly number[] }[]
  /** `attrIn` and `stratum` nodes behind the outputs */
  readonly attributes: readonly NodeRef[]
  /** every node a result of this scale reads, those of intervals apart */
  readonly outputs: readonly NodeRef[]
  readonly intervals: readonly NodeRef[]
}

function outputsOf(linked: LinkedPlan, scale: ScaleOutput): readonly NodeRef[] {
  const nodes: (NodeRef | undefined)[] = scale.stages.map(({ node }) => node)
  for (const { node, group, interval } of scale.standardScores) nodes.push(node, group, interval?.lower, interval?.upper, interval?.error)
  for (const { node, unguarded, belowYoungest } of scale.bands) nodes.push(node, unguarded, belowYoungest)
  nodes.push(linked.plan.outputs.outsideIntended)
  return [...new Set(nodes.filter((node) => node !== undefined))]
}

/** Ends of the intervals around standard scores. */
function intervalsOf(scale: ScaleOutput): readonly NodeRef[] {
  return scale.standardScores.flatMap(({ interval }) =>
    interval === undefined ? [] : [interval.lower, interval.upper, ...(interval.error === undefined ? [] : [interval.error])],
  )
}

function tallyItems(nodes: readonly PlanNode[], ref: NodeRef): SimpleScale['items'] | undefined {
  const node = nodes[ref]
  if (node?.op === 'addTally') {
    const parts = node.tallies.map((part) => tallyItems(nodes, part))
    return parts.every((part) => part !== undefined) ? parts.flat() : undefined
  }
  if (node?.op !== 'tally') return undefined
  const items: { readonly item: number; readonly scores: readonly number[] }[] = []
  for (const [k, column] of node.items.entries()) {
    const scores = node.scores[k]
    if (!('item' in column) || scores === undefined || scores.length === 0) return undefined
    items.push({ item: column.item, scores })
  }
  return items
}

/** The nodes that decide a scale, or undefined where more than one tally, a gate, a single item or a real number does. */
export function simpleScale(linked: LinkedPlan, scale: ScaleOutput): SimpleScale | undefined {
  const { nodes } = linked.plan.program
  const outputs = outputsOf(linked, scale)
  const attributes = new Set<NodeRef>()
  const tallies = new Set<NodeRef>()
  const seen = new Set<NodeRef>()
  const intervals = intervalsOf(scale)
  const open = [...outputs, ...intervals]
  for (let ref = open.pop(); ref !== undefined; ref = open.pop()) {
    const node = nodes[ref]
    // A decision's bounds are enumerated over single completions: lowest and highest sum do not decide them.
    if (node === undefined || node.op === 'rules') return undefined
    if (seen.has(ref)) continue
    seen.add(ref)
    if (node.op === 'tally' || node.op === 'addTally') tallies.add(ref)
    else if (node.op === 'attrIn' || node.op === 'stratum') attributes.add(ref)
    else {
      const operands = operandsOf(node)
      if (operands.columns.length > 0 || operands.reals.length > 0) return undefined
      open.push(...operands.nodes)
    }
  }
  const [tally, another] = tallies
  if (tally === undefined || another !== undefined) return undefined
  const items = tallyItems(nodes, tally)
  if (items === undefined || new Set(items.map(({ item }) => item)).size < items.length) return undefined
  // Counts and missing items are told of the scale's own columns: they have to be the tally's, each item one column.
  const own = scale.columns.flatMap((input) => ('column' in input && 'item' in input.column ? [input.column.item] : []))
  if (own.length < scale.columns.length || new Set(scale.columns.map(({ id }) => id)).size < own.length) return undefined
  const inside = new Set(items.map(({ item }) => item))
  if (own.length > 0 && (own.length !== inside.size || own.some((item) => !inside.has(item)))) return undefined
  return { tally, items, attributes: [...attributes], outputs, intervals }
}

/** Do answers have no part in a node? */
export function restsOnAttributes(nodes: readonly PlanNode[], ref: NodeRef): boolean {
  const operands = operandsOf(nodes[ref] as PlanNode)
  return operands.columns.length === 0 && operands.reals.length === 0 && operands.nodes.every((each) => restsOnAttributes(nodes, each))
}

/** The tallies that a tally adds up, or itself. */
export function talliesOf(nodes: readonly PlanNode[], ref: NodeRef): readonly NodeRef[] {
  const node = nodes[ref]
  return node?.op === 'addTally' ? node.tallies.flatMap((part) => talliesOf(nodes, part)) : [ref]
}
