import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cli, records, workspace } from './harness.js'

const files = workspace()
const ITEMS = Array.from({ length: 9 }, (_, i) => `phqa_${i + 1}`)
const HEADER = ['id', 'grade', 'sex', ...ITEMS].join(',')
const row = (id: string, ...codes: (number | string)[]): string => [id, '8', 'F', ...codes].join(',')
const csv = (...rows: string[]): string => `${[HEADER, ...rows].join('\n')}\n`
/** ten rows that use the whole range of codes */
const COHORT = Array.from({ length: 10 }, (_, i) => row(`s${i}`, ...ITEMS.map((_, k) => (i + k) % 4)))

describe('psyscore score', () => {
  it('scores a CSV from standard input and from a file to the same rows', async () => {
    const text = csv(row('a', 1, 2, 0, 0, 0, 0, 0, 0, 1), row('b', 0, 0, 0, 0, 0, 0, 0, 0, 0))
    const piped = await cli(['score', 'phq-a', '-'], text)
    const read = await cli(['score', 'phq-a', files.write('two.csv', text)])
    expect(piped.code).toBe(0)
    expect(read.out).toBe(piped.out)
    const [a, b] = records(piped.out)
    expect(a).toMatchObject({ row: '1', key: 'a', total_status: 'scored', total_sum: '4', critical_phqa_9: 'endorsed' })
    expect(b).toMatchObject({ total_sum: '0', critical_phqa_9: 'not-endorsed' })
  })

  it('says at the end that the rows add up and that a screening is no diagnosis', async () => {
    const { err } = await cli(['score', 'phq-a', '-'], csv(...COHORT))
    expect(err).toContain('rows read 10 = scored 10 + rejected 0')
    expect(err).toContain('never a diagnosis')
    expect(err).toContain('critical items: endorsed in')
  })

  it('goes on after bad rows, lists them by row and code, and exits with 1 unless allowed', async () => {
    const text = csv(row('a', 1, 1, 1, 1, 1, 1, 1, 1, 0), 'b,8,F,1,2', row('c', 3, 3, 3, 3, 3, 3, 3, 3, 3))
    const { code, out, err } = await cli(['score', 'phq-a', '-'], text)
    expect(code).toBe(1)
    expect(records(out).map((each) => each.row)).toEqual(['1', '3'])
    expect(err).toContain('[import/row-length]')
    expect(err).toContain('row 2: rejected, so its critical items are unreadable: phqa_9')
    expect(err).toContain('rows read 3 = scored 2 + rejected 1')
    expect((await cli(['score', 'phq-a', '-', '--allow-rejected'], text)).code).toBe(0)
  })

  it('never prints an answer or a key on standard error', async () => {
    const { out, err } = await cli(['score', 'phq-a', '-'], csv(...COHORT, row('secret-pupil', 77, 1, 1, 1, 1, 1, 1, 1, 1)))
    expect(out).toContain('secret-pupil')
    expect(err).toContain('row 11, column phqa_1: import/value-unknown')
    expect(err).not.toContain('secret-pupil')
    expect(err).not.toContain('77')
  })

  it('keeps an absent score empty, never 0, with its reason', async () => {
    const [only] = records((await cli(['score', 'phq-a', '-'], csv(row('a', ...ITEMS.map(() => ''))))).out)
    expect(only).toMatchObject({ total_status: 'absent', total_sum: '', critical_phqa_9: 'unknown' })
    expect(only?.total_reason).toContain('none-answered')
  })

  it('writes JSON Lines that explain can take up again', async () => {
    const { out } = await cli(['score', 'phq-a', '-', '--format', 'jsonl'], csv(...COHORT))
    const results = files.write('results.jsonl', out)
    const told = await cli(['explain', 'phq-a', results, 'total', '--row', '3'])
    expect(told.err).toBe('')
    expect(told.code).toBe(0)
    expect(told.out).toContain('never a diagnosis')
  })

  it('refuses to overwrite, and leaves no half file behind', async () => {
    const input = files.write('in.csv', csv(...COHORT))
    const out = files.path('scores.csv')
    expect((await cli(['score', 'phq-a', input, '--out', out])).code).toBe(0)
    const again = await cli(['score', 'phq-a', input, '--out', out])
    expect([again.code, again.err]).toEqual([4, expect.stringContaining('[output/would-overwrite]')])
    expect((await cli(['score', 'phq-a', input, '--out', out, '--force'])).code).toBe(0)
    const before = readFileSync(input, 'utf8')
    expect((await cli(['score', 'phq-a', input, '--out', input, '--force'])).code).toBe(4)
    expect(readFileSync(input, 'utf8')).toBe(before)
    expect(readdirSync(dirname(out)).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('stops by signal with its number, and says that the run is incomplete', async () => {
    const controller = new AbortController()
    controller.abort('SIGTERM')
    const { code, err } = await cli(['score', 'phq-a', '-'], csv(...COHORT), controller.signal)
    expect(code).toBe(143)
    expect(err).toContain('incomplete')
  })

  it('carries columns over, quoted and neutralised', async () => {
    const { out } = await cli(['score', 'phq-a', '-', '--keep', 'note'], `id,note,${ITEMS.join()}\na,=1+1,${ITEMS.map(() => 0).join()}\n`)
    expect(records(out)[0]).toMatchObject({ note: "'=1+1" })
  })

  it('refuses what its licence reserves, says what to write, and nothing else; a declared permission is enough', async () => {
    const text = `id,${Array.from({ length: 7 }, (_, i) => `swemwbs_${i + 1}`).join(',')}\na,1,2,3,4,5,4,3\n`
    const refused = await cli(['score', 'swemwbs', '-'], text)
    expect(refused).toMatchObject({ code: 3, out: '' })
    expect(refused.err.match(/\[[a-z-]+\/[a-z-]+\]/g)).toEqual(['[licence/permission-required]'])
    expect(refused.err).toContain('permission')
    const scored = await cli(['score', 'swemwbs', '-', '--permission', 'registration 12'], text)
    expect(records(scored.out)).toMatchObject([{ key: 'a', total_status: 'scored', total_sum: '22' }])
  })

  it('speaks Chinese', async () => {
    const { err } = await cli(['score', 'phq-a', '-', '--lang', 'zh-CN'], csv(...COHORT))
    expect(err).toContain('筛查结果不是诊断')
    const results = files.write('zh.jsonl', (await cli(['score', 'phq-a', '-', '--format', 'jsonl'], csv(...COHORT))).out)
    const told = (await cli(['explain', 'phq-a', results, 'total', '--lang', 'zh-CN'])).out
    expect(told).toContain('计分方法：总和')
    expect(told).toContain('缺失作答的处理：按已答比例折算')
    expect(told).not.toMatch(/maxMissing|half-up/)
    expect((await cli(['score', 'phq-a', '-', '--format', 'text', '--lang', 'zh-CN'], csv(...COHORT))).out).toContain('s0 (8 年级, 女)')
  })
})

describe('columns and mappings', () => {
  it('reads a mapping file: columns, codes, missing values, respondent', async () => {
    const map = files.write(
      'map.json',
      JSON.stringify({
        format: 'psyscore/mapping',
        formatVersion: 1,
        instrument: 'phq-a',
        columns: Object.fromEntries(ITEMS.map((id, i) => [`V${i + 1}`, id])),
        codes: { 没有: 0, 几天: 1, 一半以上: 2, 几乎每天: 3 },
        missing: { 不愿回答: 'declined' },
        sources: { key: 'no', grade: { value: '初二' }, schoolSystem: { value: '6-3-3' }, sex: '性别' },
      }),
    )
    const text = `no,性别,${ITEMS.map((_, i) => `V${i + 1}`).join()}\np1,女,没有,几天,几乎每天,没有,没有,没有,没有,没有,不愿回答\n`
    const { code, out } = await cli(['score', 'phq-a', '-', '--map', map, '--columns', 'all'], text)
    expect(code).toBe(0)
    expect(records(out)[0]).toMatchObject({
      key: 'p1',
      grade: '8',
      sex: 'F',
      total_missing_items: 'phqa_9:declined',
      critical_phqa_9: 'unknown',
    })
  })

  it('refuses a faulty mapping with the place of every fault', async () => {
    const map = files.write('bad.json', JSON.stringify({ colums: {}, missing: { 9: 'gone' } }))
    const { code, err } = await cli(['score', 'phq-a', '-', '--map', map], csv(...COHORT))
    expect(code).toBe(3)
    expect(err).toContain('/colums')
    expect(err).toContain('/missing/9')
  })

  it('refuses columns that are named and missing, or there twice', async () => {
    expect((await cli(['score', 'phq-a', '-', '--grade', 'Klasse'], csv(...COHORT))).err).toContain('[import/header-missing]')
    const twice = await cli(['score', 'phq-a', '-'], `phqa_1,phqa_1\n1,2\n`)
    expect([twice.code, twice.err]).toEqual([3, expect.stringContaining('[import/header-duplicate]')])
    expect((await cli(['score', 'phq-a', '-'], 'x,y\n1,2\n')).code).toBe(3)
  })

  it('maps printed numbers by prefix, and items without a column are not administered', async () => {
    const text = `id,${ITEMS.slice(0, 8)
      .map((_, i) => `Q${i + 1}`)
      .join()}\na,${ITEMS.slice(0, 8)
      .map(() => 1)
      .join()}\n`
    const { out, err } = await cli(['score', 'phq-a', '-', '--items-prefix', 'Q', '--columns', 'all'], text)
    expect(records(out)[0]?.total_missing_items).toBe('phqa_9:not-administered')
    expect(err).toContain('critical items that have no column in this file: phqa_9')
  })

  it('names a row without a key by its number instead of losing it', async () => {
    const { out, err } = await cli(['score', 'phq-a', '-'], csv(row('', 1, 1, 1, 1, 1, 1, 1, 1, 2)))
    expect(records(out)[0]).toMatchObject({ key: 'row-1', critical_phqa_9: 'endorsed' })
    expect(err).toContain('without a respondent key')
  })
})

describe('T-code-base: codes that count from another number', () => {
  const shifted = Array.from({ length: 10 }, (_, i) => row(`s${i}`, ...ITEMS.map((_, k) => 1 + ((i + k) % 4))))

  it('C43 1-based data for a 0-based scale: critical sweep written, run stops, exit 5, and the way to declare it is said', async () => {
    const { code, out, err } = await cli(['score', 'phq-a', '-'], csv(...shifted))
    expect(code).toBe(5)
    expect(err).toContain('[import/code-base-suspect]')
    expect(err).toContain('--coded-from 1')
    expect(out).not.toContain('total_sum')
    const found = records(out)
    expect(found).toHaveLength(10)
    expect(new Set(found.map((each) => each.graver))).toContain('endorsed')
    expect(found.every((each) => each.state !== 'not-endorsed')).toBe(true)
  })

  it('scores once the first number is declared, and the scores are those of the unshifted file', async () => {
    const plain = await cli(['score', 'phq-a', '-'], csv(...COHORT))
    const declared = await cli(['score', 'phq-a', '-', '--coded-from', '1'], csv(...shifted))
    expect(declared.code).toBe(0)
    expect(declared.out).toBe(plain.out)
  })

  it('does not stop a file that only lacks the highest code, nor one row with a slip', async () => {
    expect((await cli(['score', 'phq-a', '-'], csv(...COHORT.map((line) => line.replaceAll(',3', ',2'))))).code).toBe(0)
    expect((await cli(['score', 'phq-a', '-'], csv(...COHORT, row('x', 4, 0, 0, 0, 0, 0, 0, 0, 0)))).code).toBe(0)
  })

  it('stops although nothing is out of range when a whole cohort never used the lowest code', async () => {
    const rows = Array.from({ length: 40 }, (_, i) => row(`s${i}`, ...ITEMS.map((_, k) => 1 + ((i + k) % 3))))
    expect((await cli(['score', 'phq-a', '-'], csv(...rows))).code).toBe(5)
    expect((await cli(['score', 'phq-a', '-', '--coded-from', '0'], csv(...rows))).code).toBe(0)
  })

  it('writes the findings beside the output file when there is one', async () => {
    const input = files.write('shifted.csv', csv(...shifted))
    const out = files.path('never.csv')
    expect((await cli(['score', 'phq-a', input, '--out', out])).code).toBe(5)
    expect(existsSync(out)).toBe(false)
    expect(readFileSync(`${out}.critical.csv`, 'utf8')).toContain('phqa_9')
  })

  it('stops on a column with more than 5 % undeclared values, after the sweep', async () => {
    const rows = Array.from({ length: 30 }, (_, i) => row(`s${i}`, ...ITEMS.map((_, k) => (k === 8 && i < 4 ? 'x' : (i + k) % 4))))
    const { code, out, err } = await cli(['score', 'phq-a', '-'], csv(...rows))
    expect(code).toBe(5)
    expect(err).toContain('[import/value-unknown]')
    expect(records(out).filter((each) => each.state === 'unreadable')).toHaveLength(4)
    expect((await cli(['score', 'phq-a', '-', '--missing', 'x=invalid'], csv(...rows))).code).toBe(0)
  })

  it('law: whatever is stopped, every row that endorses a critical item under some reading is in the findings', async () => {
    for (const by of [1, -1]) {
      const moved = Array.from({ length: 12 }, (_, i) => row(`s${i}`, ...ITEMS.map((_, k) => ((i + k) % 4) + by)))
      const { code, out } = await cli(['score', 'phq-a', '-'], csv(...moved))
      expect(code).toBe(5)
      const named = new Set(records(out).map((each) => Number(each.row)))
      moved.forEach((_, i) => {
        if ((i + 8) % 4 > 0) expect(named).toContain(i + 1)
      })
    }
  })
})

describe('unreadable input', () => {
  it.each([
    ['bytes of no encoding', Uint8Array.from([0x61, 0x2c, 0xff, 0xff, 0x0a])],
    ['nothing', ''],
    ['an unclosed quote', 'id,phqa_1\n"a,1\n'],
  ])('exits with 4 for %s', async (_, content) => {
    expect((await cli(['score', 'phq-a', files.write('odd.csv', content)])).code).toBe(4)
  })
  it('exits with 4 for a file that is not there and for a folder', async () => {
    expect((await cli(['score', 'phq-a', files.path('none.csv')])).code).toBe(4)
    expect((await cli(['score', 'phq-a', dirname(files.path('x'))])).code).toBe(4)
  })
})
