import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { assertWritable, openOutput } from '../batch/files/atomic-output.js'
import type { GrowthFile } from '../care/growth/growth-file.js'
import { parseGrowthFile } from '../care/growth/parse.js'
import { type Issue, issue, PsyscoreError } from '../core/issue.js'
import { pointer } from '../core/pointer.js'
import type { Language } from '../core/text.js'
import type { Io } from './io.js'

/** Growth files of a store: JSON Lines, one pupil a line; and what kept a line from being one. */
export interface GrowthStore {
  readonly files: readonly GrowthFile[]
  readonly lines: number
  readonly issues: readonly Issue[]
}

/** The lines of a JSON Lines file that hold something, with their numbers from 1. Throws PsyscoreError `import/unreadable`. */
export async function* readLines(file: string): AsyncGenerator<{ readonly line: number; readonly text: string }> {
  let line = 0
  try {
    for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
      line += 1
      if (text.trim() !== '') yield { line, text }
    }
  } catch {
    throw new PsyscoreError([issue('import/unreadable', '', { file })])
  }
}

/** Reads a store; `none` is an empty one. Problems are named by line, and two files of one pupil are one of them. */
export async function readStore(name: string, language: Language): Promise<GrowthStore> {
  const files: GrowthFile[] = []
  const issues: Issue[] = []
  const keys = new Set<string>()
  let lines = 0
  if (name === 'none') return { files, lines, issues }
  for await (const { line, text } of readLines(name)) {
    lines += 1
    const parsed = parseGrowthFile(text, { language })
    const at = pointer('/lines', line)
    if (!parsed.ok) issues.push(...parsed.issues.map((each) => ({ ...each, path: `${at}${each.path}` })))
    else if (keys.has(parsed.value.respondent)) issues.push(issue('growth/entry-conflict', at, { id: 'respondent' }))
    else {
      keys.add(parsed.value.respondent)
      files.push(parsed.value)
    }
  }
  return { files, lines, issues }
}

/** The files of a store that must be whole; throws PsyscoreError with everything that is wrong. */
export async function readWholeStore(name: string, language: Language): Promise<readonly GrowthFile[]> {
  const { files, issues } = await readStore(name, language)
  const [first, ...rest] = issues.filter(({ severity }) => severity === 'error')
  if (first !== undefined) throw new PsyscoreError([first, ...rest])
  return files
}

/** Writes a store in the order of pupils, whole or not at all. */
export async function writeStore(
  files: readonly GrowthFile[],
  { out, force = false, from }: { readonly out: string | undefined; readonly force: boolean | undefined; readonly from: string },
  io: Io,
): Promise<void> {
  if (out !== undefined) await assertWritable(out, from === 'none' ? [] : [from], force)
  const ordered = [...files].sort((a, b) => (a.respondent < b.respondent ? -1 : 1))
  if (out === undefined) {
    for (const file of ordered) await io.stdout.write(`${JSON.stringify(file)}\n`)
    return
  }
  const output = await openOutput(out, { force })
  try {
    for (const file of ordered) await output.write(`${JSON.stringify(file)}\n`)
    await output.commit()
  } catch (error) {
    await output.discard()
    throw error
  }
}
