import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { classGradeSchool } from '../../src/care/policies/generated/class-grade-school.js'
import { BUNDLED_POLICIES } from '../../src/cli/load-policy.js'
import { phq } from '../care/conditions/fixtures.js'
import { cli, workspace } from './harness.js'

const { write } = workspace()
const campaign = write(
  'campaign.json',
  JSON.stringify({ weeks: 2, baseRate: 0.04, shares: { critical: 0.05 }, schools: { north: 700, south: 500 } }),
)
const changed = (name: string, change: object): string => write(name, JSON.stringify({ ...classGradeSchool, ...change }))

it('knows every bundled policy by its file', async () => {
  const files = readdirSync(new URL('../../policies/', import.meta.url)).map((name) => name.replace(/\.json$/, ''))
  expect(Object.keys(BUNDLED_POLICIES)).toEqual(files.sort())
  for (const [id, load] of Object.entries(BUNDLED_POLICIES)) expect((await load()).id).toBe(id)
})

describe('policy check', () => {
  it.each(Object.keys(BUNDLED_POLICIES))('%s: no problems', async (id) => {
    const { code, out, err } = await cli(['policy', 'check', id])
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('no problems')
  })

  it('row 18: a rule for a level that is not there is refused with its place, in both languages', async () => {
    const [first, ...rules] = classGradeSchool.rules
    const file = changed('unknown-level.json', { rules: [{ ...first, level: 'crisi' }, ...rules] })
    const { code, err } = await cli(['policy', 'check', file])
    expect(code).toBe(3)
    expect(err).toMatch(/\/rules\/0\/level.*no level "crisi".*Did you mean "crisis"/)
    expect((await cli(['policy', 'check', file, '--lang', 'zh-CN'])).err).toMatch(/策略中没有名为“crisi”/)
  })

  it('row 19: a critical rule removed in a new version is told and must be accepted', async () => {
    const rules = classGradeSchool.rules.filter(({ id }) => id !== 'talk-outcome')
    const file = changed('fewer.json', { version: '1.1.0', rules })
    const argv = ['policy', 'check', file, '--before', 'class-grade-school']
    const { code, err } = await cli(argv)
    expect(code).toBe(1)
    expect(err).toContain('policy/safety-regression')
    expect((await cli([...argv, '--accept-regressions'])).code).toBe(0)
  })

  it('names of the instrument are held to its definition', async () => {
    const file = write('severity.json', JSON.stringify(classGradeSchool).replace('"moderately_severe":3', '"moderately_severe":2'))
    const { code, out } = await cli(['policy', 'check', file, '--json'])
    expect(code).toBe(3)
    expect(JSON.parse(out).issues).toMatchObject([{ code: 'policy/severity-differs' }])
  })
})

describe('policy try', () => {
  it('on expected shares, two policies side by side', async () => {
    const { code, out } = await cli(['policy', 'try', 'class-grade-school', '--expected', campaign, '--against', 'small-district'])
    expect(code).toBe(0)
    expect(out).toMatch(/phq-cut +attention +302 +25\.2 %.*attention +302 +25\.2 %/)
    expect(out).toContain('true positives 43, false positives 259, of the flagged 14.2 %')
    expect(out).toMatch(/north +700/)
    expect(out).toMatch(/phq-high +warning +\? +\? +\? +\?/)
    expect(out).toMatch(/3 scales.*18\.7 % of pupils \(r = 0\)/)
    expect(out).toContain('never a diagnosis')
  })

  it('on results, in JSON and in Chinese', async () => {
    const lines = [
      phq([2, 2, 2, 2, 2, 1, 0, 0, 0]),
      { ...phq([0, 0, 0, 0, 0, 0, 0, 0, 1]), respondent: { ...phq([]).respondent, key: 'p2' } },
    ]
    const results = write('results.jsonl', lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
    const roster = write(
      'roster.json',
      JSON.stringify({
        format: 'psyscore/roster',
        formatVersion: 1,
        asOf: '2026-09-01',
        schoolSystem: '6-3-3',
        pupils: [
          {
            key: 'p1',
            district: null,
            school: 'north',
            grade: 8,
            class: null,
            sex: null,
            birthDate: null,
            consent: 'given',
            context: {},
            informants: [],
            screening: null,
          },
        ],
      }),
    )
    const argv = ['policy', 'try', 'small-district', '--results', results, '--roster', roster, '--base-rate', '0.04']
    const { code, out } = await cli([...argv, '--json'])
    expect(code).toBe(0)
    const [trial] = JSON.parse(out).trials
    expect(trial).toMatchObject({
      unstated: [],
      basis: 'results',
      pupils: 2,
      anyOf: { pupils: { low: 2, high: 2 } },
      schools: [{ group: 'north' }],
    })
    expect((await cli([...argv, '--lang', 'zh-CN'])).out).toMatch(/被任一规则标出 +2 +100\.0 %/)
  })

  it.each([
    [['policy', 'try', 'small-district'], '--results'],
    [['policy', 'guess', 'small-district'], 'guess'],
    [['policy', 'try', 'nowhere', '--expected', campaign], 'class-grade-school'],
    [['policy', 'try', 'small-district', '--expected', campaign, '--base-rate', '4'], '--base-rate'],
  ])('%j is refused as usage', async (argv, what) => {
    const { code, err } = await cli(argv)
    expect(code).toBe(2)
    expect(err).toContain(what)
  })
})
