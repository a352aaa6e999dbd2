import { describe, expect, it } from 'vitest'
import { inflate } from '../../../src/tables/inflate.js'
import { memorySource } from '../../../src/tables/source.js'
import { openXlsx } from '../../../src/tables/xlsx/open.js'
import { crc32 } from '../../../src/tables/zip/crc32.js'
import { readZipDirectory, readZipEntry } from '../../../src/tables/zip/read.js'
import { buildBook, buildZip } from '../xlsx/build.js'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
async function readEntries(bytes: Uint8Array, limit: number = 1e9): Promise<number> {
  const source = memorySource('a.zip', bytes, 1000)
  let count = 0
  for (const entry of (await readZipDirectory(source)).values())
    for await (const chunk of readZipEntry(source, entry, limit)) count += chunk.length
  return count
}
const refusal = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    (value) => value,
    (error: { code: string; issues: { params: { what?: string } }[] }) => [error.code, error.issues[0]?.params.what],
  )
/** Changes four bytes of a record in the directory (of its only entry). */
function patch(bytes: Uint8Array, field: number, change: (value: number) => number): Uint8Array {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  for (let at = copy.length - 22; at >= 0; at--) {
    if (view.getUint32(at, true) !== 0x02014b50) continue
    view.setUint32(at + field, change(view.getUint32(at + field, true)), true)
    return copy
  }
  throw new Error('no directory')
}

describe('zip archives', () => {
  it('reads what it writes; the checksum is that of the standard', async () => {
    expect(crc32(utf8('123456789'))).toBe(0xcbf43926)
    expect(crc32(utf8('6789'), crc32(utf8('12345')))).toBe(0xcbf43926)
    expect(await readEntries(await buildZip({ 'a.xml': 'x'.repeat(5000), '焦虑/b.xml': '' }))).toBe(5000)
  })

  it('row 68: a bomb is stopped by what has come out, before memory grows', async () => {
    const bomb = await buildZip({ 'xl/worksheets/sheet1.xml': new Uint8Array(64 * 1024 * 1024) })
    expect(bomb.length).toBeLessThan(100_000)
    const source = memorySource('bomb', bomb)
    const [entry] = [...(await readZipDirectory(source)).values()]
    if (entry === undefined) throw new Error('no entry')
    let out = 0
    const reading = async (): Promise<void> => {
      for await (const chunk of readZipEntry(source, entry, Number.POSITIVE_INFINITY)) out += chunk.length
    }
    await expect(reading()).rejects.toMatchObject({ code: 'import/zip-limit' })
    expect(out).toBeLessThan(17 * 1024 * 1024)
    const small = await buildZip({ a: new Uint8Array(1000) })
    expect(await refusal(readEntries(small, 999))).toEqual(['import/zip-limit', 'a'])
  })

  it('row 68: a bomb of shared strings or of one endless text ends with a code', async () => {
    const book = { sheets: [{ name: 'S', rows: '' }] }
    const strings = await buildBook({ ...book, strings: `<si><t>${'a'.repeat(20 * 1024 * 1024)}</t></si>` })
    expect(await refusal(openXlsx(memorySource('s.xlsx', strings)))).toEqual(['import/zip-limit', 'xl/sharedStrings.xml'])
    const many = await buildBook({ ...book, strings: '<si><t>ab</t></si>'.repeat(500_000) })
    expect(await refusal(openXlsx(memorySource('s.xlsx', many), { limits: { inflated: 1_000_000 } }))).toEqual([
      'import/zip-limit',
      'xl/sharedStrings.xml',
    ])
  })

  it('row 68: an archive within an archive is never opened', async () => {
    const inner = await buildBook({ sheets: [{ name: 'S', rows: '' }] })
    expect(await refusal(openXlsx(memorySource('n.xlsx', await buildZip({ 'inner.xlsx': inner }))))).toEqual([
      'import/not-a-workbook',
      undefined,
    ])
  })

  it('row 68: a hundred thousand entries are refused by their count, before the directory is read', async () => {
    const bytes = await buildZip({ a: 'x' })
    const end = new DataView(bytes.buffer)
    end.setUint16(bytes.length - 22 + 10, 65_000, true)
    expect(await refusal(readEntries(bytes))).toEqual(['import/zip-limit', 'entries'])
    expect(await refusal(readEntries(await buildZip(Object.fromEntries(Array.from({ length: 4097 }, (_, i) => [`p${i}`, ''])))))).toEqual([
      'import/zip-limit',
      'entries',
    ])
  })

  it('row 68: sizes, checksums and places that lie are found out', async () => {
    const honest = await buildZip({ a: 'x'.repeat(3000) })
    const SIZE = 24
    expect(await refusal(readEntries(patch(honest, SIZE, () => 10)))).toEqual(['import/zip-invalid', 'size'])
    expect(await refusal(readEntries(patch(honest, SIZE, () => 3001)))).toEqual(['import/zip-invalid', 'size'])
    expect(await refusal(readEntries(patch(honest, 16, (crc) => crc ^ 1)))).toEqual(['import/zip-invalid', 'checksum'])
    expect(await refusal(readEntries(patch(honest, 20, () => 0x7fffffff)))).toEqual(['import/zip-invalid', 'overlap'])
    expect(await refusal(readEntries(patch(honest, 42, () => 5)))).toEqual(['import/zip-invalid', 'local header'])
    expect(await refusal(readEntries(patch(honest, 8, (flags) => flags | 1)))).toEqual(['import/encrypted', undefined])
    const two = await buildZip({ a: 'xxxxxxxxxxxx', b: 'y' })
    // the last entry of the directory laid over the first
    expect(await refusal(readEntries(patch(two, 42, () => 0)))).toEqual(['import/zip-invalid', 'overlap'])
  })

  it('row 68: what comes out beyond the declared size is not handed on', async () => {
    const source = memorySource(
      'lie',
      patch(await buildZip({ a: new Uint8Array(3_000_000) }), 24, () => 100_000),
    )
    const [entry] = [...(await readZipDirectory(source)).values()]
    if (entry === undefined) throw new Error('no entry')
    let out = 0
    const reading = async (): Promise<void> => {
      for await (const chunk of readZipEntry(source, entry, 1e9)) out += chunk.length
    }
    await expect(reading()).rejects.toMatchObject({ code: 'import/zip-invalid' })
    expect(out).toBeLessThanOrEqual(100_000)
  })

  it.each(['../evil', 'xl/../../evil', '/etc/passwd', 'C:\\evil', '..\\evil', 'a\0b'])('row 68: the name %j is refused', async (name) => {
    expect(await refusal(readEntries(await buildZip({ [name]: 'x' })))).toEqual(['import/zip-invalid', 'path'])
  })

  it('row 68: two entries of one name are two readings of one file', async () => {
    expect(await refusal(readEntries(await buildZip({ 'a.xml': 'x', 'A.xml': 'y' })))).toEqual(['import/zip-invalid', 'name twice'])
  })

  it('is refused with a code wherever it is cut', async () => {
    const whole = await buildBook({ sheets: [{ name: 'S', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }] })
    for (let at = 0; at < whole.length; at += 13) {
      expect(await refusal(openXlsx(memorySource('cut.xlsx', whole.subarray(0, at)))), `cut at ${at}`).toContainEqual(
        expect.stringMatching(/^import\//),
      )
    }
  })

  it('damaged compressed data have a code, a failing source keeps its own error', async () => {
    const read = async (chunks: AsyncIterable<Uint8Array>): Promise<void> => {
      for await (const _ of inflate(chunks, 'gzip', 'part'));
    }
    async function* garbage(): AsyncGenerator<Uint8Array> {
      yield utf8('this is no gzip')
    }
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield Uint8Array.from([0x1f, 0x8b])
      throw new Error('disk gone')
    }
    await expect(read(garbage())).rejects.toMatchObject({ code: 'import/compressed' })
    await expect(read(failing())).rejects.toThrow('disk gone')
  })
})
