import { type Issue, issue } from '../../core/issue.js'
import { nearest } from '../../core/nearest.js'
import { pointer } from '../../core/pointer.js'
import { OBSERVATION_SIGNS } from '../words.js'
import type { PolicyLintContext } from './lint-context.js'

/** A name that nothing bears, with what was meant, if it can be told. */
export function* known(what: string, name: string, names: Iterable<string>, path: string): Generator<Issue> {
  const list = [...names]
  if (list.includes(name)) return
  const like = nearest(name, list)
  yield issue('policy/unknown-reference', path, { what, name, ...(like === undefined ? {} : { nearest: like }) })
}

/** No two parts of one kind share a name, and no two levels a severity. */
export function* distinctNames({ policy }: PolicyLintContext): Generator<Issue> {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['levels', policy.levels.map(({ code }) => code)],
    ['notices', policy.notices.map(({ kind }) => kind)],
    ...(
      [
        'instruments',
        'contextFactors',
        'profiles',
        'roles',
        'tiers',
        'actions',
        'rules',
        'protocols',
        'duties',
        'mandatoryReports',
      ] as const
    ).map((name) => [name, policy[name].map(({ id }) => id)] as const),
  ]
  for (const [list, names] of lists) {
    for (const [i, name] of names.entries()) {
      if (names.indexOf(name) < i) yield issue('policy/duplicate-name', pointer(`/${list}`, i), { what: list, name })
    }
  }
  const severities = policy.levels.map(({ severity }) => severity)
  for (const [i, severity] of severities.entries()) {
    if (severities.indexOf(severity) < i) yield issue('policy/severity-shared', pointer('/levels', i, 'severity'), { severity })
  }
}

/** Every tier, role, profile, action and level that is named exists. */
export function* partReferences(context: PolicyLintContext): Generator<Issue> {
  const { policy, levels, roles } = context
  const tiers = policy.tiers.map(({ id }) => id)
  const profiles = policy.profiles.map(({ id }) => id)
  const actions = policy.actions.map(({ id }) => id)
  const role = (name: string, path: string): Iterable<Issue> => known('role', name, roles.keys(), path)
  for (const [i, each] of policy.roles.entries()) yield* known('profile', each.maximum, profiles, pointer('/roles', i, 'maximum'))
  for (const [i, level] of policy.levels.entries()) {
    for (const [name, responder] of Object.entries(level.responders ?? {}))
      yield* role(responder, pointer('/levels', i, 'responders', name))
    for (const [r, route] of level.tiers.entries()) {
      const path = pointer('/levels', i, 'tiers', r)
      yield* known('tier', route.tier, tiers, pointer(path, 'tier'))
      yield* role(route.role, pointer(path, 'role'))
      yield* known('profile', route.profile, profiles, pointer(path, 'profile'))
      for (const [a, action] of route.actions.entries()) yield* known('action', action, actions, pointer(path, 'actions', a))
      if (route.escalation !== undefined) yield* known('tier', route.escalation.to, tiers, pointer(path, 'escalation', 'to'))
    }
  }
  for (const [i, rule] of policy.rules.entries()) {
    if (rule.level !== undefined) yield* known('level', rule.level, levels.keys(), pointer('/rules', i, 'level'))
  }
  for (const [i, route] of policy.notices.entries()) {
    const path = pointer('/notices', i)
    yield* role(route.role, pointer(path, 'role'))
    yield* known('profile', route.profile, profiles, pointer(path, 'profile'))
    for (const [a, action] of (route.actions ?? []).entries()) yield* known('action', action, actions, pointer(path, 'actions', a))
  }
  for (const [i, duty] of policy.duties.entries()) {
    yield* role(duty.role, pointer('/duties', i, 'role'))
    for (const level of duty.for.levels ?? []) yield* known('level', level, levels.keys(), pointer('/duties', i, 'for', 'levels'))
    for (const factor of duty.for.context ?? [])
      yield* known('context-factor', factor, factorsOf(context), pointer('/duties', i, 'for', 'context'))
    if (duty.instrument !== undefined) yield* known('instrument', duty.instrument, context.used.keys(), pointer('/duties', i, 'instrument'))
  }
  for (const [i, name] of policy.safeguardingHold.roles.entries()) yield* role(name, pointer('/safeguardingHold/roles', i))
  for (const [i, sign] of policy.safeguardingHold.signs.entries()) {
    yield* known('sign', sign, OBSERVATION_SIGNS, pointer('/safeguardingHold/signs', i))
  }
  yield* role(policy.safeguardingHold.decides, '/safeguardingHold/decides')
  for (const [i, report] of policy.mandatoryReports.entries()) yield* role(report.role, pointer('/mandatoryReports', i, 'role'))
  for (const [i, used] of policy.instruments.entries()) {
    if (used.sameDayReview !== undefined) yield* role(used.sameDayReview, pointer('/instruments', i, 'sameDayReview'))
  }
  yield* protocolAndCapacity(context)
}

function factorsOf({ policy }: PolicyLintContext): readonly string[] {
  return policy.contextFactors.map(({ id }) => id)
}

function* protocolAndCapacity({ policy, levels, roles, used }: PolicyLintContext): Generator<Issue> {
  for (const [i, { gate, followUp }] of policy.protocols.entries()) {
    const path = pointer('/protocols', i)
    yield* known('instrument', gate.instrument, used.keys(), pointer(path, 'gate', 'instrument'))
    yield* known('role', followUp.role, roles.keys(), pointer(path, 'followUp', 'role'))
    if (followUp.instrument !== undefined) {
      yield* known('instrument', followUp.instrument, used.keys(), pointer(path, 'followUp', 'instrument'))
    }
  }
  const { staff = [], work = [], expected = [] } = policy.capacity ?? {}
  for (const [i, each] of [...staff, ...work].entries()) {
    const path = i < staff.length ? pointer('/capacity/staff', i, 'role') : pointer('/capacity/work', i - staff.length, 'role')
    yield* known('role', each.role, roles.keys(), path)
  }
  for (const [i, each] of work.entries()) yield* known('level', each.level, levels.keys(), pointer('/capacity/work', i, 'level'))
  for (const [i, each] of expected.entries()) yield* known('level', each.level, levels.keys(), pointer('/capacity/expected', i, 'level'))
}

/** What conditions name exists in the policy: instruments, band sets and their bands, decisions, factors, protocols. */
export function* conditionReferences(context: PolicyLintContext): Generator<Issue> {
  const { policy, used } = context
  for (const { condition, path } of context.conditions) {
    if (condition.kind === 'context') yield* known('context-factor', condition.factor, factorsOf(context), pointer(path, 'factor'))
    if (condition.kind === 'protocol') {
      const protocols = policy.protocols.map(({ id }) => id)
      yield* known('protocol', condition.protocol, protocols, pointer(path, 'protocol'))
    }
    if (condition.kind === 'observation') {
      for (const [i, sign] of condition.signs.entries()) yield* known('sign', sign, OBSERVATION_SIGNS, pointer(path, 'signs', i))
    }
    if (!('instrument' in condition) || condition.instrument === undefined) continue
    yield* known('instrument', condition.instrument, used.keys(), pointer(path, 'instrument'))
    const declared = used.get(condition.instrument)
    if (declared === undefined || (condition.kind !== 'band' && condition.kind !== 'category')) continue
    const band = condition.kind === 'band'
    const id = band ? condition.bandSet : condition.decision
    const sets = (band ? declared.bandSets : declared.decisions) ?? {}
    yield* known(band ? 'band-set' : 'decision', id, Object.keys(sets), pointer(path, band ? 'bandSet' : 'decision'))
    const outcomes = Object.hasOwn(sets, id) ? Object.keys(sets[id] ?? {}) : []
    for (const [i, name] of (outcomes.length === 0 ? [] : (condition.in ?? [])).entries()) {
      yield* known(band ? 'band' : 'category', name, outcomes, pointer(path, 'in', i))
    }
  }
}
