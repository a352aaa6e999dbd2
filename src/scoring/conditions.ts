import type { Condition, StratumTest } from '../core/definition.js'
import { INFORMANT_ROLES, MISSING_REASONS, SEXES } from '../core/words.js'
import type { AttributeId, NodeRef, PlanNode, RespondentTest } from '../plan/program.js'
import { refuse } from './fault.js'
import { attributeWords } from './inputs.js'
import type { LoweringContext } from './lowering.js'

type Of<Kind extends Condition['kind']> = Extract<Condition, { readonly kind: Kind }>

const SCORE_TESTS = { below: 'lt', 'at-most': 'le', 'at-least': 'ge', above: 'gt' } as const
const MONTHS = 12

function attribute(ctx: LoweringContext, id: AttributeId): number {
  return ctx.builder.attributeIndex(id) ?? refuse('definition/value', '', { attribute: id })
}

/** Index of a word among the attribute's words. */
function wordTest(ctx: LoweringContext, id: AttributeId, words: readonly string[], path: string): RespondentTest {
  const known = attributeWords(ctx.definition, id) ?? []
  const codes = words.map((word) => {
    const code = known.indexOf(word)
    return code < 0 ? refuse('definition/unknown-reference', path, { reference: word, allowed: [...known] }) : code
  })
  return { attribute: attribute(ctx, id), in: codes }
}

/** Inclusive on both ends in the definition, half open in the plan; ages in years become months. */
function rangeTest(
  ctx: LoweringContext,
  id: 'grade' | 'ageMonths',
  from: number | undefined,
  to: number | undefined,
  unit: number,
): RespondentTest {
  return {
    attribute: attribute(ctx, id),
    ...(from === undefined ? {} : { from: from * unit }),
    ...(to === undefined ? {} : { below: (to + 1) * unit }),
  }
}

/** The tests of a norm group or cut stratum; all must hold. An empty list holds for everybody. */
export function lowerRespondentTests(ctx: LoweringContext, test: StratumTest): RespondentTest[] {
  const tests: RespondentTest[] = []
  if (test.grades !== undefined) tests.push(rangeTest(ctx, 'grade', test.grades.min, test.grades.max, 1))
  if (test.ageMonths !== undefined) tests.push(rangeTest(ctx, 'ageMonths', test.ageMonths.min, test.ageMonths.max, 1))
  if (test.sex !== undefined) tests.push({ attribute: attribute(ctx, 'sex'), in: [SEXES.indexOf(test.sex)] })
  if (test.informant !== undefined) tests.push({ attribute: attribute(ctx, 'informant'), in: [INFORMANT_ROLES.indexOf(test.informant)] })
  if (test.form !== undefined) tests.push(wordTest(ctx, 'form', [test.form], ''))
  return tests
}

/** Lowers a condition to one tri-state node. An unanswered item makes it unknown unless its reason is listed. */
export function lowerCondition(ctx: LoweringContext, condition: Condition, path: string): NodeRef {
  const add = (node: PlanNode): NodeRef => ctx.builder.add(node, { document: 'definition', path })
  const all = (of: readonly Condition[]): NodeRef[] => of.map((each, i) => ctx.condition(each, `${path}/of/${i}`))
  switch (condition.kind) {
    case 'answer':
      return lowerAnswer(ctx, condition, path, add)
    case 'respondent':
      return add({ op: 'attrIn', test: wordTest(ctx, condition.attribute, condition.in, path) })
    case 'respondent-range': {
      const { from, to } = condition
      if (from === undefined && to === undefined) refuse('definition/missing-property', path, { property: 'from' })
      const test = condition.attribute === 'age' ? rangeTest(ctx, 'ageMonths', from, to, MONTHS) : rangeTest(ctx, 'grade', from, to, 1)
      return add({ op: 'attrIn', test })
    }
    case 'score':
      return add({ op: 'cmp', a: ctx.stage(condition.scale, condition.stage), test: SCORE_TESTS[condition.test], b: condition.value })
    case 'category':
      return lowerCategory(ctx, condition, path, add)
    case 'all':
      return add({ op: 'atLeast', k: condition.of.length, of: all(condition.of) })
    case 'any':
      return add({ op: 'atLeast', k: 1, of: all(condition.of) })
    case 'at-least':
      return add({ op: 'atLeast', k: condition.k, of: all(condition.of) })
    case 'not':
      return add({ op: 'not', a: ctx.condition(condition.of, `${path}/of`) })
  }
}

function anyOf(add: (node: PlanNode) => NodeRef, of: readonly NodeRef[]): NodeRef {
  const [only] = of
  return of.length === 1 && only !== undefined ? only : add({ op: 'atLeast', k: 1, of })
}

function lowerAnswer(ctx: LoweringContext, condition: Of<'answer'>, path: string, add: (node: PlanNode) => NodeRef): NodeRef {
  const { item, in: wanted, orMissing = [] } = condition
  const { shape } = ctx.item(item, path)
  if (shape.kind === 'real') {
    const value = ctx.itemValue(item)
    const tests = wanted.map((b) => add({ op: 'cmp', a: value, test: 'eq', b }))
    if (orMissing.length === 0) return anyOf(add, tests)
    // A real input keeps no code to ask for one reason; only "any reason at all" can be told.
    if (!MISSING_REASONS.every((reason) => orMissing.includes(reason))) refuse('definition/value', `${path}/orMissing`, { item })
    return anyOf(add, [...tests, add({ op: 'not', a: add({ op: 'isPresent', a: value }) })])
  }
  const codes = wanted.map((code) => {
    const index = shape.codes.indexOf(code)
    return index < 0 ? refuse('definition/unknown-reference', `${path}/in`, { item, reference: code }) : index
  })
  const reasons = MISSING_REASONS.filter((reason) => orMissing.includes(reason))
  if (shape.kind === 'coded') return add({ op: 'codeIn', item: ctx.column(item), codes: [...codes].sort((a, b) => a - b), reasons })
  return anyOf(
    add,
    wanted.map((code) => add({ op: 'codeIn', item: ctx.column(item, code), codes: [1], reasons })),
  )
}

function lowerCategory(ctx: LoweringContext, condition: Of<'category'>, path: string, add: (node: PlanNode) => NodeRef): NodeRef {
  const { node, definition } = ctx.decision(condition.decision)
  const tests = condition.in.map((id) => {
    const b = definition.categories.findIndex((category) => category.id === id)
    return b < 0 ? refuse('definition/unknown-reference', `${path}/in`, { reference: id }) : add({ op: 'cmp', a: node, test: 'eq', b })
  })
  return anyOf(add, tests)
}
