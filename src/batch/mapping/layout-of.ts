import { issue, PsyscoreError } from '../../core/issue.js'
import type { Instrument } from '../../instruments/instrument.js'
import type { OpenOptions, Table } from '../../tables/table.js'
import type { ItemField, Layout } from '../layout.js'
import { columnNames, openHeader } from './header.js'
import { declaredForm, itemPlaces, refuseMapping } from './item-columns.js'
import { choicesField, singleField } from './item-field.js'
import { type Mapping, mappingHash, unsureIssues } from './parse.js'
import { roleField } from './row-roles.js'
import { sourceFields } from './sources.js'

/** What has to be known of a table to resolve a mapping: its header. */
export type TableHead = Pick<Table, 'columns' | 'headerRows' | 'format'>

export interface LayoutOptions {
  /** resolve although entries are unsure: for looking at a proposal, never for scoring */
  readonly allowUnsure?: boolean
}

function refuseOther(instrument: Instrument, mapping: Mapping): void {
  if (mapping.instrument !== undefined && mapping.instrument !== instrument.id)
    refuseMapping('/instrument', `it is for ${mapping.instrument}, not for ${instrument.id}`)
}

/**
 * A mapping resolved against the header of a table and an instrument: where everything stands and how it reads.
 * Throws PsyscoreError: import/mapping-unsure (entries nobody has confirmed), import/mapping (it does not fit the instrument, or goes by
 * numbers where forms differ), import/mapping-collision, import/header-missing, import/header-duplicate.
 */
export function layoutOf(mapping: Mapping, instrument: Instrument, table: TableHead, options: LayoutOptions = {}): Layout {
  refuseOther(instrument, mapping)
  const [unsure, ...more] = options.allowUnsure === true ? [] : unsureIssues(mapping)
  if (unsure !== undefined) throw new PsyscoreError([unsure, ...more])
  const header = openHeader(columnNames(table, mapping))
  const items: ItemField[] = []
  const absentItems: string[] = []
  const places = itemPlaces(instrument, mapping)
  const taken = new Map<number, string>()
  for (const item of instrument.items) {
    const place = places.get(item.id)
    const found = (place?.columns ?? []).flatMap(({ column, code }) => {
      const at = header.find(column, place?.wanted === true)
      return at === undefined ? [] : [{ at, name: header.names[at] ?? '', code }]
    })
    const [first] = found
    if (first === undefined) {
      absentItems.push(item.id)
      continue
    }
    for (const { at, name } of found) {
      const other = taken.get(at)
      if (other !== undefined) refuseMapping(`/items/${item.id}`, `column ${JSON.stringify(name)} is said to hold ${other} as well`)
      taken.set(at, item.id)
    }
    if (first.code === null) items.push(singleField(instrument, mapping, item, { ...first, about: table.columns[first.at] }))
    else {
      const choices = found.map(({ at, name, code }) => ({ at, name, code: code ?? 0 }))
      items.push(choicesField(instrument, mapping, item, choices))
    }
  }
  const sources = sourceFields(mapping, header, table)
  const role = roleField(mapping, header)
  const keep = (mapping.keep ?? []).flatMap((name) => {
    const column = header.find(name, true)
    return column === undefined ? [] : [{ name, column }]
  })
  if (items.length === 0 && header.problems.length === 0) {
    const looked = [...places.values()].flatMap(({ columns }) =>
      columns.map(({ column }) => (typeof column === 'string' ? column : column.name)),
    )
    throw new PsyscoreError([issue('import/header-missing', '/header', { columns: looked.slice(0, 3) })])
  }
  const [problem, ...others] = header.problems
  if (problem !== undefined) throw new PsyscoreError([problem, ...others])
  const form = declaredForm(instrument, mapping)
  return { instrument, form, items, absentItems, sources, role, keep, unused: header.unused(), mappingHash: mappingHash(mapping) }
}

/** The columns a mapping speaks of: they settle the delimiter of a text file. */
export function expectedColumns(mapping: Mapping, instrument: Instrument): readonly string[] {
  const name = (column: string | { readonly name: string }): string => (typeof column === 'string' ? column : column.name)
  const items = [...itemPlaces(instrument, mapping).values()].flatMap(({ columns }) => columns.map(({ column }) => name(column)))
  const sources = Object.values(mapping.sources ?? {}).flatMap((source) => {
    if (typeof source === 'string') return [source]
    const columns = source?.columns ?? (source?.column === undefined ? [] : [source.column])
    return columns.map(name)
  })
  const rules = Object.values(mapping.rows ?? {}).flatMap((rule) => (rule === undefined ? [] : [name(rule.column)]))
  return [...items, ...sources, ...rules, ...(mapping.keep ?? [])].filter((each) => each !== '')
}

/** How the table of a mapping is opened: header rows, delimiter, encoding, sheet. */
export function openOptionsOf(mapping: Mapping, instrument: Instrument): OpenOptions {
  const { delimiter, encoding, sheet, headerRows } = mapping
  return {
    expected: mapping.headerNames === 'joined' ? [] : expectedColumns(mapping, instrument),
    ...(delimiter === undefined ? {} : { delimiter: delimiter as Exclude<OpenOptions['delimiter'], undefined> }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(headerRows === undefined ? {} : { headerRows }),
  }
}
