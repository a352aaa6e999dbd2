import { type Issue, issue } from '../../core/issue.js'
import { pointer } from '../../core/pointer.js'
import type { PlacedPolicyCondition, PolicyLintContext } from './lint-context.js'
import type { PolicyCondition, Rule } from './policy.js'

/** What a worse answer may change: to negate it, or to ask for its mild end alone, would let a worse answer lower a level. */
const OF_CONCERN: ReadonlySet<PolicyCondition['kind']> = new Set([
  'band',
  'score',
  'standard-score',
  'near-cut',
  'critical-item',
  'trend',
  'category',
  'observation',
  'protocol',
])

/** An unknown of a crisis rule, or of one that heeds a critical item, is never dropped. */
export function* droppedUnknowns({ policy, levels, conditions }: PolicyLintContext): Generator<Issue> {
  for (const [i, rule] of policy.rules.entries()) {
    if (rule.onUnknown !== 'drop') continue
    const crisis = rule.level !== undefined && levels.get(rule.level)?.crisis === true
    const critical = conditions.some((each) => each.rule === i && each.condition.kind === 'critical-item')
    if (crisis || critical) yield issue('policy/unknown-dropped', pointer('/rules', i, 'onUnknown'), { rule: rule.id })
  }
}

/** `nearCut` adds a second look and nothing else. */
export function* nearCuts({ policy, conditions }: PolicyLintContext): Generator<Issue> {
  for (const { condition, path, rule } of conditions) {
    if (condition.kind !== 'near-cut') continue
    if (rule === null || policy.rules[rule]?.level !== undefined) yield issue('policy/near-cut-level', path)
    if (condition.direction === 'neutral') yield issue('policy/not-monotone', pointer(path, 'direction'), { why: 'neutral' })
  }
}

/** Ranks order work; as a rule they would clear everyone below, and within a class they are no score at all. */
export function* relativeThresholds({ policy, conditions }: PolicyLintContext): Generator<Issue> {
  for (const { condition, path } of conditions) {
    if (condition.kind === 'relative') yield issue('policy/relative-threshold', path, { why: 'clears' })
  }
  for (const [i, { within }] of (policy.workOrder ?? []).entries()) {
    if (within === 'class') yield issue('policy/relative-threshold', pointer('/workOrder', i, 'within'), { why: 'class' })
  }
}

/** A more concerning answer never lowers a level: no negation of concern, and with a band every more severe one. */
export function* monotoneConditions({ conditions, used }: PolicyLintContext): Generator<Issue> {
  for (const { condition, path, within } of conditions) {
    if (OF_CONCERN.has(condition.kind) && within.some(({ kind }) => kind === 'not'))
      yield issue('policy/not-monotone', path, { why: 'not' })
    if (condition.kind === 'critical-item' && !condition.states.includes('endorsed')) {
      yield issue('policy/not-monotone', pointer(path, 'states'), { why: 'states' })
    }
    if (condition.kind === 'critical-item' && condition.states.includes('not-endorsed')) {
      yield issue('policy/not-monotone', pointer(path, 'states'), { why: 'not-endorsed' })
    }
    if (condition.kind === 'trend' && condition.direction === 'neutral') {
      yield issue('policy/not-monotone', pointer(path, 'direction'), { why: 'neutral' })
    }
    if (condition.kind === 'protocol' && condition.in.some((state) => state === 'awaiting' || state === 'overdue')) {
      if (!condition.in.includes('follow-up-positive')) yield issue('policy/not-monotone', pointer(path, 'in'), { why: 'protocol' })
    }
    if ((condition.kind !== 'band' && condition.kind !== 'category') || condition.in === undefined) continue
    const declared = used.get(condition.instrument)
    const sets = (condition.kind === 'band' ? declared?.bandSets : declared?.decisions) ?? {}
    const id = condition.kind === 'band' ? condition.bandSet : condition.decision
    const severities = Object.hasOwn(sets, id) ? (sets[id] ?? {}) : {}
    const named = Object.entries(severities).filter(([name]) => condition.in?.includes(name))
    const least = Math.min(...named.map(([, severity]) => severity))
    const missing = Object.entries(severities).filter(([name, severity]) => severity >= least && !condition.in?.includes(name))
    if (missing.length === 0) continue
    yield issue('policy/not-monotone', pointer(path, 'in'), { why: 'gap', missing: missing.map(([name]) => name) })
  }
}

/** The same question to one informant, whoever the condition asks. */
function questionOf(condition: PolicyCondition): string {
  const { informants: _, ...question } = condition as PolicyCondition & { readonly informants?: unknown }
  return JSON.stringify(question)
}

/** True where the pupil's own answer suffices. */
function heedsSelf(condition: PolicyCondition): boolean {
  if (!('informants' in condition) || condition.informants === undefined) return true
  const { informants } = condition
  return informants.kind === 'any' || (informants.kind === 'specific' && informants.role === 'self')
}

/** Whether every condition around it lets it count alone. */
export function standsAlone({ within }: PlacedPolicyCondition): boolean {
  return within.every(({ kind }, i) => kind === 'any' || (kind === 'at-least' && (within[i] as { count: number }).count === 1))
}

/** Agreement of several informants may add to a rule that heeds the pupil alone; it never replaces it. */
export function* selfReports({ policy, conditions, definitions }: PolicyLintContext): Generator<Issue> {
  const raises = (rule: number | null): Rule | undefined => (rule === null ? undefined : policy.rules[rule])
  for (const { condition, path, rule } of conditions) {
    if (!('informants' in condition) || condition.informants === undefined) continue
    const { kind } = condition.informants
    if (kind !== 'agree' && !(kind === 'at-least' && condition.informants.count > 1)) continue
    const informants = definitions.get(condition.instrument)?.informants
    if (informants !== undefined && !informants.includes('self')) continue
    const alone = conditions.some(
      (each) =>
        each.rule !== rule &&
        raises(each.rule) !== undefined &&
        standsAlone(each) &&
        heedsSelf(each.condition) &&
        questionOf(each.condition) === questionOf(condition),
    )
    if (!alone) yield issue('policy/self-report-outvoted', pointer(path, 'informants'))
  }
}
