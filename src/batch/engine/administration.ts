import type { Administration, Response } from '../../results/administration.js'
import type { ResultWarning } from '../../results/result.js'
import type { Cell } from '../../tables/table.js'
import type { Field, ItemReading, Layout, SourceName, SourceReading } from '../layout.js'

/** The cells a field reads, in its order. */
export function cellsOf(field: Pick<Field<unknown>, 'columns'>, cells: readonly Cell[]): readonly Cell[] {
  return field.columns.map((column) => cells[column] ?? null)
}

/** What the engine is given for a reading; a text nobody declared is an invalid answer. */
export function responseOf(reading: ItemReading): Response {
  if (reading.kind === 'response') return reading.response
  return { missing: reading.kind === 'missing' ? reading.reason : 'invalid' }
}

const PATHS: Readonly<Partial<Record<SourceName, string>>> = {
  administeredAt: '/administeredAt',
  durationSeconds: '/durationSeconds',
  informant: '/informant',
  rater: '/rater',
  form: '/form',
  occasion: '/occasion',
}

/** Everything of an administration but its answers, from the source fields. */
export interface SourcesReading {
  readonly administration: Omit<Administration, 'responses'>
  readonly key: string
  /** false: nobody's key, named by the row */
  readonly keyGiven: boolean
  /** which of several administrations it was; no part of a result, told beside it */
  readonly occasion: string | null
  /** sources whose cells could not be read, as warnings */
  readonly unreadable: readonly ResultWarning[]
}

/** Key of a row: its text, else its number. */
export function readRowKey(layout: Layout, row: number, cells: readonly Cell[]): { readonly key: string; readonly given: boolean } {
  const field = layout.sources.key
  const reading = field?.read(cellsOf(field, cells))
  const text = reading?.kind === 'value' ? String(reading.value).trim() : ''
  return text === '' ? { key: `row-${row}`, given: false } : { key: text, given: true }
}

/** Reads the sources of a record. A source that cannot be read is unknown, and said so. */
export function readSources(layout: Layout, row: number, cells: readonly Cell[]): SourcesReading {
  const unreadable: ResultWarning[] = []
  const read = (name: SourceName): string | number | undefined => {
    const field: Field<SourceReading> | undefined = layout.sources[name]
    const reading = field?.read(cellsOf(field, cells))
    if (reading?.kind === 'value') return reading.value
    if (reading?.kind === 'unreadable') unreadable.push({ code: reading.code, path: PATHS[name] ?? `/respondent/${name}`, params: {} })
    return undefined
  }
  const text = (name: SourceName): string | undefined => {
    const value = read(name)
    return value === undefined ? undefined : String(value)
  }
  const { key, given } = readRowKey(layout, row, cells)
  read('key')
  const ageMonths = read('ageMonths')
  const duration = read('durationSeconds')
  return {
    key,
    keyGiven: given,
    occasion: text('occasion') ?? null,
    administration: {
      respondent: {
        key,
        grade: read('grade'),
        schoolSystem: text('schoolSystem') as Administration['respondent']['schoolSystem'],
        sex: text('sex'),
        birthDate: text('birthDate'),
        ageMonths: typeof ageMonths === 'string' ? Number.NaN : ageMonths,
      },
      administeredAt: text('administeredAt'),
      informant: text('informant') as Administration['informant'],
      rater: text('rater'),
      form: layout.form ?? text('form'),
      durationSeconds: typeof duration === 'string' ? Number.NaN : duration,
    },
    unreadable,
  }
}

/** A record as an administration, and the items whose cells nobody declared. */
export interface RowReading extends SourcesReading {
  readonly administration: Administration
  readonly unknown: readonly string[]
}

export function readRow(layout: Layout, row: number, cells: readonly Cell[]): RowReading {
  const sources = readSources(layout, row, cells)
  const unknown: string[] = []
  const responses = new Map<string, Response>(layout.absentItems.map((item) => [item, { missing: 'not-administered' }]))
  for (const field of layout.items) {
    const reading = field.read(cellsOf(field, cells))
    if (reading.kind === 'unknown') unknown.push(field.item)
    responses.set(field.item, responseOf(reading))
  }
  return { ...sources, administration: { ...sources.administration, responses: Object.fromEntries(responses) }, unknown }
}
