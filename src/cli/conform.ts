import { conform } from '../index.js'
import { type ExitCode, type Io, printable, writeLine } from './io.js'
import { type Loading, loadInstrument, loadNorms } from './load.js'

/** `psyscore conform`: runs the conformance suite over one instrument and the norm sets given. */
export async function conformCommand(
  name: string,
  options: Loading & { readonly norms?: readonly string[]; readonly json?: boolean },
  io: Io,
): Promise<ExitCode> {
  const instrument = await loadInstrument(name, options)
  const norms = await loadNorms(options.norms ?? [], instrument, options.lang)
  const report = conform(instrument, norms)
  if (options.json === true) await io.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
  else await writeLine(io.stdout, printable(JSON.stringify(report)))
  return 0
}
