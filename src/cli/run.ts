import { CommanderError } from 'commander'
import { LANGUAGES, type Language } from '../core/text.js'
import { alertsCommand } from './alerts.js'
import { cohortCommand } from './cohort.js'
import { compareCommand } from './compare.js'
import { conformCommand } from './conform.js'
import { describeCommand } from './describe.js'
import { explainCommand } from './explain.js'
import { growthCommand } from './growth.js'
import type { ExitCode, Io } from './io.js'
import { listCommand } from './list.js'
import { type MapOptions, mapCommand } from './map.js'
import { type NewOptions, newCommand } from './new.js'
import { policyCommand } from './policy.js'
import { type Action, buildProgram } from './program.js'
import { reportError } from './report.js'
import { rosterCommand } from './roster.js'
import type { ScoreOptions } from './score/options.js'
import { scoreCommand } from './score.js'
import { validateCommand } from './validate.js'
import { wordingCommand } from './wording.js'

type Run = (operands: readonly unknown[], options: Readonly<Record<string, unknown>>, io: Io) => Promise<ExitCode>

// The table of commands decides which operands and options there are; commander has checked them.
const RUNS: Readonly<Record<string, Run>> = {
  list: (_, options, io) => listCommand(options as never, io),
  describe: ([name], options, io) => describeCommand(String(name), options as never, io),
  wording: ([name], options, io) => wordingCommand(String(name), options as never, io),
  new: ([id], options, io) => newCommand(String(id), options as unknown as NewOptions, io),
  validate: ([files], options, io) => validateCommand(files as readonly string[], options as never, io),
  conform: ([name], options, io) => conformCommand(String(name), options as never, io),
  map: ([name, file], options, io) => mapCommand(String(name), String(file), options as unknown as MapOptions, io),
  score: ([names, files], options, io) => scoreCommand(String(names), files as readonly string[], options as unknown as ScoreOptions, io),
  compare: ([ours, theirs], options, io) => compareCommand(String(ours), String(theirs), options as never, io),
  explain: ([name, file, scale], options, io) => explainCommand(String(name), String(file), String(scale), options as never, io),
  policy: ([action, name], options, io) => policyCommand(String(action), String(name), options as never, io),
  growth: ([action, store], options, io) => growthCommand(String(action), String(store), options as never, io),
  roster: ([action, file], options, io) => rosterCommand(String(action), String(file), options as never, io),
  cohort: ([files], options, io) => cohortCommand(files as readonly string[], options as never, io),
  alerts: ([name, files], options, io) => alertsCommand(String(name), files as readonly string[], options as never, io),
}

/**
 * The command line as a function: arguments and streams in, exit code out. Results go to standard output, everything else to
 * standard error; it never prompts and never ends the process.
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = 0
  let language: Language = 'en'
  const written: Promise<void>[] = []
  const actions = Object.fromEntries(
    Object.entries(RUNS).map(([name, command]): [string, Action] => [
      name,
      async (operands, options) => {
        language = LANGUAGES.find((each) => each === options.lang) ?? 'en'
        code = await command(operands, options, io)
      },
    ]),
  )
  const program = buildProgram(
    actions,
    (text) => written.push(io.stdout.write(text)),
    (text) => written.push(io.stderr.write(text)),
  )
  try {
    if (argv.length === 0) program.help({ error: true })
    await program.parseAsync([...argv], { from: 'user' })
  } catch (error) {
    code = error instanceof CommanderError ? (error.exitCode === 0 ? 0 : 2) : await reportError(io, error, language)
  }
  await Promise.all(written)
  return code
}
