import { ROUNDING_MODES } from '../core/rounding.js'
import { MISSING_REASONS } from '../core/words.js'
import { cutNumber } from './exact.js'
import type { Cut, Op, Program } from './program.js'
import { check, fail, flag, type Json, list, number, object, oneOf, whole } from './verify-json.js'

/** What a node hands on; `either` fits wherever a truth value is asked for (a constant may be one). */
export type NodeKind = 'gate' | 'tally' | 'number' | 'tri' | 'either' | 'category' | 'group'

export interface Scope {
  readonly path: string
  readonly program: Program
  readonly kinds: readonly NodeKind[]
  /** An earlier node of the kind; `number` takes anything that has a value. */
  ref(value: unknown, path: string, kind: 'number' | 'tri' | 'tally' | 'gate' | 'group'): number
}

interface Operation {
  readonly kind: NodeKind | 'passed'
  readonly required: readonly string[]
  readonly optional: readonly string[]
  readonly verify: (node: Json, scope: Scope) => void
}

const SAFE = Number.MAX_SAFE_INTEGER
const MAX_SCORE = 1_000_000

/** Column reference; returns how many codes the item has. */
function column(value: unknown, path: string, { program, ref }: Scope): number {
  const isGate = typeof value === 'object' && value !== null && Object.hasOwn(value, 'gate')
  const { item, gate } = object(value, path, [isGate ? 'gate' : 'item']) as { item?: unknown; gate?: unknown }
  if (!isGate) return program.inputs.items[whole(item, path, 0, program.inputs.items.length - 1)]?.codes.length ?? 0
  let at = program.nodes[ref(gate, path, 'gate')]
  while (at?.op === 'gate' && 'gate' in at.item) at = program.nodes[at.item.gate]
  return at?.op === 'gate' && 'item' in at.item ? (program.inputs.items[at.item.item]?.codes.length ?? 0) : fail('plan/reference', path)
}

function scoresOf(value: unknown, path: string, codes: number, integer: boolean): void {
  const row = list(value, path)
  check(row.length === codes, 'plan/length', path, { expected: codes })
  for (const score of row) integer ? whole(score, path, -MAX_SCORE, MAX_SCORE) : number(score, path)
}

function columns(node: Json, scope: Scope): void {
  const items = list(node.items, `${scope.path}/items`)
  const scores = list(node.scores, `${scope.path}/scores`)
  check(items.length > 0 && items.length <= 2000, 'plan/length', `${scope.path}/items`)
  check(scores.length === items.length, 'plan/length', `${scope.path}/scores`)
  items.forEach((item, k) => {
    scoresOf(scores[k], `${scope.path}/scores/${k}`, column(item, `${scope.path}/items/${k}`, scope), true)
  })
}

function fraction(value: unknown, path: string): void {
  const parts = list(value, path)
  check(parts.length === 2, 'plan/length', path)
  whole(parts[0], path, -SAFE, SAFE)
  whole(parts[1], path, 1, SAFE)
}

function rounding(value: unknown, path: string): void {
  const round = object(value, path, ['mode', 'digits'])
  oneOf(round.mode, `${path}/mode`, ROUNDING_MODES)
  whole(round.digits, `${path}/digits`, 0, 6)
}

function limit(value: unknown, path: string): void {
  const at = object(value, path, [], ['minAnswered', 'maxMissing', 'minProportion'])
  check(Object.keys(at).length === 1, 'plan/type', path)
  if (at.minAnswered !== undefined) whole(at.minAnswered, path, 0, SAFE)
  else if (at.maxMissing !== undefined) whole(at.maxMissing, path, 0, SAFE)
  else {
    fraction(at.minProportion, path)
    const [part, of] = at.minProportion as [number, number]
    check(part >= 0 && part <= of, 'plan/number', path)
  }
}

const FORMS: Readonly<Record<string, readonly string[]>> = {
  total: [],
  mean: [],
  prorate: [],
  fillZero: [],
  prorateRounded: ['mode'],
  percentOfMaximum: ['min', 'max'],
}

function form(value: unknown, path: string): void {
  const kind = oneOf((value as Json | null)?.kind, `${path}/kind`, Object.keys(FORMS))
  const at = object(value, path, ['kind', ...(FORMS[kind] as readonly string[])])
  if (kind === 'prorateRounded') oneOf(at.mode, `${path}/mode`, ROUNDING_MODES)
  if (kind === 'percentOfMaximum') check(number(at.min, path) < number(at.max, path), 'plan/number', path)
}

function steps(value: unknown, path: string): void {
  for (const each of list(value, path)) {
    const step = object(each, path, [], ['multiply', 'add', 'round'])
    check(Object.keys(step).length === 1, 'plan/type', path)
    if (step.multiply !== undefined) fraction(step.multiply, path)
    else if (step.add !== undefined) fraction(step.add, path)
    else rounding(step.round, path)
  }
}

function refs(value: unknown, path: string, scope: Scope, kind: 'number' | 'tri' | 'tally'): number {
  const all = list(value, path)
  check(all.length > 0, 'plan/length', path)
  all.forEach((each, k) => {
    scope.ref(each, `${path}/${k}`, kind)
  })
  return all.length
}

/** A test on an attribute: something must be tested. */
function respondentTest(value: unknown, path: string, program: Program): void {
  const test = object(value, path, ['attribute'], ['in', 'from', 'below'])
  whole(test.attribute, `${path}/attribute`, 0, program.inputs.attributes.length - 1)
  check(Object.keys(test).length > 1, 'plan/type', path)
  if (test.in !== undefined) for (const each of list(test.in, path)) whole(each, path, -SAFE, SAFE)
  if (test.from !== undefined) whole(test.from, path, -SAFE, SAFE)
  if (test.below !== undefined) whole(test.below, path, -SAFE, SAFE)
}

/** Groups, and a group reference that never points past them. */
function groups(node: Json, scope: Scope, each: (group: unknown, path: string) => void): void {
  const all = list(node.groups, `${scope.path}/groups`)
  check(all.length > 0, 'plan/length', `${scope.path}/groups`)
  all.forEach((group, k) => {
    each(group, `${scope.path}/groups/${k}`)
  })
  if (node.group === undefined) return
  const stratum = scope.program.nodes[scope.ref(node.group, `${scope.path}/group`, 'group')]
  const most = stratum?.op === 'stratum' ? Math.max(-1, ...stratum.steps.flat().map((row) => row.group)) : 0
  check(most < all.length, 'plan/length', `${scope.path}/groups`, { expected: most + 1 })
}

const OFF = ['cap', 'absent']

function tableGroup(group: unknown, path: string): void {
  const kind = oneOf((group as Json | null)?.kind, `${path}/kind`, ['values', 'linear', 'withheld'])
  if (kind === 'withheld') {
    object(group, path, ['kind'])
    return
  }
  if (kind === 'values') {
    const at = object(group, path, ['kind', 'from', 'values'], ['unverified'])
    whole(at.from, `${path}/from`, -SAFE, SAFE)
    const values = list(at.values, `${path}/values`)
    check(values.length > 0, 'plan/length', `${path}/values`)
    for (const value of values) if (value !== null) number(value, `${path}/values`)
    flag(at.unverified, path)
    return
  }
  const at = object(group, path, ['kind', 'mean', 'sd', 'base', 'unit'], ['round', 'least', 'greatest', 'unverified'])
  for (const key of ['mean', 'base', 'unit', 'sd']) number(at[key], `${path}/${key}`)
  check((at.sd as number) > 0, 'plan/number', `${path}/sd`)
  if (at.round !== undefined) rounding(at.round, `${path}/round`)
  for (const key of ['least', 'greatest']) if (at[key] !== undefined) number(at[key], `${path}/${key}`)
  if (at.least !== undefined && at.greatest !== undefined)
    check((at.least as number) <= (at.greatest as number), 'plan/number', `${path}/least`)
  flag(at.unverified, path)
}

function cutGroup(group: unknown, path: string): void {
  const at = object(group, path, ['cuts'], ['unverified'])
  let last = Number.NEGATIVE_INFINITY
  for (const each of list(at.cuts, `${path}/cuts`)) {
    const cut = object(each, `${path}/cuts`, ['at', 'closed'], ['digits'])
    if (Array.isArray(cut.at)) fraction(cut.at, `${path}/cuts`)
    else number(cut.at, `${path}/cuts`)
    const value = cutNumber(cut as unknown as Cut)
    check(value > last, 'plan/number', `${path}/cuts`)
    last = value
    oneOf(cut.closed, `${path}/cuts`, ['at-or-above', 'above'])
    if (cut.digits !== undefined) whole(cut.digits, `${path}/cuts`, 0, 6)
  }
  flag(at.unverified, path)
}

function knotGroup(group: unknown, path: string): void {
  const at = object(group, path, ['knots'], ['unverified'])
  const knots = list(at.knots, `${path}/knots`)
  check(knots.length > 0, 'plan/length', `${path}/knots`)
  let last = Number.NEGATIVE_INFINITY
  for (const each of knots) {
    const knot = list(each, `${path}/knots`)
    check(knot.length === 2 && number(knot[0], path) > last, 'plan/number', `${path}/knots`)
    last = number(knot[0], path)
    number(knot[1], path)
  }
  flag(at.unverified, path)
}

function binary(): Operation {
  return {
    kind: 'number',
    required: ['a', 'b'],
    optional: [],
    verify(node, scope) {
      scope.ref(node.a, `${scope.path}/a`, 'number')
      scope.ref(node.b, `${scope.path}/b`, 'number')
    },
  }
}

function unary(kind: NodeKind, of: 'number' | 'tri', more: readonly string[] = [], rest?: (node: Json, path: string) => void): Operation {
  return {
    kind,
    required: ['a', ...more],
    optional: [],
    verify(node, scope) {
      scope.ref(node.a, `${scope.path}/a`, of)
      rest?.(node, scope.path)
    },
  }
}

/** The closed set of operations: which properties each has and what they must be. Looked up by own key only. */
export const OPERATIONS: Readonly<Record<Op, Operation>> = {
  gate: {
    kind: 'gate',
    required: ['item', 'when', 'onFalse'],
    optional: [],
    verify(node, scope) {
      const codes = column(node.item, `${scope.path}/item`, scope)
      scope.ref(node.when, `${scope.path}/when`, 'tri')
      if (node.onFalse !== 'leave') whole(object(node.onFalse, `${scope.path}/onFalse`, ['code']).code, scope.path, 0, codes - 1)
    },
  },
  tally: { kind: 'tally', required: ['items', 'scores'], optional: [], verify: columns },
  addTally: {
    kind: 'tally',
    required: ['tallies'],
    optional: [],
    verify(node, scope) {
      refs(node.tallies, `${scope.path}/tallies`, scope, 'tally')
    },
  },
  settle: {
    kind: 'number',
    required: ['tally', 'form', 'limit', 'steps'],
    optional: [],
    verify(node, scope) {
      scope.ref(node.tally, `${scope.path}/tally`, 'tally')
      form(node.form, `${scope.path}/form`)
      limit(node.limit, `${scope.path}/limit`)
      steps(node.steps, `${scope.path}/steps`)
    },
  },
  extreme: {
    kind: 'number',
    required: ['items', 'scores', 'which', 'limit'],
    optional: [],
    verify(node, scope) {
      columns(node, scope)
      oneOf(node.which, `${scope.path}/which`, ['max', 'min'])
      limit(node.limit, `${scope.path}/limit`)
    },
  },
  score: {
    kind: 'number',
    required: ['item', 'scores'],
    optional: [],
    verify(node, scope) {
      scoresOf(node.scores, `${scope.path}/scores`, column(node.item, `${scope.path}/item`, scope), false)
    },
  },
  real: {
    kind: 'number',
    required: ['input'],
    optional: [],
    verify(node, scope) {
      whole(node.input, `${scope.path}/input`, 0, scope.program.inputs.reals.length - 1)
    },
  },
  combine: {
    kind: 'number',
    required: ['nodes', 'form', 'minPresent'],
    optional: ['weights'],
    verify(node, scope) {
      const n = refs(node.nodes, `${scope.path}/nodes`, scope, 'number')
      oneOf(node.form, `${scope.path}/form`, ['sum', 'mean'])
      whole(node.minPresent, `${scope.path}/minPresent`, 0, n)
      if (node.weights === undefined) return
      const weights = list(node.weights, `${scope.path}/weights`)
      check(weights.length === n, 'plan/length', `${scope.path}/weights`)
      for (const weight of weights) number(weight, `${scope.path}/weights`)
    },
  },
  const: {
    kind: 'either',
    required: ['value'],
    optional: [],
    verify(node, scope) {
      number(node.value, `${scope.path}/value`)
    },
  },
  add: binary(),
  sub: binary(),
  mul: binary(),
  div: binary(),
  min2: binary(),
  max2: binary(),
  neg: unary('number', 'number'),
  abs: unary('number', 'number'),
  sqrt: unary('number', 'number'),
  powi: unary('number', 'number', ['exponent'], (node, path) => {
    whole(node.exponent, `${path}/exponent`, 2, 8)
  }),
  clamp: unary('number', 'number', ['least', 'greatest'], (node, path) => {
    check(number(node.least, `${path}/least`) <= number(node.greatest, `${path}/greatest`), 'plan/number', path)
  }),
  round: unary('number', 'number', ['round'], (node, path) => {
    rounding(node.round, `${path}/round`)
  }),
  codeIn: {
    kind: 'tri',
    required: ['item', 'codes', 'reasons'],
    optional: [],
    verify(node, scope) {
      const codes = column(node.item, `${scope.path}/item`, scope)
      for (const code of list(node.codes, `${scope.path}/codes`)) whole(code, `${scope.path}/codes`, 0, codes - 1)
      for (const reason of list(node.reasons, `${scope.path}/reasons`)) oneOf(reason, `${scope.path}/reasons`, MISSING_REASONS)
    },
  },
  attrIn: {
    kind: 'tri',
    required: ['test'],
    optional: [],
    verify(node, scope) {
      respondentTest(node.test, `${scope.path}/test`, scope.program)
    },
  },
  cmp: {
    kind: 'tri',
    required: ['a', 'test', 'b'],
    optional: [],
    verify(node, scope) {
      scope.ref(node.a, `${scope.path}/a`, 'number')
      oneOf(node.test, `${scope.path}/test`, ['lt', 'le', 'gt', 'ge', 'eq', 'ne'])
      if (typeof node.b === 'number') number(node.b, `${scope.path}/b`)
      else scope.ref(object(node.b, `${scope.path}/b`, ['node']).node, `${scope.path}/b`, 'number')
    },
  },
  atLeast: {
    kind: 'tri',
    required: ['k', 'of'],
    optional: [],
    verify(node, scope) {
      const all = list(node.of, `${scope.path}/of`)
      all.forEach((each, k) => {
        scope.ref(each, `${scope.path}/of/${k}`, 'tri')
      })
      whole(node.k, `${scope.path}/k`, 1, all.length)
    },
  },
  not: unary('tri', 'tri'),
  isPresent: unary('tri', 'number'),
  choose: {
    kind: 'passed',
    required: ['when', 'then', 'else', 'onUnknown'],
    optional: [],
    verify(node, scope) {
      scope.ref(node.when, `${scope.path}/when`, 'tri')
      scope.ref(node.then, `${scope.path}/then`, 'number')
      scope.ref(node.else, `${scope.path}/else`, 'number')
      oneOf(node.onUnknown, `${scope.path}/onUnknown`, ['absent', 'then', 'else'])
    },
  },
  firstPresent: {
    kind: 'passed',
    required: ['nodes'],
    optional: [],
    verify(node, scope) {
      refs(node.nodes, `${scope.path}/nodes`, scope, 'number')
    },
  },
  rules: {
    kind: 'category',
    required: ['rows'],
    optional: ['otherwise'],
    verify(node, scope) {
      list(node.rows, `${scope.path}/rows`).forEach((each, k) => {
        const path = `${scope.path}/rows/${k}`
        const row = object(each, path, ['when', 'outcome', 'onUnknown'])
        scope.ref(row.when, `${path}/when`, 'tri')
        whole(row.outcome, `${path}/outcome`, 0, 1000)
        oneOf(row.onUnknown, `${path}/onUnknown`, ['stop', 'skip', 'match'])
      })
      if (node.otherwise !== undefined) whole(node.otherwise, `${scope.path}/otherwise`, 0, 1000)
    },
  },
  stratum: {
    kind: 'group',
    required: ['steps'],
    optional: [],
    verify(node, scope) {
      const all = list(node.steps, `${scope.path}/steps`)
      check(all.length > 0 && all.length <= 100, 'plan/length', `${scope.path}/steps`)
      all.forEach((step, s) => {
        list(step, `${scope.path}/steps/${s}`).forEach((each, k) => {
          const path = `${scope.path}/steps/${s}/${k}`
          const row = object(each, path, ['when', 'group'])
          whole(row.group, `${path}/group`, 0, 65535)
          for (const test of list(row.when, `${path}/when`)) respondentTest(test, `${path}/when`, scope.program)
        })
      })
    },
  },
  table: {
    kind: 'number',
    required: ['x', 'groups', 'low', 'high'],
    optional: ['group'],
    verify(node, scope) {
      scope.ref(node.x, `${scope.path}/x`, 'number')
      groups(node, scope, tableGroup)
      oneOf(node.low, `${scope.path}/low`, OFF)
      oneOf(node.high, `${scope.path}/high`, OFF)
    },
  },
  interpolate: {
    kind: 'number',
    required: ['x', 'groups', 'low', 'high'],
    optional: ['group'],
    verify(node, scope) {
      scope.ref(node.x, `${scope.path}/x`, 'number')
      groups(node, scope, knotGroup)
      oneOf(node.low, `${scope.path}/low`, OFF)
      oneOf(node.high, `${scope.path}/high`, OFF)
    },
  },
  steps: {
    kind: 'category',
    required: ['x', 'groups'],
    optional: ['group'],
    verify(node, scope) {
      scope.ref(node.x, `${scope.path}/x`, 'number')
      groups(node, scope, cutGroup)
    },
  },
  withhold: {
    kind: 'passed',
    required: ['x', 'when', 'reason'],
    optional: [],
    verify(node, scope) {
      scope.ref(node.x, `${scope.path}/x`, 'number')
      scope.ref(node.when, `${scope.path}/when`, 'tri')
      oneOf(node.reason, `${scope.path}/reason`, ['withheld-by-validity', 'outside-intended-use'])
    },
  },
}
