import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.js'
import { type PrintedErrorChangeOptions, printedErrorChange } from '../../src/care/change/printed-error-change.js'
import type { InstrumentDefinition, NormSetDefinition } from '../../src/core/definition.js'
import { promisPediatricAnxiety8b, promisPediatricAnxiety8bUs } from '../../src/instruments/generated/promis-pediatric-anxiety-8b.js'
import type { AnyResult } from '../../src/results/result.js'

const definition: InstrumentDefinition = promisPediatricAnxiety8b
const SPRING = '2026-03-02T10:00:00+08:00'
const AUTUMN = '2026-09-02T10:00:00+08:00'
const options: PrintedErrorChangeOptions = { direction: 'higher-is-worse', standardScore: { metric: 't' } }

function form(sum: number, administeredAt: string, norms: readonly NormSetDefinition[] = [promisPediatricAnxiety8bUs]): AnyResult {
  let left = sum - definition.items.length
  const responses = Object.fromEntries(
    definition.items.map(({ id }) => {
      const more = Math.min(4, left)
      left -= more
      return [id, 1 + more]
    }),
  )
  return assess(definition, { responses, respondent: { key: 'a', ageMonths: 150 }, administeredAt, form: 'en' }, { norms })
}
const codes = (outcome: ReturnType<typeof printedErrorChange>): readonly string[] =>
  outcome.status === 'compared' ? ['compared'] : outcome.issues.map(({ code, params }) => `${code} ${params.why ?? params.parameter}`)

describe('change of scores that bring their own error', () => {
  test('sums 8 and 16: T 33.4 (SE 5.9) and 51.2 (SE 3.8), 17.8 ÷ √(34.81 + 14.44) = 2.54', () => {
    const outcome = printedErrorChange(form(8, SPRING), form(16, AUTUMN), 'total', options)
    expect(outcome).toMatchObject({
      status: 'compared',
      before: 33.4,
      after: 51.2,
      outcome: 'increased',
      concern: 'more',
      standardErrors: { before: 5.9, after: 3.8 },
      mark: 'D',
    })
    if (outcome.status !== 'compared') return
    expect(outcome.standardErrorOfDifference).toBeCloseTo(7.0178, 4)
    expect(outcome.index).toBeCloseTo(2.5364, 4)
    expect(outcome.smallestReliable).toBeCloseTo(13.755, 4)
    expect(outcome).not.toHaveProperty('figures')
  })
  test('sums 12 and 16: T 44.9 (4.2) and 51.2 (3.8), 6.3 ÷ 5.66 = 1.11 is no reliable change', () => {
    const outcome = printedErrorChange(form(12, SPRING), form(16, AUTUMN), 'total', options)
    expect(outcome).toMatchObject({ status: 'compared', outcome: 'unchanged', concern: 'same' })
  })
  test('refused, with every reason: no norms, no printed errors, no standard score asked for, the wrong order', () => {
    expect(codes(printedErrorChange(form(8, SPRING, []), form(16, AUTUMN, []), 'total', options))).toEqual([
      'change/not-comparable printed-error',
      'change/not-comparable norms',
    ])
    const [score] = promisPediatricAnxiety8bUs.scores
    const strata = (score?.strata ?? []).map((stratum) => {
      const { standardErrors: _errors, ...bare } = stratum as Extract<typeof stratum, { cell: 'values' }>
      return bare
    })
    const { examples: _examples, ...bareSet } = promisPediatricAnxiety8bUs as NormSetDefinition
    const bare: NormSetDefinition = { ...bareSet, scores: bareSet.scores.map((each) => ({ ...each, strata })) }
    expect(codes(printedErrorChange(form(8, SPRING, [bare]), form(16, AUTUMN, [bare]), 'total', options))).toEqual([
      'change/not-comparable printed-error',
    ])
    expect(codes(printedErrorChange(form(8, AUTUMN), form(16, SPRING), 'total', options))).toEqual(['change/order undefined'])
    const none = { direction: 'higher-is-worse' } as unknown as PrintedErrorChangeOptions
    expect(codes(printedErrorChange(form(8, SPRING), form(16, AUTUMN), 'total', none))).toEqual(['change/parameter-invalid standardScore'])
  })
})
