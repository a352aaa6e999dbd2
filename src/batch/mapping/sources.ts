import type { SourceMapping } from '../../core/definition.js'
import { SCHOOL_SYSTEMS } from '../../core/words.js'
import type { Cell, Table, TableFormat } from '../../tables/table.js'
import type { Field, SourceName, SourceReading } from '../layout.js'
import { SOURCE_NAMES } from '../layout.js'
import { dateReader, durationSeconds, instantReader } from './dates.js'
import { cellText, foldTable, foldValue, remember } from './fold.js'
import type { Header } from './header.js'
import { isMangledDate, isPlainKey, readKey } from './keys.js'
import type { Mapping } from './parse.js'

type TableHead = Pick<Table, 'columns' | 'format'>
type Declared = Exclude<SourceMapping, string>
type ReadText = (text: string) => SourceReading

const ABSENT: SourceReading = { kind: 'absent' }
const value = (given: string | number): SourceReading => ({ kind: 'value', value: given })
const unreadable = (code: string): SourceReading => ({ kind: 'unreadable', code })

/** Columns that are looked for when neither a preset nor the mapping says where something stands. */
const USUAL: Readonly<Partial<Record<SourceName, readonly string[]>>> = {
  key: ['key', 'id', 'respondent'],
  grade: ['grade'],
  sex: ['sex'],
  birthDate: ['birth_date'],
  ageMonths: ['age_months'],
  schoolSystem: ['school_system'],
  administeredAt: ['administered_at'],
}

function orUnreadable(text: string | number | null, code: string): SourceReading {
  return text === null ? unreadable(code) : value(text)
}

/**
 * How the text of a source is read. Grades, sexes, roles and forms are handed on as words: what they mean is decided in one place,
 * where every administration is read.
 */
function textReader(name: SourceName, source: Declared, mapping: Mapping, format: TableFormat): ReadText {
  const words = foldTable(source.words)
  const word: ReadText = (text) => {
    const meant = words.get(foldValue(text))
    if (meant !== undefined) return value(meant)
    return words.size > 0 && name !== 'grade' ? unreadable('import/word-unknown') : value(text.trim())
  }
  switch (name) {
    case 'birthDate': {
      const read = dateReader(source.dateFormat)
      return (text) => orUnreadable(read(text), 'import/date-unreadable')
    }
    case 'administeredAt': {
      const read = instantReader(source.dateFormat, source.timeZone)
      return (text) => orUnreadable(read(text), 'import/date-unreadable')
    }
    case 'durationSeconds':
      return (text) => orUnreadable(durationSeconds(text, source.unit), 'import/duration-unreadable')
    case 'ageMonths':
      return (text) => orUnreadable(/^\d{1,4}$/.test(text.trim()) ? Number(text) : null, 'respondent/age-invalid')
    case 'sex': {
      const sexes = foldTable({ ...mapping.sexes, ...source.words })
      return (text) => value(sexes.get(foldValue(text)) ?? foldValue(text))
    }
    case 'schoolSystem':
      return (text) => {
        const read = word(text)
        const known = read.kind !== 'value' || SCHOOL_SYSTEMS.some((system) => system === read.value)
        return known ? read : unreadable('import/word-unknown')
      }
    case 'class':
    case 'grade':
      return (text) => (!words.has(foldValue(text)) && isMangledDate(text, format) ? unreadable('import/date-ambiguous') : word(text))
    default:
      return word
  }
}

/** Sources whose numbers mean what their value labels say, where the file has any (SPSS: 1 is labelled Female). */
const LABELLED: ReadonlySet<SourceName> = new Set(['class', 'grade', 'sex', 'schoolSystem', 'informant', 'form', 'occasion'])

type ReadCell = (cell: Cell | undefined) => SourceReading

function cellReader(name: SourceName, source: Declared, column: number, mapping: Mapping, table: TableHead): ReadCell {
  const { format } = table
  if (name === 'key' || name === 'rater') {
    return (cell) => {
      const key = readKey(cell, format, source.digits)
      if (!key.ok) return unreadable(key.code)
      return key.text === '' ? ABSENT : value(key.text)
    }
  }
  const labels = new Map(LABELLED.has(name) ? table.columns[column]?.valueLabels.map(({ value: of, label }) => [String(of), label]) : [])
  const declared = new Set([...foldTable(source.words).keys(), ...(name === 'sex' ? foldTable(mapping.sexes).keys() : [])])
  const readWord = textReader(name, source, mapping, format)
  const read = remember((text) => readWord(declared.has(foldValue(text)) ? text : (labels.get(text) ?? text)))
  return (cell) => {
    const text = cellText(cell)
    if (text === null) return unreadable('import/error-cell')
    return text.trim() === '' ? ABSENT : read(text)
  }
}

/**
 * The texts of several columns as one. A key or rater with a blank part is none; of an occasion, blanks at the end say nothing
 * (an event that does not repeat). A part that holds what joins them is refused: `a/b` + `c` would be `a` + `b/c`.
 */
function joinedField(name: SourceName, joint: string, columns: readonly number[], readers: readonly ReadCell[]): Field<SourceReading> {
  return {
    columns,
    read(cells) {
      const texts: string[] = []
      for (const [i, read] of readers.entries()) {
        const reading = read(cells[i])
        if (reading.kind === 'unreadable') return reading
        const text = reading.kind === 'value' ? String(reading.value).trim() : ''
        if (text.includes(joint)) return unreadable('import/key-separator')
        texts.push(text)
      }
      if (name !== 'occasion') return texts.includes('') ? ABSENT : value(texts.join(joint))
      const last = texts.findLastIndex((text) => text !== '')
      return last < 0 ? ABSENT : value(texts.slice(0, last + 1).join(joint))
    },
  }
}

/** A source's field from the columns it names; undefined where one of them is not there, which the header notes. */
function sourceField(
  name: SourceName,
  source: Declared,
  found: readonly (number | undefined)[],
  mapping: Mapping,
  table: TableHead,
): Field<SourceReading> | undefined {
  const columns = found.filter((column) => column !== undefined)
  const readers = columns.map((column) => cellReader(name, source, column, mapping, table))
  const [read, more] = readers
  if (read === undefined || columns.length < found.length) return undefined
  if (more === undefined && name === 'key' && source.digits === undefined)
    return { columns, read: ([cell]) => read(cell), isPlain: isPlainKey }
  return more === undefined ? { columns, read: ([cell]) => read(cell) } : joinedField(name, source.joinedBy ?? '/', columns, readers)
}

/** One value for all rows, read as a cell of a column would be. */
function constantField(name: SourceName, source: Declared, mapping: Mapping): Field<SourceReading> {
  const text = source.value ?? ''
  const reading = name === 'key' || name === 'rater' ? value(text) : textReader(name, source, mapping, 'csv')(text)
  return { columns: [], read: (_: readonly Cell[]) => reading }
}

/** The sources of a mapping by name; usual columns are taken where nothing else is said. */
export function sourceFields(
  mapping: Mapping,
  header: Header,
  table: TableHead,
): Readonly<Partial<Record<SourceName, Field<SourceReading>>>> {
  const fields: [SourceName, Field<SourceReading>][] = []
  for (const name of SOURCE_NAMES) {
    const given = mapping.sources?.[name]
    const source: Declared = typeof given === 'string' ? { column: given } : (given ?? {})
    const named = source.columns ?? (source.column === undefined ? undefined : [source.column])
    let field: Field<SourceReading> | undefined
    if (source.value !== undefined) field = constantField(name, source, mapping)
    else if (named !== undefined) {
      const found = named.map((each) => header.find(each, true))
      field = sourceField(name, source, found, mapping, table)
    } else if (mapping.preset === undefined) {
      const column = (USUAL[name] ?? []).map((usual) => header.find(usual, false)).find((found) => found !== undefined)
      field = sourceField(name, source, [column], mapping, table)
    }
    if (field !== undefined) fields.push([name, field])
  }
  return Object.fromEntries(fields)
}
