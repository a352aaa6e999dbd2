import { describe, expect, it } from 'vitest'
import type { Alert } from '../../../src/care/alerts/alert.js'
import { checkTexts } from '../../../src/care/messages/check-texts.js'
import { BUNDLED_TEXTS, type CareTexts, PROFESSIONAL_TEXTS, TEXT_RULES, type TextKey } from '../../../src/care/messages/texts.js'
import { wordsNotAllowed } from '../../../src/care/messages/words-not-allowed.js'
import { smallDistrict } from '../../../src/care/policies/generated/small-district.js'
import { POLICY, ruleAlert, run } from '../alerts/cases.js'
import { gad, phq } from '../conditions/fixtures.js'

/** Everything a pupil could show: critical item, severe scores, a blank, signs, circumstances, an old form. */
const GRAVE = {
  results: [phq([3, 3, 3, 3, 3, 3, 3, null, 3, 0, 0, 1, 1]), gad([3, 3, 3, 3, 3, 3, 3], '2026-11-03T10:00:00+08:00')],
  observations: [{ id: 'o1', kind: 'talk-of-death', observedAt: '2026-11-23T09:00:00+08:00', by: { role: 'homeroom-teacher' } }],
}
const texts = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
const LOWER = ['homeroom-teacher', 'student', 'guardian']

describe('bundled texts', () => {
  const keys = Object.keys(BUNDLED_TEXTS) as readonly TextKey[]

  it('pass their own check: slots and words, in both languages', () => {
    expect(checkTexts(BUNDLED_TEXTS)).toEqual([])
    expect(keys).toEqual(Object.keys(TEXT_RULES))
  })
  it.each(keys)('%s neither labels nor reassures, and says nothing only professionals may know', (key) => {
    for (const text of Object.values(BUNDLED_TEXTS[key])) {
      expect(wordsNotAllowed(text, PROFESSIONAL_TEXTS.has(key) ? 'professional' : 'anyone'), text).toEqual([])
    }
  })
})

describe('what a homeroom teacher, a pupil and a family read', () => {
  it.each([POLICY, smallDistrict].map((policy) => [policy.id, policy] as const))(
    '%s: no score, item, scale, level, rule or diagnosis',
    (_, policy) => {
      const { alerts, notices } = run(GRAVE, {}, policy)
      const absent = run({ screening: 'absent' }, {}, policy)
      const tiers = alerts.flatMap((alert) => alert.tiers).filter(({ role }) => LOWER.includes(role))
      const told = [...notices, ...absent.notices].filter(({ role }) => role !== null && LOWER.includes(role))
      expect(tiers.length).toBeGreaterThan(0)
      for (const text of texts([tiers.map(({ message }) => message), told.map(({ message }) => message)])) {
        expect(wordsNotAllowed(text, 'anyone'), text).toEqual([])
        for (const level of policy.levels) expect(texts(level.label).filter((label) => text.includes(`: ${label}`))).toEqual([])
        for (const rule of policy.rules) expect(texts(rule.label).filter((label) => text.includes(label))).toEqual([])
      }
    },
  )
  it('says that care is needed, what to do, whom to ask and by when: four sentences and a closing one', () => {
    const alert = ruleAlert(run({ results: [phq([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0])] }), 'critical-self')
    const message = alert.tiers.find(({ role }) => role === 'homeroom-teacher')?.message
    const zh = message?.['zh-CN']?.split('\n') ?? []
    expect(zh).toHaveLength(5)
    expect(zh[0]).toContain('请关心学生 p1')
    expect(zh[1]).toContain('请这样做')
    expect(zh[2]).toBe('有疑问请找：学校专职心理教师')
    expect(zh[3]).toBe('请在此之前完成：2026-11-23 12:00')
    expect(message?.en?.split('\n')).toHaveLength(5)
  })
  it('the psychologist reads level, rule, what the critical answer is about, and where it comes from', () => {
    const alert = ruleAlert(run({ results: [phq([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0])] }), 'critical-self')
    const text = alert.tiers.find(({ role }) => role === 'psychologist')?.message?.en
    for (const part of ['Level: urgent', 'a critical item on suicide or self-harm', 'suicide', 'phq-a', 'mark K'])
      expect(text).toContain(part)
  })
})

describe('a host brings its own', () => {
  const one = (options: Parameters<typeof run>[1]): Alert =>
    ruleAlert(run({ results: [phq([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0])] }, options), 'critical-self')
  const teacher = (alert: Alert) => alert.tiers.find(({ role }) => role === 'homeroom-teacher')?.message

  it('help contacts by role, for any role, and the role itself where there is none', () => {
    const room = { en: 'Ms Li, room 204', 'zh-CN': '李老师，204 室' }
    expect(teacher(one({ contacts: { psychologist: room } }))?.en).toContain('Whom to ask: Ms Li, room 204')
    expect(teacher(one({ contacts: { any: room } }))?.['zh-CN']).toContain('有疑问请找：李老师，204 室')
    expect(teacher(one({ contacts: {} }))?.en).toContain('Whom to ask: school psychologist')
  })
  it('texts, filled in the same slots; a slot-like part of a value is never filled', () => {
    const mine: CareTexts = { 'care-needed': { en: 'Look after {pupil}!', 'zh-CN': '照看 {pupil}！' } }
    const alert = ruleAlert(
      run({ respondent: '{audience}', results: [phq([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0], undefined, '{audience}')] }, { texts: mine }),
      'critical-self',
    )
    expect(teacher(alert)?.en?.split('\n')[0]).toBe('Look after {audience}!')
  })
  it.each([
    ['an unknown slot', { due: { en: 'By {due}, {score}' } }, 'message/unknown-slot'],
    ['a slot left out', { actions: { en: 'Do something.' } }, 'message/missing-slot'],
    ['a text that is none', { greeting: { en: 'Hello' } }, 'definition/unknown-property'],
    ['reassurance', { closing: { en: 'Everybody else is healthy.' } }, 'message/word-not-allowed'],
    ['reassurance in Chinese', { closing: { 'zh-CN': '其他学生均正常。' } }, 'message/word-not-allowed'],
    ['a diagnosis', { 'care-needed': { en: '{pupil} has depression' } }, 'message/word-not-allowed'],
    ['a diagnosis in Chinese', { 'care-needed': { 'zh-CN': '{pupil} 患有抑郁症' } }, 'message/word-not-allowed'],
    ['a score for teachers', { closing: { en: 'The score is high.' } }, 'message/word-not-allowed'],
    ['a scale for teachers', { closing: { 'zh-CN': '量表结果偏高' } }, 'message/word-not-allowed'],
  ])('%s is an issue', (_, given, code) => {
    expect(checkTexts(given as CareTexts).map((each) => each.code)).toContain(code)
  })
  it('a professional text may speak of what an answer is about, and still names no diagnosis', () => {
    expect(checkTexts({ 'critical-kind': { en: 'Item about {kinds}' } })).toEqual([])
    expect(checkTexts({ reason: { en: '{rule}: major depressive disorder' } })).not.toEqual([])
  })
})
