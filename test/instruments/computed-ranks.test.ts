import { expect, test } from 'vitest'
import { assess } from '../../src/assess.js'
import { assertInstrument } from '../../src/instruments/parse.js'
import { assertNormSet } from '../../src/instruments/parse-norm-set.js'
import { minimalDefinition } from '../fixtures/minimal.js'

const instrument = assertInstrument(minimalDefinition())
const figure = { source: 'made up in a test', mark: 'V2' } as const
const norms = (metricKind: 'normalised' | 'linear'): unknown => ({
  format: 'psyscore/norm-set',
  formatVersion: 1,
  id: 'minimal-ranks',
  edition: '2020',
  title: { en: 'made up' },
  instrument: { id: 'minimal', major: 1, informants: ['self'] },
  population: { description: { en: 'nobody' }, country: 'CN', n: 400, collected: null },
  reviewBy: '2030-12-31',
  metricKind,
  use: 'screening',
  unknownSex: 'absent',
  references: [],
  licence: 'free',
  figure,
  scores: [
    {
      scale: 'strain',
      stage: 'sum',
      metric: 'percentile-rank',
      kind: 'linear',
      offTable: { low: 'absent', high: 'absent' },
      interpolation: 'none',
      strata: [{ id: 'all', when: {}, cell: 'moments', mean: 5, sd: 2.5 }],
    },
  ],
})

test('percentile ranks of normalised moments come through an assessment, tabulated over the attainable scores', () => {
  const result = assess(
    instrument,
    { responses: { q1: 1, q2: 1, q3: 1, q4: 1 }, respondent: { key: 'p1' } },
    { norms: [assertNormSet(norms('normalised'), { instrument })] },
  )
  expect(result.scales.strain?.standardScores).toMatchObject([{ status: 'scored', metric: 'percentile-rank', value: 50, stratum: 'all' }])
})

test('and are refused on reading when the scores were not normalised', () => {
  expect(() => assertNormSet(norms('linear'), { instrument })).toThrow(expect.objectContaining({ code: 'norms/linear-to-percentile' }))
})
