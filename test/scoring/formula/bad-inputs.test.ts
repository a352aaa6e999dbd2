import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { PsyscoreError } from '../../../src/core/issue.js'
import { parseFormula } from '../../../src/scoring/formula/parse.js'
import { bench, formulaOf, instrument, scale } from '../run.js'
import { codesOf, errorsOf, formulaBench, NAMES } from './run-formula.js'

/** Refuses in so many milliseconds at best of five: the first run warms the parser up, a busy machine may stall another. */
function refusedWithin(expression: string, limit: number): readonly string[] {
  let codes: readonly string[] = []
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < 5; run++) {
    const start = performance.now()
    codes = codesOf(expression)
    best = Math.min(best, performance.now() - start)
  }
  expect(best).toBeLessThan(limit)
  expect(codes.length).toBeGreaterThan(0)
  return codes
}

function prototypeKeys(): readonly string[] {
  return [Object, Array, Function, String, Number].flatMap((each) => Object.getOwnPropertyNames(each.prototype))
}

describe('formulas that must be refused when a definition is loaded', () => {
  it('row 26: constructors, property access and objects are refused with their place', () => {
    const before = prototypeKeys()
    expect(errorsOf('a + x?.constructor')).toMatchObject([{ code: 'formula/not-allowed', params: { at: 4 } }])
    expect(codesOf('{}.constructor')).toEqual(['formula/not-allowed'])
    expect(codesOf('x.constructor')).toEqual(['formula/not-allowed'])
    expect(codesOf('x["constructor"]')).toEqual(['formula/not-allowed'])
    expect(codesOf('cos.constructor("return process")()')).toEqual(['formula/syntax'])
    expect(codesOf('cos.constructor("return process")')).toEqual(['formula/not-allowed'])
    expect(codesOf('constructor')).toEqual(['formula/unknown-name'])
    expect(codesOf('__proto__ + toString')).toEqual(['formula/unknown-name', 'formula/unknown-name'])
    expect(codesOf('constructor(1)')).toEqual(['formula/unknown-function'])
    expect(codesOf('{__proto__: a}')).toEqual(['formula/not-allowed'])
    expect(prototypeKeys()).toEqual(before)
  })

  it('row 27: ranges and huge constructions are refused at once and the process lives', () => {
    expect(refusedWithin('1:1e9', 5)).toEqual(['formula/not-allowed'])
    expect(refusedWithin('sum(1:1e8)', 5)).toEqual(['formula/not-allowed'])
    expect(refusedWithin('ones(1e9)', 5)).toEqual(['formula/unknown-function'])
    expect(refusedWithin('combinations(1e9, 5e8)', 5)).toEqual(['formula/unknown-function'])
    expect(refusedWithin('[1, 2; 3, 4]', 5)).toEqual(['formula/not-allowed'])
  })

  it('row 28: config, import, evaluate and parse are unknown, and other formulas keep their results', () => {
    const answers = { a: 3, b: 1, c: 2 }
    const expression = '(a + b) / c * 0.1'
    const before = formulaBench(expression)(answers)
    for (const attack of [
      'config({number: "BigNumber"})',
      'import(a)',
      'evaluate("1+1")',
      'parse("1")',
      'simplify(a)',
      'createUnit("a")',
    ]) {
      expect(codesOf(attack)).toContain('formula/unknown-function')
    }
    expect(formulaBench(expression)(answers)).toEqual(before)
    expect(before.value).toBe(((3 + 1) / 2) * 0.1)
  })

  it('row 29: assignments and function definitions are refused and inputs stay as they are', () => {
    const names = new Set(NAMES)
    Object.freeze(names)
    for (const expression of ['q1 = 99', 'f(x) = f(x)', 'a.b = 1', 'a[1] = 2']) {
      const outcome = parseFormula(expression, names, '')
      expect(outcome.ok).toBe(false)
      expect(outcome.issues.map(({ code }) => code)).toEqual(['formula/assignment'])
    }
    expect(errorsOf('q1 = 99')[0]?.params).toMatchObject({ at: 3, near: '=' })
    expect([...names]).toEqual([...NAMES])
  })

  it('row 30: length, depth, nodes and arguments are bounded without overflow', () => {
    expect(refusedWithin(`${'('.repeat(100_000)}a${')'.repeat(100_000)}`, 5)).toEqual(['formula/too-long'])
    expect(refusedWithin('a'.repeat(1_000_000), 5)).toEqual(['formula/too-long'])
    expect(refusedWithin(Array(50_000).fill('a').join('+'), 5)).toEqual(['formula/too-long'])
    expect(refusedWithin(`${'('.repeat(65)}a${')'.repeat(65)}`, 5)).toEqual(['formula/too-deep'])
    expect(codesOf(`${'('.repeat(64)}a${')'.repeat(64)}`)).toEqual([])
    expect(codesOf(`${'-'.repeat(65)}a`)).toEqual(['formula/too-deep'])
    expect(codesOf(`${'a>1?a:'.repeat(65)}a`)).toEqual(['formula/too-deep'])
    expect(codesOf(Array(600).fill('a').join('+'))).toEqual(['formula/too-many-nodes'])
    expect(codesOf(Array(500).fill('a').join('+'))).toEqual([])
    expect(codesOf(`sum(${Array(501).fill('a').join(',')})`)).toEqual(['formula/arguments'])
    expect(codesOf(`sum(${Array(500).fill('a').join(',')})`)).toEqual([])
    // right-associative chains that would recurse deeply
    expect(codesOf(`${'a^'.repeat(900)}a`)).not.toEqual([])
    expect(codesOf(`${'not '.repeat(400)}a`)).toEqual(['formula/too-deep'])
  })

  it('row 30: all formulas of one definition share a limit', () => {
    const expression = Array(450).fill('q1').join('+')
    const definition = instrument({ scales: Array.from({ length: 23 }, (_, i) => scale(`s${i}`, formulaOf(expression))) })
    expect(() => bench(definition)).toThrow(expect.objectContaining({ code: 'formula/too-many-nodes' }))
  })

  it('row 31: unknown and wrongly cased names come with the nearest one', () => {
    expect(errorsOf('q99 + 1')).toMatchObject([{ code: 'formula/unknown-name', params: { at: 0, near: 'q99', nearest: 'q1' } }])
    expect(errorsOf('1 + Q1')).toMatchObject([{ code: 'formula/unknown-name', params: { at: 4, near: 'Q1', nearest: 'q1' } }])
    expect(errorsOf('summ(a, b)')).toMatchObject([{ code: 'formula/unknown-function', params: { nearest: 'sum' } }])
    expect(errorsOf('wholly_other')[0]?.params).not.toHaveProperty('nearest')
  })

  it('row 32: constants that are not finite are refused at load, row values become absent', () => {
    for (const expression of ['7/0', '0/0', 'a + 1/(2 - 2)', 'sqrt(-1)', '1e300 * 1e300', 'Infinity', 'NaN', '1e999', 'pow(1e200, 2)']) {
      expect(codesOf(expression)).toEqual(['formula/non-finite'])
    }
    expect(codesOf('pow(2, 1e9)')).toEqual(['formula/arguments'])
    expect(codesOf('pow(a, b)')).toEqual(['formula/arguments'])
    const divided = formulaBench('a / b')
    expect(divided({ a: 1, b: 0 })).toEqual({ value: null, notes: [], reasons: ['non-finite'] })
    expect(divided({ a: 0, b: 0 })).toEqual({ value: null, notes: [], reasons: ['non-finite'] })
    expect(formulaBench('sqrt(a - b)')({ a: 0, b: 1 }).reasons).toEqual(['non-finite'])
    expect(formulaBench('pow(x, 8) * pow(x, 8) * pow(x, 8) * pow(x, 8) * pow(x, 8)')({ x: 1e8 }).reasons).toEqual(['non-finite'])
  })

  it('row 33: nothing is converted, multiplied or chained by implication', () => {
    expect(codesOf('"1" + 1')).toEqual(['formula/type'])
    expect(codesOf('true + 1')).toEqual(['formula/type'])
    expect(codesOf('null')).toEqual(['formula/type'])
    expect(codesOf('2q1')).toEqual(['formula/syntax'])
    expect(codesOf('0x1F')).toEqual(['formula/syntax'])
    expect(codesOf('a b')).toEqual(['formula/syntax'])
    expect(codesOf('2 (a)')).toEqual(['formula/syntax'])
    expect(codesOf('5%')).toEqual(['formula/syntax'])
    expect(codesOf('5 % 2')).toEqual(['formula/not-allowed'])
    expect(codesOf('1 < 2 < 3')).toEqual(['formula/syntax'])
    expect(codesOf('(a > 1) + 1')).toEqual(['formula/type'])
    expect(codesOf('a > 1')).toEqual(['formula/type'])
    expect(codesOf('a and b')).toEqual(['formula/type', 'formula/type'])
    expect(codesOf('if(a, b, c)')).toEqual(['formula/type'])
    expect(codesOf('a ? b : c')).toEqual(['formula/type'])
    for (const operator of ['^', '&', '|', '??', 'xor', 'mod', '<<', 'to'])
      expect(codesOf(`a ${operator} b`)).toEqual(['formula/not-allowed'])
    for (const expression of ['a!', "a'", '+a', '~a']) expect(codesOf(expression)).toEqual(['formula/not-allowed'])
  })

  it('row 34: computed doubles compare as they are; a declared rounding makes a decimal of them', () => {
    const answers = { a: 0, b: 0, c: 0 }
    expect(formulaBench('if(0.1 + 0.2 == 0.3, 1, 0)')(answers).value).toBe(0)
    expect(formulaBench('if(round(0.1 + 0.2, 6) == 0.3, 1, 0)')(answers).value).toBe(1)
    const mean = formulaBench('if(mean(a, b) >= 1.5, 1, 0)')
    expect(mean({ a: 1, b: 2 }).value).toBe(1)
    expect(mean({ a: 1, b: 1 }).value).toBe(0)
  })

  it('row 35: full-width and typographic operators are normalised with a warning, other signs are named', () => {
    const outcome = parseFormula('（１＋２）×a ÷ b − ３', NAMES, '/p')
    expect(outcome.ok).toBe(true)
    expect(outcome.issues).toEqual([{ code: 'formula/normalised', severity: 'warning', path: '/p', params: { text: '(1+2)*a / b - 3' } }])
    expect(formulaBench('（a＋２）×b')({ a: 1, b: 3 }).value).toBe(9)
    expect(errorsOf('a + “b”')).toMatchObject([{ code: 'formula/character', params: { at: 4, near: '“', character: 'U+201C' } }])
    expect(errorsOf('a ≥ 2')).toMatchObject([{ code: 'formula/character', params: { at: 2, character: 'U+2265' } }])
    expect(codesOf('a + 😀')).toEqual(['formula/character'])
    expect(codesOf('a $ b')).toEqual(['formula/character'])
    expect(codesOf('a \u200b+ b')).toEqual(['formula/character'])
    expect(codesOf('情绪 + 1')).toEqual([])
    expect(formulaBench('情绪 * 2')({ a: 1, b: 2, c: 3 }).value).toBe(12)
    expect(errorsOf('情 + 1')).toMatchObject([{ code: 'formula/unknown-name', params: { near: '情' } }])
    expect(parseFormula('题１ + 1', new Set(['题１']), '').issues).toEqual([])
  })

  it('row 36: empty texts, comments, several statements and line tricks are refused', () => {
    for (const expression of ['', '   ', '# only a comment', '\n#c\n']) expect(codesOf(expression)).toEqual(['formula/empty'])
    expect(codesOf('1;2')).toEqual(['formula/syntax'])
    expect(codesOf('1\n2')).toEqual(['formula/syntax'])
    expect(codesOf('a\r+ b')).toEqual(['formula/syntax'])
    expect(codesOf('a # note')).toEqual(['formula/not-allowed'])
    expect(codesOf('a +')).toEqual(['formula/syntax'])
    expect(codesOf('(a')).toEqual(['formula/syntax'])
    expect(codesOf('a)')).toEqual(['formula/syntax'])
    expect(codesOf('"a')).toEqual(['formula/syntax'])
    expect(codesOf('sum(a,\n b)')).toEqual([])
  })

  it('row 37: chance, clock and surroundings are out of reach', () => {
    for (const expression of ['random()', 'now()', 'Date()', 'process()', 'randomInt(5)']) {
      expect(codesOf(expression)).toEqual(['formula/unknown-function'])
    }
    for (const name of ['pi', 'e', 'version', 'process', 'globalThis']) expect(codesOf(name)).toEqual(['formula/unknown-name'])
  })

  it('row 38: a missing operand follows the rule of its function, never NaN or 0', () => {
    const answers = { a: 2, b: null, c: 3 }
    for (const expression of [
      'a + b',
      'sum(a, b)',
      'mean(a, b)',
      'max(a, b)',
      'if(b > 1, 1, 0)',
      'countWhere(a > 1, b > 1)',
      '-b',
      'abs(b)',
    ]) {
      const { value, reasons } = formulaBench(expression)(answers)
      expect(value).toBeNull()
      expect(reasons).toContain('blank')
    }
    const declined = formulaBench('a + b')({ a: 1, b: { missing: 'declined' } })
    expect(declined).toEqual({ value: null, notes: [], reasons: ['declined'] })
    expect(formulaBench('sumAtLeast(2, a, b, c)')(answers)).toEqual({ value: 7.5, notes: ['prorated'], reasons: [] })
    expect(formulaBench('meanAtLeast(2, a, b, c)')(answers)).toEqual({ value: 2.5, notes: ['prorated'], reasons: [] })
    expect(formulaBench('sumAtLeast(3, a, b, c)')(answers).reasons).toEqual(['part-absent', 'blank'])
    expect(formulaBench('count(a, b, c)')(answers).value).toBe(2)
    expect(formulaBench('coalesce(b, c)')(answers).value).toBe(3)
    expect(formulaBench('if(isMissing(b), 9, b)')(answers).value).toBe(9)
    expect(formulaBench('if(a >= 2 or b >= 2, 1, 0)')(answers).value).toBe(1)
  })

  it('row 39: dividing by a count of nobody is absent with its reasons', () => {
    const none = { a: null, b: null, c: null }
    const { value, reasons } = formulaBench('sumAtLeast(1, a, b, c) / count(a, b, c)')(none)
    expect(value).toBeNull()
    expect(reasons).toEqual(['part-absent', 'blank'])
    expect(formulaBench('pair / count(a, b)')(none).reasons).toContain('none-answered')
  })

  it('row 40: formulas work where code from strings is forbidden', () => {
    const program = `
      import { parseFormula } from './src/scoring/formula/parse.ts'
      let forbidden = false
      try { new Function('return 1') } catch { forbidden = true }
      const outcome = parseFormula('a + 2 * sum(a, b)', new Set(['a', 'b']), '')
      console.log(JSON.stringify({ forbidden, ok: outcome.ok }))`
    const args = ['--disallow-code-generation-from-strings', '--import', 'tsx', '--input-type=module', '-e', program]
    const output = execFileSync(process.execPath, args, { encoding: 'utf8' })
    expect(JSON.parse(output)).toEqual({ forbidden: true, ok: true })
  })

  it('a refused formula ends the lowering with all its issues', () => {
    const attempt = (): unknown => formulaBench('q99 + summ(a)')
    expect(attempt).toThrow(PsyscoreError)
    expect(attempt).toThrow(expect.objectContaining({ code: 'formula/unknown-name', issues: expect.objectContaining({ length: 2 }) }))
  })
})
