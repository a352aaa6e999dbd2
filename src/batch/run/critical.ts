import type { CriticalItemDefinition } from '../../core/definition.js'
import type { CriticalState } from '../../core/words.js'
import type { Cell } from '../../tables/table.js'
import type { ItemField, ItemReading, Layout } from '../layout.js'

/** One critical item with the field it is read from. */
export interface CriticalField {
  readonly instrument: string
  readonly critical: CriticalItemDefinition
  readonly field: ItemField
}

/** From the least to the gravest. */
export const GRAVITY: readonly CriticalState[] = ['not-endorsed', 'unknown', 'unreadable', 'endorsed']

export function isGraver(one: CriticalState, other: CriticalState): boolean {
  return GRAVITY.indexOf(one) > GRAVITY.indexOf(other)
}

/** The critical items that the file has, and the ids of those it has not. */
export function criticalFields({ instrument, items }: Layout): {
  readonly located: readonly CriticalField[]
  readonly absent: readonly string[]
} {
  const fields = new Map(items.map((field) => [field.item, field]))
  const located = instrument.criticalItems.flatMap((critical) => {
    const field = fields.get(critical.item)
    return field === undefined ? [] : [{ instrument: instrument.id, critical, field }]
  })
  return { located, absent: instrument.criticalItems.map(({ item }) => item).filter((item) => !fields.has(item)) }
}

/** What one reading says about a critical item; a text that nobody declared is unreadable. */
export function stateOf(critical: CriticalItemDefinition, reading: ItemReading): CriticalState {
  if (reading.kind === 'unknown') return 'unreadable'
  if (reading.kind === 'missing') return reading.reason === 'invalid' ? 'unreadable' : 'unknown'
  const { response } = reading
  if (response === null) return 'unknown'
  if (typeof response === 'number') return critical.endorsedBy.includes(response) ? 'endorsed' : 'not-endorsed'
  if (Array.isArray(response)) return response.some((code) => critical.endorsedBy.includes(code)) ? 'endorsed' : 'not-endorsed'
  return typeof response === 'object' && 'missing' in response && response.missing === 'invalid' ? 'unreadable' : 'unknown'
}

/** The cells a field reads, in its order. */
export function cellsOf({ columns }: { readonly columns: readonly number[] }, cells: readonly Cell[]): readonly Cell[] {
  return columns.map((column) => cells[column] ?? null)
}

/**
 * The state of one critical item of a record. In doubt about the codes, readings that disagree make it unreadable, and the gravest
 * is named.
 */
export function readState(
  { critical, field }: CriticalField,
  cells: readonly Cell[],
  inDoubt: boolean,
): {
  readonly state: CriticalState
  readonly graver: CriticalState | null
} {
  const own = cellsOf(field, cells)
  const plain = stateOf(critical, field.read(own))
  if (!inDoubt) return { state: plain, graver: null }
  const others = (field.meaning?.otherReadings(own) ?? []).map((reading) => stateOf(critical, reading))
  if (others.every((state) => state === plain)) return { state: plain, graver: null }
  return { state: 'unreadable', graver: others.reduce((gravest, state) => (isGraver(state, gravest) ? state : gravest), plain) }
}
