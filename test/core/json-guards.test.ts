import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deepFreeze, guardValue } from '../../src/core/guards.js'

const codes = (value: unknown): readonly string[] => {
  const read = guardValue(value)
  return read.ok ? [] : read.issues.map((each) => `${each.code} ${each.path}`)
}

describe('guardValue', () => {
  test('copies plain data faithfully, keys in order, sharing nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'grapheme', maxDepth: 5 }), (value) => {
        const text = JSON.stringify(value)
        fc.pre(!/"(__proto__|constructor|prototype)"|e\+/.test(text))
        fc.pre(!/-0/.test(text) && !hasNegativeZero(value))
        const read = guardValue(value)
        expect(read.ok && JSON.stringify(read.value)).toBe(text)
        if (read.ok && typeof value === 'object' && value !== null) expect(read.value).not.toBe(value)
      }),
    )
  })
  test('A3 nested 100 000 arrays', () => {
    let nested: unknown[] = []
    for (let i = 0; i < 100_000; i += 1) nested = [nested]
    expect(codes(nested)).toEqual(['json/too-deep '])
  })
  test('a cycle ends, also one with many branches', () => {
    const one: Record<string, unknown> = {}
    one.self = one
    expect(codes(one)).toEqual(['json/too-deep '])
    const many: unknown[] = []
    for (let i = 0; i < 1000; i += 1) many.push(many)
    expect(guardValue(many).ok).toBe(false)
  })
  test('A5 an own __proto__ key is refused and Object.prototype stays as it is', () => {
    const before = Object.getOwnPropertyNames(Object.prototype)
    expect(codes(JSON.parse('{"a": {"__proto__": {"polluted": 1}}}'))).toEqual(['json/forbidden-key /a/__proto__'])
    expect(codes({ constructor: 1, prototype: 2 })).toEqual(['json/forbidden-key /constructor', 'json/forbidden-key /prototype'])
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
  })
  test.each([
    ['a function', () => 1, 'definition/type'],
    ['a date', new Date(0), 'definition/type'],
    ['a map', new Map(), 'definition/type'],
    ['a class instance', new (class Point {})(), 'definition/type'],
    ['a bigint', 1n, 'definition/type'],
    ['a symbol', Symbol('s'), 'definition/type'],
    ['undefined', undefined, 'definition/type'],
    ['a boxed number', Object(1), 'definition/type'],
    ['NaN', Number.NaN, 'definition/number-range'],
    ['infinity', Number.POSITIVE_INFINITY, 'definition/number-range'],
    ['-0', -0, 'definition/number-range'],
    ['2^53', 2 ** 53, 'definition/number-range'],
    ['half a surrogate pair', '\ud83d', 'json/encoding'],
  ])('A8 %s is not data', (_, value, code) => {
    expect(codes([value])).toEqual([`${code} /0`])
  })
  test('an accessor is refused without being called', () => {
    let called = false
    const trap = {
      get id() {
        called = true
        return 1
      },
    }
    expect(codes(trap)).toEqual(['definition/type /id'])
    expect(called).toBe(false)
  })
  test('holes, symbol keys and extra properties of a list are refused', () => {
    expect(codes(new Array(2))).toEqual(['definition/type /0', 'definition/type /1'])
    expect(codes({ [Symbol('s')]: 1 })).toEqual(['definition/type '])
    expect(codes(Object.assign([1], { extra: 2 }))).toEqual(['definition/type '])
    expect(codes(new Array(4_000_000_000))).toEqual(['json/too-large '])
  })
  test('an undefined property counts as absent', () => {
    expect(guardValue({ a: undefined, b: 1 })).toEqual({ ok: true, value: { b: 1 } })
  })
  test('an object without prototype is plain', () => {
    expect(guardValue(Object.assign(Object.create(null), { a: 1 }))).toEqual({ ok: true, value: { a: 1 } })
  })
})

test('deepFreeze freezes every part', () => {
  const value = deepFreeze({ a: [{ b: 1 }] })
  expect(Object.isFrozen(value) && Object.isFrozen(value.a) && Object.isFrozen(value.a[0])).toBe(true)
})

function hasNegativeZero(value: unknown): boolean {
  if (typeof value === 'number') return Object.is(value, -0) || (Number.isInteger(value) && !Number.isSafeInteger(value))
  return typeof value === 'object' && value !== null && Object.values(value).some(hasNegativeZero)
}
