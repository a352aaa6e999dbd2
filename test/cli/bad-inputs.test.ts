import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openOutput } from '../../src/batch/files/atomic-output.js'
import { cli, records, workspace } from './harness.js'

const files = workspace()
const ITEMS = Array.from({ length: 9 }, (_, i) => `phqa_${i + 1}`)
const HEADER = ['id', 'grade', 'sex', ...ITEMS].join(',')
const row = (id: string, ...codes: (number | string)[]): string => [id, '8', 'F', ...codes].join(',')
const csv = (...rows: string[]): string => `${[HEADER, ...rows].join('\n')}\n`
const COHORT = Array.from({ length: 12 }, (_, i) => row(`s${i}`, ...ITEMS.map((_, k) => (i + k) % 4)))
const folder = (name: string): string => {
  mkdirSync(files.path(name))
  return files.path(name)
}

/** Rows of bad-inputs, sections C to E, that the run itself answers for. */
describe('files and values', () => {
  it('D74 a mark of a survey tool that nobody declared is unreadable and listed, never an answer; declared, it is a missing reason', async () => {
    const text = csv(...COHORT, row('x', 1, 1, 1, 1, 1, 1, 1, 1, '(跳过)'))
    const read = await cli(['score', 'phq-a', '-'], text)
    expect(read.err).toContain('row 13, column phqa_9: import/value-unknown')
    expect(records(read.out)[12]).toMatchObject({ critical_phqa_9: 'unreadable', total_n_answered: '8' })
    const declared = await cli(['score', 'phq-a', '-', '--missing', '(跳过)=skipped', '--columns', 'all'], text)
    expect(records(declared.out)[12]).toMatchObject({ critical_phqa_9: 'unknown', total_missing_items: 'phqa_9:skipped' })
  })

  it('D75 a label that changed its wording midway stops the run with its count, after the sweep', async () => {
    const words = ['没有', '几天', '一半以上', '几乎每天']
    const map = files.write('labels.json', JSON.stringify({ codes: Object.fromEntries(words.map((word, code) => [word, code])) }))
    const rows = Array.from({ length: 40 }, (_, i) => {
      const answers = ITEMS.map((_, k) => words[(i + k) % 4] ?? '')
      return row(`s${i}`, ...(i < 30 ? answers : answers.map((word) => (word === '几天' ? '有几天' : word))))
    })
    const { code, out, err } = await cli(['score', 'phq-a', '-', '--map', map], csv(...rows))
    expect([code, err]).toEqual([5, expect.stringContaining('[import/value-unknown]')])
    const found = records(out)
    rows.forEach((line, i) => {
      const last = line.split(',').at(-1) ?? ''
      const state = found.find((each) => each.row === String(i + 1))?.state
      if (last === '有几天') expect(state).toBe('unreadable')
      else if (last !== '没有') expect(state).toBe('endorsed')
    })
  })

  it('D76 many rows give the same rows as small batches of them', async () => {
    const rows = Array.from({ length: 9000 }, (_, i) => row(`s${i}`, ...ITEMS.map((_, k) => (i * 7 + k * (i % 5)) % 4)))
    const whole = records((await cli(['score', 'phq-a', '-'], csv(...rows))).out)
    expect(whole).toHaveLength(9000)
    for (const from of [0, 2047, 4096, 8990]) {
      const part = records((await cli(['score', 'phq-a', '-', '--coded-from', '0'], csv(...rows.slice(from, from + 10)))).out)
      for (const [i, each] of part.entries()) expect({ ...each, row: String(from + i + 1) }).toEqual(whole[from + i])
    }
  })
})

describe('outputs', () => {
  it('E77 text that a spreadsheet would run is neutralised in text cells; numbers and JSON are exact', async () => {
    const evil = ['=1+1', '+1', '-1', '@x', '\tx', '＝1', '"=a\nb"']
    const text = `id,note,${ITEMS.join()}\n${evil.map((note, i) => `${i === 0 ? '=cmd' : `k${i}`},${note},${ITEMS.map((_, k) => (i + k) % 4).join()}`).join('\n')}\n`
    const { out } = await cli(['score', 'phq-a', '-', '--keep', 'note'], text)
    for (const note of ['=1+1', '+1', '-1', '@x', '\tx', '＝1'])
      expect(out).toMatch(new RegExp(`(^|,)"?'${note.replace(/[+]/g, '\\+')}"?,`, 'm'))
    expect(out).toContain(`"'=a\nb"`)
    expect(out).toContain("'=cmd")
    const lines = (await cli(['score', 'phq-a', '-', '--keep', 'note', '--format', 'jsonl'], text)).out.trimEnd().split('\n')
    expect(lines.map((line) => (JSON.parse(line) as { source: { kept: { note: string } } }).source.kept.note)).toEqual([
      ...['=1+1', '+1', '-1', '@x', '\tx', '＝1', '=a\nb'],
    ])
  })

  it('E79 an output that exists, or is the input, is refused; nothing changes', async () => {
    const place = folder('e79')
    const input = files.write('e79/in.csv', csv(...COHORT))
    const out = files.write('e79/out.csv', 'mine')
    for (const [target, more] of [
      [out, []],
      [input, ['--force']],
      [join(place, '../e79/in.csv'), ['--force']],
    ] as const) {
      const { code, err } = await cli(['score', 'phq-a', input, '--out', target, ...more])
      expect([code, err]).toEqual([4, expect.stringContaining('[output/would-overwrite]')])
    }
    expect([readFileSync(out, 'utf8'), readFileSync(input, 'utf8'), readdirSync(place).sort()]).toEqual([
      'mine',
      csv(...COHORT),
      ['in.csv', 'out.csv'],
    ])
  })

  it('E80 a target that another run writes to is refused with its code, and its findings are on standard output', async () => {
    const place = folder('e80')
    const held = await openOutput(join(place, 'out.csv'), { force: false })
    const { code, out, err } = await cli(['score', 'phq-a', files.write('e80-in.csv', csv(...COHORT)), '--out', join(place, 'out.csv')])
    expect([code, err]).toEqual([4, expect.stringContaining('[output/locked]')])
    await held.discard()
    const findings =
      out +
      readdirSync(place)
        .map((name) => readFileSync(join(place, name), 'utf8'))
        .join('')
    for (const [i, line] of COHORT.entries()) if (!line.endsWith(',0')) expect(findings).toContain(`${i + 1},s${i},phqa_9`)
  })

  it('E87 what is wrong in a row with a name in it is told without a value, a name or a key', async () => {
    const text = `id,name,${ITEMS.join()}\ngeheim-7,王小明,${ITEMS.map(() => 'leise').join()}\ngeheim-8,王小红,1\n${COHORT.map((line) => line.replace(',8,F,', ',n,')).join('\n')}\n`
    const place = folder('e87')
    const { err } = await cli([
      'score',
      'phq-a',
      files.write('e87-in.csv', text),
      '--out',
      join(place, 'out.csv'),
      '--keep',
      'name',
      '--missing',
      'leise=invalid',
    ])
    const told = err + ['out.csv.rejected.csv', 'out.csv.report.json'].map((name) => readFileSync(join(place, name), 'utf8')).join('')
    expect(told).toContain('import/row-length')
    expect(told).not.toMatch(/geheim|王小|leise/)
    expect(readFileSync(join(place, 'out.csv'), 'utf8')).toContain('geheim-7')
  })
})

describe('rows that are left out', () => {
  it('stand in a file of their own with row, line, byte and code, and no value', async () => {
    const place = folder('left')
    const text = csv('a,8,F,1,2', row('b', 1, 1, 1, 1, 1, 1, 1, 1, 1), '', row('b', 0, 1, 1, 1, 1, 1, 1, 1, 0), ...COHORT)
    const out = join(place, 'out.csv')
    const { code, err } = await cli(['score', 'phq-a', files.write('left.csv', text), '--out', out, '--duplicates', 'first'])
    expect([code, err]).toEqual([1, expect.stringContaining('rows read 16 = scored 13 + rejected 1 + duplicates 1 + blank 1')])
    const rejected = records(readFileSync(`${out}.rejected.csv`, 'utf8'))
    expect(rejected).toEqual([
      { row: '1', line: '2', byte: String(HEADER.length + 1), code: 'import/row-length', kept_row: '' },
      expect.objectContaining({ row: '4', line: '5', code: 'import/duplicate-respondent', kept_row: '2' }),
    ])
    expect(existsSync(`${out}.critical.csv`)).toBe(true)
  })
})
