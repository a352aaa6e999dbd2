import { issue, PsyscoreError } from '../core/issue.js'
import { describeWord } from '../core/messages/index.js'
import type { Language } from '../core/text.js'
import { LANGUAGES, localize } from '../core/text.js'
import { type CatalogueEntry, type CatalogueFilter, catalogue, findInstruments, fittingNorms } from '../instruments/catalogue.js'
import { heading } from './describe-words.js'
import { type ExitCode, type Io, printable, writeLine } from './io.js'
import { say } from './words.js'

/** Options of `psyscore list` as commander hands them over. */
export interface ListOptions extends Omit<CatalogueFilter, 'grade'> {
  readonly grade?: string
  readonly lang: Language
  readonly json?: boolean
}

function refuse(what: string): PsyscoreError {
  return new PsyscoreError([issue('usage/arguments', '', { what })])
}

function gradeOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const grade = Number(text)
  if (!/^\d+$/.test(text) || grade < 1 || grade > 13) throw refuse(`--grade ${text}`)
  return grade
}

/** A country by its code or by its English or Chinese name; what is neither stays as it is, and finds nothing. */
function countryOf(text: string): string {
  const codes = catalogue.flatMap(({ normSets }) => normSets.map(({ country }) => country)).filter((code) => /^[A-Z]{2}$/.test(code))
  const named = codes.find((code) =>
    LANGUAGES.some((lang) => new Intl.DisplayNames([lang], { type: 'region' }).of(code)?.toLowerCase() === text.trim().toLowerCase()),
  )
  return named ?? text
}

/** What the options ask for. Throws PsyscoreError `usage/arguments` for a grade that is none, and for particulars of norms without `--norms`. */
function filterOf({ grade: text, lang: _lang, json: _json, ...rest }: ListOptions): CatalogueFilter {
  const grade = gradeOf(text)
  if (rest.norms === undefined && (rest.sex !== undefined || rest.normsUse !== undefined))
    throw refuse(`--${rest.sex === undefined ? 'norms-use' : 'sex'} (--norms <country>)`)
  return {
    ...rest,
    ...(grade === undefined ? {} : { grade }),
    ...(rest.norms === undefined ? {} : { norms: countryOf(rest.norms) }),
  }
}

/** One instrument in a few lines; with `norms` asked for, only the norm sets that fit. */
function entryLines(entry: CatalogueEntry, filter: CatalogueFilter, lang: Language): readonly string[] {
  const { id, version, title, construct, informants, items, languages, intended, licence } = entry
  const words = (list: readonly string[]): string => list.map((word) => describeWord(word, lang)).join('/')
  const facts = [
    `${version}`,
    heading('nItems', lang, { n: items.count }),
    words(informants),
    languages.join('/'),
    ...(intended.grades === undefined ? [] : [heading('grades', lang, { ...intended.grades })]),
    ...(intended.ages === undefined ? [] : [heading('ages', lang, { ...intended.ages })]),
    printable(localize(construct, lang)),
  ]
  const norms = (filter.norms === undefined ? entry.normSets : fittingNorms(entry, filter)).map((set) => {
    const n = set.n === null ? heading('sizeUnknown', lang) : `n ${set.n}`
    const sample = `${printable(set.country)}, ${n}, ${describeWord(set.use, lang)}`
    return `    ${heading('norms', lang, { id: set.id })}: ${printable(localize(set.title, lang))} (${sample})`
  })
  return [
    `${id}  ${printable(localize(title, lang))}`,
    `    ${facts.join(' · ')}`,
    ...(licence.permissionRequiredFor.length === 0
      ? []
      : [`    ${heading('permission', lang, { what: words(licence.permissionRequiredFor) })}`]),
    ...norms,
  ]
}

/** `psyscore list`: the bundled instruments that fit, with what belongs to each. */
export async function listCommand(options: ListOptions, io: Io): Promise<ExitCode> {
  const filter = filterOf(options)
  const found = findInstruments(catalogue, filter)
  if (options.json === true) {
    await io.stdout.write(`${JSON.stringify(found, null, 2)}\n`)
    return 0
  }
  if (found.length === 0) await writeLine(io.stderr, say('noneFound', options.lang))
  for (const entry of found) for (const line of entryLines(entry, filter, options.lang)) await writeLine(io.stdout, line)
  await writeLine(io.stderr, say('notice', options.lang))
  return 0
}
