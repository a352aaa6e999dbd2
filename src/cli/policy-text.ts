import type { ChanceProfile } from '../care/policy/chance.js'
import type { GroupTrial, PolicyTrial, RangeOf } from '../care/policy/trial.js'
import type { Language } from '../core/text.js'
import { printable } from './io.js'
import { type PolicySentence, sayPolicy } from './policy-words.js'

/** A count or a range of counts; whole pupils where they are whole. */
function count({ low, high }: RangeOf): string {
  const one = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 1 : 0))
  return one(low) === one(high) ? one(low) : `${one(low)}–${one(high)}`
}

function percent({ low, high }: RangeOf): string {
  const one = (value: number): string => (value * 100).toFixed(1)
  return one(low) === one(high) ? `${one(low)} %` : `${one(low)}–${one(high)} %`
}

/** Wide characters count two columns. */
function width(text: string): number {
  return Array.from(text).reduce(
    (sum, char) =>
      sum + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(char) ? 2 : 1),
    0,
  )
}

/** Rows of cells in columns, the first to the left, the others to the right. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, c) => Math.max(...rows.map((row) => width(row[c] ?? ''))))
  return rows.map((row) =>
    row
      .map((cell, c) => {
        const gap = ' '.repeat(Math.max(0, (widths[c] ?? 0) - width(cell)))
        return c === 0 ? cell + gap : gap + cell
      })
      .join('  ')
      .trimEnd(),
  )
}

/** One part of the report for every policy tried, side by side: rows by name, the cells of each policy in turn. */
function sideBySide<T>(
  head: string,
  columns: readonly string[],
  trials: readonly PolicyTrial[],
  partsOf: (trial: PolicyTrial) => readonly T[],
  nameOf: (part: T) => string,
  cells: (part: T, trial: PolicyTrial) => readonly string[],
): readonly string[] {
  const names = [...new Set(trials.flatMap((trial) => partsOf(trial).map(nameOf)))]
  if (names.length === 0) return []
  const rows = names.map((name) => [
    printable(name),
    ...trials.flatMap((trial) => {
      const part = partsOf(trial).find((each) => nameOf(each) === name)
      return part === undefined ? columns.map(() => '·') : cells(part, trial)
    }),
  ])
  return ['', ...table([[head, ...trials.flatMap(() => columns)], ...rows])]
}

function groupRows(
  head: string,
  lang: Language,
  trials: readonly PolicyTrial[],
  partsOf: (trial: PolicyTrial) => readonly GroupTrial[],
): readonly string[] {
  const codes = trials.map((trial) => trial.levels.map(({ level }) => level))
  const names = [...new Set(trials.flatMap((trial) => partsOf(trial).map(({ group }) => group)))]
  if (names.length === 0) return []
  const header = [head, ...codes.flatMap((levels) => [sayPolicy('pupils', lang), ...levels.map(printable)])]
  const rows = names.map((name) => [
    printable(name),
    ...trials.flatMap((trial, t) => {
      const part = partsOf(trial).find(({ group }) => group === name)
      const levels = codes[t] ?? []
      if (part === undefined) return ['·', ...levels.map(() => '·')]
      return [count({ low: part.pupils, high: part.pupils }), ...levels.map((code) => count(part.levels[code] ?? { low: 0, high: 0 }))]
    }),
  ])
  return ['', ...table([header, ...rows])]
}

export interface TrialText {
  readonly trials: readonly PolicyTrial[]
  /** what chance alone flags, a policy */
  readonly chance: readonly (readonly ChanceProfile[])[]
}

/** The report of `psyscore policy try` to read: the present policy and the alternative side by side. */
export function trialText({ trials, chance }: TrialText, lang: Language): string {
  const say = (key: PolicySentence, slots: Readonly<Record<string, string | number>> = {}): string => sayPolicy(key, lang, slots)
  const lines: string[] = []
  for (const { policy, basis, pupils, weeks } of trials) {
    const tried = say(basis === 'results' ? 'basisResults' : 'basisExpected', { pupils, weeks })
    lines.push(`${printable(policy.id)} ${printable(policy.version)}: ${tried}`)
  }
  const flagged = trials.flatMap(({ anyOf }) => [count(anyOf.pupils), percent(anyOf.share)])
  const columns = [say('pupils'), '%']
  lines.push(
    '',
    ...table([
      ['', ...trials.flatMap(() => columns)],
      [say('flagged'), ...flagged],
    ]),
  )
  lines.push(
    ...sideBySide(
      say('levels'),
      columns,
      trials,
      ({ levels }) => levels,
      ({ level }) => level,
      (each) => [count(each.pupils), percent(each.share)],
    ),
    ...sideBySide(
      say('rules'),
      [say('levels'), say('pupils'), '%', say('alone'), say('open')],
      trials,
      ({ rules }) => rules,
      ({ rule }) => rule,
      (each, { unstated }) => {
        const level = printable(each.level ?? say('secondLook'))
        if (unstated.includes(each.rule)) return [level, '?', '?', '?', '?']
        return [level, count(each.pupils), percent(each.share), count(each.alone), String(each.open)]
      },
    ),
    ...groupRows(say('schools'), lang, trials, (trial) => trial.schools),
    ...groupRows(say('weeks'), lang, trials, (trial) => trial.byWeek),
  )
  for (const [i, trial] of trials.entries()) {
    const own: string[] = []
    for (const { rule, accuracy } of trial.rules) {
      if (accuracy === null) continue
      const { baseRate, truePositives, falsePositives, predictiveValue, source } = accuracy
      const base = percent({ low: baseRate, high: baseRate })
      const facts = { true: count(truePositives), false: count(falsePositives), ppv: percent(predictiveValue) }
      own.push(say('accuracy', { rule: printable(rule), base, ...facts, source: printable(source) }))
    }
    for (const { role, hoursPerWeek, capacity, overloaded } of trial.staff) {
      const needed = count(hoursPerWeek)
      const told = capacity === null ? say('hasNot', { needed }) : say('has', { needed, has: capacity })
      own.push(`${say('staff')}, ${printable(role)}: ${told}${overloaded ? ` (${say('over')})` : ''}`)
    }
    for (const { expected, atLeast, share, scales, correlation } of chance[i] ?? []) {
      const any = atLeast[0] ?? 0
      const facts = { share: percent({ low: share, high: share }), any: percent({ low: any, high: any }) }
      own.push(say('chance', { ...facts, scales, expected: expected.toFixed(2), r: correlation }))
    }
    if (trial.unstated.length > 0) own.push(say('withoutShare', { rules: trial.unstated.map(printable).join(', ') }))
    if (own.length > 0) lines.push('', `${printable(trial.policy.id)}`, ...own.map((line) => `  ${line}`))
  }
  return [...lines, '', say('choice'), ''].join('\n')
}
