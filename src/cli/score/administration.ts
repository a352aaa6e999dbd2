import type { Administration, Response } from '../../results/administration.js'
import type { CellReader } from './cells.js'
import type { Columns, ItemColumn } from './columns.js'
import type { Mapping, SourceName } from './mapping.js'

/** Reads one record as an administration; texts of the respondent columns are handed on as written. */
export type RowReader = (
  row: number,
  cells: readonly string[],
) => { readonly administration: Administration; readonly unread: readonly ItemColumn[] }

/** The respondent key of a row; a row without one is named by its number. */
export function rowKey(columns: Columns, row: number, cells: readonly string[]): { readonly key: string; readonly given: boolean } {
  const text = sourceText(columns, 'key', cells) ?? ''
  return text.trim() === '' ? { key: `row-${row}`, given: false } : { key: text.trim(), given: true }
}

/**
 * What makes two rows the same administration: respondent key, form, informant, rater and calendar date (the instrument is one for
 * the file). Null for a row without a key, which is nobody's duplicate.
 */
export function rowIdentity(columns: Columns, row: number, cells: readonly string[]): string | null {
  const { key, given } = rowKey(columns, row, cells)
  if (!given) return null
  const instant = sourceText(columns, 'administeredAt', cells)?.trim() ?? ''
  const date = /^\d{4}-\d{2}-\d{2}/.exec(instant)?.[0] ?? instant
  const rest = (['form', 'informant', 'rater'] as const).map((name) => sourceText(columns, name, cells)?.trim() ?? '')
  return JSON.stringify([key, ...rest, date])
}

function sourceText(columns: Columns, name: SourceName, cells: readonly string[]): string | undefined {
  const source = columns.sources.get(name)
  if (source === undefined) return undefined
  const text = 'value' in source ? source.value : (cells[source.column] ?? '')
  return text === '' ? undefined : text
}

/** Items without a column were not administered; undeclared texts are invalid answers, listed as `unread`. */
export function createRowReader(columns: Columns, mapping: Mapping, readers: ReadonlyMap<string, CellReader>): RowReader {
  const notAdministered = columns.absent.map((item) => [item.id, { missing: 'not-administered' }] as const)
  return (row, cells) => {
    const responses = new Map<string, Response>(notAdministered)
    const unread: ItemColumn[] = []
    for (const each of columns.items) {
      const { item, column } = each
      const response = readers.get(item.id)?.read(cells[column] ?? '')
      if (response === undefined) unread.push(each)
      responses.set(item.id, response === undefined ? { missing: 'invalid' } : response)
    }
    const text = (name: SourceName): string | undefined => sourceText(columns, name, cells)
    const sex = text('sex')
    const months = text('ageMonths')
    const administration: Administration = {
      responses: Object.fromEntries(responses),
      respondent: {
        key: rowKey(columns, row, cells).key,
        grade: text('grade'),
        schoolSystem: text('schoolSystem') as Administration['respondent']['schoolSystem'],
        sex: sex !== undefined && Object.hasOwn(mapping.sexes ?? {}, sex) ? mapping.sexes?.[sex] : sex,
        birthDate: text('birthDate'),
        ageMonths: months === undefined ? undefined : /^\d{1,4}$/.test(months) ? Number(months) : Number.NaN,
      },
      administeredAt: text('administeredAt'),
      informant: text('informant') as Administration['informant'],
      rater: text('rater'),
      form: text('form'),
    }
    return { administration, unread }
  }
}
