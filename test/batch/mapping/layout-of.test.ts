import { describe, expect, it } from 'vitest'
import { layoutOf, openOptionsOf } from '../../../src/batch/mapping/layout-of.js'
import { mergeMappings } from '../../../src/batch/mapping/merge.js'
import { type Mapping, mappingHash, parseMapping, unsureEntries } from '../../../src/batch/mapping/parse.js'
import { assertInstrument } from '../../../src/index.js'
import { cesD } from '../../../src/instruments/generated/ces-d.js'
import { phqA } from '../../../src/instruments/generated/phq-a.js'
import type { Cell } from '../../../src/tables/table.js'
import { minimalDefinition } from '../../fixtures/minimal.js'
import { type TableParts, tableOf } from './table-of.js'

const minimal = assertInstrument(minimalDefinition())
const [first = ''] = minimal.items.map(({ id }) => id)

function accepted(document: unknown): Mapping {
  const parsed = parseMapping(document)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues))
  return parsed.value
}

/** Codes of the problems that a mapping has with a file. */
function problems(work: () => unknown): readonly string[] {
  try {
    work()
  } catch (error) {
    if (error instanceof Error && 'issues' in error)
      return (error.issues as { code: string; path: string }[]).map(({ code, path }) => `${code} ${path}`)
    throw error
  }
  return []
}

/** What one cell of the first item reads as, in words. */
function readCell(mapping: unknown, cell: Cell, parts: TableParts = {}, instrument = minimal): unknown {
  const id = instrument.items[0]?.id ?? ''
  const layout = layoutOf(accepted(mapping), instrument, tableOf([[id]], parts))
  const reading = layout.items[0]?.read([cell])
  if (reading?.kind === 'response') return reading.response
  return reading?.kind === 'missing' ? reading.reason : `unknown:${reading?.text}`
}

describe('a mapping by itself', () => {
  it('names every fault with its place', () => {
    const parsed = parseMapping({ colums: {}, missing: { 9: 'gone' }, codes: { 1: 'x' }, sources: { key: { value: 'a', column: 'b' } } })
    expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path)).toEqual(expect.arrayContaining(['/colums', '/missing/9', '/codes/1']))
    const inner = parseMapping({ sources: { key: { value: 'a', column: 'b' }, birthDate: { column: 'c', dateFormat: 'D/M/YY' } } })
    expect(inner.ok ? [] : inner.issues.map(({ path }) => path)).toEqual(['/sources/key', '/sources/birthDate/dateFormat'])
  })

  it('refuses a document of a later format', () => {
    const parsed = parseMapping({ format: 'psyscore/mapping', formatVersion: 2 })
    expect(parsed.ok ? '' : parsed.issues[0].code).toBe('definition/format-version')
  })

  it('has a hash that does not depend on the order of its properties, and changes with any of them', () => {
    const [a, b] = [accepted({ codedFrom: 1, keep: ['x'] }), accepted({ keep: ['x'], codedFrom: 1 })]
    expect(mappingHash(a)).toBe(mappingHash(b))
    expect(mappingHash(accepted({ codedFrom: 0, keep: ['x'] }))).not.toBe(mappingHash(a))
  })

  it('merges property by property; the second says what both say, and it makes nothing surer', () => {
    const file = accepted({
      codes: { a: 0 },
      items: { [first]: { column: 'V1', state: 'unsure', why: ['by-number'] } },
      sources: { key: 'no' },
    })
    const merged = mergeMappings(file, accepted({ codes: { b: 1 }, columns: { W1: first }, sources: { key: 'id', sex: 's' } }))
    expect(merged).toMatchObject({ codes: { a: 0, b: 1 }, columns: { W1: first }, sources: { key: 'id', sex: 's' } })
    expect(merged.items?.[first]).toEqual({ state: 'unsure', why: ['by-number'] })
    expect(unsureEntries(merged)).toHaveLength(1)
  })
})

describe('while anything is unsure nothing is scored', () => {
  it('lists the entries, and resolves for looking only', () => {
    const mapping = accepted({
      items: { [first]: { column: 'V1', state: 'unsure', why: ['text-resembles'] } },
      sources: { key: { column: 'id', state: 'unsure', why: ['key-guessed'] } },
      rows: { finished: { column: 'done', state: 'unsure', why: ['row-rule'] } },
    })
    const table = tableOf([['id', 'V1', 'done']])
    expect(problems(() => layoutOf(mapping, minimal, table))).toEqual([`import/mapping-unsure /items/${first}`])
    expect(layoutOf(mapping, minimal, table, { allowUnsure: true }).items).toHaveLength(1)
    expect(unsureEntries(mapping)).toHaveLength(3)
  })
})

describe('columns', () => {
  it('C64 finds names after NFKC, radical look-alikes and trimming, and refuses a name that is there twice', () => {
    const mapping = accepted({ columns: { 意见1: first } })
    expect(layoutOf(mapping, minimal, tableOf([[' 意⻅１ ']])).items[0]?.columns).toEqual([0])
    expect(problems(() => layoutOf(mapping, minimal, tableOf([['意见1', '意见１']])))).toEqual(['import/header-duplicate /header'])
  })

  it('C64 names of the prototype are names', () => {
    const header = tableOf([['__proto__', 'constructor', 'toString', first]])
    const layout = layoutOf(accepted({ sources: { key: 'constructor', class: 'toString' } }), minimal, header)
    expect(layout.unused).toEqual(['__proto__'])
    expect(layout.sources.key?.columns).toEqual([1])
    expect(readCell({ codes: { toString: 2 } }, 'tostring')).toBe(2)
    for (const text of ['constructor', '__proto__', 'hasOwnProperty'])
      expect(readCell({ codes: { toString: 2 } }, text)).toBe(`unknown:${text}`)
  })

  it('takes one of several columns of one name by its place, and refuses when they have moved', () => {
    const mapping = accepted({ items: { [first]: { column: { name: 'Q', position: 2 } } } })
    expect(layoutOf(mapping, minimal, tableOf([['Q', 'Q']])).items[0]?.columns).toEqual([1])
    expect(problems(() => layoutOf(mapping, minimal, tableOf([['Q', 'x', 'Q']])))).toEqual(['import/header-missing /header'])
  })

  it('joins two header rows where the first names the question and the second the row', () => {
    const rows = [
      ['id', 'How often?', '', 'Age'],
      ['', 'calm', 'tense', 'Response'],
    ]
    const mapping = accepted({ headerRows: 2, headerNames: 'joined', columns: { 'How often? - tense': first } })
    const layout = layoutOf(mapping, minimal, tableOf(rows, { headerRows: 2 }))
    expect(layout.items[0]?.columns).toEqual([2])
    expect(layout.unused).toEqual(['How often? - calm', 'Age'])
  })

  it('T25 refuses one column for two items, and one item said twice', () => {
    const [, second = ''] = minimal.items.map(({ id }) => id)
    const twice = accepted({ items: { [first]: { column: 'V' }, [second]: { column: 'V' } } })
    expect(problems(() => layoutOf(twice, minimal, tableOf([['V']])))[0]).toContain('import/mapping /items/')
    const both = accepted({ columns: { V: first, W: first } })
    expect(problems(() => layoutOf(both, minimal, tableOf([['V', 'W']])))[0]).toContain('import/mapping /columns/W')
  })

  it('T50 refuses numbers where forms print the items in different order and none is named', () => {
    const definition = minimalDefinition()
    const [form] = definition.forms
    const other = { ...form, id: 'other', order: [...(form?.order ?? [])].reverse() }
    const two = assertInstrument({ ...definition, forms: [form, other] })
    const header = tableOf([two.items.map((_, i) => `Q${i + 1}`)])
    expect(problems(() => layoutOf(accepted({ itemsPrefix: 'Q' }), two, header))).toEqual(['import/mapping /itemsPrefix'])
    const named = (id: string): readonly string[] =>
      layoutOf(accepted({ itemsPrefix: 'Q', sources: { form: { value: id } } }), two, header).items.map(
        ({ item, names }) => `${item}=${names[0]}`,
      )
    expect(named('other')).not.toEqual(named(form?.id ?? ''))
    expect(problems(() => layoutOf(accepted({ itemsPrefix: 'Q', sources: { form: { value: 'none' } } }), two, header))).toEqual([
      'import/mapping /sources/form',
    ])
  })

  it('refuses a mapping of another instrument and unknown items', () => {
    expect(problems(() => layoutOf(accepted({ instrument: 'phq-a' }), minimal, tableOf([['x']])))).toEqual(['import/mapping /instrument'])
    expect(problems(() => layoutOf(accepted({ columns: { x: 'q99' } }), minimal, tableOf([['x']])))).toEqual(['import/mapping /columns/x'])
  })

  it('tells the reader of the table what to expect', () => {
    const options = openOptionsOf(
      accepted({ delimiter: ';', encoding: 'gbk', headerRows: 3, columns: { V1: first }, keep: ['note'] }),
      minimal,
    )
    expect(options).toMatchObject({ delimiter: ';', encoding: 'gbk', headerRows: 3 })
    expect(options.expected).toEqual(expect.arrayContaining(['V1', 'note']))
  })
})

describe('C41 C42 values', () => {
  it.each([
    [{}, '2', 2],
    [{}, 2, 2],
    [{}, '', 'blank'],
    [{}, null, 'blank'],
    [{}, '  ', 'blank'],
    [{}, '2 ', 'unknown:2 '],
    [{}, '２', 'unknown:２'],
    [{}, '2.0', 'unknown:2.0'],
    [{}, 2.5, 'unknown:2.5'],
    [{}, '99', 'unknown:99'],
    [{}, { error: '#N/A' }, 'unknown:#N/A'],
    [{ missing: { 99: 'declined' } }, '99', 'declined'],
    [{ missing: { 99: 'declined' } }, 99, 'declined'],
    [{ missing: { '': 'not-shown' } }, '', 'not-shown'],
    [{ codedFrom: 1 }, '4', 3],
    [{ codedFrom: 1 }, '0', 'unknown:0'],
    [{ codes: { Never: 0, '2.0': 2 } }, ' ＮＥＶＥＲ', 0],
    [{ codes: { Never: 0, '2.0': 2 } }, '2.0', 2],
    [{ codes: { Never: 0 } }, '3', 3],
    [{ codes: { 1: 0, 2: 1, 3: 2, 4: 3 } }, '0', 'unknown:0'],
    [{ items: { [first]: { alreadyReversed: true } } }, '0', 3],
    [{ items: { [first]: { alreadyReversed: true } }, codes: { never: 1 } }, 'never', 2],
    [{ preset: 'wjx', codes: { 其他: 3 } }, '其他〖自己写的〗', 3],
  ])('%j reads %j as %j', (mapping, cell, expected) => {
    expect(readCell(mapping, cell)).toEqual(expected)
  })

  it('T35 rejects a missing value that is an answer as well, in the file and for the item', () => {
    expect(problems(() => readCell({ missing: { 3: 'declined' } }, '1'))).toEqual(['import/mapping-collision /missing/3'])
    expect(problems(() => readCell({ missing: { 9: 'declined' }, codes: { 9: 3 } }, '1'))).toEqual(['import/mapping-collision /missing/9'])
    expect(problems(() => readCell({ missing: { 4: 'declined' }, codedFrom: 1 }, '1'))).toEqual(['import/mapping-collision /missing/4'])
    expect(readCell({ missing: { 9: 'declined' }, items: { [first]: { codes: { 9: 3 } } } }, '9')).toBe(3)
    expect(readCell({ missing: { 0: 'skipped' }, codes: { 1: 0, 2: 1, 3: 2, 4: 3 } }, '0')).toBe('skipped')
  })

  it('scores of a survey tool are refused until the mapping says whether reversed items are turned round', () => {
    const table = tableOf([cesD.items.map(({ id }) => id)])
    expect(problems(() => layoutOf(accepted({ values: 'scores' }), cesD, table))).toEqual(['import/mapping /items/cesd_4'])
    const turned = layoutOf(accepted({ values: 'scores', alreadyReversed: true }), cesD, table)
    expect(turned.items[3]?.read(['0'])).toEqual({ kind: 'response', response: 3 })
    expect(turned.items[0]?.read(['0'])).toEqual({ kind: 'response', response: 0 })
    const plain = layoutOf(accepted({ values: 'scores', alreadyReversed: false }), cesD, table)
    expect(plain.items[3]?.read(['0'])).toEqual({ kind: 'response', response: 0 })
  })

  it('C72 honours value labels and user-missing values of typed formats', () => {
    const about = {
      valueLabels: [
        { value: 1, label: 'never' },
        { value: 9, label: 'Refused' },
      ],
      userMissing: [9, { min: 90, max: 99 }],
    }
    const parts = { format: 'sav', columns: { [first]: about } } as const
    expect(readCell({ codes: { never: 0 } }, 1, parts)).toBe(0)
    expect(readCell({}, 9, parts)).toBe('declined')
    expect(readCell({}, 95, parts)).toBe('blank')
    expect(readCell({ missing: { 95: 'skipped' } }, 95, parts)).toBe('skipped')
    expect(readCell({}, 2, parts)).toBe(2)
    const layout = layoutOf(accepted({}), minimal, tableOf([[first]], parts))
    expect(layout.items[0]?.meaning?.relabelled).toEqual([1])
    expect(layoutOf(accepted({ codedFrom: 1 }), minimal, tableOf([[first]], parts)).items[0]?.meaning?.relabelled).toEqual([])
  })
})

describe('several choices', () => {
  const definition = minimalDefinition()
  const [item] = definition.items
  const many = assertInstrument({
    ...definition,
    items: [
      ...definition.items,
      { id: 'signs', label: { en: 'signs' }, kind: 'multi-select', responses: 'frequency', supplementary: true },
    ],
  })
  const read = (mapping: unknown, names: readonly string[], cells: readonly Cell[]): unknown => {
    const layout = layoutOf(accepted(mapping), many, tableOf([names]))
    const reading = layout.items.find((each) => each.item === 'signs')?.read(cells)
    return reading?.kind === 'response' ? reading.response : reading?.kind === 'missing' ? reading.reason : 'unknown'
  }
  it.each([
    [{}, '0;2', [0, 2]],
    [{}, '1┋3', [1, 3]],
    [{}, '2', [2]],
    [{}, '2;x', 'unknown'],
    [{ separator: ',', codes: { 'never, ever': 0, often: 2 } }, 'never, ever, often', [0, 2]],
    [{ missing: { 空: 'blank' } }, '空', 'blank'],
    [{ separator: '→' }, '1→0', [1, 0]],
    [{ preset: 'wjx' }, '1→0', [1, 0]],
    [{}, '1→0', 'unknown'],
  ])('%j: one cell %j', (mapping, cell, expected) => {
    expect(item).toBeDefined()
    expect(read(mapping, ['signs'], [cell])).toEqual(expected)
  })
  const boxes = { items: { signs: { choices: [0, 1, 2].map((code) => ({ column: `signs___${code}`, code })) } } }
  it.each([
    [
      ['0', '1', '1'],
      [1, 2],
    ],
    [['Unchecked', 'Checked', 'Unchecked'], [1]],
    [['0', '0', '0'], []],
    [['', '', ''], 'blank'],
    [['', '1', ''], [1]],
    [['0', '7', '0'], 'unknown'],
  ])('one column a choice: %j', (cells, expected) => {
    expect(read(boxes, ['signs___0', 'signs___1', 'signs___2'], cells)).toEqual(expected)
  })
})

describe('rows and sources', () => {
  const source = (name: string, given: unknown, cell: Cell, format: TableParts['format'] = 'csv', extra: object = {}): unknown => {
    const layout = layoutOf(accepted({ ...extra, sources: { [name]: given } }), phqA, tableOf([['c', 'phqa_1']], { format }))
    const reading = layout.sources[name as 'key']?.read([cell])
    return reading?.kind === 'value' ? reading.value : reading?.kind === 'unreadable' ? reading.code : reading?.kind
  }
  it.each([
    ['C66 exponent', 'key', 'c', '1.23457E+17', 'csv', 'import/id-precision'],
    ['C66 nineteen digits as a number', 'key', 'c', 1.2345678901234568e18, 'xlsx', 'import/id-precision'],
    ['C66 cut off at fifteen digits', 'key', 'c', '110101200901010000', 'csv', 'import/id-precision'],
    ['eighteen digits as text', 'key', 'c', '110101200901011234', 'csv', '110101200901011234'],
    ['C66 leading zero lost', 'key', { column: 'c', digits: 6 }, '1234', 'csv', 'import/id-precision'],
    ['a key of letters beside declared digits', 'key', { column: 'c', digits: 6 }, 'A1', 'csv', 'A1'],
    ['C67 a date that was 1-2', 'key', 'c', '2-Jan', 'csv', 'import/date-ambiguous'],
    ['C67 a date cell', 'class', 'c', '2026-01-02', 'xlsx', 'import/date-ambiguous'],
    ['a numeric key', 'key', 'c', 42, 'xlsx', '42'],
    ['blank', 'key', 'c', '', 'csv', 'absent'],
    ['grade words', 'grade', 'c', '初一', 'csv', '初一'],
    ['declared grade words', 'grade', { column: 'c', words: { 'Year 8': '7' } }, 'year 8', 'csv', '7'],
    ['sex', 'sex', 'c', ' Female', 'csv', 'female'],
    ['declared sex', 'sex', { column: 'c', words: { 1: 'M' } }, 1, 'sav', 'M'],
    ['date by format', 'birthDate', { column: 'c', dateFormat: 'D.M.YYYY' }, '3.9.2012', 'csv', '2012-09-03'],
    ['C57 no such day', 'birthDate', { column: 'c', dateFormat: 'D.M.YYYY' }, '30.2.2012', 'csv', 'import/date-unreadable'],
    ['C57 a date whose order nobody declared', 'birthDate', 'c', '3/4/2012', 'csv', 'import/date-unreadable'],
    [
      'instant',
      'administeredAt',
      { column: 'c', dateFormat: 'YYYY/M/D H:mm:ss', timeZone: '+08:00' },
      '2026/9/3 12:00:00',
      'csv',
      '2026-09-03T12:00:00+08:00',
    ],
    [
      'instant with its own zone',
      'administeredAt',
      { column: 'c', dateFormat: 'YYYY/M/D h:mm:ss A Z' },
      '2026/9/3 1:05:09 PM GMT+8',
      'csv',
      '2026-09-03T13:05:09+08:00',
    ],
    [
      'instant of a typed cell',
      'administeredAt',
      { column: 'c', timeZone: '+08:00' },
      '2026-09-03T12:00:00',
      'xlsx',
      '2026-09-03T12:00:00+08:00',
    ],
    ['instant without zone', 'administeredAt', 'c', '2026-09-03 12:00:00', 'csv', '2026-09-03T12:00:00'],
    ['duration', 'durationSeconds', 'c', '123秒', 'csv', 123],
    ['duration in parts', 'durationSeconds', 'c', '2分3秒', 'csv', 123],
    ['duration in minutes', 'durationSeconds', { column: 'c', unit: 'minutes' }, '2', 'csv', 120],
    ['duration of nothing known', 'durationSeconds', 'c', 'soon', 'csv', 'import/duration-unreadable'],
    ['role by word', 'informant', { column: 'c', words: { 妈妈: 'parent' } }, '妈妈', 'csv', 'parent'],
    ['role by a word nobody declared', 'informant', { column: 'c', words: { 妈妈: 'parent' } }, '姑姑', 'csv', 'import/word-unknown'],
  ] as const)('%s', (_, name, given, cell, format, expected) => {
    expect(source(name, given, cell, format)).toBe(expected)
  })

  it('one value for all rows', () => {
    const layout = layoutOf(
      accepted({ sources: { grade: { value: '初二' }, schoolSystem: { value: '6-3-3' } } }),
      phqA,
      tableOf([['phqa_1']]),
    )
    expect(layout.sources.grade).toMatchObject({ columns: [] })
    expect(layout.sources.grade?.read([])).toEqual({ kind: 'value', value: '初二' })
  })

  it('tells previews, other events, unfinished rows and repeated headers from respondents', () => {
    const mapping = accepted({
      rows: {
        finished: { column: 'Finished', values: ['1', 'True'] },
        preview: { column: 'Status', values: ['1', 'Survey Preview'] },
        only: { column: 'event', values: ['baseline'] },
      },
    })
    const layout = layoutOf(mapping, phqA, tableOf([['phqa_1', 'Status', 'event', 'Finished']]))
    const role = (...cells: readonly Cell[]): unknown => layout.role?.read(cells)
    expect(layout.role?.columns).toEqual([1, 2, 3])
    expect(role('0', 'baseline', 'TRUE')).toBe('respondent')
    expect(role('0', 'baseline', 0)).toBe('partial')
    expect(role('Survey preview', 'baseline', '1')).toBe('preview')
    expect(role('0', 'follow-up', '1')).toBe('other')
    expect(role('Status', 'event', 'Finished')).toBe('header-like')
    expect(layoutOf(accepted({}), phqA, tableOf([['phqa_1']])).role).toBeNull()
  })

  it('keeps columns and says which are used for nothing', () => {
    const layout = layoutOf(accepted({ keep: ['note'], sources: { key: 'no' } }), phqA, tableOf([['no', 'note', 'phqa_1', 'IP']]))
    expect(layout.keep).toEqual([{ name: 'note', column: 1 }])
    expect(layout.unused).toEqual(['IP'])
    expect(layout.absentItems).toHaveLength(phqA.items.length - 1)
  })
})
