import type { AnyResult, ScaleScore } from '../../results/result.js'
import { dateOfDay, dayNumber, epochOf } from '../calendar/instants.js'
import { type OpenCalendar, schoolTime } from '../calendar/school-days.js'
import type { Duty, PolicyDefinition } from '../policy/policy.js'
import { contextOf, type RosterPupil } from '../roster/roster.js'
import { alertsOf } from './case-levels.js'
import type { FoundDue } from './due-action.js'
import { latePeriod, type Period, periodsOf } from './due-periods.js'
import { type GrowthFile, isWhole, type WholeEntry } from './growth-file.js'

/** Does a duty concern a pupil, and since when? */
interface Concern {
  readonly certain: boolean
  /** instant from which it is known to concern the pupil */
  readonly since: number
}

/** Duties of the policy that are not done for their present period. */
export function dutyDue(
  policy: PolicyDefinition,
  file: GrowthFile,
  pupil: RosterPupil | undefined,
  calendar: OpenCalendar,
  now: number,
): readonly FoundDue[] {
  const entries = file.entries.filter(isWhole).filter(({ recordedAt }) => (epochOf(recordedAt) ?? 0) <= now)
  return policy.duties.flatMap((duty) => {
    const concern = concernOf(duty, entries, pupil)
    if (concern === undefined) return []
    const done = entries.flatMap((entry) => fulfilledAt(duty, entry)).filter((at) => at <= now)
    const at = dueAt(duty, done, concern.since, calendar, now)
    return at === undefined ? [] : [{ kind: duty.kind, role: duty.role, at, duty: duty.id, about: null, certain: concern.certain }]
  })
}

function concernOf({ for: whom }: Duty, entries: readonly WholeEntry[], pupil: RosterPupil | undefined): Concern | undefined {
  let certain = true
  let since = Math.min(...entries.map(({ recordedAt }) => epochOf(recordedAt) ?? 0), Number.POSITIVE_INFINITY)
  if (whom.grades !== undefined) {
    const grade = pupil?.grade ?? null
    const { min, max } = whom.grades
    if (grade === null) certain = false
    else if ((min !== undefined && grade < min) || (max !== undefined && grade > max)) return undefined
  }
  if (whom.context !== undefined) {
    const states = whom.context.map((factor) => (pupil === undefined ? 'unknown' : contextOf(pupil, factor)))
    if (states.every((state) => state === 'no')) return undefined
    if (!states.includes('yes')) certain = false
  }
  if (whom.levels !== undefined) {
    const open = alertsOf(entries).filter(({ level, closed }) => !closed && level !== null && whom.levels?.includes(level))
    if (open.length === 0) return undefined
    since = Math.min(...open.map((each) => each.since))
  }
  return { certain, since }
}

/** No vacation is longer: 100 days. */
const LONGEST_VACATION = 100 * 86_400_000

/** When an entry fulfils a duty: the instant of what was done, not of writing it down. */
function fulfilledAt(duty: Duty, entry: WholeEntry): readonly number[] {
  const recorded = epochOf(entry.recordedAt) ?? 0
  if (entry.kind === 'assessment' && (duty.kind === 'assessment' || duty.kind === 're-screening')) {
    const { result } = entry.body
    const fits = duty.instrument === undefined || result.instrument.id === duty.instrument
    return fits && isScored(result) ? [epochOf(result.administeredAt) ?? recorded] : []
  }
  if (entry.kind !== duty.kind) return []
  if (entry.kind !== 'home-visit') return [recorded]
  return entry.body.outcome === 'met' ? [epochOf(entry.body.visitedAt) ?? recorded] : []
}

/** Could anything be scored? An empty or unreadable form leaves the pupil unassessed. */
export function isScored(result: AnyResult): boolean {
  const scales = Object.values(result.scales as Readonly<Record<string, ScaleScore>>)
  return scales.some(({ status }) => status === 'scored') || Object.values(result.decisions).some(({ status }) => status === 'scored')
}

function dueAt(duty: Duty, done: readonly number[], since: number, calendar: OpenCalendar, now: number): number | undefined {
  const { period, count } = duty.every
  if (period === 'months' || period === 'weeks') {
    const last = Math.max(...done, Number.NEGATIVE_INFINITY)
    const from = Number.isFinite(last) ? last : since
    return Number.isFinite(from) ? addPeriod(calendar, from, period, count) : now
  }
  const periods = periodsOf(calendar, period, now)
  const current = periods.at(-1)
  const isDone = (from: Period | undefined): boolean => from !== undefined && done.some((at) => at >= from.from)
  // long after the last term of the calendar another period has begun, of which nothing is known
  if (current !== undefined && now - current.to > LONGEST_VACATION) return isDone({ from: current.to, to: now }) ? undefined : now
  if (isDone(periods.at(-count)) || (periods.length < count && isDone(periods[0]))) return undefined
  const late = latePeriod(periods, count, since, isDone)
  if (late !== undefined) return late.to
  // outside every term nothing is known of what is to come: now
  return current === undefined ? now : current.to
}

/** The same time so many months or weeks later; a day that the month does not have becomes its last one. */
function addPeriod(calendar: OpenCalendar, from: number, period: 'months' | 'weeks', count: number): number {
  if (period === 'weeks') return from + count * 7 * 86_400_000
  const { day } = schoolTime(calendar, from)
  const date = dateOfDay(day)
  const months = date.year * 12 + (date.month - 1) + count
  const first = { year: Math.floor(months / 12), month: (months % 12) + 1, day: 1 }
  const next = { year: Math.floor((months + 1) / 12), month: ((months + 1) % 12) + 1, day: 1 }
  const last = dayNumber(next) - 1
  return from + (Math.min(dayNumber(first) + date.day - 1, last) - day) * 86_400_000
}
