import type { BandSetDefinition, CutDefinition, Figure, ScaleDefinition, ScoreMethod } from '../core/definition.js'
import { describeWord } from '../core/messages/index.js'
import { type Language, localize } from '../core/text.js'
import { catalogue } from '../instruments/catalogue.js'
import type { Instrument } from '../instruments/instrument.js'
import { describeOutcome, heading } from './describe-words.js'
import { type ExitCode, type Io, printable } from './io.js'
import { loadForReading, loadNorms } from './load.js'
import { describeMethods } from './methods.js'
import { say } from './words.js'

/** Options of `psyscore describe` as commander hands them over. */
interface DescribeOptions {
  readonly lang: Language
  readonly json?: boolean
  readonly methods?: boolean
  readonly norms?: readonly string[]
  readonly bandSets?: readonly string[]
}

/** `psyscore describe`: what an instrument asks, how it scores, and whose figures it uses. */
export async function describeCommand(name: string, options: DescribeOptions, io: Io): Promise<ExitCode> {
  const instrument = await loadForReading(name, options.lang)
  if (options.methods === true) {
    const norms = await loadNorms(options.norms ?? [], instrument, options.lang)
    const choices = options.bandSets === undefined ? { norms } : { norms, bandSets: options.bandSets }
    await io.stdout.write(describeMethods(instrument, choices, options.lang))
    return 0
  }
  await io.stdout.write(
    options.json === true ? `${JSON.stringify(instrument, null, 2)}\n` : `${describe(instrument, options.lang).join('\n')}\n`,
  )
  return 0
}

function figureText({ mark, source, note }: Figure): string {
  return `[${mark}: ${printable(source)}${note === undefined ? '' : `; ${printable(note)}`}]`
}

function describe(instrument: Instrument, lang: Language): string[] {
  const text = (each: Readonly<Record<string, string>>): string => printable(localize(each, lang))
  const words = (list: readonly string[]): string => list.map((each) => describeWord(each, lang)).join(', ')
  const { intended, licence } = instrument
  const whom = [
    intended.ages === undefined ? '' : heading('ages', lang, { ...intended.ages }),
    intended.grades === undefined ? '' : heading('grades', lang, { ...intended.grades }),
    figureText(intended.figure),
  ]
  const lines = [
    `${instrument.id} ${instrument.version}  ${text(instrument.title)}`,
    heading('construct', lang, { what: text(instrument.construct) }),
    heading('answeredBy', lang, { who: words(instrument.informants) }),
    heading('madeFor', lang, { whom: whom.filter((part) => part !== '').join(' ') }),
    ...['', heading('items', lang), ...describeItems(instrument, lang)],
    ...['', heading('scales', lang), ...instrument.scales.flatMap((scale) => describeScale(scale, lang))],
  ]
  for (const { id, label, categories, figure } of instrument.decisions ?? [])
    lines.push(`  ${id}  ${text(label)}: ${categories.map((each) => text(each.label)).join(' | ')} ${figureText(figure)}`)
  if (instrument.bandSets.length > 0) lines.push('', heading('bands', lang))
  lines.push(...instrument.bandSets.flatMap((set) => describeBandSet(set, lang)))
  for (const { id, scale, cuts, figure } of instrument.validity ?? []) {
    const said = cuts.map(({ at, outcome }) => heading('validityCut', lang, { at: printCut(at), outcome: describeOutcome(outcome, lang) }))
    lines.push(`  ${heading('validity', lang, { id, scale, cuts: said.join(', ') })} ${figureText(figure)}`)
  }
  for (const { scale, coefficient, value, population, figure } of instrument.reliability ?? []) {
    const facts = { scale, coefficient: describeWord(coefficient, lang), value, population: printable(population) }
    lines.push(`  ${heading('reliability', lang, facts)} ${figureText(figure)}`)
  }
  for (const { id, edition, title, use } of catalogue.find((each) => each.id === instrument.id)?.normSets ?? [])
    lines.push(`  ${heading('norms', lang, { id })} ${edition}: ${text(title)} (${describeWord(use, lang)})`)
  lines.push('', heading('blind', lang, { topics: instrument.blindSpots.length === 0 ? '—' : words(instrument.blindSpots) }))
  const rights = { statement: text(licence.statement), holder: printable(licence.holder), uses: words(licence.permittedUses) }
  lines.push(heading('licence', lang, rights))
  if (licence.permissionRequiredFor.length > 0) lines.push(heading('permission', lang, { what: words(licence.permissionRequiredFor) }))
  lines.push('', heading('sources', lang))
  for (const { id, citation, doi } of instrument.references)
    lines.push(`  ${id}  ${printable(citation)}${doi === undefined ? '' : ` doi:${doi}`}`)
  return [...lines, '', say('notice', lang)]
}

function describeItems(instrument: Instrument, lang: Language): string[] {
  const critical = new Map(instrument.criticalItems.map((each) => [each.item, each]))
  return instrument.items.map((item) => {
    const codes =
      item.kind === 'choice' || item.kind === 'multi-select'
        ? (instrument.responseSets[item.responses]?.options ?? [])
            .map(({ code, label }) => `${code} ${printable(localize(label, lang))}`)
            .join(', ')
        : item.kind === 'clock-time'
          ? 'HH:MM'
          : `${item.min}–${item.max}`
    const mark = critical.get(item.id)
    const notes = [
      item.supplementary === true ? heading('notScored', lang) : '',
      mark === undefined ? '' : heading('critical', lang, { kind: describeWord(mark.kind, lang), codes: mark.endorsedBy.join('/') }),
    ]
    return ['', item.id, printable(localize(item.label, lang)), `(${codes})`, ...notes.filter((note) => note !== '')].join('  ')
  })
}

function describeScale(scale: ScaleDefinition, lang: Language): string[] {
  const { score } = scale
  const method = (each: ScoreMethod): string =>
    heading('score', lang, { method: describeWord(each.method, lang), what: restsOn(each, lang) })
  const stages = scale.stages.map(({ id, range }) => `${id} ${range.min}–${range.max}`).join(', ')
  const lines = [
    `  ${scale.id}  ${printable(localize(scale.label, lang))}: ${method(score)}; ${stages}; ${describeWord(scale.direction, lang)}`,
  ]
  if ('missing' in score) {
    const { policy, figure } = score.missing
    const limits = Object.entries(score.missing).filter(([key]) => /^(minAnswered|maxMissing|minProportion)$/.test(key))
    const said = [policy, ...limits.flatMap(([key, value]) => [key, String(value)])].map((word) => describeWord(word, lang)).join(' ')
    lines.push(`    ${heading('missing', lang, { policy: said })} [${figure.mark}: ${printable(figure.source)}]`)
  }
  for (const { id, score: other } of scale.variants ?? []) lines.push(`    ${heading('variant', lang, { id })}${method(other)}`)
  return lines
}

function restsOn(score: ScoreMethod, lang: Language): string {
  const key = (each: string | { readonly item: string; readonly reverse?: true }): string => {
    if (typeof each === 'string') return each
    return each.reverse === true ? heading('reversed', lang, { item: each.item }) : each.item
  }
  switch (score.method) {
    case 'highest-of-group':
      return score.groups.map((group) => `(${group.map(key).join(' | ')})`).join(' ')
    case 'pair-difference':
      return score.pairs.map(([a, b]) => `${key(a)}–${key(b)}`).join(' ')
    case 'composite':
      return score.of.map(({ scale }) => scale).join(' + ')
    case 'look-up':
      return score.of.scale
    case 'formula':
      return printable(score.expression)
    default:
      return 'items' in score ? score.items.map(key).join(' ') : heading('itemsOf', lang, { scales: score.itemsOf.join(', ') })
  }
}

function describeBandSet(set: BandSetDefinition, lang: Language): string[] {
  const bands = set.bands.map(({ label }, i) => {
    const band = printable(localize(label, lang))
    const cut = i === 0 ? undefined : set.cuts[i - 1]
    return cut === undefined ? band : heading(cut.closed === 'above' ? 'above' : 'from', lang, { at: printCut(cut.at), band })
  })
  const id = `${set.id}${set.default ? heading('isDefault', lang) : ''}`
  const facts = { id, scale: set.scale, stage: set.metric ?? set.stage ?? '', bands: bands.join(' | ') }
  const lines = [`  ${heading('bandsOn', lang, facts)} ${figureText(set.figure)}`]
  if (set.strata !== undefined) lines.push(`    ${heading('otherCuts', lang, { n: set.strata.length })}`)
  const { years, figure } = set.youngestAge
  return [...lines, `    ${heading('youngest', lang, { years: years ?? heading('none', lang) })} ${figureText(figure)}`]
}

function printCut(at: CutDefinition['at']): string {
  return typeof at === 'number' ? String(at) : `${at[0]}/${at[1]}`
}
