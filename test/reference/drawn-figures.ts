import { ROUNDING_MODES, type Rounding } from '../../src/core/rounding.js'
import type { Cut, Fraction, Limit, RespondentTest, SettleForm, Step, TableGroup } from '../../src/plan/program.js'
import type { Draw } from './drawing.js'

/** Decimals that catch rounding out: ties, repeating fractions, values not exact in binary. */
export const DECIMALS: readonly number[] = [
  0, 1, -1, 2, 0.5, 1.5, 2.5, -2.5, 0.1, 0.2, 0.3, 1.005, 1.25, 4.35, 1.78, 100, -7.77, 0.07, 33.333, 1e-7, 12345.678,
]
const FRACTIONS: readonly Fraction[] = [
  [1, 1],
  [5, 4],
  [1, 3],
  [2, 1],
  [-1, 1],
  [16, 9],
  [-7, 3],
  [0, 1],
  [1, 8],
]

export const rounding = (draw: Draw): Rounding => ({ mode: draw.of(ROUNDING_MODES), digits: draw.integer(0, 3) })

export function limit(draw: Draw, size: number): Limit {
  const k = draw.integer(1, size)
  return draw.of<Limit>([
    { maxMissing: k },
    { minAnswered: k },
    { minProportion: [k, size] },
    { maxMissing: 0 },
    { minProportion: [1, 2] },
    { minAnswered: 0 },
    { minAnswered: size + 1 },
    { minProportion: [0, 1] },
  ])
}

export const form = (draw: Draw): SettleForm =>
  draw.of<SettleForm>([
    { kind: 'prorate' },
    { kind: 'mean' },
    { kind: 'total' },
    { kind: 'fillZero' },
    { kind: 'prorateRounded', mode: draw.of(ROUNDING_MODES) },
    { kind: 'percentOfMaximum', min: draw.of([0, -3, 1.5]), max: draw.of([12, 20, 2.75]) },
  ])

export const step = (draw: Draw): Step =>
  draw.of<Step>([{ round: rounding(draw) }, { multiply: draw.of(FRACTIONS) }, { add: draw.of(FRACTIONS) }])

export function test(draw: Draw, attributes: number): RespondentTest {
  const attribute = draw.index(attributes)
  const from = draw.integer(0, 4)
  return draw.of<RespondentTest>([
    { attribute, in: draw.list(1, 3, () => draw.integer(0, 6)).filter((value, k, all) => all.indexOf(value) === k) },
    { attribute, from },
    { attribute, below: from + 1 },
    { attribute, from, below: from + draw.integer(1, 3) },
  ])
}

export function cells(draw: Draw): TableGroup {
  const unverified = draw.chance(3) ? { unverified: true } : {}
  const least = draw.chance(5) ? { least: draw.of([-10, 0, 20.5]) } : {}
  const greatest = draw.chance(5) ? { greatest: draw.of([30, 60.5, 80]) } : {}
  return draw.of<TableGroup>([
    {
      kind: 'values',
      from: draw.integer(-2, 3),
      values: draw.list(1, 12, () => (draw.chance(2) ? null : draw.of(DECIMALS))),
      ...unverified,
    },
    {
      kind: 'linear',
      mean: draw.of([0, 3.19, 7.5, -1]),
      sd: draw.of([1, 3.05, 0.7, 10]),
      base: draw.of([0, 50, 100]),
      unit: draw.of([1, 10, 15, -3]),
      ...(draw.chance(6) ? { round: rounding(draw) } : {}),
      ...least,
      ...greatest,
      ...unverified,
    },
    { kind: 'withheld' },
  ])
}

export function cuts(draw: Draw): Cut[] {
  let at = draw.integer(-2, 3)
  return draw.list(0, 4, () => {
    at += draw.integer(1, 3)
    const cut = draw.of<number | readonly [number, number]>([at, at + 0.5, at + 0.25, [at * 9 + 7, 9], at + 0.1])
    return { at: cut, closed: draw.of(['at-or-above', 'above'] as const), ...(draw.chance(4) ? { digits: draw.integer(0, 2) } : {}) }
  })
}

export function knots(draw: Draw): [number, number][] {
  let x = draw.integer(-3, 2)
  return draw.list(1, 5, () => {
    x += draw.of([1, 0.5, 2.25, 0.1])
    return [x, draw.of(DECIMALS)]
  })
}
