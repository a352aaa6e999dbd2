import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CohortAttribute, CohortGroup, CohortSummary } from '../../../src/care/cohort/cohort.js'
import { attributeOf, type CohortPupil } from '../../../src/care/cohort/pupil.js'
import { type CohortOptions, summarizeCohort } from '../../../src/care/cohort/summarize.js'
import { type Equation, range, solver } from './attacker.js'
import { type Draw, madePupils } from './made-up.js'

const AT = '2026-11-01T08:00:00+08:00'
const options = (release: 'internal' | 'public', by: readonly string[], more: Partial<CohortOptions> = {}): CohortOptions => ({
  release,
  by,
  wave: 'autumn',
  at: AT,
  ...more,
})

const draws = (most: number): fc.Arbitrary<readonly Draw[]> =>
  fc.array(
    fc.record({
      school: fc.constantFrom(0, 0, 0, 1, 1, 2),
      grade: fc.constantFrom(7, 7, 8),
      class: fc.constantFrom(1, 1, 2, 3),
      girl: fc.boolean(),
      band: fc.constantFrom(-1, 0, 0, 0, 0, 0, 1, 1, 2, 3),
      score: fc.nat(20),
    }),
    { minLength: 20, maxLength: most },
  )
const groupings = fc.subarray(['school', 'grade', 'class', 'sex', 'school*grade', 'school*sex', 'class*sex', 'stage', 'grade*sex'], {
  minLength: 1,
  maxLength: 5,
})

const ALL: readonly CohortAttribute[] = ['district', 'school', 'stage', 'grade', 'class', 'sex']
const within = (pupil: CohortPupil, group: CohortGroup['group']): boolean =>
  ALL.every((attribute) => group[attribute] === undefined || group[attribute] === attributeOf(pupil, attribute))

/** Everything that anyone could read about one variable: unknowns are pupils' places × categories, totals by group are known. */
function publishedOf(pupils: readonly CohortPupil[], summaries: readonly CohortSummary[], variable: string) {
  const places = new Map<string, { readonly pupil: CohortPupil; readonly at: number }>()
  for (const pupil of pupils) {
    const key = JSON.stringify(ALL.map((attribute) => attributeOf(pupil, attribute)))
    if (!places.has(key)) places.set(key, { pupil, at: places.size })
  }
  const categories = summaries[0]?.variables.find(({ id }) => id === variable)?.categories ?? []
  const size = places.size * categories.length
  const equations: Equation[] = []
  const hidden: { readonly unknowns: readonly number[]; readonly of: number }[] = []
  for (const summary of summaries) {
    const own = summary.variables.find(({ id }) => id === variable)?.categories ?? []
    for (const { group, counts } of summary.tables.flatMap(({ groups }) => groups)) {
      const row = counts[variable]
      if (row === undefined) continue
      const inside = [...places.values()].filter(({ pupil }) => within(pupil, group)).map(({ at }) => at)
      equations.push({ unknowns: inside.flatMap((at) => categories.map((_, c) => at * categories.length + c)), total: row.of })
      row.cells.forEach((cell, c) => {
        const category = categories.indexOf(own[c] ?? '')
        const unknowns = inside.map((at) => at * categories.length + category)
        if (cell.status === 'suppressed') hidden.push({ unknowns, of: row.of })
        // A percentage is taken for the exact count: more than a reader of a rounded one has.
        if (cell.status === 'shown') equations.push({ unknowns, total: cell.count ?? trueCount(pupils, variable, group, own[c] ?? '') })
      })
    }
  }
  return { size, equations, hidden }
}

function trueCount(pupils: readonly CohortPupil[], variable: string, group: CohortGroup['group'], category: string): number {
  const full = summarizeCohort(
    pupils.filter((pupil) => within(pupil, group)),
    { release: 'internal', by: [], wave: 'truth', at: AT, k: 5 },
  )
  const at = full.variables.find(({ id }) => id === variable)?.categories.indexOf(category) ?? -1
  const cell = full.tables[0]?.groups[0]?.counts[variable]?.cells[at]
  if (cell?.status !== 'shown' || cell.count === undefined) throw new Error('a public figure that is not even internal')
  return cell.count
}

const VARIABLES = ['level', 'coverage', 'care:in-care', 'band:made@1.0.0:self:total:set']

describe('nothing hidden can be worked out', () => {
  it.each(['internal', 'public'] as const)('%s: not by adding and subtracting over all tables together', (release) => {
    fc.assert(
      fc.property(draws(160), groupings, (drawn, by) => {
        const pupils = madePupils(drawn)
        const summary = summarizeCohort(pupils, options(release, by))
        expect(summary.exposedByEarlier).toBe(0)
        for (const variable of VARIABLES) {
          const { size, equations, hidden } = publishedOf(pupils, [summary], variable)
          const solve = solver(size, equations)
          for (const { unknowns, of } of hidden) expect(of > 0 && solve(unknowns) !== null, `${variable} ${by.join()}`).toBe(false)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('internal: every hidden count could lie anywhere in an interval at least k wide', () => {
    fc.assert(
      fc.property(
        draws(90),
        fc.subarray(['school', 'grade', 'class', 'sex', 'school*sex'], { minLength: 1, maxLength: 3 }),
        (drawn, by) => {
          const pupils = madePupils(drawn)
          const summary = summarizeCohort(pupils, options('internal', by))
          for (const variable of ['level', 'band:made@1.0.0:self:total:set']) {
            const { size, equations, hidden } = publishedOf(pupils, [summary], variable)
            for (const { unknowns, of } of hidden.slice(0, 12)) {
              const [least, most] = range(size, equations, unknowns)
              expect(most - least, `${variable} ${by.join()}`).toBeGreaterThanOrEqual(Math.min(5, of))
            }
          }
        },
      ),
      { numRuns: 12 },
    )
  })

  it('two releases of one wave together: a second report with other tables gives nothing away that the first hides', () => {
    fc.assert(
      fc.property(draws(140), groupings, groupings, (drawn, first, second) => {
        const pupils = madePupils(drawn)
        const one = summarizeCohort(pupils, options('internal', first))
        const two = summarizeCohort(pupils, options('internal', second, { earlier: [one] }))
        for (const variable of VARIABLES) {
          const { size, equations, hidden } = publishedOf(pupils, [one, two], variable)
          const solve = solver(size, equations)
          const alone = publishedOf(pupils, [one], variable)
          const solveFirst = solver(alone.size, alone.equations)
          const ownHidden = new Set(alone.hidden.map(({ unknowns }) => unknowns.join()))
          for (const { unknowns, of } of hidden) {
            if (of === 0 || solve(unknowns) === null) continue
            // A figure that nobody listed before may follow from the first release already; then the second says so.
            expect(ownHidden.has(unknowns.join()), `${variable} ${first.join()} ${second.join()}`).toBe(false)
            expect(solveFirst(unknowns)).not.toBeNull()
            expect(two.exposedByEarlier).toBeGreaterThan(0)
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('means: no hidden sum is a combination of those that stand', () => {
    fc.assert(
      fc.property(draws(160), groupings, (drawn, by) => {
        const pupils = madePupils(drawn)
        const summary = summarizeCohort(pupils, options('internal', by))
        const scored = pupils.filter(({ results }) => results.length > 0)
        const places = new Map(scored.map((pupil) => [JSON.stringify(ALL.map((attribute) => attributeOf(pupil, attribute))), pupil]))
        const list = [...places.values()]
        const cells = summary.tables
          .flatMap(({ groups }) => groups)
          .map(({ group, means }) => ({
            cell: means['mean:made@1.0.0:self:total:sum'],
            unknowns: list.flatMap((pupil, at) => (within(pupil, group) ? [at] : [])),
            sum: scored
              .filter((pupil) => within(pupil, group))
              .reduce((sum, { results }) => sum + Number((results[0]?.scales.total as { sum?: number } | undefined)?.sum), 0),
          }))
        const solve = solver(
          list.length,
          cells.filter(({ cell }) => cell?.status === 'shown').map(({ unknowns, sum }) => ({ unknowns, total: sum })),
        )
        for (const { cell, unknowns } of cells) if (cell?.status === 'suppressed') expect(solve(unknowns)).toBeNull()
      }),
      { numRuns: 60 },
    )
  })
})
