import type { Alert, CareNotice } from '../care/alerts/alert.js'
import { parseAlert, parseCareNotice } from '../care/alerts/parse.js'
import { assertSchoolCalendar } from '../care/calendar/parse.js'
import type { SchoolCalendar } from '../care/calendar/school-calendar.js'
import type { CriticalFinding, Evidence, ObservedSign } from '../care/conditions/evidence.js'
import type { Observation } from '../care/growth/observation.js'
import type { PolicyDefinition } from '../care/policy/policy.js'
import { OCCASION_DAYS } from '../care/policy/trial-pupils.js'
import { assertRoster } from '../care/roster/parse.js'
import { CONTEXT_FACTORS, contextOf, type Roster, type RosterPupil } from '../care/roster/roster.js'
import { ageInMonths, parseCalendarDate } from '../core/calendar.js'
import type { Issue, Parsed } from '../core/issue.js'
import type { Language } from '../core/text.js'
import { parseResult } from '../index.js'
import type { AnyResult } from '../results/result.js'
import type { PupilFollowUp } from './alerts-host.js'
import { readBytes } from './load.js'

/** Lines that were read, and those that were not, by file and line. */
export interface Lines<T> {
  readonly values: readonly T[]
  readonly failed: readonly { readonly where: string; readonly issues: readonly Issue[]; readonly text: string }[]
}

/** JSON Lines, or one JSON document; a line that cannot be read is listed and does not hide the others. */
export async function readLines<T>(files: readonly string[], parse: (text: string) => Parsed<T>): Promise<Lines<T>> {
  const values: T[] = []
  const failed: Lines<T>['failed'][number][] = []
  for (const file of files) {
    const text = new TextDecoder().decode(await readBytes(file))
    const whole = text.trim() === '' ? undefined : parse(text)
    if (whole?.ok === true) {
      values.push(whole.value)
      continue
    }
    for (const [i, line] of text.split('\n').entries()) {
      if (line.trim() === '') continue
      const read = parse(line)
      if (read.ok) values.push(read.value)
      else failed.push({ where: `${file}:${i + 1}`, issues: read.issues, text: line })
    }
  }
  return { values, failed }
}

export const parseAnyResult = (text: string): Parsed<AnyResult> => parseResult(text) as unknown as Parsed<AnyResult>

/** An alert or a notice of an earlier run. */
export function parseKnown(text: string): Parsed<Alert | CareNotice> {
  return text.includes('"psyscore/care-notice"') ? parseCareNotice(text) : parseAlert(text)
}

export async function readCalendar(file: string | undefined, language: Language): Promise<SchoolCalendar | null> {
  return file === undefined ? null : assertSchoolCalendar(await readBytes(file), { language })
}

export async function readRoster(file: string | undefined, language: Language): Promise<Roster | null> {
  return file === undefined ? null : assertRoster(await readBytes(file), { language })
}

/** Key of the pupil in a line that is no whole result, so that not even this pupil vanishes. */
export function keyInLine(text: string): string | undefined {
  return /"respondent"\s*:\s*\{\s*"key"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(text)?.[1]
}

function grouped<T>(list: readonly T[], key: (each: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const each of list) {
    const own = groups.get(key(each))
    if (own === undefined) groups.set(key(each), [each])
    else own.push(each)
  }
  return groups
}

interface Material {
  readonly results: readonly AnyResult[]
  readonly observations: readonly Observation[]
  readonly followUps: readonly PupilFollowUp[]
  readonly roster: Roster | null
  /** keys of pupils whose results could not be read */
  readonly unread: readonly string[]
  /** critical items of forms that were not scored, by pupil */
  readonly findings: ReadonlyMap<string, readonly CriticalFinding[]>
  readonly at: string
}

function ageOn(at: string, pupil: RosterPupil | undefined): number | null {
  const birth = parseCalendarDate(pupil?.birthDate ?? '')
  const on = parseCalendarDate(at.slice(0, 10))
  return birth === null || on === null ? null : ageInMonths(birth, on)
}

/**
 * Everything known about each pupil: those of the roster, and whoever answered or was seen. Results within 60 days before the
 * pupil's latest answer are this occasion, earlier ones the past. A consent that no roster states is missing.
 */
export function gatherEvidence(
  policy: PolicyDefinition,
  { results, observations, followUps, roster, unread, findings, at }: Material,
): readonly Evidence[] {
  const pupils = new Map((roster?.pupils ?? []).map((pupil) => [pupil.key, pupil]))
  const keys = new Set([
    ...pupils.keys(),
    ...results.map(({ respondent }) => respondent.key),
    ...observations.map(({ respondent }) => respondent),
    ...unread,
    ...findings.keys(),
    ...followUps.map(({ respondent }) => respondent),
  ])
  const factors = [...new Set<string>([...CONTEXT_FACTORS, ...policy.contextFactors.map(({ id }) => id)])]
  const byKey = grouped(results, ({ respondent }) => respondent.key)
  const seen = grouped(observations, ({ respondent }) => respondent)
  const followed = grouped(followUps, ({ respondent }) => respondent)
  return [...keys].sort().map((key): Evidence => {
    const pupil = pupils.get(key)
    const own = byKey.get(key) ?? []
    const age = ageOn(at, pupil)
    const told = findings.get(key) ?? []
    const answered = own.length > 0 || told.length > 0 || unread.includes(key)
    const seenOnly = pupil === undefined && !answered
    return {
      respondent: key,
      ...split(own),
      observations: (seen.get(key) ?? []).map((sign): ObservedSign => ({ ...sign, by: { role: sign.by.role } })),
      context: factors.map((factor) => ({ factor, state: pupil === undefined ? 'unknown' : contextOf(pupil, factor) })),
      screening: answered || seenOnly ? 'screened' : (pupil?.screening ?? 'not-screened'),
      consent: pupil?.consent ?? 'missing',
      ...(age === null ? {} : { ageMonths: age }),
      ...(told.length === 0 ? {} : { findings: told }),
      followUps: followed.get(key) ?? [],
    }
  })
}

function split(own: readonly AnyResult[]): { readonly results: readonly AnyResult[]; readonly previous: readonly AnyResult[] } {
  const times = own.map(({ administeredAt }) => (administeredAt === null ? Number.NaN : Date.parse(administeredAt)))
  const latest = Math.max(...times.filter((time) => !Number.isNaN(time)))
  const isPast = (i: number): boolean => (times[i] ?? Number.NaN) < latest - OCCASION_DAYS * 86_400_000
  return { results: own.filter((_, i) => !isPast(i)), previous: own.filter((_, i) => isPast(i)) }
}
