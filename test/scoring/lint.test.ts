import { describe, expect, it } from 'vitest'
import { type Changes, changed, findings } from '../fixtures/lint.js'
import { minimalDefinition } from '../fixtures/minimal.js'

const figure = { source: 'made_up', mark: 'V2' }
const option = (code: number, score?: number): unknown => ({ code, label: { en: `c${code}` }, ...(score === undefined ? {} : { score }) })
const scale = (id: string, score: unknown, max: number, min = 0): unknown => ({
  id,
  label: { en: id },
  direction: 'higher-is-worse',
  stages: [{ id: 'sum', range: { min, max } }],
  score,
})
const complete = { policy: 'complete-only', figure }
const keysOf = '/scales/0/score/items'
const missing = '/scales/0/score/missing'

const awake: Changes = [
  ['/items/-', { id: 'awake', label: { en: 'awake' }, kind: 'duration', min: 0, max: 600 }],
  ['/forms/0/order/-', 'awake'],
]

/** What the lint says about a definition with a fault, beyond what it says without. */
const rows: readonly (readonly [name: string, changes: Changes, expected: readonly string[]])[] = [
  [
    'row 10: reverse key on codes 1, 2, 4',
    [
      ['/responseSets/odd', { options: [option(1), option(2), option(4)] }],
      ['/items/2/responses', 'odd'],
      ['/scales/0/stages/0/range', { min: 1, max: 13 }],
    ],
    ['error definition/reverse-undefined /scales/0/score/items/2/reverse', 'warning definition/proration-unequal /scales/0/score/missing'],
  ],
  [
    'row 10: reverse key without a numeric range',
    [
      ['/items/2/kind', 'multi-select'],
      ['/scales/0/stages/0/range', { min: 0, max: 15 }],
    ],
    [
      'error definition/reverse-undefined /scales/0/score/items/2/reverse',
      'error definition/missing-policy /scales/0/score/missing',
      'warning definition/proration-unequal /scales/0/score/missing',
    ],
  ],
  [
    'T20: an item with own scores and reversed would be turned twice',
    [[`${keysOf}/2`, { item: 'q3', reverse: true, scores: { 0: 3, 1: 2, 2: 1, 3: 0 } }]],
    ['error definition/double-key /scales/0/score/items/2'],
  ],
  [
    'row 13: a scale lists one item twice',
    [[`${keysOf}/1`, 'q1']],
    ['error definition/item-repeated /scales/0/score/items/1', 'error definition/range-mismatch /scales/0/stages/0/range'],
  ],
  [
    'one item keyed forward and reverse in one scale',
    [[`${keysOf}/1`, { item: 'q1', reverse: true }]],
    ['error definition/double-key /scales/0/score/items/1', 'error definition/range-mismatch /scales/0/stages/0/range'],
  ],
  [
    'row 13: an empty scale',
    [[keysOf, []]],
    [
      'error definition/scale-empty /scales/0/score',
      'error definition/missing-policy /scales/0/score/missing/minAnswered',
      'warning definition/item-unused /items/2',
    ],
  ],
  [
    'a union of scales with opposite keys',
    [
      ['/scales/1/score/items/0', { item: 'q1', reverse: true }],
      ['/scales/-', scale('both', { method: 'sum', itemsOf: ['strain', 'tension'], missing: complete }, 12)],
    ],
    ['error definition/double-key /scales/2/score'],
  ],
  [
    'a composite whose parts key an item in opposite directions',
    [
      ['/scales/1/score/items/0', { item: 'q1', reverse: true }],
      [
        '/scales/-',
        scale('both', { method: 'composite', form: 'sum', of: [{ scale: 'strain' }, { scale: 'tension' }], minPresent: 2, figure }, 15),
      ],
    ],
    ['error definition/double-key /scales/2/score', 'warning definition/item-repeated /scales/2/score'],
  ],
  [
    'a composite that counts an item twice',
    [
      [
        '/scales/-',
        scale('both', { method: 'composite', form: 'sum', of: [{ scale: 'strain' }, { scale: 'tension' }], minPresent: 2, figure }, 15),
      ],
    ],
    ['warning definition/item-repeated /scales/2/score', 'warning definition/item-repeated /scales/2/score'],
  ],
  [
    'a composite that lists a part twice',
    [
      [
        '/scales/-',
        scale('both', { method: 'composite', form: 'sum', of: [{ scale: 'tension' }, { scale: 'tension' }], minPresent: 2, figure }, 6),
      ],
    ],
    ['error definition/item-repeated /scales/2/score/of/1'],
  ],
  [
    'a pair of an item with itself',
    [
      [
        '/scales/-',
        scale(
          'pairs',
          {
            method: 'pair-difference',
            pairs: [
              ['q1', 'q1'],
              ['q1', 'q2'],
            ],
            figure,
          },
          6,
        ),
      ],
    ],
    ['error definition/item-repeated /scales/2/score/pairs/0/1'],
  ],
  [
    'row 14: two options with one code',
    [
      ['/responseSets/frequency/options/3', option(2)],
      ['/scales/0/stages/0/range', { min: 0, max: 8 }],
      ['/scales/1/stages/0/range', { min: 0, max: 2 }],
      ['/criticalItems/0/endorsedBy', [1, 2]],
      ['/bandSets/0/cuts/1/at', 7],
    ],
    ['error definition/choice-duplicate /responseSets/frequency/options/3/code'],
  ],
  [
    'row 14: a missing code that is an answer',
    [['/responseSets/frequency/missingCodes/0/code', 3]],
    ['error definition/missing-code-collision /responseSets/frequency/missingCodes/0/code'],
  ],
  [
    'row 14: a missing code of an item that is an answer',
    [['/items/0/missingCodes', [{ code: 0, reason: 'skipped' }]]],
    ['error definition/missing-code-collision /items/0/missingCodes/0/code'],
  ],
  [
    'row 14: a missing code inside a numeric range',
    [
      [
        '/items/-',
        {
          id: 'days',
          label: { en: 'days' },
          kind: 'integer',
          min: 0,
          max: 99,
          supplementary: true,
          missingCodes: [{ code: 99, reason: 'declined' }],
        },
      ],
    ],
    ['error definition/missing-code-collision /items/4/missingCodes/0/code'],
  ],
  [
    'one missing code with two reasons',
    [['/responseSets/frequency/missingCodes/-', { code: 9, reason: 'skipped' }]],
    ['error definition/missing-code-collision /responseSets/frequency/missingCodes/1/code'],
  ],
  [
    'more than 240 codes',
    [['/responseSets/wide', { options: Array.from({ length: 241 }, (_, k) => option(k)) }]],
    ['error definition/codes-overflow /responseSets/wide/options'],
  ],
  [
    'an item range that runs backwards',
    [['/items/-', { id: 'days', label: { en: 'days' }, kind: 'integer', min: 9, max: 0, supplementary: true }]],
    ['error definition/range-order /items/4'],
  ],
  [
    'own scores that leave out a code',
    [[`${keysOf}/0`, { item: 'q1', scores: { 0: 0, 1: 1, 2: 3 } }]],
    ['error definition/codes-mismatch /scales/0/score/items/0/scores'],
  ],
  [
    'own scores for a code that is not there',
    [[`${keysOf}/0`, { item: 'q1', scores: { 0: 0, 1: 1, 2: 2, 3: 3, 4: 4 } }]],
    ['error definition/codes-mismatch /scales/0/score/items/0/scores'],
  ],
  [
    'a counting code that is not there',
    [['/scales/-', scale('count', { method: 'count', in: [2, 7], items: ['q1', 'q2'], missing: complete }, 2)]],
    ['error definition/codes-mismatch /scales/2/score/in'],
  ],
  [
    'a count that says no codes',
    [['/scales/-', scale('count', { method: 'count', items: ['q1'], missing: complete }, 0)]],
    ['error definition/missing-property /scales/2/score'],
  ],
  ['T32: a limit of two kinds', [[`${missing}/maxMissing`, 1]], ['error definition/missing-policy /scales/0/score/missing']],
  ['T32: no limit', [[`${missing}/minAnswered`, undefined]], ['error definition/missing-policy /scales/0/score/missing']],
  [
    'T32: a limit that scores an unanswered form',
    [[`${missing}/minAnswered`, 0]],
    ['error definition/missing-policy /scales/0/score/missing'],
  ],
  [
    'a policy the method may not take',
    [[`${missing}/policy`, 'answered-only']],
    ['error definition/missing-policy /scales/0/score/missing'],
  ],
  ['complete-only with a limit', [['/scales/1/score/missing/minAnswered', 1]], ['error definition/missing-policy /scales/1/score/missing']],
  [
    'more answers demanded than there are items',
    [[`${missing}/minAnswered`, 5]],
    ['error definition/missing-policy /scales/0/score/missing/minAnswered'],
  ],
  [
    'more blanks allowed than there are items',
    [[missing, { policy: 'prorate', maxMissing: 5, figure }]],
    ['error definition/missing-policy /scales/0/score/missing/maxMissing'],
  ],
  [
    'a proportion above one',
    [[missing, { policy: 'prorate', minProportion: 1.5, figure }]],
    ['error definition/missing-policy /scales/0/score/missing/minProportion'],
  ],
  [
    'more parts demanded than there are',
    [['/scales/-', scale('both', { method: 'composite', form: 'sum', of: [{ scale: 'tension' }], minPresent: 2, figure }, 3)]],
    ['error definition/missing-policy /scales/2/score/minPresent'],
  ],
  [
    'T19: a declared maximum that is wrong',
    [['/scales/0/stages/0/range/max', 11]],
    ['error definition/range-mismatch /scales/0/stages/0/range'],
  ],
  [
    'T48: an option is added and the declared maximum stays',
    [['/responseSets/frequency/options/-', option(4)]],
    ['error definition/range-mismatch /scales/0/stages/0/range', 'error definition/range-mismatch /scales/1/stages/0/range'],
  ],
  [
    'T22: codes shifted from 0–3 to 1–4 while the range stays',
    [['/responseSets/frequency/options', [1, 2, 3, 4].map((code) => option(code))]],
    [
      'error definition/range-mismatch /scales/0/stages/0/range',
      'error definition/range-mismatch /scales/1/stages/0/range',
      'error definition/cut-score-unreachable /bandSets/0/cuts/0/at',
    ],
  ],
  [
    'a range that runs backwards',
    [['/scales/1/stages/0/range', { min: 3, max: 0 }]],
    ['error definition/range-order /scales/1/stages/0/range', 'error definition/range-mismatch /scales/1/stages/0/range'],
  ],
  [
    'T4: a conversion table that stops before the most severe score',
    [
      [
        '/scales/-',
        scale(
          'converted',
          {
            method: 'look-up',
            of: { scale: 'strain', stage: 'sum' },
            from: 0,
            values: [30, 32, 34, 36, 38, 40, 42, 44, 46, 48, 50, 52],
            figure,
          },
          52,
          30,
        ),
      ],
    ],
    ['error definition/range-mismatch /scales/2/score/values'],
  ],
  [
    'a variant whose range is not the recomputed one',
    [
      [
        '/scales/1/variants',
        [
          {
            id: 'boys',
            when: { kind: 'respondent', attribute: 'sex', in: ['M'] },
            score: { method: 'mean', items: ['q1'], missing: complete },
            ranges: { mean: { min: 0, max: 4 } },
          },
        ],
      ],
    ],
    ['error definition/range-mismatch /scales/1/variants/0/ranges/mean'],
  ],
  [
    'a variant without a range for a stage',
    [
      [
        '/scales/1/variants',
        [
          {
            id: 'boys',
            when: { kind: 'respondent', attribute: 'sex', in: ['M'] },
            score: { method: 'mean', items: ['q1'], missing: complete },
            ranges: {},
          },
        ],
      ],
    ],
    ['error definition/missing-property /scales/1/variants/0/ranges'],
  ],
  [
    'row 31: a formula with an unknown name',
    [['/scales/-', scale('formula', { method: 'formula', expression: 'q1 + q9', figure }, 6)]],
    ['error formula/unknown-name /scales/2/score/expression'],
  ],
  [
    'T34: an explicit weight of zero counts nothing',
    [
      [`${keysOf}/0`, { item: 'q1', weight: 0 }],
      ['/scales/0/stages/0/range/max', 9],
    ],
    ['warning definition/proration-unequal /scales/0/score/missing'],
  ],
  [
    'prorating items of unequal weight',
    [
      [`${keysOf}/0`, { item: 'q1', weight: 3 }],
      ['/scales/0/stages/0/range/max', 18],
    ],
    ['warning definition/proration-unequal /scales/0/score/missing'],
  ],
  [
    'a mean of the answered items prorates nothing',
    [
      ['/scales/1/score/items/0', { item: 'q1', weight: 3 }],
      ['/scales/1/stages/0/range/max', 6],
      ['/scales/1/score/missing', { policy: 'answered-only', minAnswered: 1, figure }],
    ],
    [],
  ],
  [
    'a prorating rule that allows no blank prorates nothing',
    [
      [`${keysOf}/0`, { item: 'q1', weight: 3 }],
      ['/scales/0/stages/0/range/max', 18],
      [missing, { policy: 'prorate', minAnswered: 4, figure }],
    ],
    [],
  ],
  [
    'prorating a sum of scales of unequal range',
    [
      [
        '/scales/-',
        scale('both', { method: 'composite', form: 'sum', of: [{ scale: 'strain' }, { scale: 'tension' }], minPresent: 1, figure }, 15),
      ],
    ],
    [
      'warning definition/proration-unequal /scales/2/score/minPresent',
      'warning definition/item-repeated /scales/2/score',
      'warning definition/item-repeated /scales/2/score',
    ],
  ],
  [
    'blanks of a duration cannot count zero',
    [
      ...awake,
      ['/scales/-', scale('nights', { method: 'sum', items: ['awake'], missing: { policy: 'zero-fill', maxMissing: 0, figure } }, 600)],
    ],
    ['error definition/missing-policy /scales/2/score/missing'],
  ],
  [
    'nor be filled in by a rounded mean',
    [
      ...awake,
      [
        '/scales/-',
        scale(
          'nights',
          { method: 'sum', items: ['awake'], missing: { policy: 'prorate-rounded-mean', mode: 'half-up', maxMissing: 0, figure } },
          600,
        ),
      ],
    ],
    ['error definition/missing-policy /scales/2/score/missing'],
  ],
  [
    'the greatest of durations needs them all',
    [
      ...awake,
      [
        '/scales/-',
        scale('nights', { method: 'max', items: ['awake'], missing: { policy: 'answered-only', minAnswered: 1, figure } }, 600),
      ],
    ],
    ['error definition/missing-policy /scales/2/score/missing'],
  ],
]

describe('scoring rules', () => {
  it('find nothing in the faultless instrument', () => {
    expect(findings(minimalDefinition())).toEqual([])
  })

  it.each(rows)('%s', (_, changes, expected) => {
    const found = findings(changed(changes))
    expect(found.filter((each) => !/vector|cut-score-unreach|band-/.test(each) || expected.includes(each)).toSorted()).toEqual(
      [...expected].toSorted(),
    )
  })
})
