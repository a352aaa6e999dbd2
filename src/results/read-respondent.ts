import { readGrade } from '../core/grade.js'
import { SCHOOL_SYSTEMS, type SchoolSystem, type Sex } from '../core/words.js'
import { readField, type Warnings, warn } from './warnings.js'

const SEX_WORDS = new Map<unknown, Sex>([
  ['F', 'F'],
  ['f', 'F'],
  ['female', 'F'],
  ['女', 'F'],
  ['M', 'M'],
  ['m', 'M'],
  ['male', 'M'],
  ['男', 'M'],
])

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== ''
}

/** The host's pseudonym; a missing or non-text key leaves the record nameless and says so. */
export function readKey(respondent: unknown, warnings: Warnings): string {
  const key = readField(respondent, 'key')
  if (typeof key === 'string' && key !== '') return key
  warn(warnings, 'respondent/key-invalid', '/respondent/key')
  return ''
}

export function readSchoolSystem(respondent: unknown): SchoolSystem | null {
  const system = readField(respondent, 'schoolSystem')
  return SCHOOL_SYSTEMS.find((each) => each === system) ?? null
}

/** Grade 1–12, or null with a warning when something was given that does not name one. */
export function readRespondentGrade(respondent: unknown, system: SchoolSystem | null, warnings: Warnings): number | null {
  const given = readField(respondent, 'grade')
  if (!isGiven(given)) return null
  if (typeof given === 'string' || typeof given === 'number') {
    const reading = readGrade(given, system ?? undefined)
    if (reading.ok) return reading.grade
    warn(warnings, reading.code, '/respondent/grade')
  } else warn(warnings, 'respondent/grade-unreadable', '/respondent/grade')
  return null
}

/** F or M from the few words that mean them; any other word is unknown, never the other sex. */
export function readSex(respondent: unknown, warnings: Warnings): Sex | null {
  const given = readField(respondent, 'sex')
  if (!isGiven(given)) return null
  const sex = SEX_WORDS.get(typeof given === 'string' ? given.trim() : given)
  if (sex === undefined) warn(warnings, 'respondent/sex-unknown', '/respondent/sex')
  return sex ?? null
}
