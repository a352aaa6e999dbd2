import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Issue } from '../../src/core/issue.js'
import { type JsonRead, readJson } from '../../src/core/json.js'

const issuesOf = (read: JsonRead): readonly Issue[] => (read.ok ? [] : read.issues)
const only = (read: JsonRead): Issue => {
  const issues = issuesOf(read)
  expect(issues).toHaveLength(1)
  return issues[0] as Issue
}
const utf16 = (text: string): Uint8Array => new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer)

describe('readJson', () => {
  test('agrees with JSON.parse on every JSON value, as text and as bytes', () => {
    const json = fc.json({ stringUnit: 'grapheme', noUnicodeString: false } as fc.JsonSharedConstraints)
    fc.assert(
      fc.property(json, fc.constantFrom(undefined, 1, '\t'), (text, indent) => {
        fc.pre(!/"(__proto__|constructor|prototype)"|-0|\d{16}|e\+/.test(text))
        const spaced = JSON.stringify(JSON.parse(text), null, indent)
        for (const input of [spaced, new TextEncoder().encode(spaced)]) {
          expect(readJson(input)).toEqual({ ok: true, value: JSON.parse(text) })
        }
      }),
    )
  })
  test('refuses whatever JSON.parse refuses', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b"',
      '1',
      '-',
      '.5',
      'true',
      'nul',
      ' ',
      '\n',
      '"\\x"',
      '\u00a0',
      '01',
      '"',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('')
        let valid = true
        try {
          JSON.parse(text)
        } catch {
          valid = false
        }
        const read = readJson(text)
        if (!valid) expect(issuesOf(read).some((each) => each.code === 'json/syntax')).toBe(true)
        else expect(issuesOf(read).every((each) => each.code === 'json/duplicate-key')).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('A1 not JSON', () => {
  test.each([
    ['truncated', '{\n  "a": [1, 2', 2, 13],
    ['trailing comma in an object', '{"a": 1,}', 1, 9],
    ['trailing comma in a list', '[1,\n2,\n]', 3, 1],
    ['not JSON at all', 'instrument: phq', 1, 1],
    ['empty', '', 1, 1],
    ['something after the end', '{} x', 1, 4],
    ['single quotes', "{'a': 1}", 1, 2],
    ['comment', '{} // ok', 1, 4],
    ['carriage returns count as line ends', '[\r\r\n,]', 3, 1],
  ])('%s', (_, text, line, column) => {
    const problem = only(readJson(text))
    expect(problem.code).toBe('json/syntax')
    expect(problem.params).toMatchObject({ line, column })
  })
  test('a byte order mark is accepted', () => {
    expect(readJson('\uFEFF{"a":1}')).toEqual({ ok: true, value: { a: 1 } })
    expect(readJson(Uint8Array.of(0xef, 0xbb, 0xbf, 0x5b, 0x5d))).toEqual({ ok: true, value: [] })
  })
  test.each([
    ['UTF-16LE with mark', utf16('\uFEFF{}'), 'UTF-16LE'],
    ['UTF-16LE without mark', utf16('{}'), 'UTF-16LE'],
    ['UTF-16BE with mark', utf16('\uFEFF{}').map((_, i, all) => all[i ^ 1] ?? 0), 'UTF-16BE'],
    ['UTF-16BE without mark', utf16('{}').map((_, i, all) => all[i ^ 1] ?? 0), 'UTF-16BE'],
  ])('%s is named', (_, bytes, encoding) => {
    const problem = only(readJson(bytes))
    expect(problem.code).toBe('json/encoding')
    expect(problem.params).toEqual({ encoding })
  })
  test('GBK bytes are not read as UTF-8', () => {
    expect(only(readJson(Uint8Array.of(0x22, 0xd6, 0xd0, 0x22))).code).toBe('json/encoding')
  })
  test('half a surrogate pair has no UTF-8 form', () => {
    expect(only(readJson('"\\ud83d"')).code).toBe('json/encoding')
    expect(readJson('"\\ud83d\\ude00"')).toEqual({ ok: true, value: '😀' })
  })
})

test('A2 over the size limit: refused before anything is read', () => {
  const problem = only(readJson(new Uint8Array(16 * 1024 * 1024 + 1)))
  expect(problem.code).toBe('json/too-large')
  expect(problem.params).toEqual({ size: 16777217, limit: 16777216 })
  expect(only(readJson('[1, 2, 3]', { size: 8 })).code).toBe('json/too-large')
  expect(only(readJson('[1, 2, 3]', { values: 3 })).code).toBe('json/too-large')
  expect(readJson('[1, 2, 3]', { size: 9, values: 4 }).ok).toBe(true)
})

describe('A3 nested 100 000 arrays', () => {
  test.each([
    ['arrays', '['.repeat(100_000)],
    ['closed arrays', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['objects', '{"a":'.repeat(100_000)],
  ])('%s', (_, text) => {
    const problem = only(readJson(text))
    expect(problem.code).toBe('json/too-deep')
    expect(problem.params).toMatchObject({ limit: 64, line: 1 })
  })
  test('64 levels are read, 65 are not', () => {
    expect(readJson('['.repeat(64) + ']'.repeat(64)).ok).toBe(true)
    expect(readJson('['.repeat(65) + ']'.repeat(65)).ok).toBe(false)
  })
})

describe('A4 duplicate keys', () => {
  test('both places are named', () => {
    const problem = only(readJson('{\n  "cuts": [1],\n  "bands": {"a": 1,\n "a": 2},\n  "b": 3\n}'))
    expect(problem).toEqual({
      code: 'json/duplicate-key',
      severity: 'error',
      path: '/bands/a',
      params: { key: 'a', firstLine: 3, firstColumn: 13, line: 4, column: 2 },
    })
  })
  test('the same key written with an escape is the same key', () => {
    expect(only(readJson('{"a/b": 1, "\\u0061\\/b": 2}')).path).toBe('/a~1b')
  })
  test('one key in two objects is no duplicate', () => {
    expect(readJson('[{"a": 1}, {"a": {"a": 1}}]').ok).toBe(true)
  })
})

describe('A5 prototype keys', () => {
  test.each(['__proto__', 'constructor', 'prototype'])('%s is refused and Object.prototype stays as it is', (key) => {
    const before = Object.getOwnPropertyNames(Object.prototype)
    const problem = only(readJson(`{"items": [{"${key}": {"polluted": true}}]}`))
    expect(problem.code).toBe('json/forbidden-key')
    expect(problem.path).toBe(`/items/0/${key}`)
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})

test('A6 toString and hasOwnProperty are keys like any other', () => {
  const read = readJson('{"toString": 1, "hasOwnProperty": 2, "valueOf": 3}')
  expect(read.ok && Object.entries(read.value as object)).toEqual([
    ['toString', 1],
    ['hasOwnProperty', 2],
    ['valueOf', 3],
  ])
})

describe('A8 numbers that a double cannot keep', () => {
  test.each(['1e400', '-1e400', '-0', '-0.0', '-0e5', '9007199254740993', '9007199254740993.0', '1e300', '1e-400', '-1e-400'])(
    '%s',
    (text) => {
      const problem = only(readJson(`{"max": ${text}}`))
      expect(problem.code).toBe('definition/number-range')
      expect(problem.path).toBe('/max')
    },
  )
  test.each(['0', '0.0', '0e9', '9007199254740991', '-9007199254740991', '1.78', '1e3', '0.1'])('%s is kept', (text) => {
    expect(readJson(text)).toEqual({ ok: true, value: Number(text) })
  })
})

test('A25 10 000 errors in one text: the first hundred and the total', () => {
  const read = readJson(`[${Array.from({ length: 10_000 }, () => '-0').join(',\n')}]`)
  expect(read.ok).toBe(false)
  expect(issuesOf(read)).toHaveLength(100)
  expect(read).toMatchObject({ total: 10_000 })
  expect(issuesOf(read)[99]).toMatchObject({ path: '/99', params: { line: 100, column: 1 } })
})

test('a syntax error behind a hundred others is still listed', () => {
  const read = readJson(`[${'-0,'.repeat(200)}`)
  expect(issuesOf(read).at(-1)?.code).toBe('json/syntax')
  expect(read).toMatchObject({ total: 201 })
})
