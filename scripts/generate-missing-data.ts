import { readFileSync, writeFileSync } from 'node:fs'
import type { MissingPolicy, ScaleDefinition } from '../src/core/definition.js'
import { readFolders } from './instrument-modules.js'

/** Writes what each bundled instrument does about missing answers into docs/missing-data.md; `--check` compares instead. */
const root = new URL('../', import.meta.url)
const file = new URL('docs/missing-data.md', root)

const WORDS: Readonly<Record<MissingPolicy['policy'], string>> = {
  'complete-only': 'complete only',
  prorate: 'prorate',
  'prorate-rounded-mean': 'prorate, the mean rounded',
  'zero-fill': 'blanks count 0, a lower bound',
  'answered-only': 'the answered ones',
}

function limitOf(missing: MissingPolicy): string {
  if ('maxMissing' in missing && missing.maxMissing !== undefined) return `, at most ${missing.maxMissing} missing`
  if ('minAnswered' in missing && missing.minAnswered !== undefined) return `, at least ${missing.minAnswered} answered`
  if ('minProportion' in missing && missing.minProportion !== undefined)
    return `, at least ${String(missing.minProportion)} of them answered`
  return ''
}

/** The rules of an instrument, each with the scales that follow it, unless all do; and their marks. */
function rulesOf(scales: readonly ScaleDefinition[]): string {
  const rules = new Map<string, { scales: string[]; marks: Set<string> }>()
  for (const { id, score } of scales) {
    if (!('missing' in score)) continue
    const text = WORDS[score.missing.policy] + limitOf(score.missing)
    const rule = rules.get(text) ?? { scales: [], marks: new Set<string>() }
    rule.scales.push(`\`${id}\``)
    rule.marks.add(score.missing.figure.mark)
    rules.set(text, rule)
  }
  if (rules.size === 0) return 'no score; each answer decides, and a blank never counts as "no" | '
  const told = [...rules].map(([text, each]) => (rules.size === 1 ? text : `${text} (${each.scales.join(', ')})`))
  const marks = [...new Set([...rules.values()].flatMap((each) => [...each.marks]))]
  return `${told.join('; ')} | ${marks.join(', ')}`
}

const rows = new Map<string, string[]>()
for (const { definition } of readFolders(new URL('instruments/', root))) {
  const rules = rulesOf(definition.scales)
  rows.set(rules, [...(rows.get(rules) ?? []), `\`${definition.id}\``])
}
const table = [
  '| instrument | rule | mark |',
  '|---|---|---|',
  ...[...rows].map(([rules, ids]) => `| ${ids.join(', ')} | ${rules} |`),
].join('\n')
const text = readFileSync(file, 'utf8')
const next = text.replace(/(<!-- rules -->\n)[\s\S]*?(<!-- \/rules -->)/, (_, open: string, close: string) => `${open}${table}\n${close}`)
if (process.argv.includes('--check')) {
  if (next !== text) {
    console.error('docs/missing-data.md: the table of rules is stale: run npm run generate')
    process.exitCode = 1
  }
} else if (next !== text) writeFileSync(file, next)
