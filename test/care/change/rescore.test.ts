import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/assess.js'
import { rescore } from '../../../src/care/change/rescore.js'
import { assertInstrument } from '../../../src/instruments/parse.js'
import type { AnyResult } from '../../../src/results/result.js'
import { phq, phqDefinition } from '../../assess/fixtures.js'
import { form, stateDefinition, stateForm } from './twenty-items.js'

const DAY = '2026-03-02T10:00:00+08:00'
/** The lower cut score corrected from 40 to 44. */
const [set] = stateDefinition().bandSets ?? []
const corrected = assertInstrument(
  stateDefinition({
    version: '1.1.0',
    bandSets: [{ ...set, cuts: [44, 60].map((at) => ({ at, closed: 'at-or-above' })) }] as never,
  }),
)

describe('row 91: scoring old answers again', () => {
  it('under the same definition nothing differs, whatever is missing or odd', () => {
    const old = [
      form(20, DAY),
      form(45, DAY),
      form(80, DAY, { informant: 'self', rater: 'r' }),
      form(44, DAY, { responses: { calm: { missing: 'declined' }, tense: 9 } }),
    ]
    const again = rescore(stateForm, old)
    expect(again).toMatchObject({ differences: [], levels: [], issues: [] })
    expect(again.results).toEqual(old.map((each) => ({ ...each, warnings: expect.anything() })))
  })

  it('after a corrected cut score it lists the pupils whose band changes, field by field, and nobody else', () => {
    const old = [39, 40, 43, 44, 60].map((sum) => form(sum, DAY, { respondent: { key: `stu-${sum}`, grade: 8 } }))
    const before = JSON.stringify(old)
    const again = rescore(corrected, old)
    expect(again.levels).toEqual(
      [1, 2].map((index) => ({
        respondent: `stu-${[40, 43][index - 1]}`,
        index,
        kind: 'band',
        id: 'total sums',
        before: 'middle',
        after: 'lower',
      })),
    )
    expect(again.differences).toEqual(
      [1, 2].map((index) => ({
        index,
        fields: [
          { path: '/scales/total/bands/sums/band', before: 'middle', after: 'lower' },
          { path: '/scales/total/bands/sums/severity', before: 1, after: 0 },
        ],
      })),
    )
    expect(again.results[1]?.instrument.version).toBe('1.1.0')
    expect(JSON.stringify(old)).toBe(before)
  })

  it('a level of the host is compared where it is given', () => {
    const level = (result: AnyResult): string =>
      (result.scales as never as { total: { bands: { band: string }[] } }).total.bands[0]?.band ?? '?'
    const again = rescore(corrected, [form(41, DAY)], { levelOf: level })
    expect(again.levels.map(({ kind, before, after }) => [kind, before, after])).toEqual([
      ['band', 'middle', 'lower'],
      ['level', 'middle', 'lower'],
    ])
  })

  it('a critical item that another definition endorses is listed', () => {
    const definition = phqDefinition()
    const stricter = assertInstrument({
      ...definition,
      version: '1.1.0',
      criticalItems: definition.criticalItems?.map((each) => ({ ...each, endorsedBy: [2, 3] })),
      vectors: [],
    })
    const responses = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`p${at + 1}`, 1]))
    const old = assess(phq, { responses, respondent: { key: 'stu-1' }, administeredAt: DAY, form: 'en' } as never) as AnyResult
    expect(rescore(stricter, [old]).levels).toEqual([
      { respondent: 'stu-1', index: 0, kind: 'critical-item', id: 'p9', before: 'endorsed', after: 'not-endorsed' },
    ])
  })

  it('row 54: another instrument and another major version are refused, and the others go on', () => {
    const major = assertInstrument(stateDefinition({ version: '2.0.0' }))
    const again = rescore(major, [form(41, DAY)])
    expect(again).toMatchObject({ results: [null], levels: [], issues: [{ code: 'change/not-comparable', params: { why: 'instrument' } }] })
    const mixed = rescore(corrected, [
      { ...form(41, DAY), instrument: { id: 'other', version: '1.0.0', form: 'en' } } as AnyResult,
      form(41, DAY),
    ])
    expect(mixed.issues.map(({ path }) => path)).toEqual(['/0/instrument'])
    expect(mixed.levels.map(({ index }) => index)).toEqual([1])
  })
})
