import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { InstrumentDefinition, ScaleDefinition } from '../../src/core/definition.js'
import { fromDecimal, toNumber } from '../../src/core/rational.js'
import { type AttainableStage, attainable } from '../../src/scoring/attainable.js'
import { sumSets, valueSet } from '../../src/scoring/value-set.js'
import { changed } from '../fixtures/lint.js'
import { minimalDefinition } from '../fixtures/minimal.js'

const figure = { source: 'made_up', mark: 'V2' } as const
const complete = { policy: 'complete-only', figure } as const

function stageOf(
  definition: InstrumentDefinition,
  score: ScaleDefinition['score'],
  steps: ScaleDefinition['stages'][number]['steps'] = [],
): AttainableStage | undefined {
  const scale: ScaleDefinition = {
    id: 'x',
    label: { en: 'x' },
    direction: 'neutral',
    stages: [{ id: 'x', steps, range: { min: 0, max: 0 } }],
    score,
  }
  return attainable({ ...definition, scales: [...definition.scales, scale] }, scale).byStage.get('x')
}
const numbers = (stage: AttainableStage | undefined): readonly number[] | undefined => stage?.values?.map(toNumber)

describe('attainable', () => {
  const definition = minimalDefinition()
  it('lists the sums of a complete form, through reversal and weights', () => {
    expect(numbers(stageOf(definition, { method: 'sum', items: ['q1', { item: 'q3', reverse: true }], missing: complete }))).toEqual([
      0, 1, 2, 3, 4, 5, 6,
    ])
    expect(
      numbers(
        stageOf(definition, {
          method: 'sum',
          items: [
            { item: 'q1', weight: 2 },
            { item: 'q2', weight: 0 },
          ],
          missing: complete,
        }),
      ),
    ).toEqual([0, 2, 4, 6])
  })

  it('takes own scores, and only those', () => {
    const score = { method: 'sum', items: [{ item: 'q1', scores: { 0: 0, 1: 0, 2: 1, 3: 5 } }, 'q2'], missing: complete } as const
    expect(numbers(stageOf(definition, score))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
  })

  it('goes through the steps of each stage exactly: SAS index is the whole part of 1.25 times the sum', () => {
    const steps = [{ multiply: 1.25 }, { round: { mode: 'floor', digits: 0 } }] as const
    expect(numbers(stageOf(definition, { method: 'sum', items: ['q1', 'q2'], missing: complete }, steps))).toEqual([0, 1, 2, 3, 5, 6, 7])
  })

  it('knows means, percents, counts, extremes, groups, pairs and look-ups', () => {
    expect(numbers(stageOf(definition, { method: 'mean', items: ['q1', 'q2'], missing: complete }))).toEqual([0, 0.5, 1, 1.5, 2, 2.5, 3])
    expect(numbers(stageOf(definition, { method: 'percent-of-maximum', items: ['q1', 'q2'], missing: complete }))?.at(1)).toBe(100 / 6)
    expect(
      numbers(stageOf(definition, { method: 'count', in: [2, 3], items: ['q1', 'q2', { item: 'q3', in: [9] }], missing: complete })),
    ).toEqual([0, 1, 2])
    expect(numbers(stageOf(definition, { method: 'max', items: ['q1', { item: 'q2', weight: 2 }], missing: complete }))).toEqual([
      0, 1, 2, 3, 4, 6,
    ])
    expect(numbers(stageOf(definition, { method: 'highest-of-group', groups: [['q1', 'q2'], ['q3']], missing: complete }))).toEqual([
      0, 1, 2, 3, 4, 5, 6,
    ])
    expect(numbers(stageOf(definition, { method: 'pair-difference', pairs: [['q1', 'q2']], figure }))).toEqual([0, 1, 2, 3])
    const table = {
      method: 'look-up',
      of: { scale: 'strain' },
      from: 0,
      values: [40, 40, 41, 43, 50, 51, 52, 53, 54, 55, 56, 57, 58, 99],
      figure,
    } as const
    expect(numbers(stageOf(definition, table))).toEqual([40, 41, 43, 50, 51, 52, 53, 54, 55, 56, 57, 58])
  })

  it('lists a composite whose parts share no item, and only bounds one whose parts do', () => {
    const of = (...scales: string[]): ScaleDefinition['score'] => ({
      method: 'composite',
      form: 'sum',
      of: scales.map((scale) => ({ scale })),
      minPresent: 1,
      figure,
    })
    const apart = changed([['/scales/0/score/items', ['q3', 'q4']]])
    expect(stageOf(apart, of('strain', 'tension'))).toMatchObject({ exact: true })
    expect(numbers(stageOf(apart, of('strain', 'tension')))).toHaveLength(19)
    expect(stageOf(definition, of('strain', 'tension'))).toMatchObject({ exact: false, values: null })
    expect(stageOf(definition, { method: 'formula', expression: 'q1', figure })).toBeUndefined()
  })

  it('an item that may be left out adds nothing', () => {
    const gated = changed([
      ['/responseSets/frequency/options', [1, 2, 3, 4].map((code) => ({ code, label: { en: 'x' } }))],
      ['/applicability', [{ items: ['q2'], when: { kind: 'answer', item: 'q1', in: [2, 3, 4] }, otherwise: 'leave', figure }]],
    ])
    expect(stageOf(gated, { method: 'sum', items: ['q1', 'q2'], missing: complete })).toMatchObject({ exact: false, min: { n: 1n, d: 1n } })
  })

  it('agrees with every answer to random small scales', () => {
    const score = fc.integer({ min: -6, max: 9 }).map((n) => n / 4)
    const item = fc.record({
      scores: fc.uniqueArray(score, { minLength: 1, maxLength: 4 }),
      reverse: fc.boolean(),
      weight: fc.constantFrom(1, 2, 0, 0.1, -1),
    })
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 4 }), (items) => {
        const own: InstrumentDefinition = {
          ...definition,
          responseSets: Object.fromEntries(
            items.map(({ scores }, i) => [`r${i}`, { options: scores.map((s, code) => ({ code, score: s, label: { en: 'x' } })) }]),
          ),
          items: items.map((_, i) => ({ id: `i${i}`, label: { en: 'x' }, kind: 'choice', responses: `r${i}` })),
        }
        const keys = items.map(({ reverse, weight }, i) => ({ item: `i${i}`, weight, ...(reverse ? { reverse: true as const } : {}) }))
        // Independent of the code under test: integers in fortieths, every combination.
        let sums = [0]
        for (const { scores, reverse, weight } of items) {
          const ends = Math.min(...scores) + Math.max(...scores)
          sums = sums.flatMap((sum) => scores.map((s) => sum + Math.round((reverse ? ends - s : s) * weight * 40)))
        }
        const expected = [...new Set(sums.map((sum) => sum + 0))].sort((a, b) => a - b)
        expect(numbers(stageOf(own, { method: 'sum', items: keys, missing: complete }))?.map((x) => Math.round(x * 40))).toEqual(expected)
      }),
      { numRuns: 100 },
    )
  })

  it('gives up listing, never the bounds, when there are too many values', () => {
    const powers = Array.from({ length: 20 }, (_, k) => valueSet([fromDecimal(0), fromDecimal(2 ** k)])).flatMap((set) => set ?? [])
    const sum = sumSets(powers)
    expect(sum.values).toBeNull()
    expect([toNumber(sum.min), toNumber(sum.max)]).toEqual([0, 2 ** 20 - 1])
  })
})
