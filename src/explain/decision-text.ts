import type { Condition } from '../core/definition.js'
import { describeWord } from '../core/messages/index.js'
import { type Language, type LocalizedText, localize } from '../core/text.js'
import type { DecisionExplanationData } from './decision-data.js'
import { PHRASES } from './phrases.js'

type Words = Readonly<Record<Language, string>>

const TEXTS = {
  head: { en: '{decision}: {instrument}, version {version}', 'zh-CN': '{decision}：{instrument}，版本 {version}' },
  outcome: { en: 'Outcome: {category}', 'zh-CN': '结果：{category}' },
  absent: { en: 'No outcome: {reasons}', 'zh-CN': '无结果：{reasons}' },
  bounds: { en: 'With the open answers between {least} and {most}', 'zh-CN': '补全作答后介于 {least} 与 {most} 之间' },
  answers: { en: 'Answers', 'zh-CN': '作答' },
  answer: { en: '{item} {label}: code {code}', 'zh-CN': '{item} {label}：编码 {code}' },
  missing: { en: '{item} {label}: no answer ({why})', 'zh-CN': '{item} {label}：无作答（{why}）' },
  rows: { en: 'Rows in order; the first that holds decides', 'zh-CN': '依次判断各行，首个成立的行决定结果' },
  otherwise: { en: 'otherwise: {category}', 'zh-CN': '否则：{category}' },
  yes: { en: 'holds', 'zh-CN': '成立' },
  no: { en: 'does not hold', 'zh-CN': '不成立' },
  unknown: { en: 'unknown', 'zh-CN': '未知' },
  stop: { en: 'leaves the outcome open', 'zh-CN': '结果待定' },
  skip: { en: 'counts as no', 'zh-CN': '按不成立处理' },
  match: { en: 'counts as yes', 'zh-CN': '按成立处理' },
  decides: { en: '  ← decides', 'zh-CN': '  ← 由此决定' },
  all: { en: 'all of', 'zh-CN': '全部满足' },
  any: { en: 'any of', 'zh-CN': '任一满足' },
  atLeast: { en: 'at least {k} of', 'zh-CN': '至少满足 {k} 项' },
  not: { en: 'not', 'zh-CN': '不满足' },
  or: { en: ' or ', 'zh-CN': ' 或 ' },
  below: { en: 'below', 'zh-CN': '低于' },
  'at-most': { en: 'at most', 'zh-CN': '不高于' },
  'at-least': { en: 'at least', 'zh-CN': '不低于' },
  above: { en: 'above', 'zh-CN': '高于' },
} satisfies Readonly<Record<string, Words>>

/** Names that a decision's words use. */
export interface DecisionNames {
  readonly items: ReadonlyMap<string, LocalizedText>
  readonly categories: ReadonlyMap<string, LocalizedText>
}

/** A condition as a reader would write it down, by item and scale ids. */
export function conditionInWords(condition: Condition, language: Language): string {
  const say = (key: keyof typeof TEXTS): string => TEXTS[key][language]
  const list = (of: readonly Condition[]): string => `(${of.map((each) => conditionInWords(each, language)).join('; ')})`
  switch (condition.kind) {
    case 'answer': {
      const codes = condition.in.join('/')
      const missing = (condition.orMissing ?? []).map((reason) => describeWord(reason, language)).join('/')
      return `${condition.item} = ${[codes, missing].filter((part) => part !== '').join(say('or'))}`
    }
    case 'respondent':
      return `${condition.attribute} = ${condition.in.join('/')}`
    case 'respondent-range':
      return `${condition.attribute} ${condition.from ?? ''}–${condition.to ?? ''}`
    case 'score':
      return `${condition.scale}${condition.stage === undefined ? '' : `.${condition.stage}`} ${say(condition.test)} ${condition.value}`
    case 'category':
      return `${condition.decision} = ${condition.in.join('/')}`
    case 'all':
    case 'any':
      return `${say(condition.kind)} ${list(condition.of)}`
    case 'at-least':
      return `${say('atLeast').replace('{k}', String(condition.k))} ${list(condition.of)}`
    case 'not':
      return `${say('not')} (${conditionInWords(condition.of, language)})`
  }
}

/** The explanation of a decision in sentences; it ends by saying that a screening is no diagnosis. */
export function decisionInWords(data: DecisionExplanationData, names: DecisionNames, language: Language): string {
  const say = (key: keyof typeof TEXTS, params: Readonly<Record<string, string>> = {}): string =>
    TEXTS[key][language].replace(/\{(\w+)\}/g, (slot, name: string) => (Object.hasOwn(params, name) ? (params[name] ?? slot) : slot))
  const category = (id: string): string => localize(names.categories.get(id) ?? {}, language) || id
  const { outcome, figure } = data
  const head = {
    decision: localize(data.decision.label, language),
    instrument: localize(data.instrument.title, language),
    version: data.instrument.version,
  }
  const separator = language === 'zh-CN' ? '、' : ', '
  const reasons = outcome.status === 'absent' ? outcome.reasons.map((word) => describeWord(word, language)).join(separator) : ''
  const lines = [
    say('head', head),
    outcome.status === 'scored' ? say('outcome', { category: category(outcome.category) }) : say('absent', { reasons }),
  ]
  if (outcome.bounds !== undefined && outcome.bounds !== null && outcome.bounds.leastConcerning !== outcome.bounds.mostConcerning) {
    lines.push(say('bounds', { least: category(outcome.bounds.leastConcerning), most: category(outcome.bounds.mostConcerning) }))
  }
  lines.push('', say('answers'))
  for (const { item, label, code, missing } of data.items) {
    const named = { item, label: localize(label, language) }
    const why = missing === 'excluded' ? PHRASES.excluded[language] : missing === null ? '' : describeWord(missing, language)
    lines.push(`  ${missing === null ? say('answer', { ...named, code: String(code) }) : say('missing', { ...named, why })}`)
  }
  lines.push('', say('rows'))
  for (const [k, row] of data.rows.entries()) {
    const verdict = row.holds === 'unknown' ? `${say('unknown')}, ${say(row.onUnknown)}` : say(row.holds)
    lines.push(
      `  ${k + 1}. ${category(row.category)}: ${verdict}${row.decides ? say('decides') : ''}`,
      `     ${conditionInWords(row.when, language)}`,
    )
  }
  if (data.otherwise !== null) lines.push(`  ${say('otherwise', { category: category(data.otherwise) })}`)
  const mark = `mark${figure.mark}` as keyof typeof PHRASES
  lines.push('', `[${figure.source}: ${PHRASES[mark][language]}]${figure.note === undefined ? '' : ` ${figure.note}`}`)
  for (const [id, citation] of Object.entries(data.sources)) lines.push(`  ${id}: ${citation}`)
  return [...lines, '', PHRASES.notice[language]].join('\n')
}
