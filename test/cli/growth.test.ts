import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { GrowthFile } from '../../src/care/growth/growth-file.js'
import { CALENDAR } from '../care/calendar/made-up-calendar.js'
import { EVERY_KIND, entry, filled, sealed } from '../care/growth/made-up-file.js'
import { cli, workspace } from './harness.js'

const { write, path } = workspace()
const lines = (...values: readonly unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('')
const results = write(
  'results.jsonl',
  lines(sealed(1, '2026-09-20T09:00:00+08:00', 'stu-2'), sealed(2, '2026-09-20T09:00:00+08:00', 'stu-1')),
)
const BY = ['--author', 'p-7', '--role', 'psychologist']
const stored = (file: string): readonly GrowthFile[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GrowthFile)

describe('growth append', () => {
  it('begins files from results, adds each once however often it is given, and then entries', async () => {
    const [first, second, third] = [path('one.jsonl'), path('two.jsonl'), path('three.jsonl')]
    const begun = await cli(['growth', 'append', 'none', '--results', results, ...BY, '--out', first])
    expect([begun.code, begun.out]).toEqual([0, ''])
    expect(begun.err).toContain('2 entries added to 2 growth files, 0 were there already, 0 refused')
    expect(stored(first).map(({ respondent, entries }) => [respondent, entries.length])).toEqual([
      ['stu-1', 1],
      ['stu-2', 1],
    ])
    const again = await cli(['growth', 'append', first, '--results', results, ...BY, '--out', second])
    expect(again.err).toContain('0 entries added to 2 growth files, 2 were there already')
    expect(readFileSync(second, 'utf8')).toBe(readFileSync(first, 'utf8'))
    const note = entry('note', 'n1', '2026-10-01T10:00:00+08:00', { text: 'my secret' })
    const late = entry('note', 'n2', '2026-09-01T10:00:00+08:00', { text: 'my secret' })
    const entries = write('entries.jsonl', lines({ respondent: 'stu-1', entry: note }, { respondent: 'stu-1', entry: late }, { nobody: 1 }))
    const more = await cli(['growth', 'append', second, '--entries', entries, '--out', third])
    expect(more.code).toBe(1)
    expect(more.err).toContain('1 entries added to 2 growth files, 0 were there already, 2 refused')
    expect(more.err).toMatch(/lines\/2.*growth\/order/)
    expect(more.err).toMatch(/lines\/3.*growth\/structure/)
    expect(more.err).not.toContain('secret')
    expect(stored(third)[0]?.entries).toHaveLength(2)
    expect((await cli(['growth', 'check', third])).code).toBe(0)
  })

  it('asks who records, keeps an existing output, and refuses a store that is not whole', async () => {
    expect((await cli(['growth', 'append', 'none', '--results', results])).code).toBe(2)
    const there = write('there.jsonl', 'x')
    expect((await cli(['growth', 'append', 'none', '--results', results, ...BY, '--out', there])).code).toBe(4)
    expect(readFileSync(there, 'utf8')).toBe('x')
    const edited = write('edited.jsonl', lines(filled(EVERY_KIND)).replace('secret note', 'secret vote'))
    const refused = await cli(['growth', 'append', edited, '--results', results, ...BY])
    expect([refused.code, refused.out]).toEqual([3, ''])
    expect(refused.err).toContain('growth/tampered')
    expect((await cli(['growth', 'forget', edited])).code).toBe(2)
  })
})

describe('growth check', () => {
  it('row 89: names the line of an edited file, never its content, and exits with 1', async () => {
    const store = write('store.jsonl', lines(filled(EVERY_KIND), filled([], 'stu-2')).replace('"acute":true', '"acute":false'))
    const { code, out, err } = await cli(['growth', 'check', store])
    expect([code, out.trim()]).toEqual([1, '1 of 2 growth files are not as they were written'])
    expect(err).toMatch(/\/lines\/1\/entries\/7: error: .*growth\/tampered/)
    expect(err).not.toMatch(/secret|stu-1/)
    expect((await cli(['growth', 'check', store, '--lang', 'zh-CN'])).out).toContain('与写成时不同')
  })

  it('links noted earlier show that newest entries, or a whole file, are missing', async () => {
    const whole = write('whole.jsonl', lines(filled(EVERY_KIND), filled(EVERY_KIND.slice(1, 2), 'stu-2')))
    const noted = write('noted.json', (await cli(['growth', 'check', whole, '--json'])).out)
    expect((await cli(['growth', 'check', whole, '--known', noted])).code).toBe(0)
    const shorter = write('shorter.jsonl', lines(filled(EVERY_KIND.slice(0, 9))))
    expect((await cli(['growth', 'check', shorter])).code).toBe(0)
    const { code, err } = await cli(['growth', 'check', shorter, '--known', noted])
    expect(code).toBe(1)
    expect(err.match(/is known to have been in the file/g)).toHaveLength(2)
    expect((await cli(['growth', 'check', whole, '--known', results])).code).toBe(2)
  })
})

describe('growth due and view', () => {
  const store = write('due.jsonl', lines(filled(EVERY_KIND)))
  const calendar = write('calendar.json', JSON.stringify(CALENDAR))
  const policy = ['--policy', 'class-grade-school']

  it('lists what is due, overdue first by time, in text and JSON', async () => {
    const argv = ['growth', 'due', store, ...policy, '--calendar', calendar, '--at', '2026-12-01T08:00:00+08:00']
    const { code, out, err } = await cli(argv)
    expect(code).toBe(0)
    expect(out).toMatch(/^2026-10-08T23:59:59\+08:00 {2}overdue {2}follow-up {2}psychologist {2}stu-1 {2}e8$/m)
    const due = JSON.parse((await cli([...argv, '--json'])).out) as readonly { readonly due: string; readonly overdue: boolean }[]
    expect(due.map((each) => each.due)).toEqual(due.map((each) => each.due).toSorted())
    expect(err).toContain(`${due.length} due, ${due.filter(({ overdue }) => overdue).length} of them overdue`)
    expect((await cli(argv.slice(0, 5))).code).toBe(2)
  })

  it('a pupil of the roster without a file is due as well', async () => {
    const pupil = {
      key: 'stu-9',
      district: null,
      school: 's',
      grade: 7,
      class: '1',
      sex: null,
      birthDate: null,
      consent: 'given',
      context: {},
      informants: [],
      screening: null,
    }
    const roster = write(
      'roster.json',
      JSON.stringify({ format: 'psyscore/roster', formatVersion: 1, asOf: '2026-09-10', schoolSystem: null, pupils: [pupil] }),
    )
    const { out } = await cli([
      'growth',
      'due',
      store,
      ...policy,
      '--calendar',
      calendar,
      '--at',
      '2026-12-01T08:00:00+08:00',
      '--roster',
      roster,
    ])
    expect(out).toMatch(/assessment .*stu-9/)
  })

  it('row 86: shows a role its part, without free text below the psychologist', async () => {
    const view = async (role: string) => (await cli(['growth', 'view', store, ...policy, '--as', role, '--key', 'stu-1'])).out
    expect(await view('psychologist')).toContain('secret note')
    expect(await view('homeroom-teacher')).not.toMatch(/secret|I want to die|"responses"/)
    expect((await cli(['growth', 'view', store, ...policy, '--as', 'psychologist', '--key', 'stu-2'])).out).toBe('')
  })
})

describe('roster check', () => {
  it('reads a CSV, names rows and codes without keys, compares with last year, and writes JSON', async () => {
    const last = write('last.csv', '学号,学校,年级,班级,性别\nA1,一中,初一,1,女\nA2,一中,初一,1,男\nA3,一中,初一,1,男\n')
    const now = write('now.csv', '学号,学校,年级,班级,性别\nA1,一中,初二,1,女\nA2,二中,初二,1,男\nA4,一中,初一,1,男\nA4,一中,初一,2,男\n')
    const out = path('roster-out.json')
    const argv = ['roster', 'check', now, '--as-of', '2026-09-10', '--last', last, '--last-as-of', '2025-09-10', '--school-system', '6-3-3']
    const outcome = await cli([...argv, '--out', out])
    expect(outcome.code).toBe(1)
    expect(outcome.err).toMatch(/\/rows\/4: error: .*rows 3, 4.*roster\/duplicate-key/)
    expect(outcome.out).toContain('3 pupils, 1 errors, 0 warnings')
    expect(outcome.out).toContain('since 2025-09-10: 2 moved up, 0 stayed, 0 repeat, 1 changed the school, 1 left, 1 came')
    expect(outcome.out).toContain('A3')
    const again = await cli(['roster', 'check', out, '--json'])
    expect([again.code, JSON.parse(again.out)]).toEqual([0, { ok: true, pupils: 3, issues: [] }])
    expect((await cli(['roster', 'check', now])).code).toBe(2)
    expect((await cli(['roster', 'check', now, '--as-of', '2026-09-10', '--column', 'colour=学号'])).code).toBe(2)
  })
})
