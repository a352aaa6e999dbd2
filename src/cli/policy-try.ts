import { chanceProfile } from '../care/policy/chance.js'
import { policyLintContext } from '../care/policy/lint-context.js'
import type { PolicyDefinition } from '../care/policy/policy.js'
import type { PolicyTrial } from '../care/policy/trial.js'
import { type ExpectedCampaign, expectPolicy } from '../care/policy/trial-expected.js'
import { pupilsOfResults } from '../care/policy/trial-pupils.js'
import { type TrialPupil, tryPolicy } from '../care/policy/trial-results.js'
import { assertRoster } from '../care/roster/parse.js'
import { CONTEXT_FACTORS, contextOf } from '../care/roster/roster.js'
import { parseInstant } from '../core/instant.js'
import { issue, PsyscoreError } from '../core/issue.js'
import type { Language } from '../core/text.js'
import { parseResult } from '../index.js'
import type { AnyResult } from '../results/result.js'
import type { ExitCode, Io } from './io.js'
import { accepted, type Loading, readBytes } from './load.js'
import { loadPolicy } from './load-policy.js'
import { trialText } from './policy-text.js'

export interface TryOptions extends Loading {
  readonly against?: string
  readonly results?: readonly string[]
  readonly expected?: string
  readonly roster?: string
  readonly baseRate?: string
  readonly chance?: string
  readonly at?: string
  readonly json?: boolean
}

/** Share of a normal distribution at T 65 and above. */
const T_65 = 0.0668
/** Scales of one questionnaire correlate somewhere between these. */
const CORRELATIONS = [0, 0.5] as const

function refuse(what: string): never {
  throw new PsyscoreError([issue('usage/arguments', '', { what })])
}

function share(text: unknown, what: string): number {
  const value = typeof text === 'number' ? text : Number(text)
  return value > 0 && value < 1 ? value : refuse(what)
}

/** Results of JSON Lines files, or of files with one result each. */
export async function readResults(files: readonly string[]): Promise<readonly AnyResult[]> {
  const results: AnyResult[] = []
  for (const file of files) {
    const text = new TextDecoder().decode(await readBytes(file))
    const whole = parseResult(text)
    if (whole.ok) results.push(whole.value as unknown as AnyResult)
    else for (const line of text.split('\n')) if (line.trim() !== '') results.push(accepted(parseResult(line)) as unknown as AnyResult)
  }
  return results
}

function record(value: unknown, what: string): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : refuse(what)
}

async function readJsonFile(file: string): Promise<Readonly<Record<string, unknown>>> {
  const text = new TextDecoder().decode(await readBytes(file))
  try {
    return record(JSON.parse(text), file)
  } catch (error) {
    if (error instanceof SyntaxError) throw new PsyscoreError([issue('json/syntax', '', { file })])
    throw error
  }
}

/** `{ pupils, weeks, baseRate, shares: { rule: share }, schools?: { school: pupils } }`. */
async function readCampaign(file: string, options: TryOptions): Promise<ExpectedCampaign> {
  const given = await readJsonFile(file)
  const unknown = Object.keys(given).find((key) => !['pupils', 'weeks', 'baseRate', 'shares', 'schools'].includes(key))
  if (unknown !== undefined) refuse(`${file}: ${unknown}`)
  const positive = (value: unknown, what: string): number =>
    typeof value === 'number' && value > 0 && Number.isFinite(value) ? value : refuse(`${file}: ${what}`)
  const numbers = (value: unknown, what: string, most: number): Record<string, number> =>
    Object.fromEntries(
      Object.entries(record(value ?? {}, `${file}: ${what}`)).map(([name, each]) => [
        name,
        typeof each === 'number' && each >= 0 && each <= most ? each : refuse(`${file}: ${what}.${name}`),
      ]),
    )
  const schools = numbers(given.schools, 'schools', 1e9)
  const total = Object.values(schools).reduce((sum, each) => sum + each, 0)
  return {
    pupils: positive(given.pupils ?? total, 'pupils'),
    weeks: positive(given.weeks, 'weeks'),
    baseRate: share(options.baseRate ?? given.baseRate, `${file}: baseRate`),
    shares: numbers(given.shares, 'shares', 1),
    schools,
  }
}

/** What a roster (JSON) knows about its pupils: school, consent, circumstances. */
async function readKnown(file: string, policy: PolicyDefinition, lang: Language): Promise<Parameters<typeof pupilsOfResults>[1]> {
  const { pupils } = assertRoster(await readBytes(file), { language: lang })
  const factors = [...new Set<string>([...CONTEXT_FACTORS, ...policy.contextFactors.map(({ id }) => id)])]
  return new Map(
    pupils.map((pupil) => [
      pupil.key,
      {
        school: pupil.school,
        consent: pupil.consent,
        context: factors.map((factor) => ({ factor, state: contextOf(pupil, factor) })),
      },
    ]),
  )
}

/** Distinct scales on which a policy puts a cut. */
function scalesOf(policy: PolicyDefinition): number {
  const scales = policyLintContext(policy, []).conditions.flatMap(({ condition, rule }) =>
    rule !== null && (condition.kind === 'band' || condition.kind === 'score' || condition.kind === 'standard-score')
      ? [`${condition.instrument} ${condition.scale}`]
      : [],
  )
  return new Set(scales).size
}

function latestInstant(results: readonly AnyResult[]): string {
  const instants = results.map(({ administeredAt }) => administeredAt).filter((each) => each !== null)
  const [latest] = instants.toSorted((a, b) => Date.parse(b) - Date.parse(a))
  return latest ?? refuse('--at')
}

/** `psyscore policy try`: what a policy, and an alternative beside it, would do with past results or with what is expected. */
export async function tryCommand(name: string, options: TryOptions, io: Io): Promise<ExitCode> {
  const { lang, against, results: files = [], expected, roster } = options
  if (files.length > 0 === (expected !== undefined)) refuse('--results, --expected')
  const policies = await Promise.all([name, ...(against === undefined ? [] : [against])].map((each) => loadPolicy(each, lang)))
  const baseRate = options.baseRate === undefined ? undefined : share(options.baseRate, '--base-rate')
  if (options.at !== undefined && !parseInstant(options.at).ok) refuse('--at')
  const campaign = expected === undefined ? null : await readCampaign(expected, options)
  const results = await readResults(files)
  const trials: PolicyTrial[] = []
  for (const policy of policies) {
    if (campaign !== null) trials.push(expectPolicy(policy, campaign))
    else {
      const known = roster === undefined ? undefined : await readKnown(roster, policy, lang)
      const pupils: readonly TrialPupil[] = pupilsOfResults(results, known)
      const at = options.at ?? latestInstant(results)
      trials.push(tryPolicy(policy, pupils, { at, ...(baseRate === undefined ? {} : { baseRate }) }))
    }
  }
  const beyond = share(options.chance ?? T_65, '--chance')
  const chance = policies.map((policy) => {
    const scales = scalesOf(policy)
    return scales > 1 ? CORRELATIONS.map((correlation) => chanceProfile(scales, beyond, correlation)) : []
  })
  await io.stdout.write(options.json === true ? `${JSON.stringify({ trials, chance }, null, 2)}\n` : trialText({ trials, chance }, lang))
  return 0
}
