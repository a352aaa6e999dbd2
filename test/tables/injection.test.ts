import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { neutralizeFormula, restoreFormula } from '../../src/tables/injection.js'

const RISKY = ['=1+1', '+1', '-1', '@x', '\tx', '\rx', '\nx', '\0x', '＝1', '＋1', '－1', '＠x', '  =1', '\u3000=1', '=1\n2']

describe('neutralizeFormula', () => {
  it.each(RISKY)('row 77: %j gets an apostrophe, and loses it again', (text) => {
    expect(neutralizeFormula(text)).toBe(`'${text}`)
    expect(restoreFormula(`'${text}`)).toBe(text)
  })

  it('row 77: later lines are marked too, for a reader that does not see the quotes', () => {
    expect(neutralizeFormula('a\n=1')).toBe("a\n'=1")
    expect(neutralizeFormula('a\r\n ＠x\n-')).toBe("a\r\n' ＠x\n'-")
    expect(neutralizeFormula('a\n\tb')).toBe('a\n\tb')
  })

  it.each(['', 'a', "'", "'a", 'a=1', '1', '焦虑', "it's -1"])('leaves %j alone', (text) => {
    expect(neutralizeFormula(text)).toBe(text)
    expect(restoreFormula(text)).toBe(text)
  })

  it('is reversible for every text, those with apostrophes of their own included (law)', () => {
    const part = fc.constantFrom("'", "''", '=', '＝', ' ', '\u3000', '\n', '\r', '\t', '\0', 'a', '-')
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(part, { maxLength: 8 }).map((parts) => parts.join('')),
    )
    fc.assert(fc.property(text, (each) => restoreFormula(neutralizeFormula(each)) === each))
    fc.assert(fc.property(text, (each) => !/^\s*[=+\-@＝＋－＠]/u.test(neutralizeFormula(each))))
  })
})
