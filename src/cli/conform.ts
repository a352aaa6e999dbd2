import { type ConformanceCheck, conform } from '../index.js'
import { type ExitCode, type Io, printable, writeLine } from './io.js'
import { type Loading, loadInstrument, loadNorms } from './load.js'

/** `psyscore conform`: runs the conformance suite over one instrument and the norm sets given; exits with 3 when a check fails. */
export async function conformCommand(
  name: string,
  options: Loading & { readonly norms?: readonly string[]; readonly json?: boolean },
  io: Io,
): Promise<ExitCode> {
  const instrument = await loadInstrument(name, options)
  const norms = await loadNorms(options.norms ?? [], instrument, options.lang)
  const report = conform(instrument, norms)
  if (options.json === true) await io.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
  else {
    const kinds = new Map<string, ConformanceCheck[]>()
    for (const check of report.checks) kinds.set(check.check, [...(kinds.get(check.check) ?? []), check])
    for (const [kind, checks] of kinds) {
      const failed = checks.filter(({ passed }) => !passed)
      await writeLine(
        io.stdout,
        `${failed.length === 0 ? 'pass' : 'FAIL'}  ${kind.padEnd(20)} ${checks.length - failed.length} / ${checks.length}`,
      )
      for (const { path, params } of failed) {
        const facts = Object.entries(params).map(([key, value]) => `${key} ${String(value)}`)
        await writeLine(io.stdout, `      ${printable(`${path}: ${facts.join(', ')}`)}`)
      }
    }
  }
  return report.passed ? 0 : 3
}
