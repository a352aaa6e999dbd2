import { parseMapping } from '../batch/mapping/parse.js'
import type { DescribedIssue, Issue, Parsed } from '../core/issue.js'
import { issue } from '../core/issue.js'
import { describeIssue } from '../core/messages/index.js'
import { type LoadOptions, type NormSet, parseInstrument, parseNormSet, parseResult, parseWording, runVectors } from '../index.js'
import type { Instrument } from '../instruments/instrument.js'
import { CARE_READERS } from './care-documents.js'
import { type ExitCode, type Io, printable, writeLine } from './io.js'
import { type Loading, loadBundled, readBytes } from './load.js'
import { isPsyscoreError, reportIssue } from './report.js'
import { say } from './words.js'

interface Checked {
  readonly file: string
  readonly format: string
  readonly id: string
  readonly ok: boolean
  readonly issues: readonly DescribedIssue[]
  readonly total: number
}

/** What a document says it is; unreadable ones are left to the instrument reader, which says why. */
function peek(bytes: Uint8Array): {
  readonly format: string
  readonly id: string
  readonly instrument: string | null
  readonly value: unknown
} {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
    const own = (key: string): unknown =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined
    const owner: unknown = own('instrument')
    const instrument = typeof owner === 'object' && owner !== null && 'id' in owner ? owner.id : owner
    return {
      format: String(own('format') ?? ''),
      id: String(own('id') ?? ''),
      instrument: typeof instrument === 'string' ? instrument : null,
      value,
    }
  } catch {
    return { format: '', id: '', instrument: null, value: undefined }
  }
}

/**
 * `psyscore validate`: every file is read as what its `format` says; norm sets and wordings are checked against the definition
 * among the files, or the bundled one, of the instrument they name. The worked examples of a definition are run, with the norm
 * sets among the files and the bundled ones.
 */
export async function validateCommand(files: readonly string[], options: Loading & { readonly json?: boolean }, io: Io): Promise<ExitCode> {
  const documents = await Promise.all(
    files.map(async (file) => {
      const bytes = await readBytes(file)
      return { file, bytes, ...peek(bytes) }
    }),
  )
  const load: LoadOptions = { language: options.lang, ...pick(options) }
  const instruments = new Map<string, Instrument>()
  for (const { format, bytes } of documents) {
    const parsed = format === 'psyscore/instrument' ? parseInstrument(bytes, load) : null
    if (parsed?.ok === true) instruments.set(parsed.value.id, parsed.value)
  }
  const checked: Checked[] = []
  for (const { file, bytes, format, id, instrument: owner, value } of documents) {
    const instrument = owner === null ? undefined : (instruments.get(owner) ?? (await loadBundled(owner))?.instrument)
    const read = check(format, bytes, value, instrument, load)
    const own = instruments.get(id)
    const worked = own !== undefined && format === 'psyscore/instrument' && read.ok
    const parsed = worked ? await runExamples(read, own, documents, load) : read
    checked.push({
      file,
      format: format || 'psyscore/instrument',
      id: id || owner || '',
      ok: parsed.ok,
      issues: parsed.issues,
      total: parsed.ok ? parsed.issues.length : parsed.total,
    })
  }
  await report(io, checked, options)
  return checked.every(({ ok }) => ok) ? 0 : 3
}

/** The outcome of a definition with every worked example that comes out differently added to it. */
async function runExamples(
  read: Parsed<unknown>,
  instrument: Instrument,
  documents: readonly { readonly format: string; readonly bytes: Uint8Array }[],
  load: LoadOptions,
): Promise<Parsed<unknown>> {
  const { language = 'en' } = load
  const bundled = (await loadBundled(instrument.id))?.norms ?? []
  const given = documents.filter(({ format }) => format === 'psyscore/norm-set').map(({ bytes }) => bytes)
  // One set for each id: those among the files come before the bundled ones.
  const norms = new Map<string, NormSet>()
  for (const document of [...given, ...bundled]) {
    const parsed = parseNormSet(document, { instrument, language })
    if (parsed.ok && !norms.has(parsed.value.id)) norms.set(parsed.value.id, parsed.value)
  }
  try {
    const wrong = runVectors(instrument, [...norms.values()])
    return wrong.length === 0 ? read : refuse([...wrong, ...read.issues], language)
  } catch (error) {
    if (isPsyscoreError(error)) return refuse(error.issues, language)
    throw error
  }
}

function pick({ use, permission }: Loading): Pick<LoadOptions, 'use' | 'permission'> {
  return { ...(use === undefined ? {} : { use }), ...(permission === undefined ? {} : { permission }) }
}

function check(format: string, bytes: Uint8Array, value: unknown, instrument: Instrument | undefined, load: LoadOptions): Parsed<unknown> {
  const { language = 'en' } = load
  const care = CARE_READERS.get(format)
  if (care !== undefined) return care(bytes, { language })
  switch (format) {
    case 'psyscore/norm-set':
      return parseNormSet(bytes, { language, ...(instrument === undefined ? {} : { instrument }) })
    case 'psyscore/wording':
      if (instrument === undefined) return refuse([issue('compile/not-an-instrument', '/instrument')], language)
      return parseWording(bytes, { instrument })
    case 'psyscore/result':
      return parseResult(value)
    case 'psyscore/mapping':
      return parseMapping(bytes, language)
    default:
      return parseInstrument(bytes, load)
  }
}

function refuse(issues: readonly Issue[], language: 'en' | 'zh-CN'): Parsed<unknown> {
  const [first, ...rest] = issues.map((each) => describeIssue(each, language))
  return first === undefined ? { ok: true, value: null, issues: [] } : { ok: false, issues: [first, ...rest], total: issues.length }
}

async function report(io: Io, checked: readonly Checked[], options: Loading & { readonly json?: boolean }): Promise<void> {
  if (options.json === true) {
    await io.stdout.write(`${JSON.stringify(checked, null, 2)}\n`)
    return
  }
  for (const { file, format, id, ok, issues, total } of checked) {
    // What is only worth knowing is said once for each kind; JSON has every place.
    const infos = new Map<string, number>()
    for (const each of issues) {
      if (each.severity === 'info') infos.set(each.code, (infos.get(each.code) ?? 0) + 1)
      if (each.severity !== 'info' || infos.get(each.code) === 1) await reportIssue(io, each, options.lang, file)
    }
    for (const [code, count] of infos) {
      if (count > 1) await writeLine(io.stderr, `${printable(file)}: ${say('moreOfKind', options.lang, { more: count - 1, code })}`)
    }
    if (total > issues.length) await writeLine(io.stderr, `${printable(file)}: ${issues.length} / ${total}`)
    if (ok) await writeLine(io.stdout, say('valid', options.lang, { file: printable(file), format, id: printable(id) }))
  }
}
