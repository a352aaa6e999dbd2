import { describe, expect, it } from 'vitest'
import { wideSchema } from '../../../src/batch/engine/schema.js'
import { compile } from '../../../src/instruments/compile.js'
import { phqA } from '../../../src/instruments/generated/phq-a.js'
import { rcads47, rcads47UsYouth } from '../../../src/instruments/generated/rcads-47.js'
import type { Instrument } from '../../../src/instruments/instrument.js'
import { makeTable } from './made-table.js'

const rcads = rcads47 as unknown as Instrument
const part = { layout: makeTable(rcads, []).layout, plan: compile(rcads, { norms: [rcads47UsYouth] }) }
const other = { layout: makeTable(phqA as unknown as Instrument, []).layout, plan: compile(phqA as unknown as Instrument) }
const namesOf = (...options: Parameters<typeof wideSchema>): string[] => wideSchema(...options).columns.map(({ name }) => name)

describe('the wide table', () => {
  it('has the columns a researcher expects', () => {
    const names = namesOf([part])
    expect(names.slice(0, 9)).toEqual(['row', 'note', 'key', 'grade', 'age_months', 'sex', 'informant', 'rater', 'form'])
    for (const suffix of 'raw raw_lower raw_upper n_answered n_items status reason t t_lower t_upper t_norm_set t_norm_group t_norm_fallback band band_state'.split(
      ' ',
    ))
      expect(names).toContain(`separation_anxiety_${suffix}`)
    expect(names).toContain('critical_rcads_37')
    expect(names).not.toContain('separation_anxiety_t_ci_lower')
  })

  it('is cut down to the suffixes that are asked for, the key always there', () => {
    expect(namesOf([other], { columns: ['sum', 'band', 'critical'] })).toEqual([
      'row',
      'note',
      'key',
      'total_sum',
      'total_band',
      'critical_phqa_9',
      'critical_phqa_12',
      'critical_phqa_13',
    ])
  })

  it('puts the instrument before the names of several, and answers behind the respondent', () => {
    const names = namesOf([part, other], { columns: ['band'], items: ['coded', 'reasons'], file: 'a.csv' })
    expect(names.slice(0, 6)).toEqual(['file', 'row', 'note', 'key', 'rcads_47_rcads_1', 'rcads_47_rcads_1_reason'])
    expect(names).toContain('phq_a_total_band')
  })

  it('says what each column means, its range and its codes', () => {
    const columns = new Map(wideSchema([part], { columns: 'all' }).columns.map((column) => [column.name, column]))
    expect(columns.get('separation_anxiety_raw')).toMatchObject({ kind: 'number', range: { min: 0, max: 21 }, about: 'separation_anxiety' })
    expect(columns.get('separation_anxiety_t')).toMatchObject({ kind: 'number', unit: 't', source: 'rcads47-us-youth' })
    expect(columns.get('separation_anxiety_band')).toMatchObject({ kind: 'text' })
    expect(columns.get('separation_anxiety_band')?.codes?.map(({ value }) => value)).toContain('elevated')
    expect(columns.get('separation_anxiety_band_state')?.codes?.map(({ value }) => value)).toContain('provisional')
    expect(columns.get('row')).toMatchObject({ kind: 'integer' })
    for (const { name, meaning } of columns.values()) expect([name, meaning.en === '' || meaning['zh-CN'] === '']).toEqual([name, false])
  })
})
