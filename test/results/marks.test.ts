import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess.js'
import { asq } from '../../src/instruments/generated/asq.js'
import { gad7 } from '../../src/instruments/generated/gad-7.js'
import { phqA } from '../../src/instruments/generated/phq-a.js'

const respondent = { key: 'made-up' }

describe('marks stand in the result', () => {
  it('a score that rests on an unverified rule for missing answers says so, and so does its band', () => {
    const policy = gad7.scales[0]?.score
    expect(policy !== undefined && 'missing' in policy && policy.missing.figure.mark).toBe('K')
    const complete = Object.fromEntries(gad7.items.map(({ id }) => [id, 1]))
    const whole = assess(gad7, { responses: complete, respondent }).scales.total
    const part = assess(gad7, { responses: { ...complete, gad7_1: null }, respondent }).scales.total
    expect(whole.status === 'scored' && whole.notes).toEqual([])
    expect(part.status === 'scored' && part.notes).toEqual(['prorated', 'unverified-figure'])
    expect(part.bands[0]?.notes).toContain('unverified-figure')
  })

  it('a verified rule leaves no such note', () => {
    const responses = Object.fromEntries(phqA.items.slice(0, 8).map(({ id }) => [id, 1]))
    const { total } = assess(phqA, { responses, respondent }).scales
    expect(total.status === 'scored' && total.notes).toEqual(['prorated'])
  })

  it('critical items and decisions carry the mark of their source', () => {
    const { criticalItems, decisions } = assess(asq, { responses: { asq_1: 1 }, respondent })
    const marks = new Map(asq.criticalItems.map(({ item, figure }) => [item, figure.mark]))
    expect(criticalItems.map(({ item, mark }) => [item, mark])).toEqual([...marks])
    expect(decisions.result?.mark).toBe(asq.decisions?.[0]?.figure.mark)
  })
})
