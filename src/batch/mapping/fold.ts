import { columnKey } from '../../tables/header.js'
import type { Cell } from '../../tables/table.js'

/**
 * A value as it is compared with the mapping: NFKC, radical look-alikes, inner white space as one blank, trimmed, case folded.
 * `Ｎｅｖｅｒ ` and `never` are one value, ⻅ and 见 one character.
 */
export function foldValue(text: string): string {
  // Upper, then lower: a case fold that also joins ß with ss.
  return columnKey(text).toUpperCase().toLowerCase()
}

/** A column's name as it is compared; letter case counts. */
export function foldName(text: string): string {
  return columnKey(text)
}

/** The text of a cell; a number as JSON writes it, nothing as the empty text. Error values of a spreadsheet have none. */
export function cellText(cell: Cell | undefined): string | null {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'string') return cell
  return typeof cell === 'number' ? String(cell + 0) : null
}

/** A table of the mapping with its values folded. */
export function foldTable<Meaning>(table: Readonly<Record<string, Meaning>> | undefined): ReadonlyMap<string, Meaning> {
  return new Map(Object.entries(table ?? {}).map(([value, meaning]) => [foldValue(value), meaning]))
}

/** Files repeat few texts: what each one reads as is worked out once. At most a thousand are kept. */
export function remember<Value>(read: (text: string) => Value): (text: string) => Value {
  const seen = new Map<string, Value>()
  return (text) => {
    const known = seen.get(text)
    if (known !== undefined || seen.has(text)) return known as Value
    const value = read(text)
    if (seen.size < 1000) seen.set(text, value)
    return value
  }
}
