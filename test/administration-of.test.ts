import { assertInstrument, assess, explain } from 'psyscore'
import { scared41, scared41ChinaSex } from 'psyscore/instruments/scared-41'
import { describe, expect, it } from 'vitest'
import { administrationOf } from '../src/administration-of.js'
import { rescore } from '../src/care/change/rescore.js'
import { reliableChange } from '../src/results/reliable-change.js'
import type { AnyResult } from '../src/results/result.js'
import { phqDefinition } from './assess/fixtures.js'

const norms = [scared41ChinaSex]
const scared = (more: object, at = '2026-03-02T10:00:00+08:00'): AnyResult =>
  assess(
    scared41,
    {
      responses: Object.fromEntries(scared41.items.map(({ id }) => [id, 1])) as never,
      respondent: { key: 'k', grade: 8, sex: 'M', ageMonths: 168 },
      administeredAt: at,
      ...more,
    },
    { norms },
  ) as AnyResult

describe('a result where it was open who answered', () => {
  it('says so at its own place, and comes out again without the norms of any role', () => {
    const open = scared({})
    expect(open.warnings).toContainEqual(expect.objectContaining({ code: 'response/form-unknown', path: '/informant' }))
    expect(open.scales.total?.standardScores).toMatchObject([{ status: 'absent', reasons: ['respondent-attribute-missing'] }])
    expect(explain({ instrument: scared41, norms, result: open }, 'total').data.scale.id).toBe('total')
    const again = rescore(scared41, [open], { choices: { norms } })
    expect(again).toMatchObject({ differences: [], levels: [] })
  })

  it('a role that is known stays known', () => {
    for (const more of [
      { informant: 'self' },
      { informant: 'parent' },
      { form: scared41.forms[0]?.id },
      { informant: 'parent', form: 'none' },
    ]) {
      const known = scared(more)
      expect(known.warnings.filter(({ path }) => path === '/informant')).toEqual([])
      expect(administrationOf(scared41, known).informant).toBe(known.informant)
      expect(rescore(scared41, [known], { choices: { norms } })).toMatchObject({ differences: [], levels: [] })
    }
  })

  it('is compared with nothing, for it may be another person who answered', () => {
    const [before, after] = [scared({}), scared({}, '2026-09-02T10:00:00+08:00')]
    const change = reliableChange(before, after, 'total', { reliability: 0.9, sd: 10 } as never)
    expect(change).toMatchObject({
      status: 'refused',
      issues: expect.arrayContaining([
        expect.objectContaining({ path: '/informant', params: { why: 'informant', before: '?', after: '?' } }),
      ]),
    })
  })
})

it('clock times are stored as minutes and given back as times of day', () => {
  const base = phqDefinition()
  const instrument = assertInstrument({
    ...base,
    items: [
      ...(base.items as object[]),
      { id: 'bed', kind: 'clock-time', label: { en: 'Bed time', 'zh-CN': '就寝时间' }, supplementary: true },
    ],
    forms: base.forms.map((form) => ({ ...form, order: [...form.order, 'bed'] })),
  })
  const result = assess(instrument, { responses: { bed: '22:05' } as never, respondent: { key: 'k' } }) as AnyResult
  expect(result.responses).toContainEqual({ item: 'bed', code: 1325 })
  expect(administrationOf(instrument, result).responses).toMatchObject({ bed: '22:05' })
  expect(rescore(instrument, [result])).toMatchObject({ differences: [] })
})
