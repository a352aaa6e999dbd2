import { ROUNDING_MODES } from '../core/rounding.js'
import { cutNumber } from './exact.js'
import type { Cut } from './program.js'
import { type Check, check, flag, having, list, number, object, positive, tagged, whole, word } from './verify-json.js'

const fraction: Check = (at, path, scope) => {
  list(whole(), 2, 2)(at, path, scope)
  check(((at as number[])[1] as number) > 0, 'plan/index', path)
}
const proportion: Check = (at, path, scope) => {
  fraction(at, path, scope)
  const [part, of] = at as [number, number]
  check(part >= 0 && part <= of, 'plan/number', path)
}
export const rounding: Check = object({ mode: word(ROUNDING_MODES), digits: whole(0, 6) })
export const limit: Check = having([
  ['minAnswered', { minAnswered: whole(0) }],
  ['maxMissing', { maxMissing: whole(0) }],
  ['minProportion', { minProportion: proportion }],
])
export const form: Check = (at, path, scope) => {
  const none = {}
  const shapes = {
    total: none,
    mean: none,
    prorate: none,
    fillZero: none,
    prorateRounded: { mode: word(ROUNDING_MODES) },
    percentOfMaximum: { min: number, max: number },
  }
  tagged('kind', shapes)(at, path, scope)
  const { min, max } = at as { min?: number; max?: number }
  check(min === undefined || min < (max as number), 'plan/number', path)
}
export const steps: Check = list(
  having([
    ['multiply', { multiply: fraction }],
    ['add', { add: fraction }],
    ['round', { round: rounding }],
  ]),
)

const ascending: Check = (at, path) => {
  const keys = (at as readonly (Cut | readonly number[])[]).map((each) =>
    Array.isArray(each) ? (each[0] as number) : cutNumber(each as Cut),
  )
  keys.forEach((each, k) => {
    check(k === 0 || each > (keys[k - 1] as number), 'plan/number', path)
  })
}
function both(...checks: readonly Check[]): Check {
  return (at, path, scope) => {
    for (const each of checks) each(at, path, scope)
  }
}

const cell: Check = (at, path, scope) => {
  if (at !== null) number(at, path, scope)
}
export const tableGroup: Check = both(
  tagged(
    'kind',
    { withheld: {}, values: { from: whole(), values: list(cell, 1) }, linear: { mean: number, sd: positive, base: number, unit: number } },
    { values: { unverified: flag }, linear: { round: rounding, least: number, greatest: number, unverified: flag } },
  ),
  (at, path) => {
    const { least, greatest } = at as { least?: number; greatest?: number }
    check(least === undefined || greatest === undefined || least <= greatest, 'plan/number', path)
  },
)
const cutAt: Check = (at, path, scope) => (Array.isArray(at) ? fraction : number)(at, path, scope)
const cut = object({ at: cutAt, closed: word(['at-or-above', 'above']) }, { digits: whole(0, 6) })
export const cutGroup: Check = object({ cuts: both(list(cut), ascending) }, { unverified: flag })
export const knotGroup: Check = object({ knots: both(list(list(number, 2, 2), 1), ascending) }, { unverified: flag })
