import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.js'
import { asq } from '../../src/instruments/generated/asq.js'
import { crafft21 } from '../../src/instruments/generated/crafft-2-1.js'
import { psc17 } from '../../src/instruments/generated/psc-17.js'
import { sdqParent } from '../../src/instruments/generated/sdq-parent.js'
import { sdqSelf } from '../../src/instruments/generated/sdq-self.js'
import { sdqTeacher, sdqTeacherShanghai } from '../../src/instruments/generated/sdq-teacher.js'
import { assertInstrument, parseInstrument } from '../../src/instruments/parse.js'

const allowed = { permission: 'project tests' }
const respondent = { key: 'k', sex: 'F', ageMonths: 160 }

describe('SDQ: scoring is reserved', () => {
  test.each([sdqSelf, sdqParent, sdqTeacher])('$id is refused without a permission, and says whose it is', (instrument) => {
    const parsed = parseInstrument(instrument)
    expect(parsed.issues.map(({ code, severity }) => `${code} ${severity}`)).toContain('licence/permission-required error')
    expect(() => assess(instrument, { responses: {}, respondent })).toThrow(/Youthinmind/)
    expect(parseInstrument(instrument, allowed).ok).toBe(true)
  })
})

describe('SDQ impact behind its gate', () => {
  const sdq = assertInstrument(sdqSelf, allowed) as typeof sdqSelf
  const impact = (responses: Readonly<Record<string, number>>) => assess(sdq, { responses, respondent }).scales.impact

  test('no difficulties is 0; a blank gate is no score, and may still be anything', () => {
    expect(impact({ sdq_difficulties: 0 })).toMatchObject({ status: 'scored', sum: 0, notes: [] })
    expect(impact({})).toMatchObject({ status: 'absent', bounds: { sum: { lowest: 0, highest: 10 } } })
  })

  test('an answer behind a closed gate is kept and noted', () => {
    expect(impact({ sdq_difficulties: 0, sdq_distress: 3 })).toMatchObject({ sum: 2, notes: ['gate-contradiction'] })
  })
})

describe('Shanghai teacher norms', () => {
  const sdq = assertInstrument(sdqTeacher, allowed) as typeof sdqTeacher
  const ones = Object.fromEntries(sdqTeacher.items.map(({ id }) => [id, 1]))

  test('a cell that contradicts its own table gives no norm score, and no other group stands in', () => {
    const scored = (sex: string) =>
      assess(sdq, { responses: ones, respondent: { ...respondent, sex } }, { norms: [sdqTeacherShanghai], country: 'CN' })
    expect(scored('M').scales.conduct.standardScores).toMatchObject([{ status: 'absent', reasons: ['norm-cell-withheld'] }])
    expect(scored('F').scales.conduct.standardScores).toMatchObject([{ status: 'scored' }])
    expect(scored('F').scales.emotional.standardScores).toMatchObject([{ status: 'absent', reasons: ['norm-cell-withheld'] }])
  })
})

describe('PSC-17: blanks count 0', () => {
  test('three blanks give a lower bound that says so', () => {
    const responses = Object.fromEntries(psc17.items.slice(3).map(({ id }) => [id, 1]))
    expect(assess(psc17, { responses, respondent }).scales.total).toMatchObject({
      sum: 14,
      notes: ['filled'],
      bounds: { sum: { lowest: 14, highest: 20 } },
    })
  })
})

describe('CRAFFT: the five questions behind part A', () => {
  const days = { crafft_alcohol_days: 0, crafft_cannabis_days: 0, crafft_other_days: 0 }

  test('two yes are enough, whatever is blank', () => {
    const responses = { crafft_relax: 1, crafft_alone: 1 }
    expect(assess(crafft21, { responses, respondent }).decisions.risk).toMatchObject({ status: 'scored', category: 'high' })
  })

  test('a yes behind a closed gate is use', () => {
    const result = assess(crafft21, { responses: { ...days, crafft_car: 0, crafft_alone: 1 }, respondent })
    expect(result.decisions.risk).toMatchObject({ status: 'scored', category: 'medium' })
    expect(result.scales.total).toMatchObject({ sum: 1, notes: ['gate-contradiction'] })
  })
})

describe('an answer that a closed gate implies', () => {
  test('contradicts nothing: a page that shows every item gets it from most pupils; another answer is kept and noted', () => {
    const all = (fifth: number) => Object.fromEntries(asq.items.map(({ id }, k) => [id, k === 4 ? fifth : 0]))
    const warned = (fifth: number) =>
      assess(asq, { responses: all(fifth) as never, respondent }).warnings.filter(({ code }) => code === 'score/gate-contradiction')
    expect(warned(0)).toEqual([])
    expect(warned(1)).toHaveLength(1)
  })
})
