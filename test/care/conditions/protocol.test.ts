import { describe, expect, it } from 'vitest'
import { evaluateProtocols, evaluateRules, missingInstruments } from '../../../src/care/conditions/evaluate.js'
import type { Evidence } from '../../../src/care/conditions/evidence.js'
import { standardState } from '../../../src/care/conditions/protocol.js'
import { classGradeSchool } from '../../../src/care/policies/generated/class-grade-school.js'
import { evidence, gad, phq } from './fixtures.js'

const HIGH = [2, 2, 2, 2, 2, 1, 0, 0, 0]
const LOW = [0, 0, 0, 0, 0, 0, 0, 0, 0]
const MONDAY = '2026-11-02T10:00:00+08:00'
const talk = (outcome: 'positive' | 'negative' | 'unknown', at: string): NonNullable<Evidence['followUps']>[number] => ({
  protocol: 'gate-then-talk',
  outcome,
  at,
  by: { role: 'psychologist' },
})
const standing = (parts: Partial<Evidence>, at = '2026-11-05T10:00:00+08:00') =>
  evaluateProtocols(classGradeSchool, evidence(parts), { at })[0]

describe('the six states of a staged screening', () => {
  it('not screened', () => expect(standing({})?.state).toBe('not-screened'))
  it('gate negative', () => expect(standing({ results: [phq(LOW, MONDAY)] })?.state).toBe('gate-negative'))
  it('awaiting, due 14 calendar days after the answer', () => {
    expect(standing({ results: [phq(HIGH, MONDAY)] })).toMatchObject({ state: 'awaiting', due: '2026-11-16T02:00:00.000Z' })
  })
  it('overdue one second after the window, and awaiting until its last', () => {
    const results = [phq(HIGH, MONDAY)]
    expect(standing({ results }, '2026-11-16T10:00:00+08:00')?.state).toBe('awaiting')
    expect(standing({ results }, '2026-11-16T10:00:01+08:00')?.state).toBe('overdue')
  })
  it('follow-up negative and positive', () => {
    const results = [phq(HIGH, MONDAY)]
    expect(standing({ results, followUps: [talk('negative', '2026-11-04T10:00:00+08:00')] })?.state).toBe('follow-up-negative')
    expect(standing({ results, followUps: [talk('positive', '2026-11-04T10:00:00+08:00')] })?.state).toBe('follow-up-positive')
  })
  it('an outcome that is not known, and a gate that cannot be decided, keep it awaiting', () => {
    const followUps = [talk('unknown', '2026-11-04T10:00:00+08:00')]
    expect(standing({ results: [phq(HIGH, MONDAY)], followUps })?.state).toBe('awaiting')
    expect(standing({ results: [phq([2, 2, 2, 2, null, null, null, 0, 0], MONDAY)] })?.state).toBe('awaiting')
  })
  it('a gate answered nobody knows when is overdue at once', () => {
    const result = { ...phq(HIGH, MONDAY), administeredAt: null }
    expect(standing({ results: [result] })).toMatchObject({ state: 'overdue', due: null })
    expect(standing({ results: [{ ...result, administeredAt: 'last week' }] })).toMatchObject({ state: 'overdue', due: null })
  })
})

describe('what counts as stage two', () => {
  it('a talk before the gate does not; a positive one of unknown date does', () => {
    const results = [phq(HIGH, MONDAY)]
    expect(standing({ results, followUps: [talk('negative', '2026-10-30T10:00:00+08:00')] })?.state).toBe('awaiting')
    expect(standing({ results, followUps: [talk('negative', '?')] })?.state).toBe('awaiting')
    expect(standing({ results, followUps: [talk('positive', '?')] })?.state).toBe('follow-up-positive')
  })

  it('the same form again is a re-screen: a low one clears nothing, a high one is a gate of its own', () => {
    const again = '2026-11-10T10:00:00+08:00'
    const low = [phq(HIGH, MONDAY), phq(LOW, again)]
    expect(standing({ results: low }, '2026-11-11T10:00:00+08:00')?.state).toBe('awaiting')
    const cleared = { results: [phq(HIGH, MONDAY), phq(HIGH, again)], followUps: [talk('negative', '2026-11-04T10:00:00+08:00')] }
    expect(standing(cleared, '2026-11-11T10:00:00+08:00')?.state).toBe('awaiting')
  })

  it('overdue counts as positive; while awaited the rule is open and owes nothing', () => {
    const talkRule = (at: string) =>
      evaluateRules(classGradeSchool, evidence({ results: [phq(HIGH, MONDAY)] }), { at }).find(({ rule }) => rule === 'talk-outcome')
    expect(talkRule('2026-11-17T10:00:00+08:00')?.outcome).toBe('true')
    expect(talkRule('2026-11-05T10:00:00+08:00')).toMatchObject({ outcome: 'unknown', owed: false })
  })

  it('a critical item in the gate never waits for stage two', () => {
    const results = [phq([0, 0, 0, 0, 0, 0, 0, 0, 1], MONDAY)]
    const outcomes = evaluateRules(classGradeSchool, evidence({ results }), { at: '2026-11-02T10:01:00+08:00' })
    expect(outcomes.find(({ rule }) => rule === 'critical-self')?.outcome).toBe('true')
  })
})

it('the standard table clears nobody about whom something is unknown or undone', () => {
  for (const gate of ['positive', 'unknown'] as const) {
    for (const followUp of ['unknown', 'not-done'] as const) expect(standardState(gate, followUp)).toBe('awaiting')
  }
  expect(standardState('unknown', 'negative')).toBe('awaiting')
  expect(standardState('negative', 'positive')).toBe('follow-up-positive')
})

it('names required questionnaires that did not come back', () => {
  expect(missingInstruments(classGradeSchool, evidence({ results: [gad([0, 0, 0, 0, 0, 0, 0])] }))).toEqual(['phq-a'])
})
