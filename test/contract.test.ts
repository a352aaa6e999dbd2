import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { COMMANDS, EXIT_CODES } from '../src/cli/commands.js'
import type { Severity } from '../src/core/issue.js'
import { ISSUE_CODES } from '../src/core/issue-codes.js'
import { EN } from '../src/core/messages/en.js'
import { ZH_CN } from '../src/core/messages/zh-cn.js'
import { ROUNDING_MODES } from '../src/core/rounding.js'
import { LANGUAGES } from '../src/core/text.js'
import * as words from '../src/core/words.js'
import { NOTES, REASONS } from '../src/plan/status.js'
import { MISSING_POLICIES } from '../src/scoring/missing-policies.js'

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const contract = read('docs/contract.md')
const codesPage = read('docs/issue-codes.md')

/** The part of a page under a heading. */
function section(page: string, heading: string): string {
  const [, part] = page.split(`\n## ${heading}\n`)
  if (part === undefined) throw new Error(`no section ${heading}`)
  return part.split('\n## ')[0] ?? ''
}

/** The vocabularies of the contract: name → words. */
const printed = new Map(
  Array.from(section(contract, 'Words').matchAll(/^- \*\*(.+?)\*\*: (.+)$/gm), ([, name, list]) => [
    name ?? '',
    Array.from((list ?? '').matchAll(/`([^`]+)`/g), (match) => match[1] ?? ''),
  ]),
)

const SEVERITIES: Readonly<Record<Severity, true>> = { error: true, warning: true, info: true }

describe('the word list', () => {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['score status', words.SCORE_STATUSES],
    ['notes', NOTES],
    ['reasons', REASONS],
    ['band state', words.BAND_STATES],
    ['missing reasons', words.MISSING_REASONS],
    ['informant roles', words.INFORMANT_ROLES],
    ['sexes', words.SEXES],
    ['critical states', words.CRITICAL_STATES],
    ['critical kinds', words.CRITICAL_KINDS],
    ['validity outcomes', words.VALIDITY_OUTCOMES],
    ['marks', words.MARKS],
    ['metrics', words.METRICS],
    ['directions', words.DIRECTIONS],
    ['school systems', words.SCHOOL_SYSTEMS],
    ['rounding modes', ROUNDING_MODES],
    ['languages', LANGUAGES],
    ['severities of issues', Object.keys(SEVERITIES)],
    ['missing-data policies', Object.keys(MISSING_POLICIES)],
  ]

  it.each(lists)('prints %s as the code has them', (name, list) => {
    expect(printed.get(name)).toEqual([...list])
  })

  it('prints every vocabulary of src/core/words.ts', () => {
    const held = lists.map(([, list]) => list)
    for (const [name, list] of Object.entries(words)) expect(held, name).toContain(list)
  })
})

/** Every enumeration of a schema with its place. */
function enumerations(value: unknown, path: string): { path: string; list: unknown[] }[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'enum' in value && Array.isArray(value.enum) ? [{ path, list: value.enum.filter((word) => word !== null) }] : []
  return [...own, ...Object.entries(value).flatMap(([key, part]) => enumerations(part, `${path}/${key}`))]
}

describe('schemas speak the word list', () => {
  const files = readdirSync(new URL('../schemas/', import.meta.url)).filter((file) => file.endsWith('.json'))
  const found = files.flatMap((file) => enumerations(JSON.parse(read(`schemas/${file}`)), file))

  it.each(found.map(({ path, list }) => [path, list] as const))('%s', (_, list) => {
    expect([...printed.values()].map((vocabulary) => [...vocabulary].sort())).toContainEqual([...list].sort())
  })

  it.each([
    ['instrument', 'MissingReason', words.MISSING_REASONS],
    ['instrument', 'CriticalKind', words.CRITICAL_KINDS],
    ['instrument', 'CriticalState', words.CRITICAL_STATES],
    ['instrument', 'ValidityOutcome', words.VALIDITY_OUTCOMES],
    ['instrument', 'Direction', words.DIRECTIONS],
    ['instrument', 'InformantRole', words.INFORMANT_ROLES],
    ['instrument', 'Sex', words.SEXES],
    ['instrument', 'Metric', words.METRICS],
    ['instrument', 'Mark', words.MARKS],
    ['instrument', 'RoundingMode', ROUNDING_MODES],
    ['result', 'BandState', words.BAND_STATES],
    ['result', 'Note', NOTES],
    ['result', 'Reason', REASONS],
  ])('%s.schema.json names %s in the order of the code', (file, name, list) => {
    expect(found.find(({ path }) => path === `${file}.schema.json/$defs/${name}`)?.list).toEqual([...list])
  })
})

describe('issue codes', () => {
  const titles = Array.from(
    section(codesPage, 'Working titles').matchAll(/^\| `([A-Z_a-z]+)` \| (.+) \|$/gm),
    (match) => [match[1] ?? '', match[2] ?? ''] as const,
  )

  it('every working title has a code that exists, or says which later work raises it', () => {
    expect(titles.length).toBeGreaterThan(75)
    expect(new Set(titles.map(([title]) => title)).size).toBe(titles.length)
    for (const [title, text] of titles) {
      const codes = Array.from(text.matchAll(/`([^`]+)`/g), (match) => match[1] ?? '')
      if (codes.length === 0) expect(text, title).toMatch(/^(later work|cannot be written)/)
      for (const code of codes) expect(ISSUE_CODES, title).toContain(code)
    }
  })

  it('the page lists every code with its sentences (else: npx tsx scripts/generate-issue-codes.ts)', () => {
    const rows = section(codesPage, 'All codes')
      .split('\n')
      .filter((line) => line.startsWith('| `'))
    expect(rows).toEqual(ISSUE_CODES.map((code) => `| \`${code}\` | ${EN[code].message} | ${ZH_CN[code].message} |`))
  })

  it('codes are stage/kebab-case', () => {
    for (const code of ISSUE_CODES) expect(code).toMatch(/^[a-z]+\/[a-z]+(-[a-z]+)*$/)
  })
})

describe('command line', () => {
  const page = section(contract, 'Command line')
  const synopses = Array.from(page.matchAll(/^psyscore (\w+)(.*)$/gm), ([, name = '', rest = '']) => ({ name, rest }))

  it('has the commands of the contract, with as many arguments', () => {
    // `[results…]` is an argument that may be left out, `[--flag …]` is an option
    const args = (rest: string): number =>
      (rest.replaceAll(/\[[^\]]*\]/g, '').match(/<[^>]*>/g)?.length ?? 0) + (rest.match(/\[results/g)?.length ?? 0)
    expect(synopses.map(({ name, rest }) => [name, args(rest)])).toEqual(COMMANDS.map((each) => [each.name, each.args.length]))
  })

  it('has the options that the synopses name', () => {
    for (const { name, rest } of synopses) {
      const command = COMMANDS.find((each) => each.name === name)
      for (const [flag] of rest.matchAll(/--[a-z-]+/g))
        expect(
          command?.options.map(({ flags }) => flags.split(' ')[0]),
          name,
        ).toContain(flag)
    }
  })

  it('exits as the contract says', () => {
    const numbers = (text: string): string[] =>
      Array.from(text.matchAll(/(?<![\w-])(\d{1,3})(?= \w|, \d{3}|\/\d{3}| \(|\/| on)/g), (match) => match[1] ?? '')
    const stated = numbers(page.slice(page.indexOf('Exit codes:')))
    expect(stated).toEqual(numbers(EXIT_CODES))
    expect(stated).toEqual(expect.arrayContaining(['0', '1', '2', '3', '4', '5', '130']))
  })
})
