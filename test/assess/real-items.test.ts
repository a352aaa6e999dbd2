import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess.js'
import type { InstrumentDefinition, ScaleDefinition } from '../../src/core/definition.js'
import { explain } from '../../src/explain.js'
import { assertInstrument } from '../../src/instruments/parse.js'
import { minimalDefinition } from '../fixtures/minimal.js'

const figure = { source: 'made_up', mark: 'V2' } as const

function nights(id: string, score: ScaleDefinition['score'], max: number, more: Partial<ScaleDefinition> = {}): ScaleDefinition {
  return { id, label: { en: id }, direction: 'higher-is-worse', stages: [{ id: 'raw', range: { min: 0, max } }], score, ...more }
}

/** Two durations, one of them reversed, a free number of more than 240 values and a coded item in one sum; a formula over a clock time. */
function definition(scales: readonly ScaleDefinition[]): InstrumentDefinition {
  return {
    ...minimalDefinition(),
    items: [
      { id: 'bed', label: { en: 'to bed' }, kind: 'clock-time' },
      { id: 'awake', label: { en: 'awake' }, kind: 'duration', min: 0, max: 600 },
      { id: 'asleep', label: { en: 'asleep' }, kind: 'duration', min: 0, max: 600 },
      { id: 'slider', label: { en: 'slider' }, kind: 'decimal', min: 0, max: 300, step: 0.5 },
      { id: 'q1', label: { en: 'tired' }, kind: 'choice', responses: 'frequency' },
    ],
    forms: [{ id: 'en', language: 'en', informant: 'self', order: ['bed', 'awake', 'asleep', 'slider', 'q1'], figure }],
    scales,
    criticalItems: [],
    blindSpots: ['suicide', 'self-harm', 'abuse', 'psychosis', 'eating', 'substance-use'],
    bandSets: [],
    vectors: [],
  }
}

const minutes = nights(
  'minutes',
  {
    method: 'sum',
    items: ['awake', { item: 'asleep', reverse: true, weight: 2 }, 'slider', 'q1'],
    missing: { policy: 'prorate', minAnswered: 2, figure },
  },
  2103,
)
const late = nights('late', { method: 'formula', expression: 'bed + 1', figure }, 1440, {
  stages: [{ id: 'raw', range: { min: 1, max: 1440 } }],
})
const sleep = assertInstrument(definition([minutes, late]))
const full = { bed: '22:30', awake: 30, asleep: 540, slider: 12.5, q1: 2 }
const run = (responses: object) => assess(sleep, { responses, respondent: { key: 'a' } })

describe('counts of items that are no codes', () => {
  it('a complete form: every item is answered and there are no bounds', () => {
    const { minutes: score, late: clock } = run(full).scales
    expect(score).toMatchObject({ status: 'scored', raw: 30 + 2 * (600 - 540) + 12.5 + 2, answered: 4, total: 4, missingItems: [] })
    expect(clock).toMatchObject({ status: 'scored', raw: 22 * 60 + 31, answered: 1, total: 1 })
    expect(score).not.toHaveProperty('bounds')
  })
  it('a missing one is counted with its reason, and bounds are given', () => {
    const score = run({ ...full, awake: { missing: 'declined' }, bed: 'late' }).scales
    expect(score.minutes).toMatchObject({
      answered: 3,
      total: 4,
      missingItems: [{ item: 'awake', reason: 'declined' }],
      notes: ['prorated'],
    })
    expect(score.minutes).toHaveProperty('bounds')
    expect(score.late).toMatchObject({ status: 'absent', answered: 0, total: 1, missingItems: [{ item: 'bed', reason: 'invalid' }] })
  })
  it('an item that only some ways of scoring use counts only there', () => {
    const boys = { kind: 'respondent', attribute: 'sex', in: ['M'] } as const
    const ofTwo = (items: readonly string[]) => ({ method: 'sum', items, missing: { policy: 'complete-only', figure } }) as const
    const variant = { id: 'boys', when: boys, score: ofTwo(['awake', 'asleep']), ranges: { raw: { min: 0, max: 1200 } } }
    const varied = assertInstrument(definition([nights('minutes', ofTwo(['awake', 'slider']), 900, { variants: [variant] }), late]))
    const counts = (sex: string) => {
      const { minutes: score } = assess(varied, { responses: { awake: 30, asleep: 540 }, respondent: { key: 'a', sex } }).scales
      return [score?.answered, score?.total, score?.missingItems]
    }
    expect(counts('M')).toEqual([2, 2, []])
    expect(counts('F')).toEqual([1, 2, [{ item: 'slider', reason: 'blank' }]])
  })
  it('an explanation lists them, and what they add is the score', () => {
    const result = run(full)
    const { data, text } = explain({ instrument: sleep, result }, 'minutes')
    expect(data.items.map(({ item, code, reversed, score }) => [item, code, reversed, score])).toEqual([
      ['awake', 30, false, 30],
      ['asleep', 540, true, 120],
      ['slider', 12.5, false, 12.5],
      ['q1', 2, false, 2],
    ])
    expect(text('en')).toContain('4 of 4 items answered')
    expect(explain({ instrument: sleep, result: run({ ...full, slider: null }) }, 'minutes').data.items[2]).toMatchObject({
      item: 'slider',
      code: null,
      missing: 'blank',
      score: null,
    })
  })
})
