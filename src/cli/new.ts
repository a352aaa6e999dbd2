import { mkdir, stat } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { issue, PsyscoreError } from '../core/issue.js'
import type { Language } from '../core/text.js'
import { INFORMANT_ROLES, type InformantRole } from '../core/words.js'
import { parseInstrument, parseNormSet } from '../index.js'
import { BUNDLED } from './generated/bundled.js'
import { type ExitCode, type Io, printable, writeLine } from './io.js'
import { definitionSkeleton, normsSkeleton, type SkeletonPlan, sourcesSkeleton } from './new/skeleton.js'
import { sayNew } from './new/words.js'
import { assertWritable, openOutput } from './output.js'

/** Options of `psyscore new` as commander hands them over. */
export interface NewOptions {
  readonly lang: Language
  readonly items?: string
  readonly options?: string
  readonly languages?: readonly string[]
  readonly informant?: string
  readonly out?: string
}

function refuse(what: string): PsyscoreError {
  return new PsyscoreError([issue('usage/arguments', '', { what: printable(what) })])
}

/** A whole number of one to four digits; throws PsyscoreError `usage/arguments`. */
function wholeNumber(flag: string, text: string | undefined, least: number, most: number): number {
  const value = Number(text)
  if (text === undefined || !/^\d{1,4}$/.test(text) || value < least || value > most)
    throw refuse(`${flag} ${text ?? ''} (${least}–${most})`)
  return value
}

/** `0-3` is 0, 1, 2, 3: what the manual prints beside the choices. */
function codesOf(text: string | undefined): readonly number[] {
  const [, first, last] = /^(\d{1,3})-(\d{1,3})$/.exec(text ?? '') ?? []
  const [low, high] = [Number(first), Number(last)]
  if (first === undefined || high <= low || high - low > 20) throw refuse(`--options ${text ?? ''} (0-3, 1-5 …)`)
  return Array.from({ length: high - low + 1 }, (_, i) => low + i)
}

function languagesOf(tags: readonly string[]): readonly string[] {
  for (const tag of tags) if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(tag) || tag.length > 35) throw refuse(`--languages ${tag}`)
  const lower = tags.map((tag) => tag.toLowerCase())
  if (tags.length === 0 || tags.length > 20 || new Set(lower).size < tags.length) throw refuse(`--languages ${tags.join(',')}`)
  return tags
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

/** The schemas beside this folder of instruments, or of the installed package, as seen from the new folder. */
async function schemasFrom(folder: string): Promise<string | null> {
  for (const place of ['schemas', 'node_modules/psyscore/schemas'])
    if (await isThere(join(place, 'instrument.schema.json'))) return relative(resolve(folder), resolve(place)).replaceAll('\\', '/')
  return null
}

async function write(file: string, text: string): Promise<void> {
  const output = await openOutput(file, false)
  await output.write(text)
  await output.commit()
}

/**
 * `psyscore new`: a folder with a definition, a norm set and a page of sources to fill in. What only a source can tell is left empty,
 * so that `validate` and `conform` refuse it and name each place. Nothing that is there already is written over.
 *
 * @throws PsyscoreError `usage/arguments`, `output/would-overwrite`, `output/write-failed`
 */
export async function newCommand(id: string, options: NewOptions, io: Io): Promise<ExitCode> {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || id.length > 40) throw refuse(`${id} (my-scale)`)
  if (Object.hasOwn(BUNDLED, id)) throw refuse(`${id}: psyscore describe ${id}`)
  const items = wholeNumber('--items', options.items, 1, 1000)
  const codes = codesOf(options.options)
  const languages = languagesOf(options.languages ?? ['en', 'zh-CN'])
  const informant: InformantRole | null = INFORMANT_ROLES.find((role) => role === options.informant) ?? null
  const folder = options.out ?? ((await isThere('instruments')) ? join('instruments', id) : id)
  const plan: SkeletonPlan = { id, items, codes, languages, informant, schemas: await schemasFrom(folder) }

  const definition = definitionSkeleton(plan)
  const norms = normsSkeleton(plan)
  const json = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`
  const normsFile = join(folder, 'norms', `${id}-norms.json`)
  const files: readonly (readonly [string, string])[] = [
    [join(folder, 'definition.json'), json(definition)],
    [normsFile, json(norms)],
    [join(folder, 'SOURCES.md'), sourcesSkeleton(id)],
  ]
  for (const [file] of files) if (await isThere(file)) throw new PsyscoreError([issue('output/would-overwrite', '', { file })])
  try {
    await mkdir(join(folder, 'norms'), { recursive: true })
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new PsyscoreError([issue('output/write-failed', '', { file: folder, reason })])
  }
  for (const [file, text] of files) {
    await assertWritable(file, null, false)
    await write(file, text)
    await writeLine(io.stdout, sayNew('wrote', options.lang, { file: printable(file) }))
  }
  const [asked, askedNorms] = [parseInstrument(definition, { permission: 'a skeleton' }), parseNormSet(norms)]
  const places = (parsed: typeof asked | typeof askedNorms): number => (parsed.ok ? 0 : parsed.total)
  await writeLine(io.stderr, sayNew('refused', options.lang, { places: places(asked), norms: places(askedNorms) }))
  await writeLine(io.stderr, sayNew('noNorms', options.lang, { file: printable(normsFile) }))
  const command = `psyscore validate ${printable(files[0]?.[0] ?? '')} ${printable(normsFile)}`
  await writeLine(io.stderr, sayNew('next', options.lang, { command }))
  return 0
}
