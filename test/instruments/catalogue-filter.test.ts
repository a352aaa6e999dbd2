import { describe, expect, it } from 'vitest'
import { type CatalogueEntry, type CatalogueFilter, catalogue, findInstruments, fittingNorms } from '../../src/instruments/catalogue.js'

const ids = (filter: CatalogueFilter): readonly string[] => findInstruments(catalogue, filter).map(({ id }) => id)

function entry(id: string): CatalogueEntry {
  const found = catalogue.find((each) => each.id === id)
  if (found === undefined) throw new Error(id)
  return found
}

describe('findInstruments', () => {
  it('lets everything through without a test', () => {
    expect(ids({})).toEqual(catalogue.map(({ id }) => id))
  })

  it('finds words in any language, whatever their case', () => {
    expect(ids({ construct: 'SUICIDE' })).toEqual(ids({ construct: '自杀' }))
    expect(ids({ construct: 'suicide' })).toEqual(['asq', 'c-ssrs'])
    expect(ids({ construct: '惊恐' })).toContain('rcads-47')
  })

  it('finds a word whatever its ending and hyphens, and every word of several', () => {
    // Constructs say "depressive symptoms" and "anxiety"; people ask for depression and for anxious pupils.
    expect(ids({ construct: 'depression' })).toEqual(expect.arrayContaining(['phq-a', 'ces-d', 'rcads-47']))
    expect(ids({ construct: 'depression' })).toEqual(ids({ construct: 'depressive' }))
    expect(ids({ construct: 'anxious' })).toEqual(ids({ construct: 'anxiety' }))
    expect(ids({ construct: 'anxious' })).toContain('gad-7')
    expect(ids({ construct: 'suicidal' })).toEqual(['asq', 'c-ssrs'])
    expect(ids({ construct: 'GAD7' })).toContain('gad-7')
    const both = ids({ construct: 'anxiety depression' })
    expect(both).toContain('rcads-47')
    expect(both).not.toContain('gad-7')
    // A short word keeps its ending.
    expect(ids({ construct: 'zzz' })).toEqual([])
  })

  it('goes by the grades an instrument was made for, and by ages where it states no grades', () => {
    expect(ids({ grade: 3 })).toContain('rcads-47')
    expect(ids({ grade: 2 })).not.toContain('rcads-47')
    const byAge = catalogue.filter(({ intended }) => intended.grades === undefined && intended.ages !== undefined)
    expect(byAge.length).toBeGreaterThan(0)
    for (const { id, intended } of byAge) {
      // A pupil of grade g is g + 5 or g + 6 years old.
      expect(ids({ grade: 8 }).includes(id)).toBe((intended.ages?.min ?? 99) <= 14 && (intended.ages?.max ?? 0) >= 13)
    }
  })

  it('finds norms of a country only where a group would take the pupil in', () => {
    expect(ids({ norms: 'us' })).toContain('rcads-47')
    expect(ids({ norms: 'US', grade: 8, sex: 'F' })).toContain('rcads-47')
    expect(ids({ norms: 'US', grade: 13 })).not.toContain('rcads-47')
    expect(ids({ norms: 'CN', grade: 8, sex: 'F' })).toEqual(expect.arrayContaining(['ces-d', 'k10']))
    expect(ids({ norms: 'XX' })).toEqual([])
  })

  it('asks for a use that needs no permission to score, and for what needs no permission at all', () => {
    for (const { id, licence } of catalogue) {
      expect(ids({ use: 'education' }).includes(id)).toBe(
        licence.permittedUses.includes('education') && !licence.permissionRequiredFor.includes('scoring'),
      )
      expect(ids({ without: 'wording' }).includes(id)).toBe(!licence.permissionRequiredFor.includes('wording'))
    }
    expect(ids({ without: 'wording' })).toContain('phq-a')
    expect(ids({ without: 'wording' })).not.toContain('rcads-47')
  })

  it('asks for an informant and for a language of the same form', () => {
    for (const role of ['self', 'parent', 'teacher'])
      expect(ids({ informant: role })).toEqual(
        catalogue.filter(({ forms }) => forms.some((form) => form.informant === role)).map(({ id }) => id),
      )
    expect(ids({ language: 'zh' })).toEqual(ids({ language: 'ZH-cn' }))
    expect(ids({ language: 'z' })).toEqual([])
    const forms = [
      { id: 'a', language: 'en', informant: 'parent' },
      { id: 'b', language: 'zh-CN', informant: 'self' },
    ] as const
    const mixed = [{ ...entry('gad-7'), informants: ['self', 'parent'] as const, languages: ['en', 'zh-CN'], forms }]
    expect(findInstruments(mixed, { informant: 'parent', language: 'en' })).toHaveLength(1)
    expect(findInstruments(mixed, { informant: 'parent', language: 'zh' })).toHaveLength(0)
    expect(findInstruments(mixed, { language: 'zh' })).toHaveLength(1)
  })
})

describe('fittingNorms', () => {
  const us = entry('rcads-47').normSets.find(({ country }) => country === 'US')
  if (us === undefined) throw new Error('a norm set')
  const fits = (set: Partial<typeof us>, filter: CatalogueFilter): boolean =>
    fittingNorms({ ...entry('rcads-47'), normSets: [{ ...us, ...set }] }, { norms: 'US', ...filter }).length === 1

  it('goes by use and by who answered', () => {
    expect(fits({}, { normsUse: 'screening' })).toBe(true)
    expect(fits({ use: 'descriptive' }, { normsUse: 'screening' })).toBe(false)
    expect(fits({}, { informant: 'self' })).toBe(true)
    expect(fits({}, { informant: 'parent' })).toBe(false)
    const groups = [{ when: { informant: 'parent' } }] as const
    expect(fits({ informants: ['self', 'parent'], groups }, { informant: 'parent' })).toBe(true)
    expect(fits({ informants: ['self', 'parent'], groups }, { informant: 'self' })).toBe(false)
  })

  it('a region is within its country, and no country within another that begins alike', () => {
    expect(fits({ country: 'GB-SCT' }, { norms: 'gb' })).toBe(true)
    expect(fits({ country: 'GB' }, { norms: 'GB-SCT' })).toBe(false)
    expect(fits({ country: 'CNX' }, { norms: 'CN' })).toBe(false)
  })

  it('needs a group of the sex, grade and age; months of age count where grades are not stated', () => {
    const groups = [{ when: { sex: 'F', ageMonths: { min: 156, max: 167 } } }] as const
    expect(fits({ groups }, { grade: 8, sex: 'F' })).toBe(true)
    expect(fits({ groups }, { grade: 8, sex: 'M' })).toBe(false)
    expect(fits({ groups }, { grade: 5, sex: 'F' })).toBe(false)
    // Grade 7: 12 or 13 years; grade 8: 13 or 14.
    expect(fits({ groups: [{ when: { ageMonths: { min: 168, max: 179 } } }] }, { grade: 7 })).toBe(false)
    expect(fits({ groups: [{ when: { ageMonths: { min: 168, max: 179 } } }] }, { grade: 8 })).toBe(true)
  })

  it('does not take a sample of adults, or of unknown ages, for pupils of a grade', () => {
    const groups = [{ when: {} }]
    expect(fits({ groups, ages: { min: 18, max: 64 } }, { grade: 8 })).toBe(false)
    expect(fits({ groups, ages: { min: 9, max: 18 } }, { grade: 8 })).toBe(true)
    expect(fits({ groups }, { grade: 8 })).toBe(false)
    expect(fits({ groups }, {})).toBe(true)
    expect(fits({ groups: [] }, {})).toBe(false)
  })
})
