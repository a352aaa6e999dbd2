import fc from 'fast-check'
import { assertInstrument, assess, explain } from 'psyscore'
import { catalogue } from 'psyscore/catalogue'
import { k10, k10China2019 } from 'psyscore/instruments/k10'
import { phqA } from 'psyscore/instruments/phq-a'
import { rcads47, rcads47Netherlands2015, rcads47UsYouth } from 'psyscore/instruments/rcads-47'
import { sdqSelf } from 'psyscore/instruments/sdq-self'
import { describe, expect, it } from 'vitest'
import { BUNDLED } from '../src/cli/generated/bundled.js'
import { PHRASES } from '../src/explain/phrases.js'

const filled = (count: number, code: number): Record<string, number> =>
  Object.fromEntries(phqA.items.slice(0, count).map(({ id }) => [id, code]))

describe('explain', () => {
  it('tells items, proration, bands and sources, and ends with the notice', () => {
    const result = assess(phqA, { responses: filled(8, 2), respondent: { key: 'a', grade: 8, ageMonths: 170 } })
    const { data, text } = explain({ instrument: phqA, result }, 'total')
    expect(data.items).toHaveLength(9)
    expect(data.items[0]).toMatchObject({ item: 'phqa_1', code: 2, score: 2, reversed: false })
    expect(data.items[8]).toMatchObject({ item: 'phqa_9', code: null, missing: 'blank', score: null })
    expect(data.stages[0]).toMatchObject({ id: 'sum', value: 18, derivation: { sum: 16, answered: 8, applicable: 9 } })
    expect(text('en')).toContain('(16 × 9) / 8')
    expect(text('en').endsWith(PHRASES.notice.en)).toBe(true)
    expect(text('zh-CN').endsWith(PHRASES.notice['zh-CN'])).toBe(true)
    expect(Object.keys(data.sources).length).toBeGreaterThan(0)
  })

  it('tells the norm row, and its arithmetic comes out at the score before rounding', () => {
    const responses = Object.fromEntries(rcads47.items.map(({ id }, i) => [id, i % 3]))
    const norms = [rcads47UsYouth]
    const result = assess(rcads47, { responses, respondent: { key: 'a', grade: 7, sex: 'F' } }, { norms })
    const { data, text } = explain({ instrument: rcads47, norms, result }, 'major_depression')
    const [standard] = data.standardScores
    expect(standard?.score.normSet).toBe('rcads47-us-youth')
    const row = standard?.row
    if (row?.kind === 'linear' && standard?.score.status === 'scored') {
      const exact = row.base + (row.unit * ((standard.from ?? 0) - row.mean)) / row.sd
      expect(Math.abs(exact - standard.score.value)).toBeLessThanOrEqual(0.5)
    } else expect(row?.kind).toBe('values')
    expect(text('en')).toContain('rcads47-us-youth')
  })

  it('says why a band is provisional, names bands by their labels, and gives no sample for a group', () => {
    const respondent = { key: 'k', grade: 8, sex: 'F', ageMonths: 168 } as const
    const codes = (count: number) => Object.fromEntries(k10.items.slice(0, count).map(({ id }) => [id, 3]))
    const told = (count: number, who: object = {}): string => {
      const result = assess(
        k10,
        { responses: codes(count) as never, respondent: { ...respondent, ...who }, form: 'zh' },
        { norms: [k10China2019] },
      )
      return explain({ instrument: k10, norms: [k10China2019], result }, 'total').text('zh-CN')
    }
    const [set] = k10.bandSets.filter((each) => each.default)
    const { youngestAge, bands } = set ?? { youngestAge: null, bands: [] }
    expect(youngestAge?.years === null || Number(youngestAge?.years) > 14).toBe(true)
    expect(told(10)).toMatch(/暂定：.*准确性/)
    expect(told(10, { grade: 1, ageMonths: 80 })).toContain('暂定：该生不在本问卷的适用年龄或年级之内')
    expect(told(3)).not.toMatch(new RegExp(`介于 (${bands.map(({ id }) => id).join('|')})`))
    expect(told(3)).toContain(`介于 ${bands[0]?.label['zh-CN']} 与`)
    expect(told(10)).toMatch(/组 girls（n = \d+）/)
    const rcads = assess(rcads47, { responses: { rcads_1: 1 } as never, respondent: { ...respondent } }, { norms: [rcads47UsYouth] })
    const all = Object.keys(rcads.scales).map((scale) =>
      explain({ instrument: rcads47, norms: [rcads47UsYouth], result: rcads }, scale).text('en'),
    )
    expect(all.join('\n')).not.toContain('(n = 1641)')
  })

  it('a composite tells the items of its parts with their reversal; a descriptive band says that it decides nothing', () => {
    const sdq = assertInstrument(sdqSelf, { permission: 'a test' })
    const responses = Object.fromEntries(sdq.items.slice(0, 25).map(({ id }) => [id, 2]))
    const result = assess(sdq, { responses, respondent: { key: 'k', ageMonths: 160, sex: 'M' } })
    const total = explain({ instrument: sdq, result }, 'total')
    expect(total.text('zh-CN')).toContain('经由其他量表共 20 题，已答 20 题')
    expect(total.data.items.filter(({ reversed }) => reversed).map(({ item }) => item)).toEqual([
      'sdq_7',
      'sdq_21',
      'sdq_25',
      'sdq_11',
      'sdq_14',
    ])
    expect(total.data.items.find(({ item }) => item === 'sdq_7')).toMatchObject({ code: 2, score: 0, reversed: true })

    const severe = Object.fromEntries(rcads47.items.map(({ id }) => [id, 3]))
    const sets = [rcads47Netherlands2015, rcads47UsYouth]
    const both = assess(rcads47, { responses: severe, respondent: { key: 'k', grade: 7, sex: 'F', ageMonths: 150 } }, { norms: sets })
    const told = explain({ instrument: rcads47, norms: sets, result: both }, 'major_depression').text('en')
    expect(told.slice(told.indexOf('Bands')).match(/descriptive only/g)).toHaveLength(
      both.scales.major_depression.bands.filter(({ decides }) => !decides).length,
    )
    expect(told).toMatch(/t = > 80 \(computed \d+\)/)
  })

  it('explains every scale of every bundled instrument, complete and half empty, in both languages (law)', async () => {
    for (const { id } of catalogue) {
      const bundled = await BUNDLED[id]?.()
      if (bundled === undefined) throw new Error(`${id} is not bundled`)
      const { norms } = bundled
      const instrument = assertInstrument(bundled.instrument, { permission: 'a test' })
      for (const keep of [1, 2]) {
        const responses = Object.fromEntries(
          instrument.items.flatMap((item, i) => {
            const [option] = item.kind === 'choice' ? (instrument.responseSets[item.responses]?.options ?? []) : []
            return option === undefined || i % keep !== 0 ? [] : [[item.id, option.code]]
          }),
        )
        const result = assess(instrument, { responses, respondent: { key: 'k', grade: 8, sex: 'M', ageMonths: 168 } }, { norms })
        // The first scales and the last (often a total or a composite) of each; every explanation compiles anew.
        for (const scale of [...instrument.scales.slice(0, 2), ...instrument.scales.slice(-1)]) {
          const explanation = explain({ instrument, norms, result }, scale.id)
          const told = explanation.text('en') + explanation.text('zh-CN')
          expect(told).not.toMatch(/\{\w+\}|undefined|NaN|\[object/)
          const record = result.scales[scale.id]
          for (const stage of explanation.data.stages) {
            const value = new Map<string, unknown>(Object.entries(record ?? {})).get(stage.id)
            if (record?.status === 'scored') expect(stage.value).toBe(value)
          }
        }
      }
    }
  })

  it('item scores of a complete sum add up to it (law)', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 9, maxLength: 9 }), (codes) => {
        const responses = Object.fromEntries(codes.map((code, i) => [`phqa_${i + 1}`, code]))
        const result = assess(phqA, { responses: responses as never, respondent: { key: 'k' } })
        const { data } = explain({ instrument: phqA, result }, 'total')
        expect(data.items.reduce((sum, { score }) => sum + (score ?? 0), 0)).toBe(data.stages[0]?.value)
      }),
      { numRuns: 50 },
    )
  })

  const result = assess(phqA, { responses: filled(9, 1), respondent: { key: 'a', grade: 8 } })
  const total = result.scales.total
  it.each([
    ['a score', { ...result, scales: { total: { ...total, sum: 10 } } }],
    ['an answer', { ...result, responses: [{ item: 'phqa_1', code: 3 }, ...result.responses.slice(1)] }],
    ['a plan hash', { ...result, provenance: { ...result.provenance, plan: '0'.repeat(64) } }],
    ['a definition hash', { ...result, provenance: { ...result.provenance, definition: '0'.repeat(64) } }],
    ['a norm set', { ...result, provenance: { ...result.provenance, norms: [{ id: 'x', edition: '1', hash: '0'.repeat(64) }] } }],
  ])('refuses a result in which %s differs', (_, changed) => {
    expect(() => explain({ instrument: phqA, result: changed as never }, 'total')).toThrow(
      expect.objectContaining({ code: 'result/not-reproduced' }),
    )
  })

  it('refuses a scale that the result does not have', () => {
    expect(() => explain({ instrument: phqA, result }, 'toString')).toThrow(
      expect.objectContaining({ code: 'definition/unknown-reference' }),
    )
  })
})
