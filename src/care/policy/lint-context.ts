import type { InstrumentDefinition } from '../../core/definition.js'
import type { Issue } from '../../core/issue.js'
import { pointer } from '../../core/pointer.js'
import type { Deadline, Level, PolicyCondition, PolicyDefinition, Role, UsedInstrument } from './policy.js'

/** One rule of the policy lint: reads the policy, yields what is wrong with it, and never throws. */
export type PolicyLintRule = (context: PolicyLintContext) => Iterable<Issue>

/** A condition, where it stands, and what it stands in. */
export interface PlacedPolicyCondition {
  readonly condition: PolicyCondition
  readonly path: string
  /** from the outermost condition inwards, itself left out */
  readonly within: readonly PolicyCondition[]
  /** index of the rule it belongs to; null in protocols and reports */
  readonly rule: number | null
}

/** A policy with its parts by id and, as far as they are at hand, the definitions of its instruments. */
export interface PolicyLintContext {
  readonly policy: PolicyDefinition
  readonly levels: ReadonlyMap<string, Level>
  readonly roles: ReadonlyMap<string, Role>
  readonly used: ReadonlyMap<string, UsedInstrument>
  /** definitions given, by id */
  readonly definitions: ReadonlyMap<string, InstrumentDefinition>
  readonly conditions: readonly PlacedPolicyCondition[]
  readonly deadlines: readonly PlacedDeadline[]
}

export interface PlacedDeadline {
  readonly deadline: Deadline
  readonly path: string
  /** it belongs to someone whose safety may be at stake today */
  readonly crisis: boolean
}

function* placed(
  condition: PolicyCondition,
  path: string,
  rule: number | null,
  within: readonly PolicyCondition[] = [],
): Generator<PlacedPolicyCondition> {
  yield { condition, path, within, rule }
  const inner = [...within, condition]
  if (condition.kind === 'not') yield* placed(condition.of, pointer(path, 'of'), rule, inner)
  else if (condition.kind === 'all' || condition.kind === 'any' || condition.kind === 'at-least') {
    for (const [i, part] of condition.of.entries()) yield* placed(part, pointer(path, 'of', i), rule, inner)
  }
}

function* allConditions({ rules, protocols, mandatoryReports }: PolicyDefinition): Generator<PlacedPolicyCondition> {
  for (const [i, rule] of rules.entries()) yield* placed(rule.when, pointer('/rules', i, 'when'), i)
  for (const [i, { gate, followUp }] of protocols.entries()) {
    yield* placed(gate.positive, pointer('/protocols', i, 'gate', 'positive'), null)
    if (followUp.positive !== undefined) yield* placed(followUp.positive, pointer('/protocols', i, 'followUp', 'positive'), null)
  }
  for (const [i, report] of mandatoryReports.entries()) yield* placed(report.when, pointer('/mandatoryReports', i, 'when'), null)
}

function* allDeadlines(policy: PolicyDefinition): Generator<PlacedDeadline> {
  for (const [i, level] of policy.levels.entries()) {
    for (const [r, route] of level.tiers.entries()) {
      const path = pointer('/levels', i, 'tiers', r)
      if (route.deadline !== undefined) yield { deadline: route.deadline, path: pointer(path, 'deadline'), crisis: level.crisis }
      if (route.escalation !== undefined) {
        yield { deadline: route.escalation.after, path: pointer(path, 'escalation', 'after'), crisis: level.crisis }
      }
    }
  }
  for (const [i, route] of policy.notices.entries()) {
    yield { deadline: route.deadline, path: pointer('/notices', i, 'deadline'), crisis: route.kind === 'critical-unknown' }
  }
  yield { deadline: policy.safeguardingHold.deadline, path: '/safeguardingHold/deadline', crisis: true }
}

/** Builds the context; the first of several parts with one id stands for it. */
export function policyLintContext(policy: PolicyDefinition, instruments: readonly InstrumentDefinition[]): PolicyLintContext {
  const first = <T>(parts: readonly T[], id: (part: T) => string): ReadonlyMap<string, T> =>
    new Map([...parts].reverse().map((part) => [id(part), part]))
  return {
    policy,
    levels: first(policy.levels, ({ code }) => code),
    roles: first(policy.roles, ({ id }) => id),
    used: first(policy.instruments, ({ id }) => id),
    definitions: first(instruments, ({ id }) => id),
    conditions: [...allConditions(policy)],
    deadlines: [...allDeadlines(policy)],
  }
}
