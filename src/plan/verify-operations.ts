import { MISSING_REASONS } from '../core/words.js'
import type { Op, PlanNode } from './program.js'
import { cutGroup, form, knotGroup, limit, rounding, steps, tableGroup } from './verify-figures.js'
import { type Check, check, type Fields, flag, having, list, type NodeKind, number, object, whole, word } from './verify-json.js'

type Node<O extends Op> = Extract<PlanNode, { op: O }>

export interface Operation {
  /** `passed`: of the kind of the nodes it passes on. */
  readonly kind: NodeKind | 'passed'
  readonly fields: Fields
  readonly optional?: Fields
  /** What the fields owe each other, once each is sound. */
  readonly whole?: Check
}

const MAX_SCORE = 1_000_000

/** An earlier node of the kind; `number` takes anything that has a value. */
function ref(kind: 'number' | 'tri' | 'tally' | 'gate' | 'group'): Check {
  return (value, path, scope) => {
    whole(0)(value, path, scope)
    const actual = scope.kinds[value as number]
    const fits = kind === 'number' ? actual !== 'gate' && actual !== 'group' : actual === kind || (kind === 'tri' && actual === 'either')
    check(actual !== undefined && fits, 'plan/reference', path, { expected: kind })
  }
}

const value = ref('number')
const truth = ref('tri')
const item: Check = (at, path, scope) => whole(0, scope.program.inputs.items.length - 1)(at, path, scope)
const column = having([
  ['gate', { gate: ref('gate') }],
  ['item', { item }],
])

/** How many codes the item behind a sound column has. */
function codesBehind(column: Node<'gate'>['item'], { program }: Parameters<Check>[2]): number {
  let at = column
  while ('gate' in at) at = (program.nodes[at.gate] as Node<'gate'>).item
  return program.inputs.items[at.item]?.codes.length ?? 0
}

const scoreRows: Check = (at, path, scope) => {
  const node = at as Node<'tally'>
  check(node.scores.length === node.items.length, 'plan/length', path)
  node.items.forEach((each, k) => {
    check(node.scores[k]?.length === codesBehind(each, scope), 'plan/length', `${path}/scores/${k}`)
  })
}

const attribute: Check = (at, path, scope) => whole(0, scope.program.inputs.attributes.length - 1)(at, path, scope)
/** A test on an attribute: a set, or a range with either end open. */
const respondentTest = having([
  ['in', { attribute, in: list(whole()) }],
  ['from', { attribute, from: whole() }, { below: whole() }],
  ['below', { attribute, below: whole() }],
])

/** A group reference never points past the groups. */
const groupsSuffice: Check = (at, path, { program }) => {
  const node = at as Node<'table'>
  const stratum = node.group === undefined ? undefined : program.nodes[node.group]
  const most = stratum?.op === 'stratum' ? Math.max(-1, ...stratum.steps.flat().map((row) => row.group)) : 0
  check(most < node.groups.length, 'plan/length', `${path}/groups`, { expected: most + 1 })
}
function grouped(kind: NodeKind, group: Check, more: Fields): Operation {
  return { kind, fields: { x: value, groups: list(group, 1), ...more }, optional: { group: ref('group') }, whole: groupsSuffice }
}

const ends = { low: word(['cap', 'absent']), high: word(['cap', 'absent']) }
const outcome = whole(0, 1000)
const binary: Operation = { kind: 'number', fields: { a: value, b: value } }
const unary: Operation = { kind: 'number', fields: { a: value } }

const weightsMatch: Check = (at, path) => {
  const { nodes, weights, minPresent } = at as Node<'combine'>
  check(weights === undefined || weights.length === nodes.length, 'plan/length', path)
  check(minPresent <= nodes.length, 'plan/index', path)
}

/** The closed set of operations: which properties each has and what they must be. Looked up by own key only. */
export const OPERATIONS: Readonly<Record<Op, Operation>> = {
  gate: {
    kind: 'gate',
    fields: {
      item: column,
      when: truth,
      onFalse: (at, path, scope) => (at === 'leave' ? undefined : object({ code: whole(0) })(at, path, scope)),
    },
    whole(at, path, scope) {
      const { item: of, onFalse } = at as Node<'gate'>
      check(onFalse === 'leave' || onFalse.code < codesBehind(of, scope), 'plan/index', path)
    },
  },
  tally: {
    kind: 'tally',
    fields: { items: list(column, 1, 2000), scores: list(list(whole(-MAX_SCORE, MAX_SCORE))) },
    whole: scoreRows,
  },
  addTally: { kind: 'tally', fields: { tallies: list(ref('tally'), 1) } },
  settle: { kind: 'number', fields: { tally: ref('tally'), form, limit, steps }, optional: { unverified: flag } },
  extreme: {
    kind: 'number',
    fields: { items: list(column, 1, 2000), scores: list(list(whole(-MAX_SCORE, MAX_SCORE))), which: word(['max', 'min']), limit },
    optional: { unverified: flag },
    whole: scoreRows,
  },
  score: {
    kind: 'number',
    fields: { item: column, scores: list(number) },
    whole(at, path, scope) {
      const node = at as Node<'score'>
      check(node.scores.length === codesBehind(node.item, scope), 'plan/length', path)
    },
  },
  real: { kind: 'number', fields: { input: (at, path, scope) => whole(0, scope.program.inputs.reals.length - 1)(at, path, scope) } },
  combine: {
    kind: 'number',
    fields: { nodes: list(value, 1), form: word(['sum', 'mean']), minPresent: whole(0) },
    optional: { weights: list(number) },
    whole: weightsMatch,
  },
  const: { kind: 'either', fields: { value: number } },
  add: binary,
  sub: binary,
  mul: binary,
  div: binary,
  min2: binary,
  max2: binary,
  neg: unary,
  abs: unary,
  sqrt: unary,
  powi: { kind: 'number', fields: { a: value, exponent: whole(2, 8) } },
  clamp: {
    kind: 'number',
    fields: { a: value, least: number, greatest: number },
    whole(at, path) {
      const { least, greatest } = at as Node<'clamp'>
      check(least <= greatest, 'plan/number', path)
    },
  },
  round: { kind: 'number', fields: { a: value, round: rounding } },
  codeIn: {
    kind: 'tri',
    fields: { item: column, codes: list(whole(0)), reasons: list(word(MISSING_REASONS)) },
    whole(at, path, scope) {
      const node = at as Node<'codeIn'>
      const codes = codesBehind(node.item, scope)
      check(
        node.codes.every((code) => code < codes),
        'plan/index',
        path,
      )
    },
  },
  attrIn: { kind: 'tri', fields: { test: respondentTest } },
  cmp: {
    kind: 'tri',
    fields: {
      a: value,
      test: word(['lt', 'le', 'gt', 'ge', 'eq', 'ne']),
      b: (at, path, scope) => (typeof at === 'number' ? number : object({ node: value }))(at, path, scope),
    },
  },
  atLeast: {
    kind: 'tri',
    fields: { k: whole(1), of: list(truth, 1) },
    whole(at, path) {
      const { k, of } = at as Node<'atLeast'>
      check(k <= of.length, 'plan/index', path)
    },
  },
  not: { kind: 'tri', fields: { a: truth } },
  isPresent: { kind: 'tri', fields: { a: value } },
  choose: { kind: 'passed', fields: { when: truth, then: value, else: value, onUnknown: word(['absent', 'then', 'else']) } },
  firstPresent: { kind: 'passed', fields: { nodes: list(value, 1) } },
  rules: {
    kind: 'category',
    fields: { rows: list(object({ when: truth, outcome, onUnknown: word(['stop', 'skip', 'match']) })) },
    optional: { otherwise: outcome },
  },
  stratum: {
    kind: 'group',
    fields: { steps: list(list(object({ when: list(respondentTest), group: whole(0, 65535) })), 1, 100) },
  },
  table: grouped('number', tableGroup, ends),
  interpolate: grouped('number', knotGroup, ends),
  steps: grouped('category', cutGroup, {}),
  withhold: { kind: 'passed', fields: { x: value, when: truth, reason: word(['withheld-by-validity', 'outside-intended-use']) } },
}
