import type { Instrument } from './instruments/instrument.js'
import type { Administration, Response } from './results/administration.js'
import { isInformantOpen } from './results/informant.js'
import type { AnyResult, ResponseRecord } from './results/result.js'

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

/** Stored answers as they were given: clock times are stored as minutes after midnight. */
function answersOf(instrument: Instrument, records: readonly ResponseRecord[]): Readonly<Record<string, Response>> {
  const clocks = new Set(instrument.items.filter(({ kind }) => kind === 'clock-time').map(({ id }) => id))
  const answer = (record: ResponseRecord): Response => {
    if ('missing' in record) return { missing: record.missing }
    return clocks.has(record.item) && typeof record.code === 'number' ? clock(record.code) : record.code
  }
  return Object.fromEntries(records.map((record) => [record.item, answer(record)]))
}

/** The administration that a stored result tells of, to be scored again. Ages were taken on its day and are carried over. */
export function administrationOf(instrument: Instrument, result: AnyResult): Administration {
  const { key, grade, ageMonths, sex, schoolSystem } = result.respondent
  return {
    responses: answersOf(instrument, result.responses),
    respondent: { key, grade, ageMonths, sex, ...(schoolSystem === null ? {} : { schoolSystem }) },
    administeredAt: result.administeredAt,
    ...(isInformantOpen(result) ? {} : { informant: result.informant }),
    rater: result.rater,
    ...(result.instrument.form === null ? {} : { form: result.instrument.form }),
  }
}
