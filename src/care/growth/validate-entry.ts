import { compareDates, parseCalendarDate } from '../../core/calendar.js'
import { parseInstant } from '../../core/instant.js'
import { type Issue, issue } from '../../core/issue.js'
import { pointer } from '../../core/pointer.js'
import type { Validator } from '../../instruments/generated/validators.js'
import { structureIssues } from '../../instruments/structure.js'
import { parseResult } from '../../seal.js'
import { epochOf } from '../calendar/instants.js'
import { growthFile } from '../generated/validators.js'
import { type GrowthEntry, isWhole, type WholeEntry } from './growth-file.js'

/** Properties that hold a calendar date, and those that hold an instant, wherever they stand in a body. */
const DATES: ReadonlySet<string> = new Set(['followUpBy', 'reviewBy', 'from', 'to', 'due'])
const INSTANTS: ReadonlySet<string> = new Set(['visitedAt', 'observedAt'])

/** The validator of the schema without its complaints about properties that only a later version knows. */
const knownProperties: Validator = (data) => {
  growthFile(data)
  const errors = (growthFile.errors ?? []).filter(({ keyword }) => keyword !== 'additionalProperties')
  knownProperties.errors = errors
  return errors.length === 0
}

/** What is wrong with the structure of a growth file; properties it does not know are no fault. */
export function fileStructureIssues(value: unknown): readonly Issue[] {
  return structureIssues(knownProperties, value).map(({ code, path, params }) => {
    const property = params.property ?? params.expected
    return issue('growth/structure', path, {
      problem: code.slice(code.indexOf('/') + 1),
      ...(property === undefined ? {} : { property }),
    })
  })
}

/** What is wrong with the meaning of an entry whose structure is right: days that do not exist, another pupil, a spoilt result. */
export function entryIssues(respondent: string, entry: GrowthEntry, path: string): readonly Issue[] {
  const issues: Issue[] = []
  if (!parseInstant(entry.recordedAt).ok) issues.push(badDate(pointer(path, 'recordedAt'), 'recordedAt'))
  if (!isWhole(entry)) return issues
  const body = pointer(path, 'body')
  for (const { name, value, path: at } of texts(entry.body, body)) {
    const wrong = (DATES.has(name) && parseCalendarDate(value) === null) || (INSTANTS.has(name) && !parseInstant(value).ok)
    if (wrong && !isWord(entry, name)) issues.push(badDate(at, name))
  }
  issues.push(...bodyIssues(respondent, entry, body))
  return issues
}

const badDate = (path: string, property: string): Issue => issue('growth/structure', path, { problem: 'date', property })

/** `to` is a date in a phase, and a word in a referral or an alert. */
function isWord({ kind }: WholeEntry, name: string): boolean {
  return name === 'to' && kind !== 'intervention-phase'
}

interface FoundText {
  readonly name: string
  readonly value: string
  readonly path: string
}

/** Texts of a body with their names; what is inside a result is the result's own business. */
function* texts(value: object, path: string): Generator<FoundText> {
  for (const [name, part] of Object.entries(value)) {
    const at = pointer(path, name)
    if (typeof part === 'string') yield { name, value: part, path: at }
    else if (typeof part === 'object' && part !== null && name !== 'result') yield* texts(part, at)
  }
}

function* bodyIssues(respondent: string, entry: WholeEntry, path: string): Generator<Issue> {
  if (entry.kind === 'assessment') {
    const { result } = entry.body
    const parsed = parseResult(result)
    if (!parsed.ok) for (const each of parsed.issues) yield issue(each.code, `${path}/result${each.path}`, each.params)
    if (result.respondent.key !== respondent) yield issue('growth/respondent', pointer(path, 'result', 'respondent', 'key'))
    yield* lateIssues(entry, result.administeredAt, pointer(path, 'result', 'administeredAt'))
  } else if (entry.kind === 'observation') {
    const { observation } = entry.body
    if (observation.respondent !== respondent) yield issue('growth/respondent', pointer(path, 'observation', 'respondent'))
    yield* lateIssues(entry, observation.observedAt, pointer(path, 'observation', 'observedAt'))
  } else if (entry.kind === 'home-visit') yield* lateIssues(entry, entry.body.visitedAt, pointer(path, 'visitedAt'))
  else if (entry.kind === 'intervention-phase') {
    const [from, to] = [parseCalendarDate(entry.body.from), parseCalendarDate(entry.body.to ?? '')]
    if (from !== null && to !== null && compareDates(to, from) < 0)
      yield issue('growth/structure', pointer(path, 'to'), { problem: 'order' })
  }
}

/** What is recorded should have happened; clocks of two devices may differ, so this only warns. */
function* lateIssues({ recordedAt }: WholeEntry, happened: string | null, path: string): Generator<Issue> {
  const [written, event] = [epochOf(recordedAt), epochOf(happened)]
  if (written !== null && event !== null && event > written) yield issue('growth/order', path, { why: 'before-event' }, 'warning')
}
