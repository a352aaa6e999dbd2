import { issue, PsyscoreError } from '../core/issue.js'
import { describeWord } from '../core/messages/index.js'
import { type Language, localize } from '../core/text.js'
import { type CatalogueFilter, catalogue, findInstruments } from '../instruments/catalogue.js'
import { heading } from './describe-words.js'
import { type ExitCode, type Io, printable, writeLine } from './io.js'
import { say } from './words.js'

/** Options of `psyscore list` as commander hands them over. */
export interface ListOptions extends Omit<CatalogueFilter, 'grade'> {
  readonly grade?: string
  readonly lang: Language
  readonly json?: boolean
}

function gradeOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const grade = Number(text)
  if (!Number.isInteger(grade) || grade < 1 || grade > 13)
    throw new PsyscoreError([issue('usage/arguments', '', { what: `--grade ${text}` })])
  return grade
}

/** `psyscore list`: the bundled instruments that fit, with what belongs to each. */
export async function listCommand(options: ListOptions, io: Io): Promise<ExitCode> {
  const { grade: text, lang: _lang, json: _json, ...rest } = options
  const grade = gradeOf(text)
  const found = findInstruments(catalogue, grade === undefined ? rest : { ...rest, grade })
  if (options.json === true) {
    await io.stdout.write(`${JSON.stringify(found, null, 2)}\n`)
    return 0
  }
  if (found.length === 0) await writeLine(io.stderr, say('noneFound', options.lang))
  for (const entry of found) {
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
