import { issue, PsyscoreError } from '../../core/issue.js'
import { COHORT_ATTRIBUTES, type CohortAttribute, type CohortGroup } from './cohort.js'
import type { TablePartition } from './lattice.js'

/** A table and its groups. */
export interface CohortTable extends TablePartition {
  readonly by: readonly CohortAttribute[]
  /** group → attribute values */
  readonly values: readonly CohortGroup['group'][]
}

/**
 * Reads what to group by: each entry is an attribute or a cross such as `school*sex`. A class is a class of a grade of a school. The
 * table of all pupils always comes first. Throws PsyscoreError cohort/unknown-attribute.
 */
export function parseGroupings(by: readonly string[]): readonly (readonly CohortAttribute[])[] {
  const tables = new Map<string, readonly CohortAttribute[]>([['', []]])
  by.forEach((entry, at) => {
    const wanted = new Set<string>(entry === 'all' ? [] : entry.split('*').map((part) => part.trim()))
    for (const part of wanted) {
      if (!COHORT_ATTRIBUTES.some((attribute) => attribute === part)) {
        throw new PsyscoreError([issue('cohort/unknown-attribute', `/by/${at}`, { attribute: part, allowed: COHORT_ATTRIBUTES })])
      }
    }
    if (wanted.has('class')) for (const part of ['school', 'grade']) wanted.add(part)
    const attributes = COHORT_ATTRIBUTES.filter((attribute) => wanted.has(attribute))
    tables.set(attributes.join('*'), attributes)
  })
  return [...tables.values()]
}

/** Attributes that tell all atoms apart; schools of two districts may share a name, so the district goes with them. */
export function baseAttributes(tables: readonly (readonly CohortAttribute[])[]): readonly CohortAttribute[] {
  return COHORT_ATTRIBUTES.filter(
    (attribute) => tables.some((by) => by.includes(attribute)) || (attribute === 'district' && tables.some((by) => by.includes('school'))),
  )
}

/** Name of a group, the same in every release. */
export function groupKey(group: CohortGroup['group']): string {
  return JSON.stringify(COHORT_ATTRIBUTES.flatMap((attribute) => (group[attribute] === undefined ? [] : [[attribute, group[attribute]]])))
}

/** Divides the atoms into the groups of one table, ordered by their values, unknown ones last. */
export function buildTable(
  by: readonly CohortAttribute[],
  base: readonly CohortAttribute[],
  atoms: readonly (readonly (string | number | null)[])[],
): CohortTable {
  const found = new Map<string, { readonly group: CohortGroup['group']; readonly atoms: number[] }>()
  atoms.forEach((values, atom) => {
    const entries = base.flatMap((attribute, at) => {
      const value = values[at] ?? null
      if (by.includes(attribute)) return [[attribute, value] as const]
      return attribute === 'district' && by.includes('school') && value !== null ? [[attribute, value] as const] : []
    })
    const group: CohortGroup['group'] = Object.fromEntries(entries)
    const key = groupKey(group)
    const known = found.get(key)
    if (known === undefined) found.set(key, { group, atoms: [atom] })
    else known.atoms.push(atom)
  })
  const groups = [...found.values()].sort((a, b) => compareGroups(a.group, b.group))
  const groupOf = new Int32Array(atoms.length)
  groups.forEach((group, at) => {
    for (const atom of group.atoms) groupOf[atom] = at
  })
  return { by, groups: groups.length, groupOf, values: groups.map(({ group }) => group) }
}

function compareGroups(a: CohortGroup['group'], b: CohortGroup['group']): number {
  for (const attribute of COHORT_ATTRIBUTES) {
    const left = a[attribute] ?? null
    const right = b[attribute] ?? null
    if (left === right) continue
    if (left === null) return 1
    if (right === null) return -1
    if (typeof left === 'number' && typeof right === 'number') return left - right
    return String(left).localeCompare(String(right), 'en', { numeric: true })
  }
  return 0
}
