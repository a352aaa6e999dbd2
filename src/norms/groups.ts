import type { NormScoreDefinition, NormSetDefinition, NormStratum } from '../core/definition.js'
import type { NodeRef, RespondentTest, StratumRow } from '../plan/program.js'
import type { NormContext } from './context.js'

/** A stratum with its position in the norm set's document; its index in the list is its group. */
export interface NormGroup {
  readonly stratum: NormStratum
  readonly path: readonly (string | number)[]
  /** 0 for the strata themselves, then the fallbacks in order */
  readonly step: number
}

/** All strata of a score in the order of their group index: the strata, then those of each fallback. */
export function normGroups(score: NormScoreDefinition): readonly NormGroup[] {
  const own = score.strata.map((stratum, i): NormGroup => ({ stratum, path: ['strata', i], step: 0 }))
  const later = (score.fallbacks ?? []).flatMap((fallback, f) =>
    fallback.strata.map((stratum, i): NormGroup => ({ stratum, path: ['fallbacks', f, 'strata', i], step: f + 1 })),
  )
  return [...own, ...later]
}

/** One test that holds when any of the tests of the same attribute holds. */
function anyOf(tests: readonly RespondentTest[]): readonly RespondentTest[] {
  const [first] = tests
  return first === undefined ? [] : [{ attribute: first.attribute, in: tests.flatMap((test) => test.in ?? []) }]
}

/**
 * Adds the node that finds the norm group: the strata, then each fallback; every row also demands the informants and forms
 * the norm set was made for. Where the strata name a sex and the norm set says that an unknown sex has no norm, the
 * fallbacks demand a known sex too: they are for other gaps.
 */
export function lowerGroups(context: NormContext, set: NormSetDefinition, score: NormScoreDefinition): NodeRef {
  const { respondentTests } = context
  const groups = normGroups(score)
  const applies = [
    ...anyOf(set.instrument.informants.flatMap((informant) => respondentTests({ informant }))),
    ...anyOf((set.instrument.forms ?? []).flatMap((form) => respondentTests({ form }))),
  ]
  const sexMatters = set.unknownSex === 'absent' && score.strata.some((stratum) => stratum.when.sex !== undefined)
  const sexKnown = sexMatters ? anyOf([...respondentTests({ sex: 'F' }), ...respondentTests({ sex: 'M' })]) : []
  const steps: StratumRow[][] = [[], ...(score.fallbacks ?? []).map(() => [])]
  groups.forEach(({ stratum, step }, group) => {
    const guard = step > 0 && stratum.when.sex === undefined ? sexKnown : []
    steps[step]?.push({ when: [...respondentTests(stratum.when), ...guard, ...applies], group })
  })
  return context.builder.add({ op: 'stratum', steps })
}
