import { rm } from 'node:fs/promises'
import { isThere, openOutput, sameBytes } from '../../batch/files/atomic-output.js'
import { targetError } from '../../batch/files/target-issue.js'
import { csvFindings, type FindingColumns, type FindingScope, type FindingSink } from '../../batch/run/findings.js'
import { type Output, sinkOutput } from '../../batch/run/output.js'
import type { Destination, RunSoFar } from '../../batch/run/run-study.js'
import { describeWord } from '../../core/messages/index.js'
import type { Language } from '../../core/text.js'
import { type Io, printable, writeLine } from '../io.js'
import { say } from '../words.js'

/** Where findings went: named in the closing messages. */
export interface ToldDestination extends Destination {
  /** file of the critical findings, or null when they went to a stream or there were none */
  findingsFile(): string | null
  /** where findings of a run that failed were written, for people */
  failedPlace(): string
}

/**
 * A name for the findings that is free: findings of an earlier run are never written over without `force`, and never stand in the
 * way of new ones.
 */
async function freeName(out: string, force: boolean): Promise<string> {
  const first = `${out}.critical.csv`
  if (force || !(await isThere(first))) return first
  for (let n = 2; ; n += 1) {
    const name = `${out}.critical.${n}.csv`
    if (!(await isThere(name))) return name
  }
}

/** The same findings twice, as after a run that was killed and run again, are kept once. */
async function withoutTwin(name: string, out: string): Promise<string> {
  const before = /\.critical\.(\d+)\.csv$/.exec(name)?.[1]
  if (before === undefined) return name
  const earlier = before === '2' ? `${out}.critical.csv` : `${out}.critical.${Number(before) - 1}.csv`
  if (!(await sameBytes(name, earlier))) return name
  await rm(name)
  return earlier
}

/** Standard output as bytes; a reader that goes away is an issue of its own. */
function stdoutOutput(io: Io): Output {
  return sinkOutput({
    async write(bytes) {
      try {
        await io.stdout.write(bytes)
      } catch (error) {
        throw targetError(error, '-')
      }
    },
  })
}

/** Findings as lines on standard error, without keys: for runs that write to a stream. */
function lineFindings(io: Io, lang: Language, several: boolean): FindingSink {
  let rejected: { place: string; row: number; items: string[] } | null = null
  const where = (file: string): string => (several ? `${printable(file)}: ` : '')
  const flush = async (): Promise<void> => {
    if (rejected === null) return
    const { place, row, items } = rejected
    rejected = null
    await writeLine(io.stderr, `${place}${say('rejectedCritical', lang, { row, items: items.join(', ') })}`)
  }
  return {
    async write({ row, item, state, graver, why }, file) {
      if (why === 'rejected') {
        if (rejected?.row !== row || rejected.place !== where(file)) await flush()
        rejected ??= { place: where(file), row, items: [] }
        rejected.items.push(printable(item))
        return
      }
      await flush()
      const params = { row, item: printable(item), state: describeWord(graver ?? state, lang) }
      const key = why === 'stopped' ? 'rowCritical' : graver === null ? 'duplicateCritical' : 'duplicateGraver'
      await writeLine(io.stderr, `${where(file)}${say(key, lang, params)}`)
    },
    commit: flush,
  }
}

/** What a destination has to know of the command. */
export interface DestinationOptions {
  readonly out: string | undefined
  readonly force: boolean
  readonly lang: Language
  readonly columns: FindingColumns
  readonly writeBeside: (run: RunSoFar) => Promise<void>
}

/**
 * Where `score` writes. With `--out` everything goes to files beside it, findings first; where even that cannot be written, and
 * without `--out`, findings of a run that stops go to standard output, and the others to standard error.
 */
export function createDestination(io: Io, { out, force, lang, columns, writeBeside }: DestinationOptions): ToldDestination {
  let file: string | null = null
  const stream = (scope: FindingScope): FindingSink =>
    scope === 'stopped' ? csvFindings(stdoutOutput(io), columns) : lineFindings(io, lang, columns.files)
  return {
    findingsFile: () => file,
    failedPlace: () => file ?? say(out === undefined ? 'standardError' : 'standardOutput', lang),
    openScores: async () => (out === undefined ? stdoutOutput(io) : openOutput(out, { force })),
    openScoresAhead: async () => (out === undefined ? null : openOutput(out, { force })),
    async openFindings(scope) {
      if (out === undefined) return stream(scope)
      return fileFindings(
        async () => {
          const name = await freeName(out, force)
          const output = await openOutput(name, { force })
          return {
            ...output,
            async commit() {
              await output.commit()
              file = await withoutTwin(name, out)
            },
          }
        },
        columns,
        () => csvFindings(stdoutOutput(io), columns),
      )
    },
    writeBeside,
  }
}

/** Findings to a file, and to another place from the start when the file cannot be written: none of them may be lost. */
async function fileFindings(open: () => Promise<Output>, columns: FindingColumns, fallBack: () => FindingSink): Promise<FindingSink> {
  const written: Parameters<FindingSink['write']>[] = []
  let output: Output
  try {
    output = await open()
  } catch {
    return fallBack()
  }
  let sink = csvFindings(output, columns)
  let failed = false
  const toOther = async (): Promise<void> => {
    failed = true
    await output.discard()
    sink = fallBack()
    for (const each of written) await sink.write(...each)
    written.length = 0
  }
  return {
    async write(...finding) {
      if (!failed) written.push(finding)
      try {
        await sink.write(...finding)
      } catch (error) {
        if (failed) throw error
        await toOther()
      }
    },
    async commit() {
      try {
        await sink.commit()
      } catch (error) {
        if (failed) throw error
        await toOther()
        await sink.commit()
      }
    },
  }
}
