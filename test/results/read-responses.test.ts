import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { complete, run } from './hand-plan.js'

const codesOf = (result: ReturnType<typeof run>): readonly string[] => result.warnings.map(({ code }) => code)
const recordOf = (result: ReturnType<typeof run>, item: string) => result.responses.find((record) => record.item === item)

describe('bad input 41: what is not a code is invalid, never coerced', () => {
  const notCodes: readonly [string, unknown, string][] = [
    ['out of range', 4, 'response/out-of-range'],
    ['negative', -1, 'response/out-of-range'],
    ['fraction', 1.5, 'response/invalid-value'],
    ['text', '3', 'response/invalid-value'],
    ['text with a blank', '3 ', 'response/invalid-value'],
    ['Chinese numeral', '三', 'response/invalid-value'],
    ['full-width digit', '３', 'response/invalid-value'],
    ['empty text', '', 'response/invalid-value'],
    ['true', true, 'response/invalid-value'],
    ['NaN', Number.NaN, 'response/invalid-value'],
    ['infinity', Number.POSITIVE_INFINITY, 'response/invalid-value'],
    ['bigint', 3n, 'response/invalid-value'],
    ['list', [3], 'response/invalid-value'],
    ['boxed number', new Number(3), 'response/invalid-value'],
    ['object with valueOf', { valueOf: () => 3 }, 'response/invalid-value'],
    ['unknown missing reason', { missing: 'lost' }, 'response/invalid-value'],
    ['inherited missing reason', Object.create({ missing: 'declined' }), 'response/invalid-value'],
    ['function', () => 3, 'response/invalid-value'],
    ['symbol', Symbol('3'), 'response/invalid-value'],
  ]
  it.each(notCodes)('%s', (_, response, code) => {
    const result = run({ ...complete(1), q2: response })
    expect(recordOf(result, 'q2')).toEqual({ item: 'q2', missing: 'invalid' })
    expect(result.warnings.map(({ code: each, path }) => [each, path])).toEqual([[code, '/responses/q2']])
    expect(result.scales.total).toMatchObject({ answered: 8, missingItems: [{ item: 'q2', reason: 'invalid' }] })
  })

  it('names the item and the kind of fault, never the value', () => {
    const result = run({ ...complete(1), q2: 'I want to be left alone' })
    expect(result.warnings).toEqual([{ code: 'response/invalid-value', path: '/responses/q2', params: { item: 'q2', reason: 'text' } }])
    expect(JSON.stringify(result)).not.toContain('alone')
  })

  it('minus zero is the code zero and is stored as zero', () => {
    expect(Object.is((recordOf(run({ ...complete(1), q2: -0 }), 'q2') as { code: number }).code, 0)).toBe(true)
  })
})

describe('bad input 42: sentinels are never summed', () => {
  it.each([99, -99, -77, 999, -999, -1, -9999, 8888])('undeclared %d is invalid', (sentinel) => {
    const result = run({ ...complete(1), q2: sentinel })
    expect(codesOf(result)).toEqual(['response/out-of-range'])
    expect(recordOf(result, 'q2')).toEqual({ item: 'q2', missing: 'invalid' })
  })
  it('a declared one gives its reason without a warning', () => {
    const result = run({ ...complete(1), q2: -9 })
    expect(codesOf(result)).toEqual([])
    expect(recordOf(result, 'q2')).toEqual({ item: 'q2', missing: 'declined' })
  })
})

describe('bad input 44: unknown keys', () => {
  it('are warned about one by one, in an order of their own', () => {
    const result = run({ zz: 1, ...complete(1), Q1: 3, __proto__x: 1 })
    expect(result.warnings.map(({ params }) => params.item)).toEqual(['Q1', '__proto__x', 'zz'])
  })
  it('an own __proto__ key is an unknown item and changes nothing', () => {
    const result = run(JSON.parse('{"q1": 1, "__proto__": {"q2": 3}}'))
    expect(codesOf(result)).toEqual(['response/unknown-item'])
    expect(recordOf(result, 'q2')).toEqual({ item: 'q2', missing: 'blank' })
    expect(({} as Record<string, unknown>).q2).toBeUndefined()
  })
  it('very many are counted, not listed', () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`x${at}`, 1]))
    expect(run(many).warnings).toHaveLength(101)
  })
})

describe('blank is blank', () => {
  it('null, undefined and an absent key are blank without a warning', () => {
    const { q1: _, ...rest } = complete(1)
    const result = run({ ...rest, q2: null, q3: undefined })
    expect(result.warnings).toEqual([])
    for (const item of ['q1', 'q2', 'q3']) expect(recordOf(result, item)).toEqual({ item, missing: 'blank' })
  })
  it('inherited answers are not answers', () => {
    const result = run(Object.create(complete(3)))
    expect(result.responses.every((record) => 'missing' in record && record.missing === 'blank')).toBe(true)
  })
  it.each([
    ['null', null],
    ['undefined', undefined],
    ['text', 'q1=3'],
    ['number', 7],
    ['list', [1, 2, 3]],
    ['Map', new Map([['q1', 3]])],
    ['promise', Promise.resolve({ q1: 3 })],
    ['date', new Date(0)],
  ])('answers given as %s: all blank, and a warning says so', (_, responses) => {
    const result = run(responses)
    expect(codesOf(result)).toEqual(['response/not-an-object'])
    expect(result.scales.total?.status).toBe('absent')
    expect(result.criticalItems[0]?.state).toBe('unknown')
  })
})

describe('hostile objects', () => {
  it('a throwing getter is an unreadable answer, not a blank one', () => {
    const responses = Object.defineProperty(complete(1), 'q9', {
      enumerable: true,
      get() {
        throw new Error('no')
      },
    })
    const result = run(responses)
    expect(recordOf(result, 'q9')).toEqual({ item: 'q9', missing: 'invalid' })
    expect(result.criticalItems[0]?.state).toBe('unreadable')
  })
  it('a getter is read once', () => {
    let reads = 0
    const responses = Object.defineProperty(complete(1), 'q9', { enumerable: true, get: () => (reads++ === 0 ? 3 : 0) })
    expect(run(responses).criticalItems[0]?.state).toBe('endorsed')
    expect(reads).toBe(1)
  })
  it('proxies that refuse everything never make it throw', () => {
    const refuse = (): never => {
      throw new Error('no')
    }
    const traps = { get: refuse, has: refuse, ownKeys: refuse, getOwnPropertyDescriptor: refuse, getPrototypeOf: refuse }
    const hostile = new Proxy({}, traps)
    expect(() => run(hostile)).not.toThrow()
    expect(() => run({ ...complete(1), q1: hostile, which: new Proxy([], traps) })).not.toThrow()
    expect(() => run(complete(1), hostile)).not.toThrow()
  })
  it('anything at all as answers or respondent never throws and never counts', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }), fc.anything(), (a, b) => {
        const result = run({ ...complete(1), q2: a }, b)
        const record = recordOf(result, 'q2')
        if (typeof a === 'number' && [0, 1, 2, 3].includes(a)) expect(record).toEqual({ item: 'q2', code: a + 0 })
        else expect(record).toHaveProperty('missing')
        expect(() => run(a, b)).not.toThrow()
        JSON.stringify(result)
      }),
      { numRuns: 200 },
    )
  })
})

describe('clock times and lists', () => {
  it.each([
    ['00:00', 0],
    ['22:30', 1350],
    ['23:59', 1439],
  ])('%s is %d minutes after midnight', (text, minutes) => {
    expect(recordOf(run({ ...complete(), bed: text }), 'bed')).toEqual({ item: 'bed', code: minutes })
  })
  it.each(['24:00', '7:30', '22.30', '22:60', ' 22:30', '22:30:00', '２２:30', 1350, ''])('%s is no clock time', (text) => {
    expect(recordOf(run({ ...complete(), bed: text }), 'bed')).toEqual({ item: 'bed', missing: 'invalid' })
  })
  it('the chosen codes are kept in the order of the definition; none chosen is an answer', () => {
    expect(recordOf(run({ ...complete(), which: [20, 10] }), 'which')).toEqual({ item: 'which', code: [10, 20] })
    expect(recordOf(run({ ...complete(), which: [] }), 'which')).toEqual({ item: 'which', code: [] })
  })
  it.each([[[10, 10]], [[30]], [['10']], [10], ['10'], [new Array(3)]])('%j is no choice', (chosen) => {
    expect(recordOf(run({ ...complete(), which: chosen }), 'which')).toEqual({ item: 'which', missing: 'invalid' })
  })
})
