import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectEncoding, type Encoding, toUtf8 } from '../../src/tables/encoding.js'

/** 学号,焦虑\n甲,有时\n in GBK, without the help of an encoder. */
const GBK = Uint8Array.from([0xd1, 0xa7, 0xba, 0xc5, 0x2c, 0xbd, 0xb9, 0xc2, 0xc7, 0x0a, 0xbc, 0xd7, 0x2c, 0xd3, 0xd0, 0xca, 0xb1, 0x0a])
const GBK_TEXT = '学号,焦虑\n甲,有时\n'
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const join = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]))
async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size)
}
const source = (bytes: Uint8Array, size: number = 5) => ({ open: () => cut(bytes, size) })
async function convert(bytes: Uint8Array, encoding: Encoding, size: number = 3, watch: boolean = false): Promise<string> {
  const out: Uint8Array[] = []
  for await (const chunk of toUtf8(cut(bytes, size), encoding, watch)) out.push(chunk)
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(join(...out))
}
const utf16 = (text: string, big: boolean): Uint8Array =>
  Uint8Array.from(
    Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)).flatMap((u) => (big ? [u >> 8, u & 255] : [u & 255, u >> 8])),
  )

describe('encoding of a text file', () => {
  it('row 58: is the mark, else strict UTF-8, else strict GB18030, and is always told', async () => {
    expect(await detectEncoding(source(utf8('\ufeffa,b')))).toMatchObject({ encoding: 'utf-8', by: 'mark' })
    expect(await detectEncoding(source(utf8('学号,焦虑\n1,有时'), 1))).toMatchObject({ encoding: 'utf-8', by: 'bytes' })
    expect(await detectEncoding(source(join(Uint8Array.from([0xff, 0xfe]), utf16('a', false)), 1))).toMatchObject({ encoding: 'utf-16le' })
    expect(await detectEncoding(source(join(Uint8Array.from([0xfe, 0xff]), utf16('a', true))))).toMatchObject({ encoding: 'utf-16be' })
    const gbk = await detectEncoding(source(GBK, 1))
    expect(gbk).toMatchObject({ encoding: 'gb18030', by: 'bytes' })
    expect(gbk.finding).toMatchObject({ code: 'import/encoding-used', severity: 'warning', params: { encoding: 'GB18030', how: 'bytes' } })
    expect(await detectEncoding(source(GBK), 'gbk')).toMatchObject({ encoding: 'gbk', by: 'declared', finding: { severity: 'info' } })
  })

  it.each([1, 2, 3, 4, 7, 100])(
    'row 58: GBK, UTF-8 and UTF-16 are transcoded with characters cut at a chunk edge (%i bytes)',
    async (size) => {
      const text = `${GBK_TEXT}😀𠮷`
      expect(await convert(GBK, 'gb18030', size)).toBe(GBK_TEXT)
      expect(await convert(utf8(`\ufeff${text}`), 'utf-8', size)).toBe(text)
      expect(await convert(join(Uint8Array.from([0xff, 0xfe]), utf16(text, false)), 'utf-16le', size)).toBe(text)
      expect(await convert(utf16(text, true), 'utf-16be', size)).toBe(text)
    },
  )

  it('row 58: two encodings in one file are refused at the byte where the second begins', async () => {
    const first = utf8(GBK_TEXT)
    await expect(detectEncoding(source(join(first, GBK)))).rejects.toMatchObject({
      code: 'import/encoding',
      // 学 (D1 A7) alone could be UTF-8
      issues: [{ params: { why: 'mixed', offset: first.length + 2 } }],
    })
    // the other way round GB18030 alone would read mojibake without a word
    await expect(detectEncoding(source(join(GBK, first)))).rejects.toMatchObject({
      issues: [{ params: { why: 'mixed', offset: GBK.length } }],
    })
    await expect(convert(join(GBK, first), 'gb18030', 4, true)).rejects.toMatchObject({
      issues: [{ params: { why: 'mixed', offset: GBK.length } }],
    })
  })

  it.each([1, 3, 64])('row 58: a byte that does not fit is named by its offset (%i bytes a chunk)', async (size) => {
    const at = async (bytes: Uint8Array, encoding: Encoding): Promise<unknown> =>
      convert(bytes, encoding, size).then(
        () => 'read',
        (error: { code: string; issues: { params: { offset: number } }[] }) => [error.code, error.issues[0]?.params.offset],
      )
    expect(await at(join(utf8('焦虑a'), Uint8Array.from([0xc3, 0x28])), 'utf-8')).toEqual(['import/encoding', 8])
    expect(await at(join(GBK, Uint8Array.from([0x61, 0xff, 0x61])), 'gb18030')).toEqual(['import/encoding', GBK.length + 1])
    expect(await at(GBK.subarray(0, 3), 'gb18030')).toEqual(['import/encoding', 2])
    expect(await at(utf16('ab', false).subarray(0, 3), 'utf-16le')).toEqual(['import/encoding', 2])
    expect(await at(join(utf16('ab', false), Uint8Array.from([0, 0xd8, 0x61, 0])), 'utf-16le')).toEqual(['import/encoding', 4])
  })

  it('row 58: what merely fits GB18030 is not taken for it (Latin-1, Big5), and NUL bytes are no text', async () => {
    // Sch\xfcler,Gr\xf6\xdfe in Latin-1; 憂鬱,沒有 in Big5
    const latin = Uint8Array.from([0x53, 0x63, 0x68, 0xfc, 0x6c, 0x65, 0x72, 0x2c, 0x47, 0x72, 0xf6, 0xdf, 0x65])
    const big5 = Uint8Array.from([0xbc, 0x7e, 0xc6, 0x7b, 0x2c, 0xa8, 0x53, 0xa6, 0xb3])
    for (const bytes of [latin, big5]) {
      await expect(detectEncoding(source(bytes))).rejects.toMatchObject({
        issues: [{ code: 'import/encoding', params: { why: 'not-chinese' } }],
      })
    }
    await expect(detectEncoding(source(utf16('id,q1', false)))).rejects.toMatchObject({
      issues: [{ code: 'import/nul-bytes', params: { offset: 1 } }],
    })
  })

  it.each([
    [[0xe0, 0x80, 0x80]],
    [[0xed, 0xa0, 0x80]],
    [[0xf0, 0x80, 0x80, 0x80]],
    [[0xf4, 0x90, 0x80, 0x80]],
    [[0xc0, 0x80]],
    [[0xf5, 0x80, 0x80, 0x80]],
    [[0x80]],
    [[0xe7, 0x84]],
  ])('row 58: bytes that only look like UTF-8 (overlong, surrogates, beyond Unicode, cut) are none: %j', async (bytes) => {
    await expect(convert(Uint8Array.from(bytes), 'utf-8')).rejects.toMatchObject({ code: 'import/encoding' })
    await expect(convert(Uint8Array.from([...bytes, 0x61]), 'utf-8')).rejects.toMatchObject({ code: 'import/encoding' })
  })

  it('agrees with TextDecoder for any text and any cut (law)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 9 }), async (text, size) => {
        const clean = text.replace(/\p{Surrogate}/gu, '').replaceAll('\ufeff', '')
        expect(await convert(utf8(clean), 'utf-8', size)).toBe(clean)
        expect(await convert(utf16(clean, false), 'utf-16le', size)).toBe(clean)
      }),
    )
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 24 }), fc.integer({ min: 1, max: 5 }), async (bytes, size) => {
        for (const encoding of ['utf-8', 'gb18030', 'utf-16be'] as const) {
          let expected: string | null
          try {
            expected = new TextDecoder(encoding, { fatal: true }).decode(bytes)
          } catch {
            expected = null
          }
          const received = await convert(bytes, encoding, size).catch(() => null)
          expect(received).toBe(expected)
        }
      }),
    )
  })
})
