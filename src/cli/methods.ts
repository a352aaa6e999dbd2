import type { BandSetDefinition, MissingPolicy, NormSetDefinition } from '../core/definition.js'
import { describeWord } from '../core/messages/index.js'
import { type Language, localize } from '../core/text.js'
import { ENGINE_VERSION } from '../core/version.js'
import { compile } from '../index.js'
import type { Instrument } from '../instruments/instrument.js'
import { describeOutcome } from './describe-words.js'
import { printable } from './io.js'
import { describeScales } from './methods-scales.js'
import { type MethodsKey, sayMethods, type Teller } from './methods-texts.js'

/** What was chosen for the scoring that the paragraph tells of. */
export interface MethodsChoices {
  readonly norms: readonly NormSetDefinition[]
  readonly bandSets?: readonly string[]
}

/** Authors and year of a citation: all before the first closing bracket of a year. */
function shortCitation(citation: string): string {
  const match = /^(.*?)\s*\((\d{4}[a-z]?)\)/.exec(citation)
  if (match === null) return citation.replace(/\.$/, '')
  const authors = (match[1] ?? '').split(/,\s+/)
  const first = (authors[0] ?? '').replace(/\s+\p{Lu}{1,3}$/u, '')
  const name = authors.length > 2 ? `${first} et al.` : authors.map((each) => each.replace(/\s+\p{Lu}{1,3}$/u, '')).join(' & ')
  return `${name}, ${match[2]}`
}

/**
 * The paragraph of a paper's methods section, from the definition alone: what was measured and by which form, how it was
 * scored, what happened to missing answers, which norms and cut scores were applied, whose figures they are, and which of them
 * are not verified; then the references. Every fact stands in the definition; where it has none, nothing is said.
 */
export function describeMethods(instrument: Instrument, choices: MethodsChoices, lang: Language): string {
  const references = new Map([...instrument.references, ...choices.norms.flatMap((set) => set.references)].map((each) => [each.id, each]))
  const used = new Set(instrument.references.slice(0, 1).map(({ id }) => id))
  const teller: Teller = {
    say: (key, facts) => sayMethods(key, lang, facts),
    text: (each) => printable(localize(each, lang)),
    word: (each) => describeWord(each, lang),
    cite({ source }) {
      const found = references.get(source)
      if (found === undefined) return printable(source)
      used.add(source)
      return printable(shortCitation(found.citation))
    },
    join: sayMethods('join', lang),
  }
  const sets = chosenBandSets(instrument, choices)
  const sentences = [
    ...describeForm(instrument, choices, teller),
    ...describeScales(instrument, teller),
    ...describeMissing(instrument, teller),
    ...describeNorms(choices.norms, teller),
    ...(sets.length === 0 ? [teller.say('noBands')] : describeBands(instrument, sets, teller)),
    ...describeDecisions(instrument, teller, lang),
    ...describeReliability(instrument, teller),
    ...describeCritical(instrument, teller),
    ...describeUnverified(instrument, sets, teller),
    teller.say('notice'),
  ]
  const list = [...references.values()].filter(({ id }) => used.has(id))
  const lines = list.map(({ citation, doi }) => `- ${printable(citation)}${doi === undefined ? '' : ` https://doi.org/${doi}`}`)
  return `${sentences.map(capitalised).join(lang === 'zh-CN' ? '' : ' ')}\n\n${teller.say('references')}\n\n${lines.join('\n')}\n`
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

/** As compile takes them: those named, else the defaults; sets on a metric count only where a norm set gives it. */
function chosenBandSets(instrument: Instrument, { bandSets, norms }: MethodsChoices): readonly BandSetDefinition[] {
  const metrics = new Set(norms.flatMap((set) => set.scores.map(({ scale, metric }) => `${scale} ${metric}`)))
  return instrument.bandSets
    .filter((set) => (bandSets === undefined ? set.default : bandSets.includes(set.id)))
    .filter((set) => set.metric === undefined || metrics.has(`${set.scale} ${set.metric}`))
}

function describeForm(instrument: Instrument, choices: MethodsChoices, { say, text, word, join }: Teller): string[] {
  const [first] = instrument.references
  const options = Object.values(instrument.responseSets).map((set) =>
    set.options.map(({ code, label }) => `${code} (${text(label)})`).join(join),
  )
  const recalls = new Set(instrument.forms.map(({ recall }) => (recall !== undefined && 'days' in recall ? recall.days : null)))
  const [days] = recalls
  const chosen = choices.bandSets === undefined ? { norms: choices.norms } : { norms: choices.norms, bandSets: choices.bandSets }
  const plan = compile(instrument, chosen)
  return [
    say('measured', {
      construct: text(instrument.construct),
      title: text(instrument.title),
      citation: first === undefined ? '—' : printable(shortCitation(first.citation)),
      n: instrument.items.filter((item) => item.supplementary !== true).length,
      who: instrument.informants.map(word).join(join),
    }),
    ...(options.length === 1 ? [say('coded', { codes: options[0] ?? '' })] : []),
    ...(recalls.size === 1 && typeof days === 'number' ? [say('recall', { days })] : []),
    say('engine', {
      engine: ENGINE_VERSION,
      id: instrument.id,
      version: instrument.version,
      hash: plan.outputs.instrument.hash,
      plan: plan.hash,
    }),
  ]
}

const POLICY_SENTENCES: Readonly<Record<MissingPolicy['policy'], MethodsKey>> = {
  'complete-only': 'completeOnly',
  prorate: 'prorate',
  'prorate-rounded-mean': 'proratedMean',
  'zero-fill': 'zeroFill',
  'answered-only': 'answeredOnly',
}

function limitOf(policy: MissingPolicy, say: Teller['say']): string {
  if (policy.policy === 'complete-only') return ''
  if (policy.maxMissing !== undefined) return say('maxMissing', { n: policy.maxMissing })
  if (policy.minAnswered !== undefined) return say('minAnswered', { n: policy.minAnswered })
  return say('minProportion', { n: Number(((policy.minProportion ?? 0) * 100).toPrecision(6)) })
}

/** Scales under one rule share a sentence. */
function describeMissing(instrument: Instrument, { say, text, word, cite, join }: Teller): string[] {
  const groups = new Map<string, { labels: string[]; policy: MissingPolicy }>()
  for (const { label, score } of instrument.scales) {
    if (!('missing' in score)) continue
    const { figure, ...rule } = score.missing
    const key = JSON.stringify([rule, cite(figure)])
    const group = groups.get(key) ?? { labels: [] as string[], policy: score.missing }
    group.labels.push(text(label))
    groups.set(key, group)
  }
  return [...groups.values()].map(({ labels, policy }) =>
    say(POLICY_SENTENCES[policy.policy], {
      labels: labels.join(join),
      limit: limitOf(policy, say),
      mode: 'mode' in policy ? word(policy.mode) : '',
      source: cite(policy.figure),
    }),
  )
}

function describeNorms(norms: readonly NormSetDefinition[], { say, text, word, join }: Teller): string[] {
  if (norms.length === 0) return [say('noNorms')]
  return norms.flatMap((set) => {
    const { description, n, collected } = set.population
    const tests = set.scores.flatMap(({ strata }) => strata.map(({ when }) => when))
    const by = [
      ...(tests.some(({ grades }) => grades !== undefined) ? [say('grade')] : []),
      ...(tests.some(({ ageMonths }) => ageMonths !== undefined) ? [say('age')] : []),
      ...(tests.some(({ sex }) => sex !== undefined) ? [say('sex')] : []),
    ]
    const told = say('norms', {
      metrics: [...new Set(set.scores.map(({ metric }) => word(metric)))].join(join),
      kind: word(set.metricKind),
      id: set.id,
      edition: printable(set.edition),
      population: text(description),
      n: n ?? say('unknownN'),
      collected: collected === null ? say('notDated') : say('collected', { ...collected }),
      by: by.length === 0 ? say('nothing') : by.join(' × '),
    })
    return set.use === 'descriptive' ? [told, say('descriptive', { id: set.id })] : [told]
  })
}

/** Sets with the same cuts, names and source share a sentence. */
function describeBands(instrument: Instrument, sets: readonly BandSetDefinition[], { say, text, cite, join }: Teller): string[] {
  const groups = new Map<string, { readonly labels: string[]; readonly ids: string[]; readonly facts: Readonly<Record<string, string>> }>()
  for (const set of sets) {
    const cuts = set.bands.map(({ label }, i) => {
      const cut = i === 0 ? undefined : set.cuts[i - 1]
      if (cut === undefined) return text(label)
      return `${cut.closed === 'above' ? '>' : '≥'} ${typeof cut.at === 'number' ? cut.at : `${cut.at[0]}/${cut.at[1]}`} ${text(label)}`
    })
    const facts = { source: cite(set.figure), cuts: cuts.join(join) }
    const group = groups.get(JSON.stringify(facts)) ?? { labels: [] as string[], ids: [] as string[], facts }
    group.labels.push(labelOf(instrument, set.scale, text))
    group.ids.push(set.id)
    groups.set(JSON.stringify(facts), group)
  }
  return [...groups.values()].map(({ labels, ids, facts }) =>
    say('bands', { label: [...new Set(labels)].join(join), set: ids.join(join), ...facts }),
  )
}

function labelOf(instrument: Instrument, scale: string, text: Teller['text']): string {
  const found = instrument.scales.find(({ id }) => id === scale)
  return found === undefined ? scale : text(found.label)
}

function describeDecisions(instrument: Instrument, { say, text, cite, join }: Teller, lang: Language): string[] {
  const decisions = (instrument.decisions ?? []).map(({ label, categories, figure }) =>
    say('decision', { label: text(label), categories: categories.map((each) => text(each.label)).join(join), source: cite(figure) }),
  )
  const validity = (instrument.validity ?? []).map(({ label, cuts, figure }) => {
    const told = cuts.map(({ at, outcome }) => say('validityCut', { at, outcome: describeOutcome(outcome, lang) }))
    return say('validity', { label: text(label), cuts: told.join(join), source: cite(figure) })
  })
  return [...decisions, ...validity]
}

/** Coefficients of one kind, sample and source share a clause. */
function describeReliability(instrument: Instrument, { say, text, word, cite, join }: Teller): string[] {
  const groups = new Map<string, { readonly values: string[]; readonly facts: Readonly<Record<string, string>> }>()
  for (const { scale, coefficient, value, population, figure } of instrument.reliability ?? []) {
    const facts = { coefficient: word(coefficient), population: printable(population), source: cite(figure) }
    const group = groups.get(JSON.stringify(facts)) ?? { values: [] as string[], facts }
    group.values.push(`${labelOf(instrument, scale, text)} ${value}`)
    groups.set(JSON.stringify(facts), group)
  }
  const list = [...groups.values()].map(({ values, facts }) => say('coefficient', { values: values.join(join), ...facts }))
  return list.length === 0 ? [] : [say('reliability', { list: list.join(say('listJoin')) })]
}

function describeCritical(instrument: Instrument, { say, word, join }: Teller): string[] {
  const items = instrument.criticalItems.map(({ item, kind }) => `${item} (${word(kind)})`)
  return items.length === 0 ? [] : [say('critical', { items: items.join(join) })]
}

function describeUnverified(instrument: Instrument, sets: readonly BandSetDefinition[], { say, text, join }: Teller): string[] {
  const missing = instrument.scales
    .filter(({ score }) => 'missing' in score && score.missing.figure.mark === 'K')
    .map(({ label }) => text(label))
  const reliable = (instrument.reliability ?? [])
    .filter(({ figure }) => figure.mark === 'K')
    .map(({ scale }) => labelOf(instrument, scale, text))
  const what = [
    ...(missing.length === 0 ? [] : [say('missingRule', { labels: missing.join(join) })]),
    ...sets.filter(({ figure }) => figure.mark === 'K').map(({ id }) => say('bandRule', { set: id })),
    ...(reliable.length === 0 ? [] : [say('reliabilityRule', { labels: [...new Set(reliable)].join(join) })]),
  ]
  return what.length === 0 ? [] : [say('unverified', { what: [...new Set(what)].join(say('listJoin')) })]
}
