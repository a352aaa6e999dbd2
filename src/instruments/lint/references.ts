import { type Issue, issue } from '../../core/issue.js'
import { pointer } from '../../core/pointer.js'
import { SEXES } from '../../core/words.js'
import { codedScores, itemOf } from '../../scoring/item-scores.js'
import type { LintContext, PlacedCondition } from '../../scoring/lint-context.js'
import { writtenKeys } from '../../scoring/lint-keys.js'
import { known, knownStage } from './resolve.js'

/** Response sets, keys and parts of scales. */
export function* scaleReferences(context: LintContext): Generator<Issue> {
  const { definition, items, scales } = context
  const sets = new Set(Object.keys(definition.responseSets))
  for (const [i, item] of definition.items.entries()) {
    if ('responses' in item) yield* known('response-set', item.responses, sets, pointer('/items', i, 'responses'))
  }
  for (const { scale, score, path } of context.scorings) {
    for (const { key, path: at } of writtenKeys(score, path)) yield* known('item', itemOf(key), items, at)
    if ('itemsOf' in score) {
      for (const [i, id] of score.itemsOf.entries()) {
        const at = pointer(path, 'itemsOf', i)
        yield* known('scale', id, scales, at)
        const part = scales.get(id)?.score
        if (part !== undefined && !('items' in part || 'itemsOf' in part || 'groups' in part || 'pairs' in part)) {
          yield issue('definition/scale-empty', at, { scale: scale.id, why: 'no-items', part: id })
        }
      }
    }
    if (score.method === 'composite') {
      for (const [i, part] of score.of.entries()) {
        const at = pointer(path, 'of', i)
        if (part.standardScore !== undefined && part.stage === undefined) yield* known('scale', part.scale, scales, at)
        else yield* knownStage(context, part.scale, part.stage, at)
      }
    }
    if (score.method === 'look-up') yield* knownStage(context, score.of.scale, score.of.stage, pointer(path, 'of'))
  }
  for (const [i, scale] of definition.scales.entries()) {
    const stages = new Set(scale.stages.map(({ id }) => id))
    for (const [v, variant] of (scale.variants ?? []).entries()) {
      for (const stage of Object.keys(variant.ranges))
        yield* known('stage', stage, stages, pointer('/scales', i, 'variants', v, 'ranges', stage))
    }
  }
}

/** Items, codes, scales, decisions and words of the respondent that conditions ask about. */
export function* conditionReferences(context: LintContext): Generator<Issue> {
  for (const [i, rule] of (context.definition.applicability ?? []).entries()) {
    for (const [k, id] of rule.items.entries()) {
      yield* known('item', id, context.items, pointer('/applicability', i, 'items', k))
      if (rule.otherwise !== 'leave')
        yield* knownCode(context, id, rule.otherwise.implied, pointer('/applicability', i, 'otherwise', 'implied'))
    }
  }
  for (const placed of context.conditions) yield* conditionReference(context, placed)
}

function* conditionReference(context: LintContext, { condition, path }: PlacedCondition): Generator<Issue> {
  const { definition, items, decisions } = context
  switch (condition.kind) {
    case 'answer':
      yield* known('item', condition.item, items, pointer(path, 'item'))
      for (const [i, code] of condition.in.entries()) yield* knownCode(context, condition.item, code, pointer(path, 'in', i))
      return
    case 'respondent': {
      const names: Readonly<Record<typeof condition.attribute, readonly string[]>> = {
        sex: SEXES,
        informant: definition.informants,
        form: definition.forms.map(({ id }) => id),
      }
      const allowed = new Set(names[condition.attribute])
      for (const [i, word] of condition.in.entries()) yield* known(condition.attribute, word, allowed, pointer(path, 'in', i))
      return
    }
    case 'respondent-range':
      if (condition.from !== undefined && condition.to !== undefined && condition.from > condition.to) {
        yield issue('definition/range-order', path, { min: condition.from, max: condition.to })
      }
      return
    case 'score':
      yield* knownStage(context, condition.scale, condition.stage, path)
      return
    case 'category': {
      yield* known('decision', condition.decision, decisions, pointer(path, 'decision'))
      const decision = decisions.get(condition.decision)
      if (decision === undefined) return
      const categories = new Set(decision.categories.map(({ id }) => id))
      for (const [i, category] of condition.in.entries()) yield* known('category', category, categories, pointer(path, 'in', i))
      return
    }
  }
}

/** A code that the item can take. */
function* knownCode({ definition, items }: LintContext, id: string, code: number, path: string): Generator<Issue> {
  const item = items.get(id)
  if (item === undefined) return
  const codes = codedScores(definition, item)?.map((each) => each.code)
  const taken = codes?.includes(code) ?? (!('min' in item) || (code >= item.min && code <= item.max))
  if (!taken) yield issue('definition/codes-mismatch', path, { item: id, why: 'in', codes: [code] })
}

/** Categories of decisions; scales of validity, band sets and reliabilities; forms and informants of strata; critical items. */
export function* riskReferences(context: LintContext): Generator<Issue> {
  const { definition, scales, items } = context
  const forms = new Set(definition.forms.map(({ id }) => id))
  const informants = new Set<string>(definition.informants)
  for (const [i, decision] of (definition.decisions ?? []).entries()) {
    const categories = new Set(decision.categories.map(({ id }) => id))
    for (const [r, row] of decision.rows.entries())
      yield* known('category', row.category, categories, pointer('/decisions', i, 'rows', r, 'category'))
    if (decision.otherwise !== undefined) yield* known('category', decision.otherwise, categories, pointer('/decisions', i, 'otherwise'))
  }
  for (const [i, validity] of (definition.validity ?? []).entries()) {
    yield* knownStage(context, validity.scale, validity.stage, pointer('/validity', i, 'scale'))
    if (validity.withholds === 'all') continue
    for (const [w, scale] of validity.withholds.entries()) yield* known('scale', scale, scales, pointer('/validity', i, 'withholds', w))
  }
  for (const [i, critical] of definition.criticalItems.entries())
    yield* known('item', critical.item, items, pointer('/criticalItems', i, 'item'))
  for (const [i, set] of definition.bandSets.entries()) {
    yield* known('scale', set.scale, scales, pointer('/bandSets', i, 'scale'))
    const stages = scales.get(set.scale)?.stages.map(({ id }) => id)
    if (set.stage !== undefined && stages !== undefined) yield* known('stage', set.stage, new Set(stages), pointer('/bandSets', i, 'stage'))
    for (const [s, { when }] of (set.strata ?? []).entries()) {
      const at = pointer('/bandSets', i, 'strata', s, 'when')
      if (when.form !== undefined) yield* known('form', when.form, forms, pointer(at, 'form'))
      if (when.informant !== undefined) yield* known('informant', when.informant, informants, pointer(at, 'informant'))
      for (const range of [when.grades, when.ageMonths]) {
        if (range !== undefined && range.min > range.max) yield issue('definition/range-order', at, { min: range.min, max: range.max })
      }
    }
  }
  for (const [i, { scale, stage }] of (definition.reliability ?? []).entries())
    yield* knownStage(context, scale, stage, pointer('/reliability', i))
}
