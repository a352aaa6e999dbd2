import type { DescribedIssue, Issue, IssueParam, IssueParams } from '../issue.js'
import type { IssueCode } from '../issue-codes.js'
import type { Language } from '../text.js'
import { EN } from './en.js'
import type { Message } from './message.js'
import { WORDS } from './words.js'
import { ZH_CN } from './zh-cn.js'

const CATALOGUES: Readonly<Record<Language, Readonly<Record<IssueCode, Message>>>> = { en: EN, 'zh-CN': ZH_CN }

const LONGEST_PARTICULAR = 120

/**
 * Puts an issue into words. Particulars are printed as data: control, zero-width and bidirectional characters are
 * written as `\u…`, long ones are cut. No catalogue entry has a slot for an answer or for a person's name.
 */
export function describeIssue(issue: Issue, language: Language = 'en'): DescribedIssue {
  const catalogue = CATALOGUES[language]
  if (!Object.hasOwn(catalogue, issue.code)) return { ...issue, message: issue.code }
  const entry = catalogue[issue.code]
  const why = Object.hasOwn(issue.params, 'why') ? String(issue.params.why) : undefined
  const template = why !== undefined && entry.why !== undefined && Object.hasOwn(entry.why, why) ? entry.why[why] : entry.message
  const message = fill(template ?? entry.message, issue.params, language)
  return entry.hint === undefined ? { ...issue, message } : { ...issue, message, hint: fill(entry.hint, issue.params, language) }
}

/** A word of the word list in plain words of the language; a word that is not on the list is printed as it is. */
export function describeWord(word: string, language: Language = 'en'): string {
  const texts = Object.hasOwn(WORDS, word) ? WORDS[word] : undefined
  if (texts === undefined) return printable(word)
  return language === 'zh-CN' ? texts[1] : texts[0]
}

function fill(template: string, params: IssueParams, language: Language): string {
  const whole = template.replace(/\[([^\]]*)\]/g, (_, part: string) =>
    slots(part).every((name) => Object.hasOwn(params, name)) ? part : '',
  )
  return whole.replace(/\{([@>]?)(\w+)\}/g, (_, sign: string, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined
    if (value === undefined) return '?'
    return print(value, sign, language)
  })
}

/** Names of the slots of a template. */
export function slots(template: string): string[] {
  return Array.from(template.matchAll(/\{[@>]?(\w+)\}/g), (match) => match[1] ?? '')
}

function print(value: IssueParam, sign: string, language: Language): string {
  const one = (part: string | number | boolean): string =>
    sign === '@' && typeof part === 'string'
      ? describeWord(part, language)
      : printable(typeof part === 'number' ? decimal(part) : String(part))
  if (typeof value !== 'object') return one(value)
  return value.map(one).join(sign === '>' ? ' → ' : language === 'zh-CN' ? '、' : ', ')
}

/** Fractions to six significant digits; the particular itself keeps them all. */
function decimal(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(6)))
}

function printable(text: string): string {
  const cut = text.length > LONGEST_PARTICULAR ? `${text.slice(0, LONGEST_PARTICULAR)}…` : text
  return cut.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (char) => `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`)
}
