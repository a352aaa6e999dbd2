import { type ConformanceCheck, type ConformanceCheckName, conform } from '../index.js'
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
  'critical-item': 'checkCriticalItem',
  'round-trip': 'checkRoundTrip',
}

/** `psyscore conform`: runs the conformance suite over one instrument and the norm sets given; exits with 1 when a check fails. */
export async function conformCommand(
  name: string,
  options: Loading & { readonly norms?: readonly string[]; readonly json?: boolean },
  io: Io,
): Promise<ExitCode> {
  const { lang } = options
  const instrument = await loadInstrument(name, options)
  const norms = await loadNorms(options.norms ?? [], instrument, lang)
  const report = conform(instrument, norms)
  if (options.json === true) {
    await io.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
    return report.passed ? 0 : 1
  }
  await writeLine(io.stdout, [`${instrument.id} ${instrument.version}`, ...report.norms].map(printable).join(' · '))
  const kinds = new Map<ConformanceCheckName, ConformanceCheck[]>()
  for (const check of report.checks) kinds.set(check.check, [...(kinds.get(check.check) ?? []), check])
  for (const [kind, checks] of kinds) {
    const failed = checks.filter(({ passed }) => !passed)
    const count = `${checks.length - failed.length}/${checks.length}`
    await writeLine(io.stdout, `${say(failed.length === 0 ? 'pass' : 'fail', lang)} ${count.padStart(7)}  ${say(KINDS[kind], lang)}`)
    for (const check of failed) await writeLine(io.stdout, `      ${describeFailure(check, lang)}`)
  }
  const failed = report.checks.filter(({ passed }) => !passed).length
  await writeLine(io.stdout, failed === 0 ? say('conforms', lang) : say('conformsNot', lang, { failed, total: report.checks.length }))
  return report.passed ? 0 : 1
}

/** Where it failed and how; a check without a single trial says so. */
function describeFailure({ path, params }: ConformanceCheck, lang: Loading['lang']): string {
  const { what, expected, received, tried = 0, failed = 0 } = params
  const place = printable(path === '' ? '/' : path)
  if (what === undefined) return `${place}: ${say('notTried', lang)}`
  const facts = { what: printable(String(what)), expected: printable(String(expected)), received: printable(String(received)) }
  return `${place}: ${say('differs', lang, { ...facts, failed: String(failed), tried: String(tried) })}`
}
