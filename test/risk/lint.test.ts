import { describe, expect, it } from 'vitest'
import { fromDecimal } from '../../src/core/rational.js'
import { lintInstrument } from '../../src/instruments/lint.js'
import { passes } from '../../src/risk/lint-cuts.js'
import { type Changes, changed, findings } from '../fixtures/lint.js'

const cut = (at: unknown, closed = 'at-or-above', decimals?: number): unknown => ({
  at,
  closed,
  ...(decimals === undefined ? {} : { decimals }),
})
const band = (id: string, severity: number): unknown => ({
  id,
  label: { en: id },
  severity,
  audience: { family: { en: 'Talk.' }, teacher: { en: 'Talk.' } },
})
const set = '/bandSets/0'
const nine = Array.from({ length: 9 }, (_, k) => `n${k + 1}`)
const items = [...nine, 'q1', 'q2', 'q3', 'q4']

/** SNAP-IV subscale as printed: mean of nine items 0–3, cut printed 1.78 for 16/9. */
const snap = (...cuts: readonly unknown[]): Changes => [
  ...nine.map((id) => ['/items/-', { id, label: { en: id }, kind: 'choice', responses: 'frequency' }] as const),
  ['/forms/0/order', items],
  ['/scales/1/score/items', nine],
  ['/vectors', []],
  [
    '/bandSets/-',
    {
      id: 'snap',
      label: { en: 'snap' },
      scale: 'tension',
      default: true,
      cuts,
      bands: [band('low', 0), band('high', 1)],
      youngestAge: { years: 10, below: 'mark', figure: { source: 'made_up', mark: 'V2' } },
      figure: { source: 'made_up', mark: 'V2' },
    },
  ],
]

const rows: readonly (readonly [name: string, changes: Changes, expected: readonly string[]])[] = [
  [
    'row 11: a band no attainable score falls into (4 < x < 5 on whole scores)',
    [
      [`${set}/cuts`, [cut(4, 'above'), cut(5), cut(8)]],
      [`${set}/bands`, [band('low', 0), band('gap', 1), band('raised', 2), band('high', 3)]],
    ],
    ['error definition/band-unreachable /bandSets/0/bands/1'],
  ],
  ['row 11: integer bands on a mean leave no gap: 4.5 falls into exactly one', snap(cut(2)), []],
  ['row 12: a cut above the highest score', [[`${set}/cuts/1/at`, 13]], ['error definition/cut-score-unreachable /bandSets/0/cuts/1/at']],
  ['row 12: a cut that every score passes', [[`${set}/cuts/0/at`, 0]], ['error definition/cut-score-unreachable /bandSets/0/cuts/0/at']],
  [
    'T44: a cut above the maximum because the upper end is open',
    [[`${set}/cuts/1`, cut(12, 'above')]],
    ['error definition/cut-score-unreachable /bandSets/0/cuts/1/at'],
  ],
  [
    'T44: cuts that do not rise',
    [[`${set}/cuts/1/at`, 4]],
    ['error definition/band-unreachable /bandSets/0/bands/1', 'error definition/cut-score-order /bandSets/0/cuts/1/at'],
  ],
  [
    'as many bands as cuts',
    [
      [`${set}/bands/2`, undefined],
      ['/vectors', []],
    ],
    ['error definition/band-count /bandSets/0/cuts'],
  ],
  [
    'a stratum with other cuts than bands',
    [[`${set}/strata`, [{ when: { sex: 'F' }, cuts: [cut(5)] }]]],
    ['error definition/band-count /bandSets/0/strata/0/cuts'],
  ],
  [
    'a stratum with an unreachable cut',
    [[`${set}/strata`, [{ when: { sex: 'F' }, cuts: [cut(5), cut(20)] }]]],
    ['error definition/cut-score-unreachable /bandSets/0/strata/0/cuts/1/at'],
  ],
  ['a printed 1.78 that misses every child with the sum 16', snap(cut(1.78)), ['error definition/cut-score-ambiguous /bandSets/1/cuts/0']],
  ['a printed 1.78 compared to two decimals', snap(cut(1.78, 'at-or-above', 2)), []],
  ['a cut given as the fraction 16/9', snap(cut([16, 9])), []],
  ['above 1.77 while 16/9 is attainable just above', snap(cut(1.77, 'above')), []],
  ['above 1.78, not at it, where no score lies just above', snap(cut(1.78, 'above')), []],
  ['a fraction over zero', snap(cut([16, 0])), ['error definition/number-range /bandSets/1/cuts/0/at']],
  ['a stage and a metric at once', [[`${set}/metric`, 't']], ['error definition/stage-ambiguous /bandSets/0']],
  [
    'several stages and none named',
    [
      ['/scales/0/stages/-', { id: 'doubled', steps: [{ multiply: 2 }], range: { min: 0, max: 24 } }],
      [`${set}/stage`, undefined],
    ],
    ['error definition/stage-ambiguous /bandSets/0'],
  ],
  [
    'severity against the direction of the scale',
    [[`${set}/bands/1/severity`, 3]],
    ['error definition/severity /bandSets/0/bands/2/severity'],
  ],
  [
    'a reversed scale read upwards',
    [['/scales/0/direction', 'lower-is-worse']],
    ['error definition/severity /bandSets/0/bands/1/severity', 'error definition/severity /bandSets/0/bands/2/severity'],
  ],
  [
    'a neutral scale may have a severity of any shape',
    [
      ['/scales/0/direction', 'neutral'],
      [`${set}/bands/0/severity`, 2],
      [`${set}/bands/1/severity`, 0],
    ],
    [],
  ],
  ['no band of severity 0', [[`${set}/bands/0/severity`, 1]], ['warning definition/severity /bandSets/0/bands']],
  ['a severity that is no whole number', [[`${set}/bands/1/severity`, 0.5]], ['error definition/severity /bandSets/0/bands/1/severity']],
  [
    'accuracy evidence only above the intended ages',
    [[`${set}/youngestAge/years`, 19]],
    ['warning definition/youngest-age /bandSets/0/youngestAge'],
  ],
  [
    'a critical code that is no code',
    [['/criticalItems/0/endorsedBy', [1, 2, 3, 4]]],
    ['error definition/critical-code-unknown /criticalItems/0/endorsedBy/3'],
  ],
  [
    'a critical item that nothing endorses',
    [['/criticalItems/0/endorsedBy', []]],
    ['error definition/critical-code-unknown /criticalItems/0/endorsedBy'],
  ],
  [
    'an item named self-harm that is not critical',
    [
      ['/criticalItems', []],
      ['/vectors', []],
    ],
    ['error definition/critical-item-undeclared /items/3'],
  ],
  [
    'an item named in Chinese that is not critical',
    [['/items/0/label', { 'zh-CN': '不想活了' }]],
    ['error definition/critical-item-undeclared /items/0'],
  ],
  ['no suicide item and no word of it', [['/blindSpots', ['abuse']]], ['error definition/blind-spot /blindSpots']],
  ['a blind spot that a critical item asks about', [['/blindSpots/-', 'self-harm']], ['error definition/blind-spot /blindSpots/5']],
  ['a suicide item fills the blind spot', [['/criticalItems/0/kind', 'suicide']], ['error definition/blind-spot /blindSpots/0']],
  [
    'a lowest band that reassures',
    [[`${set}/bands/0/audience/family`, { en: 'All normal.' }]],
    ['error definition/label-reassures /bandSets/0/bands/0/audience/family/en'],
  ],
  [
    'a lowest band that reassures in Chinese',
    [[`${set}/bands/0/audience/teacher`, { 'zh-CN': '心理健康状况良好' }]],
    ['error definition/label-reassures /bandSets/0/bands/0/audience/teacher/zh-CN'],
  ],
  [
    'a pupil who 通过了',
    [[`${set}/bands/0/audience/teacher`, { 'zh-CN': '该生通过了筛查' }]],
    ['error definition/label-reassures /bandSets/0/bands/0/audience/teacher/zh-CN'],
  ],
  ['whom to ask is no reassurance', [[`${set}/bands/0/audience/teacher`, { 'zh-CN': '可通过班主任联系心理健康老师' }]], []],
  [
    'a text that names a disorder',
    [[`${set}/bands/2/audience/family`, { 'zh-CN': '提示抑郁症' }]],
    ['warning definition/label-diagnoses /bandSets/0/bands/2/audience/family/zh-CN'],
  ],
  ['symptoms are no disorder', [[`${set}/bands/2/audience/family`, { 'zh-CN': '抑郁症状较多，请与心理老师谈谈' }]], []],
  [
    'a decision that reassures',
    [
      [
        '/decisions',
        [
          {
            id: 'triage',
            label: { en: 'triage' },
            categories: [
              {
                id: 'none',
                label: { en: 'none' },
                severity: 0,
                audience: { family: { en: 'Your child is fine.' }, teacher: { en: 'Talk.' } },
              },
            ],
            rows: [{ when: { kind: 'answer', item: 'q1', in: [0] }, category: 'none' }],
            figure: { source: 'made_up', mark: 'V2' },
          },
        ],
      ],
    ],
    ['error definition/label-reassures /decisions/0/categories/0/audience/family/en'],
  ],
  [
    'a validity cut out of reach',
    [
      [
        '/validity',
        [
          {
            id: 'lie',
            label: { en: 'lie' },
            scale: 'tension',
            cuts: [{ at: 4, outcome: 'invalid' }],
            withholds: 'all',
            figure: { source: 'made_up', mark: 'V2' },
          },
        ],
      ],
    ],
    ['error definition/cut-score-unreachable /validity/0/cuts/0/at'],
  ],
  [
    'validity cuts that grow milder',
    [
      [
        '/validity',
        [
          {
            id: 'lie',
            label: { en: 'lie' },
            scale: 'tension',
            cuts: [
              { at: 2, outcome: 'invalid' },
              { at: 3, outcome: 'questionable' },
            ],
            withholds: 'all',
            figure: { source: 'made_up', mark: 'V2' },
          },
        ],
      ],
    ],
    ['error definition/severity /validity/0/cuts/1/outcome'],
  ],
]

describe('risk rules', () => {
  it.each(rows)('%s', (_, changes, expected) => {
    expect([...findings(changed(changes))].sort()).toEqual([...expected].sort())
  })

  it('tells the attainable scores below, at and above every cut', () => {
    const told = (changes: Changes): unknown[] =>
      lintInstrument(changed(changes)).flatMap(({ code, params }) => (code === 'definition/attainable-values' ? [params] : []))
    expect(told([])).toEqual([
      { cut: 4, bandSet: 'level', below: 3, at: 4, above: 5 },
      { cut: 8, bandSet: 'level', below: 7, at: 8, above: 9 },
    ])
    expect(told(snap(cut([16, 9])))).toContainEqual({ cut: '16/9', bandSet: 'snap', below: 15 / 9, at: 16 / 9, above: 17 / 9 })
    expect(told([[`${set}/cuts/1/at`, 12]])).toContainEqual({ cut: 12, bandSet: 'level', below: 11, at: 12 })
  })

  it('marks a missing youngest age for the reader', () => {
    expect(findings(changed([[`${set}/youngestAge/years`, null]]), 'info')).toContain(
      'info definition/youngest-age /bandSets/0/youngestAge',
    )
  })

  it('T44: every attainable score falls into exactly one band, on the cuts and beside them', () => {
    const cuts = changed([]).bandSets[0]?.cuts ?? []
    for (let sum = 0; sum <= 12; sum++) {
      const score = fromDecimal(sum)
      const inside = [0, 1, 2].filter((b) => {
        const [from, to] = [cuts[b - 1], cuts[b]]
        return (from === undefined || passes(score, from)) && (to === undefined || !passes(score, to))
      })
      expect(inside).toEqual([sum >= 8 ? 2 : sum >= 4 ? 1 : 0])
    }
  })
})
