import { parseAlert, parseCareNotice } from '../care/alerts/parse.js'
import { parseSchoolCalendar } from '../care/calendar/parse.js'
import { parseGrowthFile } from '../care/growth/parse.js'
import { parseObservation } from '../care/growth/parse-observation.js'
import { parsePolicy } from '../care/policy/parse.js'
import { parseRoster } from '../care/roster/parse.js'
import type { Parsed } from '../core/issue.js'
import type { Language } from '../core/text.js'

type Reader = (bytes: Uint8Array, options: { readonly language?: Language }) => Parsed<unknown>

/** Readers of the documents of care, by the `format` they name. */
export const CARE_READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['psyscore/policy', parsePolicy],
  ['psyscore/school-calendar', parseSchoolCalendar],
  ['psyscore/roster', parseRoster],
  ['psyscore/growth-file', parseGrowthFile],
  ['psyscore/observation', parseObservation],
  ['psyscore/alert', parseAlert],
  ['psyscore/care-notice', parseCareNotice],
])
