import { openFileSource, spoolStream } from '../batch/files/file-source.js'
import { unsureEntries } from '../batch/mapping/parse.js'
import type { Preset, Vendor } from '../batch/mapping/presets/preset.js'
import { PRESETS, recognisePreset } from '../batch/mapping/presets/vendors.js'
import { reviewPage } from '../batch/mapping/review/page.js'
import { type Suggestion, type SuggestOptions, suggestMapping } from '../batch/mapping/suggest/suggest.js'
import { issue, PsyscoreError } from '../core/issue.js'
import type { Language } from '../core/text.js'
import { openTable } from '../tables/open.js'
import type { OpenOptions, Table } from '../tables/table.js'
import { type ExitCode, type Io, printable, writeLine } from './io.js'
import { loadForReading } from './load.js'
import { sayMap } from './map-words.js'

import { assertWritable, openOutput } from './output.js'
import { reportIssue } from './report.js'

/** Options of `psyscore map` as commander hands them over. */
export interface MapOptions {
  readonly suggest?: boolean
  readonly preset?: Vendor
  readonly form?: string
  readonly values?: NonNullable<SuggestOptions['values']>
  readonly encoding?: NonNullable<OpenOptions['encoding']>
  readonly sheet?: string
  readonly out?: string
  readonly review?: string
  readonly force?: boolean
  readonly lang: Language
}

/**
 * `psyscore map --suggest`: looks at the header and at how often each value occurs, proposes a mapping, and writes the page by which a
 * person reviews it. Nothing is scored, no rule of the licence is touched, no value of a column that is not an item is shown.
 */
export async function mapCommand(name: string, file: string, options: MapOptions, io: Io): Promise<ExitCode> {
  if (options.suggest !== true) throw new PsyscoreError([issue('usage/arguments', '', { what: 'psyscore map needs --suggest' })])
  const { lang, out, force = false } = options
  const instrument = await loadForReading(name, lang)
  const review = options.review ?? (out === undefined ? undefined : `${out.replace(/\.json$/i, '')}.review.html`)
  for (const target of [out, review]) if (target !== undefined) await assertWritable(target, file === '-' ? null : file, force)
  const source = file === '-' ? await spoolStream(file, io.stdin) : await openFileSource(file)
  try {
    const open = async (headerRows: number): Promise<Table> => {
      const { encoding, sheet } = options
      return openTable(source, { headerRows, ...(encoding === undefined ? {} : { encoding }), ...(sheet === undefined ? {} : { sheet }) })
    }
    const first = await open(1)
    const preset = presetOf(options, first)
    const table = preset !== undefined && preset.headerRows > 1 ? await open(preset.headerRows) : first
    for (const finding of table.findings) if (finding.severity !== 'info') await reportIssue(io, finding, lang)
    const { form, values } = options
    const suggestion = await suggestMapping(instrument, table, {
      ...(preset === undefined ? {} : { preset }),
      ...(form === undefined ? {} : { form }),
      ...(values === undefined ? {} : { values }),
    })
    const text = `${JSON.stringify(suggestion.mapping, null, 2)}\n`
    if (out === undefined) await io.stdout.write(text)
    else await writeWhole(out, text, force)
    if (review !== undefined) await writeWhole(review, reviewPage(suggestion, file, lang), force)
    await report(io, name, file, suggestion, { ...options, ...(review === undefined ? {} : { review }) })
    return 0
  } finally {
    await source.close()
  }
}

function presetOf(options: MapOptions, table: Table): Preset | undefined {
  const named = PRESETS.find(({ vendor }) => vendor === options.preset)
  return (
    named ??
    recognisePreset(
      table.columns.map(({ name }) => name),
      table.format,
    )
  )
}

async function writeWhole(file: string, text: string, force: boolean): Promise<void> {
  const output = await openOutput(file, force)
  await output.write(text)
  await output.commit()
}

/** What was found and what to do next; never a value of the file. */
async function report(io: Io, name: string, file: string, suggestion: Suggestion, options: MapOptions): Promise<void> {
  const { lang, out, review } = options
  const { mapping, items, preset } = suggestion
  const placed = Object.keys(mapping.items ?? {}).length
  const unsure = unsureEntries(mapping)
  const line = (text: string): Promise<void> => writeLine(io.stderr, text)
  await line(sayMap('found', lang, { preset: preset?.vendor ?? '–', items: placed, of: items.length, unsure: unsure.length }))
  if (preset?.unmarkedPartials === true) await line(sayMap('partials', lang))
  if (review !== undefined) await line(sayMap('review', lang, { review: printable(review) }))
  if (unsure.length > 0) {
    await line(sayMap('confirm', lang, { out: printable(out ?? 'mapping.json') }))
    for (const { path, why } of unsure.slice(0, 12)) await line(`  ${printable(path)}: ${why.join(', ')}`)
    if (unsure.length > 12) await line(sayMap('more', lang, { more: unsure.length - 12 }))
  }
  await line(
    sayMap('next', lang, { command: `psyscore score ${printable(name)} ${printable(file)} --map ${printable(out ?? 'mapping.json')}` }),
  )
}
