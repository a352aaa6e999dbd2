import { describe, expect, it } from 'vitest'
import { type CatalogueFilter, catalogue, findInstruments } from '../../src/instruments/catalogue.js'

const ids = (filter: CatalogueFilter): readonly string[] => findInstruments(catalogue, filter).map(({ id }) => id)

describe('findInstruments', () => {
  it('lets everything through without a test', () => {
    expect(ids({})).toEqual(catalogue.map(({ id }) => id))
  })

  it('finds words in any language, whatever their case', () => {
    expect(ids({ construct: 'SUICIDE' })).toEqual(ids({ construct: '自杀' }))
    expect(ids({ construct: 'suicide' })).toEqual(['asq', 'c-ssrs'])
    expect(ids({ construct: '惊恐' })).toEqual(['rcads-47'])
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
    expect(ids({ norms: 'us' })).toEqual(['rcads-47'])
    expect(ids({ norms: 'US', grade: 8, sex: 'F' })).toEqual(['rcads-47'])
    expect(ids({ norms: 'US', grade: 13 })).toEqual([])
    expect(ids({ norms: 'CN' })).toEqual(expect.arrayContaining(['ces-d', 'k10']))
    expect(ids({ norms: 'FR' })).toEqual([])
  })

  it('asks for a use that needs no permission to score, for an informant, for a language', () => {
    for (const { id, licence } of catalogue)
      expect(ids({ use: 'education' }).includes(id)).toBe(
        licence.permittedUses.includes('education') && !licence.permissionRequiredFor.includes('scoring'),
      )
    expect(ids({ informant: 'parent' })).toEqual(catalogue.filter(({ informants }) => informants.includes('parent')).map(({ id }) => id))
    expect(ids({ language: 'zh' })).toEqual(ids({ language: 'zh-CN' }))
    expect(ids({ language: 'z' })).toEqual([])
  })
})
