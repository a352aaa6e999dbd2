import { Command, Option } from 'commander'
import { ENGINE_VERSION } from '../core/version.js'
import type { CommandSpec, OptionSpec } from './command-spec.js'
import { COMMANDS, EXIT_CODES } from './commands.js'

/** What commander hands over: the operands in order, then the options by their long names in camel case. */
export type Action = (operands: readonly unknown[], options: Readonly<Record<string, unknown>>) => Promise<void>

function commaList(value: string, previous: readonly string[] | undefined): readonly string[] {
  return [...(previous ?? []), ...value.split(',').filter((part) => part !== '')]
}

function append(value: string, previous: readonly string[] | undefined): readonly string[] {
  return [...(previous ?? []), value]
}

function buildOption(spec: OptionSpec): Option {
  const option = new Option(spec.flags, spec.about)
  if (spec.choices !== undefined) option.choices(spec.choices)
  if (spec.fallback !== undefined) option.default(spec.fallback)
  if (spec.list === true) option.argParser(commaList)
  if (spec.pairs === true) option.argParser(append)
  return option
}

function buildCommand(spec: CommandSpec, action: Action): Command {
  const command = new Command(spec.name).description(spec.about)
  for (const [syntax, about] of spec.args) command.argument(syntax, about)
  for (const option of spec.options) command.addOption(buildOption(option))
  command.addHelpText('after', `\nExamples:\n${spec.examples.map((line) => `  ${line}`).join('\n')}\n`)
  if (spec.name === 'score') command.addHelpText('after', EXIT_CODES)
  // commander passes the operands, then the options, then the command.
  return command.action((...given: readonly unknown[]) => action(given.slice(0, spec.args.length), command.opts()))
}

/** The parser, built from the table of commands; it never exits and never writes to the process. */
export function buildProgram(actions: Readonly<Record<string, Action>>, out: (text: string) => void, err: (text: string) => void): Command {
  const program = new Command('psyscore')
    .description(
      'Psychological screening and assessment: questionnaire definitions in, scores, norm scores, risk bands and explanations out.',
    )
    .version(ENGINE_VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .addHelpText('after', `\n${EXIT_CODES}\n\nA screening result is never a diagnosis.`)
  for (const spec of COMMANDS) {
    const action = actions[spec.name]
    if (action !== undefined) program.addCommand(buildCommand(spec, action))
  }
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({ writeOut: out, writeErr: err, getOutHelpWidth: () => 100, getErrHelpWidth: () => 100 })
    command.showHelpAfterError('(psyscore --help shows what there is)')
  }
  return program
}
