import type { FormDefinition } from '../core/definition.js'
import { type Issue, issue, PsyscoreError } from '../core/issue.js'
import { pointer } from '../core/pointer.js'
import { type Language, localize } from '../core/text.js'
import { parseWording } from '../index.js'
import type { Instrument } from '../instruments/instrument.js'
import { type ExitCode, type Io, printable, writeLine } from './io.js'
import { loadForReading, readBytes } from './load.js'
import { reportIssue } from './report.js'
import { say } from './words.js'

/** Options of `psyscore wording` as commander hands them over. */
export interface WordingOptions {
  readonly lang: Language
  readonly form?: string
  readonly check?: string
}

/** The form that is named, else the only one of the language. Throws PsyscoreError `usage/arguments` when it cannot be told. */
function chooseForm(instrument: Instrument, { form, lang }: WordingOptions): FormDefinition {
  const named = instrument.forms.filter(({ id, language }) =>
    form === undefined ? language === lang || language.startsWith(`${lang}-`) : id === form,
  )
  const [only, another] = named
  if (only !== undefined && another === undefined) return only
  const forms = instrument.forms.map(({ id, language, informant }) => `${id} (${language}, ${informant})`).join('; ')
  throw new PsyscoreError([issue('usage/arguments', '', { what: `--form; ${instrument.id}: ${forms}` })])
}

/** Response sets that the items of a form use. */
function setsOf(instrument: Instrument, form: FormDefinition): readonly string[] {
  const items = instrument.items.filter(({ id }) => form.order.includes(id))
  return [...new Set(items.flatMap((item) => ('responses' in item ? [item.responses] : [])))]
}

/** A wording file with every text left empty, in printed order; it is not valid until each is filled in. */
export function wordingTemplate(instrument: Instrument, form: FormDefinition): unknown {
  const options = setsOf(instrument, form).map((set): [string, Record<string, string>] => [
    set,
    Object.fromEntries((instrument.responseSets[set]?.options ?? []).map(({ code }) => [String(code), ''])),
  ])
  return {
    format: 'psyscore/wording',
    formatVersion: 1,
    instrument: { id: instrument.id, major: Number(instrument.version.split('.')[0]) },
    form: form.id,
    language: form.language,
    permission: { holder: '', reference: '' },
    instructions: '',
    items: Object.fromEntries(form.order.map((id) => [id, ''])),
    ...(options.length === 0 ? {} : { options: Object.fromEntries(options) }),
  }
}

/** What a wording that is valid as far as it goes still lacks: an item of its form, or a choice. */
export function missingWording(
  instrument: Instrument,
  wording: { readonly form: string; readonly items: object; readonly options?: object },
): readonly Issue[] {
  const form = instrument.forms.find(({ id }) => id === wording.form)
  if (form === undefined) return []
  const lacks = (texts: object | undefined, key: string, path: string): readonly Issue[] =>
    texts === undefined || !Object.hasOwn(texts, key)
      ? [issue('definition/missing-property', path, { property: key })]
      : String(Reflect.get(texts, key)).trim() === ''
        ? [issue('definition/value', pointer(path, key), { why: 'empty-text' })]
        : []
  const options = new Map<string, object>(Object.entries(wording.options ?? {}))
  return [
    ...form.order.flatMap((item) => lacks(wording.items, item, '/items')),
    ...setsOf(instrument, form).flatMap((set) =>
      (instrument.responseSets[set]?.options ?? []).flatMap(({ code }) => lacks(options.get(set), String(code), pointer('/options', set))),
    ),
  ]
}

/**
 * `psyscore wording`: the file that a host with the right to the wording fills in, or the check of a filled one. Our own labels tell on
 * standard error which text goes where; they are not wording and never stand in the file.
 */
export async function wordingCommand(name: string, options: WordingOptions, io: Io): Promise<ExitCode> {
  const instrument = await loadForReading(name, options.lang)
  if (options.check !== undefined) return checkWording(instrument, options.check, options.lang, io)
  const form = chooseForm(instrument, options)
  await io.stdout.write(`${JSON.stringify(wordingTemplate(instrument, form), null, 2)}\n`)
  const { licence } = instrument
  await writeLine(io.stderr, `${printable(localize(licence.statement, options.lang))} (${printable(licence.holder)})`)
  for (const { citation, url } of instrument.references) if (url !== undefined) await writeLine(io.stderr, `${printable(citation)} ${url}`)
  await writeLine(io.stderr, say('wordingLabels', options.lang))
  for (const [i, id] of form.order.entries()) {
    const item = instrument.items.find((each) => each.id === id)
    await writeLine(io.stderr, `  ${i + 1}  ${id}  ${item === undefined ? '' : printable(localize(item.label, options.lang))}`)
  }
  return 0
}

async function checkWording(instrument: Instrument, file: string, lang: Language, io: Io): Promise<ExitCode> {
  const parsed = parseWording(await readBytes(file), { instrument, language: lang })
  const issues = parsed.ok ? missingWording(instrument, parsed.value) : parsed.issues
  for (const each of issues) await reportIssue(io, each, lang, file)
  if (issues.length > 0) return 1
  await writeLine(io.stdout, say('wordingComplete', lang, { file: printable(file) }))
  return 0
}
