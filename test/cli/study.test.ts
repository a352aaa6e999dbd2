import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openFileSource } from '../../src/batch/files/file-source.js'
import { openTable } from '../../src/tables/open.js'
import { cli, records, workspace } from './harness.js'

const files = workspace()
const PHQ = Array.from({ length: 9 }, (_, i) => `phqa_${i + 1}`)
const GAD = Array.from({ length: 7 }, (_, i) => `gad7_${i + 1}`)
const answers = (i: number, items: readonly string[]): string => items.map((_, k) => (i + k) % 4).join()
const NORTH = `id,school,${PHQ.join()},${GAD.join()}\n${Array.from({ length: 12 }, (_, i) => `n${i},0${i},${answers(i, PHQ)},${answers(i, GAD)}`).join('\n')}\n`
const SOUTH = `id;school;${PHQ.map((_, i) => `Q${i + 1}`).join(';')}\n${Array.from({ length: 12 }, (_, i) => `s${i};south;${PHQ.map((_, k) => 1 + ((i + k) % 4)).join(';')}`).join('\n')}\n`
const north = files.write('north.csv', NORTH)
const south = files.write('south.csv', SOUTH)
const northMap = files.write('north.json', JSON.stringify({ keep: ['school'] }))
const southMap = files.write('south.json', JSON.stringify({ instrument: 'phq-a', itemsPrefix: 'Q', codedFrom: 1, keep: ['school'] }))
const STUDY = ['score', 'phq-a,gad-7', north, south, '--map', `${northMap},${southMap}`]
const folder = (name: string): string => {
  mkdirSync(files.path(name))
  return files.path(name)
}
const schema = JSON.parse(readFileSync('schemas/run-report.schema.json', 'utf8')) as object

describe('a study in one command', () => {
  it('several files, each with its mapping, and several instruments become one table with file and row', async () => {
    const { code, out, err } = await cli(STUDY)
    expect([code, err]).toEqual([0, expect.stringContaining('rows read 24 = scored 24 + rejected 0')])
    expect(err).toContain(`${south} has no columns of gad-7`)
    const rows = records(out)
    expect(rows).toHaveLength(24)
    expect(rows[0]).toMatchObject({ file: north, row: '1', school: '00', key: 'n0' })
    expect(rows[12]).toMatchObject({ file: south, row: '1', school: 'south', key: 's0' })
    const one = records((await cli(['score', 'phq-a', north])).out)
    const two = records((await cli(['score', 'gad-7', north])).out)
    rows.slice(0, 12).forEach((row, i) => {
      for (const [name, value] of Object.entries(one[i] ?? {}))
        if (name.startsWith('total_')) expect(row[`phq_a_${name}`], name).toBe(value)
      for (const [name, value] of Object.entries(two[i] ?? {}))
        if (name.startsWith('total_')) expect(row[`gad_7_${name}`], name).toBe(value)
    })
    for (const row of rows.slice(12)) expect([row.gad_7_total_status, row.gad_7_total_sum]).toEqual(['absent', ''])
  })

  it('refuses as many mappings as do not fit, a mapping for another instrument, and one instrument twice', async () => {
    expect((await cli(['score', 'phq-a', north, south, '--map', `${northMap},${southMap},${northMap}`])).code).toBe(2)
    expect((await cli(['score', 'gad-7', south, '--map', southMap])).code).toBe(3)
    expect((await cli(['score', 'gad-7,gad-7', north])).code).toBe(2)
    expect((await cli(['score', 'k10', north])).code).toBe(3)
  })

  it('a stop in one file stops the run, and the findings are of all files', async () => {
    const { code, out } = await cli([
      'score',
      'phq-a',
      north,
      south,
      '--map',
      `${northMap},${files.write('raw.json', JSON.stringify({ itemsPrefix: 'Q' }))}`,
    ])
    expect(code).toBe(5)
    const found = records(out)
    expect(new Set(found.map(({ file }) => file))).toEqual(new Set([north, south]))
    expect(found.every(({ why }) => why === 'stopped')).toBe(true)
  })

  it('an entry nobody has confirmed stops the run, after the sweep', async () => {
    const map = files.write('unsure.json', JSON.stringify({ items: { phqa_1: { column: 'phqa_1', state: 'unsure', why: [] } } }))
    const { code, out, err } = await cli(['score', 'phq-a', north, '--map', map])
    expect([code, err]).toEqual([5, expect.stringContaining('[import/mapping-unsure]')])
    expect(records(out).map(({ row }) => Number(row))).toEqual([2, 3, 4, 6, 7, 8, 10, 11, 12].filter((row) => (row - 1 + 8) % 4 > 0))
  })

  it('responses that were not finished need a policy; each policy has its count', async () => {
    const text = `id,done,${PHQ.join()}\n${Array.from({ length: 12 }, (_, i) => `p${i},${i % 4 === 3 ? 0 : 1},${answers(i, PHQ)}`).join('\n')}\n`
    const input = files.write('partial.csv', text)
    const map = files.write('partial.json', JSON.stringify({ rows: { finished: { column: 'done', values: ['1'] } } }))
    const run = (...more: string[]): ReturnType<typeof cli> => cli(['score', 'phq-a', input, '--map', map, ...more])
    const stopped = await run()
    expect([stopped.code, stopped.err]).toEqual([5, expect.stringContaining('[import/partial-responses]')])
    expect((await run('--partial', 'score')).err).toContain('rows read 12 = scored 12 + rejected 0')
    const left = await run('--partial', 'leave-out')
    expect([left.code, left.err]).toEqual([0, expect.stringContaining('rows read 12 = scored 9 + rejected 0 + not finished 3')])
    const refused = await run('--partial', 'reject')
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('rows read 12 = scored 9 + rejected 3')])
    // Row 12 is not finished and endorses the item: it is named all the same.
    expect(left.err).toContain('row 8, not scored: critical item phqa_9 endorsed')
  })
})

describe('outputs', () => {
  it('long: one row a score, with who answered on every line', async () => {
    const { code, out } = await cli([...STUDY, '--layout', 'long'])
    expect(code).toBe(0)
    const rows = records(out)
    const totals = rows.filter((row) => row.kind === 'raw' && row.about === 'total' && row.instrument === 'phq-a')
    expect(totals).toHaveLength(24)
    const wide = records((await cli(STUDY)).out)
    expect(totals.map(({ key, file, row, value, status }) => ({ key, file, row, value, status }))).toEqual(
      wide.map(({ key, file, row, phq_a_total_sum: value, phq_a_total_status: status }) => ({ key, file, row, value, status })),
    )
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['raw', 'band', 'critical']))
  })

  it('XLSX and Parquet hold the rows of the CSV, with dictionary and report beside them', async () => {
    const place = folder('typed')
    const wide = records((await cli(STUDY)).out)
    for (const format of ['xlsx', 'parquet']) {
      const out = join(place, `scores.${format}`)
      const { code, err } = await cli([...STUDY, '--format', format, '--out', out])
      expect(code, err).toBe(0)
      const table = await openTable(await openFileSource(out), format === 'xlsx' ? { sheet: 'scores' } : {})
      const names = table.columns.map(({ name }) => name)
      const rows: Record<string, string>[] = []
      for await (const { cells } of table.records())
        rows.push(Object.fromEntries(names.map((name, i) => [name, cells[i] === null ? '' : String(cells[i])])))
      expect(rows, format).toEqual(wide)
      expect(existsSync(`${out}.dictionary.csv`)).toBe(true)
    }
  })

  it('SPSS: a CSV and the syntax that reads it', async () => {
    const out = join(folder('spss'), 'scores.csv')
    expect((await cli([...STUDY, '--format', 'sps', '--out', out])).code).toBe(0)
    expect(readFileSync(`${out}.sps`, 'utf8')).toContain("/FILE='scores.csv'")
    expect((await cli([...STUDY, '--format', 'sps'])).code).toBe(2)
  })

  it('for a double click: byte order mark, headings in words, and ids that look like numbers stay text', async () => {
    const { out } = await cli([...STUDY, '--excel', '--headers', 'labels', '--lang', 'zh-CN'])
    const bytes = await cli(['score', 'phq-a', north, '--keep', 'school', '--excel'])
    expect(bytes.out).toContain(',"=""00""",')
    expect(out).not.toContain('phq_a_total_sum,')
    expect(new Set((out.split('\r\n')[0] ?? '').split(',')).size).toBe((out.split('\r\n')[0] ?? '').split(',').length)
  })

  it('items: coded, keyed and reasons for R; columns by the endings of their names', async () => {
    const text = `id,${PHQ.join()}\na,1,,2,0,0,0,0,0,0\n`
    const [row] = records((await cli(['score', 'phq-a', '-', '--items', 'coded,reasons', '--columns', 'sum,band'], text)).out)
    expect(row).toMatchObject({ phqa_1: '1', phqa_2: '', phqa_2_reason: 'blank', key: 'a' })
    expect(
      Object.keys(row ?? {})
        .filter((name) => name.startsWith('total_'))
        .sort(),
    ).toEqual(['total_band', 'total_sum'])
    expect((await cli(['score', 'phq-a', '-', '--items', 'raw'], text)).code).toBe(2)
  })
})

describe('the run report', () => {
  it('fits its schema, names what decides a score by hash, and is the same for the same run', async () => {
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema)
    const place = folder('report')
    for (const [name, argv] of [
      ['done', [...STUDY, '--out', join(place, 'done.csv')]],
      [
        'stopped',
        [
          'score',
          'phq-a',
          south,
          '--items-prefix',
          'Q',
          '--out',
          join(place, 'stopped.csv'),
          '--report',
          join(place, 'stopped.csv.report.json'),
        ],
      ],
    ] as const) {
      await cli(argv)
      const text = readFileSync(join(place, `${name}.csv.report.json`), 'utf8')
      const report = JSON.parse(text) as { outcome: string; counts: Record<string, number> | null }
      expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
      expect(report.outcome).toBe(name)
      if (report.counts !== null) {
        const { read, ...parts } = report.counts
        expect(Object.values(parts).reduce((sum, count) => sum + count, 0)).toBe(read)
      }
      await cli([...argv, '--force'])
      expect(readFileSync(join(place, `${name}.csv.report.json`), 'utf8')).toBe(text)
    }
  })

  it('law: whatever stands in a file, rows read = scored + partly + not scorable + rejected + duplicates + not finished + blank', async () => {
    const line = fc.oneof(
      fc
        .tuple(fc.nat(6), fc.array(fc.constantFrom('0', '1', '2', '3', '', 'x'), { minLength: 9, maxLength: 9 }))
        .map(([id, codes]) => `p${id},1,${codes.join()}`),
      fc.tuple(fc.nat(6), fc.nat(3)).map(([id, code]) => `p${id},0,${PHQ.map(() => code).join()}`),
      fc.constantFrom('', ',,,,,,,,,,', 'short,1,2', `${'long,'.repeat(14)}`, 'a"b,1,0,0,0,0,0,0,0,0,0'),
    )
    const map = files.write(
      'law.json',
      JSON.stringify({ codedFrom: 0, missing: { x: 'invalid' }, rows: { finished: { column: 'done', values: ['1'] } } }),
    )
    const policies = fc.tuple(fc.constantFrom('first', 'last', 'most-complete', 'reject'), fc.constantFrom('score', 'leave-out', 'reject'))
    let n = 0
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 25 }), policies, async (lines, [duplicates, partial]) => {
        n += 1
        const input = files.write(`law-${n}.csv`, `id,done,${PHQ.join()}\n${lines.join('\n')}\n`)
        const report = files.path(`law-${n}.json`)
        const { code, out } = await cli([
          'score',
          'phq-a',
          input,
          '--map',
          map,
          '--duplicates',
          duplicates,
          '--partial',
          partial,
          '--report',
          report,
        ])
        if (code === 5) return
        const { counts, critical } = JSON.parse(readFileSync(report, 'utf8')) as Record<'counts' | 'critical', Record<string, number>>
        const { read = 0, ...parts } = counts
        expect(read).toBe(lines.length)
        expect(Object.values(parts).reduce((sum, count) => sum + count, 0)).toBe(read)
        expect(records(out)).toHaveLength((counts.scored ?? 0) + (counts.partlyScored ?? 0) + (counts.notScorable ?? 0))
        expect(critical.endorsed).toBeGreaterThanOrEqual(records(out).filter((row) => row.critical_phqa_9 === 'endorsed').length)
      }),
      { numRuns: 60 },
    )
  })
})
