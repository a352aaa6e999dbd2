import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPlainKey, readKey } from '../../../src/batch/mapping/keys.js'

const piece = fc.constantFrom('jan', 'May', 'dec', '-', '_', 'e', 'E', '+', '.', ' ', '月', '"', '=', '12', '0', '000000', '1', 'stu', 'x')
const texts = fc.oneof(
  fc.array(piece, { maxLength: 8 }).map((parts) => parts.join('')),
  fc.stringMatching(/^[a-zA-Z0-9_-]{0,20}$/),
)

function isPlain(text: string): boolean {
  const bytes = new TextEncoder().encode(`,${text},`)
  return isPlainKey(bytes, 1, bytes.length - 1)
}

describe('plain keys', () => {
  it('are read as they stand', () => {
    fc.assert(
      fc.property(texts, (text) => {
        if (isPlain(text)) expect(readKey(text, 'csv')).toEqual({ ok: true, text })
      }),
      { numRuns: 200 },
    )
  })
  it.each(['stu-0000001', '123456', '202611230000001', 'Anna_Li9'])('%s is one', (text) => expect(isPlain(text)).toBe(true))
  it.each([
    '',
    'jan-12',
    'Dec-1',
    '1e5',
    '1E10',
    '100000000000000000',
    '12-jan',
    ' 12',
    '-1234567',
    'stu 0000001',
    '张三abcdefg',
    '=abcdefg',
  ])('%s has to be read', (text) => expect(isPlain(text)).toBe(false))
})
