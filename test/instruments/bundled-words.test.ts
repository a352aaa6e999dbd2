import { describe, expect, test } from 'vitest'
import { readFolders } from '../../scripts/instrument-modules.js'
import type { CategoryDefinition, InstrumentDefinition } from '../../src/core/definition.js'

const definitions: readonly InstrumentDefinition[] = readFolders(new URL('../../instruments/', import.meta.url)).map(
  (folder) => folder.definition,
)
const byId = (id: string): InstrumentDefinition => {
  const found = definitions.find((definition) => definition.id === id)
  if (found === undefined) throw new Error(id)
  return found
}
const texts = ({ audience }: CategoryDefinition): readonly string[] => Object.values(audience).flatMap((text) => Object.values(text))

/** The bands of least concern: the first where higher is worse, the last where lower is. */
const calm = (bands: readonly CategoryDefinition[]): readonly CategoryDefinition[] => bands.filter(({ severity }) => severity === 0)

describe('what a band says to a family and a teacher', () => {
  test('no text holds the trace of a value that was missing, and Chinese texts hold no Latin letter', () => {
    for (const { id, bandSets, decisions = [], title, scales, items } of definitions) {
      expect(`${id} ${JSON.stringify([title, scales, items, bandSets, decisions])}`).not.toMatch(/undefined|\bNaN\b|\[object|\$\{/)
      for (const { audience } of [...bandSets.flatMap((set) => set.bands), ...decisions.flatMap((each) => each.categories)]) {
        for (const text of [audience.family, audience.teacher]) expect(`${text['zh-CN']}`).not.toMatch(/[A-Za-z]/)
      }
    }
  })

  test('the band of least concern speaks of now, in both languages, and names whom to ask', () => {
    for (const { bandSets, decisions = [] } of definitions) {
      for (const lowest of [...bandSets.flatMap((set) => calm(set.bands)), ...decisions.flatMap((each) => calm(each.categories))]) {
        const { family, teacher } = lowest.audience
        expect(family.en).toMatch(/no sign that calls for a talk now.*ask the class teacher or the school psychologist/)
        expect(teacher.en).toMatch(/no sign that calls for a talk now.*ask the school psychologist/)
        expect(family['zh-CN']).toMatch(/目前没有需要专门谈话的迹象.*班主任或学校心理老师/)
        expect(teacher['zh-CN']).toMatch(/目前没有需要专门谈话的迹象.*学校心理老师/)
      }
    }
  })

  test('where a form has critical items, the lowest band of a score says that single answers are looked at on their own', () => {
    const withCritical = definitions.filter((definition) => definition.criticalItems.length > 0)
    expect(withCritical.flatMap((definition) => definition.bandSets).length).toBeGreaterThan(25)
    for (const { bandSets } of withCritical) {
      for (const { bands } of bandSets) {
        expect(calm(bands)[0]?.audience.family.en).toMatch(/single answers are looked at on their own/i)
        expect(calm(bands)[0]?.audience.family['zh-CN']).toContain('个别回答会另外查看')
      }
    }
  })

  test('one area of several never speaks for the whole form', () => {
    for (const { bandSets } of definitions) {
      if (new Set(bandSets.map((set) => set.scale)).size < 2) continue
      for (const { scale, bands } of bandSets) {
        const whole = /^(total|overall)/.test(scale)
        expect(calm(bands)[0]?.audience.family.en).toMatch(whole ? /^Taken together/ : /^In this area.*Other areas/)
        for (const band of bands) for (const text of texts(band)) expect(text).not.toContain('This questionnaire')
      }
    }
  })

  test('every band above the lowest says that it is no diagnosis; no two bands of a set say the same', () => {
    for (const { bandSets } of definitions) {
      for (const { id, bands } of bandSets) {
        for (const band of bands.filter(({ severity }) => severity > 0)) {
          for (const text of texts(band)) expect(`${id}: ${text}`).toMatch(/This is not a diagnosis\.$|这不是诊断。$/)
        }
        const said = bands.flatMap(texts)
        expect(new Set(said).size).toBe(said.length)
      }
    }
  })

  test('a positive suicide screen is for today at the latest, and the gravest one names the emergency number', () => {
    for (const [id, first] of [
      ['asq', 'non_acute_positive'],
      ['c-ssrs', 'low'],
    ] as const) {
      const categories = byId(id).decisions?.[0]?.categories ?? []
      const from = categories.findIndex((category) => category.id === first)
      expect(from).toBeGreaterThan(0)
      for (const { audience } of categories.slice(from)) {
        for (const text of [audience.family, audience.teacher]) {
          expect(text.en).toMatch(/\b(today|now)\b/)
          expect(text['zh-CN']).toMatch(/今天|立即/)
        }
      }
      const gravest = categories.at(-1)?.audience
      for (const text of [gravest?.family, gravest?.teacher]) {
        expect(text?.en).toMatch(/emergency number/)
        expect(text?.['zh-CN']).toMatch(/急救或报警电话/)
      }
    }
  })
})

describe('labels of items', () => {
  test('a few words of our own, in both languages, none twice on one form', () => {
    for (const { id, items } of definitions) {
      for (const language of ['en', 'zh-CN'] as const) {
        const labels = items.map((item) => item.label[language] ?? '')
        expect(`${id} ${labels.filter((label) => label === '' || label.length > (language === 'en' ? 45 : 14))}`).toBe(`${id} `)
        expect(`${id} ${labels.filter((label, at) => labels.indexOf(label) !== at)}`).toBe(`${id} `)
        // First person or a question would be wording.
        expect(labels.filter((label) => /\b(I|me|my|you|your)\b|[?？]|(?<!自)我|你|您/.test(label))).toEqual([])
      }
    }
  })
})
