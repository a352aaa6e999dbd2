import { describe, expect, it } from 'vitest'
import type { InstrumentDefinition, ItemDefinition, ScaleDefinition, ScoreMethod } from '../../src/core/definition.js'
import { assess, parseInstrument } from '../../src/index.js'
import { minimalDefinition } from '../fixtures/minimal.js'

const figure = { source: 'made_up', mark: 'V2' } as const
const complete = { policy: 'complete-only', figure } as const
const many: ItemDefinition = { id: 'many', label: { en: 'signs' }, kind: 'multi-select', responses: 'frequency' }

function withScale(score: ScoreMethod, range: { min: number; max: number }, more: Partial<ScaleDefinition> = {}): InstrumentDefinition {
  const definition = minimalDefinition()
  const added: ScaleDefinition = {
    id: 'added',
    label: { en: 'added' },
    direction: 'neutral',
    stages: [{ id: 'raw', range }],
    score,
    ...more,
  }
  const forms = definition.forms.map((form) => ({ ...form, order: [...form.order, 'many'] }))
  return { ...definition, items: [...definition.items, many], forms, scales: [...definition.scales, added] }
}

function errorsOf(definition: InstrumentDefinition): readonly string[] {
  const parsed = parseInstrument(definition)
  return parsed.ok ? [] : parsed.issues.filter(({ severity }) => severity === 'error').map(({ code, path }) => `${code} ${path}`)
}

function rawOf(definition: InstrumentDefinition, responses: Readonly<Record<string, number | readonly number[] | null>>): unknown {
  const parsed = parseInstrument(definition)
  if (!parsed.ok) throw new Error(parsed.issues.map(({ code, path }) => `${code} ${path}`).join())
  const score = assess(parsed.value, { responses, respondent: { key: 'k' } }).scales.added
  return score?.status === 'scored' ? score.raw : score?.reasons
}

describe('slips in definitions that would score wrongly in silence', () => {
  it('a weighted count has the range of its weights', () => {
    const score: ScoreMethod = { method: 'count', items: [{ item: 'q1', weight: 2 }, 'q2'], in: [2, 3], missing: complete }
    expect(errorsOf(withScale(score, { min: 0, max: 2 }))).toEqual(['definition/range-mismatch /scales/2/stages/0/range'])
    expect(rawOf(withScale(score, { min: 0, max: 3 }), { q1: 3, q2: 0 })).toBe(2)
  })

  it('a count over several choices counts every chosen one', () => {
    const score: ScoreMethod = { method: 'count', items: ['many'], in: [1, 2, 3], missing: complete }
    expect(errorsOf(withScale(score, { min: 0, max: 1 }))).toEqual(['definition/range-mismatch /scales/2/stages/0/range'])
    expect(rawOf(withScale(score, { min: 0, max: 3 }), { many: [0, 2, 3] })).toBe(2)
  })

  it('several choices are no items of their own: means, extremes and proration over them are refused', () => {
    const range = { min: 0, max: 9 }
    for (const method of ['mean', 'max', 'min', 'percent-of-maximum'] as const) {
      const found = errorsOf(withScale({ method, items: ['q1', 'many'], missing: complete }, range))
      expect(found).toContain('definition/type /scales/2/score')
    }
    const prorated: ScoreMethod = { method: 'sum', items: ['q1', 'many'], missing: { policy: 'prorate', minAnswered: 1, figure } }
    expect(errorsOf(withScale(prorated, range))).toEqual(['definition/missing-policy /scales/2/score/missing'])
    expect(rawOf(withScale({ method: 'sum', items: ['q1', 'many'], missing: complete }, range), { q1: 3, many: [1, 3] })).toBe(7)
  })

  it('reversal and own scores of a counted item would do nothing', () => {
    const score: ScoreMethod = { method: 'count', items: [{ item: 'q1', reverse: true }], in: [0], missing: complete }
    expect(errorsOf(withScale(score, { min: 0, max: 1 }))).toEqual(['definition/unknown-property /scales/2/score/items/0/reverse'])
  })

  it('a rounded person mean needs whole item scores', () => {
    const missing = { policy: 'prorate-rounded-mean', mode: 'half-up', maxMissing: 1, figure } as const
    const halves: ScoreMethod = { method: 'sum', items: [{ item: 'q1', weight: 0.5 }, 'q2'], missing }
    expect(errorsOf(withScale(halves, { min: 0, max: 4.5 }))).toEqual(['definition/value /scales/2/score/missing/policy'])
    const wholes: ScoreMethod = { method: 'sum', items: [{ item: 'q1', weight: 2 }, 'q2'], missing }
    expect(rawOf(withScale(wholes, { min: 0, max: 9 }), { q1: 1 })).toBe(4)
  })

  it('a percent of nothing is refused', () => {
    const score: ScoreMethod = { method: 'percent-of-maximum', items: [{ item: 'q1', weight: 0 }], missing: complete }
    expect(errorsOf(withScale(score, { min: 0, max: 100 }))).toEqual(['definition/value /scales/2/score'])
  })

  it('what reads a scale with variants is bounded by all of them', () => {
    const definition = withScale({ method: 'look-up', of: { scale: 'tension' }, from: 0, values: [0, 1, 2, 3], figure }, { min: 0, max: 3 })
    expect(errorsOf(definition)).toEqual([])
    const variant = {
      id: 'girls',
      when: { kind: 'respondent', attribute: 'sex', in: ['F'] },
      score: { method: 'sum', items: ['q1', 'q2'], missing: complete },
      ranges: { mean: { min: 0, max: 6 } },
    } as const
    const scales = definition.scales.map((scale) => (scale.id === 'tension' ? { ...scale, variants: [variant] } : scale))
    expect(errorsOf({ ...definition, scales })).toContain('definition/range-mismatch /scales/2/score/values')
  })

  it('the highest of items that may be left out can be lower than all of them together', () => {
    const score: ScoreMethod = { method: 'max', items: [{ item: 'q1', weight: -1 }, 'q2'], missing: complete }
    const rule = { items: ['q2'], when: { kind: 'answer', item: 'q3', in: [3] }, otherwise: 'leave', figure } as const
    expect(errorsOf(withScale(score, { min: 0, max: 3 }))).toEqual([])
    expect(errorsOf({ ...withScale(score, { min: -3, max: 3 }), applicability: [rule] })).toEqual([])
  })

  it('two stages that would share a column of the table are refused', () => {
    const score: ScoreMethod = { method: 'sum', items: ['q1'], missing: complete }
    const range = { min: 0, max: 3 }
    const clashing = withScale(score, range, { id: 'strain_sum', stages: [{ id: 'lower', range }] })
    expect(errorsOf(clashing)).toEqual(['definition/confusable-id /scales/2/stages/0/id'])
    const same = withScale(score, range, { id: 'Tension', stages: [{ id: 'mean', range }] })
    expect(errorsOf(same)).toContain('definition/confusable-id /scales/2/stages/0/id')
    expect(errorsOf(withScale(score, range, { stages: [{ id: 'n_items', range }] }))).toEqual([
      'definition/confusable-id /scales/2/stages/0/id',
    ])
    expect(errorsOf(withScale(score, range))).toEqual([])
  })
})
