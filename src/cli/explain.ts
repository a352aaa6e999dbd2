import { issue, PsyscoreError } from '../core/issue.js'
import { explain, explainDecision, parseResult } from '../index.js'
import type { AssessmentResult } from '../results/result.js'
import type { ExitCode, Io } from './io.js'
import { accepted, type Loading, loadBundled, loadInstrument, loadNorms, readBytes } from './load.js'

/** A result by line number (from 1) of a JSON Lines file, or the one of a JSON file. */
async function readResult(file: string, row: number): Promise<AssessmentResult> {
  const text = new TextDecoder().decode(await readBytes(file))
  const whole = parseResult(text)
  if (whole.ok || row < 1 || (whole.issues[0].path === '' && !text.includes('\n'))) return accepted(whole)
  const line = text.split('\n').filter((each) => each.trim() !== '')[row - 1]
  if (line === undefined) throw new PsyscoreError([issue('usage/arguments', '', { what: `--row ${row}` })])
  return accepted(parseResult(line))
}

/** `psyscore explain`: one number of one stored result, in words or as JSON. */
export async function explainCommand(
  name: string,
  file: string,
  scale: string,
  options: Loading & { readonly row: string; readonly norms?: readonly string[]; readonly json?: boolean },
  io: Io,
): Promise<ExitCode> {
  if (!/^\d{1,9}$/.test(options.row)) throw new PsyscoreError([issue('usage/arguments', '', { what: `--row ${options.row}` })])
  const instrument = await loadInstrument(name, options)
  const result = await readResult(file, Number(options.row))
  const bundled = new Set(((await loadBundled(instrument.id))?.norms ?? []).map(({ id }) => id))
  const used = result.provenance.norms.map(({ id }) => id).filter((id) => bundled.has(id))
  const norms = await loadNorms(options.norms ?? used, instrument, options.lang)
  const record = { instrument, norms, result }
  const explanation = Object.hasOwn(result.decisions, scale) ? explainDecision(record, scale) : explain(record, scale)
  await io.stdout.write(options.json === true ? `${JSON.stringify(explanation.data, null, 2)}\n` : `${explanation.text(options.lang)}\n`)
  return 0
}
