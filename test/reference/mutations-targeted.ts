import type { Loose, LooseNode, Mutation, Patient } from './malformed-plans.js'

type List = unknown[]

/** Changes one node of the given operations; does not apply where there is none (or the change says so). */
function at(ops: string, change: (node: LooseNode, patient: Patient, index: number) => unknown): Mutation {
  const wanted = ops.split(' ')
  return (patient) => {
    const found = patient.nodes.map((node, index) => ({ node, index })).filter(({ node }) => wanted.includes(node.op))
    if (found.length === 0) return false
    const { node, index } = patient.draw.of(found)
    return change(node, patient, index) !== false
  }
}

/** Property names that hold a node reference, by operation. */
const REFERENCES: Readonly<Record<string, string>> = {
  gate: 'when',
  settle: 'tally',
  neg: 'a',
  abs: 'a',
  sqrt: 'a',
  powi: 'a',
  clamp: 'a',
  round: 'a',
  cmp: 'a',
  not: 'a',
  isPresent: 'a',
  add: 'b',
  sub: 'a',
  mul: 'b',
  div: 'a',
  min2: 'b',
  max2: 'a',
  choose: 'else',
  table: 'x',
  interpolate: 'x',
  steps: 'x',
  withhold: 'when',
}
const COLUMN_OPS = 'gate score codeIn'
const hasColumn = (node: LooseNode, column: unknown): void => {
  node.item = column
}

export const targetedMutations: Readonly<Record<string, Mutation>> = {
  'operation that does not exist': at(Object.keys(REFERENCES).join(' '), (node, { draw }) => {
    node.op = draw.of(['frobnicate', '__proto__', 'constructor', 'toString', 'irt', '', 'Tally', 0 as unknown as string])
  }),
  'reference out of order': at(Object.keys(REFERENCES).join(' '), (node, { draw, nodes }, index) => {
    node[REFERENCES[node.op] as string] = draw.of([index, nodes.length, nodes.length - 1 < index ? index : index + 1, 1e9, 2 ** 53])
  }),
  'reference that is no index': at(Object.keys(REFERENCES).join(' '), (node, { draw }) => {
    node[REFERENCES[node.op] as string] = draw.of([-1, 0.5, Number.NaN, Infinity, '0', null, undefined, [0], { node: 0 }])
  }),
  'reference in a list': at('combine firstPresent', (node, { draw }, index) => {
    ;(node.nodes as List)[0] = draw.of([index, index + 1, -1, 0.5, null, '0'])
  }),
  'reference in a condition list': at('atLeast', (node, { draw }, index) => {
    ;(node.of as List)[0] = draw.of([index, index + 1, -1, 0.5, null, '0'])
  }),
  'reference in a rule': at('rules', (node, { draw }, index) => {
    if ((node.rows as List).length === 0) return false
    ;((node.rows as List)[0] as Loose).when = draw.of([index, -1, 0.5, null])
  }),
  'reference on the right of a comparison': at('cmp', (node, { draw }, index) => {
    node.b = { node: draw.of([index, -1, 0.5, null]) }
  }),
  'empty list of parts': at('combine firstPresent', (node) => {
    node.nodes = []
    delete node.weights
  }),
  'tally that is none': at('settle', (node, { nodes }) => {
    node.tally = nodes.findIndex(({ op }) => op !== 'tally' && op !== 'addTally')
    return node.tally !== -1
  }),
  'group that is none': at('table interpolate steps', (node, { nodes }) => {
    node.group = nodes.findIndex(({ op }) => op === 'real' || op === 'settle' || op === 'codeIn')
    return node.group !== -1
  }),
  'condition that is a number': at('not withhold gate choose', (node, { nodes }, index) => {
    const number = nodes.findIndex(({ op }) => op === 'settle' || op === 'real' || op === 'combine')
    if (number === -1 || number >= index) return false
    node[node.op === 'not' ? 'a' : 'when'] = number
  }),
  'constant that is no condition': at('not withhold gate choose', (node, { nodes }, index) => {
    const number = nodes.findIndex(({ op, value }) => op === 'const' && value !== 0 && value !== 1)
    if (number === -1 || number >= index) return false
    node[node.op === 'not' ? 'a' : 'when'] = number
  }),
  'tally by way of another node': at('settle', (node, { nodes }) => {
    const tally = node.tally as number
    nodes.push({ op: 'firstPresent', nodes: [tally] }, { ...node, tally: nodes.length })
  }),
  'column out of bounds': at(COLUMN_OPS, (node, { draw, program }) => {
    const count = ((program.inputs as Loose).items as List).length
    hasColumn(node, { item: draw.of([count, -1, 0.5, 1e9, Number.NaN, '0', null]) })
  }),
  'column that is no gate': at(COLUMN_OPS, (node, { draw, nodes }, index) => {
    const other = nodes.findIndex(({ op }) => op !== 'gate')
    hasColumn(node, { gate: draw.of([other === -1 ? index : other, index, nodes.length, -1, 0.5]) })
  }),
  'column of neither or both sorts': at(COLUMN_OPS, (node, { draw }) => {
    hasColumn(node, draw.of([{}, null, 0, [0], { item: 0, gate: 0 }, { node: 0 }, { __proto__: { item: 0 } }]))
  }),
  'scores of another length': at('tally extreme', (node, { draw }) => {
    const scores = node.scores as List[]
    const lists = [draw.of(scores), scores] as List[]
    if (draw.chance(5)) draw.of(lists).pop()
    else draw.of(lists).push(draw.of<unknown>([1, [0, 1]]))
  }),
  'scores that are not whole': at('tally extreme', (node, { draw }) => {
    draw.of(node.scores as List[])[0] = draw.of([0.5, 1e300, 2 ** 53, '1', null])
  }),
  'scores of one item of another length': at('score', (node) => {
    ;(node.scores as List).push(0)
  }),
  'same tally twice': at('addTally', (node) => {
    ;(node.tallies as List).push((node.tallies as List)[0])
  }),
  'code that the item does not have': at('codeIn', (node, { draw }) => {
    node.codes = [draw.of([5, 240, 255, -1, 0.5, 1e9])]
  }),
  'implied code that the item does not have': at('gate', (node, { draw }) => {
    node.onFalse = { code: draw.of([5, 240, 248, 255, -1, 0.5]) }
  }),
  'reason that does not exist': at('codeIn', (node, { draw }) => {
    node.reasons = [draw.of(['unknown', 'invalid-response', '__proto__', 'constructor', 255, null])]
  }),
  'real input out of bounds': at('real', (node, { draw }) => {
    node.input = draw.of([99, -1, 0.5])
  }),
  'weights of another length': at('combine', (node) => {
    node.weights = [...(node.nodes as List).map(() => 1), 1]
  }),
  'parts required': at('combine', (node, { draw }) => {
    node.minPresent = draw.of([(node.nodes as List).length + 1, -1, 0.5])
  }),
  'count of conditions': at('atLeast', (node, { draw }) => {
    node.k = draw.of([-1, 0.5, 0, (node.of as List).length + 1])
  }),
  exponent: at('powi', (node, { draw }) => {
    node.exponent = draw.of([0, 1, 9, -2, 2.5, 1e9])
  }),
  'clamp upside down': at('clamp', (node) => {
    node.least = (node.greatest as number) + 1
  }),
  'digits of a rounding': at('round', (node, { draw }) => {
    ;(node.round as Loose).digits = draw.of([-1, 7, 0.5, 1e9])
  }),
  'digits of a cut': at('steps', (node, { draw }) => {
    const group = (node.groups as List)[0] as Loose
    group.cuts = [{ at: 1, closed: 'above', digits: draw.of([-1, 7, 0.5, 1e9]) }]
  }),
  'cuts out of order': at('steps', (node) => {
    const group = (node.groups as List)[0] as Loose
    group.cuts = [
      { at: 10, closed: 'at-or-above' },
      { at: 5, closed: 'at-or-above' },
    ]
  }),
  'cut that is no fraction': at('steps', (node, { draw }) => {
    const group = (node.groups as List)[0] as Loose
    const at = draw.of<unknown>([[1, 0], [1, -2], [1], [1, 2, 3], [0.5, 2], [2 ** 53, 1], [], '5', null])
    group.cuts = [{ at, closed: 'at-or-above' }]
  }),
  'knots out of order': at('interpolate', (node, { draw }) => {
    const group = (node.groups as List)[0] as Loose
    group.knots = draw.of<unknown>([
      [],
      [
        [1, 1],
        [1, 2],
      ],
      [
        [2, 1],
        [1, 2],
      ],
      [[1]],
      [[1, 2, 3]],
      [1, 2],
    ])
  }),
  'groups too few': at('table interpolate steps', (node) => {
    const groups = node.groups as List
    if (node.group === undefined) groups.length = 0
    else groups.pop()
  }),
  'group without a table': at('stratum', (node, { nodes }, index) => {
    const reader = nodes.find((each) => each.group === index)
    if (reader === undefined) return false
    const steps = node.steps as Loose[][]
    steps.push([{ when: [], group: (reader.groups as List).length }])
  }),
  'group index': at('stratum', (node, { draw }) => {
    const row = ((node.steps as List[])[0] as Loose[])[0] as Loose
    row.group = draw.of([-1, 0.5, '0', null])
  }),
  'standard deviation': at('table', (node, { draw }) => {
    ;(node.groups as Loose[])[0] = { kind: 'linear', mean: 0, sd: draw.of([0, -1, Number.NaN, null]), base: 50, unit: 10 }
  }),
  'line upside down': at('table', (node) => {
    ;(node.groups as Loose[])[0] = { kind: 'linear', mean: 0, sd: 1, base: 50, unit: 10, least: 80, greatest: 20 }
  }),
  'printed values': at('table', (node, { draw }) => {
    const from = draw.of<unknown>([0, 0, 0.5, 2 ** 53, null])
    const values = from === 0 ? draw.of<unknown>([[], ['50'], [undefined], [Number.NaN], {}]) : [1]
    ;(node.groups as Loose[])[0] = { kind: 'values', from, values }
  }),
  'limit of a score': at('settle extreme', (node, { draw }) => {
    node.limit = draw.of<unknown>([
      {},
      null,
      { minAnswered: 1, maxMissing: 1 },
      { minAnswered: 0.5 },
      { minAnswered: -1 },
      { maxMissing: -1 },
      { maxMissing: 0.5 },
      { minProportion: 0.5 },
      { minProportion: [1, 0] },
      { minProportion: [-1, 2] },
      { minProportion: [3, 2] },
      { minProportion: [0.5, 1] },
      { constructor: 1 },
    ])
  }),
  'form of a score': at('settle', (node, { draw }) => {
    node.form = draw.of<unknown>([
      null,
      'mean',
      {},
      { kind: 'sum' },
      { kind: '__proto__' },
      { kind: 'percentOfMaximum', min: 3, max: 3 },
      { kind: 'percentOfMaximum', min: 4, max: 3 },
      { kind: 'percentOfMaximum', min: 4 },
      { kind: 'prorateRounded' },
      { kind: 'prorateRounded', mode: 'nearest' },
      { kind: 'mean', min: 0 },
    ])
  }),
  'step of a score': at('settle', (node, { draw }) => {
    node.steps = [
      draw.of<unknown>([
        null,
        {},
        { multiply: 2 },
        { multiply: [1, 0] },
        { multiply: [1, -1] },
        { add: [0.5, 1] },
        { add: [2 ** 53, 1] },
        { add: [1, 2], multiply: [1, 2] },
        { round: { mode: 'half-up', digits: 7 } },
        { round: { mode: 'nearest', digits: 0 } },
        { divide: [1, 2] },
      ]),
    ]
  }),
  'outcome of a rule': at('rules', (node, { draw }) => {
    node.otherwise = draw.of([-1, 0.5, null, '1'])
    if ((node.rows as List).length > 0 && draw.chance(5)) ((node.rows as List)[0] as Loose).outcome = draw.of([-1, 0.5, null, '1'])
  }),
  'respondent test': at('attrIn', (node, { draw }) => {
    node.test = draw.of<unknown>([
      null,
      {},
      { attribute: 9, in: [1] },
      { attribute: -1, in: [1] },
      { attribute: 0.5, in: [1] },
      { attribute: 0, in: ['F'] },
      { attribute: 0, in: [0.5] },
      { attribute: 0, in: {} },
      { attribute: 0, from: 'x' },
      { attribute: 0 },
      { attribute: 0, in: [1], from: 1 },
      { attribute: 0, in: [1], below: 1 },
    ])
  }),
  'too many codes': ({ program }) => {
    const items = (program.inputs as Loose).items as List
    items.push({ id: 'many', codes: Array.from({ length: 241 }, (_, code) => code) })
    return true
  },
  'codes of an item': ({ program, draw }) => {
    const items = (program.inputs as Loose).items as List
    items.push({ id: 'odd', codes: draw.of<unknown>([['1'], [null], {}, null, [Number.NaN]]) })
    return true
  },
  'range of a real input': ({ program, draw }) => {
    const reals = (program.inputs as Loose).reals as List
    reals.push({ id: 'odd', ...draw.of<Loose>([{ min: 2, max: 1 }, { min: 0 }, { min: 0, max: Infinity }, { min: '0', max: 1 }]) })
    return true
  },
  'attribute that does not exist': ({ program, draw }) => {
    const attributes = (program.inputs as Loose).attributes as List
    attributes.push({ id: draw.of(['height', '__proto__', 'constructor', '', 3]) })
    return true
  },
}
