import { issue, PsyscoreError } from '../core/issue.js'
import { hashProgram } from './hash.js'
import type { Plan } from './plan.js'
import { ATTRIBUTES, type PlanNode, type Program } from './program.js'
import { inputOf } from './shapes.js'
import { MAX_CODES } from './status.js'
import { any, type Check, check, fail, type Json, list, type NodeKind, number, object, text, word } from './verify-json.js'
import { OPERATIONS } from './verify-operations.js'
import { outputsShape } from './verify-outputs.js'

const MAX_NODES = 50_000
const MAX_INPUTS = 10_000
const MAX_TALLY = 1_000_000_000

/**
 * Holds a plan from anywhere to the format: known operations by own key, inputs strictly earlier and of the right kind,
 * indexes and lengths in bounds, finite numbers, and a hash that matches. Returns a private copy; throws PsyscoreError `plan/…`.
 */
export function verifyPlan(input: unknown): Plan {
  try {
    // A private copy: getters are read once, and nothing the caller changes later reaches the kernels.
    return verify(structuredClone(input))
  } catch (error) {
    if (error instanceof PsyscoreError) throw error
    // Functions, accessors that throw, proxies: whatever it is, it is not a plan.
    throw new PsyscoreError([issue('plan/type', '')])
  }
}

const version: Check = (value, path) => check(value === 1, 'plan/format-version', path)
const unique = (values: readonly unknown[], path: string): void => check(new Set(values).size === values.length, 'plan/reference', path)

const inputsShape = object({
  items: list(object({ id: text, codes: list(number, 1, MAX_CODES) }), 0, MAX_INPUTS),
  reals: list(object({ id: text, min: number, max: number }), 0, MAX_INPUTS),
  attributes: list(object({ id: word(ATTRIBUTES) }, { words: list(text) })),
})
const envelope = object(
  {
    format: word(['psyscore/plan']),
    formatVersion: version,
    hash: text,
    program: object({ formatVersion: version, inputs: inputsShape, nodes: list(any) }),
    outputs: any,
  },
  { origins: any },
)

function verify(input: unknown): Plan {
  const kinds: NodeKind[] = []
  envelope(input, '', { program: {} as Program, kinds })
  const plan = input as Plan
  const { program } = plan
  const { items, reals, attributes } = program.inputs
  const at = '/program/inputs'
  unique(
    [...items, ...reals].map((each) => each.id),
    at,
  )
  unique(
    attributes.map((each) => each.id),
    at,
  )
  for (const item of items) unique(item.codes, at)
  for (const real of reals) check(real.min <= real.max, 'plan/number', at)
  check(program.nodes.length <= MAX_NODES, 'plan/limit', '/program/nodes', { limit: MAX_NODES })
  verifyNodes(program, kinds)
  check(plan.hash === hashProgram(program), 'plan/hash-mismatch', '/hash')
  outputsShape(plan.outputs, '/outputs', { program, kinds })
  return plan
}

function verifyNodes(program: Program, kinds: NodeKind[]): void {
  const scope = { program, kinds }
  /** per tally: the input items behind it and the widest sum it can reach */
  const tallies = new Map<number, { inputs: readonly number[]; width: number }>()
  ;(program.nodes as readonly unknown[]).forEach((each, ref) => {
    const path = `/program/nodes/${ref}`
    const op = typeof each === 'object' && each !== null && Object.hasOwn(each, 'op') ? (each as Json).op : undefined
    if (typeof op !== 'string' || !Object.hasOwn(OPERATIONS, op)) {
      fail('plan/unknown-operation', path, { operation: typeof op === 'string' ? op.slice(0, 64) : '' })
    }
    const operation = OPERATIONS[op as PlanNode['op']]
    object({ op: any, ...operation.fields }, operation.optional)(each, path, scope)
    operation.whole?.(each, path, scope)
    const node = each as PlanNode
    kinds.push(kindOf(node, operation.kind, kinds))
    if (node.op === 'tally' || node.op === 'addTally') tallies.set(ref, tallyReach(node))
    function tallyReach(of: Extract<PlanNode, { op: 'tally' | 'addTally' }>): { inputs: readonly number[]; width: number } {
      const parts = of.op === 'tally' ? [] : of.tallies.map((part) => tallies.get(part) as { inputs: readonly number[]; width: number })
      const inputs = of.op === 'tally' ? of.items.map((item) => inputOf(program.nodes, item)) : parts.flatMap((part) => part.inputs)
      const width =
        of.op === 'tally'
          ? of.scores.reduce((sum, row) => sum + Math.max(...row.map(Math.abs)), 0)
          : parts.reduce((sum, part) => sum + part.width, 0)
      unique(inputs, path)
      check(width < MAX_TALLY, 'plan/limit', path)
      return { inputs, width }
    }
  })
}

/**
 * Nodes that pass a value on are of the kind they pass on, or a number when their sources differ (or carry a tally).
 * A constant is a truth value only as 0 or 1.
 */
function kindOf(node: PlanNode, kind: NodeKind | 'passed', kinds: readonly NodeKind[]): NodeKind {
  if (node.op === 'const') return node.value === 0 || node.value === 1 ? 'either' : 'number'
  if (kind !== 'passed') return kind
  const from =
    node.op === 'withhold' ? [node.x] : node.op === 'choose' ? [node.then, node.else] : node.op === 'firstPresent' ? node.nodes : []
  const truth = (ref: number): boolean => kinds[ref] === 'tri' || kinds[ref] === 'either'
  if (from.every(truth)) return 'tri'
  return from.every((ref) => kinds[ref] === 'category') ? 'category' : 'number'
}
