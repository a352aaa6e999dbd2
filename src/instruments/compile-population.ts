import { contentHash } from '../core/canonical.js'
import type { NormSetDefinition, Range } from '../core/definition.js'
import type { NodeOrigin, PlanBuilder } from '../plan/builder.js'
import type { NormOutput } from '../plan/plan.js'
import type { NodeRef } from '../plan/program.js'

/** In a six-year-old's school entry a pupil of grade g is g + 5 to g + 7 completed years old. */
const YOUNGEST_IN_GRADE = 5
const OLDEST_IN_GRADE = 7
/** From here on a norm sample is one of adults. */
const ADULT = 18

/**
 * Tri that is never unknown: 1 when the pupil is not of the ages of the norm sample. The age decides; without it the grade does, and
 * only where no pupil of the grade can be of those ages; without both, a sample of adults is taken to be another one.
 */
function lowerOtherAges(builder: PlanBuilder, { min, max }: Range, origin: NodeOrigin): NodeRef {
  const outside = (id: 'ageMonths' | 'grade', from: number, below: number): NodeRef => {
    const inside = builder.add({ op: 'attrIn', test: { attribute: builder.attribute({ id }), from, below } }, origin)
    return builder.add({ op: 'not', a: inside }, origin)
  }
  const byAge = outside('ageMonths', 12 * min, 12 * (max + 1))
  const byGrade = outside('grade', min - OLDEST_IN_GRADE, max - YOUNGEST_IN_GRADE + 1)
  const byNeither = builder.add({ op: 'const', value: min >= ADULT ? 1 : 0 }, origin)
  return builder.add({ op: 'firstPresent', nodes: [byAge, byGrade, byNeither] }, origin)
}

function sameCountry(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase()
}

/**
 * A chosen norm set as results name it, with what is told when its people are not the pupil's: another country than the one that the
 * host stated, a country the host did not state, adults, other ages.
 */
export function lowerPopulation(builder: PlanBuilder, set: NormSetDefinition, ownCountry: string | undefined): NormOutput {
  const { country, ages, adults } = set.population
  const origin: NodeOrigin = { document: set.id, path: '/population/ages', source: set.figure.source, mark: set.figure.mark }
  const same = ownCountry !== undefined && sameCountry(country, ownCountry)
  return {
    id: set.id,
    edition: set.edition,
    hash: contentHash(set),
    use: set.use,
    ...(same ? {} : { otherCountry: { country, own: ownCountry ?? null } }),
    ...(adults === undefined ? {} : { adults }),
    ...(ages === undefined ? {} : { otherAges: { min: ages.min, max: ages.max, node: lowerOtherAges(builder, ages, origin) } }),
  }
}
