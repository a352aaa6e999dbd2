import fc from 'fast-check'
import { assess, explain, flatten } from 'psyscore'
import { phqA } from 'psyscore/instruments/phq-a'
import { rcads47, rcads47UsYouth } from 'psyscore/instruments/rcads-47'
import { describe, expect, it } from 'vitest'
import { columnName } from '../src/flatten.js'

const answer = fc.oneof(
  fc.constantFrom(0, 1, 2, 3),
  fc.constantFrom(null, 99, 'x' as unknown as number),
  fc.constant({ missing: 'declined' as const }),
)
const responses = fc.dictionary(fc.constantFrom(...phqA.items.map(({ id }) => id)), answer)

describe('flatten', () => {
  it('gives one row of snake_case columns', () => {
    const row = flatten(assess(phqA, { responses: { phqa_1: 2, phqa_9: 1 }, respondent: { key: 'a', grade: 8 } }))
    for (const name of Object.keys(row)) expect(name).toMatch(/^[\p{Ll}\p{Lo}\p{N}_]+$/u)
    expect(row).toMatchObject({ key: 'a', grade: 8, total_status: 'absent', total_sum: null, total_sum_lower: 3, total_n_answered: 2 })
    expect(row.critical_phqa_9).toBe('endorsed')
    expect(row.notice).toBe('screening-not-diagnosis')
  })

  it('an interval from an unverified reliability says so in the result, in its row and in words', () => {
    const given = Object.fromEntries(rcads47.items.map(({ id }, i) => [id, i % 3]))
    const norms = [rcads47UsYouth]
    const result = assess(rcads47, { responses: given, respondent: { key: 'a', grade: 7, sex: 'F' } }, { norms })
    const depression = rcads47.reliability?.find((each) => each.scale === 'major_depression' && each.default === true)
    const [t] = result.scales.major_depression.standardScores
    expect(depression?.figure.mark).toBe('K')
    expect(t).toMatchObject({ status: 'scored', interval: { mark: 'K' } })
    expect(flatten(result)).toMatchObject({ major_depression_t_ci_mark: 'K' })
    const { text } = explain({ instrument: rcads47, norms, result }, 'major_depression')
    expect(text('en')).toMatch(/interval .*reliability: unverified/)
    expect(text('zh-CN')).toMatch(/区间.*信度：未经核实/)
  })

  it('makes names from ids of any writing', () => {
    expect(columnName('bodyMass', 'rcads-47-us')).toBe('body_mass_rcads_47_us')
    expect(columnName('焦虑', 't')).toBe('焦虑_t')
  })

  it('loses no warning and no reason, and never writes 0 for what is absent (law)', () => {
    fc.assert(
      fc.property(responses, (given) => {
        const result = assess(phqA, { responses: given as never, respondent: { key: 'k' } })
        const row = flatten(result)
        const told = String(row.warnings ?? '')
        for (const { code, path } of result.warnings) expect(told).toContain(`${code}@${path}`)
        const total = result.scales.total
        if (total.status === 'scored') expect(row.total_sum).toBe(total.sum)
        else {
          expect(row.total_sum).toBeNull()
          expect(row.total_reason).toBe(total.reasons.join(';'))
        }
        expect(total.bands.map(({ state }) => state)).toEqual(
          Object.entries(row)
            .filter(([name]) => /^total_band.*_state$/.test(name))
            .map(([, value]) => value),
        )
      }),
      { numRuns: 100 },
    )
  })

  it('has the same columns for every row of one plan that tells its stages (law)', () => {
    const columns = (given: object): string =>
      Object.keys(flatten(assess(rcads47, { responses: given, respondent: { key: 'k' } }, { norms: [rcads47UsYouth] }))).join()
    const all = Object.fromEntries(rcads47.items.map(({ id }) => [id, 1]))
    expect(columns({})).toBe(columns(all))
    expect(columns({ rcads_1: 3 })).toBe(columns(all))
  })

  it('puts norm scores under their metric', () => {
    const given = Object.fromEntries(rcads47.items.map(({ id }) => [id, 1]))
    const result = assess(rcads47, { responses: given, respondent: { key: 'k', grade: 7, sex: 'F' } }, { norms: [rcads47UsYouth] })
    const row = flatten(result)
    const depression = result.scales.major_depression.standardScores[0]
    expect(depression?.status).toBe('scored')
    expect(row.major_depression_t).toBe(depression?.status === 'scored' ? depression.value : null)
    expect(row.major_depression_t_norm_group).toBe(depression?.stratum)
    expect(row.major_depression_band_state).toBe(result.scales.major_depression.bands[0]?.state)
  })
})
