import type { Range, StratumTest } from '../core/definition.js'
import type { Sex } from '../core/words.js'
import type { CatalogueEntry, CatalogueNormSet } from './catalogue-entry.js'

/** What an instrument must be; every test that is given must hold. */
export interface CatalogueFilter {
  /**
   * words, each of which stands in its id, title, construct, scale or decision names, in any language. English words are compared without
   * their endings, so that `depression` finds depressive symptoms
   */
  readonly construct?: string
  /** a school grade, 1 to 13, within those it was made for; instruments that state ages only count where a pupil of the grade has them */
  readonly grade?: number
  /** with `norms`: the sex of the pupil */
  readonly sex?: Sex
  /** a form that this role answers */
  readonly informant?: string
  /** a form in this language: `zh` finds zh-CN too; with `informant`, the same form */
  readonly language?: string
  /** scoring for this use needs no permission */
  readonly use?: CatalogueEntry['licence']['permittedUses'][number]
  /** needs no permission for this: `wording` finds instruments whose wording may be shown freely */
  readonly without?: CatalogueEntry['licence']['permissionRequiredFor'][number]
  /** a norm set of this country or region whose sample is known to have a group for the grade, sex and informant asked for */
  readonly norms?: string
  /** with `norms`: what the norm set may be used for; a descriptive one never decides a band */
  readonly normsUse?: CatalogueNormSet['use']
}

const fold = (text: string): string => text.normalize('NFKC').toUpperCase().toLowerCase()
/** Hyphens do not tell words apart: well-being, wellbeing. */
const join = (text: string): string => fold(text).replaceAll(/[-‐‑–]/g, '')
/** An English word of some length without its ending: depression and depressive, anxiety and anxious, suicide and suicidal. */
const stem = (word: string): string => word.replace(/(?<=[a-z]{4})(ions?|ives?|e?ty|ies|ous|al|ity|ing|ed|es?|s|y)$/, '')

/** A tag or one that begins with it and a hyphen: zh-CN is within zh, GB-SCT within GB. */
function isWithin(tag: string, whole: string): boolean {
  return `${fold(tag.trim())}-`.startsWith(`${fold(whole.trim())}-`)
}

function overlaps(range: Range, low: number, high: number): boolean {
  return range.min <= high && range.max >= low
}

/** Made for pupils of the grade; a pupil turns grade + 6 during the school year, under both school systems. */
function isFor({ intended }: CatalogueEntry, grade: number): boolean {
  if (intended.grades !== undefined) return overlaps(intended.grades, grade, grade)
  return intended.ages !== undefined && overlaps(intended.ages, grade + 5, grade + 6)
}

/** Would a pupil of this grade and sex, reported on by this role, be placed in the group? */
function takesIn({ sex, grades, ageMonths, informant }: StratumTest, pupil: CatalogueFilter): boolean {
  if (pupil.sex !== undefined && sex !== undefined && sex !== pupil.sex) return false
  if (pupil.informant !== undefined && informant !== undefined && informant !== pupil.informant) return false
  if (pupil.grade === undefined) return true
  if (grades !== undefined && !overlaps(grades, pupil.grade, pupil.grade)) return false
  return ageMonths === undefined || overlaps(ageMonths, (pupil.grade + 5) * 12, (pupil.grade + 7) * 12 - 1)
}

/** The norm sets of an entry that a filter with `norms` asks for: of the country, with a group that takes the pupil in. */
export function fittingNorms({ normSets }: CatalogueEntry, filter: CatalogueFilter): readonly CatalogueNormSet[] {
  const { norms, grade, informant, normsUse } = filter
  return normSets.filter(({ country, use, ages, informants, groups }) => {
    if (norms === undefined || !isWithin(country, norms)) return false
    if (normsUse !== undefined && use !== normsUse) return false
    if (informant !== undefined && !informants.some((role) => role === informant)) return false
    if (grade !== undefined && ages !== undefined && !overlaps(ages, grade + 5, grade + 6)) return false
    // A sample whose ages nobody stated is not known to take a pupil of any grade in.
    const told = ({ grades, ageMonths }: StratumTest): boolean => grade === undefined || (ages ?? grades ?? ageMonths) !== undefined
    return groups.some(({ when }) => told(when) && takesIn(when, filter))
  })
}

function isAbout({ id, title, construct, scales, decisions }: CatalogueEntry, words: string): boolean {
  const labels = [title, construct, ...[...scales, ...decisions].map(({ label }) => label)]
  const texts = [id, ...labels.flatMap((each) => Object.values(each))].map(join)
  const asked = words.split(/\s+/).filter((word) => word !== '')
  return asked.every((word) => texts.some((text) => text.includes(stem(join(word)))))
}

/** Instruments of a catalogue that a filter lets through, in its order. */
export function findInstruments(entries: readonly CatalogueEntry[], filter: CatalogueFilter): readonly CatalogueEntry[] {
  const { construct, grade, informant, language, use, without, norms } = filter
  const speaks = (tag: string): boolean =>
    language === undefined || fold(tag) === fold(language) || fold(tag).startsWith(`${fold(language)}-`)
  return entries.filter((entry) => {
    const { licence, forms } = entry
    if (construct !== undefined && !isAbout(entry, construct)) return false
    if (grade !== undefined && !isFor(entry, grade)) return false
    const answered = forms.filter((form) => informant === undefined || form.informant === informant)
    if (!answered.some((form) => speaks(form.language))) return false
    if (use !== undefined && !(licence.permittedUses.includes(use) && !licence.permissionRequiredFor.includes('scoring'))) return false
    if (without !== undefined && licence.permissionRequiredFor.includes(without)) return false
    return norms === undefined || fittingNorms(entry, filter).length > 0
  })
}
