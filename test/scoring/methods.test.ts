import { describe, expect, it } from 'vitest'
import type { ScoreMethod } from '../../src/core/definition.js'
import { answered, answersOf, bench, choiceItems, complete, decision, figure, instrument, scale, sumOf } from './run.js'

const ids = (n: number): string[] => choiceItems(n).map(({ id }) => id)
const label = { en: 'x' }

describe('methods', () => {
  it('count takes the codes of the key before those of the method', () => {
    const score: ScoreMethod = { method: 'count', in: [2, 3], items: ['q1', 'q2', { item: 'q3', in: [1, 2, 3] }], missing: complete }
    const run = bench(instrument({ items: choiceItems(3), scales: [scale('s', score)] }))
    expect(run.score(answersOf([2, 1, 1]), 's').value).toBe(2)
  })

  it('the highest of each group counts once', () => {
    const score: ScoreMethod = {
      method: 'highest-of-group',
      groups: [['q1', 'q2', { item: 'q3', weight: 0.5 }], ['q4']],
      missing: complete,
    }
    const run = bench(
      instrument({ items: choiceItems(4), scales: [scale('s', score, { raw: [], rounded: [{ round: { mode: 'ceiling', digits: 0 } }] })] }),
    )
    expect(run.score(answersOf([0, 1, 3, 2]), 's', 'raw').value).toBe(3.5)
    expect(run.score(answersOf([0, 1, 3, 2]), 's', 'rounded').value).toBe(4)
    expect(run.score(answersOf([0, null, 3, 2]), 's', 'raw').reasons).toContain('part-absent')
  })

  it('pair differences are absolute; missing pairs are prorated only when allowed', () => {
    const pairs = [
      ['q1', 'q2'],
      ['q3', { item: 'q4', reverse: true }],
    ] as const
    const strict = scale('strict', { method: 'pair-difference', pairs, figure })
    const lenient = scale('lenient', { method: 'pair-difference', pairs, minPairs: 1, figure })
    const run = bench(instrument({ items: choiceItems(4), scales: [strict, lenient] }))
    expect(run.score(answersOf([0, 3, 1, 1]), 'strict').value).toBe(4)
    expect(run.score(answersOf([0, 3, 1, null]), 'strict').reasons).toContain('part-absent')
    expect(run.score(answersOf([0, 3, 1, null]), 'lenient')).toEqual({ value: 6, notes: ['prorated'], reasons: [] })
  })

  it('a look-up reads its table and is absent off it', () => {
    const table: ScoreMethod = {
      method: 'look-up',
      of: { scale: 'sum' },
      from: 1,
      values: [10, 12.5, 20],
      figure: { source: 'made_up', mark: 'K' },
    }
    const run = bench(instrument({ items: choiceItems(2), scales: [scale('sum', sumOf(ids(2))), scale('s', table)] }))
    expect(run.score(answersOf([1, 1]), 's')).toEqual({ value: 12.5, notes: ['unverified-figure'], reasons: [] })
    expect(run.score(answersOf([0, 0]), 's').reasons).toEqual(['below-table'])
    expect(run.score(answersOf([3, 3]), 's').reasons).toEqual(['above-table'])
  })

  it('a composite of standard scores asks the norms, and without them says so', () => {
    const definition = instrument({
      items: choiceItems(2),
      scales: [
        scale('a', sumOf(['q1'])),
        scale('b', sumOf(['q2'])),
        scale('s', {
          method: 'composite',
          form: 'sum',
          of: [
            { scale: 'a', standardScore: 't' },
            { scale: 'b', standardScore: 't', weight: 2 },
          ],
          minPresent: 2,
          figure,
        }),
      ],
    })
    expect(bench(definition).score(answersOf([1, 1]), 's').reasons).toEqual(['part-absent', 'norm-group-not-found'])
    const normed = bench(definition, (context) => {
      context.standardScore = (scaleId, metric) => {
        const b = context.builder.add({ op: 'const', value: 50 })
        expect(metric).toBe('t')
        return context.builder.add({ op: 'add', a: context.stage(scaleId), b })
      }
    })
    expect(normed.score(answersOf([1, 3]), 's').value).toBe(51 + 2 * 53)
  })

  it('clock times and free numbers are added in item order', () => {
    const definition = instrument({
      items: [{ id: 'bed', label, kind: 'clock-time' }, { id: 'sleep', label, kind: 'duration', min: 0, max: 600 }, ...choiceItems(1)],
      scales: [
        scale('sum', sumOf(['bed', { item: 'sleep', weight: 0.5 }, 'q1'])),
        scale('late', { method: 'max', items: [{ item: 'bed', reverse: true }, 'sleep'], missing: complete }),
        scale('mean', { method: 'mean', items: ['bed', 'sleep'], missing: { policy: 'answered-only', minAnswered: 1, figure } }),
      ],
    })
    const run = bench(definition)
    expect(run.score({ bed: 1380, sleep: 60, q1: 2 }, 'sum').value).toBe(1412)
    expect(run.score({ bed: 1380, sleep: null, q1: 2 }, 'sum').reasons).toContain('part-absent')
    expect(run.score({ bed: 1380, sleep: 60 }, 'late').value).toBe(60)
    expect(run.score({ bed: 1380, sleep: null }, 'mean')).toEqual({ value: 1380, notes: ['prorated'], reasons: [] })
    expect(() =>
      bench({ ...definition, scales: [scale('s', { method: 'count', in: [60], items: ['sleep'], missing: complete })] }),
    ).toThrow(expect.objectContaining({ code: 'definition/type' }))
  })

  it('a multi-select item counts its chosen options', () => {
    const definition = instrument({
      items: [{ id: 'many', label, kind: 'multi-select', responses: 'frequency' }],
      scales: [scale('n', { method: 'count', items: [{ item: 'many', in: [1, 3] }], missing: complete }), scale('sum', sumOf(['many']))],
      decisions: [decision('d', [{ when: answered('many', 3), category: 'yes' }], 'no')],
    })
    const run = bench(definition)
    expect(run.score({ many: [1, 2, 3] }, 'n').value).toBe(2)
    expect(run.score({ many: [1, 3] }, 'sum').value).toBe(4)
    expect(run.score({ many: [] }, 'n').value).toBe(0)
    expect(run.score({ many: null }, 'n').reasons).toEqual(['none-answered'])
    expect(run.decision({ many: [3] }, 'd').category).toBe('yes')
    expect(run.decision({ many: [0] }, 'd').category).toBe('no')
  })
})
