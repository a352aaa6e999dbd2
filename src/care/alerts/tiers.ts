import { dueAt, responderTime } from '../calendar/deadlines.js'
import { formatInstant } from '../calendar/instants.js'
import { type OpenCalendar, offsetAt } from '../calendar/school-days.js'
import type { Deadline, Level, PolicyDefinition, Route } from '../policy/policy.js'
import type { AlertTier, Person } from './alert.js'

/** What deadlines are counted with. */
export interface Clock {
  readonly calendar: OpenCalendar
  /** instant of the run, milliseconds since 1970 */
  readonly now: number
  /** instant of the answer; null when unknown: all is due at once */
  readonly answered: number | null
}

/** A tier before its message is written. */
export type PlannedTier = Omit<AlertTier, 'held' | 'message'>

/** When something is due that is counted from the answer; at once where the answer has no time or the policy names no deadline. */
export function dueOf(
  { calendar, now, answered }: Clock,
  deadline: Deadline | undefined,
): { readonly due: number; readonly overdue: boolean } {
  if (answered === null) return { due: now, overdue: true }
  const due = deadline === undefined ? answered : dueAt(calendar, answered, deadline)
  return { due, overdue: due < now }
}

/** An instant on the school's clocks. */
export function written({ calendar }: Pick<Clock, 'calendar'>, epoch: number): string {
  return formatInstant(epoch, offsetAt(calendar, epoch))
}

/** One route of a level, with its instants. */
export function planRoute(clock: Clock, route: Route): PlannedTier {
  const { due, overdue } = dueOf(clock, route.deadline)
  const { expires, escalation } = route
  // an answer of unknown time is due at once, yet nobody could acknowledge before there was an alert
  const sinceKnown = { ...clock, answered: clock.answered ?? clock.now }
  return {
    tier: route.tier,
    role: route.role,
    profile: route.profile,
    due: written(clock, due),
    overdue,
    requiredActions: route.actions,
    expires: expires === undefined ? null : written(clock, dueOf(sinceKnown, expires).due),
    escalation: escalation === undefined ? null : { to: escalation.to, at: written(clock, dueOf(sinceKnown, escalation.after).due) },
    escalatedFrom: null,
  }
}

/** Role that answers at an instant: in school hours, at night and on weekends, in holidays; any that is named before none. */
export function responderRole({ responders }: Level, { calendar, now }: Pick<Clock, 'calendar' | 'now'>): string | undefined {
  const time = responderTime(calendar, now)
  const { schoolHours, outOfHours, holidays } = responders ?? {}
  if (time === 'school-hours') return schoolHours ?? outOfHours ?? holidays
  if (time === 'out-of-hours') return outOfHours ?? holidays ?? schoolHours
  return holidays ?? outOfHours ?? schoolHours
}

const earliest = (tiers: readonly PlannedTier[], now: string): string =>
  tiers.reduce<string | null>((first, { due }) => (first === null || Date.parse(due) < Date.parse(first) ? due : first), null) ?? now

/** A role outside the level's routes: due with the first of them, told what it may be told at most. */
function extraTier(policy: PolicyDefinition, clock: Clock, tiers: readonly PlannedTier[], tier: string, role: string): PlannedTier {
  const due = earliest(tiers, written(clock, clock.now))
  return {
    tier,
    role,
    profile: policy.roles.find(({ id }) => id === role)?.maximum ?? '',
    due,
    overdue: clock.answered === null || Date.parse(due) < clock.now,
    requiredActions: [...new Set(tiers.filter((each) => each.due === due).flatMap(({ requiredActions }) => requiredActions))],
    expires: null,
    escalation: null,
    escalatedFrom: null,
  }
}

/** Everyone a level tells: its routes, and in a crisis whoever answers at this hour. */
export function planTiers(policy: PolicyDefinition, level: Level, clock: Clock): readonly PlannedTier[] {
  const routes = level.tiers.map((route) => planRoute(clock, route))
  const responder = level.crisis ? responderRole(level, clock) : undefined
  if (responder === undefined || routes.some(({ role }) => role === responder)) return routes
  return [...routes, extraTier(policy, clock, routes, 'responder', responder)]
}

/** Who learns of news about a pupil in care: the case holder; in a crisis also whoever answers at this hour. */
export function planInforming(policy: PolicyDefinition, level: Level, clock: Clock, holder: Person): readonly PlannedTier[] {
  const routes = level.tiers.map((route) => planRoute(clock, route))
  const responder = level.crisis ? responderRole(level, clock) : undefined
  const roles = [...new Set([holder.role, ...(responder === undefined ? [] : [responder])])]
  return roles.map((role) => {
    const own = routes.find((route) => route.role === role)
    return own ?? extraTier(policy, clock, routes, role === holder.role ? 'case' : 'responder', role)
  })
}
