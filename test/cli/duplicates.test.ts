import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cli, records, workspace } from './harness.js'

const files = workspace()
const ITEMS = Array.from({ length: 9 }, (_, i) => `phqa_${i + 1}`)
const HEADER = ['id', 'informant', 'rater', 'date', ...ITEMS].join(',')
const row = (id: string, ...codes: (number | string)[]): string => [id, '', '', '2026-03-02', ...codes].join(',')
const csv = (...rows: string[]): string => `${[HEADER, ...rows].join('\n')}\n`
const MAP = files.write('map.json', JSON.stringify({ sources: { informant: 'informant', rater: 'rater', administeredAt: 'date' } }))
const score = (text: string, ...options: string[]): ReturnType<typeof cli> =>
  cli(['score', 'phq-a', '-', '--map', MAP, '--allow-rejected', ...options], text)

const OTHERS = [row('b', 0, 1, 2, 3, 0, 1, 2, 3, 0), row('c', 3, 2, 1, 0, 3, 2, 1, 0, 0)]
/** rows 1 and 4 are one pupil: the first complete without, the second incomplete with the critical item endorsed */
const TWINS = csv(row('twin', 0, 1, 1, 1, 1, 1, 1, 1, 0), ...OTHERS, row('twin', 0, 1, 1, 1, 1, 1, 1, '', 2))

describe('C51 the same pupil twice', () => {
  it('without a policy the run stops with 5 before scoring, after the sweep, and names the option', async () => {
    const { code, out, err } = await score(TWINS)
    expect(code).toBe(5)
    expect(err).toContain('[import/duplicate-respondent]')
    expect(err).toContain('rows 1, 4')
    expect(err).toContain('--duplicates first, last, most-complete, or reject')
    expect(err).not.toContain('twin')
    expect(out).not.toContain('total_sum')
    expect(records(out)).toEqual([expect.objectContaining({ row: '4', item: 'phqa_9', state: 'endorsed' })])
  })

  it.each([
    ['first', ['1', '2', '3'], 'row 4: not scored, row 1'],
    ['last', ['2', '3', '4'], 'row 1: not scored, row 4'],
    ['most-complete', ['1', '2', '3'], 'row 4: not scored, row 1'],
    ['reject', ['2', '3'], 'row 1: not scored, its respondent has several rows'],
  ])('%s keeps its rows, lists every loser, and the counts add up', async (policy, kept, listed) => {
    const { out, err } = await score(TWINS, '--duplicates', policy)
    expect(records(out).map((each) => each.row)).toEqual(kept)
    expect(err).toContain(listed)
    expect(err).toContain(`rows read 4 = scored ${kept.length} + rejected 0 + duplicates ${4 - kept.length}`)
    expect(err).toContain('endorsed in 1 rows')
    expect(err).not.toContain('twin')
  })

  it('among equally complete rows the earlier one is the most complete', async () => {
    const even = csv(row('t', 1, 1, 1, 1, 1, 1, 1, 1, 0), ...OTHERS, row('t', 2, 1, 1, 1, 1, 1, 1, 1, 0))
    expect(records((await score(even, '--duplicates', 'most-complete')).out).map((each) => each.row)).toEqual(['1', '2', '3'])
  })

  it('a loser graver than the kept row: both are in the findings, the kept row as unreadable with the graver answer', async () => {
    const out = files.path('scores.csv')
    expect((await score(TWINS, '--duplicates', 'first', '--out', out)).code).toBe(0)
    expect(records(readFileSync(`${out}.critical.csv`, 'utf8'))).toEqual([
      expect.objectContaining({ row: '4', key: 'twin', item: 'phqa_9', state: 'endorsed', graver: '' }),
      expect.objectContaining({ row: '1', key: 'twin', item: 'phqa_9', state: 'unreadable', graver: 'endorsed' }),
    ])
    const { err } = await score(TWINS, '--duplicates', 'first')
    expect(err).toContain('row 4, not scored: critical item phqa_9 endorsed')
    expect(err).toContain('row 1: critical item phqa_9 is unreadable')
  })

  it('a loser that is less grave leaves the kept row as it is; findings of an earlier run are neither overwritten nor in the way', async () => {
    const out = files.path('last.csv')
    expect((await score(TWINS, '--duplicates', 'last', '--out', out)).code).toBe(0)
    expect(existsSync(`${out}.critical.csv`)).toBe(false)
    const other = files.path('other.csv')
    files.write('other.csv.critical.csv', 'kept')
    expect((await score(TWINS, '--duplicates', 'first', '--out', other)).code).toBe(0)
    expect(readFileSync(`${other}.critical.csv`, 'utf8')).toBe('kept')
    expect(readFileSync(`${other}.critical.2.csv`, 'utf8')).toContain('phqa_9')
  })

  it('law: an endorsed critical item of any copy is named, whatever the policy and the order', async () => {
    const copies = [row('t', 1, 0, 2, 0, 1, 0, 2, 0, 3), row('t', 1, 0, 2, 0, 1, 0, 2, 0, ''), row('t', 1, 0, 2, 0, 1, 0, 2, 0, 0)]
    for (const policy of ['first', 'last', 'most-complete', 'reject']) {
      for (let turn = 0; turn < 3; turn += 1) {
        const text = csv(...copies.slice(turn), ...copies.slice(0, turn), ...OTHERS)
        const { out, err } = await score(text, '--duplicates', policy)
        const at = ((3 - turn) % 3) + 1
        const scored = records(out).find((each) => each.row === String(at))?.critical_phqa_9 === 'endorsed'
        expect(scored || err.includes(`row ${at}, not scored: critical item phqa_9 endorsed`), `${policy} ${turn}`).toBe(true)
      }
    }
  })

  it('another informant, rater or day is no duplicate, nor are rows without a key', async () => {
    const codes = '1,1,0,1,1,1,1,1,0'
    const text = csv(
      ...['t,,,2026-03-02', 't,parent,,2026-03-02', 't,,r2,2026-03-02', 't,,,2026-04-02', ',,,2026-03-02', ',,,2026-03-02'].map(
        (head) => `${head},${codes}`,
      ),
      ...OTHERS,
    )
    expect((await score(text)).err).toContain('rows read 8 = scored 8 + rejected 0')
    const sameDay = csv(`t,,,2026-03-02T08:00:00+08:00,${codes}`, `t,,,2026-03-02T09:30:00+08:00,${codes}`, ...OTHERS)
    expect((await score(sameDay)).code).toBe(5)
  })

  it('reject leaves respondents without a score, so that it exits with 1 unless allowed', async () => {
    expect((await cli(['score', 'phq-a', '-', '--duplicates', 'reject'], TWINS)).code).toBe(1)
    expect((await cli(['score', 'phq-a', '-', '--duplicates', 'first'], TWINS)).code).toBe(0)
  })
})

describe('C52 the same answers across a class', () => {
  const gad = Array.from({ length: 47 }, (_, i) => `q${i + 1}`)
  const answers = (shift: number): string => gad.map((_, i) => (i * 7 + shift * shift + (i % (shift + 2))) % 4).join()
  const sheet = (...lines: string[]): string => `id,${gad.join()}\n${lines.join('\n')}\n`
  const run = (text: string): ReturnType<typeof cli> =>
    cli(['score', 'rcads-47', '-', '--items-prefix', 'q', '--permission', 'made up', '--coded-from', '0'], text)
  const differing = Array.from({ length: 6 }, (_, i) => `d${i},${answers(i + 1)}`)

  it('warns of five pupils with one answer vector, names the rows, and scores them', async () => {
    const same = Array.from({ length: 5 }, (_, i) => `s${i},${answers(9)}`)
    const { code, out, err } = await run(sheet(...differing, ...same))
    expect(code).toBe(0)
    expect(err).toContain('The same answers to 47 items stand in 5 rows: 7, 8, 9, 10, 11. [import/duplicate-answers]')
    expect(records(out)).toHaveLength(11)
  })

  it.each([
    ['four pupils', Array.from({ length: 4 }, (_, i) => `s${i},${answers(9)}`)],
    ['the same code throughout', Array.from({ length: 6 }, (_, i) => `s${i},${gad.map(() => 2).join()}`)],
    ['fewer than ten answers', Array.from({ length: 6 }, (_, i) => `s${i},${gad.map((_, k) => (k < 9 ? k % 4 : '')).join()}`)],
  ])('says nothing about %s', async (_, rows) => {
    expect((await run(sheet(...differing, ...rows))).err).not.toContain('duplicate-answers')
  })

  it('counts respondents, not rows: one pupil on several days is one', async () => {
    const lines = Array.from({ length: 6 }, (_, i) => `s,2026-03-0${i + 1},${answers(9)}`)
    const text = `id,administered_at,${gad.join()}\n${lines.join('\n')}\n`
    const { err } = await run(text)
    expect(err).toContain('scored 6')
    expect(err).not.toContain('duplicate-answers')
  })
})
