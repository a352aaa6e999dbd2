import { describe, expect, it } from 'vitest'
import { parseCohort } from '../../../src/care/cohort/parse.js'
import { summarizeCohort } from '../../../src/care/cohort/summarize.js'
import { cohortCsv } from '../../../src/cli/cohort-csv.js'
import { cohortText } from '../../../src/cli/cohort-text.js'
import { type Draw, madePupils } from './made-up.js'

const AT = '2026-11-01T08:00:00+08:00'
const one: Draw = { school: 0, grade: 7, class: 1, girl: true, band: 0, score: 4 }
const pupils = madePupils([
  ...Array.from({ length: 40 }, () => one),
  ...Array.from({ length: 30 }, () => ({ ...one, school: 1, band: 1 })),
  { ...one, band: 3 },
]).map((pupil) => (pupil.school === 's1' ? { ...pupil, school: '=HYPERLINK("x")' } : pupil))
const summary = summarizeCohort(pupils, { release: 'internal', by: ['school'], wave: 'autumn', at: AT })
const BAND = 'band:made@1.0.0:self:total:set'

describe('a summary as CSV', () => {
  const lines = cohortCsv(summary).trimEnd().split('\n')
  it('has one figure a line under one head, and the release on every line', () => {
    expect(lines[0]).toMatch(/^release,k,wave,table,district,school,stage,grade,class,sex,figure,category,status,reason,n,count,percent/)
    for (const line of lines.slice(1)) expect(line).toMatch(/^internal,5,autumn,/)
    expect(lines).toContain('internal,5,autumn,all,,,,,,,answered,,shown,,71,,,,,,,')
  })

  it('leaves every number of a suppressed figure empty', () => {
    const hidden = lines.filter((line) => line.includes(',suppressed,'))
    expect(hidden.length).toBeGreaterThan(4)
    // after the reason: n of the group, then count, percent, mean, lower, upper
    for (const line of hidden) expect(line).toMatch(/,suppressed,(?:protected|small-group),\d*,,,,,,/)
  })

  it('keeps a name that a spreadsheet would run as text', () => {
    expect(lines.some((line) => line.includes(`"'=HYPERLINK(""x"")"`))).toBe(true)
  })
})

describe('a summary to read', () => {
  it('begins with who may read it and ends with the notice, in both languages', () => {
    const en = cohortText(summary, 'en').trimEnd().split('\n')
    expect(en[0]).toMatch(/^internal: inside the school or district only/)
    expect(en).toContain('  all pupils: invited 71, answered 71 (100 %)')
    expect(en.at(-1)).toContain('never a diagnosis')
    const zh = cohortText(summary, 'zh-CN')
    expect(zh).toContain('全体学生: 应测 71, 已答 71 (100 %)')
    expect(zh).toContain('筛查结果不是诊断')
  })

  it('prints no number for a hidden figure', () => {
    const line = cohortText(summary, 'en')
      .split('\n')
      .find((each) => each.includes('made 1.0.0, self, total, set'))
    expect(line).toContain('most hidden')
    expect(line).toContain('low hidden')
  })
})

describe('a stored summary', () => {
  it('is read back as it was written, from an object and from text', () => {
    const stored = JSON.parse(JSON.stringify(summary))
    expect(parseCohort(stored)).toMatchObject({ ok: true, value: stored })
    expect(parseCohort(JSON.stringify(summary))).toMatchObject({ ok: true, value: stored })
  })

  it('is refused with a number in a suppressed figure, without its release, or with a release nobody knows', () => {
    const cell = summary.tables[0]?.groups[0]?.counts[BAND]?.cells.findIndex(({ status }) => status === 'suppressed') ?? -1
    const changed = (change: (copy: ReturnType<typeof structuredClone<typeof summary>>) => void) => {
      const copy = structuredClone(summary)
      change(copy)
      return parseCohort(copy).ok
    }
    expect(changed(() => {})).toBe(true)
    expect(changed((copy) => Object.assign(copy.tables[0]?.groups[0]?.counts[BAND]?.cells[cell] ?? {}, { count: 1 }))).toBe(false)
    expect(changed((copy) => Reflect.deleteProperty(copy, 'release'))).toBe(false)
    expect(changed((copy) => Object.assign(copy.release, { level: 'everyone' }))).toBe(false)
  })
})
