import type { Cell, CohortGroup, CohortSummary, CohortVariable, CountRow, MeanCell, RuleAccuracy } from '../care/cohort/cohort.js'
import type { PolicyDefinition } from '../care/policy/policy.js'
import type { Language } from '../core/text.js'
import { type CohortWords, cohortWords } from './cohort-words.js'
import { printable } from './io.js'

/** A summary to read: who may read it first, then each table, group by group. */
export function cohortText(summary: CohortSummary, language: Language, policy?: PolicyDefinition): string {
  const words = cohortWords(language, policy)
  const { level } = summary.release
  const lines = [
    `${level}: ${words.say(level)}`,
    `${summary.wave}${summary.previousWave === null ? '' : ` [${words.say('before')}: ${summary.previousWave}]`}`,
  ]
  const { audit } = summary
  if (audit !== null) lines.push(`${audit.by} (${audit.role}), ${audit.at}: ${audit.reason}`)
  for (const { by, groups } of summary.tables) {
    if (by.length > 0) lines.push('', by.map(words.attribute).join(' × '))
    else lines.push('')
    for (const group of groups) lines.push(...groupLines(summary, group, words))
  }
  if (summary.rules.length > 0) lines.push('', words.say('rules'), ...summary.rules.map((rule) => ruleLine(rule, words)))
  return `${[...lines, '', words.say('notice')].map(printable).join('\n')}\n`
}

function ruleLine(rule: RuleAccuracy, words: CohortWords): string {
  const { outcome, undecided } = rule
  const waiting = undecided === null ? '' : `; ${words.say('undecided')} ${undecided}`
  const name = `  ${words.rule(rule)}: `
  if (outcome.status === 'empty') return `${name}${words.say('nobody')}${waiting}`
  if (outcome.status === 'suppressed') return `${name}${words.say('hidden')}${waiting}`
  const { confirmed, falseAlarm, predictiveValue, lower, upper } = outcome
  const counts = confirmed === undefined || falseAlarm === undefined ? '' : `${confirmed} / ${confirmed + falseAlarm} = `
  return `${name}${counts}${predictiveValue} % (${lower}–${upper})${waiting}`
}

function groupLines(summary: CohortSummary, group: CohortGroup, words: CohortWords): readonly string[] {
  const { invited, answered, counts, means, paired } = group
  const name = Object.values(group.group).map((value) => String(value ?? words.say('unknown')))
  const share = invited === 0 ? '' : ` (${Math.round((100 * answered) / invited)} %)`
  const lines = [
    `  ${name.length === 0 ? words.say('all') : name.join(' ')}: ${words.say('invited')} ${invited}, ${words.say('answered')} ${answered}${share}`,
  ]
  for (const variable of summary.variables) {
    const row = counts[variable.id]
    if (row !== undefined && row.of > 0) lines.push(`    ${rowText(variable, row, words)}`)
  }
  for (const mean of summary.means) {
    const cell = means[mean.id]
    if (cell !== undefined && cell.status !== 'empty') lines.push(`    ${words.mean(mean)}: ${meanText(cell, words)}`)
    const change = paired?.[mean.id]
    if (change !== undefined && change.status !== 'empty') lines.push(`      ${words.say('paired')}: ${meanText(change, words)}`)
  }
  return lines
}

/** Where the answer is yes or no, the yes says all. Nobody of a category is left out of the line, hidden is not. */
function rowText(variable: CohortVariable, row: CountRow, words: CohortWords): string {
  const { categories } = variable
  const unknown = row.unknown === 0 ? '' : `; ${words.say('unknown')} ${row.unknown}`
  const head = `${words.variable(variable)} (${row.of}): `
  if (categories.length === 2 && categories[0] === 'no' && categories[1] === 'yes') {
    const yes = row.cells[1]
    return `${head}${yes === undefined ? '' : cellText(yes, words)}${unknown}`
  }
  const cells = row.cells.flatMap((cell, at) => {
    const nothing = cell.status === 'shown' && (cell.count ?? cell.percent) === 0 && (cell.previous?.value ?? 0) === 0
    return nothing ? [] : [`${words.category(variable, categories[at] ?? '')} ${cellText(cell, words)}`]
  })
  return `${head}${cells.join(', ')}${unknown}`
}

const before = ({ previous }: { readonly previous?: { readonly value?: number } }, unit: string, words: CohortWords): string =>
  previous?.value === undefined ? '' : ` [${words.say('before')} ${previous.value}${unit}]`

function cellText(cell: Cell, words: CohortWords): string {
  if (cell.status === 'empty') return words.say('nobody')
  const then = before(cell, ' %', words)
  if (cell.status === 'suppressed') return `${words.say('hidden')}${then}`
  return `${cell.count === undefined ? '' : `${cell.count} = `}${cell.percent} %${then}`
}

function meanText(cell: MeanCell, words: CohortWords): string {
  if (cell.status === 'empty') return words.say('nobody')
  const then = before(cell, '', words)
  if (cell.status === 'suppressed') return `${words.say('hidden')}${then}`
  const interval = cell.interval.status === 'shown' ? ` (${cell.interval.lower}–${cell.interval.upper})` : ''
  return `${cell.mean}${interval}, n ${cell.n}${then}`
}
