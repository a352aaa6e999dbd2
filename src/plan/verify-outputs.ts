import { CRITICAL_KINDS, DIRECTIONS, INFORMANT_ROLES, MARKS, METRICS, VALIDITY_OUTCOMES } from '../core/words.js'
import type { PlanOutputs } from './plan.js'
import { MISSING_CODE } from './status.js'
import { type Check, check, flag, having, key, list, number, object, type Scope, tagged, text, whole, word } from './verify-json.js'

/** An index into a list that the scope knows the length of. */
function within(length: (scope: Scope) => number): Check {
  return (value, path, scope) => whole(0, length(scope) - 1)(value, path, scope)
}

const node = within((scope) => scope.program.nodes.length)
const item = within((scope) => scope.program.inputs.items.length)
const real = within((scope) => scope.program.inputs.reals.length)
const gate: Check = (value, path, scope) => {
  node(value, path, scope)
  check(scope.kinds[value as number] === 'gate', 'plan/reference', path)
}
const column = having([
  ['gate', { gate }],
  ['item', { item }],
])
const tri: Check = (value, path, scope) => {
  node(value, path, scope)
  const kind = scope.kinds[value as number]
  check(kind === 'tri' || kind === 'either', 'plan/reference', path, { expected: 'tri' })
}
const columns = list(
  having([
    ['column', { id: text, column }],
    ['real', { id: text, real }, { when: tri }],
  ]),
)
const categories = list(object({ id: text, severity: number }), 1)
const metric = word(METRICS)
/** Norm indexes are held to the list afterwards. */
const norm = whole(0)

const missing: Check = (value, path, scope) => {
  const at = value as Readonly<Record<string, unknown>>
  check(typeof value === 'object' && value !== null && !Array.isArray(value), 'plan/type', path)
  for (const code of Object.values(at)) word(Object.values(MISSING_CODE))(code, path, scope)
}
const reader = { id: text, missing, scored: flag }
const readers = tagged('kind', {
  coded: { ...reader, item },
  real: { ...reader, real, step: number, form: word(['number', 'clock-time']) },
  'multi-select': { ...reader, columns: list(item), codes: list(number) },
})

const interval = object(
  {
    level: number,
    lower: node,
    upper: node,
    method: word(['obtained-score', 'regressed', 'printed-error']),
    mark: word(MARKS),
  },
  { standardError: number, error: node },
)
const standardScore = object(
  { norm, stage: text, metric, node, group: node, groups: list(text) },
  { interval, display: object({}, { above: number, below: number }) },
)
const years: Check = (value, path, scope) => (value === null ? undefined : number(value, path, scope))
const band = object(
  {
    bandSet: text,
    on: having([
      ['stage', { stage: text }],
      ['metric', { metric, norm }],
    ]),
    node,
    unguarded: node,
    bands: categories,
    youngestAge: object({ years, below: word(['withhold', 'mark']) }),
    decides: flag,
  },
  { belowYoungest: node },
)
const own: Check = (value, path, scope) => (value === null ? undefined : text(value, path, scope))
const normOutput = object(
  { id: text, edition: text, hash: text, use: word(['screening', 'descriptive']) },
  { otherCountry: object({ country: text, own }), adults: flag, otherAges: object({ min: number, max: number, node: tri }) },
)

const shape = object(
  {
    instrument: object({ id: text, version: text, hash: text }),
    norms: list(normOutput),
    items: list(readers),
    forms: list(object({ id: text, informant: word(INFORMANT_ROLES), language: text }, { omits: list(text) })),
    scales: list(
      object({
        id: key,
        method: text,
        direction: word(DIRECTIONS),
        stages: list(object({ id: key, node }), 1),
        columns,
        standardScores: list(standardScore),
        bands: list(band),
      }),
    ),
    decisions: list(object({ id: key, mark: word(MARKS), node, categories, columns })),
    criticalItems: list(
      object({ item: text, kind: word(CRITICAL_KINDS), mark: word(MARKS), column, raw: item, endorsed: list(whole(0, 239)) }),
    ),
    validity: list(object({ id: text, scale: text, node, outcomes: list(word(VALIDITY_OUTCOMES), 1), withholds: list(text) })),
    blindSpots: list(text),
  },
  {
    outsideIntended: node,
    straightLines: list(object({ responses: text, items: list(item), forward: list(item), reverse: list(item) })),
  },
)

/** Holds the output slots to the program: every node, column and index they name exists. */
export const outputsShape: Check = (value, path, scope) => {
  shape(value, path, scope)
  const outputs = value as PlanOutputs
  const ids = outputs.scales.map((scale) => scale.id)
  check(new Set(ids).size === ids.length, 'plan/reference', `${path}/scales`)
  for (const scale of outputs.scales) {
    const used = [...scale.standardScores.map((score) => score.norm), ...scale.bands.map((each) => ('norm' in each.on ? each.on.norm : 0))]
    const known = (at: number): boolean => at === 0 || at < outputs.norms.length
    check(used.every(known), 'plan/index', `${path}/scales`)
  }
  for (const each of outputs.items) {
    if (each.kind === 'multi-select') check(each.columns.length === each.codes.length, 'plan/length', `${path}/items`)
  }
}
