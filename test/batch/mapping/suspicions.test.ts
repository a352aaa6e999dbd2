import { describe, expect, it } from 'vitest'
import { scanTable } from '../../../src/batch/engine/scan.js'
import type { Layout } from '../../../src/batch/layout.js'
import { layoutOf } from '../../../src/batch/mapping/layout-of.js'
import { parseMapping } from '../../../src/batch/mapping/parse.js'
import { doubtfulItems, findSuspicions } from '../../../src/batch/mapping/suspicions/find-suspicions.js'
import { unscramble } from '../../../src/batch/mapping/suspicions/mojibake.js'
import type { Issue } from '../../../src/core/issue.js'
import { describeIssue } from '../../../src/core/messages/index.js'
import { cesD } from '../../../src/instruments/generated/ces-d.js'
import { gad7 } from '../../../src/instruments/generated/gad-7.js'
import { phqA } from '../../../src/instruments/generated/phq-a.js'
import type { Instrument } from '../../../src/instruments/instrument.js'
import type { Cell } from '../../../src/tables/table.js'
import { createRandom } from '../../fixtures/presets/cohort.js'
import { type TableParts, tableOf } from './table-of.js'

const GAD = gad7.items.map(({ id }) => id)
const CESD = cesD.items.map(({ id }) => id)

interface Looked {
  readonly layout: Layout
  readonly issues: readonly Issue[]
  readonly told: readonly string[]
}

async function look(
  rows: readonly (readonly Cell[])[],
  mapping: unknown = {},
  instrument: Instrument = gad7,
  parts: TableParts = {},
): Promise<Looked> {
  const parsed = parseMapping(mapping)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues))
  const table = tableOf(rows, parts)
  const layout = layoutOf(parsed.value, instrument, table)
  const issues = findSuspicions(layout, await scanTable(table, [layout]))
  return { layout, issues, told: issues.map(({ code, severity }) => `${severity} ${code}`) }
}

/** Rows drawn from the values; every item takes each of them. */
function turns(values: readonly Cell[], count: number = 40, width: number = GAD.length): readonly (readonly Cell[])[] {
  const random = createRandom(11)
  return Array.from({ length: count }, (_, row) =>
    Array.from(
      { length: width },
      (_, item) => values[row < values.length ? (row + item) % values.length : Math.floor(random() * values.length)] ?? null,
    ),
  )
}

/** Answers that hang together; reversed items are turned as a pupil would answer them. */
function cohort(turned: ReadonlySet<number>, count: number = 200): readonly (readonly string[])[] {
  const random = createRandom(5)
  return Array.from({ length: count }, () => {
    const level = random()
    return CESD.map((_, item) => {
      const code = Math.max(0, Math.min(3, Math.floor(level * 3 + random() * 1.6 - 0.3)))
      return String(turned.has(item) ? 3 - code : code)
    })
  })
}
const REVERSE = new Set([3, 7, 11, 15])

describe('C43 T22 codes that count from another number', () => {
  it('stop the run, and every as-is item is in doubt', async () => {
    const { layout, issues, told } = await look([GAD, ...turns([1, 2, 3, 4].map(String))])
    expect(told).toEqual(['error import/code-base-suspect'])
    expect(issues[0]?.params).toMatchObject({ foundMin: 1, foundMax: 4, min: 0, max: 3, count: 7 })
    expect([...doubtfulItems(layout, issues)]).toEqual(GAD)
    expect(layout.items[0]?.meaning?.otherReadings(['2']).map((each) => (each.kind === 'response' ? each.response : each.kind))).toEqual([
      1, 3,
    ])
  })

  it('are found in a small file as a whole, where no column alone would tell', async () => {
    expect((await look([GAD, ...turns(['1', '2', '3', '4'], 10)])).told).toEqual(['error import/code-base-suspect'])
  })

  it('say nothing once declared, whichever way', async () => {
    const rows = [GAD, ...turns([1, 2, 3, 4].map(String))]
    expect((await look(rows, { codedFrom: 1 })).told).toEqual([])
    expect((await look(rows, { codes: { 1: 0, 2: 1, 3: 2, 4: 3 } })).told).toEqual([])
    expect((await look([GAD, ...turns(['0', '1', '2', '3'])])).told).toEqual([])
  })

  it('are found where nothing is out of range but nobody in a cohort chose the lowest', async () => {
    expect((await look([GAD, ...turns(['1', '2', '3'])])).told).toEqual(['error import/code-base-suspect'])
    expect((await look([GAD, ...turns(['1', '2', '3'])], { codedFrom: 0 })).told).toEqual([])
    expect((await look([GAD, ...turns(['0', '1', '2'])])).told).toEqual([])
  })

  it('are found in one column alone', async () => {
    const rows = turns(['0', '1', '2', '3']).map(([first, ...rest]) => [String(Number(first) + 1), ...rest])
    const { issues } = await look([GAD, ...rows])
    expect(issues.map(({ code, params }) => [code, params.count])).toEqual([['import/code-base-suspect', 1]])
  })

  it('are told by value labels that contradict them', async () => {
    const columns = Object.fromEntries(GAD.map((id) => [id, { valueLabels: [{ value: 1, label: 'none' }] }]))
    const { told } = await look([GAD, ...turns([0, 1, 2, 3])], {}, gad7, { format: 'sav', columns })
    expect(told.filter((each) => each === 'error import/value-labels')).toHaveLength(7)
  })
})

describe('undeclared values', () => {
  it('C75 stop the run beyond 5 % and are named only when several people gave them', async () => {
    const rows = turns(['none', 'some days', 'over half of the days', 'almost daily']).map((row, i) =>
      i < 6 ? ['more than half of the days', ...row.slice(1)] : row,
    )
    const codes = { none: 0, 'some days': 1, 'over half of the days': 2, 'almost daily': 3 }
    const { issues } = await look([GAD, ...rows], { codes })
    expect(issues).toHaveLength(1)
    expect(issues[0]).toMatchObject({
      code: 'import/value-unknown',
      severity: 'error',
      params: { column: GAD[0], count: 6, why: 'wording', labels: ['more than half of the days'] },
    })
    const few = turns(['0', '1', '2', '3']).map((row, i) => (i < 3 ? [`Li Lei ${i}`, ...row.slice(1)] : row))
    const told = await look([GAD, ...few])
    expect(told.told).toEqual(['error import/value-unknown'])
    expect(JSON.stringify(told.issues)).not.toContain('Li Lei')
  })

  it('do not stop it below', async () => {
    const rows = turns(['0', '1', '2', '3']).map((row, i) => (i === 0 ? ['x', ...row.slice(1)] : row))
    expect((await look([GAD, ...rows])).told).toEqual([])
  })

  it('C59 garbled labels are told as such, with what they may say', async () => {
    expect(unscramble('鐒﹁檻')).toBe('焦虑')
    expect(unscramble('浠庝笉')).toBe('从不')
    expect(unscramble('ç„¦è™‘')).toBe('焦虑')
    for (const sound of ['焦虑', '从不', 'Größe', 'never', '几乎每天', '経常']) expect(unscramble(sound), sound).toBeUndefined()
    const { issues } = await look([GAD, ...turns(['浠庝笉', '鍑犱箮姣忓ぉ'])], { codes: { 从不: 0, 几乎每天: 3 } })
    expect(issues).toHaveLength(7)
    expect(issues[0]?.params).toMatchObject({ why: 'encoding', meant: expect.arrayContaining(['从不']) })
    expect(describeIssue(issues[0] as Issue, 'zh-CN').message).toContain('从不')
  })

  it('C67 dates that were 1-2 are told as dates', async () => {
    const { told } = await look([GAD, ...turns(['0', '1', '2', '2-Jan'])])
    expect(new Set(told)).toEqual(new Set(['error import/date-ambiguous']))
  })

  it('T24 a total that stands where an item is expected', async () => {
    const rows = turns(['0', '1', '2', '3']).map((row, i) => [String(7 + (i % 14)), ...row.slice(1)])
    expect((await look([GAD, ...rows])).told).toContain('error import/composite-suspect')
  })
})

describe('C65 header rows among the respondents', () => {
  const texts = GAD.map((_, i) => `How often item ${i}?`)
  const imports = GAD.map((_, i) => `{"ImportId":"QID${i}"}`)
  const body = turns(['0', '1', '2', '3'])
  it.each([
    ['question texts', [texts], 1],
    ['question texts and import ids', [texts, imports], 2],
  ] as const)('%s', async (_, extra, count) => {
    const { issues } = await look([GAD, ...extra, ...body])
    expect(issues[0]).toMatchObject({ code: 'import/header-rows-suspect', severity: 'error', params: { count, rows: count + 1 } })
  })
  it('not when they are declared, nor when every row is undeclared', async () => {
    expect((await look([GAD, texts, imports, ...body], { headerRows: 3 }, gad7, { headerRows: 3 })).told).toEqual([])
    expect((await look([GAD, ...turns(['never', 'often'])])).told).not.toContain('error import/header-rows-suspect')
  })
})

describe('T20 items that are turned round already', () => {
  it('warns when reversed items run with the rest, and not when they run against it', async () => {
    const turned = await look([CESD, ...cohort(new Set())], {}, cesD)
    expect(turned.told).toEqual(['warning import/reversal-suspect'])
    expect(turned.issues[0]?.params.items).toEqual(['cesd_4', 'cesd_8', 'cesd_12', 'cesd_16'])
    expect((await look([CESD, ...cohort(REVERSE)], {}, cesD)).told).toEqual([])
  })
  it('warns when a forward item runs against the rest', async () => {
    const { issues } = await look([CESD, ...cohort(new Set([...REVERSE, 0]))], {}, cesD)
    expect(issues.map(({ params }) => [params.items, params.why])).toEqual([[['cesd_1'], 'against']])
  })
  it('says nothing once the mapping declares it, and warns when it declares it wrongly', async () => {
    expect((await look([CESD, ...cohort(new Set())], { alreadyReversed: true }, cesD)).told).toEqual([])
    expect((await look([CESD, ...cohort(REVERSE)], { alreadyReversed: true }, cesD)).told).toEqual(['warning import/reversal-suspect'])
  })
  it('says nothing about a few respondents', async () => {
    expect((await look([CESD, ...cohort(new Set(), 40)], {}, cesD)).told).toEqual([])
  })
})

describe('T25 columns', () => {
  it('warns of equal columns and of another order than the form has', async () => {
    const rows = turns(['0', '1', '2', '3'], 60).map(([first, _, ...rest]) => [first ?? '', first ?? '', ...rest])
    const { issues } = await look([GAD, ...rows])
    const equal = issues.filter(({ code }) => code === 'import/column-duplicate')
    expect(equal.map(({ params, severity }) => [params.columns, params.count, severity])).toEqual([[GAD.slice(0, 2), 60, 'warning']])
    const swapped = [GAD[1] ?? '', GAD[0] ?? '', ...GAD.slice(2)]
    expect((await look([swapped, ...turns(['0', '1', '2', '3'])])).told).toEqual(['warning import/column-order'])
  })
})

describe('C66 keys', () => {
  it('warns when some begin with 0 and others are shorter', async () => {
    const rows = turns(['0', '1', '2', '3']).map((row, i) => [i < 20 ? `00${100 + i}` : String(1200 + i), ...row])
    const { issues } = await look([['id', ...GAD], ...rows])
    expect(issues.map(({ code, params }) => [code, params.why, params.count])).toEqual([['import/id-precision', 'widths', 20]])
  })
})

it('items whose file meaning is declared are never in doubt', async () => {
  const { layout, issues } = await look([phqA.items.map(({ id }) => id), ...turns(['0', '1'], 40, phqA.items.length)], {}, phqA)
  expect(doubtfulItems(layout, issues).size).toBe(0)
})
