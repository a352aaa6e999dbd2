import { expect, test } from 'vitest'
import { extremeForm } from '../../src/conform/answers.js'
import { conform } from '../../src/conform/conform.js'
import type { InstrumentDefinition } from '../../src/core/definition.js'
import { gad7 } from '../../src/instruments/generated/gad-7.js'
import { assertInstrument } from '../../src/instruments/parse.js'

const figure = { source: 'spitzer2006', mark: 'K' } as const
const text = (word: string): Readonly<Record<string, string>> => ({ en: word, 'zh-CN': word })

/** Days, minutes, a slider, a clock time, a choice of several, and a boys' variant that leaves an item out. */
const kinds: InstrumentDefinition = {
  ...gad7,
  id: 'kinds',
  items: [
    { id: 'days', label: text('days'), kind: 'integer', min: 0, max: 60 },
    { id: 'minutes', label: text('minutes'), kind: 'duration', min: 0, max: 60 },
    { id: 'slider', label: text('slider'), kind: 'decimal', min: 0, max: 10, step: 0.5 },
    { id: 'bedtime', label: text('bedtime'), kind: 'clock-time', supplementary: true },
    { id: 'reasons', label: text('reasons'), kind: 'multi-select', responses: 'frequency', supplementary: true },
    { id: 'often', label: text('often'), kind: 'choice', responses: 'frequency' },
    { id: 'girls_only', label: text('girls only'), kind: 'choice', responses: 'frequency' },
  ],
  forms: gad7.forms
    .slice(0, 1)
    .map((form) => ({ ...form, order: ['days', 'minutes', 'slider', 'bedtime', 'reasons', 'often', 'girls_only'] })),
  scales: [
    {
      id: 'active',
      label: text('active'),
      direction: 'neutral',
      stages: [{ id: 'sum', range: { min: 0, max: 120 } }],
      score: { method: 'sum', items: ['days', 'minutes'], missing: { policy: 'prorate', maxMissing: 1, figure } },
    },
    {
      id: 'mood',
      label: text('mood'),
      direction: 'higher-is-worse',
      stages: [{ id: 'sum', range: { min: 0, max: 6 } }],
      score: { method: 'sum', items: ['often', 'girls_only'], missing: { policy: 'complete-only', figure } },
      variants: [
        {
          id: 'boys',
          when: { kind: 'respondent', attribute: 'sex', in: ['M'] },
          score: { method: 'sum', items: ['often'], missing: { policy: 'complete-only', figure } },
          ranges: { sum: { min: 0, max: 3 } },
        },
      ],
    },
    {
      id: 'together',
      label: text('together'),
      direction: 'neutral',
      stages: [{ id: 'value', range: { min: 0, max: 20 } }],
      score: { method: 'formula', expression: 'slider * 2', figure },
    },
  ],
  bandSets: [],
  reliability: [],
  vectors: [],
}

test('every kind of item, variants and formulas can be tried', () => {
  const report = conform(assertInstrument(kinds))
  expect(report.checks.filter((check) => !check.passed)).toEqual([])
  expect(report.checks.flatMap((check) => (check.check === 'range' ? [check.params.scale] : []))).toEqual(['active', 'mood', 'together'])
})

test('the lowest and the highest form take each item at its end', () => {
  expect(extremeForm(kinds, 'lowest')).toMatchObject({ days: 0, minutes: 0, slider: 0, bedtime: '00:00', reasons: [], often: 0 })
  expect(extremeForm(kinds, 'highest')).toMatchObject({
    days: 60,
    minutes: 60,
    slider: 10,
    bedtime: '23:59',
    reasons: [0, 1, 2, 3],
    often: 3,
  })
})
