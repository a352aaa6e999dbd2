import type { Range, StratumTest } from '../core/definition.js'
import { SEXES } from '../core/words.js'
import type { PlanBuilder } from '../plan/builder.js'
import type { AttributeId, RespondentTest } from '../plan/program.js'

/** The words of the respondent's attributes in code order, as the plan declares them. */
export interface RespondentWords {
  readonly informants: readonly string[]
  readonly forms: readonly string[]
}

/**
 * Turns the tests of a stratum into tests on the plan's respondent attributes, all of which must hold.
 * Grades and completed months are inclusive at both ends, so the upper end becomes "below the next integer".
 * A word that the instrument does not know never holds.
 */
export function createStratumTests(builder: PlanBuilder, words: RespondentWords): (test: StratumTest) => readonly RespondentTest[] {
  const within = (id: AttributeId, range: Range): RespondentTest => ({
    attribute: builder.attribute({ id }),
    from: range.min,
    below: range.max + 1,
  })
  const oneOf = (id: AttributeId, known: readonly string[], word: string): RespondentTest => ({
    attribute: builder.attribute({ id, words: known }),
    in: known.includes(word) ? [known.indexOf(word)] : [],
  })
  return (test) => [
    ...(test.sex === undefined ? [] : [oneOf('sex', SEXES, test.sex)]),
    ...(test.grades === undefined ? [] : [within('grade', test.grades)]),
    ...(test.ageMonths === undefined ? [] : [within('ageMonths', test.ageMonths)]),
    ...(test.informant === undefined ? [] : [oneOf('informant', words.informants, test.informant)]),
    ...(test.form === undefined ? [] : [oneOf('form', words.forms, test.form)]),
  ]
}
