import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { wordsNotAllowed } from '../../src/care/messages/words-not-allowed.js'
import { CALENDAR } from '../care/calendar/made-up-calendar.js'
import { phq } from '../care/conditions/fixtures.js'
import { cli, workspace } from './harness.js'

const files = workspace()
const AT = ['--at', '2026-11-23T12:00:00+08:00']
const line = (value: unknown): string => `${JSON.stringify(value)}\n`
const NINE = phq([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0])
const CALM = phq([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], '2026-11-23T10:00:00+08:00', 'p2')
const results = files.write('phq.jsonl', line({ ...NINE, source: { row: 1 } }) + line({ ...CALM, source: { row: 2 } }))
const calendar = files.write('calendar.json', JSON.stringify(CALENDAR))
const parsed = (text: string): readonly Record<string, unknown>[] =>
  text
    .trim()
    .split('\n')
    .map((each) => JSON.parse(each) as Record<string, unknown>)

describe('psyscore alerts', () => {
  it('reads what score writes and prints alerts, gravest first, then notices', async () => {
    const { code, out, err } = await cli(['alerts', 'class-grade-school', results, ...AT, '--calendar', calendar])
    expect(code).toBe(0)
    expect(out.split('\n')[0]).toBe('urgent · p1 · critical-self v1 · raised · K')
    expect(out).toContain('evidence: critical-item phq-a phqa_9 endorsed 2026-11-23 10:00')
    expect(out).toContain('school  psychologist  due 2026-11-23 18:00')
    expect(out).toContain('not-screened · p2 · gad-7')
    expect(err).toContain('2 pupils: 1 alerts raised, 0 updated')
    expect(err).toContain('No roster was given')
  })

  it('writes JSON Lines that the next run reads: nothing is raised twice, and what nobody acknowledged is escalated', async () => {
    const EARLY = ['--at', '2026-11-23T11:00:00+08:00']
    const out = files.path('alerts.jsonl')
    await cli(['alerts', 'class-grade-school', results, ...EARLY, '--calendar', calendar, '--format', 'jsonl', '--out', out])
    const first = parsed(readFileSync(out, 'utf8'))
    expect(first.map(({ format }) => format)).toContain('psyscore/alert')
    const same = await cli([
      'alerts',
      'class-grade-school',
      results,
      ...EARLY,
      '--calendar',
      calendar,
      '--existing',
      out,
      '--format',
      'jsonl',
    ])
    expect(same.out).toBe('')
    const later = ['--at', '2026-11-23T16:00:00+08:00']
    const late = await cli([
      'alerts',
      'class-grade-school',
      results,
      ...later,
      '--calendar',
      calendar,
      '--existing',
      out,
      '--format',
      'jsonl',
    ])
    const [updated, ...more] = parsed(late.out)
    expect(more).toEqual([])
    expect(updated?.id).toBe(first.find(({ format }) => format === 'psyscore/alert')?.id)
    expect(JSON.stringify(updated)).toContain('Nobody has acknowledged')
  })

  it.each(['en', 'zh-CN'])('row 84: a homeroom teacher reads care, actions, contact and due alone (%s)', async (lang) => {
    const { out } = await cli([
      'alerts',
      'class-grade-school',
      results,
      ...AT,
      '--calendar',
      calendar,
      '--role',
      'homeroom-teacher',
      '--lang',
      lang,
    ])
    expect(out).toContain('p1')
    expect(out).toContain('2026-11-23 12:00')
    for (const hidden of ['phqa_9', 'phq-a', 'urgent', '当日处置', 'critical-self']) expect(out).not.toContain(hidden)
    expect(wordsNotAllowed(out, 'anyone')).toEqual([])
  })

  it('an observation alone raises, and its text is never printed (row 86)', async () => {
    const seen = {
      format: 'psyscore/observation',
      formatVersion: 1,
      id: 'o1',
      respondent: 'p9',
      kind: 'talk-of-death',
      observedAt: '2026-11-23T11:00:00+08:00',
      by: { id: 't1', role: 'homeroom-teacher' },
      text: 'WORDS-OF-A-CHILD',
    }
    const observations = files.write('seen.jsonl', line(seen))
    for (const format of ['text', 'jsonl']) {
      const { out } = await cli(['alerts', 'class-grade-school', results, ...AT, '--observations', observations, '--format', format])
      expect(out).toContain('acute-signs')
      expect(out).not.toContain('WORDS-OF-A-CHILD')
    }
  })

  it('a line that cannot be read does not hide its pupil, exits with 1, and prints no answer (row 87)', async () => {
    const torn = { ...phq([3, 3, 3, 3, 3, 3, 3, 3, 3], '2026-11-23T10:00:00+08:00', 'p7'), scales: 'torn' }
    const broken = files.write('broken.jsonl', line(NINE) + line(torn))
    const { code, out, err } = await cli(['alerts', 'class-grade-school', broken, ...AT])
    expect(code).toBe(1)
    expect(out).toContain('p7')
    expect(err).toContain('broken.jsonl:2')
    expect(err).not.toContain('phqa_')
  })

  it.each([
    ['no instant', []],
    ['a date alone', ['--at', '2026-11-23']],
    ['a day that does not exist (row 57)', ['--at', '2026-02-30T10:00:00+08:00']],
  ])('%s is a fault of usage', async (_, at) => {
    expect((await cli(['alerts', 'class-grade-school', results, ...at])).code).toBe(2)
  })

  it('alerts of earlier runs that cannot be read stop the run', async () => {
    const existing = files.write('old.jsonl', line({ format: 'psyscore/alert', formatVersion: 1 }))
    expect((await cli(['alerts', 'class-grade-school', results, ...AT, '--existing', existing])).code).toBe(3)
  })
  it('a role that the policy does not know is refused', async () => {
    const { code, err } = await cli(['alerts', 'class-grade-school', results, ...AT, '--role', 'janitor'])
    expect(code).toBe(3)
    expect(err).toContain('privacy/role-unknown')
  })

  it('a stopped run alerts all the same: its critical findings are read', async () => {
    const items = Array.from({ length: 13 }, (_, i) => `phqa_${i + 1}`)
    const rows = Array.from({ length: 30 }, (_, k) => [`s${k}`, ...items.map((_, i) => (i > 8 ? 0 : 1 + ((i * 7 + k * (i + 1)) % 4)))])
    const data = files.write('shifted.csv', [['id', ...items], ...rows].map((row) => row.join(',')).join('\n'))
    const out = files.path('shifted.jsonl')
    const stopped = await cli(['score', 'phq-a', data, '--key', 'id', '--format', 'jsonl', '--out', out])
    expect(stopped.code).not.toBe(0)
    const given = ['--findings', `${out}.critical.csv`, ...AT]
    const { code, out: text } = await cli(['alerts', 'class-grade-school', ...given, '--format', 'jsonl'])
    expect(code).toBe(0)
    const alerts = parsed(text).filter(({ format }) => format === 'psyscore/alert')
    // of two readings that disagree the item is unreadable; every pupil of the file is among the alerts or the notices
    const named = new Set(parsed(text).map(({ respondent }) => respondent))
    const kept = readFileSync(`${out}.critical.csv`, 'utf8').trim().split('\n').slice(1)
    expect(kept.length).toBeGreaterThan(10)
    expect([...new Set(kept.map((each) => each.split(',')[1]))].filter((key) => !named.has(key))).toEqual([])
    expect(alerts.length).toBeGreaterThan(10)
    expect(alerts.every(({ bornOverdue }) => bornOverdue === true)).toBe(true)
  })
  it('findings that are damaged are unreadable and never nothing; a file that is none is refused', async () => {
    const head = 'row,key,item,kind,state,graver,why,notice\n'
    const odd = files.write(
      'odd.critical.csv',
      `${head}1,s1,phqa_9,suicide,perhaps,,stopped,x\n2,row-2,phqa_9,suicide,endorsed,,stopped,x\n`,
    )
    const { code, out, err } = await cli(['alerts', 'class-grade-school', '--findings', odd, ...AT, '--format', 'jsonl'])
    expect(code).toBe(1)
    expect(err).toContain('odd.critical.csv:2')
    const alerts = parsed(out).filter(({ format }) => format === 'psyscore/alert')
    expect(alerts.map(({ respondent }) => respondent)).toEqual(expect.arrayContaining(['s1', 'odd.critical.csv row-2']))
    const none = files.write('none.csv', 'id,total\n1,2\n')
    const refused = await cli(['alerts', 'class-grade-school', '--findings', none, ...AT])
    expect(refused.code).not.toBe(0)
    expect(refused.err).toContain('import/header-missing')
  })

  it('takes the outcome of the talk a protocol asks for, and whom the school names as contact', async () => {
    const high = files.write('high.jsonl', line(phq([2, 2, 2, 2, 2, 1, 1, 0, 0, 0, 0, 0, 0])))
    const blank = {
      district: null,
      school: 'north',
      class: null,
      sex: null,
      birthDate: '2012-06-01',
      context: {},
      informants: [],
      screening: null,
    }
    const pupils = [{ key: 'p1', grade: 8, consent: 'given', ...blank }]
    const document = { format: 'psyscore/roster', formatVersion: 1, asOf: '2026-09-01', schoolSystem: '6-3-3', pupils }
    const roster = files.write('given.json', JSON.stringify(document))
    const later = ['--at', '2026-11-24T12:00:00+08:00', '--calendar', calendar, '--roster', roster]
    const run = async (...more: readonly string[]): Promise<string> => {
      const { code, out, err } = await cli(['alerts', 'class-grade-school', high, ...later, '--format', 'jsonl', ...more])
      expect([code, err.match(/error:.*/)?.[0]]).toEqual([0, undefined])
      return out
    }
    const talk = (outcome: string): string =>
      files.write(
        `${outcome}.jsonl`,
        line({ respondent: 'p1', protocol: 'gate-then-talk', outcome, at: '2026-11-24T09:00:00+08:00', by: { role: 'psychologist' } }),
      )
    expect(await run()).toContain('"follow-up-awaited"')
    expect(await run('--follow-ups', talk('negative'))).not.toContain('"follow-up-awaited"')
    expect(await run('--follow-ups', talk('positive'))).toContain('"talk-outcome"')
    const contacts = files.write('contacts.json', JSON.stringify({ any: { en: 'room 214', 'zh-CN': '214 室' } }))
    expect(await run('--contacts', contacts)).toContain('room 214')
    expect((await cli(['alerts', 'class-grade-school', high, ...later, '--follow-ups', talk('perhaps')])).code).toBe(1)
    const wrong = files.write('wrong.json', '["room 214"]')
    expect((await cli(['alerts', 'class-grade-school', high, ...later, '--contacts', wrong])).code).toBe(2)
  })
})
