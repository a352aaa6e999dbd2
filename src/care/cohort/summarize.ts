import { issue, PsyscoreError } from '../../core/issue.js'
import { assertEpoch } from '../calendar/instants.js'
import { kindOfRole } from '../messages/disclosure.js'
import type { PolicyDefinition } from '../policy/policy.js'
import { ruleAccuracy } from './accuracy.js'
import type { CohortAudit, CohortGroup, CohortSummary, CohortVariable, CountRow, MeanCell, ReleaseLevel } from './cohort.js'
import { countRows } from './count-rows.js'
import { earlierFigures, previousOf } from './earlier.js'
import { baseAttributes, buildTable, groupKey, parseGroupings } from './groups.js'
import { buildLattice } from './lattice.js'
import { meanCells } from './mean-cells.js'
import type { CohortPupil } from './pupil.js'
import { tallyPupils } from './tally.js'

export interface CohortOptions {
  readonly release: ReleaseLevel
  /** tables, each an attribute or a cross: `school`, `grade`, `school*sex`; the table of all pupils is always there */
  readonly by: readonly string[]
  /** name of the wave */
  readonly wave: string
  /** instant of the summary, ISO 8601 with zone: what is overdue is overdue then */
  readonly at: string
  /** needed for an operational release: who asks, in which role of the policy, and why */
  readonly audit?: Omit<CohortAudit, 'at'>
  /** names the levels there are; for an operational release it says which roles see named lists */
  readonly policy?: PolicyDefinition
  /** summary of the last wave, shown beside this one; its release must be at least as restricted */
  readonly previous?: CohortSummary
  /**
   * releases of this wave that readers may have: what they show is known and cannot be hidden again; what a less restricted one
   * hides (an internal one, for a public release) is hidden here too
   */
  readonly earlier?: readonly CohortSummary[]
  /** a higher least count than the release's own (5 internal, 10 public); lower ones are refused */
  readonly k?: number
}

const LEAST: Readonly<Record<ReleaseLevel, number>> = { operational: 0, internal: 5, public: 10 }
const RESTRICTED: Readonly<Record<ReleaseLevel, number>> = { operational: 0, internal: 1, public: 2 }

/** Roles whose office comes with a named list. A researcher, a pupil, a guardian or a homeroom teacher never gets full counts. */
const ENTITLED: readonly string[] = ['psychologist', 'responder', 'grade-lead', 'school-lead', 'district']

/**
 * Summary of a cohort: how pupils took part, levels, bands, what was done, means with intervals that heed classes, each by the groups
 * asked for, with the last wave beside it. Unknown values are in neither numerator nor denominator and stand beside them. The release
 * decides what may stand: in internal and public releases small figures are hidden, and with them so many others that no hidden one
 * can be worked out from all tables together, nor from earlier releases of the same wave.
 *
 * @throws PsyscoreError cohort/audit-required, cohort/role-not-entitled, cohort/previous-release, cohort/k-too-low,
 * cohort/unknown-attribute, cohort/duplicate-pupil, or the code of an instant that is none
 */
export function summarizeCohort(pupils: Iterable<CohortPupil>, options: CohortOptions): CohortSummary {
  const now = assertEpoch(options.at, '/at')
  const k = leastCount(options)
  const audit = auditOf(options)
  if (options.previous !== undefined && RESTRICTED[options.previous.release.level] < RESTRICTED[options.release]) {
    throw new PsyscoreError([issue('cohort/previous-release', '/previous', { release: options.release })])
  }
  const groupings = parseGroupings(options.by)
  const earlier = (options.earlier ?? []).filter(
    ({ wave, release }) => wave === options.wave && RESTRICTED[release.level] >= RESTRICTED[options.release],
  )
  // Tables of earlier releases take part in the protection even when they are not asked for again.
  const all = [...groupings]
  for (const { tables } of earlier) {
    for (const { by } of tables) if (!all.some((each) => each.join('*') === by.join('*'))) all.push(by)
  }
  // Readers of an earlier, less restricted release may get this one as well: what that hides stays hidden.
  const hiding = (options.earlier ?? []).filter(
    ({ wave, release }) =>
      wave === options.wave && RESTRICTED[release.level] < RESTRICTED[options.release] && release.level !== 'operational',
  )
  const base = baseAttributes(all)
  const levels = new Map(options.policy?.levels.map(({ code, severity }) => [code, severity]))
  const tally = tallyPupils(pupils, base, levels, now)
  const tables = all.map((by) => buildTable(by, base, tally.atoms))
  const { lattice, nodeOf } = buildLattice(tally.atoms.length, tables)
  const shown = { lattice, k, release: options.release, earlier: earlierFigures(earlier, hiding, tables, nodeOf) }
  const counts = tally.variables.map((each) => countRows(each, shown))
  const means = tally.means.map((each) => meanCells(each, tally.pieces, shown, {}))
  const paired = tally.paired.map((each) => meanCells(each, tally.pieces, shown, { leftOver: [each.onlyNow, each.onlyBefore] }))
  const before = previousOf(options.previous)
  const sumOf = (list: readonly number[], node: number): number =>
    (lattice.nodes[node]?.atoms ?? new Int32Array(0)).reduce((sum, atom) => sum + (list[atom] ?? 0), 0)
  const groups = (table: number): readonly CohortGroup[] =>
    (tables[table]?.values ?? []).map((group, at) => {
      const node = nodeOf[table]?.[at] ?? 0
      const beside = before(groupKey(group))
      const rows: [string, CountRow][] = counts.map(({ variable, row }) => [variable.id, beside.row(variable, row(node))])
      const cells: [string, MeanCell][] = means.map(({ mean, cell }) => [mean.id, beside.mean(mean.id, cell(node))])
      const differences: [string, MeanCell][] = paired.map(({ mean, cell }) => [mean.id, cell(node)])
      return {
        group,
        invited: sumOf(tally.invited, node),
        answered: sumOf(tally.answered, node),
        counts: Object.fromEntries(rows),
        means: Object.fromEntries(cells),
        ...(paired.length === 0 ? {} : { paired: Object.fromEntries(differences) }),
      }
    })
  return {
    format: 'psyscore/cohort',
    formatVersion: 1,
    notice: 'screening-not-diagnosis',
    release: { level: options.release, k: options.release === 'operational' ? null : k },
    audit,
    madeAt: options.at,
    wave: options.wave,
    previousWave: options.previous?.wave ?? null,
    variables: counts.map(({ variable }): CohortVariable => variable),
    means: tally.means.map(({ mean }) => mean),
    tables: groupings.map((by, table) => ({ by, groups: groups(table) })),
    rules: tally.rules.map((rule) => ruleAccuracy(rule, options.release, k)),
    exposedByEarlier: counts.reduce((sum, { exposed }) => sum + exposed, 0),
  }
}

function leastCount({ release, k }: CohortOptions): number {
  const least = LEAST[release]
  if (k !== undefined && (!Number.isInteger(k) || k < least)) throw new PsyscoreError([issue('cohort/k-too-low', '/k', { least })])
  return k ?? least
}

function auditOf({ release, audit, policy, at }: CohortOptions): CohortAudit | null {
  if (release !== 'operational') return null
  if (audit === undefined || policy === undefined || [audit.by, audit.role, audit.reason].some((text) => text.trim() === '')) {
    throw new PsyscoreError([issue('cohort/audit-required', '/audit')])
  }
  const kind = kindOfRole(policy, audit.role)
  const maximum = policy.roles.find(({ id }) => id === audit.role)?.maximum
  const sees = policy.profiles.find(({ id }) => id === maximum)?.fields ?? []
  if (kind === undefined || !ENTITLED.includes(kind) || !sees.includes('level')) {
    throw new PsyscoreError([issue('cohort/role-not-entitled', '/audit/role', { role: audit.role })])
  }
  return { by: audit.by, role: audit.role, reason: audit.reason, at }
}
