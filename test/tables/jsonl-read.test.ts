import { describe, expect, it } from 'vitest'
import { openJsonLines } from '../../src/tables/jsonl-read.js'
import { memorySource } from '../../src/tables/source.js'
import type { OpenOptions } from '../../src/tables/table.js'

async function read(text: string, options?: OpenOptions, chunk: number = 5) {
  const table = await openJsonLines(memorySource('made.jsonl', new TextEncoder().encode(text), chunk), options)
  const rows: unknown[] = []
  for await (const { row, line, byte, cells, issue } of table.records())
    rows.push([row, line, byte, issue === undefined ? cells : [issue.code, issue.params]])
  return { names: table.columns.map(({ name }) => name), rows, table }
}

describe('JSON Lines', () => {
  it('makes columns of the keys as they first occur; an absent key is empty, a boolean a word', async () => {
    const { names, rows } = await read('{"id":"甲","q1":1}\r\n\n{"q2":true,"id":"x","q1":null}')
    expect(names).toEqual(['id', 'q1', 'q2'])
    expect(rows).toEqual([
      [1, 1, 0, ['甲', 1, null]],
      [2, 3, 22, ['x', null, 'TRUE']],
    ])
  })

  it('keeps the other rows when one is broken: no object, twice a key, a prototype key, a number beyond a double', async () => {
    const lines = ['{"a":1}', '[1]', '{"a":1,"a":2}', '{"__proto__":{"x":1},"a":1}', '{"a":12345678901234567890}', '{"a":', '{"a":2}']
    const { rows, names } = await read(lines.join('\n'))
    expect(names).toEqual(['a'])
    expect(rows.map((row) => (row as unknown[])[3])).toEqual([
      [1],
      ['import/json-line', { row: 2, line: 2, problem: 'definition/type' }],
      ['import/json-line', { row: 3, line: 3, problem: 'json/duplicate-key' }],
      ['import/json-line', { row: 4, line: 4, problem: 'json/forbidden-key' }],
      ['import/json-line', { row: 5, line: 5, problem: expect.stringMatching(/^(json|definition)\//) }],
      ['import/json-line', { row: 6, line: 6, problem: 'json/syntax' }],
      [2],
    ])
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  it('refuses a list or an object in a cell, and a key that comes only after the first thousand records', async () => {
    const nested = await read('{"a":1}\n{"a":[1]}\n{"a":{}}')
    expect(nested.rows.slice(1).map((row) => ((row as unknown[])[3] as unknown[])[0])).toEqual([
      'import/nested-value',
      'import/nested-value',
    ])
    const late = await read(`${'{"a":1}\n'.repeat(1000)}{"b":2}\n`, {}, 4096)
    expect(late.rows.at(-1)).toEqual([1001, 1001, 8000, ['import/key-unknown', { row: 1001, line: 1001, column: 'b' }]])
  })

  it('ends at a record without an end and at a file without a record', async () => {
    await expect(read(`{"a":"${'x'.repeat(500)}"}`, { limits: { record: 100 } })).rejects.toMatchObject({ code: 'import/record-too-long' })
    await expect(read('\n\n')).rejects.toMatchObject({ code: 'import/empty' })
  })
})
