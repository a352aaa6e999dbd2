import type { DeclaredMissing } from './table.js'
import type { OutputColumn } from './writer.js'

const RESERVED: ReadonlySet<string> = new Set(['ALL', 'AND', 'BY', 'EQ', 'GE', 'GT', 'LE', 'LT', 'NE', 'NOT', 'OR', 'TO', 'WITH'])
/** Bytes of UTF-8 that SPSS takes for a name, a variable label and a value label. */
const NAME_BYTES = 64
const LABEL_BYTES = 255
const VALUE_LABEL_BYTES = 120
/** Width of a text column that does not say. */
const TEXT_WIDTH = 255

function bytes(text: string): number {
  return new TextEncoder().encode(text).length
}

/** Shortened to at most `most` bytes without cutting a character. */
function cut(text: string, most: number): string {
  let taken = ''
  let length = 0
  for (const char of text) {
    length += bytes(char)
    if (length > most) break
    taken += char
  }
  return taken
}

/** In single quotes, which are doubled inside; on one line. */
function quoted(text: string): string {
  return `'${text.replace(/[\r\n\0]+/g, ' ').replaceAll("'", "''")}'`
}

/** Names as SPSS takes them: letters, digits and `. _ $ # @`, a letter first, unlike each other and unlike its own words. */
export function spssNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const plain = name.normalize('NFC').replace(/[^\p{L}\p{N}._$#@]/gu, '_')
    const begun = /^[\p{L}@]/u.test(plain) ? plain : `v_${plain.replace(/^[._$#]+/, '')}`
    const base = cut(begun, NAME_BYTES).replace(/[._]+$/, '') || 'v'
    let unique = RESERVED.has(base.toUpperCase()) ? `${base}_1` : base
    for (let i = 2; taken.has(unique.toUpperCase()); i++) unique = `${cut(base, NAME_BYTES - 8)}_${i}`
    taken.add(unique.toUpperCase())
    return unique
  })
}

function missingList(missing: readonly DeclaredMissing[]): string {
  return missing
    .map((each) => (typeof each === 'object' ? `${each.min} THRU ${each.max}` : typeof each === 'string' ? quoted(each) : String(each)))
    .join(', ')
}

export interface SpssSyntaxOptions {
  readonly delimiter?: string
  /** widest text of a column in bytes; 255 where it is not given */
  readonly widths?: ReadonlyMap<string, number>
}

/**
 * The syntax that reads a CSV file into SPSS or PSPP with types, variable labels, value labels and missing values. Columns are
 * taken by their place; names that SPSS does not take are changed and the original name stands in the label. The CSV has one
 * header row and no line breaks within its texts.
 *
 * R needs no syntax: `read.csv("scores.csv", fileEncoding = "UTF-8-BOM", colClasses = c(id = "character"))`, the last part
 * for identifiers with leading zeros.
 * @see IBM SPSS Statistics Command Syntax Reference, GET DATA; PSPP manual, GET DATA /TYPE=TXT
 */
export function spssSyntax(columns: readonly OutputColumn[], file: string, options: SpssSyntaxOptions = {}): string {
  const names = spssNames(columns.map(({ name }) => name))
  const named = columns.map((column, i) => ({ ...column, spss: names[i] ?? column.name }))
  const type = ({ name, type }: OutputColumn): string => {
    if (type !== 'text') return type === 'integer' ? 'F12.0' : 'F16.6'
    return `A${Math.min(Math.max(options.widths?.get(name) ?? TEXT_WIDTH, 1), 32_767)}`
  }
  const lines = [
    '* Encoding: UTF-8.',
    'SET DECIMAL=DOT.',
    'GET DATA',
    '  /TYPE=TXT',
    `  /FILE=${quoted(file)}`,
    "  /ENCODING='UTF8'",
    '  /ARRANGEMENT=DELIMITED',
    '  /DELCASE=LINE',
    '  /FIRSTCASE=2',
    `  /DELIMITERS=${quoted(options.delimiter === '\t' ? '\\t' : (options.delimiter ?? ','))}`,
    "  /QUALIFIER='\"'",
    '  /VARIABLES=',
    ...named.map((column) => `    ${column.spss} ${type(column)}`),
    '  .',
  ]
  for (const { spss, name, label } of named) {
    const text = [label, spss === name ? undefined : name].filter((part) => part !== undefined && part !== '').join(' · ')
    if (text !== '') lines.push(`VARIABLE LABELS ${spss} ${quoted(cut(text, LABEL_BYTES))}.`)
  }
  for (const { spss, type, valueLabels = [] } of named) {
    if (valueLabels.length === 0) continue
    lines.push(`VALUE LABELS ${spss}`)
    for (const { value, label } of valueLabels) {
      lines.push(`  ${type === 'text' ? quoted(String(value)) : String(value)} ${quoted(cut(label, VALUE_LABEL_BYTES))}`)
    }
    lines.push('  .')
  }
  for (const { spss, userMissing = [] } of named)
    if (userMissing.length > 0) lines.push(`MISSING VALUES ${spss} (${missingList(userMissing)}).`)
  return `${lines.join('\n')}\nEXECUTE.\n`
}
