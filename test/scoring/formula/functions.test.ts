import { describe, expect, it } from 'vitest'
import { codesOf, formulaBench } from './run-formula.js'

const ANSWERS = { a: 3, b: 1, c: 2, x: -2.5 }

describe('formula functions', () => {
  it.each([
    ['a + b * c', 5],
    ['(a + b) * c', 8],
    ['a - b - c', 0],
    ['a / c', 1.5],
    ['-a', -3],
    ['sum(a, b, c)', 6],
    ['mean(a, b, c)', 2],
    ['min(a, b, c)', 1],
    ['max(a, b, c)', 3],
    ['count(a, b, c)', 3],
    ['countWhere(a >= 2, b >= 2, c >= 2)', 2],
    ['abs(x)', 2.5],
    ['round(x)', -2],
    ['roundHalfEven(x)', -2],
    ['roundHalfAway(x)', -3],
    ['roundHalfDown(x)', -3],
    ['floor(x)', -3],
    ['ceil(x)', -2],
    ['truncate(x)', -2],
    ['round(a / 7, 2)', 0.43],
    ['sqrt(a + b)', 2],
    ['pow(a, 3)', 27],
    ['clamp(a, 0, 2)', 2],
    ['clamp(x, -1, 2)', -1],
    ['if(a > b, 10, 20)', 10],
    ['a < b ? 10 : 20', 20],
    ['if(between(a, 1, 3), 1, 0)', 1],
    ['if(not (a == 3), 1, 0)', 0],
    ['if(a != 3 or b <= 1, 1, 0)', 1],
    ['if(2 < a, 1, 0)', 1],
    ['coalesce(a, b)', 3],
    ['pair', 8],
    ['pair__sum', 4],
    ['pair__doubled + 情绪', 14],
  ])('%s is %d', (expression, value) => {
    expect(formulaBench(expression)(ANSWERS).value).toBe(value)
  })

  it('capping is told', () => {
    expect(formulaBench('clamp(a, 0, 2)')(ANSWERS).notes).toEqual(['capped-high'])
    expect(formulaBench('clamp(x, 0, 2)')(ANSWERS).notes).toEqual(['capped-low'])
  })

  it.each([
    'sum()',
    'abs(a, b)',
    'clamp(a, 3, 1)',
    'between(a, 2, 1)',
    'round(a, b)',
    'round(a, 7)',
    'sumAtLeast(3, a, b)',
    'sumAtLeast(a, b)',
    'pow(a, 1.5)',
  ])('%s has wrong arguments', (expression) => {
    expect(codesOf(expression)).toEqual(['formula/arguments'])
  })
})
