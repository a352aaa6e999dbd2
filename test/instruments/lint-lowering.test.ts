import { describe, expect, it } from 'vitest'
import { compile } from '../../src/instruments/compile.js'
import { assertInstrument, parseInstrument } from '../../src/instruments/parse.js'
import { type Changes, changed, findings } from '../fixtures/lint.js'
import { minimalDefinition } from '../fixtures/minimal.js'

const figure = { source: 'made_up', mark: 'V2' }
const awake: Changes = [
  ['/items/-', { id: 'awake', label: { en: 'awake' }, kind: 'duration', min: 0, max: 600 }],
  ['/forms/0/order/-', 'awake'],
]
const nights = (score: object, max: number): unknown => ({
  id: 'nights',
  label: { en: 'nights' },
  direction: 'higher-is-worse',
  stages: [{ id: 'raw', range: { min: 0, max } }],
  score: { missing: { policy: 'complete-only', figure }, ...score },
})

/** What each rule for itself accepts and the compiler refuses. */
const rows: readonly (readonly [name: string, changes: Changes, expected: string])[] = [
  [
    'a duration that a rule leaves out',
    [
      ...awake,
      ['/scales/-', nights({ method: 'sum', items: ['awake'] }, 600)],
      ['/applicability', [{ items: ['awake'], when: { kind: 'answer', item: 'q1', in: [1] }, otherwise: 'leave', figure }]],
    ],
    '/scales/2/score',
  ],
  [
    'a percentage of the maximum over a duration',
    [...awake, ['/scales/-', nights({ method: 'percent-of-maximum', items: ['awake'] }, 100)]],
    '/scales/2/score',
  ],
  [
    'the highest of a group with a duration',
    [...awake, ['/scales/-', nights({ method: 'highest-of-group', groups: [['awake']] }, 600)]],
    '/scales/2/score/groups/0/0',
  ],
]

describe('the lint refuses whatever the compiler would', () => {
  it.each(rows)('%s', (_, changes, path) => {
    const found = findings(changed(changes), 'error')
    expect(found.length).toBeGreaterThan(0)
    expect(found.map((line) => line.split(' ')[2])).toContain(path)
    expect(parseInstrument(changed(changes)).ok).toBe(false)
  })
  it('of two refused scales each is told, and neither as a circle', () => {
    const both = changed([...awake, ['/scales/-', nights({ method: 'percent-of-maximum', items: ['awake'] }, 100)]])
    const again = { ...(nights({ method: 'percent-of-maximum', itemsOf: ['nights'] }, 100) as object), id: 'again' }
    const found = findings({ ...both, scales: [...both.scales, again as never] }, 'error')
    expect(found).toEqual(['error definition/type /scales/2/score', 'error definition/type /scales/3/score'])
  })
  it('what it accepts compiles', () => {
    expect(() => compile(assertInstrument(minimalDefinition()))).not.toThrow()
  })
})
