import type { Language } from '../core/text.js'
import { cardText } from './describe/card.js'
import type { ExitCode, Io } from './io.js'
import { loadBundled, loadForReading, loadNorms } from './load.js'
import { describeMethods } from './methods.js'

/** Options of `psyscore describe` as commander hands them over. */
interface DescribeOptions {
  readonly lang: Language
  readonly json?: boolean
  readonly methods?: boolean
  readonly norms?: readonly string[]
  readonly bandSets?: readonly string[]
}

/**
 * `psyscore describe`: the card of an instrument and of its norm sets: all bundled ones, or those that are named. With `--methods`
 * the paragraph of a paper, with `--json` the definition.
 */
export async function describeCommand(name: string, options: DescribeOptions, io: Io): Promise<ExitCode> {
  const { lang } = options
  const instrument = await loadForReading(name, lang)
  const named = await loadNorms(options.norms ?? [], instrument, lang)
  if (options.methods === true) {
    const choices = options.bandSets === undefined ? { norms: named } : { norms: named, bandSets: options.bandSets }
    await io.stdout.write(describeMethods(instrument, choices, lang))
    return 0
  }
  const norms = options.norms === undefined ? ((await loadBundled(name))?.norms ?? []) : named
  await io.stdout.write(options.json === true ? `${JSON.stringify(instrument, null, 2)}\n` : cardText(instrument, norms, lang))
  return 0
}
