import { describe, expect, it } from 'vitest'
import { layoutOf } from '../../../src/batch/mapping/layout-of.js'
import { parseMapping, unsureEntries } from '../../../src/batch/mapping/parse.js'
import { PRESETS } from '../../../src/batch/mapping/presets/vendors.js'
import { reviewPage } from '../../../src/batch/mapping/review/page.js'
import { type Suggestion, type SuggestOptions, suggestMapping } from '../../../src/batch/mapping/suggest/suggest.js'
import { assertInstrument } from '../../../src/index.js'
import { cesD } from '../../../src/instruments/generated/ces-d.js'
import { gad7 } from '../../../src/instruments/generated/gad-7.js'
import { phqA } from '../../../src/instruments/generated/phq-a.js'
import type { Instrument } from '../../../src/instruments/instrument.js'
import type { Cell } from '../../../src/tables/table.js'
import { minimalDefinition } from '../../fixtures/minimal.js'
import { tableOf } from './table-of.js'

const GAD = gad7.items.map(({ id }) => id)

/** Thirty rows in which every item takes every value in turn. */
function turns(values: readonly Cell[], items: number = GAD.length): readonly (readonly Cell[])[] {
  return Array.from({ length: 32 }, (_, row) => Array.from({ length: items }, (_, item) => values[(row + item) % values.length] ?? null))
}

function propose(
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  options: SuggestOptions = {},
  instrument: Instrument = gad7,
): Promise<Suggestion> {
  return suggestMapping(instrument, tableOf([header, ...rows]), options)
}

const why = ({ mapping }: Suggestion, item: string): readonly string[] => mapping.items?.[item]?.why ?? []
const wjx = PRESETS.find(({ vendor }) => vendor === 'wjx')

describe('a proposal is certain only of ids and codes of the instrument', () => {
  it('confirms them', async () => {
    const { mapping, items } = await propose(GAD, turns(['0', '1', '2', '3', '']))
    expect(unsureEntries(mapping)).toEqual([])
    expect(items.every((each) => each.why.length === 0)).toBe(true)
    expect(parseMapping(JSON.parse(JSON.stringify(mapping))).ok).toBe(true)
  })

  it.each([
    ['another case of the id', GAD.map((id) => id.toUpperCase()), ['0', '1', '2', '3'], ['name-resembles']],
    ['numbered columns', GAD.map((_, i) => `Q${i + 1}`), ['0', '1', '2', '3'], ['by-number']],
    ['counted from 1', GAD, ['1', '2', '3', '4'], ['code-base']],
    ['nobody ever at the lowest', GAD, ['1', '2', '3'], ['code-base']],
    ['decimals', GAD, ['0.0', '1.0', '2.0', '3.0'], ['decimal-notation']],
    ['own labels', GAD, ['none', 'some days', 'over half of the days', 'almost daily'], ['by-label']],
    ['numbered labels', GAD, ['0 - none', '1 - some days', '2 - over half of the days', '3 - almost daily'], ['by-label']],
    ['usual words', GAD, ['Not at all', 'Several days', 'More than half the days', 'Nearly every day'], ['label-resembles']],
    ['letters', GAD, ['A1', 'A2', 'A3', 'A4'], ['by-position']],
    ['a sentinel', GAD, ['0', '1', '2', '3', '99'], ['missing-mark']],
    ['words for no answer', GAD, ['0', '1', '2', '3', 'Prefer not to say'], ['missing-mark']],
    ['words nobody knows', GAD, ['0', '1', '2', '3', 'foo'], ['value-unknown']],
    ['nothing', GAD, [''], ['no-values']],
  ] as const)('%s leaves every item unsure', async (_, header, values, reasons) => {
    const suggestion = await propose(header, turns(values))
    for (const id of GAD) expect(why(suggestion, id)).toEqual(reasons)
  })

  it('gives each value its code', async () => {
    const { mapping } = await propose(GAD, turns(['完全不会', '好几天', '一半以上的天数', '几乎每天', '拒绝回答']))
    expect(mapping.codes).toEqual({ 完全不会: 0, 好几天: 1, 一半以上的天数: 2, 几乎每天: 3 })
    expect(mapping.missing).toEqual({ 拒绝回答: 'declined' })
    expect((await propose(GAD, turns(['1', '2', '3', '4']))).mapping.codedFrom).toBe(1)
  })

  it('scores: reverse-keyed items stay unsure, and confirming alone is not enough', async () => {
    const header = ['提交答卷时间', '所用时间', '总分', ...cesD.items.map(({ id }) => id)]
    const rows = turns(['0', '1', '2', '3'], 20).map((row) => ['2026/9/3 12:00:00', '9秒', '20', ...row])
    const { mapping } = await propose(header, rows, wjx === undefined ? {} : { preset: wjx }, cesD)
    expect(mapping.values).toBe('scores')
    const turned = Object.entries(mapping.items ?? {}).filter(([, item]) => item.why?.includes('reversal-unknown') === true)
    expect(turned.map(([id]) => id)).toEqual(['cesd_4', 'cesd_8', 'cesd_12', 'cesd_16'])
    const items = Object.fromEntries(
      Object.entries(mapping.items ?? {}).map(([id, item]) => [id, { ...item, state: 'confirmed' as const }]),
    )
    const { sources: _, ...rest } = mapping
    expect(() => layoutOf({ ...rest, items }, cesD, tableOf([header]))).toThrow('import/mapping')
    expect(layoutOf({ ...rest, items, alreadyReversed: true }, cesD, tableOf([header])).items).toHaveLength(20)
  })
})

describe('columns', () => {
  it('T24 a total beside the items is never taken for one', async () => {
    const header = ['gad_total', ...GAD.map((_, i) => `gad_${i + 1}`), 'gad_mean']
    const rows = turns(['0', '1', '2', '3']).map((row, i) => [String(3 + (i % 15)), ...row, '1.5'])
    const { mapping, others } = await propose(header, rows)
    expect(GAD.map((id) => mapping.items?.[id]?.column)).toEqual(GAD.map((_, i) => `gad_${i + 1}`))
    expect(others).toEqual(['gad_total', 'gad_mean'])
  })

  it('grade and sex numbered among the questions are not taken for items', async () => {
    const header = ['1、您的年级', '2、您的性别', ...GAD.map((_, i) => `${i + 3}、题目${i}`)]
    const rows = turns(['1', '2', '3', '4']).map((row) => ['2', '1', ...row])
    const suggestion = await propose(header, rows, wjx === undefined ? {} : { preset: wjx })
    expect(suggestion.mapping.items?.[GAD[0] ?? '']?.column).toBe('3、题目0')
    expect(suggestion.mapping.sources?.grade).toMatchObject({
      column: '1、您的年级',
      state: 'unsure',
      why: expect.arrayContaining(['by-position']),
    })
    expect(suggestion.mapping.sources?.sex).toMatchObject({ state: 'unsure' })
  })

  it('T50 refuses numbers where forms differ in order and none is named', async () => {
    const definition = minimalDefinition()
    const [form] = definition.forms
    const two = assertInstrument({ ...definition, forms: [form, { ...form, id: 'other', order: [...(form?.order ?? [])].reverse() }] })
    const header = two.items.map((_, i) => `V${i + 1}`)
    await expect(propose(header, turns(['0', '1', '2', '3'], 4), {}, two)).rejects.toThrow('import/mapping')
    const named = await propose(header, turns(['0', '1', '2', '3'], 4), { form: 'other' }, two)
    expect(named.mapping.sources?.form).toEqual({ value: 'other' })
    expect(named.mapping.items?.[two.items.at(-1)?.id ?? '']?.column).toBe('V1')
  })

  it('grade words that depend on the school system ask for it; dates whose order is open ask for it', async () => {
    const header = ['id', '年级', 'birth_date', ...GAD]
    const rows = turns(['0', '1', '2', '3']).map((row, i) => [`s${i}`, '初一', '3/4/2012', ...row])
    const { mapping } = await propose(header, rows)
    expect(mapping.sources?.schoolSystem).toMatchObject({ value: '6-3-3', state: 'unsure' })
    expect(mapping.sources?.birthDate).toMatchObject({ state: 'unsure', why: ['date-format'] })
    expect(mapping.sources?.key).toMatchObject({ column: 'id', state: 'confirmed' })
  })
})

describe('nobody is told of by a proposal', () => {
  it('what hardly anybody wrote stands neither in the mapping nor on the page', async () => {
    const rows = turns(['0', '1', '2', '3']).map((row, i) => (i === 5 ? ['Li Lei refused because his father', ...row.slice(1)] : row))
    const suggestion = await propose(GAD, rows)
    expect(why(suggestion, GAD[0] ?? '')).toEqual(['rare-value'])
    expect(JSON.stringify(suggestion.mapping)).not.toContain('Li Lei')
    expect(reviewPage(suggestion, 'x.csv')).not.toContain('Li Lei')
  })

  it('a column of many texts taken for an item shows none of them', async () => {
    const rows = Array.from({ length: 230 }, (_, i) => [`name ${i}`, ...GAD.slice(1).map(() => '1')])
    const page = reviewPage(await propose(GAD, rows), 'x.csv')
    expect(page).not.toContain('name 1')
    expect(page).toContain('Too many different values')
  })
})

it('supplementary items without columns are told as such', async () => {
  const header = phqA.items.slice(0, 9).map(({ id }) => id)
  const suggestion = await propose(header, turns(['0', '1', '2', '3'], 9), {}, phqA)
  expect(Object.keys(suggestion.mapping.items ?? {})).toHaveLength(9)
  expect(reviewPage(suggestion, 'x.csv')).toContain('phqa_13')
})
