import type { Loose, Mutation } from './malformed-plans.js'

function outputs(change: (outputs: Loose, nodes: number) => unknown): Mutation {
  return ({ plan, nodes }) => {
    change(plan.outputs as Loose, nodes.length)
    return true
  }
}

const scale = (stage: unknown, column: unknown = { item: 0 }): Loose => ({
  id: 'total',
  method: 'sum',
  direction: 'higher-is-worse',
  stages: [{ id: 'sum', node: stage }],
  columns: [{ id: 'item_0', column }],
  standardScores: [],
  bands: [],
})

/** Faults of the part that says which node fills which slot of a result. */
export const outputMutations: Readonly<Record<string, Mutation>> = {
  'outputs missing': ({ plan }) => delete plan.outputs,
  'outputs of another type': ({ plan, draw }) => {
    plan.outputs = draw.of([null, [], 'x', 3])
    return true
  },
  'list of outputs missing': ({ plan, draw }) =>
    delete (plan.outputs as Loose)[draw.of(['norms', 'items', 'forms', 'scales', 'decisions', 'criticalItems', 'validity'])],
  'list of outputs of another type': ({ plan, draw }) => {
    const key = draw.of(['norms', 'items', 'forms', 'scales', 'decisions', 'criticalItems', 'validity', 'blindSpots'])
    ;(plan.outputs as Loose)[key] = draw.of([null, {}, 'x', 3, [null], [7]])
    return true
  },
  'stage beyond the nodes': outputs((all, nodes) => {
    all.scales = [scale(nodes)]
  }),
  'stage that is no index': outputs((all) => {
    all.scales = [scale(0.5)]
  }),
  'scale column out of bounds': outputs((all) => {
    all.scales = [scale(0, { item: 999 })]
  }),
  'scale input out of bounds': outputs((all) => {
    all.scales = [{ ...scale(0), columns: [{ id: 'item_0', real: 999 }] }]
  }),
  'scale input that is neither column nor real': outputs((all) => {
    all.scales = [{ ...scale(0), columns: [{ id: 'item_0' }] }]
  }),
  'reader out of bounds': outputs((all) => {
    all.items = [{ id: 'item_0', kind: 'coded', item: 999, missing: {}, scored: true }]
  }),
  'reader of no kind': outputs((all) => {
    all.items = [{ id: 'item_0', kind: '__proto__', item: 0, missing: {}, scored: true }]
  }),
  'critical item out of bounds': outputs((all) => {
    all.criticalItems = [{ item: 'item_0', kind: 'suicide', column: { item: 0 }, raw: 999, endorsed: [1] }]
  }),
  'decision beyond the nodes': outputs((all, nodes) => {
    all.decisions = [{ id: 'd', node: nodes + 1, categories: [{ id: 'no', severity: 0 }], columns: [] }]
  }),
  'validity beyond the nodes': outputs((all) => {
    all.validity = [{ id: 'v', scale: 'total', node: -1, outcomes: ['valid'], withholds: [] }]
  }),
}
