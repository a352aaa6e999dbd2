import type { Alert, CareNotice } from '../care/alerts/alert.js'
import type { RedactedView } from '../care/messages/view.js'
import type { PolicyDefinition } from '../care/policy/policy.js'
import { describeWord } from '../core/messages/index.js'
import { type Language, type LocalizedText, localize } from '../core/text.js'
import { printable } from './io.js'

const TEXTS = {
  overdue: { en: 'OVERDUE', 'zh-CN': '已逾期' },
  due: { en: 'due', 'zh-CN': '期限' },
  held: { en: 'held back', 'zh-CN': '暂缓告知' },
  evidence: { en: 'evidence', 'zh-CN': '依据' },
  atLeast: { en: 'at least', 'zh-CN': '至少' },
  unknown: { en: 'could not be decided', 'zh-CN': '无法判定' },
  updated: { en: 'updated', 'zh-CN': '已更新' },
  proposes: { en: 'proposed, for a person to accept', 'zh-CN': '建议级别（须由专业人员确认）' },
  informs: { en: 'in care: informs', 'zh-CN': '已在跟进：通报' },
  counts: {
    en: '{pupils} pupils: {alerts} alerts raised, {updated} updated, {notices} notices',
    'zh-CN': '{pupils} 名学生：新预警 {alerts} 条，更新 {updated} 条，通知 {notices} 条',
  },
  noRoster: {
    en: 'No roster was given: nothing is known about consent, so it counts as missing wherever the policy asks for it.',
    'zh-CN': '未提供花名册：同意情况未知，凡方案要求同意者均按缺失处理。',
  },
  unread: { en: 'lines that could not be read: {lines}', 'zh-CN': '无法读取的行：{lines}' },
  hidden: { en: 'This role is told nothing here.', 'zh-CN': '该角色在此没有可见内容。' },
} as const

export type AlertsSentence = keyof typeof TEXTS

/** A sentence of the alerts command. */
export function sayAlerts(key: AlertsSentence, language: Language, params: Readonly<Record<string, number>> = {}): string {
  return TEXTS[key][language].replace(/\{(\w+)\}/g, (slot, name: string) => (Object.hasOwn(params, name) ? String(params[name]) : slot))
}

const clock = (instant: string): string => printable(instant.slice(0, 16).replace('T', ' '))

/** One alert as a few lines, for whoever may see all of it. */
export function alertText(policy: PolicyDefinition, alert: Alert, updated: boolean, language: Language): string {
  const label = policy.levels.find(({ code }) => code === alert.level)?.label
  const level = label === undefined ? alert.level : localize(label, language)
  const flags = [
    alert.atLeast ? sayAlerts('atLeast', language) : '',
    alert.outcome === 'unknown' ? sayAlerts('unknown', language) : '',
    alert.bornOverdue ? sayAlerts('overdue', language) : '',
    updated ? sayAlerts('updated', language) : '',
    ...alert.marks.filter((mark) => mark === 'K'),
  ].filter((flag) => flag !== '')
  const head = [level, alert.respondent, `${alert.rule.id} v${alert.rule.version}`, describeWord(alert.state, language), ...flags]
  const evidence = alert.evidence.map(({ kind, id, instrument, administeredAt, state }) =>
    [
      kind,
      instrument ?? '',
      id,
      state === undefined ? '' : describeWord(state, language),
      administeredAt === null ? '' : clock(administeredAt),
    ]
      .filter((part) => part !== '')
      .join(' '),
  )
  const lines = [
    head.join(' · '),
    `  ${sayAlerts('evidence', language)}: ${evidence.join('; ')}`,
    ...(alert.informs === null ? [] : [`  ${sayAlerts('informs', language)} ${alert.informs.caseHolder.role}`]),
    ...alert.tiers.map(({ tier, role, due, overdue, held }) =>
      [
        `  ${tier}`,
        role,
        `${sayAlerts('due', language)} ${clock(due)}`,
        overdue ? sayAlerts('overdue', language) : '',
        held ? sayAlerts('held', language) : '',
      ]
        .filter((part) => part !== '')
        .join('  '),
    ),
    ...alert.proposals.filter(({ state }) => state === 'open').map((each) => `  ${sayAlerts('proposes', language)}: ${each.level}`),
  ]
  return `${lines.map(printable).join('\n')}\n`
}

export function noticeText({ kind, respondent, about, role, due, overdue }: CareNotice, language: Language): string {
  const parts = [kind, respondent, about.join(', '), role ?? '', `${sayAlerts('due', language)} ${clock(due)}`]
  return `${printable([...parts, overdue ? sayAlerts('overdue', language) : ''].filter((part) => part !== '').join(' · '))}\n`
}

/** What a role reads: its messages, else the parts it is shown as JSON. */
export function viewText(view: RedactedView, language: Language): string {
  const given = view.shown['care-needed']
  const messages = (Array.isArray(given) ? given : given === undefined ? [] : [given]) as readonly LocalizedText[]
  const lines = messages.flatMap((message) => localize(message, language).split('\n'))
  return `${(lines.length > 0 ? lines : [JSON.stringify(view.shown)]).map(printable).join('\n')}\n\n`
}
