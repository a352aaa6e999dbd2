import fc from 'fast-check'
import { evaluate } from 'mathjs/number'
import { expect, it } from 'vitest'
import { formulaBench } from './run-formula.js'

/** The part of the language on which mathjs means the same: no comparison by tolerance, no missing values. */
const { expression } = fc.letrec<{ expression: string; leaf: string; condition: string }>((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom('a', 'b', 'c', 'x', 'pair'),
    fc.integer({ min: 0, max: 9 }).map(String),
    fc.constantFrom('0.5', '2.25', '.75', '1e2'),
  ),
  condition: fc
    .tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('<', '<=', '>', '>=', '==', '!='), fc.integer({ min: 0, max: 3 }))
    .map((parts) => parts.join(' ')),
  expression: fc.oneof(
    { maxDepth: 4 },
    tie('leaf'),
    fc.tuple(tie('expression'), fc.constantFrom('+', '-', '*'), tie('expression')).map((parts) => parts.join(' ')),
    fc.tuple(tie('expression'), tie('expression')).map(([left, right]) => `(${left}) / (abs(${right}) + 1)`),
    tie('expression').map((inner) => `(${inner})`),
    tie('expression').map((inner) => `-(${inner})`),
    tie('expression').map((inner) => `abs(${inner})`),
    tie('expression').map((inner) => `floor(${inner})`),
    fc.tuple(tie('expression'), tie('expression')).map(([left, right]) => `max(${left}, ${right})`),
    fc.tuple(tie('expression'), tie('expression')).map(([left, right]) => `min(${left}, ${right})`),
    fc.tuple(tie('condition'), tie('expression'), tie('expression')).map(([when, yes, no]) => `(${when} ? ${yes} : ${no})`),
    fc.tuple(tie('condition'), tie('condition'), tie('expression')).map(([p, q, yes]) => `(${p} and not (${q}) ? ${yes} : 0)`),
  ),
}))

const answers = fc.record({
  a: fc.integer({ min: 0, max: 3 }),
  b: fc.integer({ min: 0, max: 3 }),
  c: fc.integer({ min: 0, max: 3 }),
  x: fc.integer({ min: -4000, max: 4000 }).map((thousandths) => thousandths / 8),
})

it('lowered formulas agree to the last bit with mathjs on the common subset', () => {
  fc.assert(
    fc.property(expression, answers, (text, row) => {
      fc.pre(text.length < 1500)
      const expected = evaluate(text, { ...row, pair: 2 * (row.a + row.b) })
      const { value, reasons } = formulaBench(text)(row)
      if (Number.isFinite(expected)) expect(value).toBe(expected + 0)
      else expect(reasons).toContain('non-finite')
    }),
    { numRuns: 150 },
  )
})

it('the order of precedence is that of arithmetic', () => {
  expect(formulaBench('2 + 3 * 4 - 6 / 2')({ a: 0 }).value).toBe(11)
  expect(formulaBench('-2 * -3')({ a: 0 }).value).toBe(6)
})
