/** What people did between the waves: steps that a host records with `transition`, and entries of growth files. */
import { type Alert, type AlertEvent, type PolicyDefinition, transition } from 'psyscore/care'

const PSYCHOLOGIST = { id: 'p-1', role: 'psychologist' }
const TEACHER = { id: 't-4', role: 'homeroom-teacher' }

type Step = Omit<AlertEvent, 'by'> & { readonly by?: AlertEvent['by'] }
const judged = (reason: string, at: string = '2026-09-29T15:00:00+08:00'): Step => ({ to: 'judged', at, reason })
const inCare: Step = { to: 'in-care', at: '2026-09-29T16:00:00+08:00', caseHolder: PSYCHOLOGIST }
const falseAlarm = (reason: string): Step => ({ to: 'false-alarm', at: '2026-09-29T16:00:00+08:00', reason })

/** Steps for one alert, the n-th of its level: everything urgent was judged on the day, of the warnings every second. */
function stepsFor(alert: Alert, n: number, alike: ReadonlySet<string>): readonly Step[] {
  if (alert.respondent === 'made-up-0450') {
    const seen: Step = { to: 'acknowledged', at: '2026-09-29T10:50:00+08:00', by: TEACHER }
    return [seen, judged('talked in private: thoughts of death at times, no plan'), inCare]
  }
  if (alert.level === 'urgent' && alike.has(alert.respondent)) {
    return n % 10 === 0
      ? [judged('answered in haste, but meant this answer'), inCare]
      : [judged('talked in private: answered in haste, means none of it'), falseAlarm('the answer was not meant')]
  }
  if (alert.level === 'urgent') {
    const care = [judged('talked in private: needs support'), inCare]
    if (n % 9 === 1) return [...care, { to: 'closed', at: '2026-11-20T16:00:00+08:00', outcome: 'plan-met' }]
    return n % 9 === 2 ? [...care, { to: 'referred', at: '2026-10-12T10:00:00+08:00', reason: 'needs treatment outside school' }] : care
  }
  if (alert.level !== 'warning' || n % 2 === 1) return []
  const talk = judged('talked with the pupil and the homeroom teacher', '2026-09-30T14:00:00+08:00')
  return n % 3 === 0
    ? [talk, { ...falseAlarm('a bad week, over now'), at: '2026-09-30T15:00:00+08:00' }]
    : [talk, { ...inCare, at: '2026-09-30T15:00:00+08:00' }]
}

/** The alerts after the first weeks. Software moved none of them. */
export function followUp(alerts: readonly Alert[], policy: PolicyDefinition, alike: ReadonlySet<string>): readonly Alert[] {
  const seen = new Map<string, number>()
  return alerts.map((alert) => {
    const n = (seen.get(alert.level) ?? 0) + 1
    seen.set(alert.level, n)
    return stepsFor(alert, n, alike).reduce((now, step) => {
      const done = transition(now, { by: PSYCHOLOGIST, ...step }, policy)
      if (!done.ok) throw new Error(JSON.stringify(done.issues))
      return done.alert
    }, alert)
  })
}

/** Entries for growth files: every alert that was moved, and what came of made-up-0450. */
export function growthEntries(alerts: readonly Alert[]): readonly object[] {
  const entry = (respondent: string, kind: string, id: string, recordedAt: string, author: object, body: object, also: string[] = []) => ({
    respondent,
    entry: { id, kind, recordedAt, author, visibleTo: ['psychologist', ...also], body },
  })
  const moved = alerts.flatMap(({ id, respondent, policy, level, severity, history }) =>
    history.map(({ to, at, by, reason, outcome }, n) => {
      const why = { ...(reason === undefined ? {} : { reason }), ...(outcome === undefined ? {} : { outcome }) }
      const body = { alert: id, to, level, severity, policy: { id: policy.id, version: policy.version }, ...why }
      return entry(respondent, 'alert', `${id}-${n}`, at, by, body)
    }),
  )
  const own = alerts.find(({ respondent }) => respondent === 'made-up-0450')?.id ?? ''
  const key = 'made-up-0450'
  const judgement = { about: [own], outcome: 'confirmed', reason: 'thoughts of death at times, no plan', reviewBy: '2026-10-15' }
  const actions = [{ action: 'weekly-talk', role: 'psychologist', due: '2026-12-18' }]
  const plan = { caseHolder: PSYCHOLOGIST, agreedWith: ['guardian', 'homeroom-teacher'], actions, reviewBy: '2026-12-04' }
  const phase = { intervention: 'weekly-talks', phase: 'during', from: '2026-10-09' }
  const visit = { visitedAt: '2026-10-14T19:00:00+08:00', outcome: 'met', present: ['guardian', 'homeroom-teacher'] }
  // A file is written in the order of recording.
  const all = [
    ...moved,
    entry(key, 'judgement', 'j-1', '2026-09-29T17:00:00+08:00', PSYCHOLOGIST, judgement),
    entry(key, 'plan', 'plan-1', '2026-10-08T10:00:00+08:00', PSYCHOLOGIST, plan, ['homeroom-teacher']),
    entry(key, 'intervention-phase', 'phase-1', '2026-10-09T10:00:00+08:00', PSYCHOLOGIST, phase),
    entry(key, 'home-visit', 'visit-1', '2026-10-14T20:00:00+08:00', TEACHER, visit, ['homeroom-teacher']),
  ]
  return all.toSorted((a, b) => (a.entry.recordedAt < b.entry.recordedAt ? -1 : a.entry.recordedAt > b.entry.recordedAt ? 1 : 0))
}
