import { canonicalJson } from '../../core/canonical.js'
import { type Issue, issue } from '../../core/issue.js'
import { pointer } from '../../core/pointer.js'
import type { PolicyLintContext } from './lint-context.js'
import type { PolicyCondition, Rule } from './policy.js'

/** Words of one subject that two parts of an `all` ask for; null where a part has none. */
function choice(condition: PolicyCondition): { readonly subject: string; readonly words: readonly string[] } | null {
  if (condition.kind === 'context') return { subject: `context ${condition.factor}`, words: condition.in }
  if (condition.kind === 'screening' || condition.kind === 'consent') return { subject: condition.kind, words: condition.in }
  return condition.kind === 'protocol' ? { subject: `protocol ${condition.protocol}`, words: condition.in } : null
}

/** Two parts that ask for different words of one subject: no pupil has both. */
function contradicts(parts: readonly PolicyCondition[]): boolean {
  const seen = new Map<string, readonly string[]>()
  for (const found of parts.map(choice)) {
    if (found === null) continue
    const before = seen.get(found.subject)
    const both = before === undefined ? found.words : found.words.filter((word) => before.includes(word))
    if (both.length === 0) return true
    seen.set(found.subject, both)
  }
  return false
}

/** Why a condition can never hold; undefined when it may. */
export function whyNever(context: PolicyLintContext, condition: PolicyCondition): string | undefined {
  const never = (part: PolicyCondition): boolean => whyNever(context, part) !== undefined
  switch (condition.kind) {
    case 'all':
      if (contradicts(condition.of)) return 'contradiction'
      return condition.of.some(never) ? 'part' : undefined
    case 'any':
      return condition.of.every(never) ? 'part' : undefined
    case 'at-least':
      return condition.of.filter((part) => !never(part)).length < condition.count ? 'count' : undefined
    case 'band':
    case 'category': {
      const used = context.used.get(condition.instrument)
      const sets = (condition.kind === 'band' ? used?.bandSets : used?.decisions) ?? {}
      const id = condition.kind === 'band' ? condition.bandSet : condition.decision
      const severities = Object.hasOwn(sets, id) ? Object.values(sets[id] ?? {}) : []
      if (condition.atLeast === undefined || severities.length === 0) return undefined
      return condition.atLeast > Math.max(...severities) ? 'severity' : undefined
    }
    case 'score':
      return unattainable(context, condition) ? 'range' : undefined
    case 'critical-item':
      return isNeverAsked(context, condition) ? 'not-asked' : undefined
    case 'relative':
      return 'relative'
    default:
      return undefined
  }
}

/** A score that the declared range of its stage does not reach. */
function unattainable(context: PolicyLintContext, condition: Extract<PolicyCondition, { kind: 'score' }>): boolean {
  const scale = context.definitions.get(condition.instrument)?.scales.find(({ id }) => id === condition.scale)
  const range = scale?.stages.find(({ id }) => id === condition.stage)?.range
  if (range === undefined) return false
  const { test, value } = condition
  if (test === 'at-least') return value > range.max
  if (test === 'above') return value >= range.max
  return test === 'at-most' ? value < range.min : value <= range.min
}

/** Items of the kinds that no instrument in use asks about; cannot be told unless all definitions are at hand. */
function isNeverAsked({ policy, definitions }: PolicyLintContext, condition: Extract<PolicyCondition, { kind: 'critical-item' }>): boolean {
  const ids = condition.instrument === undefined ? policy.instruments.map(({ id }) => id) : [condition.instrument]
  const all = ids.map((id) => definitions.get(id))
  if (all.includes(undefined)) return false
  return !all.some((definition) =>
    definition?.criticalItems.some(({ item, kind }) => condition.kinds.includes(kind) && (condition.items?.includes(item) ?? true)),
  )
}

/** Rules that can never hold, and rules that another with the same condition and a graver level makes useless. */
export function* deadRules(context: PolicyLintContext): Generator<Issue> {
  const { policy, levels } = context
  const severity = (rule: Rule): number => (rule.level === undefined ? 0 : (levels.get(rule.level)?.severity ?? 0))
  const texts = policy.rules.map((rule) => canonicalJson(rule.when))
  for (const [i, rule] of policy.rules.entries()) {
    const why = whyNever(context, rule.when)
    if (why !== undefined) {
      yield issue('policy/dead-rule', pointer('/rules', i), { rule: rule.id, why }, 'warning')
      continue
    }
    const graver = policy.rules.find(
      (other, o) => o !== i && texts[o] === texts[i] && (severity(other) > severity(rule) || (severity(other) === severity(rule) && o < i)),
    )
    if (graver === undefined) continue
    yield issue('policy/dead-rule', pointer('/rules', i), { rule: rule.id, why: 'shadowed', by: graver.id }, 'warning')
  }
}
