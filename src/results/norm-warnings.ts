import type { LinkedPlan } from '../plan/linked.js'
import type { NormOutput } from '../plan/plan.js'
import type { ResultWarning } from './result.js'
import { type Warnings, warn } from './warnings.js'

/** What holds for every pupil of a plan: norms of another country than the stated one, a country that was never stated, norms of adults. */
export function planWarnings(norms: readonly NormOutput[]): readonly ResultWarning[] {
  const warnings: Warnings = []
  norms.forEach(({ id, otherCountry, adults }, at) => {
    const path = `/provenance/norms/${at}`
    if (adults === true) warn(warnings, 'norms/adult-sample', path, { normSet: id })
    if (otherCountry === undefined) return
    const { country, own } = otherCountry
    if (own === null) warn(warnings, 'norms/country-not-stated', path, { normSet: id, country })
    else warn(warnings, 'norms/other-country', path, { normSet: id, country, own })
  })
  return warnings
}

/** Is a warning one of {@link planWarnings}? */
export function isPlanWarning({ code }: ResultWarning): boolean {
  return code === 'norms/other-country' || code === 'norms/country-not-stated' || code === 'norms/adult-sample'
}

/** Warns of a row whose pupil is not of the ages of a norm sample. */
export function createAgeWarner(linked: LinkedPlan): ((row: number, warnings: Warnings) => void) | undefined {
  const { norms } = linked.plan.outputs
  const tests = norms.flatMap(({ id, otherAges }, at) => (otherAges === undefined ? [] : [{ id, at, ...otherAges }]))
  if (tests.length === 0) return undefined
  return (row, warnings) => {
    for (const { id, at, min, max, node } of tests) {
      if (linked.values[node]?.[row] !== 1) continue
      warn(warnings, 'norms/other-ages', `/provenance/norms/${at}`, { normSet: id, from: min, to: max })
    }
  }
}

/** Warnings about the people a norm set was made from, when they are not the pupil's. */
export function createNormWarner(linked: LinkedPlan): (row: number, warnings: Warnings) => void {
  const ofPlan = planWarnings(linked.plan.outputs.norms)
  const ofRow = createAgeWarner(linked)
  return (row, warnings) => {
    warnings.push(...ofPlan)
    ofRow?.(row, warnings)
  }
}
