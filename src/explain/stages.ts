import type { ItemKey, ScaleDefinition, ScoreMethod } from '../core/definition.js'
import type { LocalizedText } from '../core/text.js'
import type { Instrument } from '../instruments/instrument.js'
import type { LinkedPlan } from '../plan/linked.js'
import type { ColumnRef, NodeRef, PlanNode } from '../plan/program.js'
import { EXCLUDED, MAX_CODES, REASON_MASK } from '../plan/status.js'
import { missingReason } from '../results/read-response.js'
import { keysOf } from '../scoring/scale-keys.js'
import type { Derivation, ExplainedItem } from './data.js'
import type { Replay } from './replay.js'

/** The value of a node in the replayed row; null when absent. */
export function nodeValue(linked: LinkedPlan, node: NodeRef): number | null {
  const status = linked.statuses[node]?.[0] ?? REASON_MASK
  return (status & REASON_MASK) === 0 ? (linked.values[node]?.[0] ?? null) : null
}

function nodeAt(linked: LinkedPlan, ref: NodeRef): PlanNode | undefined {
  return linked.plan.program.nodes[ref]
}

/** Follows choices to the branch that was taken, so that a variant is explained by its own items. */
export function takenNode(linked: LinkedPlan, ref: NodeRef): NodeRef {
  const node = nodeAt(linked, ref)
  if (node?.op === 'choose') {
    const when = nodeValue(linked, node.when)
    if (when === null && node.onUnknown === 'absent') return ref
    const branch = when === null ? node.onUnknown : when === 1 ? 'then' : 'else'
    return takenNode(linked, branch === 'then' ? node.then : node.else)
  }
  if (node?.op === 'firstPresent') {
    const taken = node.nodes.find((each) => nodeValue(linked, each) !== null)
    return taken === undefined ? ref : takenNode(linked, taken)
  }
  return ref
}

interface TallyCount {
  readonly sum: number
  readonly answered: number
  readonly applicable: number
}

interface Entry {
  readonly column: ColumnRef
  readonly scores: readonly number[]
}

/** A clock time, duration or free number. */
interface RealEntry {
  readonly real: number
}

/** The columns and score lists a tally (or a sum of tallies) runs over. */
function entriesOf(linked: LinkedPlan, ref: NodeRef): readonly Entry[] {
  const node = nodeAt(linked, ref)
  if (node?.op === 'addTally') return node.tallies.flatMap((each) => entriesOf(linked, each))
  if (node?.op === 'tally' || node?.op === 'extreme') return node.items.map((column, k) => ({ column, scores: node.scores[k] ?? [] }))
  if (node?.op === 'settle') return entriesOf(linked, node.tally)
  if (node?.op === 'score') return [{ column: node.item, scores: node.scores }]
  return []
}

function countEntries(linked: LinkedPlan, entries: readonly Entry[]): TallyCount {
  let [sum, answered, applicable] = [0, 0, 0]
  for (const { column, scores } of entries) {
    const code = linked.column(column)[0] ?? EXCLUDED
    if (code < MAX_CODES) {
      sum += scores[code] ?? 0
      answered += 1
    }
    if (code !== EXCLUDED) applicable += 1
  }
  return { sum, answered, applicable }
}

/** Every score list and real input behind a node, through whatever arithmetic leads to it. */
function allEntries(linked: LinkedPlan, ref: NodeRef, seen: Set<NodeRef> = new Set()): readonly (Entry | RealEntry)[] {
  if (seen.has(ref)) return []
  seen.add(ref)
  const own = entriesOf(linked, ref)
  if (own.length > 0) return own
  const node = nodeAt(linked, takenNode(linked, ref))
  if (node === undefined) return []
  if (node.op === 'real') return [{ real: node.input }]
  return inputsOf(node).flatMap((each) => allEntries(linked, takenNode(linked, each), seen))
}

function inputsOf(node: PlanNode): readonly NodeRef[] {
  switch (node.op) {
    case 'combine':
      return node.nodes
    case 'add':
    case 'sub':
    case 'mul':
    case 'div':
    case 'min2':
    case 'max2':
      return [node.a, node.b]
    case 'neg':
    case 'abs':
    case 'sqrt':
    case 'powi':
    case 'clamp':
    case 'round':
      return [node.a]
    case 'table':
    case 'interpolate':
      return [node.x]
    default:
      return []
  }
}

/** Scale and stage behind a node, for the parts of a composite. */
function nameOf(linked: LinkedPlan, ref: NodeRef): string {
  for (const scale of linked.plan.outputs.scales) {
    for (const stage of scale.stages) if (stage.node === ref) return `${scale.id}.${stage.id}`
    for (const standard of scale.standardScores) if (standard.node === ref) return `${scale.id}.${standard.metric}`
  }
  return `node ${ref}`
}

/** How a stage's node got its value. */
export function derive(linked: LinkedPlan, ref: NodeRef, method: ScoreMethod): Derivation {
  const taken = takenNode(linked, ref)
  const node = nodeAt(linked, taken)
  if (method.method === 'formula') return { kind: 'formula', expression: method.expression }
  if (node?.op === 'settle') {
    const count = countEntries(linked, entriesOf(linked, taken))
    return { kind: 'settled', form: node.form, ...count, limit: node.limit, steps: node.steps }
  }
  if (node?.op === 'extreme') return { kind: 'extreme', which: node.which, limit: node.limit }
  if (node?.op === 'combine') {
    const parts = node.nodes.map((each, i) => ({
      of: nameOf(linked, each),
      value: nodeValue(linked, each),
      weight: node.weights?.[i] ?? 1,
    }))
    return { kind: 'combined', form: node.form, minPresent: node.minPresent, parts }
  }
  if (node?.op === 'table') return { kind: 'looked-up', from: nodeValue(linked, node.x) }
  return { kind: 'computed', op: node?.op ?? 'unknown' }
}

/** The method that applied: the scale's own, or that of the variant whose branch was taken. */
export function appliedMethod(
  linked: LinkedPlan,
  scale: ScaleDefinition,
  ref: NodeRef,
): { readonly method: ScoreMethod; readonly variant: string | null } {
  let at = ref
  for (const variant of scale.variants ?? []) {
    const node = nodeAt(linked, at)
    if (node?.op !== 'choose') break
    if (nodeValue(linked, node.when) === 1) return { method: variant.score, variant: variant.id }
    at = node.else
  }
  return { method: scale.score, variant: null }
}

/** Keys of a method, and where it reads other scales, keys of these: an item is reversed there. */
function keysBehind(instrument: Instrument, scaleId: string, method: ScoreMethod): ReturnType<typeof keysOf> {
  const parts = method.method === 'composite' ? method.of.map(({ scale }) => scale) : method.method === 'look-up' ? [method.of.scale] : []
  const behind = instrument.scales.filter(({ id }) => parts.includes(id)).flatMap(({ id, score }) => keysBehind(instrument, id, score))
  return [...keysOf(instrument, scaleId, method), ...behind]
}

/** The items behind a stage, in the order they are added, each with its code, reversal and contribution. */
export function explainItems(
  { instrument, linked }: Replay,
  scale: ScaleDefinition,
  method: ScoreMethod,
  ref: NodeRef,
): readonly ExplainedItem[] {
  const keys = new Map<string, Exclude<ItemKey, string>>()
  for (const { key } of keysBehind(instrument, scale.id, method))
    if (typeof key !== 'string' && !keys.has(key.item)) keys.set(key.item, key)
  const labels = new Map(instrument.items.map(({ id, label }) => [id, label]))
  const owner = new Map(
    linked.plan.outputs.items.flatMap((reader) => {
      if (reader.kind === 'multi-select') return reader.columns.map((column): [number, string] => [column, reader.id])
      return reader.kind === 'coded' ? [[reader.item, reader.id] as [number, string]] : []
    }),
  )
  return allEntries(linked, ref).map((entry): ExplainedItem => {
    if ('real' in entry) return explainReal(linked, entry.real, keys, labels)
    const { column, scores } = entry
    const input = inputColumn(linked, column)
    const item = owner.get(input) ?? linked.plan.program.inputs.items[input]?.id ?? ''
    const at = linked.column(column)[0] ?? EXCLUDED
    const answered = at < MAX_CODES
    const key = keys.get(item)
    return {
      item,
      label: labels.get(item) ?? {},
      code: answered ? (linked.plan.program.inputs.items[input]?.codes[at] ?? null) : null,
      missing: answered ? null : at === EXCLUDED ? 'excluded' : missingReason(at),
      reversed: key?.reverse === true,
      weight: key?.weight ?? 1,
      score: answered ? (scores[at] ?? null) : null,
    }
  })
}

/** A real input adds its value, mirrored within its range when reversed, times its weight. */
function explainReal(
  linked: LinkedPlan,
  real: number,
  keys: ReadonlyMap<string, Exclude<ItemKey, string>>,
  labels: ReadonlyMap<string, LocalizedText>,
): ExplainedItem {
  const { id: item, min, max } = linked.plan.program.inputs.reals[real] ?? { id: '', min: 0, max: 0 }
  const missing = linked.realMissing[real]?.[0] ?? 0
  const value = missing === 0 ? (linked.reals[real]?.[0] ?? null) : null
  const key = keys.get(item)
  const reversed = key?.reverse === true
  const weight = key?.weight ?? 1
  return {
    item,
    label: labels.get(item) ?? {},
    code: value,
    missing: value === null ? missingReason(missing) : null,
    reversed,
    weight,
    score: value === null ? null : (reversed ? min + max - value : value) * weight,
  }
}

function inputColumn(linked: LinkedPlan, column: ColumnRef): number {
  if ('item' in column) return column.item
  const gate = nodeAt(linked, column.gate)
  return gate?.op === 'gate' ? inputColumn(linked, gate.item) : -1
}
