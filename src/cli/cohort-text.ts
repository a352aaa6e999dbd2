import type { Cell, CohortGroup, CohortSummary, MeanCell } from '../care/cohort/cohort.js'
import type { Language } from '../core/text.js'
import { printable } from './io.js'

interface Words {
  readonly face: Readonly<Record<'operational' | 'internal' | 'public', string>>
  readonly hidden: string
  readonly nobody: string
  readonly unknown: string
  readonly invited: string
  readonly all: string
  readonly notice: string
  readonly rules: string
  readonly before: string
  readonly paired: string
}
const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    face: {
      operational: 'full counts, for the role named below only',
      internal: 'inside the school or district only; nothing below 5, and what would give it away, is shown',
      public: 'may be published; nothing below 10, and what would give it away, is shown',
    },
    hidden: 'hidden',
    nobody: '–',
    unknown: 'unknown',
    invited: 'invited',
    all: 'all pupils',
    notice: 'A screening result is never a diagnosis, of a group as of a pupil.',
    rules: 'alerts confirmed by rule',
    before: 'before',
    paired: 'same pupils, change',
  },
  'zh-CN': {
    face: {
      operational: '完整人数，仅供下列角色使用',
      internal: '仅限校内或区内；少于 5 人者及可推出者均不显示',
      public: '可公开；少于 10 人者及可推出者均不显示',
    },
    hidden: '隐去',
    nobody: '–',
    unknown: '未知',
    invited: '应测',
    all: '全体学生',
    notice: '筛查结果不是诊断，对个人和群体都是如此。',
    rules: '各规则预警的确认情况',
    before: '上次',
    paired: '同一批学生的变化',
  },
}

/** A summary to read: who may read it first, then each table, group by group. */
export function cohortText(summary: CohortSummary, language: Language): string {
  const words = WORDS[language]
  const { level } = summary.release
  const lines = [
    `${level}: ${words.face[level]}`,
    `${summary.wave}${summary.previousWave === null ? '' : ` (${words.before}: ${summary.previousWave})`}`,
  ]
  const { audit } = summary
  if (audit !== null) lines.push(`${audit.by} (${audit.role}), ${audit.at}: ${audit.reason}`)
  for (const { by, groups } of summary.tables) {
    lines.push('', by.length === 0 ? words.all : by.join(' × '))
    for (const group of groups) lines.push(...groupLines(summary, group, words))
  }
  if (summary.rules.length > 0) lines.push('', words.rules)
  for (const { rule, outcome } of summary.rules) {
    const text =
      outcome.status === 'shown'
        ? `${outcome.predictiveValue} % (${outcome.lower}–${outcome.upper})`
        : outcome.status === 'empty'
          ? words.nobody
          : words.hidden
    lines.push(`  ${rule}: ${text}`)
  }
  return `${[...lines, '', words.notice].map(printable).join('\n')}\n`
}

function groupLines(summary: CohortSummary, { group, invited, counts, means, paired }: CohortGroup, words: Words): readonly string[] {
  const name = Object.values(group).map((value) => String(value ?? words.unknown))
  const lines = [`  ${name.length === 0 ? words.all : name.join(' ')}: ${words.invited} ${invited}`]
  for (const { id, categories } of summary.variables) {
    const row = counts[id]
    if (row === undefined || row.of === 0) continue
    const cells = row.cells.flatMap((cell, at) =>
      cell.status === 'shown' && cell.percent === 0 && cell.previous === undefined ? [] : [`${categories[at]} ${cellText(cell, words)}`],
    )
    const unknown = row.unknown === 0 ? '' : `; ${words.unknown} ${row.unknown}`
    lines.push(`    ${id} (${row.of}): ${cells.join(', ')}${unknown}`)
  }
  for (const { id } of summary.means) {
    const cell = means[id]
    if (cell !== undefined && cell.status !== 'empty') lines.push(`    ${id}: ${meanText(cell, words)}`)
    const change = paired?.[id]
    if (change !== undefined && change.status !== 'empty') lines.push(`      ${words.paired}: ${meanText(change, words)}`)
  }
  return lines
}

function cellText(cell: Cell, words: Words): string {
  if (cell.status === 'empty') return words.nobody
  const before = cell.previous?.value === undefined ? '' : ` [${words.before} ${cell.previous.value} %]`
  if (cell.status === 'suppressed') return `${words.hidden}${before}`
  return `${cell.count === undefined ? '' : `${cell.count} = `}${cell.percent} %${before}`
}

function meanText(cell: MeanCell, words: Words): string {
  if (cell.status === 'empty') return words.nobody
  const before = cell.previous?.value === undefined ? '' : ` [${words.before} ${cell.previous.value}]`
  if (cell.status === 'suppressed') return `${words.hidden}${before}`
  const interval = cell.interval.status === 'shown' ? ` (${cell.interval.lower}–${cell.interval.upper})` : ''
  return `${cell.mean}${interval}, n ${cell.n}${before}`
}
