import type { ItemDefinition } from '../../core/definition.js'
import type { Instrument } from '../../instruments/instrument.js'
import { codesOf, readText } from '../../read-form.js'
import type { Response } from '../../results/administration.js'
import { columnKey } from '../../tables/csv-head.js'
import type { CellMeaning, Mapping } from './mapping.js'

/** What the cells of one item mean; `undefined` is a text that nobody declared. */
export interface CellReader {
  readonly read: (text: string) => Response | undefined
  /** numbers are taken as they stand, so a shifted code base is possible */
  readonly asIs: boolean
  /** the mapping says what this text means */
  readonly declares: (text: string) => boolean
  /** the mapping says what some text means */
  readonly declaresAny: boolean
  readonly codes: readonly number[]
}

const MULTIPLE = /[;|┋]/

function lookUp<T>(tables: readonly (Readonly<Record<string, T>> | undefined)[], text: string): T | undefined {
  for (const table of tables) {
    for (const [value, meaning] of Object.entries(table ?? {})) if (columnKey(value) === text) return meaning
  }
  return undefined
}

/** Answer codes of a choice item in definition order; for others none. */
export function answerCodes(instrument: Instrument, item: ItemDefinition): readonly number[] {
  if (item.kind !== 'choice' && item.kind !== 'multi-select') return []
  return (instrument.responseSets[item.responses]?.options ?? []).map(({ code }) => code)
}

/**
 * How one item's cells are read: first the declared missing values, then the declared codes, then the declared first number,
 * else strictly the instrument's own codes.
 * Declared texts are compared after NFKC and trimming; undeclared ones must be exact.
 */
export function cellReader(instrument: Instrument, mapping: Mapping, item: ItemDefinition): CellReader {
  const own: CellMeaning = mapping.items?.[item.id] ?? {}
  const codes = answerCodes(instrument, item)
  const tables = [own.codes, mapping.codes]
  const codedFrom = own.codedFrom ?? mapping.codedFrom
  const shift = codedFrom === undefined || codes.length === 0 ? 0 : Math.min(...codes) - codedFrom
  const known = new Set(codesOf(instrument, item))
  const readOne = (text: string): Response | undefined => {
    if (text === '') return null
    const folded = columnKey(text)
    const missing = lookUp([own.missing, mapping.missing], folded)
    if (missing !== undefined) return { missing }
    const code = lookUp(tables, folded)
    if (code !== undefined) return known.size === 0 || known.has(code) ? code : undefined
    if (shift !== 0) {
      const number = /^-?\d{1,9}$/.test(text) ? Number(text) + shift : undefined
      return number !== undefined && codes.includes(number) ? number : undefined
    }
    const response = readText(instrument, item, text)
    if (typeof response !== 'number') return response
    if (item.kind === 'integer' || item.kind === 'duration' || item.kind === 'decimal')
      return (response >= item.min && response <= item.max) || known.has(response) ? response : undefined
    return response
  }
  const readSeveral = (text: string): Response | undefined => {
    if (!MULTIPLE.test(text)) {
      const one = readOne(text)
      return typeof one === 'number' && codes.includes(one) ? [one] : one
    }
    const chosen = text.split(MULTIPLE).map(readOne)
    return chosen.every((code) => typeof code === 'number') ? (chosen as number[]) : undefined
  }
  const read = item.kind === 'multi-select' ? readSeveral : readOne
  const reasons = [own.missing, mapping.missing]
  return {
    read: remember(read),
    asIs: item.kind === 'choice' && codedFrom === undefined,
    declares: (text) => lookUp<unknown>([...tables, ...reasons], columnKey(text)) !== undefined,
    declaresAny: tables.some((table) => Object.keys(table ?? {}).length > 0),
    codes,
  }
}

/** Files repeat few texts: the meaning of each is worked out once. */
function remember(read: (text: string) => Response | undefined): (text: string) => Response | undefined {
  const seen = new Map<string, Response | undefined>()
  return (text) => {
    if (seen.has(text)) return seen.get(text)
    const response = read(text)
    if (seen.size < 1000) seen.set(text, response)
    return response
  }
}
