import { readFileSync, writeFileSync } from 'node:fs'
import { run } from '../../src/cli/run.js'

/** Runs one command of the command line and gives what it writes and says; a refusal stops the example unless it is expected. */
export async function psyscore(args: readonly string[], expected: readonly number[] = [0, 1]): Promise<{ out: string; err: string }> {
  const out: string[] = []
  const err: string[] = []
  const into = (list: string[]) => ({
    write: async (text: string | Uint8Array): Promise<void> => {
      list.push(typeof text === 'string' ? text : new TextDecoder().decode(text))
    },
  })
  const code = await run(args, { stdin: (async function* () {})(), stdout: into(out), stderr: into(err) })
  if (!expected.includes(code)) throw new Error(`psyscore ${args.join(' ')}: exit ${code}\n${err.join('')}`)
  return { out: out.join(''), err: err.join('') }
}

export const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '')

export const writeLines = (file: string, list: readonly unknown[]): void =>
  writeFileSync(file, list.map((each) => `${JSON.stringify(each)}\n`).join(''))

export const readJsonLines = <T>(file: string): readonly T[] => lines(readFileSync(file, 'utf8')).map((line) => JSON.parse(line) as T)

/** `b 2, c 1`: how often each occurs. */
export function tally(list: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const each of list) counts.set(each, (counts.get(each) ?? 0) + 1)
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, n]) => `${name} ${n}`)
    .join(', ')
}

/** Lines of a text that match, with long lists of figures left out. */
export function show(text: string, keep: RegExp, indent: string = '  '): void {
  for (const line of lines(text)) if (keep.test(line)) console.log(`${indent}${line}`)
}
