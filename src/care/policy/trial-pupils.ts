import type { AnyResult } from '../../results/result.js'
import type { TrialPupil } from './trial-results.js'

const MS_PER_DAY = 86_400_000
/** Results of one pupil that lie closer together belong to one occasion. */
export const OCCASION_DAYS = 60

/** Calendar date of an instant as written: its own zone, never the machine's. */
function dateOf(instant: string | null): string | null {
  return instant === null ? null : instant.slice(0, 10)
}

/** Monday of the week of a date, YYYY-MM-DD; null when there is none. */
export function mondayOf(date: string | null): string | null {
  const day = date === null ? Number.NaN : Date.parse(`${date}T00:00:00Z`)
  if (Number.isNaN(day)) return null
  // 1970-01-01 was a Thursday
  const back = (Math.floor(day / MS_PER_DAY) + 3) % 7
  return new Date(day - back * MS_PER_DAY).toISOString().slice(0, 10)
}

/**
 * Results as pupils: those within 60 days before the pupil's latest answer are this occasion, earlier ones the past that trends
 * are taken from; results of unknown date count as this occasion.
 */
export function pupilsOfResults(
  results: readonly AnyResult[],
  known: ReadonlyMap<string, Partial<TrialPupil['evidence']> & { readonly school?: string | null }> = new Map(),
): readonly TrialPupil[] {
  const byKey = new Map<string, AnyResult[]>()
  for (const result of results) {
    const { key } = result.respondent
    byKey.set(key, [...(byKey.get(key) ?? []), result])
  }
  return [...byKey].map(([key, own]) => {
    const times = own.map(({ administeredAt }) => (administeredAt === null ? Number.NaN : Date.parse(administeredAt)))
    const latest = Math.max(...times.filter((time) => !Number.isNaN(time)))
    const isPast = (i: number): boolean => (times[i] ?? Number.NaN) < latest - OCCASION_DAYS * MS_PER_DAY
    const last = own[times.indexOf(latest)]
    const { school = null, ...rest } = known.get(key) ?? {}
    return {
      evidence: {
        respondent: key,
        observations: [],
        context: [],
        screening: 'screened',
        consent: 'given',
        ...rest,
        results: own.filter((_, i) => !isPast(i)),
        previous: own.filter((_, i) => isPast(i)),
      },
      school,
      week: mondayOf(dateOf(last?.administeredAt ?? null)),
    }
  })
}
