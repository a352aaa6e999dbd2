import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openSav } from '../../../src/tables/sav/open.js'
import { formatSpssTime } from '../../../src/tables/sav/time.js'
import { memorySource } from '../../../src/tables/source.js'
import type { Cell, OpenOptions, Table } from '../../../src/tables/table.js'
import { buildSav, type MadeSav } from './build.js'

async function read(
  bytes: Uint8Array,
  options?: OpenOptions,
  chunk: number = 65_536,
): Promise<{ table: Table; rows: (readonly Cell[])[] }> {
  const table = await openSav(memorySource('made.sav', bytes, chunk), options)
  const rows: (readonly Cell[])[] = []
  for await (const record of table.records()) {
    if (record.issue !== undefined) throw new Error(record.issue.code)
    rows.push(record.cells)
  }
  return { table, rows }
}
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../../fixtures/sav/${name}`, import.meta.url)))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
/** 焦虑 and 从不 in GBK. */
const WORRY_GBK = Uint8Array.from([0xbd, 0xb9, 0xc2, 0xc7])
const NEVER_GBK = Uint8Array.from([0xb4, 0xd3, 0xb2, 0xbb])
const code = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'read',
    (error: { code?: string }) => error.code ?? String(error),
  )

describe('SPSS files', () => {
  it.each(['haven-byte.sav', 'haven-none.sav', 'haven-zlib.zsav'])('row 72: %s as haven wrote it', async (name) => {
    const { table, rows } = await read(fixture(name))
    const long = '焦虑与抑郁'.repeat(60)
    expect(rows).toEqual([
      ['0012', 0, 1, 1.5, 'F', '2026-09-03', '2026-09-03T12:00:05', '13:05:05', 1, long, 10],
      ['0013', 3, -1, 98, 'M', '1999-12-31', '2026-02-28T23:59:59', '00:00:00', 2, 'short', 20],
      ['', 99, -9, 7, 'F', null, null, null, 3, '', 30],
      ['0015', null, 2, -2, '', '1582-10-15', '2000-01-01T00:00:00', '23:59:59', 4, 'x'.repeat(700), 40],
    ])
    expect(table.columns.map((column) => column.name)).toEqual([
      'student_number',
      'q1_worry',
      'q2_range',
      'q3_both',
      'sex',
      'day',
      'moment',
      'clock',
      'a_name_that_is_much_longer_than_eight_letters',
      'essay',
      'after_essay',
    ])
    expect(table.columns[1]).toEqual({
      name: 'q1_worry',
      label: '担心事情',
      valueLabels: [
        { value: 0, label: '从不' },
        { value: 3, label: '总是' },
        { value: 99, label: '拒答' },
      ],
      userMissing: [99],
    })
    expect(table.columns[2]?.userMissing).toEqual([{ min: -9, max: -1 }])
    expect(table.columns[3]?.userMissing).toEqual([{ min: 90, max: 99 }, 7])
    expect(table.columns[4]?.valueLabels).toEqual([
      { value: 'F', label: 'Female' },
      { value: 'M', label: 'Male' },
    ])
    expect(table.declaredRows).toBe(4)
    expect(table.findings).toMatchObject([{ code: 'import/encoding-used', params: { encoding: 'UTF-8', how: 'file' } }])
  })

  it.each(['pspp.sav', 'pspp.zsav'])('row 72: %s as PSPP wrote it', async (name) => {
    const { table, rows } = await read(fixture(name))
    expect(rows).toEqual([
      ['0012', 0, 3, 1.25, 'first', '2026-09-03'],
      ['0013', 9, -1, null, 'second', '2000-02-29'],
      ['0014', 250, 99, -7.5, 'third', '1999-12-31'],
    ])
    expect(table.columns[1]).toMatchObject({ label: '担心', userMissing: [9], valueLabels: [{ value: 0, label: '从不' }, {}, {}] })
    const [range, single] = table.columns[2]?.userMissing ?? []
    expect(single).toBe(99)
    expect(range).toMatchObject({ max: -1 })
    expect((range as { min: number }).min).toBeLessThan(-1e308)
    expect(table.columns[4]?.valueLabels).toEqual([{ value: 'first', label: 'the first' }])
  })

  const gbk: MadeSav = {
    variables: [
      { name: 'NAME', width: 12 },
      { name: 'Q1', width: 0, label: WORRY_GBK, labels: [[0, NEVER_GBK]], missing: { count: -3, values: [-9, -1, 99] } },
    ],
    cases: [
      [WORRY_GBK, 3],
      [utf8('x'), null],
      [NEVER_GBK, 99],
    ],
  }
  it.each([
    ['by its record', { encoding: 'GBK' }, 'GBK', 'file', 'info'],
    ['by another name of it', { encoding: 'windows-936' }, 'GBK', 'file', 'info'],
    ['by its code page', { codePage: 936 }, 'GBK', 'file', 'info'],
    ['without any mark', {}, 'GB18030', 'bytes', 'warning'],
    ['with a code page that says nothing', { codePage: 2 }, 'GB18030', 'bytes', 'warning'],
  ] as const)('row 72: labels and texts in GBK, %s', async (_, extra, encoding, how, severity) => {
    for (const little of [true, false]) {
      for (const packed of [true, false]) {
        const { table, rows } = await read(buildSav({ ...gbk, ...extra, little, packed }), {}, 7)
        expect(rows).toEqual([
          ['焦虑', 3],
          ['x', null],
          ['从不', 99],
        ])
        expect(table.columns[1]).toEqual({
          name: 'Q1',
          label: '焦虑',
          valueLabels: [{ value: 0, label: '从不' }],
          userMissing: [{ min: -9, max: -1 }, 99],
        })
        expect(table.findings[0]).toMatchObject({ severity, params: { encoding, how } })
      }
    }
  })

  it('row 72: a declared encoding wins, an unknown or a wrong one is refused, never mojibake', async () => {
    expect((await read(buildSav({ ...gbk, encoding: 'UTF-8' }), { encoding: 'gb18030' })).table.columns[1]?.label).toBe('焦虑')
    expect(await code(read(buildSav({ ...gbk, encoding: 'UTF-8' })))).toBe('import/encoding')
    expect(await code(read(buildSav({ ...gbk, encoding: 'EBCDIC-37' })))).toBe('import/sav-unsupported')
    // a text that breaks the encoding is the issue of its row
    const broken = await openSav(
      memorySource('x.sav', buildSav({ variables: [{ name: 'N', width: 8 }], cases: [[WORRY_GBK], [utf8('好')]], encoding: 'UTF-8' })),
    )
    const codes: string[] = []
    for await (const record of broken.records()) codes.push(record.issue?.code ?? String(record.cells[0]))
    expect(codes).toEqual(['import/encoding', '好'])
  })

  it('row 72: a cut file has a code wherever it is cut, and no case is lost in silence', async () => {
    for (const name of ['haven-byte.sav', 'haven-zlib.zsav', 'pspp.sav']) {
      const whole = fixture(name)
      for (let at = 0; at < whole.length - 1; at += 97) {
        expect(await code(read(whole.subarray(0, at))), `${name} cut at ${at}`).toMatch(/^import\/(sav-|compressed|encoding)/)
      }
    }
    const made = buildSav({ ...gbk, encoding: 'GBK', declared: 4 })
    await expect(read(made)).rejects.toMatchObject({ code: 'import/sav-invalid', issues: [{ params: { what: '3 of 4 cases' } }] })
    expect((await read(buildSav({ ...gbk, encoding: 'GBK', declared: -1 }))).table.declaredRows).toBeNull()
  })

  it('survives any damage with a code (law)', async () => {
    const whole = fixture('haven-byte.sav')
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 }), async (at, value) => {
        const bytes = whole.slice()
        bytes[at] = value
        expect(
          await code(
            read(bytes).catch((error: Error) => (error.message.startsWith('import/') && !('code' in error) ? null : Promise.reject(error))),
          ),
        ).toMatch(/^(read$|import\/)/)
      }),
      { numRuns: 150 },
    )
  })

  it('reads what is built, in every form (law)', async () => {
    const value = fc.oneof(
      fc.integer({ min: -120, max: 200 }),
      fc.double({ noNaN: true, noDefaultInfinity: true, max: 1e300, min: -1e300 }),
      fc.constant(null),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(value, value), { maxLength: 12 }),
        fc.boolean(),
        fc.boolean(),
        fc.integer({ min: 1, max: 40 }),
        async (cases, little, packed, chunk) => {
          const variables = [
            { name: 'A', width: 0 },
            { name: 'B', width: 0 },
          ]
          const { rows } = await read(buildSav({ variables, cases, little, packed, encoding: 'UTF-8' }), {}, chunk)
          expect(rows).toEqual(cases.map((each) => each.map((cell) => (cell === 0 ? 0 : cell))))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('writes dates and times as ISO text, durations beyond a day included', () => {
    expect(formatSpssTime(0, 20)).toBe('1582-10-14')
    expect(formatSpssTime(13_166_064_000, 24)).toBe('2000-01-01')
    expect(formatSpssTime(94_210.5, 25)).toBe('26:10:10.5')
    expect(formatSpssTime(-1, 20)).toBeNull()
    expect(formatSpssTime(5, 5)).toBeNull()
  })
})
