import type { NormScoreDefinition, NormSetDefinition, NormStratum } from '../../core/definition.js'
import { describeWord } from '../../core/messages/index.js'
import { type Language, localize } from '../../core/text.js'
import type { Instrument } from '../../instruments/instrument.js'
import { heading } from '../describe-words.js'
import { stratumText } from './groups.js'
import type { Entry, Line, Section } from './line.js'

/** Strata of a score, those of its fallbacks after its own. */
function strataOf({ strata, fallbacks = [] }: NormScoreDefinition): readonly NormStratum[] {
  return [...strata, ...fallbacks.flatMap((each) => each.strata)]
}

function scoreText({ scale, stage, metric, kind, convention }: NormScoreDefinition, lang: Language): string {
  const on = stage === undefined ? scale : `${scale} ${stage}`
  const how = convention === undefined ? '' : `, ${heading(convention, lang)}`
  return `${on} → ${describeWord(metric, lang)} (${heading(kind, lang)}${how})`
}

/** What is known to be wrong: groups withheld, with the reason once, and groups that rest on an unverified figure. */
function faults(set: NormSetDefinition, lang: Language): readonly Line[] {
  const withheld = new Map<string, Set<string>>()
  const doubtful = new Map<string, Line>()
  for (const score of set.scores)
    for (const stratum of strataOf(score)) {
      const group = stratumText(stratum.when, lang)
      if (stratum.cell === 'withheld') {
        const why = localize(stratum.why, lang)
        withheld.set(why, (withheld.get(why) ?? new Set()).add(group))
      } else if (stratum.figure !== undefined) {
        const { figure } = stratum
        const line: Line = [`${heading('figureOf', lang, { scale: score.scale, group })} `, { figure }]
        if (figure.mark === 'K' || figure.note !== undefined) doubtful.set(JSON.stringify([score.scale, group, figure]), line)
      }
    }
  return [
    ...[...withheld].map(([why, groups]): Line => [heading('withheld', lang, { groups: [...groups].join(', '), why })]),
    ...doubtful.values(),
  ]
}

function normSetEntry(set: NormSetDefinition, lang: Language): Entry {
  const { population, edition, title, use, metricKind, unknownSex, scores, reviewBy, licence, figure } = set
  const { description, country, n, collected, ages } = population
  const years =
    collected === null ? heading('yearsUnknown', lang) : heading(collected.from === collected.to ? 'year' : 'years', lang, { ...collected })
  const sample = [
    country,
    n === null ? heading('sizeUnknown', lang) : `n ${n}`,
    years,
    ...(ages === undefined ? [] : [heading('ages', lang, { ...ages })]),
  ]
  const groups = [...new Set(scores.flatMap((score) => score.strata.map(({ when }) => stratumText(when, lang))))]
  return {
    line: [{ id: set.id }, `  ${localize(title, lang)} (${edition}): ${describeWord(use, lang)} `, { figure }],
    under: [
      [heading('population', lang, { whom: localize(description, lang) })],
      [heading('sample', lang, { facts: sample.join(' · ') })],
      [heading('kind', lang, { kind: heading(metricKind, lang) })],
      ...scores.map((score): Line => [scoreText(score, lang)]),
      [heading('groups', lang, { groups: groups.join(', ') })],
      [heading(unknownSex === 'fallback' ? 'sexFallback' : 'sexAbsent', lang)],
      ...faults(set, lang),
      [heading('reviewBy', lang, { date: reviewBy })],
      [heading('normLicence', lang, { licence })],
    ],
  }
}

/** Every norm set: who was studied, when, what it gives, and what is known to be wrong with it. */
export function normsSection(norms: readonly NormSetDefinition[], lang: Language): Section {
  const entries = norms.length === 0 ? [{ line: [heading('noNorms', lang)] }] : norms.map((set) => normSetEntry(set, lang))
  return { heading: heading('normSets', lang), entries }
}

/** Published reliability of each scale, with its sample. */
export function reliabilitySection({ reliability = [] }: Instrument, lang: Language): Section {
  const entries = reliability.map(({ scale, stage, coefficient, value, interval, population, n, sd, figure, default: used }): Entry => {
    const facts = [
      `${stage === undefined ? scale : `${scale} ${stage}`}: ${describeWord(coefficient, lang)} ${value}`,
      ...(sd === undefined ? [] : [`SD ${sd}`]),
      ...(interval === undefined ? [] : [interval]),
      ...(n === undefined ? [] : [`n ${n}`]),
      population,
      ...(used === true ? [heading('forIntervals', lang)] : []),
    ]
    return { line: [`${facts.join(' · ')} `, { figure }] }
  })
  return {
    heading: heading('reliabilities', lang),
    entries: entries.length === 0 ? [{ line: [heading('noReliability', lang)] }] : entries,
  }
}
