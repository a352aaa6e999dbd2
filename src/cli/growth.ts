import { assertSchoolCalendar } from '../care/calendar/parse.js'
import { headsOf } from '../care/growth/chain.js'
import { listDue } from '../care/growth/due.js'
import type { DueAction } from '../care/growth/due-action.js'
import type { GrowthFile } from '../care/growth/growth-file.js'
import { checkIntegrity } from '../care/growth/integrity.js'
import { viewGrowthFile } from '../care/growth/view.js'
import { assertRoster } from '../care/roster/parse.js'
import { type Issue, issue, PsyscoreError } from '../core/issue.js'
import { pointer } from '../core/pointer.js'
import { type AppendOptions, appendCommand } from './growth-append.js'
import { readStore, readWholeStore } from './growth-store.js'
import { sayGrowth } from './growth-words.js'
import { type ExitCode, type Io, printable, writeLine } from './io.js'
import { type Loading, readBytes } from './load.js'
import { loadPolicy } from './load-policy.js'
import { reportIssue } from './report.js'

export interface GrowthOptions extends AppendOptions {
  readonly policy?: string
  readonly calendar?: string
  readonly roster?: string
  readonly known?: string
  readonly as?: string
  readonly key?: string
  readonly json?: boolean
}

function needed(value: string | undefined, flag: string): string {
  if (value === undefined) throw new PsyscoreError([issue('usage/arguments', '', { what: flag })])
  return value
}

/** `psyscore growth append`, `check`, `due` and `view`: a store is JSON Lines with one growth file a pupil. */
export async function growthCommand(action: string, store: string, options: GrowthOptions, io: Io): Promise<ExitCode> {
  switch (action) {
    case 'append':
      return appendCommand(store, options, io)
    case 'check':
      return checkCommand(store, options, io)
    case 'due':
      return dueCommand(store, options, io)
    case 'view':
      return viewCommand(store, options, io)
    default:
      throw new PsyscoreError([issue('usage/arguments', '', { what: action })])
  }
}

/** Links noted at an earlier check: `{ heads: { pupil: [link] } }`, what `growth check --json` prints. */
async function readKnown(file: string | undefined): Promise<ReadonlyMap<string, readonly string[]>> {
  if (file === undefined) return new Map()
  const refuse = (): never => {
    throw new PsyscoreError([issue('usage/arguments', '', { what: '--known' })])
  }
  let heads: unknown
  const text = new TextDecoder().decode(await readBytes(file))
  try {
    heads = (JSON.parse(text) as { readonly heads?: unknown } | null)?.heads
  } catch {
    refuse()
  }
  if (typeof heads !== 'object' || heads === null) refuse()
  return new Map(Object.entries(heads as Readonly<Record<string, readonly string[]>>))
}

async function checkCommand(store: string, { lang, json, known: noted }: GrowthOptions, io: Io): Promise<ExitCode> {
  const { files, lines, issues } = await readStore(store, lang)
  const known = await readKnown(noted)
  const byKey = new Map(files.map((file) => [file.respondent, file]))
  // a pupil whose file is gone is told by the place in the list of known ones, not by key
  const lost: readonly Issue[] = [...known].flatMap(([key, links], at) => {
    const file = byKey.get(key)
    const place = pointer('/known', at)
    if (file === undefined) return [issue('growth/tampered', place, { why: 'known-missing' })]
    return checkIntegrity(file, links).map((each) => ({ ...each, path: `${place}${each.path}` }))
  })
  const found = [...issues, ...lost]
  const faulty = new Set(found.filter(({ severity }) => severity === 'error').map(({ path }) => path.split('/').slice(0, 3).join('/')))
  const entries = files.reduce((sum, file) => sum + file.entries.length, 0)
  if (json === true) {
    const heads = Object.fromEntries(files.map((file) => [file.respondent, headsOf(file.entries)]))
    await io.stdout.write(`${JSON.stringify({ ok: faulty.size === 0, files: lines, entries, heads, issues: found }, null, 2)}\n`)
    return faulty.size === 0 ? 0 : 1
  }
  for (const each of found) await reportIssue(io, each, lang, store)
  const told =
    faulty.size === 0
      ? sayGrowth('whole', lang, { files: lines, entries })
      : sayGrowth('faulty', lang, { files: lines, faulty: faulty.size })
  await writeLine(io.stdout, told)
  return faulty.size === 0 ? 0 : 1
}

async function dueCommand(store: string, options: GrowthOptions, io: Io): Promise<ExitCode> {
  const { lang, json } = options
  const policy = await loadPolicy(needed(options.policy, '--policy'), lang)
  const calendar = assertSchoolCalendar(await readBytes(needed(options.calendar, '--calendar')), { language: lang })
  const pupils = options.roster === undefined ? undefined : assertRoster(await readBytes(options.roster), { language: lang }).pupils
  const due = listDue(policy, withEveryPupil(await readWholeStore(store, lang), pupils), needed(options.at, '--at'), {
    calendar,
    ...(pupils === undefined ? {} : { pupils }),
  })
  if (json === true) {
    await io.stdout.write(`${JSON.stringify(due, null, 2)}\n`)
    return 0
  }
  for (const each of due) await writeLine(io.stdout, lineOf(each, lang))
  await writeLine(io.stderr, sayGrowth('due', lang, { due: due.length, overdue: due.filter(({ overdue }) => overdue).length }))
  return 0
}

/** A pupil of the roster without a file is due like any other: the file is empty. */
function withEveryPupil(files: readonly GrowthFile[], pupils: readonly { readonly key: string }[] = []): readonly GrowthFile[] {
  const keys = new Set(files.map(({ respondent }) => respondent))
  const empty = pupils
    .filter(({ key }) => !keys.has(key))
    .map(
      ({ key }): GrowthFile => ({
        format: 'psyscore/growth-file',
        formatVersion: 1,
        notice: 'screening-not-diagnosis',
        respondent: key,
        entries: [],
      }),
    )
  return [...files, ...empty]
}

function lineOf({ due, overdue, kind, role, respondent, duty, about, certain }: DueAction, lang: GrowthOptions['lang']): string {
  const parts = [due, sayGrowth(overdue ? 'overdue' : 'open', lang), kind, role, respondent, duty ?? about ?? '']
  return printable([...parts, ...(certain ? [] : [`(${sayGrowth('uncertain', lang)})`])].join('  '))
}

async function viewCommand(store: string, options: GrowthOptions & Loading, io: Io): Promise<ExitCode> {
  const { lang, key } = options
  const policy = await loadPolicy(needed(options.policy, '--policy'), lang)
  const role = needed(options.as, '--as')
  const files = (await readWholeStore(store, lang)).filter(({ respondent }) => key === undefined || respondent === key)
  for (const file of files) await writeLine(io.stdout, JSON.stringify(viewGrowthFile(role, file, policy)))
  return 0
}
