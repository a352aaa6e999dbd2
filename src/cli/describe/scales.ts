import type { ScaleDefinition, ScoreMethod } from '../../core/definition.js'
import { describeWord } from '../../core/messages/index.js'
import { type Language, localize } from '../../core/text.js'
import { conditionInWords } from '../../explain/decision-text.js'
import type { Instrument } from '../../instruments/instrument.js'
import { describeOutcome, heading } from '../describe-words.js'
import type { Entry, Line, Section } from './line.js'

type Key = Extract<ScoreMethod, { readonly method: 'pair-difference' }>['pairs'][number][number]

function keyText(each: Key, lang: Language): string {
  if (typeof each === 'string') return each
  const item = each.reverse === true ? heading('reversed', lang, { item: each.item }) : each.item
  const weight = each.weight === undefined ? '' : `×${each.weight}`
  const scores = each.scores === undefined ? [] : Object.entries(each.scores).map(([code, score]) => `${code}=${score}`)
  const counted = each.in === undefined ? [] : each.in.map(String)
  const particular = [...scores, ...counted]
  return `${item}${weight}${particular.length === 0 ? '' : `{${particular.join(',')}}`}`
}

/** What a method rests on: its items with their key, or other scores. */
function restsOn(score: ScoreMethod, lang: Language): string {
  const key = (each: Key): string => keyText(each, lang)
  switch (score.method) {
    case 'highest-of-group':
      return score.groups.map((group) => `(${group.map(key).join(' | ')})`).join(' ')
    case 'pair-difference':
      return score.pairs.map(([a, b]) => `${key(a)}–${key(b)}`).join(' ')
    case 'composite':
      return score.of
        .map(({ scale, standardScore, weight }) => {
          const of = standardScore === undefined ? scale : `${scale} ${describeWord(standardScore, lang)}`
          return weight === undefined ? of : `${weight} × ${of}`
        })
        .join(' + ')
    case 'look-up':
      return score.of.scale
    case 'formula':
      return score.expression
    default: {
      const counts = score.method === 'count' && score.in !== undefined ? heading('counting', lang, { codes: score.in.join('/') }) : ''
      const items = 'items' in score ? score.items.map(key).join(' ') : heading('itemsOf', lang, { scales: score.itemsOf.join(', ') })
      return `${items}${counts}`
    }
  }
}

/** Method and key, then what missing answers do to it. */
function methodLines(score: ScoreMethod, lang: Language): readonly Line[] {
  const what = heading('score', lang, { method: describeWord(score.method, lang), what: restsOn(score, lang) })
  if (!('missing' in score)) return [[`${heading('key', lang)}${what} `, { figure: score.figure }]]
  const { policy, figure } = score.missing
  const limits = Object.entries(score.missing).filter(([name]) => /^(minAnswered|maxMissing|minProportion|mode)$/.test(name))
  const said = [policy, ...limits.flatMap(([name, value]) => (name === 'mode' ? [String(value)] : [name, String(value)]))]
  const missing = heading('missing', lang, { policy: said.map((word) => describeWord(word, lang)).join(' ') })
  return [[`${heading('key', lang)}${what}`], [`${missing} `, { figure }]]
}

/** A stage with the exact steps that lead to it. */
function stageText({ id, steps = [], range }: ScaleDefinition['stages'][number], lang: Language): string {
  const said = steps.map((step) => {
    if ('multiply' in step) return `×${step.multiply}`
    if ('divide' in step) return `÷${step.divide}`
    if ('add' in step) return step.add < 0 ? `−${-step.add}` : `+${step.add}`
    return heading('rounded', lang, { mode: describeWord(step.round.mode, lang), digits: step.round.digits })
  })
  return `${id}${said.length === 0 ? '' : ` (${said.join(', ')})`} ${range.min}–${range.max}`
}

function scaleEntry(scale: ScaleDefinition, lang: Language): Entry {
  const stages = scale.stages.map((stage) => stageText(stage, lang)).join(', ')
  const variants = (scale.variants ?? []).flatMap(({ id, when, score, ranges }): readonly Line[] => {
    const within = Object.entries(ranges).map(([stage, { min, max }]) => `${stage} ${min}–${max}`)
    const said = heading('variant', lang, { id, when: conditionInWords(when, lang), ranges: within.join(', ') })
    return [[said], ...methodLines(score, lang)]
  })
  return {
    line: [{ id: scale.id }, `  ${localize(scale.label, lang)}: ${stages}; ${describeWord(scale.direction, lang)}`],
    under: [...methodLines(scale.score, lang), ...variants],
  }
}

/** Every scale: its range, its key, its missing rule. */
export function scalesSection({ scales }: Instrument, lang: Language): Section {
  return { heading: heading('scales', lang), entries: scales.map((scale) => scaleEntry(scale, lang)) }
}

/** Decisions with their rows, and validity scales with their cuts. */
export function decisionsSection({ decisions = [], validity = [] }: Instrument, lang: Language): Section {
  const decided = decisions.map(({ id, label, categories, rows, otherwise, figure }): Entry => {
    const labels = new Map(categories.map((each) => [each.id, localize(each.label, lang)]))
    const category = (name: string): string => labels.get(name) ?? name
    return {
      line: [{ id }, `  ${localize(label, lang)}: ${[...labels.values()].join(' | ')} `, { figure }],
      under: [
        ...rows.map((row): Line => [`${category(row.category)}: ${conditionInWords(row.when, lang)}`]),
        ...(otherwise === undefined ? [] : [[heading('otherwise', lang, { category: category(otherwise) })]]),
      ],
    }
  })
  const judged = validity.map(({ id, label, scale, cuts, withholds, figure }): Entry => {
    const said = cuts.map(({ at, outcome }) => heading('validityCut', lang, { at, outcome: describeOutcome(outcome, lang) }))
    const facts = { scale, cuts: said.join(', ') }
    const withheld = withholds === 'all' ? heading('allBands', lang) : withholds.join(', ')
    return {
      line: [{ id }, `  ${localize(label, lang)}: ${heading('validity', lang, facts)} `, { figure }],
      under: withheld === '' ? [] : [[heading('withholds', lang, { withheld })]],
    }
  })
  return { heading: heading('decisions', lang), entries: [...decided, ...judged] }
}
