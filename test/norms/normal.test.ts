import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalCdf, normalQuantile } from '../../src/norms/normal.js'

const golden = readFileSync(new URL('../golden/normal/values.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))

/** Relative where the value is not near zero, else absolute. */
function close(received: number, expected: number, tolerance: number): void {
  expect(Math.abs(received - expected)).toBeLessThanOrEqual(tolerance * Math.max(Math.abs(expected), 1e-300))
}

describe('the normal distribution against R', () => {
  test.each(golden.filter(([name]) => name === 'cdf'))('%s(%s) = %s', (_, z, value) => {
    close(normalCdf(Number(z)), Number(value), 1e-13)
  })
  test.each(golden.filter(([name, p]) => name === 'quantile' && p !== '0.5'))('%s(%s) = %s', (_, p, value) => {
    close(normalQuantile(Number(p)), Number(value), 1e-12)
  })
  test('the median', () => {
    expect(normalQuantile(0.5)).toBe(0)
  })
})

describe('laws of the normal distribution', () => {
  test('Φ never falls', () => {
    fc.assert(
      fc.property(fc.double({ min: -40, max: 40, noNaN: true }), fc.double({ min: 0, max: 5, noNaN: true }), (z, more) => {
        expect(normalCdf(z + more)).toBeGreaterThanOrEqual(normalCdf(z))
      }),
    )
  })
  test('Φ⁻¹ never falls, also where a four-decimal table saturates', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), fc.double({ min: 1, max: 2, noNaN: true }), (p, factor) => {
        const higher = Math.min(p * factor, 1 - 1e-12)
        expect(normalQuantile(higher)).toBeGreaterThanOrEqual(normalQuantile(p))
      }),
    )
    expect(normalQuantile(1e-6)).toBeLessThan(normalQuantile(1e-5))
  })
  test('Φ(Φ⁻¹(p)) = p', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-15, max: 1 - 1e-15, noNaN: true }), (p) => {
        expect(Math.abs(normalCdf(normalQuantile(p)) - p)).toBeLessThanOrEqual(2e-13 * p)
      }),
    )
  })
  test('Φ(−z) = 1 − Φ(z)', () => {
    fc.assert(
      fc.property(fc.double({ min: -6, max: 6, noNaN: true }), (z) => {
        expect(normalCdf(-z)).toBeCloseTo(1 - normalCdf(z), 14)
      }),
    )
  })
  test('the ends', () => {
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY)
    expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY)
    expect(normalQuantile(1.5)).toBeNaN()
  })
})
