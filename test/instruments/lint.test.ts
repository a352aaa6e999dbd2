import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { InstrumentDefinition } from '../../src/core/definition.js'
import { describeIssue } from '../../src/core/messages/index.js'
import { compareDefinitions } from '../../src/instruments/lint/compare.js'
import { lintVectors } from '../../src/instruments/lint/vectors.js'
import { lintInstrument } from '../../src/instruments/lint.js'
import { type Changes, changed, findings } from '../fixtures/lint.js'
import { change, minimalDefinition } from '../fixtures/minimal.js'

const figure = { source: 'made_up', mark: 'V2' }
const item = (id: string, extra: object = {}): unknown => ({
  id,
  label: { en: 'x' },
  kind: 'choice',
  responses: 'frequency',
  supplementary: true,
  ...extra,
})
const both = (score: unknown): unknown => ({
  id: 'both',
  label: { en: 'x' },
  direction: 'neutral',
  stages: [{ id: 'sum', range: { min: 0, max: 3 } }],
  score,
})
const composite = (id: string, of: string): unknown => ({
  ...(both({ method: 'composite', form: 'sum', of: [{ scale: of }], minPresent: 1, figure }) as object),
  id,
})
const decision = (when: unknown, extra: object = {}): unknown => ({
  id: 'triage',
  label: { en: 'triage' },
  categories: [{ id: 'none', label: { en: 'none' }, severity: 0, audience: { family: { en: 'Talk.' }, teacher: { en: 'Talk.' } } }],
  rows: [{ when, category: 'none' }],
  figure,
  ...extra,
})
const unknown = (path: string): string => `error definition/unknown-reference ${path}`

const rows: readonly (readonly [name: string, changes: Changes, expected: readonly string[]])[] = [
  ['two items with one id', [['/items/-', item('q1')]], ['error definition/duplicate-id /items/4/id']],
  [
    'an item and a scale with one id',
    [['/items/-', item('strain')]],
    ['error definition/duplicate-id /items/4/id', 'error definition/duplicate-id /scales/0/id'].slice(1),
  ],
  ['an item that reads like a stage in formulas', [['/items/-', item('strain__sum')]], ['error definition/reserved-id /items/4/id']],
  ['row 9: ids equal but for case', [['/items/-', item('Q1')]], ['error definition/confusable-id /items/4/id']],
  ['row 9: ids equal after NFKC', [['/items/-', item('ｑ１')]], ['error definition/confusable-id /items/4/id']],
  [
    'row 9: an id with a zero-width space',
    [['/items/-', item('q1\u200b')]],
    ['error definition/confusable-id /items/4/id', 'error definition/confusable-id /items/4/id'],
  ],
  ['row 9: an id with a right-to-left mark', [['/items/-', item('q\u202e9')]], ['error definition/confusable-id /items/4/id']],
  ['an item named like an operator', [['/items/-', item('mod')]], ['error definition/reserved-id /items/4/id']],
  ['row 6: an item named __proto__', [['/items/-', item('__proto__')]], ['error definition/reserved-id /items/4/id']],
  ['row 6: an item named toString is a plain name', [['/items/-', item('toString')]], []],
  [
    'a stage named like a property of results',
    [
      ['/scales/1/stages/0/id', 'answered'],
      ['/vectors', []],
    ],
    ['error definition/reserved-id /scales/1/stages/0/id'],
  ],
  ['row 13, T19: a scale names a missing item', [['/scales/1/score/items/1', 'q22']], [unknown('/scales/1/score/items/1')]],
  ['row 6: inherited names are no items', [['/scales/1/score/items/1', 'hasOwnProperty']], [unknown('/scales/1/score/items/1')]],
  [
    'an unknown response set',
    [['/items/0/responses', 'constructor']],
    ['error definition/range-mismatch /scales/0/stages/0/range', unknown('/items/0/responses')],
  ],
  [
    'an unknown scale in a union',
    [
      ['/scales/-', both({ method: 'sum', itemsOf: ['tention', 'tension'], missing: { policy: 'complete-only', figure } })],
      ['/scales/2/stages/0/range/max', 6],
    ],
    [unknown('/scales/2/score/itemsOf/0')],
  ],
  [
    'a union of a scale without items',
    [
      ['/scales/-', composite('a', 'tension')],
      ['/scales/-', both({ method: 'sum', itemsOf: ['a', 'tension'], missing: { policy: 'complete-only', figure } })],
      ['/scales/3/stages/0/range/max', 6],
    ],
    ['error definition/scale-empty /scales/3/score/itemsOf/0'],
  ],
  [
    'an unknown part and stage',
    [
      [
        '/scales/-',
        both({ method: 'composite', form: 'sum', of: [{ scale: 'tension', stage: 'sum' }, { scale: 'nobody' }], minPresent: 1, figure }),
      ],
    ],
    [unknown('/scales/2/score/of/0'), unknown('/scales/2/score/of/1')],
  ],
  [
    'a look-up of a scale with several stages',
    [
      ['/scales/1/stages/-', { id: 'doubled', steps: [{ multiply: 2 }], range: { min: 0, max: 6 } }],
      ['/scales/-', both({ method: 'look-up', of: { scale: 'tension' }, from: 0, values: [0, 1, 2, 3, 3, 3, 3], figure })],
    ],
    ['error definition/stage-ambiguous /scales/2/score/of'],
  ],
  [
    'a condition on an unknown item, scale, decision and form',
    [
      [
        '/decisions',
        [
          decision({
            kind: 'any',
            of: [
              { kind: 'answer', item: 'q9', in: [1] },
              { kind: 'not', of: { kind: 'score', scale: 'nobody', test: 'above', value: 1 } },
              { kind: 'category', decision: 'nobody', in: ['x'] },
              { kind: 'respondent', attribute: 'form', in: ['zh'] },
            ],
          }),
        ],
      ],
    ],
    [
      unknown('/decisions/0/rows/0/when/of/0/item'),
      unknown('/decisions/0/rows/0/when/of/1/of'),
      unknown('/decisions/0/rows/0/when/of/2/decision'),
      unknown('/decisions/0/rows/0/when/of/3/in/0'),
    ],
  ],
  [
    'a condition on a code that is not there',
    [['/decisions', [decision({ kind: 'answer', item: 'q1', in: [7] })]]],
    ['error definition/codes-mismatch /decisions/0/rows/0/when/in/0'],
  ],
  [
    'a condition on a third sex',
    [['/decisions', [decision({ kind: 'respondent', attribute: 'sex', in: ['W'] })]]],
    [unknown('/decisions/0/rows/0/when/in/0')],
  ],
  [
    'an unknown category',
    [['/decisions', [decision({ kind: 'answer', item: 'q1', in: [0] }, { otherwise: 'nine' })]]],
    [unknown('/decisions/0/otherwise')],
  ],
  [
    'an applicability rule over an unknown item and with an unknown implied code',
    [['/applicability', [{ items: ['q9', 'q2'], when: { kind: 'answer', item: 'q1', in: [1, 2, 3] }, otherwise: { implied: 7 }, figure }]]],
    [unknown('/applicability/0/items/0'), 'error definition/codes-mismatch /applicability/0/otherwise/implied'],
  ],
  [
    'a critical item that does not exist',
    [
      ['/criticalItems/-', { item: 'q44', kind: 'abuse', endorsedBy: [1], figure }],
      ['/blindSpots/1', 'eating'],
      ['/blindSpots/3', undefined],
    ],
    [unknown('/criticalItems/1/item')],
  ],
  [
    'a band set on an unknown scale and stage',
    [
      ['/bandSets/0/stage', 'total'],
      ['/vectors', []],
    ],
    [unknown('/bandSets/0/stage')],
  ],
  [
    'a stratum for a form and an informant that are not there',
    [
      [
        '/bandSets/0/strata',
        [
          {
            when: { form: 'fr', informant: 'parent', grades: { min: 9, max: 7 } },
            cuts: [
              { at: 4, closed: 'above' },
              { at: 8, closed: 'above' },
            ],
          },
        ],
      ],
    ],
    [
      unknown('/bandSets/0/strata/0/when/form'),
      unknown('/bandSets/0/strata/0/when/informant'),
      'error definition/range-order /bandSets/0/strata/0/when',
    ],
  ],
  [
    'a validity scale that withholds an unknown scale',
    [
      [
        '/validity',
        [{ id: 'lie', label: { en: 'x' }, scale: 'tension', cuts: [{ at: 2, outcome: 'invalid' }], withholds: ['strian'], figure }],
      ],
    ],
    [unknown('/validity/0/withholds/0')],
  ],
  [
    'a reliability of a scale with several stages',
    [
      ['/scales/0/stages/-', { id: 'doubled', steps: [{ multiply: 2 }], range: { min: 0, max: 24 } }],
      ['/reliability', [{ scale: 'strain', coefficient: 'alpha', value: 0.8, population: 'made up', figure }]],
    ],
    ['error definition/stage-ambiguous /reliability/0'],
  ],
  [
    'a worked example of unknown parts',
    [
      ['/vectors/0/responses', { q9: 1 }],
      [
        '/vectors/0/expect',
        { scales: { nobody: 'absent', strain: { mean: 1 } }, bands: { level: 'middling' }, criticalItems: { q1: 'endorsed' } },
      ],
    ],
    [
      unknown('/vectors/0/responses/q9'),
      unknown('/vectors/0/expect/scales/nobody'),
      unknown('/vectors/0/expect/scales/strain/mean'),
      unknown('/vectors/0/expect/bands/level'),
      unknown('/vectors/0/expect/criticalItems/q1'),
    ],
  ],
  ['T28: a form of another edition lists an item this one does not have', [['/forms/0/order/-', 'q5']], [unknown('/forms/0/order/4')]],
  ['T28: a form that has lost an item', [['/forms/0/order/3', undefined]], ['error definition/form-order /forms/0/order']],
  ['T50: a form that prints an item twice', [['/forms/0/order/-', 'q2']], ['error definition/form-order /forms/0/order/4']],
  ['a form for an informant who is not declared', [['/forms/0/informant', 'parent']], [unknown('/forms/0/informant')]],
  [
    'an embedded form whose items are not here',
    [['/embeddedIn', { instrument: 'long', items: { q1: 'l1', q7: 'l2', q2: 'l1' } }]],
    [unknown('/embeddedIn/items/q7'), 'error definition/item-repeated /embeddedIn/items/q2'],
  ],
  ['intended grades that run backwards', [['/intended/grades', { min: 12, max: 5 }]], ['error definition/range-order /intended/grades']],
  ['row 15: a scale that needs itself', [['/scales/-', composite('a', 'a')]], ['error definition/cycle /scales/2']],
  [
    'row 15: two scales that need one another',
    [
      ['/scales/-', composite('a', 'b')],
      ['/scales/-', composite('b', 'a')],
    ],
    ['error definition/cycle /scales/2'],
  ],
  [
    'row 15: a gate on the score of the gated item',
    [
      [
        '/applicability',
        [{ items: ['q1'], when: { kind: 'score', scale: 'tension', test: 'above', value: 1 }, otherwise: { implied: 0 }, figure }],
      ],
    ],
    ['error definition/cycle /applicability/0'],
  ],
  [
    'row 15: a formula that names its own scale',
    [['/scales/-', both({ method: 'formula', expression: 'q1 + both', figure })]],
    ['error definition/cycle /scales/2'],
  ],
  [
    'an item that nothing uses',
    [
      ['/items/-', item('q5', { supplementary: false })],
      ['/forms/0/order/-', 'q5'],
    ],
    ['warning definition/item-unused /items/4'],
  ],
  ['a supplementary item may be unused', [['/items/-', item('q5')]], []],
  [
    'a source that is neither reference nor citation',
    [['/bandSets/0/figure/source', 'made-up']],
    ['error definition/source-missing /bandSets/0/figure/source'],
  ],
  ['a source given as a citation', [['/bandSets/0/figure/source', 'Doe J (2020). Made up.']], []],
]

describe('instrument rules', () => {
  it.each(rows)('%s', (_, changes, expected) => {
    const found = findings(changed(changes)).filter((each) => !/range-mismatch|item-repeated/.test(each) || expected.includes(each))
    expect([...found].sort()).toEqual([...expected].sort())
  })

  it('names the nearest name and prints the circle as a chain', () => {
    const misspelt = lintInstrument(changed([['/scales/1/score/items/1', 'q22']]))
    expect(misspelt.find(({ code }) => code === 'definition/unknown-reference')?.params).toMatchObject({ kind: 'item', nearest: 'q2' })
    const circle = lintInstrument(
      changed([
        ['/scales/-', composite('a', 'b')],
        ['/scales/-', composite('b', 'c')],
        ['/scales/-', composite('c', 'a')],
      ]),
    )
    const chain = circle.find(({ code }) => code === 'definition/cycle')
    expect(chain?.params).toEqual({ chain: ['a', 'b', 'c', 'a'] })
    expect(chain && describeIssue(chain).message).toContain('a → b → c → a')
  })

  it('tells unverified figures without refusing them', () => {
    const definition = change(minimalDefinition(), '/bandSets/0/figure/mark', 'K')
    expect(findings(definition)).toEqual([])
    expect(findings(definition, 'info')).toContain('info definition/unverified-figure /bandSets/0/figure')
  })
})

describe('lintVectors', () => {
  it('reports what does not come out, at its place', () => {
    const issues = lintVectors(minimalDefinition(), (vector) => [
      { at: ['expect', 'scales', 'strain', 'sum'], what: 'strain.sum', expected: 5, received: vector.id.length },
    ])
    expect(issues).toEqual([
      {
        code: 'definition/vector-mismatch',
        severity: 'error',
        path: '/vectors/0/expect/scales/strain/sum',
        params: { vector: 'all_ones', what: 'strain.sum', expected: 5, received: 8 },
      },
    ])
    expect(lintVectors(minimalDefinition(), () => [])).toEqual([])
  })
})

describe('row 19: a new version that watches less', () => {
  const before = minimalDefinition()
  const next = (pointer: string, value: unknown): InstrumentDefinition => change(before, pointer, value)
  const told = (after: InstrumentDefinition): unknown =>
    compareDefinitions(before, after).map(({ code, severity, path, params }) => [code, severity, path, params.why])

  it('warns when a critical item is gone', () => {
    expect(told(next('/criticalItems', []))).toEqual([['definition/safety-regression', 'warning', '/criticalItems', 'removed']])
  })
  it('warns when fewer codes endorse', () => {
    expect(told(next('/criticalItems/0/endorsedBy', [3]))).toEqual([
      ['definition/safety-regression', 'warning', '/criticalItems/0/endorsedBy', 'codes'],
    ])
  })
  it('warns when the kind is lost', () => {
    expect(told(next('/criticalItems/0/kind', 'eating'))).toEqual([
      ['definition/safety-regression', 'warning', '/criticalItems/0/kind', 'kind'],
    ])
  })
  it('is silent when it watches as much or more', () => {
    expect(told(minimalDefinition())).toEqual([])
    expect(told(next('/criticalItems/0/endorsedBy', [0, 1, 2, 3]))).toEqual([])
    expect(told(next('/criticalItems/-', { item: 'q1', kind: 'abuse', endorsedBy: [3], figure }))).toEqual([])
  })
})

/** Every place of a definition that holds a text, a number or a list. */
function places(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [path]
  const inner = Object.entries(value).flatMap(([key, part]) => places(part, `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`))
  return Array.isArray(value) ? [path, ...inner] : inner
}

describe('totality', () => {
  const rich = changed([
    ['/scales/-', both({ method: 'sum', itemsOf: ['tension'], missing: { policy: 'prorate', minProportion: 0.5, figure } })],
    ['/scales/-', composite('top', 'both')],
    [
      '/scales/-',
      { ...(both({ method: 'look-up', of: { scale: 'tension' }, from: 0, values: [0, 1, 2, 3], figure }) as object), id: 'converted' },
    ],
    ['/scales/-', { ...(both({ method: 'formula', expression: 'q1 + 2 * strain__sum', figure }) as object), id: 'arithmetic' }],
    ['/scales/-', { ...(both({ method: 'pair-difference', pairs: [['q1', 'q2']], minPairs: 1, figure }) as object), id: 'pairs' }],
    [
      '/scales/-',
      {
        ...(both({ method: 'highest-of-group', groups: [['q1', 'q2']], missing: { policy: 'complete-only', figure } }) as object),
        id: 'groups',
      },
    ],
    [
      '/decisions',
      [
        decision({
          kind: 'all',
          of: [
            { kind: 'score', scale: 'strain', test: 'above', value: 3 },
            { kind: 'not', of: { kind: 'answer', item: 'q1', in: [0] } },
          ],
        }),
      ],
    ],
    ['/applicability', [{ items: ['q2'], when: { kind: 'answer', item: 'q1', in: [1, 2, 3] }, otherwise: 'leave', figure }]],
    ['/items/-', { id: 'days', label: { en: 'x' }, kind: 'decimal', min: 0, max: 7, step: 0.5, supplementary: true }],
  ])
  const all = places(rich, '')

  it('never throws, whatever a structurally valid definition holds', () => {
    const value = (old: unknown): fc.Arbitrary<unknown> => {
      if (typeof old === 'number')
        return fc.oneof(
          fc.integer({ min: -1000, max: 1000 }),
          fc.double({ noNaN: true, noDefaultInfinity: true }),
          fc.constantFrom(0, -1, 1e300, 5e-324),
        )
      if (Array.isArray(old)) return fc.constantFrom([], [...old, ...old], old.slice(1), old.toReversed())
      if (typeof old === 'boolean') return fc.boolean()
      return fc.oneof(fc.constantFrom('', 'q1', 'strain', 'both', '__proto__', 'toString', 'top', 'K', '1+', 'q1\u200b'), fc.string())
    }
    const closed = /\/(kind|method|policy|mode|form|test|format|mark|direction|closed|below|outcome|attribute)$/
    const mutable = all.filter((path) => !closed.test(path) && !/\/pairs\/\d+$/.test(path) && path !== '')
    const mutation = fc.constantFrom(...mutable).chain((path) => fc.tuple(fc.constant(path), value(at(rich, path))))
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        let definition = rich
        // An earlier mutation may have put something of another shape at the path: then the definition would no longer be structurally valid.
        const fits = (path: string, to: unknown): boolean => {
          const there = at(definition, path)
          return typeof there === typeof to && Array.isArray(there) === Array.isArray(to)
        }
        for (const [path, to] of mutations) if (fits(path, to)) definition = change(definition, path, to)
        for (const found of lintInstrument(definition)) expect(describeIssue(found, 'zh-CN').message).not.toBe('')
      }),
      { numRuns: 200 },
    )
  })

  it('is done with 1000 items in a moment', () => {
    const ids = Array.from({ length: 1000 }, (_, k) => `n${k}`)
    const definition = changed([
      ['/items', ids.map((id) => item(id, { supplementary: false }))],
      ['/forms/0/order', ids],
      ['/scales/0/score/items', ids],
      ['/scales/1/score/items', ids.map((id) => `${id}x`)],
      ['/criticalItems', []],
      ['/vectors', []],
    ])
    const started = performance.now()
    expect(findings(definition).filter((each) => each.includes('unknown-reference'))).toHaveLength(1000)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})

function at(definition: unknown, path: string): unknown {
  let place: unknown = definition
  for (const step of path.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof place !== 'object' || place === null || !Object.hasOwn(place, key)) return undefined
    place = (place as Readonly<Record<string, unknown>>)[key]
  }
  return place
}
