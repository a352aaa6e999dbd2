import { type Issue, issue } from '../../core/issue.js'
import { pointer } from '../../core/pointer.js'
import { fieldsOfRole } from '../messages/disclosure.js'
import type { PolicyLintContext } from './lint-context.js'
import type { DisclosureField } from './policy.js'

/** Every level is told to someone, has a deadline at each tier, and someone among them who can judge. */
export function* audiences({ policy, roles }: PolicyLintContext): Generator<Issue> {
  for (const [i, level] of policy.levels.entries()) {
    const path = pointer('/levels', i)
    if (level.tiers.length === 0) yield issue('policy/no-audience', pointer(path, 'tiers'), { level: level.code })
    for (const [r, route] of level.tiers.entries()) {
      if (route.deadline !== undefined) continue
      yield issue('policy/missing-deadline', pointer(path, 'tiers', r), { level: level.code, tier: route.tier })
    }
    const judges = level.tiers.some(({ role }) => ['psychologist', 'responder'].includes(roles.get(role)?.kind ?? ''))
    if (!judges && level.tiers.length > 0) yield issue('policy/missing-responder', path, { level: level.code })
  }
}

/** A crisis does not wait for school: deadlines on the clock, someone who answers at night and in holidays, and an escalation. */
export function* crisisPaths({ policy, deadlines }: PolicyLintContext): Generator<Issue> {
  for (const { deadline, path, crisis } of deadlines) {
    if (crisis && deadline.unit === 'school-days') yield issue('policy/crisis-school-days', pointer(path, 'unit'))
  }
  for (const [i, level] of policy.levels.entries()) {
    if (!level.crisis) continue
    for (const when of ['schoolHours', 'outOfHours', 'holidays'] as const) {
      if (level.responders?.[when] !== undefined) continue
      yield issue('policy/crisis-responder', pointer('/levels', i, 'responders'), { level: level.code, when })
    }
    for (const [r, route] of level.tiers.entries()) {
      if (route.escalation !== undefined) continue
      yield issue('policy/crisis-escalation', pointer('/levels', i, 'tiers', r), { level: level.code, tier: route.tier }, 'warning')
    }
  }
}

/** No message holds more than its role may ever be told, and no role may be told more than its office allows. */
export function* disclosures({ policy, roles }: PolicyLintContext): Generator<Issue> {
  const fields = (profile: string): readonly DisclosureField[] => policy.profiles.find(({ id }) => id === profile)?.fields ?? []
  const excess = function* (role: string, profile: string, path: string): Generator<Issue> {
    if (!roles.has(role)) return
    const may = fieldsOfRole(policy, role)
    const over = fields(profile).filter((field) => !may.has(field))
    if (over.length > 0) yield issue('policy/disclosure-exceeds-role', path, { role, profile, fields: over })
  }
  for (const [i, { id, maximum }] of policy.roles.entries()) yield* excess(id, maximum, pointer('/roles', i, 'maximum'))
  for (const [i, level] of policy.levels.entries()) {
    for (const [r, { role, profile }] of level.tiers.entries()) yield* excess(role, profile, pointer('/levels', i, 'tiers', r, 'profile'))
  }
  for (const [i, { role, profile }] of policy.notices.entries()) yield* excess(role, profile, pointer('/notices', i, 'profile'))
}

/** A level that no rule raises. */
export function* unreachableLevels({ policy }: PolicyLintContext): Generator<Issue> {
  for (const [i, { code }] of policy.levels.entries()) {
    if (policy.rules.some((rule) => rule.level === code)) continue
    yield issue('policy/unreachable-level', pointer('/levels', i), { level: code }, 'warning')
  }
}

/** No pupil vanishes: every way of not being judged is told to someone. */
export function* notices({ policy }: PolicyLintContext): Generator<Issue> {
  const routed = new Set<string>(policy.notices.map(({ kind }) => kind))
  const asked = [
    ...['not-screened', 'not-scored', 'consent-missing', 'critical-unknown', 're-screen'],
    ...(policy.protocols.length > 0 ? ['follow-up-awaited', 'follow-up-overdue'] : []),
    ...(policy.rules.some((rule) => rule.secondLook !== undefined || rule.onUnknown === 'second-look') ? ['second-look'] : []),
  ]
  for (const kind of asked) if (!routed.has(kind)) yield issue('policy/notice-missing', '/notices', { kind })
}

/** Expected hours a week of a role against what it has. */
export function* capacity({ policy }: PolicyLintContext): Generator<Issue> {
  const { capacity: load } = policy
  if (load === undefined) return
  for (const [i, { role, hoursPerWeek }] of load.staff.entries()) {
    const minutes = load.work
      .filter((each) => each.role === role)
      .flatMap(({ level, minutes: each }) => load.expected.filter((share) => share.level === level).map(({ share }) => share * each))
      .reduce((sum, each) => sum + each, 0)
    const needed = (load.pupils * minutes) / load.weeks / 60
    if (needed <= hoursPerWeek) continue
    yield issue('policy/load-above-capacity', pointer('/capacity/staff', i), { role, needed, hours: hoursPerWeek }, 'warning')
  }
}
