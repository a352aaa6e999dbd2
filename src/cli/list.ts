import { type Language, localize } from '../core/text.js'
import { catalogue } from '../instruments/catalogue.js'
import { type ExitCode, type Io, printable, writeLine } from './io.js'
import { say } from './words.js'

/** `psyscore list`: the bundled instruments, one a line with what belongs to it. */
export async function listCommand(options: { readonly lang: Language; readonly json?: boolean }, io: Io): Promise<ExitCode> {
  if (options.json === true) {
    await io.stdout.write(`${JSON.stringify(catalogue, null, 2)}\n`)
    return 0
  }
  for (const entry of catalogue) {
    const { id, version, title, construct, informants, items, normSets } = entry
    await writeLine(io.stdout, `${id}  ${printable(localize(title, options.lang))}`)
    const facts = [`${version}`, `${items.count} items`, informants.join('/'), printable(localize(construct, options.lang))]
    await writeLine(io.stdout, `    ${facts.join(' · ')}`)
    for (const norms of normSets) await writeLine(io.stdout, `    norms ${norms.id}: ${printable(localize(norms.title, options.lang))}`)
  }
  await writeLine(io.stderr, say('notice', options.lang))
  return 0
}
