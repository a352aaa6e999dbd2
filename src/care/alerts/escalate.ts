import { assertEpoch, offsetOf } from '../calendar/instants.js'
import type { SchoolCalendar } from '../calendar/school-calendar.js'
import { bareCalendar, openCalendar } from '../calendar/school-days.js'
import type { MessageOptions } from '../messages/message.js'
import type { Level, PolicyDefinition, Route } from '../policy/policy.js'
import type { Alert, AlertTier } from './alert.js'
import { planRoute } from './tiers.js'
import { writeMessages } from './write-messages.js'

export interface EscalationOptions extends MessageOptions {
  readonly at: string
  readonly calendar: SchoolCalendar | null
}

/**
 * The routes by which a tier is told of a role's silence: the level's own, else those of the mildest graver level, else of any level;
 * never the silent role's own.
 */
function routesOf(policy: PolicyDefinition, level: Level, tier: string, silent: string): readonly Route[] {
  const rank = ({ severity }: Level): number => (severity >= level.severity ? severity : Number.MAX_SAFE_INTEGER - severity)
  const byRank = policy.levels.toSorted((a, b) => rank(a) - rank(b))
  return (
    byRank.map(({ tiers }) => tiers.filter((route) => route.tier === tier && route.role !== silent)).find((routes) => routes.length > 0) ??
    []
  )
}

/**
 * Tells the next tier where nobody has acknowledged an alert in time: returns the alerts that change, each with a further entry for
 * every role of that tier but the late one, which names the tier it was escalated from and has its own message; each role is told once. What that tier does is due at once when its own deadline, counted
 * from the answer, is past. A tier that was escalated to may escalate further. Acknowledged alerts are left alone; an alert is
 * never lowered or ended here, and running it twice changes nothing more.
 *
 * @throws PsyscoreError when `at` is no instant with zone
 */
export function escalate(alerts: readonly Alert[], policy: PolicyDefinition, options: EscalationOptions): readonly Alert[] {
  const now = assertEpoch(options.at, '/at')
  return alerts.flatMap((alert) => {
    if (alert.state !== 'raised') return []
    const next = escalateAlert(alert, policy, options, now)
    return next === alert ? [] : [next]
  })
}

function escalateAlert(alert: Alert, policy: PolicyDefinition, options: EscalationOptions, now: number): Alert {
  const level = policy.levels.find(({ code }) => code === alert.level)
  if (level === undefined) return alert
  const calendar = options.calendar === null ? bareCalendar(offsetOf(options.at)) : openCalendar(options.calendar)
  const answered = alert.answeredAt === null ? null : assertEpoch(alert.answeredAt, '/answeredAt')
  const tiers: AlertTier[] = [...alert.tiers]
  // the list grows while it is read: a tier told now may be late itself
  for (const late of tiers) {
    const { escalation } = late
    if (escalation === null || Date.parse(escalation.at) > now) continue
    for (const route of routesOf(policy, level, escalation.to, late.role)) {
      const told = tiers.some(({ role, escalatedFrom }) => role === route.role && escalatedFrom !== null)
      if (told) continue
      const planned = planRoute({ calendar, now, answered }, route)
      // a route borrowed from another level brings nobody further in
      const further = level.tiers.includes(route) ? planned.escalation : null
      tiers.push({ ...planned, escalation: further, escalatedFrom: late.tier, held: false, message: null })
    }
  }
  return tiers.length === alert.tiers.length ? alert : writeMessages(policy, { ...alert, tiers }, options)
}

/** Tiers that still see an alert at an instant; an expired tier no longer does, the alert itself stays open. */
export function tiersAt(alert: Alert, at: string): readonly AlertTier[] {
  const now = assertEpoch(at, '/at')
  return alert.tiers.filter(({ expires }) => expires === null || Date.parse(expires) > now)
}

/** Tiers whose deadline has passed while nobody acknowledged. */
export function overdueTiers(alert: Alert, at: string): readonly AlertTier[] {
  if (alert.state !== 'raised') return []
  const now = assertEpoch(at, '/at')
  return alert.tiers.filter(({ due }) => Date.parse(due) < now)
}
