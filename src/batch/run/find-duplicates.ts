import { cellsOf, readRowKey } from '../engine/administration.js'
import { NO_PRINTS, sharedRows } from '../engine/identities.js'
import { identityText } from '../engine/identity.js'
import type { ScanFacts } from '../engine/scan-types.js'
import type { Layout, RowRole } from '../layout.js'
import { mergeGroups, type Place, type StudyGroup } from './duplicates.js'
import type { StudyInput } from './study.js'
import { roleOf } from './sweep.js'

/** An input with what the first pass found in it. */
export interface LookedAt {
  readonly input: StudyInput
  readonly facts: ScanFacts
}

function answeredItems(layout: Layout, cells: Parameters<typeof cellsOf>[1]): number {
  return layout.items.filter((field) => {
    const reading = field.read(cellsOf(field, cells))
    if (reading.kind !== 'response' || reading.response === null) return false
    return !(typeof reading.response === 'object' && 'missing' in reading.response)
  }).length
}

/** Rows of one instrument in several inputs. Prints tell which rows to read again; the rows themselves are compared. */
async function groupsAcross(inputs: readonly LookedAt[], part: number, signal: AbortSignal | undefined): Promise<readonly StudyGroup[]> {
  const prints = inputs.map(({ facts, input }) => {
    const identities = facts.layouts[part]?.identities
    return identities === undefined || input.layouts[part]?.items.length === 0 ? NO_PRINTS : identities
  })
  const groups = new Map<string, (Place & { answered: number })[]>()
  for (const [at, rows] of sharedRows(prints).entries()) {
    const { input } = inputs[at] as LookedAt
    const layout = input.layouts[part] as Layout
    let next = 0
    if (rows.length === 0) continue
    for await (const { row, cells } of input.table.records()) {
      signal?.throwIfAborted()
      if (row !== rows[next]) continue
      next += 1
      const identity = `${readRowKey(layout, row, cells).key}\u0000${identityText(layout, cells)}`
      const group = groups.get(identity) ?? []
      group.push({ input: at, row, answered: answeredItems(layout, cells) })
      groups.set(identity, group)
      if (next === rows.length) break
    }
  }
  return [...groups.values()].filter((rows) => rows.length > 1).map((rows) => ({ rows }))
}

/** Rows of a study that claim to be the same administration of the same instrument, within an input and across inputs. */
export async function findDuplicates(inputs: readonly LookedAt[], signal?: AbortSignal): Promise<readonly StudyGroup[]> {
  const [only, another] = inputs
  if (only === undefined) return []
  if (another === undefined) {
    const own = only.facts.layouts.map(({ duplicates }) =>
      duplicates.map(({ rows }) => ({ rows: rows.map((each) => ({ input: 0, ...each })) })),
    )
    return mergeGroups(own)
  }
  const across: (readonly StudyGroup[])[] = []
  for (let part = 0; part < only.input.layouts.length; part++) across.push(await groupsAcross(inputs, part, signal))
  return mergeGroups(across)
}

/**
 * Do the rows of a group stand in inputs with different instruments? Then to leave one of them out would leave out answers that
 * no other row holds, and no policy may decide that.
 */
export function isMixed({ rows }: StudyGroup, inputs: readonly Pick<LookedAt, 'input'>[]): boolean {
  const parts = rows.map(({ input }) => inputs[input]?.input.layouts.map(({ items }) => items.length > 0).join() ?? '')
  return new Set(parts).size > 1
}

/** Tells rows of the groups whose role is scored: a row that is left out anyway does not take the place of another. */
export async function scoredPlaces(
  inputs: readonly LookedAt[],
  groups: readonly StudyGroup[],
  roles: readonly RowRole[],
): Promise<(place: Place) => boolean> {
  const aside = inputs.map(() => new Set<number>())
  for (const [at, { input }] of inputs.entries()) {
    const [layout] = input.layouts
    if (layout === undefined || layout.role === null) continue
    const wanted = new Set(groups.flatMap(({ rows }) => rows.filter((each) => each.input === at).map(({ row }) => row)))
    if (wanted.size === 0) continue
    for await (const { row, cells } of input.table.records())
      if (wanted.has(row) && !roles.includes(roleOf(layout, cells))) aside[at]?.add(row)
  }
  return ({ input, row }) => aside[input]?.has(row) !== true
}
