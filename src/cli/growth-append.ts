import { randomBytes } from 'node:crypto'
import { appendEntry, createGrowthFile, type GrowthOutcome } from '../care/growth/append.js'
import type { GrowthFile, NewEntry } from '../care/growth/growth-file.js'
import { contentHash } from '../core/canonical.js'
import { type Issue, issue, PsyscoreError } from '../core/issue.js'
import { readJson } from '../core/json.js'
import { pointer } from '../core/pointer.js'
import { parseResult, type SealedResult, sealResult } from '../seal.js'
import { readLines, readWholeStore, writeStore } from './growth-store.js'
import { sayGrowth } from './growth-words.js'
import { type ExitCode, type Io, writeLine } from './io.js'
import type { Loading } from './load.js'
import { reportIssue } from './report.js'

export interface AppendOptions extends Loading {
  readonly results?: readonly string[]
  readonly entries?: readonly string[]
  readonly at?: string
  readonly author?: string
  readonly role?: string
  readonly visibleTo?: readonly string[]
  readonly out?: string
  readonly force?: boolean
}

interface Given {
  readonly respondent: string
  readonly entry: NewEntry
}

const SALT_BYTES = 32

/**
 * `psyscore growth append`: results become assessment entries, sealed, under an id made from their content, so that the same results
 * given twice are added once; entries are added as they are given, `{ respondent, entry }` a line. What is refused is named by line.
 */
export async function appendCommand(store: string, options: AppendOptions, io: Io): Promise<ExitCode> {
  const { lang } = options
  const files = new Map((await readWholeStore(store, lang)).map((file) => [file.respondent, file]))
  const counts = { added: 0, known: 0, refused: 0 }
  const refuse = async (issues: readonly Issue[], where: string): Promise<void> => {
    counts.refused += 1
    for (const each of issues) await reportIssue(io, each, lang, where)
  }
  for (const [names, read] of [
    [options.results ?? [], (text: string) => readResult(text, options)],
    [options.entries ?? [], readEntry],
  ] as const) {
    for (const name of names) {
      for await (const { line, text } of readLines(name)) {
        const where = `${name}${pointer('/lines', line)}`
        const given = read(text)
        if (!('entry' in given)) {
          await refuse(given, where)
          continue
        }
        const before = files.get(given.respondent)
        const outcome = add(before, given)
        if (!outcome.ok) await refuse(outcome.issues, where)
        else {
          counts[outcome.file === before ? 'known' : 'added'] += 1
          files.set(given.respondent, outcome.file)
        }
      }
    }
  }
  await writeStore([...files.values()], { out: options.out, force: options.force, from: store }, io)
  await writeLine(io.stderr, sayGrowth('appended', lang, { files: files.size, ...counts }))
  return counts.refused > 0 ? 1 : 0
}

function add(file: GrowthFile | undefined, { respondent, entry }: Given): GrowthOutcome {
  try {
    return appendEntry(file ?? createGrowthFile(respondent), entry, randomBytes(SALT_BYTES).toString('hex'))
  } catch (error) {
    if (error instanceof PsyscoreError) return { ok: false, issues: [issue(error.code, '/respondent')] }
    throw error
  }
}

function readEntry(text: string): Given | readonly Issue[] {
  const read = readJson(text)
  if (!read.ok) return read.issues
  const given = read.value as Partial<Given> | null
  if (typeof given !== 'object' || given === null || typeof given.respondent !== 'string' || given.entry === undefined)
    return [issue('growth/structure', '', { problem: 'missing-property', property: 'respondent, entry' })]
  return { respondent: given.respondent, entry: given.entry }
}

function readResult(text: string, { at, author, role, visibleTo }: AppendOptions): Given | readonly Issue[] {
  const parsed = parseResult(text)
  if (!parsed.ok) return parsed.issues
  const result: SealedResult = sealResult(parsed.value as never)
  const recordedAt = at ?? result.administeredAt
  if (author === undefined || role === undefined || recordedAt === null)
    throw new PsyscoreError([issue('usage/arguments', '', { what: '--author --role --at' })])
  const id = `assessment-${contentHash(result).slice(0, 32)}`
  const entry: NewEntry<'assessment'> = {
    id,
    kind: 'assessment',
    recordedAt,
    author: { id: author, role },
    visibleTo: visibleTo ?? [role],
    body: { result },
  }
  return { respondent: result.respondent.key, entry }
}
