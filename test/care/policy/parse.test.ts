import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { classGradeSchool } from '../../../src/care/policies/generated/class-grade-school.js'
import { smallDistrict } from '../../../src/care/policies/generated/small-district.js'
import type { PolicyDefinition } from '../../../src/care/policy/policy.js'
import { assertPolicy, hashPolicy, parsePolicy, safetyRegressions } from '../../../src/care.js'

const file = (id: string): string => readFileSync(new URL(`../../../policies/${id}.json`, import.meta.url), 'utf8')

describe('parsePolicy', () => {
  it('reads text, bytes and values alike, and freezes what it returns', () => {
    const text = file('small-district')
    const values = [text, new TextEncoder().encode(text), JSON.parse(text)].map((input) => assertPolicy(input))
    expect(values[1]).toEqual(values[0])
    expect(values[2]).toEqual(values[0])
    expect(Object.isFrozen(values[0]?.rules[0]?.when)).toBe(true)
    expect(new Set(values.map(hashPolicy)).size).toBe(1)
  })

  it('the module of a bundled policy is its file', () => {
    for (const policy of [classGradeSchool, smallDistrict]) {
      const { $schema: _, ...data } = JSON.parse(file(policy.id)) as PolicyDefinition
      expect(policy).toEqual(data)
    }
  })

  it('refuses what is not JSON, unknown properties, another format version, and a policy with a lint error', () => {
    const code = (input: unknown): string | undefined => {
      const parsed = parsePolicy(input)
      return parsed.ok ? undefined : parsed.issues[0].code
    }
    expect(code('{')).toBe('json/syntax')
    expect(code({ ...smallDistrict, colour: 'red' })).toBe('definition/unknown-property')
    expect(code({ ...smallDistrict, formatVersion: 2 })).toBe('definition/format-version')
    expect(code({ ...smallDistrict, notices: [] })).toBe('policy/notice-missing')
  })

  it('an unknown kind of condition is named with what there is', () => {
    const [rule, ...rules] = smallDistrict.rules
    const odd = { ...smallDistrict, rules: [{ ...rule, when: { kind: 'bands' } }, ...rules] }
    expect(parsePolicy(odd)).toMatchObject({ ok: false, issues: [{ code: 'definition/value', params: { nearest: 'band' } }] })
  })

  it('speaks Chinese', () => {
    const parsed = parsePolicy({ ...smallDistrict, notices: [] }, { language: 'zh-CN' })
    expect(parsed.issues[0]?.message).toMatch(/没有人会得知/)
  })
})

describe('row 19: what a new version of a policy gives up', () => {
  const lost = (after: PolicyDefinition): unknown[] =>
    safetyRegressions(classGradeSchool, { ...after, version: '1.1.0' }).map(({ params }) => [params.why, params.name])
  const rules = (change: (rules: PolicyDefinition['rules']) => PolicyDefinition['rules']): PolicyDefinition => ({
    ...classGradeSchool,
    rules: change(classGradeSchool.rules),
  })

  it('nothing, when nothing changed', () => expect(lost(classGradeSchool)).toEqual([]))

  it('a critical-item rule removed', () => {
    expect(lost(rules((all) => all.filter(({ id }) => id !== 'critical-self')))).toEqual([
      ['critical', 'suicide'],
      ['critical', 'self-harm'],
      ['rule', 'critical-self'],
    ])
  })

  it('a level lowered, an unknown dropped, a notice or a crisis gone, a content changed under the same version', () => {
    const lower = rules((all) => all.map((rule) => (rule.id === 'phq-high' ? { ...rule, level: 'attention' } : rule) as typeof rule))
    expect(lost(lower)).toEqual([['level', 'phq-high']])
    const drop = rules((all) => all.map((rule) => (rule.id === 'phq-high' ? { ...rule, onUnknown: 'drop' } : rule)))
    expect(lost(drop)).toEqual([['on-unknown', 'phq-high']])
    expect(lost({ ...classGradeSchool, notices: classGradeSchool.notices.slice(1) })).toEqual([['notice', 'not-screened']])
    const calm = classGradeSchool.levels.map((level) => (level.code === 'crisis' ? { ...level, crisis: false } : level))
    expect(lost({ ...classGradeSchool, levels: calm })).toEqual([['crisis', 'crisis']])
    expect(safetyRegressions(classGradeSchool, { ...classGradeSchool, title: { en: 'x' } })).toMatchObject([{ params: { why: 'version' } }])
  })

  it('levels are compared by severity, whatever they are called', () => {
    const renamed = JSON.parse(JSON.stringify(classGradeSchool).replaceAll('"warning"', '"orange-level"')) as PolicyDefinition
    expect(lost(renamed)).toEqual([])
  })
})
