import { safetyRegressions } from '../care/policy/compare.js'
import { parsePolicy } from '../care/policy/parse.js'
import { type Issue, issue, PsyscoreError } from '../core/issue.js'
import { type ExitCode, type Io, printable, writeLine } from './io.js'
import type { Loading } from './load.js'
import { loadPolicy, loadPolicyInstruments, readPolicy } from './load-policy.js'
import { type TryOptions, tryCommand } from './policy-try.js'
import { sayPolicy } from './policy-words.js'
import { reportIssue } from './report.js'

export interface PolicyOptions extends TryOptions {
  readonly instruments?: readonly string[]
  readonly before?: string
  readonly acceptRegressions?: boolean
}

/** Ids of the instruments a document names, before it is known to be a policy at all. */
function instrumentIds(document: unknown): readonly string[] {
  try {
    const value: unknown = document instanceof Uint8Array ? JSON.parse(new TextDecoder().decode(document)) : document
    const used: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'instruments') : undefined
    return Array.isArray(used)
      ? used.map((each: unknown) => String(typeof each === 'object' && each !== null ? Reflect.get(each, 'id') : ''))
      : []
  } catch {
    return []
  }
}

/**
 * `psyscore policy check`: structure and lint of a policy, against the definitions of its instruments. With the version before,
 * what the new one gives up must be accepted expressly.
 */
async function checkCommand(name: string, options: PolicyOptions & Loading, io: Io): Promise<ExitCode> {
  const { lang } = options
  const document = await readPolicy(name)
  const instruments = await loadPolicyInstruments(instrumentIds(document), options.instruments ?? [], lang)
  const parsed = parsePolicy(document, { language: lang, instruments })
  const lost: readonly Issue[] =
    parsed.ok && options.before !== undefined ? safetyRegressions(await loadPolicy(options.before, lang), parsed.value) : []
  const issues: readonly Issue[] = [...parsed.issues, ...lost]
  const refused = lost.length > 0 && options.acceptRegressions !== true
  const code: ExitCode = !parsed.ok ? 3 : refused ? 1 : 0
  if (options.json === true) {
    await io.stdout.write(`${JSON.stringify({ file: name, ok: code === 0, issues }, null, 2)}\n`)
    return code
  }
  for (const each of issues) await reportIssue(io, each, lang, name)
  const errors = issues.filter(({ severity }) => severity === 'error').length
  const told = issues.length === 0 ? sayPolicy('clean', lang) : sayPolicy('counted', lang, { errors, warnings: issues.length - errors })
  await writeLine(io.stdout, `${printable(name)}: ${told}`)
  if (parsed.ok) {
    const { levels, rules, protocols, duties } = parsed.value
    const counts = { levels: levels.length, rules: rules.length, protocols: protocols.length, duties: duties.length }
    await writeLine(io.stdout, sayPolicy('describes', lang, counts))
  }
  return code
}

/** `psyscore policy check` and `psyscore policy try`. */
export async function policyCommand(action: string, name: string, options: PolicyOptions, io: Io): Promise<ExitCode> {
  if (action === 'try') return tryCommand(name, options, io)
  if (action === 'check') return checkCommand(name, options, io)
  throw new PsyscoreError([issue('usage/arguments', '', { what: action })])
}
