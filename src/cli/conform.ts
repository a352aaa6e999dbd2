import { MOST_PATTERNS } from '../conform/exhaustive.js'
import { mutate } from '../conform/mutation.js'
import { type ConformanceCheck, type ConformanceCheckName, conform } from '../index.js'
import { writeCount, writeSlips } from './conform-slips.js'
import { type ExitCode, type Io, printable, writeLine } from './io.js'
import { type Loading, loadInstrument, loadNorms } from './load.js'
import { type SentenceKey, say } from './words.js'

const KINDS: Readonly<Record<ConformanceCheckName, SentenceKey>> = {
  lint: 'checkLint',
  vector: 'checkVector',
  range: 'checkRange',
  'single-missing': 'checkSingleMissing',
  'missing-limit': 'checkMissingLimit',
  'cut-score': 'checkCutScore',
  'band-reachable': 'checkBand',
  'category-reachable': 'checkCategory',
  'norm-stratum': 'checkNormStratum',
  'norm-monotone': 'checkNormMonotone',
  'norm-edge': 'checkNormEdge',
  'norm-example': 'checkNormExample',
  'critical-item': 'checkCriticalItem',
  patterns: 'checkPatterns',
  'round-trip': 'checkRoundTrip',
}

interface ConformOptions extends Loading {
  readonly norms?: readonly string[]
  /** false with --no-mutants */
  readonly mutants?: boolean
  readonly json?: boolean
}

/**
 * `psyscore conform`: runs the conformance suite over one instrument and the norm sets given, then the mutation runner; exits with 1
 * when a check fails or a slip that is not listed goes unnoticed.
 */
export async function conformCommand(name: string, options: ConformOptions, io: Io): Promise<ExitCode> {
  const { lang } = options
  const instrument = await loadInstrument(name, options)
  const norms = await loadNorms(options.norms ?? [], instrument, lang)
  const report = conform(instrument, norms, { most: MOST_PATTERNS })
  const slips = options.mutants === false ? undefined : mutate(instrument, norms)
  const passed = report.passed && (slips === undefined || slips.passed)
  if (options.json === true) {
    await io.stdout.write(`${JSON.stringify({ ...report, passed, ...(slips === undefined ? {} : { mutants: slips }) }, null, 2)}\n`)
    return passed ? 0 : 1
  }
  await writeLine(io.stdout, [`${instrument.id} ${instrument.version}`, ...report.norms].map(printable).join(' · '))
  const kinds = new Map<ConformanceCheckName, ConformanceCheck[]>()
  for (const check of report.checks) kinds.set(check.check, [...(kinds.get(check.check) ?? []), check])
  for (const [kind, checks] of kinds) {
    const failed = checks.filter(({ passed }) => !passed)
    await writeCount(io, lang, checks.length - failed.length, checks.length, KINDS[kind])
    for (const { params } of kind === 'patterns' ? checks : []) {
      const key = params.exhaustive === true ? 'patternsAll' : 'patternsBorder'
      await writeLine(io.stdout, `      ${say(key, lang, { count: String(params.tried), read: [params.read].flat().join(', ') })}`)
    }
    for (const check of failed) await writeLine(io.stdout, `      ${describeFailure(check, lang)}`)
  }
  if (slips !== undefined) await writeSlips(io, slips, lang)
  const failed = report.checks.filter(({ passed }) => !passed).length
  if (failed > 0) await writeLine(io.stdout, say('conformsNot', lang, { failed, total: report.checks.length }))
  else if (passed) await writeLine(io.stdout, say('conforms', lang))
  else await writeLine(io.stdout, say('conformsSlips', lang, { count: slips?.survivors.length ?? 0, total: slips?.made ?? 0 }))
  return passed ? 0 : 1
}

/** Where it failed and how; a check without a single trial says so. */
function describeFailure({ path, params }: ConformanceCheck, lang: Loading['lang']): string {
  const { what, expected, received, tried = 0, failed = 0 } = params
  const place = printable(path === '' ? '/' : path)
  if (what === undefined) return `${place}: ${say('notTried', lang)}`
  const facts = { what: printable(String(what)), expected: printable(String(expected)), received: printable(String(received)) }
  return `${place}: ${say('differs', lang, { ...facts, failed: String(failed), tried: String(tried) })}`
}
