import type { FollowUpOutcome } from '../care/conditions/evidence.js'
import type { HelpContacts } from '../care/messages/message.js'
import { parseInstant } from '../core/instant.js'
import { issue, type Parsed, PsyscoreError } from '../core/issue.js'
import { describeIssue } from '../core/messages/index.js'
import { pointer } from '../core/pointer.js'
import { readBytes } from './load.js'

const OUTCOMES = ['positive', 'negative', 'unknown'] as const
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Whom to ask, by role id (`any` for the others): texts by language, as a host writes them. Throws PsyscoreError `usage/arguments`. */
export async function readContacts(file: string | undefined): Promise<HelpContacts | undefined> {
  if (file === undefined) return undefined
  const value = readJson(new TextDecoder().decode(await readBytes(file)))
  const whole =
    isRecord(value) && Object.values(value).every((each) => isRecord(each) && Object.values(each).every((text) => typeof text === 'string'))
  if (!whole) throw new PsyscoreError([issue('usage/arguments', '', { what: `--contacts ${file}: { "role": { "en": "…" } }` })])
  return value as HelpContacts
}

/** The outcome of the second look of a protocol, with its pupil. */
export interface PupilFollowUp extends FollowUpOutcome {
  readonly respondent: string
}

/** One line: `{ respondent, protocol, outcome, at, by: { role } }`, what a person found in an interview. */
export function parseFollowUp(text: string): Parsed<PupilFollowUp> {
  const value = readJson(text)
  const own = (key: string): unknown => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined)
  const [respondent, protocol, at, by] = [own('respondent'), own('protocol'), own('at'), own('by')]
  const outcome = OUTCOMES.find((each) => each === own('outcome'))
  const role = isRecord(by) ? by.role : undefined
  const wrong = (path: string): Parsed<PupilFollowUp> => ({
    ok: false,
    issues: [describeIssue(issue('definition/value', pointer('', path)))],
    total: 1,
  })
  if (typeof respondent !== 'string' || respondent === '') return wrong('respondent')
  if (typeof protocol !== 'string' || protocol === '') return wrong('protocol')
  if (outcome === undefined) return wrong('outcome')
  if (typeof at !== 'string' || !parseInstant(at).ok) return wrong('at')
  if (typeof role !== 'string') return wrong('by')
  return { ok: true, value: { respondent, protocol, outcome, at, by: { role } }, issues: [] }
}
