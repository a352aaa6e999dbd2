import type { CriticalItemDefinition } from '../../core/definition.js'
import type { CriticalState } from '../../core/words.js'
import type { Instrument } from '../../instruments/instrument.js'
import type { Response } from '../../results/administration.js'
import type { Cell } from '../../tables/csv-write.js'
import type { CellReader } from './cells.js'
import type { ItemColumn } from './columns.js'

/** One critical item with the column it is read from. */
export interface CriticalColumn {
  readonly critical: CriticalItemDefinition
  readonly column: number
  readonly reader: CellReader
}

export const FINDING_COLUMNS: readonly string[] = ['row', 'key', 'item', 'kind', 'state', 'graver', 'notice']

/** The critical items that have a column, and the ids of those that have none. */
export function criticalColumns(
  instrument: Instrument,
  items: readonly ItemColumn[],
  readers: ReadonlyMap<string, CellReader>,
): { readonly located: readonly CriticalColumn[]; readonly absent: readonly string[] } {
  const located = instrument.criticalItems.flatMap((critical) => {
    const found = items.find(({ item }) => item.id === critical.item)
    const reader = readers.get(critical.item)
    return found === undefined || reader === undefined ? [] : [{ critical, column: found.column, reader }]
  })
  const there = new Set(located.map(({ critical }) => critical.item))
  return { located, absent: instrument.criticalItems.map(({ item }) => item).filter((item) => !there.has(item)) }
}

/** What one reading says about a critical item; an undeclared text is unreadable. */
export function stateOf(critical: CriticalItemDefinition, response: Response | undefined): CriticalState {
  if (response === undefined) return 'unreadable'
  if (response === null) return 'unknown'
  if (typeof response === 'number') return critical.endorsedBy.includes(response) ? 'endorsed' : 'not-endorsed'
  if (Array.isArray(response)) return response.some((code) => critical.endorsedBy.includes(code)) ? 'endorsed' : 'not-endorsed'
  return typeof response === 'object' && 'missing' in response && response.missing === 'invalid' ? 'unreadable' : 'unknown'
}

/** One line of the findings, by {@link FINDING_COLUMNS}. */
export function findingOf(
  row: number,
  key: string,
  critical: CriticalItemDefinition,
  state: CriticalState,
  graver: CriticalState | null,
): readonly Cell[] {
  return [row, key, critical.item, critical.kind, state, graver, 'screening-not-diagnosis']
}

/** The other readings a suspected file allows: moved by one either way, and a yes–no item turned round. */
function otherReadings(text: string, codes: readonly number[]): readonly number[] {
  if (!/^-?\d{1,6}$/.test(text)) return []
  const value = Number(text)
  const near = [value - 1, value + 1].filter((code) => codes.includes(code))
  return codes.length === 2 ? [...new Set([...near, ...codes])] : near
}

/**
 * The critical findings of one row, read before any stop or refusal. While the codes are in doubt (`doubtful`), an item whose
 * readings disagree is unreadable and the graver reading is named. Items that are not endorsed under any reading are left out.
 */
export function sweepRow(
  row: number,
  key: string,
  cells: readonly string[],
  columns: readonly CriticalColumn[],
  doubtful: ReadonlySet<string>,
): readonly (readonly Cell[])[] {
  return columns.flatMap(({ critical, column, reader }) => {
    const text = cells[column] ?? ''
    const plain = stateOf(critical, reader.read(text))
    const others = doubtful.has(critical.item) ? otherReadings(text, reader.codes).map((code) => stateOf(critical, code)) : []
    const graver: CriticalState = plain === 'endorsed' || others.includes('endorsed') ? 'endorsed' : plain
    const agreed = others.every((state) => state === plain)
    const state = agreed ? plain : 'unreadable'
    if (state === 'not-endorsed') return []
    return [findingOf(row, key, critical, state, agreed ? null : graver)]
  })
}
