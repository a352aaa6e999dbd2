import { CommanderError } from 'commander'
import { LANGUAGES, type Language } from '../core/text.js'
import type { ExitCode, Io } from './io.js'
import type { MapOptions } from './map.js'
import type { NewOptions } from './new.js'
import { type Action, buildProgram } from './program.js'
import { reportError } from './report.js'
import type { ScoreOptions } from './score/options.js'

type Run = (operands: readonly unknown[], options: Readonly<Record<string, unknown>>, io: Io) => Promise<ExitCode>

// The table of commands decides which operands and options there are; commander has checked them. A command is loaded when it is
// the one that is run: all together take longer to load than a small file to score.
const RUNS: Readonly<Record<string, Run>> = {
  list: async (_, options, io) => (await import('./list.js')).listCommand(options as never, io),
  describe: async ([name], options, io) => (await import('./describe.js')).describeCommand(String(name), options as never, io),
  wording: async ([name], options, io) => (await import('./wording.js')).wordingCommand(String(name), options as never, io),
  new: async ([id], options, io) => (await import('./new.js')).newCommand(String(id), options as unknown as NewOptions, io),
  validate: async ([files], options, io) =>
    (await import('./validate.js')).validateCommand(files as readonly string[], options as never, io),
  conform: async ([name], options, io) => (await import('./conform.js')).conformCommand(String(name), options as never, io),
  map: async ([name, file], options, io) =>
    (await import('./map.js')).mapCommand(String(name), String(file), options as unknown as MapOptions, io),
  score: async ([names, files], options, io) =>
    (await import('./score.js')).scoreCommand(String(names), files as readonly string[], options as unknown as ScoreOptions, io),
  compare: async ([ours, theirs], options, io) =>
    (await import('./compare.js')).compareCommand(String(ours), String(theirs), options as never, io),
  explain: async ([name, file, scale], options, io) =>
    (await import('./explain.js')).explainCommand(String(name), String(file), String(scale), options as never, io),
  policy: async ([action, name], options, io) =>
    (await import('./policy.js')).policyCommand(String(action), String(name), options as never, io),
  growth: async ([action, store], options, io) =>
    (await import('./growth.js')).growthCommand(String(action), String(store), options as never, io),
  roster: async ([action, file], options, io) =>
    (await import('./roster.js')).rosterCommand(String(action), String(file), options as never, io),
  cohort: async ([files], options, io) => (await import('./cohort.js')).cohortCommand(files as readonly string[], options as never, io),
  alerts: async ([name, files], options, io) =>
    (await import('./alerts.js')).alertsCommand(String(name), files as readonly string[], options as never, io),
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
