import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type ColumnComparison, compareTables } from '../../../src/batch/compare/compare.js'
import { assess } from '../../../src/index.js'
import { cesD } from '../../../src/instruments/generated/ces-d.js'
import type { Cell, Table } from '../../../src/tables/table.js'

const folder = 'test/golden/score-items'
const read = (file: string): readonly (readonly string[])[] =>
  readFileSync(`${folder}/${file}`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','))

function table([header = [], ...rows]: readonly (readonly Cell[])[]): Table {
  const names = header.map(String)
  return {
    format: 'csv',
    columns: names.map((name) => ({ name, label: null, valueLabels: [], userMissing: [] })),
    headerRows: [names],
    findings: [],
    declaredRows: rows.length,
    async *records() {
      for (const [i, cells] of rows.entries()) yield { row: i + 1, line: null, byte: null, cells }
    },
  }
}

const [names = [], ...answers] = read('answers.csv')
const incomplete = answers.filter((cells) => cells.includes('')).length
/** psyscore's scores of the same answers, with the codes beside them as `--items coded` writes them. */
const ours = table([
  [...names, 'total_sum'],
  ...answers.map(([id = '', ...codes]): Cell[] => {
    const responses = Object.fromEntries(codes.map((code, i) => [names[i + 1] ?? '', code === '' ? null : Number(code)]))
    const { total } = assess(cesD, { responses, respondent: { key: id, grade: 9, schoolSystem: '6-3-3' } }).scales
    return [id, ...codes, total.status === 'scored' ? total.sum : null]
  }),
])

async function against(column: string): Promise<ColumnComparison> {
  const { columns } = await compareTables(ours, table(read('scores.csv')), {
    key: 'id',
    columns: [['total_sum', column]],
    instrument: cesD,
  })
  const [first] = columns
  if (first === undefined) throw new Error('nothing compared')
  return first
}

describe('compared with psych::scoreItems', () => {
  it('totals: complete forms are equal, every other difference is a median in the place of a blank', async () => {
    const { equal, neither, different, onlyTheirs, onlyOurs, causes } = await against('total_median')
    expect(incomplete).toBeGreaterThan(30)
    expect(neither + onlyOurs).toBe(0)
    // By chance the rule of the manual and the median come to the same total for some incomplete forms.
    expect(equal).toBeGreaterThanOrEqual(answers.length - incomplete)
    expect(causes).toEqual([{ cause: 'missing-imputed-median', detail: '', count: different + onlyTheirs }])
  })

  it('means: every form differs by its unit, and incomplete ones by the median too', async () => {
    const { equal, different, onlyTheirs, causes } = await against('mean_median')
    expect(equal).toBe(0)
    expect(different + onlyTheirs).toBe(answers.length)
    expect(new Set(causes.map(({ cause }) => cause))).toEqual(new Set(['mean-instead-of-sum', 'missing-imputed-median']))
    expect(causes.find(({ cause }) => cause === 'mean-instead-of-sum')?.count).toBeGreaterThanOrEqual(answers.length - incomplete)
    expect(causes.reduce((sum, { count }) => sum + count, 0)).toBe(answers.length)
  })

  it('totals without imputation: a blank counts zero', async () => {
    const { different, onlyTheirs, causes } = await against('total_none')
    expect(causes).toEqual([{ cause: 'missing-as-zero', detail: '', count: different + onlyTheirs }])
  })
})
