import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson, contentHash } from '../../src/core/canonical.js'
import { sha256Hex } from '../../src/core/hash.js'

describe('sha256Hex', () => {
  // FIPS 180-4 examples, as published by NIST.
  test('abc', () => {
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })
  test('the empty text', () => {
    expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  })
  test('agrees with another implementation on any text, Chinese included', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constant('初二学生量表')), (text) => {
        expect(sha256Hex(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))
      }),
    )
  })
})

describe('canonicalJson', () => {
  // RFC 8785, sections 3.2.2 and 3.2.3.
  test('the numbers and strings of the standard', () => {
    const value = { numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001], literals: [null, true, false] }
    expect(canonicalJson(value)).toBe('{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27]}')
  })
  test('keys are ordered by UTF-16 units, as the standard demands', () => {
    const value = {
      '\u20ac': 'Euro',
      '\r': 'CR',
      '\ufb33': 'Dalet',
      '1': 'One',
      '\ud83d\ude00': 'Grin',
      '\u0080': 'Control',
      '\u00f6': 'o',
    }
    expect(Object.values(JSON.parse(canonicalJson(value)) as object)).toHaveLength(7)
    expect(canonicalJson(value).match(/:"(\w+)"/g)).toEqual([':"CR"', ':"One"', ':"Control"', ':"o"', ':"Euro"', ':"Grin"', ':"Dalet"'])
  })
  test('the order of keys does not matter, the content does', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse())
        expect(contentHash(reversed)).toBe(contentHash(value))
        expect(contentHash({ ...value, extra: Object.keys(value).length })).not.toBe(contentHash(value))
      }),
    )
  })
  test('reading back gives the value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value))
      }),
    )
  })
  test('what JSON cannot hold is refused, never dropped', () => {
    for (const bad of [undefined, Number.NaN, Number.POSITIVE_INFINITY, () => 1, 1n, Symbol('s')]) {
      expect(() => canonicalJson(bad)).toThrow(TypeError)
      expect(() => canonicalJson({ a: [bad] })).toThrow(TypeError)
      expect(() => canonicalJson({ a: bad })).toThrow(TypeError)
    }
    // biome-ignore lint/suspicious/noSparseArray: a hole is the point
    expect(() => canonicalJson([1, , 2])).toThrow(TypeError)
  })
  test('a cycle is refused without overflowing', () => {
    const cycle: unknown[] = []
    cycle.push(cycle)
    expect(() => canonicalJson(cycle)).toThrow(TypeError)
  })
})
