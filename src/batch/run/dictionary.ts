import { type Language, localize } from '../../core/text.js'
import { formatCsvRecord } from '../../tables/csv-write.js'
import type { WideColumn, WideSchema } from '../engine/types.js'
import { headingsOf, type ScoreOutput } from './headers.js'
import { LONG_COLUMNS, ownColumns } from './long.js'

/** One column of an output as its data dictionary tells it. */
export interface DictionaryEntry {
  /** as it stands in the output */
  readonly column: string
  readonly type: 'text' | 'integer' | 'number'
  readonly meaning: string
  readonly unit: string | null
  readonly min: number | null
  readonly max: number | null
  readonly codes: readonly { readonly value: string | number; readonly label: string | null }[]
  readonly source: string | null
  readonly instrument: string | null
}

function entryOf(column: WideColumn, heading: string, language: Language): DictionaryEntry {
  return {
    column: heading,
    type: column.kind,
    meaning: localize(column.meaning, language),
    unit: column.unit,
    min: column.range?.min ?? null,
    max: column.range?.max ?? null,
    codes: (column.codes ?? []).map(({ value, label }) => ({ value, label: label === null ? null : localize(label, language) })),
    source: column.source,
    instrument: column.instrument,
  }
}

/** What every column of an output means: the data dictionary as data. Empty cells always mean that there is no value. */
export function dictionary(schema: WideSchema, output: Pick<ScoreOutput, 'layout' | 'headers' | 'language'>): readonly DictionaryEntry[] {
  const columns: readonly WideColumn[] =
    output.layout === 'wide'
      ? schema.columns
      : [
          ...ownColumns(schema.columns).map(({ column }) => column),
          ...LONG_COLUMNS.map((each) => ({
            ...each,
            unit: null,
            range: null,
            codes: null,
            source: null,
            instrument: null,
            about: null,
            suffix: each.name,
          })),
        ]
  const headings = headingsOf(columns, output)
  return columns.map((column, i) => entryOf(column, headings[i] ?? column.name, output.language))
}

const COLUMNS = ['column', 'type', 'meaning', 'unit', 'min', 'max', 'codes', 'source', 'instrument']

/** One entry as cells; codes as `value = label`, joined by `; `. */
function dictionaryCells(entry: DictionaryEntry): readonly (string | number | null)[] {
  const codes = entry.codes.map(({ value, label }) => (label === null ? String(value) : `${value} = ${label}`)).join('; ')
  const { column, type, meaning, unit, min, max, source, instrument } = entry
  return [column, type, meaning, unit, min, max, codes === '' ? null : codes, source, instrument]
}

/** What holds of all columns together. */
const NOTICE = {
  en: 'A screening result is never a diagnosis. It says whether a professional should talk with the respondent.',
  'zh-CN': '筛查结果不是诊断，只提示是否需要由专业人员进一步了解。',
}

/** All entries as cells, and last, without a column of its own, that a screening result is never a diagnosis. */
export function dictionaryRows(
  entries: readonly DictionaryEntry[],
  language: Language = 'en',
): readonly (readonly (string | number | null)[])[] {
  const notice = COLUMNS.map((name) => (name === 'meaning' ? localize(NOTICE, language) : null))
  return [...entries.map(dictionaryCells), notice]
}

/** The data dictionary as CSV. */
export function dictionaryCsv(entries: readonly DictionaryEntry[], language: Language = 'en'): string {
  return [formatCsvRecord(COLUMNS), ...dictionaryRows(entries, language).map((cells) => formatCsvRecord(cells))].join('')
}

export function dictionaryJson(entries: readonly DictionaryEntry[], language: Language = 'en'): string {
  const notice = localize(NOTICE, language)
  return `${JSON.stringify({ format: 'psyscore/dictionary', formatVersion: 1, notice, columns: entries }, null, 2)}\n`
}
