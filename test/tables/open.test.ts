import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { fileIssue, openFile, spoolPipe } from '../../src/tables/file.js'
import { openTable } from '../../src/tables/open.js'
import { openTableWriter } from '../../src/tables/open-writer.js'
import { sniff } from '../../src/tables/sniff.js'
import { memorySource, readAll } from '../../src/tables/source.js'
import type { OpenOptions } from '../../src/tables/table.js'
import { buildZip } from './xlsx/build.js'

const folder = mkdtempSync(join(tmpdir(), 'tables-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const bytesOf = (...values: number[]): Uint8Array => Uint8Array.from(values)
async function read(name: string, bytes: Uint8Array, options?: OpenOptions) {
  const table = await openTable(memorySource(name, bytes, 1000), options)
  const rows: unknown[] = []
  for await (const record of table.records()) rows.push(record.issue?.code ?? record.cells)
  return { format: table.format, rows, codes: table.findings.map(({ code }) => code), table }
}
const refusal = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'read',
    (error: { code: string }) => error.code,
  )
async function made(format: 'xlsx' | 'parquet'): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  const writer = await openTableWriter(format, { write: async (bytes) => void chunks.push(bytes.slice()) }, [{ name: 'id', type: 'text' }])
  await writer.writeRow(['甲'])
  await writer.end()
  return new Uint8Array(Buffer.concat(chunks))
}

describe('openTable', () => {
  it('row 73: takes a file by its bytes and tells when its name says something else', async () => {
    for (const [name, bytes, format, told] of [
      ['a.csv', utf8('id\n甲\n'), 'csv', false],
      ['a.xlsx', utf8('id\n甲\n'), 'csv', true],
      ['a.csv', utf8('{"id":"甲"}\n'), 'jsonl', true],
      ['a.csv', await made('xlsx'), 'xlsx', true],
      ['a.parquet', await made('parquet'), 'parquet', false],
      ['a.csv', gzipSync(utf8('id\n甲\n')), 'csv', true],
      ['a.csv.gz', gzipSync(utf8('id\n甲\n')), 'csv', false],
      ['a.jsonl.gz', gzipSync(utf8('{"id":"甲"}\n')), 'jsonl', false],
      ['a.xlsx', gzipSync(await made('xlsx')), 'xlsx', true],
      ['-', utf8('id\n甲\n'), 'csv', false],
    ] as const) {
      const { format: found, rows, codes } = await read(name, new Uint8Array(bytes))
      expect([name, found, rows]).toEqual([name, format, [['甲']]])
      expect(codes.includes('import/format-name'), name).toBe(told)
    }
  })

  it('row 73: every other kind of file has a code of its own', async () => {
    const ole = bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0))
    const encrypted = Uint8Array.from([...ole, ...[...'EncryptedPackage'].flatMap((char) => [char.charCodeAt(0), 0])])
    for (const [bytes, code] of [
      [new Uint8Array(0), 'import/empty'],
      [utf8('  \n\n'), 'import/empty'],
      [utf8('a,b\n1,\0\n'), 'import/nul-bytes'],
      [bytesOf(0x69, 0, 0x64, 0), 'import/nul-bytes'],
      [ole, 'import/legacy-spreadsheet'],
      [encrypted, 'import/encrypted'],
      [await buildZip({ 'a.csv': 'x' }), 'import/not-a-workbook'],
      [utf8('%PDF-1.7'), 'import/format-unknown'],
      [utf8('<html><table></table>'), 'import/format-unknown'],
      [utf8('[{"a":1}]'), 'import/format-unknown'],
      [gzipSync(gzipSync(utf8('a'))), 'import/format-unknown'],
      [gzipSync(new Uint8Array(0)), 'import/empty'],
      [gzipSync(utf8('a,b\n1,2\n')).subarray(0, 20), 'import/compressed'],
      [utf8('PAR1'), 'import/parquet-invalid'],
      [utf8('$FL2'), 'import/sav-invalid'],
    ] as const) {
      expect(await refusal(read('x', new Uint8Array(bytes))), `${code} for ${sniff(bytes).kind}`).toBe(code)
    }
  })

  it('row 73: a header without a row is said to be one', async () => {
    expect((await read('a.csv', utf8('id,q1\n'))).rows).toEqual([])
    const empty = await openTableWriter('xlsx', { write: async () => {} }, [{ name: 'id', type: 'text' }])
    await empty.end()
    const chunks: Uint8Array[] = []
    const writer = await openTableWriter('xlsx', { write: async (bytes) => void chunks.push(bytes.slice()) }, [
      { name: 'id', type: 'text' },
    ])
    await writer.end()
    expect((await read('a.xlsx', new Uint8Array(Buffer.concat(chunks)))).codes).toEqual(['import/header-only'])
  })

  it('row 68: a gzip bomb ends with a code', async () => {
    const bomb = gzipSync(new Uint8Array(40 * 1024 * 1024).fill(97))
    expect(await refusal(read('a.csv', bomb, { limits: { record: 1e9, cell: 1e9 } }))).toBe('import/zip-limit')
  })

  it('row 58: GBK is read as text, with a warning, also gzipped; a declared encoding is obeyed', async () => {
    const gbk = bytesOf(0xd1, 0xa7, 0xba, 0xc5, 0x0a, 0xbd, 0xb9, 0xc2, 0xc7, 0x0a)
    for (const bytes of [gbk, new Uint8Array(gzipSync(gbk))]) {
      const { rows, table } = await read('-', bytes)
      expect(table.headerRows).toEqual([['学号']])
      expect(rows).toEqual([['焦虑']])
      expect(table.findings[0]).toMatchObject({ code: 'import/encoding-used', severity: 'warning' })
    }
    expect((await read('-', gbk, { encoding: 'gbk' })).rows).toEqual([['焦虑']])
    const utf16 = bytesOf(0xff, 0xfe, ...[...'id\n1\n'].flatMap((char) => [char.charCodeAt(0), 0]))
    expect((await read('-', utf16)).rows).toEqual([['1']])
  })

  it('refuses a declared format that the bytes deny', async () => {
    expect(await refusal(read('a', utf8('id\n1\n'), { format: 'xlsx' }))).toBe('import/format-unknown')
    expect((await read('a', utf8('{}\n1\n'), { format: 'csv' })).rows).toEqual([['1']])
  })
})

describe('files', () => {
  it('row 73: a folder, a missing file, a named pipe and a forbidden file have their codes', async () => {
    const path = (name: string): string => join(folder, name)
    mkdirSync(path('folder'))
    execFileSync('mkfifo', [path('pipe')])
    writeFileSync(path('secret'), 'x')
    chmodSync(path('secret'), 0)
    expect(await refusal(openFile(path('folder')))).toBe('import/directory')
    expect(await refusal(openFile(path('nothing')))).toBe('import/not-found')
    expect(await refusal(openFile(path('secret/x')))).toMatch(/import\/(not-found|permission)/)
    expect(await refusal(openFile(path('pipe')))).toBe('import/not-a-file')
    // whoever may read everything is not kept out
    expect(await refusal(openFile(path('secret')))).toBe(process.getuid?.() === 0 ? 'read' : 'import/permission')
    expect(fileIssue(Object.assign(new Error(), { code: 'EACCES' }), 'a').code).toBe('import/permission')
    expect(fileIssue(Object.assign(new Error(), { code: 'EIO' }), 'a').code).toBe('import/unreadable')
  })

  it('reads any part of a file, again and again', async () => {
    const path = join(folder, '数据 1.csv')
    writeFileSync(path, '0123456789')
    const source = await openFile(path)
    const part = async (from?: number, to?: number): Promise<string> => new TextDecoder().decode(await readAll(source.open(from, to), 100))
    expect([source.size, await part(), await part(3, 6), await part(8), await part(5, 5)]).toEqual([10, '0123456789', '345', '89', ''])
  })

  it('keeps a pipe in a file that only its owner reads, and removes it, also after an error', async () => {
    async function* chunks(fail: boolean): AsyncGenerator<Uint8Array> {
      yield utf8('id\n')
      if (fail) throw new Error('pipe broken')
      yield utf8('1\n')
    }
    const listed = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('psyscore-'))
    const before = listed()
    await expect(spoolPipe(chunks(true))).rejects.toThrow('pipe broken')
    const { source, remove } = await spoolPipe(chunks(false), '-')
    expect(source.name).toBe('-')
    const made = listed().filter((name) => !before.includes(name) && existsSync(join(tmpdir(), name, 'input')))
    const mine = made.filter((name) => statSync(join(tmpdir(), name, 'input')).size === 5)
    expect(mine.length).toBeGreaterThan(0)
    for (const name of mine) expect(statSync(join(tmpdir(), name, 'input')).mode & 0o077).toBe(0)
    for (let i = 0; i < 2; i++) expect(new TextDecoder().decode(await readAll(source.open(), 100))).toBe('id\n1\n')
    await remove()
    for (const name of mine) if (!before.includes(name)) expect(existsSync(join(tmpdir(), name, 'input')) && mine.length === 1).toBe(false)
  })
})
