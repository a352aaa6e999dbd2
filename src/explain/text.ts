import type { CutDefinition, Figure } from '../core/definition.js'
import { describeWord } from '../core/messages/index.js'
import { type Language, localize } from '../core/text.js'
import type { Step } from '../plan/program.js'
import type { Derivation, ExplainedBand, ExplainedItem, ExplainedStage, ExplainedStandardScore, ExplanationData } from './data.js'
import { PHRASES, type Phrase } from './phrases.js'

type Fill = Readonly<Record<string, string | number>>

/** The sentences of one language. */
interface Speech {
  readonly language: Language
  readonly say: (phrase: Phrase, params?: Fill) => string
  readonly words: (list: readonly string[]) => string
  readonly figure: (figure: Figure) => string
}

function speechOf(language: Language): Speech {
  const separator = language === 'zh-CN' ? '、' : ', '
  const say = (phrase: Phrase, params: Fill = {}): string =>
    PHRASES[phrase][language].replace(/\{(\w+)\}/g, (slot, name: string) => (Object.hasOwn(params, name) ? String(params[name]) : slot))
  return {
    language,
    say,
    words: (list) => list.map((word) => describeWord(word, language)).join(separator),
    figure: ({ source, mark }) => say('figure', { source, mark: describeMark(mark, language) }),
  }
}

function describeMark(mark: string, language: Language): string {
  const phrase = `mark${mark}`
  return Object.hasOwn(PHRASES, phrase) ? PHRASES[phrase as Phrase][language] : mark
}

/** A number for reading: at most four decimals, as computed otherwise. */
function show(value: number | null): string {
  return value === null ? '—' : String(Math.round(value * 10000) / 10000)
}

function itemLine(item: ExplainedItem, { language, say }: Speech): string {
  const label = `${item.item} ${localize(item.label, language)}`
  if (item.missing !== null) {
    const why = item.missing === 'excluded' ? say('excluded') : describeWord(item.missing, language)
    return `  ${say('itemMissing', { label, why })}`
  }
  const reversed = item.reversed ? say('reversed') : ''
  const weight = item.weight === 1 ? '' : say('weight', { weight: item.weight })
  return `  ${say('item', { label, code: show(item.code), reversed, weight, score: show(item.score) })}`
}

function stepText(step: Step, { say, language }: Speech): string {
  const fraction = ([n, d]: readonly [number, number]): string => (d === 1 ? String(n) : `${n}/${d}`)
  if ('multiply' in step) return `× ${fraction(step.multiply)}`
  if ('add' in step) return `+ ${fraction(step.add)}`
  return say('rounded', { mode: describeWord(step.round.mode, language), digits: step.round.digits })
}

function settlement(derivation: Extract<Derivation, { kind: 'settled' }>, { say, language }: Speech): string {
  const { form, sum, answered, applicable } = derivation
  const params = { sum: show(sum), n: answered, N: applicable }
  switch (form.kind) {
    case 'total':
      return say('total', params)
    case 'mean':
      return say('mean', params)
    case 'prorate':
      return answered === applicable ? say('total', params) : say('prorate', params)
    case 'prorateRounded':
      return answered === applicable
        ? say('total', params)
        : say('prorateRounded', { ...params, blank: applicable - answered, mode: describeWord(form.mode, language) })
    case 'fillZero':
      return answered === applicable ? say('total', params) : say('fillZero', params)
    case 'percentOfMaximum':
      return say('percentOfMaximum', { ...params, min: form.min, max: form.max })
  }
}

function derivationText(derivation: Derivation, speech: Speech): string {
  const { say } = speech
  switch (derivation.kind) {
    case 'settled': {
      const { limit } = derivation
      const [rule, value] = Object.entries(limit)[0] ?? ['', '']
      const needs =
        rule === ''
          ? ''
          : say('limit', { rule: describeWord(rule, speech.language), value: Array.isArray(value) ? value.join('/') : String(value) })
      return [settlement(derivation, speech), ...derivation.steps.map((step) => stepText(step, speech)), needs]
        .filter((part) => part !== '')
        .join('; ')
    }
    case 'extreme':
      return say(derivation.which)
    case 'combined': {
      const parts = derivation.parts.map(({ of, value, weight }) => `${weight === 1 ? '' : `${weight} × `}${of} ${show(value)}`).join(' + ')
      return say('combined', { parts, form: describeWord(derivation.form, speech.language), k: derivation.minPresent })
    }
    case 'looked-up':
      return say('lookedUp', { from: show(derivation.from) })
    case 'formula':
      return say('formula', { expression: derivation.expression })
    case 'computed':
      return say('computed', { op: derivation.op })
  }
}

function stageLine(stage: ExplainedStage, speech: Speech): string {
  const { id, value, bounds } = stage
  const range = bounds === null ? '' : speech.say('bounds', { lowest: show(bounds.lowest), highest: show(bounds.highest) })
  return `  ${speech.say('stage', { id, value: show(value), how: derivationText(stage.derivation, speech) })}${range}`
}

function standardLines(each: ExplainedStandardScore, speech: Speech): readonly string[] {
  const { say, words } = speech
  const { score, row, from } = each
  const set = `${score.normSet} ${score.edition}`
  const metric = score.metric
  const lines: string[] = []
  if (score.status === 'absent') lines.push(`  ${say('standardAbsent', { metric, set, reasons: words(score.reasons) })}`)
  else {
    const shownScore =
      score.display === undefined ? show(score.value) : say('display', { display: score.display, value: show(score.value) })
    const sample = each.n === null ? say('sampleSize', { n: each.sampleSize ?? '?' }) : say('groupSize', { n: each.n })
    lines.push(`  ${say('standard', { metric, value: shownScore, set, stratum: score.stratum, sample })}`)
    if (row?.kind === 'linear') {
      const { mean, sd, base, unit } = row
      lines.push(`    ${say('linear', { base, unit, from: show(from), mean, sd })}`)
    } else if (row?.kind === 'values') lines.push(`    ${say('cell', { key: row.key, value: show(row.value) })}`)
    if (score.interval !== undefined) {
      const { level, lower, upper, standardError, mark } = score.interval
      const params = { level: show(level * 100), lower: show(lower), upper: show(upper), sem: show(standardError) }
      lines.push(`    ${say('interval', { ...params, mark: describeMark(mark, speech.language) })}`)
    }
    if (score.notes.length > 0) lines.push(`    ${words(score.notes)}`)
  }
  if (score.use === 'descriptive') lines.push(`    ${say('descriptive')}`)
  return [...lines, `    ${speech.figure(each.figure)}`]
}

function cutText(cut: CutDefinition, { say }: Speech): string {
  const at = typeof cut.at === 'number' ? String(cut.at) : cut.at.join('/')
  return say(cut.closed === 'above' ? 'above' : 'atOrAbove', { at })
}

function bandLines(each: ExplainedBand, speech: Speech): readonly string[] {
  const { say, words, language } = speech
  const { band, label, on, value, reached, next } = each
  const name = label === null ? '—' : localize(label, language)
  const lines = [`  ${say('band', { name, set: band.bandSet, state: describeWord(band.state, language), on, value: show(value) })}`]
  if (band.band !== null) {
    const low = reached === null ? say('belowFirst') : say('reached', { cut: cutText(reached, speech) })
    lines.push(`    ${low}${next === null ? '' : say('next', { cut: cutText(next, speech) })}`)
  }
  if (!band.decides) lines.push(`    ${say('descriptive')}`)
  if (band.reasons.length > 0) lines.push(`    ${words(band.reasons)}`)
  if (band.notes.length > 0) lines.push(`    ${words(band.notes)}`)
  for (const doubt of each.doubts) lines.push(`    ${say(doubt, { years: each.youngestAge ?? '' })}`)
  if (each.boundLabels !== null) {
    const { least, most } = each.boundLabels
    lines.push(`    ${say('bandBounds', { least: localize(least, language), most: localize(most, language) })}`)
  }
  return [...lines, `    ${speech.figure(each.figure)}`]
}

/** A composite counts no items of its own. */
function countsLine({ items, answered, total, method }: ExplanationData, { say, language }: Speech): string {
  const named = describeWord(method, language)
  if (total > 0 || items.length === 0) return say('counts', { answered, total, method: named })
  const through = items.filter(({ missing }) => missing === null).length
  return say('countsThrough', { answered: through, total: items.length, method: named })
}

/** The explanation in sentences; it ends by saying that a screening is no diagnosis. */
export function explainInWords(data: ExplanationData, language: Language): string {
  const speech = speechOf(language)
  const { say, words } = speech
  const head = {
    instrument: localize(data.instrument.title, language),
    version: data.instrument.version,
    scale: localize(data.scale.label, language),
  }
  const lines = [say('head', head), countsLine(data, speech)]
  if (data.variant !== null) lines.push(say('variant', { variant: data.variant }))
  if (data.policy !== null)
    lines.push(`${say('policy', { policy: describeWord(data.policy.name, language) })} ${speech.figure(data.policy.figure)}`)
  if (data.items.length > 0) lines.push('', say('items'), ...data.items.map((item) => itemLine(item, speech)))
  lines.push('', say('score'), ...data.stages.map((stage) => stageLine(stage, speech)))
  if (data.status === 'absent') lines.push(`  ${say('absent', { reasons: words(data.reasons) })}`)
  else if (data.notes.length > 0) lines.push(`  ${words(data.notes)}`)
  if (data.standardScores.length > 0) lines.push('', say('norms'), ...data.standardScores.flatMap((each) => standardLines(each, speech)))
  if (data.bands.length > 0) lines.push('', say('bands'), ...data.bands.flatMap((each) => bandLines(each, speech)))
  const sources = Object.entries(data.sources)
  if (sources.length > 0) lines.push('', say('sources'), ...sources.map(([id, citation]) => `  ${id}: ${citation}`))
  return [...lines, '', say('notice')].join('\n')
}
