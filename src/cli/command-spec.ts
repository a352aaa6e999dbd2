/** One option as commander reads it. */
export interface OptionSpec {
  readonly flags: string
  readonly about: string
  readonly choices?: readonly string[]
  readonly fallback?: string
  /** may be given several times; commas separate as well */
  readonly list?: true
  /** may be given several times; one `a=b` each */
  readonly pairs?: true
}

/** One command: what it takes, what it does, and examples that teach it. This table builds the parser and the help. */
export interface CommandSpec {
  readonly name: string
  readonly args: readonly (readonly [syntax: string, about: string])[]
  readonly about: string
  readonly options: readonly OptionSpec[]
  readonly examples: readonly string[]
}

/** What most commands take. */
export const LANG: OptionSpec = {
  flags: '--lang <language>',
  about: 'language of messages and labels',
  choices: ['en', 'zh-CN'],
  fallback: 'en',
}
export const JSON_OUT: OptionSpec = { flags: '--json', about: 'write JSON instead of text' }

export const NORMS: OptionSpec = { flags: '--norms <ids or files>', about: 'norm sets to apply, bundled ids or JSON files', list: true }
export const LICENCE: readonly OptionSpec[] = [
  { flags: '--use <use>', about: 'what the scores are for', choices: ['clinical', 'education', 'research', 'commercial'] },
  { flags: '--permission <reference>', about: 'reference of a permission you hold, where the licence asks for one' },
]
export const INSTRUMENT = ['<instrument>', 'id of a bundled instrument, or a definition.json'] as const
