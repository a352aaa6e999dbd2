import type { WideSchema } from '../../batch/engine/types.js'
import { encode } from '../../batch/run/output.js'
import type { RowWriter } from '../../batch/run/row-writers.js'
import type { Study } from '../../batch/run/study.js'
import { describeWord } from '../../core/messages/index.js'
import { type Language, localize } from '../../core/text.js'
import { stagesOf } from '../../flatten.js'
import type { Instrument } from '../../instruments/instrument.js'
import type { AssessmentResult, BandResult, ScaleScore } from '../../results/result.js'
import type { ByteSink } from '../../tables/writer.js'
import { describeOutcome, heading } from '../describe-words.js'
import { printable } from '../io.js'

/** The labels a card needs, by id; ids that have none are shown as they are. */
function labelsOf(
  instrument: Instrument,
  language: Language,
): (kind: 'scale' | 'item' | 'band' | 'validity', id: string, within?: string) => string {
  const labels = new Map<string, string>()
  const put = (kind: string, id: string, within: string, text: Readonly<Record<string, string>>): void => {
    labels.set(JSON.stringify([kind, id, within]), localize(text, language))
  }
  for (const { id, label } of instrument.scales) put('scale', id, '', label)
  for (const { id, label } of instrument.items) put('item', id, '', label)
  for (const { id, label } of instrument.validity ?? []) put('validity', id, '', label)
  for (const set of instrument.bandSets) for (const { id, label } of set.bands) put('band', id, set.id, label)
  for (const decision of instrument.decisions ?? []) {
    put('scale', decision.id, '', decision.label)
    for (const { id, label } of decision.categories) put('band', id, decision.id, label)
  }
  return (kind, id, within = '') => printable(labels.get(JSON.stringify([kind, id, within])) ?? id)
}

/** Width on a terminal: East Asian wide characters take two cells. */
function pad(text: string, width: number): string {
  let cells = 0
  for (const char of text)
    cells += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(char) ? 2 : 1
  return text + ' '.repeat(Math.max(0, width - cells))
}

function stageText(score: ScaleScore, stage: string): string {
  const value = new Map<string, unknown>(Object.entries(score)).get(stage)
  const bounds = Object.hasOwn(score.bounds ?? {}, stage) ? score.bounds?.[stage] : null
  const range = bounds === null || bounds === undefined ? '' : ` (${trim(bounds.lowest)}–${trim(bounds.highest)})`
  return `${stage} ${score.status === 'scored' && typeof value === 'number' ? trim(value) : '—'}${range}`
}

/** At most two decimals, for reading only; files carry the exact value. */
function trim(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** One respondent as a few lines to read: scores, bands with how firm they are, critical items, and every reason for what is absent. */
export function formatCard(instrument: Instrument, result: AssessmentResult, language: Language): string {
  const label = labelsOf(instrument, language)
  const word = (text: string): string => describeWord(text, language)
  const words = (list: readonly string[]): string => list.map(word).join(', ')
  const { respondent } = result
  const facts = [
    respondent.grade === null ? '' : heading('grade', language, { grade: respondent.grade }),
    respondent.sex === null ? '' : language === 'zh-CN' ? word(respondent.sex) : respondent.sex,
  ].filter((fact) => fact !== '')
  const lines = [`${printable(respondent.key)}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`]
  const bandText = (band: BandResult): string => {
    const name = band.band === null ? '—' : label('band', band.band, band.bandSet)
    const reasons = band.reasons.length === 0 ? '' : `: ${words(band.reasons)}`
    return `${name} [${word(band.state)}${reasons}]`
  }
  for (const [id, score] of Object.entries<ScaleScore>(result.scales)) {
    const standard = score.standardScores.map((each) =>
      each.status === 'scored'
        ? `${each.metric.toUpperCase()} ${each.display ?? trim(each.value)}`
        : `${each.metric.toUpperCase()} — [${words(each.reasons)}]`,
    )
    const parts = [...stagesOf(score).map((stage) => stageText(score, stage)), ...standard, ...score.bands.map(bandText)]
    const why = score.status === 'absent' ? ` [${words(score.reasons)}]` : score.notes.length > 0 ? ` [${words(score.notes)}]` : ''
    lines.push(`  ${pad(label('scale', id), 28)} ${parts.join('   ')}${why}`)
  }
  for (const [id, outcome] of Object.entries(result.decisions)) {
    const text = outcome.status === 'scored' ? label('band', outcome.category, id) : `— [${words(outcome.reasons)}]`
    lines.push(`  ${pad(label('scale', id), 28)} ${text}`)
  }
  for (const { item, state } of result.criticalItems) {
    const mark = state === 'not-endorsed' ? ' ' : '!'
    lines.push(`${mark} ${pad(label('item', item), 28)} ${word(state)}`)
  }
  for (const { id, outcome } of result.validity) lines.push(`  ${pad(label('validity', id), 28)} ${describeOutcome(outcome, language)}`)
  return `${lines.join('\n')}\n\n`
}

/** Cards as an output of `score`: for reading, not for further work. */
export function cardWriter(_: WideSchema, study: Study, sink: ByteSink): RowWriter {
  return {
    async write(rows) {
      for (const row of rows)
        for (const [part, { instrument }] of study.parts.entries())
          await sink.write(encode(formatCard(instrument, row.result(part), study.language)))
    },
    end: async () => undefined,
  }
}
