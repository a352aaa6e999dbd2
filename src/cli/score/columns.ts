import type { ItemDefinition } from '../../core/definition.js'
import { type Issue, issue, PsyscoreError } from '../../core/issue.js'
import type { Instrument } from '../../instruments/instrument.js'
import { columnKey } from '../../tables/csv-head.js'
import { ADMINISTRATION_SOURCES, type Mapping, RESPONDENT_SOURCES, type SourceName } from './mapping.js'

export interface ItemColumn {
  readonly item: ItemDefinition
  readonly column: number
  readonly name: string
}

/** Which column of the file holds what. */
export interface Columns {
  readonly items: readonly ItemColumn[]
  readonly absent: readonly ItemDefinition[]
  readonly sources: ReadonlyMap<SourceName, { readonly column: number } | { readonly value: string }>
  readonly keep: readonly { readonly name: string; readonly column: number }[]
  /** used for nothing */
  readonly unknown: readonly string[]
}

/** Columns that are looked for when the mapping does not say. */
const USUAL: Readonly<Partial<Record<SourceName, readonly string[]>>> = {
  key: ['key', 'id', 'respondent'],
  grade: ['grade'],
  sex: ['sex'],
  birthDate: ['birth_date'],
  ageMonths: ['age_months'],
  schoolSystem: ['school_system'],
  administeredAt: ['administered_at'],
}

/** Item ids by printed number, when every form that may be meant prints the same order. */
function printedOrder(instrument: Instrument, form: string | undefined): readonly string[] {
  const forms = instrument.forms.filter((each) => form === undefined || each.id === form)
  const [first] = forms
  if (first === undefined) throw refuse('/form', `there is no form ${JSON.stringify(form)}`)
  if (forms.some((each) => each.order.join() !== first.order.join()))
    throw refuse('/itemsPrefix', `the forms ${forms.map(({ id }) => id).join(', ')} print the items in different order; name the form`)
  return first.order
}

function refuse(path: string, what: string): PsyscoreError {
  return new PsyscoreError([issue('import/mapping', path, { what })])
}

/** The columns of item ids by name, from the mapping; what it does not name is looked for under the item's own id. */
export function itemColumnNames(instrument: Instrument, mapping: Mapping): ReadonlyMap<string, string> {
  const names = new Map(instrument.items.map((item) => [item.id, item.id]))
  const form = mapping.sources?.form
  if (mapping.itemsPrefix !== undefined) {
    const order = printedOrder(instrument, typeof form === 'object' ? form.value : undefined)
    order.forEach((id, i) => {
      names.set(id, `${mapping.itemsPrefix}${i + 1}`)
    })
  }
  for (const [column, id] of Object.entries(mapping.columns ?? {})) {
    if (!names.has(id)) throw refuse(`/columns/${column}`, `${instrument.id} has no item ${JSON.stringify(id)}`)
    names.set(id, column)
  }
  for (const id of Object.keys(mapping.items ?? {})) {
    if (!names.has(id)) throw refuse(`/items/${id}`, `${instrument.id} has no item ${JSON.stringify(id)}`)
  }
  return names
}

/** Finds every column in the header. Throws PsyscoreError for columns that are named and not there, or there twice. */
export function findColumns(instrument: Instrument, mapping: Mapping, header: readonly string[]): Columns {
  const places = new Map<string, number[]>()
  header.forEach((name, i) => {
    places.set(columnKey(name), [...(places.get(columnKey(name)) ?? []), i])
  })
  const used = new Set<number>()
  const problems: Issue[] = []
  const find = (name: string, wanted: boolean): number | undefined => {
    const [column, again] = places.get(columnKey(name)) ?? []
    if (again !== undefined) problems.push(issue('import/header-duplicate', '/header', { column: name }))
    if (column === undefined && wanted) problems.push(issue('import/header-missing', '/header', { columns: [name] }))
    if (column !== undefined) used.add(column)
    return column
  }
  const declared = new Set(Object.values(mapping.columns ?? {}))
  const items: ItemColumn[] = []
  const absent: ItemDefinition[] = []
  const names = itemColumnNames(instrument, mapping)
  for (const item of instrument.items) {
    const name = names.get(item.id) ?? item.id
    const column = find(name, declared.has(item.id))
    if (column === undefined) absent.push(item)
    else items.push({ item, column, name: header[column] ?? name })
  }
  const sources = findSources(mapping, find)
  const keep = (mapping.keep ?? []).flatMap((name) => {
    const column = find(name, true)
    return column === undefined ? [] : [{ name, column }]
  })
  if (items.length === 0 && problems.length === 0)
    problems.push(issue('import/header-missing', '/header', { columns: [...names.values()].slice(0, 3) }))
  const [first, ...rest] = problems
  if (first !== undefined) throw new PsyscoreError([first, ...rest])
  return { items, absent, sources, keep, unknown: header.filter((_, i) => !used.has(i)) }
}

function findSources(mapping: Mapping, find: (name: string, wanted: boolean) => number | undefined): Columns['sources'] {
  const sources = new Map<SourceName, { readonly column: number } | { readonly value: string }>()
  for (const name of [...RESPONDENT_SOURCES, ...ADMINISTRATION_SOURCES]) {
    const given = mapping.sources?.[name]
    if (typeof given === 'object') sources.set(name, given)
    else
      for (const candidate of given === undefined ? (USUAL[name] ?? []) : [given]) {
        const column = find(candidate, given !== undefined)
        if (column === undefined) continue
        sources.set(name, { column })
        break
      }
  }
  return sources
}
