import type { CategoryDefinition, InstrumentDefinition, NormSetDefinition } from '../../src/core/definition.js'
import type { Instrument } from '../../src/instruments/instrument.js'
import { assertInstrument } from '../../src/instruments/parse.js'
import { minimalDefinition } from '../fixtures/minimal.js'

const figure = { source: 'made_up', mark: 'V2' } as const
const ITEMS = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8', 'p9'] as const
export type PhqItem = (typeof ITEMS)[number]

export const band = (id: string, severity: number): CategoryDefinition => ({
  id,
  label: { en: id },
  severity,
  audience: { family: { en: 'Whom to ask is named below.' }, teacher: { en: 'Please ask the psychologist.' } },
})

/** Nine items 0–3, prorated over two blanks, five bands, the last item critical. */
export function phqDefinition(): InstrumentDefinition {
  return {
    ...minimalDefinition(),
    id: 'nine-items',
    items: ITEMS.map((id) => ({ id, label: { en: id === 'p9' ? 'self-harm' : id }, kind: 'choice', responses: 'frequency' })),
    forms: [{ id: 'en', language: 'en', informant: 'self', order: [...ITEMS], figure }],
    scales: [
      {
        id: 'total',
        label: { en: 'total' },
        direction: 'higher-is-worse',
        stages: [{ id: 'sum', range: { min: 0, max: 27 } }],
        score: { method: 'sum', items: [...ITEMS], missing: { policy: 'prorate', maxMissing: 2, figure } },
      },
    ],
    criticalItems: [{ item: 'p9', kind: 'self-harm', endorsedBy: [1, 2, 3], figure }],
    bandSets: [
      {
        id: 'sums',
        label: { en: 'sums' },
        scale: 'total',
        stage: 'sum',
        default: true,
        cuts: [5, 10, 15, 20].map((at) => ({ at, closed: 'at-or-above' as const })),
        bands: ['minimal', 'mild', 'moderate', 'moderately_severe', 'severe'].map(band),
        youngestAge: { years: 10, below: 'mark', figure },
        figure,
      },
      {
        id: 'by_sex',
        label: { en: 'by sex' },
        scale: 'total',
        stage: 'sum',
        default: false,
        cuts: [{ at: 10, closed: 'above' }],
        strata: [{ when: { sex: 'M' }, cuts: [{ at: 6, closed: 'at-or-above' }] }],
        bands: ['below', 'reached'].map(band),
        youngestAge: { years: 12, below: 'withhold', figure },
        figure: { ...figure, mark: 'K' },
      },
      {
        id: 't_bands',
        label: { en: 'T' },
        scale: 'total',
        metric: 't',
        default: true,
        cuts: [{ at: 65, closed: 'at-or-above' }],
        bands: ['usual', 'elevated'].map(band),
        youngestAge: { years: 10, below: 'mark', figure },
        figure,
      },
    ],
    reliability: [
      { scale: 'total', stage: 'sum', coefficient: 'alpha', value: 0.84, population: 'invented pupils', default: true, figure },
    ],
    vectors: [
      {
        id: 'all_ones',
        note: 'by hand: nine ones',
        responses: Object.fromEntries(ITEMS.map((id) => [id, 1])),
        expect: { scales: { total: { sum: 9 } } },
        figure,
      },
    ],
  }
}

export function normSet(change: Partial<NormSetDefinition> = {}): NormSetDefinition {
  return {
    format: 'psyscore/norm-set',
    formatVersion: 1,
    id: 'local',
    edition: '2020',
    title: { en: 'local norms' },
    instrument: { id: 'nine-items', major: 1, informants: ['self'] },
    population: { description: { en: 'invented pupils' }, country: 'XX', n: 800, collected: { from: 2019, to: 2020 } },
    reviewBy: '2035-01-01',
    metricKind: 'linear',
    use: 'screening',
    unknownSex: 'absent',
    scores: [
      {
        scale: 'total',
        stage: 'sum',
        metric: 't',
        kind: 'linear',
        round: { mode: 'half-up', digits: 0 },
        offTable: { low: 'cap', high: 'cap' },
        interpolation: 'none',
        strata: [
          { id: 'girls', when: { sex: 'F', grades: { min: 7, max: 9 } }, cell: 'moments', mean: 6, sd: 5 },
          { id: 'boys', when: { sex: 'M', grades: { min: 7, max: 9 } }, cell: 'moments', mean: 5, sd: 4 },
        ],
      },
    ],
    references: [{ id: 'made_up', citation: 'Invented for tests; not a publication.' }],
    licence: 'free',
    figure,
    ...change,
  }
}

export type Phq = Instrument<PhqItem, { readonly total: 'sum' }>
export const phq = assertInstrument(phqDefinition()) as Phq

export const allOf = (code: number): Record<PhqItem, number> => Object.fromEntries(ITEMS.map((id) => [id, code])) as Record<PhqItem, number>
/** Answers whose sum is the given one (0–27). */
export function summing(sum: number): Record<PhqItem, number> {
  let left = sum
  return Object.fromEntries(
    ITEMS.map((id) => {
      const code = Math.min(3, left)
      left -= code
      return [id, code]
    }),
  ) as Record<PhqItem, number>
}
