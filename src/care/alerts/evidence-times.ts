import { parseCalendarDate } from '../../core/calendar.js'
import { dayNumber, epochOf } from '../calendar/instants.js'
import { instantOf, type OpenCalendar } from '../calendar/school-days.js'
import type { Evidence, EvidenceReference, RuleOutcome, Truth } from '../conditions/evidence.js'

/** Kinds of evidence that are states and not events: no deadline runs from them. */
const TIMELESS: ReadonlySet<EvidenceReference['kind']> = new Set(['context', 'screening', 'consent'])

export function isTimeless({ kind }: EvidenceReference): boolean {
  return TIMELESS.has(kind)
}

/** Reads when evidence was given; a date without a time counts from its first moment on the school's clocks. */
export interface EvidenceTimes {
  readonly epochOf: (reference: EvidenceReference) => number | null
  readonly epochOfText: (text: string | null) => number | null
}

export function evidenceTimes(calendar: OpenCalendar): EvidenceTimes {
  const epochOfText = (text: string | null): number | null => {
    const date = parseCalendarDate(text ?? '')
    return date === null ? epochOf(text) : instantOf(calendar, { day: dayNumber(date), time: 0 })
  }
  return { epochOfText, epochOf: ({ administeredAt }) => epochOfText(administeredAt) }
}

/** Evidence as it stood at an instant; what has no time stands always. */
function until(evidence: Evidence, epoch: number, times: EvidenceTimes): Evidence {
  const stood = (text: string | null): boolean => {
    const at = times.epochOfText(text)
    return at === null || at <= epoch
  }
  return {
    ...evidence,
    results: evidence.results.filter((result) => stood(result.administeredAt)),
    observations: evidence.observations.filter((sign) => stood(sign.observedAt)),
    followUps: (evidence.followUps ?? []).filter((followUp) => stood(followUp.at)),
  }
}

/**
 * Since when an outcome stands: the first answer or sign with which it held, so that deadlines run from the answer and not from the
 * scoring. `now` where nothing but states speak (a context factor); null where some evidence has no time: then all is due at once.
 */
export function answeredSince(
  evidence: Evidence,
  { rule, outcome, evidence: references }: Pick<RuleOutcome, 'rule' | 'outcome' | 'evidence'>,
  evaluate: (evidence: Evidence) => ReadonlyMap<string, Truth>,
  times: EvidenceTimes,
  now: number,
): number | null {
  const dated = references.filter((reference) => !isTimeless(reference)).map(times.epochOf)
  if (dated.includes(null)) return null
  const epochs = [...new Set(dated.filter((epoch) => epoch !== null))].sort((a, b) => a - b)
  const [first] = epochs
  if (first === undefined) return now
  if (epochs.length === 1 || outcome !== 'true') return first
  return epochs.find((epoch) => evaluate(until(evidence, epoch, times)).get(rule) === 'true') ?? first
}
