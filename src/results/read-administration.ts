import type { CalendarDate } from '../core/calendar.js'
import { parseInstant } from '../core/instant.js'
import type { InformantRole } from '../core/words.js'
import type { LinkedPlan } from '../plan/linked.js'
import type { AttributeInput } from '../plan/program.js'
import { warnTooFast } from './careless.js'
import { readAge, warnAgeOffGrade } from './read-age.js'
import { createFormReader } from './read-form.js'
import { readKey, readRespondentGrade, readSchoolSystem, readSex } from './read-respondent.js'
import { createResponsesReader } from './read-responses.js'
import type { RespondentRecord, ResponseRecord } from './result.js'
import { readField, type Warnings, warn } from './warnings.js'

/** What an administration says, as far as it could be read. Its codes stand in the linked plan's row. */
export interface Reading {
  readonly respondent: RespondentRecord
  readonly informant: InformantRole
  readonly form: string | null
  readonly rater: string | null
  readonly administeredAt: string | null
  readonly responses: readonly ResponseRecord[]
  /** every item was answered */
  readonly complete: boolean
  readonly warnings: Warnings
}

function readInstant(administration: unknown, warnings: Warnings): { readonly text: string | null; readonly date: CalendarDate | null } {
  const given = readField(administration, 'administeredAt')
  if (given === undefined || given === null || given === '') return { text: null, date: null }
  const instant = parseInstant(typeof given === 'string' ? given : '')
  if (instant.ok) return { text: instant.text, date: instant.date }
  warn(warnings, instant.code, '/administeredAt')
  return { text: null, date: instant.date }
}

/** Value of a respondent attribute in its column: a number as it is, a word by its place; −1 unknown. */
function attributeValue(input: AttributeInput, reading: Reading, informantKnown: boolean): number {
  const index = (word: string | null): number => (word === null ? -1 : (input.words?.indexOf(word) ?? -1))
  switch (input.id) {
    case 'grade':
      return reading.respondent.grade ?? -1
    case 'ageMonths':
      return reading.respondent.ageMonths ?? -1
    case 'sex':
      return index(reading.respondent.sex)
    case 'informant':
      return informantKnown ? index(reading.informant) : -1
    case 'form':
      return index(reading.form)
  }
}

/**
 * Reads one administration into a row of the linked columns. Never throws because of data and never changes it; whatever could
 * not be read is missing or unknown and named in the warnings, without its value.
 */
export function createAdministrationReader(linked: LinkedPlan): (administration: unknown, row: number) => Reading {
  const readResponses = createResponsesReader(linked)
  const readForm = createFormReader(linked.plan)
  const attributes = linked.plan.program.inputs.attributes

  return (administration, row) => {
    const warnings: Warnings = []
    const formWarnings: Warnings = []
    const { informant, informantKnown, form, omits } = readForm(administration, formWarnings)
    const { records, complete, answered } = readResponses(readField(administration, 'responses'), row, warnings, omits)
    const given = readField(administration, 'respondent')
    const rater = readField(administration, 'rater')
    const instant = readInstant(administration, warnings)
    const schoolSystem = readSchoolSystem(given)
    const key = readKey(given, warnings)
    const grade = readRespondentGrade(given, schoolSystem, warnings)
    const sex = readSex(given, warnings)
    const ageMonths = readAge(given, instant.date, warnings)
    warnAgeOffGrade(grade, ageMonths, warnings)
    warnings.push(...formWarnings)
    warnTooFast(administration, answered, warnings)
    const reading: Reading = {
      respondent: { key, grade, ageMonths, sex, schoolSystem },
      informant,
      form,
      rater: typeof rater === 'string' ? rater : null,
      administeredAt: instant.text,
      responses: records,
      complete,
      warnings,
    }
    attributes.forEach((input, at) => {
      const column = linked.attributes[at]
      if (column !== undefined) column[row] = attributeValue(input, reading, informantKnown)
    })
    return reading
  }
}
