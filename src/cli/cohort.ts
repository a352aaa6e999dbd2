import type { Alert } from '../care/alerts/alert.js'
import { type CohortSummary, RELEASE_LEVELS, type ReleaseLevel } from '../care/cohort/cohort.js'
import { parseCohort } from '../care/cohort/parse.js'
import { cohortPupils } from '../care/cohort/pupils-of.js'
import { type CohortOptions, summarizeCohort } from '../care/cohort/summarize.js'
import { parseInstant } from '../core/instant.js'
import { issue, PsyscoreError } from '../core/issue.js'
import type { AnyResult } from '../results/result.js'
import { parseAnyResult, parseKnown, readLines, readRoster } from './alerts-input.js'
import { cohortCsv } from './cohort-csv.js'
import { cohortText } from './cohort-text.js'
import type { ExitCode, Io } from './io.js'
import { accepted, type Loading, readBytes } from './load.js'
import { loadPolicy } from './load-policy.js'
import { assertWritable, openOutput } from './output.js'

export interface CohortCommandOptions extends Loading {
  readonly roster?: string
  readonly alerts?: readonly string[]
  readonly by?: readonly string[]
  readonly release?: ReleaseLevel
  readonly at?: string
  readonly wave?: string
  readonly policy?: string
  readonly role?: string
  readonly reason?: string
  readonly who?: string
  readonly previous?: string
  readonly previousResults?: readonly string[]
  readonly earlier?: readonly string[]
  readonly format: 'text' | 'json' | 'csv'
  readonly out?: string
  readonly force?: boolean
}

const usage = (what: string): never => {
  throw new PsyscoreError([issue('usage/arguments', '', { what })])
}

async function readResults(files: readonly string[]): Promise<readonly AnyResult[]> {
  const { values, failed } = await readLines(files, parseAnyResult)
  const [first] = failed
  // A summary of what happens to be readable would be a wrong summary.
  if (first !== undefined) accepted(parseAnyResult(first.text))
  return values
}

async function readAlerts(files: readonly string[]): Promise<readonly Alert[]> {
  const { values, failed } = await readLines(files, parseKnown)
  const [first] = failed
  if (first !== undefined) accepted(parseKnown(first.text))
  const latest = new Map(values.map((each) => [each.id, each]))
  return [...latest.values()].flatMap((each) => (each.format === 'psyscore/alert' ? [each] : []))
}

/** `psyscore cohort`: summary of what `score --format jsonl` and `alerts --format jsonl` wrote, over the pupils of a roster. */
export async function cohortCommand(files: readonly string[], options: CohortCommandOptions, io: Io): Promise<ExitCode> {
  const { lang, at, wave, out } = options
  const release = RELEASE_LEVELS.find((level) => level === options.release) ?? usage('--release')
  if (at === undefined || !parseInstant(at).ok) usage('--at')
  const roster = (await readRoster(options.roster, lang)) ?? usage('--roster')
  if (out !== undefined) await assertWritable(out, null, options.force === true)
  const policy = options.policy === undefined ? undefined : await loadPolicy(options.policy, lang)
  const summaryFrom = async (file: string): Promise<CohortSummary> => accepted(parseCohort(await readBytes(file), { language: lang }))
  const earlier = await Promise.all((options.earlier ?? []).map(summaryFrom))
  const previous = options.previous === undefined ? undefined : await summaryFrom(options.previous)
  const pupils = cohortPupils({
    roster,
    results: await readResults(files),
    alerts: await readAlerts(options.alerts ?? []),
    previousResults: await readResults(options.previousResults ?? []),
  })
  const { who, role, reason } = options
  const settings: CohortOptions = {
    release,
    by: options.by ?? ['school', 'grade'],
    wave: wave ?? roster.asOf,
    at: at ?? '',
    earlier,
    ...(policy === undefined ? {} : { policy }),
    ...(previous === undefined ? {} : { previous }),
    ...(who === undefined || role === undefined || reason === undefined ? {} : { audit: { by: who, role, reason } }),
  }
  const summary = summarizeCohort(pupils, settings)
  const text =
    options.format === 'json'
      ? `${JSON.stringify(summary, null, 2)}\n`
      : options.format === 'csv'
        ? cohortCsv(summary)
        : cohortText(summary, lang, policy)
  if (out === undefined) await io.stdout.write(text)
  else {
    const output = await openOutput(out, options.force === true)
    await output.write(text)
    await output.commit()
  }
  return 0
}
