import type { AccuracyDefinition, BandSetDefinition, CutDefinition } from '../../core/definition.js'
import { describeWord } from '../../core/messages/index.js'
import { type Language, localize } from '../../core/text.js'
import type { Instrument } from '../../instruments/instrument.js'
import { heading } from '../describe-words.js'
import { stratumText } from './groups.js'
import type { Entry, Line, Section } from './line.js'

function cutText({ at, closed }: CutDefinition, lang: Language, band: string): string {
  const value = typeof at === 'number' ? String(at) : `${at[0]}/${at[1]}`
  return heading(closed === 'above' ? 'above' : 'from', lang, { at: value, band })
}

function bandsText(bands: BandSetDefinition['bands'], cuts: readonly CutDefinition[], lang: Language): string {
  return bands
    .map(({ label }, i) => {
      const band = localize(label, lang)
      const cut = i === 0 ? undefined : cuts[i - 1]
      return cut === undefined ? band : cutText(cut, lang, band)
    })
    .join(' | ')
}

function accuracyLine({ cut, criterion, population, n, figure, ...shares }: AccuracyDefinition, lang: Language): Line {
  const found = (['sensitivity', 'specificity', 'auc', 'baseRate'] as const).flatMap((name) =>
    shares[name] === undefined ? [] : [`${heading(name, lang)} ${shares[name]}`],
  )
  const whom = n === undefined ? localize(population, lang) : `${localize(population, lang)}, n ${n}`
  return [`${heading('accuracy', lang, { cut, criterion: localize(criterion, lang), whom, found: found.join(', ') })} `, { figure }]
}

/** Which of several sets on one score is recommended, and why; a set that stands alone is simply the one applied. */
function standing(set: BandSetDefinition, among: readonly BandSetDefinition[], lang: Language): readonly Line[] {
  const reason = set.reason === undefined ? '' : heading('reason', lang, { why: localize(set.reason, lang) })
  if (set.default) return [[`${heading(among.length > 1 ? 'recommended' : 'applied', lang)}${reason}`]]
  return [[`${heading(among.some((each) => each.default) ? 'byName' : 'noneRecommended', lang)}${reason}`]]
}

function bandSetEntry(set: BandSetDefinition, among: readonly BandSetDefinition[], lang: Language): Entry {
  const on = set.metric === undefined ? (set.stage ?? '') : describeWord(set.metric, lang)
  const facts = { label: localize(set.label, lang), scale: set.scale, stage: on, bands: bandsText(set.bands, set.cuts, lang) }
  const { years, figure } = set.youngestAge
  const strata = (set.strata ?? []).map(({ when, cuts }): Line => [`${stratumText(when, lang)}: ${bandsText(set.bands, cuts, lang)}`])
  const { population, accuracy = [] } = set
  return {
    line: [{ id: set.id }, `  ${heading('bandsOn', lang, facts)} `, { figure: set.figure }],
    under: [
      ...standing(set, among, lang),
      ...strata,
      ...(population === undefined ? [] : [[heading('population', lang, { whom: localize(population, lang) })]]),
      ...accuracy.map((each) => accuracyLine(each, lang)),
      [`${heading('youngest', lang, { years: years ?? heading('none', lang) })} `, { figure }],
    ],
  }
}

/** Every band set beside its alternatives on the same score. */
export function bandsSection({ bandSets }: Instrument, lang: Language): Section {
  const on = ({ scale, stage, metric }: BandSetDefinition): string => JSON.stringify([scale, stage ?? null, metric ?? null])
  const entries = bandSets.map((set) =>
    bandSetEntry(
      set,
      bandSets.filter((each) => on(each) === on(set)),
      lang,
    ),
  )
  return { heading: heading('bands', lang), entries }
}
