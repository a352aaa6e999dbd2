import { parseCalendarDate } from '../../core/calendar.js'
import { dayNumber, epochOf } from '../calendar/instants.js'
import { instantOf, type OpenCalendar } from '../calendar/school-days.js'
import type { FoundDue } from './due-action.js'
import { isScored } from './due-duties.js'
import { type GrowthFile, isWhole, type WholeEntry } from './growth-file.js'

const DAY_END = 86_400_000 - 1000

/** The last second of a date on the school's clocks; now for what is no date. */
function endOf(date: string, calendar: OpenCalendar, now: number): number {
  const day = parseCalendarDate(date)
  return day === null ? now : instantOf(calendar, { day: dayNumber(day), time: DAY_END })
}

/** What entries ask for by a date and later entries have not answered. */
export function entryDue(file: GrowthFile, calendar: OpenCalendar, now: number): readonly FoundDue[] {
  const past = file.entries.filter(isWhole).filter(({ recordedAt }) => (epochOf(recordedAt) ?? 0) <= now)
  return past.flatMap((entry, at) => {
    const later = past.slice(at + 1)
    return asks(entry, later).map(({ date, ...ask }) => ({
      ...ask,
      at: endOf(date, calendar, now),
      duty: null,
      about: entry.id,
      certain: true,
    }))
  })
}

type Ask = Pick<FoundDue, 'kind' | 'role'> & { readonly date: string }

function asks(entry: WholeEntry, later: readonly WholeEntry[]): readonly Ask[] {
  const { role } = entry.author
  switch (entry.kind) {
    case 're-screening':
      return screenedAgain(entry, later) ? [] : [{ kind: 're-screening', role, date: entry.body.due }]
    case 'home-visit':
      return ask(
        'follow-up',
        role,
        entry.body.followUpBy,
        later.some(({ kind }) => kind === 'home-visit'),
      )
    case 'referral':
      return ask(
        'follow-up',
        role,
        entry.body.followUpBy,
        later.some((each) => each.kind === 'referral' && each.body.updates === entry.id),
      )
    case 'judgement':
      return ask(
        'review',
        role,
        entry.body.reviewBy,
        later.some((each) => judges(each, [entry.id, ...entry.body.about])),
      )
    case 'plan':
      return planAsks(entry, later)
    default:
      return []
  }
}

function ask(kind: Ask['kind'], role: string, date: string | undefined, answered: boolean): readonly Ask[] {
  return date === undefined || answered ? [] : [{ kind, role, date }]
}

function judges(entry: WholeEntry, ids: readonly string[]): boolean {
  return entry.kind === 'judgement' && entry.body.about.some((id) => ids.includes(id))
}

/** A plan holds until another takes its place or someone judges it. */
function planAsks({ id, body }: WholeEntry<'plan'>, later: readonly WholeEntry[]): readonly Ask[] {
  if (later.some((each) => (each.kind === 'plan' && each.body.replaces === id) || judges(each, [id]))) return []
  const actions = body.actions.flatMap(({ role, due }) => (due === undefined ? [] : [{ kind: 'action' as const, role, date: due }]))
  return [{ kind: 'review', role: body.caseHolder.role, date: body.reviewBy }, ...actions]
}

/** Answered after it was asked for: an older form recorded late does not count. */
function screenedAgain(entry: WholeEntry<'re-screening'>, later: readonly WholeEntry[]): boolean {
  const asked = epochOf(entry.recordedAt) ?? 0
  return later.some(
    (each) =>
      each.kind === 'assessment' &&
      each.body.result.instrument.id === entry.body.instrument &&
      isScored(each.body.result) &&
      (epochOf(each.body.result.administeredAt) ?? epochOf(each.recordedAt) ?? 0) >= asked,
  )
}
