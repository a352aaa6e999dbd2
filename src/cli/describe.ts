import type { CutDefinition, Figure, ScaleDefinition, ScoreMethod } from '../core/definition.js'
import { describeWord } from '../core/messages/index.js'
import { type Language, localize } from '../core/text.js'
import { catalogue } from '../instruments/catalogue.js'
import type { Instrument } from '../instruments/instrument.js'
import { type ExitCode, type Io, printable } from './io.js'
import { loadForReading } from './load.js'
import { say } from './words.js'

/** `psyscore describe`: what an instrument asks, how it scores, and whose figures it uses. */
export async function describeCommand(
  name: string,
  options: { readonly lang: Language; readonly json?: boolean },
  io: Io,
): Promise<ExitCode> {
  const instrument = await loadForReading(name, options.lang)
  await io.stdout.write(
    options.json === true ? `${JSON.stringify(instrument, null, 2)}\n` : `${describe(instrument, options.lang).join('\n')}\n`,
  )
  return 0
}

function describe(instrument: Instrument, lang: Language): string[] {
  const say1 = (text: Readonly<Record<string, string>>): string => printable(localize(text, lang))
  const figure = (each: Figure): string =>
    `[${each.mark}: ${printable(each.source)}${each.note === undefined ? '' : `; ${printable(each.note)}`}]`
  const { intended, licence } = instrument
  const ages = intended.ages === undefined ? '' : `ages ${intended.ages.min}–${intended.ages.max} `
  const grades = intended.grades === undefined ? '' : `grades ${intended.grades.min}–${intended.grades.max} `
  const lines = [
    `${instrument.id} ${instrument.version}  ${say1(instrument.title)}`,
    `construct: ${say1(instrument.construct)}`,
    `answered by: ${instrument.informants.map((role) => describeWord(role, lang)).join(', ')}`,
    `made for: ${ages}${grades}${figure(intended.figure)}`,
    '',
    'items (labels are ours, not the wording)',
  ]
  const critical = new Map(instrument.criticalItems.map((each) => [each.item, each]))
  for (const item of instrument.items) {
    const codes =
      item.kind === 'choice' || item.kind === 'multi-select'
        ? (instrument.responseSets[item.responses]?.options ?? []).map(({ code, label }) => `${code} ${say1(label)}`).join(', ')
        : item.kind === 'clock-time'
          ? 'HH:MM'
          : `${item.min}–${item.max}`
    const mark = critical.get(item.id)
    const notes = [
      item.supplementary === true ? 'not scored' : '',
      mark === undefined ? '' : `critical: ${describeWord(mark.kind, lang)} from ${mark.endorsedBy.join('/')}`,
    ]
    lines.push(
      `  ${item.id}  ${say1(item.label)}  (${codes})${notes
        .filter((note) => note !== '')
        .map((note) => `  ${note}`)
        .join('')}`,
    )
  }
  lines.push('', 'scales')
  for (const scale of instrument.scales) lines.push(...describeScale(scale, lang))
  for (const decision of instrument.decisions ?? []) {
    lines.push(
      `  ${decision.id}  ${say1(decision.label)}: ${decision.categories.map(({ id }) => id).join(' | ')} ${figure(decision.figure)}`,
    )
  }
  if (instrument.bandSets.length > 0) lines.push('', 'bands (a score equal to a cut belongs to the upper band, unless it says "above")')
  for (const set of instrument.bandSets) {
    const on = set.metric ?? set.stage ?? ''
    lines.push(
      `  ${set.id}${set.default ? ' (default)' : ''} on ${set.scale} ${on}: ${bandLine(
        set.cuts,
        set.bands.map(({ label }) => say1(label)),
      )} ${figure(set.figure)}`,
    )
    if (set.strata !== undefined) lines.push(`    other cuts for ${set.strata.length} groups`)
    const { years, figure: age } = set.youngestAge
    lines.push(`    youngest age with accuracy evidence: ${years ?? 'none'} ${figure(age)}`)
  }
  for (const validity of instrument.validity ?? []) {
    lines.push(
      `  validity ${validity.id} on ${validity.scale}: ${validity.cuts.map(({ at, outcome }) => `${outcome} from ${at}`).join(', ')} ${figure(validity.figure)}`,
    )
  }
  for (const each of instrument.reliability ?? []) {
    lines.push(`  reliability of ${each.scale}: ${each.coefficient} ${each.value} (${printable(each.population)}) ${figure(each.figure)}`)
  }
  const norms = catalogue.find(({ id }) => id === instrument.id)?.normSets ?? []
  for (const set of norms) lines.push(`  norms ${set.id} ${set.edition}: ${say1(set.title)} (${set.use})`)
  const blind = instrument.blindSpots.map((topic) => describeWord(topic, lang)).join(', ')
  lines.push('', `this form does not ask about: ${blind === '' ? '—' : blind}`)
  lines.push(`licence: ${say1(licence.statement)} (${printable(licence.holder)}); uses: ${licence.permittedUses.join(', ')}`)
  if (licence.permissionRequiredFor.length > 0) lines.push(`a permission is needed for: ${licence.permissionRequiredFor.join(', ')}`)
  lines.push('', 'sources (V2 two origins, V2c two copies, S1 one source, D derived here, K unverified)')
  for (const { id, citation, doi } of instrument.references)
    lines.push(`  ${id}  ${printable(citation)}${doi === undefined ? '' : ` doi:${doi}`}`)
  return [...lines, '', say('notice', lang)]
}

function describeScale(scale: ScaleDefinition, lang: Language): string[] {
  const { score } = scale
  const stages = scale.stages.map(({ id, range }) => `${id} ${range.min}–${range.max}`).join(', ')
  const lines = [
    `  ${scale.id}  ${printable(localize(scale.label, lang))}: ${score.method} of ${restsOn(score)}; ${stages}; ${describeWord(scale.direction, lang)}`,
  ]
  if ('missing' in score) {
    const { policy, figure } = score.missing
    const limits = Object.entries(score.missing).filter(([key]) => /^(minAnswered|maxMissing|minProportion)$/.test(key))
    lines.push(
      `    missing answers: ${policy} ${limits.map(([key, value]) => `${key} ${String(value)}`).join(' ')} [${figure.mark}: ${printable(figure.source)}]`,
    )
  }
  for (const variant of scale.variants ?? []) lines.push(`    variant ${variant.id}: ${variant.score.method} of ${restsOn(variant.score)}`)
  return lines
}

function restsOn(score: ScoreMethod): string {
  const key = (each: string | { readonly item: string; readonly reverse?: true }): string =>
    typeof each === 'string' ? each : `${each.item}${each.reverse === true ? ' (reversed)' : ''}`
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
      return 'items' in score ? score.items.map(key).join(' ') : `the items of ${score.itemsOf.join(', ')}`
  }
}

function bandLine(cuts: readonly CutDefinition[], bands: readonly string[]): string {
  return bands
    .map((band, i) => {
      const cut = i === 0 ? undefined : cuts[i - 1]
      if (cut === undefined) return band
      const at = typeof cut.at === 'number' ? String(cut.at) : `${cut.at[0]}/${cut.at[1]}`
      return `${cut.closed === 'above' ? 'above' : 'from'} ${at} ${band}`
    })
    .join(' | ')
}
