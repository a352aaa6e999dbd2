import { canonicalJson, contentHash } from '../../core/canonical.js'
import { dateOfDay, formatDate } from '../calendar/instants.js'
import { type OpenCalendar, schoolTime } from '../calendar/school-days.js'
import type { Evidence, EvidenceReference } from '../conditions/evidence.js'
import { type EvidenceTimes, isTimeless } from './evidence-times.js'

/** Evidence as texts that can be compared: exactly, and by the day on the school's clocks, so that a double submit is one. */
export interface EvidenceKeys {
  readonly exact: (reference: EvidenceReference) => string
  readonly byDay: (reference: EvidenceReference) => string
}

const particulars = ({ kind, instrument, id, informant, state }: EvidenceReference): readonly unknown[] => [
  kind,
  instrument,
  id,
  informant,
  state ?? null,
]

/** An answer of unknown time is known by what it says: the same form again is the same evidence, another one is not. */
function undatedContent({ results, findings = [] }: Evidence, { instrument, informant, definition, id }: EvidenceReference): string {
  // only a form that was not scored has no definition
  if (definition === null) {
    const told = findings.filter((each) => each.instrument === instrument && each.item === id)
    return contentHash([...new Set(told.map(({ source }) => source))].sort())
  }
  const same = results.filter((each) => each.administeredAt === null && each.instrument.id === instrument && each.informant === informant)
  return contentHash(same.map((each) => contentHash(each.responses)).sort())
}

export function evidenceKeys(evidence: Evidence, calendar: OpenCalendar, times: EvidenceTimes): EvidenceKeys {
  const key = (reference: EvidenceReference, when: (epoch: number) => string | number): string => {
    const epoch = times.epochOf(reference)
    const occasion = isTimeless(reference) ? null : epoch === null ? undatedContent(evidence, reference) : when(epoch)
    return canonicalJson([...particulars(reference), occasion])
  }
  return {
    exact: (reference) => key(reference, (epoch) => epoch),
    byDay: (reference) => key(reference, (epoch) => formatDate(dateOfDay(schoolTime(calendar, epoch).day))),
  }
}

/** An id from what makes the thing itself: the same parts give the same id in every run. */
export function stableId(prefix: 'alert' | 'notice', parts: readonly unknown[]): string {
  return `${prefix}-${contentHash(parts).slice(0, 32)}`
}
