import { type IssueParams, issue, PsyscoreError } from '../core/issue.js'
import type { IssueCode } from '../core/issue-codes.js'
import { hashProgram } from './hash.js'
import type { Plan } from './plan.js'
import { ATTRIBUTES, type PlanNode, type Program } from './program.js'
import { inputOf } from './shapes.js'
import { MAX_CODES } from './status.js'
import { check, fail, type Json, list, number, object, text, whole } from './verify-json.js'
import { type NodeKind, OPERATIONS } from './verify-operations.js'
import { verifyOutputs } from './verify-outputs.js'

const MAX_NODES = 50_000
const MAX_INPUTS = 10_000
const MAX_TALLY = 1_000_000_000

/**
 * Holds a plan from anywhere to the format: known operations by own key, inputs strictly earlier and of the right kind,
 * indexes and lengths in bounds, finite numbers, and a hash that matches. Returns the plan; throws PsyscoreError `plan/…`.
 */
export function verifyPlan(input: unknown): Plan {
  try {
    // A private copy: getters are read once, and nothing the caller changes later reaches the kernels.
    return verify(structuredClone(input))
  } catch (error) {
    if (error instanceof PsyscoreError) throw error
    // Accessors, proxies and the like: whatever they throw, it is not a plan.
    throw refusal('plan/type', '', {})
  }
}

function refusal(code: IssueCode, path: string, params: IssueParams): PsyscoreError {
  return new PsyscoreError([issue(code, path, params)])
}

function verify(input: unknown): Plan {
  const plan = object(input, '', ['format', 'formatVersion', 'hash', 'program', 'outputs'], ['origins'])
  check(plan.format === 'psyscore/plan', 'plan/type', '/format')
  check(plan.formatVersion === 1, 'plan/format-version', '/formatVersion')
  const program = object(plan.program, '/program', ['formatVersion', 'inputs', 'nodes'])
  check(program.formatVersion === 1, 'plan/format-version', '/program/formatVersion')
  verifyInputs(program.inputs)
  const nodes = list(program.nodes, '/program/nodes')
  check(nodes.length <= MAX_NODES, 'plan/limit', '/program/nodes', { limit: MAX_NODES })
  verifyNodes(nodes, program as unknown as Program)
  const hash = text(plan.hash, '/hash')
  check(hash === hashProgram(program as unknown as Program), 'plan/hash-mismatch', '/hash')
  verifyOutputs(plan.outputs, program as unknown as Program)
  return plan as unknown as Plan
}

function verifyInputs(value: unknown): void {
  const inputs = object(value, '/program/inputs', ['items', 'reals', 'attributes'])
  const ids = new Set<string>()
  const fresh = (id: unknown, path: string): void => {
    const name = text(id, path)
    check(!ids.has(name), 'plan/reference', path, { id: name })
    ids.add(name)
  }
  const items = list(inputs.items, '/program/inputs/items')
  check(items.length <= MAX_INPUTS, 'plan/limit', '/program/inputs/items', { limit: MAX_INPUTS })
  items.forEach((each, k) => {
    const path = `/program/inputs/items/${k}`
    const item = object(each, path, ['id', 'codes'])
    fresh(item.id, `${path}/id`)
    const codes = list(item.codes, `${path}/codes`)
    check(codes.length > 0 && codes.length <= MAX_CODES, 'plan/length', `${path}/codes`)
    for (const code of codes) number(code, `${path}/codes`)
    check(new Set(codes).size === codes.length, 'plan/length', `${path}/codes`)
  })
  const reals = list(inputs.reals, '/program/inputs/reals')
  check(reals.length <= MAX_INPUTS, 'plan/limit', '/program/inputs/reals', { limit: MAX_INPUTS })
  reals.forEach((each, k) => {
    const path = `/program/inputs/reals/${k}`
    const real = object(each, path, ['id', 'min', 'max'])
    fresh(real.id, `${path}/id`)
    check(number(real.min, `${path}/min`) <= number(real.max, `${path}/max`), 'plan/number', path)
  })
  const attributes = list(inputs.attributes, '/program/inputs/attributes')
  const seen = new Set<unknown>()
  attributes.forEach((each, k) => {
    const path = `/program/inputs/attributes/${k}`
    const attribute = object(each, path, ['id'], ['words'])
    check((ATTRIBUTES as readonly unknown[]).includes(attribute.id) && !seen.has(attribute.id), 'plan/reference', `${path}/id`)
    seen.add(attribute.id)
    if (attribute.words !== undefined) for (const word of list(attribute.words, `${path}/words`)) text(word, `${path}/words`)
  })
}

function verifyNodes(nodes: readonly unknown[], program: Program): void {
  const kinds: NodeKind[] = []
  const widths = new Map<number, number>()
  const inputsBehind = new Map<number, readonly number[]>()
  nodes.forEach((each, ref) => {
    const path = `/program/nodes/${ref}`
    const op = typeof each === 'object' && each !== null && Object.hasOwn(each, 'op') ? (each as Json).op : undefined
    if (typeof op !== 'string' || !Object.hasOwn(OPERATIONS, op)) {
      fail('plan/unknown-operation', path, { operation: typeof op === 'string' ? op.slice(0, 64) : '' })
    }
    const spec = OPERATIONS[op as PlanNode['op']]
    const node = object(each, path, ['op', ...spec.required], spec.optional)
    spec.verify(node, {
      path,
      program,
      kinds,
      ref(value, at, kind) {
        check(whole(value, at, 0, Number.MAX_SAFE_INTEGER) < ref, 'plan/reference', at)
        const actual = kinds[value as number] as NodeKind
        const fits =
          kind === 'number' ? actual !== 'gate' && actual !== 'group' : actual === kind || (kind === 'tri' && actual === 'either')
        check(fits, 'plan/reference', at, { expected: kind })
        return value as number
      },
    })
    kinds.push(kindOf(node, spec.kind, kinds))
    if (op === 'tally') verifyTally(node as unknown as Extract<PlanNode, { op: 'tally' }>, ref)
    if (op === 'addTally') verifySum(node as unknown as Extract<PlanNode, { op: 'addTally' }>, ref)
  })

  function verifyTally(node: Extract<PlanNode, { op: 'tally' }>, ref: number): void {
    let width = 0
    for (const row of node.scores) width += Math.max(...row.map(Math.abs))
    check(width < MAX_TALLY, 'plan/limit', `/program/nodes/${ref}/scores`)
    widths.set(ref, width)
    const inputs = node.items.map((item) => inputOf(program.nodes, item))
    inputsBehind.set(ref, inputs)
    check(new Set(inputs).size === inputs.length, 'plan/reference', `/program/nodes/${ref}/items`)
  }
  function verifySum(node: Extract<PlanNode, { op: 'addTally' }>, ref: number): void {
    const inputs = node.tallies.flatMap((part) => inputsBehind.get(part) ?? [])
    check(new Set(inputs).size === inputs.length, 'plan/reference', `/program/nodes/${ref}/tallies`)
    const width = node.tallies.reduce((sum, part) => sum + (widths.get(part) ?? 0), 0)
    check(width < MAX_TALLY, 'plan/limit', `/program/nodes/${ref}/tallies`)
    inputsBehind.set(ref, inputs)
    widths.set(ref, width)
  }
}

/** Nodes that pass a value on are of the kind they pass on. */
function kindOf(node: Json, kind: NodeKind | 'passed', kinds: readonly NodeKind[]): NodeKind {
  if (kind !== 'passed') return kind
  const from = (node.x ?? node.then ?? (node.nodes as readonly number[])[0]) as number
  const others = [node.else as number | undefined, ...((node.nodes as readonly number[] | undefined) ?? [])]
  const first = kinds[from] as NodeKind
  return others.every((other) => other === undefined || kinds[other] === first) ? first : 'number'
}
