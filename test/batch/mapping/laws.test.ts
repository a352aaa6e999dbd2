import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDateFormat } from '../../../src/batch/mapping/date-format.js'
import { dateReader, instantReader } from '../../../src/batch/mapping/dates.js'
import { foldValue } from '../../../src/batch/mapping/fold.js'
import { layoutOf } from '../../../src/batch/mapping/layout-of.js'
import { mergeMappings } from '../../../src/batch/mapping/merge.js'
import { type Mapping, mappingHash, parseMapping } from '../../../src/batch/mapping/parse.js'
import { gad7 } from '../../../src/instruments/generated/gad-7.js'
import { tableOf } from './table-of.js'

const two = (value: number): string => String(value).padStart(2, '0')
const words = fc
  .string({ unit: fc.constantFrom(...'abcdeXYZ见从不年é ß'), minLength: 1, maxLength: 8 })
  .filter((text) => foldValue(text) !== '')

describe('laws of mappings', () => {
  it('a declared word reads as its code in any width, case and spacing; other words read as nothing', () => {
    const wide = (text: string): string => text.replaceAll(/[a-zA-Z]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))
    fc.assert(
      fc.property(
        fc.uniqueArray(words, { minLength: 5, maxLength: 5, selector: foldValue }),
        ([a = '', b = '', c = '', d = '', other = '']) => {
          const codes = { [a]: 0, [b]: 1, [c]: 2, [d]: 3 }
          const [field] = layoutOf({ codes }, gad7, tableOf([['gad7_1']])).items
          for (const [text, code] of Object.entries(codes))
            for (const cell of [text, ` ${text} `, text.toUpperCase(), wide(text)])
              if (foldValue(cell) === foldValue(text)) expect(field?.read([cell])).toEqual({ kind: 'response', response: code })
          expect(field?.read([other]).kind).toBe('unknown')
          expect(field?.read([a])).toEqual(field?.read([a]))
        },
      ),
      { numRuns: 100 },
    )
  })

  it('a shift and its table read alike', () => {
    const cells = fc.constantFrom('', '0', '1', '2', '3', '4', '5', '-1', ' 2', '99', 'x')
    const shift = layoutOf({ codedFrom: 1 }, gad7, tableOf([['gad7_1']])).items[0]
    const table = layoutOf({ codes: { 1: 0, 2: 1, 3: 2, 4: 3 } }, gad7, tableOf([['gad7_1']])).items[0]
    fc.assert(
      fc.property(cells, (cell) => {
        if (cell !== ' 2') expect(shift?.read([cell])).toEqual(table?.read([cell]))
      }),
      { numRuns: 60 },
    )
  })

  it('merging with nothing changes nothing, and what comes later wins', () => {
    const mapping = fc.record({
      codedFrom: fc.integer({ min: -3, max: 3 }),
      keep: fc.uniqueArray(words, { maxLength: 3 }),
      codes: fc.dictionary(words, fc.integer({ min: 0, max: 3 }), { minKeys: 1, maxKeys: 4 }),
    })
    fc.assert(
      fc.property(mapping, mapping, (first, second) => {
        const plain: Mapping = JSON.parse(JSON.stringify(first))
        const parsed = parseMapping(plain)
        expect(parsed.ok).toBe(true)
        if (plain.keep?.length !== 0) expect(mappingHash(mergeMappings(plain, {}))).toBe(mappingHash(plain))
        expect(mergeMappings(plain, second)).toMatchObject({ codedFrom: second.codedFrom, codes: second.codes })
      }),
      { numRuns: 60 },
    )
  })

  it('C57 dates read back as they were written, and no other day', () => {
    const day = fc.record({
      y: fc.integer({ min: 1950, max: 2049 }),
      m: fc.integer({ min: 1, max: 12 }),
      d: fc.integer({ min: 1, max: 28 }),
      h: fc.integer({ min: 0, max: 23 }),
      n: fc.integer({ min: 0, max: 59 }),
    })
    fc.assert(
      fc.property(day, ({ y, m, d, h, n }) => {
        const iso = `${y}-${two(m)}-${two(d)}`
        expect(dateReader('D.M.YYYY')(`${d}.${m}.${y}`)).toBe(iso)
        expect(dateReader('YYYY年M月D日')(`${y}年${m}月${d}日`)).toBe(iso)
        const twelve = `${m}/${d}/${y} ${h % 12 === 0 ? 12 : h % 12}:${two(n)}:05 ${h < 12 ? 'AM' : 'PM'}`
        expect(instantReader('M/D/YYYY h:mm:ss A', '+08:00')(twelve)).toBe(`${iso}T${two(h)}:${two(n)}:05+08:00`)
        expect(
          instantReader(
            'YYYY/M/D A h:mm:ss',
            '+08:00',
          )(`${y}/${m}/${d} ${h < 12 ? '上午' : '下午'} ${h % 12 === 0 ? 12 : h % 12}:${two(n)}:05`),
        ).toBe(`${iso}T${two(h)}:${two(n)}:05+08:00`)
      }),
      { numRuns: 100 },
    )
  })

  it.each(['D/M/YY', 'YYYY', 'M/D', 'YYYY/M/D h:mm', 'YYYY/M/M/D', 'D/M/YYYYY'])('refuses the date format %s', (format) => {
    expect(readDateFormat(format)).toBeNull()
  })
})
