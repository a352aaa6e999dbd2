import { describeWord } from '../../core/messages/index.js'
import { LANGUAGES, type Language, type LocalizedText, localize } from '../../core/text.js'
import type { CriticalKind } from '../../core/words.js'
import type { Level, PolicyDefinition } from '../policy/policy.js'
import type { NoticeKind } from '../words.js'
import { fieldsOfMessage, kindOfRole } from './disclosure.js'
import { BUNDLED_TEXTS, type CareTexts, type TextKey } from './texts.js'

/** Whom to ask, by role id; `any` stands for every role without an entry. Supplied by the host: names, rooms and numbers are its own. */
export type HelpContacts = Readonly<Record<string, LocalizedText>>

/** What the host brings to messages. */
export interface MessageOptions {
  readonly texts?: CareTexts
  readonly contacts?: HelpContacts
}

/** Everything a message may be made of; the disclosure profile decides what of it is used. */
export interface MessageContent {
  readonly pupil: string
  readonly role: string
  readonly profile: string
  readonly actions: readonly string[]
  /** role that answers questions */
  readonly contactRole: string | null
  /** instant on the school's clocks */
  readonly due: string
  readonly overdue: boolean
  /** an alert of this level, or a notice of this kind */
  readonly about: { readonly level: Level } | { readonly noticeKind: NoticeKind }
  /** a report that the law demands */
  readonly report?: { readonly label: LocalizedText; readonly to: LocalizedText }
  readonly rule?: { readonly label: LocalizedText; readonly version: number; readonly unknown: boolean }
  readonly criticalKinds?: readonly CriticalKind[]
  readonly instruments?: readonly string[]
  readonly atLeast?: boolean
  readonly unverified?: boolean
  readonly informs?: boolean
  readonly escalated?: boolean
}

function textOf(texts: CareTexts | undefined, key: TextKey, language: Language): string {
  const own = texts !== undefined && Object.hasOwn(texts, key) ? texts[key] : undefined
  return own === undefined ? BUNDLED_TEXTS[key][language] : localize(own, language)
}

function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => (Object.hasOwn(values, name) ? (values[name] ?? '') : slot)).trim()
}

/** `2026-11-24T17:00:00+08:00` → `2026-11-24 17:00`: the school's clocks are the reader's. */
const readable = (instant: string): string => instant.slice(0, 16).replace('T', ' ')

function contactOf(policy: PolicyDefinition, role: string | null, contacts: HelpContacts | undefined, language: Language): string {
  const own = [role, 'any'].find((id) => id !== null && contacts !== undefined && Object.hasOwn(contacts, id))
  const given = own === undefined || own === null ? undefined : contacts?.[own]
  if (given !== undefined) return localize(given, language)
  const label = policy.roles.find(({ id }) => id === role)?.label
  return label === undefined ? '' : localize(label, language)
}

/** Sentences one after the other; a part without a full stop is set apart by a semicolon. */
function listed(parts: readonly string[], language: Language): string {
  const chinese = language === 'zh-CN'
  return parts.reduce((text, part) => {
    if (text === '') return part
    if (/[.!?。！？]$/u.test(text)) return `${text}${chinese ? '' : ' '}${part}`
    return `${text}${chinese ? '；' : '; '}${part}`
  }, '')
}

/**
 * One message for one tier, in every language of the engine. It holds what the disclosure profile of the route allows, within what
 * the role may ever be told: a homeroom teacher reads that care is needed, what to do, whom to ask and by when, and nothing else.
 */
export function buildMessage(policy: PolicyDefinition, content: MessageContent, options: MessageOptions): LocalizedText {
  return Object.fromEntries(LANGUAGES.map((language) => [language, sentences(policy, content, options, language).join('\n')]))
}

function sentences(
  policy: PolicyDefinition,
  content: MessageContent,
  { texts, contacts }: MessageOptions,
  language: Language,
): readonly string[] {
  const fields = fieldsOfMessage(policy, content.role, content.profile)
  const kind = kindOfRole(policy, content.role)
  const family = kind === 'student' || kind === 'guardian'
  const lines: string[] = []
  const add = (key: TextKey, values: Readonly<Record<string, string>> = {}): void => {
    const line = fill(textOf(texts, key, language), values)
    if (line !== '') lines.push(line)
  }
  const list = (parts: readonly string[]): string => listed(parts, language)
  const words = (parts: readonly string[]): string => parts.join(language === 'zh-CN' ? '、' : ', ')
  if (fields.has('care-needed')) {
    if ('noticeKind' in content.about) {
      const { label = {}, to = {} } = content.report ?? {}
      add(content.about.noticeKind, { pupil: content.pupil, report: localize(label, language), to: localize(to, language) })
    } else {
      const audience = localize(content.about.level.audience, language)
      add(family ? 'care-needed-family' : 'care-needed', { pupil: content.pupil, audience })
    }
  }
  if (content.escalated === true && !family) add('escalated')
  if (content.informs === true && !family) add('informs')
  if (fields.has('level') && 'level' in content.about) add('level', { level: localize(content.about.level.label, language) })
  if (fields.has('reason') && content.rule !== undefined) {
    const { label, version, unknown } = content.rule
    add(unknown ? 'reason-unknown' : 'reason', { rule: localize(label, language), version: String(version) })
    if (content.atLeast === true) add('at-least')
    if (content.unverified === true) add('unverified')
  }
  const { criticalKinds = [], instruments = [] } = content
  if (fields.has('critical-kind') && criticalKinds.length > 0) {
    add('critical-kind', { kinds: words(criticalKinds.map((each) => describeWord(each, language))) })
  }
  if (fields.has('instrument') && instruments.length > 0) add('instrument', { instruments: words(instruments) })
  const actions = content.actions.flatMap((id) => policy.actions.filter((action) => action.id === id))
  if (fields.has('actions') && actions.length > 0) add('actions', { actions: list(actions.map(({ text }) => localize(text, language))) })
  const contact = contactOf(policy, content.contactRole, contacts, language)
  if (fields.has('contact') && contact !== '') add('contact', { contact })
  if (fields.has('due') && !family) add(content.overdue ? 'overdue' : 'due', { due: readable(content.due) })
  if (lines.length > 0 && !family) add('closing')
  return lines
}
