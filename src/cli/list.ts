import { describeWord } from '../core/messages/index.js'
import { type Language, localize } from '../core/text.js'
import { catalogue } from '../instruments/catalogue.js'
import { heading } from './describe-words.js'
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
    const facts = [
      `${version}`,
      heading('nItems', options.lang, { n: items.count }),
      informants.map((role) => describeWord(role, options.lang)).join('/'),
      printable(localize(construct, options.lang)),
    ]
    await writeLine(io.stdout, `    ${facts.join(' · ')}`)
    for (const norms of normSets)
      await writeLine(
        io.stdout,
        `    ${heading('norms', options.lang, { id: norms.id })}: ${printable(localize(norms.title, options.lang))}`,
      )
  }
  await writeLine(io.stderr, say('notice', options.lang))
  return 0
}
