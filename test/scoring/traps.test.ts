import { describe, expect, it } from 'vitest'
import type { MissingPolicy, ScoreMethod } from '../../src/core/definition.js'
import { answered, answersOf, bench, choiceItems, complete, figure, formulaOf, instrument, prorate, scale, sumOf } from './run.js'

const ids = (n: number): string[] => choiceItems(n).map(({ id }) => id)
const ABSENT = { value: null, notes: [] }

function sums(n: number, missing: MissingPolicy): (answers: readonly (number | null)[]) => number | null {
  const run = bench(instrument({ items: choiceItems(n), scales: [scale('s', sumOf(ids(n), missing))] }))
  return (answers) => run.score(answersOf(answers), 's').value
}

describe('traps', () => {
  it('T20 a reverse key is applied once, in the scale that states it and nowhere else', () => {
    const run = bench(
      instrument({
        items: choiceItems(2),
        scales: [
          scale('keyed', sumOf(['q1', { item: 'q2', reverse: true }])),
          scale('plain', sumOf(ids(2))),
          scale('parent', { method: 'sum', itemsOf: ['keyed'], missing: complete }),
          scale('mean', { method: 'mean', itemsOf: ['keyed'], missing: complete }),
        ],
      }),
    )
    const answers = answersOf([1, 0])
    expect(run.score(answers, 'keyed').value).toBe(4)
    expect(run.score(answers, 'plain').value).toBe(1)
    expect(run.score(answers, 'parent').value).toBe(4)
    expect(run.score(answers, 'mean').value).toBe(2)
  })

  it('T21 reversal takes its range from the definition, also where an item has its own range', () => {
    const run = bench(
      instrument({
        items: [{ id: 'q1', label: { en: 'seven points' }, kind: 'integer', min: 1, max: 7 }],
        scales: [scale('s', sumOf([{ item: 'q1', reverse: true }]))],
      }),
    )
    expect([1, 2, 5, 7].map((answer) => run.score({ q1: answer }, 's').value)).toEqual([7, 6, 3, 1])
  })

  it('T26 highest and lowest compare scores, never codes, and special codes are missing', () => {
    const definition = instrument({
      responseSets: {
        odd: {
          options: [
            { code: 1, label: { en: 'often' }, score: 2 },
            { code: 2, label: { en: 'sometimes' }, score: 1 },
            { code: 22, label: { en: 'never' }, score: 0 },
          ],
          missingCodes: [{ code: 23, reason: 'declined' }],
        },
      },
      items: choiceItems(2, 'odd'),
      scales: (['max', 'min'] as const).map((method) =>
        scale(method, { method, items: ids(2), missing: { policy: 'answered-only', minAnswered: 1, figure } }),
      ),
    })
    const run = bench(definition)
    expect(run.score({ q1: 22, q2: 2 }, 'max').value).toBe(1)
    expect(run.score({ q1: 22, q2: 1 }, 'min').value).toBe(0)
    expect(run.score({ q1: 23, q2: 2 }, 'max')).toEqual({ value: 1, notes: ['prorated'], reasons: [] })
  })

  it('T29 supplementary items are carried and never enter a score that does not name them', () => {
    const items = choiceItems(3).map((item) => (item.id === 'q3' ? { ...item, supplementary: true } : item))
    const run = bench(instrument({ items, scales: [scale('s', sumOf(ids(2)))] }))
    expect(run.score(answersOf([1, 2, 3]), 's').value).toBe(3)
    expect(run.readers.map(({ id, scored }) => [id, scored])).toEqual([
      ['q1', true],
      ['q2', true],
      ['q3', false],
    ])
  })

  it('T31 nothing answered is absent under every policy and method, never 0', () => {
    const policies: readonly MissingPolicy[] = [
      complete,
      { policy: 'prorate', maxMissing: 3, figure },
      { policy: 'prorate-rounded-mean', mode: 'half-even', maxMissing: 3, figure },
      { policy: 'zero-fill', maxMissing: 3, figure },
    ]
    const methods: ScoreMethod[] = policies.flatMap((missing) => [
      sumOf(ids(3), missing),
      { method: 'count', in: [2, 3], items: ids(3), missing },
    ])
    const answeredOnly: MissingPolicy = { policy: 'answered-only', maxMissing: 3, figure }
    methods.push({ method: 'mean', items: ids(3), missing: answeredOnly }, { method: 'max', items: ids(3), missing: answeredOnly })
    methods.push({ method: 'highest-of-group', groups: [['q1', 'q2'], ['q3']], missing: answeredOnly })
    methods.push({ method: 'pair-difference', pairs: [['q1', 'q2']], figure }, formulaOf('q1 + q2'))
    const run = bench(instrument({ items: choiceItems(3), scales: methods.map((method, i) => scale(`s${i}`, method)) }))
    for (const i of methods.keys()) {
      const outcome = run.score(answersOf([null, null, null]), `s${i}`)
      expect(outcome).toMatchObject(ABSENT)
      expect(outcome.reasons.length).toBeGreaterThan(0)
    }
  })

  it('T32 prorating needs as many answers as the definition says, by number, by gaps or by proportion', () => {
    const at = (missing: MissingPolicy): readonly (number | null)[] =>
      [
        [1, 1, 1, 1, null],
        [1, 1, 1, null, null],
        [1, 1, null, null, null],
      ].map(sums(5, missing))
    expect(at({ policy: 'prorate', minAnswered: 4, figure })).toEqual([5, null, null])
    expect(at({ policy: 'prorate', maxMissing: 2, figure })).toEqual([5, 5, null])
    // ceil(0.5 × 5) = 3 answers
    expect(at({ policy: 'prorate', minProportion: 0.5, figure })).toEqual([5, 5, null])
    expect(at({ policy: 'prorate', minProportion: 0.8, figure })).toEqual([5, null, null])
    const run = bench(instrument({ items: choiceItems(5), scales: [scale('s', sumOf(ids(5), prorate(4)))] }))
    expect(run.score(answersOf([1, 1, 1, null, null]), 's').reasons).toEqual(['too-many-missing'])
  })

  it('T33 a blank is not a zero and a zero is not a blank', () => {
    const score = sums(3, prorate(2))
    expect(score([0, 0, 0])).toBe(0)
    expect(score([3, 3, null])).toBe(9)
    expect(score([3, 3, 0])).toBe(6)
    const filled = bench(
      instrument({ items: choiceItems(3), scales: [scale('s', sumOf(ids(3), { policy: 'zero-fill', maxMissing: 1, figure }))] }),
    )
    expect(filled.score(answersOf([3, 3, null]), 's')).toEqual({ value: 6, notes: ['filled'], reasons: [] })
    expect(filled.score(answersOf([3, 3, 0]), 's')).toEqual({ value: 6, notes: [], reasons: [] })
  })

  it('T34 an explicit weight of zero stays zero', () => {
    const run = bench(
      instrument({
        items: choiceItems(2),
        scales: [
          scale(
            's',
            sumOf([
              { item: 'q1', weight: 0 },
              { item: 'q2', weight: 2 },
            ]),
          ),
        ],
      }),
    )
    expect(run.score(answersOf([3, 1]), 's').value).toBe(2)
    expect(run.score(answersOf([null, 1]), 's').value).toBeNull()
  })

  it('T36 the maximum is what is possible, not what was answered', () => {
    const score: ScoreMethod = { method: 'percent-of-maximum', items: ids(4), missing: prorate(2) }
    const run = bench(instrument({ items: choiceItems(4), scales: [scale('s', score)] }))
    expect(run.score(answersOf([3, 3, 0, 0]), 's').value).toBe(50)
    expect(run.score(answersOf([3, 3, null, null]), 's').value).toBe(100)
    expect(run.score(answersOf([1, 2, 1, 2]), 's').value).toBe(50)
    const leftOut = bench(
      instrument({
        items: choiceItems(4),
        applicability: [{ items: ['q3', 'q4'], when: answered('q1', 3), otherwise: 'leave', figure }],
        scales: [scale('s', score)],
      }),
    )
    // q3 and q4 do not apply: 4 of the 6 that are possible
    expect(leftOut.score(answersOf([2, 2, null, null]), 's').value).toBeCloseTo(66.667, 3)
    expect(leftOut.score(answersOf([2, 2, null, null]), 's').notes).toEqual(['not-applicable-excluded'])
  })

  it('T38 a parent says whether it needs every part, and what is missing is told', () => {
    const parts = [scale('a', sumOf(['q1'])), scale('b', sumOf(['q2'])), scale('c', sumOf(['q3']))]
    const of = ['a', 'b', 'c'].map((id) => ({ scale: id }))
    const run = bench(
      instrument({
        items: choiceItems(3),
        scales: [
          ...parts,
          scale('strict', { method: 'composite', form: 'sum', of, minPresent: 3, figure }),
          scale('lenient', { method: 'composite', form: 'sum', of, minPresent: 2, figure }),
          scale('average', {
            method: 'composite',
            form: 'mean',
            of: of.map((part, i) => ({ ...part, weight: i + 1 })),
            minPresent: 2,
            figure,
          }),
        ],
      }),
    )
    const answers = answersOf([1, 3, null])
    expect(run.score(answers, 'strict').reasons).toEqual(['none-answered', 'part-absent'])
    expect(run.score(answers, 'lenient')).toEqual({ value: 6, notes: ['prorated'], reasons: [] })
    expect(run.score(answers, 'average').value).toBe((1 * 1 + 2 * 3) / 3)
  })

  it('T40 a gate answered "no" is a real zero; a blank gate leaves its followers unknown', () => {
    const definition = instrument({
      items: choiceItems(3),
      applicability: [{ items: ['q2', 'q3'], when: answered('q1', 1, 2, 3), otherwise: { implied: 0 }, figure }],
      scales: [
        scale('impact', sumOf(['q2', 'q3'])),
        scale('count', { method: 'count', in: [2, 3], items: ['q2', 'q3'], missing: complete }),
      ],
    })
    const run = bench(definition)
    expect(run.score(answersOf([0, null, null]), 'impact')).toEqual({ value: 0, notes: [], reasons: [] })
    expect(run.score(answersOf([0, null, null]), 'count').value).toBe(0)
    expect(run.score(answersOf([null, null, null]), 'impact').value).toBeNull()
    expect(run.score(answersOf([1, 2, 3]), 'impact').value).toBe(5)
    // an answer against the gate is kept and told
    expect(run.score(answersOf([0, 2, null]), 'impact')).toEqual({ value: 2, notes: ['gate-contradiction'], reasons: [] })
  })
})
