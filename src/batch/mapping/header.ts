import type { ColumnReference } from '../../core/definition.js'
import { type Issue, issue } from '../../core/issue.js'
import { nearest } from '../../core/nearest.js'
import type { Table } from '../../tables/table.js'
import { foldName } from './fold.js'
import type { Mapping } from './parse.js'

/** What a second header row says where the first alone names the question. */
const EMPTY_PARTS: ReadonlySet<string> = new Set(['', 'Response', 'Open-Ended Response'])

/** `Question - Row` from two header rows, the first carried on over the blanks to its right. */
export function joinedNames(first: readonly string[], second: readonly string[]): readonly string[] {
  let question = ''
  return first.map((name, i) => {
    if (name.trim() !== '') question = name.trim()
    const part = (second[i] ?? '').trim()
    return EMPTY_PARTS.has(part) ? question : `${question} - ${part}`
  })
}

/** The names of a table's columns as the mapping speaks of them. */
export function columnNames(table: Pick<Table, 'columns' | 'headerRows'>, mapping: Pick<Mapping, 'headerNames'>): readonly string[] {
  if (mapping.headerNames === 'joined') return joinedNames(table.headerRows[0] ?? [], table.headerRows[1] ?? [])
  return table.columns.map(({ name }) => name)
}

/** Finds columns by the names of a mapping and notes which are used, missing or there twice. */
export interface Header {
  readonly names: readonly string[]
  /** undefined where there is none; noted as a problem when it is wanted */
  find(reference: ColumnReference, wanted: boolean): number | undefined
  readonly problems: readonly Issue[]
  unused(): readonly string[]
}

export function openHeader(names: readonly string[]): Header {
  const places = new Map<string, number[]>()
  names.forEach((name, i) => {
    const key = foldName(name)
    places.set(key, [...(places.get(key) ?? []), i])
  })
  const used = new Set<number>()
  const problems: Issue[] = []
  const missing = (name: string): undefined => {
    const like = nearest(name, names)
    problems.push(issue('import/header-missing', '/header', { columns: [name], ...(like === undefined ? {} : { nearest: like }) }))
    return undefined
  }
  return {
    names,
    problems,
    find(reference, wanted) {
      const name = typeof reference === 'string' ? reference : reference.name
      const found = places.get(foldName(name)) ?? []
      if (typeof reference !== 'string') {
        const column = reference.position - 1
        if (!found.includes(column)) return missing(`${name} (${reference.position})`)
        used.add(column)
        return column
      }
      const [column, again] = found
      if (again !== undefined) problems.push(issue('import/header-duplicate', '/header', { column: name }))
      if (column === undefined) return wanted ? missing(name) : undefined
      used.add(column)
      return column
    },
    unused: () => names.filter((_, i) => !used.has(i)),
  }
}
