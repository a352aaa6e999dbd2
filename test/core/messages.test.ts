import { describe, expect, it } from 'vitest'
import { issue } from '../../src/core/issue.js'
import { ISSUE_CODES } from '../../src/core/issue-codes.js'
import { EN } from '../../src/core/messages/en.js'
import { describeIssue, describeWord, slots } from '../../src/core/messages/index.js'
import type { Message } from '../../src/core/messages/message.js'
import { WORDS } from '../../src/core/messages/words.js'
import { ZH_CN } from '../../src/core/messages/zh-cn.js'
import * as words from '../../src/core/words.js'
import { NOTES, REASONS } from '../../src/plan/status.js'

const templates = (entry: Message): string[] => [
  entry.message,
  ...Object.values(entry.why ?? {}),
  ...(entry.hint === undefined ? [] : [entry.hint]),
]
const slotsOf = (entry: Message): string[] => [...new Set(templates(entry).flatMap(slots))].sort()

describe('message catalogue', () => {
  it('has exactly the issue codes, in both languages', () => {
    expect(Object.keys(EN).sort()).toEqual([...ISSUE_CODES].sort())
    expect(Object.keys(ZH_CN).sort()).toEqual([...ISSUE_CODES].sort())
    expect(new Set(ISSUE_CODES).size).toBe(ISSUE_CODES.length)
  })

  it.each(ISSUE_CODES)('%s says the same things in both languages', (code) => {
    const [en, zh] = [EN[code], ZH_CN[code]]
    expect(slotsOf(zh)).toEqual(slotsOf(en))
    expect(Object.keys(zh.why ?? {})).toEqual(Object.keys(en.why ?? {}))
    expect(zh.hint === undefined).toBe(en.hint === undefined)
    for (const text of templates(en)) expect(text, text).toMatch(/^[\p{Script=Latin}\p{P}\p{N}\p{S}\p{Z}]+[.?\])]$/u)
    for (const text of templates(zh)) expect(text, text).toMatch(/\p{Script=Han}.*[。？\]]$/su)
    for (const text of [...templates(en), ...templates(zh)]) {
      expect(text.split('[').length, text).toBe(text.split(']').length)
      expect(text).not.toMatch(/\[[^\]{]*\]/)
    }
  })

  it.each(ISSUE_CODES.filter((code) => /^(response|respondent|administration|critical|import)\//.test(code)))(
    '%s has no slot for an answer, a name or a key',
    (code) => {
      for (const name of slotsOf(EN[code]))
        expect(name).not.toMatch(/^(value|answer|response|code|name|respondent|key|birthDate|raw|text|cell)$/i)
    },
  )

  it('leaves out the part whose particulars are not given', () => {
    const short = issue('definition/unknown-reference', '/scales/0', { kind: 'item', id: 'q9' })
    expect(describeIssue(short).message).toBe('There is no item "q9".')
    const long = issue('definition/unknown-reference', '/scales/0', { kind: 'item', id: 'q9', nearest: 'q1' })
    expect(describeIssue(long).message).toBe('There is no item "q9". Did you mean "q1"?')
    expect(describeIssue(long, 'zh-CN').message).toBe('不存在条目“q9”。是否想写“q1”？')
  })

  it('prints a cycle as a chain', () => {
    expect(describeIssue(issue('definition/cycle', '', { chain: ['a', 'b', 'a'] })).message).toContain('a → b → a')
  })

  it('chooses the sentence by `why`, and never through inherited names', () => {
    const params = { scale: 'total' }
    expect(describeIssue(issue('definition/missing-policy', '', { ...params, why: 'limit' })).message).toContain('exactly one')
    expect(describeIssue(issue('definition/missing-policy', '', { ...params, why: 'constructor' })).message).toBe(
      'The rule for missing answers of "total" does not hold together.',
    )
    expect(describeIssue(issue('definition/reserved-id', '')).message).toBe('The id "?" is reserved.')
    expect(describeWord('constructor')).toBe('constructor')
  })

  it('row 24: prints control, bidirectional and escape characters of the input as data', () => {
    const message = describeIssue(issue('definition/duplicate-id', '', { id: 'a\u001b[31m\u202eb' })).message
    expect(message).toContain('a\\u001b[31m\\u202eb')
    expect(describeIssue(issue('definition/duplicate-id', '', { id: 'x'.repeat(9999) })).message.length).toBeLessThan(300)
  })

  it('keeps code, path, severity and params', () => {
    const one = issue('definition/item-unused', '/items/3', { item: 'q4' }, 'warning')
    expect(describeIssue(one)).toMatchObject(one)
  })
})

describe('word catalogue', () => {
  const lists = Object.values(words)
  it.each([...new Set([...lists.flat(), ...NOTES, ...REASONS])])('%s has plain words in both languages', (word) => {
    expect(Object.hasOwn(WORDS, word)).toBe(true)
    expect(describeWord(word, 'zh-CN')).toMatch(/\p{Script=Han}/u)
    expect(describeWord(word, 'en')).not.toMatch(/\p{Script=Han}/u)
  })
})
