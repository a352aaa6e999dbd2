import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareRosters } from '../../../src/care/roster/compare.js'
import { listCoverage } from '../../../src/care/roster/coverage.js'
import { parseRoster } from '../../../src/care/roster/parse.js'
import { type RosterOptions, type RosterTable, readRosterRows } from '../../../src/care/roster/read-rows.js'
import { contextOf, type Roster, type RosterPupil } from '../../../src/care/roster/roster.js'
import type { Issue } from '../../../src/core/issue.js'
import { sealed } from '../growth/made-up-file.js'

const OPTIONS: RosterOptions = { asOf: '2026-09-10', schoolSystem: '6-3-3' }
const table = (headers: readonly string[], ...rows: readonly (readonly unknown[])[]): RosterTable => ({
  headers,
  rows: rows.map((cells, at) => ({ row: at + 1, cells })),
})
const said = (issues: readonly Issue[]): readonly string[] =>
  issues.map(({ code, path, params }) => [code, params.why, path].filter((each) => each !== undefined).join(' '))
const pupil = (key: string, more: Partial<RosterPupil> = {}): RosterPupil => ({
  key,
  district: 'd1',
  school: 's1',
  grade: 7,
  class: '1',
  sex: 'F',
  birthDate: null,
  consent: 'given',
  context: {},
  informants: [],
  screening: null,
  ...more,
})
const rosterOf = (asOf: string, ...pupils: readonly RosterPupil[]): Roster => ({
  format: 'psyscore/roster',
  formatVersion: 1,
  asOf,
  schoolSystem: null,
  pupils,
})

describe('reading a table', () => {
  it('finds Chinese and English headers and reads grades, sexes, dates, consent, circumstances and informants', () => {
    const { roster, issues } = readRosterRows(
      table(
        ['学号', '学校', '年级', '班级', '性别', '出生日期', '知情同意', '留守', '单亲', 'Parent'],
        ['A1', '一中', '初二', '3', '女', '2013/2/5', '同意', '是', '', 'p1；p2'],
        ['A2', '一中', 7, '3', 'm', '2014-01-31', '', '否', '不详', null],
      ),
      OPTIONS,
    )
    expect(issues).toEqual([])
    expect(roster.pupils[0]).toEqual({
      key: 'A1',
      district: null,
      school: '一中',
      grade: 8,
      class: '3',
      sex: 'F',
      birthDate: '2013-02-05',
      consent: 'given',
      context: { 'single-parent': 'unknown', 'left-behind': 'yes' },
      informants: [
        { role: 'parent', rater: 'p1' },
        { role: 'parent', rater: 'p2' },
      ],
      screening: null,
    })
    expect(roster.pupils[1]).toMatchObject({
      grade: 7,
      sex: 'M',
      consent: 'missing',
      context: { 'left-behind': 'no', 'single-parent': 'unknown' },
    })
    expect(parseRoster(JSON.stringify(roster))).toMatchObject({ ok: true, value: roster, issues: [] })
  })

  it('trap T41: an empty or missing circumstance is unknown, never no; an empty consent is missing, never given', () => {
    const { roster } = readRosterRows(table(['key', 'school', 'grade', 'class', 'poverty', 'consent'], ['a', 's', 7, '1', '', '']), OPTIONS)
    const [first] = roster.pupils as [RosterPupil]
    expect(['poverty', 'migrant', 'toString', '__proto__'].map((factor) => contextOf(first, factor))).toEqual(Array(4).fill('unknown'))
    expect(first.consent).toBe('missing')
  })

  it('rows whose key is missing, doubled or lost digits are left out and named; the others go on', () => {
    const { roster, issues } = readRosterRows(
      {
        headers: ['key', 'school', 'grade', 'class'],
        rows: [
          ['a', 's', 7, '1'],
          ['', 's', 7, '1'],
          ['1.23457E+17', 's', 7, '1'],
          [1234567890123456, 's', 7, '1'],
          ['a', 's', 7, '2'],
          ['b', 's', 7, '1'],
        ]
          .map((cells, at) => ({ row: at + 1, cells }))
          .concat([{ row: 7, cells: [], unreadable: true } as never]),
      },
      OPTIONS,
    )
    expect(roster.pupils.map(({ key }) => key)).toEqual(['a', 'b'])
    expect(said(issues)).toEqual([
      'roster/key-missing /rows/2/key',
      'roster/digits-lost exponent /rows/3/key',
      'roster/digits-lost long /rows/4/key',
      'roster/duplicate-key /rows/5',
      'roster/row-unreadable /rows/7/key',
    ])
    expect(issues.every(({ severity }) => severity === 'error')).toBe(true)
  })

  it('impossible values count as unknown and are named by row and column, never by content', () => {
    const { roster, issues } = readRosterRows(
      table(
        ['key', 'school', 'grade', 'class', 'sex', 'birthDate', 'consent', 'migrant'],
        ['a', 's', '初四', '1', 'x', '2013-02-30', 'perhaps', 'maybe'],
        ['b', 's', '14', '1', 'F', '13-02-05', 'given', 'no'],
        ['c', 's', '7', '1', 'F', '2027-01-01', 'given', 'no'],
        ['d', 's', '7', '1', 'F', '2019-01-01', 'given', 'no'],
        ['e', 's', '7', '1', 'F', '1880-01-01', 'given', 'no'],
      ),
      OPTIONS,
    )
    expect(roster.pupils[0]).toMatchObject({ grade: null, sex: null, birthDate: null, consent: 'missing', context: { migrant: 'unknown' } })
    expect(said(issues).toSorted()).toEqual(
      [
        'roster/grade ambiguous /rows/1/grade',
        'roster/birth-date /rows/1/birthDate',
        'roster/value-unknown /rows/1/sex',
        'roster/value-unknown /rows/1/consent',
        'roster/value-unknown /rows/1/migrant',
        'roster/grade /rows/2/grade',
        'roster/birth-date /rows/2/birthDate',
        'roster/birth-date future /rows/3/birthDate',
        'roster/age-for-grade /rows/4/birthDate',
        'roster/birth-date old /rows/5/birthDate',
      ].toSorted(),
    )
    expect(JSON.stringify(issues)).not.toMatch(/perhaps|maybe|初四|2013-02-30/)
  })

  it('keys that are shorter than nearly all others may have lost their zeros; mixed lengths say nothing', () => {
    const keys = (...all: readonly string[]) =>
      said(readRosterRows(table(['key', 'school', 'grade', 'class'], ...all.map((key) => [key, 's', 7, '1'])), OPTIONS).issues)
    expect(keys('1001', '1002', '1003', '1004', '17')).toEqual(['roster/digits-lost zeros /rows/5/key'])
    expect(keys('1001', '12', '103', '1004')).toEqual([])
  })

  it('a missing key column is an error; others are warned about', () => {
    const { issues } = readRosterRows(table(['name'], ['x']), OPTIONS)
    expect(issues.map(({ code, params, severity }) => `${code} ${params.column ?? ''} ${severity}`)).toEqual([
      'roster/column-missing key error',
      'roster/column-missing school warning',
      'roster/column-missing grade warning',
      'roster/column-missing class warning',
      'roster/key-missing  error',
    ])
    expect(
      readRosterRows(table(['no.', 'school', 'grade', 'class'], ['x', 's', 7, '1']), { ...OPTIONS, columns: { key: 'no.' } }).issues,
    ).toEqual([])
  })

  it('ages at the border of what goes with a grade', () => {
    const warned = (birthDate: string) => parseRoster(rosterOf('2026-09-10', pupil('a', { birthDate }))).issues.length
    // grade 7: from 11 to 15 completed years
    expect([warned('2015-09-10'), warned('2015-09-11'), warned('2010-09-11'), warned('2010-09-10')]).toEqual([0, 1, 0, 1])
  })

  it('a stored roster with a key twice, of a newer version or damaged is refused', () => {
    const codes = (input: unknown) => {
      const parsed = parseRoster(input)
      return parsed.ok ? ['ok'] : parsed.issues.map(({ code, path }) => `${code} ${path}`)
    }
    expect(codes(rosterOf('2026-09-10', pupil('a'), pupil('a')))).toEqual(['roster/duplicate-key /pupils/1/key'])
    expect(codes({ ...rosterOf('2026-09-10'), formatVersion: 2 })).toEqual(['roster/version /formatVersion'])
    expect(codes(rosterOf('2026-02-30'))).toEqual(['roster/structure /asOf'])
    expect(codes(rosterOf('2026-09-10', pupil('a', { grade: 14 })))).toEqual(['roster/structure /pupils/0/grade'])
    expect(codes({ ...rosterOf('2026-09-10'), later: 1 })).toEqual(['ok'])
  })
})

describe('two rosters', () => {
  const last = rosterOf('2026-06-01', ...['up', 'again', 'jump', 'back', 'moved', 'gone', 'blank'].map((key) => pupil(key)))

  it('who moved up, repeats, jumped, changed the school, left and came', () => {
    const now = rosterOf(
      '2026-09-10',
      pupil('up', { grade: 8 }),
      pupil('again'),
      pupil('jump', { grade: 9 }),
      pupil('back', { grade: 6 }),
      pupil('moved', { grade: 8, school: 's2' }),
      pupil('blank', { grade: null }),
      pupil('new'),
    )
    const found = compareRosters(last, now)
    expect(found.years).toBe(1)
    expect(found.changes.map(({ key, grade, transferred }) => `${key} ${grade}${transferred ? ' transferred' : ''}`)).toEqual([
      'up moved-up',
      'again repeated',
      'jump jumped',
      'back jumped',
      'moved moved-up transferred',
      'blank unknown',
    ])
    expect(found).toMatchObject({ left: ['gone'], arrived: ['new'] })
    expect(said(found.issues)).toEqual(['roster/grade-jump /pupils/2/grade', 'roster/grade-jump /pupils/3/grade'])
  })

  it('within one school year the grade stays; a key with another birth date or sex may be another pupil', () => {
    const again = compareRosters(
      rosterOf('2026-09-01', pupil('a', { birthDate: '2013-01-01' })),
      rosterOf('2027-07-31', pupil('a', { birthDate: '2014-01-01', sex: 'M' })),
    )
    expect(again.changes[0]?.grade).toBe('stayed')
    expect(said(again.issues)).toEqual(['roster/key-reused /pupils/0/birthDate', 'roster/key-reused /pupils/0/sex'])
  })

  it('everybody of the last roster is found again: changed or left', () => {
    const keys = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'))
    fc.assert(
      fc.property(keys, keys, (before, after) => {
        const found = compareRosters(
          rosterOf('2026-06-01', ...before.map((key) => pupil(key))),
          rosterOf('2026-09-10', ...after.map((key) => pupil(key))),
        )
        expect([...found.changes.map(({ key }) => key), ...found.left].toSorted()).toEqual(before.toSorted())
        expect([...found.changes.map(({ key }) => key), ...found.arrived].toSorted()).toEqual(after.toSorted())
      }),
      { numRuns: 100 },
    )
  })
})

describe('who was due, who answered, who is missing why', () => {
  const campaign = {
    instrument: 'nine-items',
    from: '2026-09-14T00:00:00+08:00',
    to: '2026-09-18T23:59:59+08:00',
    grades: { min: 7, max: 9 },
  }
  const day = '2026-09-15T09:00:00+08:00'

  it('counts each pupil once and gives a reason for each who is missing', () => {
    const roster = rosterOf(
      '2026-09-10',
      pupil('answered'),
      pupil('blank-form'),
      pupil('absent', { screening: 'absent' }),
      pupil('refused', { consent: 'declined' }),
      pupil('unasked', { consent: 'missing' }),
      pupil('silent'),
      pupil('late'),
      pupil('young', { grade: 3 }),
      pupil('no-grade', { grade: null }),
    )
    const results = [
      sealed(1, day, 'answered'),
      sealed(1, day, 'blank-form', { responses: {} }),
      sealed(1, '2026-09-19T00:00:00+08:00', 'late'),
      sealed(1, day, 'young'),
      sealed(1, day, 'nobody'),
    ]
    expect(listCoverage(roster, results, campaign)).toEqual({
      due: ['answered', 'blank-form', 'absent', 'refused', 'unasked', 'silent', 'late', 'no-grade'],
      answered: ['answered'],
      unscorable: ['blank-form'],
      missing: [
        { key: 'absent', reason: 'absent' },
        { key: 'refused', reason: 'guardian-declined' },
        { key: 'unasked', reason: 'consent-missing' },
        { key: 'silent', reason: 'not-screened' },
        { key: 'late', reason: 'not-screened' },
        { key: 'no-grade', reason: 'not-screened' },
      ],
      strangers: ['nobody'],
    })
  })

  it('no pupil vanishes: due = answered + unscorable + missing, whatever the roster and the answers', () => {
    const some = fc.array(
      fc.record({ grade: fc.option(fc.integer({ min: 1, max: 13 })), screening: fc.constantFrom(null, 'absent', 'moved') }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(some, fc.array(fc.tuple(fc.nat(9), fc.boolean()), { maxLength: 8 }), (pupils, answers) => {
        const roster = rosterOf('2026-09-10', ...pupils.map((more, at) => pupil(`k${at}`, more as Partial<RosterPupil>)))
        const results = answers.map(([at, full]) => sealed(1, day, `k${at}`, full ? {} : { responses: {} }))
        const found = listCoverage(roster, results, campaign)
        expect([...found.answered, ...found.unscorable, ...found.missing.map(({ key }) => key)].toSorted()).toEqual(found.due.toSorted())
      }),
      { numRuns: 60 },
    )
  })
})
