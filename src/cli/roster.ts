import { assertWritable, openOutput } from '../batch/files/atomic-output.js'
import { openFileSource } from '../batch/files/file-source.js'
import type { RosterField } from '../care/roster/columns.js'
import { ROSTER_FIELDS } from '../care/roster/columns.js'
import { compareRosters, type RosterComparison } from '../care/roster/compare.js'
import { parseRoster } from '../care/roster/parse.js'
import { type RosterOptions, readRosterRows } from '../care/roster/read-rows.js'
import type { Roster } from '../care/roster/roster.js'
import { type Issue, issue, PsyscoreError } from '../core/issue.js'
import type { SchoolSystem } from '../core/words.js'
import { openTable } from '../tables/open.js'
import { sayGrowth } from './growth-words.js'
import { type ExitCode, type Io, printable, writeLine } from './io.js'
import { accepted, type Loading, readBytes } from './load.js'
import { reportIssue } from './report.js'

export interface RosterCommandOptions extends Loading {
  readonly last?: string
  readonly asOf?: string
  readonly lastAsOf?: string
  readonly schoolSystem?: SchoolSystem
  readonly column?: readonly string[]
  readonly context?: readonly string[]
  readonly out?: string
  readonly force?: boolean
  readonly json?: boolean
}

const usage = (what: string): never => {
  throw new PsyscoreError([issue('usage/arguments', '', { what })])
}

/** `a=b` pairs as a record. */
function pairsOf(pairs: readonly string[] = [], flag: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=')
      return at < 1 ? usage(`${flag} ${pair}`) : [pair.slice(0, at), pair.slice(at + 1)]
    }),
  )
}

function columnsOf(pairs: readonly string[] | undefined): Readonly<Partial<Record<RosterField, string>>> {
  const columns = pairsOf(pairs, '--column')
  const unknown = Object.keys(columns).find((field) => !ROSTER_FIELDS.some((each) => each === field))
  return unknown === undefined ? columns : usage(`--column ${unknown} (${ROSTER_FIELDS.join(', ')})`)
}

/** A roster from JSON, or from a table of any format. */
async function readRoster(
  file: string,
  asOf: string | undefined,
  options: RosterCommandOptions,
): Promise<{ readonly roster: Roster; readonly issues: readonly Issue[] }> {
  if (/\.json$/i.test(file)) {
    const parsed = parseRoster(await readBytes(file), { language: options.lang })
    return { roster: accepted(parsed), issues: parsed.issues }
  }
  const source = await openFileSource(file)
  try {
    const table = await openTable(source)
    const rows: { row: number; cells: readonly unknown[]; unreadable: boolean }[] = []
    for await (const { row, cells, issue: fault } of table.records()) rows.push({ row, cells, unreadable: fault !== undefined })
    const reading: RosterOptions = {
      asOf: asOf ?? usage('--as-of'),
      columns: columnsOf(options.column),
      context: pairsOf(options.context, '--context'),
      ...(options.schoolSystem === undefined ? {} : { schoolSystem: options.schoolSystem }),
    }
    const { roster, issues } = readRosterRows({ headers: table.columns.map(({ name }) => name), rows }, reading)
    return { roster, issues: [...table.findings, ...issues] }
  } finally {
    await source.close()
  }
}

/** `psyscore roster check`: what looks wrong in a roster, and what changed since the last one. */
export async function rosterCommand(action: string, file: string, options: RosterCommandOptions, io: Io): Promise<ExitCode> {
  if (action !== 'check') usage(action)
  const { lang, last, out, force = false } = options
  if (out !== undefined) await assertWritable(out, [file], force)
  const { roster, issues } = await readRoster(file, options.asOf, options)
  const before = last === undefined ? undefined : (await readRoster(last, options.lastAsOf, options)).roster
  const comparison = before === undefined ? undefined : compareRosters(before, roster)
  const found = [...issues, ...(comparison?.issues ?? [])]
  const errors = found.filter(({ severity }) => severity === 'error').length
  if (out !== undefined) {
    const output = await openOutput(out, { force })
    await output.write(`${JSON.stringify(roster)}\n`)
    await output.commit()
  }
  if (options.json === true) {
    const counts = { pupils: roster.pupils.length, issues: found }
    await io.stdout.write(
      `${JSON.stringify({ ok: errors === 0, ...counts, ...(comparison === undefined ? {} : { comparison }) }, null, 2)}\n`,
    )
    return errors === 0 ? 0 : 1
  }
  for (const each of found) await reportIssue(io, each, lang, file)
  const warnings = found.filter(({ severity }) => severity === 'warning').length
  await writeLine(io.stdout, sayGrowth('roster', lang, { pupils: roster.pupils.length, errors, warnings }))
  if (before !== undefined && comparison !== undefined) await tellComparison(before, comparison, options, io)
  return errors === 0 ? 0 : 1
}

async function tellComparison({ asOf }: Roster, { changes, left, arrived }: RosterComparison, { lang }: Loading, io: Io): Promise<void> {
  const count = (grade: string): number => changes.filter((each) => each.grade === grade).length
  const transferred = changes.filter((each) => each.transferred).length
  const slots = { last: asOf, up: count('moved-up'), stayed: count('stayed'), repeated: count('repeated'), transferred }
  await writeLine(io.stdout, sayGrowth('compared', lang, { ...slots, left: left.length, arrived: arrived.length }))
  if (left.length > 0) await writeLine(io.stdout, `${sayGrowth('left', lang)}: ${left.map(printable).join(', ')}`)
}
