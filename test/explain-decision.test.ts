import { describe, expect, it } from 'vitest'
import { assess, explainDecision } from '../src/index.js'
import { asq } from '../src/instruments/generated/asq.js'
import { cSsrs } from '../src/instruments/generated/c-ssrs.js'

const respondent = { key: 'made-up' }

describe('explainDecision', () => {
  it('names the row that decided and what every other row was', () => {
    const result = assess(asq, { responses: { asq_1: 0, asq_2: { missing: 'declined' }, asq_3: 0, asq_4: 0, asq_5: 0 }, respondent })
    const { data, text } = explainDecision({ instrument: asq, result }, 'result')
    expect(data.outcome).toMatchObject({ status: 'scored', category: 'non_acute_positive' })
    expect(data.rows.filter((row) => row.decides)).toHaveLength(1)
    expect(data.rows.find((row) => row.decides)?.category).toBe('non_acute_positive')
    expect(data.rows.map((row) => row.holds)).toEqual(['no', 'no', 'yes', 'unknown'])
    expect(data.items.find(({ item }) => item === 'asq_2')).toMatchObject({ code: null, missing: 'declined' })
    expect(text('en')).toContain('← decides')
    expect(text('en').split('\n').at(-1)).toMatch(/never a diagnosis/)
    expect(text('zh-CN')).toContain('由此决定')
  })

  it('shows unknown conditions and no deciding row where the table falls through', () => {
    const result = assess(asq, { responses: { asq_1: 0 }, respondent })
    const { data } = explainDecision({ instrument: asq, result }, 'result')
    expect(data.outcome).toMatchObject({ status: 'scored', category: 'not_screened' })
    expect(data.rows.every((row) => !row.decides)).toBe(true)
    expect(data.rows.some((row) => row.holds === 'unknown')).toBe(true)
    expect(data.otherwise).toBe('not_screened')
  })

  it('agrees with the outcome for every bundled decision', () => {
    for (const code of [0, 1]) {
      const responses = Object.fromEntries(cSsrs.items.map(({ id }) => [id, code]))
      const result = assess(cSsrs, { responses, respondent })
      for (const [id, outcome] of Object.entries(result.decisions)) {
        const { data } = explainDecision({ instrument: cSsrs, result }, id)
        const deciding = data.rows.find((row) => row.decides)
        expect(outcome.status === 'scored' && (deciding?.category ?? data.otherwise)).toBe(outcome.status === 'scored' && outcome.category)
      }
    }
  })

  it('refuses a record that does not come out again', () => {
    const result = assess(asq, { responses: { asq_1: 0, asq_2: 0, asq_3: 0, asq_4: 0, asq_5: 0 }, respondent })
    const edited = { ...result, decisions: { result: { ...result.decisions.result, category: 'acute_positive' } } } as typeof result
    expect(() => explainDecision({ instrument: asq, result: edited }, 'result')).toThrow(/not-reproduced/)
    expect(() => explainDecision({ instrument: asq, result }, 'toString')).toThrow(/unknown-reference/)
  })
})
