import type { Condition, DecisionDefinition, InstrumentDefinition, ScoreMethod } from '../core/definition.js'
import { edited, lastDigit, type Mutant, type MutationKind, moved, mutant, replaced, type Step, without } from './mutant.js'
import { itemOf, methodsOf } from './mutate-keys.js'

const OTHER_TEST = { below: 'at-most', 'at-most': 'below', 'at-least': 'above', above: 'at-least' } as const

function codesOf(definition: InstrumentDefinition, id: string): readonly number[] {
  const item = definition.items.find((each) => each.id === id)
  if (item === undefined || !('responses' in item) || !Object.hasOwn(definition.responseSets, item.responses)) return []
  return definition.responseSets[item.responses]?.options.map(({ code }) => code) ?? []
}

/** The next item with the same answers. */
function neighbour(definition: InstrumentDefinition, id: string): string | undefined {
  const at = definition.items.findIndex((item) => item.id === id)
  const own = definition.items[at]
  const rest = [...definition.items.slice(at + 1), ...definition.items.slice(0, Math.max(0, at))]
  return rest.find((item) => own !== undefined && 'responses' in own && 'responses' in item && item.responses === own.responses)?.id
}

/** A list of codes with each one dropped, and the next code added. */
export function* codeLists(
  change: MutationKind,
  path: readonly Step[],
  codes: readonly number[],
  all: readonly number[],
): Generator<Mutant> {
  for (const [at, code] of codes.entries()) {
    if (codes.length > 1) yield edited(change, [...path, at], code, undefined, [{ path, value: without(codes, at) }])
  }
  const spare = all.filter((code) => !codes.includes(code))
  // With every code listed the condition says no more than that there is an answer.
  if (spare.length > 1 || codes.length === 0) {
    for (const code of spare) yield edited(change, path, undefined, code, [{ path, value: [...codes, code] }])
  } else if (spare.length === 1) yield edited(change, path, codes, spare, [{ path, value: spare }])
}

/** Every slip in a condition: codes, items, limits, the joining word, a part that is lost. */
export function* mutateCondition(
  definition: InstrumentDefinition,
  condition: Condition,
  path: readonly Step[],
  change: MutationKind = 'condition',
): Generator<Mutant> {
  switch (condition.kind) {
    case 'answer': {
      yield* codeLists(change, [...path, 'in'], condition.in, codesOf(definition, condition.item))
      const other = neighbour(definition, condition.item)
      if (other !== undefined) yield mutant(change, [...path, 'item'], condition.item, other)
      for (const [at, reason] of (condition.orMissing ?? []).entries()) {
        const rest = without(condition.orMissing ?? [], at)
        yield edited(change, [...path, 'orMissing', at], reason, undefined, [
          { path: [...path, 'orMissing'], value: rest.length === 0 ? undefined : rest },
        ])
      }
      return
    }
    case 'respondent':
      if (condition.attribute === 'sex' && condition.in.length === 1) {
        yield mutant(change, [...path, 'in', 0], condition.in[0], condition.in[0] === 'F' ? 'M' : 'F')
      }
      return
    case 'respondent-range':
      for (const end of ['from', 'to'] as const) {
        const at = condition[end]
        if (at === undefined) continue
        yield mutant(change, [...path, end], at, at + 1)
        yield mutant(change, [...path, end], at, at - 1)
      }
      return
    case 'score': {
      const step = lastDigit(condition.value)
      yield mutant(change, [...path, 'value'], condition.value, moved(condition.value, step))
      yield mutant(change, [...path, 'value'], condition.value, moved(condition.value, -step))
      yield mutant(change, [...path, 'test'], condition.test, OTHER_TEST[condition.test])
      return
    }
    case 'category': {
      const decision = definition.decisions?.find(({ id }) => id === condition.decision)
      const spare = decision?.categories.map(({ id }) => id).filter((id) => !condition.in.includes(id)) ?? []
      for (const [at, id] of condition.in.entries()) {
        const other = spare[at % Math.max(1, spare.length)]
        if (other !== undefined) yield mutant(change, [...path, 'in', at], id, other)
      }
      return
    }
    case 'not':
      yield mutant(change, path, 'not', condition.of)
      yield* mutateCondition(definition, condition.of, [...path, 'of'], change)
      return
    case 'all':
    case 'any':
      if (condition.of.length > 1) yield mutant(change, [...path, 'kind'], condition.kind, condition.kind === 'all' ? 'any' : 'all')
      yield* parts(definition, condition.of, path, change)
      return
    case 'at-least':
      for (const by of [-1, 1]) yield mutant(change, [...path, 'k'], condition.k, condition.k + by)
      yield* parts(definition, condition.of, path, change)
  }
}

function* parts(
  definition: InstrumentDefinition,
  of: readonly Condition[],
  path: readonly Step[],
  change: MutationKind,
): Generator<Mutant> {
  for (const [at, part] of of.entries()) {
    const place = [...path, 'of', at]
    if (of.length > 1) yield edited(change, place, part, undefined, [{ path: [...path, 'of'], value: without(of, at) }])
    yield* mutateCondition(definition, part, place, change)
  }
}

function* decisions(definition: InstrumentDefinition, decision: DecisionDefinition, path: readonly Step[]): Generator<Mutant> {
  const { rows, categories, otherwise } = decision
  const another = (id: string): string | undefined =>
    categories[(categories.findIndex((category) => category.id === id) + 1) % categories.length]?.id
  for (const [at, row] of rows.entries()) {
    const place = [...path, 'rows', at]
    const list = [...path, 'rows']
    if (rows.length > 1) yield edited('decision-row', place, row.category, undefined, [{ path: list, value: without(rows, at) }])
    const next = rows[at + 1]
    if (next !== undefined && next.category !== row.category) {
      const value = replaced(replaced(rows, at, next), at + 1, row)
      yield edited('decision-row', place, `${row.category}, ${next.category}`, `${next.category}, ${row.category}`, [{ path: list, value }])
    }
    yield mutant('decision-row', [...place, 'category'], row.category, another(row.category))
    for (const onUnknown of ['stop', 'skip', 'match'] as const) {
      if (onUnknown !== (row.onUnknown ?? 'stop')) yield mutant('decision-row', [...place, 'onUnknown'], row.onUnknown ?? 'stop', onUnknown)
    }
    yield* mutateCondition(definition, row.when, [...place, 'when'])
  }
  if (otherwise !== undefined) yield mutant('decision-row', [...path, 'otherwise'], otherwise, another(otherwise))
}

/** Every slip in gating, decisions, variants and validity. */
export function* mutateConditions(definition: InstrumentDefinition): Generator<Mutant> {
  for (const [at, rule] of (definition.applicability ?? []).entries()) {
    const path = ['applicability', at]
    const rules = definition.applicability ?? []
    yield edited('gating', path, 'rule', undefined, [
      { path: ['applicability'], value: rules.length === 1 ? undefined : without(rules, at) },
    ])
    for (const [index, item] of rule.items.entries()) {
      if (rule.items.length > 1) {
        yield edited('gating', [...path, 'items', index], item, undefined, [
          { path: [...path, 'items'], value: without(rule.items, index) },
        ])
      }
    }
    if (rule.otherwise === 'leave') {
      const [code = 0] = codesOf(definition, rule.items[0] ?? '')
      yield mutant('gating', [...path, 'otherwise'], rule.otherwise, { implied: code })
    } else {
      yield mutant('gating', [...path, 'otherwise'], rule.otherwise, 'leave')
      const codes = codesOf(definition, rule.items[0] ?? '')
      const next = codes[(codes.indexOf(rule.otherwise.implied) + 1) % Math.max(1, codes.length)]
      if (next !== undefined) yield mutant('gating', [...path, 'otherwise', 'implied'], rule.otherwise.implied, next)
    }
    yield* mutateCondition(definition, rule.when, [...path, 'when'], 'gating')
  }
  for (const [at, decision] of (definition.decisions ?? []).entries()) yield* decisions(definition, decision, ['decisions', at])
  for (const [at, { variants = [] }] of definition.scales.entries()) {
    for (const [v, variant] of variants.entries()) {
      const list = ['scales', at, 'variants']
      yield edited('variant', [...list, v], variant.id, undefined, [
        { path: list, value: variants.length === 1 ? undefined : without(variants, v) },
      ])
      yield* mutateCondition(definition, variant.when, [...list, v, 'when'], 'variant')
    }
  }
  for (const [at, { cuts }] of (definition.validity ?? []).entries()) {
    for (const [index, cut] of cuts.entries()) {
      const path = ['validity', at, 'cuts', index]
      const step = lastDigit(cut.at)
      for (const by of [-step, step]) yield mutant('validity-cut', [...path, 'at'], cut.at, moved(cut.at, by))
      yield mutant('validity-cut', [...path, 'outcome'], cut.outcome, cut.outcome === 'invalid' ? 'questionable' : 'invalid')
    }
  }
}

/** Items of a method that are scored as their options say. */
function readItems(score: ScoreMethod): readonly string[] {
  if (score.method === 'count') return []
  const keys = 'items' in score ? score.items : score.method === 'highest-of-group' ? score.groups.flat() : []
  const all = score.method === 'pair-difference' ? score.pairs.flat() : keys
  return all.flatMap((key) => (typeof key === 'object' && key.scores !== undefined ? [] : [itemOf(key)]))
}

/** Every slip in what an answer is worth and which answers speak alone. */
export function* mutateAnswers(definition: InstrumentDefinition): Generator<Mutant> {
  // A key's own scores stand in for those of the options; where no score reads the options, they are worth nothing.
  const read = new Set(methodsOf(definition).flatMap(({ score }) => readItems(score)))
  const byName = definition.scales.some(({ score }) => score.method === 'formula')
  const scored = new Set(definition.items.flatMap((item) => ('responses' in item && (byName || read.has(item.id)) ? [item.responses] : [])))
  for (const [name, { options }] of Object.entries(definition.responseSets)) {
    if (!scored.has(name)) continue
    for (const [at, option] of options.entries()) {
      const worth = option.score ?? option.code
      yield edited('code-score', ['responseSets', name, 'options', at], worth, worth + 1, [
        { path: ['responseSets', name, 'options', at, 'score'], value: worth + 1 },
      ])
    }
  }
  for (const [at, critical] of definition.criticalItems.entries()) {
    const path = ['criticalItems', at]
    yield edited('critical-item', path, critical.item, undefined, [
      { path: ['criticalItems'], value: without(definition.criticalItems, at) },
    ])
    const other = neighbour(definition, critical.item)
    if (other !== undefined) yield mutant('critical-item', [...path, 'item'], critical.item, other)
    yield* codeLists('critical-code', [...path, 'endorsedBy'], critical.endorsedBy, codesOf(definition, critical.item))
  }
}
