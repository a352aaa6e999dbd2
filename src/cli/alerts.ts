import { assertWritable, openOutput } from '../batch/files/atomic-output.js'
import type { Alert, CareNotice } from '../care/alerts/alert.js'
import { escalate } from '../care/alerts/escalate.js'
import { evaluateAlerts } from '../care/alerts/evaluate.js'
import { parseObservation } from '../care/growth/parse-observation.js'
import { viewAs } from '../care/messages/view-as.js'
import type { PolicyDefinition } from '../care/policy/policy.js'
import { parseInstant } from '../core/instant.js'
import { issue, PsyscoreError } from '../core/issue.js'
import { formatJsonLine } from '../tables/csv-write.js'
import { parseFollowUp, readContacts } from './alerts-host.js'
import { gatherEvidence, keyInLine, type Lines, parseAnyResult, parseKnown, readCalendar, readLines, readRoster } from './alerts-input.js'
import { alertText, noticeText, sayAlerts, viewText } from './alerts-text.js'
import { type ReadFindings, readFindings } from './critical-findings.js'
import { type ExitCode, type Io, writeLine } from './io.js'
import { accepted, type Loading } from './load.js'
import { loadPolicy } from './load-policy.js'
import { reportIssue } from './report.js'

export interface AlertsOptions extends Loading {
  readonly at?: string
  readonly observations?: readonly string[]
  readonly findings?: readonly string[]
  readonly roster?: string
  readonly calendar?: string
  readonly followUps?: readonly string[]
  readonly contacts?: string
  readonly existing?: readonly string[]
  readonly occasion?: string
  readonly role?: string
  readonly format: 'text' | 'jsonl'
  readonly out?: string
  readonly force?: boolean
}

/**
 * `psyscore alerts`: what a policy asks for on the results that `score --format jsonl` wrote: alerts, news for existing ones (also
 * those that nobody acknowledged in time), and notices of pupils who could not be judged. With a role, only what that role may see.
 * Exit code 1 when a line could not be read; its pupil is named all the same.
 */
export async function alertsCommand(name: string, files: readonly string[], options: AlertsOptions, io: Io): Promise<ExitCode> {
  const { lang, at, role, out } = options
  if (at === undefined || !parseInstant(at).ok) throw new PsyscoreError([issue('usage/arguments', '', { what: '--at' })])
  const policy = await loadPolicy(name, lang)
  if (role !== undefined && !policy.roles.some(({ id }) => id === role))
    throw new PsyscoreError([issue('privacy/role-unknown', '', { role })])
  if (out !== undefined) await assertWritable(out, files, options.force === true)
  const results = await readLines(files, parseAnyResult)
  const observations = await readLines(options.observations ?? [], parseObservation)
  const followUps = await readLines(options.followUps ?? [], parseFollowUp)
  const contacts = await readContacts(options.contacts)
  const findings = await readFindings(options.findings ?? [])
  const existing = await readExisting(options.existing ?? [])
  const roster = await readRoster(options.roster, lang)
  const calendar = await readCalendar(options.calendar, lang)
  const unread = results.failed.flatMap(({ text }) => keyInLine(text) ?? [])
  const material = { results: results.values, observations: observations.values, followUps: followUps.values, findings: findings.byPupil }
  const pupils = gatherEvidence(policy, { ...material, roster, unread, at })
  const host = {
    ...(options.occasion === undefined ? {} : { occasion: options.occasion }),
    ...(contacts === undefined ? {} : { contacts }),
  }
  const outcome = evaluateAlerts(policy, pupils, { at, calendar, existing, ...host })
  const present = new Map([...alertsOf(existing), ...outcome.updated, ...outcome.alerts].map((alert) => [alert.id, alert]))
  const escalated = escalate([...present.values()], policy, { at, calendar, ...(contacts === undefined ? {} : { contacts }) })
  const now = new Map([...outcome.alerts, ...outcome.updated, ...escalated].map((alert) => [alert.id, alert]))
  const raised = new Set(outcome.alerts.map(({ id }) => id))
  const text = written(policy, [...now.values()], outcome.notices, raised, present, { ...options, at })
  if (out === undefined) await io.stdout.write(text)
  else {
    const output = await openOutput(out, { force: options.force === true })
    await output.write(text)
    await output.commit()
  }
  await reportRun(io, options, [...results.failed, ...observations.failed, ...followUps.failed], findings.failed, {
    pupils: pupils.length,
    alerts: raised.size,
    updated: now.size - raised.size,
    notices: outcome.notices.length,
    unconsented: outcome.notices.filter(({ kind }) => kind === 'consent-missing').length,
  })
  return results.failed.length + observations.failed.length + followUps.failed.length + findings.failed.length > 0 ? 1 : 0
}

const alertsOf = (known: readonly (Alert | CareNotice)[]): readonly Alert[] =>
  known.flatMap((each) => (each.format === 'psyscore/alert' ? [each] : []))

/** Alerts that cannot be read stop the run: without them everything would be raised again. The last of one id counts. */
async function readExisting(files: readonly string[]): Promise<readonly (Alert | CareNotice)[]> {
  const { values, failed } = await readLines(files, parseKnown)
  const [first] = failed
  if (first !== undefined) accepted(parseKnown(first.text))
  return [...new Map(values.map((each) => [each.id, each])).values()]
}

function written(
  policy: PolicyDefinition,
  alerts: readonly Alert[],
  notices: readonly CareNotice[],
  raised: ReadonlySet<string>,
  present: ReadonlyMap<string, Alert>,
  { role, format, at, lang }: AlertsOptions & { readonly at: string },
): string {
  const byGravity = alerts.toSorted((a, b) => b.severity - a.severity || (a.respondent < b.respondent ? -1 : 1))
  if (role === undefined) {
    if (format === 'jsonl') return [...byGravity, ...notices].map(formatJsonLine).join('')
    return [
      ...byGravity.map((alert) => alertText(policy, alert, !raised.has(alert.id), lang)),
      ...notices.map((notice) => noticeText(notice, lang)),
    ].join('')
  }
  const views = [...byGravity, ...notices]
    .map((subject) => viewAs(role, subject, policy, { at, alerts: [...present.values()] }))
    .filter(({ shown }) => Object.keys(shown).length > 0)
  return format === 'jsonl' ? views.map(formatJsonLine).join('') : views.map((view) => viewText(view, lang)).join('')
}

async function reportRun(
  io: Io,
  { lang, roster }: AlertsOptions,
  lines: Lines<unknown>['failed'],
  findings: ReadFindings['failed'],
  counts: Readonly<Record<'pupils' | 'alerts' | 'updated' | 'notices' | 'unconsented', number>>,
): Promise<void> {
  for (const { where, issues } of lines) {
    for (const each of issues.slice(0, 3)) await reportIssue(io, each, lang, where)
  }
  for (const { where, issue: each } of findings) await reportIssue(io, each, lang, where)
  const failed = lines.length + findings.length
  if (failed > 0) await writeLine(io.stderr, sayAlerts('unread', lang, { lines: failed }))
  if (roster === undefined) await writeLine(io.stderr, sayAlerts('noRoster', lang))
  if (counts.unconsented > 0) await reportIssue(io, issue('privacy/consent-missing', '', { count: counts.unconsented }, 'warning'), lang)
  await writeLine(io.stderr, sayAlerts('counts', lang, counts))
}
