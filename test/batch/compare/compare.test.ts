import { describe, expect, it } from 'vitest'
import { type ColumnComparison, compareTables } from '../../../src/batch/compare/compare.js'
import { assertInstrument } from '../../../src/index.js'
import type { Instrument } from '../../../src/instruments/instrument.js'
import type { Cell, Table } from '../../../src/tables/table.js'

function table(header: readonly string[], rows: readonly (readonly Cell[])[]): Table {
  return {
    format: 'csv',
    columns: header.map((name) => ({ name, label: null, valueLabels: [], userMissing: [] })),
    headerRows: [header],
    findings: [],
    declaredRows: rows.length,
    async *records() {
      for (const [i, cells] of rows.entries()) yield { row: i + 1, line: null, byte: null, cells }
    },
  }
}

const figure = { source: 'made-up', mark: 'D' }
const text = (en: string) => ({ en, 'zh-CN': en })
/** Five made-up items of 1 to 4, the second and the fourth reversed; a sum of complete forms. */
const made: Instrument = assertInstrument({
  format: 'psyscore/instrument',
  formatVersion: 1,
  id: 'made-up',
  version: '1.0.0',
  title: text('Made-up scale'),
  construct: text('something'),
  informants: ['self'],
  intended: { grades: { min: 4, max: 12 }, figure },
  licence: { statement: text('none'), holder: 'nobody', permittedUses: ['research', 'education'], permissionRequiredFor: [], figure },
  references: [{ id: 'made-up', citation: 'Nobody (2026). Made up.' }],
  responseSets: { four: { options: [1, 2, 3, 4].map((code) => ({ code, label: text(`choice ${code}`) })) } },
  items: [1, 2, 3, 4, 5].map((n) => ({ id: `q${n}`, label: text(`item ${n}`), kind: 'choice', responses: 'four' })),
  forms: [{ id: 'self', language: 'en', informant: 'self', order: ['q1', 'q2', 'q3', 'q4', 'q5'], figure }],
  scales: [
    {
      id: 'total',
      label: text('total'),
      direction: 'higher-is-worse',
      stages: [{ id: 'sum', range: { min: 5, max: 20 } }],
      score: {
        method: 'sum',
        items: ['q1', { item: 'q2', reverse: true }, 'q3', { item: 'q4', reverse: true }, 'q5'],
        missing: { policy: 'complete-only', figure },
      },
    },
  ],
  criticalItems: [],
  blindSpots: ['suicide', 'self-harm', 'abuse', 'psychosis', 'eating', 'substance-use'],
  bandSets: [],
  vectors: [],
})

/** Codes of nine pupils; some leave answers out. */
const CODES: readonly (readonly (number | null)[])[] = [
  [1, 2, 3, 4, 1],
  [4, 1, 4, 2, 3],
  [2, 2, 1, 3, 4],
  [3, 4, 2, 1, 2],
  [1, 1, 1, 2, 2],
  [4, 3, 4, 4, 1],
  [2, 4, 3, null, 4],
  [null, 1, 2, 2, 3],
  [3, 2, null, null, 1],
]
const keyed = (codes: readonly (number | null)[]): readonly (number | null)[] =>
  codes.map((code, i) => (code === null ? null : i === 1 || i === 3 ? 5 - code : code))
const sum = (values: readonly (number | null)[]): number => values.reduce<number>((all, value) => all + (value ?? 0), 0)
const complete = (codes: readonly (number | null)[]): boolean => codes.every((code) => code !== null)
const ours = table(
  ['id', 'q1', 'q2', 'q3', 'q4', 'q5', 'total_sum'],
  CODES.map((codes, i) => [`p${i}`, ...codes, complete(codes) ? sum(keyed(codes)) : null]),
)

/** What another program makes of the answers, compared with ours. */
async function against(score: (codes: readonly (number | null)[], i: number) => number | null): Promise<ColumnComparison> {
  const theirs = table(
    ['id', 'total_sum'],
    CODES.map((codes, i) => [`p${i}`, score(codes, i)]),
  )
  const { columns } = await compareTables(ours, theirs, { key: 'id', instrument: made })
  const [column] = columns
  if (column === undefined) throw new Error('nothing compared')
  return column
}
const n = (codes: readonly (number | null)[]): number => codes.filter((code) => code !== null).length

describe('compareTables', () => {
  it('finds nothing where both agree, whatever the order of the rows', async () => {
    const theirs = table(
      ['total_sum', 'id'],
      CODES.map((codes, i): Cell[] => [complete(codes) ? String(sum(keyed(codes))) : '', `p${i}`]).reverse(),
    )
    const comparison = await compareTables(ours, theirs, { key: 'id', instrument: made })
    expect(comparison).toMatchObject({ rows: 9, onlyOurs: 0, onlyTheirs: 0 })
    expect(comparison.columns).toHaveLength(1)
    expect(comparison.columns[0]).toMatchObject({ equal: 6, different: 0, onlyOurs: 0, onlyTheirs: 0, neither: 3, causes: [] })
  })

  it.each([
    ['missing-as-zero', '', 3, (codes: readonly (number | null)[]) => sum(keyed(codes))],
    ['missing-prorated', '', 3, (codes: readonly (number | null)[]) => (sum(keyed(codes)) * 5) / n(codes)],
    ['missing-code-as-answer', '99', 3, (codes: readonly (number | null)[]) => sum(keyed(codes)) + 99 * (5 - n(codes))],
    ['not-reversed', '', 4, (codes: readonly (number | null)[]) => (complete(codes) ? sum(codes) : null)],
    ['reversed-from-maximum', '', 6, (codes: readonly (number | null)[]) => (complete(codes) ? sum(keyed(codes)) - 2 : null)],
    [
      'item-reversed-otherwise',
      'q2',
      6,
      (codes: readonly (number | null)[]) => (complete(codes) ? sum(keyed(codes)) + 2 * (codes[1] ?? 0) - 5 : null),
    ],
    ['item-left-out', 'q5', 6, (codes: readonly (number | null)[]) => (complete(codes) ? sum(keyed(codes)) - (codes[4] ?? 0) : null)],
    ['item-counted-twice', 'q3', 6, (codes: readonly (number | null)[]) => (complete(codes) ? sum(keyed(codes)) + (codes[2] ?? 0) : null)],
    ['coding-base', '-1', 6, (codes: readonly (number | null)[]) => (complete(codes) ? sum(keyed(codes)) - 5 : null)],
    ['mean-instead-of-sum', '', 6, (codes: readonly (number | null)[]) => (complete(codes) ? sum(keyed(codes)) / 5 : null)],
    ['rounding', '', 6, (codes: readonly (number | null)[]) => (complete(codes) ? sum(keyed(codes)) - 0.25 : null)],
  ] as const)('tells %s %s', async (cause, detail, rows, score) => {
    const { different, onlyTheirs, causes } = await against(score)
    expect(different + onlyTheirs).toBe(rows)
    expect(causes[0]).toEqual({ cause, detail, count: rows })
  })

  it('tells medians of the sample in the place of blanks, as scoreItems of psych fills them', async () => {
    // Medians of the codes, by hand: q1 2.5 (1 1 2 2 3 3 4 4), q3 2.5 (1 1 2 2 3 3 4 4), q4 2 (1 2 2 2 3 4 4).
    const medians = [2.5, 2, 2.5, 2, 2]
    const { onlyTheirs, causes } = await against((codes) => sum(keyed(codes.map((code, i) => code ?? medians[i] ?? 0))))
    expect(onlyTheirs).toBe(3)
    expect(causes).toEqual([{ cause: 'missing-imputed-median', detail: '', count: 3 }])
  })

  it('tells that the other program refuses incomplete forms, and what nothing explains', async () => {
    const theirs = table(
      ['id', 'a'],
      [
        ['p0', 1],
        ['p6', null],
      ],
    )
    const mine = table(
      ['id', 'q1', 'q2', 'q3', 'q4', 'q5', 'total_sum'],
      [
        ['p0', 1, 2, 3, 4, 1, 9],
        ['p6', 2, 4, 3, null, 4, 14],
      ],
    )
    const { columns } = await compareTables(mine, theirs, { key: 'id', columns: [['total_sum', 'a']], instrument: made })
    expect(columns[0]).toMatchObject({ different: 1, onlyOurs: 1, largest: 8 })
    expect(columns[0]?.causes).toEqual([
      { cause: 'missing-refused', detail: '', count: 1 },
      { cause: 'unexplained', detail: '', count: 1 },
    ])
  })

  it('groups a constant difference and a constant ratio without items', async () => {
    const mine = table(
      ['id', 'x', 'y', 'z'],
      [1, 2, 3, 5].map((value): Cell[] => [`p${value}`, value, value, value]),
    )
    const theirs = table(
      ['id', 'x', 'y', 'z'],
      [1, 2, 3, 5].map((value): Cell[] => [`p${value}`, value + 7, value * 2.5, value * value * value + 4]),
    )
    const { columns } = await compareTables(mine, theirs, { key: 'id' })
    expect(columns.map(({ traced }) => traced)).toEqual([false, false, false])
    expect(columns.map(({ causes }) => causes)).toEqual([
      [{ cause: 'constant-difference', detail: '7', count: 4 }],
      [{ cause: 'constant-ratio', detail: '2.5', count: 4 }],
      [{ cause: 'unexplained', detail: '', count: 4 }],
    ])
  })

  it('counts respondents of one file only and refuses a key that stands twice', async () => {
    const mine = table(
      ['id', 'x'],
      [
        ['a', 1],
        ['b', 2],
        ['', null],
      ],
    )
    expect(
      await compareTables(
        mine,
        table(
          ['id', 'x'],
          [
            ['b', 2],
            ['c', 3],
          ],
        ),
        { key: 'id' },
      ),
    ).toMatchObject({
      rows: 1,
      onlyOurs: 1,
      onlyTheirs: 1,
    })
    await expect(
      compareTables(
        mine,
        table(
          ['id', 'x'],
          [
            ['b', 2],
            ['b', 3],
          ],
        ),
        { key: 'id' },
      ),
    ).rejects.toMatchObject({
      code: 'import/duplicate-respondent',
    })
    await expect(
      compareTables(
        table(
          ['id', 'x'],
          [
            ['b', 2],
            ['b', 2],
          ],
        ),
        table(['id', 'x'], [['b', 2]]),
        { key: 'id' },
      ),
    ).rejects.toMatchObject({
      code: 'import/duplicate-respondent',
    })
    await expect(compareTables(mine, table(['key', 'x'], []), { key: 'id' })).rejects.toMatchObject({ code: 'import/header-missing' })
  })
})
