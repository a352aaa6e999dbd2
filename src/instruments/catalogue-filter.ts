import type { Sex } from '../core/words.js'
import type { CatalogueEntry } from './catalogue-entry.js'

/** What an instrument must be; every test that is given must hold. */
export interface CatalogueFilter {
  /** words in its title, construct or scale names, in any language */
  readonly construct?: string
  /** a school grade, 1 to 13, within those it was made for; instruments that state ages only count where a pupil of the grade has them */
  readonly grade?: number
  readonly sex?: Sex
  readonly informant?: string
  /** a form in this language: `zh` finds zh-CN too */
  readonly language?: string
  /** scoring for this use needs no permission */
  readonly use?: CatalogueEntry['licence']['permittedUses'][number]
  /** a norm set of this country or region that has a group for the grade and sex asked for */
  readonly norms?: string
}

const fold = (text: string): string => text.normalize('NFKC').toUpperCase().toLowerCase()

/** Usual ages in a grade: a pupil turns grade + 6 during the school year, under both school systems. */
function fitsGrade(range: { readonly min: number; readonly max: number } | undefined, low: number, high: number): boolean | null {
  return range === undefined ? null : range.min <= high && range.max >= low
}

function isFor({ intended }: CatalogueEntry, grade: number): boolean {
  return fitsGrade(intended.grades, grade, grade) ?? fitsGrade(intended.ages, grade + 5, grade + 6) ?? false
}

/** Has a norm set of the country a group in which a pupil of this grade and sex would be placed? */
function hasNorms({ normSets }: CatalogueEntry, { norms, grade, sex }: CatalogueFilter): boolean {
  return normSets
    .filter(({ country }) => norms !== undefined && fold(country) === fold(norms))
    .some(({ groups }) =>
      groups.some(({ when }) => {
        if (sex !== undefined && when.sex !== undefined && when.sex !== sex) return false
        if (grade === undefined) return true
        if (when.grades !== undefined) return when.grades.min <= grade && when.grades.max >= grade
        return when.ageMonths === undefined || (fitsGrade(when.ageMonths, (grade + 5) * 12, (grade + 7) * 12 - 1) ?? false)
      }),
    )
}

/** Instruments of a catalogue that a filter lets through, in its order. */
export function findInstruments(entries: readonly CatalogueEntry[], filter: CatalogueFilter): readonly CatalogueEntry[] {
  const { construct, grade, informant, language, use, norms } = filter
  return entries.filter((entry) => {
    const texts = [entry.title, entry.construct, ...entry.scales.map(({ label }) => label)].flatMap((each) => Object.values(each))
    if (construct !== undefined && ![entry.id, ...texts].some((text) => fold(text).includes(fold(construct)))) return false
    if (grade !== undefined && !isFor(entry, grade)) return false
    if (informant !== undefined && !entry.informants.some((role) => role === informant)) return false
    if (language !== undefined && !entry.languages.some((each) => each === language || each.startsWith(`${language}-`))) return false
    if (use !== undefined && !(entry.licence.permittedUses.includes(use) && !entry.licence.permissionRequiredFor.includes('scoring')))
      return false
    return norms === undefined || hasNorms(entry, filter)
  })
}
