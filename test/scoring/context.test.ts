import { describe, expect, it } from 'vitest'
import type { Condition, DecisionDefinition, ScoreMethod } from '../../src/core/definition.js'
import { answered, answersOf, bench, choiceItems, complete, decision, figure, formulaOf, instrument, prorate, scale, sumOf } from './run.js'

const ids = (n: number): string[] => choiceItems(n).map(({ id }) => id)

describe('keys', () => {
  it('a parent adds up its children’s tallies when their items are disjoint', () => {
    const children = [scale('a', sumOf(['q1', 'q2'])), scale('b', sumOf([{ item: 'q3', reverse: true }, 'q4']))]
    const parent = scale('total', { method: 'sum', itemsOf: ['a', 'b'], missing: prorate(3) })
    const run = bench(instrument({ items: choiceItems(4), scales: [parent, ...children] }))
    expect(run.program.nodes.filter(({ op }) => op === 'tally').length).toBe(2)
    expect(run.program.nodes.filter(({ op }) => op === 'addTally').length).toBe(1)
    expect(run.score(answersOf([1, 2, 0, 3]), 'total').value).toBe(9)
    expect(run.score(answersOf([1, 2, null, 3]), 'total').value).toBe(8)
    expect(run.context.scale('total').columns.map(({ id }) => id)).toEqual(ids(4))
  })

  it('an item that two children share counts once', () => {
    const run = bench(
      instrument({
        items: choiceItems(3),
        scales: [
          scale('a', sumOf(['q1', 'q2'])),
          scale('b', sumOf(['q2', 'q3'])),
          scale('total', { method: 'sum', itemsOf: ['a', 'b'], missing: complete }),
        ],
      }),
    )
    expect(run.score(answersOf([1, 3, 2]), 'total').value).toBe(6)
  })

  it('children that key an item differently, or weigh in other fractions, are not mixed', () => {
    const scales = [scale('a', sumOf(['q1'])), scale('b', sumOf([{ item: 'q1', reverse: true }]))]
    const total = scale('total', { method: 'sum', itemsOf: ['a', 'b'], missing: complete })
    expect(() => bench(instrument({ items: choiceItems(1), scales: [...scales, total] }))).toThrow(
      expect.objectContaining({ code: 'definition/double-key' }),
    )
    const fractions = [scale('a', sumOf(['q1'])), scale('b', sumOf([{ item: 'q2', weight: 0.5 }]))]
    const run = bench(instrument({ items: choiceItems(2), scales: [...fractions, total] }))
    expect(run.score(answersOf([3, 1]), 'total').value).toBe(3.5)
  })

  it('own scores per code replace those of the response set and may be reversed', () => {
    const scores = { '0': 0, '1': 0, '2': 1, '3': 2.5 }
    const run = bench(
      instrument({
        items: choiceItems(1),
        scales: [scale('own', sumOf([{ item: 'q1', scores }])), scale('mirrored', sumOf([{ item: 'q1', scores, reverse: true }]))],
      }),
    )
    expect([0, 1, 2, 3].map((answer) => run.score({ q1: answer }, 'own').value)).toEqual([0, 0, 1, 2.5])
    expect([0, 1, 2, 3].map((answer) => run.score({ q1: answer }, 'mirrored').value)).toEqual([2.5, 2.5, 1.5, 0])
    const missing = instrument({ items: choiceItems(1), scales: [scale('own', sumOf([{ item: 'q1', scores: { '0': 0 } }]))] })
    expect(() => bench(missing)).toThrow(expect.objectContaining({ code: 'definition/missing-property' }))
  })
})

describe('variants', () => {
  const boys: Condition = { kind: 'respondent', attribute: 'sex', in: ['M'] }
  const definition = instrument({
    items: choiceItems(3),
    scales: [
      scale(
        's',
        sumOf(ids(3)),
        { sum: [], doubled: [{ multiply: 2 }] },
        { variants: [{ id: 'boys', when: boys, score: sumOf(['q1', 'q2']), ranges: {} }] },
      ),
    ],
  })

  it('the first variant that holds scores the scale, stage by stage; an unknown condition leaves it undecided', () => {
    const run = bench(definition)
    expect(run.score(answersOf([1, 2, 3]), 's', 'sum', { sex: 'F' }).value).toBe(6)
    expect(run.score(answersOf([1, 2, null]), 's', 'sum', { sex: 'M' }).value).toBe(3)
    expect(run.score(answersOf([1, 2, null]), 's', 'doubled', { sex: 'M' }).value).toBe(6)
    expect(run.score(answersOf([1, 2, null]), 's', 'sum', { sex: 'F' }).value).toBeNull()
    expect(run.score(answersOf([1, 2, 3]), 's', 'sum').reasons).toEqual(['undecided', 'respondent-attribute-missing'])
  })

  it('an item the variant does not use is left out of the counts', () => {
    const run = bench(definition)
    const codes = (sex: string): readonly unknown[] => {
      run.fill(answersOf([1, 2, null]), { sex })
      return run.context.scale('s').columns.map((each) => ('column' in each ? run.column(each.column) : undefined))
    }
    expect(codes('M')).toEqual([1, 2, 248])
    expect(codes('F')).toEqual([1, 2, 255])
  })

  it('of two variants that both hold the first is taken, in score and in counts', () => {
    const pupils: Condition = { kind: 'respondent-range', attribute: 'grade', from: 5 }
    const two = instrument({
      items: choiceItems(3),
      scales: [
        scale(
          's',
          sumOf(['q3']),
          { raw: [] },
          {
            variants: [
              { id: 'boys', when: boys, score: sumOf(['q1']), ranges: {} },
              { id: 'older', when: pupils, score: sumOf(['q2']), ranges: {} },
            ],
          },
        ),
      ],
    })
    const run = bench(two)
    const used = (sex: string, grade: number): readonly unknown[] => {
      const { value } = run.score(answersOf([1, 2, 3]), 's', 'raw', { sex, grade })
      run.fill({}, { sex, grade })
      const columns = new Map(
        run.context.scale('s').columns.map((each) => [each.id, 'column' in each ? run.column(each.column) : undefined]),
      )
      return [value, ids(3).filter((id) => columns.get(id) !== 248)]
    }
    expect(used('M', 6)).toEqual([1, ['q1']])
    expect(used('F', 6)).toEqual([2, ['q2']])
    expect(used('M', 4)).toEqual([1, ['q1']])
    expect(used('F', 4)).toEqual([3, ['q3']])
  })
})

describe('conditions and decisions', () => {
  it('gates may depend on scores and scores on gates', () => {
    const run = bench(
      instrument({
        items: choiceItems(3),
        applicability: [{ items: ['q3'], when: { kind: 'score', scale: 'gate', test: 'at-least', value: 2 }, otherwise: 'leave', figure }],
        scales: [scale('all', sumOf(ids(3))), scale('gate', sumOf(['q1', 'q2']))],
      }),
    )
    expect(run.score(answersOf([1, 0, null]), 'all')).toEqual({ value: 1, notes: ['not-applicable-excluded'], reasons: [] })
    expect(run.score(answersOf([1, 1, null]), 'all').value).toBeNull()
    expect(run.score(answersOf([1, 1, 3]), 'all').value).toBe(5)
  })

  it('circles are refused with their chain, never an overflow', () => {
    const circle = (score: ScoreMethod): unknown => bench(instrument({ items: choiceItems(2), scales: [scale('a', score)] }))
    expect(() => circle(formulaOf('a + 1'))).toThrow(expect.objectContaining({ code: 'definition/cycle' }))
    expect(() => circle({ method: 'sum', itemsOf: ['a'], missing: complete })).toThrow(
      expect.objectContaining({ code: 'definition/cycle' }),
    )
    const gate: Condition = { kind: 'score', scale: 'a', test: 'above', value: 0 }
    const gated = instrument({
      items: choiceItems(2),
      applicability: [{ items: ['q1'], when: gate, otherwise: 'leave', figure }],
      scales: [scale('a', sumOf(['q1', 'q2']))],
    })
    expect(() => bench(gated)).toThrow(
      expect.objectContaining({
        code: 'definition/cycle',
        issues: [expect.objectContaining({ params: { chain: ['scale a', 'column q1', 'scale a'] } })],
      }),
    )
  })

  it('a first match decides; unknown cells stop, skip or match as declared', () => {
    const rows = (onUnknown: 'stop' | 'skip' | 'match'): DecisionDefinition['rows'] => [
      { when: { kind: 'any', of: [answered('q1', 3), answered('q2', 3)] }, category: 'yes', onUnknown },
    ]
    const run = bench(
      instrument({
        items: choiceItems(2),
        scales: [scale('s', sumOf(ids(2)))],
        decisions: [decision('stop', rows('stop'), 'no'), decision('skip', rows('skip'), 'no'), decision('match', rows('match'), 'no')],
      }),
    )
    const outcome = (id: string, ...row: (number | null)[]): string | null => run.decision(answersOf(row), id).category
    expect(outcome('stop', 3, null)).toBe('yes')
    expect(outcome('stop', 0, 0)).toBe('no')
    expect(run.decision(answersOf([0, null]), 'stop').reasons).toEqual(['undecided', 'blank'])
    expect(outcome('skip', 0, null)).toBe('no')
    expect(outcome('match', 0, null)).toBe('yes')
    expect(run.context.decision('stop').columns.map(({ id }) => id)).toEqual(['q1', 'q2'])
  })

  it('ages are completed years, both ends included; categories and counts of conditions can be asked', () => {
    const rows: DecisionDefinition['rows'] = [{ when: { kind: 'respondent-range', attribute: 'age', from: 6, to: 11 }, category: 'yes' }]
    const both: Condition = {
      kind: 'at-least',
      k: 2,
      of: [answered('q1', 1), { kind: 'not', of: answered('q2', 0) }, { kind: 'category', decision: 'age', in: ['yes'] }],
    }
    const run = bench(
      instrument({
        items: choiceItems(2),
        scales: [scale('s', sumOf(ids(2)))],
        decisions: [decision('age', rows, 'no'), decision('two', [{ when: both, category: 'yes' }], 'no')],
      }),
    )
    const age = (months: number): string | null => run.decision({}, 'age', { ageMonths: months }).category
    expect([71, 72, 143, 144].map(age)).toEqual(['no', 'yes', 'yes', 'no'])
    expect(run.decision(answersOf([1, 0]), 'two', { ageMonths: 100 }).category).toBe('yes')
    expect(run.decision(answersOf([1, 0]), 'two', { ageMonths: 200 }).category).toBe('no')
    expect(run.decision(answersOf([1, 0]), 'two').reasons).toEqual(['undecided', 'respondent-attribute-missing'])
  })

  it('a declined answer can be part of a condition', () => {
    const when: Condition = { kind: 'answer', item: 'q1', in: [3], orMissing: ['declined'] }
    const run = bench(
      instrument({
        items: choiceItems(1),
        scales: [scale('s', sumOf(['q1']))],
        decisions: [decision('d', [{ when, category: 'yes' }], 'no')],
      }),
    )
    expect(run.decision({ q1: 9 }, 'd').category).toBe('yes')
    expect(run.decision({ q1: { missing: 'declined' } }, 'd').category).toBe('yes')
    expect(run.decision({ q1: null }, 'd').category).toBeNull()
  })

  it('respondent tests of strata are inclusive', () => {
    const { context } = bench(instrument({ items: choiceItems(1), scales: [scale('s', sumOf(['q1']))] }))
    expect(
      context.respondentTests({ sex: 'M', grades: { min: 7, max: 8 }, ageMonths: { min: 144, max: 155 }, informant: 'parent', form: 'en' }),
    ).toEqual([
      { attribute: 0, from: 7, below: 9 },
      { attribute: 1, from: 144, below: 156 },
      { attribute: 2, in: [1] },
      { attribute: 3, in: [1] },
      { attribute: 4, in: [0] },
    ])
  })

  it('every node of a score tells the place and the source it comes from', () => {
    const { origins, context } = bench(instrument({ items: choiceItems(2), scales: [scale('s', sumOf(ids(2), prorate(1)))] }))
    const node = context.stage('s')
    expect(origins.find((origin) => origin.node === node)).toEqual({
      node,
      document: 'definition',
      path: '/scales/0/score',
      source: 'made_up',
      mark: 'V2',
    })
  })
})
