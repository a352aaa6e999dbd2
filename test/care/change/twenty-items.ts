import { assess } from '../../../src/assess.js'
import type { InstrumentDefinition } from '../../../src/core/definition.js'
import type { Instrument } from '../../../src/instruments/instrument.js'
import { assertInstrument } from '../../../src/instruments/parse.js'
import type { AnyResult } from '../../../src/results/result.js'
import { band } from '../../assess/fixtures.js'
import { minimalDefinition } from '../../fixtures/minimal.js'

const figure = { source: 'made_up', mark: 'V2' } as const
/** Labels of a state-anxiety form in its order; the reversed ones speak of calm. Made up to fit public data, no wording. */
export const STATE_ITEMS = [
  'calm',
  'secure',
  'tense',
  'regretful',
  'at_ease',
  'upset',
  'worrying',
  'rested',
  'anxious',
  'comfortable',
  'confident',
  'nervous',
  'jittery',
  'high_strung',
  'relaxed',
  'content',
  'worried',
  'rattled',
  'joyful',
  'pleasant',
] as const
const REVERSED: ReadonlySet<string> = new Set([
  'calm',
  'secure',
  'at_ease',
  'rested',
  'comfortable',
  'confident',
  'relaxed',
  'content',
  'joyful',
  'pleasant',
])

/** Twenty items 1–4, ten of them reversed, complete answers only: sums of 20 to 80. */
export function stateDefinition(change: Partial<InstrumentDefinition> = {}): InstrumentDefinition {
  const { responseSets, criticalItems: _, decisions: __, ...base } = minimalDefinition() as InstrumentDefinition & { decisions?: unknown }
  return {
    ...base,
    id: 'twenty-items',
    responseSets: {
      ...responseSets,
      frequency: { options: [1, 2, 3, 4].map((code) => ({ code, label: { en: `degree ${code}` } })) },
    },
    items: STATE_ITEMS.map((id) => ({ id, label: { en: id }, kind: 'choice', responses: 'frequency' })),
    forms: [{ id: 'en', language: 'en', informant: 'self', order: [...STATE_ITEMS], figure }],
    scales: [
      {
        id: 'total',
        label: { en: 'total' },
        direction: 'higher-is-worse',
        stages: [{ id: 'sum', range: { min: 20, max: 80 } }],
        score: {
          method: 'sum',
          items: STATE_ITEMS.map((id) => (REVERSED.has(id) ? { item: id, reverse: true } : id)),
          missing: { policy: 'complete-only', figure },
        },
      },
    ],
    criticalItems: [],
    bandSets: [
      {
        id: 'sums',
        label: { en: 'sums' },
        scale: 'total',
        stage: 'sum',
        default: true,
        cuts: [40, 60].map((at) => ({ at, closed: 'at-or-above' as const })),
        bands: ['lower', 'middle', 'upper'].map(band),
        youngestAge: { years: 10, below: 'mark', figure },
        figure,
      },
    ],
    reliability: [],
    vectors: [],
    ...change,
  } as unknown as InstrumentDefinition
}

export const stateForm: Instrument = assertInstrument(stateDefinition())

/** Answers whose sum is this one. */
export function answersOf(sum: number): Record<string, number> {
  let left = sum - STATE_ITEMS.length
  return Object.fromEntries(
    STATE_ITEMS.map((id) => {
      const more = Math.min(3, left)
      left -= more
      return [id, REVERSED.has(id) ? 4 - more : 1 + more]
    }),
  )
}

export function form(sum: number, administeredAt: string, more: object = {}, instrument: Instrument = stateForm): AnyResult {
  return assess(instrument, {
    responses: answersOf(sum),
    respondent: { key: 'stu-1', grade: 8 },
    administeredAt,
    form: 'en',
    ...more,
  } as never) as AnyResult
}
