import { type FlatRow, flatten } from '../../flatten.js'
import type { Instrument } from '../../instruments/instrument.js'
import type { Response } from '../../results/administration.js'
import type { AssessmentResult } from '../../results/result.js'
import { formatCsvRecord, formatJsonLine } from '../../tables/csv-write.js'
import type { Output } from '../output.js'
import { formatCard } from './card.js'
import { answerCodes } from './cells.js'
import type { ScoreOptions } from './options.js'

/** Writes results in the chosen format. */
export interface ResultWriter {
  start(): Promise<void>
  write(row: number, result: AssessmentResult, kept: Readonly<Record<string, string>>): Promise<void>
}

/** The columns of every row of this plan, from an empty and a full form: an absent scale alone does not name its stages. */
function flatColumns(instrument: Instrument, assess: (administration: unknown) => AssessmentResult): readonly string[] {
  const full = instrument.items.map((item): [string, Response] => {
    const [code] = answerCodes(instrument, item)
    if (item.kind === 'multi-select') return [item.id, []]
    if (item.kind === 'clock-time') return [item.id, '00:00']
    return [item.id, item.kind === 'choice' ? code : item.min]
  })
  const respondent = { key: '' }
  const filled = Object.keys(flatten(assess({ responses: Object.fromEntries(full), respondent })))
  const empty = Object.keys(flatten(assess({ responses: {}, respondent })))
  return [...new Set([...filled, ...empty])]
}

export function createWriter(
  output: Output,
  instrument: Instrument,
  assess: (administration: unknown) => AssessmentResult,
  options: ScoreOptions,
): ResultWriter {
  if (options.format === 'text') {
    return { start: async () => undefined, write: (_, result) => output.write(formatCard(instrument, result, options.lang)) }
  }
  const kept = options.keep ?? []
  if (options.format === 'jsonl') {
    const extra = (row: number, cells: Readonly<Record<string, string>>): object => ({ row, ...(kept.length === 0 ? {} : { kept: cells }) })
    return {
      start: async () => undefined,
      write: (row, result, cells) => output.write(formatJsonLine({ ...result, source: extra(row, cells) })),
    }
  }
  const columns = flatColumns(instrument, assess)
  return {
    start: () => output.write(formatCsvRecord(['row', ...kept, ...columns])),
    write(row, result, cells) {
      const flat: FlatRow = flatten(result)
      const values = columns.map((name) => (Object.hasOwn(flat, name) ? (flat[name] ?? null) : null))
      return output.write(formatCsvRecord([row, ...kept.map((name) => cells[name] ?? null), ...values]))
    },
  }
}
