import type { CriticalState } from '../../core/words.js'
import type { Cell, TableRecord } from '../../tables/table.js'
import type { Layout, RowRole } from '../layout.js'
import { type CriticalField, cellsOf, criticalFields, isGraver, readState } from './critical.js'
import type { Place } from './duplicates.js'
import type { ScannedInput } from './study.js'

/** Why a row stands among the findings: the run stopped before scoring, or this row was left out of it. */
export type FindingReason = 'stopped' | 'rejected' | 'duplicate' | Exclude<RowRole, 'respondent'>

/** A critical item of one row that a person has to look at. */
export interface Finding {
  readonly row: number
  readonly key: string
  readonly instrument: string
  readonly item: string
  readonly kind: string
  readonly state: CriticalState
  /** where readings or rows disagree: the gravest of them */
  readonly graver: CriticalState | null
  readonly why: FindingReason
}

/** Roles under which a blank critical item tells nothing: the row is no pupil's, or another form's. */
const SILENT: ReadonlySet<FindingReason> = new Set(['preview', 'header-like', 'other'])

/** Respondent key of a record; a row without one is named by its number. */
export function keyOf(layout: Layout, { row, cells }: Pick<TableRecord, 'row' | 'cells'>): string {
  const field = layout.sources.key
  const reading = field?.read(cellsOf(field, cells))
  const text = reading?.kind === 'value' ? String(reading.value).trim() : ''
  return text === '' ? `row-${row}` : text
}

function isBlank(cells: readonly Cell[]): boolean {
  return cells.every((cell) => cell === null || (typeof cell === 'string' && cell.trim() === ''))
}

export function roleOf(layout: Layout | undefined, cells: readonly Cell[]): RowRole {
  const field = layout?.role ?? null
  return field === null ? 'respondent' : field.read(cellsOf(field, cells))
}

/** Is any row of this input left out of the scores? */
export function leavesOut({ facts, losers, roles }: ScannedInput): boolean {
  const counts = facts.layouts[0]?.roles
  const aside =
    counts === undefined ? 0 : Object.entries(counts).filter(([role, count]) => count > 0 && !roles.includes(role as RowRole)).length
  return losers.size > 0 || facts.broken.total > 0 || aside > 0
}

function finding(
  field: CriticalField,
  row: number,
  key: string,
  state: CriticalState,
  graver: CriticalState | null,
  why: FindingReason,
): Finding {
  const { item, kind } = field.critical
  return { row, key, instrument: field.instrument, item, kind, state, graver, why }
}

/** What the sweep does with a record: null for one that is scored and therefore tells its critical items there. */
function reasonOf(scanned: ScannedInput, record: TableRecord, everything: boolean): FindingReason | null {
  if (everything) return 'stopped'
  if (record.issue !== undefined) return 'rejected'
  if (scanned.losers.has(record.row)) return 'duplicate'
  const role = roleOf(scanned.input.layouts[0], record.cells)
  return role === 'respondent' || scanned.roles.includes(role) ? null : role
}

/** What rows of one respondent say of each critical item, gathered over all inputs. */
interface Rivals {
  /** rows that count for others, by input */
  readonly kept: readonly ReadonlySet<number>[]
  readonly winners: Map<string, { readonly key: string; readonly states: States }>
  readonly losing: { readonly kept: Place; readonly states: States }[]
}

/** State by {@link criticalName}: a file need not have every item of its instrument. */
type States = ReadonlyMap<string, CriticalState>

const criticalName = ({ instrument, critical }: CriticalField): string => JSON.stringify([instrument, critical.item])

const placeName = ({ input, row }: Place): string => `${input}:${row}`

function fieldsOf({ layouts }: ScannedInput['input']): readonly { readonly field: CriticalField; readonly part: number }[] {
  return layouts.flatMap((layout, part) => criticalFields(layout).located.map((field) => ({ field, part })))
}

/** A finding with the place of its input among the inputs. */
export interface PlacedFinding {
  readonly input: number
  readonly finding: Finding
}

/**
 * The critical findings of a study, read before any stop, refusal or choice: `everything` for a run that stops, else the rows that
 * are left out of the scores, and rows whose respondent gave a graver answer in a row that is left out, in whichever file, since
 * nobody knows which of the two was meant. Items that are not endorsed under any reading are not among them. With `torn`, an
 * input that breaks off is looked at as far as it goes.
 */
export async function* sweepStudy(
  inputs: readonly ScannedInput[],
  everything: boolean,
  torn: boolean = false,
): AsyncGenerator<PlacedFinding> {
  const kept = inputs.map(() => new Set<number>())
  for (const { losers } of inputs) for (const place of losers.values()) if (place !== null) kept[place.input]?.add(place.row)
  const rivals: Rivals = { kept, winners: new Map(), losing: [] }
  for (const [input, each] of inputs.entries()) {
    try {
      for await (const finding of sweepInput(each, input, everything, rivals)) yield { input, finding }
    } catch (error) {
      if (!torn) throw error
    }
  }
  if (!everything) yield* graverAnswers(inputs, rivals)
}

async function* sweepInput(scanned: ScannedInput, input: number, everything: boolean, rivals: Rivals): AsyncGenerator<Finding> {
  const kept = rivals.kept[input] ?? new Set()
  if (!everything && kept.size === 0 && !leavesOut(scanned)) return
  const { layouts, table } = scanned.input
  const [first] = layouts
  if (first === undefined) return
  const fields = fieldsOf(scanned.input)
  for await (const record of table.records()) {
    const { row, cells, issue } = record
    if (issue === undefined && isBlank(cells)) continue
    if (issue !== undefined) {
      // Nothing in a record that could not be taken apart can be read for sure.
      for (const { field } of fields) yield finding(field, row, `row-${row}`, 'unreadable', null, everything ? 'stopped' : 'rejected')
      continue
    }
    const why = reasonOf(scanned, record, everything)
    if (why === null && !kept.has(row)) continue
    const key = keyOf(first, record)
    const readings = fields.map(({ field, part }) => readState(field, cells, scanned.doubtful[part]?.has(field.critical.item) === true))
    const states: States = new Map(readings.map(({ state }, i) => [criticalName((fields[i] as (typeof fields)[number]).field), state]))
    if (kept.has(row)) rivals.winners.set(placeName({ input, row }), { key, states })
    const rival = scanned.losers.get(row)
    if (rival !== undefined && rival !== null) rivals.losing.push({ kept: rival, states })
    if (why === null) continue
    for (const [i, { state, graver }] of readings.entries()) {
      const field = fields[i]?.field
      if (field === undefined || state === 'not-endorsed') continue
      if (SILENT.has(why) && (state === 'unknown' || (why === 'header-like' && state !== 'endorsed'))) continue
      yield finding(field, row, key, state, graver, why)
    }
  }
}

/** Kept rows that a losing row contradicts: endorsed or unreadable there, and less grave here. A blank contradicts nothing. */
function* graverAnswers(inputs: readonly ScannedInput[], { losing, winners }: Rivals): Generator<PlacedFinding> {
  for (const [input, each] of inputs.entries()) {
    for (const { field } of fieldsOf(each.input)) {
      const name = criticalName(field)
      const gravest = new Map<number, CriticalState>()
      for (const { kept, states } of losing) {
        if (kept.input !== input) continue
        const state = states.get(name)
        const own = winners.get(placeName(kept))?.states.get(name)
        if (state === undefined || own === undefined || state === 'unknown' || !isGraver(state, own)) continue
        if (isGraver(state, gravest.get(kept.row) ?? own)) gravest.set(kept.row, state)
      }
      for (const [row, state] of gravest) {
        const key = winners.get(placeName({ input, row }))?.key ?? `row-${row}`
        yield { input, finding: finding(field, row, key, 'unreadable', state, 'duplicate') }
      }
    }
  }
}
